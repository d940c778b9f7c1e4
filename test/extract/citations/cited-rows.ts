import { describe, expect, it } from 'vitest';
import type { CitationMention } from '../../../src/core/mention.ts';
import type { Document } from '../../../src/core/types.ts';
import { extractCitations } from '../../../src/extract/citations.ts';
import { layOut } from '../../../src/layout/layout.ts';
import { readText } from '../../../src/read/text.ts';
import { structure } from '../../../src/structure/structure.ts';
import { documentOf } from '../../document.ts';

/** What a row expects of one citation; what it leaves out must be null or empty. */
export interface Expected {
  readonly type: string;
  /** The canonical written form. */
  readonly is?: string;
  readonly status?: 'partial' | 'named';
  readonly year?: number;
  readonly date?: string;
  readonly by?: readonly string[];
  readonly term?: string;
  readonly about?: string;
  /** "điểm/khoản/điều" of each provision, empty where not said. */
  readonly of?: string;
}

/** What the citations of a text are, each between « and »; none where nothing is expected. */
export type Row = readonly [name: string, marked: string, ...expected: Expected[]];

/** A row whose expectations are one list, as `it.each` takes them. */
export const toCase = ([name, marked, ...expected]: Row): [string, string, Expected[]] => [
  name,
  marked,
  expected,
];

function unmark(marked: string): { text: string; raws: string[] } {
  return {
    text: marked.replace(/[«»]/g, ''),
    raws: [...marked.matchAll(/«([^»]*)»/g)].map((m) => m[1] ?? ''),
  };
}

/** A citation in the words of a row. */
export function shown({ value }: CitationMention): Expected {
  const { type, normalized, status, year, date, issuers, term, subject, provisions } = value;
  return {
    type,
    ...(normalized !== null && { is: normalized }),
    ...(status !== 'complete' && { status }),
    ...(year !== null && { year }),
    ...(date !== null && { date }),
    ...(issuers.length > 0 && { by: issuers }),
    ...(term !== null && { term }),
    ...(subject !== null && { about: subject }),
    ...(provisions.length > 0 && {
      of: provisions.map(({ point, clause, article }) => [point, clause, article].join('/')).join(' '),
    }),
  };
}

/** The document of a text file with this text. */
export function readPlain(text: string): Document {
  const source = { file: 'a.txt', sha256: '0'.repeat(64), mediaType: 'text/plain', bytes: text.length };
  return structure(layOut(source, readText(text, 'text/plain')));
}

/** The test of a table: each row as it stands, and as it may be typed elsewhere. */
export function expectCitations(table: string, rows: readonly Row[]): void {
  describe(`extractCitations: ${table}`, () => {
    it.each(rows.map(toCase))('%s', (_, marked, expected) => {
      const { text, raws } = unmark(marked);
      const found = extractCitations(documentOf(text));
      expect(found.map(shown)).toEqual(expected);
      // the members of an elliptic list have one raw in common
      expect([...new Set(found.map(({ start, end }) => text.slice(start, end)))]).toEqual([...new Set(raws)]);
    });

    it.each(rows.map(toCase))('%s, decomposed and with other spaces', (_, marked, expected) => {
      const { text } = unmark(marked);
      const typed = text.normalize('NFD').replaceAll(' ', '\u00A0 ');
      expect(extractCitations(readPlain(typed)).map(shown)).toEqual(expected);
    });
  });
}
