import { DOCUMENT_TYPES, TYPE_ALIASES } from './document-types.vi.ts';

/**
 * The grammar of cited documents: numbers of the State (Nghị định 30/2020 annex I.II.3) and of the Party
 * (Hướng dẫn 36-HD/VPTW), dates, terms, issuers and subjects. Patterns read as Vietnamese; those named FOLDED are
 * matched where case and marks do not count.
 */

/** Names of types, longest first, so that "Chương trình phối hợp" is not taken for a "Chương trình". */
export const TYPE_NAMES: readonly string[] = [...DOCUMENT_TYPES.map((row) => row.name), ...Object.keys(TYPE_ALIASES)].sort(
  (a, b) => b.length - a.length,
);

// one group of a symbol: UBND, TTg, CTr, QyĐ, ThU, UBTVQH11, CTTN&BĐG
const GROUP = String.raw`(?:\p{Lu}{2}[\p{L}\d&]*|\p{Lu}\p{Ll}\p{Lu}[\p{L}\d&]*|L(?=-)|Tg)`;
const JOINT = String.raw`(?: ?[-–—] ?| ?\/ ?|\.)`;
const NUMBER = String.raw`(?<number>\d{1,5}(?:\.\d{1,3})?[a-zđ]?)`;
const YEAR = String.raw`(?<year>(?:19|20)\d{2})`;
const BLANK = String.raw`[.…_]*`;

/** The forms of a number with its symbol, in the order in which they are tried; all start where the number starts. */
export const NUMBER_FORMS: readonly { readonly id: string; readonly grammar: 'state' | 'party'; readonly pattern: string }[] = [
  // 49-CT/TW, 04-CTr/BDVTU-BCSĐUBND
  { id: 'party-number', grammar: 'party', pattern: String.raw`${NUMBER} ?[-–—] ?(?<symbol>${GROUP} ?\/ ?${GROUP}(?: ?[-–—] ?${GROUP})*)` },
  // 19-2017/NQ-CP
  { id: 'state-number-dashed-year', grammar: 'state', pattern: String.raw`${NUMBER}[-–]${YEAR} ?\/ ?(?<symbol>${GROUP}(?:${JOINT}${GROUP})*)` },
  // 16/CT-TTg, 04/2015/NĐ-CP, 45/2019/QH14, 692/UBND-NC, 178/CP
  { id: 'state-number', grammar: 'state', pattern: String.raw`${NUMBER} ?\/ ?(?:${YEAR} ?\/ ?)?(?<symbol>${GROUP}(?:${JOINT}${GROUP})*)` },
  // 06-CP, 86-CP: before 1997, and nicknames that live on
  { id: 'old-number', grammar: 'party', pattern: String.raw`${NUMBER} ?[-–—] ?(?<symbol>\p{Lu}{2,4}(?:g|Đ)?)(?![\p{L}\d/])` },
];

/** A symbol whose number was left blank: "/KH-UBND", "…-KH/TU". */
export const BLANK_FORMS: typeof NUMBER_FORMS = [
  { id: 'blank-state-number', grammar: 'state', pattern: String.raw`${BLANK} ?\/ ?(?:${YEAR} ?\/ ?)?(?<symbol>${GROUP}(?:${JOINT}${GROUP})*)` },
  { id: 'blank-party-number', grammar: 'party', pattern: String.raw`${BLANK} ?[-–—] ?(?<symbol>${GROUP} ?\/ ?${GROUP}(?: ?[-–—] ?${GROUP})*)` },
];

/** A number without symbol: "số 34", and the leading members of "217, 218-QĐ/TW". */
export const BARE_NUMBER = String.raw`(?<number>\d{1,5}[a-zđ]?)(?![\p{L}\d]|[-–/] ?[\p{L}\d]|[.,]\d)`;
export const LIST_GAP = String.raw`(?:, ?| và |; ?)(?:số )?(?=\d)`;

/** "số", "số:", "số số" between type and number; matched folded, OCR reads "só", "sô". */
export const NUMBER_CUE_FOLDED = String.raw` (?:số|s6)(?: số)?(?: ?:)?(?= |\/|$)`;

