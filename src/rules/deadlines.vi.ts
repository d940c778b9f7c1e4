import type { Rule } from '../core/rule.ts';

/**
 * Time limits and periodicities (annotation guide, section 5). Dates themselves are those of `dates.vi.ts`;
 * these rows are the words around them, and the times that are no dates.
 */

export interface LimitRule extends Rule {
  readonly relation: 'before' | 'on' | 'by-end' | 'within';
  /** `strong` makes a day or month a limit by itself; `weak` only on a duty ("hoàn thành trong quý II"). */
  readonly strength: 'strong' | 'weak';
}

const TIME = String.raw`(?: (?<hour>\d{1,2}) ?(?:h|giờ|:) ?(?<minute>\d{2})?['’′]?(?: ?phút)?)`;
const DATE_AHEAD = String.raw`(?= (?:của )?(?:các )?(?:ngày|mùng|tháng|quý|quí|qúy|năm|\d{1,2}[/.-]\d))`;
const UNIT = '(?:tuần|tháng|quý|quí|qúy|năm)';
const EVERY = '(?:hằng|hàng|mỗi)';
const NOTE = String.raw`(?: ?\([^()\n]{3,60}\))`;
// "6 tháng đầu năm", "năm học", "năm 2022", "3 năm qua" are spans of time
const NO_SPAN = String.raw`(?! ?\d| (?:đầu|cuối|học|nay|qua|tới|gần|sau|tiếp|kể|liên|liền)›| trước›(?! (?:ngày|\d)))`;
const PERIOD = String.raw`(?:${EVERY} ${UNIT}|\d{1,2} tháng|${UNIT})›${NO_SPAN}`;
const AND = '(?:, ?| và | hoặc |/)(?:cả )?';
const MORE = String.raw`(?:${NOTE}?${AND}${PERIOD})*${NOTE}?`;
const WITHIN = 'trong(?: thời hạn| thời gian| vòng)?(?: tối đa| không quá| chậm nhất)?';
const COUNTED = String.raw`\d{1,3} (?:ngày làm việc|ngày|giờ|tuần|tháng)›`;
// the event from which it counts, up to the next pause
const SINCE = String.raw`(?: (?:kể )?từ (?:ngày|khi|thời điểm)[^,;.:()\n]{1,80}?(?= ?[,;.:()\n]|$| (?:các|phải|có trách nhiệm)›))?`;

export const LIMITS: readonly LimitRule[] = [
  {
    id: 'deadline.before',
    relation: 'before',
    strength: 'strong',
    pattern: String.raw`‹(?:đến )?trước(?:${TIME},?)?${DATE_AHEAD}`,
    on: 'folded',
    match: [
      '«trước» ngày 20/7/2020',
      '«Trước 09 giờ 00,» các ngày 02/02/2022',
      '«trước 14h00» ngày 28/4/2020',
      '«đến trước» tháng 9',
    ],
    reject: ['năm trước, ngày', 'trước mắt', 'trước khi', 'trước 10 ngày'],
  },
  {
    id: 'deadline.at-latest',
    relation: 'before',
    strength: 'strong',
    pattern: String.raw`‹(?:(?:chậm|muộn) nhất|hạn cuối|hạn chót|thời hạn cuối|không muộn hơn|không quá)(?: phải hoàn thành| là| đến| vào| trong)*:?(?:${TIME},?)?${DATE_AHEAD}`,
    on: 'folded',
    match: [
      '«chậm nhất là» ngày 25/12',
      '«Chậm nhất đến» ngày 20/6',
      "«chậm nhất 10h00'» ngày 27/4",
      '«chậm nhất phải hoàn thành» 07/02/2021',
    ],
    reject: ['chậm nhất là 05 ngày làm việc', 'chậm tiến độ', 'không quá 45 ngày'],
  },
  {
    id: 'deadline.by-end',
    relation: 'by-end',
    strength: 'weak',
    pattern: String.raw`‹(?:đến hết|hết|trong|ngay trong|đến|(?:vào |trước )?cuối|đầu)${DATE_AHEAD}`,
    on: 'folded',
    match: ['«trong» quý II/2023', '«đến hết» ngày 31/12', '«đến» ngày 30/11/2022', '«cuối» tháng 12/2020'],
    reject: ['trong đó', 'đến nay', 'hết sức', 'trong 05 ngày'],
  },
  {
    id: 'deadline.on',
    relation: 'on',
    strength: 'weak',
    pattern: String.raw`‹(?:vào(?: lúc)?|lúc)(?:${TIME},?)?${DATE_AHEAD}`,
    on: 'folded',
    match: ['họp «vào» ngày 18/12/2020', '«vào lúc 8 giờ 00» ngày 5/4'],
    reject: ['đưa vào sử dụng', 'vào cuộc'],
  },
];

