import type { Rule } from '../core/rule.ts';
import { type LimitRule, PAUSE } from './durations.vi.ts';
import { EVERY, TIME } from './periodicities.vi.ts';

/**
 * Time limits and periodicities (annotation guide, section 5). Dates themselves are those of `dates.vi.ts`;
 * these rows are the words around them, and the times that are no dates.
 */

/** "17 giờ thứ Sáu, ngày 19/7": the weekday between the hour and the day. */
const DAY_NAME = '(?:thứ (?:hai|ba|tư|năm|sáu|bảy|[2-7])|chủ nhật)';
const WEEKDAY = String.raw`(?:,? \(?${DAY_NAME}(?: và ${DAY_NAME})?\)?,?)?`;
const DATE_AHEAD = String.raw`${WEEKDAY}(?= (?:của )?(?:các )?(?:ngày|mùng|tháng|quý|quí|qúy|năm|(?:thượng|trung|hạ) tuần|10 ngày (?:đầu|giữa|cuối)|\d{1,2} tháng (?:(?:đầu|cuối) năm|\d{1,2}›)|\d{1,2}[/.-]\d))`;
/** A day, not a month or a quarter. */
const DAY_AHEAD = String.raw`(?= (?:các )?(?:ngày|mùng) | \d{1,2}[/.-]\d{1,2}(?:[/.-]\d{2,4})?(?!\d))`;
const LAST_TIME = TIME.replace(' ', '').replace(/\?<([a-z]+)>/g, '?<last$1>');
const PART = String.raw`(?:đầu|giữa|cuối|nửa đầu|nửa cuối|tuần (?:đầu|cuối|\d|thứ (?:\d|nhất|hai|ba|tư|nhì))(?: tiên| cùng)?(?: của)?)`;

export const LIMITS: readonly LimitRule[] = [
  {
    id: 'deadline.before',
    relation: 'before',
    strength: 'strong',
    pattern: `‹(?:đến )?trước(?:${TIME}[,-]?)?${DATE_AHEAD}`,
    on: 'folded',
    match: [
      '«trước» ngày 20/7/2020',
      '«Trước 09 giờ 00,» các ngày 02/02/2022',
      '«trước 14h00» ngày 28/4/2020',
      '«đến trước» tháng 9',
      '«trước 10 giờ sáng» ngày 02/5',
      '«trước 16g30» ngày 03/11/2021',
    ],
    reject: ['năm trước, ngày', 'trước mắt', 'trước khi', 'trước 10 ngày'],
  },
  {
    id: 'deadline.at-latest',
    relation: 'before',
    strength: 'strong',
    pattern: `‹(?:(?:chậm|muộn|trễ) nhất|hạn cuối(?: cùng)?|hạn chót|(?:trước )?thời hạn cuối(?: cùng)?|không muộn hơn|không quá)(?: phải (?:hoàn thành|xong)| là| đến| vào| trong| trước| hết| lúc| ${PART}| (?:buổi )?(?:sáng|trưa|chiều|tối))*:?(?:${TIME}[,-]?)?${DATE_AHEAD}`,
    on: 'folded',
    match: [
      '«chậm nhất là» ngày 25/12',
      '«Chậm nhất đến» ngày 20/6',
      "«chậm nhất 10h00'» ngày 27/4",
      '«chậm nhất phải hoàn thành» 07/02/2021',
      '«chậm nhất đến hết» ngày 20/6',
      '«Muộn nhất vào lúc 17 giờ» ngày 5/4',
      '«trễ nhất là» ngày 28/5',
      '«trước thời hạn cuối cùng là» ngày 15/3',
      '«chậm nhất sáng» 25/01/2021',
      '«chậm nhất giữa» tháng 5/2021',
    ],
    reject: ['chậm nhất là 05 ngày làm việc', 'chậm tiến độ', 'không quá 45 ngày'],
  },
  {
    id: 'deadline.by-end',
    relation: 'by-end',
    strength: 'weak',
    pattern: `‹(?:(?:đến hết|hết|trong(?! các ngày)(?: \\d{1,2}(?= ngày \\d))?|ngay trong|đến|(?:(?:vào|trước|trong|khoảng|đến) )?${PART})(?:${TIME}[,-]?)?|trong khoảng(?: thời gian)?|khoảng|dự kiến(?!${DAY_AHEAD}))${DATE_AHEAD}`,
    on: 'folded',
    match: [
      '«trong» quý II/2023',
      '«đến hết» ngày 31/12',
      '«đến» ngày 30/11/2022',
      '«cuối» tháng 12/2020',
      '«đến 17 giờ 00» ngày 30/9/2024',
      '«tuần thứ 2 của» tháng 5',
      '«vào nửa cuối» tháng 8',
      '«dự kiến» tháng 9/2020',
    ],
    reject: ['trong đó', 'đến nay', 'hết sức', 'trong 05 ngày', 'dự kiến ngày 29/8'],
  },
  {
    id: 'deadline.expected',
    relation: 'on',
    strength: 'weak',
    pattern: `‹dự kiến${WEEKDAY}${DAY_AHEAD}`,
    on: 'folded',
    match: ['«dự kiến» ngày 29/8', '«dự kiến thứ sáu,» ngày 29/8', '«dự kiến» 29/8/2020'],
    reject: ['dự kiến tháng 9', 'dự kiến 9/2020', 'dự kiến 29 đại biểu'],
  },
  {
    id: 'deadline.on',
    relation: 'on',
    strength: 'weak',
    pattern: `‹(?:vào(?: lúc| hồi| đúng)?|trong(?= các ngày)|đúng(?= \\d{1,2} ?(?:giờ|h|g|:))|(?:lúc|hồi)(?= \\d{1,2} ?(?:giờ|h|g|:))|(?:vào )?(?:buổi )?(?:sáng|trưa|chiều|tối)(?=${WEEKDAY} (?:ngày \\d|\\d{1,2}/\\d)))(?:${TIME},?)?${DATE_AHEAD}`,
    on: 'folded',
    match: [
      'họp «vào» ngày 18/12/2020',
      '«Đúng 8 giờ» ngày 05/9',
      'kiểm tra: «sáng» ngày 11/11/2019',
      '«vào lúc 8 giờ 00» ngày 5/4',
      '«hồi 14 giờ,» ngày 5/4',
      'thi «chiều thứ 5» ngày 28/01',
    ],
    reject: ['đưa vào sử dụng', 'vào cuộc', 'kinh tế - xã hội năm 2024', 'nâng cao năng lực năm 2024'],
  },
  {
    id: 'deadline.at',
    relation: 'on',
    strength: 'weak',
    pattern: `(?<=‹từ |‹(?:khai mạc|bế mạc|bắt đầu|tổ chức|diễn ra|tập trung|họp|xuất phát) |\\p{L}, |(?<![\\p{L}\\d][ .,]{1,2}|[\\d:]))(?=\\d)${TIME.replace(' ', '')},?${DATE_AHEAD}`,
    on: 'folded',
    match: [
      'Thời gian: «8 giờ 00,» ngày 31/7/2024',
      '(«7h30» ngày 15/5)',
      'bắt đầu từ «7h30» ngày 15/5',
      'khai mạc «7 giờ 30» ngày 28/4',
      'đợt II, «8h00» ngày 22/3',
    ],
    reject: ['trước 8 giờ 00 ngày 31/7', '8 giờ 00'],
  },
];

