import type { Rule } from '../core/rule.ts';

/**
 * Calendar expressions of Vietnamese administrative texts (annotation guide, section 4). Named groups:
 * day, month, quarter, year; days, months, quarters, years (a list, its last member carries the rest);
 * from, to (years of a period); span and half ("6 tháng đầu năm"); open ("đến hết": no start).
 */

const YEAR = String.raw`(?<year>(?:1[89]|20)\d{2})`;
const FROM = String.raw`(?<from>(?:1[89]|20)\d{2})`;
const TO = String.raw`(?<to>(?:1[89]|20)\d{2})`;
const DAY = String.raw`(?<day>\d{1,2})`;
const MONTH = String.raw`(?<month>\d{1,2})`;
const TRUE_DAY = String.raw`(?<day>0?[1-9]|[12]\d|3[01])`;
const TRUE_MONTH = '(?<month>0?[1-9]|1[0-2])';
// a date does not go on as a longer number or as a document's number ("01/2015/NĐ-CP")
const END = String.raw`(?![\p{L}\p{M}\p{N}]|[/.]\d| ?\/ ?\p{L})`;
// what stands where a hand should have written: blanks, dots, or an OCR's guess at a pen stroke
const BLANK = String.raw`[^\p{L}\p{N}\n]{1,12}`;
// "ngày 10/3 âm lịch", "ngày 03/11 năm Quý Mão": days of another calendar
const NO_LUNAR = '(?! ?\\(?âm lịch| năm (?:giáp|ất|bính|đinh|mậu|kỷ|canh|tân|nhâm|quý) )';
const AND = '(?:, ?| và )';
const AND_TO = '(?:, ?| và | ?[-–] ?| đến )';

