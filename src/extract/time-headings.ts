import { fold } from '../core/fold.ts';
import { firstEndingAfter, pathAt } from '../core/locate.ts';
import { compileRule } from '../core/rule.ts';
import type { Document, Span } from '../core/types.ts';
import { LABELLED_BY_HEADING, OCCASION, TIME_HEADING } from '../rules/limits.vi.ts';
import type { Place } from './clauses.ts';
import { opensWithVerb } from './duty-words.ts';
import { LABEL, skipLead } from './leads.ts';
import type { Time } from './time.ts';

const HEADING = compileRule(TIME_HEADING, '');
const HELD = compileRule(OCCASION, '');
const OPENING = compileRule(LABELLED_BY_HEADING, '');

/** "2. Thời gian" / "- Cấp xã: từ ngày … đến ngày …": the heading above is the label of the times under it. */
export function isUnderTimeHeading(document: Document, before: Span): boolean {
  if (!OPENING.test(document.folded.slice(before.start, before.end))) return false;
  // "* Thời gian thực hiện:" above "+ Đợt 1: …" is a line and no heading
  const headings = pathAt(document.sections, before.end).flatMap(({ heading, text, children, span }) => {
    if (heading === null) return children.length > 0 && text.endsWith(':') ? text.slice(0, -1) : [];
    // "1. Chuẩn bị: từ ngày …" is not above itself
    return document.text.indexOf(heading, span.start) + heading.length > before.end ? [] : heading;
  });
  // "1. Thời gian: từ ngày … (có lịch kèm theo)" above "- Ngày 17/3: …"
  const [over, above] = headings.reverse().map((heading) => fold(heading.split(':', 1)[0] ?? ''));
  // "II. Thời gian, địa điểm" / "1. Đại hội trù bị" / "- 8 giờ 00, ngày …"
  return (
    over !== undefined &&
    (HEADING.test(over) || (HELD.test(over) && above !== undefined && HEADING.test(above)))
  );
}

/** "Tiến độ: cấp xã xong trong tháng 6; ‹cấp huyện trong tháng 8›": the label at a sentence's start is that of all its times. */
export function isInLabelled(document: Document, { whole, due }: Time, { block, sentence }: Place): boolean {
  const start = sentence.start + (sentence.start === block.start ? labelLength(document, sentence) : 0);
  const [label = '', ...values] = document.folded.slice(start, whole.start).split(': ');
  const [value = ''] = values;
  // "Thời gian: trình Bộ trưởng trước …" has words of its own, "02 ngày 11 - 12/6" counts days
  const isPlain = !opensWithVerb({ text: value, folded: value }, 0, value.length) && !/\d $/.test(value);
  const isFine = isPlain && (due === null || /-\d\d/.test(due));
  return isFine && values.length === 1 && HEADING.test(label.trim());
}

const labelLength = ({ text }: Document, { start, end }: Span): number =>
  LABEL.exec(text.slice(start, end))?.[0].length ?? 0;

/** "2. Tổ chức tập huấn" above "- Cấp xã: 01 ngày, trong tháng 4": under a work's heading nothing but whose time it is. */
export function isUnderWork(document: Document, before: Span): boolean {
  const lead = document.folded.slice(before.start, before.end);
  if (!lead.includes(': ') || !OPENING.test(lead)) return false;
  const heading = pathAt(document.sections, before.end).at(-2)?.heading;
  return heading != null && opensWithVerb({ text: heading, folded: fold(heading) }, 0, heading.length);
}

/** "2. Quý II/2024: Tổ chức tập huấn", "- Năm 2026, hoàn thành …": a plan's stage, named after its year, quarter, month or days. */
export function opensAsStage(document: Document, time: Time, { block, clause }: Place): boolean {
  const isNamed = time.kind === 'fixed' || time.form === 'window';
  const isYears = time.due === null || /^\d{4}\/\d{4}$/.test(time.due);
  if (!isNamed || isYears) return false;
  const after = document.text.slice(time.whole.end, time.whole.end + LONGEST_END);
  // "Quý I: lập kế hoạch. Quý II: tập huấn": stages in one paragraph
  const isFurther = clause.start > block.start && skipLead(document, clause, [], false) === time.whole.start;
  if (isFurther) return time.due !== null && !/^\d{4}$/.test(time.due) && STAGE_END.test(after);
  if (skipLead(document, block, [], true) !== time.whole.start) return false;
  if (!/^\d{4}$/.test(time.due)) return STAGE_END.test(after);
  return (STAGE_END.test(after) || YEAR_END.test(after)) && isAmongYears(document, time.due, block);
}

/** Another year opens a line nearby: one alone is the plan's own. */
function isAmongYears(document: Document, year: string, block: Span): boolean {
  const at = firstEndingAfter(document.blocks, block.start);
  return document.blocks.slice(Math.max(0, at - NEARBY), at + NEARBY + 1).some(({ start, end }) => {
    const other = YEAR_FIRST.exec(document.folded.slice(start, Math.min(end, start + 24)))?.groups?.year;
    return other !== undefined && other !== year;
  });
}

const NEARBY = 6;
const YEAR_FIRST = /^[^\p{L}]{0,4}nam (?<year>\d{4})[:,]/u;
const LONGEST_END = 20;
const STAGE_END = /^: (?=\p{L})/u;
/** A year before a comma may open any sentence; before what is brought to its end it is when. */
const YEAR_END = /^, (?:hoàn thành|hoàn tất|trình|ban hành|tổng kết|sơ kết)(?!\p{L})/u;
