import { firstEndingAfter } from '../core/locate.ts';
import type { Document, Span } from '../core/types.ts';
import { HANDING, LAST_DUTY, MANNERS, MODALS, RECIPIENT_CUES, STOPS } from '../rules/duties.vi.ts';
import type { Place } from './clauses.ts';
import {
  boundOf,
  firstOf,
  firstVerb,
  opensWithVerb,
  type Text,
  timeIn,
  trimmed,
  verbBehindName,
} from './duty-words.ts';
import { unitBelow, unitBeside } from './labelled-lines.ts';
import { skipLead } from './leads.ts';
import { afterAside, opensWithUnit, subjectAt, subjectBefore, unitAbove, withListed } from './responsible.ts';
import { prepare, type Time } from './time.ts';

/** The parts of the duty that a time limits, verbatim; null where the text does not say. */
export interface Duty {
  readonly action: string | null;
  readonly responsible: string | null;
  readonly reportTo: string | null;
}

const HANDING_ROWS = prepare(HANDING);
const LAST_DUTY_ROWS = prepare(LAST_DUTY);
const MANNER_ROWS = prepare(MANNERS);
const MODAL_ROWS = prepare(MODALS);
const CUE_ROWS = prepare(RECIPIENT_CUES);
const STOP_ROWS = prepare(STOPS);
/** More than the words that let a time open what follows: engines search from the front. */
const LONGEST_LEAD = 20;

/** Who does what, and reports it to whom. */
export function dutyOf(document: Document, time: Time, place: Place, times: readonly Time[]): Duty {
  const inner = ownBrackets(document, time, place);
  const action = actionOf(document, time, inner ? { ...place, clause: inner } : place, times);
  const receiver = action.verbs && action.cue && receiverOf(document, action.verbs, action.cue, times);
  const around = inner && actionOf(document, time, place, times).subject;
  const subject = action.subject ?? around ?? subjectBefore(document, place, times);
  const slice = (span: Span | null): string | null => span && document.text.slice(span.start, span.end);
  const responsible = subject && slice(withListed(document, subject, place));
  const level = levelOf(document, action, place, times);
  if (level !== null)
    return { action: slice(level.work), responsible: slice(level.name), reportTo: slice(receiver) };
  const words = action.words ?? completedBefore(document, place, times) ?? bareVerb(document, action.verbs);
  const isAside =
    words !== null &&
    (/^\(|^\d{1,3} (?:ngày|buổi|giờ|tuần)$|^vào /u.test(document.text.slice(words.start, words.end)) ||
      isName(document, words));
  return {
    action: isAside ? null : slice(words),
    responsible:
      responsible ??
      besideLabel(document, place) ??
      unitBelow(document, time.start) ??
      unitAbove(document, time.start),
    reportTo: slice(receiver),
  };
}

/** "Ngày 10/02: Chi bộ Nà Bó, Chi bộ Bản Cỏ": whose day it is, and no duty. */
const isName = (document: Document, words: Span): boolean =>
  opensWithUnit(document, words) &&
  /^\p{Lu}/u.test(document.text[words.start] ?? '') &&
  firstVerb(document, words, true) === null;

/** "Tổ chức đại hội: cấp xã trước ngày 15/11; cấp huyện trước ngày 30/11": a work, and behind the colon each one's own time. */
function levelOf(
  document: Document,
  { words, subject }: Action,
  { clause, clauses, sentence }: Place,
  times: readonly Time[],
): { readonly work: Span; readonly name: Span } | null {
  const colon = words === null ? -1 : document.text.slice(words.start, words.end).indexOf(': ');
  if (words !== null && colon > 0) {
    const name = { start: words.start + colon + 2, end: words.end };
    const isName = opensWithUnit(document, name) && firstVerb(document, name, true) === null;
    return isName ? { work: { start: words.start, end: words.start + colon }, name } : null;
  }
  if (words !== null || subject === null) return null;
  for (const before of clauses.slice(0, firstEndingAfter(clauses, clause.start)).reverse()) {
    if (before.start < sentence.start) return null;
    const start = skipLead(document, before, times, before.start === clauses[0]?.start);
    const end = document.text.indexOf(': ', start);
    if (end > 0 && end < before.end)
      return opensWithVerb(document, start, end) ? { work: { start, end }, name: subject } : null;
  }
  return null;
}

/** "- Thời gian: trình Bộ trưởng trước …": who does it stands in a line beside the label's. */
const besideLabel = (document: Document, { block }: Place): string | null =>
  TIME_LABEL.test(document.folded.slice(block.start, block.start + LONGEST_LABEL))
    ? unitBeside(document, block.start)
    : null;
const LONGEST_LABEL = 40;
const TIME_LABEL = /^(?:[-+*•] ?|[a-zđ\d]{1,2}[.)] )?(?:thoi (?:gian|han)|tien do)[^:]{0,20}: /;

