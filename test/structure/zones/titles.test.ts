import { expect, it } from 'vitest';
import { structureOf, zonesOf } from '../outline.ts';
import { expectZones } from './zone-rows.ts';

expectZones([
  [
    'type and title on one line, the year below them',
    [
      'letterhead: TRƯỜNG TIỂU HỌC Y TÝ',
      'letterhead: Số: 12/KH-YT',
      'letterhead: Y Tý, ngày 05 tháng 9 năm 2025',
      'title: KẾ HOẠCH GIÁO DỤC',
      'title: Năm học 2025 - 2026',
      'body: I. MỤC ĐÍCH',
      'body: 1. Dạy tốt.',
    ],
  ],
  [
    'a type on two lines, the title in small letters',
    [
      'letterhead: SỞ Y TẾ',
      'letterhead: Số: 12/KHPH-SYT-SGD',
      'title: KẾ HOẠCH',
      'title: PHỐI HỢP',
      'title: Khám mắt cho học sinh năm 2021',
      'preamble: Căn cứ Luật Trẻ em;',
      'body: I. MỤC ĐÍCH',
      'body: 1. Mắt sáng.',
    ],
  ],
  [
    'a subject that ends like a sentence, and who decides in a typeface’s capitals',
    [
      'title: thông tư',
      'title: Hướng dẫn thi hành Luật thuế sử dụng đất nông nghiệp.',
      'title: _____',
      'preamble: Căn cứ Luật Lâm nghiệp;',
      'body: 1. Đất trồng rừng.',
    ],
  ],
  [
    'a subject that begins like a ground and ends like a sentence',
    [
      'title: KẾ HOẠCH',
      'title: Triển khai Tết trồng cây năm 2021.',
      'preamble: Căn cứ Luật Lâm nghiệp;',
      'body: 1. Đất trồng rừng.',
    ],
  ],
  [
    'a ground with its number, and no title',
    [
      'title: KẾ HOẠCH',
      'preamble: Thực hiện Kế hoạch số 5/KH-UBND của UBND tỉnh.',
      'preamble: Căn cứ Luật Lâm nghiệp;',
      'body: 1. Đất trồng rừng.',
    ],
  ],
  [
    'a rule under the title',
    [
      'title: ĐỀ ÁN',
      'title: Trồng rừng năm 2024',
      'title: ----------',
      'preamble: Phần mở đầu',
      'body: I. MỤC ĐÍCH',
      'body: 1. Phủ xanh đất trống.',
    ],
  ],
  [
    'a title as long as a paragraph, the grounds below it',
    [
      'title: THÔNG TƯ',
      `title: Quy định ${'việc trồng rừng ở các xã vùng cao '.repeat(10).trim()}`,
      'preamble: Căn cứ Luật Lâm nghiệp;',
      'body: Điều 1. Phạm vi',
      'body: Các xã vùng cao.',
    ],
  ],
  [
    'whose head issues it, beside the type',
    [
      'letterhead: Số: 5/VKS',
      'title: QUYẾT ĐỊNH CỦA VIỆN TRƯỞNG VIỆN KIỂM SÁT',
      'title: BAN HÀNH QUY CHẾ TRỰC BAN',
      'preamble: Căn cứ Luật Tổ chức Viện kiểm sát nhân dân;',
      'body: Điều 1. Ban hành Quy chế trực ban.',
    ],
  ],
  [
    'a title in capitals with a full stop',
    [
      'title: KẾ HOẠCH',
      'title: TRỒNG RỪNG GIAI ĐOẠN 2021-2025.',
      'preamble: Căn cứ Luật Lâm nghiệp;',
      'body: I. MỤC ĐÍCH',
    ],
  ],
  [
    'a long title in capitals',
    [
      'title: KẾ HOẠCH',
      `title: TRỒNG RỪNG${' VÀ BẢO VỆ RỪNG ĐẦU NGUỒN'.repeat(12)}`,
      'preamble: Căn cứ Luật Lâm nghiệp;',
      'body: I. MỤC ĐÍCH',
    ],
  ],
  [
    'what the year goes by is no title',
    [
      'title: CHƯƠNG TRÌNH',
      'title: Trồng rừng năm 2024',
      'preamble: Chủ đề: “Năm trồng rừng”',
      'body: I. MỤC ĐÍCH',
      'body: 1. Phủ xanh đất trống.',
    ],
  ],
  [
    'a long subject under whose conclusion it is',
    [
      'title: THÔNG BÁO',
      'title: KẾT LUẬN CỦA BAN THƯỜNG VỤ ĐẢNG ỦY',
      'title: Về đánh giá kết quả thực hiện nhiệm vụ năm 2025 đối với đồng chí Lò Thị Mai - Phó Bí thư Chi bộ, Phó Trưởng Ban Quản lý rừng phòng hộ',
      'preamble: Thực hiện Kế hoạch số 13-KH/TU ngày 17 tháng 11 năm 2025',
      'body: 1. Về ưu điểm',
      'body: Đồng chí hoàn thành tốt nhiệm vụ.',
    ],
  ],
  [
    'a subject that a full stop ends, place and day above the signature',
    [
      'title: QUYẾT ĐỊNH',
      'title: Số: 5/QĐ-UBND',
      'title: Về việc phê duyệt Kế hoạch trồng rừng.',
      'preamble: Căn cứ Luật Lâm nghiệp;',
      'preamble: QUYẾT ĐỊNH:',
      'body: Điều 1. Phê duyệt Kế hoạch trồng rừng.',
      'body: Hộ có đất trống được cấp cây.',
      'closing: Hà Giang, ngày 08 tháng 4 năm 2021.',
      'signature: CHỦ TỊCH',
      'signature: Lò Thị Mai',
    ],
  ],
  [
    'a title whose first line is not its last',
    [
      'title: BÁO CÁO',
      'title: Kết quả trồng rừng năm 2020;',
      'title: phương hướng năm 2021',
      'preamble: Thực hiện chỉ đạo của tỉnh, xã báo cáo:',
      'body: 1. Đã trồng 12 ha.',
    ],
  ],
  [
    'a note in brackets under the title',
    [
      'title: KẾ HOẠCH',
      'title: Trồng rừng năm 2021',
      'title: (Kèm theo Quyết định số 300/QĐ-UBND ngày 05/5/2020)',
      'preamble: Căn cứ Luật Lâm nghiệp;',
      'body: I. MỤC ĐÍCH',
      'body: 1. Phủ xanh.',
    ],
  ],
  [
    'type and title on one line',
    [
      'letterhead: SỞ',
      'letterhead: KẾ HOẠCH VÀ ĐẦU TƯ',
      'letterhead: Số: 12/KH-SKHĐT',
      'letterhead: Lào Cai, ngày 05 tháng 3 năm 2014',
      'title: KẾ HOẠCH TUYỂN DỤNG KIỂM LÂM VIÊN',
      'title: NĂM 2014',
      'preamble: Căn cứ Luật Viên chức;',
      'body: I. MỤC ĐÍCH',
      'body: 1. Đủ người giữ rừng.',
    ],
  ],
  [
    'a star between the date and a line of type and title',
    [
      'letterhead: TRƯỜNG TIỂU HỌC Y TÝ',
      'letterhead: Y Tý, ngày 05 tháng 9 năm 2025',
      'letterhead: ***',
      'title: KẾ HOẠCH TRỒNG CÂY QUANH TRƯỜNG',
      'preamble: Căn cứ kế hoạch năm học của trường;',
      'body: I. MỤC ĐÍCH',
    ],
  ],
  [
    'blanks behind the year, a subject below type and title',
    [
      'letterhead: CHI BỘ Y TÝ',
      'letterhead: …, ngày … tháng … năm 20…',
      'title: CHƯƠNG TRÌNH HỌP CHI BỘ',
      'title: Về việc giữ rừng mùa khô',
      'body: I. MỤC ĐÍCH',
    ],
  ],
  [
    'a subject under capitals that hold type and title, a request right above what closes',
    [
      'letterhead: ỦY BAN NHÂN DÂN XÃ Y TÝ',
      'letterhead: Y Tý, ngày 5 tháng 6 năm 2024',
      'title: BÁO CÁO KẾT QUẢ GIÁM SÁT',
      'title: Về việc: giữ rừng mùa khô',
      'body: I. KẾT QUẢ',
      'body: 1. Rừng còn nguyên.',
      'closing: Ủy ban nhân dân xã đề nghị các thôn trồng dặm và báo cáo trước ngày 10/8/2024.',
      'closing: Trên đây là kết quả giám sát./.',
    ],
  ],
  [
    'a title that stops at whose plan it is, above the grounds of who decides',
    [
      'title: KẾ HOẠCH',
      'title: TRIỂN KHAI CHƯƠNG TRÌNH TRỒNG RỪNG CỦA',
      'title: CHÍNH PHỦ Ở CÁC XÃ VÙNG CAO',
      'preamble: CHỦ TỊCH ỦY BAN NHÂN DÂN TỈNH',
      'preamble: Căn cứ Luật Lâm nghiệp;',
      'body: I. MỤC ĐÍCH',
      'body: 1. Phủ xanh đất trống.',
    ],
  ],
  [
    'a type with its kind, and what it is about in small letters below',
    [
      'letterhead: UBND HUYỆN BA BỂ',
      'letterhead: Số: 8/KH-UBND',
      'title: KẾ HOẠCH HÀNH ĐỘNG',
      'title: thực hiện Chương trình trồng rừng phòng hộ',
      'preamble: Thực hiện Kế hoạch số 5/KH-UBND ngày 05/3/2021, Ủy ban nhân dân huyện lập kế hoạch như sau:',
      'body: I. MỤC ĐÍCH',
      'body: 1. Phủ xanh đất trống.',
    ],
  ],
  [
    'a type with its kind, and what carries out a law in capitals below',
    [
      'title: KẾ HOẠCH HÀNH ĐỘNG',
      'title: THỰC HIỆN LUẬT LÂM NGHIỆP',
      'preamble: Căn cứ Luật Lâm nghiệp;',
      'body: I. MỤC ĐÍCH',
      'body: 1. Phủ xanh đất trống.',
    ],
  ],
]);

it.each([
  ['a line that stops in mid-phrase', 'Thực hiện Nghị quyết số 12/NQ-CP của', 'Chính phủ', 'title'],
  [
    'a ground below the title',
    'Thực hiện Nghị quyết số 12/NQ-CP',
    'Căn cứ Quyết định số 5/QĐ-UBND;',
    'preamble',
  ],
] as const)('a scan: %s', (_, first, second, zone) => {
  const lines = ['KẾ HOẠCH', first, second, 'I. MỤC ĐÍCH', '1. Phủ xanh đất trống.'];
  expect(zonesOf(structureOf(lines, 'ocr'))[2]).toBe(`${zone}: ${second}`);
});