export const DAYS: readonly Rule[] = [
  {
    id: 'date.day.words',
    // l, i and o are an OCR's 1 and 0
    pattern: String.raw`‹(?:ngày ?(?:m[ùồ]ng )?|m[ùồ]ng )(?<day>[\dlio]{1,2}) ?th[aou]ng ?(?<month>[\dlio]{1,2}),? ?năm ?(?<year>(?:[1l][89]|2[0o])[\dlo]{2})›`,
    on: 'folded',
    match: [
      'Cầu Ngang, «ngày 10 tháng 3 năm 2022»',
      '«ngảy 01 thảng 7 nãm 2024» và «Ngày 5 tháng 12, năm 2022»',
      '«ngày l0 tháng 3 năm 2O22»',
      '«ngày mùng 5 tháng 5 năm 2024»',
    ],
    reject: ['ngày tháng năm 2022', 'ngày 10 tháng 6', '10 tháng 3 năm'],
    source: 'Nghị định 30/2020/NĐ-CP, Phụ lục I: the date line',
  },
  {
    id: 'date.day.words-bare',
    // without its "ngày" only where a word that a day follows says so
    pattern: String.raw`(?<=‹(?:trước|từ|đến|vào|sau|hết|là|nhất|lúc|sáng|chiều) |‹ngày \d{1,2} ?[-–] ?)${DAY} tháng ${MONTH},? năm ${YEAR}›`,
    on: 'folded',
    match: ['trước «30 tháng 9 năm 2021»', 'ngày 10 - «11 tháng 5 năm 2024»'],
    reject: ['6 tháng năm 2021', 'trong 10 tháng 3 năm 2021', 'kỳ 6 tháng 9 năm'],
  },
  {
    id: 'date.day.words-weekday',
    pattern: String.raw`‹ngày (?:thứ (?:hai|ba|tư|năm|sáu|bảy|[2-7])|chủ nhật),? ${DAY} ?tháng ?${MONTH},? ?năm ?${YEAR}›`,
    on: 'folded',
    match: ['từ 8 giờ, «ngày thứ Tư, 5 tháng 6 năm 2024»'],
    reject: ['ngày thứ 5 tháng 6', 'ngày 5 tháng 6 năm 2024'],
  },
  {
    id: 'date.day.holiday',
    // its name stands between "ngày" and the day
    pattern: String.raw`‹ngày (?:lễ )?(?:quốc khánh|quốc tế (?:lao động|phụ nữ|thiếu nhi)|nhà giáo việt nam|phụ nữ việt nam|gia đình việt nam|giải phóng miền nam|chiến thắng|thương binh[ ,–-]{1,3}liệt s[iĩỹ]|thầy thuốc việt nam|quân đội nhân dân việt nam|quốc phòng toàn dân|pháp luật|bầu cử|khai giảng),? ${TRUE_DAY}(?<mark>[/.-])${TRUE_MONTH}(?:\k<mark>${YEAR})?${END}`,
    on: 'folded',
    match: ['trước «ngày Quốc khánh 02/9»', '«ngày Nhà giáo Việt Nam 20/11/2024»', '«ngày bầu cử 23/5/2021»'],
    reject: ['ngày 02/9', 'ngày họp 15/5', 'ngày Quốc khánh 2024'],
  },
  {
    id: 'date.day.words-blank',
    pattern: String.raw`‹ngày(?:${BLANK}|${BLANK}(?<day>\d{1,2}) )tháng(?:${BLANK}(?<month>\d{1,2}) |${BLANK})năm ?(?<year>20\d{0,2}|19\d{2})›`,
    on: 'folded',
    match: [
      'Tây Ninh, «ngày tháng năm 2022»',
      'Hà Nội, «ngày … tháng 3 năm 2022»',
      '«ngày ⁄# tháng 12 năm 2017»',
      '«ngày.....tháng.....năm 202»…',
    ],
    reject: ['ngày, tháng, năm sinh', 'trong tháng năm 2022', 'ngày đầu tháng năm 2022'],
  },
  {
    id: 'date.day.words-yearless',
    pattern: String.raw`‹(?:ngày ?(?:m[ùồ]ng )?|m[ùồ]ng )${DAY} ?tháng ?${MONTH}›(?!,? ?năm ?[\dl])${NO_LUNAR}`,
    on: 'folded',
    match: ['6 tháng (trước «ngày 10 tháng 6»)', '«ngày 05 tháng 12» hằng năm', '«mùng 3 tháng 2»'],
    reject: ['ngày 10 tháng 3 năm 2022', 'trong 10 ngày 6 tháng', 'ngày 20 của tháng cuối quý'],
  },
  {
    id: 'date.day.numeric',
    pattern: `‹ngày ?(?:m[ùồ]ng )?${DAY} ?[/.-] ?${MONTH} ?[/.-] ?${YEAR}${END}`,
    on: 'folded',
    match: [
      '«ngày 16/5/2016»',
      '«ngày 20.7.2020».',
      '«ngày 01-10-1997»',
      '«ngày 9/ 3/2022» của',
      '«ngày 31/2/2022»',
    ],
    reject: ['ngày 16/5', 'số 16/5/2016/QĐ', 'ngày 01/2015/NĐ-CP'],
  },
  {
    id: 'date.day.numeric-bare',
    pattern: String.raw`(?<![\p{L}\p{M}\p{N}]|\d[/.])${TRUE_DAY}(?<mark>[/.-])${TRUE_MONTH}\k<mark>${YEAR}${END}`,
    on: 'folded',
    match: ['từ «15/4/2023»-«30/4/2023»', '(«20.7.2020»)', 'hoàn thành «07-02-2021»'],
    reject: ['15/4-2023', '12/15/2023', '04/2015/NĐ-CP', 'số 12/01/2015/NQ', 'ĐT: 0276.12.2020'],
  },
  {
    id: 'date.day.numeric-short',
    pattern: String.raw`‹ngày ?${DAY}(?<mark>[/.-])${MONTH}\k<mark>(?<short>\d{2})${END}`,
    on: 'folded',
    match: ['«ngày 10/3/22»'],
    reject: ['ngày 10/3/2022', '10/3/22', 'ngày 10/3'],
  },
  {
    id: 'date.day.numeric-blank',
    pattern: String.raw`‹ngày[^\p{L}\p{N}\n]{0,10}\/ ?(?:${MONTH}|[.… _]{0,8}) ?\/ ?${YEAR}${END}`,
    on: 'folded',
    match: ['Kế hoạch số /KH-UBND «ngày /3/2022»', '«ngày .../.../2022»', '«ngày / /2022»'],
    reject: ['ngày 1/3/2022', 'ngày /3', 'ngày 3/2022'],
  },
  {
    id: 'date.day.month-numeric',
    // a month that no year has is kept where two figures write it
    pattern: String.raw`‹ngày ?${DAY} ?[/.-] ?(?<month>0?[1-9]|1\d)(?: năm ${YEAR}|(?! ?[/.-] ?\d| năm [12]))${END}(?! (?:(?:hằng|hàng) )?tháng)${NO_LUNAR}`,
    on: 'folded',
    match: [
      'trước «ngày 05/12»',
      'từ «ngày 1.1» đến «ngày 6.7».',
      '«ngày 30/4 năm 2022»',
      '«ngày 02/9»',
      '«ngày 30/13»;',
    ],
    reject: [
      'ngày 05/12/2022',
      'ngày 03/11 năm Quý Mão',
      'ngày 10/3 (âm lịch)',
      'ngày 10-11 tháng 5',
      'ngày 1-5 hằng tháng',
      'ngày 5/20',
      'trong 1/2 ngày',
      'ngày 10/3/22',
    ],
  },
  {
    id: 'date.day.month-after-cue',
    pattern: String.raw`(?<=‹(?:trước|hết|chậm nhất|chậm nhất là|muộn nhất|muộn nhất là|chủ nhật|sáng|chiều|tối|thứ (?:hai|ba|tư|năm|sáu|bảy)),? )${TRUE_DAY}\/${TRUE_MONTH}(?!\/)${END}`,
    on: 'folded',
    match: ['hoàn thành trước «30/6»', 'chậm nhất là «5/12».', 'chủ nhật «09/7»', 'sáng «15/3»'],
    reject: ['đạt 30/6 chỉ tiêu', 'trước 30/6/2022', 'trước 1/2015/NĐ-CP'],
  },
  {
    id: 'date.day.range-start',
    // the month and year stand with the other end of the range
    pattern: String.raw`‹ngày ${DAY}(?=(?: ?- ?| đến | đến hết )(?:ngày )?\d{1,2}(?:[/.]| tháng )\d)`,
    on: 'folded',
    match: ['từ «ngày 16» đến ngày 31 tháng 12 hằng năm', '«ngày 15» - 20/6/2022'],
    reject: ['từ ngày 1 đến ngày 5 hằng tháng', 'ngày 15/4 đến ngày 30/4'],
  },
  {
    id: 'date.day.list',
    pattern: String.raw`‹ngày (?<days>\d{1,2}(?:${AND}\d{1,2}){1,15}) ?(?:[/.-]|tháng) ?${MONTH}(?:(?: ?[/.-] ?| năm )${YEAR})?${END}`,
    on: 'folded',
    match: ['«ngày 29, 30/6/2022»', 'các «ngày 5, 6 và 7 tháng 9 năm 2022»', '«ngày 10, 11/6»'],
    reject: ['ngày 29/6/2022', 'ngày 29, 30', 'ngày 2/2/2022, 4/2/2022'],
  },
  {
    id: 'date.day.list-after-cue',
    pattern: String.raw`(?<=‹(?:vào|các ngày (?:thứ bảy|chủ nhật)),? )(?<days>\d{1,2}(?:${AND}\d{1,2}){1,15})\/${MONTH}(?:\/${YEAR})?${END}`,
    on: 'folded',
    match: ['họp vào «17, 18 và 19/6/2022»', 'các ngày chủ nhật «10, 17/6»'],
    reject: ['vào 17/6/2022', 'vào 2, 3 tháng 6', 'vào 2/6, 3/6/2022'],
  },
];

