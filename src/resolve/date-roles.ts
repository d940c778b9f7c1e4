import type { DateFound } from '../core/mention.ts';
import type { Span } from '../core/types.ts';

export interface DateContext {
  /** The letterhead's date line. */
  readonly issue?: Span;
  /** Citations, from the type word to the end of the number or date part. */
  readonly citations: readonly Span[];
  readonly deadlines: readonly Span[];
}

/**
 * Dates with the roles that their place gives: in the date line `issue`, in a citation `citation` (a run of years
 * inside a citation's name is a programme's time and stays), in a deadline `deadline`.
 */
export function assignDateRoles(dates: readonly DateFound[], context: DateContext): DateFound[] {
  return dates.map((date) => {
    const role = roleOf(date, context);
    return role === null ? date : { ...date, value: { ...date.value, role } };
  });
}

function roleOf(date: DateFound, context: DateContext): DateFound['value']['role'] | null {
  const isIn = (span: Span): boolean => span.start <= date.start && date.end <= span.end;
  if (context.issue && isIn(context.issue)) return 'issue';
  if (date.value.precision !== 'interval' && context.citations.some(isIn)) return 'citation';
  if (context.deadlines.some(isIn)) return 'deadline';
  return null;
}