/** "giải quyết đơn thư (dừng nhận đơn trước ngày họp 10 ngày)": the brackets around a time, if they have a duty of their own. */
function ownBrackets(document: Document, { whole }: Time, { clause }: Place): Span | null {
  const before = document.text.slice(clause.start, whole.start);
  const open = before.lastIndexOf('(');
  if (open < 0 || before.includes(')', open)) return null;
  const close = document.text.slice(whole.end, clause.end).indexOf(')');
  const inner = { start: clause.start + open + 1, end: close < 0 ? clause.end : whole.end + close };
  const isOwn = opensWithVerb(document, inner.start, whole.start);
  return isOwn && !GOING_ON.test(document.folded.slice(inner.start, whole.start)) ? inner : null;
}
/** What the brackets say of the duty before them. */
const GOING_ON =
  /^(?:hoan thanh|gui|nop|trinh|bao cao|thuc hien|to chuc|trien khai|tien hanh|dinh ky|tu|co|phai)(?!\p{L})/u;

/** "Nâng cấp vườn ươm; hoàn thành trước ngày 30/6": what is to be completed stands in the clause before. */
function completedBefore(
  document: Document,
  { block, clause, clauses }: Place,
  times: readonly Time[],
): Span | null {
  const before = clauses[firstEndingAfter(clauses, clause.start) - 1];
  if (before === undefined || !COMPLETED.test(document.folded.slice(clause.start, clause.end))) return null;
  const lead = skipLead(document, before, times, before.start === block.start);
  const subject = subjectAt(document, lead, before.end, times);
  const start = afterModals(document, subject?.end ?? lead, before.end, times);
  return subject !== null || opensWithVerb(document, start, before.end)
    ? cut(document, { ...before, start }, null, times).words
    : null;
}
/** "và ‹hoàn thành› trước ngày 02/9", "‹gửi› Sở": a verb that has no words of its own. */
function bareVerb(document: Document, verbs: Span | null): Span | null {
  if (verbs === null || !opensWithVerb(document, verbs.start, verbs.end)) return null;
  const verb = firstVerb(document, verbs);
  return verb && /^(?:hoan thanh|gui|nop|trinh|khoi cong)$/.test(document.folded.slice(verb.start, verb.end))
    ? verb
    : null;
}

const COMPLETED = /^ ?(?:(?:co ban|phan dau|phai) )?(?:hoan thanh|hoan tat|xong|thoi gian)(?!\p{L})/u;

interface Action {
  readonly words: Span | null;
  /** From the verb to the end of the clause: where the receiver stands. */
  readonly verbs: Span | null;
  /** The words before the receiver. */
  readonly cue: Span | null;
  readonly subject: Span | null;
}

function actionOf(document: Document, time: Time, place: Place, times: readonly Time[]): Action {
  const { clause, block } = place;
  // where the lead ends does not count if it holds the time
  const before = { start: clause.start, end: Math.min(clause.end, time.whole.end) };
  const opening = skipLead(document, before, times, clause.start === block.start);
  const lead = afterAside(document, opening, time.whole.start, times);
  const after = skipLead(document, { start: time.whole.end, end: clause.end }, times, false);
  const follows = lead > time.start || opensWords(document, time, after, clause);
  const from = follows ? afterAside(document, after, clause.end, times) : lead;
  const subject = subjectAt(document, from, clause.end, times);
  const piece = follows ? clause : pieceOf(document, clause, time, times);
  const other = piece.start > from ? subjectAt(document, piece.start, piece.end, times) : null;
  const begins = piece.start > from ? (other?.end ?? piece.start) : (subject?.end ?? from);
  const start = other || piece.start <= from ? afterModals(document, begins, clause.end, times) : begins;
  const first = other ?? subject ?? (follows ? subjectAt(document, lead, time.whole.start, times) : null);
  if (follows) return cut(document, { start, end: clause.end }, first, times);
  if (start >= time.whole.start) {
    // "Các phòng định kỳ hằng quý báo cáo …": nothing but who stands before the time
    const own = { start: afterModals(document, after, clause.end, times), end: clause.end };
    return opensWithVerb(document, own.start, own.end)
      ? cut(document, own, first, times)
      : { words: null, verbs: null, cue: null, subject: first };
  }
  const last = lastReport(document, { start, end: time.whole.start });
  const own = cut(document, { start: last ?? start, end: piece.end }, first, times);
  // "xây dựng kế hoạch, gửi về Sở": the handing has no words of its own
  const words = own.words ?? cut(document, { start, end: piece.end }, first, times).words;
  return withReceiver(document, { ...own, words }, clause, times);
}

