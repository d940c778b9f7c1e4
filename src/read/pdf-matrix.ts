import type { Box } from '../core/grid.ts';

/** PDF's affine transform [a, b, c, d, e, f]: x' = ax + cy + e, y' = bx + dy + f. */
export type Matrix = readonly [number, number, number, number, number, number];

export const IDENTITY: Matrix = [1, 0, 0, 1, 0, 0];

/** The transform that does `inner` first, then `outer`. */
export function multiply(outer: Matrix, inner: Matrix): Matrix {
  const [a, b, c, d, e, f] = outer;
  return [
    a * inner[0] + c * inner[1],
    b * inner[0] + d * inner[1],
    a * inner[2] + c * inner[3],
    b * inner[2] + d * inner[3],
    a * inner[4] + c * inner[5] + e,
    b * inner[4] + d * inner[5] + f,
  ];
}

export function apply(m: Matrix, x: number, y: number): { x: number; y: number } {
  return { x: m[0] * x + m[2] * y + m[4], y: m[1] * x + m[3] * y + m[5] };
}

/** A matrix from six numbers in any list; identity when it is none. */
export function toMatrix(values: unknown): Matrix {
  if (values === null || typeof values !== 'object') return IDENTITY;
  const list = Array.from(values as ArrayLike<number>);
  return list.length === 6 && list.every(Number.isFinite) ? (list as unknown as Matrix) : IDENTITY;
}

/** The upright rectangle around what the unit square becomes: an image is drawn in it. */
export function unitSquare(m: Matrix): Box {
  const corners = [apply(m, 0, 0), apply(m, 1, 0), apply(m, 0, 1), apply(m, 1, 1)];
  return around(corners);
}

/** The upright rectangle around points, however many; turned inside out where there are none. */
export function around(points: readonly { x: number; y: number }[]): Box {
  let [x0, y0, x1, y1] = [Infinity, Infinity, -Infinity, -Infinity];
  for (const { x, y } of points) {
    x0 = Math.min(x0, x);
    y0 = Math.min(y0, y);
    x1 = Math.max(x1, x);
    y1 = Math.max(y1, y);
  }
  return { x0, y0, x1, y1 };
}