/** After a date or a limit: it comes back every year. */
export const YEARLY: readonly Rule[] = [
  {
    id: 'deadline.yearly',
    pattern: `^,? ?(?:(?:của )?${EVERY} năm|(?:của )?các năm(?! 20)|của năm(?: báo cáo| kế hoạch)|của năm(?= ?[,;.)]|$))›`,
    on: 'folded',
    match: ['« hằng năm».', '« hàng năm»', '« của mỗi năm»', '« của năm báo cáo»', '« của năm»;'],
    reject: [' năm 2022', ' trong năm', ' và hằng năm', ' của năm 2024', ' của năm sau'],
  },
];

/** After a date without a year: the year is the one after that of the plan. */
export const NEXT_YEARS: readonly Rule[] = [
  {
    id: 'deadline.next-year',
    pattern:
      '^(?: của)? năm (?:sau|kế tiếp|tiếp theo|liền kề|liền sau|kế hoạch tiếp theo)(?: (?:sau|liền kề|tiếp theo))?›',
    on: 'folded',
    match: ['« năm sau».', '« của năm liền kề»,', '« của năm tiếp theo»'],
    reject: [' năm trước', ' của năm 2024', ' năm nay'],
  },
];

/** "từ A đến B": what stands before the first date, and between the two. */
export const WINDOW_STARTS: readonly Rule[] = [
  {
    id: 'deadline.window',
    pattern: `‹từ(?:${TIME}[,-]?| (?:đầu|giữa|cuối)(?= $))? $`,
    on: 'folded',
    match: ['tổ chức «từ »', 'trực «từ 13 giờ 00 »', 'trồng «từ giữa »'],
    reject: ['kể từ', 'từ ngày'],
  },
  {
    id: 'deadline.window.within',
    // of two days, months or quarters only: alone it limits a day
    pattern: '‹trong(?: khoảng)?(?: thời gian)? $',
    on: 'folded',
    match: ['mở trại «trong »', 'thi vẽ «trong khoảng thời gian »'],
    reject: ['trong ngày', 'bên trong trại'],
  },
];
/** The hours of one day before its date; groups hour, minute, half, and the same with `last` before them. */
export const WINDOW_HOURS: readonly Rule[] = [
  {
    id: 'deadline.window.hours',
    pattern: `(?:‹từ (?=\\d)|(?<![\\p{L}\\d][ .,]{1,2}|[\\d:])(?=\\d))${TIME.replace(' ', '')} ?(?:[-–]|(?:cho )?(?:đến|tới)(?: hết)?) ?${LAST_TIME},?${WEEKDAY}(?: cùng)? $`,
    on: 'folded',
    match: [
      'Thời gian: «từ 7h00 đến 11h00, »',
      '«7h30 - 11h30 »',
      'thi «từ 8 giờ 00 đến 11 giờ 30, thứ Bảy, »',
    ],
    reject: ['từ 7h00 ', 'từ 1 đến 5 ', 'đến 11h00 '],
  },
];
export const WINDOW_MIDDLES: readonly Rule[] = [
  {
    id: 'deadline.window.middle',
    pattern: `^(?: \\([^()\\d\\n]{0,12}\\d{0,2}[^()\\d\\n]{1,20}\\))? ?(?:(?:cho )?(?:đến|tới)(?: hết| (?:đầu|giữa|cuối))?(?:${TIME}[,-]?)?|-|–) ?$`,
    on: 'folded',
    match: ['« đến »', '« (29 Tết) đến »', '« - »', '« đến hết »', '« đến 17 giờ 00 »', '« cho đến »'],
    reject: [' và ', ' đến trước '],
  },
];
/** The end of a window that is no date: an event. */
export const WINDOW_EVENTS: readonly Rule[] = [
  {
    id: 'deadline.window.event',
    pattern: String.raw`^ (?:cho )?(?:đến|tới)(?: hết| trước)? (?<event>(?:khi|ngày|thời điểm|lúc|đợt|kỳ|hội nghị) (?!\d)[^,;.:()\n]{2,60}?)${PAUSE}`,
    on: 'folded',
    match: ['« cho đến khi có thông báo mới».', '« đến ngày bầu cử»,', '« đến trước kỳ thi cấp tỉnh»;'],
    reject: [' đến ngày 15/4', ' đến nay'],
  },
];

