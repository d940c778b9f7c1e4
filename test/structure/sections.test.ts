import { describe, expect, it } from 'vitest';
import { flattenSections } from '../../src/core/locate.ts';
import { outlineOf, structureOf } from './outline.ts';

/** Lines of a body, and "id | heading | text" of the nodes. */
type Row = readonly [name: string, lines: readonly string[], outline: readonly string[]];

const LONG =
  'Hạt kiểm lâm hướng dẫn kỹ thuật cho từng hộ. Các xã chấm công và thanh toán tiền công trồng rừng cho dân ngay trong tháng.';

const NESTING: Row[] = [
  [
    'parts that an article holds',
    [
      'Điều 1. Phê duyệt Phương án trồng rừng như sau:',
      'I. MỤC ĐÍCH',
      '1. Phủ xanh đất trống.',
      'II. NỘI DUNG',
      'Điều 2. Hạt Kiểm lâm thi hành Quyết định này.',
    ],
    [
      'Điều 1 | Phê duyệt Phương án trồng rừng như sau | ',
      'Điều 1.I | MỤC ĐÍCH | ',
      'Điều 1.I.1 |  | Phủ xanh đất trống.',
      'Điều 1.II | NỘI DUNG | ',
      'Điều 2 |  | Hạt Kiểm lâm thi hành Quyết định này.',
    ],
  ],
  [
    'a part that is one paragraph has no heading',
    [
      'A. NỘI DUNG',
      'I. Mục đích trồng rừng.',
      'B. TỔ CHỨC THỰC HIỆN',
      'I. Hạt Kiểm lâm chủ trì, phối hợp với Ủy ban nhân dân các xã trồng rừng đúng vụ.',
      'II. Kinh phí',
    ],
    [
      'A | NỘI DUNG | ',
      'A.I | Mục đích trồng rừng | ',
      'B | TỔ CHỨC THỰC HIỆN | ',
      'B.I |  | Hạt Kiểm lâm chủ trì, phối hợp với Ủy ban nhân dân các xã trồng rừng đúng vụ.',
      'B.II | Kinh phí | ',
    ],
  ],
  [
    'labels with a stop and a dash behind it',
    [
      'I.- MỤC ĐÍCH',
      '1.- Yêu cầu chung',
      'a.- Trồng đúng vụ.',
      'b. - Chăm sóc kỹ.',
      '1.1.- Giống cây',
      '- Keo;',
      'II. - NỘI DUNG',
      '1. Đào hố.',
    ],
    [
      'I | MỤC ĐÍCH | ',
      'I.1 | Yêu cầu chung | ',
      'I.1.a |  | Trồng đúng vụ.',
      'I.1.b |  | Chăm sóc kỹ.',
      'I.1.1 | Giống cây | ',
      'I.1.1.-1 |  | Keo;',
      'II | NỘI DUNG | ',
      'II.1 |  | Đào hố.',
    ],
  ],
  [
    'labels with a dash or a colon alone',
    [
      'I: MỤC ĐÍCH',
      '1- Yêu cầu chung',
      'a- Trồng đúng vụ.',
      'b - Chăm sóc kỹ.',
      'II: Nội dung',
      '1- Đào hố.',
    ],
    [
      'I | MỤC ĐÍCH | ',
      'I.1 | Yêu cầu chung | ',
      'I.1.a |  | Trồng đúng vụ.',
      'I.1.b |  | Chăm sóc kỹ.',
      'II | Nội dung | ',
      'II.1 |  | Đào hố.',
    ],
  ],
  [
    'parts, items, points, dashes and pluses',
    [
      'I. MỤC ĐÍCH',
      '1. Yêu cầu chung',
      'a) Trồng đúng vụ.',
      'b) Chăm sóc kỹ:',
      '- Làm cỏ;',
      '+ Lần một;',
      '+ Lần hai;',
      '- Bón phân.',
      'đ) Bảo vệ cây.',
      '2. Giống cây',
      '- Keo;',
      'II. NỘI DUNG',
      '1. Đào hố.',
    ],
    [
      'I | MỤC ĐÍCH | ',
      'I.1 | Yêu cầu chung | ',
      'I.1.a |  | Trồng đúng vụ.',
      'I.1.b | Chăm sóc kỹ | ',
      'I.1.b.-1 |  | Làm cỏ;',
      'I.1.b.-1.-1 |  | Lần một;',
      'I.1.b.-1.-2 |  | Lần hai;',
      'I.1.b.-2 |  | Bón phân.',
      'I.1.đ |  | Bảo vệ cây.',
      'I.2 | Giống cây | ',
      'I.2.-1 |  | Keo;',
      'II | NỘI DUNG | ',
      'II.1 |  | Đào hố.',
    ],
  ],
  [
    'dotted items',
    [
      'I. NỘI DUNG',
      '1. Trồng rừng',
      '1.1. Chọn giống.',
      '1.2 Đào hố',
      '1.2.1. Hố to.',
      '2. Giữ rừng',
      '2.1. Tuần tra.',
    ],
    [
      'I | NỘI DUNG | ',
      'I.1 | Trồng rừng | ',
      'I.1.1 |  | Chọn giống.',
      'I.1.2 | Đào hố | ',
      'I.1.2.1 |  | Hố to.',
      'I.2 | Giữ rừng | ',
      'I.2.1 |  | Tuần tra.',
    ],
  ],
  [
    'marks of the Party',
    ['I- MỤC ĐÍCH', '1 - Phủ xanh.', '2 - Giữ đất.', 'II/ NỘI DUNG', '1/ Trồng cây.'],
    [
      'I | MỤC ĐÍCH | ',
      'I.1 |  | Phủ xanh.',
      'I.2 |  | Giữ đất.',
      'II | NỘI DUNG | ',
      'II.1 |  | Trồng cây.',
    ],
  ],
  [
    'named parts',
    ['Phần I', '1. Phủ xanh.', 'Phần II', '1. Trồng cây.'],
    ['I |  | ', 'I.1 |  | Phủ xanh.', 'II |  | ', 'II.1 |  | Trồng cây.'],
  ],
  [
    'arabic figures alone',
    ['1. Mục đích', '- Phủ xanh;', '2. Nội dung', 'a) Trồng cây.', 'b) Giữ đất.'],
    ['1 | Mục đích | ', '1.-1 |  | Phủ xanh;', '2 | Nội dung | ', '2.a |  | Trồng cây.', '2.b |  | Giữ đất.'],
  ],
  [
    'a label printed twice keeps both nodes',
    [
      'I. MỤC ĐÍCH',
      '1. Phủ xanh.',
      'II. NỘI DUNG',
      '1. Trồng cây.',
      '1. Giữ đất.',
      'II. KINH PHÍ',
      '1. Ngân sách.',
    ],
    [
      'I | MỤC ĐÍCH | ',
      'I.1 |  | Phủ xanh.',
      'II | NỘI DUNG | ',
      'II.1 |  | Trồng cây.',
      'II.1~2 |  | Giữ đất.',
      'II~2 | KINH PHÍ | ',
      'II~2.1 |  | Ngân sách.',
    ],
  ],
  [
    'dashes of all lengths are one sign',
    ['I. NỘI DUNG', '- Keo;', '– Mỡ;', '— Quế.'],
    ['I | NỘI DUNG | ', 'I.-1 |  | Keo;', 'I.-2 |  | Mỡ;', 'I.-3 |  | Quế.'],
  ],
  [
    'capital letters are no labels: such a line is a paragraph',
    ['I. NỘI DUNG', 'A. Phần chung', '1. Trồng cây.'],
    ['I | NỘI DUNG | ', 'I.¶1 |  | A. Phần chung', 'I.1 |  | Trồng cây.'],
  ],
  [
    'what looks like a label inside a paragraph',
    [
      'I. NỘI DUNG',
      '1. Trồng rừng',
      '5 xã vùng cao trồng trước.',
      '2021 là năm đầu.',
      '1,5 ha đất trống.',
      'b là đất dốc.',
    ],
    [
      'I | NỘI DUNG | ',
      'I.1 | Trồng rừng | ',
      'I.1.¶1 |  | 5 xã vùng cao trồng trước.',
      'I.1.¶2 |  | 2021 là năm đầu.',
      'I.1.¶3 |  | 1,5 ha đất trống.',
      'I.1.¶4 |  | b là đất dốc.',
    ],
  ],
];

