import {
  typeOfHeadline,
  typeOfLine,
  typeOfPlainLine,
  typeOpening,
  typeOverLines,
} from '../core/document-type.ts';
import { fold } from '../core/fold.ts';
import type { HeaderMention } from '../core/mention.ts';
import { trimEnd } from '../core/trim.ts';
import type { Block, Document, Span } from '../core/types.ts';
import { NUMBERS } from '../rules/letterhead.vi.ts';
import { headOf } from './header-agency.ts';
import { withoutDecidingBody } from './header-deciding.ts';
import { type NumberMention, typeOfNumber } from './header-number.ts';
import { blocksOf, findAll, stretchOf } from './header-scan.ts';

type TypeMention = Extract<HeaderMention, { field: 'type' }>;
type TitleMention = Extract<HeaderMention, { field: 'title' }>;

/** The document's type: its type line, else what the number's symbol stands for (inferred). */
export function extractType(document: Document, number: NumberMention | null): TypeMention | null {
  const line = findTypeLine(document);
  if (line) {
    const { start, end, code, name } = line;
    return {
      kind: 'header',
      field: 'type',
      value: { code, name },
      start,
      end,
      rule: 'header.type.line',
      certainty: 'stated',
    };
  }
  const address = findAddress(document);
  const addressed = address !== null;
  const at = number ?? address;
  if (!at) return enactedType(document);
  const { start, end } = at;
  const inferred = { kind: 'header', field: 'type', start, end, certainty: 'inferred' } as const;
  const value = number && typeOfNumber(number);
  // a trade union's letters have "CĐ" too ("233/CĐ-TCKT"); a telegram says in a line of its own that it is one
  const isUnions = value?.code === TELEGRAM && addressed;
  if (value && !isUnions) return { ...inferred, value, rule: 'header.type.symbol' };
  return !addressed ? null : { ...inferred, value: LETTER, rule: 'header.type.letter' };
}

/** "QUYẾT ĐỊNH:" behind the grounds of a decision whose own type line was lost. */
function enactedType(document: Document): TypeMention | null {
  for (const { start, end } of blocksOf(document, 'preamble')) {
    const text = document.text.slice(start, end);
    const row = text.endsWith(':') ? typeOfLine(text) : null;
    if (row === null) continue;
    const { code, name } = row;
    const value = { code, name };
    return {
      kind: 'header',
      field: 'type',
      start,
      end,
      value,
      rule: 'header.type.enacting',
      certainty: 'inferred',
    };
  }
  return null;
}

/** A letter names no type, in no line and in no symbol; it has whom it is for. */
const TELEGRAM = 'CĐ';
const LETTER = { code: 'CV', name: 'Công văn' };

/** The block that opens with "Kính gửi". */
function findAddress(document: Document): Block | null {
  const opens = (block: Block) => ADDRESS.test(document.folded.slice(block.start, block.start + 9));
  // a letter without numbered items has its address in what is taken for the body
  return (
    document.blocks.find(
      (block, index) => (document.zones[index] !== 'body' || index < LONGEST_HEAD) && opens(block),
    ) ?? null
  );
}

const ADDRESS = /^kinh g[uo]i(?!\p{L})/u;

/** So many blocks a letter may have before its address: letterhead, subject, stamps. */
const LONGEST_HEAD = 25;

interface TypeLine extends Span {
  readonly code: string;
  readonly name: string;
}

function findTypeLine(document: Document): TypeLine | null {
  const [block, next] = blocksOf(document, 'title');
  if (!block) return null;
  const { text } = stretchOf(document, block.start, block.end);
  const broken = next && typeOverLines(text, document.text.slice(next.start, next.end));
  if (broken) return { start: block.start, end: next.end, code: broken.code, name: broken.name };
  const whole = typeOfLine(text) ?? typeOfPlainLine(text);
  if (whole) return { start: block.start, end: block.end, code: whole.code, name: whole.name };
  const opening = typeOpening(text);
  const headline = opening === null ? typeOfHeadline(text) : null;
  const { row, length } = opening ?? headline ?? {};
  if (row === undefined || length === undefined) return null;
  const start = block.start + (headline?.start ?? 0);
  return { start, end: start + length, code: row.code, name: row.name };
}

/** A letter's subject under its number: "V/v …", over as many lines as it takes. */
function extractSubject(document: Document): TitleMention | null {
  const blocks = document.blocks.filter((_, index) => document.zones[index] !== 'body');
  const cues = blocks.map(
    (block) => SUBJECT.exec(document.folded.slice(block.start, block.end))?.index ?? -1,
  );
  const first = cues.findIndex((cue) => cue >= 0);
  const lines =
    first < 0
      ? [...linesUnderPartyNumber(document, blocks), ...lineAboveAddress(document, blocks)].slice(
          0,
          LONGEST_SUBJECT,
        )
      : blocks.slice(first, first + 1 + countFurther(document, blocks.slice(first)));
  const start = lines[0] && lines[0].start + (cues[first] ?? 0);
  const last = lines[lines.length - 1]?.end;
  if (start === undefined || last === undefined) return null;
  const value = document.text
    .slice(start, last)
    .replaceAll('\n', ' ')
    .replace(URGENCY, '')
    .replace(FULL_STOP, '');
  const end = start + value.length;
  return {
    kind: 'header',
    field: 'title',
    value,
    start,
    end,
    rule: 'header.title.subject',
    certainty: 'stated',
  };
}

