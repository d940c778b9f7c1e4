import type { Rule } from '../core/rule.ts';

/** What comes back: periodicities ("6 tháng", "hằng năm") and the days that come back with them. */

/** An hour and its minute. */
export const TIME = String.raw`(?: (?<hour>\d{1,2}) ?(?:h|giờ|g(?=\d| )|:) ?(?<minute>\d{2})?['’′]?(?: ?phút)?(?: (?<half>sáng|trưa|chiều|tối))?)`;
/** What says that a day that comes back is the last one. */
const CUE =
  '(?<cue>trước|(?:chậm|muộn) nhất(?: là| vào| đến| trước| lúc){0,3}|không quá|vào(?: lúc)?|đến hết|đến)';
// its marks lost, a quarter ("quý") looks like the first word of a rule ("quy chế")
const UNIT = '(?:tuần|tháng|(?:quý|quí|qúy)(?! (?:chế|định|hoạch|trình|mô|ước|tắc|chuẩn|phạm|đổi)›)|năm)';
/** A month by its number. */
const MONTH = '(?:0?[1-9]|1[0-2])(?!\\d)';
export const EVERY = '(?:hằng|hàng|mỗi)';
export const NOTE = String.raw`(?: ?\([^()\n]{3,60}\))`;
// "6 tháng đầu năm", "năm học", "năm 2022", "3 năm qua" are spans of time
const NO_SPAN = String.raw`(?! ?\d| [ivx]{1,3}›| ?\/ ?(?:\d{1,2} |một )?lần| (?:\d{1,2}|một) lần| (?:đầu|cuối|học|nay|qua|tới|gần|sau|tiếp|kể|liên|liền)›| trước›(?! (?:ngày|\d)))`;
const PERIOD = String.raw`(?:${EVERY} ${UNIT}|\d{1,2} tháng đầu năm(?= ?\(| trước (?:ngày|\d))|\d{1,2} tháng|(?:0?1|một) (?:quý|năm)|${UNIT})›${NO_SPAN}`;
const AND = '(?:, ?| và | hoặc |/)(?:cả )?';
const MORE = `(?:${NOTE}?${AND}${PERIOD})*${NOTE}?`;

export const TIMES = '(?:\\d{1,2}|một|hai|ba|bốn)';
/** "mỗi tuần ‹ít nhất 02 tin, bài›": how much is to be done in each. */
export const AMOUNT = ` (?:(?:ít nhất|tối thiểu|có|phát|đăng|viết|sản xuất|thực hiện|tổ chức|xây dựng|phát sóng) ){0,3}${TIMES} (?:tin|bài|bản tin|chuyên mục|chuyên đề|chuyên trang|phóng sự|chương trình|phim|mô hình)›`;

const WEEKDAY = '(?:thứ (?:hai|ba|tư|năm|sáu|bảy|[2-7])|chủ nhật)';

