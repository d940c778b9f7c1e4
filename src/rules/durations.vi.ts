import type { Rule } from '../core/rule.ts';

/** How long something may take, and from which event that counts. */

export interface LimitRule extends Rule {
  readonly relation: 'before' | 'on' | 'by-end' | 'within';
  /** `strong` makes a day or month a limit by itself; `weak` only on a duty ("hoàn thành trong quý II"). */
  readonly strength: 'strong' | 'weak';
}

const WITHIN = 'trong(?: thời hạn| thời gian| vòng)?(?: tối đa| không quá| chậm nhất)?';
const COUNTED = String.raw`(?<count>\d{1,3}) (?:\([^()\n]{2,20}\) )?(?<unit>ngày làm việc|ngày|giờ làm việc|giờ|phút|tuần|tháng(?! \d{1,2}›))›(?! \d{1,2}(?: ?[-–] ?\d{1,2})?/\d)(?!,? (?:sáng|chiều|trưa|tối|ngày \d|ngày thứ|thứ|hằng|hàng)›|,? ngày \d|,? \(?từ (?:ngày )?\d[^;.\n]{1,30} đến (?:hết )?(?:ngày )?\d)`;
/** What an event's words end at. */
export const PAUSE = String.raw`(?= ?(?:[,;:()\n]|\.(?!\d))|$| (?:các|phải|có trách nhiệm|gồm|bao gồm|(?<!‹(?:hội|cuộc|kỳ|dự|buổi|ngày|vòng|đợt|phần|bài|thực) )thì|để|(?:báo cáo|gửi|nộp) (?:sơ bộ|nhanh|về|cho|đến|ubnd|sở|huyện|công ty|chi cục))›)`;
// the event from which it counts, up to the next pause
const SINCE = String.raw`(?:,? (?:kể )?(?:từ|sau) (?<event>(?:ngày|khi|thời điểm|lúc)(?:[^,;.:()\n]|\.(?=\d)){1,80}?${PAUSE}))?`;
/** An event, where it is not a printed day that follows. */
const EVENT = String.raw`(?<event>(?:mỗi )?(?:ngày|khi|thời điểm|thời gian|lúc|giờ|hội nghị|kỳ họp|(?:cuộc|phiên|buổi) (?:họp|làm việc|kiểm tra|thẩm định)) (?!\d)[^,;.:()\n]{2,60}?|(?:cuộc|phiên|buổi) (?:họp|làm việc|kiểm tra|thẩm định)|(?:mỗi )?kỳ họp|huấn luyện|diễn tập|tập huấn|khai mạc|kiểm tra|đại hội|mỗi (?:dịp|đợt|buổi|lần)(?: [^,;.:()\n\d]{2,30}?)?)`;

