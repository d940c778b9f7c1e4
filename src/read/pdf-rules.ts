import type { Box } from '../core/grid.ts';
import { apply, around, type Matrix } from './pdf-matrix.ts';

/** Points on a path's outline, as PDF.js packs them: 0 x y moves, 1 x y draws, 2 and 3 bend, 4 closes. */
const MOVE = 0;
const LINE = 1;
const CURVE = 2;
const QUADRATIC = 3;
const CLOSE = 4;
const LENGTHS = [2, 2, 6, 4, 0];

/** A border is thinner than this, in points; and longer than the stroke of a letter drawn as outline. */
const THICKEST = 2.5;
const SHORTEST = 6;

interface Point {
  readonly x: number;
  readonly y: number;
}

/**
 * The straight level and upright lines that one path paints, in points of the page: borders of tables are drawn as thin
 * filled boxes or as strokes. `action` is what is done with the path, `packed` its points; odd packings give none.
 */
export function rulesOf(action: unknown, packed: unknown, matrix: Matrix): Box[] {
  const name = String(action);
  const data = packed !== null && typeof packed === 'object' ? Array.from(packed as ArrayLike<number>) : [];
  const outlines = outlinesOf(data, matrix);
  const filled = /fill/i.test(name) ? outlines.map(around) : [];
  const stroked = /stroke/i.test(name) ? outlines.flatMap(edgesOf) : [];
  return [...filled.filter(isThin), ...stroked.filter(isThin)];
}

/** Subpaths without bends. */
function outlinesOf(data: readonly number[], matrix: Matrix): Point[][] {
  const outlines: Point[][] = [];
  let open: Point[] = [];
  for (let at = 0; at < data.length; ) {
    const step = data[at] as number;
    const length = LENGTHS[step];
    if (length === undefined) return [];
    if (step === MOVE) {
      open = [];
      outlines.push(open);
    }
    if (step === CURVE || step === QUADRATIC) open.length = 0;
    if (step === MOVE || step === LINE) {
      open.push(apply(matrix, data[at + 1] as number, data[at + 2] as number));
    }
    if (step === CLOSE && open[0]) open.push(open[0]);
    at += length + 1;
  }
  return outlines.filter((outline) => outline.length > 1);
}

function edgesOf(outline: readonly Point[]): Box[] {
  return outline.slice(1).map((point, index) => around([outline[index] as Point, point]));
}

function isThin({ x0, y0, x1, y1 }: Box): boolean {
  const [width, height] = [x1 - x0, y1 - y0];
  return Math.min(width, height) <= THICKEST && Math.max(width, height) >= SHORTEST;
}
