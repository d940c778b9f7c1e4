import type { Rule } from '../core/rule.ts';

/** Quarters (annotation guide, section 4). Named groups as in `dates.vi.ts`: quarter, quarters (a list), year, open. */

const YEAR = String.raw`(?<year>(?:1[89]|20)\d{2})`;
const END = String.raw`(?![\p{L}\p{M}\p{N}]|[/.]\d| ?\/ ?\p{L})`;
const AND = '(?:, ?| và )';
const AND_TO = '(?:, ?| và | ?[-–] ?| đến )';
// I, l, 1 and T are an OCR's strokes, H two of them
export const QUARTER = '(?:[il1]v|[il1t]{1,3}|i?h|hi|[2-4])';

export const QUARTERS: readonly Rule[] = [
  {
    id: 'date.quarter',
    pattern: `(?<open>‹đến hết )?‹qu[ýí] ?(?<quarter>${QUARTER})(?: ?[/.-] ?|,?(?: của)? năm )${YEAR}${END}`,
    on: 'folded',
    match: ['trong «quý II/2023»', '«Quí IV-2025»', '«qúy 3 năm 2022»', '«quý TII năm 2022»', '«quý H/2022»'],
    reject: ['quý V/2022', 'quý II', 'quỹ 2 tỷ', 'quý vị'],
  },
  {
    id: 'date.quarter.list',
    pattern: `‹qu[ýí] (?<quarters>${QUARTER}(?:${AND_TO}(?:qu[ýí] )?${QUARTER}){1,3})(?: ?[/.-] ?|,? năm )${YEAR}${END}`,
    on: 'folded',
    match: ['«Quý I, II/2022»', '«quý III và quý IV năm 2022»', '«Quý II-III/2022»'],
    reject: ['quý I/2022', 'quý I, II'],
  },
  {
    id: 'date.quarter.list-yearless',
    pattern: String.raw`‹(?:[Qq]u[ýíy]|[Qq]úy|QU[ÝÍ]) (?<quarters>(?:IV|I{1,3})(?:(?:, ?| và | ?[-–] ?)(?:[Qq]uý )?(?:IV|I{1,3}))+)›(?! ?[/.-] ?\d|,?(?: của)? [Nn][Ăă][Mm] ?\d)`,
    on: 'exact',
    match: ['trong «quý I, II»', '«Quý II - Quý III»;'],
    reject: ['quý I, II/2022', 'quý I', 'quý I, II năm 2022'],
  },
  {
    id: 'date.quarter.yearless',
    pattern: String.raw`‹(?:[Qq]u[ýíy]|[Qq]úy|QU[ÝÍ]) (?<quarter>IV|(?=[I1l]{1,3}›)[1l]{0,2}I[I1l]{0,2})›(?! ?[/.-] ?\d|,?(?: của)? [Nn][Ăă][Mm] ?\d)(?!${AND}(?:[Qq]uý )?[IV]+ ?[/.,])`,
    on: 'exact',
    match: ['Trong «quý I» của năm liền kề', '«Quý I»; «Quý III»', 'hoàn thành trong «quý 1II».'],
    reject: ['quý II/2023', 'quỹ I', 'quý vị', 'quý I, II/2022'],
  },
  {
    id: 'date.quarter.figures-yearless',
    // how often in a quarter something is done, and how much, is no quarter
    pattern: String.raw`‹(?:[Qq]u[ýí]|[Qq]úy|QU[ÝÍ]) (?<quarter>[1-4])›(?<!‹(?:[Mm]ỗi|[Hh][ằà]ng|[Mm]ột|[Tt]ừng|1) \S+ \d)(?! ?[/.-] ?\d| ?%|,?(?: của)? [Nn][Ăă][Mm] ?\d| (?:lần|buổi|cuộc|kỳ|đợt|lượt|bài|tin|lớp|ngày|tháng|số|chuyên|hội|phiên|phiếu|người|mô)›)`,
    on: 'exact',
    match: ['xong trong «quý 2».', '«Quý 3»: nghiệm thu', '«quý 1» và «quý 4»'],
    reject: ['mỗi quý 2 buổi', 'họp quý 1 lần', 'quỹ 2 tỷ', 'quý 2/2026', 'quý 3 năm 2026', 'hằng quý 2'],
  },
];
