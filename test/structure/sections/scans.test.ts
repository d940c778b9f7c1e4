import { describe, expect, it } from 'vitest';
import { outlineOf, structureOf } from '../outline.ts';
import type { Row } from './section-rows.ts';

const SCANNED: readonly Row[] = [
  [
    'items whose points were lost; a number that no other follows is none',
    ['I. MỤC ĐÍCH', '1 Phủ xanh đất trống.', '2 Giữ đất.', '3. Giữ nước.', 'II. NỘI DUNG', '1 Đội ra quân.'],
    [
      'I | MỤC ĐÍCH | ',
      'I.1 |  | Phủ xanh đất trống.',
      'I.2 |  | Giữ đất.',
      'I.3 |  | Giữ nước.',
      'II | NỘI DUNG | ',
      'II.¶1 |  | 1 Đội ra quân.',
    ],
  ],
  [
    'an item whose first letters were not read',
    ['I. MỤC ĐÍCH', '1. Phủ xanh đất trống.', '2. 8 chức ra quân.', '9. 5 ha keo.'],
    [
      'I | MỤC ĐÍCH | ',
      'I.1 |  | Phủ xanh đất trống.',
      'I.2 | 8 chức ra quân | ',
      'I.2.¶1 |  | 9. 5 ha keo.',
    ],
  ],
  [
    'worn dashes among dashes; a sign where none are near is no label',
    ['I. MỤC ĐÍCH', '~ Phủ xanh đất trống;', '- Giữ đất;', '< Giữ nước.', 'II. NỘI DUNG', '~ Trồng keo.'],
    [
      'I | MỤC ĐÍCH | ',
      'I.-1 |  | Phủ xanh đất trống;',
      'I.-2 |  | Giữ đất;',
      'I.-3 |  | Giữ nước.',
      'II | NỘI DUNG | ',
      'II.¶1 |  | ~ Trồng keo.',
    ],
  ],
  [
    'worn bullets of another sign',
    ['I. MỤC ĐÍCH', '• Phủ xanh đất trống;', '» Giữ đất;', '• Giữ nước.'],
    ['I | MỤC ĐÍCH | ', 'I.-1 |  | Phủ xanh đất trống;', 'I.-2 |  | Giữ đất;', 'I.-3 |  | Giữ nước.'],
  ],
  [
    'an article whose stop was misread',
    ['Điều 1. Phủ xanh đất trống.', 'Điều 2; Trạm bơm giữ nước.'],
    ['Điều 1 |  | Phủ xanh đất trống.', 'Điều 2 |  | Trạm bơm giữ nước.'],
  ],
  [
    'a first figure that is read as a letter or a digit and lost its mark',
    ['L Mục tiêu', '1. Phủ xanh.', 'II. Nội dung', '1. Trồng cây.'],
    ['I | Mục tiêu | ', 'I.1 |  | Phủ xanh.', 'II | Nội dung | ', 'II.1 |  | Trồng cây.'],
  ],
  [
    'two strokes joined, in ordinary type before a known heading',
    [
      'I. Mục tiêu',
      '1. Phủ xanh.',
      'H. Nhiệm vụ trọng tâm',
      '1. Trồng cây.',
      'III. Kinh phí',
      'H. Nguyễn Du',
    ],
    [
      'I | Mục tiêu | ',
      'I.1 |  | Phủ xanh.',
      'II | Nhiệm vụ trọng tâm | ',
      'II.1 |  | Trồng cây.',
      'III | Kinh phí | ',
      'III.¶1 |  | H. Nguyễn Du',
    ],
  ],
  [
    'a first figure that is read as a digit, before capitals',
    ['1 MỤC ĐÍCH', '1. Phủ xanh.', 'II/ NỘI DUNG', '1. Trồng cây.'],
    ['I | MỤC ĐÍCH | ', 'I.1 |  | Phủ xanh.', 'II | NỘI DUNG | ', 'II.1 |  | Trồng cây.'],
  ],
  [
    'labels without their space',
    ['PhầnI', 'MỤC ĐÍCH', '1. Phủ xanh.', 'Phần II', 'NỘI DUNG', '1. Trồng cây.'],
    ['I | MỤC ĐÍCH | ', 'I.1 |  | Phủ xanh.', 'II | NỘI DUNG | ', 'II.1 |  | Trồng cây.'],
  ],
  [
    'a first item whose figure is read as a letter, where a second follows',
    [
      'I. MỤC ĐÍCH',
      'L Giữ rừng đầu nguồn.',
      '2. Giữ đất.',
      'II. NỘI DUNG',
      'L Giữ nước đầu nguồn.',
      '- Đội ra quân.',
    ],
    [
      'I | MỤC ĐÍCH | ',
      'I.1 |  | Giữ rừng đầu nguồn.',
      'I.2 |  | Giữ đất.',
      'II | NỘI DUNG | ',
      'II.¶1 |  | L Giữ nước đầu nguồn.',
      'II.-1 |  | Đội ra quân.',
    ],
  ],
  [
    'points whose letter or bracket is misread',
    ['I. MỤC ĐÍCH', 'a) Giữ rừng;', 'b) Giữ đất;', '©) Giữ nước;', 'd} Trồng keo.'],
    [
      'I | MỤC ĐÍCH | ',
      'I.a |  | Giữ rừng;',
      'I.b |  | Giữ đất;',
      'I.c |  | Giữ nước;',
      'I.d |  | Trồng keo.',
    ],
  ],
  [
    'letters without their space',
    ['A. MỤC ĐÍCH', '1. Phủ xanh.', 'B. NỘI DUNG', '1. Trồng cây.', 'C.KINH PHÍ', '1. Ngân sách.'],
    [
      'A | MỤC ĐÍCH | ',
      'A.1 |  | Phủ xanh.',
      'B | NỘI DUNG | ',
      'B.1 |  | Trồng cây.',
      'C | KINH PHÍ | ',
      'C.1 |  | Ngân sách.',
    ],
  ],
  [
    'two strokes joined',
    ['I. MỤC ĐÍCH', '1. Phủ xanh.', 'H. NỘI DUNG', '1. Trồng cây.'],
    ['I | MỤC ĐÍCH | ', 'I.1 |  | Phủ xanh.', 'II | NỘI DUNG | ', 'II.1 |  | Trồng cây.'],
  ],
  [
    'three strokes joined',
    ['I. MỤC ĐÍCH', '1. Phủ xanh.', 'II. NỘI DUNG', '1. Trồng cây.', 'IH. KINH PHÍ', '1. Ngân sách.'],
    [
      'I | MỤC ĐÍCH | ',
      'I.1 |  | Phủ xanh.',
      'II | NỘI DUNG | ',
      'II.1 |  | Trồng cây.',
      'III | KINH PHÍ | ',
      'III.1 |  | Ngân sách.',
    ],
  ],
  [
    'a stroke lost',
    ['I. MỤC ĐÍCH', '1. Phủ xanh.', 'II. NỘI DUNG', '1. Trồng cây.', 'II. KINH PHÍ', '1. Ngân sách.'],
    [
      'I | MỤC ĐÍCH | ',
      'I.1 |  | Phủ xanh.',
      'II | NỘI DUNG | ',
      'II.1 |  | Trồng cây.',
      'III | KINH PHÍ | ',
      'III.1 |  | Ngân sách.',
    ],
  ],
  [
    'a comma for the point of an item that counts on',
    [
      'I. MỤC ĐÍCH',
      '1. Phủ xanh.',
      '2, Ươm, giữ cây giống.',
      'JI. NỘI DUNG',
      '1, Trồng cây xanh.',
      '3, Tưới cây xanh.',
    ],
    [
      'I | MỤC ĐÍCH | ',
      'I.1 |  | Phủ xanh.',
      'I.2 |  | Ươm, giữ cây giống.',
      'II | NỘI DUNG | ',
      'II.1 | Trồng cây xanh | ',
      'II.1.¶1 |  | 3, Tưới cây xanh.',
    ],
  ],
  [
    'a stroke lost in a named part',
    [
      'Phần I',
      'MỤC ĐÍCH',
      '1. Phủ xanh.',
      'Phần II',
      'NỘI DUNG',
      '1. Trồng cây.',
      'Phần II',
      'KINH PHÍ',
      '1. Ngân sách.',
    ],
    [
      'I | MỤC ĐÍCH | ',
      'I.1 |  | Phủ xanh.',
      'II | NỘI DUNG | ',
      'II.1 |  | Trồng cây.',
      'III | KINH PHÍ | ',
      'III.1 |  | Ngân sách.',
    ],
  ],
  [
    'named parts count apart from those below them',
    [
      'Phần I',
      'MỤC ĐÍCH',
      'I. YÊU CẦU',
      '1. Phủ xanh.',
      'Phần II',
      'NỘI DUNG',
      'I. KINH PHÍ',
      '1. Ngân sách.',
    ],
    [
      'I | MỤC ĐÍCH | ',
      'I.I | YÊU CẦU | ',
      'I.I.1 |  | Phủ xanh.',
      'II | NỘI DUNG | ',
      'II.I | KINH PHÍ | ',
      'II.I.1 |  | Ngân sách.',
    ],
  ],
  [
    'small letters for strokes',
    ['l. MỤC ĐÍCH', '1. Phủ xanh.', 'Il. NỘI DUNG', '1. Trồng cây.'],
    ['I | MỤC ĐÍCH | ', 'I.1 |  | Phủ xanh.', 'II | NỘI DUNG | ', 'II.1 |  | Trồng cây.'],
  ],
  [
    'the first figure misread, the others not',
    ['1. MỤC ĐÍCH', '1. Phủ xanh.', 'II. NỘI DUNG', '1. Trồng cây.'],
    ['I | MỤC ĐÍCH | ', 'I.1 |  | Phủ xanh.', 'II | NỘI DUNG | ', 'II.1 |  | Trồng cây.'],
  ],
  [
    'arabic figures alone stay',
    ['1. MỤC ĐÍCH', 'Phủ xanh đất trống.', '2. NỘI DUNG', 'Trồng cây.'],
    ['1 | MỤC ĐÍCH | ', '1.¶1 |  | Phủ xanh đất trống.', '2 | NỘI DUNG | ', '2.¶1 |  | Trồng cây.'],
  ],
  [
    'a part that is missing stays missing',
    ['I. MỤC ĐÍCH', '1. Phủ xanh.', 'III. NỘI DUNG', '1. Trồng cây.'],
    ['I | MỤC ĐÍCH | ', 'I.1 |  | Phủ xanh.', 'III | NỘI DUNG | ', 'III.1 |  | Trồng cây.'],
  ],
  [
    'strokes before a heading that parts have',
    ['LIL MỤC ĐÍCH VA YEU CAU', '1. Phủ xanh.', 'IIT NỘI DUNG', '1. Trồng cây.'],
    ['I | MỤC ĐÍCH VÀ YÊU CẦU | ', 'I.1 |  | Phủ xanh.', 'II | NỘI DUNG | ', 'II.1 |  | Trồng cây.'],
  ],
  [
    'capitals that look like strokes',
    ['I. MỤC ĐÍCH', '1. Phủ xanh.', 'TT HĐND XÃ', '2. Trồng cây.'],
    ['I | MỤC ĐÍCH | ', 'I.1 | Phủ xanh | ', 'I.1.¶1 |  | TT HĐND XÃ', 'I.2 |  | Trồng cây.'],
  ],
  [
    'marks of a heading',
    ['I. MỤC ĐÍCH, YÊU CÂU', '1. Phủ xanh.', 'II. NỘI DỤNG THỰC HIỆN', '1. Trồng cây.'],
    ['I | MỤC ĐÍCH, YÊU CẦU | ', 'I.1 |  | Phủ xanh.', 'II | NỘI DUNG THỰC HIỆN | ', 'II.1 |  | Trồng cây.'],
  ],
];

describe('findSections: scans', () => {
  it.each(SCANNED)('%s', (_, lines, outline) =>
    expect(outlineOf(structureOf(lines, 'ocr'))).toEqual(outline),
  );

  it('says what it repaired', () => {
    const { flags } = structureOf(['I. MỤC ĐÍCH', '1. Phủ xanh.', 'H. NỘI DỤNG', '1. Trồng cây.'], 'ocr');
    expect(flags.map(({ code, message }) => [code, message])).toEqual([
      ['heading-repaired', 'the heading was read "NỘI DỤNG" and is given as "NỘI DUNG"'],
      ['label-repaired', 'the label was read "H"; by its place it is "II"'],
    ]);
  });

  it('repairs nothing in a text file', () => {
    const { flags, sections } = structureOf(['I. MỤC ĐÍCH', '1. Phủ xanh.', 'II. NỘI DỤNG', '1. Trồng cây.']);
    expect(flags).toEqual([]);
    expect(sections.map(({ heading }) => heading)).toEqual(['MỤC ĐÍCH', 'NỘI DỤNG']);
  });
});
