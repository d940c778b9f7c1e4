import { describe, expect, it } from 'vitest';
import { isOneLetterOff } from '../../src/core/canonical-symbol.ts';
import type { CitationMention, Mention, SignerMention } from '../../src/core/mention.ts';
import { extractCitations } from '../../src/extract/citations.ts';
import { flagSuspectWords } from '../../src/resolve/suspect-words.ts';
import { abbreviate, repairSymbols } from '../../src/resolve/symbols.ts';
import { dropUnreadable } from '../../src/resolve/unreadable.ts';
import { documentOf, scanned } from '../document.ts';

const codesOf = (mentions: readonly Mention[]) =>
  mentions.flatMap((mention) => (mention.kind === 'flag' ? [mention.value.code] : []));

describe('repairSymbols', () => {
  it.each([
    [
      'the type bears witness',
      'Thực hiện Chương trình số 12-CTIr/TU ngày 01/02/2021 của Tỉnh ủy',
      '12-CTr/TU',
    ],
    ['the issuer bears witness', 'Theo Kế hoạch số 15/KH-BCPĐ ngày 02/3/2021 của Ban Chỉ đạo', '15/KH-BCĐ'],
    [
      'a ministry by its initials',
      'Theo Thông tư số 01/2016/TT-BNVV ngày 13/01/2016 của Bộ Nội vụ',
      '01/2016/TT-BNV',
    ],
    [
      'another mention bears witness',
      'Theo Kế hoạch số 34-KH/IBDVTU ngày 01/3/2022 và Kế hoạch số 34-KH/BDVTU ngày 01/3/2022',
      '34-KH/BDVTU',
    ],
    ['a stroke read as a letter', 'Theo Kế hoạch số 12-KHITU ngày 01/3/2022 của Tỉnh ủy', '12-KH/TU'],
    ['a type’s T read as a digit', 'Theo Chỉ thị số 45/C1-TTg ngày 01/3/2022', '45/CT-TTg'],
    [
      'another mention that says the day bears witness',
      'Theo Công văn số 34-KH/IBDVTU của Ban và Công văn số 34-KH/BDVTU ngày 01/3/2022',
      '34-KH/BDVTU',
    ],
    ['another type’s code is the author’s choice', 'Theo Thông tri số 22-TTr/TU ngày 02/8/2019', '22-TTr/TU'],
    [
      'an "&" is the author’s choice',
      'Theo Kế hoạch số 9/KH-SGD&ĐT ngày 02/8/2019 của Sở Giáo dục và Đào tạo',
      '9/KH-SGD&ĐT',
    ],
    ['nothing bears witness', 'Theo Công văn số 692/UBND-NG ngày 24/02/2022 của Sở Y tế', '692/UBND-NG'],
    [
      'a body whose symbol leaves out where it is',
      'Theo Kế hoạch số 05/KH-STP ngày 07/01/2005 của Sở Tư pháp tỉnh',
      '05/KH-STP',
    ],
    [
      'a type’s code is no witness for the body',
      'Theo Thông báo số 178-TB/TU ngày 11/10/2020 của Văn phòng',
      '178-TB/TU',
    ],
    [
      'a body of the centre',
      'Theo Hướng dẫn số 12-HD/BTCTW ngày 03/3/2008 của Ban Tổ chức Trung ương',
      '12-HD/BTCTW',
    ],
    ['a letter read twice', 'Theo Quy định số 142-QĐĐ/TW ngày 03/3/2008 của Bộ Chính trị', '142-QĐ/TW'],
    [
      'a letter’s department is no type',
      'Theo Công văn số 8374/UBND-NV ngày 09/01/2022 của UBND tỉnh',
      '8374/UBND-NV',
    ],
    [
      'a stroke is the author’s own',
      'Theo Quyết định số 5/QD-UBND ngày 01/01/2020 của UBND tỉnh',
      '5/QD-UBND',
    ],
  ])('%s', (_, text, normalized) => {
    const document = scanned(text, { '34-KH/IBDVTU': 0.5 });
    const found = extractCitations(document);
    const repaired = repairSymbols(document, found);
    const [first] = repaired.filter((mention): mention is CitationMention => mention.kind === 'citation');
    expect(first?.value.normalized).toBe(normalized);
    const read = text.slice(found[0]?.start, found[0]?.end).split(' ngày')[0] ?? '';
    const changed = !read.endsWith(normalized);
    expect(codesOf(repaired)).toEqual(changed ? ['symbol-repaired'] : []);
    expect(first?.certainty).toBe(changed ? 'inferred' : 'stated');
  });

  it.each([
    ['the type’s code', 'KẾ HOẠCH', 'SỞ Y TẾ', 'AKH-SYT', 'KH-SYT'],
    ['a letter that comes several times', 'KẾ HOẠCH', 'SỞ THÔNG TIN VÀ TRUYỀN THÔNG', 'KH-STTT', 'KH-STTTT'],
    ['what the office leaves out', 'KẾ HOẠCH', 'TRUNG TÂM Y TẾ', 'KH-TYT', 'KH-TYT'],
    ['the office’s own letters', 'KẾ HOẠCH', 'PHÒNG LAO ĐỘNG', 'KH-LĐ', 'KH-LĐ'],
    ['an "&" of its own', 'KẾ HOẠCH', 'SỞ GIÁO DỤC VÀ ĐÀO TẠO', 'KH-SGD&ĐT', 'KH-SGD&ĐT'],
  ])('the document’s own number: %s', (_, type, issuer, symbol, expected) => {
    const document = scanned(`Số: 12/${symbol}`);
    const shared = { kind: 'header', start: 0, end: document.text.length, rule: 'r', certainty: 'stated' };
    const mentions = [
      { ...shared, field: 'type', value: { code: 'KH', name: 'Kế hoạch' }, raw: type },
      { ...shared, field: 'issuer', value: { name: issuer, parent: null } },
      { ...shared, field: 'number', value: { number: '12', symbol, normalized: `12/${symbol}` } },
    ] as unknown as Mention[];
    const number = repairSymbols(document, mentions).find(
      (mention) => mention.kind === 'header' && mention.field === 'number',
    );
    expect(number).toMatchObject({ value: { symbol: expected, normalized: `12/${expected}` } });
  });

  it('leaves a text layer alone', () => {
    const document = documentOf('Thực hiện Chương trình số 12-CTIr/TU ngày 01/02/2021 của Tỉnh ủy');
    const found = extractCitations(document);
    expect(repairSymbols(document, found)).toEqual(found);
  });

  it.each([
    ['Bộ trưởng Bộ Nội vụ', 'BNV'],
    ['Thủ tướng Chính phủ', 'TTg'],
    ['Ủy ban nhân dân tỉnh Trà Vinh', 'UBND'],
    ['Ban Thường vụ Tỉnh ủy', 'TU'],
    ['Bộ Giáo dục và Đào tạo', 'BGDĐT'],
  ])('%s is abbreviated %s', (body, abbreviation) => expect(abbreviate(body)).toBe(abbreviation));

  it.each([
    ['IBDVTU', 'BDVTU', true],
    ['CTIr', 'CTr', true],
    ['NG', 'NC', true],
    ['BCSD', 'BCSĐ', false],
    ['UBND', 'BNV', false],
  ])('%s and %s: %s', (group, witness, near) => expect(isOneLetterOff(group, witness)).toBe(near));
});

