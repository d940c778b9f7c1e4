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
  let low = 0;
  let high = sections.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((sections[middle] as Section).span.end > at) high = middle;
    else low = middle + 1;
  }
  const node = sections[low];
  if (!node || at < node.span.start) return above;
  return headingOver(node.children, at, node.heading ?? above);
}
