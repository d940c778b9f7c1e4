import { holdingOf } from '../core/column-heads.ts';
import type { Block, Document, Span } from '../core/types.ts';
import type { Time } from './time.ts';

/** A table's cell that says when its row's work is due, and the cells beside it. */
export interface TimeCell extends Span {
  readonly task: Span | null;
  readonly unit: Span | null;
}

const FEWEST_CELLS = 3;

/** The cells under a head such as "Thời gian hoàn thành", in rows set with bars or drawn with borders; in the order of the text. */
export function timeCellsOf(document: Document): TimeCell[] {
  const found: TimeCell[] = [];
  let columns: readonly (string | null)[] = [];
  for (const [at, block] of document.blocks.entries()) {
    const cells = cellsOf(document, block);
    if (cells.length < FEWEST_CELLS) columns = goesOnBelow(document, at, columns) ? columns : [];
    else if (!columns.includes('time')) columns = headOf(document, withoutEdges(document, cells));
    else {
      const row = cells.length === columns.length ? cells : withoutEdges(document, cells);
      found.push(...timeCell(row, columnsOf(document, row, columns)));
    }
  }
  return found;
}

/** A row whose number tells that its first cell is the first may lack empty cells at its end. */
function columnsOf(
  { text }: Document,
  cells: readonly Span[],
  columns: readonly (string | null)[],
): readonly (string | null)[] {
  const [first] = cells;
  const isNumbered = first !== undefined && /^\d{1,3}\.?$/.test(text.slice(first.start, first.end));
  return columns[0] === 'order' && isNumbered ? columns.slice(0, cells.length) : columns;
}

/** A year without its "năm" is the whole cell's: "2026" under "Thời gian hoàn thành". */
export function yearTimesOf(document: Document, cells: readonly TimeCell[]): Time[] {
  return cells.flatMap(({ start, end }): Time[] => {
    const year = document.text.slice(start, end);
    if (!/^20\d{2}$/.test(year)) return [];
    const span = { start, end };
    return [
      {
        form: 'date',
        ...span,
        whole: span,
        kind: 'fixed',
        relation: 'by-end',
        due: year,
        recurrence: null,
        weight: 'weak',
        rule: 'deadline.year-cell',
        certainty: 'stated',
      },
    ];
  });
}

/** "I. CÔNG TÁC CHUẨN BỊ" on a row of its own: the rows below it are the same table's. */
function goesOnBelow(document: Document, at: number, columns: readonly (string | null)[]): boolean {
  const below = document.blocks[at + 1];
  const cells = below && columns.length > 0 ? cellsOf(document, below) : [];
  return cells.length === columns.length && headOf(document, cells).length === 0;
}

function timeCell(cells: readonly Span[], columns: readonly (string | null)[]): TimeCell[] {
  const cell = cells[columns.indexOf('time')];
  const cellOf = (holds: string): Span | null => cells[columns.indexOf(holds)] ?? null;
  return cell && cells.length === columns.length
    ? [{ task: cellOf('task'), unit: cellOf('unit'), ...cell }]
    : [];
}

/** What the columns hold, where two of them say so; else nothing. */
function headOf(document: Document, cells: readonly Span[]): (string | null)[] {
  const columns = cells.map(({ start, end }) => holdingOf(document.text.slice(start, end)));
  return columns.filter((holds) => holds !== null).length >= 2 ? columns : [];
}

function cellsOf(document: Document, block: Block): readonly Span[] {
  if (block.cells) return block.cells;
  const text = document.text.slice(block.start, block.end);
  if (!text.includes('|')) return [];
  const cells: Span[] = [];
  let from = 0;
  for (const part of text.split('|')) {
    const lead = part.length - part.trimStart().length;
    const start = block.start + from + lead;
    cells.push({ start, end: start + part.trim().length });
    from += part.length + 1;
  }
  return cells;
}

/** A bar at the row's edges parts nothing. */
function withoutEdges(document: Document, cells: readonly Span[]): Span[] {
  const isWord = ({ start, end }: Span): boolean => document.text.slice(start, end) !== '';
  return cells.filter((cell, at) => isWord(cell) || (at > 0 && at < cells.length - 1));
}
