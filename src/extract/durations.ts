import { findMatches } from '../core/rule.ts';
import type { Document, Span } from '../core/types.ts';
import { COUNTED_TIMES, DURATIONS } from '../rules/durations.vi.ts';
import { opensOtherWord, prepare, type Scan, type Time } from './time.ts';

const DURATION_ROWS = prepare(DURATIONS, 'gd');
const COUNTED_ROWS = prepare(COUNTED_TIMES, 'gd');

/** Lengths of time on a duty, with the event from which they count: "trong 05 ngày kể từ ngày nhận đơn". */
export function durationTimes(document: Document): Time[] {
  return [...DURATION_ROWS, ...COUNTED_ROWS].flatMap((row) =>
    findMatches(row.regex, document.folded)
      .filter(({ index }) => !opensOtherWord(document, index))
      .map((match) => durationTime(row, match)),
  );
}

/** Rows whose length runs before the event. */
const BEFORE_EVENT = [
  'deadline.before-event',
  'deadline.days-before',
  'deadline.days-ahead',
  'deadline.event-days',
  'deadline.days-to-event',
];

function durationTime({ rule }: Scan<(typeof DURATIONS)[number]>, match: RegExpExecArray): Time {
  const span = { start: match.index, end: match.index + match[0].length };
  const groups = match.groups ?? {};
  const [start, end] = match.indices?.groups?.event ?? [0, 0];
  const event: Span | null = start === end ? null : { start, end };
  const sign = BEFORE_EVENT.includes(rule.id) ? '-' : '';
  const isLabelled = rule.id === 'deadline.counted';
  return {
    start: span.start,
    end: span.end,
    whole: span,
    form: isLabelled ? 'date' : 'duration',
    kind: 'duration',
    relation: rule.relation,
    due: null,
    recurrence: null,
    duration: `${sign}${lengthOf(groups)}`,
    workingDays: (groups.unit ?? groups.workday ?? '').endsWith('lam viec'),
    ...(event && { event }),
    weight: isLabelled ? 'weak' : 'strong',
    rule: rule.id,
    certainty: 'stated',
  };
}

const UNITS: Readonly<Record<string, readonly [before: string, after: string]>> = {
  phut: ['PT', 'M'],
  gio: ['PT', 'H'],
  ngay: ['P', 'D'],
  tuan: ['P', 'W'],
  thang: ['P', 'M'],
};

function lengthOf(groups: Readonly<Record<string, string | undefined>>): string {
  const { count, unit, next } = groups;
  if (count === undefined || unit === undefined) return next === undefined ? 'P0D' : 'P1D';
  const [before, after] = UNITS[unit.replace(' lam viec', '')] ?? ['P', 'D'];
  return `${before}${Number(count)}${after}`;
}
