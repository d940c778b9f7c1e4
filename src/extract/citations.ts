import { fold } from '../core/fold.ts';
import { blockIndexAt, placeAt } from '../core/locate.ts';
import type { CitationMention } from '../core/mention.ts';
import { compile } from '../core/rule.ts';
import { authorityOf } from '../core/symbol-authority.ts';
import type { Document, Span, Zone } from '../core/types.ts';
import { readDate } from './citation-date.ts';
import type { CitationHead, Reading } from './citation-head.ts';
import { findHeads } from './citation-heads.ts';
import { type Lead, leadOf, officeOf, proposerOf } from './citation-lead.ts';
import { readProvisions } from './citation-provisions.ts';
import { readRelation } from './citation-relation.ts';
import type { Others } from './citation-subject.ts';
import { type CitationTail, readTail } from './citation-tail.ts';
import { phraseEnd, withoutOwnArea, withTitleJoined } from './citation-title.ts';
import { withoutMistakenDigits } from './mistaken-digits.ts';

const CITING_ZONES: ReadonlySet<Zone> = new Set(['title', 'preamble', 'body', 'closing', 'appendix']);

/** Every mention of another document that identifies it: annotation guide, section 3. */
export function extractCitations(document: Document): CitationMention[] {
  const reading = withTitleJoined(document);
  const mended = withoutMistakenDigits(reading);
  const heads = findHeads(mended).filter((head) => {
    const block = blockIndexAt(document, head.start);
    const zone = document.zones[block] as Zone;
    return CITING_ZONES.has(zone) || (zone === 'signature' && isNote(document, block));
  });
  return readGroups(document, reading, heads).flatMap(({ members, tail }) =>
    members.map((head, index) => {
      const last = members[members.length - 1] as CitationHead;
      const mention = toMention(document, head, last, tail, index, members.length);
      const read = reading.text.slice(head.start, head.end) === mended.text.slice(head.start, head.end);
      return read ? mention : { ...mention, certainty: 'inferred' };
    }),
  );
}

/** Heads that share one tail. */
interface Group {
  readonly members: readonly CitationHead[];
  readonly tail: CitationTail;
}

function readGroups(document: Document, reading: Reading, heads: readonly CitationHead[]): Group[] {
  const groups: Group[] = [];
  let lead: Lead | null = null;
  for (let at = 0; at < heads.length; ) {
    const members = coordinated(reading, heads, at);
    const last = members[members.length - 1] as CitationHead;
    at += members.length;
    const limit = Math.min(phraseEnd(document, last.start), last.end + LONGEST_TAIL);
    const others = { heads, from: at };
    const own =
      readSaidBefore(reading, last, others) ?? readTail(reading, last, others, limit, members.length);
    const first = members[0] as CitationHead;
    lead = leadOf(reading, first, lead);
    const isLacking = last.kind === 'numbered' && own.issuers.length === 0;
    const led = lead?.end === first.end ? lead.issuer : proposerOf(reading, first);
    const tail = isLacking && led !== null ? { ...own, issuers: [led] } : own;
    groups.push({ members, tail });
  }
  return shareIssuers(reading, groups);
}

/** "Hướng dẫn của Tỉnh đoàn về trồng rừng (số 25/HD-TĐTN ngày …)": body and subject before the number in brackets. */
function readSaidBefore({ text, folded }: Reading, head: CitationHead, others: Others): CitationTail | null {
  if (!text.endsWith(' (', head.start) || text.charAt(head.end) !== ')') return null;
  const type = fold(head.type);
  const start = folded.lastIndexOf(`${type} cua `, head.start);
  const said = folded.slice(start, head.start);
  if (start < 0 || said.length > LONGEST_SAID || /[;.:\n]/u.test(said)) return null;
  const called = { ...head, start, end: start + type.length };
  const tail = readTail({ text, folded }, called, others, head.start - 2, 1);
  return tail.issuers.length === 0 ? null : { ...tail, end: head.end };
}
const LONGEST_SAID = 300;

