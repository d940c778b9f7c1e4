import { DOCUMENT_TYPES, type DocumentTypeRow, TYPE_ALIASES } from '../rules/document-types.vi.ts';
import { fold } from './fold.ts';

const BY_NAME = new Map(DOCUMENT_TYPES.map((row) => [row.name, row]));

/** Whether papers of this type are called by a name: laws and what is like them. */
export const isLaw = (type: string): boolean => BY_NAME.get(type)?.byName === true;

/** Every letter may call itself "văn bản": no type line does. */
const NO_TYPE_LINE = 'Văn bản';
const ALIASES = Object.entries(TYPE_ALIASES).flatMap(([alias, name]) => {
  const row = BY_NAME.get(name);
  return row && alias !== NO_TYPE_LINE ? [[fold(alias), row] as const] : [];
});
const BY_FOLDED_NAME = new Map([...DOCUMENT_TYPES.map((row) => [fold(row.name), row] as const), ...ALIASES]);
/** A space is lost, or parts a letter from its word: "K ẾT LUẬN". */
const lettersOf = (folded: string): string => folded.replace(NO_LETTERS, '');
const LONG = 7;
const NO_LETTERS = /[^\p{L}]+/gu;
const BY_LETTERS = new Map([...BY_FOLDED_NAME].map(([name, row]) => [lettersOf(name), row]));
/** "UYẾT ĐỊNH": a name whose first letter was lost; only of long ones enough is left. */
const BY_LATER_LETTERS = new Map(
  [...BY_LETTERS]
    .filter(([letters]) => letters.length >= LONG)
    .map(([letters, row]) => [letters.slice(1), row]),
);
/** "QUY ĐỊNH (BỔ SUNG)": what kind of one it is. */
const ADDITION = / \((?:BỔ SUNG|SỬA ĐỔI|SỬA ĐỔI, BỔ SUNG|ĐIỀU CHỈNH|DỰ THẢO|MẪU|TRÍCH)\)$/u;
const LENGTHS = [...BY_FOLDED_NAME.keys()].map((name) => name.length);
const [SHORTEST_NAME, LONGEST_NAME] = [Math.min(...LENGTHS), Math.max(...LENGTHS)];
/** More than the longest type, letter-spaced and framed with signs. */
const LONGEST = 120;

/**
 * The type that a line names and nothing else ("KẾ HOẠCH"), marks and stray signs aside; null when it is no type line. All in lower case
 * ("báo cáo") it is a line whose capitals were the typeface's.
 */
export function typeOfLine(line: string): DocumentTypeRow | null {
  // "- KẾ HOẠCH" goes on with a body's name: "PHÒNG TÀI CHÍNH"
  if (line.length > LONGEST) return null;
  if (/\p{Ll}/u.test(line)) {
    if (line.length < SHORTEST_NAME) return null;
    if (/^(?:\p{Lu}{2,} (?:\p{Lu}{2,} ){1,3}|\p{Ll}[\p{Ll} ]{3,30})của \P{Lu}[^\d.,;:]*$/u.test(line))
      return typeOfBody(line, line.toUpperCase());
    if (line.length > LONGEST_NAME) return null;
    return /[^\p{Ll}\p{M} ]/u.test(line) ? null : (BY_FOLDED_NAME.get(fold(line)) ?? null);
  }
  if (!FIRST_IN_CAPITALS.test(line) || /^\s*[-–] ?\p{Lu}/u.test(line)) return null;
  const named = line.endsWith(')') ? line.replace(ADDITION, '') : line;
  const letters = lettersOf(fold(named));
  return (
    BY_LETTERS.get(letters) ??
    BY_LATER_LETTERS.get(letters) ??
    (letters.includes(OF) ? typeOfBody(line, named) : null)
  );
}
const FIRST_IN_CAPITALS = /^[^\p{L}]*\p{Lu}/u;

/** "KẾ HOẠCH" above "LIÊN TỊCH": the type that two lines name together; null where the first names all of it. */
export function typeOverLines(first: string, second: string): DocumentTypeRow | null {
  if (!IN_CAPITALS.test(second) || typeOfLine(first) === null) return null;
  const row = typeOfLine(`${first} ${second}`);
  return row === null || row === typeOfLine(first) ? null : row;
}
const IN_CAPITALS = /^\p{Lu}[\p{Lu} ]{3,20}$/u;

const SIGNS = /[^\p{L} ]/gu;

/** The type that a line in ordinary type names and nothing else ("Kế hoạch"): a table's head may read so too. */
export function typeOfPlainLine(line: string): DocumentTypeRow | null {
  return BY_NAME.get(line) ?? null;
}

