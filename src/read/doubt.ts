import type { OcrImage, OcrWord } from './ocr.ts';
import { isIn, lineHeight, type ReadStrip, readStrip, type Strip, whole } from './strips.ts';

/**
 * Page segmentation takes the lines of two columns that are not level for one line and then reads noise: the block of
 * recipients and signature is where it happens. Such strips are read again, each line for itself.
 */

/** A word below this confidence is a doubt. */
const DOUBTFUL = 0.6;
/** One doubtful word is a smudge; several near each other are a strip that was not understood. */
const ENOUGH_DOUBTS = 2;
/** Doubts this many line heights apart belong together. */
const REACH = 5;
/** The lines above and below may have been missed altogether; in line heights. */
const AROUND = 2;

/** Words of a page with its doubtful strips read again by `read`, where that gave a surer text. */
export async function rereadDoubtful(
  image: OcrImage,
  words: readonly OcrWord[],
  read: ReadStrip,
): Promise<OcrWord[]> {
  let current = [...words];
  for (const strip of findDoubtful(words)) {
    const margin = Math.round(lineHeight(words) / 2);
    const again = await readStrip(image, { y0: strip.y0 - margin, y1: strip.y1 + margin }, read);
    const before = current.filter((word) => isIn(word, strip));
    const after = again.filter((word) => isIn(word, strip));
    if (sureness(after) > sureness(before))
      current = [...current.filter((word) => !isIn(word, strip)), ...after];
  }
  return current;
}

/** Strips of the page in which several words are doubtful, from the top; they do not cut a word in half. */
export function findDoubtful(words: readonly OcrWord[]): Strip[] {
  const reach = REACH * lineHeight(words);
  const around = AROUND * lineHeight(words);
  const doubts = words.filter((word) => word.confidence < DOUBTFUL).sort((a, b) => a.y0 - b.y0);
  const strips: { y0: number; y1: number; doubts: number }[] = [];
  for (const { y0, y1 } of doubts) {
    const last = strips[strips.length - 1];
    if (last && y0 - last.y1 < reach) {
      last.y1 = Math.max(last.y1, y1);
      last.doubts += 1;
    } else {
      strips.push({ y0, y1, doubts: 1 });
    }
  }
  return strips
    .filter((strip) => strip.doubts >= ENOUGH_DOUBTS)
    .map(({ y0, y1 }) => whole({ y0: y0 - around, y1: y1 + around }, words));
}

/** Letters that are surely read, less those that surely are not. */
export function sureness(words: readonly OcrWord[]): number {
  return words.reduce((sum, word) => sum + word.text.length * (word.confidence - DOUBTFUL), 0);
}