describe('dropUnreadable', () => {
  const text = 'Số: 425 /SGDĐT-VP\nĐà Nẵng, ngày 24 tháng 5 năm 2019';
  const at = (part: string) => ({ start: text.indexOf(part), end: text.indexOf(part) + part.length });
  const header = (): Mention[] => [
    {
      kind: 'header',
      field: 'number',
      value: { number: '425', symbol: 'SGDĐT-VP', normalized: '425/SGDĐT-VP' },
      ...at('Số: 425 /SGDĐT-VP'),
      rule: 'r',
      certainty: 'stated',
    },
    {
      kind: 'header',
      field: 'issueDate',
      value: '2019-05-24',
      ...at('ngày 24 tháng 5 năm 2019'),
      rule: 'r',
      certainty: 'stated',
    },
  ];
  const values = (mentions: readonly Mention[]) =>
    mentions.flatMap((mention) => (mention.kind === 'header' ? [JSON.stringify(mention.value)] : []));

  it.each([
    ['sure digits stay', {}, ['"425/SGDĐT-VP"', '"2019-05-24"'], []],
    ['a written number is blank', { '425': 0.59 }, ['"/SGDĐT-VP"', '"2019-05-24"'], ['unreadable']],
    ['a written day is X', { '24': 0.6 }, ['"425/SGDĐT-VP"', '"2019-05-XX"'], ['unreadable']],
  ])('%s', (_, unsure, expected, flags) => {
    const mentions = dropUnreadable(scanned(text, unsure), header());
    const [number = '', date = ''] = values(mentions);
    expect([JSON.stringify(JSON.parse(number).normalized), date]).toEqual(expected);
    expect(codesOf(mentions)).toEqual(flags);
  });

  it.each([
    ['as high as the symbol beside it, likely read', 0.77, 10, '425/SGDĐT-VP'],
    ['higher than the symbol beside it, well read', 0.85, 13, '/SGDĐT-VP'],
    ['hardly read', 0.5, 10, '/SGDĐT-VP'],
  ])('a number that is %s', (_, confidence, height, expected) => {
    const document = scanned(text, { '425': confidence });
    const words = document.words.map((word) => {
      const isNumber = document.text.slice(word.start, word.end) === '425';
      return { ...word, box: { page: 1, x0: 0, y0: 0, x1: 9, y1: isNumber ? height : 10 } };
    });
    const [number = ''] = values(dropUnreadable({ ...document, words }, header()));
    expect(JSON.parse(number).normalized).toBe(expected);
  });

  it('a month’s word that was misread is no part of the day', () => {
    const document = scanned(text.replace('tháng', 'thúng'), { thúng: 0.9 });
    const words = document.words.map((word) => {
      const isWord = document.text.slice(word.start, word.end) === 'thúng';
      return { ...word, box: { page: 1, x0: 0, y0: 0, x1: 9, y1: isWord ? 13 : 10 } };
    });
    expect(values(dropUnreadable({ ...document, words }, header()))[1]).toBe('"2019-05-24"');
  });

  it.each([
    ['larger than the print beside it and not quite sure', '24', 0.89, 12, '"2019-05-XX"'],
    ['larger, but surely read', '24', 0.96, 12, '"2019-05-24"'],
    ['as large as the print', '24', 0.89, 10, '"2019-05-24"'],
    ['no digits, hardly read', '2$', 0.64, 10, '"2019-05-XX"'],
  ])('a day that is %s', (_, day, confidence, height, expected) => {
    const document = scanned(text.replace('24', day), { [day]: confidence });
    const words = document.words.map((word) => {
      const isDay = document.text.slice(word.start, word.end) === day;
      return { ...word, box: { page: 1, x0: 0, y0: 0, x1: 9, y1: isDay ? height : 10 } };
    });
    const [, date] = values(dropUnreadable({ ...document, words }, header()));
    expect(date).toBe(expected);
  });
});

