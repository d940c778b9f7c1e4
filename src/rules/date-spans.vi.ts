import type { Rule } from '../core/rule.ts';

/**
 * Days and spans of days that share a month, a year or a word with their neighbours. Named groups as in
 * `dates.vi.ts`; besides: dayMonths (a list of days with their months), third (of a month).
 */

const YEAR = String.raw`(?<year>(?:1[89]|20)\d{2})`;
const TRUE_DAY = String.raw`(?:0?[1-9]|[12]\d|3[01])`;
const TRUE_MONTH = '(?:0?[1-9]|1[0-2])';
const DAY_MONTH = String.raw`${TRUE_DAY} ?[/.] ?${TRUE_MONTH}`;
const END = String.raw`(?![\p{L}\p{M}\p{N}]|[/.]\d| ?\/ ?\p{L})`;
const AND = '(?:, ?| và |, và )';
// "từ 1/3 đến 1/2 số hộ": parts of a whole
const NO_PART = String.raw`${END}(?! (?:số|diện tích|tổng|dân số|hộ|giá|thành|quân)›)`;
const TO = '(?: ?[-–—] ?| đến | đến hết | tới )';

/** Days that say their month, one after the other, under one "ngày". */
export const DAY_LISTS: readonly Rule[] = [
  {
    id: 'date.day.list-months',
    pattern: String.raw`‹ngày (?<dayMonths>${DAY_MONTH}(?:${AND}${DAY_MONTH})+)(?:(?: ?[/.] ?| năm )${YEAR})?${END}`,
    on: 'folded',
    match: [
      'trước «ngày 01/6 và 15/11» hằng năm',
      '«ngày 10/3, 15/4/2024»',
      'các «ngày 2/5, 6/5 và 10/5 năm 2024»',
    ],
    reject: ['ngày 01/6 và ngày 15/11', 'ngày 01/6/2024 và 15/11/2024', 'ngày 5, 6/7'],
  },
];

