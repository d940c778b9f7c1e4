import type { ParsedNumber } from './citation-number.ts';

/** A text in its two forms of equal length. */
export interface Reading {
  readonly text: string;
  readonly folded: string;
}

/** The part of a citation from its type to the end of its number or date: what becomes `raw`. */
export interface CitationHead {
  readonly start: number;
  readonly end: number;
  readonly type: string;
  readonly kind: 'numbered' | 'named';
  readonly number: ParsedNumber | null;
  readonly date: string | null;
  readonly year: number | null;
  readonly term: string | null;
  readonly rule: string;
  /** The body between type and number ("Nghị quyết của Quốc hội số 25/2021/QH15"). */
  readonly issuers?: readonly string[];
}
