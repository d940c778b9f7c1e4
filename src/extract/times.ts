import { coverOf } from '../core/cover.ts';
import { firstEndingAfter } from '../core/locate.ts';
import type { DateFound } from '../core/mention.ts';
import { findMatches } from '../core/rule.ts';
import type { Document, Span } from '../core/types.ts';
import { LIMITS, UNSPECIFIED } from '../rules/deadlines.vi.ts';
import type { LimitRule } from '../rules/durations.vi.ts';
import { BARE_DAYS } from '../rules/periodicities.vi.ts';
import { durationTimes } from './durations.ts';
import { frequencyTimes, periodTimes, returningTimes } from './periodicities.ts';
import {
  onYear,
  opensOtherWord,
  pointOf,
  prepare,
  relationOf,
  type Time,
  yearlyEnd,
  yearlyOn,
} from './time.ts';
import { clockOf, windowTimes } from './windows.ts';

const LIMIT_ROWS = prepare(LIMITS);
const UNSPECIFIED_ROWS = prepare(UNSPECIFIED);
const BARE_DAY_ROWS = prepare(BARE_DAYS);

/** All times of a text, without overlaps: the leftmost, then the longest. `dates` are those of the text that no citation owns. */
export function timesOf(document: Document, dates: readonly DateFound[]): Time[] {
  const windows = windowTimes(document, dates);
  const taken = coverOf(windows);
  const free = dates.filter((date) => !taken.holds(date));
  return withoutOverlaps([
    ...windows,
    ...limitTimes(document, free),
    ...free.map((date) => yearlyDate(document, date) ?? dateTime(date)),
    ...periodTimes(document, dates),
    ...returningTimes(document),
    ...frequencyTimes(document),
    ...durationTimes(document),
    ...plainTimes(document),
  ]);
}

/** Finds the times of a block or a cell among ordered ones: parted from all others once for all that stand in it, one after the other. */
export function createTimesFinder(times: readonly Time[]): (span: Span) => readonly Time[] {
  let last = -1;
  let own: readonly Time[] = [];
  return ({ start, end }) => {
    if (start !== last) own = times.slice(firstEndingAfter(times, start), firstEndingAfter(times, end));
    last = start;
    return own;
  };
}

function withoutOverlaps(times: readonly Time[]): Time[] {
  const ordered = times.toSorted(
    (a, b) => a.whole.start - b.whole.start || b.whole.end - a.whole.end || a.start - b.start,
  );
  const kept: Time[] = [];
  for (const time of ordered) {
    const before = kept.at(-1);
    // members of one run share its whole
    if (before && time.start < before.end) continue;
    kept.push(time);
  }
  return kept;
}

/** A limit word and its date: "trước ngày 15/11", "trong quý II/2023"; further dates joined to it share the word. */
function limitTimes(document: Document, dates: readonly DateFound[]): Time[] {
  const limits = LIMIT_ROWS.flatMap(({ rule, regex }) =>
    findMatches(regex, document.folded).flatMap((cue) => {
      const end = cue.index + cue[0].length;
      const at = firstEndingAfter(dates, end);
      const gap = document.folded.slice(end, dates[at]?.start ?? end);
      if (!/^ (?:cua )?(?:cac )?$/.test(gap) || opensOtherWord(document, cue.index)) return [];
      return limitsOf(document, rule, joinedDates(document, dates.slice(at, at + LONGEST_LIST)), cue);
    }),
  );
  return limits.map((time, i) => (isYearlyToo(document, time, limits[i + 1]) ? yearly(time) : time));
}

/** "trước ngày 15/6 và trước ngày 15/12 hằng năm": what stands behind the last limit is said of both. */
const isYearlyToo = ({ folded }: Document, time: Time, next: Time | undefined): boolean =>
  next?.kind === 'recurring' &&
  /^XXXX-\d\d-\d\d$/.test(time.due ?? '') &&
  /^(?:,| va|, va) $/.test(folded.slice(time.end, next.start));

const yearly = (time: Time): Time => ({
  ...time,
  kind: 'recurring',
  recurrence: yearlyOn(time.due ?? ''),
});

const LONGEST_LIST = 12;

/** A date and those joined to it: "02/02/2022 (mùng 02 Tết), 04/02/2022". */
function joinedDates(document: Document, dates: readonly DateFound[]): DateFound[] {
  const isJoined = (date: DateFound, before: DateFound): boolean =>
    /^(?: \([^()\n]*\))?(?:,| va|, va) $/.test(document.folded.slice(before.end, date.start));
  const apart = dates.findIndex((date, i) => i > 0 && !isJoined(date, dates[i - 1] as DateFound));
  return apart < 0 ? [...dates] : dates.slice(0, apart);
}

