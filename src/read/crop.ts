import type { Box } from '../core/grid.ts';
import type { OcrImage, OcrWord } from './ocr.ts';

/** A part of a page, and where its top left corner is on it. */
export interface Crop {
  readonly image: OcrImage;
  readonly left: number;
  readonly top: number;
}

/** What of a box lies on the page; its sides are whole pixels. */
export function crop(page: OcrImage, box: Box): Crop {
  const [left, top] = [Math.max(0, box.x0), Math.max(0, box.y0)];
  const [right, bottom] = [Math.min(page.width, box.x1), Math.min(page.height, box.y1)];
  const grey = new Uint8Array((right - left) * (bottom - top));
  for (let y = top; y < bottom; y++) {
    grey.set(page.grey.subarray(y * page.width + left, y * page.width + right), (y - top) * (right - left));
  }
  return { image: { ...page, width: right - left, height: bottom - top, grey }, left, top };
}

/** A word of the crop in its place on the page. */
export function placeCropped(word: OcrWord, { left, top }: Crop): OcrWord {
  return { ...word, x0: word.x0 + left, x1: word.x1 + left, y0: word.y0 + top, y1: word.y1 + top };
}