NESTING.push(
  [
    'lettered parts above roman ones',
    [
      'A. MỤC ĐÍCH, YÊU CẦU',
      'I. Mục đích',
      '1. Phủ xanh.',
      'B. NỘI DUNG',
      '1. Trồng cây.',
      'C. TỔ CHỨC THỰC HIỆN',
      '1. Giao xã.',
    ],
    [
      'A | MỤC ĐÍCH, YÊU CẦU | ',
      'A.I | Mục đích | ',
      'A.I.1 |  | Phủ xanh.',
      'B | NỘI DUNG | ',
      'B.1 |  | Trồng cây.',
      'C | TỔ CHỨC THỰC HIỆN | ',
      'C.1 |  | Giao xã.',
    ],
  ],
  [
    'lettered parts in ordinary type, one after the other',
    [
      'A. Mục đích',
      '1. Phủ xanh.',
      'B. Nội dung',
      'I. Trồng rừng',
      '1. Chọn giống.',
      'C. Kinh phí',
      '1. Xã lo.',
    ],
    [
      'A | Mục đích | ',
      'A.1 |  | Phủ xanh.',
      'B | Nội dung | ',
      'B.I | Trồng rừng | ',
      'B.I.1 |  | Chọn giống.',
      'C | Kinh phí | ',
      'C.1 |  | Xã lo.',
    ],
  ],
  [
    'a few words before several sentences',
    [
      'I. Nội dung kiểm tra: Kết quả trồng rừng quý III của các thôn. Những khó khăn trong việc giữ rừng.',
      'II. Kinh phí: xã lo',
      '1. Xã lo.',
    ],
    [
      'I | Nội dung kiểm tra | Kết quả trồng rừng quý III của các thôn. Những khó khăn trong việc giữ rừng.',
      'II | Kinh phí: xã lo | ',
      'II.1 |  | Xã lo.',
    ],
  ],
  [
    'a heading in capitals whose text runs on',
    ['I. THỜI GIAN: Từ ngày 05/3/2024 đến hết ngày 20/3/2024.', 'II. KINH PHÍ', '1. Xã lo.'],
    ['I | THỜI GIAN | Từ ngày 05/3/2024 đến hết ngày 20/3/2024.', 'II | KINH PHÍ | ', 'II.1 |  | Xã lo.'],
  ],
  [
    'a sentence after sentences, a paragraph below it',
    [
      '1. Các xã trồng rừng ở đồi trọc.',
      '2. Hạt Kiểm lâm cấp cây giống cho dân.',
      'Giao Hạt Kiểm lâm theo dõi.',
    ],
    [
      '1 |  | Các xã trồng rừng ở đồi trọc.',
      '2 |  | Hạt Kiểm lâm cấp cây giống cho dân.',
      '2.¶1 |  | Giao Hạt Kiểm lâm theo dõi.',
    ],
  ],
  [
    'answers to tick are no parts',
    ['I. CÂU HỎI', '1. Rừng phòng hộ ở đâu?', 'A. Đầu nguồn', 'B. Ven biển', 'A. Cả hai', 'B. Không'],
    [
      'I | CÂU HỎI | ',
      'I.1 | Rừng phòng hộ ở đâu? | ',
      'I.1.¶1 |  | A. Đầu nguồn',
      'I.1.¶2 |  | B. Ven biển',
      'I.1.¶3 |  | A. Cả hai',
      'I.1.¶4 |  | B. Không',
    ],
  ],
  [
    'lettered parts of which the second was skipped',
    ['A. MỤC ĐÍCH', '1. Phủ xanh.', 'C. TỔ CHỨC THỰC HIỆN', '1. Giao xã.'],
    ['A | MỤC ĐÍCH | ', 'A.1 |  | Phủ xanh.', 'C | TỔ CHỨC THỰC HIỆN | ', 'C.1 |  | Giao xã.'],
  ],
  [
    'named parts with their headings below',
    [
      'Phần thứ nhất',
      'MỤC ĐÍCH, YÊU CẦU',
      '1. Phủ xanh.',
      'Phần thứ hai',
      'NHIỆM VỤ VÀ',
      'GIẢI PHÁP',
      'I. Cấp tỉnh',
      '1. Trồng cây.',
    ],
    [
      'thứ nhất | MỤC ĐÍCH, YÊU CẦU | ',
      'thứ nhất.1 |  | Phủ xanh.',
      'thứ hai | NHIỆM VỤ VÀ GIẢI PHÁP | ',
      'thứ hai.I | Cấp tỉnh | ',
      'thứ hai.I.1 |  | Trồng cây.',
    ],
  ],
  [
    'articles with clauses and points',
    [
      'Chương I',
      'QUY ĐỊNH CHUNG',
      'Điều 1. Phạm vi',
      '1. Rừng trồng.',
      'a) Rừng keo.',
      'Điều 2. Hiệu lực từ ngày ký.',
    ],
    [
      'I | QUY ĐỊNH CHUNG | ',
      'I.Điều 1 | Phạm vi | ',
      'I.Điều 1.1 | Rừng trồng | ',
      'I.Điều 1.1.a |  | Rừng keo.',
      'I.Điều 2 |  | Hiệu lực từ ngày ký.',
    ],
  ],
  [
    'divisions between parts and items, points with a stroke',
    [
      'PHẦN I. NHIỆM VỤ',
      'Mục 1. Trồng rừng',
      '1. Chọn giống:',
      'a/ Cây keo.',
      'b/ Cây mỡ.',
      'Mục 2. Giữ rừng',
      '1. Tuần tra.',
    ],
    [
      'I | NHIỆM VỤ | ',
      'I.Mục 1 | Trồng rừng | ',
      'I.Mục 1.1 | Chọn giống | ',
      'I.Mục 1.1.a |  | Cây keo.',
      'I.Mục 1.1.b |  | Cây mỡ.',
      'I.Mục 2 | Giữ rừng | ',
      'I.Mục 2.1 |  | Tuần tra.',
    ],
  ],
  [
    'items with a dash, as the Party writes them',
    ['I- NỘI DUNG', '1- Trồng rừng', 'a) Cây keo.', '2- Giữ rừng', '15-20 hộ nhận rừng.'],
    [
      'I | NỘI DUNG | ',
      'I.1 | Trồng rừng | ',
      'I.1.a |  | Cây keo.',
      'I.2 | Giữ rừng | ',
      'I.2.¶1 |  | 15-20 hộ nhận rừng.',
    ],
  ],
);

