import { coverOf } from '../core/cover.ts';
import { fold } from '../core/fold.ts';
import { blockAt, firstEndingAfter, zoneAt } from '../core/locate.ts';
import type { DeadlineMention } from '../core/mention.ts';
import { formatRecurrence } from '../core/recurrence.ts';
import { compileRule } from '../core/rule.ts';
import type { Document, Span, Zone } from '../core/types.ts';
import {
  COMPLETIONS,
  GOING_ON,
  LOOKED_INTO,
  LOOKS_BACK,
  NO_DUTY,
  PERIODIC_VERBS,
  TARGETS,
} from '../rules/limits.vi.ts';
import { createPlaceFinder, type Place } from './clauses.ts';
import { extractDates } from './dates.ts';
import { type Duty, dutyOf } from './duties.ts';
import { firstVerb, opensWithVerb } from './duty-words.ts';
import { joinTimes } from './joined-times.ts';
import { labelledDuty } from './labelled-duties.ts';
import { skipLead } from './leads.ts';
import { afterAside, opensWithUnit, subjectAt, subjectBefore } from './responsible.ts';
import { isFound, isYears, prepare, type Time } from './time.ts';
import { type TimeCell, timeCellsOf, yearTimesOf } from './time-cells.ts';
import { isInLabelled, isUnderTimeHeading, isUnderWork, opensAsStage } from './time-headings.ts';
import { createTimesFinder, timesOf } from './times.ts';
import {
  endsWords,
  isActEnd,
  isActPeriod,
  isBegun,
  isBesideWork,
  isCompleted,
  isFirstYear,
  isHanded,
  isHeld,
  isNoted,
  isSaidFiner,
  isSetApart,
  isWorkEnd,
  opensOccasion,
  standsAlone,
} from './work-times.ts';

const ZONES: readonly Zone[] = ['body', 'closing', 'appendix'];
const NO_DUTY_ROWS = prepare(NO_DUTY);
const COMPLETION_ROWS = prepare(COMPLETIONS);
const LABELS = ['duty.completion.label', 'duty.completion.stage', 'duty.completion.event'];
const LABEL_ROWS = COMPLETION_ROWS.filter(({ rule }) => LABELS.includes(rule.id));
const TARGET_ROWS = prepare(TARGETS);
const PERIODIC_ROWS = prepare(PERIODIC_VERBS);
const GOING_ON_ROWS = prepare(GOING_ON);
const EVENT_RULE = 'duty.none.event';
const WINDOW_RULE = 'duty.none.window';
const PAST_RULE = 'duty.none.past';
const LATEST_RULE = 'deadline.at-latest';
const COUNTED_RULE = 'deadline.counted';
const AMOUNT_RULE = 'deadline.every-unit-amount';
const BACKWARDS = compileRule(LOOKS_BACK, '');
const SCOPE = compileRule(LOOKED_INTO, '');

interface Context {
  readonly times: readonly Time[];
  readonly dateEnds: ReadonlySet<number>;
  readonly isLabelled: boolean;
}

/**
 * Time limits and periodicities on something that somebody has to do, in the order of the text.
 * `citations` are spans in their order, whose dates are those of other documents. `resolved` is empty until `resolveDeadlines`,
 * `sectionId` is empty.
 */
export function extractDeadlines(document: Document, citations: readonly Span[] = []): DeadlineMention[] {
  const cited = coverOf(citations);
  const dates = extractDates(document).filter((date) => !cited.touches(date));
  const cells = timeCellsOf(document);
  const found = [...timesOf(document, dates), ...yearTimesOf(document, cells)];
  const times = found
    .sort((a, b) => a.start - b.start)
    .filter((time) => !cited.touches(time) && isInBody(document, time));
  const placeOf = createPlaceFinder(document);
  const placed = times.flatMap((time) => {
    const place = placeOf(time.start);
    return place ? [{ time, place }] : [];
  });
  const past = coverOf(backwardParts(document));
  const dateEnds = new Set(dates.map((date) => date.end));
  const timesIn = createTimesFinder(times);
  const timesInCell = createTimesFinder(times);
  const limitsIn = createTimesFinder(times.filter(isLimit));
  return joinTimes(document, placed).flatMap(({ time, place }) => {
    const cell = cells[firstEndingAfter(cells, time.start)];
    if (cell && cell.start <= time.start && time.end <= cell.end)
      return isSaidFiner(time, timesInCell(cell)) ? [] : [inCell(document, time, cell)];
    const around = timesIn(place.block);
    const before = { start: place.clause.start, end: time.whole.start };
    if (isSaidBeside(document, time, around) || past.touches(time) || isFirstYear(document, time)) return [];
    if (isNoDuty(document, time, before)) return [];
    const isLabelled =
      hasLabel(document, before) || saysWhen(document, before) || isInLabelled(document, time, place);
    if (!isOnDuty(document, time, place, { times: around, dateEnds, isLabelled })) return [];
    const limits = isLimit(time)
      ? limitsIn(place.block)
      : around.filter(
          (t) => isLimit(t) || t === time || standsApart(document, t) || isBesideDay(document, t, time),
        );
    const duty = dutyOf(document, time, place, limits);
    return [toMention(document, time, isLabelled ? labelledDuty(document, time, place, duty) : duty)];
  });
}

