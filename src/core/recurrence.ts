/** The part of RFC 5545 (RRULE) that plans need. Fields are written in the order of this interface. */
export interface Recurrence {
  readonly freq: 'HOURLY' | 'DAILY' | 'WEEKLY' | 'MONTHLY' | 'YEARLY';
  /** Every `interval` units; 1 is left out of the text. */
  readonly interval?: number;
  /** 1 to 12. */
  readonly months?: readonly number[];
  /** 1 to 31. */
  readonly monthDay?: number;
  /** "MO" to "SU", or several: "TU,FR"; of a month the first or last: "1MO", "-1FR". */
  readonly weekday?: string;
  readonly hour?: number;
  readonly minute?: number;
}

/** "FREQ=YEARLY;BYMONTH=6;BYMONTHDAY=10", without the property name RRULE. */
export function formatRecurrence(recurrence: Recurrence): string {
  const { freq, interval = 1, months, monthDay, weekday, hour, minute } = recurrence;
  const fields = [`FREQ=${freq}`];
  if (interval !== 1) fields.push(`INTERVAL=${interval}`);
  if (months !== undefined) fields.push(`BYMONTH=${months.join(',')}`);
  if (monthDay !== undefined) fields.push(`BYMONTHDAY=${monthDay}`);
  if (weekday !== undefined) fields.push(`BYDAY=${weekday}`);
  if (hour !== undefined) fields.push(`BYHOUR=${hour}`);
  if (minute !== undefined && minute !== 0) fields.push(`BYMINUTE=${minute}`);
  return fields.join(';');
}

/** Reads what `formatRecurrence` writes. @throws {RangeError} on anything else. */
export function parseRecurrence(rrule: string): Recurrence {
  const fields = new Map(rrule.split(';').map((field) => field.split('=') as [string, string]));
  const freq = fields.get('FREQ');
  if (!isFrequency(freq)) {
    throw new RangeError(`not a recurrence of plans: ${rrule}`);
  }
  const months = fields.get('BYMONTH');
  const weekday = fields.get('BYDAY');
  return {
    freq,
    ...(months !== undefined && { months: months.split(',').map(Number) }),
    ...(weekday !== undefined && { weekday }),
    ...numbersOf(fields),
  };
}

const FREQUENCIES: readonly string[] = ['HOURLY', 'DAILY', 'WEEKLY', 'MONTHLY', 'YEARLY'];
const isFrequency = (freq: string | undefined): freq is Recurrence['freq'] =>
  freq !== undefined && FREQUENCIES.includes(freq);

function numbersOf(fields: ReadonlyMap<string, string>): Partial<Recurrence> {
  const names = { interval: 'INTERVAL', monthDay: 'BYMONTHDAY', hour: 'BYHOUR', minute: 'BYMINUTE' };
  const read = Object.entries(names).filter(([, name]) => fields.has(name));
  return Object.fromEntries(read.map(([key, name]) => [key, Number(fields.get(name))]));
}

const WEEKDAYS = ['SU', 'MO', 'TU', 'WE', 'TH', 'FR', 'SA'];
const DAY = 86_400_000;

/**
 * The days ("2022-06-10") on which it falls from `first` to `last`, both inclusive. Empty where the recurrence
 * names no day (every six months), and for a daily one, which is every day.
 */
export function occurrencesOf(recurrence: Recurrence, first: string, last: string): string[] {
  const { freq, interval = 1, months, monthDay, weekday } = recurrence;
  // an interval counts from a start that the text does not give
  if (interval !== 1 || (monthDay === undefined && weekday === undefined)) return [];
  if (freq === 'YEARLY' && months === undefined) return [];
  const days: string[] = [];
  for (let time = Date.parse(first); time <= Date.parse(last); time += DAY) {
    const date = new Date(time);
    if (monthDay !== undefined && date.getUTCDate() !== monthDay) continue;
    if (months !== undefined && !months.includes(date.getUTCMonth() + 1)) continue;
    if (weekday !== undefined && !weekday.split(',').some((day) => isWeekday(date, day))) continue;
    days.push(date.toISOString().slice(0, 10));
  }
  return days;
}

/** Whether a day is "MO", or "1MO" (the month's first), "-1MO" (its last). */
function isWeekday(date: Date, weekday: string): boolean {
  if (WEEKDAYS[date.getUTCDay()] !== weekday.slice(-2)) return false;
  const place = Number(weekday.slice(0, -2));
  if (place === 0) return true;
  if (place > 0) return Math.ceil(date.getUTCDate() / 7) === place;
  return new Date(date.getTime() - 7 * place * DAY).getUTCMonth() !== date.getUTCMonth();
}
