import type { Page, PositionedPage } from '../../schemas/pages.ts';
import type { ImageFile } from './image.ts';
import { type Limits, withinTime } from './limits.ts';
import type { OcrEngine } from './ocr.ts';
import type { PdfFile, PdfPage } from './pdf.ts';
import { round } from './pdf-words.ts';
import { describeCause } from './read-error.ts';
import { type Recognized, recognize } from './recognize.ts';
import { judgeTextLayer, type LayerVerdict } from './text-layer.ts';
import { repairWords } from './text-repair.ts';

/** What the reading of a page needs to know beside the page. */
export interface Reading {
  readonly engine: () => OcrEngine | Promise<OcrEngine>;
  readonly limits: Limits;
  readonly forceOcr?: boolean;
}

/** A PDF's page, from its text layer or from its picture, whichever is to be trusted. */
export async function readPdfPage(
  pdf: PdfFile,
  number: number,
  reading: Reading,
  signal: AbortSignal | undefined,
): Promise<Page> {
  const { maxPixels, pageTimeoutMs } = reading.limits;
  const { page, picture } = await withinTime(pageTimeoutMs, signal, async (inner) => {
    const opened = await pdf.page(number);
    try {
      // what stands in the text layer may be repaired before it is judged
      const repaired = repairWords(opened.words);
      const verdict = judge({ ...opened, words: repaired.value }, repaired.lookAlikes, reading);
      const { width, height, rotation } = opened;
      const common = { number, width: round(width), height: round(height), rotation, reason: verdict.reason };
      const how = verdict.read === 'layer' && repaired.how ? `; ${repaired.how}` : '';
      const layer = {
        ...common,
        origin: 'text-layer',
        reason: `${verdict.reason}${how}`,
        engine: null,
        words: repaired.value,
      } satisfies PositionedPage;
      if (verdict.read !== 'picture') return { page: layer, picture: null };
      inner.throwIfAborted();
      return { page: layer, picture: await opened.picture(maxPixels, inner) };
    } finally {
      opened.release();
    }
  });
  if (!picture) return page;
  try {
    const seen = await recognize(picture, page, await reading.engine(), reading.limits.pageTimeoutMs, signal);
    return toOcrPage({ ...page, reason: `${page.reason}; ${picture.how}` }, seen);
  } catch (cause) {
    signal?.throwIfAborted();
    return toUnreadable(number, cause, page);
  }
}

/** The page that stands for one that could not be read, with its size where that is known. */
export function toUnreadable(number: number, cause: unknown, size?: { width: number; height: number }): Page {
  const reason = `page ${number} could not be read: ${describeCause(cause)}`;
  return { number, origin: 'unreadable', width: size?.width ?? null, height: size?.height ?? null, reason };
}

function judge(page: PdfPage, lookAlikes: number, reading: Reading): LayerVerdict {
  if (reading.forceOcr) return { read: 'picture', reason: 'OCR: asked for' };
  const { words, painted, width, height } = page;
  const images = painted.images.map((image) => image.rect);
  return judgeTextLayer({ words, lookAlikes, images, paths: painted.paths, width, height });
}

/** A page of an image file. */
export async function readPictureFile(
  file: ImageFile,
  number: number,
  reading: Reading,
  signal: AbortSignal | undefined,
): Promise<Page> {
  const picture = await withinTime(reading.limits.pageTimeoutMs, signal, () => file.page(number));
  const seen = await recognize(
    picture,
    picture,
    await reading.engine(),
    reading.limits.pageTimeoutMs,
    signal,
  );
  const { width, height, rotation, how } = picture;
  const size = { width: round(width), height: round(height) };
  return toOcrPage({ number, ...size, rotation, reason: `OCR: an image at ${how}` }, seen);
}

/** The upright page: a sheet that lay turned has its sides exchanged, and the record says so. */
function toOcrPage(
  page: Pick<PositionedPage, 'number' | 'width' | 'height' | 'rotation' | 'reason'>,
  { engine, words, turn, steps }: Recognized,
): PositionedPage {
  const onSide = turn === 90 || turn === 270;
  const done = [...(turn === 0 ? [] : [`turned upright by ${turn}°`]), ...steps];
  return {
    number: page.number,
    origin: 'ocr',
    width: onSide ? page.height : page.width,
    height: onSide ? page.width : page.height,
    rotation: ((page.rotation + turn) % 360) as PositionedPage['rotation'],
    reason: [page.reason, ...done].join('; '),
    engine,
    words,
  };
}
