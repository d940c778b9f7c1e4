import type { OcrImage, OcrWord } from './ocr.ts';

/** Rows of a page, from one edge of it to the other; in pixels. */
export interface Strip {
  readonly y0: number;
  readonly y1: number;
}

export type ReadStrip = (strip: OcrImage) => Promise<readonly OcrWord[]>;

/** The words that `read` finds in a strip of a page, in their places on the page. */
export async function readStrip(page: OcrImage, strip: Strip, read: ReadStrip): Promise<OcrWord[]> {
  const [top, bottom] = [Math.max(0, Math.floor(strip.y0)), Math.min(page.height, Math.ceil(strip.y1))];
  const grey = page.grey.subarray(top * page.width, bottom * page.width);
  const words = await read({ ...page, height: bottom - top, grey });
  return words.map((word) => ({ ...word, y0: word.y0 + top, y1: word.y1 + top }));
}

/** A word is of the strip that holds its middle. */
export function isIn(word: OcrWord, { y0, y1 }: Strip): boolean {
  const middle = (word.y0 + word.y1) / 2;
  return middle >= y0 && middle <= y1;
}

/** A strip made high enough to cut no word in half. */
export function whole(strip: Strip, words: readonly OcrWord[]): Strip {
  const inside = words.filter((word) => isIn(word, strip));
  return {
    y0: Math.min(strip.y0, ...inside.map((word) => word.y0)),
    y1: Math.max(strip.y1, ...inside.map((word) => word.y1)),
  };
}

/** The usual height of a word's box; 1 where there is no word. */
export function lineHeight(words: readonly OcrWord[]): number {
  const heights = words.map((word) => word.y1 - word.y0).sort((a, b) => a - b);
  return heights[heights.length >> 1] ?? 1;
}

/** Two words that two readings put in one place. */
export function overlaps(a: OcrWord, b: OcrWord): boolean {
  return a.x0 < b.x1 && b.x0 < a.x1 && a.y0 < b.y1 && b.y0 < a.y1;
}
