import type { Box } from '../core/grid.ts';
import { type Matrix, multiply, toMatrix, unitSquare } from './pdf-matrix.ts';

export interface PaintedImage {
  /** Name in the page's store of objects; null for a stencil, an inline image or a repeated one. */
  readonly id: string | null;
  /** Pixels; 0 where the step does not tell. */
  readonly width: number;
  readonly height: number;
  /** Unit square → page. */
  readonly placed: Matrix;
  readonly rect: Box;
}

interface Stamp {
  readonly transform?: unknown;
  readonly width?: unknown;
  readonly height?: unknown;
}

/** The images that one painting step paints under the transform in force; none when the step is of another kind. */
export function imagesOf(name: string, args: readonly unknown[], matrix: Matrix): PaintedImage[] {
  const place = (id: string | null, width: unknown, height: unknown, placed: Matrix): PaintedImage => ({
    id,
    width: Number(width) || 0,
    height: Number(height) || 0,
    placed,
    rect: unitSquare(placed),
  });
  const stamps = (list: unknown) =>
    Array.isArray(list)
      ? (list as Stamp[]).map((stamp) =>
          place(null, stamp.width, stamp.height, multiply(matrix, toMatrix(stamp.transform))),
        )
      : [];
  const repeats = (scale: readonly unknown[], positions: unknown) =>
    pairs(positions).map((at) => place(null, 0, 0, multiply(matrix, toMatrix([...scale, ...at]))));
  const facts = (args[0] ?? {}) as Stamp;
  switch (name) {
    case 'paintImageXObject':
      return [place(String(args[0]), args[1], args[2], matrix)];
    case 'paintInlineImageXObject':
    case 'paintImageMaskXObject':
    case 'paintSolidColorImageMask':
      return [place(null, facts.width, facts.height, matrix)];
    case 'paintImageMaskXObjectGroup':
      return stamps(args[0]);
    case 'paintInlineImageXObjectGroup':
      return stamps(args[1]);
    case 'paintImageXObjectRepeat':
      return repeats([args[1], 0, 0, args[2]], args[3]);
    case 'paintImageMaskXObjectRepeat':
      return repeats(args.slice(1, 5), args[5]);
    default:
      return [];
  }
}

function pairs(positions: unknown): number[][] {
  const list = Array.from((positions ?? []) as ArrayLike<number>);
  return list.flatMap((x, index) => (index % 2 === 0 ? [[x, list[index + 1] ?? 0]] : []));
}
