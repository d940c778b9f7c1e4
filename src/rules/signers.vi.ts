import type { Rule } from '../core/rule.ts';

/** The signing block: Nghị định 30/2020 annex I.II.7 (TM. KT. TL. TUQ. Q.) and Hướng dẫn 36-HD/VPTW (T/M, K/T, T/L). */

/** Groups: form, who. At a line's start; an OCR's loss of the dot is borne where a body or a post follows. */
export const AUTHORITIES: readonly Rule[] = [
  {
    id: 'signer.authority',
    pattern: String.raw`^[^\p{L}\p{N}]{0,4}(?<form>t ?[./]? ?m|k ?[./]? ?t|tim(?= (?:uy|ban|bch|đảng))|kit(?= (?:bí|chủ|trưởng|giám))|t ?[./]? ?l|t ?[./]? ?u ?[./]? ?q|q)(?: ?[./,:;] ?[./]? ?| (?=uy|uỷ|ban|hội|bch|ubnd|hđnd|đảng|chi|tỉnh|huyện|chủ|giám|trưởng|chánh|hiệu|cục|bộ|thủ|bí|viện|tổng|đoàn|tập|thường|thành|thị|quận|công|liên))(?<who>\p{L}.{2,}|uy)$`,
    on: 'folded',
    match: [
      '«TM. ỦY BAN NHÂN DÂN»',
      '«T/M BAN THƯỜNG VỤ»',
      '«KT. GIÁM ĐỐC»',
      '«K/T TRƯỞNG BAN»',
      '«TUQ. CHỦ TỊCH»',
      '«TM ỦY BAN NHÂN DÂN»',
      '«Q. GIÁM ĐỐC»',
      '«TL.CHỦ TỊCH»',
      '«TM/UBND XÃ»',
      // a stroke read as a letter
      '«TIM ĐẢNG ỦY»',
      '«TM.UY»',
      '«KIT TRƯỞNG BAN»',
    ],
    reject: ['GIÁM ĐỐC', 'Trần Minh', 'TMT', 'KTNN'],
  },
  {
    id: 'signer.authority.words',
    pattern: String.raw`^[^\p{L}\p{N}]{0,4}(?<form>thay mặt|ký thay|thừa lệnh|thừa ủy quyền|quyền) (?<who>\p{L}.{2,})$`,
    on: 'folded',
    match: ['«THAY MẶT ỦY BAN NHÂN DÂN»', '«QUYỀN GIÁM ĐỐC»', '«THỪA LỆNH CHỦ TỊCH»'],
    reject: ['GIÁM ĐỐC'],
  },
];

const POST = String.raw`(?:chủ tịch|tổng giám đốc|giám đốc|giám thị|tổng bí thư|bí thư|trưởng(?= (?:ban|phòng|khoa|bộ|công an|thôn|ấp|bản|xóm|khu|khóm|đài|trạm|tiểu|chi|đoàn|nhóm|tổ|đội|cơ quan|đơn vị|văn phòng|hội|quỹ|ty|kho))|tổ trưởng|đội trưởng|khoa trưởng|trạm trưởng|hạt trưởng|chánh|hiệu trưởng|hiệu phó|viện trưởng|viện phó|bộ trưởng|thứ trưởng|tổng cục trưởng|chi cục trưởng|cục trưởng|vụ trưởng|thủ tướng|chủ nhiệm|chính ủy|chính trị viên|chỉ huy|tư lệnh|tổng tham mưu trưởng|tổng thư ký|thư ký|tổng biên tập|tổng kiểm toán|tổng thanh tra|thống đốc|ủy viên|chủ nhiệm|thủ trưởng|người đứng đầu|phụ trách|kế toán trưởng|người lập(?= (?:kế hoạch|biểu|dự toán|báo cáo)›|$)|người xây dựng|trưởng (?=các tiểu ban)|thường trực|liên đội trưởng|tổng phụ trách|trợ lý|chuyên viên|công chức|thuyền trưởng|kiểm toán trưởng)`;

