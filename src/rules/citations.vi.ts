import type { Rule } from '../core/rule.ts';
import { DOCUMENT_TYPES, TYPE_ALIASES } from './document-types.vi.ts';

/**
 * The grammar of cited documents: numbers of the State (Nghị định 30/2020 annex I.II.3) and of the Party
 * (Hướng dẫn 36-HD/VPTW), dates, terms, issuers and subjects.
 */

/** Names of types, longest first, so that "Chương trình phối hợp" is not taken for a "Chương trình". */
export const TYPE_NAMES: readonly string[] = [
  ...DOCUMENT_TYPES.map((row) => row.name),
  ...Object.keys(TYPE_ALIASES),
].sort((a, b) => b.length - a.length);

// one group of a symbol: UBND, TTg, CTr, QyĐ, ThU, UBTVQH11, CTTN&BĐG; "QH 13" with a space
const GROUP = String.raw`(?:QH \d{1,2}(?![\d/.-])|\p{Lu}{2}[\p{L}\d&]*|\p{Lu}\p{Ll}\p{Lu}[\p{L}\d&]*|L(?=-)|Tg)`;
// an office of the police or the army behind the others: V05, C06; a department: V1
const OFFICE = String.raw`(?:${GROUP}|\p{Lu}\d{1,2}(?![\p{L}\d]))`;
const JOINT = String.raw`(?: ?[-–—] ?| ?\/ ?|\.)`;
const NUMBER = String.raw`(?<number>\d{1,5}(?:\.\d{1,3})?[a-zđ]?)`;
const YEAR = String.raw`(?<year>(?:19|20)\d{2})`;
const BLANK = String.raw`[.…_]*`;

/** A row of the number grammar: which of the two it belongs to, and the named groups number, year, symbol. */
export interface NumberRule extends Rule {
  readonly grammar: 'state' | 'party';
}

/** The forms of a number with its symbol, in the order in which they are tried where a number starts. */
export const NUMBER_FORMS: readonly NumberRule[] = [
  {
    id: 'party-number',
    grammar: 'party',
    on: 'exact',
    pattern: String.raw`${NUMBER} ?[-–—] ?(?<symbol>${GROUP} ?\/ ?${GROUP}(?: ?[-–—] ?${GROUP})*)`,
    match: [
      'Chỉ thị số «49-CT/TW» ngày',
      '«04-CTr/BDVTU-BCSĐUBND»',
      'Số «07 -KH/BTC»',
      '«46 - CT/TW»',
      '«08-QĐi/TW»',
    ],
    reject: ['16/CT-TTg', '2021-2026', '12-2013'],
    source: 'Hướng dẫn 36-HD/VPTW',
  },
  {
    id: 'state-number-dashed-year',
    grammar: 'state',
    on: 'exact',
    pattern: String.raw`${NUMBER}[-–]${YEAR} ?\/ ?(?<symbol>${GROUP}(?:${JOINT}${OFFICE})*)`,
    match: ['Nghị quyết «19-2017/NQ-CP»'],
    reject: ['giai đoạn 2016-2020/năm', '49-CT/TW'],
  },
  {
    id: 'state-number',
    grammar: 'state',
    on: 'exact',
    pattern: String.raw`${NUMBER} ?\/ ?(?:${YEAR} ?\/ ?)?(?<symbol>${GROUP}(?:${JOINT}${OFFICE})*)`,
    match: [
      '«16/CT-TTg» ngày',
      '«04/2015/NĐ-CP»',
      '«30c/NQ-CP»',
      '«45/2019/QH14»',
      '«692/UBND-NC»',
      '«138/KH- UBND» ngày',
      '«34/2007/PL-UBTVQH11»',
      '«178/CP»',
      '«144/2002/QĐ/BTC»',
      '«9086/BNV-CTTN&BĐG»',
      '«136/2001/QĐ.TTg»',
      '«88/HD-BCA-V05» ngày',
      '«88/BTĐKT-V1» ngày',
      '«83/2015/QH 13» ngày',
    ],
    reject: ['ngày 16/5/2016', '24/24 giờ', '1/2 số hộ'],
    source: 'Nghị định 30/2020 annex I.II.3',
  },
  {
    id: 'party-number-spaced',
    grammar: 'party',
    on: 'exact',
    pattern: String.raw`${NUMBER} (?<symbol>\p{Lu}[\p{L}]{1,3} ?\/ ?(?:TW|\p{Lu}[\p{L}\d]{1,9})(?: ?[-–—] ?${GROUP})*)›`,
    match: ['Thông tri số «03 TT/TW» ngày', 'Chỉ thị số «27 CT/HU»'],
    reject: ['49-CT/TW', '15 ngày/tháng', '16/CT-TTg'],
    source: 'Party papers up to 1998',
  },
  {
    id: 'old-number',
    grammar: 'party',
    on: 'exact',
    pattern: String.raw`${NUMBER} ?[-–—] ?(?<symbol>\p{Lu}{2,4}g?)(?![\p{L}\d/])`,
    match: ['Đề án «06-CP»', 'Nghị định «86-CP»', '«773-TTg»'],
    reject: ['49-CT/TW', '2021-2026', '5-Bộ'],
    source: 'numbers before 1997, and nicknames that live on',
  },
];

