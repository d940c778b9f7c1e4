import { describe, expect, it } from 'vitest';
import { extractAssignments } from '../../../src/extract/assignments.ts';
import { structureOf } from '../../structure/outline.ts';

/** What stands before the lines of a last part. */
export const BEFORE = ['I. MỤC ĐÍCH', '1. Phủ xanh đất trống.'];

/** Lines of the last part, and "section | unit | task | task …". */
type Row = readonly [name: string, lines: readonly string[], expected: readonly string[]];

/** "section | unit | task | task …" of each assignment in these lines. */
export const show = (lines: readonly string[]): string[] =>
  extractAssignments(structureOf(lines)).map(({ value }) =>
    [value.sectionId, value.unit, ...value.tasks].join(' | '),
  );

/** The test of a table: each row as it stands, and decomposed. */
export function expectAssignments(rows: readonly Row[]): void {
  describe('extractAssignments', () => {
    it.each(rows)('%s', (_, lines, expected) => expect(show([...BEFORE, ...lines])).toEqual(expected));

    it.each(rows)('%s, decomposed', (_, lines, expected) => {
      expect(show([...BEFORE, ...lines].map((line) => line.normalize('NFD')))).toEqual(expected);
    });
  });
}
