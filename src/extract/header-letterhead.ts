import { typeOfLine, typeOpening } from '../core/document-type.ts';
import { fold } from '../core/fold.ts';
import { compileRule } from '../core/rule.ts';
import { similarity } from '../core/similarity.ts';
import { trimEnd } from '../core/trim.ts';
import type { Block, Document, Span } from '../core/types.ts';
import { PLACE_WORDS } from '../rules/agencies.vi.ts';
import {
  DATE_LINES,
  LETTERHEAD_MARKS,
  NATIONAL_LINES,
  NUMBERS,
  SECOND_BODY,
  STAMP_BELOW,
} from '../rules/letterhead.vi.ts';
import { isSyllable } from '../rules/syllables.vi.ts';
import { endsWithPlaceWord, headOf, opensWithPlace, opensWithPlaceWithin } from './header-agency.ts';
import { placeBefore } from './header-date.ts';
import { isCitedNumber } from './header-number.ts';
import { blocksOf, findAll, holdsAny, runsOf, type Stretch, stretchOf, trim } from './header-scan.ts';

/** A line of the letterhead that may be a body's name or a part of one. */
interface NameLine extends Stretch {
  readonly column: Block['column'];
  readonly bold: boolean;
}

/** A body's name, its lines joined. */
export interface AgencyName extends Span {
  readonly name: string;
}

/** The bodies that the letterhead names, from the highest to the issuing one. */
export function readLetterhead(document: Document): AgencyName[] {
  return withoutRepeats(joinNames(nameLines(document)).map((lines) => toName(lines)));
}

/** "ỦY BAN NHÂN DÂN TỈNH" below "ỦY BAN NHÂN DÂN TỈNH GIA LAI": who decides, above the grounds, and no other body. */
function withoutRepeats(names: readonly AgencyName[]): AgencyName[] {
  return names.filter(
    ({ name }, at) =>
      headOf(fold(name))?.row.level !== 'of-place' ||
      !names.slice(0, at).some((above) => fold(above.name).startsWith(fold(name))),
  );
}

function toName(lines: readonly NameLine[]): AgencyName {
  const first = lines[0] as NameLine;
  const last = lines[lines.length - 1] as NameLine;
  const open = last.text.length - trimEnd(last.text, OPEN_END).length;
  const name = lines.map((line) => line.text.replace(STOP, '')).join(' ');
  return { name: trimEnd(name, OPEN_END), start: first.start, end: last.end - open };
}

// a comma or a dash at a line's end joins it with the next; at a name's end it is nothing
const OPEN_END = /[\s,.…&–-]/u;
// no name has a stop behind a whole word: an OCR makes one of the room before the other column
const STOP = /(?<=\p{Lu}{3})\.$/u;

/** The letterhead bears the Party's title in the place of the national one. */
export function isPartyLetterhead(document: Document): boolean {
  return blocksOf(document, 'letterhead').some((block) =>
    findAll(document, NATIONAL_LINES, block).some((hit) => hit.rule === 'header.party-title'),
  );
}

function nameLines(document: Document): NameLine[] {
  const holes = runsOf(document, 'letterhead').flatMap((run) => holesIn(document, run));
  const textOf = ({ start, end }: Span) => document.text.slice(start, end);
  // a page's heading above the letterhead says the title once more
  const titles = blocksOf(document, 'title').map(textOf);
  const title = lettersOf(titles.join(''));
  const isHeading = (text: string) =>
    titles.includes(text) || (text.length > LONGEST_BARE && title.endsWith(lettersOf(text)));
  const own = blocksOf(document, 'letterhead').filter(
    (block) => !isHeading(textOf(block)) && !isStamped(document, block),
  );
  const read = own.flatMap((block) =>
    piecesOf(document, block, holes).map((piece) => ({ column: block.column, bold: block.bold, ...piece })),
  );
  const lines = withoutHeadlines(read);
  const capitals = lines.filter((line, at) => isCapitals(line.text) && !isYouthTitle(lines, at));
  // "Trường THCS Y Tý" under "UBND XÃ Y TÝ"
  const isUnder = (line: NameLine, at: number) =>
    capitals.some((above) => above === lines[at - 1] && headOf(above.folded)) &&
    headOf(line.folded) !== null &&
    SCHOOL.test(line.text);
  const named =
    capitals.length > 0
      ? lines.filter((line, at) => capitals.includes(line) || isUnder(line, at))
      : lines.filter(({ folded, text }) => (headOf(folded) || opensWithPlace(folded)) && text.length < 80);
  // the left column is the issuer's; what runs over both is a stamp's or a scanner's
  for (const columns of [['left'], ['left', 'full']]) {
    const level = named.filter((line) => columns.includes(line.column));
    const [first] = level;
    if (first) return named.filter((line) => level.includes(line) || isOver(document, line, first));
  }
  return named;
}

