import type { Draw } from './draw.ts';
import type { World } from './office.ts';

/** A document that others cite. It does not exist. */
export interface CitedDocument {
  readonly type: string;
  /** The lexicon's name where another is printed ("Văn bản" for a letter). */
  readonly lexicon?: string;
  readonly number: string;
  readonly symbol: string;
  readonly year: number | null;
  readonly normalized: string;
  readonly date: string;
  readonly issuers: readonly string[];
  readonly subjects: readonly string[];
  readonly party: boolean;
  /** Before 1999: dates with hyphens. */
  readonly old: boolean;
  /** Whether a term of the Party's committee may stand behind the issuer. */
  readonly terms: boolean;
  readonly tag: string;
}

const pad = (value: number, width = 2): string => String(value).padStart(width, '0');

/** When a paper was issued. */
export type Era = { readonly year: number; readonly date: string };
export type Made = Omit<CitedDocument, 'date' | 'subjects' | 'year' | 'party' | 'old' | 'terms'> &
  Partial<Pick<CitedDocument, 'year' | 'party' | 'old' | 'terms'>>;
/** A way of numbering, drawn for its day and its place. */
export type Form = (draw: Draw, era: Era, world: World) => Made;

export const number = (draw: Draw, most = 2900): string => {
  const value = draw.int(1, most);
  return value < 10 || draw.chance(0.05) ? pad(value) : String(value);
};

/** Numbered as the State does: 12/QĐ-UBND. */
export const state = (
  type: string,
  abbreviation: string,
  n: string,
  issuer: string,
  of: string,
  tag: string,
): Made => ({
  type,
  number: n,
  symbol: `${abbreviation}-${of}`,
  normalized: `${n}/${abbreviation}-${of}`,
  issuers: [issuer],
  tag,
});

/** Numbered as the Party does: 12-KH/TU. */
export const party = (
  type: string,
  abbreviation: string,
  n: string,
  issuer: string,
  of: string,
  tag: string,
): Made => ({
  type,
  number: n,
  symbol: `${abbreviation}/${of}`,
  normalized: `${n}-${abbreviation}/${of}`,
  issuers: [issuer],
  party: true,
  tag,
});

/** With the year in its number: 12/2021/NĐ-CP. */
export const dated = (made: Made, year: number): Made => ({
  ...made,
  year,
  normalized: `${made.number}/${year}/${made.symbol}`,
});
