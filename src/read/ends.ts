import { fold } from '../core/fold.ts';
import type { OcrImage, OcrWord } from './ocr.ts';
import { isIn, lineHeight, type ReadStrip, readStrip, type Strip, whole } from './strips.ts';
import { addSurer, isNext, isSureWord, UNSURE } from './surer.ts';

/**
 * Letterhead and signing block stand in two columns that are not level, and under seals and signatures: page segmentation
 * takes parts of them for pictures. Where something seems to be missing there, the strip is read again, each line for itself.
 */

/** Rows of a signing block at least: for whom, post and name. */
const LEAST_ROWS = 3;
/** How far the blocks reach, in line heights. */
const SIGNING = { above: 2, below: 26 };
const LETTERHEAD = { above: 5, below: 6 };
const MOTTO = /^(?:hoa|nghia|viet|lap|hanh|phuc)$/u;

/** Words of a page, with what a second look at its letterhead and signing block adds or reads surer. */
export async function rereadEnds(
  image: OcrImage,
  words: readonly OcrWord[],
  read: ReadStrip,
): Promise<OcrWord[]> {
  let current = [...words];
  for (const strip of [findLetterhead(image, words), findSigning(image, words)]) {
    if (strip !== null) current = addSurer(current, await readStrip(image, strip, read));
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
      isIn(word, strip) && word.x0 > image.width * 0.45 && isSureWord(word) && word.y0 > opening.y0 - height,
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
