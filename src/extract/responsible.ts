import { fold } from '../core/fold.ts';
import { firstEndingAfter, pathAt } from '../core/locate.ts';
import { compileRule } from '../core/rule.ts';
import type { Document, Section, Span } from '../core/types.ts';
import { EXECUTION_PART, GLUED_VERB } from '../rules/assignments.vi.ts';
import { REQUESTS, UNIT_STARTS } from '../rules/duties.vi.ts';
import { MANNER_BEHIND_NAME } from '../rules/unit-names.vi.ts';
import type { Place } from './clauses.ts';
import { boundOf, firstVerb, opensWithVerb, type Text, timeIn, trimmed } from './duty-words.ts';
import { skipLead } from './leads.ts';
import { listsNames } from './listed-names.ts';
import { prepare, type Time } from './time.ts';
import { unitLineBefore, unitOfLine } from './unit-lines.ts';
import { splitSubject } from './unit-subjects.ts';

/** Who is responsible: the subject of a clause, of one before it, or of what stands above. */

const REQUEST_ROWS = prepare(REQUESTS);
const UNIT_ROWS = prepare(UNIT_STARTS);
const MANNER_ROWS = prepare([MANNER_BEHIND_NAME]);
const GLUED = compileRule(GLUED_VERB, '');
const LONGEST_NAME = 260;
/** So many clauses back a subject may still go on. */
const FURTHEST_SUBJECT = 12;

/** Whether the span begins like the name of a body or an office. */
export function opensWithUnit(document: Text, span: Span): boolean {
  return boundOf(document, UNIT_ROWS, span) !== null;
}

/** The body or office whose name starts at `at` and ends before a verb or a time; null where none does. */
export function subjectAt(document: Text, at: number, end: number, times: readonly Time[]): Span | null {
  const request = boundOf(document, REQUEST_ROWS, { start: at, end });
  const start = request?.end ?? at;
  if (!opensWithUnit(document, { start, end })) return null;
  const verb = firstVerb(document, { start: start + 1, end: Math.min(end, start + LONGEST_NAME) }, true);
  // "Phòng Nội vụ: Chủ trì …"
  const words = document.text.slice(start, end + 1);
  const colon = words.indexOf(': ');
  const listed = verb !== null && listsNames(words, colon, verb.start - start);
  const time = timeIn(times, { start: start + 1, end });
  const glued = GLUED.exec(words.slice(0, LONGEST_NAME))?.index;
  const ends = [
    verb?.start,
    glued === undefined ? undefined : start + glued,
    time,
    colon < 0 || listed ? undefined : start + colon,
  ];
  const stop = Math.min(...ends.map((at) => at ?? Infinity));
  const name = Number.isFinite(stop) ? trimmed(document, { start, end: stop }) : null;
  return name && withoutManner(document, name);
}

/** "Các trường khẩn trương", "Các thôn không": what stands between the name and the verb is no part of it. */
function withoutManner(document: Text, name: Span): Span {
  const manner = boundOf(document, MANNER_ROWS, name);
  return manner === null ? name : (trimmed(document, { start: name.start, end: manner.start }) ?? name);
}

/** Past what still belongs to the time: "Trong quý I ‹của năm sau,› các xã …", and past the grounds of the duty. */
export function afterAside(document: Text, at: number, end: number, times: readonly Time[]): number {
  const words = document.text.slice(at, end);
  if (ASIDE.test(words)) return behindAside(document, at, end, times);
  const ground = opensWithUnit(document, { start: at, end }) ? null : GROUND.exec(words);
  if (ground && subjectAt(document, at + ground[0].length, end, times)) return at + ground[0].length;
  return afterMatter(document, at, end, times);
}
const ASIDE =
  /^(?:của|này|đó|thuộc|[Kk]hi|[Ss]au|[Nn]goài|[Kk]ết thúc|kể từ|vào dịp|[Nn]hân dịp|[Cc]ăn cứ|[Tt]rên cơ sở) [^,;.]{1,80}, /u;
const LONGEST_ASIDE = 240;

/** Its first comma ends it; where a name goes on behind that, the one before somebody is asked ("…, giao Sở Tài chính …"). */
function behindAside(document: Text, at: number, end: number, times: readonly Time[]): number {
  const [aside = ''] = document.text.slice(at, Math.min(end, at + LONGEST_ASIDE)).split(/[;.]/, 1);
  const commas = [...aside.matchAll(/, /g)].map(({ index }) => at + index + 2);
  const next = commas.find(
    (comma, i) =>
      (i === 0 && /\p{Ll}/u.test(document.text[comma] ?? '') && opensWithVerb(document, comma, end)) ||
      ((i === 0 || boundOf(document, REQUEST_ROWS, { start: comma, end }) !== null) &&
        subjectAt(document, comma, end, times) !== null),
  );
  return next ?? at;
}

/** "Thực hiện Kế hoạch này, ‹các xã …›", "Trong quý I của năm liền kề đánh giá, ‹Sở …›": only who acts may follow. */
const GROUND = /^(?:(?:[Tt]hực hiện|[Tt]heo|[Đđ]ể|[Nn]hằm) [^,;.]{1,240}|\p{Ll}+(?: \p{Ll}+){0,2}), /u;