/** "SỞ Y TẾ" above "ĐẾN Số: 198": who the paper came to. */
function isStamped(document: Document, { end }: Span): boolean {
  return STAMP.test(document.folded.slice(end, end + LONGEST_STAMP));
}
const STAMP = compileRule(STAMP_BELOW, '');
const LONGEST_STAMP = 40;

/** Schools and what belongs to them set their names in small letters too. */
const SCHOOL =
  /^(?:(?:Liên đội|Công đoàn|Chi bộ|Chi đoàn|Đoàn) )?Trường (?:THCS|THPT|TH|MN|MG|PTDT[BN]T|Tiểu học|Mầm non|Mẫu giáo|Trung học|Phổ thông)(?!\p{L})[^.:;]{2,50}$/iu;

/** Of characters: what a title may share with a body's name. */
const LONGEST_BARE = 30;
const lettersOf = (text: string): string => fold(text).replace(/[^\p{L}\d]/gu, '');

/** Of words: a slogan or a headline that a site sets above a letterhead has more than a name without a known head. */
const LONGEST_UNKNOWN = 7;

/** Without what a site says above the first body: the paper's type and title, a slogan. */
function withoutHeadlines(lines: readonly NameLine[]): NameLine[] {
  const first = lines.findIndex((line) => headOf(line.folded) !== null);
  const isHeadline = ({ text }: NameLine) =>
    typeOpening(text) !== null || text.split(' ').length > LONGEST_UNKNOWN;
  return lines.filter((line, at) => at >= first || !isHeadline(line));
}

/**
 * A known body on a line over both columns: alone above them ("HỘI NÔNG DÂN VIỆT NAM"), or, in a text file, a name too long for the
 * left one.
 */
function isOver(document: Document, line: NameLine, first: NameLine): boolean {
  return (
    line.column === 'full' && (isTyped(document) || line.end <= first.start) && headOf(line.folded) !== null
  );
}

const isTyped = (document: Document): boolean =>
  document.pages.every(({ origin }) => origin === 'plain-text');

/** Of characters: more than a star and a rule. */
const FAR = 16;

/** Of the Youth Union and the Pioneers. */
const YOUTH = new Set([
  'doan tncs ho chi minh',
  'doi tntp ho chi minh',
  'doi thieu nien tien phong ho chi minh',
]);

/** Their own title, in the place of the national one: a line that no name needs. */
function isYouthTitle(lines: readonly NameLine[], at: number): boolean {
  const [before, line, next] = [lines[at - 1], lines[at], lines[at + 1]];
  if (line === undefined || !YOUTH.has(line.folded) || before === undefined || !isCapitals(before.text))
    return false;
  // the number stands between it and the issuer
  if (line.start - before.end > FAR) return true;
  return !headOf(before.folded)?.alone && !(next && opensWithPlace(next.folded));
}

/** Number, date line and national title: they may run over two lines, or share one with a name. */
function holesIn(document: Document, run: Span): Span[] {
  const dates = findAll(document, DATE_LINES, run).map((hit) => ({
    start: placeBefore(document, hit)?.start ?? hit.start,
    end: hit.end,
  }));
  const own = findAll(document, NUMBERS, run).filter((hit) => !isCitedNumber(document, hit));
  return [...own, ...findAll(document, NATIONAL_LINES, run), ...dates].sort((a, b) => a.start - b.start);
}

/** What the holes leave of a block. */
function piecesOf(document: Document, block: Block, holes: readonly Span[]): Stretch[] {
  const pieces: Stretch[] = [];
  let from = block.start;
  for (const hole of holes) {
    if (hole.end <= from || hole.start >= block.end) continue;
    if (hole.start > from) pieces.push(stretchOf(document, from, hole.start));
    from = hole.end;
  }
  if (from < block.end) pieces.push(stretchOf(document, from, block.end));
  return pieces
    .flatMap((piece) => trim(document, piece) ?? [])
    .flatMap((piece) => partBodies(document, piece))
    .map((piece) => withItsDash(document, block, piece))
    .filter((piece) => isName(document, piece));
}

/** "PHÒNG GD&ĐT BẮC HÀ TRƯỜNG THCS Y TÝ": a body and its superior, which a copy runs together. */
function partBodies(document: Document, piece: Stretch): Stretch[] {
  const [hit] = isCapitals(piece.text) ? findAll(document, SECOND_BODY, piece) : [];
  if (hit === undefined) return [piece];
  return [stretchOf(document, piece.start, hit.start), stretchOf(document, hit.start, piece.end)].flatMap(
    (part) => trim(document, part) ?? [],
  );
}

/** "- KẾ HOẠCH" under "PHÒNG TÀI CHÍNH": the dash is the name's. */
function withItsDash(document: Document, block: Block, piece: Stretch): Stretch {
  const before = document.text.slice(block.start, piece.start);
  return /^[-–] ?$/.test(before) ? stretchOf(document, block.start, piece.end) : piece;
}

