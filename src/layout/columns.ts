import { fold } from '../core/fold.ts';
import { quantile } from '../core/quantile.ts';
import { compileRule } from '../core/rule.ts';
import type { Column } from '../core/types.ts';
import { RECIPIENTS_CUE, SIGNATURE_CUE } from '../rules/structure.vi.ts';
import { downward, type PlacedWord, type Row, toRow } from './rows.ts';

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
/** Rows of a list of recipients that may stand between those of the signing block. */
const UNLEVEL = 4;

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
      const gutter = (region.gutter.from + region.gutter.to) / 2;
      lines.push(...splitRegion(rows.slice(at, region.end), gutter, height));
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
  // a list and a signing block of other pitches may go on for some rows before two of them are level
  const ahead = opensRecipients(first.words) ? UNLEVEL : reachesRight ? 1 : 0;
  for (const row of rows.slice(start, start + 1 + ahead)) {
    for (const seed of seedGaps(row, margins, height)) {
      const region = growRegion(rows, start, seed, margins, height);
      if (region && isConvincing(rows.slice(start, region.end), region.gutter)) return region;
    }
  }
  return null;
}

/** Gaps of a row that are too wide for a space and near the middle of the page, widest first. */
function seedGaps(row: Row, margins: Margins, height: number): Gap[] {
  const width = margins.right - margins.left;
  const inner = gapsBetween(row.words).filter((gap) => {
    const middle = (gap.from + gap.to) / 2;
    return middle > margins.left + width * 0.2 && middle < margins.left + width * 0.7;
  });
  const wide = Math.max(height * 1.1, 2.2 * medianGap(row.words));
  return inner.filter((gap) => gap.to - gap.from > wide).sort((a, b) => b.to - b.from - (a.to - a.from));
}

function growRegion(
  rows: readonly Row[],
  start: number,
  seed: Gap,
  margins: Margins,
  height: number,
): Region | null {
  let gutter = seed;
  let end = start;
  let leftCentres: number[] = [];
  let rightCentres: number[] = [];
  // of three columns two lie on one side: each keeps its own middle
  let inner: number[] = [];
  for (; end < rows.length; end++) {
    const row = rows[end] as Row;
    const next = commonGap(row, gutter);
    if (!next || next.to - next.from < MIN_GUTTER) break;
    const right = row.words.filter((word) => word.x0 >= next.to - 1);
    const left = row.words.filter((word) => word.x1 <= next.from + 1);
    const under = (words: readonly PlacedWord[], centres: readonly number[]) =>
      fitsColumn(words, centres, margins) || inner.some((centre) => fitsColumn(words, [centre], margins));
    // signs without a letter are dust or a pen's
    if (left.length === 0 && !under(right, rightCentres) && hasLetters(right)) break;
    if (end > start + 1 && opensTier(row, rows[end - 1] as Row, height)) break;
    // a list under signatures side by side, or under the text: the columns end above it
    if (leftCentres.length > (right.length === 0 ? 1 : 0) && opensRecipients(left)) break;
    if (right.length === 0 && opensAddress(left)) break;
    const flushLeft = row.x0 - margins.left < (margins.right - margins.left) * 0.08;
    if (right.length === 0 && !flushLeft && !under(left, leftCentres)) break;
    if (left.length > 0) leftCentres = [...leftCentres, middleOf(left)];
    if (right.length > 0) rightCentres = [...rightCentres, middleOf(right)];
    inner = [...inner, ...[left, right].flatMap((side) => innerMiddles(side, height))];
    gutter = next;
  }
  return end > start ? { end, gutter } : null;
}

const hasLetters = (words: readonly PlacedWord[]) =>
  words.some(({ word }) => /[\p{L}\p{N}]/u.test(word.text));

/** Signers below signers: a row of whom they sign for, in each of its parts, under a row of names. */
function opensTier(row: Row, above: Row, height: number): boolean {
  const parts = wideParts(row.words, height);
  const named = above.words.some(({ word }) => /^\p{Lu}\p{Ll}/u.test(word.text));
  return named && parts.length > 1 && parts.every(signsFor);
}

const signsFor = (words: readonly PlacedWord[]) => /^(?:KT|TM|TL|TUQ)\./u.test(words[0]?.word.text ?? '');