/** A symbol whose number was left blank; the forms start where the blank starts. */
export const BLANK_FORMS: readonly NumberRule[] = [
  {
    id: 'blank-state-number',
    grammar: 'state',
    on: 'exact',
    pattern: String.raw`(?<![\p{L}\d])${BLANK} ?\/ ?(?:${YEAR} ?\/ ?)?(?<symbol>${GROUP}(?:${JOINT}${OFFICE})*)`,
    match: ['Kế hoạch số «/KH-UBND» ngày', 'số «…/QĐ-UBND»'],
    reject: ['16/CT-TTg', 'và/hoặc'],
  },
  {
    id: 'blank-party-number',
    grammar: 'party',
    on: 'exact',
    pattern: String.raw`(?<![\p{L}\d])${BLANK} ?[-–—] ?(?<symbol>${GROUP} ?\/ ?${GROUP}(?: ?[-–—] ?${GROUP})*)`,
    match: ['Kế hoạch số «…-KH/TU»'],
    reject: ['49-CT/TW', 'KH-UBND'],
  },
];

export const BARE_NUMBER: Rule = {
  id: 'bare-number',
  on: 'exact',
  pattern: String.raw`(?<![\p{L}\d/.,-])(?<number>\d{1,5}[a-zđ]?)(?![\p{L}\d]|[-–/] ?[\p{L}\d]|[.,]\d)`,
  match: ['Pháp lệnh số «34» của', 'số «217», 218-QĐ/TW'],
  reject: ['16/CT-TTg', '9.001', '12/2013'],
};

/** Between the members of a list that shares one symbol. */
export const LIST_GAP: Rule = {
  id: 'list-gap',
  on: 'folded',
  pattern: String.raw`(?:, ?| và |; ?)(?:số )?(?=\d)`,
  match: ['217«, »218-QĐ/TW', '17« và »18-NQ/TU', '17«, số »18'],
  reject: ['217, Quyết định'],
};

/** "số" between type and number; the OCR reads "só", "sô", copies lose its vowel or the space behind it. */
export const NUMBER_CUE: Rule = {
  id: 'number-cue',
  on: 'folded',
  pattern: String.raw`:? (?:(?:số|s6)(?: số)?(?: ?:)?(?= |\/|$|\d{1,5}[-/])|s(?= ?\d{1,5}(?:-\p{L}|\/)))`,
  match: [
    'Chỉ thị« số» 16',
    'Chỉ thị« só» 16',
    'Chỉ thị« số số» 46',
    'Nghị định« số:» 5',
    'Các Công điện«: số» 07',
    'Nghị định« số»15/2019/NĐ-CP',
    'Nghị định« s»15/2019/NĐ-CP',
    'Quyết định« s» 22/QĐ-UBND',
  ],
  reject: ['sơ kết', 'Chỉ thị sống', 'Đề án s 5 tỷ', 'Kế hoạch số05'],
};

/** Between a number and its date; "tỉnh" is a slip seen behind symbols. */
export const BEFORE_DATE: Rule = {
  id: 'before-date',
  on: 'folded',
  pattern: String.raw`(?: (?:tỉnh|huyện|xã))?(?:,? | ?\()(?=ngày|ký|ban hành|tháng|năm|\d)`,
  match: ['16/CT-TTg«, »ngày', '34-KH/BDVTU« tỉnh »ngày'],
  reject: ['UBND tỉnh Trà Vinh'],
};

