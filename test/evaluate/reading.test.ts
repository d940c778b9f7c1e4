import { describe, expect, it } from 'vitest';
import type { Page } from '../../schemas/pages.ts';
import { checkFrozen } from '../../src/evaluate/frozen.ts';
import { compareReading, compareWords, pagesOfWords } from '../../src/evaluate/reading.ts';

function page(number: number, ...words: string[]): Page {
  const placed = words.map((text) => ({ text, x0: 0, y0: 0, x1: 1, y1: 1, confidence: 1, bold: false }));
  const common = { number, reason: 'test', width: 595, height: 842, rotation: 0 as const, engine: 'test' };
  return { ...common, origin: 'ocr', words: placed };
}

describe('compareReading', () => {
  it.each([
    // truth, read, characters, character errors, words, word errors, mark errors
    ['equal', 'kế hoạch năm', 'kế hoạch năm', 12, 0, 3, 0, 0],
    ['line feeds are spaces', 'kế hoạch năm', 'kế\nhoạch  năm', 12, 0, 3, 0, 0],
    ['decomposed', 'kế hoạch', 'kế hoạch'.normalize('NFD'), 8, 0, 2, 0, 0],
    ['a tone lost', 'kế hoạch năm', 'kê hoạch năm', 12, 1, 3, 1, 1],
    ['đ for d', 'đề án', 'dề án', 5, 1, 2, 1, 1],
    ['another letter', 'kế hoạch năm', 'kế hoqch năm', 12, 1, 3, 1, 0],
    ['another case', 'Kế hoạch', 'kế hoạch', 8, 1, 2, 1, 0],
    ['a word lost', 'kế hoạch năm', 'kế năm', 12, 6, 3, 1, 0],
    ['a word too many', 'kế năm', 'kế hoạch năm', 6, 6, 2, 1, 0],
    ['two words run together', 'kế hoạch', 'kếhoạch', 8, 1, 2, 2, 0],
    ['nothing read', 'kế năm', '', 6, 7, 2, 2, 0],
    ['nothing to read', '', '', 0, 0, 0, 0, 0],
  ])('%s', (_, truth, read, characters, characterErrors, words, wordErrors, markErrors) => {
    const { whole } = compareReading(truth, read);
    expect(whole).toMatchObject({ characters, characterErrors, words, wordErrors, markErrors });
  });

  it('gives errors to the page of the truth', () => {
    const pages = [page(1, 'kế', 'hoạch', 'số'), page(2, 'năm', '2022')];
    const places = pagesOfWords('kế hoạch số năm 2022', pages);
    expect(places).toEqual([1, 1, 1, 2, 2]);
    const compared = compareReading('kế hoạch số năm 2022', 'kế hoach số nam 2022', places);
    expect([...compared.pages].map(([number, score]) => [number, score.words, score.markErrors])).toEqual([
      [1, 3, 1],
      [2, 2, 1],
    ]);
    expect(compared.errors).toEqual([
      { page: 1, truth: 'hoạch', read: 'hoach' },
      { page: 2, truth: 'năm', read: 'nam' },
    ]);
  });

  it('takes less than a second of a processor for a long document', () => {
    const words = Array.from({ length: 4000 }, (_, i) => `từ${(i * 7919) % 1000}`);
    const read = words.flatMap((word, i) => (i % 50 === 0 ? [] : i % 37 === 0 ? ['nhầm', word] : [word]));
    const before = process.cpuUsage();
    const { whole } = compareReading(words.join(' '), read.join(' '));
    expect(process.cpuUsage(before).user / 1000).toBeLessThan(1000);
    expect(whole.wordErrors).toBeGreaterThan(0);
    expect(whole.wordErrors).toBeLessThanOrEqual(80 + 108);
  });
});

describe('pagesOfWords', () => {
  it('sees past page numbers and another reading order', () => {
    const pages = [page(1, 'b', 'a', 'c', 'd'), page(2, '2', 'e', 'f', 'g')];
    expect(pagesOfWords('a b c d e f g', pages)).toEqual([1, 1, 1, 1, 2, 2, 2]);
  });
});

describe('compareWords', () => {
  it('counts words as often as they stand', () => {
    expect(compareWords('an toàn, an ninh.', 'Số: ninh an toàn')).toEqual({ lost: ['an'], added: ['Số'] });
  });
});

describe('checkFrozen', () => {
  const words = Array.from({ length: 100 }, (_, i) => `chữ${i}`);
  it.each([
    ['the same', words, true],
    ['one letter of many', words.with(5, 'chư5'), true],
    ['a line lost', words.slice(10), false],
  ])('%s', (_, fresh, within) => {
    expect(checkFrozen([page(1, ...words)], [page(1, ...fresh)]).withinTolerance).toBe(within);
  });
});