/** How like it a line is that an OCR misread; "KHOÁNG SẢN VIỆT NAM" is somewhat like the Party's. */
const NATIONAL: readonly (readonly [line: string, least: number])[] = [
  ['Cộng hòa xã hội chủ nghĩa Việt Nam', 0.6],
  ['Độc lập - Tự do - Hạnh phúc', 0.6],
  ['Đảng Cộng sản Việt Nam', 0.75],
];

/** "VIỆT NAM - CU BA" under "BỆNH VIỆN HỮU NGHỊ": the nation in a name, and no rest of the national title. */
const OF_NATION = /^viet nam ?[-–] ?(?!doc lap|tu do)\p{L}{2}/u;

function isName(document: Document, piece: Stretch): boolean {
  const letters = piece.text.match(/\p{L}/gu)?.length ?? 0;
  // "AN" below "TỈNH NGHỆ"; what is read in a scan may be dust
  const fewest = isTyped(document) && /^\p{Lu}{2}$/u.test(piece.text) && isSyllable(piece.folded) ? 2 : 3;
  if (letters < fewest || !/\p{L}{2}/u.test(piece.text)) return false;
  if (/^(?:v\/v|s?tt$|so(?: ?:|$)|s[o06] ?:|kinh g[uo]i|ngay )/.test(piece.folded)) return false;
  // groups of a symbol that a line break parted from its number
  if (/^[^\s-]+-[^\s-]+-\S+$/u.test(piece.text)) return false;
  if (holdsAny(document, LETTERHEAD_MARKS, piece) || typeOfLine(piece.text)) return false;
  return (
    headOf(piece.folded) !== null ||
    OF_NATION.test(piece.folded) ||
    !NATIONAL.some(([line, least]) => similarity(line, piece.text) > least)
  );
}

/** "UBND HUYỆN SƠN TỊNH": the last syllable is like "tỉnh" but for its mark; of a name without any mark all were lost. */
function isPlaceWord(name: string): boolean {
  const word = (name.split(' ').pop() ?? '').toLowerCase().normalize('NFC');
  return fold(name) === name.toLowerCase() || Object.keys(PLACE_WORDS).some((known) => known.endsWith(word));
}

function isCapitals(text: string): boolean {
  const letters = text.match(/\p{L}/gu)?.length ?? 0;
  return (text.match(/\p{Lu}/gu)?.length ?? 0) >= letters * 0.7;
}

function joinNames(lines: readonly NameLine[]): NameLine[][] {
  const names: NameLine[][] = [];
  for (const line of lines) {
    const open = names[names.length - 1];
    if (open && continues(open, line)) open.push(line);
    else names.push([line]);
  }
  return names;
}

/** "ỦY BAN KIỂM TRA" under "ĐẢNG ỦY KHỐI DOANH NGHIỆP TỈNH": a body of its own; "ĐOÀN" under "TỈNH" is none. */
const isWholeBody = (folded: string): boolean => {
  const head = headOf(folded);
  // no place is called "ĐẢNG BỘ …" or "TRUNG TÂM …"; "HỘI …" one may be
  return head !== null && folded.includes(' ') && (head.alone || head.row.head.includes(' '));
};

/** "BÁ THƯỚC" is a place, and none that something belongs to. */
const PLACE_LIKE_WORD = / THƯỚC$/iu;

/** Whether a line is the rest of the name above it. Heads of bodies tell best, then what the name above still lacks. */
function continues(name: readonly NameLine[], line: NameLine): boolean {
  const above = name.map((one) => one.folded).join(' ');
  const last = name[name.length - 1]?.text.trimEnd() ?? '';
  if (
    (/(?:^|[ ,])(?:va|cua|thuoc|cac|mot thanh(?: vien)?|huu han|tnhh|mtv|co phan)$/.test(above.trimEnd()) &&
      !PLACE_LIKE_WORD.test(last)) ||
    /[,&–-]$/.test(last) ||
    (endsWithPlaceWord(above) && isPlaceWord(last) && !isWholeBody(line.folded))
  )
    return true;
  if (opensWithPlaceWithin(line.folded, above)) return false;
  if (
    /^(?:va|truc thuoc|thuoc)(?!\p{L})/u.test(line.folded) ||
    /^[&–-]/.test(line.text) ||
    opensWithPlace(line.folded)
  )
    return true;
  // "ỦY BAN THƯỜNG VỤ" above "QUỐC HỘI"
  const whole = headOf(`${above.trimEnd()} ${line.folded}`);
  if (whole && whole.row.head.length > above.trimEnd().length) return true;
  const head = headOf(line.folded);
  const headAbove = headOf(above);
  // a name that no head opens is a new one where only it is bold: the issuing body is, the one above is not
  const standsOut = line.bold && name.every((one) => !one.bold);
  if (headAbove?.alone) {
    if (headAbove.row.asks === 'nothing') return head === null && !standsOut;
    return headAbove.row.asks !== 'place' || head === null;
  }
  return head === null && !standsOut;
}
