import type { Document, Span } from '../core/types.ts';
import { COMPLETIONS } from '../rules/limits.vi.ts';
import type { Place } from './clauses.ts';
import type { Duty } from './duties.ts';
import { opensWithVerb } from './duty-words.ts';
import { unitBeside, unitWithin, workAbove } from './labelled-lines.ts';
import { skipLead } from './leads.ts';
import { subjectAt } from './responsible.ts';
import { isFound, prepare, type Time } from './time.ts';

const EVENT_ROWS = prepare(COMPLETIONS.filter(({ id }) => id === 'duty.completion.event'));

/** A label stands where the duty's own words would. */
export function labelledDuty(document: Document, time: Time, { block, clause }: Place, duty: Duty): Duty {
  const before = { start: clause.start, end: time.whole.start };
  const responsible = unitBeside(document, time.start) ?? unitWithin(document, block) ?? duty.responsible;
  // "Kiện toàn tổ; thời gian hoàn thành: …": the words are those of the clause before
  const isBefore = !document.text.slice(before.start, before.end).includes(duty.action ?? '');
  const isSaid = isBefore || isWork(document, before) || isAmid(document, before);
  const isLine = TIME_LINE.test(document.folded.slice(block.start, time.whole.start));
  const action = isSaid ? duty.action : null;
  return { ...duty, action: action ?? (isLine ? workAbove(document, time.start) : null), responsible };
}

/** "Kiện toàn tổ, thời gian hoàn thành …": the label stands behind the duty's words. */
function isAmid(document: Document, before: Span): boolean {
  if (!AMID.test(document.folded.slice(before.start, before.end))) return false;
  const start = skipLead(document, before, [], true);
  return opensWithVerb(document, start, before.end) || subjectAt(document, start, before.end, []) !== null;
}
/** "- Thời gian thực hiện: …": a line of its own under the work whose time it is. */
const TIME_LINE = /^(?:[-+*•] ?|[a-zđ\d.]{1,5}[.)] )?(?:thoi (?:gian|han)|tien do)[^:.]{0,30}: (?!.*[.;])/;
const AMID = /\p{L}(?:,| \(|\) ?,) ?thoi (?:gian|han)(?! gian)(?: \p{L}+){0,3}:? $/u;

/** "3. Công bố danh mục: trước ngày 31/01": what stands before the colon is the duty itself. */
function isWork(document: Document, before: Span): boolean {
  const start = skipLead(document, before, [], true);
  return (
    opensWithVerb(document, start, before.end) && EVENT_ROWS.some((row) => isFound(row, document, before))
  );
}
