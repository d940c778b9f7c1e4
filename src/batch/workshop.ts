import type { Page } from '../../schemas/pages.ts';
import type { Pipeline } from '../../schemas/pipeline.ts';
import type { Record, Source } from '../../schemas/record.ts';

/** Which program works: what is made by another edition is made again. */
export interface Edition {
  /** Of all code, rules and packages between file and record. */
  readonly program: string;
  /** Of what reads pages, with the limits that a page's picture depends on. */
  readonly reading: string;
  /** Name and version of the OCR engine and its model, as pages name it. */
  readonly engine: string;
}

/** Who reads pages in that edition; what another has read is of no use to it. */
export const readerOf = ({ reading, engine }: Edition): string => `${reading} ${engine}`;

/** A file whose pages can be asked for one by one; `readPage` never throws for a page that cannot be read. */
export interface OpenDocument {
  readonly source: Source;
  readonly pageCount: number;
  /** Pages count from 1. null: the page has to be read by OCR, and that was not wanted now. */
  readPage(number: number, ocr: boolean): Promise<Page | null>;
  close(): Promise<void>;
}

/** What makes records out of files; a batch is the same whatever these are. */
export interface Workshop {
  /** Throws an error with a `code` (missing, empty, damaged …) and a sentence for people. */
  open(path: string): Promise<OpenDocument>;
  extract(source: Source, pages: readonly Page[], pipeline: Pipeline): Record;
  /** The document as a PDF whose words can be searched; null for one that is text by itself. */
  makeSearchable(path: string, source: Source, pages: readonly Page[]): Promise<Uint8Array | null>;
  readonly pipeline: Pipeline;
  readonly edition: Edition;
  /** Milliseconds. */
  clock(): number;
}
