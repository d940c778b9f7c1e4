import type { Rule } from '../core/rule.ts';

/** What comes back: periodicities ("6 tháng", "hằng năm") and the days that come back with them. */

/** An hour and its minute. */
export const TIME = String.raw`(?: (?<hour>\d{1,2}) ?(?:h|giờ|:) ?(?<minute>\d{2})?['’′]?(?: ?phút)?)`;
const UNIT = '(?:tuần|tháng|quý|quí|qúy|năm)';
export const EVERY = '(?:hằng|hàng|mỗi)';
const NOTE = String.raw`(?: ?\([^()\n]{3,60}\))`;
// "6 tháng đầu năm", "năm học", "năm 2022", "3 năm qua" are spans of time
const NO_SPAN = String.raw`(?! ?\d| (?:đầu|cuối|học|nay|qua|tới|gần|sau|tiếp|kể|liên|liền)›| trước›(?! (?:ngày|\d)))`;
const PERIOD = String.raw`(?:${EVERY} ${UNIT}|\d{1,2} tháng|${UNIT})›${NO_SPAN}`;
const AND = '(?:, ?| và | hoặc |/)(?:cả )?';
const MORE = `(?:${NOTE}?${AND}${PERIOD})*${NOTE}?`;

/** A day without a month that comes back; groups day, last (its second end), months (first or last of a quarter), hour, weekday. */
export const RETURNING: readonly Rule[] = [
  {
    id: 'deadline.day-of-month',
    pattern: String.raw`‹(?:(?<cue>trước|chậm nhất(?: là)?|vào) )?ngày (?<day>\d{1,2})(?: (?:của )?(?:${EVERY} tháng|tháng(?= sau|[,;.)]|$)))›`,
    on: 'folded',
    match: ['«trước ngày 15 của tháng»', '«trước ngày 20 hằng tháng» lên phần mềm', '«ngày 15 hàng tháng»'],
    reject: ['trước ngày 15 tháng 6', 'ngày 15 của tháng cuối quý', 'ngày hằng tháng'],
  },
  {
    id: 'deadline.days-of-month',
    pattern: String.raw`‹từ ngày (?<day>\d{1,2}) (?:đến|đến hết) ngày (?<last>\d{1,2}) ${EVERY} tháng›`,
    on: 'folded',
    match: ['Định kỳ «từ ngày 1 đến ngày 5 hằng tháng»'],
    reject: ['từ ngày 1 đến ngày 5 tháng 6'],
  },
  {
    id: 'deadline.day-of-quarter',
    pattern: String.raw`‹(?:(?<cue>trước|chậm nhất(?: là)?|vào) )?ngày (?<day>\d{1,2})(?: của)? tháng (?<place>đầu|cuối)(?: cùng)?(?: của)?(?: ${EVERY})? qu[ýí]›`,
    on: 'folded',
    match: [
      '«trước ngày 15 của tháng cuối quý»',
      '«trước ngày 05 tháng cuối cùng của mỗi quý»',
      '(«ngày 20 tháng cuối quý»)',
    ],
    reject: ['chậm nhất là ngày 20 của tháng cuối kỳ báo cáo', 'tháng cuối quý'],
  },
  {
    id: 'deadline.day-of-term',
    // which month ends the reporting term stands elsewhere
    pattern: String.raw`‹(?<cue>trước|chậm nhất(?: là)?|vào) ngày (?<day>\d{1,2})(?: của)? tháng (?:đầu|cuối)(?: của)? kỳ báo cáo›`,
    on: 'folded',
    match: ['«chậm nhất là ngày 20 của tháng cuối kỳ báo cáo»'],
    reject: ['trước ngày 15 của tháng cuối quý'],
  },
  {
    id: 'deadline.hour-of-day',
    pattern: `‹(?<cue>trước|chậm nhất(?: là)?|vào(?: lúc)?)${TIME},? ${EVERY} ngày›`,
    on: 'folded',
    match: ['«trước 14h hàng ngày»', '«trước 16h30’ hằng ngày»'],
    reject: ['trước 14h ngày 03/5/2021', 'hằng ngày'],
  },
  {
    id: 'deadline.weekday',
    pattern: `‹(?:(?<cue>trước|chậm nhất(?: là)?|vào) )?(?<weekday>thứ (?:hai|ba|tư|năm|sáu|bảy)|chủ nhật) ${EVERY} tuần›`,
    on: 'folded',
    match: ['«vào thứ Hai hằng tuần»', '«trước thứ Sáu hằng tuần»', 'sáng «thứ Hai hàng tuần»'],
    reject: ['thứ Hai', 'hằng tuần'],
  },
];

/** A day whose month the sentence says ("Hằng tháng … trước ngày 25"). */
export const BARE_DAYS: readonly Rule[] = [
  {
    id: 'deadline.bare-day',
    pattern: String.raw`‹(?<cue>trước|chậm nhất(?: là)?|vào) ngày (?<day>\d{1,2})›(?! ?[/.-] ?\d| (?:của |hằng |hàng |mỗi )?tháng)`,
    on: 'folded',
    match: ['Hằng tháng, các xã báo cáo «trước ngày 25»;'],
    reject: ['trước ngày 25/11', 'trước ngày 25 tháng 6', 'trước ngày 15 của tháng'],
  },
];

