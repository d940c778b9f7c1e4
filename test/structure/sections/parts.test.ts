import { describe, expect, it } from 'vitest';
import { structureOf } from '../outline.ts';
import { expectSections } from './section-rows.ts';

expectSections('nesting', [
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
    'named parts',
    ['Phần I', '1. Phủ xanh.', 'Phần II', '1. Trồng cây.'],
    ['I |  | ', 'I.1 |  | Phủ xanh.', 'II |  | ', 'II.1 |  | Trồng cây.'],
  ],
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
    'letters that part one roman part: the parts count on behind them',
    [
      'I/ MỤC ĐÍCH',
      '1/ Phủ xanh đất trống.',
      'II/ PHÂN CÔNG TRÁCH NHIỆM',
      'A. HẠT KIỂM LÂM',
      '1. Tuần tra rừng.',
      'B. ỦY BAN NHÂN DÂN CÁC XÃ',
      '1. Trồng rừng.',
      'III/ CHẾ ĐỘ BÁO CÁO',
      'Các xã báo cáo hằng tháng.',
    ],
    [
      'I | MỤC ĐÍCH | ',
      'I.1 |  | Phủ xanh đất trống.',
      'II | PHÂN CÔNG TRÁCH NHIỆM | ',
      'II.A | HẠT KIỂM LÂM | ',
      'II.A.1 |  | Tuần tra rừng.',
      'II.B | ỦY BAN NHÂN DÂN CÁC XÃ | ',
      'II.B.1 |  | Trồng rừng.',
      'III | CHẾ ĐỘ BÁO CÁO | ',
      'III.¶1 |  | Các xã báo cáo hằng tháng.',
    ],
  ],
  [
    'letters in ordinary type that begin anew below each part',
    [
      'PHẦN I',
      'TÌNH HÌNH',
      'A. Kết quả',
      'Đã trồng.',
      'B. Hạn chế',
      'PHẦN II',
      'NHIỆM VỤ',
      'A. Trồng',
      'B. Giữ',
      '1. Tuần tra.',
    ],
    [
      'I | TÌNH HÌNH | ',
      'I.A | Kết quả | ',
      'I.A.¶1 |  | Đã trồng.',
      'I.B | Hạn chế | ',
      'II | NHIỆM VỤ | ',
      'II.A | Trồng | ',
      'II.B | Giữ | ',
      'II.B.1 |  | Tuần tra.',
    ],
  ],
  [
    'figures of one sign, with a comma, of letters in the places of strokes',
    [
      'Ⅰ. MỤC ĐÍCH TRỒNG RỪNG',
      '1. Phủ xanh.',
      'll. NỘI DUNG TRỒNG RỪNG',
      '1. Đào hố.',
      'III, TỔ CHỨC THỰC HIỆN',
      '1. Các xã trồng.',
    ],
    [
      'I | MỤC ĐÍCH TRỒNG RỪNG | ',
      'I.1 |  | Phủ xanh.',
      'II | NỘI DUNG TRỒNG RỪNG | ',
      'II.1 |  | Đào hố.',
      'III | TỔ CHỨC THỰC HIỆN | ',
      'III.1 |  | Các xã trồng.',
    ],
  ],
  [
    'divisions as the outermost parts',
    ['Mục I. Mục đích', '1. Phủ xanh.', 'Mục II. Nội dung', '1. Đào hố.'],
    ['Mục I | Mục đích | ', 'Mục I.1 |  | Phủ xanh.', 'Mục II | Nội dung | ', 'Mục II.1 |  | Đào hố.'],
  ],
  [
    'items in capitals above items that count anew, where no part is',
    ['1. MỤC ĐÍCH TRỒNG RỪNG', '1. Phủ xanh.', '2. Chống xói mòn.', '2. NỘI DUNG TRỒNG RỪNG', '1. Đào hố.'],
    [
      '1 | MỤC ĐÍCH TRỒNG RỪNG | ',
      '1.1 |  | Phủ xanh.',
      '1.2 |  | Chống xói mòn.',
      '2 | NỘI DUNG TRỒNG RỪNG | ',
      '2.1 |  | Đào hố.',
    ],
  ],
]);

describe('findSections', () => {
  it('gives no sections without a body', () => {
    expect(structureOf([]).sections).toEqual([]);
  });
});
