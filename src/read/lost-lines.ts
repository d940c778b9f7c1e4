import type { OcrImage, OcrWord } from './ocr.ts';
import { lineHeight, type Strip, whole } from './strips.ts';

/**
 * Page segmentation drops lines, and halves of lines: bent ones of a photograph, letterheads in the shade. What looks like
 * print and is under no word tells where.
 */

/** Darker than this is print. */
const DARK = 150;
/** A word that was hardly read covers nothing. */
const READ = 0.5;
/** Boxes are drawn close: marks and edges stand out, by this part of their height. */
const ROOM = 0.2;
/** Of a cell as high as a line: the share of dark pixels, and of rows that have some; a ruled line has few. */
const INK = { least: 0.05, most: 0.6 };
const LEAST_ROWS = 0.4;
/** Cells in a row that make a piece of a line, and what may part them: a space. */
const LEAST_CELLS = 6;
const SPACE = 1;
/** Cells above and below that belong to it: a bent line rises. */
const AROUND = 1.5;
/** Cells from the top and to the foot that are left alone: the edge of the sheet is dark. */
const EDGE = 2;
/** More and the page is no page of print. */
const MOST_STRIPS = 4;

/** Strips of a page in which there is print that no word stands for, from the top. */
export function findLostLines(image: OcrImage, words: readonly OcrWord[]): Strip[] {
  const side = Math.round(lineHeight(words));
  if (side < 4) return [];
  const bare = withoutWords(image, words);
  const strips: { y0: number; y1: number }[] = [];
  for (let y = EDGE * side; y + EDGE * side < image.height; y += side) {
    if (longestRun(printedCells(bare, image.width, y, side)) < LEAST_CELLS) continue;
    const last = strips[strips.length - 1];
    const [y0, y1] = [y - AROUND * side, y + (1 + AROUND) * side];
    if (last && y0 <= last.y1) last.y1 = y1;
    else strips.push({ y0, y1 });
  }
  return strips.length > MOST_STRIPS ? [] : strips.map((strip) => whole(strip, words));
}

/** The page's samples with every word painted over. */
function withoutWords({ width, height, grey }: OcrImage, words: readonly OcrWord[]): Uint8Array {
  // a Buffer's own slice would be the page itself
  const bare = new Uint8Array(grey);
  for (const { x0, y0, x1, y1, confidence } of words) {
    if (confidence < READ) continue;
    const room = (y1 - y0) * ROOM;
    const [left, right] = [Math.max(0, Math.floor(x0 - room)), Math.min(width, Math.ceil(x1 + room))];
    const bottom = Math.min(height, Math.ceil(y1 + room));
    for (let y = Math.max(0, Math.floor(y0 - room)); y < bottom; y++)
      bare.fill(255, y * width + left, y * width + right);
  }
  return bare;
}

/** Which of the cells from one edge of the page to the other hold what looks like print. */
function printedCells(bare: Uint8Array, width: number, top: number, side: number): boolean[] {
  return Array.from({ length: Math.floor(width / side) }, (_, column) => {
    let [dark, rows] = [0, 0];
    for (let y = top; y < top + side; y++) {
      const before = dark;
      const start = y * width + column * side;
      for (let at = start; at < start + side; at++) if ((bare[at] as number) < DARK) dark += 1;
      if (dark > before) rows += 1;
    }
    const share = dark / (side * side);
    return share > INK.least && share < INK.most && rows > side * LEAST_ROWS;
  });
}

/** Cells of print that follow each other, spaces counted. */
function longestRun(cells: readonly boolean[]): number {
  let [longest, from, until] = [0, -1, -1];
  cells.forEach((printed, at) => {
    if (!printed) return;
    if (from < 0 || at - until > SPACE + 1) from = at;
    until = at;
    longest = Math.max(longest, until - from + 1);
  });
  return longest;
}
