import { describe, expect, it } from 'vitest';
import { extractAssignments } from '../../../src/extract/assignments.ts';
import { structureOf } from '../../structure/outline.ts';
import { BEFORE, expectAssignments, show } from './assignment-rows.ts';

expectAssignments([
  [
    'an item headed by its unit',
    ['II. TỔ CHỨC THỰC HIỆN', '1. Sở Tài chính', '- Bố trí kinh phí;', '- Kiểm tra quyết toán.'],
    ['II.1 | Sở Tài chính | Bố trí kinh phí; | Kiểm tra quyết toán.'],
  ],
  [
    'an item on execution where no part is, an abbreviated office',
    [
      'II. NỘI DUNG',
      '1. Hình thức: mỗi lớp trồng một cây.',
      '2. Tổ chức thực hiện:',
      '- TPT Đội: Tham mưu lập kế hoạch.',
      '3. Thời gian',
      '- Các lớp nộp cây giống về trường.',
    ],
    ['II.2.-1 | TPT Đội | Tham mưu lập kế hoạch.'],
  ],
  [
    'a part within a part, a kind of unit that no list has',
    [
      'PHẦN II',
      'TRIỂN KHAI',
      'A. GIẢI PHÁP',
      '1. Trồng rừng.',
      'B. TỔ CHỨC THỰC HIỆN',
      '1. Các Hạt Kiểm lâm:',
      '- Tuần tra.',
    ],
    ['II.B.1 | Các Hạt Kiểm lâm | Tuần tra.'],
  ],
  [
    'roman figures below a letter: a part of one sentence, and one with a heading',
    [
      'B. GIẢI PHÁP',
      'I. Trồng rừng.',
      'C. TỔ CHỨC THỰC HIỆN',
      'I. Sở Tài chính chủ trì, phối hợp với các đơn vị bố trí kinh phí trồng rừng hằng năm theo quy định.',
      'II. Hạt Kiểm lâm',
      '1. Tuần tra.',
    ],
    [
      'C.I | Sở Tài chính | chủ trì, phối hợp với các đơn vị bố trí kinh phí trồng rừng hằng năm theo quy định.',
      'C.II | Hạt Kiểm lâm | Tuần tra.',
    ],
  ],
  [
    'a bullet that is a unit’s name above its own tasks',
    [
      'II. TỔ CHỨC THỰC HIỆN',
      '1. Ban Giám hiệu:',
      '- Cô Phó Hiệu trưởng:',
      '+ Lập thời khóa biểu.',
      '+ Duyệt giáo án.',
    ],
    ['II.1.-1 | Cô Phó Hiệu trưởng | Lập thời khóa biểu. | Duyệt giáo án.'],
  ],
  [
    'a part before the last that parts the work, too',
    [
      'II. PHÂN CÔNG NHIỆM VỤ',
      '1. Tổ Văn phòng',
      '- In tài liệu.',
      'III. NÂNG CAO TRÁCH NHIỆM',
      '1. Sở Nội vụ rà soát biên chế.',
      'IV. TỔ CHỨC THỰC HIỆN',
      '1. Sở Tài chính bố trí kinh phí.',
    ],
    ['II.1 | Tổ Văn phòng | In tài liệu.', 'IV.1 | Sở Tài chính | bố trí kinh phí.'],
  ],
  ['a last part that is not on execution', ['II. NHIỆM VỤ', '1. Tiếp tục thực hiện trồng rừng.'], []],
  [
    'a paragraph under the unit',
    ['II. TỔ CHỨC THỰC HIỆN', '1. Văn phòng Sở:', 'Tham mưu tổ chức hội nghị sơ kết.'],
    ['II.1 | Văn phòng Sở | Tham mưu tổ chức hội nghị sơ kết.'],
  ],
  [
    'a bullet with a subject of its own',
    [
      'II. TỔ CHỨC THỰC HIỆN',
      '1. Sở Nông nghiệp',
      '- Cấp phát cây giống;',
      '- Trung tâm Khuyến nông hướng dẫn kỹ thuật cho hộ dân.',
    ],
    [
      'II.1 | Sở Nông nghiệp | Cấp phát cây giống;',
      'II.1.-2 | Trung tâm Khuyến nông | hướng dẫn kỹ thuật cho hộ dân.',
    ],
  ],
  [
    'a duty of everybody',
    [
      'II. TỔ CHỨC THỰC HIỆN',
      '1. Sở Tài chính',
      '- Bố trí kinh phí.',
      'Định kỳ 6 tháng, các cơ quan, đơn vị báo cáo kết quả về Sở Nông nghiệp.',
    ],
    [
      'II.1 | Sở Tài chính | Bố trí kinh phí.',
      'II.¶1 | các cơ quan, đơn vị | báo cáo kết quả về Sở Nông nghiệp.',
    ],
  ],
  [
    'a part on responsibilities',
    ['II. PHÂN CÔNG TRÁCH NHIỆM', '1. Thanh tra Sở', '- Theo dõi, kiểm tra.'],
    ['II.1 | Thanh tra Sở | Theo dõi, kiểm tra.'],
  ],
  [
    'a bullet right under the part',
    ['II. TỔ CHỨC THỰC HIỆN', '- Công an huyện phối hợp kiểm soát lâm sản.'],
    ['II.-1 | Công an huyện | phối hợp kiểm soát lâm sản.'],
  ],
  [
    'an item that names no unit',
    ['II. TỔ CHỨC THỰC HIỆN', '1. Chế độ thông tin', '- Sở Tư pháp tổng hợp báo cáo.'],
    ['II.1.-1 | Sở Tư pháp | tổng hợp báo cáo.'],
  ],
  [
    'who leads what stands below, under a heading that is a unit itself',
    [
      'II. TỔ CHỨC THỰC HIỆN',
      '1. Các đơn vị thuộc Sở',
      'a) Phòng Trồng trọt chủ trì, phối hợp với các phòng liên quan:',
      '- Chọn giống;',
      '- Lập bản đồ.',
      'b) Trung tâm Giáo dục thường xuyên phối hợp thực hiện:',
      '- Mở lớp dạy nghề.',
      '2. Các cơ sở đào tạo, bồi dưỡng nghề rừng',
      '- Cập nhật giáo trình.',
    ],
    [
      'II.1.a | Phòng Trồng trọt | Chọn giống; | Lập bản đồ.',
      'II.1.b | Trung tâm Giáo dục thường xuyên | Mở lớp dạy nghề.',
      'II.2 | Các cơ sở đào tạo, bồi dưỡng nghề rừng | Cập nhật giáo trình.',
    ],
  ],
  [
    'parts of units, units to which work was given, a petition',
    [
      'II. TỔ CHỨC THỰC HIỆN',
      '- Cơ quan thường trực: Văn phòng Huyện ủy theo dõi tiến độ.',
      '- Cơ quan phối hợp: Các đoàn thể phối hợp vận động.',
      '- Các bộ phận được phân công nghiêm túc trồng rừng.',
      '- Văn phòng kính trình Thường trực Huyện ủy xem xét.',
    ],
    [
      'II.-1 | Văn phòng Huyện ủy | theo dõi tiến độ.',
      'II.-3 | Các bộ phận được phân công | nghiêm túc trồng rừng.',
    ],
  ],
  [
    'starred units',
    [
      'II. TỔ CHỨC THỰC HIỆN',
      '* Hội Nông dân tỉnh:',
      '- Ban Tuyên huấn: Mời trọng tài.',
      '* Hội Nông dân các xã, thị trấn:',
      '- Mang giống đến thi.',
    ],
    [
      'II.-1.-1 | Ban Tuyên huấn | Mời trọng tài.',
      'II.-2 | Hội Nông dân các xã, thị trấn | Mang giống đến thi.',
    ],
  ],
]);

describe('extractAssignments', () => {
  it('points at the unit', () => {
    const document = structureOf([
      ...BEFORE,
      'II. TỔ CHỨC THỰC HIỆN',
      '1. Đề nghị Hội Nông dân tỉnh',
      '- Vận động hội viên.',
    ]);
    const [found] = extractAssignments(document);
    expect(document.text.slice(found?.start, found?.end)).toBe('Hội Nông dân tỉnh');
  });

  it('finds none in other parts', () => {
    expect(
      show([
        'I. TỔ CHỨC THỰC HIỆN',
        '1. Sở Tài chính',
        '- Bố trí kinh phí.',
        'II. MỤC ĐÍCH',
        '1. Sở Y tế',
        '- Giữ gìn.',
      ]),
    ).toEqual(['I.1 | Sở Tài chính | Bố trí kinh phí.']);
  });

  it('finds none without sections', () => expect(show(['Sở Tài chính bố trí kinh phí.'])).toEqual([]));
});
