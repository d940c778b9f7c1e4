/**
 * Dates in EDTF (ISO 8601-2): "2022-03-10", "2022-03", "2023-34" (a quarter: 33 to 36), "2022", "2021/2026",
 * "../2023", unknown digits as X ("XXXX-06-10", "2022-03-XX"). Days are those of the Gregorian calendar.
 */

/** Null is an unknown part; year may hold X for unread digits ("202X"). */
export interface CalendarParts {
  readonly year: string | null;
  readonly month: number | null;
  readonly day: number | null;
}

const two = (value: number): string => String(value).padStart(2, '0');

/** A day: unknown parts become X ("2022-03-XX", "XXXX-06-10"). */
export function formatDay(parts: CalendarParts): string {
  const month = parts.month === null ? 'XX' : two(parts.month);
  return `${formatYear(parts.year)}-${month}-${parts.day === null ? 'XX' : two(parts.day)}`;
}

export function formatMonth(year: string | null, month: number): string {
  return `${formatYear(year)}-${two(month)}`;
}

/** EDTF level 2: the quarters of a year have the codes 33 to 36 in the place of the month. */
export function formatQuarter(year: string | null, quarter: number): string {
  return `${formatYear(year)}-${32 + quarter}`;
}

export function formatYear(year: string | null): string {
  return (year ?? '').padEnd(4, 'X');
}

export function daysInMonth(year: number, month: number): number {
  return LENGTHS[month] ?? new Date(Date.UTC(year, month, 0)).getUTCDate();
}

/** Of the months that are as long in every year. */
const LENGTHS: Readonly<Record<number, number>> = {
  1: 31,
  3: 31,
  4: 30,
  5: 31,
  6: 30,
  7: 31,
  8: 31,
  9: 30,
  10: 31,
  11: 30,
  12: 31,
};

/** False for a printed day that no calendar has (31/2); without a year, 29 February exists. */
export function isPossible(parts: CalendarParts): boolean {
  const { month, day } = parts;
  if (month !== null && (month < 1 || month > 12)) return false;
  if (day === null) return true;
  const year = parts.year !== null && /^\d{4}$/.test(parts.year) ? Number(parts.year) : 2000;
  return day >= 1 && day <= (month === null ? 31 : daysInMonth(year, month));
}

/** One day with nothing unknown, with or without a time of day. */
export function isConcreteDay(edtf: string): boolean {
  const match = /^(\d{4})-(\d{2})-(\d{2})(?:T\d{2}:\d{2})?$/.exec(edtf);
  if (!match) return false;
  const [, year = '', month, day] = match;
  return isPossible({ year, month: Number(month), day: Number(day) });
}

/** The yearless parts of an EDTF date or interval set into a year. */
export function withYear(edtf: string, year: number): string {
  return edtf.replaceAll('XXXX', String(year).padStart(4, '0'));
}

export interface Bounds {
  /** First day, "2022-01-01"; null where the interval is open or unknown. */
  readonly first: string | null;
  readonly last: string | null;
}

/** First and last day of a date or interval, both inclusive. */
export function boundsOf(edtf: string): Bounds {
  const [from = '', to = from] = edtf.split('/');
  return { first: boundOf(from, 'first'), last: boundOf(to, 'last') };
}

function boundOf(edtf: string, side: 'first' | 'last'): string | null {
  const match = /^(\d{4})(?:-(\d{2}|XX))?(?:-(\d{2}|XX))?(?:T.*)?$/.exec(edtf);
  if (!match) return null;
  const year = Number(match[1]);
  const [low, high] = monthsOf(match[2]);
  if (match[3] !== undefined && match[3] !== 'XX') return `${match[1]}-${match[2]}-${match[3]}`;
  const month = side === 'first' ? low : high;
  const day = side === 'first' ? 1 : daysInMonth(year, month);
  return `${match[1]}-${two(month)}-${two(day)}`;
}

function monthsOf(field: string | undefined): [number, number] {
  if (field === undefined || field === 'XX') return [1, 12];
  const month = Number(field);
  if (month >= 33 && month <= 36) return [(month - 33) * 3 + 1, (month - 32) * 3];
  return [month, month];
}
