import type { DateFound } from '../core/mention.ts';
import type { Document } from '../core/types.ts';
import {
  DURATIONS,
  LIMITS,
  type LimitRule,
  UNSPECIFIED,
  WINDOW_MIDDLES,
  WINDOW_STARTS,
  YEARLY,
} from '../rules/deadlines.vi.ts';
import { BARE_DAYS } from '../rules/periodicities.vi.ts';
import { frequencyTimes, periodTimes, returningTimes } from './periodicities.ts';
import { prepare, relationOf, type Time, yearlyOn } from './time.ts';

const LIMIT_ROWS = prepare(LIMITS);
const DURATION_ROWS = prepare(DURATIONS);
const UNSPECIFIED_ROWS = prepare(UNSPECIFIED);
const BARE_DAY_ROWS = prepare(BARE_DAYS);
const [YEARLY_ROW] = prepare(YEARLY);
const [WINDOW_START] = prepare(WINDOW_STARTS);
const [WINDOW_MIDDLE] = prepare(WINDOW_MIDDLES);
// the longest word run before a date that a window's start needs
const LOOK_BACK = 4;

/** All times of a text, without overlaps: the leftmost, then the longest. `dates` are those of the text that no citation owns. */
export function timesOf(document: Document, dates: readonly DateFound[]): Time[] {
  const windows = windowTimes(document, dates);
  const isTaken = (date: DateFound): boolean =>
    windows.some((w) => w.start <= date.start && date.end <= w.end);
  const free = dates.filter((date) => !isTaken(date));
  return withoutOverlaps([
    ...windows,
    ...limitTimes(document, free),
    ...free.map(dateTime),
    ...periodTimes(document, dates),
    ...returningTimes(document),
    ...frequencyTimes(document),
    ...durationTimes(document),
    ...plainTimes(document),
  ]);
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
  const times: Time[] = [];
  for (const { rule, regex } of LIMIT_ROWS) {
    for (const cue of document.folded.matchAll(regex)) {
      const end = cue.index + cue[0].length;
      const at = dates.findIndex(
        (d) => d.start > end && /^ (?:cua )?(?:cac )?$/.test(document.folded.slice(end, d.start)),
      );
      if (at < 0) continue;
      const first = dates[at] as DateFound;
      times.push(limitTime(document, rule, first, cue.index, cue.groups));
      for (const date of joinedDates(document, dates.slice(at))) {
        times.push(limitTime(document, rule, date, date.start, cue.groups));
      }
    }
  }
  return times;
}

/** The dates after the first of a list: "02/02/2022 (mùng 02 Tết), 04/02/2022". */
function joinedDates(document: Document, [first, ...rest]: readonly DateFound[]): DateFound[] {
  const joined: DateFound[] = [];
  let end = first?.end ?? 0;
  for (const date of rest) {
    if (!/^(?: \([^()\n]*\))?(?:,| va|, va) $/.test(document.folded.slice(end, date.start))) break;
    joined.push(date);
    end = date.end;
  }
  return joined;
}

type Groups = Readonly<Record<string, string | undefined>>;

function limitTime(
  document: Document,
  rule: LimitRule,
  date: DateFound,
  start: number,
  groups: Groups = {},
): Time {
  const yearly = yearlyEnd(document, date);
  const end = yearly ?? date.end;
  const isFine = date.value.precision !== 'year' && date.value.precision !== 'interval';
  const due = pointOf(date.value.value) + timeOfDay(date, groups);
  return {
    form: 'limit',
    start,
    end,
    whole: { start, end },
    kind: yearly === null ? 'fixed' : 'recurring',
    relation: rule.relation,
    due,
    recurrence: yearly === null ? null : yearlyOn(due),
    weight: rule.strength === 'strong' && isFine ? 'strong' : 'weak',
    rule: rule.id,
    certainty: date.certainty,
  };
}

/** The end of "hằng năm" right after a date without a year, else null. */
function yearlyEnd(document: Document, date: DateFound): number | null {
  if (date.value.precision !== 'yearless') return null;
  const after = document.folded.slice(date.end, date.end + 20).match(YEARLY_ROW?.regex ?? /$^/);
  return after ? date.end + after[0].length : null;
}

/** The point of "../2023": a limit's relation already says that it is an end. */
function pointOf(edtf: string): string {
  return edtf.startsWith('../') ? edtf.slice(3) : edtf;
}

function timeOfDay(date: DateFound, { hour, minute }: Groups): string {
  if (hour === undefined || !/-\d\d-\d\d$/.test(date.value.value)) return '';
  return `T${hour.padStart(2, '0')}:${minute ?? '00'}`;
}

function windowTimes(document: Document, dates: readonly DateFound[]): Time[] {
  return dates.flatMap((date, i) => {
    const next = dates[i + 1];
    const from = Math.max(0, date.start - LOOK_BACK);
    const cue = document.folded.slice(from, date.start).search(WINDOW_START?.regex ?? /$^/);
    const isWindow =
      cue >= 0 &&
      next &&
      document.folded.slice(date.end, next.start).search(WINDOW_MIDDLE?.regex ?? /$^/) === 0;
    return isWindow ? [windowTime(document, date, next, from + cue)] : [];
  });
}

function windowTime(document: Document, first: DateFound, last: DateFound, start: number): Time {
  const yearly = yearlyEnd(document, last);
  const end = yearly ?? last.end;
  return {
    form: 'window',
    start,
    end,
    whole: { start, end },
    kind: yearly === null ? 'window' : 'recurring',
    relation: 'from-to',
    due: `${pointOf(first.value.value)}/${pointOf(last.value.value)}`,
    recurrence: yearly === null ? null : yearlyOn(first.value.value),
    weight: 'weak',
    rule: 'deadline.window',
    certainty: last.certainty,
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
    relation: isWindow ? 'from-to' : precision === 'day' ? 'on' : 'by-end',
    due: pointOf(value),
    recurrence: null,
    weight: 'weak',
    rule: isOpen ? 'deadline.by-end' : 'duty.completion.label',
    certainty: date.certainty,
  };
}

function durationTimes(document: Document): Time[] {
  return DURATION_ROWS.flatMap(({ rule, regex }) =>
    [...document.folded.matchAll(regex)].map((match) =>
      plain(match, { form: 'duration', kind: 'duration', relation: rule.relation, rule: rule.id }),
    ),
  );
}

/** A bare "định kỳ", and a bare day whose month stands elsewhere in the sentence. */
function plainTimes(document: Document): Time[] {
  const regular = UNSPECIFIED_ROWS.flatMap(({ rule, regex }) =>
    [...document.folded.matchAll(regex)].map((match) =>
      plain(match, { form: 'regular', kind: 'unspecified', relation: 'every', rule: rule.id }),
    ),
  );
  const days = BARE_DAY_ROWS.flatMap(({ rule, regex }) =>
    [...document.folded.matchAll(regex)].map((match) => ({
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
    ...span,
    ...kind,
    whole: span,
    due: null,
    recurrence: null,
    weight: 'strong',
    certainty: 'stated',
  };
}
