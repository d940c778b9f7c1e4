import type { Block, Line, Span, Word } from '../core/types.ts';
import type { DraftBlock, DraftLine } from './draft.ts';

/** The one maker of text and spans: blocks are parted by "\n", words by one space, broken numbers rejoined. */
export interface Composition {
  readonly text: string;
  readonly words: readonly Word[];
  readonly lines: readonly Line[];
  readonly blocks: readonly Block[];
}

export function composeText(drafts: readonly DraftBlock[]): Composition {
  const parts: string[] = [];
  const words: Word[] = [];
  const lines: Line[] = [];
  const blocks: Block[] = [];
  let length = 0;
  const append = (piece: string) => {
    parts.push(piece);
    length += piece.length;
  };
  for (const draft of drafts) {
    if (blocks.length > 0) append('\n');
    const blockStart = length;
    let previous: DraftLine | null = null;
    const firsts = draft.cells && new Map(draft.cells.map((cell, index) => [cell[0], index]));
    const cells: Span[] = [];
    for (const line of draft.lines) {
      const opened = firsts?.get(line);
      if (previous && (opened !== undefined || !joinsClosely(previous, line))) append(' ');
      if (opened !== undefined) cells[opened] = { start: length, end: length };
      const lineStart = length;
      for (const { text, box, confidence, bold } of line.words) {
        if (length > lineStart) append(' ');
        const start = length;
        append(text);
        words.push({ start, end: length, page: line.page, box, confidence, bold });
      }
      lines.push({ start: lineStart, end: length, page: line.page, column: line.column });
      const cell = cells[cells.length - 1];
      if (cell) cells[cells.length - 1] = { start: cell.start, end: length };
      previous = line;
    }
    const table = draft.cells && {
      cells: draft.cells.map((_, at) => cells[at] ?? { start: length, end: length }),
    };
    blocks.push({ start: blockStart, end: length, ...table, ...describe(draft) });
  }
  return { text: parts.join(''), words, lines, blocks };
}

// Vietnamese does not hyphenate words: a hyphen or slash that ends a line belongs to a number or a compound
const OPEN_END = /[\p{L}\p{N}][-–/]$/u;
const OPEN_START = /^[-/][\p{Lu}\d]/u;

function joinsClosely(previous: DraftLine, line: DraftLine): boolean {
  const last = previous.words[previous.words.length - 1]?.text ?? '';
  const first = line.words[0]?.text ?? '';
  if (OPEN_END.test(last)) return true;
  return OPEN_START.test(first) && /\d[\p{L}]*$/u.test(last) && /\//.test(last + first);
}

function describe(draft: DraftBlock): Omit<Block, 'start' | 'end' | 'cells'> {
  const first = draft.lines[0] as DraftLine;
  let balance = 0;
  for (const { words } of draft.lines) for (const { bold } of words) balance += bold ? 1 : -1;
  return {
    page: first.page,
    column: first.column,
    centred: draft.centred,
    bold: balance > 0,
  };
}
