import { canonicalSymbol } from '../core/canonical-symbol.ts';
import { fold } from '../core/fold.ts';
import type { CitationMention, Mention } from '../core/mention.ts';
import { authorityOf } from '../core/symbol-authority.ts';
import type { Document } from '../core/types.ts';
import { PROVINCES } from '../rules/provinces.vi.ts';
import { SYMBOL_AUTHORITIES } from '../rules/symbol-authorities.vi.ts';

/**
 * A name for the cited document that other collections can share, in the manner of URN:LEX (RFC 9676):
 * urn:lex:vn:<authority>:<type>:<date or year>;<number>. Null where the authority, the date or the number is not known:
 * a name that says less would be another document's as well.
 */
export function nameCitations(_document: Document, mentions: readonly Mention[]): Mention[] {
  return mentions.map((mention) =>
    mention.kind === 'citation'
      ? { ...mention, value: { ...mention.value, urn: urnOf(mention.value) } }
      : mention,
  );
}

export function urnOf(value: CitationMention['value']): string | null {
  const { type, symbol, number, date, year } = value;
  const normalized = value.normalized?.replace(symbol ?? '', canonicalSymbol(value)) ?? null;
  const authority = bodyOf(value);
  const when = date !== null && !date.includes('X') ? date : year === null ? null : String(year);
  if (authority === null || when === null || number === null || normalized === null) return null;
  return `urn:lex:vn:${slug(authority)}:${slug(type)}:${when};${slug(normalized)}`;
}

const PLACES = PROVINCES.map(({ name }) => ` ${fold(name)}`);
const CENTRAL = new Set(SYMBOL_AUTHORITIES.map(({ authority }) => fold(authority)));

/** The one body in the country that it can be: by the symbol, else by a name that says its place. */
function bodyOf({ symbol, normalized, issuers, type }: CitationMention['value']): string | null {
  const [issuer] = issuers;
  if (issuers.length > 1 || /liên/u.test(type)) return null;
  // in the Party's symbols "BTC" is another body's
  const isParty = /^\d+-/.test(normalized ?? '') && !symbol?.endsWith('TW');
  const known = isParty ? null : authorityOf(symbol);
  if (known !== null) return known;
  const name = fold(issuer ?? '');
  return issuer && (CENTRAL.has(name) || PLACES.some((place) => name.endsWith(place))) ? issuer : null;
}

const slug = (text: string) =>
  fold(text)
    .replace(/[^a-z0-9]+/g, '.')
    .replace(/^\.|\.$/g, '');