/** A bare day and month: two figures or more than a month has tell that they are no part of a whole. */
export const BARE_DAYS: readonly Rule[] = [
  {
    id: 'date.day.bare-from',
    pattern: String.raw`(?<=‹từ )(?<!‹(?:tăng|giảm|nâng|hạ|đạt|số|điểm) từ )(?<day>0[1-9]|1[3-9]|2\d|3[01])\/(?<month>${TRUE_MONTH})(?=[.,;)\n]|$| (?:trở đi|hằng|hàng|mỗi)›)${END}`,
    on: 'folded',
    match: ['Mở cửa rừng từ «01/4».', 'áp dụng từ «15/6» hằng năm', 'từ «20/5» trở đi'],
    reject: ['từ 1/4;', 'tăng từ 02/9, lên', 'từ 01/4/2026', 'từ 05/7 xã', 'từ 01/2020/NĐ-CP'],
  },
  {
    id: 'date.day.bare-until',
    pattern: String.raw`(?<=‹(?:từ nay|kéo dài) (?:cho )?đến )(?<day>${TRUE_DAY})\/(?<month>${TRUE_MONTH})${NO_PART}`,
    on: 'folded',
    match: ['từ nay đến «30/6»;', 'kéo dài đến «15/8».'],
    reject: ['từ nay đến 30/6/2026', 'đến 2/3 số hộ'],
  },
  {
    id: 'date.day.bare-words',
    pattern: String.raw`(?<=‹(?:trước|(?:chậm|muộn) nhất|(?:chậm|muộn) nhất là|đến hết) )(?<day>${TRUE_DAY}) tháng (?<month>${TRUE_MONTH})›(?!,? năm \d|[/.-]\d| (?:ngày|tuần|lần|buổi|đến|-)›)`,
    on: 'folded',
    match: ['báo cáo trước «20 tháng 11» hằng năm', 'chậm nhất là «05 tháng 6»;'],
    reject: ['trước 6 tháng 10 ngày', 'trước 30 tháng 9 năm 2021', 'trong 20 tháng 11', 'trước 6 tháng'],
  },
  {
    id: 'date.day.words-start',
    pattern: String.raw`(?<=‹từ )(?<day>${TRUE_DAY}) tháng (?<month>${TRUE_MONTH})(?=${TO}(?:ngày )?${TRUE_DAY} tháng ${TRUE_MONTH}›)`,
    on: 'folded',
    match: ['từ «01 tháng 6» đến 30 tháng 9', 'từ «5 tháng 3» - ngày 10 tháng 4 năm 2026'],
    reject: ['từ 1 tháng đến 3 tháng', 'từ 6 tháng 1 lần'],
  },
  {
    id: 'date.day.words-end',
    pattern: String.raw`(?<=‹từ (?:ngày )?${TRUE_DAY} tháng ${TRUE_MONTH}${TO})(?<day>${TRUE_DAY}) tháng (?<month>${TRUE_MONTH})›(?!,? năm \d|[/.-]\d)`,
    on: 'folded',
    match: ['từ 01 tháng 6 đến «30 tháng 9»;', 'từ ngày 5 tháng 3 đến hết «10 tháng 4»'],
    reject: ['từ 5 tháng 3 đến 10 tháng 4 năm 2026', 'từ 1 tháng đến 3 tháng'],
  },
  {
    id: 'date.day.list-months-bare',
    pattern: String.raw`(?<=[(:|] ?)(?<dayMonths>${DAY_MONTH}(?:${AND}${DAY_MONTH})+)\/${YEAR}${END}`,
    on: 'folded',
    match: ['Thời gian: «05/3, 06/3 và 07/3/2026»'],
    reject: ['(05/3/2026, 06/3/2026)', 'số 05/3, 06/3/2026'],
  },
  {
    id: 'date.day.list-bare',
    pattern: String.raw`(?<=[(:|] ?|‹(?:hai|ba|các) ngày,? )(?<days>${TRUE_DAY}(?:${AND}${TRUE_DAY}){1,9})\/(?<month>${TRUE_MONTH})\/${YEAR}${END}`,
    on: 'folded',
    match: ['02 ngày («22, 23/02/2026»)', 'Thời gian: «5, 6 và 7/3/2026»', '| «14, 15/4/2026» |'],
    reject: ['số 22, 23/02/2026', '(22/02/2026)', '(2, 3/2 số hộ)'],
  },
];

/** Days that a feast's name tells to be days, not parts of a whole. */
export const FEASTS: readonly Rule[] = [
  {
    id: 'date.day.feast',
    pattern: String.raw`(?=\d{1,2}\/\d)(?<=‹(?:Ngày (?!càng|làm|nay|hôm|nào)|ngày (?=\p{Lu}))[^\d.;:()\n|]{3,80}[ (])(?<dayMonths>${DAY_MONTH}(?:(?:${AND}|; )${DAY_MONTH})*)(?!\/)${NO_PART}`,
    on: 'exact',
    match: [
      'Ngày Môi trường thế giới «05/6»;',
      'kỷ niệm ngày Thương binh - Liệt sĩ («27/7»)',
      'Ngày Học sinh, sinh viên «9/1, 26/3»',
      'Ngày Chủ nhật xanh («07/6; 05/7»)',
      'Ngày toàn dân phòng, chống mua bán người «30/7»',
    ],
    reject: [
      'Ngày càng nhiều, đạt 2/3',
      'ngày làm việc có 2/3',
      'Ngày Pháp luật 9/11/2024',
      'Ngày họp có 2/3 số hộ',
    ],
  },
  {
    id: 'date.day.feast-bare',
    pattern: String.raw`(?=\d{1,2}\/\d)(?<=‹(?:quốc khánh|lễ|dịp|dịp lễ|nghỉ lễ) \(?)(?<dayMonths>${DAY_MONTH}(?:(?:, ?| và | ?[-–] ?)${DAY_MONTH})*)(?: năm ${YEAR})?(?!\/)${NO_PART}`,
    on: 'folded',
    match: ['chào mừng Quốc khánh «02/9»', 'dịp lễ «30/4 - 01/5»', 'dịp «30/4 năm 2025»'],
    reject: ['Quốc khánh 02/9/2025', 'lễ 2/3 số hộ', 'ngày 02/9'],
  },
];

