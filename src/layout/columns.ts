import type { Column } from '../core/types.ts';
import { centreY, type PlacedWord, type Row, toRow } from './rows.ts';

/** A line of text in one column. */
export interface ColumnLine extends Row {
  readonly column: Column;
}

interface Gap {
  readonly from: number;
  readonly to: number;
}

/** Content edges of a page, in points. */
export interface Margins {
  readonly left: number;
  readonly right: number;
}

const MIN_GUTTER = 7;

/**
 * Puts rows into reading order: where neighbouring rows leave a common gutter in the middle of the page (letterhead,
 * signature block) the left column is read before the right one.
 */
export function orderColumns(rows: readonly Row[], margins: Margins, height: number): ColumnLine[] {
  const lines: ColumnLine[] = [];
  let at = 0;
  while (at < rows.length) {
    const region = findRegion(rows, at, margins, height);
    if (region) {
      lines.push(...splitRegion(rows.slice(at, region.end), (region.gutter.from + region.gutter.to) / 2));
      at = region.end;
    } else {
      lines.push({ ...(rows[at] as Row), column: 'full' });
      at++;
    }
  }
  return lines;
}

interface Region {
  readonly end: number;
  readonly gutter: Gap;
}

/** The two-column region that begins at row `start`, if one does. */
function findRegion(rows: readonly Row[], start: number, margins: Margins, height: number): Region | null {
  const first = rows[start] as Row;
  // a row may leave too little room to show the gutter by itself; a short last line of a paragraph must not count
  const reachesRight = first.x1 > margins.left + (margins.right - margins.left) * 0.6;
  const seeds = [
    ...seedGaps(first, margins, height),
    ...(reachesRight ? seedGaps(rows[start + 1], margins, height) : []),
  ];
  for (const seed of seeds) {
    const region = growRegion(rows, start, seed, margins);
    if (region && isConvincing(rows.slice(start, region.end), region.gutter)) return region;
  }
  return null;
}

/** Gaps of a row that are too wide for a space and near the middle of the page, widest first. */
function seedGaps(row: Row | undefined, margins: Margins, height: number): Gap[] {
  if (!row) return [];
  const width = margins.right - margins.left;
  const inner = gapsBetween(row.words).filter((gap) => {
    const middle = (gap.from + gap.to) / 2;
    return middle > margins.left + width * 0.2 && middle < margins.left + width * 0.7;
  });
  const wide = Math.max(height * 1.1, 2.2 * medianGap(row.words));
  return inner.filter((gap) => gap.to - gap.from > wide).sort((a, b) => b.to - b.from - (a.to - a.from));
}

function growRegion(rows: readonly Row[], start: number, seed: Gap, margins: Margins): Region | null {
  let gutter = seed;
  let end = start;
  let leftCentres: number[] = [];
  let rightCentres: number[] = [];
  for (; end < rows.length; end++) {
    const row = rows[end] as Row;
    const next = commonGap(row, gutter);
    if (!next || next.to - next.from < MIN_GUTTER) break;
    const right = row.words.filter((word) => word.x0 >= next.to - 1);
    const left = row.words.filter((word) => word.x1 <= next.from + 1);
    if (left.length === 0 && !fitsColumn(right, rightCentres, margins)) break;
    const flushLeft = row.x0 - margins.left < (margins.right - margins.left) * 0.08;
    if (right.length === 0 && !flushLeft && !fitsColumn(left, leftCentres, margins)) break;
    if (left.length > 0) leftCentres = [...leftCentres, middleOf(left)];
    if (right.length > 0) rightCentres = [...rightCentres, middleOf(right)];
    gutter = next;
  }
  return end > start ? { end, gutter } : null;
}

/** A row in one column alone must sit under what the column already holds: a centred title does not. */
function fitsColumn(words: readonly PlacedWord[], centres: readonly number[], margins: Margins): boolean {
  if (centres.length === 0) return true;
  const mean = centres.reduce((sum, centre) => sum + centre, 0) / centres.length;
  return Math.abs(middleOf(words) - mean) < (margins.right - margins.left) * 0.09;
}

/** Two columns in at least one row, words on both sides. */
function isConvincing(rows: readonly Row[], gutter: Gap): boolean {
  const middle = (gutter.from + gutter.to) / 2;
  const left = rows.filter((row) => row.words.some((word) => word.x1 <= middle)).length;
  const right = rows.filter((row) => row.words.some((word) => word.x0 >= middle)).length;
  return left > 0 && right > 0 && rows.length >= 2;
}

/** The widest stretch of `gutter` that a row leaves free. */
function commonGap(row: Row, gutter: Gap): Gap | null {
  let best: Gap | null = null;
  let from = gutter.from;
  const consider = (to: number) => {
    if (to - from > (best ? best.to - best.from : 0)) best = { from, to };
  };
  for (const word of row.words) {
    if (word.x1 <= gutter.from || word.x0 >= gutter.to) continue;
    consider(word.x0);
    from = Math.max(from, word.x1);
  }
  consider(gutter.to);
  return best;
}

function splitRegion(rows: readonly Row[], gutter: number): ColumnLine[] {
  const side = (column: 'left' | 'right'): ColumnLine[] =>
    rows
      .map((row) => row.words.filter((word) => (word.x0 + word.x1) / 2 < gutter === (column === 'left')))
      .filter((words) => words.length > 0)
      .map((words) => ({ ...toRow(words), column }))
      .sort((a, b) => centreY(a) - centreY(b));
  return [...side('left'), ...side('right')];
}

function gapsBetween(words: readonly PlacedWord[]): Gap[] {
  return words.slice(1).map((word, index) => ({ from: (words[index] as PlacedWord).x1, to: word.x0 }));
}

function medianGap(words: readonly PlacedWord[]): number {
  const gaps = gapsBetween(words)
    .map((gap) => gap.to - gap.from)
    .sort((a, b) => a - b);
  return gaps.length > 2 ? (gaps[gaps.length >> 1] as number) : 0;
}

function middleOf(words: readonly PlacedWord[]): number {
  return (Math.min(...words.map((word) => word.x0)) + Math.max(...words.map((word) => word.x1))) / 2;
}

/** The edges between which most of the page's long rows stand; null when there are too few to tell. */
export function measureMargins(rows: readonly Row[], width: number): Margins | null {
  const long = rows.filter((row) => row.x1 - row.x0 > width * 0.45);
  if (long.length < 5) return null;
  const lefts = long.map((row) => row.x0).sort((a, b) => a - b);
  const rights = long.map((row) => row.x1).sort((a, b) => a - b);
  return {
    left: lefts[Math.floor(lefts.length * 0.2)] as number,
    right: rights[Math.floor(rights.length * 0.8)] as number,
  };
}