/** Runs of periodicities; the members are in the group `members`. */
export const PERIODS: readonly Rule[] = [
  {
    id: 'deadline.period.regular',
    pattern: `(?<!‹quy )‹định kỳ,? (?:vào )?(?<members>${PERIOD}${MORE})`,
    on: 'folded',
    match: [
      '«Định kỳ, 6 tháng (trước ngày 10 tháng 6), năm (trước ngày 05 tháng 12)», các cơ quan',
      '«Định kỳ 6 tháng, hằng năm», đầu kỳ',
      'theo «định kỳ hàng tháng, qúy, năm».',
    ],
    reject: ['Định kỳ báo cáo', 'theo quy định kỳ 6 tháng và năm', 'định kỳ 6 tháng đầu năm'],
  },
  {
    id: 'deadline.period.term',
    pattern: String.raw`(?:(?<!‹định )|(?<=‹quy định ))(?<members>‹kỳ (?=\d|${UNIT})${PERIOD}${MORE})`,
    on: 'folded',
    match: ['báo cáo theo quy định «kỳ 6 tháng và năm».', 'báo cáo «kỳ 6 tháng»'],
    reject: ['định kỳ 6 tháng', 'kỳ họp', 'học kỳ I', 'kỳ 6 tháng đầu năm'],
  },
  {
    id: 'deadline.period.every',
    pattern: String.raw`(?<!‹định kỳ,? )(?<members>‹${EVERY} ${UNIT}›(?! (?:một|\d+) lần)${MORE})`,
    on: 'folded',
    match: [
      '«Hằng năm», các cơ quan',
      '«hằng tháng (trước ngày 25), hằng quý (trước ngày 20 tháng cuối quý)»',
    ],
    reject: ['định kỳ hằng năm', 'hàng hóa', 'mỗi năm 01 lần', 'hàng ngày'],
  },
  {
    id: 'deadline.period.report',
    pattern: String.raw`(?<=‹(?:báo cáo|chế độ báo cáo|sơ kết|tổng kết|sơ, tổng kết) )(?<members>(?:\d{1,2} tháng|quý|năm)›${NO_SPAN}(?! và thực hiện)${MORE})`,
    on: 'folded',
    match: ['báo cáo «quý, 6 tháng, năm»', 'tổ chức sơ kết «6 tháng»', 'tổng kết «năm»;'],
    reject: ['báo cáo 6 tháng đầu năm', 'tổng kết năm học', 'tổng kết năm 2022', 'báo cáo hằng năm'],
  },
  {
    id: 'deadline.period.dated',
    pattern: String.raw`(?<!‹(?:kỳ,?|hằng|hàng|mỗi|và|hoặc|báo cáo|sơ kết|tổng kết) |[,)/] ?)(?<members>‹(?:\d{1,2} tháng|quý|năm) ?\((?:trước|chậm nhất|vào|ngày)›[^()\n]{3,60}\)${MORE})`,
    on: 'folded',
    match: ['gửi «6 tháng (trước ngày 10/6), năm (trước ngày 05/12)»'],
    reject: ['Định kỳ 6 tháng (ngày 10 tháng 6)', '6 tháng (nếu có)'],
  },
];

/** One member of such a run: count, unit. */
export const PERIOD_MEMBER: readonly Rule[] = [
  {
    id: 'deadline.period.member',
    pattern: String.raw`‹(?:kỳ )?(?:${EVERY} )?(?:(?<count>\d{1,2}) )?(?<unit>${UNIT})›(?<note>${NOTE}?)`,
    on: 'folded',
    match: [
      '«6 tháng (trước ngày 10 tháng 6)», «năm (trước ngày 05 tháng 12)»',
      '«kỳ 6 tháng» và «năm»',
      '«hằng tháng», «quý»',
    ],
    reject: ['ngày', 'kỳ'],
  },
];

/** "02 lần/năm": times, count, unit. */
export const FREQUENCIES: readonly Rule[] = [
  {
    id: 'deadline.times-a-unit',
    pattern: String.raw`‹(?:ít nhất )?(?<times>\d{1,2}) lần ?\/ ?(?:(?<count>\d{1,2}) )?(?<unit>ngày|tuần|tháng|quý|năm)›${NOTE}?`,
    on: 'folded',
    match: ['«ít nhất 01 lần/quý»', '«02 lần/năm»', '«02 lần/ngày (trước 9h00’ và 16h00’)»'],
    reject: ['02 lần', 'lần/năm'],
  },
  {
    id: 'deadline.unit-a-time',
    pattern: String.raw`‹(?:(?<count>\d{1,2}) )(?<unit>tuần|tháng|quý|năm) ?(?:\/ ?|(?<times>\d{1,2}) |một )lần›`,
    on: 'folded',
    match: ['«2 năm/lần»', '«6 tháng một lần»', '«06 tháng 01 lần»'],
    reject: ['6 tháng đầu', 'năm 2 lần thứ'],
  },
  {
    id: 'deadline.every-unit-times',
    pattern: String.raw`‹${EVERY} (?<unit>tuần|tháng|quý|năm)(?: ít nhất)? (?:(?<times>\d{1,2})|một) lần›`,
    on: 'folded',
    match: ['«mỗi năm 01 lần»', '«hằng quý ít nhất 1 lần»'],
    reject: ['mỗi năm', 'mỗi người 01 lần'],
  },
];
