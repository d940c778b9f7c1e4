import { coverOf } from '../core/cover.ts';
import type { DateFound } from '../core/mention.ts';
import type { Span } from '../core/types.ts';

export interface DateContext {
  /** The letterhead's date line. */
  readonly issue?: Span;
  /** The plan's time, as its title says it. */
  readonly period?: Span;
  /** Citations, from the type word to the end of the number or date part. */
  readonly citations: readonly Span[];
  readonly deadlines: readonly Span[];
}

/**
 * Dates with the roles that their place gives: in the date line `issue`, in a citation `citation` (a run of years
 * inside a citation's name is a programme's time and stays), in a deadline `deadline`, in the plan's own time `period`.
 */
export function assignDateRoles(dates: readonly DateFound[], context: DateContext): DateFound[] {
  const issue = coverOf(context.issue ? [context.issue] : []);
  const period = coverOf(context.period ? [context.period] : []);
  const citations = coverOf(context.citations);
  const deadlines = coverOf(context.deadlines);
  const roleOf = (date: DateFound): DateFound['value']['role'] | null => {
    if (issue.holds(date)) return 'issue';
    if (date.value.precision !== 'interval' && citations.holds(date)) return 'citation';
    if (deadlines.holds(date)) return 'deadline';
    return period.holds(date) ? 'period' : null;
  };
  return dates.map((date) => {
    const role = roleOf(date);
    return role === null ? date : { ...date, value: { ...date.value, role } };
  });
}