/** Forms of a date behind a number, in the order in which they are tried; blank parts are allowed. */
export const DATE_FORMS: readonly Rule[] = [
  {
    id: 'date-figures',
    on: 'folded',
    pattern: String.raw`(?:(?:ký |ban hành )?ngày ?)?(?<day>\d{1,2}) ?[\/.-] ?(?<month>\d{1,2}) ?[\/.-] ?(?<year>\d{4}|20 \d{2})(?!\d)`,
    match: ['«ngày 16/5/2016»', '«ngày16/5/2016»', '«ngày 16/5/20 16»', '«18-2-1998»', '«ngày 20.7.2020»'],
    reject: ['ngày /3/2022', 'năm 2022'],
  },
  {
    id: 'date-words',
    on: 'folded',
    pattern: String.raw`(?:ký |ban hành )?ngày ?(?<day>\d{1,2})? ?tháng (?<month>\d{1,2})? ?năm (?<year>\d{4})(?!\d)`,
    match: ['«ngày 24 tháng 02 năm 2022»', '«ngày tháng 3 năm 2022»'],
    reject: ['ngày 10 tháng 6'],
  },
  {
    id: 'date-blank-day',
    on: 'folded',
    pattern: String.raw`ngày [.…_]* ?\/ ?(?<month>\d{1,2}) ?\/ ?(?<year>\d{4})(?!\d)`,
    match: ['«ngày /3/2022»', '«ngày …/3/2022»'],
    reject: ['ngày 1/3/2022'],
  },
  {
    id: 'date-month',
    on: 'folded',
    pattern: String.raw`tháng (?<month>\d{1,2}) ?(?:\/|năm) ?(?<year>\d{4})(?!\d)`,
    match: ['«tháng 3/2022»', '«tháng 02 năm 2022»'],
    reject: ['6 tháng', 'tháng 6'],
  },
  {
    id: 'date-year',
    on: 'folded',
    pattern: String.raw`năm (?<year>\d{4})(?!\d)`,
    match: ['Luật Đất đai «năm 2013»'],
    reject: ['hằng năm', 'năm học', 'năm 20221'],
  },
];

export const TERM: Rule = {
  id: 'term',
  on: 'folded',
  pattern: String.raw`,? ?\(? ?khóa (?<term>[ivxl]{1,6}|\d{1,2})›\)?`,
  match: ['Bộ Chính trị« (khóa XI)» về', 'Trung ương Đảng« khóa XI» về', 'TW4« (khoá XII)»'],
  reject: ['nhiệm kỳ 2020', 'khóa họp'],
};

/** Sub-provisions right before the document they are of: smaller first, as Nghị định 30/2020 annex II.V.7 has it. */
export const PROVISION: Rule = {
  id: 'provision',
  on: 'folded',
  pattern: String.raw`‹(?:điểm (?<point>[a-zđ]),? )?(?:khoản (?<clause>\d{1,3}[a-zđ]?),? )?điều (?<article>\d{1,3}[a-zđ]?),?(?: của)? $`,
  match: ['chi tiết «Khoản 3, Điều 63 của »', '«điểm a khoản 2 Điều 5 »'],
  reject: ['một số điều của ', 'Điều 5 và '],
};

const ISSUER_HEADS = String.raw`(?:thủ tướng|chính phủ|quốc hội|chủ tịch|bộ|thứ trưởng|ban|bcđ|ubnd|ủy ban|hđnd|hội đồng|thường trực|sở|tỉnh ủy|tỉnh đoàn|huyện ủy|quận ủy|thị ủy|thành ủy|đảng ủy|đảng đoàn|đảng bộ|trung ương|cục|tổng cục|chi cục|vụ|văn phòng|liên đoàn|tổng liên đoàn|hội|đoàn|mặt trận|ubmttq|phòng|tòa án|viện|trường|đại học|ngân hàng|công an|quân khu|giám đốc|tổng giám đốc|thanh tra|kiểm toán|công ty|tổng công ty|tập đoàn|bảo hiểm|kho bạc|cơ quan|trung tâm|btv|tu|ttg|cp|nhà nước|đại hội)›`;

