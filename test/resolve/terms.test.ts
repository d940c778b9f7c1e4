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

  it('leaves what was not read by an engine', () =>
    expect(termsOf(documentOf('Kết luận số 05-KL/TW của Bộ Chính trị (khóa XHI) về rừng'))).toEqual(['XHI']));
});
