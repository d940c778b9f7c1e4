import { fold } from '../core/fold.ts';
import { pathAt } from '../core/locate.ts';
import { compileRule } from '../core/rule.ts';
import type { Document, Span } from '../core/types.ts';
import { LABELLED_BY_HEADING, TIME_HEADING } from '../rules/limits.vi.ts';

const HEADING = compileRule(TIME_HEADING, '');
const OPENING = compileRule(LABELLED_BY_HEADING, '');

/** "2. Thời gian" / "- Cấp xã: từ ngày … đến ngày …": the heading above is the label of the times under it. */
export function isUnderTimeHeading(document: Document, before: Span): boolean {
  if (!OPENING.test(document.folded.slice(before.start, before.end))) return false;
  const over = pathAt(document.sections, before.start).findLast(({ heading }) => heading !== null);
  return over !== undefined && HEADING.test(fold(over.heading ?? ''));
}
