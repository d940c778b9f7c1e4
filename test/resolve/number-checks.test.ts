import { expect, it } from 'vitest';
import { extractCitations } from '../../src/extract/citations.ts';
import { linkCitations } from '../../src/resolve/canonical-ids.ts';
import { checkNumbers } from '../../src/resolve/number-checks.ts';
import { nameCitations } from '../../src/resolve/urns.ts';
import { documentOf } from '../document.ts';

it.each([
  [
    'a letter with the symbol of a proposal',
    'Công văn số 75/TTr-SXD ngày 03/4/2023',
    ['type-contradicts-symbol'],
  ],
  ['a letter of the inspectorate', 'Công văn số 75/TTr-VP ngày 03/4/2023 của Thanh tra tỉnh', []],
  ['a paper with the symbol of a proposal', 'văn bản số 75/TTr-SXD ngày 03/4/2023', []],
  ['a decision with the symbol of a resolution', 'Quyết định số 12/NQ-HĐND', ['type-contradicts-symbol']],
  ['a letter with the symbol of an office', 'Công văn số 75/VPCP-KTTH', []],
  ['a letter with the symbol of an office that looks like a type', 'Công văn số 2345/TC-TCT', []],
  ['a rule of the Party', 'Quy định số 37-QĐ/TW ngày 25/10/2021', []],
  ['a kind of programme', 'Chương trình hành động số 08-CTr/TU', []],
  ['a circular of the State', 'Thông tư số 02/2023/TT-BTC', []],
  ['an open symbol', 'Quyết định số 31/QĐ-XYZ', []],
  [
    'a letter too few',
    'Quyết định số 431/QĐ-Tg ngày 02/3/2022 của Thủ tướng Chính phủ',
    ['symbol-misprinted'],
  ],
  [
    'capitals of a title',
    'CHỈ THỊ SỐ 21/CT-TTG NGÀY 02/3/2022 CỦA THỦ TƯỚNG CHÍNH PHỦ',
    ['symbol-misprinted'],
  ],
  ['as it should be', 'Quyết định số 431/QĐ-TTg ngày 02/3/2022 của Thủ tướng Chính phủ', []],
  ['another body of the same cabinet', 'Công văn số 75/VPCP-KTTH của Văn phòng Chính phủ', []],
  ['a word twice', 'Chỉ thị số số 24-CT/TW ngày 02/3/2022', ['word-repeated']],
])('%s', (_, text, codes) => {
  const document = documentOf(text);
  expect(checkNumbers(document, extractCitations(document)).map(({ value }) => value.code)).toEqual(codes);
});

it('gives the misprinted number the identity of the printed one, and keeps it as printed', () => {
  const document = documentOf(
    'Quyết định số 431/QĐ-Tg ngày 02/3/2022 của Thủ tướng Chính phủ; Quyết định số 431/QĐ-TTg ngày 02/3/2022',
  );
  const named = nameCitations(document, linkCitations(document, extractCitations(document)));
  const values = named.flatMap((mention) => (mention.kind === 'citation' ? [mention.value] : []));
  expect(values.map((value) => value.normalized)).toEqual(['431/QĐ-Tg', '431/QĐ-TTg']);
  expect(new Set(values.map((value) => value.canonicalId)).size).toBe(1);
  expect(new Set(values.map((value) => value.urn))).toEqual(
    new Set(['urn:lex:vn:thu.tuong.chinh.phu:quyet.dinh:2022-03-02;431.qd.ttg']),
  );
});
