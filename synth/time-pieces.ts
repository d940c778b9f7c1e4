import type { GoldDocument } from '../schemas/gold.ts';
import type { Draw } from './draw.ts';
import type { Period } from './periods.ts';
import { type Known, known, type Piece } from './piece.ts';

type Deadline = GoldDocument['deadlines'][number];
/** A time limit without its duty. */
export type Time = Pick<Deadline, 'kind' | 'relation' | 'due' | 'rrule' | 'resolved'>;

/** What a form of words may ask of its document. */
export interface Calendar {
  /** The year of the plan's work. */
  readonly year: number;
  /** The year of issue; null where no date line says it. */
  readonly issued: number | null;
  /** The first day that the date of issue may be; null where no date line says it. */
  readonly issuedOn: string | null;
  readonly period: Period | null;
  /** What "đến …" and the like are completed with: who does what. */
  readonly duty: Pick<Deadline, 'action' | 'responsible' | 'reportTo'>;
}

export const pad = (value: number): string => String(value).padStart(2, '0');

export const day = (
  words: string,
  value: string,
  precision: 'day' | 'month' | 'quarter' | 'year' | 'yearless' = 'day',
): Piece =>
  known(words, { kind: 'dates', value: { value, precision, role: 'deadline' } }, 'date of a deadline');

export function limit(calendar: Calendar, piece: Piece, time: Time, tag: string): Piece {
  const value = { ...time, ...calendar.duty };
  return known(piece, { kind: 'deadlines', value } as Known, tag);
}

export const fixed = (relation: Time['relation'], due: string, resolved: readonly string[]): Time => ({
  kind: 'fixed',
  relation,
  due,
  rrule: null,
  resolved: [...resolved],
});

/** The days of a yearless day inside the period: one year of a plan for a year, all of them for a recurring one. */
export function inPeriod(calendar: Calendar, monthDay: string): string[] {
  return daysOf(calendar).filter((one) => one.endsWith(monthDay));
}

/** The day of a yearless limit: in the period's one year, else in the year of issue. */
export function onceInPeriod(calendar: Calendar, monthDay: string): string[] {
  const { period, issued } = calendar;
  if (!period) return issued === null ? [] : [`${issued}-${monthDay}`];
  const days = inPeriod(calendar, monthDay);
  return days.length === 1 ? days : [];
}

/** All days of a period; one without a beginning begins on the day of issue. */
export function daysOf({ period, issuedOn }: Calendar): string[] {
  const first = period?.from === null ? issuedOn : period?.first;
  if (!period || !first || period.to === null) return [];
  const days: string[] = [];
  const last = new Date(`${period.last}T00:00:00Z`);
  for (const at = new Date(`${first}T00:00:00Z`); at <= last; at.setUTCDate(at.getUTCDate() + 1)) {
    days.push(at.toISOString().slice(0, 10));
  }
  return days;
}

export const weekday = (iso: string): number => new Date(`${iso}T00:00:00Z`).getUTCDay();

export interface Day {
  readonly d: number;
  readonly m: number;
  readonly y: number;
  readonly iso: string;
  readonly monthDay: string;
}

export function drawDay(draw: Draw, year: number): Day {
  const [m, d] = [draw.int(1, 12), draw.int(1, 28)];
  return { d, m, y: year, iso: `${year}-${pad(m)}-${pad(d)}`, monthDay: `${pad(m)}-${pad(d)}` };
}

export const dm = (draw: Draw, { d, m }: Day): string =>
  `${d < 10 && draw.chance(0.7) ? pad(d) : d}/${m < 3 && draw.chance(0.7) ? pad(m) : m}`;

/** With its year: "31/10/2022", "31 tháng 10 năm 2022". */
export function whole(draw: Draw, at: Day): string {
  const d = at.d < 10 ? pad(at.d) : at.d;
  const m = at.m < 3 ? pad(at.m) : at.m;
  return draw.weighted({ slash: 6, words: 3, dot: 1 }) === 'words'
    ? `${d} tháng ${m} năm ${at.y}`
    : `${dm(draw, at)}/${at.y}`;
}

export type Form = (draw: Draw, calendar: Calendar) => Piece;
