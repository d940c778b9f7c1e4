import type { Document, Span } from '../core/types.ts';
import { ACTS, COMPLETIONS, DONE, HELD, NO_WORK, OCCASION } from '../rules/limits.vi.ts';
import type { Place } from './clauses.ts';
import { afterModals } from './duties.ts';
import { firstVerb, opensWithVerb } from './duty-words.ts';
import { skipLead } from './leads.ts';
import { afterAside, subjectAt } from './responsible.ts';
import { isFound, prepare, type Time } from './time.ts';

/** Pieces of work, and the time that stands where their words end. */

const ACT_ROWS = prepare(ACTS);
const NO_WORK_ROWS = prepare(NO_WORK);
const HELD_ROWS = prepare(HELD);
const HANDED_ROWS = prepare(COMPLETIONS.filter(({ id }) => id === 'duty.completion.handed'));
const OCCASION_ROWS = prepare([OCCASION]);
const DONE_ROWS = prepare([DONE]);

/** "… nghiên cứu, đề xuất cấp có thẩm quyền trong quý III": the month or quarter in which somebody does something. */
export function isWorkEnd(document: Document, time: Time, before: Span): boolean {
  if (!document.folded.startsWith('trong ', time.start) || !endsWords(document, time)) return false;
  const isDue = time.kind === 'recurring' ? /^XXXX-\d\d/ : /^(?:\d{4}|XXXX)-\d\d(?:-\d\d)?$/;
  if (!isDue.test(time.due ?? '')) return false;
  return firstVerb(document, before) !== null && !NO_WORK_ROWS.some((row) => isFound(row, document, before));
}

/** "Tổ chức kiểm tra … trong quý II": a piece of work and, where its words end, its time. */
export function isActEnd(document: Document, time: Time, place: Place, times: readonly Time[]): boolean {
  if (!endsWords(document, time) || time.due === null || /^\d{4}(?:\/|$)/.test(time.due)) return false;
  return opensWith(document, ACT_ROWS, time, place, times);
}

/** "Kiểm tra các chốt hằng quý,": how often, where the words of a piece of work end; a plan's or a fund's period is the noun's. */
export function isActPeriod(document: Document, time: Time, place: Place, times: readonly Time[]): boolean {
  const before = document.folded.slice(place.clause.start, time.whole.start);
  const isEnd =
    endsWords(document, time) || MANNER.test(document.folded.slice(time.end, time.end + LONGEST_MANNER));
  return isEnd && !OF_NOUN.test(before) && opensWith(document, ACT_ROWS, time, place, times);
}
const OF_NOUN =
  /(?<!\p{L})(?:ke hoach|ngan sach|du toan|chuong trinh|bao cao|kinh phi|chi tieu|nhiem vu|danh muc|dinh ky|thu nhap|cong tac|noi dung|dinh muc|muc tieu|binh quan)(?: \p{L}+){0,4} $/u;

/** "Tuần tra rừng; ‹từ 15/10 đến 28/02›": nothing but the time in a clause behind that of the work. */
export function standsAlone(document: Document, time: Time, { block, clause, sentence }: Place): boolean {
  if (clause.start === sentence.start || time.due === null || !/-\d\d/.test(time.due)) return false;
  const rest = document.text.slice(time.end, clause.end);
  if (skipLead(document, clause, [], false) < time.whole.start || !/^[\s.;]*$/.test(rest)) return false;
  const first = skipLead(document, sentence, [], sentence.start === block.start);
  return opensWithVerb(document, first, clause.start);
}

