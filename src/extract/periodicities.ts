import { firstEndingAfter } from '../core/locate.ts';
import type { DateFound } from '../core/mention.ts';
import type { Recurrence } from '../core/recurrence.ts';
import type { Rule } from '../core/rule.ts';
import { findMatches } from '../core/rule.ts';
import type { Document, Span } from '../core/types.ts';
import { FREQUENCIES } from '../rules/frequencies.vi.ts';
import { PERIOD_MEMBER, PERIODS, RETURNING, WEEKDAY_NOTES } from '../rules/periodicities.vi.ts';
import { prepare, relationOf, type Time, timeOf, yearlyOn } from './time.ts';

type Groups = Readonly<Record<string, string | undefined>>;

const PERIOD_ROWS = prepare(PERIODS);
const MEMBER_ROWS = prepare(PERIOD_MEMBER);
const RETURNING_ROWS = prepare(RETURNING);
const WEEKDAY_ROWS = prepare(WEEKDAY_NOTES);
const FREQUENCY_ROWS = prepare(FREQUENCIES);
const BARE_DAY = /ngay (\d{1,2})(?!\d)/;
const BEFORE = /truoc|cham nhat|muon nhat/;

/** Each member of a run of periodicities: "6 tháng (trước ngày 10 tháng 6), năm (…)" is two. */
export function periodTimes(document: Document, dates: readonly DateFound[]): Time[] {
  return PERIOD_ROWS.flatMap(({ rule, regex }) =>
    findMatches(regex, document.folded).flatMap((match) => {
      const whole = { start: match.index, end: match.index + match[0].length };
      return membersOf(document, dates, rule, whole, endOf(whole, match.groups?.members ?? match[0]));
    }),
  );
}

/** A group that ends its match: to have the places of all groups told would cost more than the match. */
const endOf = ({ end }: Span, { length }: string): Span => ({ start: end - length, end });

function membersOf(
  document: Document,
  dates: readonly DateFound[],
  rule: Rule,
  whole: Span,
  members: Span,
): Time[] {
  const run = document.folded.slice(members.start, members.end);
  return MEMBER_ROWS.flatMap(({ regex }) =>
    findMatches(regex, run).map((match) => {
      const span = { start: members.start + match.index, end: members.start + match.index + match[0].length };
      const period = periodOf(match.groups ?? {});
      const time = memberTime(span, whole, rule, period);
      const note = endOf(span, match.groups?.note ?? '');
      return note.start === note.end ? time : { ...time, ...noted(document, dates, note, period, time) };
    }),
  );
}

function memberTime(span: Span, whole: Span, rule: Rule, recurrence: Recurrence): Time {
  return {
    start: span.start,
    end: span.end,
    whole,
    form: 'period',
    kind: 'recurring',
    relation: 'every',
    due: null,
    recurrence,
    weight: rule.id === 'deadline.period.every' ? 'weak' : 'strong',
    rule: rule.id,
    certainty: 'stated',
  };
}

/** What the note in brackets adds: the day, and whether it is a limit or the day itself. */
function noted(
  document: Document,
  dates: readonly DateFound[],
  note: Span,
  period: Recurrence,
  bare: Time,
): Partial<Time> {
  const folded = document.folded.slice(note.start, note.end);
  const relation = BEFORE.test(folded) ? 'before' : 'on';
  const next = dates[firstEndingAfter(dates, note.start)];
  const date = next && note.start <= next.start && next.end <= note.end ? next : null;
  if (date) {
    const isYearless = date.value.precision === 'yearless';
    const due = date.value.value;
    return isYearless
      ? { relation, due, recurrence: yearlyOn(due), weight: 'strong' }
      : { kind: 'fixed', relation, due, recurrence: null, weight: 'strong' };
  }
  for (const { rule, regex } of [...RETURNING_ROWS, ...WEEKDAY_ROWS]) {
    const match = findMatches(regex, folded)[0];
    if (match) return { ...returning(rule, match.groups ?? {}), relation, weight: 'strong' };
  }
  const day = BARE_DAY.exec(folded)?.[1];
  // a note that names no day is no part of the time ("hằng năm (nếu có)")
  if (day === undefined) return { end: bare.end - (note.end - note.start) };
  return {
    relation,
    due: `XXXX-XX-${day.padStart(2, '0')}`,
    recurrence: { ...period, monthDay: Number(day) },
    weight: 'strong',
  };
}

const FREQ = {
  gio: 'HOURLY',
  ngay: 'DAILY',
  tuan: 'WEEKLY',
  thang: 'MONTHLY',
  quy: 'MONTHLY',
  qui: 'MONTHLY',
  nam: 'YEARLY',
} as const;

const WORDS: Readonly<Record<string, number>> = { mot: 1, hai: 2, ba: 3, bon: 4, sau: 6 };

/** A number in figures or in words; one where none is given. */
function numberOf(count = '1'): number {
  return WORDS[count] ?? Number(count);
}

function periodOf({ unit = 'nam', count }: Groups): Recurrence {
  const key = unit as keyof typeof FREQ;
  const quarter = FREQ[key] === 'MONTHLY' && key !== 'thang' ? 3 : 1;
  const interval = quarter * numberOf(count);
  return interval === 1 ? { freq: FREQ[key] } : { freq: FREQ[key], interval };
}

/** A day that comes back: "trước ngày 15 hằng tháng", "thứ Hai hằng tuần". */
export function returningTimes(document: Document): Time[] {
  return RETURNING_ROWS.flatMap(({ rule, regex }) =>
    findMatches(regex, document.folded).flatMap((match) => returningDays(rule, match)),
  );
}

