import { cellsOf, type Field, type Grid, gridsOf, IN_POINTS } from '../core/grid.ts';
import { type DrawnLine, findBorders } from './drawn-lines.ts';
import type { OcrImage, OcrWord } from './ocr.ts';
import type { Samples } from './samples.ts';

/**
 * Tables are read column by column: the engine takes the words of a row for one line, whose wide gaps make it run the words of
 * each cell together, and does not see a digit that stands alone.
 */

/** Inches: strokes of signatures and seals that cross are narrower. */
const NARROWEST = 1.5;
/** Part of a table's width that the lines above and below it cover: a scanner breaks lines. */
const WHOLE = 0.8;
/** No paper is as wide as the table with more columns; a drawing is read as it stands. */
const MOST_EDGES = 40;
const POINTS_AN_INCH = 72;
const WHITE = 255;
/** Paper around what is read, in pixels: the engine looks for it. */
const MARGIN = 12;
/** Darker than this is print; with less of it a column is empty. */
const DARK = 150;
const LEAST_INK = 12;

/** A table on a page's picture, in its pixels. */
export interface DrawnTable {
  readonly grid: Grid;
  readonly borders: readonly DrawnLine[];
}

/** The tables that lines make which meet; the strokes of signatures and seals make none. */
export function findTables(page: Samples, dpi: number): DrawnTable[] {
  const lines = findBorders(page, dpi);
  const scale = dpi / POINTS_AN_INCH;
  const tolerance = { slip: IN_POINTS.slip * scale, openSide: IN_POINTS.openSide * scale };
  const grids = gridsOf(
    lines.map(({ box }) => box),
    tolerance,
  );
  return grids
    .filter((grid) => isTable(grid, dpi))
    .map((grid) => ({
      grid,
      borders: lines.filter(({ box, upright }) => (upright ? grid.upright : grid.level).includes(box)),
    }));
}

/** A table is closed above and below by lines over its whole width, nearly. */
function isTable({ xs, level }: Grid, dpi: number): boolean {
  const width = (xs[xs.length - 1] as number) - (xs[0] as number);
  const closing = level.filter(({ x0, x1 }) => x1 - x0 >= width * WHOLE);
  return width >= NARROWEST * dpi && closing.length >= 2 && xs.length <= MOST_EDGES;
}

/** The page without what stands in its tables. */
export function withoutTables(page: Samples, tables: readonly DrawnTable[]): Samples {
  if (tables.length === 0) return page;
  const grey = new Uint8Array(page.grey);
  for (const { grid } of tables) {
    const { xs, ys } = grid;
    const [left, right] = [Math.round(xs[0] as number), Math.round(xs[xs.length - 1] as number)];
    const [top, bottom] = [Math.round(ys[0] as number), Math.round(ys[ys.length - 1] as number)];
    for (let y = top; y < bottom; y++) grey.fill(WHITE, y * page.width + left, y * page.width + right);
  }
  return { ...page, grey };
}

/** Fields from one column to another that one cell, or several below each other, reach over. */
interface Span {
  readonly first: number;
  readonly last: number;
  readonly fields: Field[];
}

/** The words in the cells of a page's tables, in their places; `read` reads one block of lines. */
export async function readTables(
  page: OcrImage,
  tables: readonly DrawnTable[],
  read: (block: OcrImage) => Promise<readonly OcrWord[]>,
): Promise<OcrWord[]> {
  const words: OcrWord[] = [];
  for (const { grid } of tables) {
    for (const span of spansOf(grid)) {
      const { block, left, top } = cutOut(page, grid, span);
      if (!hasInk(block.grey)) continue;
      for (const word of await read(block)) {
        const { x0, y0, x1, y1 } = word;
        words.push({ ...word, x0: x0 + left, y0: y0 + top, x1: x1 + left, y1: y1 + top });
      }
    }
  }
  return words;
}

/** The fields of a table by the columns that their cells reach over. */
function spansOf(grid: Grid): Span[] {
  const cellOf = cellsOf(grid);
  const cells = new Map<string, Field[]>();
  for (let row = 0; row + 1 < grid.ys.length; row++) {
    for (let column = 0; column + 1 < grid.xs.length; column++) {
      const owner = cellOf({ column, row });
      const key = `${owner.column}/${owner.row}`;
      cells.set(key, [...(cells.get(key) ?? []), { column, row }]);
    }
  }
  const spans = new Map<string, Span>();
  for (const fields of cells.values()) {
    const columns = fields.map(({ column }) => column);
    const [first, last] = [Math.min(...columns), Math.max(...columns)];
    const key = `${first}/${last}`;
    const span = spans.get(key) ?? { first, last, fields: [] };
    spans.set(key, span);
    span.fields.push(...fields);
  }
  return [...spans.values()];
}

/** A picture of those fields alone, with paper around; `left` and `top` take its pixels back to the page's. */
function cutOut(page: OcrImage, { xs, ys }: Grid, { first, last, fields }: Span) {
  const at = (positions: readonly number[], index: number) => Math.round(positions[index] as number);
  const rows = fields.map(({ row }) => row);
  const [x0, x1] = [at(xs, first), at(xs, last + 1)];
  const [y0, y1] = [at(ys, Math.min(...rows)), at(ys, Math.max(...rows) + 1)];
  const [width, height] = [x1 - x0 + 2 * MARGIN, y1 - y0 + 2 * MARGIN];
  const grey = new Uint8Array(width * height).fill(WHITE);
  for (const { column, row } of fields) {
    for (let y = at(ys, row); y < at(ys, row + 1); y++) {
      const from = y * page.width;
      const to = (y - y0 + MARGIN) * width + MARGIN - x0;
      grey.set(page.grey.subarray(from + at(xs, column), from + at(xs, column + 1)), to + at(xs, column));
    }
  }
  return { block: { width, height, dpi: page.dpi, grey }, left: x0 - MARGIN, top: y0 - MARGIN };
}

function hasInk(grey: Uint8Array): boolean {
  let dark = 0;
  for (const sample of grey) if (sample < DARK && ++dark >= LEAST_INK) return true;
  return false;
}