export const DURATIONS: readonly LimitRule[] = [
  {
    id: 'deadline.within',
    relation: 'within',
    strength: 'strong',
    pattern: `(?<!(?:^|[.;\\n]) ?thời gian(?: (?:tổ chức|diễn ra|họp|đại hội|hội nghị|học|tập huấn|tham quan|tiến hành)){0,2} )‹(?!(?<=\\()(?:không quá|tối đa) \\d{1,3} phút›\\))(?:${WITHIN}|không quá|tối đa(?: là)?) ${COUNTED}(?:(?<=giờ› ?) đầu(?: tiên)?)?(?! (?:đầu|cuối|qua|gần|liên|liền|tới|năm)›)${SINCE}`,
    on: 'folded',
    match: [
      '«Trong thời hạn 03 tháng kể từ ngày công trình được quyết toán», chủ đầu tư',
      '«trong thời hạn không quá 03 ngày làm việc kể từ ngày nhận được hồ sơ».',
      '«Không quá 45 ngày»',
      '«trong vòng 15 ngày kể từ ngày ban hành Kế hoạch» các đơn vị',
      '«trong 24 giờ đầu kể từ khi nhận tin báo»;',
      '«trong thời hạn 05 (năm) ngày làm việc sau khi kết thúc»,',
    ],
    reject: [
      'trong 6 tháng đầu năm',
      'trong 03 năm',
      'Thời gian họp không quá 02 ngày',
      'báo cáo kết quả (không quá 20 phút)',
      '05 ngày làm việc',
      'trong 5 tháng qua',
    ],
  },
  {
    id: 'deadline.before-event',
    relation: 'before',
    strength: 'strong',
    pattern: `‹(?:(?:chậm|muộn) nhất(?: là)?|ít nhất|tối thiểu) ${COUNTED},? trước ${EVENT}${PAUSE}`,
    on: 'folded',
    match: ['«chậm nhất 03 ngày trước ngày tổ chức hội nghị».', '«ít nhất 05 ngày làm việc trước khi họp»,'],
    reject: ['chậm nhất 03 ngày', 'ít nhất 05 ngày trước ngày 10/6'],
  },
  {
    id: 'deadline.at-latest-after',
    relation: 'before',
    strength: 'strong',
    pattern: `‹(?:chậm nhất|muộn nhất)(?: là| sau| trong| không quá)* ${COUNTED}${SINCE}`,
    on: 'folded',
    match: ['«Chậm nhất là 05 ngày làm việc kể từ ngày kết thúc» (hội nghị)', '«chậm nhất sau 10 ngày»'],
    reject: ['chậm nhất là ngày 20', 'không quá 05 ngày', 'chậm nhất 10 giờ ngày 20/4'],
  },
  {
    id: 'deadline.days-after',
    relation: 'within',
    strength: 'strong',
    // what happens when nothing was done in that time is no limit
    pattern: String.raw`(?<!‹(?:(?:chậm|muộn) nhất|hiệu lực|thi hành) )(?<!‹(?:đối với|những|các) [^,;.\n]{0,40})‹sau ${COUNTED},? (?:kể )?(?:từ|sau) (?<event>(?:ngày|khi|thời điểm|lúc)[^,;.:()\n]{1,80}?)(?= ?[,;.:()\n]|$)(?!,? ?(?:mà|nếu)›)`,
    on: 'folded',
    match: [
      'gửi báo cáo «sau 07 ngày kể từ ngày bế mạc hội diễn».',
      '«sau 10 ngày từ khi nhận hồ sơ», Sở trả lời',
    ],
    reject: ['sau 05 năm kể từ ngày ký', 'sau 10 ngày', 'chậm nhất sau 10 ngày kể từ ngày họp.'],
  },
  {
    id: 'deadline.days-behind',
    relation: 'within',
    strength: 'strong',
    pattern: String.raw`(?<!‹(?:đối với|những|các|trước|và|hiệu lực) (?:(?!‹(?:báo cáo|gửi|nộp)›)[^,;.\n]){0,40})‹sau (?<event>(?:ngày|khi|lễ|hội nghị|kỳ họp|đợt|mỗi (?:đợt|cuộc|kỳ|tháng|quý)|(?:cuộc|phiên|buổi) (?:họp|làm việc|kiểm tra)) (?!\d)[^,;.:()\n\d]{2,50}?|mỗi (?:đợt|cuộc|kỳ|lần)) (?:chậm nhất |không quá |tối đa |trong vòng |là )*${COUNTED}(?!,? ?(?:mà|nếu|mới|thì|kể từ|trước|so với)›)`,
    on: 'folded',
    match: ['Báo cáo nhanh «sau lễ phát động 01 ngày»;', 'gửi biên bản «sau khi kiểm tra 03 ngày làm việc».'],
    reject: ['sau ngày 10/6', 'sau 07 ngày kể từ ngày họp', 'sau khi tiêm 15 ngày mới'],
  },
  {
    id: 'deadline.days-before',
    relation: 'before',
    strength: 'strong',
    pattern: String.raw`‹trước (?:ít nhất |tối thiểu )?(?!\d{1,2} giờ›(?! làm| so| trước))${COUNTED}(?: (?:so với|trước|tính đến|kể từ) ?(?<event>(?:ngày|khi|thời điểm)?[^,;.:()\n]{1,60}?)${PAUSE})?`,
    on: 'folded',
    match: [
      '«trước 10 ngày so với ngày tổ chức hội nghị»',
      '«trước 30 ngày kể từ ngày bầu cử»,',
      'gửi tài liệu «trước 03 ngày làm việc».',
    ],
    reject: [
      'trước ngày 20',
      '30 ngày',
      'trước 16 giờ ngày thứ Sáu',
      'trước 10 giờ sáng',
      'về Hạt trước 16 giờ 30.',
    ],
  },
  {
    id: 'deadline.days-ahead',
    relation: 'before',
    strength: 'strong',
    pattern: String.raw`(?<=‹(?:gửi|chuyển|báo|nộp|thông báo)› [^,;.:()\n\d]{0,60}‹trước (?:cho|về|đến|tới) [^,;.:()\n\d]{2,70} )(?:ít nhất|tối thiểu)(?: là)? ${COUNTED}`,
    on: 'folded',
    match: ['gửi trước cho các thành viên «ít nhất 03 ngày làm việc».'],
    reject: ['họp ít nhất 03 ngày', 'gửi cho các thành viên ít nhất 03 ngày'],
  },
  {
    id: 'deadline.event-days',
    relation: 'before',
    strength: 'strong',
    pattern: String.raw`‹trước ${EVENT} (?:ít nhất |tối thiểu |chậm nhất |là )*${COUNTED}`,
    on: 'folded',
    match: [
      '«trước ngày bầu cử 10 ngày»,',
      'gửi về xã «trước buổi làm việc 02 ngày».',
      '«trước khi khai mạc ít nhất 02 ngày làm việc»',
    ],
    reject: ['trước ngày 10 tháng 6', 'trước ngày bầu cử', 'trước khi họp, 10 ngày'],
  },
  {
    id: 'deadline.days-to-event',
    relation: 'before',
    strength: 'strong',
    pattern: String.raw`‹${COUNTED} \(?trước (?<event>(?:ngày|khi) (?!\d)[^,;.:()\n]{2,40}?)(?:(?<=\(trước [^()]{2,50})\)|${PAUSE})`,
    on: 'folded',
    match: ['Chậm: «105 ngày (trước ngày bầu cử)»', '(«05 ngày trước khi khai mạc»)'],
    reject: ['6 tháng (trước ngày 10 tháng 6)', '105 ngày'],
  },
  {
    id: 'deadline.days-since-event',
    relation: 'within',
    strength: 'strong',
    pattern: String.raw`(?<!(?:‹sau|‹kéo dài|‹nghỉ|:|\() )‹(?:(?:chậm|muộn) nhất(?: là)? )?${COUNTED} sau (?<event>(?:khi|ngày|hội nghị|lễ|mỗi (?:đợt|cuộc|kỳ)) (?!\d)[^,;.:()\n]{2,60}?)${PAUSE}`,
    on: 'folded',
    match: [
      'báo cáo kết quả «03 ngày sau khi kết thúc»;',
      'gửi về xã «chậm nhất 05 ngày sau khi hội thi kết thúc».',
    ],
    reject: [
      'sau 10 ngày sau khi họp',
      'nghỉ 03 ngày sau khi trực',
      '05 ngày trước khi họp',
      '03 ngày sau ngày 10/6',
    ],
  },
  {
    id: 'deadline.same-day',
    relation: 'within',
    strength: 'strong',
    pattern: String.raw`‹(?:ngay trong ngày(?! \d)|(?:chậm nhất là )?(?:ngay )?trong (?<workday>ngày làm việc)(?<next> tiếp theo)?)›`,
    on: 'folded',
    match: ['«Ngay trong ngày»', '«chậm nhất là trong ngày làm việc tiếp theo»'],
    reject: ['trong ngày 20/4', 'ngày làm việc'],
  },
];

