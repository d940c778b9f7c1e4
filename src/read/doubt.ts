import type { OcrImage, OcrWord } from './ocr.ts';

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

export interface Strip {
  readonly y0: number;
  readonly y1: number;
}

/** Words of a page with its doubtful strips read again by `read`, where that gave a surer text. */
export async function rereadDoubtful(
  image: OcrImage,
  words: readonly OcrWord[],
  read: (strip: OcrImage) => Promise<readonly OcrWord[]>,
): Promise<OcrWord[]> {
  let current = [...words];
  for (const strip of findDoubtful(words)) {
    const margin = Math.round(lineHeight(words) / 2);
    const top = Math.max(0, Math.floor(strip.y0) - margin);
    const bottom = Math.min(image.height, Math.ceil(strip.y1) + margin);
    const grey = image.grey.subarray(top * image.width, bottom * image.width);
    const again = await read({ ...image, height: bottom - top, grey });
    const moved = again.map((word) => ({ ...word, y0: word.y0 + top, y1: word.y1 + top }));
    const before = current.filter((word) => isIn(word, strip));
    const after = moved.filter((word) => isIn(word, strip));
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
    .map(({ y0, y1 }) => {
      const strip = { y0: y0 - around, y1: y1 + around };
      const inside = words.filter((word) => isIn(word, strip));
      return {
        y0: Math.min(strip.y0, ...inside.map((word) => word.y0)),
        y1: Math.max(strip.y1, ...inside.map((word) => word.y1)),
      };
    });
}

function isIn(word: OcrWord, strip: Strip): boolean {
  const middle = (word.y0 + word.y1) / 2;
  return middle >= strip.y0 && middle <= strip.y1;
}

/** The usual height of a word's box. */
function lineHeight(words: readonly OcrWord[]): number {
  const heights = words.map((word) => word.y1 - word.y0).sort((a, b) => a - b);
  return heights[heights.length >> 1] ?? 1;
}

/** Letters that are surely read, less those that surely are not. */
export function sureness(words: readonly OcrWord[]): number {
  return words.reduce((sum, word) => sum + word.text.length * (word.confidence - DOUBTFUL), 0);
}
