import type { DateFound, DeadlineMention, Mention } from '../core/mention.ts';
import type { Document, Span } from '../core/types.ts';
import { assignDateRoles } from './date-roles.ts';
import { resolveDeadlines } from './deadlines.ts';
import { headerOf } from './header-values.ts';

/** Deadlines get their concrete days from the plan's period and its date of issue. */
export function resolveDeadlineDays(document: Document, mentions: readonly Mention[]): Mention[] {
  const named = headerOf(mentions, 'period');
  const years = SCHOOL_YEAR.test(document.folded.slice(named?.start, named?.end))
    ? /^(\d{4})\/(\d{4})$/.exec(named?.value ?? '')
    : null;
  // a school year begins in August
  const period = years ? `${years[1]}-08-01/${years[2]}-07-31` : (named?.value ?? null);
  const issued = headerOf(mentions, 'issueDate')?.value ?? null;
  return replaceKind(mentions, 'deadline', (deadlines: DeadlineMention[]) =>
    resolveDeadlines(deadlines, period, issued),
  );
}

const SCHOOL_YEAR = /^nam hoc /;

/** Dates get the roles that their places give them. */
export function resolveDateRoles(_document: Document, mentions: readonly Mention[]): Mention[] {
  const issue = headerOf(mentions, 'issueDate');
  const period = headerOf(mentions, 'period');
  const context = {
    ...(issue ? { issue: issue as Span } : {}),
    ...(period ? { period: period as Span } : {}),
    citations: mentions.flatMap((mention) =>
      mention.kind === 'citation' ? [{ ...mention, date: mention.value.date }] : [],
    ),
    deadlines: mentions.filter((mention): mention is DeadlineMention => mention.kind === 'deadline'),
  };
  return replaceKind(mentions, 'date', (dates: DateFound[]) => assignDateRoles(dates, context));
}

/** Puts the changed mentions of one kind in the places of the old ones. */
function replaceKind<M extends Mention>(
  mentions: readonly Mention[],
  kind: M['kind'],
  change: (old: M[]) => M[],
): Mention[] {
  const changed = change(mentions.filter((mention): mention is M => mention.kind === kind));
  let next = 0;
  return mentions.map((mention) => (mention.kind === kind ? (changed[next++] as M) : mention));
}