/** First words of bodies that issue documents. */
export const ISSUER_HEAD: Rule = {
  id: 'issuer-head',
  on: 'folded',
  pattern: String.raw`‹${ISSUER_HEADS}`,
  match: ['của «UBND» tỉnh', 'giữa «Ban» Dân vận', '«Sở» Nội'],
  reject: ['của tỉnh', 'của Đảng'],
};

/** "của", "giữa" before the name of a body. */
export const ISSUED_BY: Rule = {
  id: 'issued-by',
  on: 'folded',
  pattern: String.raw`,? (?:của|giữa)(?: các)? (?=${ISSUER_HEADS})`,
  match: ['ngày 16/5/2016« của »Thủ tướng', '17/02/2022« giữa »Ban Dân vận', '24/02/2022«, của »Sở'],
  reject: ['của tỉnh, huyện', 'của Đảng'],
};

/** Bodies whose name is complete as it stands: only a place may follow. */
export const CLOSED_ISSUER: Rule = {
  id: 'closed-issuer',
  on: 'folded',
  pattern: String.raw`‹(?:thủ tướng chính phủ|thủ tướng|chính phủ|quốc hội|bộ chính trị|ban bí thư(?: trung ương)?(?: đảng)?|ban chấp hành trung ương(?: đảng)?|chủ tịch nước|(?:chủ tịch )?(?:ubnd|ủy ban nhân dân|hđnd|hội đồng nhân dân) (?:tỉnh|thành phố|huyện|quận|thị xã|xã|phường|thị trấn)|(?:ban thường vụ )?(?:tỉnh|huyện|thành|thị|quận|đảng) ủy)›`,
  match: ['«Thủ tướng Chính phủ» về', '«Ủy ban nhân dân tỉnh» Trà Vinh', '«Ban Thường vụ Tỉnh ủy» về'],
  reject: ['Bộ Nội vụ', 'Ban Chỉ đạo'],
};

/** A capitalised word of a place's name. */
export const PLACE_WORD: Rule = {
  id: 'place-word',
  on: 'exact',
  pattern: String.raw` \p{Lu}\p{Ll}*(?![\p{L}])`,
  match: ['tỉnh« Trà»« Vinh» về'],
  reject: ['tỉnh về', 'của UBND'],
};

/** Where an issuer's name ends: the subject begins, or the sentence goes on. */
export const ISSUER_STOP: Rule = {
  id: 'issuer-stop',
  on: 'folded',
  pattern: String.raw` (?:về|v\/v|ban hành|hướng dẫn|quy định|quy tắc|triển khai|thực hiện|phê duyệt|sửa đổi|bổ sung|công bố|thông qua|một số|tiếp tục|tăng cường|đẩy mạnh|khóa|năm (?=\d)|giai đoạn|trên địa bàn|gắn với|nhằm|đã|là|có|được|theo|tại|để|đối với|với|đến|trong|và (?:các|những|kế hoạch|chỉ đạo|văn bản|theo)|như|cho|khi|thì|cùng|do)›|[;:()“”"‘’…]|\. |\.$`,
  match: ['Bộ Nội vụ« về» văn hóa', 'Chính phủ«;» Nghị định', 'Bộ Chính trị «(»khóa XI'],
  reject: ['Ban Dân vận Tỉnh ủy', 'Bộ Giáo dục và Đào tạo'],
};

/** Names of bodies with a comma inside: "Bộ Văn hóa, Thể thao và Du lịch". */
export const COMMA_NAME: Rule = {
  id: 'comma-name',
  on: 'folded',
  pattern: String.raw`, (?:thể thao|gia đình|bưu chính|công nghệ|trẻ em|du lịch|thể dục|thông tin)›`,
  match: ['Bộ Văn hóa«, Thể thao» và Du lịch'],
  reject: ['Bộ Công an, Bộ Quốc phòng'],
};

/** "… và Nghị định …": the next cited document, no part of the issuer's name. */
export const NEXT_DOCUMENT: Rule = {
  id: 'next-document',
  on: 'folded',
  pattern: String.raw` và (?:các )?(?:nghị|quyết|chỉ thị|kế hoạch|thông|công văn|luật|kết luận|chương trình|hướng dẫn)›`,
  match: ['Quốc hội« và Nghị» định'],
  reject: ['Bộ Giáo dục và Đào tạo'],
};

