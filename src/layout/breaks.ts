import { LABELS, LETTERED_HEADING, LETTERED_PART } from '../rules/labels.vi.ts';
import { PROVINCES } from '../rules/provinces.vi.ts';

/** Signs in the words of two neighbouring lines that tell whether a paragraph ends between them. */

const OPENING = new RegExp(
  `^(?:${Object.values(LABELS)
    .map((source) => source.replace(/\?<\w+>/g, '?:'))
    .join('|')})`,
  'u',
);
const LOWER_CASE = /^[\p{Ll}]/u;
/** The end of a line, which is all that its last signs are looked for in: engines search from the front. */
const tail = (line: string): string => line.slice(-LONGEST_TAIL);
const LONGEST_TAIL = 60;
const SENTENCE_END = /[.;:!?…]["”’)]*$/u;
const ENDING = '.;:!?…"”’)';
// "./.", also where it lost a point or a pen wrote over it
const END_MARK = /\. ?\/\.?\p{Ll}{0,3}$/u;

/** The line begins with "I.", "1.", "a)", "-" …: a wrapped line may do so too, by accident. */
export function opensWithLabel(line: string): boolean {
  return OPENING.test(line);
}

const LONE_LABEL =
  /^(?:(?:[IVX]{1,6}|\d{1,2}(?:\.\d{1,2}){0,3}|Điều \d{1,3})[.)]-?|Chương|CHƯƠNG|Phần|PHẦN|Điều|ĐIỀU)$/;

/** A label that stands alone on its line: its heading follows on the next. */
export function isLoneLabel(line: string): boolean {
  return LONE_LABEL.test(line);
}

const LETTERED = new RegExp(`^${LETTERED_PART}`, 'u');

/** "A. MỤC ĐÍCH": among lines in capitals, a heading of its own. */
export function opensLetteredPart(line: string): boolean {
  return LETTERED.test(line);
}

const IN_SMALL = new RegExp(`^${LETTERED_HEADING}[^.;]{3,100}$`, 'u');

/** "B. Giải pháp": a heading of its own below a sentence, or below another in capitals. */
export function opensLetteredHeading(line: string): boolean {
  return IN_SMALL.test(line);
}

