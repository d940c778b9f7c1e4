import type { Page, PositionedPage } from '../../schemas/pages.ts';
import type { Box } from '../core/grid.ts';
import type { ImageFile } from './image.ts';
import { findImageRegions, type ImageRegion, readImageRegions } from './image-regions.ts';
import { type Limits, withinTime } from './limits.ts';
import type { OcrEngine } from './ocr.ts';
import type { PlacedImage } from './page-image.ts';
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
  const { page, regions, picture } = await withinTime(pageTimeoutMs, signal, async (inner) => {
    const opened = await pdf.page(number);
    try {
      const layer = readLayer(opened, number, reading);
      const shown = layer.read === 'picture' || layer.regions.length > 0;
      if (shown) inner.throwIfAborted();
      return { ...layer, picture: shown ? await opened.picture(maxPixels, inner) : null };
    } finally {
      opened.release();
    }
  });
  if (!picture) return page;
  try {
    const engine = await reading.engine();
    if (regions.length > 0) return await addImageRegions(page, regions, picture, engine, reading, signal);
    const seen = await recognize(picture, page, engine, pageTimeoutMs, signal);
    return toOcrPage({ ...page, reason: `${page.reason}; ${picture.how}` }, seen);
  } catch (cause) {
    signal?.throwIfAborted();
    // a sound page does not fall with an image on it
    if (regions.length > 0) return { ...page, reason: `${page.reason}; an image on it could not be read` };
    return toUnreadable(number, cause, page);
  }
}

interface Layer {
  readonly page: PositionedPage;
  readonly read: LayerVerdict['read'];
  readonly regions: readonly ImageRegion[];
}

/** What stands in the text layer, repaired before it is judged, and where images take the place of words. */
function readLayer(opened: PdfPage, number: number, reading: Reading): Layer {
  const { value: words, how, lookAlikes } = repairWords(opened.words);
  const { width, height, rotation, painted } = opened;
  const images = painted.images.map((image) => image.rect);
  const { read, reason } = reading.forceOcr
    ? ({ read: 'picture', reason: 'OCR: asked for' } as const)
    : judgeTextLayer({ words, lookAlikes, images, paths: painted.paths, width, height });
  const page: PositionedPage = {
    number,
    origin: 'text-layer',
    width: round(width),
    height: round(height),
    rotation,
    reason: read === 'layer' && how ? `${reason}; ${how}` : reason,
    engine: null,
    words,
  };
  const regions = read === 'layer' ? findImageRegions({ number, words, images, width, height }) : [];
  return { page: read === 'layer' ? withRules(painted.rules, page) : page, read, regions };
}

/** The least that a table of two columns and two rows has. */
const FEWEST_UPRIGHT = 3;

/** The page with its lines where they may be borders of tables; rules under names and headings alone are none. */
function withRules(rules: readonly Box[], page: PositionedPage): PositionedPage {
  const upright = rules.filter(({ x0, y0, x1, y1 }) => y1 - y0 > x1 - x0);
  if (upright.length < FEWEST_UPRIGHT || upright.length === rules.length) return page;
  const sides = ({ x0, y0, x1, y1 }: Box) => ({
    x0: round(x0),
    y0: round(y0),
    x1: round(x1),
    y1: round(y1),
  });
  return { ...page, rules: rules.map(sides) };
}

async function addImageRegions(
  page: PositionedPage,
  regions: readonly ImageRegion[],
  picture: PlacedImage,
  engine: OcrEngine,
  reading: Reading,
  signal: AbortSignal | undefined,
): Promise<PositionedPage> {
  const options = { timeoutMs: reading.limits.pageTimeoutMs, signal };
  const found = await readImageRegions(regions, page.words, picture, engine, options);
  if (found.length === 0) return page;
  const places = found.map(({ region }) => (region.kind === 'signature' ? 'signature block' : 'letterhead'));
  const images = [...new Set(places)].map((place) => `the ${place}'s image`).join(' and ');
  return {
    ...page,
    engine: `${engine.name} ${engine.version}`,
    reason: `${page.reason}; ${images} was read by OCR`,
    words: [...page.words, ...found.flatMap(({ words }) => words)],
  };
}

/** The page that stands for one that could not be read, with its size where that is known. */
export function toUnreadable(number: number, cause: unknown, size?: { width: number; height: number }): Page {
  const reason = `page ${number} could not be read: ${describeCause(cause)}`;
  return { number, origin: 'unreadable', width: size?.width ?? null, height: size?.height ?? null, reason };
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

/** Less moves no word into another row. */
const LEAST_SKEW = 0.001;

/** The upright page: a sheet that lay turned has its sides exchanged, and the record says so. */
function toOcrPage(
  page: Pick<PositionedPage, 'number' | 'width' | 'height' | 'rotation' | 'reason'>,
  { engine, words, rules, skew, turn, steps }: Recognized,
): PositionedPage {
  const onSide = turn === 90 || turn === 270;
  const done = [...(turn === 0 ? [] : [`turned upright by ${turn}°`]), ...steps];
  return withRules(rules, {
    number: page.number,
    origin: 'ocr',
    width: onSide ? page.height : page.width,
    height: onSide ? page.width : page.height,
    rotation: ((page.rotation + turn) % 360) as PositionedPage['rotation'],
    reason: [page.reason, ...done].join('; '),
    engine,
    words,
    ...(Math.abs(skew) < LEAST_SKEW ? {} : { skew: Math.round(skew * 1e4) / 1e4 }),
  });
}
