import { opensSideBlock } from '../core/side-cues.ts';

/** Where a cell's lines ended: a break, or bold type that closes and opens again. */
const LINE_END = /<br\s*\/?>|(?<=\S)(?:\*\*|__)\s+(?=\*\*\S|__\S)|(?<=\p{Lu})\s+(?=\*\*\p{Lu})/giu;
const MARKS = /<[^<>]{0,80}>|[*_\\]/g;
const MOST_CELLS = 3;

/**
 * A row of a markdown table that sets a letterhead or a signing block side by side, its cells' lines run together in
 * one → a row for each line. Any other line as it is.
 */
export function partSideRow(line: string): readonly string[] {
  const row = /^\s*\|(?<cells>.*)\|\s*$/.exec(line)?.groups?.cells;
  if (row === undefined) return [line];
  const cells = row.split(/(?<!\\)\|/);
  if (cells.length > MOST_CELLS) return [line];
  const columns = cells.map(linesOf);
  const rows = Math.max(...columns.map((lines) => lines.length));
  const own = columns.flat();
  if (rows < 2 || !own.some((text) => opensSideBlock(text.replace(MARKS, '')))) return [line];
  return Array.from(
    { length: rows },
    (_, at) => `| ${columns.map((lines) => lines[at] ?? '').join(' | ')} |`,
  );
}

function linesOf(cell: string): string[] {
  const bold = (part: string) => (part.startsWith('**') && !part.endsWith('**') ? `${part}**` : part);
  return cell
    .split(LINE_END)
    .map((part) => bold(part.trim()))
    .filter((part) => part !== '');
}
