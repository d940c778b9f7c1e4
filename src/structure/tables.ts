import { holdingOf } from '../core/column-heads.ts';
import type { Appendix, Block, TextDocument } from '../core/types.ts';

type Table = Appendix['tables'][number];
type Row = Table['rows'][number];

/** A table's rule in a text file. */
const RULE = /^[\s|:+=–-]+$/u;

/** The cells of a row set with bars; null for what is no row, [] for a rule between rows. */
function rowsOf(text: string): string[] | null {
  const cells = text
    .replace(/^\s*\||\|\s*$/g, '')
    .split('|')
    .map((cell) => cell.trim());
  if (cells.length < 3) return null;
  return RULE.test(text) ? [] : cells;
}

/** The cells of a block that is a row: set with bars, or drawn with borders. */
export function cellsOf({ text }: TextDocument, { start, end, cells }: Block): string[] | null {
  return cells ? cells.map((cell) => text.slice(cell.start, cell.end)) : rowsOf(text.slice(start, end));
}

/** Rows that follow one another as tables; the first of them is the head where it says what the columns hold. */
export function readTables(document: TextDocument, blocks: readonly Block[]): Table[] {
  const tables: { columns: string[]; rows: Row[] }[] = [];
  let open = false;
  for (const block of blocks) {
    const cells = cellsOf(document, block);
    const table = tables[tables.length - 1];
    if (cells === null) open = false;
    else if (!open || !table) {
      open = true;
      const isHead = cells.filter((cell) => holdingOf(cell) !== null).length >= 2;
      tables.push({ columns: isHead ? cells : [], rows: isHead ? [] : [rowOf(block, cells, [])] });
    } else if (cells.length > 0 && cells.join() !== table.columns.join()) {
      // a head comes again on each page
      addRow(table, block, cells);
    }
  }
  return tables;
}

/** A row whose number is blank goes on with the one above it, where rows have numbers. */
function addRow(table: { columns: string[]; rows: Row[] }, block: Block, cells: readonly string[]): void {
  const last = table.rows[table.rows.length - 1];
  const order = table.columns.findIndex((column) => holdingOf(column) === 'order');
  if (last?.order && order >= 0 && cells[order] === '' && cells.length === last.cells.length) {
    const joined = last.cells.map((cell, at) => `${cell} ${cells[at]}`.trim());
    const row = rowOf(block, joined, table.columns);
    table.rows[table.rows.length - 1] = {
      ...row,
      span: { start: last.span.start, end: block.end },
      page: last.page,
    };
  } else table.rows.push(rowOf(block, cells, table.columns));
}

function rowOf(block: Block, cells: readonly string[], columns: readonly string[]): Row {
  const cellOf = (holds: string): string | null =>
    cells[columns.findIndex((column) => holdingOf(column) === holds)]?.trim() || null;
  return {
    cells: [...cells],
    order: cellOf('order'),
    task: cellOf('task'),
    unit: cellOf('unit'),
    time: cellOf('time'),
    span: { start: block.start, end: block.end },
    page: block.page,
  };
}