/** "Tổ chức tập huấn (quý II/2024)", "Kiểm tra: Quý II và quý III/2024": in brackets or behind a colon. */
export function isSetApart(document: Document, time: Time, place: Place, times: readonly Time[]): boolean {
  const lead = document.folded.slice(place.clause.start, time.whole.start);
  const start = place.clause.start + Math.max(lead.lastIndexOf(': ') + 2, lead.lastIndexOf('(') + 1);
  const others = times.filter((t) => t !== time);
  const opens =
    /: |\(/.test(lead) && skipLead(document, { start, end: time.end }, others, false) >= time.whole.start;
  const isPoint = time.kind === 'fixed' || time.rule === 'deadline.yearly-date';
  return opens && isPoint && isActEnd(document, time, place, times);
}

/** "Hoàn thiện cơ sở dữ liệu … (quý IV/2025 và thường xuyên).": nothing but times in the brackets that end a sentence of work. */
export function isNoted(document: Document, time: Time, { sentence }: Place): boolean {
  const before = { start: sentence.start, end: time.whole.start };
  const lead = document.folded.slice(before.start, before.end);
  const isDue =
    /^\d{4}-\d\d/.test(time.due ?? '') ||
    /^(?:trong|du kien) /.test(document.folded.slice(time.start, time.end));
  if (!isDue || !/\((?:[^():]{1,30}, )?$/.test(lead)) return false;
  const behind = document.folded.slice(time.end, time.end + 50);
  // "báo cáo đầu năm (10/9/2021), báo cáo cuối năm (05/6/2022)"
  const isListed = /^\)[,;] (?:(?:gui|nop) )?bao cao /.test(behind);
  if (!isListed && !/^(?:(?:,| va) [^()]{1,40})?\)[.;]?(?:\s|$)/.test(behind)) return false;
  return firstVerb(document, before) !== null && !NO_WORK_ROWS.some((row) => isFound(row, document, before));
}

/** "Tổ chức hội nghị ngày 15/5/2024": a printed day, with its year or its hour, right behind what is held. */
export function isHeld(document: Document, time: Time, place: Place, times: readonly Time[]): boolean {
  if (!/^\d{4}-\d\d-\d\d/.test(time.due ?? '')) return false;
  if (!endsWords(document, time) && !MANNER.test(document.folded.slice(time.end, time.end + LONGEST_MANNER)))
    return false;
  return opensWith(document, HELD_ROWS, time, place, times);
}

/** "Báo cáo về Hạt Kiểm lâm ngày 15/6": a day right behind the one who receives. */
export function isHanded(document: Document, time: Time, before: Span): boolean {
  if (!/-\d\d-\d\d/.test(time.due ?? '') || !endsWords(document, time)) return false;
  const words = document.folded.slice(before.start, before.end);
  return HANDED_ROWS.some((row) => isFound(row, document, before)) && !PAPER.test(words);
}
/** "(hoàn thành quý I/2024)": a month, quarter or day right behind the completion. */
export function isCompleted(document: Document, time: Time, before: Span): boolean {
  const isFine = /^(?:\d{4}|XXXX)-\d\d/.test(time.due ?? '');
  return (
    isFine && endsWords(document, time) && COMPLETED.test(document.folded.slice(before.start, before.end))
  );
}
const COMPLETED = /(?<!\p{L})(?:hoan thanh|hoan tat|xong|ket thuc) (?:vao )?$/u;

/** "gửi Sở Nội vụ Công văn ngày 15/6": the paper's own day. */
const PAPER =
  /(?<!\p{L})(?:cong van|van ban|quyet dinh|ke hoach|thong bao|to trinh|nghi quyet|huong dan|giay moi)(?: \p{L}+){0,2} $/u;

/** "Ngày 05/3: hội nghị tổng kết": what is held on the stage's day. */
export function opensOccasion(document: Document, time: Time, { block }: Place): boolean {
  const start = time.whole.end + ': '.length;
  return OCCASION_ROWS.some((row) => isFound(row, document, { start, end: block.end }));
}

