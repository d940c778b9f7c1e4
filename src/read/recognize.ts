import type { ReadWord } from '../../schemas/pages.ts';
import { rereadDoubtful, sureness } from './doubt.ts';
import { resample, sharpen } from './image.ts';
import type { OcrEngine, OcrImage, OcrLayout, OcrWord } from './ocr.ts';
import type { PlacedImage } from './page-image.ts';
import { round } from './pdf-words.ts';
import { readTwice } from './second-reading.ts';

/** The engine is trained on 300 dpi; much finer pictures cost time and gain nothing. */
const MOST_DPI = 400;
const GOOD_DPI = 300;
/** The black print is the text when it holds at least this share of what is read with colour. */
const PRINT_HOLDS = 0.8;

/**
 * Reads a page's picture. Where there is coloured ink the page is read without it as well, so that a seal or a
 * signature over a name does not hide it. That reading stands, unless the text itself is coloured, and gets the words
 * that only the other one has.
 */
export async function recognize(
  picture: PlacedImage,
  engine: OcrEngine,
  timeoutMs: number,
  signal: AbortSignal | undefined,
): Promise<{ engine: string; words: ReadWord[] }> {
  const { width, height, dpi, grey, black } = picture.image;
  const factor = dpi > MOST_DPI ? GOOD_DPI / dpi : 1;
  const read = async (image: OcrImage, layout: OcrLayout) =>
    (await engine.recognize(image, { layout, signal, timeoutMs })).words;
  const readAll = async (samples: Uint8Array): Promise<Reading> => {
    const own = { width, height, grey: samples };
    const image = { ...(factor === 1 ? own : await resample(own, factor)), dpi: Math.round(dpi * factor) };
    return { image, words: await read(image, 'page') };
  };
  const all = await readAll(grey);
  const print = black === null ? all : await readAll(black);
  const printed = sureness(print.words) >= PRINT_HOLDS * sureness(all.words);
  const [base, other] = printed ? [print, all] : [all, print];
  const reread = await rereadDoubtful(base.image, base.words, (strip) => read(strip, 'sparse'));
  const sharp = await sharpen(base.image);
  const decided = await readTwice(sharp, reread, (line) => read(line, 'line'));
  const words = base === other ? decided : addMissing(decided, other.words);
  return {
    engine: `${engine.name} ${engine.version}`,
    words: words.map((word) => placeWord(word, picture, factor)),
  };
}

interface Reading {
  readonly image: OcrImage;
  readonly words: readonly OcrWord[];
}

const SURE = 0.85;
const LIKELY = 0.5;
const WORDLIKE = /[\p{L}\p{N}]{2}/u;

/** The words of one reading, then those that only another shows: sure ones, and likely ones in line with them. */
export function addMissing(words: readonly OcrWord[], others: readonly OcrWord[]): OcrWord[] {
  const only = others.filter((word) => !words.some((own) => overlaps(word, own)));
  const added = only.filter((word) => word.confidence >= SURE && WORDLIKE.test(word.text));
  const likely = only.filter((word) => !added.includes(word) && word.confidence >= LIKELY);
  // a number or a sign between words of colour
  const between = likely.filter((word) => added.some((own) => isBeside(word, own)));
  return [...words, ...added, ...between];
}

function overlaps(a: OcrWord, b: OcrWord): boolean {
  return a.x0 < b.x1 && b.x0 < a.x1 && a.y0 < b.y1 && b.y0 < a.y1;
}

function isBeside(a: OcrWord, b: OcrWord): boolean {
  const height = Math.max(a.y1 - a.y0, b.y1 - b.y0);
  const gap = Math.max(a.x0 - b.x1, b.x0 - a.x1);
  return gap < 2 * height && Math.min(a.y1, b.y1) - Math.max(a.y0, b.y0) > height / 3;
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
