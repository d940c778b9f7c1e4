import type { Box, Column } from '../core/types.ts';

/** A word that has its text but not yet its place in the document's text. */
export interface DraftWord {
  readonly text: string;
  readonly box: Box | null;
  readonly confidence: number | null;
  readonly bold: boolean;
}

export interface DraftLine {
  readonly page: number;
  readonly column: Column;
  readonly words: readonly DraftWord[];
}

/** Lines that read on as one paragraph. */
export interface DraftBlock {
  readonly lines: readonly DraftLine[];
  readonly centred: boolean;
  /** A row of a table: the lines of each cell, whose words are those of `lines`. */
  readonly cells?: readonly (readonly DraftLine[])[];
}

export function lineText(line: DraftLine): string {
  return line.words.map((word) => word.text).join(' ');
}
