import { expectSections, LONG } from './section-rows.ts';

expectSections('headings', [
  [
    'units that semicolons part are one, sentences are none',
    ['I. TỔ CHỨC', '1. Sở Y tế; Báo Hà Nam', 'Đưa tin.', '2. Chọn giống; Ươm cây;', 'Các xã trồng cây.'],
    [
      'I | TỔ CHỨC | ',
      'I.1 | Sở Y tế; Báo Hà Nam | ',
      'I.1.¶1 |  | Đưa tin.',
      'I.2 |  | Chọn giống; Ươm cây;',
      'I.2.¶1 |  | Các xã trồng cây.',
    ],
  ],
  [
    'a chapter’s heading in capitals, longer than any other',
    ['Chương I', `SỬA ĐỔI ${'QUY ĐỊNH VỀ TRỒNG RỪNG '.repeat(8).trim()}`, 'Điều 1. Phạm vi', 'Các xã.'],
    [
      `I | SỬA ĐỔI ${'QUY ĐỊNH VỀ TRỒNG RỪNG '.repeat(8).trim()} | `,
      'I.Điều 1 | Phạm vi | ',
      'I.Điều 1.¶1 |  | Các xã.',
    ],
  ],
  [
    'a running item has none',
    ['I. NỘI DUNG', `1. ${LONG}`, '2. Trồng keo.'],
    ['I | NỘI DUNG | ', `I.1 |  | ${LONG}`, 'I.2 |  | Trồng keo.'],
  ],
  [
    'a final colon and full stop are dropped',
    ['I. NỘI DUNG:', '1. Giống cây.', '- Keo;', '2. Phân bón:', '- Lân;'],
    ['I | NỘI DUNG | ', 'I.1 | Giống cây | ', 'I.1.-1 |  | Keo;', 'I.2 | Phân bón | ', 'I.2.-1 |  | Lân;'],
  ],
  [
    'two sentences before a paragraph are no heading',
    ['I. NỘI DUNG', '1. Trồng keo. Trồng mỡ.', 'Các xã chọn giống.'],
    ['I | NỘI DUNG | ', 'I.1 |  | Trồng keo. Trồng mỡ.', 'I.1.¶1 |  | Các xã chọn giống.'],
  ],
  [
    'what an article decides is none, its subject is',
    [
      'Điều 1. Phạm vi áp dụng.',
      '1. Rừng trồng.',
      'Điều 2. Tặng giấy khen cho tám hộ trồng rừng giỏi năm 2020:',
      '1. Hộ ông Lò.',
    ],
    [
      'Điều 1 | Phạm vi áp dụng | ',
      'Điều 1.1 |  | Rừng trồng.',
      'Điều 2 |  | Tặng giấy khen cho tám hộ trồng rừng giỏi năm 2020:',
      'Điều 2.1 |  | Hộ ông Lò.',
    ],
  ],
  [
    'a bullet has none, whatever stands under it',
    ['I. NỘI DUNG', '- Giống cây:', '+ Keo;'],
    ['I | NỘI DUNG | ', 'I.-1 |  | Giống cây:', 'I.-1.-1 |  | Keo;'],
  ],
  [
    'a part of one sentence behind a few words and a colon',
    ['I. Kinh phí: Trích từ quỹ bảo vệ rừng của xã.', 'II. Thời gian: năm 2024'],
    ['I | Kinh phí | Trích từ quỹ bảo vệ rừng của xã.', 'II | Thời gian: năm 2024 | '],
  ],
  [
    'what a unit is to do, told to its stop, is none, whatever paragraph follows',
    ['I. TỔ CHỨC', '1. Trạm Giống: ươm cây và giao cho các hộ.', 'Các hộ trồng cây.'],
    ['I | TỔ CHỨC | ', 'I.1 |  | Trạm Giống: ươm cây và giao cho các hộ.', 'I.1.¶1 |  | Các hộ trồng cây.'],
  ],
]);
