import { stringify } from 'csv-stringify/sync';
import type { Record } from '../../schemas/record.ts';
import { type Cell, formatCell } from './cell.ts';
import type { CellTable } from './table.ts';

export const CSV_LINE_END = '\r\n';
// by it a spreadsheet knows that the file is UTF-8
export const BYTE_ORDER_MARK = '\uFEFF';

/** First line of a table's file, after the byte order mark. */
export function csvHeader(table: CellTable): string {
  return BYTE_ORDER_MARK + toCsv([table.columns.map((column) => column.name)]);
}

/** The lines of one record in a table (RFC 4180, CRLF); "" where the record has nothing of the kind. */
export function csvRows(table: CellTable, record: Record): string {
  return toCsv(table.rows(record).map((cells) => cells.map(formatCell)));
}

/** Rows of plain texts, guarded against formulas as those of tables are. */
export function plainRows(rows: readonly (readonly Cell[])[]): string {
  return toCsv(rows.map((cells) => cells.map(formatCell)));
}

function toCsv(rows: readonly (readonly string[])[]): string {
  if (rows.length === 0) return '';
  // a line feed alone does not make csv-stringify quote a cell whose file ends its lines with CRLF
  return stringify([...rows.map((row) => [...row])], {
    record_delimiter: CSV_LINE_END,
    quoted_match: /[\r\n]/,
  });
}
