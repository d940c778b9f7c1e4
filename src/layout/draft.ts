import type { Box, Column } from '../core/types.ts';

/** A word of a page that has its text but not yet its place in the document's text. */
export interface DraftWord {
  readonly text: string;
  readonly box: Box | null;
  readonly confidence: number | null;
  readonly bold: boolean;
}

interface Place {
  readonly page: number;
  readonly column: Column;
  /** Its words, parted by one space. */
  readonly text: string;
}

/** A line of a page: every word with what the page says of it. */
export interface PrintedLine extends Place {
  readonly words: readonly DraftWord[];
}

/** A line of a text file, which says nothing of a word that it does not say of the line. */
export interface TypedLine extends Place {
  readonly words: null;
  readonly bold: boolean;
}

export type DraftLine = PrintedLine | TypedLine;

/** Lines that read on as one paragraph. */
export interface DraftBlock {
  readonly lines: readonly DraftLine[];
  readonly centred: boolean;
  /** A row of a table: the lines of each cell, whose words are those of `lines`. */
  readonly cells?: readonly (readonly DraftLine[])[];
}

export function printLine(page: number, column: Column, words: readonly DraftWord[]): PrintedLine {
  return { page, column, text: words.map((word) => word.text).join(' '), words };
}

export function typeLine(page: number, column: Column, text: string): TypedLine {
  return { page, column, text, words: null, bold: false };
}

export function firstWord({ text }: DraftLine): string {
  const end = text.indexOf(' ');
  return end < 0 ? text : text.slice(0, end);
}

export function lastWord({ text }: DraftLine): string {
  return text.slice(text.lastIndexOf(' ') + 1);
}
