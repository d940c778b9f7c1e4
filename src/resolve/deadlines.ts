import { boundsOf, isConcreteDay, withYear } from '../core/edtf.ts';
import { keeper } from '../core/keep.ts';
import type { DeadlineMention } from '../core/mention.ts';
import { occurrencesOf, parseRecurrence } from '../core/recurrence.ts';

/**
 * Deadlines with the concrete days they fall on (`resolved`). A day without a year takes its year from the plan's
 * period, then from the issue date; over a period of several years a single day stays unresolved (it may be every
 * year's or one's) and is marked ambiguous. A recurring one gets all its days inside the period, none when the plan
 * names none. `due` stays as the text says it, `yearFrom` says where the year was found. Months, quarters and durations name no day: [].
 * @param period EDTF, null when the plan names none.
 * @param issueDate EDTF, null when absent.
 */
export function resolveDeadlines(
  deadlines: readonly DeadlineMention[],
  period: string | null,
  issueDate: string | null,
): DeadlineMention[] {
  const frame = frameOf(period, issueDate);
  return deadlines.map((deadline) => {
    if (deadline.value.rrule === null) return resolveOnce(deadline, frame);
    // without a period a recurrence has no end
    return period === null ? deadline : resolveAll(deadline, frame);
  });
}

interface Frame {
  /** First and last day; null when nothing bounds the plan's time. */
  readonly first: string | null;
  readonly last: string | null;
  /** All years from the first day's to the last's; none where one of them is not known. */
  readonly years: readonly number[];
  readonly source: 'period' | 'issue-date';
}

/** The days a plan is for: its period (an open start is the issue date's day), else the rest of the year of issue. */
function frameOf(period: string | null, issueDate: string | null): Frame {
  const issue = issueDate === null ? { first: null, last: null } : boundsOf(issueDate);
  if (period === null) {
    const year = issue.first?.slice(0, 4);
    const last = year === undefined ? issue.last : `${year}-12-31`;
    return { first: issue.first, last, years: yearsOf(issue.first, last), source: 'issue-date' };
  }
  const [from = '', to = from] = period.split('/');
  const first = from === '..' ? issue.first : boundsOf(from).first;
  const { last } = boundsOf(to);
  return { first, last, years: yearsOf(first, last), source: 'period' };
}

function resolveAll(deadline: DeadlineMention, { first, last }: Frame): DeadlineMention {
  const { rrule, relation } = deadline.value;
  // of a window that comes back the days between its ends are not each a deadline
  if (rrule === null || first === null || last === null || relation === 'from-to') return deadline;
  return { ...deadline, value: { ...deadline.value, resolved: daysOf(rrule, first, last) } };
}

/** A document says the same periodicity again and again. */
const keepDays = keeper<string[]>(1_000);

const daysOf = (rrule: string, first: string, last: string): string[] =>
  keepDays(`${rrule} ${first} ${last}`, () => occurrencesOf(parseRecurrence(rrule), first, last));

function resolveOnce(deadline: DeadlineMention, frame: Frame): DeadlineMention {
  const { due } = deadline.value;
  if (due === null) return deadline;
  const isYearless = due.includes('XXXX');
  const years = isYearless ? yearsFor(due, frame) : [];
  if (years.length > 1) return { ...deadline, certainty: 'ambiguous' };
  // "trước ngày 15/01 năm sau"
  const shift = deadline.rule.endsWith('.next-year') ? 1 : 0;
  const [year] = years;
  const full = year === undefined ? due : withYear(due, year + shift);
  const isConcrete = full.split('/').every(isConcreteDay);
  const yearFrom = year === undefined ? deadline.value.yearFrom : frame.source;
  return { ...deadline, value: { ...deadline.value, yearFrom, resolved: isConcrete ? [full] : [] } };
}

/** "trước ngày 15/10" of a school year: of several years only one has the day within the plan's time. */
function yearsFor(due: string, { first, last, years }: Frame): readonly number[] {
  if (first === null || last === null) return years;
  const within = years.filter((year) =>
    withYear(due, year)
      .split('/')
      .every((day) => isConcreteDay(day) && first <= day && day <= last),
  );
  return years.length > 1 && within.length > 0 ? within : years;
}

function yearsOf(first: string | null, last: string | null): number[] {
  if (first === null || last === null) return [];
  const from = Number(first.slice(0, 4));
  const to = Number(last.slice(0, 4));
  return Array.from({ length: Math.max(0, to - from + 1) }, (_, i) => from + i);
}
