import { bareWord } from '../core/word-pairs.ts';
import { isSyllable } from '../rules/syllables.vi.ts';
import type { OcrWord } from './ocr.ts';
import type { Placement } from './page-image.ts';
import { BLOCK, measurePaper } from './paper.ts';
import type { Samples } from './samples.ts';

/** Degrees clockwise by which a picture is turned to stand upright. */
export type Turn = 0 | 90 | 180 | 270;

const REDUCED = 900;
/** A skewed page's lines are level over a strip's width. */
const STRIPS = 8;
/** Dark edges and tables are no text. */
const EDGE = 0.1;
/** Lines of text make the sums across them jump far more than the sums along them. */
const SIDEWAYS = 1.3;

/** The lines of text run from top to bottom: the sheet lay on its side. */
export function isSideways(page: Samples): boolean {
  const marks = findMarks(page);
  const turned = {
    ...marks,
    width: marks.height,
    height: marks.width,
    at: (x: number, y: number) => marks.at(y, x),
  };
  return jumps(turned) > SIDEWAYS * jumps(marks);
}

interface Marks {
  readonly width: number;
  readonly height: number;
  at(x: number, y: number): boolean;
}

/** The page's inner part, reduced: what is clearly darker than the paper around it. */
function findMarks(page: Samples): Marks {
  const paper = measurePaper(page);
  const step = Math.max(1, Math.round(Math.max(page.width, page.height) / REDUCED));
  const [left, top] = [Math.round(page.width * EDGE), Math.round(page.height * EDGE)];
  return {
    width: Math.floor((page.width - 2 * left) / step),
    height: Math.floor((page.height - 2 * top) / step),
    at: (column, row) => {
      const [x, y] = [left + column * step, top + row * step];
      const level = paper.levels[Math.floor(y / BLOCK) * paper.columns + Math.floor(x / BLOCK)] as number;
      return (page.grey[y * page.width + x] as number) < level * 0.7;
    },
  };
}

/** How much the number of marks differs from row to row, strip by strip. */
function jumps({ width, height, at }: Marks): number {
  let sum = 0;
  const strip = Math.floor(width / STRIPS);
  for (let from = 0; from + strip <= width; from += strip) {
    let before = 0;
    for (let y = 0; y < height; y++) {
      let count = 0;
      for (let x = from; x < from + strip; x++) count += at(x, y) ? 1 : 0;
      if (y > 0) sum += (count - before) ** 2;
      before = count;
    }
  }
  return sum;
}

export function turnSamples({ width, height, grey }: Samples, turn: Turn): Samples {
  if (turn === 0) return { width, height, grey };
  const turned = new Uint8Array(grey.length);
  const swapped = turn !== 180;
  const [newWidth, newHeight] = swapped ? [height, width] : [width, height];
  for (let y = 0; y < height; y++) {
    for (let x = 0; x < width; x++) {
      const [nx, ny] =
        turn === 90
          ? [height - 1 - y, x]
          : turn === 180
            ? [width - 1 - x, height - 1 - y]
            : [y, width - 1 - x];
      turned[ny * newWidth + nx] = grey[y * width + x] as number;
    }
  }
  return { width: newWidth, height: newHeight, grey: turned };
}

/** Where the picture lies on its page once both are turned; `size` is the page's before. */
export function turnPlacement(
  { x, y, scaleX, scaleY }: Placement,
  image: { readonly width: number; readonly height: number },
  size: { readonly width: number; readonly height: number },
  turn: Turn,
): Placement {
  const right = size.width - (x + image.width * scaleX);
  const foot = size.height - (y + image.height * scaleY);
  if (turn === 90) return { x: foot, y: x, scaleX: scaleY, scaleY: scaleX };
  if (turn === 180) return { x: right, y: foot, scaleX, scaleY };
  if (turn === 270) return { x: y, y: right, scaleX: scaleY, scaleY: scaleX };
  return { x, y, scaleX, scaleY };
}

/** The engine reads lines that run down a page too: then most longer words are taller than they are wide. */
export function runsDown(words: readonly OcrWord[]): boolean {
  const long = words.filter((word) => word.text.length >= 4);
  return long.filter((word) => word.y1 - word.y0 > word.x1 - word.x0).length > long.length * 0.6;
}

/** Share of the words that are Vietnamese, by their letters; 0 where nothing was read. */
export function shareOfSyllables(words: readonly OcrWord[]): number {
  let all = 0;
  let good = 0;
  for (const word of words) {
    const bare = bareWord(word.text);
    all += word.text.length;
    if (/^\p{L}{2,}$/u.test(bare) && isSyllable(bare)) good += word.text.length;
  }
  return all === 0 ? 0 : good / all;
}