/** "định kỳ" without a periodicity, on a duty. */
export const UNSPECIFIED: readonly Rule[] = [
  {
    id: 'deadline.regular.before-verb',
    pattern: String.raw`(?<!‹(?:quy|báo cáo|cáo) |‹(?:kiểm tra|đánh giá|rà soát|đối thoại|giao ban|sinh hoạt|cập nhật|tiếp công dân|khám|sức khoẻ|bảo dưỡng|bảo trì|công việc|nội dung|nhiệm vụ|chế độ) )‹định kỳ›(?!,? ?(?:\d|thứ (?:hai|ba|tư|năm|sáu|bảy)›|(?:hằng|hàng|mỗi|quý|năm|tháng|tuần|từ|của|và kết|sau|trước|vào (?:thứ|ngày|các ngày|tháng|sáng|chiều))›)|,? theo quy định của| hoặc đột xuất của)(?<!‹(?:sinh hoạt|(?:các|những) (?:cuộc|buổi)) (?:\p{L}+ ){1,3}định kỳ)`,
    on: 'folded',
    match: [
      'chủ động tham mưu và «định kỳ» báo cáo kết quả',
      '«Định kỳ» tổ chức sơ kết',
      'báo cáo theo «định kỳ».',
    ],
    reject: [
      'theo quy định kỳ 6 tháng',
      'Định kỳ 6 tháng',
      'báo cáo định kỳ',
      'Định kỳ, 6 tháng',
      'vào sinh hoạt chi bộ định kỳ, sinh hoạt chuyên đề',
      'các cuộc họp định kỳ và tiếp xúc cử tri',
      'NHÓM NỘI DUNG CÔNG VIỆC ĐỊNH KỲ',
    ],
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
    pattern: String.raw`định kỳ›(?! (?:hằng|hàng|mỗi|\d|của|quý|năm|tháng|vào (?:thứ|ngày|các ngày|tháng|sáng|chiều)|trước ngày))(?<=‹(?:kiểm tra|đánh giá|rà soát|đối thoại|giao ban|cập nhật|tiếp công dân) định kỳ)(?<!‹(?:các|cuộc|đợt|kết quả|chế độ|qua|công tác|việc|kế hoạch|lịch|hội nghị|đoàn|những|buổi) (?:\p{L}+ ){0,3}định kỳ)`,
    on: 'folded',
    match: ['tổ chức đối thoại «định kỳ» với Nhân dân', 'Rà soát, cập nhật «định kỳ»'],
    reject: ['qua các đợt kiểm tra định kỳ', 'kết quả đánh giá định kỳ', 'kiểm tra định kỳ hằng năm'],
  },
];
