import { describe, expect, it } from 'vitest';
import { extractCitations } from '../../src/extract/citations.ts';
import { repairTerms } from '../../src/resolve/terms.ts';
import { documentOf, scanned } from '../document.ts';

const termsOf = (document: ReturnType<typeof documentOf>) =>
  repairTerms(document, extractCitations(document)).map((mention) =>
    mention.kind === 'citation' ? mention.value.term : mention.kind === 'flag' ? mention.value.code : null,
  );

describe('repairTerms', () => {
  it.each([
    ['khóa XHI', ['XIII', 'term-repaired']],
    ['khóa XTI', ['XII', 'term-repaired']],
    ['khóa XD', [null, 'unreadable']],
    ['khóa XI', ['XI']],
    ['khóa 11', ['11']],
  ])('Bộ Chính trị (%s): %j', (term, expected) =>
    expect(
      termsOf(scanned(`Kết luận số 05-KL/TW ngày 02/3/2021 của Bộ Chính trị (${term}) về rừng`)),
    ).toEqual(expected),
  );

  it.each([
    ['12-CT/TW ngày 18/02/1998', 'VII', 0.8, ['VIII', 'term-repaired']],
    // so the author wrote
    ['12-CT/TW ngày 18/02/1998', 'VII', 0.95, ['VII']],
    ['12-CT/TW ngày 18/02/1998', 'VIII', 0.8, ['VIII']],
    ['12-CT/TW ngày 18/02/1995', 'VII', 0.8, ['VII']],
    // strokes are lost, not found
    ['12-CT/TW ngày 18/02/1995', 'VIII', 0.8, ['VIII']],
    ['12-NQ/TW ngày 25/10/2017', 'XI', 0.8, ['XII', 'term-repaired']],
    // a congress sat on that day
    ['12-NQ/TW ngày 25/01/2016', 'XI', 0.8, ['XI']],
    // no stroke makes ten of nine
    ['12-NQ/TW ngày 25/10/2007', 'IX', 0.8, ['IX']],
    // a province's congresses have days of their own
    ['12-NQ/TU ngày 25/10/2017', 'XI', 0.8, ['XI']],
  ])('số %s (khóa %s), read with %d: %j', (number, term, confidence, expected) => {
    const text = `Chỉ thị số ${number} của Bộ Chính trị (khóa ${term}) về rừng`;
    expect(termsOf(scanned(text, { [`${term})`]: confidence }))).toEqual(expected);
  });

  it('leaves what was not read by an engine', () =>
    expect(termsOf(documentOf('Kết luận số 05-KL/TW của Bộ Chính trị (khóa XHI) về rừng'))).toEqual(['XHI']));
});