/** "Chương trình số 16/CTr-TLĐ và Hướng dẫn số 8/HD-TLĐ của Tổng Liên đoàn": papers of one office, whatever their types. */
function shareIssuers({ text }: Reading, groups: readonly Group[]): Group[] {
  const shared: Group[] = [];
  for (const group of [...groups].reverse()) {
    const next = shared.at(-1);
    const last = group.members[group.members.length - 1];
    const first = next?.members[0];
    const gap = text.slice(last?.end, first?.start).replace(TERM_BETWEEN, '');
    const goesOn =
      last !== undefined &&
      first !== undefined &&
      group.tail.issuers.length === 0 &&
      (CONNECTOR.test(gap) || (gap === '; ' && BARE.test(text.slice(first.start, first.end)))) &&
      officeOf(last) !== null &&
      officeOf(last) === officeOf(first);
    const issuers = next?.tail.issuers ?? [];
    shared.push(goesOn ? { ...group, tail: { ...group.tail, issuers } } : group);
  }
  return shared.reverse();
}

/** "Các Nghị định: số 1/2020/NĐ-CP; số 2/2021/NĐ-CP của Chính phủ". */
const BARE = /^(?:số |\d)/u;
/** "18-NQ/TW (khóa XII) và 19-NQ/TW (khóa XII) của …". */
const TERM_BETWEEN = /^ \([Kk](?:hóa|hoá) [IVX]{1,5}\)/u;

/** "[1] Kế hoạch số …": a text file has the notes of its pages below the signature. */
function isNote(document: Document, index: number): boolean {
  const block = document.blocks[index];
  return block !== undefined && NOTE.test(document.text.slice(block.start, block.end));
}
const NOTE = /^(?:\[\d{1,3}\]|\(\d{1,3}\)|\d{1,2}[.)]?(?= \p{Lu}\p{Ll}))/u;

/** Issuers and subject stand within it; what a block without an end says further on is of something else. */
const LONGEST_TAIL = 4_000;

const CONNECTOR = /^(?:,|,? và|,? cùng với)? ?(?:các )?$/u;

/** Heads that share what is said once behind the last of them: "217-QĐ/TW, Quyết định số 218-QĐ/TW ngày … của …". */
function coordinated(reading: Reading, heads: readonly CitationHead[], from: number): CitationHead[] {
  const first = heads[from] as CitationHead;
  const group = [first];
  for (let at = from + 1; at < heads.length; at++) {
    const last = group[group.length - 1] as CitationHead;
    const next = heads[at] as CitationHead;
    const list = next.start === last.start;
    const gap = reading.text.slice(last.end, next.start);
    const alike =
      next.kind === 'numbered' &&
      last.kind === 'numbered' &&
      next.type === last.type &&
      !areOfTwoBodies(authorityOf(last.number?.symbol), authorityOf(next.number?.symbol));
    if (list || (alike && next.start >= last.end && CONNECTOR.test(gap))) group.push(next);
    else break;
  }
  return group;
}

/** "Nghị quyết số 57-NQ/TW, Nghị quyết số 71/NQ-CP ngày …": the day and the body are the second one's. */
const areOfTwoBodies = (one: string | null, other: string | null): boolean =>
  one !== null && other !== null && one !== other;

function toMention(
  document: Document,
  head: CitationHead,
  last: CitationHead,
  tail: CitationTail,
  index: number,
  size: number,
): CitationMention {
  const { number } = head;
  const complete = number !== null && number.number !== null && number.symbol !== null;
  const shared = tail.subjects.length === size ? tail.subjects[index] : tail.subjects[0];
  const said = size > 1 && shared !== undefined && isAbout(document, head, shared) ? undefined : shared;
  const late = size === 1 && head.date === null ? dateAtEnd(said, head.year) : null;
  const sectionId = placeAt(document, head.start);
  const whole = late?.subject ?? said;
  const subject = sectionId === 'title' && whole ? withoutOwnArea(whole, tail.issuers) : whole;
  return {
    kind: 'citation',
    start: head.start,
    end: head.end,
    rule: head.rule,
    certainty: 'stated',
    value: {
      kind: head.kind,
      type: head.type,
      number: number?.number ?? null,
      symbol: number?.symbol ?? null,
      year: head.year,
      term: head.term ?? (head.kind === 'named' && head.rule !== 'law-by-name' ? null : tail.term),
      normalized: number && number.normalized !== '' ? number.normalized : null,
      status: head.kind === 'named' ? 'named' : complete ? 'complete' : 'partial',
      date:
        head.date ??
        (head.kind === 'numbered'
          ? (sharedDate(head, last) ??
            sharedDate(head, tail) ??
            late?.date ??
            dateBehind(document, tail, size))
          : null),
      issuers: issuersOf(head, tail),
      subject: subject && !isOfSentence(head, subject) && !isNestedName(document, head) ? subject : null,
      provisions: readProvisions(document, head.start),
      sectionId,
      canonicalId: null,
      relation: readRelation(document, head, blockOf(document, head)),
      urn: null,
    },
  };
}

