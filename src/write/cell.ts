/**
 * What stands in one cell of a table. A spreadsheet runs a cell that starts like a formula, so such a text gets an
 * apostrophe before it ("-1" is an ordinary id here, so texts are guarded, not changed); `parseCell` takes it off.
 */
export type Cell = string | number | null;

// = + - @ and their full-width forms, control characters (tab, CR, …), and the apostrophe itself, so that
// taking one apostrophe off always gives the value back
const GUARDED = /^[=+\-@＝＋－＠'\p{Cc}]/u;

/** Text of a cell: null and "" are an empty cell, numbers are written plainly, texts are guarded against formulas. */
export function formatCell(value: Cell): string {
  if (value === null) return '';
  if (typeof value === 'number') return String(value);
  return GUARDED.test(value) ? `'${value}` : value;
}

/** The text that `formatCell` was given: one leading apostrophe is taken off. */
export function parseCell(cell: string): string {
  return cell.startsWith("'") ? cell.slice(1) : cell;
}

/** A list in one cell, parted by " | "; a "|" or "\" of an item's own is written "\|" or "\\". */
export function joinList(items: readonly string[]): string {
  return items.map((item) => item.replace(/[\\|]/g, '\\$&')).join(' | ');
}

/** The items that `joinList` was given; items are never empty texts. */
export function splitList(cell: string): string[] {
  if (cell === '') return [];
  return cell.split(' | ').map((item) => item.replace(/\\([\\|])/g, '$1'));
}