/** "báo cáo 6 tháng (trước ngày 05/6), báo cáo năm (trước ngày 20/11) gửi Sở": who is said behind all times receives all. */
function withReceiver(document: Document, action: Action, clause: Span, times: readonly Time[]): Action {
  const last = times.findLast(({ whole }) => whole.end <= clause.end);
  if (action.cue !== null || last === undefined || last.whole.end <= (action.verbs?.end ?? 0)) return action;
  const rest = { start: last.whole.end, end: clause.end };
  const cue = receiverCue(document, rest, action.verbs?.start);
  return cue === null ? action : { ...action, verbs: rest, cue };
}

/** "sơ kết vào năm 2025, ‹tổng kết vào năm 2030›": the piece of a clause in which each verb has a time of its own. */
function pieceOf(document: Document, clause: Span, { whole }: Time, times: readonly Time[]): Span {
  const before = times.filter((t) => t.whole.end < whole.start && t.whole.start >= clause.start);
  const next = times.find((t) => t.whole.start > whole.end && t.whole.end <= clause.end);
  // "tổng kết ‹năm› vào đầu tháng 12": which report it is stands between the verb and its time
  const near = before.slice(-2).reverse();
  const start = near.reduce<number | null>(
    (found, t) => found ?? verbBetween(document, t.whole.end, whole.start),
    null,
  );
  const isLast = next === undefined || verbBetween(document, whole.end, next.whole.start) === null;
  return { start: start ?? clause.start, end: isLast ? clause.end : whole.end };
}

/** Where a verb begins that stands between two times, behind "," or "và"; null where none does. */
function verbBetween(document: Document, start: number, end: number): number | null {
  const joint = /^\)?(?:[,;] (?:và )?| và | để )/u.exec(document.text.slice(start, end));
  const at = start + (joint?.[0].length ?? 0);
  if (joint && opensWithVerb(document, at, end)) return at;
  // "…, ‹Cụm trưởng tổng hợp gửi Sở› trước ngày 20/3": somebody else
  return joint?.[0].startsWith(',') && subjectAt(document, at, end, []) !== null ? at : null;
}

/** After a comma or "và", or for a bare "định kỳ", the time opens the words that follow it. */
function opensWords(document: Text, time: Time, after: number, clause: Span): boolean {
  const isVerb = opensWithVerb(document, after, clause.end);
  if (time.rule === 'deadline.regular.before-verb')
    return isVerb || subjectAt(document, after, clause.end, []) !== null;
  const from = Math.max(clause.start, time.whole.start - LONGEST_LEAD);
  const lead = document.folded.slice(from, time.whole.start);
  if (!/(?:,|:|(?:^| )(?:va|chu dong|nghiem tuc|dinh ky)) $/.test(lead)) return false;
  // "báo cáo định kỳ cuối mỗi học kỳ và báo cáo đột xuất": what follows is another duty
  if (REPORTED.test(lead) && document.folded.startsWith(' va ', time.whole.end)) return false;
  if (document.folded.startsWith(', dong thoi ', time.whole.end)) return false;
  return isVerb || subjectAt(document, after, clause.end, []) !== null;
}

const REPORTED = /(?:bao cao|kiem tra|danh gia|ra soat|hop) dinh ky $/;

/** Past what stands between who and what ("có trách nhiệm"). */
export function afterModals(document: Text, at: number, end: number, times: readonly Time[]): number {
  const start = skipLead(document, { start: at, end }, times, false);
  const modal = boundOf(document, MODAL_ROWS, { start, end });
  return modal ? skipLead(document, { start: modal.end, end }, times, false) : start;
}

function lastReport(document: Text, span: Span): number | null {
  let last: number | null = null;
  for (let from = span.start + 1; ; ) {
    const report = firstOf(document, LAST_DUTY_ROWS, { start: from, end: span.end });
    if (!report) return last;
    last = report.start;
    from = report.end;
  }
}

/** A verb of handing over and nothing more. */
const isBareHanding = ({ folded }: Text, { start, end }: Span): boolean =>
  /^(?:bao cao|gui|trinh|nop)$/.test(folded.slice(start, end));

