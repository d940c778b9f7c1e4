import type { DeadlineMention } from '../core/mention.ts';
import type { Recurrence } from '../core/recurrence.ts';
import { compile, type Rule } from '../core/rule.ts';
import type { Document, Span } from '../core/types.ts';

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

/** "vào" and no word at all name the day itself. */
export function relationOf(cue: string | undefined): 'before' | 'on' {
  return cue === undefined || cue.startsWith('vao') ? 'on' : 'before';
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