/** A line that begins with a post; the line is the post. */
export const POSTS: readonly Rule[] = [
  {
    id: 'signer.post',
    pattern: String.raw`^(?:(?:quyền|q\.) ?)?(?:phó |p\. ?)?${POST}(?:›|(?<= ))`,
    on: 'folded',
    match: [
      '«CHỦ TỊCH»',
      '«PHÓ CHỦ TỊCH» THƯỜNG TRỰC',
      '«PHÓ TRƯỞNG» BAN',
      '«TRƯỞNG» PHÒNG',
      '«Hiệu trưởng»',
      '«CHÁNH» VĂN PHÒNG',
      '«P. HIỆU TRƯỞNG»',
      '«NGƯỜI LẬP» KẾ HOẠCH',
    ],
    reject: ['Nguyễn Trưởng Giang', 'PHÓ ĐỨC PHƯƠNG', 'Trương Thị Lan', 'TRƯƠNG VĂN HẢI'],
  },
];

/** Where a second authority or a post begins inside a line, when two lines were read as one. */
export const INNER_STARTS: readonly Rule[] = [
  {
    id: 'signer.inner-start',
    pattern: String.raw`(?<= )(?:k ?[./]? ?t ?[./] ?(?=\p{L})|(?<!‹ban |‹đoàn |‹hội đồng |phó |quyền |[./] ?|nguyên |chi cục |tổng cục |tổng )(?:phó (?=${POST})|(?:chủ tịch|giám đốc|bí thư|hiệu trưởng|(?<!sinh )viện trưởng|thứ trưởng|chánh văn phòng|trưởng ban|trưởng phòng)›))`,
    on: 'folded',
    match: [
      'TM. ỦY BAN NHÂN DÂN «KT. »CHỦ TỊCH «PHÓ »CHỦ TỊCH',
      'TM. ỦY BAN NHÂN DÂN «CHỦ TỊCH»',
      'KT. GIÁM ĐỐC «PHÓ »GIÁM ĐỐC',
      'KT. BỘ TRƯỞNG «THỨ TRƯỞNG»',
    ],
    reject: ['TM. BAN GIÁM ĐỐC', 'T/M ĐOÀN CHỦ TỊCH', 'KT. CHỦ TỊCH', 'TM. BTK HỘI SINH VIÊN TRƯỜNG'],
  },
];

/** A post that somebody holds by itself: under another post it is what the signer is besides, not the same post's next line. */
export const FULL_POSTS: readonly Rule[] = [
  {
    id: 'signer.full-post',
    pattern: String.raw`^(?:phó |p\. ?)?(?:chủ tịch|tổng giám đốc|giám đốc|bí thư|hiệu trưởng|viện trưởng|chánh|bộ trưởng|thứ trưởng|chủ nhiệm|trưởng(?= (?:ban|phòng|khoa|công an|đoàn)›)|chi cục trưởng|cục trưởng|vụ trưởng|chỉ huy trưởng)›`,
    on: 'folded',
    match: ['«CHỦ TỊCH» ỦY BAN NHÂN DÂN HUYỆN', '«PHÓ CHỦ TỊCH» UBND XÃ', '«GIÁM ĐỐC» SỞ NỘI VỤ'],
    reject: ['THƯỜNG TRỰC', 'PHỤ TRÁCH', 'kiêm CHỦ TỊCH', 'ỦY VIÊN BAN THƯỜNG VỤ'],
  },
];

/** "Đã ký: Lê Văn Hân": the remark before a name. */
export const SIGNED_REMARKS: readonly Rule[] = [
  {
    id: 'signer.signed-remark',
    pattern: String.raw`^\(?đã ký(?: và đóng dấu)?(?:\) ?| ?[:.-] ?)(?=\p{L})`,
    on: 'folded',
    match: ['«Đã ký: »Lê Văn Hân', '«(Đã ký) »Lê Văn Hân'],
    reject: ['(Đã ký)', 'Đã kỷ luật'],
  },
];

/** "Kiêm": the next line is a further post of the same signer. */
export const CONCURRENT: readonly Rule[] = [
  {
    id: 'signer.concurrent',
    pattern: String.raw`^kiêm›`,
    on: 'folded',
    match: ['«Kiêm»', '«kiêm» TRƯỞNG BAN'],
    reject: ['Trương Kiêm'],
  },
];