const SUBJECT_CUES = String.raw`(?:về việc|về|v\/v|ban hành|hướng dẫn|quy định|quy tắc|triển khai|thực hiện|phê duyệt|sửa đổi|bổ sung|công bố|thông qua|một số|tiếp tục|tăng cường|đẩy mạnh|chi tiết|thi hành|tổ chức|thành lập|kiện toàn|giao|xây dựng|nâng cao)›`;

/** First words of a subject. */
export const SUBJECT_CUE: Rule = {
  id: 'subject-cue',
  on: 'folded',
  pattern: String.raw`,? (?=${SUBJECT_CUES})`,
  match: ['Chính phủ« »về thực hành', 'UBND tỉnh« »ban hành Quy chế', 'UBND tỉnh«, »về việc'],
  reject: ['Chính phủ, Bộ', 'Chính phủ; '],
};

/** Before a quoted title: “…”, về “…”. */
export const QUOTED_SUBJECT: Rule = {
  id: 'quoted-subject',
  on: 'folded',
  pattern: String.raw`,? (?:(?:về việc|về|ban hành|v\/v) )?(?=[“"])`,
  match: ['Bộ Chính trị« về »“Quy chế”', 'Chính phủ« »“Về tăng cường”'],
  reject: ['về công tác', 'ban hành Kế hoạch'],
};

/** Where a subject ends before the sentence does: the main clause takes up its own thread. */
export const SUBJECT_STOP: Rule = {
  id: 'subject-stop',
  on: 'folded',
  pattern: String.raw`, ?(?:nhằm|gắn với|đồng thời|trong đó|đặc biệt|cụ thể|như sau|để|bảo đảm|đảm bảo|góp phần|từ đó|qua đó)›|\((?:sau đây|gọi|viết|kèm)|,? như sau|,? với (?:các )?nội dung|,? cụ thể`,
  match: ['của Thủ tướng«, nhằm» nâng cao', 'dân chủ «(sau đây» gọi'],
  reject: ['xã, phường, thị trấn'],
};

/** ", Ủy ban nhân dân tỉnh ban hành Kế hoạch …": a body takes the word. */
export const CLAUSE_RESUMES: Rule = {
  id: 'clause-resumes',
  on: 'folded',
  pattern: String.raw`, ?(?:${ISSUER_HEADS}|lãnh đạo|thủ trưởng)[^,;.:]{0,90}? (?:ban hành|xây dựng|triển khai|đề nghị|yêu cầu|tổ chức|đề ra|lập|báo cáo|thông báo|hướng dẫn)›`,
  match: ['giai đoạn 2022 - 2026«, Ủy ban nhân dân tỉnh ban hành» Kế hoạch'],
  reject: ['xã, phường, thị trấn', 'Bộ Công an, Bộ Quốc phòng'],
};

/** Where a law's name that no list knows ends. */
export const LAW_NAME_STOP: Rule = {
  id: 'law-name-stop',
  on: 'folded',
  pattern: String.raw` (?:nhằm|và|về|quy định|theo|năm (?=\d)|ngày|được|của|đã|để|trong|đối với|có|số|khi|tại|các|thì|là|với|đến|trên|từ|bằng|này|nêu)›|[,.;:()“”"…]`,
  match: ['Luật Sân khấu« nhằm» bảo đảm', 'Luật Sân khấu«,» Luật Điện ảnh'],
  reject: ['Luật Sân khấu Việt Nam'],
};

/** "Luật sửa đổi, bổ sung một số điều của (các) …": the laws that follow are part of the name. */
export const AMENDING_NAME: Rule = {
  id: 'amending-name',
  on: 'folded',
  pattern: String.raw` sửa đổi(?:, bổ sung)?(?: một số)?(?: điều)?(?: của)?(?: các)? (?=‹(?:luật|bộ luật|pháp lệnh)›)`,
  match: ['Luật« sửa đổi, bổ sung một số điều của »Luật Đất đai', 'Luật« sửa đổi »Bộ luật Lao động'],
  reject: ['Luật sửa đổi chính sách', 'Nghị định sửa đổi'],
};

/** "pháp luật", "kỷ luật": the word belongs to another one. */
export const NOT_A_LAW: Rule = {
  id: 'not-a-law',
  on: 'folded',
  pattern: String.raw`(?:pháp|kỷ|quy|trái|đúng|hành) $`,
  match: ['theo «Pháp »', '«kỷ »'],
  reject: ['thực hiện '],
};