export const MONTHS: readonly Rule[] = [
  {
    id: 'date.month',
    pattern: `(?<open>‹đến hết )?‹tháng ?${TRUE_MONTH}(?: ?[/.-] ?|,? năm )${YEAR}${END}`,
    on: 'folded',
    match: ['trong «tháng 3/2022»', '«tháng 02 năm 2022»', '«thảng 9.2020»', '«đến hết tháng 6/2022»'],
    reject: ['6 tháng năm 2022', 'tháng 3', 'tháng 13/2022', 'tháng 01/2015/NĐ-CP', 'ngày 10 tháng 45/2020'],
  },
  {
    id: 'date.month.list',
    pattern: `‹tháng (?<months>(?:0?[1-9]|1[0-2])(?:${AND_TO}(?:tháng )?(?:0?[1-9]|1[0-2])){1,11})(?: ?[/.-] ?|,? năm )${YEAR}${END}`,
    on: 'folded',
    match: ['«Tháng 3, 6, 9/2022»', '«tháng 4 và tháng 5 năm 2022»', '«tháng 3 - 5/2022»'],
    reject: ['tháng 3/2022', 'tháng 3, 6', '3, 6 tháng 2022'],
  },
  {
    id: 'date.month.list-yearless',
    pattern: `‹tháng (?<months>(?:0?[1-9]|1[0-2])(?:${AND_TO}(?:tháng )?(?:0?[1-9]|1[0-2])){1,11})(?=$|[;.)\n](?!\\d)| (?:hằng|hàng|mỗi)›|, \\p{L})`,
    on: 'folded',
    match: ['vào «tháng 3, 6, 9, 12»;', 'đợt 1 («tháng 5 - 6»)', '«tháng 6 và tháng 12» hằng năm'],
    reject: ['tháng 3, 6/2022', 'tháng 3, 6 xã', 'tháng 3 và 5 năm 2022', 'tháng 3'],
  },
  {
    id: 'date.month.after-cue',
    pattern: String.raw`(?<=‹(?:từ|đến|trước|hết|trong|đầu|cuối) |‹tháng ?\d{1,2}[/.]\d{4} ?[-–] ?)${TRUE_MONTH}[/.]${YEAR}${END}`,
    on: 'folded',
    match: ['từ «3/2022» đến «5/2022»', 'tháng 9/2024 - «12/2024»'],
    reject: ['số 3/2022', 'từ 04/2015/NĐ-CP', 'trong 1.2.2022'],
  },
  {
    id: 'date.month.cell',
    // a table's cell, whose column says that it is a time
    pattern: String.raw`(?<=\| ?)(?:(?<months>(?:0?[1-9]|1[0-2])(?: ?[-–,] ?(?:0?[1-9]|1[0-2]))+)|${TRUE_MONTH}) ?[/.] ?${YEAR}(?= ?(?:\||\n|$))`,
    on: 'folded',
    match: ['| 1 | «9 - 10/2026» | Tập huấn |', '| «03/2027» |', 'Ra soát |«11-12/2026»|'],
    reject: ['| 15/9 - 10/2026 |', '| 9/2026/NĐ-CP |', '| 13/2026 |', 'số 9/2026'],
  },
  {
    id: 'date.month.yearless',
    // "thắng 3" and "6 tháng 1 lần" are no months: the marks decide
    pattern: String.raw`(?<!(?<!‹(?:[Tt]uần (?:thứ )?|[Đđ]ợt |[Ll]ần |[Vv]òng |[Gg]iai đoạn ))\d |[Mm]ỗi |[Hh][ằà]ng )‹(?:[Tt]háng|THÁNG) ${TRUE_MONTH}›(?! ?[/.-] ?\d|,? [Nn][Ăă][Mm] ?\d| (?:lần|LẦN))(?!${AND}(?:tháng )?\d{1,2}› ?[/.,])`,
    on: 'exact',
    match: [
      'từ «tháng 3» đến tháng 5/2022',
      'cuối «tháng 5»;',
      'TRONG «THÁNG 9»',
      'tuần 2 «tháng 5»',
      'tuần thứ 2 «tháng 6»',
      'đợt 2 «tháng 9»;',
    ],
    reject: [
      '6 tháng 1 lần',
      'thắng 3 trận',
      'tháng 3/2022',
      'tháng 02 năm 2022',
      'mỗi tháng 02 buổi',
      'tháng 1 lần',
    ],
  },
];