/** How long, behind a label ("Thời hạn giải quyết: 05 ngày làm việc"). */
export const COUNTED_TIMES: readonly LimitRule[] = [
  {
    id: 'deadline.counted',
    relation: 'within',
    strength: 'weak',
    pattern: `(?<=: )${COUNTED}(?! (?:đầu|cuối|qua)›| ?/ ?\\p{L}|[,;] [^;.:()\\n]{0,40}(?:‹(?:tháng|quý) [ivx\\d]|\\d/\\d)|,? ?\\(?(?:(?:từ|ngày|trong) )+\\d|,? ?\\(\\d)${SINCE}`,
    on: 'folded',
    match: ['Thời hạn giải quyết: «05 ngày làm việc»', 'Thời gian: «30 ngày kể từ ngày khởi công»;'],
    reject: [
      '05 ngày làm việc',
      'trong: ngày 05',
      'Thời gian: 6 tháng cuối năm',
      'Thời gian: 01 ngày (ngày 20/5)',
      'Thời gian: 02 ngày 11 - 12/6/2024',
      'Thời gian: 02 ngày (22, 23/02/2026)',
      'Cấp xã: 12 ngày/năm',
      'Cấp thôn: 07 ngày, hoàn thành trong tháng 4/2024',
    ],
  },
];
