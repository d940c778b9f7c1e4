import { fold } from '../core/fold.ts';
import { pathAt } from '../core/locate.ts';
import { compileRule } from '../core/rule.ts';
import type { Document, Span } from '../core/types.ts';
import { LABELLED_BY_HEADING, TIME_HEADING } from '../rules/limits.vi.ts';
import { skipLead } from './duties.ts';
import type { Time } from './time.ts';

const HEADING = compileRule(TIME_HEADING, '');
const OPENING = compileRule(LABELLED_BY_HEADING, '');

/** "2. Thời gian" / "- Cấp xã: từ ngày … đến ngày …": the heading above is the label of the times under it. */
export function isUnderTimeHeading(document: Document, before: Span): boolean {
  if (!OPENING.test(document.folded.slice(before.start, before.end))) return false;
  const over = pathAt(document.sections, before.start).findLast(({ heading }) => heading !== null);
  return over !== undefined && HEADING.test(fold(over.heading ?? ''));
}

/** "2. Quý II/2024: Tổ chức tập huấn": a plan's stage, named after its month, quarter or days. */
export function opensAsStage(document: Document, time: Time, block: Span): boolean {
  const isNamed = time.kind === 'fixed' || time.form === 'window';
  const isYears = time.due === null || /^\d{4}(?:\/\d{4})?$/.test(time.due);
  if (!isNamed || isYears || skipLead(document, block, [], true) !== time.whole.start) return false;
  return STAGE_END.test(document.text.slice(time.whole.end, time.whole.end + 3));
}

const STAGE_END = /^: (?=\p{L})/u;
