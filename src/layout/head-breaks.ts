import { breaksOffice, judgePair } from '../core/word-pairs.ts';

/** Lines of a letterhead that a narrow cell broke: law sites keep the breaks of a page's source. */

const NATIONAL = [
  'cong hoa xa hoi chu nghia viet nam',
  'doc lap - tu do - hanh phuc',
  'dang cong san viet nam',
  'doan tncs ho chi minh',
  'doi tntp ho chi minh',
];
const LONGEST_PIECE = 60;

/** What two lines must tell of themselves. */
interface Piece {
  readonly text: string;
  /** Folded, as far as a line of a letterhead may go. */
  readonly opening: string;
  readonly isCapitals: boolean;
  readonly afterGap: boolean;
}

/** Two pieces of one line: the national title, a date line, a body whose first word stands alone. */
export function isBrokenHead(previous: Piece, line: Piece): boolean {
  if (previous.text.length > LONGEST_PIECE || line.text.length > LONGEST_PIECE) return false;
  return (
    isBrokenDay(previous.text, line.text) ||
    (BROKEN_NUMBER.test(previous.text) && SYMBOL.test(line.text)) ||
    (!line.afterGap &&
      (isBrokenPlace(previous.text, line.text) ||
        isBrokenNation(previous.opening, line.opening) ||
        (line.isCapitals && isBrokenBody(previous.text, line.text))))
  );
}

/** "Số: 16 -" above "HD/BTCTW". */
const BROKEN_NUMBER = /^Số ?:? ?\d{1,5} ?[-–/]$/u;
const SYMBOL = /^\p{Lu}\p{L}{1,5}[-/]\p{Lu}[\p{L}-]{1,15}$/u;

const DAY_PIECES: readonly (readonly [end: RegExp, start: RegExp])[] = [
  [/, ?ngày$/u, /^\d{1,2} tháng(?!\p{L})/u],
  [/, ?ngày ?(?:\d{1,2}|[….]*)$/u, /^tháng(?!\p{L})/u],
  [/, ?ngày \d{1,2} tháng$/u, /^\d{1,2} năm(?!\p{L})/u],
  [/, ?ngày \d{1,2} tháng \d{1,2}$/u, /^năm \d{4}$/u],
  [/(?:, ?ngày \d{1,2} )?tháng \d{1,2} năm$/u, /^\d{4}$/u],
];

/** How any of the second pieces begins. */
const DAY_GOES_ON = /^(?:\d|tháng|năm)/u;

/** "Ba Bể, ngày 05" above "tháng 3 năm 2021". */
function isBrokenDay(previous: string, line: string): boolean {
  return DAY_GOES_ON.test(line) && DAY_PIECES.some(([end, start]) => end.test(previous) && start.test(line));
}

const NAME = String.raw`\p{Lu}\p{Ll}+`;
const NAMES = `${NAME}(?:(?: ?[-–] ?| )${NAME}){0,3}`;
const KIND = 'Thành phố|Thị (?:xã|trấn)|Huyện|Quận|Xã|Phường';
const PLACE_START = new RegExp(`^(?:${KIND}|(?:(?:${KIND}) |TP\\.? ?)?${NAMES}(?: ?[-–])?)$`, 'u');
const PLACE_END = new RegExp(`^${NAMES}, ?ngày(?!\\p{L})`, 'u');

/** "Ba" above "Bể, ngày 05 tháng 3", "Thành phố" above "Bắc Kạn, ngày". */
function isBrokenPlace(previous: string, line: string): boolean {
  return PLACE_START.test(previous) && PLACE_END.test(line);
}

function isBrokenNation(previous: string, line: string): boolean {
  const pieces = `${previous} ${line}`;
  return NATIONAL.some((whole) => whole.includes(pieces));
}

/** "ỦY" above "BAN NHÂN DÂN", "TM. ỦY" too: a word that is none without the next; "BAN THƯỜNG" above "VỤ". */
function isBrokenBody(previous: string, line: string): boolean {
  const word = previous.replace(FORM, '');
  if (breaksOffice(previous, line)) return true;
  if (FORM.test(line)) return false;
  if (word === '') return /^\p{Lu}{2}/u.test(line);
  if (!/^\p{Lu}{2,}$/u.test(word)) return false;
  return FIRST_WORD.test(word) || judgePair(word, line.split(' ')[0] ?? '') === 'known';
}
const FORM = /^(?:T\/?M|K\/?T|T\/?L|TUQ)\. ?/u;
const FIRST_WORD =
  /^(?:BAN|HỘI|ĐOÀN|ĐẢNG|CÔNG|TỔNG|TRUNG|LIÊN|BỆNH|CHI|BỘ|SỞ|CỤC|VỤ|PHÒNG|TRƯỜNG|VIỆN|TỈNH|HUYỆN|QUẬN|XÃ|PHƯỜNG)$/u;