/** "Tiếp công dân: ‹Chủ tịch tiếp …›": past what it is about, where somebody does something behind the colon. */
function afterMatter(document: Text, at: number, end: number, times: readonly Time[]): number {
  const words = document.text.slice(at, end);
  const kind = CASE.exec(words);
  if (kind && opensWithVerb(document, at + kind[0].length, end)) return at + kind[0].length;
  const request = boundOf(document, REQUEST_ROWS, { start: at, end });
  // "Giao các Bộ: Công an, …": names, and no matter
  if (request !== null && opensWithUnit(document, { start: request.end, end })) return at;
  const matter = /^[^:;.\d]{3,50}(?:\([^()]{2,30}\))?: (?=\p{Lu}|(?:các|mỗi|từng|tất cả|cấp) )/u.exec(words);
  if (!matter || opensWithUnit(document, { start: at, end })) return at;
  const next = at + matter[0].length;
  return subjectAt(document, next, end, times) ? next : at;
}
/** "Đối với hồ sơ thiếu: ‹Trả lại …›": the case in which the duty is to be done. */
const CASE = /^(?:Đối với|Trường hợp|Về|Nhiệm vụ) [^:;.]{0,120}: (?=\p{Lu})|^Nhiệm vụ: (?=\p{Lu})/u;

/** The subject of an earlier clause or sentence of the block goes on. */
export function subjectBefore(document: Document, place: Place, times: readonly Time[]): Span | null {
  const { block, clause, clauses } = place;
  const own = firstEndingAfter(clauses, clause.start);
  for (const before of clauses.slice(Math.max(0, own - FURTHEST_SUBJECT), own).reverse()) {
    const lead = skipLead(document, before, times, before.start === block.start);
    const at = afterAside(document, lead, before.end, times);
    const subject = subjectAt(document, at, before.end, times);
    if (subject) return subject;
  }
  return null;
}

/** "đề nghị các hội; ‹các sở› treo cờ": the name with those that ";" parts from it, back to whoever asks them. */
export function withListed(document: Document, name: Span, { clauses, sentence }: Place): Span {
  // the name may stand in a clause before that of the time
  const own = firstEndingAfter(clauses, name.start);
  if (document.text.slice(clauses[own]?.start, name.start).trim() !== '') return name;
  let { start } = name;
  for (const before of clauses.slice(0, own).reverse()) {
    if (before.start < sentence.start) break;
    const asked = [...document.text.slice(before.start, before.end).matchAll(ASKED)].at(-1);
    const at = asked
      ? before.start + asked.index + asked[0].length
      : skipLead(document, before, [], before.start === clauses[0]?.start);
    const span = { start: at, end: before.end };
    if (!opensWithUnit(document, span) || firstVerb(document, { ...span, start: at + 1 }, true) !== null)
      break;
    start = at;
    if (asked) break;
  }
  return { start, end: name.end };
}
const ASKED = /(?<!\p{L})(?:[Đđ]ề nghị|[Yy]êu cầu|[Gg]iao)(?: cho)? (?=\p{L})/gu;

/** The body that the enclosing nodes of the last part name, in a heading or as the subject of their own words. */
export function unitAbove(document: Document, at: number): string | null {
  const path = pathAt(assigningParts(document), at);
  for (const [depth, node] of [...path.entries()].reverse()) {
    // the part's own heading ("TỔ CHỨC THỰC HIỆN") is nobody's name, a part's below it may be
    const isOuter = node.level === 'part' && depth === 0;
    const unit = node.heading === null || isOuter ? null : unitOf(document, node.heading, node);
    if (unit !== null) return unit;
    const isItem = node.level === 'item' && EXECUTION.test(fold(path[0]?.heading ?? ''));
    const subject =
      node.text === '' ? null : (ownSubject(document, node) ?? (isItem ? namedBefore(node.text) : null));
    if (subject !== null) return subject;
    const own = node.children.length > 0 ? unitOfLine(node.text) : null;
    if (own !== null) return own;
    const line = unitLineBefore(path[depth - 1]?.children ?? [], node);
    if (line !== null) return line;
  }
  return null;
}

/** "5. Cấp dưỡng: thực hiện …": a numbered item of the part on execution begins with its unit, whatever that is called. */
const namedBefore = (text: string): string | null =>
  /^[^:;.]{3,60}: /.test(text) ? (splitSubject(text, true)?.unit ?? null) : null;

const EXECUTION = compileRule(EXECUTION_PART, '');
const lastParts = new WeakMap<Document, readonly Section[]>();

/** The parts that assign, and the last one, else all sections: looked for once, not for every time limit. */
function assigningParts(document: Document): readonly Section[] {
  const known = lastParts.get(document);
  if (known) return known;
  const parts = document.sections.filter((section) => section.level === 'part');
  const last = parts.at(-1);
  const assigning = parts.filter(({ heading }) => EXECUTION.test(fold(heading ?? '')));
  const roots = last ? [...new Set([...assigning, last])] : document.sections;
  lastParts.set(document, roots);
  return roots;
}

function unitOf(document: Document, heading: string, node: Section): string | null {
  const at = document.text.indexOf(heading, node.span.start);
  if (at < 0) return null;
  const end = at + heading.length;
  const request = boundOf(document, REQUEST_ROWS, { start: at, end });
  const start = request?.end ?? at;
  if (!opensWithUnit(document, { start, end })) return null;
  const verb = firstVerb(document, { start: start + 1, end }, true);
  const name = trimmed(document, { start, end: verb?.start ?? end });
  return name && document.text.slice(name.start, name.end);
}

const subjects = new WeakMap<Section, { readonly subject: string | null }>();

/** Asked again for every time limit under the node. */
function ownSubject(document: Document, node: Section): string | null {
  const known = subjects.get(node) ?? { subject: findOwnSubject(document, node) };
  subjects.set(node, known);
  return known.subject;
}

function findOwnSubject(document: Document, node: Section): string | null {
  const at = document.text.indexOf(node.text, node.span.start);
  if (at < 0) return null;
  const subject = subjectAt(document, at, at + node.text.length, []);
  return subject && document.text.slice(subject.start, subject.end);
}