/** The middles of the parts into which wide gaps part a side; none where it is one. */
function innerMiddles(words: readonly PlacedWord[], height: number): number[] {
  const parts = wideParts(words, height);
  return parts.length > 1 && parts.every(opensSignature) ? parts.map(middleOf) : [];
}

function wideParts(words: readonly PlacedWord[], height: number): PlacedWord[][] {
  const parts: PlacedWord[][] = [];
  words.forEach((word, index) => {
    const gap = word.x0 - (words[index - 1]?.x1 ?? -Infinity);
    if (gap > height * WIDE_GUTTER) parts.push([word]);
    else parts[parts.length - 1]?.push(word);
  });
  return parts;
}

const SIGNATURE = compileRule(SIGNATURE_CUE, '');
const opensSignature = (words: readonly PlacedWord[]) =>
  SIGNATURE.test(words.map(({ word }) => word.text).join(' '));

const RECIPIENTS = compileRule(RECIPIENTS_CUE, '');
const opensRecipients = (words: readonly PlacedWord[]) =>
  RECIPIENTS.test(
    fold(
      words
        .slice(0, LEAD)
        .map(({ word }) => word.text)
        .join(' '),
    ),
  );
/** The cue and a speck before it, in words. */
const LEAD = 4;

/** To whom a letter goes stands under the letterhead, not in it. */
const opensAddress = (words: readonly PlacedWord[]) =>
  /^kinh gui(?![a-z])/.test(fold(words.map(({ word }) => word.text).join(' ')));

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

function splitRegion(rows: readonly Row[], gutter: number, height: number): ColumnLine[] {
  const side = (column: 'left' | 'right'): ColumnLine[] =>
    partSide(
      rows
        .map((row) => row.words.filter((word) => (word.x0 + word.x1) / 2 < gutter === (column === 'left')))
        .filter((words) => words.length > 0)
        .map(toRow),
      height,
    )
      .flatMap((own) => own.toSorted(downward))
      .map((row) => ({ column, ...row }));
  return [...side('left'), ...side('right')];
}

/** Three signers side by side: a column that a gutter parts again, wide and free in all its rows, is two. */
function partSide(rows: readonly Row[], height: number): Row[][] {
  // what a pen drew through the gutter was read in small letters, if as letters at all
  const print = rows.map((row) => ({
    ...row,
    words: row.words.filter(({ word }) => /^\p{Lu}/u.test(word.text)),
  }));
  for (const seed of print.flatMap((row) => gapsBetween(row.words))) {
    if (seed.to - seed.from < height * WIDE_GUTTER) continue;
    const gutter = print.reduce<Gap | null>((gap, row) => gap && commonGap(row, gap), seed);
    if (!gutter || gutter.to - gutter.from < height * WIDE_GUTTER) continue;
    const middle = (gutter.from + gutter.to) / 2;
    const halves = [true, false].map((left) =>
      rows.flatMap((row) => {
        const words = row.words.filter((word) => (word.x0 + word.x1) / 2 < middle === left);
        return words.length > 0 ? [toRow(words)] : [];
      }),
    );
    if (halves.every((half) => half.length > 1 && opensSignature((half[0] as Row).words))) return halves;
  }
  return [[...rows]];
}

/** Of the letters' height: a date line has wide blanks, but they are not free in all rows. */
const WIDE_GUTTER = 0.9;

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
  const left = quantile(
    long.map((row) => row.x0),
    0.2,
  );
  const right = quantile(
    long.map((row) => row.x1),
    0.8,
  );
  return { left: outdented(rows, left) ?? left, right };
}

/** Of indents, in points: 1.27 cm and a little. */
const INDENT = { least: 12, most: 45 };
/** Rows that begin at one place, and how far apart they may: a margin. */
const ENOUGH_ROWS = 4;
const SLACK = 3;

/**
 * On a page of bullets and short paragraphs most long rows are indented: the margin is left of them, where their last lines
 * and the list of recipients begin; null where no such place is.
 */
function outdented(rows: readonly Row[], left: number): number | null {
  const starts = rows
    .map((row) => row.x0)
    .filter((x0) => x0 > left - INDENT.most && x0 < left - INDENT.least)
    .sort((a, b) => a - b);
  const start = starts.find(
    (x0, at) => (starts[at + ENOUGH_ROWS - 1] ?? Number.POSITIVE_INFINITY) - x0 < SLACK,
  );
  return start ?? null;
}
