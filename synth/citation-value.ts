import { type Known, known, type Piece } from './piece.ts';

/** What is known of a citation. */
export type Citation = Extract<Known, { kind: 'citations' }>['value'];

export const NOTHING: Omit<Citation, 'type' | 'sameDocument'> = {
  kind: 'numbered',
  number: null,
  symbol: null,
  year: null,
  term: null,
  normalized: null,
  status: 'complete',
  date: null,
  issuers: [],
  subject: null,
  provisions: [],
};

export const cited = (piece: Piece | string, value: Citation, tag: string): Piece =>
  known(piece, { kind: 'citations', value }, tag);
