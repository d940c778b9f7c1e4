import type { RunFailure } from '../../schemas/run.ts';
import type { Stored } from './store.ts';

/** What a person wants to know of a document at a glance. */
export interface DocumentSummary {
  readonly id: string;
  readonly file: string;
  readonly pages: number;
  readonly ocrPages: number;
  readonly typeCode: string | null;
  readonly number: string | null;
  readonly issuer: string | null;
  readonly issueDate: string | null;
  readonly sections: number;
  readonly citations: number;
  readonly deadlines: number;
  readonly flags: number;
}

/** A document that has its record, text and, where asked for, searchable copy in the store. */
export interface Done {
  readonly state: 'done';
  readonly path: string;
  /** Of the bytes that were read. */
  readonly sha256: string;
  readonly mediaType: string;
  readonly summary: DocumentSummary;
  /** The OCR engine of its pages; null where none was needed. */
  readonly engine: string | null;
  readonly record: Stored;
  readonly text: Stored;
  /** null where none was asked for, or none could be made. */
  readonly searchable: Stored | null;
  /** Milliseconds of work by stage. */
  readonly timings: { readonly [stage: string]: number };
  /** What could not be made beside the record. */
  readonly shortfall: RunFailure | null;
}

export interface Failed {
  readonly state: 'failed';
  readonly path: string;
  readonly failure: RunFailure;
  /** For who looks for a fault of the program. */
  readonly stack: string | null;
  /** Whether another try may go better: the file is in use, a network drive stutters. */
  readonly passing: boolean;
}

/** The document has several pages that need OCR, which may be read side by side; then it is to be asked for again. */
export interface Split {
  readonly state: 'split';
  readonly path: string;
  readonly pageCount: number;
  /** Pages that may need OCR, from 1. */
  readonly pages: readonly number[];
}

/** What becomes of one input. */
export type Outcome =
  | Done
  | Failed
  | { readonly state: 'skipped'; readonly path: string; readonly id: string }
  | { readonly state: 'duplicate'; readonly path: string; readonly of: string };

/** A document's pages are known once it is open; then each is told when it is read. */
export type PageEvent =
  | { readonly kind: 'opened'; readonly path: string; readonly pages: number }
  | { readonly kind: 'page'; readonly path: string };