const FULL_STOP = /(?<=\p{L}{2}|\d{2})\.$/u;
// on a line of its own, or behind the number where both were read as one
const SUBJECT = /(?<=^|^so.{3,40} )(?:v\/v[ :]|ve viec |ve ?: ?)|(?<=^so.{1,14}[-–] ?cv ?\/ ?[^ ]{2,12} )ve /;
/** How soon a letter is to be delivered: a stamp under its subject. */
const URGENCY = / (?:HỎA TỐC|HOẢ TỐC|THƯỢNG KHẨN|KHẨN)$/u;
const LETTERHEAD_LINE = /^(?:cong hoa|dang cong san|doc lap|kinh g[uo]i|so[: ]|.{0,30}ngay .{0,12}th[aou]ng)/;
const PARTY_LETTER = /^so[ :.].{0,12}[-–] ?cv ?\/ ?\S+$/;
const LONGEST_SUBJECT = 6;

/** The Party's letters say what they are about under the number, without "V/v" (Hướng dẫn 36-HD/VPTW). */
function linesUnderPartyNumber(document: Document, blocks: readonly Block[]): Block[] {
  const number = blocks.findIndex((block) =>
    PARTY_LETTER.test(document.folded.slice(block.start, block.end)),
  );
  const below = number < 0 ? [] : blocks.slice(number + 1);
  const isSubject = (block: Block) => {
    const text = document.text.slice(block.start, block.end);
    return (
      /^\p{Lu}?.*\p{Ll}/u.test(text) && !LETTERHEAD_LINE.test(document.folded.slice(block.start, block.end))
    );
  };
  const first = below.findIndex(isSubject);
  const address = below.findIndex((block) =>
    ADDRESS.test(document.folded.slice(block.start, block.start + 9)),
  );
  if (first < 0 || address <= first) return [];
  const after = below.slice(first, Math.min(address, first + LONGEST_SUBJECT));
  const end = after.findIndex((block) => !isSubject(block) || block.column !== after[0]?.column);
  return end < 0 ? after : after.slice(0, end);
}

/** A letter whose page left its letterhead out: one line stands above its address, what it is about. */
function lineAboveAddress(document: Document, [line, address]: readonly Block[]): Block[] {
  if (line === undefined || address === undefined) return [];
  const text = document.text.slice(line.start, line.end);
  const isSubject = /^\p{Lu}.*\p{Ll}/u.test(text) && text.split(' ').length > 3 && !/[.:;,]$/.test(text);
  const folded = document.folded.slice(line.start, line.end);
  return isSubject &&
    !LETTERHEAD_LINE.test(folded) &&
    ADDRESS.test(document.folded.slice(address.start, address.start + 9))
    ? [line]
    : [];
}

/** How many of the blocks behind the first go on with it: in its column, in lower case or after an open end. */
function countFurther(document: Document, [first, ...blocks]: readonly Block[]): number {
  const further = blocks.findIndex((block, at) => {
    const text = document.text.slice(block.start, block.end);
    const next = blocks[at + 1];
    // a capital may begin the last line, right above the address
    const last = next !== undefined && ADDRESS.test(document.folded.slice(next.start, next.start + 9));
    const isWords = /^\p{Lu}\p{Ll}/u.test(text) && text.includes(' ');
    const before = at === 0 ? first : blocks[at - 1];
    const isOpen = before !== undefined && /,$/.test(document.text.slice(before.start, before.end));
    const goesOn = (/^\p{Ll}/u.test(text) || ((last || isOpen) && isWords)) && block.column === first?.column;
    if (OF_CITED.test(text)) return !goesOn;
    return !goesOn || LETTERHEAD_LINE.test(document.folded.slice(block.start, block.end));
  });
  return further < 0 ? blocks.length : further;
}

/** "số 12-CTr/TU ngày …": in lower case the number of a paper that the subject names. */
const OF_CITED = /^số \d/u;