function issuersOf(head: CitationHead, { issuers }: CitationTail): string[] {
  if (head.kind === 'named' && head.rule !== 'law-by-name') return [];
  return [...(issuers.length === 0 ? (head.issuers ?? []) : issuers)];
}

/** "Nghị định số 1/2020/NĐ-CP và số 2/2021/NĐ-CP sửa đổi Nghị định số 1/2020/NĐ-CP": that is not said of the first. */
function isAbout({ text }: Document, { start, end, type, number }: CitationHead, subject: string): boolean {
  const called = text.slice(start, end).split(/ số:? ?\d/u)[0] ?? '';
  if (called.length > type.length && subject.includes(called)) return true;
  return number?.symbol != null && subject.includes(number.normalized);
}

/** "Luật Đất đai quy định …": what a law by its name says is the sentence's verb. */
const isOfSentence = ({ rule }: CitationHead, subject: string): boolean =>
  rule === 'law-by-name' && !/^về /iu.test(subject);

const ENACTED =
  /^(?<subject>ban hành [^\d;:]{3,200}?),? ngày (?<day>\d{1,2})[/.-](?<month>\d{1,2})[/.-](?<year>\d{4})$/u;

/** "số 28/2020/TT-BGDĐT ban hành Điều lệ trường ngày 04/9/2020": its own day, as the number's year tells. */
function dateAtEnd(words: string | undefined, year: number | null): { subject: string; date: string } | null {
  const found = ENACTED.exec(words ?? '')?.groups;
  if (found?.subject === undefined || Number(found.year) !== year) return null;
  if (/(?:luật|nghị|quyết định|chỉ thị|kèm theo)(?!\p{L})/iu.test(found.subject)) return null;
  const pad = (part = '') => part.padStart(2, '0');
  return { subject: found.subject, date: `${found.year}-${pad(found.month)}-${pad(found.day)}` };
}

/** The day behind the last of several is that of all, but not of one whose number has another year. */
function sharedDate(head: CitationHead, { date }: Pick<CitationHead, 'date'>): string | null {
  return date === null || head.year === null || date.startsWith(`${head.year}`) ? date : null;
}

/** "số 12/KH-UBND về “Trồng rừng” ngày 01/3/2024": the day behind the title in quotes. */
function dateBehind(document: Document, { subjects, end }: CitationTail, size: number): string | null {
  if (size !== 1 || subjects.length === 0 || !/["”]$/u.test(document.text.slice(end - 1, end))) return null;
  return /^,? ngày /u.test(document.text.slice(end, end + 7))
    ? (readDate(document, end)?.value ?? null)
    : null;
}

const blockOf = (document: Document, { start }: Span): Span =>
  document.blocks[blockIndexAt(document, start)] ?? { start: 0, end: document.text.length };

const CARRIES_OUT = compile(
  String.raw`(?:thực hiện|triển khai|thi hành|chấp hành|theo|của|quán triệt) (?:(?:bộ )?luật [^;.]{3,60}(?:,| và) )?$`,
  'folded',
  '',
);

/** After a document known by name alone, inside another's subject, "về …" speaks of the outer one. */
function isNestedName(document: Document, head: CitationHead): boolean {
  if (head.kind !== 'named') return false;
  const before = document.folded.slice(Math.max(0, head.start - 120), head.start);
  const clause = before.slice(
    Math.max(before.lastIndexOf(';'), before.lastIndexOf('. '), before.lastIndexOf('\n')) + 1,
  );
  return (
    CARRIES_OUT.test(before) &&
    /(?:so .{0,40}\/|chuong trinh|ke hoach|quy dinh chi tiet|huong dan)/.test(clause)
  );
}