/** Between the number and its date; "tỉnh" is a slip seen after symbols. */
export const BEFORE_DATE_FOLDED = String.raw`(?: (?:tỉnh|huyện|xã))?(?:,? | ?\()`;
/** Forms of a date behind a number: day, month, year (blank parts allowed). */
export const DATE_FORMS: readonly string[] = [
  String.raw`(?:(?:ký |ban hành )?ngày )?(?<day>\d{1,2}) ?[\/.-] ?(?<month>\d{1,2}) ?[\/.-] ?(?<year>\d{4})(?!\d)`,
  String.raw`(?:ký |ban hành )?ngày (?<day>\d{1,2})? ?tháng (?<month>\d{1,2})? ?năm (?<year>\d{4})(?!\d)`,
  String.raw`ngày [.…_]* ?\/ ?(?<month>\d{1,2}) ?\/ ?(?<year>\d{4})(?!\d)`,
  String.raw`tháng (?<month>\d{1,2}) ?(?:\/|năm) ?(?<year>\d{4})(?!\d)`,
  String.raw`năm (?<year>\d{4})(?!\d)`,
];

/** "(khóa XI)", "khóa XII", "nhiệm kỳ" is no term. */
export const TERM_FOLDED = String.raw`,? ?\(? ?khóa (?<term>[ivxl]{1,6}|\d{1,2})›\)?`;

/** Sub-provisions right before a law: "điểm a khoản 2 Điều 5 của", "Khoản 3, Điều 63 của". */
export const PROVISION_FOLDED = String.raw`‹(?:điểm (?<point>[a-zđ]),? )?(?:khoản (?<clause>\d{1,3}[a-zđ]?),? )?điều (?<article>\d{1,3}[a-zđ]?),?(?: của)? $`;

/** First words of bodies that issue documents. */
export const ISSUER_HEADS_FOLDED = String.raw`(?:thủ tướng|chính phủ|quốc hội|chủ tịch|bộ|thứ trưởng|ban|bcđ|ubnd|ủy ban|hđnd|hội đồng|thường trực|sở|tỉnh ủy|tỉnh đoàn|huyện ủy|quận ủy|thị ủy|thành ủy|đảng ủy|đảng đoàn|đảng bộ|trung ương|cục|tổng cục|chi cục|vụ|văn phòng|liên đoàn|tổng liên đoàn|hội|đoàn|mặt trận|ubmttq|phòng|tòa án|viện|trường|đại học|ngân hàng|công an|quân khu|giám đốc|tổng giám đốc|thanh tra|kiểm toán|công ty|tổng công ty|tập đoàn|bảo hiểm|kho bạc|cơ quan|trung tâm|btv|tu|ttg|cp|nhà nước|đại hội)›`;

/** Bodies whose name is complete as it stands: only a place or "Đảng", "Việt Nam" may follow. */
export const CLOSED_ISSUERS_FOLDED = String.raw`(?:thủ tướng chính phủ|thủ tướng|chính phủ|quốc hội|bộ chính trị|ban bí thư(?: trung ương)?(?: đảng)?|ban chấp hành trung ương(?: đảng)?|chủ tịch nước|(?:chủ tịch )?(?:ubnd|ủy ban nhân dân|hđnd|hội đồng nhân dân) (?:tỉnh|thành phố|huyện|quận|thị xã|xã|phường|thị trấn)|(?:ban thường vụ )?(?:tỉnh|huyện|thành|thị|quận|đảng) ủy)›`;
export const PLACE_WORD = String.raw` (?:\p{Lu}\p{Ll}*)(?![\p{L}])`;

/** Where an issuer's name ends: the subject begins, or the sentence goes on. */
export const ISSUER_STOPS_FOLDED = String.raw` (?:về|v\/v|ban hành|hướng dẫn|quy định|quy tắc|triển khai|thực hiện|phê duyệt|sửa đổi|bổ sung|công bố|thông qua|một số|tiếp tục|tăng cường|đẩy mạnh|khóa|năm \d|giai đoạn|trên địa bàn|gắn với|nhằm|đã|là|có|được|theo|tại|để|đối với|với|đến|trong|và (?:các|những|kế hoạch|chỉ đạo|văn bản|theo)|như|cho|khi|thì|cùng|do)›|[;:()“”"‘’…]|\. |\.$|$`;

/** Names of bodies with a comma inside. */
export const COMMA_NAMES_FOLDED = String.raw`, (?:thể thao|gia đình|bưu chính|công nghệ|trẻ em|du lịch|thể dục|thông tin)›`;