/** After a date or a limit: it comes back every year. */
export const YEARLY: readonly Rule[] = [
  {
    id: 'deadline.yearly',
    pattern: `^,? ?(?:${EVERY}|của ${EVERY}) năm›`,
    on: 'folded',
    match: ['« hằng năm».', '« hàng năm»', '« của mỗi năm»'],
    reject: [' năm 2022', ' trong năm', ' và hằng năm'],
  },
];

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
    pattern: String.raw`‹(?<cue>trước|chậm nhất(?: là)?|vào(?: lúc)?)${TIME},? ${EVERY} ngày›`,
    on: 'folded',
    match: ['«trước 14h hàng ngày»', '«trước 16h30’ hằng ngày»'],
    reject: ['trước 14h ngày 03/5/2021', 'hằng ngày'],
  },
  {
    id: 'deadline.weekday',
    pattern: String.raw`‹(?:(?<cue>trước|chậm nhất(?: là)?|vào) )?(?<weekday>thứ (?:hai|ba|tư|năm|sáu|bảy)|chủ nhật) ${EVERY} tuần›`,
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

/** "từ A đến B": what stands before the first date, and between the two. */
export const WINDOW_STARTS: readonly Rule[] = [
  {
    id: 'deadline.window',
    pattern: '‹từ $',
    on: 'folded',
    match: ['tổ chức «từ »'],
    reject: ['kể từ', 'từ ngày'],
  },
];
export const WINDOW_MIDDLES: readonly Rule[] = [
  {
    id: 'deadline.window.middle',
    pattern: '^ ?(?:đến|đến hết|-|–) ?$',
    on: 'folded',
    match: ['« đến »', '« - »', '« đến hết »'],
    reject: [' và ', ' đến trước '],
  },
];

/** Runs of periodicities; the members are in the group `members`. */
export const PERIODS: readonly Rule[] = [
  {
    id: 'deadline.period.regular',
    pattern: String.raw`(?<!‹quy )‹định kỳ,? (?:vào )?(?<members>${PERIOD}${MORE})`,
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

export const DURATIONS: readonly LimitRule[] = [
  {
    id: 'deadline.within',
    relation: 'within',
    strength: 'strong',
    pattern: String.raw`‹(?:${WITHIN}|không quá) ${COUNTED}(?! (?:đầu|cuối|qua|gần|liên|liền|tới|năm)›)${SINCE}`,
    on: 'folded',
    match: [
      '«Trong thời hạn 03 tháng kể từ ngày công trình được quyết toán», chủ đầu tư',
      '«trong thời hạn không quá 03 ngày làm việc kể từ ngày nhận được hồ sơ».',
      '«Không quá 45 ngày»',
      '«trong vòng 15 ngày kể từ ngày ban hành Kế hoạch» các đơn vị',
    ],
    reject: ['trong 6 tháng đầu năm', 'trong 03 năm', '05 ngày làm việc', 'trong 5 tháng qua'],
  },
  {
    id: 'deadline.at-latest-after',
    relation: 'before',
    strength: 'strong',
    pattern: String.raw`‹(?:chậm nhất|muộn nhất)(?: là| sau| trong)* ${COUNTED}${SINCE}`,
    on: 'folded',
    match: ['«Chậm nhất là 05 ngày làm việc kể từ ngày kết thúc» (hội nghị)', '«chậm nhất sau 10 ngày»'],
    reject: ['chậm nhất là ngày 20', 'không quá 05 ngày'],
  },
  {
    id: 'deadline.days-before',
    relation: 'before',
    strength: 'strong',
    pattern: String.raw`‹trước (?:ít nhất )?${COUNTED}(?: (?:so với|trước|tính đến|kể từ)(?: ngày)?[^,;.:()\n]{1,60}?(?= ?[,;.:()\n]|$| (?:các|phải)›))?`,
    on: 'folded',
    match: [
      '«trước 10 ngày so với ngày tổ chức hội nghị»',
      '«trước 30 ngày kể từ ngày bầu cử»,',
      'gửi tài liệu «trước 03 ngày làm việc».',
    ],
    reject: ['trước ngày 20', '30 ngày'],
  },
  {
    id: 'deadline.days-to-event',
    relation: 'before',
    strength: 'strong',
    pattern: String.raw`‹${COUNTED} \(?trước (?:ngày|khi) (?!\d)[^,;.:()\n]{2,40}\)?`,
    on: 'folded',
    match: ['Chậm: «105 ngày (trước ngày bầu cử)»', '«05 ngày trước khi khai mạc»'],
    reject: ['6 tháng (trước ngày 10 tháng 6)', '105 ngày'],
  },
  {
    id: 'deadline.same-day',
    relation: 'within',
    strength: 'strong',
    pattern: String.raw`‹(?:ngay trong ngày(?! \d)|(?:chậm nhất là )?(?:ngay )?trong ngày làm việc(?: tiếp theo)?)›`,
    on: 'folded',
    match: ['«Ngay trong ngày»', '«chậm nhất là trong ngày làm việc tiếp theo»'],
    reject: ['trong ngày 20/4', 'ngày làm việc'],
  },
];

/** "định kỳ" without a periodicity, on a duty. */
export const UNSPECIFIED: readonly Rule[] = [
  {
    id: 'deadline.regular.before-verb',
    pattern: String.raw`(?<!‹(?:quy|báo cáo|cáo) |‹(?:kiểm tra|đánh giá|rà soát|đối thoại|giao ban|sinh hoạt|cập nhật|tiếp công dân|khám|bảo dưỡng) )‹định kỳ›(?!,? ?(?:\d|(?:hằng|hàng|mỗi|quý|năm|tháng|tuần|từ|của|và kết|sau|trước)›)|,? theo quy định của| hoặc đột xuất của)`,
    on: 'folded',
    match: [
      'chủ động tham mưu và «định kỳ» báo cáo kết quả',
      '«Định kỳ» tổ chức sơ kết',
      'báo cáo theo «định kỳ».',
    ],
    reject: ['theo quy định kỳ 6 tháng', 'Định kỳ 6 tháng', 'báo cáo định kỳ', 'Định kỳ, 6 tháng'],
  },
  {
    id: 'deadline.regular.report',
    // "báo cáo" is the verb: it opens the clause or follows another duty, and somebody receives it
    pattern: String.raw`(?<=(?:^|[.;,:]|\n|‹và|[-+] ?) ?‹báo cáo )định kỳ›(?= (?:về|cho|gửi|đến|lên|với|theo|ủy|ubnd|sở|kết quả|tình hình)›|[,;.\n]|$)`,
    on: 'folded',
    match: ['Báo cáo «định kỳ» về UBND huyện theo quy định', 'tổng hợp, báo cáo «định kỳ» theo quy định.'],
    reject: [
      'trên cơ sở báo cáo định kỳ của các cơ quan',
      'thực hiện chế độ báo cáo định kỳ theo quy định',
      'Báo cáo định kỳ của xã',
    ],
  },
  {
    id: 'deadline.regular.after-verb',
    pattern: String.raw`(?<!‹(?:các|cuộc|đợt|kết quả|chế độ|qua|công tác|việc|kế hoạch|lịch|hội nghị|đoàn|những|buổi) (?:\p{L}+ ){0,3})(?<=‹(?:kiểm tra|đánh giá|rà soát|đối thoại|giao ban|cập nhật|tiếp công dân) )định kỳ›(?! (?:hằng|hàng|mỗi|\d|của|quý|năm|tháng))`,
    on: 'folded',
    match: ['tổ chức đối thoại «định kỳ» với Nhân dân', 'Rà soát, cập nhật «định kỳ»'],
    reject: ['qua các đợt kiểm tra định kỳ', 'kết quả đánh giá định kỳ', 'kiểm tra định kỳ hằng năm'],
  },
];
