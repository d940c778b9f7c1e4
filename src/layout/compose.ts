import type { Block, Line, Span, Word } from '../core/types.ts';
import { type DraftBlock, type DraftLine, firstWord, lastWord } from './draft.ts';

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
    const firstOfBlock = words.length;
    let previous: DraftLine | null = null;
    const firsts = draft.cells && new Map(draft.cells.map((cell, index) => [cell[0], index]));
    const cells: Span[] = [];
    for (const line of draft.lines) {
      const opened = firsts?.get(line);
      if (previous && (opened !== undefined || !joinsClosely(previous, line))) append(' ');
      if (opened !== undefined) cells[opened] = { start: length, end: length };
      const start = length;
      append(line.text);
      if (line.words === null) placeTyped(words, line.text, start, line.page, line.bold);
      else placePrinted(words, line.words, start, line.page);
      lines.push({ start, end: length, page: line.page, column: line.column });
      const cell = cells.at(-1);
      if (cell) cells[cells.length - 1] = { start: cell.start, end: length };
      previous = line;
    }
    const { page, column } = draft.lines[0] as DraftLine;
    const { centred } = draft;
    const bold = isMostlyBold(words, firstOfBlock);
    const block = { start: blockStart, end: length, page, column, centred, bold };
    if (!draft.cells) blocks.push(block);
    else {
      const placed = draft.cells.map((_, at) => cells[at] ?? { start: length, end: length });
      blocks.push({ cells: placed, ...block });
    }
  }
  return { text: parts.join(''), words, lines, blocks };
}

/** Adds the words of a text file's line, which stand in it parted by one space. */
function placeTyped(words: Word[], text: string, lineStart: number, page: number, bold: boolean): void {
  for (let at = 0; at <= text.length; ) {
    const space = text.indexOf(' ', at);
    const end = space < 0 ? text.length : space;
    words.push({ start: lineStart + at, end: lineStart + end, page, box: null, confidence: null, bold });
    at = end + 1;
  }
}

function placePrinted(
  words: Word[],
  printed: NonNullable<DraftLine['words']>,
  lineStart: number,
  page: number,
): void {
  let start = lineStart;
  for (const { text, box, confidence, bold } of printed) {
    const end = start + text.length;
    words.push({ start, end, page, box, confidence, bold });
    start = end + 1;
  }
}

function isMostlyBold(words: readonly Word[], from: number): boolean {
  let balance = 0;
  for (let at = from; at < words.length; at++) balance += (words[at] as Word).bold ? 1 : -1;
  return balance > 0;
}

// Vietnamese does not hyphenate words: a hyphen or slash that ends a line belongs to a number or a compound
const OPEN_END = /[\p{L}\p{N}][-–/]$/u;
const OPEN_START = /^[-/][\p{Lu}\d]/u;

function joinsClosely(previous: DraftLine, line: DraftLine): boolean {
  if (OPEN_END.test(previous.text.slice(-LONGEST_END))) return true;
  if (!OPEN_START.test(line.text)) return false;
  const last = lastWord(previous);
  return /\d[\p{L}]*$/u.test(last) && /\//.test(last + firstWord(line));
}
/** Of a letter and a sign, in units of code. */
const LONGEST_END = 3;