/** First words of a subject. */
export const SUBJECT_CUES_FOLDED = String.raw`(?:về việc|về|v\/v|ban hành|hướng dẫn|quy định|quy tắc|triển khai|thực hiện|phê duyệt|sửa đổi|bổ sung|công bố|thông qua|một số|tiếp tục|tăng cường|đẩy mạnh|chi tiết|thi hành|tổ chức|thành lập|kiện toàn|giao|xây dựng|nâng cao)›`;

/** Where the main clause resumes after a subject. */
export const SUBJECT_STOPS_FOLDED = String.raw`, ?(?:nhằm|gắn với|đồng thời|trong đó|đặc biệt|cụ thể|như sau|để|bảo đảm|đảm bảo|góp phần|từ đó|qua đó)›|\((?:sau đây|gọi|viết|kèm)|,? như sau|,? với (?:các )?nội dung|,? cụ thể`;
/** ", Ủy ban nhân dân tỉnh ban hành Kế hoạch …": a body takes the word. */
export const CLAUSE_RESUMES_FOLDED = String.raw`, ?(?:${ISSUER_HEADS_FOLDED}|lãnh đạo|thủ trưởng)[^,;.:]{0,90}? (?:ban hành|xây dựng|triển khai|đề nghị|yêu cầu|tổ chức|đề ra|lập|báo cáo|thông báo|hướng dẫn)›`;

/** Laws by name, as cited (without "Luật", "Bộ luật", "Pháp lệnh"); a list of names, not of texts in force. */
export const LAW_NAMES: readonly string[] = [
  'An ninh mạng', 'An ninh quốc gia', 'An toàn thông tin mạng', 'An toàn thực phẩm', 'An toàn, vệ sinh lao động', 'An toàn vệ sinh lao động',
  'Ban hành văn bản quy phạm pháp luật', 'Bảo hiểm xã hội', 'Bảo hiểm y tế', 'Bảo vệ bí mật nhà nước', 'Bảo vệ môi trường',
  'Bảo vệ quyền lợi người tiêu dùng', 'Bầu cử đại biểu Quốc hội và đại biểu Hội đồng nhân dân', 'Bình đẳng giới', 'Biên phòng Việt Nam',
  'Cán bộ, công chức', 'Căn cước', 'Căn cước công dân', 'Chăn nuôi', 'Chuyển đổi số', 'Công an nhân dân', 'Công chứng', 'Công đoàn', 'Công nghệ thông tin',
  'Cư trú', 'Dân quân tự vệ', 'Dân sự', 'Di sản văn hóa', 'Doanh nghiệp', 'Du lịch', 'Dược', 'Đất đai', 'Đầu tư', 'Đầu tư công', 'Đấu thầu', 'Đấu giá tài sản',
  'Đê điều', 'Điện lực', 'Giá', 'Giám định tư pháp', 'Giao dịch điện tử', 'Giao thông đường bộ', 'Giáo dục', 'Giáo dục đại học', 'Giáo dục nghề nghiệp',
  'Giáo dục quốc phòng và an ninh', 'Hàng hải', 'Hải quan', 'Hình sự', 'Hòa giải ở cơ sở', 'Hộ tịch', 'Hôn nhân và gia đình', 'Hợp tác xã', 'Kế toán', 'Khám bệnh, chữa bệnh',
  'Khiếu nại', 'Khiếu nại, tố cáo', 'Khí tượng thủy văn', 'Khoa học và công nghệ', 'Khoáng sản', 'Kiểm toán nhà nước', 'Lao động', 'Lâm nghiệp', 'Lưu trữ', 'Mặt trận Tổ quốc Việt Nam', 'Nghĩa vụ quân sự',
  'Ngân sách nhà nước', 'Người cao tuổi', 'Người khuyết tật', 'Nhà ở', 'Nuôi con nuôi', 'Phổ biến, giáo dục pháp luật', 'Phòng cháy, chữa cháy', 'Phòng cháy và chữa cháy', 'Phòng, chống bạo lực gia đình',
  'Phòng, chống bệnh truyền nhiễm', 'Phòng, chống ma túy', 'Phòng, chống mua bán người', 'Phòng, chống tác hại của rượu, bia', 'Phòng, chống tác hại của thuốc lá',
  'Phòng, chống tham nhũng', 'Phòng, chống thiên tai', 'Quảng cáo', 'Quản lý ngoại thương', 'Quản lý thuế', 'Quản lý, sử dụng tài sản công', 'Quốc phòng', 'Quy hoạch', 'Quy hoạch đô thị', 'Sĩ quan Quân đội nhân dân Việt Nam', 'Sở hữu trí tuệ',
  'Thanh niên', 'Thanh tra', 'Thi đua, khen thưởng', 'Thi hành án dân sự', 'Thi hành án hình sự', 'Thống kê', 'Thủ đô', 'Thú y', 'Thủy lợi', 'Thủy sản', 'Thực hành tiết kiệm, chống lãng phí', 'Thực hiện dân chủ ở cơ sở',
  'Tiếp cận thông tin', 'Tiếp công dân', 'Tín ngưỡng, tôn giáo', 'Tổ chức chính quyền địa phương', 'Tổ chức Chính phủ', 'Tổ chức Quốc hội', 'Tố cáo', 'Tố tụng dân sự', 'Tố tụng hành chính', 'Tố tụng hình sự', 'Trẻ em', 'Trồng trọt', 'Trưng cầu ý dân',
  'Viên chức', 'Việc làm', 'Viễn thông', 'Xây dựng', 'Xử lý vi phạm hành chính', 'Xuất bản', 'Báo chí', 'Dân chủ ở cơ sở', 'Hòa giải, đối thoại tại Tòa án', 'Trợ giúp pháp lý', 'Cạnh tranh', 'Phá sản', 'Cảnh vệ', 'Ngân hàng Nhà nước Việt Nam', 'Các tổ chức tín dụng',
  'Trật tự, an toàn giao thông đường bộ', 'Đường bộ', 'Lực lượng tham gia bảo vệ an ninh, trật tự ở cơ sở', 'Phòng thủ dân sự', 'Tài nguyên nước', 'Năng lượng nguyên tử', 'Dữ liệu', 'Thuế giá trị gia tăng', 'Thuế thu nhập cá nhân', 'Thuế thu nhập doanh nghiệp', 'Ưu đãi người có công với cách mạng',
];

