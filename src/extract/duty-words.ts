import { trimEnd } from '../core/trim.ts';
import type { Document, Span } from '../core/types.ts';
import { SHORT_VERBS, TASK_VERBS } from '../rules/assignments.vi.ts';
import { DUTY_VERBS } from '../rules/duty-verbs.vi.ts';
import { VERBS_IN_NAMES } from '../rules/unit-names.vi.ts';
import { indexFrom, LABEL } from './leads.ts';
import { prepare, type Time } from './time.ts';

/** What is looked for in the words of a duty: rows of a rule, verbs, times. */

export type Text = Pick<Document, 'text' | 'folded'>;
type Rows = ReturnType<typeof prepare>;

const VERB_ROWS = prepare(DUTY_VERBS);
// behind a unit's name, words that elsewhere are too common to open a duty
const UNIT_VERB_ROWS = prepare([...DUTY_VERBS, TASK_VERBS, SHORT_VERBS]);
const VERBS_HERE = prepare(DUTY_VERBS, 'y');
const NAME_ROWS = prepare(VERBS_IN_NAMES, 'y');

/** First match of any row in `span`, in offsets of the document. */
export function firstOf(document: Text, rows: Rows, span: Span): Span | null {
  let first: Span | null = null;
  for (const { rule, regex } of rows) {
    const subject = rule.on === 'folded' ? document.folded : document.text;
    // the words before the span stay in sight of a look-behind
    regex.lastIndex = span.start;
    const match = regex.exec(subject.slice(0, span.end));
    regex.lastIndex = 0;
    if (match && (first === null || match.index < first.start)) {
      first = { start: match.index, end: match.index + match[0].length };
      if (first.start === span.start) return first;
    }
  }
  return first;
}

/** First match in a span taken for itself: for rows that are bound to its start or end. */
export function boundOf(document: Text, rows: Rows, span: Span): Span | null {
  for (const { rule, regex } of rows) {
    const subject = (rule.on === 'folded' ? document.folded : document.text).slice(span.start, span.end);
    regex.lastIndex = 0;
    const match = regex.exec(subject);
    regex.lastIndex = 0;
    if (match) return { start: span.start + match.index, end: span.start + match.index + match[0].length };
  }
  return null;
}

/**
 * The first verb of a duty; inside a sentence a capital starts a name ("Cơ quan Tổ chức"). `ofUnit`: the span begins with a unit's name,
 * whose own verbs do not count.
 */
export function firstVerb(document: Text, span: Span, ofUnit = false): Span | null {
  let from = span.start;
  for (;;) {
    const verb = firstOf(document, ofUnit ? UNIT_VERB_ROWS : VERB_ROWS, { start: from, end: span.end });
    if (verb && ofUnit && isOfName(document, verb.start)) {
      from = verb.end;
      continue;
    }
    const initial = verb && (document.text[verb.start] ?? '');
    if (!verb || initial === initial?.toLowerCase()) return verb;
    const before = document.text.slice(span.start, verb.start);
    // "Đoàn Thanh niên: Ra quân …"
    if (before.trim() === '' || before.endsWith(': ') || LABEL.exec(before)?.[0] === before) return verb;
    from = verb.end;
  }
}

/** The first verb behind a name that is no part of it: "các đơn vị được giám sát ‹để› …". */
export function verbBehindName(document: Text, span: Span): Span | null {
  const verb = firstVerb(document, span);
  return verb !== null && isOfName(document, verb.start)
    ? verbBehindName(document, { start: verb.end, end: span.end })
    : verb;
}

/** "Các đơn vị được giám sát": a verb that is a part of the unit's name. */
function isOfName(document: Text, at: number): boolean {
  return NAME_ROWS.some(({ regex }) => {
    regex.lastIndex = at;
    return regex.test(document.folded);
  });
}

/** Whether a verb begins at an offset: the words behind need not be searched for that. */
export function opensWithVerb({ text, folded }: Text, at: number, end: number): boolean {
  return VERBS_HERE.some(({ rule, regex }) => {
    regex.lastIndex = at;
    return regex.test((rule.on === 'folded' ? folded : text).slice(0, end));
  });
}

/** Where the first of ordered times begins that begins within a span. */
export function timeIn(times: readonly Time[], { start, end }: Span): number | undefined {
  const first = times[indexFrom(times, start)]?.whole.start ?? end;
  return first < end ? first : undefined;
}
/** Without the signs at its end; null where nothing is left. */
export function trimmed(document: Text, span: Span): Span | null {
  const words = document.text.slice(span.start, span.end);
  const end = span.start + trimEnd(words, /[\s,:;.(–-]/u).length;
  return end > span.start ? { start: span.start, end } : null;
}
