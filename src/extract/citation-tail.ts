import { isJointType } from '../core/document-type.ts';
import { compile, compileRule } from '../core/rule.ts';
import {
  BOARD_FIELD,
  CLOSED_ISSUER,
  COMMA_NAME,
  ISSUED_BY,
  ISSUER_HEAD,
  ISSUER_STOP,
  NEXT_DOCUMENT,
  PLACE_WORD,
  SUBJECT_CUE,
  TERM,
} from '../rules/citations.vi.ts';
import { wordsOfDocuments } from './citation-body.ts';
import { readDayBehind } from './citation-date.ts';
import type { CitationHead, Reading } from './citation-head.ts';
import { clauseResumesAt, type Others, readSubject } from './citation-subject.ts';
import { findStop, matchAt } from './citation-words.ts';

/** What follows a citation's head: who issued it, in which term, and what it is about. */
export interface CitationTail {
  readonly issuers: readonly string[];
  readonly term: string | null;
  /** The day behind the body's name; null where it stands elsewhere. */
  readonly date: string | null;
  /** One subject, or one for each of the coordinated citations when titles are quoted one by one. */
  readonly subjects: readonly string[];
  /** End of the last part that was read. */
  readonly end: number;
}

const BY = compileRule(ISSUED_BY, 'y');
const TERMS = compileRule(TERM, 'y');
const ISSUER_STOPS = compileRule(ISSUER_STOP);
const CLOSED = compileRule(CLOSED_ISSUER, 'y');
const PLACE = compileRule(PLACE_WORD, 'y');
const COMMA = compileRule(COMMA_NAME, 'y');
const HEAD = compileRule(ISSUER_HEAD, 'y');
const NEXT = compileRule(NEXT_DOCUMENT, 'y');
const BOARD = compileRule(BOARD_FIELD, 'y');
const CUE = compileRule(SUBJECT_CUE, 'y');

// of a people's council: "khóa X - kỳ họp thứ 5, nhiệm kỳ 2021 - 2026", "được thông qua tại kỳ họp thứ 5, khóa X"
const SESSION = compile(
  String.raw`(?:,? ?\(?| [-–] )(?:(?:đã )?(?:được )?thông qua )?(?:tại )?kỳ họp(?: lần)?(?: thứ)? (?:\d{1,2}|[ivx]{1,5}|nhất|hai|ba|tư|năm|sáu|bảy|tám|chín|mười)›\)?(?:,? nhiệm kỳ \d{4} ?[-–] ?\d{4})?,?(?= |$)`,
  'folded',
  'y',
);