/** A day in brackets or behind a colon is no part of the duty's words. */
const standsApart = (document: Document, { whole }: Time): boolean =>
  /[(:]\s?$/.test(document.text.slice(whole.start - 2, whole.start));

/** "ngày 15/6 ‹và 15/12›": days in one list end the duty's words together. */
const isBesideDay = ({ folded }: Document, one: Time, other: Time): boolean =>
  /^(?:,| va|, va) $/.test(folded.slice(Math.min(one.end, other.end), Math.max(one.start, other.start)));

const isLimit = ({ form }: Time): boolean => form !== 'date';

function isInBody(document: Document, span: Span): boolean {
  return blockAt(document, span.start) !== null && ZONES.includes(zoneAt(document, span.start));
}

/** "chậm nhất 40 ngày trước ngày bầu cử (ngày 13/4)", "ngày 07/02/2021 (105 ngày trước ngày bầu cử)": one limit, said twice. */
function isSaidBeside(document: Document, time: Time, all: readonly Time[]): boolean {
  const bracket = time.whole.start - 2;
  if (!document.text.startsWith(' (', bracket)) return false;
  const before = all.find(({ end }) => end === bracket);
  const isEvents = (one: Time, day: Time) =>
    one.form === 'duration' && one.relation === 'before' && /^\d{4}-\d\d-\d\d$/.test(day.due ?? '');
  return before !== undefined && (isEvents(before, time) || isEvents(time, before));
}

/** Parts like "I. ĐÁNH GIÁ TÌNH HÌNH", "I. NỘI DUNG, PHẠM VI GIÁM SÁT". */
const backwardParts = ({ sections }: Document): Span[] =>
  sections
    .filter(({ level, heading }) => level === 'part' && isLookedAt(fold(heading ?? '')))
    .map(({ span }) => span);

const isLookedAt = (heading: string): boolean => BACKWARDS.test(heading) || SCOPE.test(heading);

/** In a table the cells beside the time say what and who. */
function inCell(document: Document, time: Time, { task, unit }: TimeCell): DeadlineMention {
  const wordsOf = (span: Span | null): string | null =>
    (span && document.text.slice(span.start, span.end)) || null;
  return toMention(document, time, { action: wordsOf(task), responsible: wordsOf(unit), reportTo: null });
}

function toMention(document: Document, time: Time, duty: Duty): DeadlineMention {
  return {
    kind: 'deadline',
    start: time.start,
    end: time.end,
    rule: time.rule,
    certainty: time.certainty,
    value: {
      kind: time.kind,
      relation: time.relation,
      due: time.due,
      rrule: time.recurrence && formatRecurrence(time.recurrence),
      resolved: [],
      yearFrom: time.due !== null && /^\d{4}/.test(time.due) ? 'text' : null,
      duration: time.duration ?? null,
      workingDays: time.workingDays ?? null,
      event: time.event ? document.text.slice(time.event.start, time.event.end) : null,
      action: duty.action,
      responsible: duty.responsible,
      reportTo: duty.reportTo,
      sectionId: '',
    },
  };
}

function isOnDuty(document: Document, time: Time, place: Place, context: Context): boolean {
  const { clause } = place;
  const before = { start: clause.start, end: time.whole.start };
  const after = { start: time.end, end: clause.end };
  // "2. Thời gian huấn luyện" / "- Đội cơ động: 12 ngày" is how long it takes
  if (time.rule === COUNTED_RULE && time.event === undefined && !context.isLabelled) return false;
  if (context.isLabelled || isUnderTimeHeading(document, before))
    return !GOING_ON_ROWS.some((row) => isFound(row, document, after));
  if (time.rule === COUNTED_RULE) return true;
  if (opensAsStage(document, time, place))
    return opensOccasion(document, time, place) || opensDuty(document, time, place.block, context.times);
  if (isNoted(document, time, place) || standsAlone(document, time, place)) return true;
  if (isUnderWork(document, before) && endsWords(document, time) && !isYears(time)) return true;
  if (time.form === 'date')
    return (
      isHeld(document, time, place, context.times) ||
      isSetApart(document, time, place, context.times) ||
      isHanded(document, time, before) ||
      isCompleted(document, time, before)
    );
  if (time.weight === 'strong')
    return time.form !== 'duration' || isSomebodys(document, place, context, time);
  if (time.form === 'frequency')
    return time.rule === AMOUNT_RULE || isSomebodys(document, place, context, time);
  if (opensPiece(document, time, clause)) return true;
  if (opensClause(document, time, place, context.times))
    return (
      opensDuty(document, time, clause, context.times) ||
      isSetApart(document, time, place, context.times) ||
      isBesideWork(document, time, place)
    );
  if (time.form === 'period')
    return isPeriodOfVerb(document, before, after) || isActPeriod(document, time, place, context.times);
  if (time.rule === 'deadline.window.start')
    return isBegun(document, { start: clause.start, end: time.start });
  if (time.form === 'window' && time.rule === 'deadline.window.plain')
    return isActEnd(document, time, place, context.times);
  if (time.form === 'window' && isYears(time)) return false;
  if (time.form === 'window' && (firstVerb(document, before) || hasSubject(document, clause))) return true;
  if (time.relation === 'on' && time.form !== 'window') return firstVerb(document, before) !== null;
  return (
    isCompletion(document, time, before, context.dateEnds) ||
    isActEnd(document, time, place, context.times) ||
    isWorkEnd(document, time, before)
  );
}

/** A duty's verb; or somebody, in the clause or in one before it, whatever they do. */
const isSomebodys = (
  document: Document,
  place: Place,
  { times }: Context,
  { relation, start }: Span & Partial<Time>,
) =>
  firstVerb(document, place.clause) !== null ||
  // "Phần lễ: không quá 60 phút" is how long it lasts
  (!(relation === 'within' && !document.folded.startsWith('trong', start)) &&
    (hasSubject(document, place.clause) || subjectBefore(document, place, times) !== null));

const hasSubject = (document: Document, clause: Span): boolean =>
  subjectAt(document, skipLead(document, clause, [], true), clause.end, []) !== null;

function isNoDuty(document: Document, time: Time, before: Span): boolean {
  const near = { start: Math.max(before.start, before.end - LONGEST_EVENT), end: before.end };
  if (HAPPENED.test(document.text.slice(time.end, time.end + 5))) return true;
  if (NAMING.test(document.folded.slice(near.start, near.end))) return true;
  const isPoint = time.form === 'limit' || time.form === 'window';
  return NO_DUTY_ROWS.some((row) => {
    // "thành lập chậm nhất ngày …" is no event's time
    if (row.rule.id === EVENT_RULE)
      return isPoint && time.rule !== LATEST_RULE && isFound(row, document, near);
    if (row.rule.id === WINDOW_RULE && time.form !== 'window') return false;
    if (row.rule.id === PAST_RULE && isYetToDo(document, before)) return false;
    return isFound(row, document, before);
  });
}

/** "…; thời gian từ ngày …": a label without its colon. */
const saysWhen = (document: Document, before: Span): boolean =>
  WHEN.test(document.folded.slice(before.start, before.end));
const WHEN =
  /(?:^|[,;(]|^ ?(?:[-+]|\d{1,2}(?:\.\d{1,2})*[.)/]|[a-zđ][.)])) ?thoi gian (?:(?:to chuc|thuc hien|du kien|hoan thanh|xong|ke) ){0,3}$/;
