import { describe, expect, it } from 'vitest';
import { extractDeadlines } from '../../../src/extract/deadlines.ts';
import { documentOf } from '../../document.ts';

/** "action | responsible | reportTo" of each deadline of a text, "-" for null. */
const dutiesOf = (text: string): string[] =>
  extractDeadlines(documentOf(text)).map(({ value: { action, responsible, reportTo } }) =>
    [action, responsible, reportTo].map((part) => part ?? '-').join('|'),
  );

/** The test of a table: a text and the duties of its deadlines; where one is told, that of the first. */
export function expectDuties(table: string, rows: readonly [text: string, ...duties: string[]][]): void {
  describe(`extractDeadlines: ${table}`, () => {
    it.each(rows)('%s', (text, ...duties) => {
      const found = dutiesOf(text);
      expect(duties.length === 1 ? found.slice(0, 1) : found).toEqual(duties);
    });
  });
}
