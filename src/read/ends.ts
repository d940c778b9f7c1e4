import { fold } from '../core/fold.ts';
import { sureness } from './doubt.ts';
import type { OcrImage, OcrWord } from './ocr.ts';

/**
 * Letterhead and signing block stand in two columns that are not level, and under seals and signatures: page segmentation
 * takes parts of them for pictures. Where something seems to be missing there, the strip is read again, each line for itself.
 */

/** Rows of a signing block at least: for whom, post and name. */
const LEAST_ROWS = 3;
/** How far the blocks reach, in line heights. */
const SIGNING = { above: 2, below: 26 };
const LETTERHEAD = { above: 5, below: 6 };
const SURE = 0.85;
const UNSURE = 0.5;
const WORDLIKE = /[\p{L}\p{N}]{2}/u;
const MOTTO = /^(?:hoa|nghia|viet|lap|hanh|phuc)$/u;

interface Strip {
  readonly y0: number;
  readonly y1: number;
}

/** Words of a page, with what a second look at its letterhead and signing block adds or reads surer. */
export async function rereadEnds(
  image: OcrImage,
  words: readonly OcrWord[],
  read: (strip: OcrImage) => Promise<readonly OcrWord[]>,
): Promise<OcrWord[]> {
  let current = [...words];
  for (const strip of [findLetterhead(image, words), findSigning(image, words)]) {
    if (strip === null) continue;
    const [top, bottom] = [Math.max(0, Math.floor(strip.y0)), Math.min(image.height, Math.ceil(strip.y1))];
    const grey = image.grey.subarray(top * image.width, bottom * image.width);
    const again = (await read({ ...image, height: bottom - top, grey })).map((word) => ({
      ...word,
      y0: word.y0 + top,
      y1: word.y1 + top,
    }));
    current = addMissing(current, again);
  }
  return current;
}

/** The rows about the motto, where one of their words is unsure. */
function findLetterhead(image: OcrImage, words: readonly OcrWord[]): Strip | null {
  const motto = words.filter((word) => word.y1 < image.height * 0.25 && MOTTO.test(fold(word.text)));
  if (motto.length < 2) return null;
  const height = lineHeight(words);
  const y0 = Math.min(...motto.map((word) => word.y0)) - LETTERHEAD.above * height;
  const y1 = Math.max(...motto.map((word) => word.y1)) + LETTERHEAD.below * height;
  const strip = whole({ y0, y1 }, words);
  return words.some((word) => isIn(word, strip) && word.confidence < UNSURE) ? strip : null;
}

/** The rows beside and below "Nơi nhận", where the block to its right has less than a post and a name. */
function findSigning(image: OcrImage, words: readonly OcrWord[]): Strip | null {
  const opening = words.find(
    (word) =>
      fold(word.text) === 'noi' &&
      words.some((next) => fold(next.text).startsWith('nhan') && isNext(word, next)),
  );
  if (opening === undefined) return null;
  const height = lineHeight(words);
  const strip = whole(
    { y0: opening.y0 - SIGNING.above * height, y1: opening.y0 + SIGNING.below * height },
    words,
  );
  const right = words.filter(
    (word) =>
      isIn(word, strip) &&
      word.x0 > image.width * 0.45 &&
      word.confidence >= SURE &&
      WORDLIKE.test(word.text) &&
      word.y0 > opening.y0 - height,
  );
  return countRows(right) < LEAST_ROWS ? strip : null;
}

function countRows(words: readonly OcrWord[]): number {
  let rows = 0;
  let foot = Number.NEGATIVE_INFINITY;
  for (const word of [...words].sort((a, b) => a.y0 - b.y0)) {
    if ((word.y0 + word.y1) / 2 <= foot) continue;
    rows += 1;
    foot = word.y1;
  }
  return rows;
}

const isIn = (word: OcrWord, { y0, y1 }: Strip): boolean =>
  (word.y0 + word.y1) / 2 > y0 && (word.y0 + word.y1) / 2 < y1;

/** A strip that cuts no word in half. */
function whole(strip: Strip, words: readonly OcrWord[]): Strip {
  const inside = words.filter((word) => isIn(word, strip));
  return {
    y0: Math.min(strip.y0, ...inside.map((word) => word.y0)),
    y1: Math.max(strip.y1, ...inside.map((word) => word.y1)),
  };
}

function isNext(word: OcrWord, next: OcrWord): boolean {
  const height = Math.max(word.y1 - word.y0, next.y1 - next.y0);
  return Math.abs(word.y0 - next.y0) < height && next.x0 > word.x0 && next.x0 - word.x1 < 2 * height;
}

/** The usual height of a word's box. */
function lineHeight(words: readonly OcrWord[]): number {
  const heights = words.map((word) => word.y1 - word.y0).sort((a, b) => a - b);
  return heights[heights.length >> 1] ?? 1;
}

/** Sure words where there were none, with what stands beside them; where two readings meet, the surer one. */
function addMissing(words: readonly OcrWord[], again: readonly OcrWord[]): OcrWord[] {
  const rivals = (word: OcrWord) => words.filter((own) => overlaps(own, word));
  const better = again.filter(
    (word) =>
      word.confidence >= SURE &&
      WORDLIKE.test(word.text) &&
      rivals(word).every((own) => own.confidence < UNSURE) &&
      sureness([word]) > sureness(rivals(word)),
  );
  const beside = again.filter(
    (word) =>
      !better.includes(word) &&
      rivals(word).length === 0 &&
      WORDLIKE.test(word.text) &&
      better.some((own) => isNext(word, own) || isNext(own, word)),
  );
  const replaced = new Set(better.flatMap(rivals));
  return [...words.filter((word) => !replaced.has(word)), ...better, ...beside];
}

function overlaps(a: OcrWord, b: OcrWord): boolean {
  return a.x0 < b.x1 && b.x0 < a.x1 && a.y0 < b.y1 && b.y0 < a.y1;
}
