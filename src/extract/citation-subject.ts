import { isLaw } from '../core/document-type.ts';
import { compileRule } from '../core/rule.ts';
import { CLAUSE_RESUMES, QUOTED_SUBJECT, SUBJECT_CUE, SUBJECT_STOP } from '../rules/citations.vi.ts';
import type { CitationHead, Reading } from './citation-head.ts';
import { startOfProvisions } from './citation-provisions.ts';
import { insideQuotes, readQuotes } from './citation-quotes.ts';
import { findStop } from './citation-words.ts';

const CUE = compileRule(SUBJECT_CUE, 'y');
const QUOTED = compileRule(QUOTED_SUBJECT, 'y');
const STOPS = compileRule(SUBJECT_STOP);
const RESUMES = compileRule(CLAUSE_RESUMES);
const RESUMES_HERE = compileRule(CLAUSE_RESUMES, 'y');

/** The heads behind one: all of a document and the index of the first, so that a long list is not copied for each of its members. */
export interface Others {
  readonly heads: readonly CitationHead[];
  readonly from: number;
}

/** The head whose subject is read, with those behind it. */
export interface Around extends Others {
  readonly head: CitationHead;
}

const NO_SUBJECT = { texts: [] as string[], end: 0 };

/** A body takes the word at this place, behind a comma. */
export function clauseResumesAt(reading: Reading, at: number): boolean {
  RESUMES_HERE.lastIndex = at;
  return RESUMES_HERE.test(reading.folded);
}

/** The words that say what the document is about, or the titles of several; none where none are said. */
export function readSubject(
  reading: Reading,
  at: number,
  around: Around,
  limit: number,
  size: number,
): { texts: string[]; end: number } {
  QUOTED.lastIndex = at;
  const quote = QUOTED.exec(reading.folded);
  if (quote) {
    const titles = readQuotes(reading.text, at + quote[0].length, limit, size);
    if (titles) return titles;
  }
  const bracket = BRACKETED.exec(reading.text.slice(at, Math.min(limit, at + LONGEST_BRACKET)));
  if (bracket) return { texts: [bracket[1] ?? ''], end: at + bracket[0].length };
  CUE.lastIndex = at;
  const cue = CUE.exec(reading.folded);
  if (!cue || (cue[0].startsWith(',') && !GOES_ON.test(reading.folded.slice(at + 1, at + 24)))) {
    return quote ? quotedAlone(reading, at + quote[0].length, around, limit) : NO_SUBJECT;
  }
  const start = at + cue[0].length;
  const end = subjectEnd(reading, start, around, limit);
  const words = reading.text.slice(start, end);
  return NO_MATTER.test(words) ? NO_SUBJECT : { texts: [words], end };
}

