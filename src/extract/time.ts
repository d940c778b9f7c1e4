import type { DateFound, DeadlineMention } from '../core/mention.ts';
import type { Recurrence } from '../core/recurrence.ts';
import { compile, type Rule } from '../core/rule.ts';
import type { Document, Span } from '../core/types.ts';
import { NEXT_YEARS, YEARLY } from '../rules/deadlines.vi.ts';

type Value = DeadlineMention['value'];

/** A time that may limit a duty. */
export interface Time extends Span {
  readonly form: 'limit' | 'window' | 'period' | 'frequency' | 'duration' | 'regular' | 'bare-day' | 'date';
  readonly kind: Value['kind'];
  readonly relation: Value['relation'];
  readonly due: string | null;
  readonly recurrence: Recurrence | null;
  /** `strong` is a limit by its form; `weak` needs the duty beside it. */
  readonly weight: 'strong' | 'weak';
  readonly rule: string;
  readonly certainty: DeadlineMention['certainty'];
  /** ISO 8601: how long from (or, with "-", before) the event. */
  readonly duration?: string;
  readonly workingDays?: boolean;
  /** The words of the event from which it counts or that ends it. */
  readonly event?: Span;
  /** With the words that introduce it ("Định kỳ, "): no part of a duty's own words. */
  readonly whole: Span;
}

/** Every year on the day (or in the month) of a date without a year. */
export function yearlyOn(edtf: string): Recurrence {
  const [, month, day] = /^[\dX]{4}-(\d\d)(?:-(\d\d))?/.exec(edtf) ?? [];
  if (month === undefined || Number(month) > 12) return { freq: 'YEARLY' };
  const recurrence = { freq: 'YEARLY', months: [Number(month)] } as const;
  return day === undefined ? recurrence : { ...recurrence, monthDay: Number(day) };
}

/** "vào" and no word at all name the day itself, "đến" its end. */
export function relationOf(cue: string | undefined): 'before' | 'on' | 'by-end' {
  if (cue === undefined || cue.startsWith('vao') || cue.startsWith('trong')) return 'on';
  return cue.startsWith('den') ? 'by-end' : 'before';
}

type Groups = Readonly<Record<string, string | undefined>>;

/** The time of day of the groups hour, minute and half (of the day), on the clock of 24 hours; null without an hour. */
export function timeOf({ hour, minute, half }: Groups): { hour: number; minute: number } | null {
  if (hour === undefined) return null;
  const isAfternoon = (half === 'chieu' || half === 'toi') && Number(hour) < 12;
  return { hour: Number(hour) + (isAfternoon ? 12 : 0), minute: Number(minute ?? 0) };
}

/** A row and its regular expression. */
export interface Scan<R extends Rule = Rule> {
  readonly rule: R;
  readonly regex: RegExp;
}

/** Rows with their regular expressions; `flags` as for `compile`. */
export function prepare<R extends Rule>(rows: readonly R[], flags = 'g'): Scan<R>[] {
  return rows.map((rule) => ({ rule, regex: compile(rule.pattern, rule.on, flags) }));
}

/** Whether a row finds something in a part of the text, taken for itself. */
export function isFound(
  { rule, regex }: Scan,
  document: Pick<Document, 'text' | 'folded'>,
  span: Span,
): boolean {
  const subject = rule.on === 'folded' ? document.folded : document.text;
  return subject.slice(span.start, span.end).search(regex) >= 0;
}

/** "sau trồng 03 tháng": without their marks, what is planted or empty looks like "trong". */
export function opensOtherWord({ text }: Document, at: number): boolean {
  return /^[Tt]r[ồố]ng/.test(text.slice(at, at + 5));
}

const [YEARLY_ROW] = prepare(YEARLY, '');
const [NEXT_YEAR_ROW] = prepare(NEXT_YEARS, '');

/** The end of "hằng năm" right after a date without a year, else null. */
export function yearlyEnd(document: Document, date: DateFound): number | null {
  return endOf(document, date, YEARLY_ROW, 30);
}

/** The end of "năm sau" right after a date without a year, else null. */
export function onYear(document: Document, date: DateFound): number | null {
  return endOf(document, date, NEXT_YEAR_ROW, 40);
}

function endOf(document: Document, date: DateFound, row: Scan | undefined, reach: number): number | null {
  if (date.value.precision !== 'yearless') return null;
  const after = row?.regex.exec(document.folded.slice(date.end, date.end + reach));
  return after ? date.end + after[0].length : null;
}

/** The point of "../2023": a limit's relation already says that it is an end. */
export function pointOf(edtf: string): string {
  return edtf.startsWith('../') ? edtf.slice(3) : edtf;
}

/** From one year to another is the time of a programme. */
export const isYears = ({ due }: Time): boolean => /^\d{4}\/\d{4}$/.test(due ?? '');
