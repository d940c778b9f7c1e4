import { describe, expect, it } from 'vitest';
import { structureOf, zonesOf } from './outline.ts';

type Row = readonly [name: string, lines: readonly string[]];

/** Each line carries its zone before the colon; what is left is the text. */
const ROWS: readonly Row[] = [
  [
    'a title whose type line was lost',
    [
      'letterhead: ỦY BAN NHÂN DÂN TỈNH HÀ GIANG',
      'letterhead: Số: 5/KH-UBND',
      'letterhead: Hà Giang, ngày 08 tháng 4 năm 2021',
      'title: PHÒNG, CHỐNG CHÁY RỪNG NĂM 2021',
      'preamble: Căn cứ Luật Lâm nghiệp, Ủy ban nhân dân tỉnh xây dựng Kế hoạch như sau:',
      'body: Các huyện tuần tra rừng.',
      'body: - Mỗi xã có một tổ tuần tra.',
    ],
  ],
  [
    'items before the recipients, parts in the appendix behind them',
    [
      'letterhead: Số: 5/HD-HND',
      'title: HƯỚNG DẪN',
      'title: Ghép cành bưởi',
      'preamble: Để vườn bưởi sai quả, Hội Nông dân xã hướng dẫn như sau:',
      'body: 1. Chuẩn bị',
      'body: - Chọn cành bánh tẻ.',
      'recipients: Nơi nhận:',
      'recipients: - Các chi hội.',
      'signature: TM. BAN CHẤP HÀNH',
      'signature: CHỦ TỊCH',
      'appendix: PHỤ LỤC',
      'appendix: I. CÁC GIỐNG BƯỞI',
    ],
  ],
  [
    'a decision whose type line was lost',
    [
      'letterhead: ỦY BAN NHÂN DÂN',
      'letterhead: Số: 5/QĐ-UBND',
      'letterhead: Hà Giang, ngày 08 tháng 4 năm 2021',
      'title: BAN HÀNH QUY CHẾ BẢO VỆ RỪNG',
      'preamble: ỦY BAN NHÂN DÂN TỈNH HÀ GIANG',
      'preamble: Căn cứ Luật Lâm nghiệp;',
      'preamble: QUYẾT ĐỊNH:',
      'body: Điều 1. Ban hành Quy chế bảo vệ rừng.',
    ],
  ],
  [
    'a table of the paper’s data above the letterhead, a title without its type above a sentence',
    [
      ...Array.from({ length: 9 }, (_, at) => `letterhead: Thuộc tính ${at}: đang cập nhật`),
      'letterhead: SỞ TƯ PHÁP',
      'letterhead: Số: 5/HD-STP',
      'letterhead: CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM',
      'letterhead: Độc lập - Tự do - Hạnh phúc',
      'letterhead: ---------------',
      'letterhead: Hà Giang, ngày 08 tháng 4 năm 2021',
      'title: TRUYỀN THÔNG VỀ PHÁP LUẬT LÂM NGHIỆP',
      'preamble: Những năm qua người dân vùng cao đã giữ được nhiều rừng đầu nguồn, nước về ruộng quanh năm.',
      'body: I. MỤC ĐÍCH',
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
    'a lettered part whose first word is one letter',
    [
      'title: KẾ HOẠCH',
      'title: Trồng rừng năm 2024',
      'body: A. Ý NGHĨA, MỤC ĐÍCH',
      'body: Phủ xanh đất trống.',
      'body: B. NỘI DUNG',
    ],
  ],
  [
    'who decides, where nothing in sight has a label',
    [
      'letterhead: THỦ TƯỚNG CHÍNH PHỦ',
      'letterhead: Số: 5/QĐ-TTg',
      'title: QUYẾT ĐỊNH',
      'title: VỀ VIỆC TRỒNG RỪNG',
      'body: THỦ TƯỚNG CHÍNH PHỦ',
      'body: Căn cứ Luật Lâm nghiệp;',
      'body: Xét đề nghị của Bộ Nông nghiệp,',
    ],
  ],
  [
    'a decision that lost its type and its title',
    [
      'letterhead: ỦY BAN NHÂN DÂN',
      'letterhead: Số: 5/QĐ-UBND',
      'letterhead: Hà Giang, ngày 08 tháng 4 năm 2021',
      'preamble: Căn cứ Luật Lâm nghiệp;',
      'preamble: QUYẾT ĐỊNH:',
      'body: Điều 1. Giao đất trồng rừng.',
    ],
  ],
  [
    'a decision without its letterhead, its title in the page’s heading too',
    [
      'letterhead: BAN HÀNH QUY CHẾ BẢO VỆ RỪNG ĐẦU NGUỒN',
      'title: BAN HÀNH QUY CHẾ BẢO VỆ RỪNG ĐẦU NGUỒN',
      'preamble: CHỦ TỊCH ỦY BAN NHÂN DÂN TỈNH HÀ GIANG',
      'preamble: Căn cứ Luật Lâm nghiệp;',
      'preamble: QUYẾT ĐỊNH:',
      'body: Điều 1. Ban hành Quy chế bảo vệ rừng đầu nguồn.',
    ],
  ],
  [
    'a type line that the page’s heading says too',
    [
      'letterhead: QUYẾT ĐỊNH',
      'title: QUYẾT ĐỊNH',
      'title: Ban hành Quy chế bảo vệ rừng',
      'preamble: Căn cứ Luật Lâm nghiệp;',
      'body: Điều 1. Ban hành Quy chế bảo vệ rừng.',
    ],
  ],
  [
    'a letter without its letterhead: what is signed in capitals is none',
    [
      'preamble: Kính gửi: Các hạt kiểm lâm',
      'body: Chi cục đề nghị các hạt kiểm lâm gửi số liệu.',
      'recipients: Nơi nhận:',
      'recipients: - Như trên;',
      'recipients: - Lưu: VT.',
      'signature: TL. BỘ TRƯỞNG',
      'signature: CỤC TRƯỞNG',
      'signature: CỤC KIỂM LÂM',
      'signature: Lò Thị Mai',
    ],
  ],
  [
    'a list of recipients without its heading, and one that an entry for all opens',
    [
      'title: KẾ HOẠCH',
      'title: Trồng rừng năm 2024',
      'body: I. MỤC ĐÍCH',
      'body: 1. Phủ xanh đất trống.',
      'recipients: - Như trên;',
      'recipients: - Website huyện.',
      'signature: GIÁM ĐỐC',
      'signature: Lò Thị Mai',
    ],
  ],
  [
    'a signer whose post was lost, under the list of recipients',
    [
      'title: KẾ HOẠCH',
      'title: Trồng rừng năm 2024',
      'body: I. MỤC ĐÍCH',
      'body: 1. Phủ xanh đất trống.',
      'recipients: Nơi nhận:',
      'recipients: - Như trên;',
      'signature: Nguyễn Thị Mai',
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
    'a whole plan',
    [
      'letterhead: SỞ TƯ PHÁP',
      'letterhead: CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM',
      'letterhead: Hà Giang, ngày 08 tháng 4 năm 2021',
      'title: KẾ HOẠCH',
      'title: Phổ biến pháp luật về lâm nghiệp năm 2021',
      'preamble: Căn cứ Luật Lâm nghiệp;',
      'preamble: Sở Tư pháp ban hành Kế hoạch như sau:',
      'body: I. MỤC ĐÍCH',
      'body: 1. Nâng cao hiểu biết của người dân.',
      'body: II. TỔ CHỨC THỰC HIỆN',
      'body: 1. Văn phòng Sở theo dõi.',
      'closing: Trên đây là Kế hoạch phổ biến pháp luật của Sở Tư pháp./.',
      'recipients: Nơi nhận:',
      'recipients: - UBND tỉnh;',
      'recipients: - Lưu: VT.',
      'signature: GIÁM ĐỐC',
      'signature: Lò Thị Mai',
    ],
  ],
  [
    'a Party letter without labels: its subject is the letterhead’s, its address no section',
    [
      'letterhead: HUYỆN ỦY VỊ XUYÊN',
      'letterhead: Số 12-CV/HU',
      'letterhead: Góp ý dự thảo báo cáo trồng rừng',
      'preamble: Kính gửi:',
      'preamble: - Các chi bộ;',
      'preamble: - Ban Dân vận.',
      'body: Huyện ủy gửi kèm dự thảo báo cáo.',
      'recipients: Nơi nhận:',
      'recipients: - Như trên.',
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
    'recipients behind the signature',
    [
      'title: KẾ HOẠCH',
      'title: Trồng rừng',
      'body: I. MỤC ĐÍCH',
      'body: 1. Phủ xanh đất trống.',
      'closing: Quá trình thực hiện có vướng mắc, báo cáo về Sở.',
      'signature: KT. GIÁM ĐỐC',
      'signature: PHÓ GIÁM ĐỐC',
      'signature: Lò Thị Mai',
      'recipients: Nơi nhận:',
      'recipients: - Như trên;',
      'recipients: - Lưu: VT.',
    ],
  ],
  [
    'who decides stands in capitals between title and grounds',
    [
      'title: QUYẾT ĐỊNH',
      'title: Về việc phê duyệt Kế hoạch trồng rừng',
      'preamble: GIÁM ĐỐC SỞ NÔNG NGHIỆP',
      'preamble: Căn cứ Luật Lâm nghiệp;',
      'preamble: QUYẾT ĐỊNH:',
      'body: Điều 1. Phê duyệt Kế hoạch trồng rừng.',
      'body: Điều 2. Các xã thi hành Quyết định này./.',
      'signature: GIÁM ĐỐC',
      'signature: Lò Thị Mai',
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
    'a plan behind the signature of the decision that issues it',
    [
      'title: QUYẾT ĐỊNH',
      'title: Ban hành Kế hoạch trồng rừng',
      'preamble: Căn cứ Luật Lâm nghiệp;',
      'preamble: QUYẾT ĐỊNH:',
      'preamble: Điều 1. Ban hành kèm theo Quyết định này Kế hoạch trồng rừng.',
      'preamble: Điều 2. Các xã thi hành Quyết định này./.',
      'recipients: Nơi nhận:',
      'recipients: - Như Điều 2;',
      'recipients: - Lưu: VT.',
      'signature: CHỦ TỊCH',
      'signature: Lò Thị Mai',
      'preamble: KẾ HOẠCH',
      'preamble: Trồng rừng',
      'body: I. MỤC ĐÍCH',
      'body: 1. Phủ xanh đất trống.',
    ],
  ],
  [
    'an appendix',
    [
      'title: KẾ HOẠCH',
      'title: Trồng rừng',
      'body: I. MỤC ĐÍCH',
      'body: 1. Phủ xanh đất trống.',
      'recipients: Nơi nhận:',
      'recipients: - Lưu: VT.',
      'signature: GIÁM ĐỐC',
      'appendix: PHỤ LỤC I',
      'appendix: Danh sách các xã',
      'appendix: 1. Xã Lũng Cú',
    ],
  ],
  [
    'a list of recipients whose heading was not read',
    [
      'title: KẾ HOẠCH',
      'title: Trồng rừng',
      'body: I. MỤC ĐÍCH',
      'body: 1. Phủ xanh đất trống.',
      'recipients: - Như trên;',
      'recipients: - Lưu: VT.',
      'signature: KT. GIÁM ĐỐC',
      'signature: PHÓ GIÁM ĐỐC',
    ],
  ],
  [
    'an appendix of a paper without a signature',
    [
      'title: QUY CHẾ',
      'title: Giữ rừng',
      'body: 1. Tuần tra.',
      'appendix: PHỤ LỤC I',
      'appendix: 1. Xã Lũng Cú',
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
    'no title',
    [
      'letterhead: UBND HUYỆN MÈO VẠC',
      'letterhead: Số: 12/TB-UBND',
      'preamble: Thực hiện chỉ đạo của tỉnh, các xã triển khai như sau:',
      'body: 1. Rà soát đất trống.',
      'body: 2. Gửi danh sách.',
    ],
  ],
  [
    'no preamble',
    ['title: KẾ HOẠCH', 'title: Trồng rừng năm 2021', 'body: I. MỤC ĐÍCH', 'body: 1. Phủ xanh đất trống.'],
  ],
  ['nothing but text', ['body: Các xã trồng rừng theo mùa vụ.', 'body: Các hộ dân giữ rừng quanh bản.']],
  [
    'items alone',
    [
      'title: KẾ HOẠCH',
      'title: Trồng rừng',
      'preamble: Để phủ xanh đất trống:',
      'body: 1. Mục đích',
      'body: Giữ đất.',
      'body: 2. Nội dung',
    ],
  ],
  [
    'a letterhead that stands in the body',
    [
      'title: KẾ HOẠCH',
      'title: Trồng rừng',
      'preamble: Căn cứ Luật Lâm nghiệp;',
      'body: I. MỤC ĐÍCH',
      'body: 1. Phủ xanh đất trống.',
      'letterhead: SỞ NÔNG NGHIỆP TỈNH HÀ GIANG',
      'letterhead: CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM',
      'letterhead: Độc lập - Tự do - Hạnh phúc',
      'body: 2. Giữ nước.',
    ],
  ],
  [
    'a duty of everybody is no closing',
    [
      'title: KẾ HOẠCH',
      'title: Trồng rừng',
      'body: I. TỔ CHỨC THỰC HIỆN',
      'body: 1. Hạt kiểm lâm theo dõi.',
      'body: Định kỳ 6 tháng, các xã báo cáo về huyện.',
      'closing: Trên đây là Kế hoạch trồng rừng.',
      'signature: TM. ỦY BAN NHÂN DÂN',
      'signature: CHỦ TỊCH',
    ],
  ],
  [
    'an office that signs is no signature in the text',
    [
      'title: KẾ HOẠCH',
      'title: Trồng rừng',
      'body: I. MỤC ĐÍCH',
      'body: 1. Trưởng thôn vận động các hộ dân.',
      'body: 2. Giám đốc Sở phê duyệt dự toán.',
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
    'parts of a Party plan',
    [
      'letterhead: HUYỆN ỦY MÈO VẠC',
      'letterhead: ĐẢNG CỘNG SẢN VIỆT NAM',
      'title: KẾ HOẠCH',
      'title: Học tập nghị quyết',
      'preamble: Thực hiện Kế hoạch của Tỉnh ủy;',
      'body: I- MỤC ĐÍCH',
      'body: 1- Nâng cao nhận thức.',
      'recipients: Nơi nhận:',
      'recipients: - Lưu Văn phòng Huyện ủy.',
      'signature: T/M BAN THƯỜNG VỤ',
      'signature: PHÓ BÍ THƯ',
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
];

const textOf = (line: string): string => line.slice(line.indexOf(': ') + 2);

describe('findZones', () => {
  it.each(ROWS)('%s', (_, lines) => expect(zonesOf(structureOf(lines.map(textOf)))).toEqual(lines));

  it('names a zone for each block, and none without text', () => {
    expect(structureOf([]).zones).toEqual([]);
  });
});

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
