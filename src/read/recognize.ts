import type { ReadWord } from '../../schemas/pages.ts';
import { rereadDoubtful } from './doubt.ts';
import { resample } from './image.ts';
import type { OcrEngine, OcrImage, OcrLayout, OcrWord } from './ocr.ts';
import type { PlacedImage } from './page-image.ts';
import { round } from './pdf-words.ts';

/** The engine is trained on 300 dpi; much finer pictures cost time and gain nothing. */
const MOST_DPI = 400;
const GOOD_DPI = 300;

/**
 * Reads a page's picture. Where there is coloured ink the page is read without it, so that a seal or a signature over
 * a name does not hide it, and once more with it for words that are printed in colour.
 */
export async function recognize(
  picture: PlacedImage,
  engine: OcrEngine,
  timeoutMs: number,
  signal: AbortSignal | undefined,
): Promise<{ engine: string; words: ReadWord[] }> {
  const { width, height, dpi, grey, black } = picture.image;
  const factor = dpi > MOST_DPI ? GOOD_DPI / dpi : 1;
  const scale = async (samples: Uint8Array): Promise<OcrImage> => {
    const own = { width, height, grey: samples };
    return { ...(factor === 1 ? own : await resample(own, factor)), dpi: Math.round(dpi * factor) };
  };
  const read = async (image: OcrImage, layout: OcrLayout) =>
    (await engine.recognize(image, { layout, signal, timeoutMs })).words;
  const print = await scale(black ?? grey);
  const found = await rereadDoubtful(print, await read(print, 'page'), (image) => read(image, 'sparse'));
  const words = black === null ? found : addColoured(found, await read(await scale(grey), 'page'));
  return {
    engine: `${engine.name} ${engine.version}`,
    words: words.map((word) => placeWord(word, picture, factor)),
  };
}

const SURE = 0.85;
const WORDLIKE = /[\p{L}\p{N}]{2}/u;

/** The words of black print, then those that only the coloured page shows, if they are sure to be words. */
export function addColoured(black: readonly OcrWord[], all: readonly OcrWord[]): OcrWord[] {
  const only = all.filter(
    (word) =>
      word.confidence >= SURE && WORDLIKE.test(word.text) && !black.some((other) => overlaps(word, other)),
  );
  return [...black, ...only];
}

function overlaps(a: OcrWord, b: OcrWord): boolean {
  return a.x0 < b.x1 && b.x0 < a.x1 && a.y0 < b.y1 && b.y0 < a.y1;
}

/** Pixels of the picture that was read → points of the page; it has `factor` pixels for each of the picture's own. */
export function placeWord(
  word: OcrWord,
  { placement }: Pick<PlacedImage, 'placement'>,
  factor: number,
): ReadWord {
  const x = (pixels: number) => round(placement.x + (pixels / factor) * placement.scaleX);
  const y = (pixels: number) => round(placement.y + (pixels / factor) * placement.scaleY);
  const { text, x0, y0, x1, y1, confidence, bold } = word;
  return {
    text,
    x0: x(x0),
    y0: y(y0),
    x1: x(x1),
    y1: y(y1),
    confidence: Math.round(confidence * 10000) / 10000,
    bold,
  };
}
