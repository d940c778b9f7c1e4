import { expect, it } from 'vitest';
import { extractAddressees } from '../../src/extract/addressees.ts';
import { type Part, structured } from './structured.ts';

const rows: readonly (readonly [string, readonly Part[], readonly string[]])[] = [
  [
    'beside the words',
    [['preamble', 'Kính gửi: Ủy ban nhân dân xã Lũng Cú']],
    ['Ủy ban nhân dân xã Lũng Cú'],
  ],
  [
    'a dash within a name',
    [['preamble', 'Kính gửi: Giám đốc Sở Lao động - Thương binh và Xã hội các tỉnh']],
    ['Giám đốc Sở Lao động - Thương binh và Xã hội các tỉnh'],
  ],
  [
    'several with dashes on the line',
    [['preamble', 'Kính gửi: - Sở Lao động - Thương binh và Xã hội - Các hạt kiểm lâm']],
    ['Sở Lao động - Thương binh và Xã hội', 'Các hạt kiểm lâm'],
  ],
  [
    'said in the page’s heading too',
    [['preamble', 'Kính gửi:', 'Kính gửi:', '- Các trường học.']],
    ['Các trường học'],
  ],
  ['several on the line', [['preamble', 'Kính gửi: Sở Y tế; Sở Xây dựng.']], ['Sở Y tế', 'Sở Xây dựng']],
  [
    'in lines with dashes',
    [
      ['title', 'Kính gửi:'],
      ['preamble', '- Các sở, ban, ngành;', '- Các trường học.', 'Thực hiện Kế hoạch số 5'],
    ],
    ['Các sở, ban, ngành', 'Các trường học'],
  ],
  [
    'with the body above, each on a line',
    [['preamble', 'Kính gửi:', '- Các sở, ngành;', '- Cục Kiểm lâm - Bộ Nông nghiệp.']],
    ['Các sở, ngành', 'Cục Kiểm lâm - Bộ Nông nghiệp'],
  ],
  [
    'in lines with em dashes',
    [['preamble', 'Kính gửi:', '— Các sở, ban, ngành;', '— Các trường học.']],
    ['Các sở, ban, ngành', 'Các trường học'],
  ],
  [
    'in the line below',
    [['preamble', 'Kính gửi:', 'Hạt Kiểm lâm các huyện', 'Ngày 5/3, Chi cục họp']],
    ['Hạt Kiểm lâm các huyện'],
  ],
  [
    'lists beside and below',
    [['preamble', 'Kính gửi: - Sở Y tế;', '- Sở Xây dựng.']],
    ['Sở Y tế', 'Sở Xây dựng'],
  ],
  [
    'a list of the body stays the body’s',
    [
      ['preamble', 'Kính gửi: Sở Y tế'],
      ['body', '- Phun thuốc;'],
    ],
    ['Sở Y tế'],
  ],
  [
    'of a telegram',
    [
      [
        'preamble',
        'CHỦ TỊCH ỦY BAN NHÂN DÂN HUYỆN MÈO VẠC, điện:',
        '- Hạt Kiểm lâm huyện;',
        '- Chủ tịch các xã.',
      ],
    ],
    ['Hạt Kiểm lâm huyện', 'Chủ tịch các xã'],
  ],
  ['in a sentence', [['body', 'Hạt Kiểm lâm kính gửi: báo cáo']], []],
  ['none', [['body', '1. Phun thuốc']], []],
];

it.each(rows)('%s', (_, parts, expected) => {
  const document = structured(...parts);
  const found = extractAddressees(document);
  expect(found.map(({ value }) => value.name)).toEqual(expected);
  expect(found.map(({ start, end }) => document.text.slice(start, end))).toEqual(expected);
});
