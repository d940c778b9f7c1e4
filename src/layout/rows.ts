import type { ReadWord } from '../../schemas/pages.ts';

/** A word in the coordinates of the straightened page: the skew of a scan is taken out, the printed box kept. */
export interface PlacedWord {
  readonly word: ReadWord;
  readonly x0: number;
  readonly x1: number;
  readonly y0: number;
  readonly y1: number;
}

/** Words at one height, from left to right, across all columns. */
export interface Row {
  readonly words: readonly PlacedWord[];
  readonly x0: number;
  readonly x1: number;
  readonly y0: number;
  readonly y1: number;
}

const place = (word: ReadWord): PlacedWord => ({ word, x0: word.x0, x1: word.x1, y0: word.y0, y1: word.y1 });

/** The slope (fall over run) of a page's rows; `known` where there are too few rows to tell. */
export const skewOf = (words: readonly ReadWord[], known = 0): number =>
  measureSkew(chainRows(words.map(place))) ?? known;

/**
 * Groups the words of a page into rows from top to bottom; a slight skew of the page is measured and undone first. `known` is its
 * slope as the picture showed it.
 */
export function findRows(words: readonly ReadWord[], known = 0): Row[] {
  const printed = words.map(place);
  const slope = measureSkew(chainRows(printed)) ?? known;
  const straight = printed.map((placed) => straighten(placed, slope));
  const rows = chainRows(straight).map(toRow).sort(downward);
  return joinLevelRows(rows);
}

/** Joins neighbouring rows at one height that fill each other's gaps: a box too wide had parted them. */
function joinLevelRows(rows: readonly Row[]): Row[] {
  const joined: Row[] = [];
  for (const row of rows) {
    const last = joined[joined.length - 1];
    const height = last ? Math.min(last.y1 - last.y0, row.y1 - row.y0) : 0;
    if (last && Math.abs(centreY(last) - centreY(row)) < height * 0.3 && !collide(last, row)) {
      joined[joined.length - 1] = toRow([...last.words, ...row.words]);
    } else {
      joined.push(row);
    }
  }
  return joined;
}

/** The words of two rows cover each other by more than a box's slip. */
function collide(a: Row, b: Row): boolean {
  let common = 0;
  for (const own of a.words) {
    for (const other of b.words)
      common += Math.max(0, Math.min(own.x1, other.x1) - Math.max(own.x0, other.x0));
  }
  const width = (row: Row) => row.words.reduce((sum, word) => sum + word.x1 - word.x0, 0);
  return common > Math.min(width(a), width(b)) * 0.2;
}

/** Each word joins the row whose last word lies nearest to its left at about the same height. */
function chainRows(words: readonly PlacedWord[]): PlacedWord[][] {
  const rows: PlacedWord[][] = [];
  for (const word of [...words].sort(acrossThenDown)) {
    let best: PlacedWord[] | undefined;
    let bestGap = Number.POSITIVE_INFINITY;
    for (const row of rows) {
      const last = row[row.length - 1] as PlacedWord;
      const height = Math.max(last.y1 - last.y0, word.y1 - word.y0);
      // most rows lie far off, and a page has thousands of such pairs
      if (word.y0 - last.y1 > height || last.y0 - word.y1 > height) continue;
      const gap = gapBetween(last, word);
      if (gap < height * 0.45 && follows(word, last) && gap < bestGap) {
        best = row;
        bestGap = gap;
      }
    }
    if (best) best.push(word);
    else rows.push([word]);
  }
  return rows;
}

/** Engines draw a word's box over its neighbour's; a word that begins in the other's second half stands behind it. */
function follows(word: PlacedWord, last: PlacedWord): boolean {
  const overlap = Math.min(last.x1, word.x1) - Math.max(last.x0, word.x0);
  const narrower = Math.min(last.x1 - last.x0, word.x1 - word.x0);
  return overlap < narrower * 0.6 || word.x0 > (last.x0 + last.x1) / 2;
}

/** A box that a pen's stroke or a seal made tall is level with its neighbours by its foot, or by its head. */
const TALL = 1.45;
/** The star under a Party's letterhead, read as a letter: it stands below the line, whose box it made tall. */
const STAR = 3.5;

function gapBetween(a: PlacedWord, b: PlacedWord): number {
  const centres = Math.abs(centreY(a) - centreY(b));
  const small = a.y1 - a.y0 < b.y1 - b.y0 ? a : b;
  const tall = small === a ? b : a;
  const ratio = (tall.y1 - tall.y0) / (small.y1 - small.y0);
  const isStar = ratio > STAR && /^[x*]$/iu.test(small.word.text);
  const differ = ratio > TALL && !isStar && /\p{L}/u.test(small.word.text);
  return differ ? Math.min(centres, Math.abs(a.y1 - b.y1), Math.abs(a.y0 - b.y0)) : centres;
}

/** The median slope (fall over run) of the long rows; null when there are too few to tell. */
function measureSkew(rows: readonly PlacedWord[][]): number | null {
  const slopes: number[] = [];
  for (const row of rows) {
    const first = row[0] as PlacedWord;
    const last = row[row.length - 1] as PlacedWord;
    const run = last.x0 - first.x0;
    if (row.length >= 6 && run > 200) slopes.push((last.y1 - first.y1) / run);
  }
  if (slopes.length < 3) return null;
  const slope = slopes.sort((a, b) => a - b)[slopes.length >> 1] as number;
  return Math.abs(slope) < 0.001 ? 0 : slope;
}

function straighten(placed: PlacedWord, slope: number): PlacedWord {
  if (slope === 0) return placed;
  const dy = slope * placed.x0;
  const dx = slope * placed.y0;
  return { ...placed, x0: placed.x0 + dx, x1: placed.x1 + dx, y0: placed.y0 - dy, y1: placed.y1 - dy };
}

export function toRow(words: readonly PlacedWord[]): Row {
  const sorted = [...words].sort(across);
  return {
    words: sorted,
    x0: Math.min(...sorted.map((word) => word.x0)),
    x1: Math.max(...sorted.map((word) => word.x1)),
    y0: Math.min(...sorted.map((word) => word.y0)),
    y1: Math.max(...sorted.map((word) => word.y1)),
  };
}

const across = (a: PlacedWord, b: PlacedWord): number => a.x0 - b.x0;
const acrossThenDown = (a: PlacedWord, b: PlacedWord): number => a.x0 - b.x0 || a.y0 - b.y0;
/** The order of rows from top to bottom. */
export const downward = (a: Row, b: Row): number => centreY(a) - centreY(b);

export function centreY(box: { readonly y0: number; readonly y1: number }): number {
  return (box.y0 + box.y1) / 2;
}

/** Height of the page's usual letters, in points. */
export function typicalHeight(rows: readonly Row[]): number {
  const heights = rows.flatMap((row) => row.words.map((word) => word.y1 - word.y0)).sort((a, b) => a - b);
  return heights[heights.length >> 1] ?? 12;
}