const PARAGRAPHS: readonly Row[] = [
  [
    'under a headed item the only paragraph is its child',
    ['I. NỘI DUNG', '1. Trồng rừng:', 'Các xã trồng keo.'],
    ['I | NỘI DUNG | ', 'I.1 | Trồng rừng | ', 'I.1.¶1 |  | Các xã trồng keo.'],
  ],
  [
    'further paragraphs of an unheaded item',
    ['I. NỘI DUNG', `1. ${LONG}`, 'Các thôn nghiệm thu.', 'Các hộ nhận tiền.'],
    [
      'I | NỘI DUNG | ',
      `I.1 |  | ${LONG}`,
      'I.1.¶1 |  | Các thôn nghiệm thu.',
      'I.1.¶2 |  | Các hộ nhận tiền.',
    ],
  ],
  [
    'under a part',
    ['I. MỤC ĐÍCH', 'Phủ xanh đất trống.', 'Giữ nguồn nước.', 'II. NỘI DUNG', '1. Trồng cây.'],
    [
      'I | MỤC ĐÍCH | ',
      'I.¶1 |  | Phủ xanh đất trống.',
      'I.¶2 |  | Giữ nguồn nước.',
      'II | NỘI DUNG | ',
      'II.1 |  | Trồng cây.',
    ],
  ],
  [
    'behind bullets it goes on with the item',
    ['I. NỘI DUNG', '1. Trồng rừng', '- Keo;', '- Mỡ.', 'Nơi đất dốc thì chọn giống khác.'],
    [
      'I | NỘI DUNG | ',
      'I.1 | Trồng rừng | ',
      'I.1.-1 |  | Keo;',
      'I.1.-2 |  | Mỡ.',
      'I.1.¶1 |  | Nơi đất dốc thì chọn giống khác.',
    ],
  ],
  [
    'a duty of everybody belongs to the last part',
    [
      'I. NỘI DUNG',
      '1. Trồng cây.',
      'II. TỔ CHỨC THỰC HIỆN',
      '1. Hạt kiểm lâm',
      '- Theo dõi tiến độ.',
      '2. Các xã',
      '- Vận động hộ dân.',
      'Định kỳ 6 tháng, các đơn vị báo cáo về hạt kiểm lâm.',
    ],
    [
      'I | NỘI DUNG | ',
      'I.1 |  | Trồng cây.',
      'II | TỔ CHỨC THỰC HIỆN | ',
      'II.1 | Hạt kiểm lâm | ',
      'II.1.-1 |  | Theo dõi tiến độ.',
      'II.2 | Các xã | ',
      'II.2.-1 |  | Vận động hộ dân.',
      'II.¶1 |  | Định kỳ 6 tháng, các đơn vị báo cáo về hạt kiểm lâm.',
    ],
  ],
  [
    'before the last part it stays with its item',
    [
      'I. NỘI DUNG',
      '1. Trồng cây',
      '- Keo;',
      'Định kỳ làm cỏ hai lần.',
      'II. TỔ CHỨC THỰC HIỆN',
      '1. Các xã lo giống.',
    ],
    [
      'I | NỘI DUNG | ',
      'I.1 | Trồng cây | ',
      'I.1.-1 |  | Keo;',
      'I.1.¶1 |  | Định kỳ làm cỏ hai lần.',
      'II | TỔ CHỨC THỰC HIỆN | ',
      'II.1 |  | Các xã lo giống.',
    ],
  ],
  [
    'a bullet that addresses everybody stays a bullet',
    ['I. TỔ CHỨC THỰC HIỆN', '1. Các xã', '- Vận động hộ dân;', '- Định kỳ 6 tháng báo cáo về huyện.'],
    [
      'I | TỔ CHỨC THỰC HIỆN | ',
      'I.1 | Các xã | ',
      'I.1.-1 |  | Vận động hộ dân;',
      'I.1.-2 |  | Định kỳ 6 tháng báo cáo về huyện.',
    ],
  ],
];