/** "Căn cứ …", "Trên đây là …", "(Kèm theo …", "Nơi nhận", "Bước 2: …" and "Thời gian: …" open a paragraph of their own wherever a line begins with them. */
export function opensGround(line: string): boolean {
  return (
    /^(?:Căn cứ|Xét đề nghị|Theo đề nghị|Trên đây là|Nơi ?nhận|\((?:Ban hành k|K)èm theo|\(kèm theo \p{Lu}[\p{L} ]{5,12} số)(?![\p{L}])/u.test(
      line,
    ) ||
    STAGE.test(line) ||
    LABELLED_LINE.test(line) ||
    COUNTED.test(line)
  );
}

/** "(2) Ra quân trồng rừng": no footnote's mark and no amount has words in brackets behind it. */
const COUNTED = /^\((?:\d{1,2}|[ivx]{1,4})\) \p{Lu}/u;

/** "Bước 2: …", "Đợt II (tháng 9): …". */
const STAGE = /^(?:Bước|Đợt|Giai đoạn) (?:\d{1,2}|[IVX]{1,4}|thứ \p{L}{2,5})(?: \([^()]{1,40}\))?: /u;

/** "Thời gian: …", "Đơn vị thực hiện: …": what a task's paragraph is followed by. */
const LABELLED_LINE =
  /^(?:Thời (?:gian|hạn)|Địa điểm|Cơ quan|Đơn vị|Kinh phí|Thành phần|Sản phẩm)(?: (?:thực hiện|hoàn thành|tổ chức|chủ trì|phối hợp|dự kiến|ban hành|trình|tham gia|tham dự|đầu ra)){0,3}: ?\S/u;

/** How sentences begin that stand under a title: with a capital, which a title's further lines do not have. */
export function opensPreamble(line: string): boolean {
  return /^(?:Thực hiện|Triển khai|Thi hành|Nhằm|Để|Theo|Trên cơ sở|Phát huy|Hưởng ứng|Tiếp tục|Được sự|Xuất phát từ|Quán triệt|Sau khi|Nằm trong|Bám sát|Kế thừa)(?![\p{L}])/u.test(
    line,
  );
}

/** "Lưu: VT": the last entry of the recipients; what follows is the signer's, unless it reads on. */
export function isArchiveLine(line: string): boolean {
  return /^(?:[-–+•*] ?)?Lưu(?:: | :|:| VT| VP)/u.test(line);
}

// a number or a compound that the line's end broke: "03-CTr/BTGTU-", "NĐ-"
const BROKEN_OFF = /[\p{L}\p{N}][-–/]$/u;
const BREAKING = '-–/';

// "(khóa" above "XII) về …"
const OPEN_BRACKET = /\([^()]{1,40}$/u;
const CLOSED_BRACKET = /^[^()]{1,40}\)/u;

// no paragraph ends with them: "… sau khi" above "Chiến lược …"
const WAITS =
  /[\p{Ll}\d] (?:của|và|hoặc|các|những|với|cho|để|từ|tại|(?<!(?:kèm|tiếp|dõi) )theo|vào|sau khi|trước khi|trong khi)$/u;
// "… hoàn thành trong quý" above "IV năm 2027", "Thời gian: Năm" above "2026", "ngày" above "25 tháng 7"
const WAITS_FOR_TIME =
  /(?:[\p{L}\d:,;(] (?:[Qq]uý|[Nn]ăm|[Tt]háng|[Nn]gày|giai đoạn|đến|trước)|^(?:ngày|tháng|năm))$/u;
// "theo Nghị quyết" above "30c/NQ-CP", "Kế hoạch số" above "05-KH/TU"
const WAITS_FOR_NUMBER =
  / (?:Nghị (?:quyết|định)|Quyết định|Chỉ thị|Kế hoạch|Thông (?:tư|báo)|Công văn|Kết luận|Hướng dẫn)(?: số:?)?$/u;
const NUMBER = /^\d{1,5}\p{Ll}?(?: ?\/ ?[\d\p{Lu}]| ?- ?\p{Lu}\p{L}{1,3} ?\/)/u;
const TIME = /^(?:\d{1,4}(?![.)\d] ?\p{Lu})|[IVX]{1,4}[ /,;-])/u;

// "một số điều của Luật" above "Cán bộ, công chức", "của Ban Thường vụ" above "Tỉnh ủy", "phối hợp với Sở" above "Y tế"
const WAITS_FOR_NAME =
  / (?:(?:của|và|thi hành) (?:Luật|Bộ luật|Pháp lệnh)|của Ban (?:Thường vụ|Chấp hành)|(?:của|do|với|và|giữa) (?:Sở|Bộ|(?:Tổng |Chi )?[Cc]ục|Phòng|Ban|Đài|Đảng (?:ủy|bộ)))$/u;
// "Thường trực Ban" above "Chỉ huy phòng thủ"
const WAITS_FOR_BAN = /(?<!(?:Trưởng|[Tt]rong|[Cc]ùng|[Tt]oàn)) Ban$/u;
const OF_BAN =
  /^(?:Chỉ (?:đạo|huy)|Chấp hành|Thường (?:vụ|trực)|Quản lý|Tuyên giáo|Dân vận|Nội chính|Giám sát|Vận động)(?!\p{L})/u;
// "trên địa bàn tỉnh" above "Kon Tum"
const WAITS_FOR_PLACE = / (?:tỉnh|thành phố|TP\.?)$/u;
const PLACE = new RegExp(`^(?:${PROVINCES.map(({ name }) => name).join('|')})(?!\\p{L})`, 'u');

/** The line before stops at a word that cannot end it. */
function waits(previous: string, line: string): boolean {
  const end = previous.slice(-LONGEST_WAIT);
  if (TIME.test(line) && WAITS_FOR_TIME.test(end)) return true;
  if (/^\p{Lu}\p{Ll}/u.test(line) && WAITS_FOR_NAME.test(previous)) return true;
  if (OF_BAN.test(line) && WAITS_FOR_BAN.test(end)) return true;
  if (WAITS_FOR_PLACE.test(end) && PLACE.test(line)) return true;
  if (NUMBER.test(line) && WAITS_FOR_NUMBER.test(end)) return true;
  return WAITS.test(end) && /^[\p{L}\d“"(]/u.test(line) && !LETTERED.test(line);
}
/** "tiếp theo" and a letter before it: no word that waits looks further back. */
const LONGEST_WAIT = 16;

const POINT = new RegExp(
  `^(?:${[LABELS.point, LABELS.subpoint].map((source) => source.replace(/\?<\w+>/g, '?:')).join('|')})`,
  'u',
);

/** "giai đoạn 2021" above "- 2025": no bullet. */
export function partsYears(previous: string, line: string): boolean {
  return /^[-–] ?(?:19|20)\d{2}(?!\d)/.test(line) && /(?:19|20)\d{2}$/.test(previous.slice(-4));
}

/** The line reads on from the one before: it begins in lower case and that one stops in mid-sentence, or a hyphen ends it. */
export function readsOn(previous: string, line: string): boolean {
  const end = tail(previous);
  if (endsWithOne(BREAKING, end) && BROKEN_OFF.test(end) && /^[\p{L}\p{N}]/u.test(line)) return true;
  if (partsYears(end, line)) return true;
  if (end.includes('(') && OPEN_BRACKET.test(end) && CLOSED_BRACKET.test(line)) return true;
  // "V/v" above ": Trồng rừng"
  if (/^[:;,] ?\p{L}/u.test(line) || waits(end, line)) return true;
  return LOWER_CASE.test(line) && !isSentenceEnd(end) && !POINT.test(line);
}

/** "Theo chức năng …", "Chủ trì, phối hợp …" below a heading that fills its line: with these words a sentence begins and no name does. */
export const opensSentenceBelow = (heading: string, line: string): boolean =>
  OPENS_SENTENCE.test(line) &&
  !OPEN_NAME.test(tail(heading)) &&
  heading.lastIndexOf('“') <= heading.lastIndexOf('”');
const OPENS_SENTENCE =
  /^(?:Theo|Chủ trì|Chủ động|Tham mưu|Phối hợp|Thực hiện|Triển khai|Tiếp tục|Rà soát|Chỉ đạo|Hướng dẫn|Đẩy mạnh|Tăng cường|Nâng cao|Bố trí|Thẩm định|Bảo đảm|Đảm bảo|Cân đối|Phát huy|Trên cơ sở|Căn cứ|Định kỳ|Thường xuyên|Tập trung|Khuyến khích|Huy động|Vận động|Lồng ghép|Quán triệt|Cung cấp|Hằng|Hàng|Có|Là|Trong|Từ|Để|Nhằm|Khi|Những|Mỗi|Gồm|Bao gồm)(?: \p{Ll}|,)/u;
/** A name that goes on below ("gửi Ban" above "Chỉ đạo huyện"), or a list. */
const OPEN_NAME = /(?:(?<!\p{L})\p{Lu}\p{Ll}{0,6}|[,;:&–-]|(?<!\p{L})(?:và|của|về|cho|với|theo|tại))$/u;

/** "Phòng Tài chính" above "- Kế hoạch", "13/HDLN" above "- BTTTT-BKHCN": the dash is the name's, not a list's. */
export function isBrokenName(previous: string, line: string): boolean {
  if (!/^[-–]/.test(line)) return false;
  const end = tail(previous);
  if (/\d\/\p{Lu}[\p{L}-]*$/u.test(end) && /^[-–] ?\p{Lu}{2}/u.test(line)) return true;
  // "tiếp nhận - vận chuyển" above "- phân phối quà"
  if (CHAINED.test(end) && /^[-–] \p{Ll}/u.test(line)) return true;
  return HALF_NAME.test(end) && /^[-–] \p{Lu}\p{Ll}/u.test(line);
}
const CHAINED = /\p{L} [-–] \p{Ll}[\p{L} ]{0,30}$/u;
const HALF_NAME =
  /(?:Lao động|Tài chính|Kế hoạch|Phát thanh|Truyền thanh|Văn hóa|Văn hoá|Kinh tế|Tổ chức|Văn thư|Thi đua|Hành chính|Ban Tổ chức)$/u;

export function endsSentence(line: string): boolean {
  const end = tail(line);
  return isSentenceEnd(end) || (end.includes('/') && END_MARK.test(end));
}

/** The line's last sign is one of these: asked before a pattern that is bound to the line's end. */
const endsWithOne = (signs: string, line: string): boolean => line !== '' && signs.includes(line.slice(-1));
const isSentenceEnd = (end: string): boolean => endsWithOne(ENDING, end) && SENTENCE_END.test(end);

/** The mark that ends a plan's text: what follows is its signing block. */
export function hasEndMark(line: string): boolean {
  return END_MARK.test(tail(line));
}

/** A row of a table that a file sets with bars: three cells or more. */
export function isTableRow(line: string): boolean {
  const first = line.indexOf('|', 1);
  const second = first < 0 ? -1 : line.indexOf('|', first + 1);
  // a bar at either end parts nothing
  return second >= 0 && second < line.length - 1;
}

/** Nothing but capitals: a title or a name of an office. */
export function isCapitals(line: string): boolean {
  return !/\p{Ll}/u.test(line) && /\p{Lu}/u.test(line);
}

// national title, motto, number, place and day: each stands on a line of its own
const HEAD_LINE =
  /^(?:cong hoa xa hoi chu nghia|doc lap ?[-–] ?tu do|dang cong san viet nam$|so ?:|[\p{L} .'-]{2,40}, ?ngay .{0,14}th[aou]ng .{0,14}nam(?: \d{4})?$)/u;
const HEAD_OPENING = /^(?:v\/v[ :]|kinh g[uo]i(?!\p{L}))/u;
/** No line of a letterhead is longer. */
export const LONGEST_HEAD_LINE = 90;

/** A line of a letterhead: it ends where it ends. `opening` is its folded form, as far as such a line may go. */
export function isHeadLine(line: string, opening: string): boolean {
  // "số: 39-NQ/TW" in lower case goes on with a sentence
  return line.length <= LONGEST_HEAD_LINE && !line.startsWith('s') && HEAD_LINE.test(opening);
}

/** A line that opens something of its own in a letterhead, over several lines; from its folded form. */
export function opensHead(opening: string): boolean {
  return HEAD_OPENING.test(opening);
}
