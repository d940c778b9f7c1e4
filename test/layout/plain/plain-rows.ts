import { describe, expect, it } from 'vitest';
import { readText } from '../../../src/read/text.ts';
import { blockTexts, layOutPages, plain } from '../print.ts';

/** A text file, and the blocks that are made of its lines. */
type Row = readonly [name: string, file: string, blocks: readonly string[]];

/** The test of a table: each file as it stands, and as it may be typed elsewhere. */
export function expectBlocks(rows: readonly Row[]): void {
  describe('layOut: plain text', () => {
    it.each(rows)('%s', (_, file, blocks) => expect(blockTexts(layOutPages(plain(file)))).toEqual(blocks));

    it.each(rows)('%s: CRLF, decomposed, double spaces', (_, file) => {
      const text = (typed: string) => layOutPages(...readText(typed, 'text/plain')).text;
      const expected = text(file);
      expect(text(file.replaceAll('\n', '\r\n'))).toBe(expected);
      expect(text(file.normalize('NFD'))).toBe(expected);
      expect(text(file.replace(/(?<=\S{2,}) (?=\S{2,})/g, '  '))).toBe(expected);
    });
  });
}