const HEADINGS: readonly Row[] = [
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
];

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
      '2, Ươm cây giống.',
      'JI. NỘI DUNG',
      '1, Trồng cây xanh.',
      '3, Tưới cây xanh.',
    ],
    [
      'I | MỤC ĐÍCH | ',
      'I.1 |  | Phủ xanh.',
      'I.2 |  | Ươm cây giống.',
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

for (const [table, rows] of [
  ['nesting', NESTING],
  ['paragraphs', PARAGRAPHS],
  ['headings', HEADINGS],
] as const) {
  describe(`findSections: ${table}`, () => {
    it.each(rows)('%s', (_, lines, outline) => expect(outlineOf(structureOf(lines))).toEqual(outline));
  });
}

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

describe('findSections', () => {
  it.each([...NESTING, ...PARAGRAPHS, ...HEADINGS])(
    'ids are unique, spans nest and follow: %s',
    (_, lines) => {
      const { sections } = structureOf(lines);
      const nodes = flattenSections(sections);
      expect(new Set(nodes.map(({ id }) => id)).size).toBe(nodes.length);
      for (const { span, children } of nodes) {
        let at = span.start;
        for (const child of children) {
          expect(child.span.start).toBeGreaterThanOrEqual(at);
          expect(child.span.end).toBeLessThanOrEqual(span.end);
          at = child.span.end;
        }
      }
    },
  );

  it('gives no sections without a body', () => {
    expect(structureOf([]).sections).toEqual([]);
  });
});
