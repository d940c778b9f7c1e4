import { describe, expect, it } from 'vitest';
import { structureOf, zonesOf } from '../outline.ts';

/** Each line carries its zone before the colon; what is left is the text. */
type Row = readonly [name: string, lines: readonly string[]];

const textOf = (line: string): string => line.slice(line.indexOf(': ') + 2);

/** The test of a table: the zone of each line. */
export function expectZones(rows: readonly Row[]): void {
  describe('findZones', () => {
    it.each(rows)('%s', (_, lines) => expect(zonesOf(structureOf(lines.map(textOf)))).toEqual(lines));
  });
}