/** "NGHỊ QUYẾT CỦA BAN CHẤP HÀNH TRUNG ƯƠNG": whose paper it is, and not yet what it is about. */
const OF_BODY =
  /^(?<type>\p{Lu}[\p{Lu} ]{3,30}) CỦA (?:BAN|BỘ|ỦY BAN|UỶ BAN|HỘI ĐỒNG|THỦ TƯỚNG|CHÍNH PHỦ|CHỦ TỊCH|QUỐC HỘI|TỈNH|THÀNH|HUYỆN|ĐẢNG|THƯỜNG|CHI|ĐOÀN|UBND|HĐND|(?:TỔNG )?GIÁM ĐỐC|(?:VIỆN|CỤC|HIỆU|TỔNG CỤC) TRƯỞNG|CHÁNH ÁN|TỔNG (?:KIỂM|THANH))(?!\p{L})(?!.*(?:VỀ|THỰC HIỆN|TRIỂN KHAI|NĂM|GIAI ĐOẠN|TĂNG CƯỜNG)(?!\p{L}))/u;

/** "CỦA" as its letters, without which there is no such body. */
const OF = 'cua';

function typeOfBody(line: string, named: string): DocumentTypeRow | null {
  const name = named.replace(SIGNS, '').trim().replace(/ {2,}/g, ' ');
  if (!name.includes(' CỦA ') || /\d/.test(line)) return null;
  const type = OF_BODY.exec(name)?.groups?.type;
  return type === undefined ? null : (BY_FOLDED_NAME.get(fold(type)) ?? null);
}

const BY_LENGTH = [...DOCUMENT_TYPES].sort((a, b) => b.name.length - a.name.length);
/** "KẾ HOẠCH VÀ ĐẦU TƯ", "KẾ HOẠCH - TÀI CHÍNH": words of an office's name; a gazette's heading names the author. */
const OFFICE_WORDS = /^(?:VÀ |CỦA |TỔNG HỢP|VIÊN|TÀI CHÍNH|[-–,])/u;

/** "của Thủ tướng Chính phủ số 12/2004/QĐ-TTg ngày": a gazette's heading in ordinary type. */
const OF_GAZETTE = /^của \p{Lu}[^.,;:\d]{3,60} số:? \d{1,4}[-/]\S{2,30},? ngày /u;

/** The type that a line opens with, its title behind it: "KẾ HOẠCH TUYỂN DỤNG VIÊN CHỨC", "KẾ HOẠCH Kiểm tra …"; `length` is the type's. */
export function typeOpening(line: string): { row: DocumentTypeRow; length: number } | null {
  const opening = line.slice(0, LONGEST);
  for (const row of BY_LENGTH) {
    const name = row.name.toUpperCase();
    const next = opening.charAt(name.length);
    const rest = opening.slice(name.length + 1);
    if (next === ' ' && opening.startsWith(row.name) && OF_GAZETTE.test(rest))
      return { row, length: name.length };
    if (!opening.startsWith(name) || next !== ' ') continue;
    return /^\p{Lu}/u.test(rest) && !OFFICE_WORDS.test(rest) ? { row, length: name.length } : null;
  }
  return null;
}

/** "Kế hoạch tổ chức lễ ra quân", "[PĐT] Thông báo về việc …", "KẾ HOẠCH CÔNG TÁC ĐỘI": a page's headline that opens with a type; `start` and `length` are the type's. */
export function typeOfHeadline(line: string): { row: DocumentTypeRow; start: number; length: number } | null {
  if (line.length > LONGEST_HEADLINE || /[.:;,?!]$/.test(line)) return null;
  const start = HEADLINE_TAG.exec(line)?.[0].length ?? 0;
  const opening = /\p{Ll}/u.test(line) ? null : typeOpening(line.slice(start));
  if (opening !== null && line.split(' ').length > 4) return { start, ...opening };
  for (const row of BY_LENGTH) {
    if (!line.startsWith(`${row.name} `, start)) continue;
    const rest = line.slice(start + row.name.length + 1);
    return HEADLINE.test(rest) ? { row, start, length: row.name.length } : null;
  }
  return null;
}

const LONGEST_HEADLINE = 240;
const HEADLINE_TAG = /^\[[^[\]]{1,20}\] (?=\p{Lu})/u;
/** What a paper does, in at least three words. */
const HEADLINE =
  /^(?:của \p{Lu}[^.:;]{3,80}? )?(?:tổ chức|thực hiện|triển khai|về|v\/v|hướng dẫn|tuyên truyền|phát động|kiểm tra|giám sát|xây dựng|công tác|tăng cường|phòng, chống|chuyển đổi|hành động) \S+ \S/u;

/** "Thông tư liên tịch", "Quy chế phối hợp": one body alone issues none. */
export const isJointType = (name: string): boolean => /liên (?:tịch|ngành)|phối hợp/u.test(name);

/** The type that a symbol's abbreviation stands for: "KH", "CTr". Case counts; a lost stroke (QD for QĐ) does not. */
export function typeOfCode(code: string, grammar: 'state' | 'party'): DocumentTypeRow | null {
  const plain = code.replaceAll('Đ', 'D');
  const exact = DOCUMENT_TYPES.find((row) => row[grammar].includes(code));
  return (
    exact ??
    DOCUMENT_TYPES.find((row) => row[grammar].some((own) => own.replaceAll('Đ', 'D') === plain)) ??
    null
  );
}