/** A day of every year, without its "ngày". */
export const YEARLY_DAYS: readonly Rule[] = [
  {
    id: 'date.day.yearly',
    pattern: String.raw`(?<![\p{L}\p{M}\p{N}]|[-–/.,] ?)(?<day>${TRUE_DAY})\/(?<month>${TRUE_MONTH})(?=,? (?:hằng|hàng|mỗi) năm›|(?<=‹(?:[369] tháng|năm|quý [ivx]{1,3}) \(\d{1,2}\/\d{1,2})\))`,
    on: 'folded',
    match: ['gửi báo cáo «30/6» hằng năm', 'báo cáo 6 tháng («15/6»), năm («30/11»)'],
    reject: ['ngày 15, 30/6/2024 hằng năm', 'đạt 2/3 số hộ hằng năm', '1.2/3 hằng năm'],
  },
];

/** A third of a month: its first and second ten days, and the rest. */
export const THIRDS: readonly Rule[] = [
  {
    id: 'date.third',
    pattern: String.raw`‹(?<third>(?:thượng|trung|hạ) tuần|10 ngày (?:đầu|giữa|cuối))(?: của)? tháng ?(?<month>${TRUE_MONTH})(?:(?: ?[/.-] ?|,? năm )${YEAR}|(?! ?[/.-] ?\d|,? năm \d))${END}`,
    on: 'folded',
    match: [
      'vào «thượng tuần tháng 6/2024»',
      '«Trung tuần tháng 5»;',
      '«hạ tuần của tháng 12 năm 2023»',
      'trong «10 ngày đầu tháng 4»',
    ],
    reject: ['trong 05 ngày đầu tháng 4', 'trung tuần tháng 13', 'tuần tháng 5', 'hạ tuần'],
    source: 'ten days each; the last runs to the end of the month',
  },
];

