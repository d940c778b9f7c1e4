import { describe, expect, it } from 'vitest';
import { flattenSections } from '../../../src/core/locate.ts';
import { outlineOf, structureOf } from '../outline.ts';

/** Lines of a body, and "id | heading | text" of the nodes. */
export type Row = readonly [name: string, lines: readonly string[], outline: readonly string[]];

/** Words of an item, too many for a heading. */
export const LONG =
  'Hạt kiểm lâm hướng dẫn kỹ thuật cho từng hộ. Các xã chấm công và thanh toán tiền công trồng rừng cho dân ngay trong tháng.';

/** The test of a table: the outline of each row, and that its nodes nest and follow. */
export function expectSections(table: string, rows: readonly Row[]): void {
  describe(`findSections: ${table}`, () => {
    it.each(rows)('%s', (_, lines, outline) => expect(outlineOf(structureOf(lines))).toEqual(outline));
  });

  describe('findSections', () => {
    it.each(rows)('ids are unique, spans nest and follow: %s', (_, lines) => {
      const { sections } = structureOf(lines);
      const nodes = flattenSections(sections);
      expect(new Set(nodes.map(({ id }) => id)).size).toBe(nodes.length);
      for (const { span, children } of nodes) {
        let at = span.start;
        for (const child of children) {
          expect(child.span.start).toBeGreaterThanOrEqual(at);
          expect(child.span.end).toBeLessThanOrEqual(span.end);
          at = child.span.end;
        }
      }
    });
  });
}
