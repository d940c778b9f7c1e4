import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Page, ReadWord } from '../../schemas/pages.ts';
import type { TextDocument } from '../../src/core/types.ts';
import { layOutPages } from './print.ts';

/** Whatever stands on the pages and wherever: what layout promises of its text. */

const TEXTS = [
  'Kế',
  'hoạch',
  'số',
  '12/KH-UBND',
  'UBND',
  'I.',
  '-',
  'a)',
  '2021',
  'trồng',
  'RỪNG',
  'đất.',
  '“xã”',
  'NĐ-',
  'CP',
  'SNgV',
  '…',
  ';',
];

const word: fc.Arbitrary<ReadWord> = fc
  .record({
    text: fc.constantFrom(...TEXTS),
    x: fc.integer({ min: 20, max: 540 }),
    y: fc.integer({ min: 20, max: 820 }),
    size: fc.integer({ min: 6, max: 24 }),
    confidence: fc.option(fc.double({ min: 0, max: 1, noNaN: true })),
    bold: fc.boolean(),
  })
  .map(({ text, x, y, size, confidence, bold }) => ({
    text,
    x0: x,
    y0: y,
    x1: x + text.length * size * 0.5,
    y1: y + size,
    confidence,
    bold,
  }));

const placed: fc.Arbitrary<Page> = fc
  .record({
    origin: fc.constantFrom('text-layer' as const, 'ocr' as const),
    words: fc.array(word, { maxLength: 60 }),
  })
  .map((page) => ({
    ...page,
    number: 1,
    reason: 'a soup',
    width: 595,
    height: 842,
    rotation: 0,
    engine: null,
  }));

const lines: fc.Arbitrary<Page> = fc
  .array(
    fc.record({
      text: fc
        .array(fc.constantFrom(...TEXTS), { minLength: 1, maxLength: 14 })
        .map((list) => list.join(' ')),
      bold: fc.boolean(),
      afterGap: fc.boolean(),
    }),
    { maxLength: 30 },
  )
  .map((list) => ({ number: 1, reason: 'a soup', origin: 'plain-text', marked: false, lines: list }));

const soup = fc
  .array(fc.oneof(placed, lines), { minLength: 1, maxLength: 3 })
  .map((pages) => pages.map((page, index): Page => ({ ...page, number: index + 1 })));

const letters = (texts: readonly string[]): string => [...texts.join('').replace(/\s/g, '')].sort().join('');

function wordsOnPages(pages: readonly Page[]): string[] {
  return pages.flatMap((page) => {
    if (page.origin === 'unreadable') return [];
    return page.origin === 'plain-text'
      ? page.lines.map(({ text }) => text)
      : page.words.map(({ text }) => text);
  });
}

function checkPromises(document: TextDocument, pages: readonly Page[]): void {
  const { text, words, blocks, lines: printed, furniture } = document;
  expect(letters([text, ...furniture.map((piece) => piece.text)])).toBe(letters(wordsOnPages(pages)));
  expect(document.folded).toHaveLength(text.length);
  let end = -1;
  for (const one of words) {
    expect(one.start).toBeGreaterThanOrEqual(Math.max(end, 0));
    expect(text.slice(one.start, one.end)).toMatch(/^\S+$/);
    end = one.end;
  }
  expect(blocks.map((block) => text.slice(block.start, block.end)).join('\n')).toBe(text);
  for (const span of [...blocks, ...printed]) expect(text.slice(span.start, span.end)).not.toContain('\n');
  expect(words.every((one) => blocks.some((block) => block.start <= one.start && one.end <= block.end))).toBe(
    true,
  );
}

describe('layOut: any pages', () => {
  it('loses no word, doubles none, and its spans are true', () => {
    fc.assert(
      fc.property(soup, (pages) => checkPromises(layOutPages(...pages), pages)),
      { numRuns: 150 },
    );
  });

  it('does not depend on the order in which a page’s words were read', () => {
    fc.assert(
      fc.property(fc.array(word, { maxLength: 40 }), fc.infiniteStream(fc.nat()), (words, order) => {
        const distinct = [...new Map(words.map((one) => [`${one.x0} ${one.y0} ${one.y1}`, one])).values()];
        const shuffled = distinct
          .map((one) => ({ one, key: order.next().value as number }))
          .sort((a, b) => a.key - b.key)
          .map(({ one }) => one);
        const page = {
          number: 1,
          reason: 'a soup',
          origin: 'ocr',
          width: 595,
          height: 842,
          rotation: 0,
          engine: null,
        } as const;
        expect(layOutPages({ ...page, words: shuffled }).text).toBe(
          layOutPages({ ...page, words: distinct }).text,
        );
      }),
      { numRuns: 60 },
    );
  });
});
