import { describe, expect, it } from 'vitest';
import { extractCitations } from '../../../src/extract/citations.ts';
import { documentOf } from '../../document.ts';
import { structured } from '../structured.ts';
import { type Expected, type Row, readPlain, shown, toCase } from './cited-rows.ts';

const BROKEN: readonly Row[] = [
  [
    'behind a symbol’s hyphen',
    'theo Chương trình phối hợp số 03-CTr/BTGTU-⏎BCSĐ ngày 10/3/2021',
    { type: 'Chương trình phối hợp', is: '03-CTr/BTGTU-BCSĐ', date: '2021-03-10' },
  ],
  ['behind the number’s hyphen', 'theo Chỉ thị số 19-⏎CT/TW', { type: 'Chỉ thị', is: '19-CT/TW' }],
  [
    'behind the slash',
    'theo Nghị định số 61/2018/⏎NĐ-CP',
    { type: 'Nghị định', is: '61/2018/NĐ-CP', year: 2018 },
  ],
  ['between type and "số"', 'theo Chỉ thị⏎số 21/CT-TTg', { type: 'Chỉ thị', is: '21/CT-TTg' }],
  [
    'inside the date',
    'theo Chỉ thị số 21/CT-TTg ngày 05⏎tháng 7 năm 2019',
    { type: 'Chỉ thị', is: '21/CT-TTg', date: '2019-07-05' },
  ],
  [
    'inside the type',
    'theo Chương trình⏎phối hợp số 03-CTr/BTGTU',
    { type: 'Chương trình phối hợp', is: '03-CTr/BTGTU' },
  ],
  ['inside a law’s name', 'theo Bộ luật⏎lao động', { type: 'Bộ luật', status: 'named' }],
  [
    'before the issuer',
    'theo Chỉ thị số 21/CT-TTg⏎của Thủ tướng Chính phủ',
    { type: 'Chỉ thị', is: '21/CT-TTg', by: ['Thủ tướng Chính phủ'] },
  ],
];

describe('extractCitations: a line break inside', () => {
  it.each(BROKEN.map(toCase))('%s', (_, text, expected) => {
    expect(extractCitations(readPlain(text.replace('⏎', '\n'))).map(shown)).toEqual(expected);
  });
});

describe('extractCitations: a title on several lines', () => {
  it.each([
    [
      [
        'KẾ HOẠCH',
        'Thực hiện Nghị quyết số 26-NQ/TW ngày 19 tháng',
        '5 năm 2018 của',
        'Bộ Chính trị về cán bộ',
      ],
      { type: 'Nghị quyết', is: '26-NQ/TW', date: '2018-05-19', by: ['Bộ Chính trị'], about: 'về cán bộ' },
    ],
    [
      [
        'QUYẾT ĐỊNH',
        'VỀ VIỆC THI HÀNH NGHỊ QUYẾT SỐ 7/2022/NQ-HĐND',
        'VỀ THU PHÍ',
        'ỦY BAN NHÂN DÂN TỈNH LÀO CAI',
      ],
      { type: 'Nghị quyết', is: '7/2022/NQ-HĐND', year: 2022, about: 'VỀ THU PHÍ' },
    ],
    [
      ['KẾ HOẠCH', 'Trồng rừng theo Chỉ thị số 5/CT-UBND', 'trên địa bàn huyện'],
      { type: 'Chỉ thị', is: '5/CT-UBND' },
    ],
    [
      [
        'KẾ HOẠCH',
        'Thực hiện Chỉ thị số 5/CT-TTg của Thủ tướng Chính phủ',
        'về trồng rừng trên địa bàn huyện',
      ],
      { type: 'Chỉ thị', is: '5/CT-TTg', by: ['Thủ tướng Chính phủ'], about: 'về trồng rừng' },
    ],
    [
      ['KẾ HOẠCH', 'Thực hiện Chỉ thị số 5/CT-UBND của UBND tỉnh', 'về trồng rừng trên địa bàn tỉnh'],
      { type: 'Chỉ thị', is: '5/CT-UBND', by: ['UBND tỉnh'], about: 'về trồng rừng trên địa bàn tỉnh' },
    ],
    [['KẾ HOẠCH', 'theo Luật Lâm nghiệp', 'năm 2017'], { type: 'Luật', status: 'named', year: 2017 }],
    [['KẾ HOẠCH', 'Thi hành Luật Lâm nghiệp', 'Năm 2025'], { type: 'Luật', status: 'named' }],
  ] as [string[], Expected][])('%j', (lines, expected) => {
    const found = extractCitations(structured(['title', ...lines], ['preamble', 'Căn cứ nhiệm vụ,']));
    expect(found.map(shown)).toEqual([expected]);
    expect(found.map(({ certainty }) => certainty)).toEqual(['stated']);
  });
});

describe('extractCitations: below the signature', () => {
  const cited = (last: string) =>
    extractCitations(
      readPlain(
        [
          'KẾ HOẠCH',
          'I. MỤC ĐÍCH',
          '1. Trồng rừng.',
          'Nơi nhận:',
          '- Lưu: VT.',
          'CHỦ TỊCH',
          'Hà Văn Nam',
          last,
        ].join('\n'),
      ),
    );

  it('takes what a page’s note cites, and no other line', () => {
    expect(cited('[1] Kế hoạch số 77/KH-UBND ngày 04/02/2021 của UBND tỉnh').map(shown)).toHaveLength(1);
    expect(cited('(Sao y Kế hoạch số 77/KH-UBND ngày 04/02/2021)')).toEqual([]);
  });
});

describe('extractCitations: a table read as one line', () => {
  it.each(['Luật ', 'Kế hoạch số 217, ', 'Chỉ thị số 21/CT-TTg của Bộ Tài chính, Bộ Khoa học '])(
    'takes time in proportion: %s',
    (unit) => {
      const document = documentOf(unit.repeat(40_000 / unit.length));
      const start = performance.now();
      extractCitations(document);
      expect(performance.now() - start).toBeLessThan(5000);
    },
  );
});