/** The words of the duty alone: without its receiver, its time and its manner. */
function cut(document: Text, verbs: Span, subject: Span | null, times: readonly Time[]): Action {
  const cue = receiverCue(document, verbs);
  const end = Math.min(cue?.start ?? verbs.end, timeIn(times, verbs) ?? verbs.end);
  const isHanding = cue !== null && cue.start <= verbs.start;
  if (isHanding && isForDecision(document, cue, verbs))
    return {
      words: withoutManner(document, { ...verbs, end: timeIn(times, verbs) ?? verbs.end }),
      verbs,
      cue,
      subject,
    };
  const own = isHanding ? { ...verbs, end: withoutTail(document, cue) } : { ...verbs, end };
  return {
    words: withObject(document, own, cue, verbs, times) ?? withoutManner(document, own),
    verbs,
    cue,
    subject,
  };
}

/** "báo cáo ‹Ủy ban nhân dân huyện› kết quả rà soát": what is handed over stands behind the one who receives. */
function withObject(
  document: Text,
  own: Span,
  cue: Span | null,
  verbs: Span,
  times: readonly Time[],
): Span | null {
  if (cue === null || !isBareHanding(document, own)) return null;
  const receiver = receiverOf(document, verbs, cue, times);
  if (receiver === null || !OBJECT.test(document.text.slice(receiver.end, verbs.end))) return null;
  const further = firstOf(document, CUE_ROWS, { start: receiver.end, end: verbs.end });
  const end = Math.min(timeIn(times, verbs) ?? verbs.end, further?.start ?? verbs.end);
  return withoutManner(document, { ...verbs, end });
}
const OBJECT =
  /^ (?:về )?(?:kết quả|tình hình|tiến độ|danh sách|số liệu|hồ sơ|dự thảo|phương án|kế hoạch|các (?:trường hợp|nội dung|vụ việc)|những)(?!\p{L})/u;

/** "trình Ủy ban phê duyệt danh mục": what the receiver is to decide says what is handed over. */
function isForDecision(document: Text, cue: Span, verbs: Span): boolean {
  const decides = firstVerb(document, { start: cue.end + 1, end: verbs.end });
  if (DECIDED.test(document.folded.slice(cue.end, verbs.end))) return true;
  return (
    decides !== null &&
    /^(?:phe duyet|ban hanh|cong bo|tham dinh) \p{L}/u.test(document.folded.slice(decides.start, verbs.end))
  );
}

const DECIDED = /^[^,;.()\d]{3,60} (?:bo sung|dieu chinh|chap thuan|cho phep) \p{L}/u;

/** "gửi báo cáo về ‹Sở›": the handing itself is what is to be done. */
function withoutTail(document: Text, receiver: Span): number {
  const words = document.folded.slice(receiver.start, receiver.end);
  return receiver.start + words.trimEnd().replace(/ (?:ve|cho|den|toi|len)$/, '').length;
}

function withoutManner(document: Text, span: Span): Span | null {
  let words = trimmed(document, span);
  while (words) {
    const manner = boundOf(document, MANNER_ROWS, words);
    if (!manner || manner.end !== words.end) return words;
    words = trimmed(document, { start: words.start, end: manner.start });
  }
  return words;
}

/** Only a verb of handing over has a receiver; it stands behind `from`. */
function receiverCue(document: Text, verbs: Span, from = verbs.start): Span | null {
  const cue = firstOf(document, CUE_ROWS, verbs);
  // "… trước ngày 10/5 để báo cáo Thủ tướng": what it is for
  if (!cue || isPurpose(document.text.slice(verbs.start, cue.start))) return null;
  const handing = firstOf(document, HANDING_ROWS, { start: from, end: cue.end });
  return handing && handing.start < cue.end ? cue : null;
}

const isPurpose = (before: string): boolean => PURPOSE.test(before.slice(before.lastIndexOf(';') + 1));
const PURPOSE = /\d,? (?:để|nhằm|làm cơ sở) /u;

function receiverOf(document: Text, verbs: Span, cue: Span, times: readonly Time[]): Span | null {
  const rest = { start: cue.end, end: verbs.end };
  const ends = [
    verbBehindName(document, { start: cue.end + 1, end: rest.end })?.start,
    firstOf(document, STOP_ROWS, rest)?.start,
    timeIn(times, rest),
    nameEnd(document, rest),
  ];
  return trimmed(document, { start: cue.end, end: Math.min(...ends.map((end) => end ?? rest.end)) });
}

/** A name goes on after a comma only with another name. */
function nameEnd(document: Text, span: Span): number {
  for (const pause of document.text.slice(span.start, span.end).matchAll(/[,.;:()]/gu)) {
    const at = span.start + pause.index;
    const next = { start: at + 2, end: span.end };
    const goesOn = /^, \p{Lu}/u.test(document.text.slice(at)) || opensWithUnit(document, next);
    if (pause[0] !== ',' || !goesOn) return at;
  }
  return span.end;
}