/** The ends of a span that stand without "ngày". */
export const SPAN_ENDS: readonly Rule[] = [
  {
    id: 'date.day.span-start',
    // the year, or the month too, stands with the other end
    pattern: String.raw`(?<=‹từ )(?:ngày )?(?<day>${TRUE_DAY})(?:(?=${TO}(?:ngày )?\d{1,2}[/.]\d{1,2}[/.]\d{4})|[/.](?<month>${TRUE_MONTH})(?=${TO}(?:ngày )?\d{1,2}[/.]\d{1,2}(?:[/.]\d{4})?${NO_PART}))`,
    on: 'folded',
    match: [
      'từ «15/4» đến 30/4/2024',
      'từ «10» đến 15/12/2024',
      'từ «01/3» - 31/5',
      'từ «ngày 02/10»-15/10/2023',
    ],
    reject: [
      'từ 15/4/2024 đến 30/4/2024',
      'từ 5 đến 7 hộ',
      'từ 15/4',
      'từ 1/3 đến 1/2 số hộ',
      'từ 5 đến 7.5 triệu',
    ],
  },
  {
    id: 'date.day.dash-start',
    // without "từ" a dash before a whole day says the same
    pattern: String.raw`(?<![\p{L}\p{M}\p{N}]|[-–/.,] ?)(?<day>${TRUE_DAY})[/.](?<month>${TRUE_MONTH})(?= ?[-–—÷] ?(?:ngày )?\d{1,2}[/.]\d{1,2}[/.]\d{4}(?!\d))`,
    on: 'folded',
    match: ['Tuần lễ nước sạch «25/5» - 31/5/2023', '«03/5» ÷ 14/5/2021'],
    reject: ['25/5 - 31/5', '12/2023 - 31/5/2023', 'số 3/25/5 - 31/5/2023'],
  },
  {
    id: 'date.day.span-end',
    pattern: String.raw`(?<=‹từ (?:ngày )?\d{1,2}[/.]\d{1,2}(?:[/.]\d{4})?${TO})(?<day>${TRUE_DAY})[/.](?<month>${TRUE_MONTH})${NO_PART}`,
    on: 'folded',
    match: ['từ ngày 15/4 đến «30/4»;', 'từ 01/3 - «31/5».'],
    reject: ['từ 15/4 đến 30/4/2024', 'đến 30/4', 'từ 15/4 đến ngày 30/4'],
  },
  {
    id: 'date.day.bare-start',
    // of the month and year that stand whole behind the dash
    pattern: String.raw`(?<![\p{L}\p{M}\p{N}]|[-–/.,] ?|‹(?:số|điều|khoản|mục|lớp|khối|tuần|tiết|bài|quý|tháng|năm|đợt|lần|kỳ|giờ|cấp) )(?<day>${TRUE_DAY})(?= ?[-–÷] ?\d{1,2}\/\d{1,2}\/\d{4}(?!\d))`,
    on: 'folded',
    match: ['Hội thi («15» - 17/6/2023)', 'diễn ra «01»-02/6/2023'],
    reject: ['tuần 3 - 15/6/2023', '15/4 - 17/6/2023', 'số 12-15/6/2023', '14 giờ 30 - 15/6/2023'],
  },
  {
    id: 'date.day.cell-start',
    // a table's cell holds nothing but the span
    pattern: String.raw`(?<=\| ?)(?<day>${TRUE_DAY})(?:\/(?<month>${TRUE_MONTH}))?(?= ?[-–—] ?\d{1,2}\/\d{1,2}(?:\/\d{4})? ?(?:[|;(\n]|$))`,
    on: 'folded',
    match: ['| «18» - 26/9 |', '|«02/11» - 07/11/2026 (Tuần 9) |'],
    reject: ['| 5 - 7 hộ |', '| 1,5 - 2,5 |', 'từ 18 - 26/9'],
  },
  {
    id: 'date.day.cell-end',
    pattern: String.raw`(?<=\| ?\d{1,2}(?:\/\d{1,2})? ?[-–—] ?)(?<day>${TRUE_DAY})\/(?<month>${TRUE_MONTH})(?= ?(?:[|;(\n]|$))`,
    on: 'folded',
    match: ['| 18 - «26/9» |', '| 02/11 - «07/11»; trình duyệt |'],
    reject: ['| 18 - 26/9/2026 |', '| 26/9 |'],
  },
  {
    id: 'date.day.list-words',
    // a day in words, joined to one before it
    pattern: String.raw`(?<=‹ngày (?:${TRUE_DAY} tháng ${TRUE_MONTH}(?:, | và |, và )){1,5})(?<day>${TRUE_DAY}) tháng (?<month>${TRUE_MONTH})(?:,? năm ${YEAR}|(?!,? năm \d|[/.]\d))${END}`,
    on: 'folded',
    match: [
      'ngày 15 tháng 6 và «15 tháng 12» hằng năm',
      'ngày 10 tháng 3, «10 tháng 6» và «10 tháng 9 năm 2024»',
    ],
    reject: [
      'ngày 15 tháng 6 và ngày 15 tháng 12',
      'ngày 15 tháng 6 và 12 tháng tiếp theo',
      '6 tháng và 12 tháng',
    ],
  },
];

/** What joins a date without a year to the next date, which has it: both are of that year. */
export const SHARED_YEAR: readonly Rule[] = [
  {
    id: 'date.shared-year',
    pattern: '^(?:, ?| và | đến | đến hết | ?[-–—÷] ?)$',
    on: 'folded',
    match: ['« đến »', '«, »', '« - »', '« đến hết »'],
    reject: ['; ', ' đến ngày ', ' hoặc ', '. '],
  },
];
