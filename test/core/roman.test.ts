import { describe, expect, it } from 'vitest';
import { ordinalOfRoman, quarterNumber, readWornRoman, romanOf } from '../../src/core/roman.ts';

describe('roman figures', () => {
  it('go both ways from 1 to 39', () => {
    for (let ordinal = 1; ordinal <= 39; ordinal++)
      expect(ordinalOfRoman(romanOf(ordinal) ?? '')).toBe(ordinal);
  });

  it.each([
    ['I', 1],
    ['IV', 4],
    ['IX', 9],
    ['XIV', 14],
    ['XIX', 19],
    ['XXXII', 32],
  ])('%s is %i', (label, ordinal) => expect(ordinalOfRoman(label)).toBe(ordinal));

  it.each(['IIII', 'VX', 'H', 'i', '', '1'])('"%s" is none', (label) =>
    expect(ordinalOfRoman(label)).toBeNull(),
  );

  it.each([0, -1, 40])('%i has none', (ordinal) => expect(romanOf(ordinal)).toBeNull());

  it.each([
    ['XHI', 'XIII'],
    ['XXXH', 'XXXII'],
    ['XTII', 'XIII'],
    ['XIH', 'XIII'],
    ['XD', null],
    ['VHI', 'VIII'],
    ['XI', 'XI'],
    ['THI', null],
    ['MỚI', null],
  ])('worn: %s is %s', (read, roman) => expect(readWornRoman(read)).toBe(roman));

  it.each([
    ['3', 3],
    ['IV', 4],
    ['tii', 3],
    ['H', 2],
    ['ih', 3],
    ['1', 1],
    ['I1', 2],
  ])('the quarter %s is %i', (read, quarter) => expect(quarterNumber(read)).toBe(quarter));
});