/** A day without a month that comes back; groups day, last (its second end), months (first or last of a quarter), hour, weekday. */
export const RETURNING: readonly Rule[] = [
  {
    id: 'deadline.day-of-month',
    pattern: String.raw`‹(?:${CUE} )?(?:(?:sáng|chiều|tối|đêm) )?(?:ngày|(?:ngày )?m[uô]ng|(?<=(?:sáng|chiều|tối|đêm) )(?=\d)) ?(?<day>\d{1,2})(?: (?:của )?(?:${EVERY} tháng|tháng (?:sau|kế tiếp|tiếp theo|liền kề)(?: sau| liền kề)?(?: kỳ báo cáo)?|tháng(?= sau|[,;.)]|$)|tháng báo cáo))›`,
    on: 'folded',
    match: [
      '«trước ngày 15 của tháng»',
      '«trước ngày 20 hằng tháng» lên phần mềm',
      '«ngày 15 hàng tháng»',
      '«chậm nhất là ngày 05 của tháng kế tiếp»',
      '«trước ngày 05 của tháng liền kề sau kỳ báo cáo».',
      'chốt số liệu «ngày 20 của tháng báo cáo»,',
      'họp dân «vào tối 18 hàng tháng».',
      'cúng rừng «mùng 5 hằng tháng»',
    ],
    reject: ['trước ngày 15 tháng 6', 'ngày 15 của tháng cuối quý', 'ngày hằng tháng'],
  },
  {
    id: 'deadline.day-list-of-month',
    pattern: String.raw`‹(?:${CUE}(?:${TIME},?)? )?(?:các )?ngày (?<days>\d{1,2}(?:(?:, ?| và )(?:ngày )?\d{1,2}){1,15})(?: của)? ${EVERY} tháng›`,
    on: 'folded',
    match: [
      '«trước ngày 10 và 25 hằng tháng»',
      '«trước 17 giờ các ngày 10, 20 hằng tháng»',
      '«ngày 15 và ngày 30 hàng tháng»',
    ],
    reject: ['ngày 15 hằng tháng', 'ngày 15 và ngày 30 tháng 6'],
  },
  {
    id: 'deadline.first-days-of-month',
    pattern: String.raw`‹trong (?<day>\d{1,2}) ngày (?:làm việc )?đầu(?: tiên)?(?: của)?(?: ${EVERY})? tháng(?: (?:sau|kế tiếp|tiếp theo|liền kề))?›(?! \d)`,
    on: 'folded',
    match: ['«trong 05 ngày đầu của tháng sau»', '«Trong 10 ngày đầu hằng tháng»,'],
    reject: ['trong 05 ngày đầu tháng 6', 'trong 05 ngày'],
  },
  {
    id: 'deadline.days-of-month',
    pattern: String.raw`‹từ ngày (?<day>\d{1,2}) (?:đến|đến hết) ngày (?<last>\d{1,2})(?: của)? ${EVERY} tháng›`,
    on: 'folded',
    match: ['Định kỳ «từ ngày 1 đến ngày 5 hằng tháng»', 'Trong thời gian «từ ngày 1 đến ngày 5 mỗi tháng»'],
    reject: ['từ ngày 1 đến ngày 5 tháng 6'],
  },
  {
    id: 'deadline.day-of-quarter',
    pattern: String.raw`‹(?:${CUE} )?ngày (?<day>\d{1,2})(?: của)? tháng (?<place>đầu|cuối|thứ (?:hai|2|ba|3))(?: cùng| tiên)?(?: của)?(?: ${EVERY})? qu[ýí](?: (?:sau|tiếp theo|kế tiếp|liền kề))?›`,
    on: 'folded',
    match: [
      '«trước ngày 15 của tháng cuối quý»',
      '«Trước ngày 10 của tháng đầu quý sau», các đơn vị',
      '«trước ngày 05 tháng cuối cùng của mỗi quý»',
      '(«ngày 20 tháng cuối quý»)',
      '«trước ngày 20 tháng thứ ba của quý»',
    ],
    reject: ['chậm nhất là ngày 20 của tháng cuối kỳ báo cáo', 'tháng cuối quý'],
  },
  {
    id: 'deadline.month-of-quarter',
    pattern: String.raw`‹(?<cue>vào|trong) (?:(?:những ngày|tuần) (?:đầu|cuối)(?: tiên| cùng)?(?: của)? )?tháng (?<place>đầu|cuối)(?: cùng| tiên)?(?: của)?(?: ${EVERY})? qu[ýí]›(?! (?:IV|I{1,3}|\d)›)`,
    on: 'folded',
    match: [
      'gửi «vào tháng cuối quý»',
      'họp «vào tuần đầu của tháng cuối quý»',
      'họp «trong tháng đầu của mỗi quý»',
    ],
    reject: ['ngày 15 tháng cuối quý', 'tháng cuối quý', 'vào tháng cuối quý III'],
  },
  {
    id: 'deadline.end-of-unit',
    // where in the month, quarter or year: no day, but how often
    pattern: String.raw`(?=vào|ngày|tuần|tháng|đầu|giữa|cuối)(?<!‹của )‹(?:(?:vào )?(?:(?:(?:ngày|tuần|tháng) )?(?:đầu|giữa|cuối)(?: cùng| tiên)?(?: của)? ${EVERY}|ngày cuối cùng của)|(?<!lần,? )vào (?:(?:(?:chiều |sáng )?ngày(?: làm việc)?|tuần) )?cuối(?: cùng)?(?= (?:tháng|quý)(?:$|[,;.)]| (?:để|về|cho|các)›))) (?<unit>tuần|tháng|quý|qúy|năm)›(?! (?:học|\d))`,
    on: 'folded',
    match: [
      'báo cáo «vào cuối mỗi tháng».',
      'họp «vào ngày cuối cùng của tháng».',
      'báo cáo Hạt trưởng «vào ngày cuối tháng».',
      '«Cuối hằng quý», các tổ',
      'họp «vào tuần đầu của mỗi tháng»',
    ],
    reject: [
      'cuối tháng 5',
      'vào cuối tháng 5',
      'tháng cuối của mỗi năm học',
      'hằng tháng',
      'vào đầu mỗi năm học',
    ],
  },
  {
    id: 'deadline.day-of-months',
    pattern: String.raw`‹(?:${CUE} )?ngày (?<day>\d{1,2})(?: của)?(?: các)? tháng (?<inMonths>${MONTH}(?:(?:, ?| và )(?:tháng )?${MONTH})+)(?:,? ${EVERY} năm)?›(?! ?[/.]\d|,? năm \d| tháng›)`,
    on: 'folded',
    match: ['«trước ngày 20 các tháng 3, 6, 9, 12»;', '«ngày 15 của tháng 6 và tháng 12 hằng năm»'],
    reject: [
      'ngày 15 tháng 6',
      'ngày 15 tháng 6 và tháng 12 năm 2024',
      'ngày 10 tháng 3, 4/2024',
      'ngày 15 tháng 6 và 10 tháng 12 hằng năm',
    ],
  },
  {
    id: 'deadline.day-of-term',
    // which month ends the reporting term stands elsewhere
    pattern: String.raw`‹${CUE} ngày (?<day>\d{1,2})(?: của)? tháng (?:đầu|cuối)(?: của)? kỳ báo cáo›`,
    on: 'folded',
    match: ['«chậm nhất là ngày 20 của tháng cuối kỳ báo cáo»'],
    reject: ['trước ngày 15 của tháng cuối quý'],
  },
  {
    id: 'deadline.school-term',
    pattern: String.raw`(?<!‹của )‹(?:vào )?(?<term>(?:(?:đầu|giữa|cuối|kết thúc|sau) )?${EVERY} (?:học k[ỳi]|năm học|khóa học))›`,
    on: 'folded',
    match: ['«Cuối mỗi học kỳ», tổ trưởng', 'báo cáo «mỗi năm học»', 'kiểm kê «vào đầu mỗi năm học»'],
    reject: ['cuối học kỳ I', 'mỗi kỳ họp', 'hằng năm', 'học phí của mỗi học kỳ'],
  },
  {
    id: 'deadline.hour-of-day',
    // from one hour to another is when somebody is there
    pattern: `(?<!‹từ \\d{1,2} ?(?:h|giờ|g|:) ?(?:\\d{2})?(?: phút)? )‹${CUE}${TIME},? (?:${EVERY} ngày|các ngày trong tuần)›`,
    on: 'folded',
    match: ['«trước 14h hàng ngày»', '«trước 16h30’ hằng ngày»', '«trước 4 giờ chiều hằng ngày»'],
    reject: ['trước 14h ngày 03/5/2021', 'hằng ngày', 'trực từ 6h30 đến 17h30 hằng ngày'],
  },
  {
    id: 'deadline.hour-of-day-after',
    pattern: `‹${EVERY} ngày,? ${CUE}${TIME}(?<! )(?!\\d|:|,? (?:\\(?cùng |hôm |của )?ngày)`,
    on: 'folded',
    match: ['báo cáo «hằng ngày trước 16 giờ».', '«hàng ngày, trước 17h30» về xã'],
    reject: ['hằng ngày', 'hằng ngày trước 16 giờ ngày hôm sau'],
  },
  {
    id: 'deadline.hour-of-days',
    // who receives it stands between
    pattern: `(?=trước|chậm|muộn)(?<=‹${EVERY} ngày (?:về|cho|gửi|đến|với) [^,;.:()\\d\n]{3,70} )${CUE}${TIME}(?<! )(?! ?\\d|:|,? (?:\\(?cùng |hôm |của )?ngày)`,
    on: 'folded',
    match: ['báo cáo hằng ngày về Hạt Kiểm lâm «trước 16 giờ 30».'],
    reject: ['hằng ngày về Hạt trước 16 giờ 30 ngày hôm sau', 'báo cáo về Hạt trước 16 giờ 30'],
  },
  {
    id: 'deadline.hours-of-day',
    pattern: `‹(?:(?:vào )?(?:lúc|hồi) )?\\d{1,2} ?(?:h|giờ|g|:) ?(?:\\d{2})?(?: và|,)${TIME},? (?:(?:vào )?${EVERY} ngày|các ngày trong tuần)›`,
    on: 'folded',
    match: ['Báo cáo mực nước «lúc 7 giờ và 19 giờ hàng ngày»;'],
    reject: ['từ 7 giờ đến 19 giờ hằng ngày', '7 giờ và 19 giờ ngày 20/4'],
  },
  {
    id: 'deadline.weekday',
    pattern: `‹(?:${CUE}(?:${TIME},?)? )?(?:(?:sáng|chiều) )?(?:ngày )?(?<weekday>${WEEKDAY}(?:(?:, ?| và |, )${WEEKDAY}){0,5}),? (?:${EVERY} tuần|trong tuần)›`,
    on: 'folded',
    match: [
      '«vào thứ Hai hằng tuần»',
      '«trước thứ Sáu hằng tuần»',
      '«sáng thứ Hai hàng tuần»',
      '«trước 16 giờ ngày thứ 6 hàng tuần»',
      '«Chậm nhất đến 16h ngày thứ Sáu hàng tuần»,',
      'phát thanh «vào thứ Ba, thứ Năm và Chủ nhật hằng tuần»',
    ],
    reject: ['thứ Hai', 'hằng tuần', 'lần thứ 5 hằng năm'],
  },
  {
    id: 'deadline.weekday-of-month',
    pattern: `‹(?:${CUE}(?:${TIME},?)? )?(?:(?:buổi )?(?:sáng|chiều|tối) )?(?:ngày )?(?<weekday>${WEEKDAY}),?(?: (?:của )?tuần)? (?<nth>đầu|cuối)(?: tiên| cùng)?(?: của|,)?(?: ${EVERY})? tháng›(?! \\d)`,
    on: 'folded',
    match: [
      '«vào thứ Hai đầu tiên của tháng»',
      '«sáng thứ Sáu cuối cùng hằng tháng»',
      '«chủ nhật tuần cuối mỗi tháng»',
    ],
    reject: ['thứ Hai hằng tuần', 'thứ Hai đầu tiên của tháng 6', 'tuần đầu mỗi tháng'],
  },
  {
    id: 'deadline.weekday-each',
    pattern: `‹(?:vào )?mỗi (?:buổi )?(?:(?:sáng|chiều|tối) )?(?:ngày )?(?<weekday>${WEEKDAY}(?:(?:, ?| và )${WEEKDAY})?)›(?! \\d)`,
    on: 'folded',
    match: ['dọn đường «mỗi sáng chủ nhật».', 'họp «vào mỗi thứ Hai»'],
    reject: ['sáng chủ nhật', 'mỗi sáng', 'mỗi chủ nhật 05/6'],
  },
  {
    id: 'deadline.times-a-term',
    pattern: `‹(?:(?:ít nhất|tối thiểu) )?(?:0?\\d|một|hai) lần ?/ ?(?<term>học k[ỳi]|năm học|khóa học)›`,
    on: 'folded',
    match: ['kiểm tra «1 lần/học kỳ»', '«4 lần/năm học»'],
    reject: ['4 lần/năm', 'mỗi học kỳ'],
  },
  {
    id: 'deadline.weekday-of-report',
    pattern: `(?=trước|chậm|muộn|không|vào|đến)(?<=‹(?:báo cáo|kết quả) tuần,? (?:gửi |nộp )?)${CUE}(?:${TIME},?)? (?:(?:sáng|chiều) )?(?:ngày )?(?<weekday>thứ (?:hai|ba|tư|năm|sáu|bảy|[2-7])|chủ nhật)›(?!,? ?(?:${EVERY}|trong|ngày|\\())`,
    on: 'folded',
    match: ['Báo cáo tuần gửi «trước 15h00 thứ Năm»;'],
    reject: ['báo cáo tháng trước thứ Năm', 'báo cáo tuần trước thứ Năm hằng tuần'],
  },
  {
    id: 'deadline.weekday-after',
    pattern: `‹${EVERY} tuần,? ${CUE}(?:${TIME},?)? (?:(?:sáng|chiều) )?(?:ngày )?(?<weekday>thứ (?:hai|ba|tư|năm|sáu|bảy|[2-7])|chủ nhật)›`,
    on: 'folded',
    match: ['báo cáo «hằng tuần trước 15 giờ 00 thứ Năm»', '«Hàng tuần, vào thứ 6», các xã'],
    reject: ['hằng tuần', 'hằng tuần trước ngày 05/6'],
  },
];

