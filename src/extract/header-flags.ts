import { blockAt } from '../core/locate.ts';
import type { FlagMention } from '../core/mention.ts';
import type { Document, Span } from '../core/types.ts';

type Severity = FlagMention['value']['severity'];

/** A flag with its page, which is that of the block where its span begins; `span` null: it is of the whole document. */
export function flagAt(
  document: Document,
  code: string,
  severity: Severity,
  message: string,
  span: Span | null,
): FlagMention {
  const block = span && blockAt(document, span.start);
  const paged = document.pages.length > 0 ? (block?.page ?? null) : null;
  const place = span && { start: span.start, end: span.end };
  return { kind: 'flag', value: { code, severity, message, span: place, page: paged } };
}
