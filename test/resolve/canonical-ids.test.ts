import { describe, expect, it } from 'vitest';
import { extractCitations } from '../../src/extract/citations.ts';
import { linkCitations } from '../../src/resolve/canonical-ids.ts';
import { documentOf } from '../document.ts';

/** A paragraph for each mention, and which of them are one document: a letter each. */
const ROWS: readonly [name: string, mentions: readonly string[], documents: string][] = [
  ['the same number', ['Chỉ thị số 21/CT-TTg', 'Chỉ thị 21/CT-TTg'], 'aa'],
  ['the same number, dated once', ['Chỉ thị số 21/CT-TTg ngày 14/7/2019', 'Chỉ thị số 21/CT-TTg'], 'aa'],
  ['the poorer mention first', ['Chỉ thị số 21/CT-TTg', 'Chỉ thị số 21/CT-TTg ngày 14/7/2019'], 'aa'],
  ['other dates', ['Chỉ thị số 21/CT-TTg ngày 14/7/2019', 'Chỉ thị số 21/CT-TTg ngày 03/8/2020'], 'ab'],
  [
    'a blank day does not contradict',
    ['Kế hoạch số 57/KH-UBND ngày 14/8/2022', 'Kế hoạch số 57/KH-UBND ngày …/8/2022'],
    'aa',
  ],
  [
    'a blank day of another month',
    ['Kế hoạch số 57/KH-UBND ngày 14/8/2022', 'Kế hoạch số 57/KH-UBND ngày …/9/2022'],
    'ab',
  ],
  [
    'a month and a day of it',
    ['Kế hoạch số 57/KH-UBND ngày 14/8/2022', 'Kế hoạch số 57/KH-UBND tháng 8/2022'],
    'aa',
  ],
  [
    'a law whose name is shortened',
    ['Luật Tổ chức HĐND và UBND', 'Luật Tổ chức Hội đồng nhân dân và Ủy ban nhân dân'],
    'aa',
  ],
  ['a plenum in short', ['NQTW 4 khóa XI', 'Nghị quyết Trung ương 4 khóa XI'], 'aa'],
  ['a code by its letters', ['Điều 5 BLHS', 'Bộ luật Hình sự'], 'aa'],
  ['plenums of one phrase', ['Nghị quyết Trung ương 2, 3 khóa VI'], 'ab'],
  [
    'a plenum in figures and in words',
    [
      'Nghị quyết Trung ương 4 khóa XI',
      'Nghị quyết Hội nghị lần thứ tư Ban Chấp hành Trung ương Đảng khóa XI',
    ],
    'aa',
  ],
  [
    'a congress in other words',
    ['Nghị quyết Đại hội IX của Đảng', 'Nghị quyết Đại hội đại biểu toàn quốc lần thứ IX của Đảng'],
    'aa',
  ],
  [
    'congresses of two organisations',
    [
      'Nghị quyết Đại hội IX của Đảng',
      'Nghị quyết Đại hội Đảng bộ tỉnh lần thứ IX',
      'Nghị quyết Đại hội Đoàn toàn quốc lần thứ IX',
    ],
    'abc',
  ],
  ['other numbers', ['Chỉ thị số 21/CT-TTg', 'Chỉ thị số 22/CT-TTg'], 'ab'],
  ['other types', ['Kế hoạch số 21/KH-UBND', 'Kế hoạch phối hợp số 21/KH-UBND'], 'ab'],
  ['other years', ['Nghị định số 61/2018/NĐ-CP', 'Nghị định số 61/2019/NĐ-CP'], 'ab'],
  [
    'one number in two offices',
    ['Kế hoạch số 57/KH-UBND của UBND tỉnh Lào Cai', 'Kế hoạch số 57/KH-UBND của UBND huyện Bảo Yên'],
    'ab',
  ],
  [
    'the office’s name written out',
    ['Kế hoạch số 57/KH-UBND của UBND tỉnh', 'Kế hoạch số 57/KH-UBND của Ủy ban nhân dân tỉnh'],
    'aa',
  ],
  [
    'a lost stroke',
    ['Chương trình phối hợp số 03-CTr/BTGTU-BCSĐ', 'Chương trình phối hợp số 03-CTr/BTGTU-BCSD'],
    'aa',
  ],
  [
    'a longer symbol with the same date',
    [
      'Chương trình phối hợp số 03-CTr/BTGTU-BCSĐ ngày 10/3/2021',
      'Chương trình phối hợp số 03-CTr/BTGTU-BCSĐUBND ngày 10/3/2021',
    ],
    'aa',
  ],
  ['a longer symbol without a date', ['Kế hoạch số 03-KH/BTGTU', 'Kế hoạch số 03-KH/BTGTU-BCSĐ'], 'ab'],
  [
    'a number alone beside the full one',
    ['Pháp lệnh số 09/2003/PL-UBTVQH11', 'Pháp lệnh số 09 của Quốc hội'],
    'aa',
  ],
  [
    'a number alone beside two full ones',
    ['Chỉ thị số 19-CT/TW', 'Chỉ thị số 19/CT-TTg', 'Chỉ thị 19 của Ban Bí thư'],
    'abc',
  ],
  [
    'no number but the same date',
    ['Nghị định số 20/2020/NĐ-CP ngày 05/3/2020', 'Nghị định số ngày 05/3/2020'],
    'aa',
  ],
  [
    'no number and another date',
    ['Nghị định số 20/2020/NĐ-CP ngày 05/3/2020', 'Nghị định số ngày 06/3/2020'],
    'ab',
  ],
  [
    'a blank number of the same symbol and no date',
    ['Kế hoạch số 57/KH-UBND ngày 14/8/2022', 'Kế hoạch số /KH-UBND của tỉnh'],
    'ab',
  ],
  ['a law by its name', ['Luật Thủy lợi', 'luật. Luật Thủy lợi'], 'aa'],
  ['other laws', ['Luật Thủy lợi', 'Luật Thủy sản'], 'ab'],
  ['a law and its year', ['Luật Thủy lợi năm 2017', 'Luật Thủy lợi'], 'aa'],
  ['a law and its day', ['Luật Thủy lợi ngày 19 tháng 6 năm 2017', 'Luật Thủy lợi năm 2017'], 'aa'],
  [
    'a law’s day in figures',
    ['Luật Thủy lợi ngày 19 tháng 6 năm 2017', 'Luật Thủy lợi ngày 19/6/2017'],
    'aa',
  ],
  ['a law of two years', ['Luật Thủy sản năm 2003', 'Luật Thủy sản 2017', 'Luật Thủy sản'], 'abc'],
  ['a law by name and by number', ['Luật Thủy lợi số 08/2017/QH14', 'Luật Thủy lợi năm 2017'], 'aa'],
  ['a law’s number and another year', ['Luật Thủy sản số 18/2017/QH14', 'Luật Thủy sản năm 2003'], 'ab'],
  ['a law with its number in brackets’ stead', ['Luật số 08/2017/QH14', 'Luật Thủy lợi'], 'ab'],
  ['a code is not the law of its name', ['Bộ luật Lao động năm 2019', 'Luật Lao động'], 'ab'],
  [
    'a law and the law that amends it',
    ['Luật Thủy sản năm 2017', 'Luật sửa đổi, bổ sung một số điều của Luật Thủy sản'],
    'ab',
  ],
  [
    'a resolution by its name',
    ['Nghị quyết Trung ương 4 (khóa XII)', 'Nghị quyết Trung ương 4 (khóa XII)'],
    'aa',
  ],
  [
    'a plenum of another term',
    ['Nghị quyết Trung ương 4 (khóa XI)', 'Nghị quyết Trung ương 4 (khóa XII)'],
    'ab',
  ],
];

