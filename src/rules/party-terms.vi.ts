/**
 * Terms of the Party's Central Committee, by the congress that elected each: what its Politburo and Secretariat issue between
 * the end of one congress and the beginning of the next is of that term.
 */
export interface PartyTerm {
  readonly term: string;
  /** First and last day of the congress. */
  readonly opened: string;
  readonly closed: string;
}

export const PARTY_TERMS: readonly PartyTerm[] = [
  { term: 'VI', opened: '1986-12-15', closed: '1986-12-18' },
  { term: 'VII', opened: '1991-06-24', closed: '1991-06-27' },
  { term: 'VIII', opened: '1996-06-28', closed: '1996-07-01' },
  { term: 'IX', opened: '2001-04-19', closed: '2001-04-22' },
  { term: 'X', opened: '2006-04-18', closed: '2006-04-25' },
  { term: 'XI', opened: '2011-01-12', closed: '2011-01-19' },
  { term: 'XII', opened: '2016-01-20', closed: '2016-01-28' },
  { term: 'XIII', opened: '2021-01-25', closed: '2021-02-01' },
  { term: 'XIV', opened: '2026-01-19', closed: '2026-01-25' },
];
