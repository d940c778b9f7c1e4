import { boundsOf, isPossible } from '../core/edtf.ts';
import type { DateFound, DeadlineMention, FlagMention, Mention } from '../core/mention.ts';
import type { Document, Flag, Span } from '../core/types.ts';
import { headerOf } from './header-values.ts';

/** Days that no calendar has ("31/02"), and time limits that had run out when the plan was issued. */
export function checkDays(document: Document, mentions: readonly Mention[]): FlagMention[] {
  const issued = headerOf(mentions, 'issueDate')?.value ?? null;
  return mentions.flatMap((mention) => {
    if (mention.kind === 'date') return checkPossible(document, mention);
    return mention.kind === 'deadline' && issued !== null ? checkRunOut(document, mention, issued) : [];
  });
}

function flag(code: string, severity: Flag['severity'], message: string, { start, end }: Span): FlagMention {
  return { kind: 'flag', value: { code, severity, message, span: { start, end }, page: null } };
}

function checkPossible(document: Document, date: DateFound): FlagMention[] {
  const [, year = '', month, day] = /^([\dX]{4})-(\d\d)-(\d\d)$/.exec(date.value.value) ?? [];
  if (month === undefined || isPossible({ year, month: Number(month), day: Number(day) })) return [];
  const raw = document.text.slice(date.start, date.end);
  return [flag('impossible-date', 'warning', `"${raw}" is a day that no calendar has`, date)];
}

/** A single day before the day of issue: its year, or the issue's, was misread or misprinted. */
function checkRunOut(document: Document, deadline: DeadlineMention, issued: string): FlagMention[] {
  const { kind, resolved } = deadline.value;
  const [day] = resolved;
  const { first } = boundsOf(issued);
  if (kind !== 'fixed' || day === undefined || first === null || day.slice(0, 10) >= first) return [];
  const raw = document.text.slice(deadline.start, deadline.end);
  const message = `"${raw}" had passed when the document was issued, ${issued}`;
  return [flag('deadline-before-issue', 'warning', message, deadline)];
}