/** Where a law's name that no list knows ends. */
export const LAW_NAME_STOPS_FOLDED = String.raw` (?:nhằm|và|về|quy định|theo|năm|ngày|được|của|đã|để|trong|đối với|có|số|khi|tại|các|thì|là|với|đến|trên|từ|bằng|này|nêu)›|[,.;:()“”"…]|$`;

/** Resolutions known by the congress or plenum that passed them; which one must be said. Matched folded. */
export const NAMED_RESOLUTIONS_FOLDED: readonly { readonly id: string; readonly pattern: string }[] = [
  { id: 'congress-resolution', pattern: String.raw`‹nghị quyết (?:của )?đại hội(?: đại biểu)?(?: đảng)?(?: bộ)?(?: (?!lần|lân|các|về|đã|vào|và|của)[^\s,.;:()“”"]{1,12}){0,7}?(?: (?:lần|lân) thứ)? (?<which>[ivxl]{1,6}|\d{1,2})›(?: (?:của )?đảng(?: bộ (?:tỉnh|huyện|thành phố|xã))?›)?` },
  { id: 'plenum-resolution', pattern: String.raw`‹nghị quyết (?:của )?(?:hội nghị )?(?:lần thứ [^\s,.;:()]{1,8} )?(?:ban chấp hành )?(?:trung ương|tw)(?: đảng)?(?: lần thứ)? ?(?<which>\d{1,2})›(?:,? ?\(? ?khóa (?<term>[ivxl]{1,6}|\d{1,2})›\)?)?` },
  { id: 'plenum-resolution-ordinal', pattern: String.raw`‹nghị quyết (?:của )?hội nghị (?:lần thứ )?(?<which>[^\s,.;:()]{1,8}),? (?:của )?(?:ban chấp hành )?(?:trung ương|tw)(?: đảng)?,? ?\(? ?khóa (?<term>[ivxl]{1,6}|\d{1,2})›\)?` },
];

/** "TCVN ISO 9001:2015", "QCVN 01:2009/BYT". */
export const STANDARD = String.raw`(?:(?:[Tt]iêu chuẩn|[Qq]uy chuẩn)(?: quốc gia| kỹ thuật| kỹ thuật quốc gia)? )?(?<symbol>(?:TCVN|QCVN|TCCS|ISO)(?:[ -]ISO)?(?:\/IEC)?)[ -](?<number>\d{1,6}(?:-\d{1,2})?):(?<year>(?:19|20)\d{2})`;