/** In the note of a weekly periodicity: its day. */
export const WEEKDAY_NOTES: readonly Rule[] = [
  {
    id: 'deadline.weekday-note',
    pattern: `(?:${CUE}(?:${TIME},?)? )?(?:(?:sáng|chiều) )?(?:ngày )?‹(?<weekday>thứ (?:hai|ba|tư|năm|sáu|bảy|[2-7])|chủ nhật)›`,
    on: 'folded',
    match: ['(«trước 16 giờ thứ Năm»)', '(«thứ 6»)'],
    reject: ['(trước ngày 25)', '(lần thứ nhất)'],
  },
];

/** A day whose month the sentence says ("Hằng tháng … trước ngày 25"). */
export const BARE_DAYS: readonly Rule[] = [
  {
    id: 'deadline.bare-day',
    pattern: String.raw`‹${CUE} ngày (?<day>\d{1,2})›(?! ?[/.-] ?\d| (?:của |hằng |hàng |mỗi )?tháng)`,
    on: 'folded',
    match: ['Hằng tháng, các xã báo cáo «trước ngày 25»;'],
    reject: ['trước ngày 25/11', 'trước ngày 25 tháng 6', 'trước ngày 15 của tháng'],
  },
];

/** Runs of periodicities; the members are in the group `members`, which ends the match. */
export const PERIODS: readonly Rule[] = [
  {
    id: 'deadline.period.regular',
    pattern: `(?<!‹quy )‹định kỳ,? (?:vào |\\()?(?!${EVERY} tuần,? ${CUE.replace('?<cue>', '?:')} (?:(?:sáng|chiều) )?(?:ngày )?${WEEKDAY}›)(?<members>${PERIOD}${MORE})`,
    on: 'folded',
    match: [
      '«Định kỳ, 6 tháng (trước ngày 10 tháng 6), năm (trước ngày 05 tháng 12)», các cơ quan',
      '«Định kỳ 6 tháng, hằng năm», đầu kỳ',
      '«Định kỳ 06 tháng đầu năm (trước ngày 15/6) và cả năm (trước ngày 15/12)» báo cáo',
      'theo «định kỳ hàng tháng, qúy, năm».',
      'báo cáo «định kỳ (tháng, quý, năm»)',
    ],
    reject: [
      'Định kỳ báo cáo',
      'theo quy định kỳ 6 tháng và năm',
      'định kỳ 6 tháng đầu năm',
      'định kỳ quý I và cả năm',
    ],
  },
  {
    id: 'deadline.period.term',
    pattern: String.raw`(?:(?<!‹định )|(?<=‹quy định ))(?<members>‹kỳ (?=\d|${UNIT})${PERIOD}${MORE})`,
    on: 'folded',
    match: ['báo cáo theo quy định «kỳ 6 tháng và năm».', 'báo cáo «kỳ 6 tháng»'],
    reject: ['ký quy chế phối hợp', 'định kỳ 6 tháng', 'kỳ họp', 'học kỳ I', 'kỳ 6 tháng đầu năm'],
  },
  {
    id: 'deadline.period.every',
    pattern: String.raw`(?<!‹định kỳ,? |\d năm(?:,| và) )(?<members>‹${EVERY} ${UNIT}›(?! (?:một|hai|ba|bốn|\d+) lần)(?!${AMOUNT})${MORE})`,
    on: 'folded',
    match: [
      '«Hằng năm», các cơ quan',
      '«hằng tháng (trước ngày 25), hằng quý (trước ngày 20 tháng cuối quý)»',
    ],
    reject: ['định kỳ hằng năm', 'hàng hóa', 'mỗi năm 01 lần', 'hàng ngày', 'kế hoạch 5 năm và hằng năm'],
  },
  {
    id: 'deadline.period.report',
    pattern: String.raw`(?<=‹(?:báo cáo|chế độ báo cáo|sơ kết|tổng kết|sơ, tổng kết)(?: định kỳ)?:? |(?:^|\n|[-+.] ?)(?:\d[\d.]{0,4}-? )?báo cáo (?:kết quả|tình hình)[^,;.:()\d\n]{0,40}: )(?<members>(?:(?:\d{1,2} tháng đầu năm(?= ?\(| trước (?:ngày|\d))|\d{1,2} tháng|0?1 năm(?! (?:vào|trong)›)|quý|năm)›|(?:tuần|tháng)(?=${NOTE}|(?:, ?| và |/)(?:quý|\d{1,2} tháng|năm|tháng)›|:? (?:gửi )?${CUE} ngày \d{1,2}›(?! ?[/.-] ?\d| (?:của |hằng |hàng |mỗi )?tháng)))${NO_SPAN}(?! và thực hiện)${MORE})`,
    on: 'folded',
    match: [
      'báo cáo «quý, 6 tháng, năm»',
      'chế độ báo cáo «tháng, quý, năm»',
      'báo cáo «tháng (trước ngày 20)»',
      'Báo cáo «tháng»: trước ngày 18;',
      'tổ chức sơ kết «6 tháng»',
      'tổng kết «năm»;',
    ],
    reject: [
      'báo cáo tháng trước ngày 18/5',
      'báo cáo 6 tháng đầu năm',
      'tổng kết năm học',
      'tổng kết năm 2022',
      'báo cáo hằng năm',
      'sơ kết 01 năm vào tháng 12/2022',
    ],
  },
  {
    id: 'deadline.period.first',
    // before its verb, where a clause or its piece begins
    pattern: String.raw`(?<=(?:^|[,;.(:]|\n) ?(?:- ?)?)(?<members>‹(?:[3-9] tháng|0[369] tháng|0?1 năm)›(?:(?:,| và) (?:cả )?(?:0?1 )?năm›)?)(?= (?:một lần |01 lần )?(?:sơ kết|tổng kết|báo cáo|họp|giao ban)›)`,
    on: 'folded',
    match: ['tổng hợp, «6 tháng» sơ kết, «1 năm» tổng kết', '- «3 tháng» họp', '; «6 tháng và năm» báo cáo'],
    reject: ['sau 6 tháng sơ kết', '6 tháng đầu năm', 'báo cáo 6 tháng'],
  },
  {
    id: 'deadline.period.dated',
    pattern: String.raw`(?<!‹(?:kỳ,?|hằng|hàng|mỗi|và|hoặc|báo cáo|sơ kết|tổng kết) |[,)/] ?)(?<members>‹(?:\d{1,2} tháng|quý|năm) ?\((?:trước|chậm nhất|vào|ngày)›[^()\n]{3,60}\)${MORE})`,
    on: 'folded',
    match: ['gửi «6 tháng (trước ngày 10/6), năm (trước ngày 05/12)»'],
    reject: ['Định kỳ 6 tháng (ngày 10 tháng 6)', '6 tháng (nếu có)'],
  },
];

/** One member of such a run: count, unit; a note in brackets ends the match. */
export const PERIOD_MEMBER: readonly Rule[] = [
  {
    id: 'deadline.period.member',
    pattern: String.raw`‹(?:kỳ )?(?:${EVERY} )?(?:(?<count>\d{1,2}|một) )?(?<unit>${UNIT})›(?: đầu năm(?=$| ?\(| trước›))?(?<note>${NOTE}?)`,
    on: 'folded',
    match: [
      '«6 tháng (trước ngày 10 tháng 6)», «năm (trước ngày 05 tháng 12)»',
      '«kỳ 6 tháng» và «năm»',
      '«hằng tháng», «quý»',
    ],
    reject: ['ngày', 'kỳ'],
  },
];
