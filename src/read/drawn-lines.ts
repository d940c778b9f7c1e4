import { type Box, touch } from '../core/grid.ts';
import type { Samples } from './samples.ts';

/** A straight line drawn on a picture: the box around it, and its dark pixels. */
export interface DrawnLine {
  readonly box: Box;
  readonly upright: boolean;
  readonly runs: readonly Run[];
}

/** Dark pixels in a row along the line's own direction; `across` counts rows for a level line, columns for an upright one. */
interface Run {
  readonly across: number;
  readonly from: number;
  readonly to: number;
}

/** Runs that touch from one row to the next: a line that is not quite level climbs over several. */
interface Chain {
  from: number;
  to: number;
  first: number;
  last: number;
  /** None when it has become too high for any line. */
  runs: Run[];
}

/** Darker than this is a line. */
const DARK = 170;
/** Light pixels that a line bears: a thin one is broken by the scanner. */
const GAP = 2;
/** Inches. No letter's stroke is as long, no row of a table lower and no column of words narrower. */
const SHORTEST = { level: 0.4, upright: 0.2 };
/** Inches: borders are thinner than bars and pictures. */
const THICKEST = 0.035;
/** How far a line may climb for its length. */
const STEEPEST = 0.03;
/** Inches over which the longest may climb; more is a letter, a bar or a picture. */
const HIGHEST = 0.6;
/** Inches by which two pieces of one line may be parted where it faded. */
const FADED = 0.1;
/** Inches that part lines which meet. */
const SLIP = 0.04;
/** What a table of two columns has. */
const FEWEST_UPRIGHT = 3;
/** More and the page is no page of print. */
const MOST_LINES = 2000;
/** Pixels on each side of a line that are less dark, but no paper. */
const EDGE = 1;
const WHITE = 255;

/**
 * The borders of tables on a page that has been made level: straight lines that meet others across. None where there are fewer
 * than two columns have: rules under names and headings are no borders.
 */
export function findBorders(page: Samples, dpi: number): DrawnLine[] {
  const level = chain(levelRuns(page, dpi * SHORTEST.level), dpi).map(
    ({ from, to, first, last, runs }): DrawnLine => ({
      box: { x0: from, y0: first, x1: to, y1: last + 1 },
      upright: false,
      runs,
    }),
  );
  const upright = chain(uprightRuns(page, dpi * SHORTEST.upright), dpi).map(
    ({ from, to, first, last, runs }): DrawnLine => ({
      box: { x0: first, y0: from, x1: last + 1, y1: to },
      upright: true,
      runs,
    }),
  );
  if (level.length + upright.length > MOST_LINES) return [];
  const meet = (lines: readonly DrawnLine[], others: readonly DrawnLine[]) =>
    lines.filter(({ box }) => others.some((other) => touch(box, other.box, dpi * SLIP)));
  const columns = meet(upright, level);
  return columns.length < FEWEST_UPRIGHT ? [] : [...meet(level, columns), ...columns];
}

/** The page without those lines: the engine takes them for letters, and loses what stands close to them. */
export function withoutLines(page: Samples, lines: readonly DrawnLine[]): Samples {
  if (lines.length === 0) return page;
  const { width, height } = page;
  const grey = new Uint8Array(page.grey);
  for (const { upright, runs } of lines) {
    for (const { across, from, to } of runs) {
      for (let beside = across - EDGE; beside <= across + EDGE; beside++) {
        if (beside < 0 || beside >= (upright ? width : height)) continue;
        if (upright) for (let y = from; y < to; y++) grey[y * width + beside] = WHITE;
        else grey.fill(WHITE, beside * width + from, beside * width + to);
      }
    }
  }
  return { ...page, grey };
}

function levelRuns({ width, height, grey }: Samples, least: number): Run[] {
  const runs: Run[] = [];
  const step = Math.max(1, Math.floor(least / 2));
  for (let y = 0; y < height; y++) {
    const start = y * width;
    for (let x = step; x < width; x += step) {
      if ((grey[start + x] as number) >= DARK) continue;
      const run = grow(grey, start, 1, x, width);
      if (run.to - run.from >= least) runs.push({ across: y, ...run });
      x = Math.max(x, run.to);
    }
  }
  return runs;
}

function uprightRuns({ width, height, grey }: Samples, least: number): Run[] {
  const runs: Run[] = [];
  const step = Math.max(1, Math.floor(least / 2));
  const done = new Int32Array(width);
  for (let y = step; y < height; y += step) {
    for (let x = 0; x < width; x++) {
      if ((grey[y * width + x] as number) >= DARK || y < (done[x] as number)) continue;
      const run = grow(grey, x, width, y, height);
      if (run.to - run.from >= least) runs.push({ across: x, ...run });
      done[x] = run.to;
    }
  }
  return runs.sort((a, b) => a.across - b.across || a.from - b.from);
}

/** From one dark pixel both ways along its row (`stride` 1) or column (`stride` the width), to the last before a gap. */
function grow(
  grey: Uint8Array,
  start: number,
  stride: number,
  at: number,
  length: number,
): { from: number; to: number } {
  const reach = (step: 1 | -1): number => {
    let end = at;
    for (let next = at + step; next >= 0 && next < length && Math.abs(next - end) <= GAP + 1; next += step)
      if ((grey[start + next * stride] as number) < DARK) end = next;
    return end;
  };
  return { from: reach(-1), to: reach(1) + 1 };
}

/** Runs, sorted across, as lines. */
function chain(runs: readonly Run[], dpi: number): Chain[] {
  const chains = new Set<Chain>();
  let open: Chain[] = [];
  for (const run of runs) {
    const { across, from, to } = run;
    open = open.filter(({ last }) => across - last <= GAP + 1);
    const touched = open.filter((line) => line.from <= to + FADED * dpi && from <= line.to + FADED * dpi);
    const start: Chain = { from, to, first: across, last: across, runs: [run] };
    const line = touched.reduce((all, one) => join(all, one, dpi), start);
    for (const one of touched) chains.delete(one);
    chains.add(line);
    open = [...open.filter((one) => !touched.includes(one)), line];
  }
  return [...chains].filter((line) => isLine(line, dpi));
}

/** Two chains as one, the larger of them. */
function join(a: Chain, b: Chain, dpi: number): Chain {
  const [line, other] = a.runs.length < b.runs.length ? [b, a] : [a, b];
  line.from = Math.min(line.from, other.from);
  line.to = Math.max(line.to, other.to);
  line.first = Math.min(line.first, other.first);
  line.last = Math.max(line.last, other.last);
  for (const run of other.runs) line.runs.push(run);
  if (line.last - line.first > HIGHEST * dpi) line.runs = [];
  return line;
}

function isLine({ from, to, first, last, runs }: Chain, dpi: number): boolean {
  if (runs.length === 0) return false;
  const length = to - from;
  const ink = runs.reduce((sum, run) => sum + run.to - run.from, 0);
  const thick = ink / length;
  return thick <= THICKEST * dpi && last - first <= length * STEEPEST + 2 * THICKEST * dpi;
}
