import type { ColumnLine } from './columns.ts';
import { downward, type Row } from './rows.ts';

/** A footnote's type is smaller than the page's by this much at least. */
const SMALL = 0.88;
const MARK = /^(?:\(?\d{1,2}\)?|\[\d{1,2}\]|\(?\*{1,3}\)?)(?: |\p{L})/u;
const PAGE_NUMBER = /^[-–. ]*\d{1,4}[-–. ]*$/u;

/** The lines in small type at a page's foot, from the first that a footnote's mark opens; `height` is that of the page's letters. */
export function findFootnotes(lines: readonly ColumnLine[], height: number): Set<Row> {
  const notes: ColumnLine[] = [];
  for (const line of lines.toSorted(downward).reverse()) {
    if (PAGE_NUMBER.test(textOf(line))) continue;
    if (line.column !== 'full' || letterHeight(line) > height * SMALL) break;
    notes.push(line);
  }
  const first = notes.findLastIndex((line) => MARK.test(textOf(line)));
  return new Set(notes.slice(0, first + 1));
}

const textOf = ({ words }: Row) => words.map(({ word }) => word.text).join(' ');

/** The height of most of a line's letters: the mark itself is smaller yet. */
function letterHeight({ words }: Row): number {
  const heights = words.map(({ y0, y1 }) => y1 - y0).sort((a, b) => a - b);
  return heights[heights.length >> 1] ?? 0;
}
