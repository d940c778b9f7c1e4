import { opensSideBlock } from '../core/side-cues.ts';

/** Where a cell's lines ended: a break, or bold type that closes and opens again. */
const LINE_END =
  /<br\s*\/?>|(?<=\S)(?:\*\*|__)\s+(?=\*\*\S|__\S)|(?<=\p{Lu})\s+(?=\*\*\p{Lu})|(?<=\S)\s+(?=V\/v[ :])/giu;
const MARKS = /<[^<>]{0,80}>|[*_\\]/g;
const MOST_CELLS = 3;

/** Between the entries of a list of recipients: "Nơi nhận: - Như Điều 4; - Lưu: VT." */
const ENTRY_GAP = /(?<=[:;.,][*_]{0,3})\s+(?=[*_]{0,3}[-–+] )/gu;
const LIST = /^[*_\s]*Nơi nhận/u;

/**
 * A row of a table that sets a letterhead or a signing block side by side, its cells' lines run together in
 * one → a row for each line. Any other line as it is.
 */
export function partSideRow(line: string): readonly string[] {
  const row = closeRow(line.trim());
  if (!row.endsWith('|') || row.length < 2) return [line];
  const address = ADDRESS.exec(row)?.groups?.list;
  if (address !== undefined) return ['Kính gửi:', ...address.split(ENTRY_GAP)].map((entry) => entry.trim());
  const cells = row.slice(row.startsWith('|') ? 1 : 0, -1).split(/(?<!\\)\|/);
  if (cells.length > MOST_CELLS) return [row];
  const columns = cells.map(linesOf);
  const rows = Math.max(...columns.map((lines) => lines.length));
  const own = columns.flat();
  if (rows < 2 || !own.some((text) => opensSideBlock(text.replace(MARKS, '')))) return [row];
  return Array.from(
    { length: rows },
    (_, at) => `| ${columns.map((lines) => lines[at] ?? '').join(' | ')} |`,
  );
}

/** Some converters leave out a row's last bar. */
const closeRow = (row: string): string => (OPEN_ROW.test(row) ? `${row} |` : row);
const OPEN_ROW = /^\|[^|\n]{1,400}\|[^|\n]{0,400}[^|\s:-]$/u;

/** "| Kính gửi: | - Sở Y tế; - Sở Tài chính. |": a list in the cell beside its heading. */
const ADDRESS = /^\|[\s*_]*Kính gửi ?:?[\s*_]*\|[\s*_]*(?<list>[-–+] [^|]{1,2000})\|$/u;

/** Most cells have nothing that a line could end at. */
const MAY_BREAK = /[<*_/]|Nơi nhận/u;

function linesOf(cell: string): string[] {
  if (!MAY_BREAK.test(cell)) return cell.trim() === '' ? [] : [cell.trim()];
  const bold = (part: string) => (part.startsWith('**') && !part.endsWith('**') ? `${part}**` : part);
  return cell
    .split(LINE_END)
    .flatMap((part) => (LIST.test(part) ? part.split(ENTRY_GAP) : [part]))
    .map((part) => bold(part.trim()))
    .filter((part) => part !== '');
}