/** The words under the type line, from the first line to the last; lines in brackets and rules around it are none. */
export function extractTitle(document: Document): TitleMention | null {
  const type = findTypeLine(document);
  if (!type && blocksOf(document, 'title').length === 0)
    return findAddress(document) === null ? null : extractSubject(document);
  const lines = blocksOf(document, 'title')
    .map((block) =>
      // a type on two lines takes the first of them whole
      type && block.start < type.end && type.start < block.end
        ? { start: Math.min(type.end, block.end), end: block.end }
        : block,
    )
    .map((span, _, [first]) => withoutEdges(document, span, first ?? span))
    .filter((span) => span.end > span.start && !isAside(document, span))
    .map((span, index, all) => (index === 0 ? withoutAuthor(document, span, all[1]) : span))
    .filter((span) => span.end > span.start);
  while (lines.length > 1 && isIssuerLine(document, lines)) lines.pop();
  const own = type === null ? lines : withoutDecidingBody(document, type.code, lines);
  const [first] = own;
  const last = own[own.length - 1];
  // "V/v …" under the number serves a paper with a type line as well
  if (!first || !last) return extractSubject(document);
  const value = document.text.slice(first.start, last.end).replaceAll('\n', ' ');
  const { start, end } = { start: first.start, end: last.end };
  return { kind: 'header', field: 'title', value, start, end, rule: 'header.title', certainty: 'stated' };
}

/** What the paper comes with, read as one line with its title. */
const ATTACHED_TO = /\s\((?:ban hành )?kèm theo[^()]*\)$/iu;

function withoutEdges(document: Document, span: Span, first: Span): Span {
  const text = document.text.slice(span.start, span.end);
  const lead = /^[\s*|_\-–—─━═¯•.:;]*/u.exec(text)?.[0].length ?? 0;
  const title = text.slice(lead).replace(ATTACHED_TO, '');
  const dashes = trimEnd(title, /[-\s]/u);
  const bare = title.length - dashes.length > 2 ? dashes : trimEnd(title, /[\s*|_–—─━═¯]/u);
  const plain = bare.replace(FULL_STOP, '');
  const marks = document.text.slice(first.start, span.start).replace(/[^"“”]/gu, '');
  const quoting = /["“]$/u.test(marks);
  const kept = quoting ? plain : withoutLoneQuote(plain);
  return { start: span.start + lead, end: span.start + lead + kept.length };
}

/** A quotation mark at the end that nothing opened: a speck of the page. */
function withoutLoneQuote(text: string): string {
  const kept = trimEnd(text, /["'‘’“”`]/u);
  return kept === text || /["'‘“]/u.test(kept) ? text : kept.trimEnd();
}

const AUTHOR = /^(?:cua (?=\p{L})|hoi nghi (?:lan )?thu )/u;
const CARRIES_OUT = / (?:thuc hien|trien khai|thi hanh|tiep tuc) /;
const SUBJECT_CUE = /(?:^| )(?=v\/v |ve (?:viec )?)/u;

/** "CỦA BỘ TRƯỞNG BỘ Y TẾ", "HỘI NGHỊ LẦN THỨ 6 BAN CHẤP HÀNH …" between the type and "Về việc …": who issues, not what about. */
function withoutAuthor(document: Document, span: Span, next: Span | undefined): Span {
  const folded = document.folded.slice(span.start, span.end);
  // with a number it is a gazette's heading
  if (!AUTHOR.test(folded) || /(?:^|\s)so:?\s\d/.test(folded)) return span;
  const cue = folded.search(SUBJECT_CUE);
  // "của Ban Chấp hành Đảng bộ huyện thực hiện Nghị quyết … về …" tells what it is of, with whose it is
  if (CARRIES_OUT.test(folded.slice(0, Math.max(0, cue)))) return span;
  if (cue >= 0) return { start: span.start + cue + (folded[cue] === ' ' ? 1 : 0), end: span.end };
  const below = next === undefined ? '' : document.text.slice(next.start, next.end);
  const subjectBelow = fold(below).search(SUBJECT_CUE) === 0;
  // whose it is in capitals, and what it is about in small letters
  const smallBelow = /^\p{Ll}/u.test(below) && !/\p{Ll}/u.test(document.text.slice(span.start, span.end));
  return subjectBelow || smallBelow ? { start: span.end, end: span.end } : span;
}

/** A decision's issuing body in capitals under a title that is not: "ỦY BAN NHÂN DÂN TỈNH". */
function isIssuerLine(document: Document, lines: readonly Span[]): boolean {
  const [text = '', ...above] = lines.map((line) => document.text.slice(line.start, line.end)).reverse();
  const capitals = (line: string) => line === line.toUpperCase();
  return capitals(text) && !above.some(capitals) && headOf(fold(text)) !== null;
}

/** "(Giai đoạn 2021-2025)": what time the paper is for belongs to its title. */
const TIME_ASIDE =
  /^\((?:(?:Trong )?giai đoạn|Nhiệm kỳ|Thời kỳ|Năm(?: học)?|Quý|Tháng|Đợt|Áp dụng|Từ (?:ngày|tháng|năm)|Thời gian)[ :][^()]*\d[^()]*\)$/iu;

/** "(Kèm theo Quyết định …)", or the number set under the type. */
function isAside(document: Document, span: Span): boolean {
  const text = document.text.slice(span.start, span.end);
  if (/^\(.*\)$/su.test(text)) return !TIME_ASIDE.test(text);
  return findAll(document, NUMBERS, span).some((hit) => hit.start === span.start && span.end - hit.end <= 1);
}