export const YEARS: readonly Rule[] = [
  {
    id: 'date.period',
    pattern: `‹(?:giai đoạn|nhiệm kỳ|thời kỳ|năm học|các năm|năm)(?: từ)?(?: năm)? ?${FROM}(?: ?[-–—/] ?| đến hết năm | đến năm | đến |(?<=giai đoạn \\d{4}) ?)${TO}${END}`,
    on: 'folded',
    match: [
      '«giai đoạn 2021-2026»;',
      '«Giai đoạn 2011 -2020»',
      '«nhiệm kỳ 2020 - 2025»',
      '«giai đoạn từ năm 2021 đến năm 2025»',
      '«năm học 2022 - 2023»',
      '«năm 2021-2022»',
      '«giai đoạn 20212025»',
      '«giai đoạn 2021 2030»',
    ],
    reject: ['giai đoạn 2', 'giai đoạn hiện nay', 'năm học mới', 'năm 2021', 'nhiệm kỳ 2021'],
  },
  {
    id: 'date.period.from-to',
    pattern: `‹từ năm ${FROM}(?: ?[-–—] ?| đến hết năm | đến cuối năm | đến năm | đến )${TO}${END}`,
    on: 'folded',
    match: ['«từ năm 2021 đến năm 2025»', '«Từ năm 2021 đến hết năm 2023»,'],
    reject: ['từ năm 2021', 'đến năm 2025'],
  },
  {
    id: 'date.period.bare',
    pattern: String.raw`(?<![\p{L}\p{M}\p{N}]|[-–/.]|‹(?:số|giai đoạn|nhiệm kỳ|thời kỳ|học|năm|từ) ?)${FROM} ?[-–—] ?${TO}(?![\p{L}\p{M}\p{N}]|[-–/]| ?\/)`,
    on: 'folded',
    match: ['Chương trình hành động «2021-2025»', '(«2011 - 2020»)'],
    reject: ['số 2021-2025', '2021-2025/KH-UBND', '0276.2021-2025', 'giai đoạn 2021-2026'],
  },
  {
    id: 'date.half-year',
    pattern: `‹(?<span>0?[369]) tháng (?<half>đầu|cuối) năm ${YEAR}›`,
    on: 'folded',
    match: ['công tác «6 tháng đầu năm 2016»'],
    reject: ['6 tháng đầu năm', '6 tháng năm 2016', 'trong 6 tháng'],
  },
  {
    id: 'date.year.open',
    pattern: `(?<open>‹(?:đến hết|đến cuối|đến)) năm ${YEAR}${END}`,
    on: 'folded',
    match: [
      'dân vận chính quyền «đến hết năm 2023» như sau',
      'tầm nhìn «đến năm 2030»',
      'từ nay «đến cuối năm 2023»',
    ],
    reject: ['đến hết ngày 03/5/2020', 'năm 2023', 'đến 2023'],
  },
  {
    id: 'date.year.outlook',
    // without "năm" a number after "đến" may count anything
    pattern: `(?<open>đến)(?:(?<=‹(?:định hướng|tầm nhìn|phấn đấu) đến)|(?<=‹đến)(?<!‹(?:từ|khoảng|số|lên) [^;.\\n]{0,12}đến)(?= 20\\d{2}(?:[,;)]|$|,? (?:và )?(?:định hướng|tầm nhìn)›))) ${YEAR}${END}`,
    on: 'folded',
    match: ['giai đoạn 2019 - 2020, định hướng «đến 2025»', 'phát triển cảng «đến 2030», tầm nhìn'],
    reject: ['đến 2025 hộ dân', 'định hướng đến năm 2025', 'tăng từ 1900 đến 2025, đạt'],
  },
  {
    id: 'date.year.vision',
    pattern: `(?<=‹tầm nhìn )${YEAR}${END}`,
    on: 'folded',
    match: ['đến năm 2025, tầm nhìn «2030»'],
    reject: ['tầm nhìn đến năm 2030', 'tầm nhìn dài hạn'],
  },
  {
    id: 'date.year.list',
    pattern: String.raw`‹năm (?<years>(?:1[89]|20)\d{2}(?:${AND}(?:1[89]|20)\d{2})+)${END}`,
    on: 'folded',
    match: ['các «năm 2021, 2022 và 2023».'],
    reject: ['năm 2021', 'năm 2021, 50 hộ'],
  },
  {
    id: 'date.year',
    // "nam" is also the south, half a country's name, and a man
    pattern: `(?<!‹(?:việt|miền|phía|hà|quảng|đông|tây|hướng) )‹năm ?${YEAR}${END}`,
    on: 'folded',
    match: ['công tác dân vận chính quyền «năm 2022»', 'trong «năm 2022».', '«Năm 2022»'],
    reject: [
      'Mặt trận Tổ quốc Việt Nam 2021',
      'năm 2 lần',
      'năm học',
      'hằng năm',
      'ISO 9001:2015',
      'Quảng Nam 2020',
    ],
  },
  {
    id: 'date.year.marked',
    // with its marks it is no south: "hoạt động năm 2022" is not of "Đông Nam"
    pattern: `‹(?:[Nn]ăm|NĂM) ?${YEAR}${END}`,
    on: 'exact',
    match: ['kế hoạch hoạt động «năm 2022»', 'xã Thái Hà «năm 2024»', 'HOẠT ĐỘNG «NĂM 2026»'],
    reject: ['vùng Đông Nam 2022', 'năm 2 lần', 'tỉnh Hà Nam 2024'],
  },
];