/** "(về việc giao biên chế)". */
const BRACKETED = /^ \(((?:[Vv]ề|[Vv]\/v) [^()“”"]{5,}?)[.;]?\)/u;
const LONGEST_BRACKET = 300;

/** Behind a comma what is not said of the citation may be the sentence's own verb ("…, triển khai đến các xã"). */
const GOES_ON =
  /^ ?(?:ve|v\/v|quy dinh (?:chi tiet|ve|viec|mot so|che do|muc)|huong dan (?:chi tiet|mot so)) /;

/** A verb alone ("đã được ban hành", "quy định tại Điều 9"); "về" a body, which something is sent to. */
const NO_MATTER =
  /^(?:quy định(?:(?: cụ thể)? tại (?:Điều|khoản|điểm|mục|Chương) .*)?|ban hành|phê duyệt|hướng dẫn|về|về (?:Sở|Bộ|Phòng|Văn phòng|UBND|Ủy ban|(?:Tỉnh|Thành|Huyện|Đảng) ủy) [^,;.]{0,80} (?:để|trước|chậm nhất)(?!\p{L}).*)$/u;

function quotedAlone(
  reading: Reading,
  start: number,
  around: Around,
  limit: number,
): { texts: string[]; end: number } {
  const end = subjectEnd(reading, start, around, limit);
  return { texts: [reading.text.slice(start, end)], end };
}

/** A subject ends before the next coordinated citation, ";", the sentence's end, or where the main clause resumes. */
function subjectEnd(reading: Reading, start: number, { head, heads, from }: Around, limit: number): number {
  let end = sentenceEnd(reading.text, start, limit);
  for (const stop of [findStop(STOPS, reading, start, end), findResumption(reading, start, end)]) {
    if (stop < end && !insideQuotes(reading.text, start, stop)) end = stop;
  }
  for (let next = from; (heads[next]?.start ?? end) < end; next++) {
    const other = heads[next] as CitationHead;
    if (other.start <= start) continue;
    const before = reading.text.slice(start, startOfProvisions(reading, other.start));
    const again = isSameNumber(head, other) ? /\($/u.exec(before) : null;
    const parting = again ?? COORDINATED.exec(before);
    if (
      parting &&
      !insideQuotes(reading.text, start, other.start) &&
      !isOfDetails(reading, start, heads, next)
    ) {
      end = start + parting.index;
      break;
    }
  }
  while (end > start && /[\s,.…/]/.test(reading.text.charAt(end - 1))) end--;
  return end - (NOTE_MARK.exec(reading.text.slice(start, end))?.[0].length ?? 0);
}

/** "… năm 2014[1]": the mark of a page's note. */
const NOTE_MARK = / ?\[\d{1,3}\]$/u;

/** "quy định chi tiết một số điều của Luật A, Luật B và Luật C": what is detailed are all the laws. */
function isOfDetails({ text, folded }: Reading, start: number, heads: Others['heads'], at: number): boolean {
  let first = at;
  for (; (heads[first - 1]?.start ?? 0) > start; first--) {
    const [one, other] = [heads[first - 1] as CitationHead, heads[first] as CitationHead];
    const areLaws = isLaw(one.type) && isLaw(other.type);
    if (!areLaws || !/^(?:,|,? và) $/u.test(text.slice(one.end, other.start))) break;
  }
  return (
    first < at && /(?:dieu|thi hanh|chi tiet)(?: cua)? $/.test(folded.slice(start, heads[first]?.start ?? 0))
  );
}

/** A worn ";" is read as ":", or not at all behind a quotation. */
const COORDINATED = /(?:[,;:]|(?<=[”"])|,? và|,? cùng với)(?: các)? $/u;

/** "Nghị quyết số 57-NQ/TW … (Nghị quyết số 57)": the bracket is a short name, and ends what is said. */
const isSameNumber = (head: CitationHead, other: CitationHead): boolean =>
  head.number !== null && other.type === head.type && other.number?.number === head.number.number;

const BODY_TAKES_WORD = /(?:,| và) ?(?:nay )?(?:\p{Lu}|lãnh đạo|thủ trưởng|các )/uy;

/** Where the main clause takes up its thread: a body's name is printed with a capital ("phòng ngừa" is none). */
function findResumption(reading: Reading, start: number, end: number): number {
  const folded = reading.folded.slice(0, end);
  RESUMES.lastIndex = start;
  for (let stop = RESUMES.exec(folded); stop; stop = RESUMES.exec(folded)) {
    BODY_TAKES_WORD.lastIndex = stop.index;
    if (BODY_TAKES_WORD.test(reading.text)) return stop.index;
    RESUMES.lastIndex = stop.index + 1;
  }
  return end;
}

function sentenceEnd(text: string, start: number, limit: number): number {
  let depth = 0;
  for (let at = start; at < limit; at++) {
    const char = text.charAt(at);
    if (char === '“') depth++;
    else if (char === '”') depth = Math.max(0, depth - 1);
    else if ((char === ';' && depth === 0) || char === '|') return at;
    else if (char === '.' && depth === 0 && /^(?:\/?\.?$|\/|\s|\.)/.test(text.slice(at + 1, at + 2)))
      return at;
    else if (char === ')' && depth === 0 && !text.slice(start, at).includes('(')) return at;
  }
  return limit;
}
