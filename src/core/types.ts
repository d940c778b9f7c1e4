import type { Box, Span } from '../../schemas/evidence.ts';
import type { Page } from '../../schemas/pages.ts';
import type { Appendix, Flag as PlacedFlag, Section, Source } from '../../schemas/record.ts';

export type { Appendix, Box, Page, Section, Source, Span };

/** A flag as a stage raises it; the writer adds its place on the page. */
export type Flag = Omit<PlacedFlag, 'boxes'>;

/** A word at its place in the text. `end` excludes the gap that follows. */
export interface Word extends Span {
  readonly page: number;
  /** null for plain text. */
  readonly box: Box | null;
  /** 0 to 1; null where nothing was OCRed. */
  readonly confidence: number | null;
  readonly bold: boolean;
}

/** Which column of a two-column region a block stands in: letterhead and signature are set in two. */
export type Column = 'full' | 'left' | 'right';

/** A line as it stood on the page. */
export interface Line extends Span {
  readonly page: number;
  readonly column: Column;
}

/** A paragraph, a heading, or one line of a two-column region: what one line feed of `text` ends. */
export interface Block extends Span {
  readonly page: number;
  readonly column: Column;
  /** More than half of its words are bold; always false for OCR, which does not tell. */
  readonly bold: boolean;
  /** Set in the middle of the page, by its place; false where there are no places. */
  readonly centred: boolean;
  /** A row of a table with borders: where each cell's words stand in the text; empty where it has none. */
  readonly cells?: readonly Span[];
}

/** A page number or running head: read, marked, and no part of `text`. */
export interface Furniture {
  readonly page: number;
  readonly text: string;
  readonly box: Box | null;
}

/** Pages in reading order as one text; blocks are parted by "\n", words by one space. */
export interface TextDocument {
  readonly source: Source;
  readonly pages: readonly Page[];
  readonly text: string;
  /** Comparison form of `text`, of the same length: lower case, no marks. */
  readonly folded: string;
  readonly words: readonly Word[];
  readonly lines: readonly Line[];
  readonly blocks: readonly Block[];
  readonly furniture: readonly Furniture[];
  /** What reading and layout found odd. */
  readonly flags: readonly Flag[];
}

/** The parts of a plan by Nghị định 30/2020. */
export type Zone =
  | 'letterhead'
  | 'title'
  | 'preamble'
  | 'body'
  | 'closing'
  | 'recipients'
  | 'signature'
  | 'appendix';

/** The text document with its structure; frozen. */
export interface Document extends TextDocument {
  /** Zone of each block, by the block's index. */
  readonly zones: readonly Zone[];
  readonly sections: readonly Section[];
  /** What stands behind the signing block, in its order. */
  readonly appendices: readonly Appendix[];
}
