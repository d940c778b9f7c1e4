import { boundsOf, isPossible } from '../core/edtf.ts';
import type { DateFound, DeadlineMention, FlagMention, Mention } from '../core/mention.ts';
import type { Document, Flag, Span } from '../core/types.ts';
import { headerOf } from './header-values.ts';

/** Days that no calendar has ("31/02"), and time limits that had run out when the plan was issued. */
export function checkDays(document: Document, mentions: readonly Mention[]): FlagMention[] {
  const issued = headerOf(mentions, 'issueDate')?.value ?? null;
  const first = issued === null ? null : boundsOf(issued).first;
  return mentions.flatMap((mention) => {
    if (mention.kind === 'date') return checkPossible(document, mention);
    if (mention.kind !== 'deadline' || first === null || !isRunOut(mention, first)) return [];
    const raw = document.text.slice(mention.start, mention.end);
    const message = `"${raw}" had passed when the document was issued, ${issued}`;
    return [flag('deadline-before-issue', 'warning', message, mention)];
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
function isRunOut({ value: { kind, resolved } }: DeadlineMention, issued: string): boolean {
  const [day] = resolved;
  return kind === 'fixed' && day !== undefined && day.slice(0, 10) < issued;
}