/** Reads the tail of a head; `limit` ends its block, `others` are the heads behind it. */
export function readTail(
  reading: Reading,
  head: CitationHead,
  others: Others,
  limit: number,
  size: number,
): CitationTail {
  // "(ngày 21/5/2024)": the bracket that was opened before the day
  let at = head.end + (/\([^()]*\)$/u.test(reading.text.slice(head.start, head.end + 1)) ? 1 : 0);
  const amended = matchAt(AMENDED, reading.folded, at);
  if (amended) {
    at += amended[0].length;
    others = behind(others, at);
  }
  const term = readTerm(reading, at);
  at = term?.end ?? at;
  // "(khóa XI) ngày 09/6/2014 của …"
  const early = head.date === null && term ? readDayBehind(reading, at) : null;
  at = early?.end ?? at;
  // a body's name does not run into the next citation
  const end = Math.min(limit, behindWhich(reading, at, others));
  const issuers = readIssuers(reading, at, end, head);
  at = issuers.end + (matchAt(SHORT_NAME, reading.text, issuers.end)?.[0].length ?? 0);
  const session = readSession(reading, at, term);
  at = session.end;
  const late = head.date === null && !early && issuers.names.length > 0 ? dayBehindBody(reading, at) : null;
  at = late?.end ?? at;
  const subject = readSubject(reading, at, { ...others, head }, limit, size);
  // "… “V/v trồng rừng” của Sở Nông nghiệp"
  const isQuoted = subject.texts.length > 0 && /["”]/.test(reading.text.charAt(subject.end - 1));
  const further =
    isQuoted && issuers.names.length === 0 ? readIssuers(reading, subject.end, end, head) : null;
  return {
    issuers: further?.names ?? issuers.names,
    term: session.term?.value ?? null,
    date: (early ?? late)?.value ?? null,
    subjects: subject.texts,
    end: subject.end,
  };
}

/** "của Bộ Y tế ngày 05/3/2020"; behind a comma only what the paper is about tells that the day is its own. */
function dayBehindBody(reading: Reading, at: number): { value: string; end: number } | null {
  const isComma = reading.text.charAt(at) === ',';
  const date = readDayBehind(reading, isComma ? at + 1 : at);
  return date && (!isComma || matchAt(CUE, reading.folded, date.end)) ? date : null;
}

/** "(đã được sửa đổi tại Nghị quyết số …)" before the body: the citations in it are none that end the tail. */
const AMENDED = compile(
  String.raw` \((?:đã )?(?:được )?(?:sửa đổi|bổ sung|thay thế|điều chỉnh)[^()]{3,200}\)(?= của )`,
  'folded',
  'y',
);

function behind({ heads, from }: Others, at: number): Others {
  const next = heads.findIndex((head, index) => index >= from && head.start >= at);
  return { heads, from: next < 0 ? heads.length : next };
}

/** Where what is said before the next citation ends: without the "và" that leads to it. */
function behindWhich({ text }: Reading, at: number, { heads, from }: Others): number {
  const next = heads[from]?.start ?? Infinity;
  const lead = /(?:,|;)?(?: và| cùng)?(?: các)? $/u.exec(text.slice(Math.max(at, next - 12), next));
  return next - (lead?.[0].length ?? 0);
}

interface Term {
  readonly value: string;
  readonly end: number;
}

function readTerm(reading: Reading, at: number): Term | null {
  const match = matchAt(TERMS, reading.folded, at);
  if (!match?.groups?.term) return null;
  return { value: match.groups.term.toUpperCase(), end: at + match[0].length };
}

/** Term and session in either order, and where they end; the term may stand before the body. */
function readSession(reading: Reading, at: number, known: Term | null): { term: Term | null; end: number } {
  const before = known === null ? readTerm(reading, at) : null;
  const from = before?.end ?? at;
  const end = from + (matchAt(SESSION, reading.folded, from)?.[0].length ?? 0);
  const behind = known ?? before ?? readTerm(reading, end);
  return { term: behind, end: Math.max(end, behind?.end ?? end) };
}

/** "của LĐLĐ tỉnh", "của UBTVQH": an abbreviation in small print stands for a body, but not a paper's type. */
const BY_ABBREVIATED =
  / (?:của|giữa) (?=(?:Tổng )?(?!(?:NQ|NĐ|QĐ|TT|CT|KH|KL|TTLT|BLHS|BLDS)(?!\p{L}))\p{Lu}{3,}(?:&\p{Lu}+)?(?![\p{L}\d]))/uy;

/** "Bộ Nội vụ (BNV) về …", "Sở Y tế (nay là Sở Nội vụ) về …": no part of the name. */
const SHORT_NAME =
  / \((?:\p{Lu}[\p{Lu}\p{Ll}&.-]{1,11}|(?:nay|trước đây|cũ) [^()]{0,80})\)(?=,? (?:[Vv]ề|[Vv]\/v|[Bb]an hành|[Pp]hê duyệt|[Qq]uy định|[Hh]ướng dẫn) )/uy;
/** "Liên đoàn Lao động (LĐLĐ) tỉnh": the name goes on. */
const SHORT_WITHIN =
  /\(\p{Lu}[\p{Lu}&]{1,9}\) (?=(?:tỉnh|huyện|thành phố|quận|thị xã|xã|phường|Việt Nam)(?!\p{L}))/uy;

interface Issuers {
  readonly names: readonly string[];
  readonly end: number;
}

/** The bodies behind "của" or "giữa", or behind the day where the word was left out, verbatim. */
function readIssuers(reading: Reading, at: number, limit: number, head: CitationHead): Issuers {
  const of = matchAt(BY, reading.folded, at) ?? matchAt(BY_ABBREVIATED, reading.text, at);
  const least = isJointType(head.type) ? Math.max(2, (head.number?.symbol?.split('-').length ?? 0) - 1) : 1;
  if (of && at + of[0].length < limit) return readNames(reading, at + of[0].length, limit, least);
  const plenum = matchAt(PLENUM, reading.folded, at);
  if (plenum) return readNames(reading, at + plenum[0].length, limit, least);
  const by = matchAt(ENACTED_BY, reading.folded, at);
  const maker = by && readNames(reading, at + by[0].length, limit, least);
  const enacted = maker && matchAt(ENACTS, reading.folded, maker.end);
  if (maker && enacted) return { ...maker, end: maker.end + enacted[0].length };
  if (head.date !== null && matchAt(BARE, reading.text, at) && matchAt(HEAD, reading.folded, at + 1)) {
    const bare = readNames(reading, at + 1, limit, least);
    if (matchAt(ABOUT, reading.folded, bare.end)) return bare;
  }
  return { names: [], end: at };
}

/** "do Quốc hội ban hành ngày …". */
const ENACTED_BY = compile(`,? do (?=${ISSUER_HEAD.pattern})`, 'folded', 'y');
const ENACTS = compile('(?: đã)? (?:ban hành|thông qua)(?=,? ngày \\d|[,;.)]|$)', 'folded', 'y');

/** "Nghị quyết số 20-NQ/TW Hội nghị Trung ương 6": a plenum needs no "của". */
const PLENUM = compile(
  String.raw`,? (?=hội nghị (?:trung ương|tw|bch|ban chấp hành|(?:lần )?thứ (?:\p{L}+|\d{1,2}) (?:của )?(?:bch|ban chấp hành))›)`,
  'folded',
  'y',
);

const BARE = / (?=\p{Lu})/uy;
/** Only what the body's paper is about tells that "ngày 22/10/2018 Bộ Nội vụ" is no new clause. */
const ABOUT = compile(String.raw`(?:,? ?\(?khóa [ivxl\d]{1,6}\)?)?,? (?:về|v\/v)›`, 'folded', 'y');

/** Names of bodies one behind the other; the paper has at least so many. */
function readNames(reading: Reading, from: number, limit: number, least: number): Issuers {
  const names: string[] = [];
  let start = from;
  for (;;) {
    const isLacking = names.length + 1 < least;
    const name = reading.text.slice(start, issuerEnd(reading, start, limit, isLacking)).trimEnd();
    const end = start + name.length;
    names.push(name);
    const next = nextIssuer(reading, end, limit, names.length < least);
    if (next === null) return { names, end };
    start = next;
  }
}

/** End of the body's name that begins at `start`. */
function issuerEnd(reading: Reading, start: number, limit: number, isLacking: boolean): number {
  CLOSED.lastIndex = start;
  const closed = CLOSED.exec(reading.folded);
  if (closed) {
    const from = start + closed[0].length;
    const name = reading.text.slice(start, from);
    const inCapitals = name === name.toUpperCase() ? capitalPlaceEnd(reading, from) : from;
    const end = inCapitals > from ? inCapitals : placeEnd(reading, from);
    return Math.min(end, limit);
  }
  const board = matchAt(BOARD, reading.folded.slice(0, limit), start);
  if (board && wordsOfDocuments(board[0]).length <= 1) {
    const end = start + board[0].length;
    return / (?:tinh|thanh pho|huyen|quan|xa|phuong)$/.test(board[0]) ? placeEnd(reading, end) : end;
  }
  const joint = matchAt(JOINT, reading.folded, start);
  if (joint) {
    const end = findStop(ISSUER_STOPS, reading, start + joint[0].length, limit);
    return reading.text.charAt(end - 1) === ',' ? end - 1 : end;
  }
  let from = start;
  for (;;) {
    const stop = findStop(ISSUER_STOPS, reading, from, limit);
    const within = matchAt(SHORT_WITHIN, reading.text, stop);
    if (within) {
      from = stop + within[0].length;
      continue;
    }
    const comma = reading.text.indexOf(',', from);
    const dash = isLacking || !UNIT.test(reading.text.slice(start, start + 9));
    const parted = [findAnd(reading, from, stop), dash ? findDash(reading, from, stop, isLacking) : null];
    const cut = Math.min(stop, comma >= 0 ? comma : stop, ...parted.map((at) => at ?? stop));
    if (cut === stop || cut !== comma) return cut;
    COMMA.lastIndex = comma;
    const goesOn = COMMA.exec(reading.folded);
    if (!goesOn) return cut;
    from = comma + goesOn[0].length;
  }
}

/** "liên Bộ: Tài chính - Nội vụ": a colon before their names. */
const JOINT = compile('liên (?:bộ|sở|ngành): ', 'folded', 'y');

/** Behind the capitalised words of a place; a subject may begin with a capital too ("Chính phủ Quy định chi tiết …"). */
function placeEnd(reading: Reading, from: number): number {
  let end = from;
  for (;;) {
    PLACE.lastIndex = end;
    CUE.lastIndex = end;
    const word = PLACE.exec(reading.text);
    if (!word || (CUE.test(reading.folded) && !isNamePair(reading, end))) return end;
    end += word[0].length;
  }
}

/** "ỦY BAN NHÂN DÂN TỈNH LÀO CAI" in a title in capitals: two words, or three where no other begins there. */
function capitalPlaceEnd(reading: Reading, from: number): number {
  let end = from;
  for (let count = 0; count < 3; count++) {
    CAPITALS.lastIndex = end;
    CUE.lastIndex = end;
    const word = CAPITALS.exec(reading.text);
    if (!word || CUE.test(reading.folded)) return end;
    end += word[0].length;
  }
  return end;
}
const CAPITALS =
  / (?!(?:NĂM|GIAI|TRÊN|ĐẾN|THỜI|TRONG|LẦN|VÀ|TẠI|VỚI|CHO|THEO|TỪ)(?!\p{L}))\p{Lu}{2,}(?!\p{L})/uy;

const NAME_PAIR = / \p{Lu}\p{Ll}+ (?=\p{Lu}\p{Ll})/uy;

/** "Giao Thủy": the second word has a capital too, and no body's name begins with it ("Giao Sở …"). */
function isNamePair(reading: Reading, at: number): boolean {
  NAME_PAIR.lastIndex = at;
  const first = NAME_PAIR.exec(reading.text);
  if (!first || first[0].trim().toLowerCase() === 'về') return false;
  HEAD.lastIndex = at + first[0].length;
  return (
    !HEAD.test(reading.folded) &&
    !/^(?:chuong|ke hoach|quy|nghi|de an)/.test(reading.folded.slice(at + first[0].length))
  );
}

/** " và " that parts two bodies: what follows is a body's name too ("Bộ Giáo dục và Đào tạo" has none). */
function findAnd(reading: Reading, from: number, stop: number): number | null {
  for (
    let at = reading.folded.indexOf(' va ', from);
    at >= 0 && at < stop;
    at = reading.folded.indexOf(' va ', at + 1)
  ) {
    HEAD.lastIndex = at + 4;
    if (HEAD.test(reading.folded) && /\p{Lu}/u.test(reading.text.charAt(at + 4))) return at;
    NEXT.lastIndex = at;
    if (NEXT.test(reading.folded)) return at;
  }
  return null;
}

/** "Bộ Y tế - Bộ Quốc phòng": a dash between two bodies of one kind, of a joint paper of any kind. */
function findDash({ text, folded }: Reading, from: number, stop: number, isLacking: boolean): number | null {
  for (const { index } of text.slice(from, stop).matchAll(/ [-–] (?=\p{Lu})/gu)) {
    const next = from + index + 3;
    if (SAME_KIND.test(text.slice(next, next + 20))) return from + index;
    if (isLacking && matchAt(HEAD, folded, next)) return from + index;
  }
  return null;
}
/** "Cục Kiểm lâm - Bộ Nông nghiệp": a unit and what it is of are one name. */
const UNIT = /^(?:Cục|Vụ|Tổng cục|Văn phòng|Thanh tra)(?!\p{L})/u;
const SAME_KIND = /^(?:Bộ|Sở|Tổng (?:LĐLĐ|Liên đoàn)|Viện|T[oò]a|Công an) ?\p{Lu}/u;

function nextIssuer(reading: Reading, end: number, limit: number, isLacking: boolean): number | null {
  const gap = /^(?:, | và |, và | với | [-–] )/.exec(reading.text.slice(end, end + 5))?.[0];
  if (!gap || end + gap.length >= limit) return null;
  HEAD.lastIndex = end + gap.length;
  const head = HEAD.exec(reading.folded);
  if (!head || !/\p{Lu}/u.test(reading.text.charAt(end + gap.length))) return null;
  // a body that takes the word after a comma is the next clause's subject, no further issuer
  return gap.startsWith(',') && !isLacking && clauseResumesAt(reading, end) ? null : end + gap.length;
}
