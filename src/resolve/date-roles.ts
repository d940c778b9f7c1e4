import { coverOf } from '../core/cover.ts';
import { firstEndingAfter } from '../core/locate.ts';
import type { DateFound } from '../core/mention.ts';
import type { Span } from '../core/types.ts';

export interface DateContext {
  /** The letterhead's date line. */
  readonly issue?: Span;
  /** The plan's time, as its title says it. */
  readonly period?: Span;
  /** Citations, from the type word to the end of the number or date part, and the day of the document. */
  readonly citations: readonly (Span & { readonly date?: string | null })[];
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
  const late = lateDays(dates, context.citations);
  const roleOf = (date: DateFound): DateFound['value']['role'] | null => {
    if (issue.holds(date)) return 'issue';
    if (date.value.precision !== 'interval' && citations.holds(date)) return 'citation';
    if (late.has(date)) return 'citation';
    if (deadlines.holds(date)) return 'deadline';
    return period.holds(date) ? 'period' : null;
  };
  return dates.map((date) => {
    const role = roleOf(date);
    return role === null ? date : { ...date, value: { ...date.value, role } };
  });
}

/** "Nghị định số 5/2020/NĐ-CP của Chính phủ ngày 01/3/2020": days of cited documents that stand behind their bodies. */
function lateDays(dates: readonly DateFound[], citations: DateContext['citations']): Set<DateFound> {
  return new Set(
    citations.flatMap(({ end, date }) => {
      const next = dates[firstEndingAfter(dates, end)];
      return next && date === next.value.value && next.start - end < FARTHEST ? [next] : [];
    }),
  );
}
const FARTHEST = 200;