function idsOf(mentions: readonly string[]): (string | null)[] {
  const document = documentOf(mentions.map((mention) => `Theo ${mention}.`).join('\n'));
  return linkCitations(document, extractCitations(document)).flatMap((mention) =>
    mention.kind === 'citation' ? [mention.value.canonicalId] : [],
  );
}

function pattern(ids: readonly (string | null)[]): string {
  const seen = [...new Set(ids)];
  return ids.map((id) => 'abcdef'.charAt(seen.indexOf(id))).join('');
}

describe('linkCitations', () => {
  it.each(ROWS)('%s', (_, mentions, documents) => {
    const ids = idsOf(mentions);
    expect(ids).not.toContain(null);
    expect(pattern(ids)).toBe(documents);
  });

  it.each(ROWS)('%s, in the other order', (_, mentions, documents) => {
    const turned = pattern([...documents].reverse());
    expect(pattern(idsOf([...mentions].reverse()))).toBe(turned);
  });

  it.each([
    [['Nghị quyết Trung ương 2 khóa VI, VII', 'Nghị quyết Trung ương 2 khóa VI'], 'aba'],
    [['Nghị quyết Trung ương 2, 3 khóa VI', 'Nghị quyết Trung ương 3 (khóa VI)'], 'abb'],
  ])('a phrase of several: %s', (mentions, documents) => expect(pattern(idsOf(mentions))).toBe(documents));

  it('names number and date', () => {
    expect(
      idsOf([
        'Quyết định số 12-QĐ/TU ngày 09/6/2014',
        'Luật Thủy lợi',
        'Luật Thủy sản ngày 21 tháng 11 năm 2017',
        'Luật Đường sắt năm 2017',
        'Luật Viên chức được Quốc hội thông qua ngày 15/11/2010',
      ]),
    ).toEqual([
      'quyet dinh:12-QD/TU@2014-06-09',
      'luat:luat thuy loi',
      'luat:luat thuy san@2017-11-21',
      'luat:luat duong sat@2017',
      'luat:luat vien chuc@2010-11-15',
    ]);
  });
});