/** "trước ngày 01/6 và 15/11 hằng năm": what stands behind the last is said of all. */
function limitsOf(
  document: Document,
  rule: LimitRule,
  dates: readonly DateFound[],
  cue: RegExpExecArray,
): Time[] {
  const last = dates.at(-1);
  const yearEnd = last ? yearlyEnd(document, last) : null;
  const next = last && yearEnd === null ? onYear(document, last) : null;
  return dates.map((date, i) => {
    const start = i === 0 ? cue.index : date.start;
    const end = (date === last ? (yearEnd ?? next) : null) ?? date.end;
    const time = limitTime(rule, date, { start, end }, cue);
    if (next !== null) return { ...time, rule: `${rule.id}.next-year` };
    return yearEnd === null ? time : yearly(time);
  });
}

function limitTime(rule: LimitRule, date: DateFound, span: Span, cue: RegExpExecArray): Time {
  const { value, precision } = date.value;
  // a third of a month is as fine as a month, half a year is not
  const isFine = precision !== 'year' && (precision !== 'interval' || /-\d\d-/.test(value));
  return {
    form: 'limit',
    start: span.start,
    end: span.end,
    whole: span,
    kind: 'fixed',
    relation: rule.relation,
    due: pointOf(value) + clockOf(date, cue),
    recurrence: null,
    weight: rule.strength === 'strong' && isFine ? 'strong' : 'weak',
    rule: rule.id,
    certainty: date.certainty,
  };
}

/** A date by itself, and "đến hết năm 2023", whose limit word is its own: a limit where a label or the duty says so. */
function dateTime(date: DateFound): Time {
  const { value, precision } = date.value;
  const isOpen = value.startsWith('../');
  const isWindow = precision === 'interval' && !isOpen;
  return {
    form: isOpen ? 'limit' : 'date',
    start: date.start,
    end: date.end,
    whole: date,
    kind: isWindow ? 'window' : 'fixed',
    relation: isWindow ? 'from-to' : /-\d\d-\d\d$/.test(value) ? 'on' : 'by-end',
    due: pointOf(value),
    recurrence: null,
    weight: 'weak',
    rule: isOpen ? 'deadline.by-end' : 'duty.completion.label',
    certainty: date.certainty,
  };
}

/** "Quý I hằng năm": a date that comes back, without a limit word. */
function yearlyDate(document: Document, date: DateFound): Time | null {
  const end = yearlyEnd(document, date);
  const due = pointOf(date.value.value);
  if (end === null || due.includes('/')) return null;
  const relation = /-\d\d-\d\d$/.test(due) ? 'on' : 'by-end';
  const whole = { start: date.start, end };
  const recurrence = yearlyOn(due);
  return {
    ...dateTime(date),
    form: 'limit',
    end,
    whole,
    due,
    kind: 'recurring',
    relation,
    recurrence,
    rule: YEARLY_DATE,
  };
}

const YEARLY_DATE = 'deadline.yearly-date';

/** A bare "định kỳ", and a bare day whose month stands elsewhere in the sentence. */
function plainTimes(document: Document): Time[] {
  const regular = UNSPECIFIED_ROWS.flatMap(({ rule, regex }) =>
    findMatches(regex, document.folded).map((match) =>
      plain(match, { form: 'regular', kind: 'unspecified', relation: 'every', rule: rule.id }),
    ),
  );
  const days = BARE_DAY_ROWS.flatMap(({ rule, regex }) =>
    findMatches(regex, document.folded).map((match) => ({
      ...plain(match, {
        form: 'bare-day',
        kind: 'recurring',
        relation: relationOf(match.groups?.cue),
        rule: rule.id,
      }),
      due: `XXXX-XX-${(match.groups?.day ?? '').padStart(2, '0')}`,
    })),
  );
  return [...regular, ...days];
}

function plain(match: RegExpExecArray, kind: Pick<Time, 'form' | 'kind' | 'relation' | 'rule'>): Time {
  const span = { start: match.index, end: match.index + match[0].length };
  return {
    start: span.start,
    end: span.end,
    whole: span,
    due: null,
    recurrence: null,
    weight: 'strong',
    certainty: 'stated',
    ...kind,
  };
}