/** Resolutions known by the congress or plenum that passed them; which one must be said. */
export const NAMED_RESOLUTIONS: readonly Rule[] = [
  {
    id: 'congress-resolution',
    on: 'folded',
    pattern: String.raw`‹nghị quyết (?:của )?đại hội(?: đại biểu)?(?: đảng)?(?: bộ)?(?: (?!lần|lân|các|về|đã|vào|và|của)[^\s,.;:()“”"]{1,12}){0,7}?(?: (?:lần|lân) thứ)? (?<which>[ivxl]{1,6}|\d{1,2})›(?: (?:của )?đảng(?: bộ (?:tỉnh|huyện|thành phố|xã))?›)?`,
    match: [
      '«Nghị quyết Đại hội XIII của Đảng» về',
      '«Nghị quyết Đại hội Đảng bộ tỉnh lần thứ XI» về',
      '«Nghị quyết Đại hội đại biểu toàn quốc lần thứ XIII của Đảng»',
    ],
    reject: ['Nghị quyết Đại hội Đảng các cấp', 'Nghị quyết Đại hội Đảng bộ các cấp, góp phần'],
  },
  {
    id: 'plenum-resolution',
    on: 'folded',
    pattern: String.raw`‹nghị quyết (?:của )?(?:hội nghị )?(?:lần thứ [^\s,.;:()]{1,8} )?(?:ban chấp hành )?(?:trung ương|tw)(?: đảng)?(?: lần thứ)? ?(?<which>\d{1,2})›(?: \(lần (?:\d|thứ \p{L}+|một|hai)\))?(?:,? ?\(? ?khóa (?<term>[ivxl]{1,6}|\d{1,2})›\)?)?`,
    match: [
      '«Nghị quyết Trung ương 7 (khóa XI)» “về',
      '«Nghị quyết TW4 (khoá XII)» về',
      '«Nghị quyết Trung ương 6 (lần 2) khóa VIII» về',
    ],
    reject: ['Nghị quyết Trung ương về', 'Nghị quyết của Trung ương'],
  },
  {
    id: 'plenum-resolution-ordinal',
    on: 'folded',
    pattern: String.raw`‹nghị quyết (?:của )?hội nghị (?:lần thứ )?(?<which>[^\s,.;:()]{1,8}),? (?:của )?(?:ban chấp hành )?(?:trung ương|tw)(?: đảng)?,? ?\(? ?khóa (?<term>[ivxl]{1,6}|\d{1,2})›\)?`,
    match: ['«Nghị quyết Hội nghị lần thứ tư Ban Chấp hành Trung ương Đảng khóa XII» về'],
    reject: ['Nghị quyết Hội nghị cán bộ'],
  },
];

/** Standards by their own numbers; the OCR reads "1SO". */
export const STANDARD: Rule = {
  id: 'standard',
  on: 'exact',
  pattern: String.raw`‹(?:(?:[Tt]iêu chuẩn|[Qq]uy chuẩn)(?: quốc gia| kỹ thuật| kỹ thuật quốc gia)? )?(?<symbol>(?:TCVN|QCVN|TCCS|ISO)(?:[ -][I1l]SO)?(?:\/IEC)?)[ -](?<number>\d{1,6}(?:-\d{1,2})?):(?<year>(?:19|20)\d{2})`,
  match: ['theo «tiêu chuẩn TCVN ISO 9001:2015» trong', '«QCVN 01:2009»/BYT'],
  reject: ['tiêu chuẩn chính trị', 'ISO trong'],
};

/** A number's cue, maybe clipped, whose type was not read; of a form, a table or an appendix it is no document's. */
export const TYPELESS_NUMBER: Rule = {
  id: 'citation.typeless',
  on: 'folded',
  pattern: String.raw`(?<!‹(?:mẫu|biểu|biểu mẫu|phụ lục|phiếu|bảng|mục|điện thoại) )‹(?:số?|ố):? ?(?=\d{1,5}\p{Ll}?(?:\/\d{4})?[-/]\p{L})`,
  match: ['quyết, «số »17-NQ/TU', '(«số »5/KH-UBND', '«ố »15/2019/NĐ-CP', 'định «s»15/2019/NĐ-CP'],
  reject: ['mẫu số 02/BC', 'số 17 ngày', 'Biểu số 01-KH/TH'],
};
