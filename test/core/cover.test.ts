import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { coverOf } from '../../src/core/cover.ts';

const span = fc
  .tuple(fc.nat(40), fc.integer({ min: 1, max: 12 }))
  .map(([start, length]) => ({ start, end: start + length }));

describe('coverOf', () => {
  it('answers as walking through all spans does', () => {
    fc.assert(
      fc.property(fc.array(span, { maxLength: 8 }), span, (spans, asked) => {
        const cover = coverOf(spans);
        expect(cover.holds(asked)).toBe(spans.some((s) => s.start <= asked.start && asked.end <= s.end));
        expect(cover.touches(asked)).toBe(spans.some((s) => s.start < asked.end && asked.start < s.end));
      }),
    );
  });
});