it('the height of digits that a word stands close to is not known', () => {
  const text = 'Đà Nẵng, ngày 24tháng 5 năm2019';
  const document = scanned(text, { '24tháng': 0.92 });
  const words = document.words.map((word) => {
    const isHigh = document.text.slice(word.start, word.end) === '24tháng';
    return { ...word, box: { page: 1, x0: 0, y0: 0, x1: 9, y1: isHigh ? 14 : 10 } };
  });
  const date: Mention = {
    kind: 'header',
    field: 'issueDate',
    value: '2019-05-24',
    start: text.indexOf('ngày'),
    end: text.length,
    rule: 'r',
    certainty: 'stated',
  };
  expect(dropUnreadable({ ...document, words }, [date])).toEqual([date]);
});

describe('flagSuspectWords', () => {
  it.each([
    ['tăng cường «đối mới» công tác', 1],
    ['nâng cao «tỉnh thần» trách nhiệm', 1],
    ['theo hướng dân chủ trong cơ quan', 0],
    ['xây dựng văn hoá, Đảng uỷ xã', 0],
    ['trên địa bàn tỉnh Trà Vinh', 0],
    ['trên địa bàn «tính Trà» Vinh', 1],
    ['với đặc tính an toàn và đặc tính cao', 0],
    ['sơ kết hàng năm, tổng kết hằng quý', 0],
    ['gửi «UBND tính» và các đơn vị', 1],
  ])('%s: %d', (text, count) => {
    const found = flagSuspectWords(scanned(text.replace(/[«»]/g, '')), []);
    expect(found).toHaveLength(count);
  });

  it('is silent on a text layer', () => expect(flagSuspectWords(documentOf('đối mới'), [])).toEqual([]));

  it.each([
    ['Công an tính', null, 1],
    ['Công an tỉnh', null, 0],
    ['Đảng uỷ xã', null, 0],
    ['Các cơ quan', null, 0],
    [null, 'VI', 1],
    [null, 'VT', 0],
  ])('a recipient %s, %s: %d', (name, office, count) => {
    const document = scanned(name ?? `Lưu: ${office}`);
    const value = { name, purpose: null, archive: office === null ? [] : [office] };
    const mention = { kind: 'recipient', value, start: 0, end: document.text.length, rule: 'r' } as const;
    const flags = codesOf(flagSuspectWords(document, [{ ...mention, certainty: 'stated' }]));
    expect(flags).toEqual(Array.from({ length: count }, () => 'suspect-word'));
  });

  it.each([
    ['Trần Hoàng Bảo', 0],
    ['Trân Hoàng Bảo', 1],
    ['Thị Hoa', 1],
    ['Lò Thị', 1],
    ['Lò Thị Hoa', 0],
    ['Lò Đình Chiếu', 1],
    ['Duy Hùng', 1],
    ['Giàng A Páo', 0],
  ])('a signer’s name %s: %d', (name, count) => {
    const document = scanned(`CHỦ TỊCH\n${name}`, { Chiếu: 0.65 });
    const value: SignerMention['value'] = {
      ...{ name, position: 'CHỦ TỊCH', authority: null, onBehalfOf: null, actingFor: null },
      ...{ title: null, otherPosts: [] },
    };
    const signer = { kind: 'signer', value, start: 0, end: document.text.length, rule: 'test' } as const;
    const flags = codesOf(flagSuspectWords(document, [{ ...signer, certainty: 'stated' }]));
    expect(flags).toEqual(Array.from({ length: count }, () => 'suspect-word'));
  });
});

describe('dropUnreadable: days of citations', () => {
  it.each([
    ['Căn cứ Quyết định số 14/2025/QĐ-UBND ngày 8/04/2 den của UBND tỉnh', ['unreadable']],
    ['Căn cứ Quyết định số 14/2025/QĐ-UBND ngày S/4EA 25 của UBND tỉnh', ['unreadable']],
    ['Căn cứ Quyết định số 14/2025/QĐ-UBND ngày 8/04/2025 của UBND tỉnh', []],
    ['Căn cứ Quyết định số 14/2025/QĐ-UBND của UBND tỉnh', []],
  ])('%s', (text, codes) => {
    const document = scanned(text);
    expect(codesOf(dropUnreadable(document, extractCitations(document)))).toEqual(codes);
  });
});
