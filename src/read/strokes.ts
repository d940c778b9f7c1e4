import type { Samples } from './samples.ts';

/** A row's dark pixels from `from` up to `to`. */
interface Run {
  readonly y: number;
  readonly from: number;
  readonly to: number;
}

/** Dark pixels that hang together, with the box around them. */
export interface Stroke {
  readonly runs: Run[];
  x0: number;
  y0: number;
  x1: number;
  y1: number;
}

interface Area {
  readonly x0: number;
  readonly y0: number;
  readonly x1: number;
  readonly y1: number;
}

const DARK = 128;

/** The connected strokes of an area of a page, row by row joined to those above (union of runs). */
export function findStrokes(page: Samples, area: Area): Stroke[] {
  const strokes: (Stroke | null)[] = [];
  const parents: number[] = [];
  const rootOf = (stroke: number): number => {
    let root = stroke;
    while (parents[root] !== root) root = parents[root] as number;
    parents[stroke] = root;
    return root;
  };
  const join = (a: number, b: number): number => {
    if (a === b) return a;
    const smaller = (strokes[a] as Stroke).runs.length < (strokes[b] as Stroke).runs.length;
    const [kept, gone] = smaller ? [b, a] : [a, b];
    absorb(strokes[kept] as Stroke, strokes[gone] as Stroke);
    strokes[gone] = null;
    parents[gone] = kept;
    return kept;
  };
  let above: { run: Run; stroke: number }[] = [];
  for (let y = area.y0; y < area.y1; y++) {
    let first = 0;
    above = runsOf(page, area, y).map((run) => {
      while (first < above.length && (above[first]?.run.to ?? 0) < run.from) first++;
      let stroke = -1;
      for (let at = first; at < above.length && (above[at]?.run.from ?? 0) <= run.to; at++) {
        const touched = rootOf(above[at]?.stroke ?? 0);
        stroke = stroke < 0 ? touched : join(stroke, touched);
      }
      if (stroke < 0) {
        stroke = strokes.length;
        parents.push(stroke);
        strokes.push({ runs: [], x0: run.from, y0: y, x1: run.to, y1: y + 1 });
      }
      absorb(strokes[stroke] as Stroke, { runs: [run], x0: run.from, y0: y, x1: run.to, y1: y + 1 });
      return { run, stroke };
    });
  }
  return strokes.filter((stroke) => stroke !== null);
}

function runsOf({ width, grey }: Samples, { x0, x1 }: Area, y: number): Run[] {
  const runs: Run[] = [];
  const start = y * width;
  for (let x = x0; x < x1; x++) {
    if ((grey[start + x] as number) >= DARK) continue;
    const from = x;
    while (x < x1 && (grey[start + x] as number) < DARK) x++;
    runs.push({ y, from, to: x });
  }
  return runs;
}

function absorb(stroke: Stroke, other: Stroke): void {
  for (const run of other.runs) stroke.runs.push(run);
  stroke.x0 = Math.min(stroke.x0, other.x0);
  stroke.x1 = Math.max(stroke.x1, other.x1);
  stroke.y0 = Math.min(stroke.y0, other.y0);
  stroke.y1 = Math.max(stroke.y1, other.y1);
}