/** Titles and ranks before a name; they are no part of it. */
export const NAME_TITLES: readonly Rule[] = [
  {
    id: 'signer.title',
    pattern: String.raw`^(?:(?:pgs|gs|ts|ths|tskh|bs|bsck(?:i{1,2}|1|2)|bs ?\.? ?ck ?(?:i{1,2}|1|2)|ckii?|cn|ks|kts|ls|dsck(?:i{1,2}|1|2)|ds|ngưt|ngnd|nsưt|nsnd|ttưt|ttnd|cử nhân|kỹ sư|bác sĩ|bác sỹ|dược sĩ|luật sư|tiến sĩ|thạc sĩ|giáo sư|phó giáo sư|thiếu úy|trung úy|thượng úy|đại úy|thiếu tá|trung tá|thượng tá|đại tá|thiếu tướng|trung tướng|thượng tướng|đại tướng|ông|bà|đ/c|đồng chí|linh mục|hòa thượng|thượng tọa|đại đức)(?:[. ,]+|(?=\p{L}\.)))+`,
    on: 'folded',
    match: ['«TS. »Nguyễn Văn A', '«PGS.TS. »Lê B', '«Đại tá »Trần C', '«BS.CKII. »Võ D', '«ThS »Phan E'],
    reject: ['Ngô Văn', 'Bùi Thị', 'Kim Ngọc'],
  },
];

/** Lines of a signing block that are neither post nor name. */
export const SIGNING_NOISE: readonly Rule[] = [
  {
    id: 'signer.noise',
    pattern: String.raw`^(?:[^\p{L}]*$|\[[^\]]*\]$|\(?(?:phê )?duyệt›(?: của| bởi)?|xác nhận(?: của)?›|\(?(?:đã ký(?=\)|$| và)|đã ký và đóng dấu|ký tên|ký, ghi rõ họ tên|ký, đóng dấu|ký và ghi rõ họ tên|chữ ký)|(?:ký bởi|người ký|email|cơ quan:|thời gian ký|ký ngày|ngày ký|ký số|được ký|đơn vị ký|chức vụ:|lý do:|vị trí:|địa điểm:|nơi ký|signature|signed|digitally|date:|reason:|location:|\S+@))`,
    on: 'folded',
    match: [
      '«(Đã ký»)',
      '«[CHỜ KÝ]»',
      '«Signed» by: Nguyễn Văn A',
      '«12.03.2024 09:15:22 +07:00»',
      '«DUYỆT CỦA» BAN GIÁM HIỆU',
      '«Ký bởi»: Nguyễn Văn A',
      '«---»',
      '«Thời gian ký»: 12.3.2022',
    ],
    reject: ['Nguyễn Văn A', 'CHỦ TỊCH', 'Đã ký: Nguyễn Văn A'],
  },
];

/** Family names: they tell a name in capitals from a post or a body that wraps. */
export const SURNAMES: readonly string[] =
  'Nguyễn Trần Lê Phạm Hoàng Huỳnh Vũ Võ Phan Trương Bùi Đặng Đỗ Ngô Hồ Dương Đinh Đoàn Lâm Mai Trịnh Đào Cao Lý Hà Lưu Lương Thái Châu Tạ Phùng Tô Vương Văn Tăng Quách Lại Hứa Thạch Diệp Từ Chu Đàm Kiều Triệu Lục La Lã Tống Tòng Giang Giàng Nghiêm Thân Đậu Lữ Lù Lò Vi Vy Ma Phí Bạch Khuất Kim Ninh Mạc Tôn Khổng Thiều Thiệu Cù Quan Cấn Nhữ Dư Ông Giáp Khương Bế Trang Quảng Quàng Hán Hàn Hồng An Điểu Khúc Lang Bàn Long Âu Chung Liêu Liễu Tiêu Sầm Tào Lộc Hoa Tưởng Danh Vàng Cầm Ngụy Hạng Sùng Nông Sơn Đồng Kha Doãn Đường Y H'.split(
    ' ',
  );
