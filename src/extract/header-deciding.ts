import { fold } from '../core/fold.ts';
import { compileRule } from '../core/rule.ts';
import type { Document, Span } from '../core/types.ts';
import { DECIDING_SESSION } from '../rules/letterhead.vi.ts';
import { DECIDING_LINE } from '../rules/structure.vi.ts';

/** Types whose form has a line for who decides, between what it is about and its grounds. */
const DECISIONS: ReadonlySet<string> = new Set(['QĐ', 'NQ', 'NĐ', 'TT', 'PL']);
const DECIDES = compileRule(DECIDING_LINE, '');
const SESSION = compileRule(DECIDING_SESSION, '');
/** A title wrapped before a body's name. */
const READS_ON = /(?:,|(?<!\p{L})(?:của|thuộc|do|và|với|giữa|tại|cho|trong|đối với|về việc|về))$/iu;

/** "VỀ VIỆC TRỒNG RỪNG" / "HỘI ĐỒNG NHÂN DÂN TỈNH" / "KHÓA XV - KỲ HỌP THỨ HAI" above "Căn cứ …": who decides is no part of the title. */
export function withoutDecidingBody(document: Document, type: string, spans: readonly Span[]): Span[] {
  if (!DECISIONS.has(type)) return [...spans];
  const printed = spans.flatMap((span) => linesWithin(document, span));
  const textFrom = (from: number, to: number) =>
    printed
      .slice(from, to)
      .map(({ start, end }) => document.text.slice(start, end))
      .join(' ');
  const end = SESSION.test(fold(textFrom(printed.length - 1, printed.length)))
    ? printed.length - 1
    : printed.length;
  for (let start = end - 1; start >= Math.max(0, end - MOST_LINES); start--) {
    const body = textFrom(start, end);
    if (body.length > LONGEST_BODY || !DECIDES.test(body) || MATTER.test(body)) continue;
    if (READS_ON.test(textFrom(start - 1, start))) break;
    const cut = printed[start]?.start ?? 0;
    const kept = printed[start - 1]?.end ?? 0;
    return spans
      .filter((span) => span.start < cut)
      .map((span) => ({ ...span, end: Math.min(span.end, kept) }));
  }
  return [...spans];
}

/** A body's name takes no more, in lines and in characters. */
const MOST_LINES = 3;
const LONGEST_BODY = 80;
/** "XÂY DỰNG" above "CHÍNH PHỦ ĐIỆN TỬ": what it is about. */
const MATTER = /^(?:CHÍNH PHỦ|QUỐC HỘI|SỞ) |^HỘI ĐỒNG (?!NHÂN DÂN|THÀNH VIÊN|QUẢN TRỊ|TRƯỜNG)/u;

const linesWithin = (document: Document, { start, end }: Span): Span[] =>
  document.lines
    .filter((line) => line.start < end && start < line.end)
    .map((line) => ({ start: Math.max(start, line.start), end: Math.min(end, line.end) }));
