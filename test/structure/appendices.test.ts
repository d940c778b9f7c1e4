import { expect, it } from 'vitest';
import type { Document } from '../../src/core/types.ts';
import { structureOf } from './outline.ts';

const PLAN = [
  'KẾ HOẠCH',
  'Trồng rừng năm 2024',
  'I. MỤC ĐÍCH',
  '1. Phủ xanh đồi trọc.',
  'Nơi nhận:',
  '- Lưu: VT.',
  'GIÁM ĐỐC',
  'Vàng Seo Pao',
];

/** "label | title | outline | rows" of each appendix. */
const outlineOf = ({ appendices }: Document): string[] =>
  appendices.map(({ label, title, sections, tables }) => {
    const rows = tables.flatMap((table) =>
      table.rows.map(({ order, task, unit, time }) =>
        [order, task, unit, time].map((cell) => cell ?? '').join('/'),
      ),
    );
    return [label ?? '', title ?? '', sections.map(({ id }) => id).join(' '), rows.join(' ')].join(' | ');
  });

it.each([
  ['none', [], []],
  [
    'a title below its label',
    ['PHỤ LỤC I', 'DANH SÁCH CÁC XÃ', '1. Xã Lũng Cú'],
    ['PHỤ LỤC I | DANH SÁCH CÁC XÃ | PL1.1 | '],
  ],
  [
    'a rule under the title',
    ['PHỤ LỤC I', 'DANH SÁCH CÁC XÃ', '-----', '1. Xã Lũng Cú'],
    ['PHỤ LỤC I | DANH SÁCH CÁC XÃ | PL1.1 | '],
  ],
  [
    'a rule read as one line with the title',
    ['PHỤ LỤC I', 'DANH SÁCH CÁC XÃ -----', '1. Xã Lũng Cú'],
    ['PHỤ LỤC I | DANH SÁCH CÁC XÃ | PL1.1 | '],
  ],
  [
    'a title behind its label',
    ['Phụ lục số 02: Giống cây', '- Keo;'],
    ['Phụ lục số 02 | Giống cây | PL1.-1 | '],
  ],
  [
    'a title and what the paper comes with on one line, the heads of a table cell by cell',
    ['DANH MỤC', '“GIỐNG CÂY” CỦA XÃ (Ban hành kèm theo Quyết định số 8/QĐ-UBND của xã)', 'STT', 'Giống'],
    [' | DANH MỤC “GIỐNG CÂY” CỦA XÃ | PL1.¶1 PL1.¶2 | '],
  ],
  [
    'a title in capitals above numbered parts',
    ['THUYẾT MINH DỰ TOÁN TRỒNG RỪNG', '1. Giống cây', '- Keo.'],
    [' | THUYẾT MINH DỰ TOÁN TRỒNG RỪNG | PL1.1 | '],
  ],
  ['a title alone', ['ĐỀ CƯƠNG BÁO CÁO', 'I. Kết quả', '1. Trồng mới'], [' | ĐỀ CƯƠNG BÁO CÁO | PL1.I | ']],
  [
    'two, with what they come with',
    [
      'PHỤ LỤC 1',
      'GIỐNG CÂY',
      '(Kèm theo Kế hoạch số 5/KH-HKL)',
      '1. Keo',
      'PHỤ LỤC 2',
      'CÁC XÃ',
      '1. Lũng Cú',
    ],
    ['PHỤ LỤC 1 | GIỐNG CÂY | PL1.1 | ', 'PHỤ LỤC 2 | CÁC XÃ | PL2.1 | '],
  ],
  [
    'a table',
    [
      'PHỤ LỤC',
      'PHÂN CÔNG',
      '| TT | Nội dung công việc | Đơn vị chủ trì | Đơn vị phối hợp | Thời gian hoàn thành |',
      '|----|----|----|----|----|',
      '| 1 | Đào hố | Hạt Kiểm lâm | Các xã | Tháng 3/2024 |',
      '| 2 | Trồng cây | Các xã |  | Trước 30/6/2024 |',
    ],
    ['PHỤ LỤC | PHÂN CÔNG |  | 1/Đào hố/Hạt Kiểm lâm/Tháng 3/2024 2/Trồng cây/Các xã/Trước 30/6/2024'],
  ],
  [
    'a row that goes on in the next line',
    [
      'PHỤ LỤC',
      '| STT | Nhiệm vụ | Cơ quan thực hiện |',
      '| 1 | Đào hố | Hạt |',
      '|  | và bón lót | Kiểm lâm |',
    ],
    ['PHỤ LỤC |  |  | 1/Đào hố và bón lót/Hạt Kiểm lâm/'],
  ],
  [
    'columns that say nothing of their kind',
    ['PHỤ LỤC', '| Keo | 120 | ha |', '| Thông | 80 | ha |'],
    ['PHỤ LỤC |  |  | /// ///'],
  ],
])('%s', (_, lines, expected) => {
  const document = structureOf([...PLAN, ...lines]);
  expect(outlineOf(document)).toEqual(expected);
  for (const { text, span } of document.appendices)
    expect(document.text.slice(span.start, span.end)).toBe(text);
});
