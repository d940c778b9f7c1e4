import type { ReadWord } from '../../schemas/pages.ts';

/** A word with the type that it is set in: points of the upright page, origin top-left. */
export interface SetWord {
  readonly word: ReadWord;
  readonly size: number;
  readonly baseline: number;
  /** Left edge of the next word of its line; null for the last. */
  readonly next: number | null;
}

/** Parts of the type size by which letters rise over the baseline or hang under it, as in Times and its likes. */
const LOW = 0.46;
const TALL = 0.68;
const MARKED = 0.8;
const MARKED_CAPITAL = 0.9;
const HANGING = 0.22;

const CAPITAL_WITH_MARK = /\p{Lu}[\u0300-\u0309\u0340-\u0345]/u;
const MARK_ABOVE = /[\u0300-\u0309]/u;
const TALL_LETTER = /[\p{Lu}\p{Nd}bdđfhklt()[\]/]/u;
const HANGS = /[gjpqy,;()[\]]|\u0323/u;
const LETTERS = /[\p{L}\p{N}]/u;

/**
 * Words in their order, with the type sizes that their letters and boxes speak for. A box hugs its ink, so that "vân" is
 * lower than "Nguyễn" although both are set alike: readers take such words for different lines.
 */
export function setInLines(words: readonly ReadWord[]): SetWord[] {
  return groupLines(words).flatMap((line) => {
    const sizes = line.filter((word) => LETTERS.test(word.text)).map(ownSize);
    const size = median(sizes) ?? Math.max(...line.map((word) => word.y1 - word.y0));
    let last: number | null = null;
    return line.map((word, index) => {
      const own = word.y1 - extent(word.text).below * size;
      // a dash or a dot does not tell where it stands
      const baseline: number = LETTERS.test(word.text) ? own : (last ?? own);
      last = baseline;
      return { word, size, baseline, next: line[index + 1]?.x0 ?? null };
    });
  });
}

/** Words that follow each other on one height, from left to right; the order stays. */
function groupLines(words: readonly ReadWord[]): ReadWord[][] {
  const lines: ReadWord[][] = [];
  for (const word of words) {
    const line = lines[lines.length - 1];
    const last = line?.[line.length - 1];
    if (line && last && goesOn(last, word)) line.push(word);
    else lines.push([word]);
  }
  return lines;
}

function goesOn(last: ReadWord, word: ReadWord): boolean {
  const height = Math.max(last.y1 - last.y0, word.y1 - word.y0);
  const common = Math.min(last.y1, word.y1) - Math.max(last.y0, word.y0);
  const gap = word.x0 - last.x1;
  // a dash is a thin thing in the middle of a line
  const level = common > Math.min(last.y1 - last.y0, word.y1 - word.y0) / 2;
  return level && gap > -height / 2 && gap < height * 3;
}

function ownSize(word: ReadWord): number {
  const { above, below } = extent(word.text);
  return (word.y1 - word.y0) / (above + below);
}

function extent(text: string): { above: number; below: number } {
  const letters = text.normalize('NFD');
  const below = HANGS.test(letters) ? HANGING : 0;
  if (CAPITAL_WITH_MARK.test(letters)) return { above: MARKED_CAPITAL, below };
  if (MARK_ABOVE.test(letters)) return { above: MARKED, below };
  return { above: TALL_LETTER.test(letters) ? TALL : LOW, below };
}

function median(values: readonly number[]): number | null {
  return [...values].sort((a, b) => a - b)[values.length >> 1] ?? null;
}
