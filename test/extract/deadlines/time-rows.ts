import { describe, expect, it } from 'vitest';
import { extractDeadlines } from '../../../src/extract/deadlines.ts';
import { documentOf } from '../../document.ts';

/** A sentence with «its deadlines»; of each: kind, relation, due, rrule ("-" for none). */
type Row = [marked: string, ...values: string[]];

function unmark(marked: string): { text: string; spans: string[] } {
  return {
    text: marked.replace(/[«»]/g, ''),
    spans: [...marked.matchAll(/«([^»]*)»/g)].map((m) => m[1] ?? ''),
  };
}

/** The test of a table: what each sentence says, decomposed as well. */
export function expectTimes(table: string, rows: readonly Row[]): void {
  describe(`extractDeadlines: ${table}`, () => {
    it.each(rows)('%s', (marked, ...values) => {
      const { text, spans } = unmark(marked);
      const document = documentOf(text);
      const found = extractDeadlines(document);
      expect(found.map((d) => document.text.slice(d.start, d.end))).toEqual(spans);
      expect(
        found.map(({ value: v }) => `${v.kind} ${v.relation} ${v.due ?? '-'} ${v.rrule ?? '-'}`),
      ).toEqual(values);
      expect(extractDeadlines(documentOf(text.normalize('NFD')))).toEqual(found);
    });
  });
}
