import { withYear } from '../core/edtf.ts';
import type { DateFound } from '../core/mention.ts';
import { findMatches } from '../core/rule.ts';
import type { Document, Span } from '../core/types.ts';
import { WINDOW_EVENTS, WINDOW_HOURS, WINDOW_MIDDLES, WINDOW_STARTS } from '../rules/deadlines.vi.ts';
import { onYear, pointOf, prepare, type Time, timeOf, yearlyEnd, yearlyOn } from './time.ts';

const [START, WITHIN] = prepare(WINDOW_STARTS);
const [MIDDLE] = prepare(WINDOW_MIDDLES);
const [HOURS] = prepare(WINDOW_HOURS);
const [EVENT] = prepare(WINDOW_EVENTS, 'd');
const NEVER = /$^/;
/** "từ 13 giờ 00 phút chiều, ": the longest word run before a date that opens a window. */
const LOOK_BACK = 28;
const LOOK_AHEAD = 100;
/** "từ 13 giờ 00 phút đến 17 giờ 00 phút, thứ Sáu, " */
const LONGEST_HOURS = 60;

type Match = RegExpMatchArray | null;

/** "từ A đến B", "quý II - quý III": from one date to the next, or to an event. */
export function windowTimes(document: Document, dates: readonly DateFound[]): Time[] {
  const windows: Time[] = [];
  let end = 0;
  dates.forEach((date, i) => {
    if (date.start < end) return;
    const window = hoursOf(document, date) ?? windowFrom(document, date, dates[i + 1]);
    if (window) windows.push(window);
    end = window?.end ?? end;
  });
  return windows;
}

/** "từ 7h00 đến 11h00, ngày 08/12": from one hour to another of one day. */
function hoursOf(document: Document, date: DateFound): Time | null {
  const from = Math.max(0, date.start - LONGEST_HOURS);
  const before = document.folded.slice(from, date.start);
  if (!/\d/.test(before)) return null;
  const cue = findMatches(HOURS?.regex ?? NEVER, before).at(-1) ?? null;
  if (cue === null) return null;
  const { lasthour, lastminute, lasthalf } = cue.groups ?? {};
  const day = pointOf(date.value.value);
  const first = hourOf(date, cue.groups ?? {});
  const last = hourOf(date, { hour: lasthour, minute: lastminute, half: lasthalf });
  if (first === '' || last === '') return null;
  return {
    kind: 'window',
    due: `${day}${first}/${day}${last}`,
    recurrence: null,
    rule: 'deadline.window.hours',
    ...frame({ start: from + cue.index, end: date.end }, date),
  };
}

function windowFrom(document: Document, date: DateFound, next: DateFound | undefined): Time | null {
  const from = Math.max(0, date.start - LOOK_BACK);
  // the rows look for the end of the text before the date
  const before = document.folded.slice(from, date.start);
  const cue = findMatches(START?.regex ?? NEVER, before).at(-1) ?? null;
  const gap = next && document.folded.slice(date.end, next.start);
  const isOpen = next?.value.value.startsWith('../') ?? false;
  const middle: Match =
    gap === undefined
      ? null
      : gap === ' ' && isOpen
        ? [gap]
        : (findMatches(MIDDLE?.regex ?? NEVER, gap)[0] ?? null);
  const within = findMatches(WITHIN?.regex ?? NEVER, before).at(-1) ?? null;
  const opening = cue ?? within;
  const start = cue ? from + cue.index : date.start;
  if (next && middle && (cue || isPlain(date, next)))
    return toDate(document, [date, next], opening ? from + opening.index : date.start, [opening, middle]);
  const event = cue && EVENT?.regex.exec(document.folded.slice(date.end, date.end + LOOK_AHEAD));
  if (event) return toEvent(date, start, cue, event);
  return cue ? toOpen(date, start, cue) : null;
}

/** Without "từ" two days, months or quarters; a run of years says a programme's time. */
function isPlain(date: DateFound, next: DateFound): boolean {
  const both = [date.value.precision, next.value.precision];
  return !both.includes('year') && date.value.value.length === next.value.value.replace('../', '').length;
}

function toDate(
  document: Document,
  [first, last]: readonly [DateFound, DateFound],
  start: number,
  cues: Match[],
): Time {
  const yearly = yearlyEnd(document, last);
  const after = yearly === null ? onYear(document, last) : null;
  const end = yearly ?? after ?? last.end;
  const [from, to] = [first, last].map(
    (date, i) => pointOf(date.value.value) + clockOf(date, cues[i] ?? null),
  );
  return {
    kind: yearly === null ? 'window' : 'recurring',
    due: `${yearly === null ? withYearOf(from ?? '', to ?? '') : from}/${to}`,
    recurrence: yearly === null ? null : yearlyOn(first.value.value),
    rule:
      after !== null ? 'deadline.window.next-year' : cues[0] ? 'deadline.window' : 'deadline.window.plain',
    ...frame({ start, end }, last),
  };
}

/** "từ 17 giờ ngày 28/12 đến 07 giờ ngày 03/01/2025": the first day's year is the last one's, or the one before it. */
function withYearOf(from: string, to: string): string {
  if (!/^XXXX-\d\d-\d\d/.test(from) || !/^\d{4}-\d\d/.test(to)) return from;
  const isBefore = from.slice(5, 7) > to.slice(5, 7);
  return withYear(from, Number(to.slice(0, 4)) - (isBefore ? 1 : 0));
}

function toEvent(date: DateFound, start: number, cue: Match, match: RegExpExecArray): Time {
  const [from, to] = match.indices?.groups?.event ?? [0, 0];
  return {
    kind: 'window',
    due: `${pointOf(date.value.value)}${clockOf(date, cue)}/..`,
    recurrence: null,
    event: { start: date.end + from, end: date.end + to },
    rule: 'deadline.window.event',
    ...frame({ start, end: date.end + match[0].length }, date),
  };
}

/** "từ quý II/2024": only a label makes a time of it. */
function toOpen(date: DateFound, start: number, cue: Match): Time {
  const due = `${pointOf(date.value.value)}${clockOf(date, cue)}/..`;
  return {
    kind: 'window',
    due,
    recurrence: null,
    rule: 'deadline.window.start',
    ...frame({ start, end: date.end }, date),
  };
}

function frame(
  span: Span,
  date: DateFound,
): Pick<Time, 'start' | 'end' | 'whole' | 'form' | 'relation' | 'weight' | 'certainty'> {
  return {
    start: span.start,
    end: span.end,
    whole: span,
    form: 'window',
    relation: 'from-to',
    weight: 'weak',
    certainty: date.certainty,
  };
}

/** "T13:00" where the words before a day name its hour. */
export const clockOf = (date: DateFound, cue: Match): string => hourOf(date, cue?.groups ?? {});

function hourOf(date: DateFound, groups: Parameters<typeof timeOf>[0]): string {
  const time = timeOf(groups);
  if (time === null || !/-\d\d-\d\d$/.test(date.value.value)) return '';
  return `T${String(time.hour).padStart(2, '0')}:${String(time.minute).padStart(2, '0')}`;
}