/** The words of an event, and what tells that they are one, stand within it before the time. */
const LONGEST_EVENT = 160;

/** "(đối với báo cáo ‹năm›)" says which report is meant, "nhân dịp ‹20/11/2024›" what is commemorated. */
const NAMING = /\((?:doi voi|ap dung cho) (?:cac )?bao cao $|(?<!\p{L})dip (?:ngay )?$/u;

/** "đến ngày 20/9/2024 mới có báo cáo": what had been reached by then. */
const HAPPENED = /^ (?:mới|đã|vẫn)(?!\p{L})/u;

/** "… các đề án đã ban hành để bổ sung, hoàn thành trong năm 2026": what is yet to be completed. */
function isYetToDo(document: Document, before: Span): boolean {
  const words = document.folded.slice(before.start, before.end);
  if (TO_COMPLETE.test(words) || IN_CASE.test(words)) return true;
  // "Lập danh sách những người đã chết, gửi xã": which of them
  return (
    WHICH.test(document.text.slice(before.start, before.end)) &&
    opensWithVerb(document, skipLead(document, before, [], true), before.end)
  );
}
const WHICH = /(?<!\p{L})(?:[Nn]hững|[Cc]ác|số|từng) (?:\p{L}+ ){1,5}đã(?!\p{L})/u;
/** "Trường hợp đã khắc phục mà còn vướng mắc, báo cáo …": what was done is the case, not the duty. */
const IN_CASE =
  /^ ?(?:[-+] )?(?:truong hop|neu) [^;]{3,300}, (?:\p{L}+ ){0,3}(?:bao cao|gui|trinh|de nghi|kien nghi|hoan thanh) /u;
const TO_COMPLETE = /[,;] (?:phai |co ban )?hoan thanh(?: truoc| trong| cham nhat)? $/;

/** "Thời gian hoàn thành: ": whatever time follows is the limit. */
function hasLabel(document: Document, before: Span): boolean {
  // a label has one of these: they are found, or not, in no time
  const words = document.folded.slice(before.start, before.end);
  return (
    (words.includes(':') || words.includes('(')) && LABEL_ROWS.some((row) => isFound(row, document, before))
  );
}

/** A verb, or somebody and a verb, follow the time; and it is neither done nor a goal. */
function opensDuty(document: Document, time: Time, clause: Span, times: readonly Time[]): boolean {
  const rest = { start: time.whole.end, end: clause.end };
  const first = skipLead(document, rest, times, false);
  const at = afterAside(document, first, clause.end, times);
  const isDone = NO_DUTY_ROWS.some((row) => row.rule.id === PAST_RULE && isFound(row, document, rest));
  if (isDone || TARGET_ROWS.some((row) => isFound(row, document, rest))) return false;
  return subjectAt(document, at, clause.end, times) !== null || opensWithVerb(document, at, clause.end);
}

/** Nothing but a label, other times or the one who acts stands before it. */
function opensClause(
  document: Document,
  time: Time,
  { clause, block }: Place,
  times: readonly Time[],
): boolean {
  const lead = skipLead(
    document,
    clause,
    times.filter((t) => t !== time),
    clause.start === block.start,
  );
  if (lead >= time.whole.start) return true;
  const colon = document.folded.slice(lead, time.whole.start).endsWith(': ');
  const subject = subjectAt(document, lead, clause.end, times);
  return colon || (subject !== null && /^[\s,]*$/.test(document.text.slice(subject.end, time.whole.start)));
}

/** "là đầu mối, ‹hằng tháng› tổng hợp …": how often, right before a further verb. */
function opensPiece(document: Document, time: Time, clause: Span): boolean {
  const before = document.text.slice(clause.start, time.whole.start);
  return (
    time.rule === 'deadline.period.every' &&
    /\p{L}(?:,| và),? $/u.test(before) &&
    opensWithVerb(document, time.whole.end + 1, clause.end) &&
    (firstVerb(document, { start: clause.start, end: time.whole.start }) !== null ||
      opensWithUnit(document, { start: skipLead(document, clause, [], true), end: clause.end }))
  );
}

/** "sơ kết hằng năm" is the verb's, "ngân sách hằng năm" and "báo cáo hằng năm của xã" the noun's. */
function isPeriodOfVerb(document: Document, before: Span, after: Span): boolean {
  if (document.text.startsWith(' của ', after.start)) return false;
  return PERIODIC_ROWS.some((row) => isFound(row, document, before));
}

function isCompletion(document: Document, time: Time, before: Span, dateEnds: ReadonlySet<number>): boolean {
  const isDated = dateEnds.has(time.end);
  return COMPLETION_ROWS.some((row) => {
    if (row.rule.id === 'duty.completion.object' && !(endsWords(document, time) && isDated)) return false;
    return isFound(row, document, before);
  });
}