/** The clause's own words, after who acts, begin with one of the rows and run on to the time. */
function opensWith(
  document: Document,
  rows: ReturnType<typeof prepare>,
  time: Time,
  { clause, block }: Place,
  times: readonly Time[],
): boolean {
  const others = times.filter((t) => t.start >= clause.start && t.end <= time.start);
  const opening = skipLead(document, clause, others, clause.start === block.start);
  const lead = afterAside(document, opening, time.whole.start, others);
  const subject = subjectAt(document, lead, time.whole.start, others);
  const start = afterModals(document, subject?.end ?? lead, time.whole.start, others);
  const words = { start, end: time.whole.start };
  const has = (list: typeof rows, span: Span): boolean => list.some((row) => isFound(row, document, span));
  return !has(DONE_ROWS, words) && (has(rows, words) || has(rows, lastWork(document, words)));
}

/** "tổng hợp số liệu, ‹đăng ký cây giống› trong tháng 2": of several pieces of work the one that ends with the time. */
function lastWork(document: Document, words: Span): Span {
  const text = document.text.slice(words.start, words.end);
  const pieces = [...text.matchAll(/(?:, | và )(?=\p{Ll})/gu)].map(
    (gap) => words.start + gap.index + gap[0].length,
  );
  const start = pieces.findLast((at) => opensWithVerb(document, at, words.end));
  return { ...words, start: start ?? words.start };
}

/** "Rà soát, lập danh sách: từ ngày 24/5 đến ngày 30/5/2024": nothing but a piece of work stands before the colon. */
export function isBesideWork(document: Document, time: Time, { clause, block }: Place): boolean {
  const isDay = time.form === 'window' || /^\d{4}-\d\d-\d\d/.test(time.due ?? '');
  const lead = document.folded.slice(clause.start, time.whole.start);
  if (!isDay || !/^[^:]+: $/.test(lead) || !endsWords(document, time)) return false;
  const start = skipLead(document, clause, [], clause.start === block.start);
  // from when to when a report is told by its words
  return !document.folded.startsWith('bao cao', start) && opensWithVerb(document, start, time.whole.start);
}

/** "bắt đầu ‹từ ngày …›", "đưa trạm vào sử dụng ‹từ 01/4›": what was begun goes on from there. */
export const isBegun = ({ text }: Document, { start, end }: Span): boolean =>
  STARTS.test(text.slice(start, end));
const STARTS =
  /(?:, |\p{L} )bắt đầu $|(?<!\p{L})(?:[Đđ]ưa|[Đđ]i) (?:[^,;.:()]{1,60} )?vào (?:sử dụng|hoạt động|vận hành|khai thác) $/u;

/** "28/10/2026 (cuối tháng 10)": beside a day the month says nothing more. */
export function isSaidFiner(time: Time, all: readonly Time[]): boolean {
  const month = /^(?:\d{4}|XXXX)-(\d\d)$/.exec(time.due ?? '')?.[1];
  return month !== undefined && all.some(({ due }) => due?.slice(4, 8) === `-${month}-`);
}

/** "Hằng năm, bắt đầu ‹từ năm 2022›": the year in which a periodicity begins is no limit of its own. */
export const isFirstYear = ({ folded }: Document, { rule, due, start }: Time): boolean =>
  rule === 'deadline.window.start' &&
  /^\d{4}\/\.\.$/.test(due ?? '') &&
  /(?:nam|lan|thang|quy),? (?:bat dau |ke )?$/.test(folded.slice(Math.max(0, start - 20), start));

/** Where and how something is held, behind its day. */
const MANNER = /^ (?:tai|dam bao|bao dam|nham)(?!\p{L})/u;
const LONGEST_MANNER = 9;

/** The words before a time end with it. */
export function endsWords(document: Document, time: Time): boolean {
  return (
    /^(?:\s*$|[,.;:)\n]| \(| va )/.test(document.folded.slice(time.end, time.end + 4)) ||
    // the marks part "để" from "đề"
    /^ (?:để|nhằm) /u.test(document.text.slice(time.end, time.end + 6))
  );
}