/** "ngày 10 và 25 hằng tháng" is two: the first keeps the words before it, the last those behind. */
function returningDays(rule: Rule, match: RegExpExecArray): Time[] {
  const groups = match.groups ?? {};
  const whole = { start: match.index, end: match.index + match[0].length };
  if (groups.days === undefined) return [returningTime(rule, groups, whole, whole)];
  const list = whole.start + match[0].indexOf(groups.days);
  const days = [...groups.days.matchAll(/(?:ngay )?(\d{1,2})/g)];
  return days.map((day, i) => {
    const start = i === 0 ? whole.start : list + day.index;
    const end = i === days.length - 1 ? whole.end : list + day.index + day[0].length;
    return returningTime(rule, { ...groups, day: day[1] }, { start, end }, whole);
  });
}

function returningTime(rule: Rule, groups: Groups, span: Span, whole: Span): Time {
  const isFirstDays = rule.id === 'deadline.first-days-of-month';
  const { kind, due, recurrence } = returning(rule, groups);
  return {
    start: span.start,
    end: span.end,
    whole,
    form: 'period',
    relation: (groups.term ?? groups.unit) !== undefined ? 'every' : returningRelation(groups, isFirstDays),
    weight: 'strong',
    rule: rule.id,
    certainty: 'stated',
    kind,
    due,
    recurrence,
  };
}

function returningRelation(groups: Groups, isFirstDays: boolean): Time['relation'] {
  if (groups.last !== undefined) return 'from-to';
  return isFirstDays ? 'by-end' : relationOf(groups.cue);
}

const END_OF_UNIT = 'deadline.end-of-unit';

const WEEKDAYS: Readonly<Record<string, string>> = {
  'thu hai': 'MO',
  'thu ba': 'TU',
  'thu tu': 'WE',
  'thu nam': 'TH',
  'thu sau': 'FR',
  'thu bay': 'SA',
  'chu nhat': 'SU',
  'thu 2': 'MO',
  'thu 3': 'TU',
  'thu 4': 'WE',
  'thu 5': 'TH',
  'thu 6': 'FR',
  'thu 7': 'SA',
};
/** "thứ ba và thứ sáu" → "TU,FR"; a figure without its "thứ" is a weekday too. */
function weekdaysOf(words: string): string {
  const days = words.match(/hai|bay|ba|tu|nam|sau|[2-7]|chu nhat/g) ?? [];
  return days.map((day) => WEEKDAYS[day === 'chu nhat' ? day : `thu ${day}`] ?? 'MO').join(',');
}
const QUARTER_MONTHS: Readonly<Record<string, readonly number[]>> = {
  dau: [1, 4, 7, 10],
  'thu hai': [2, 5, 8, 11],
  'thu 2': [2, 5, 8, 11],
  'thu ba': [3, 6, 9, 12],
  'thu 3': [3, 6, 9, 12],
  cuoi: [3, 6, 9, 12],
};

function returning(rule: Rule, groups: Groups): Pick<Time, 'kind' | 'due' | 'recurrence'> {
  const { day, last, weekday, place, inMonths, term } = groups;
  // how long a term is the school says
  if (term !== undefined)
    return { kind: 'recurring', due: null, recurrence: term.endsWith('nam hoc') ? { freq: 'YEARLY' } : null };
  const due = day === undefined ? null : `XXXX-XX-${day.padStart(2, '0')}`;
  if (rule.id === END_OF_UNIT) return { kind: 'recurring', due: null, recurrence: periodOf(groups) };
  if (rule.id === 'deadline.day-of-term') return { kind: 'unspecified', due: null, recurrence: null };
  const time = timeOf(groups);
  if (weekday !== undefined) {
    const days = weekdaysOf(weekday);
    const weekly =
      groups.nth === undefined
        ? { freq: 'WEEKLY' as const, weekday: days }
        : { freq: 'MONTHLY' as const, weekday: `${groups.nth === 'dau' ? 1 : -1}${days}` };
    return { kind: 'recurring', due, recurrence: { ...weekly, ...time } };
  }
  if (time !== null && day === undefined)
    return { kind: 'recurring', due, recurrence: { freq: 'DAILY', ...time } };
  const monthDay = day === undefined ? {} : { monthDay: Number(day) };
  const months = inMonths === undefined ? QUARTER_MONTHS[place ?? ''] : inMonths.match(/\d+/g)?.map(Number);
  if (months !== undefined) {
    return { kind: 'recurring', due, recurrence: { freq: 'YEARLY', months, ...monthDay } };
  }
  const window = last === undefined ? due : `${due}/XXXX-XX-${last.padStart(2, '0')}`;
  return { kind: 'recurring', due: window, recurrence: { freq: 'MONTHLY', ...monthDay, ...time } };
}

/** "02 lần/năm": RFC 5545 has no "twice a year on any day", so more than once a unit is the unit alone, and ambiguous. */
export function frequencyTimes(document: Document): Time[] {
  return FREQUENCY_ROWS.flatMap(({ rule, regex }) =>
    findMatches(regex, document.folded).map((match): Time => {
      const whole = { start: match.index, end: match.index + match[0].length };
      const own = endOf(whole, match.groups?.members ?? match[0]);
      const { times, day } = match.groups ?? {};
      const isOnce = numberOf(times) === 1;
      const period = periodOf(match.groups ?? {});
      const dated = day === undefined ? {} : { monthDay: Number(day) };
      return {
        ...memberTime(own, whole, rule, { ...period, ...dated }),
        ...(day !== undefined && { relation: 'on' as const, due: `XXXX-XX-${day.padStart(2, '0')}` }),
        form: 'frequency',
        weight: 'weak',
        certainty: isOnce ? 'stated' : 'ambiguous',
      };
    }),
  );
}
