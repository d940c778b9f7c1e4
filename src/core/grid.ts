/** Fields that drawn lines make on a page: the geometry of tables with borders, in any unit of length. */

export interface Box {
  readonly x0: number;
  readonly y0: number;
  readonly x1: number;
  readonly y1: number;
}

export interface Grid {
  /** The edges of columns and rows, ascending. */
  readonly xs: readonly number[];
  readonly ys: readonly number[];
  readonly level: readonly Box[];
  readonly upright: readonly Box[];
  readonly slip: number;
}

/** A field of a grid, counted from its top left one. */
export interface Field {
  readonly column: number;
  readonly row: number;
}

/** How far from each other lines may end that are meant to meet; in the unit of the boxes. */
export interface Tolerance {
  readonly slip: number;
  /** A table may be open at its sides by more than this. */
  readonly openSide: number;
}

/** For points of a page. */
export const IN_POINTS: Tolerance = { slip: 3, openSide: 15 };
/** A drawing's lines make more fields than any page's table has. */
const MOST_FIELDS = 20_000;

export const isUpright = ({ x0, y0, x1, y1 }: Box): boolean => y1 - y0 > x1 - x0;

/** Lines that meet belong to one grid; it has two columns and two rows at least, or three columns in one. */
export function gridsOf(lines: readonly Box[], { slip, openSide }: Tolerance): Grid[] {
  return groupsOf(lines, slip).flatMap((group) => {
    const upright = group.filter(isUpright);
    const level = group.filter((line) => !isUpright(line));
    const [x0, x1] = [Math.min(...level.map((line) => line.x0)), Math.max(...level.map((line) => line.x1))];
    const drawn = edges(
      upright.map((line) => (line.x0 + line.x1) / 2),
      slip,
    );
    const xs = [
      ...((drawn[0] ?? x0) - x0 > openSide ? [x0] : []),
      ...drawn,
      ...(x1 - (drawn[drawn.length - 1] ?? x1) > openSide ? [x1] : []),
    ];
    const ys = edges(
      level.map((line) => (line.y0 + line.y1) / 2),
      slip,
    );
    const enough = (xs.length > 2 && ys.length > 2) || (xs.length > 3 && ys.length > 1);
    return enough && xs.length * ys.length <= MOST_FIELDS ? [{ xs, ys, level, upright, slip }] : [];
  });
}

/** Groups of lines that touch one another. */
function groupsOf(lines: readonly Box[], slip: number): Box[][] {
  let groups: Box[][] = [];
  for (const line of lines) {
    const near = groups.filter((group) => group.some((one) => touch(one, line, slip)));
    groups = [...groups.filter((group) => !near.includes(group)), [...near.flat(), line]];
  }
  return groups;
}

/** Whether boxes cover each other, or nearly. */
export const touch = (a: Box, b: Box, slip: number): boolean =>
  a.x0 < b.x1 + slip && b.x0 < a.x1 + slip && a.y0 < b.y1 + slip && b.y0 < a.y1 + slip;

/** Positions without those that say the same line again. */
function edges(positions: readonly number[], slip: number): number[] {
  const found: number[] = [];
  for (const at of [...positions].sort((a, b) => a - b)) {
    if (at - (found[found.length - 1] ?? -Infinity) > slip) found.push(at);
  }
  return found;
}

/** The field in which a box's middle lies; null outside of the grid. */
export function fieldOf({ xs, ys }: Grid, { x0, y0, x1, y1 }: Box): Field | null {
  const column = stretchAt(xs, (x0 + x1) / 2);
  const row = stretchAt(ys, (y0 + y1) / 2);
  return column === null || row === null ? null : { column, row };
}

function stretchAt(positions: readonly number[], at: number): number | null {
  const next = positions.findIndex((position) => position > at);
  return next > 0 ? next - 1 : null;
}

/** Each field's cell, by its first field: where no border parts a field from the one to its left or above it, both are one cell. */
export function cellsOf(grid: Grid): (field: Field) => Field {
  const owners = new Map<number, Field>();
  const cellOf = (field: Field): Field => {
    const key = field.row * grid.xs.length + field.column;
    const known = owners.get(key);
    if (known) return known;
    const before = joinedField(grid, field);
    const owner = before ? cellOf(before) : field;
    owners.set(key, owner);
    return owner;
  };
  return cellOf;
}

/** The field to the left, or above, that no border parts from this one. */
function joinedField({ xs, ys, level, upright, slip }: Grid, { column, row }: Field): Field | null {
  const [x, y] = [middle(xs, column), middle(ys, row)];
  const [left, over] = [xs[column] as number, ys[row] as number];
  const isAt = (from: number, to: number, at: number) => Math.abs((from + to) / 2 - at) < slip;
  const parted = upright.some(
    (line) => isAt(line.x0, line.x1, left) && line.y0 - slip < y && y < line.y1 + slip,
  );
  if (column > 0 && !parted) return { column: column - 1, row };
  const under = level.some(
    (line) => isAt(line.y0, line.y1, over) && line.x0 - slip < x && x < line.x1 + slip,
  );
  return row > 0 && !under ? { column, row: row - 1 } : null;
}

const middle = (positions: readonly number[], at: number) =>
  ((positions[at] as number) + (positions[at + 1] as number)) / 2;
