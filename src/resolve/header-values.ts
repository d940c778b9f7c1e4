import type { HeaderField, HeaderMention, HeaderValue, Mention } from '../core/mention.ts';

/** The mention of one header field among all mentions, if there is one. */
export function headerOf<F extends HeaderField>(
  mentions: readonly Mention[],
  field: F,
): (HeaderMention & { field: F; value: HeaderValue<F> }) | null {
  const found = mentions.find((mention) => mention.kind === 'header' && mention.field === field);
  return (found as (HeaderMention & { field: F; value: HeaderValue<F> }) | undefined) ?? null;
}
