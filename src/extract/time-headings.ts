import { fold } from '../core/fold.ts';
import { compileRule } from '../core/rule.ts';
import type { Document, Section, Span } from '../core/types.ts';
import { LABELLED_BY_HEADING, TIME_HEADING } from '../rules/limits.vi.ts';

const HEADING = compileRule(TIME_HEADING, '');
const OPENING = compileRule(LABELLED_BY_HEADING, '');

/** "2. Thời gian" / "- Cấp xã: từ ngày … đến ngày …": the heading above is the label of the times under it. */
export function isUnderTimeHeading(document: Document, before: Span): boolean {
  if (!OPENING.test(document.folded.slice(before.start, before.end))) return false;
  const heading = headingOver(document.sections, before.start, null);
  return heading !== null && HEADING.test(fold(heading));
}

/** The heading of the nearest node that has one and holds the offset. */
function headingOver(sections: readonly Section[], at: number, above: string | null): string | null {
  const node = sections.find(({ span }) => span.start <= at && at < span.end);
  return node ? headingOver(node.children, at, node.heading ?? above) : above;
}
