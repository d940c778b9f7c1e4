import type { Rule } from '../core/rule.ts';
import { DOCUMENT_TYPES, TYPE_ALIASES } from './document-types.vi.ts';

/**
 * How a cited document is numbered and dated: by the State's rules (Nghị định 30/2020 annex I.II.3) and the Party's
 * (Hướng dẫn 36-HD/VPTW).
 */

/** Names of types, longest first, so that "Chương trình phối hợp" is not taken for a "Chương trình". */
export const TYPE_NAMES: readonly string[] = [
  ...DOCUMENT_TYPES.map((row) => row.name),
  ...Object.keys(TYPE_ALIASES),
].sort((a, b) => b.length - a.length);

// one group of a symbol: UBND, TTg, CTr, QyĐ, ThU, UBTVQH11, CTTN&BĐG; "QH 13" with a space
const GROUP = String.raw`(?:QH \d{1,2}(?![\d/.-])|\p{Lu}{2}[\p{L}\d&]*(?:\+\p{Lu}{2,6})?|\p{Lu}\p{Ll}\p{Lu}[\p{L}\d&]*|L(?=-)|Tg)`;
// an office of the police or the army behind the others: V05, C06; a department: V1
// of one letter where the day tells that the symbol has ended: "45/TB-K ngày"
const OFFICE = String.raw`(?:${GROUP}|\p{Lu}\d{1,2}(?![\p{L}\d])|\p{Lu}(?=,? ngày \d))`;
// with its own department behind it, such an office stands first too: X02-P3
const FIRST = String.raw`(?:${GROUP}|\p{Lu}\d{2}(?=[-–]\p{Lu}))`;
// a hyphen at a line's end may be printed again on the next
const JOINT = String.raw`(?: ?[-–—](?: [-–—])? ?| ?\/ ?|\.)`;
const NUMBER = String.raw`(?<number>\d{1,6}(?:\.\d{1,3})?[a-zđ]?)`;
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
    // on worn pages a hyphen is read twice, and a gap within the body's two letters
    pattern: String.raw`${NUMBER} ?[-–—](?: ?[-–—])? ?(?<symbol>\p{Lu}{2,3}-TW(?![\p{L}\d/])|${GROUP} ?\/ ?(?:T [UW](?=,? ngày \d)|${GROUP})(?: ?[-–—] ?${GROUP})*)`,
    match: [
      'Quyết định số «183- -QĐ/T U» ngày 8/4/2019',
      'Chỉ thị số «49-CT/TW» ngày',
      'Thông báo số «41-TB-TW» ngày',
      '«04-CTr/BDVTU-BCSĐUBND»',
      'Số «07 -KH/BTC»',
      '«46 - CT/TW»',
      '«08-QĐi/TW»',
    ],
    reject: ['16/CT-TTg', '2021-2026', '12-2013'],
    source: 'Hướng dẫn 36-HD/VPTW',
  },
  {
    id: 'joint-number',
    grammar: 'party',
    on: 'exact',
    pattern: String.raw`${NUMBER} ?[-–—] ?(?<symbol>${GROUP}(?: ?[-–—] ?${GROUP}){1,4} ?\/ ?(?:TTLT|TTLB|NQLT|LT|TT|NQ|QĐ|CT|CTPH|KHPH|QCPH|HDLN|HDLT)(?![\p{L}\d]))`,
    match: ['Thông tư liên tịch số «01-BNV-BTC/TTLT» ngày', 'số «04-UBND-MTTQ/CTPH»'],
    reject: ['49-CT/TW', '01/BNV-BTC', '12-QĐ/UBND'],
    source: 'joint papers up to 2004',
  },
  {
    id: 'state-number-hyphen',
    grammar: 'state',
    on: 'exact',
    // a hyphen where the stroke is
    pattern: String.raw`${NUMBER}[-–](?<symbol>(?:QĐ|NQ|KH|CT|TB|HD|CTr|TTr|BC|CV)-(?!TW)${GROUP}(?:-${OFFICE})*)(?![/\p{L}\d])`,
    match: ['Kế hoạch số «09-KH-UBND» ngày'],
    reject: ['41-TB-TW', '09-KH/UBND', '04-UBND-MTTQ/CTPH'],
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
    id: 'state-number-spaced',
    grammar: 'state',
    on: 'exact',
    // a space where the hyphen is
    pattern: String.raw`${NUMBER} ?\/ ?(?:${YEAR} ?\/ ?)?(?<symbol>(?:QĐ|NQ|KH|CT|TB|HD|CTr|TTr|BC|NĐ|TT|CV) ${GROUP})(?= ?(?:,|của|ngày|về|\(|;))`,
    match: ['Quyết định số «58/QĐ BYT» ngày', 'Kế hoạch số «12/KH UBND» của'],
    reject: ['12/QĐ-UBND', '5/KH UBND tỉnh', '16/CT-TTg'],
  },
  {
    id: 'state-number-closed',
    grammar: 'state',
    on: 'exact',
    // the stroke was lost, or read as a stop
    pattern: String.raw`${NUMBER}[.,]? ?(?<symbol>(?:QĐ|NQ|KH|CT|TB|HD|CTr|TTr|BC|NĐ|TT|CV)-${GROUP}(?:${JOINT}${OFFICE})*)(?= ngày \d)`,
    match: ['Kế hoạch số «93KH-UBND» ngày 31/8/2021', 'Kế hoạch số «44, KH-UBND» ngày 14/02/2023'],
    reject: ['93/KH-UBND ngày 31/8/2021', '93KH-UBND của', '2KH ngày 3/4'],
  },
  {
    id: 'party-number-closed',
    grammar: 'party',
    on: 'exact',
    // the hyphen was lost
    pattern: String.raw`${NUMBER}(?<symbol>(?:NQ|CT|KL|QĐ|QĐi|QyĐ|TB|HD|CTr|KH|BC|CV) ?\/ ?(?:TW|TU|HU|ĐU|\p{Lu}{2,8}(?:TW|TU|HU)|\p{Lu}{2,8}(?= ngày \d))(?![\p{L}\d/-]))`,
    match: ['Nghị quyết số «20NQ/TW» ngày', 'Hướng dẫn số «9HD/BTGTU» của', 'số «07KH/UBND» ngày 4/4/2023'],
    reject: ['20-NQ/TW', '20/NQ-HĐND', '12CT/5 ngày'],
  },
  {
    id: 'state-number',
    grammar: 'state',
    on: 'exact',
    pattern: String.raw`${NUMBER} ?\/ ?(?:${YEAR} ?\/ ?)?(?<symbol>${FIRST}(?:${JOINT}${OFFICE})*)`,
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
      '«12/EVN-AT+CĐ» ngày',
      '«136/2001/QĐ.TTg»',
      '«88/HD-BCA-V05» ngày',
      '«88/BTĐKT-V1» ngày',
      '«33/CT- -TTg» ngày',
      '«83/2015/QH 13» ngày',
      'Công văn số «101322/CTHN-TTHT» ngày',
      '«668/X02-P3» ngày',
      '«45/TB-K» ngày 2/10/2026',
    ],
    reject: ['ngày 16/5/2016', '24/24 giờ', '1/2 số hộ'],
    source: 'Nghị định 30/2020 annex I.II.3',
  },
  {
    id: 'party-number-spaced',
    grammar: 'party',
    on: 'exact',
    pattern: String.raw`${NUMBER} (?<symbol>\p{Lu}[\p{L}]{1,3} ?\/ ?(?:TW|\p{Lu}[\p{L}\d]{1,9})(?: ?[-–—/] ?${GROUP})*)›`,
    match: ['Thông tri số «03 TT/TW» ngày', 'Quyết định số «1062 TC/QĐ/CSTC» ngày', 'Chỉ thị số «27 CT/HU»'],
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

/** A number with its year, the symbol left out; "12/2013" is a month as well, so a word before it must tell. */
export const YEAR_NUMBER: Rule = {
  id: 'year-number',
  on: 'exact',
  pattern: String.raw`(?<![\p{L}\d/.,-])(?<number>\d{1,4}) ?\/ ?(?<year>(?:19|20)\d{2})(?![\p{L}\d]| ?[-–/] ?[\p{L}\d]|[.,]\d)`,
  match: ['Thông tư «17/2018» về', 'Nghị định số «73/2010» của'],
  reject: ['16/2018/TT-BYT', '17/2018-QĐ', '5/3/2018', '12/2100'],
};

/** Types that are cited by their number alone. */
export const BARE_TYPES: ReadonlySet<string> = new Set([
  'Nghị quyết',
  'Chỉ thị',
  'Kết luận',
  'Quyết định',
  'Nghị định',
  'Thông tư',
  'Thông tư liên tịch',
  'Đề án',
  'Quy định',
  'Pháp lệnh',
]);

/** What follows a document's number without its symbol; what is counted follows another number. */
export const BEHIND_BARE: Rule = {
  id: 'behind-bare-number',
  on: 'folded',
  pattern: String.raw`(?:[,.;:)“”"|]| (?:của|ngày|và|về|trên|tại|đến|trong|theo|do|được|đã|là|với|nêu|ban hành|phê duyệt|giai đoạn|năm \d{4})›| [|“"(–-]|,? ?\(?khóa›)`,
  match: ['Chỉ thị 05« của» Bộ', 'Đề án 06« trên» địa bàn', 'Thông tư 22« về» đánh giá', 'Nghị quyết 20«,»'],
  reject: ['Quyết định 12 nội dung', 'Đề án 10 năm'],
};

/** The same of other types: only whose it is tells a number from what is counted. */
export const BEHIND_BARE_ELSE: Rule = {
  id: 'behind-bare-number-else',
  on: 'folded',
  pattern: String.raw` của (?:ubnd|ủy ban nhân dân|tỉnh ủy|huyện ủy|thành ủy|đảng ủy|ban thường vụ|chính phủ|thủ tướng|bộ|sở)›`,
  match: ['Kế hoạch 345« của UBND» tỉnh'],
  reject: ['Kế hoạch 345 của năm'],
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
  pattern: String.raw`:? (?:(?:số|s6)(?: số)?(?: ?:|\.)?(?= |\/|$|\d{1,5}[-/])|s(?= ?\d{1,5}(?:-\p{L}|\/)))`,
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
  pattern: String.raw`(?: (?:tỉnh|huyện|xã))?(?:\((?:[a-zđ]{1,4}\d{0,2})\)(?=,? ngày))?(?:,? (?:hồi|lúc) \d{1,2} ?(?:giờ|h|g)(?: ?\d{2}(?: ?phút|')?)?,? (?=ngày)|(?: ?,)? (?:cùng (?=ngày))?| ?\(|[.:](?=ngày)|[:;] (?=ngày \d)|,? (?:đã )?được (?:quốc hội|hội đồng nhân dân|hđnd|(?:ủy ban|ub) ?thường vụ quốc hội|đại hội)› ?[^;.:\d]{0,90}(?:\d{1,2} )?thông qua (?=ngày))(?=ngày|ký|ban hành|tháng|năm|\d)`,
  match: [
    '16/CT-TTg«, »ngày',
    '16/CT-TTg« , »ngày',
    '16/QĐ-UBND« cùng »ngày',
    '7/CĐ-UBND« hồi 20 giờ 30 phút »ngày',
    '34-KH/BDVTU« tỉnh »ngày',
    '7/KH-PC05«(Đ2) »ngày',
    'Luật Đất đai« đã được Quốc hội khóa XI, kỳ họp thứ 4 thông qua »ngày',
  ],
  reject: ['UBND tỉnh Trà Vinh', 'Luật được Quốc hội thông qua', 'Luật do Bộ Tư pháp soạn'],
};

/** Forms of a date behind a number, in the order in which they are tried; blank parts are allowed. */
export const DATE_FORMS: readonly Rule[] = [
  {
    id: 'date-figures',
    on: 'folded',
    pattern: String.raw`(?:(?:ký |ban hành )?(?:ngày ?){1,2})?(?<day>\d{1,2}) ?[\/.-] ?(?<month>\d{1,2}) ?[\/.-] ?(?<year>\d{4}|20 \d{2})(?!\d)`,
    match: [
      '«ngày 16/5/2016»',
      '«ngày16/5/2016»',
      '«ngày 16/5/20 16»',
      '«18-2-1998»',
      '«ngày 20.7.2020»',
      '«ngày ngày 1/2/2020»',
    ],
    reject: ['ngày /3/2022', 'năm 2022'],
  },
  {
    id: 'date-words',
    on: 'folded',
    pattern: String.raw`(?:ký |ban hành )?(?:ngày ?){1,2}(?<day>\d{1,2})? ?th[aou]ng ?(?<month>\d{1,2})? ?năm ?(?<year>\d{4})(?!\d)`,
    match: ['«ngày 24 tháng 02 năm 2022»', '«ngày tháng 3 năm 2022»', '«ngày 5 tháng3 năm2022»'],
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

/** A number's cue, maybe clipped, whose type was not read; of a form, a table or an appendix it is no document's. */
export const TYPELESS_NUMBER: Rule = {
  id: 'citation.typeless',
  on: 'folded',
  pattern: String.raw`(?<!‹(?:mẫu|biểu|biểu mẫu|phụ lục|phiếu|bảng|mục|điện thoại) )(?:‹(?:số?|ố):? ?|(?<=; ))(?=\d{1,5}\p{Ll}?(?:\/\d{4})?[-/]\p{L})`,
  match: ['quyết, «số »17-NQ/TU', '(«số »5/KH-UBND', '«ố »15/2019/NĐ-CP', 'định «s»15/2019/NĐ-CP'],
  reject: ['mẫu số 02/BC', 'số 17 ngày', 'Biểu số 01-KH/TH'],
};

/** Words with one capital right before a number's cue, after a pause or a verb that leads to a document. */
export const PRINTED_TYPE: Rule = {
  id: 'citation.printed-type',
  on: 'exact',
  pattern: String.raw`(?:^|[\s,;:(“"–-])(?<type>Điện(?: mật| khẩn| hỏa tốc)?|(?!(?:Mẫu|Biểu|Phụ|Phiếu|Bảng|Mục|Điện|Tài khoản|Căn|Theo|Thực|Tại|Trong|Ngày|Sau|Và|Có)›)\p{Lu}\p{Ll}+(?: (?!(?:của|về|ngày|theo|tại|có|và|các|này|trên|cứ|hiện|là|với|ban)›)\p{Ll}+){1,4}) $`,
  match: ['Căn cứ« Thỏa thuận hợp tác »', 'theo« Giấy phép »', 'Thực hiện« Điện mật »'],
  reject: ['Phụ lục ', 'Căn cứ ', 'theo số '],
};
