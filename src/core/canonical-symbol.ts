import type { Citation } from '../../schemas/record.ts';
import { ABBREVIATIONS } from '../rules/abbreviations.vi.ts';
import { DOCUMENT_TYPES } from '../rules/document-types.vi.ts';
import { SYMBOL_AUTHORITIES } from '../rules/symbol-authorities.vi.ts';
import { fold } from './fold.ts';
import { keeper } from './keep.ts';
import { compileRule } from './rule.ts';

const BODIES = ABBREVIATIONS.map((row) => ({ abbreviation: row.abbreviation, regex: compileRule(row, '') }));
const CODES = new Set(DOCUMENT_TYPES.flatMap((row) => [...row.state, ...row.party]));
const AUTHORITIES = SYMBOL_AUTHORITIES.map(({ pattern }) => new RegExp(`^(?:${pattern})$`, 'u'));

/**
 * The symbol as the drafting rules write it, where the lexicon is sure: a group of the printed one differs in case alone from the
 * abbreviation of the type or of the cited body ("CT-TTG" in a title in capitals), or is a letter off the body's ("QĐ-Tg").
 * The printed symbol in every other case.
 */
export function canonicalSymbol({ type, symbol, issuers }: Printed): string {
  if (symbol === null) return '';
  return keep([type, symbol, ...issuers].join('\n'), () => canonicalOf(type, symbol, issuers));
}

type Printed = Pick<Citation, 'type' | 'symbol' | 'issuers'>;

/** Several resolvers ask for each citation, and a document cites the same again and again. */
const keep = keeper<string>(1_000);

function canonicalOf(type: string, symbol: string, issuers: readonly string[]): string {
  const row = DOCUMENT_TYPES.find((one) => one.name === type);
  const codes = row ? [...row.state, ...row.party] : [];
  const bodies = issuers.flatMap((issuer) => specialAbbreviation(issuer) ?? []);
  return symbol
    .split(/([-/])/)
    .map((group) => canonicalGroup(group, codes, bodies))
    .join('');
}

/** Of a body that symbols do not abbreviate by its initials ("Thủ tướng Chính phủ" → "TTg"); null for all others. */
export function specialAbbreviation(body: string): string | null {
  const folded = fold(body);
  return BODIES.find(({ regex }) => regex.test(folded))?.abbreviation ?? null;
}

function canonicalGroup(group: string, codes: readonly string[], bodies: readonly string[]): string {
  if (group.length < 2 || [...codes, ...bodies].includes(group)) return group;
  const cased = [...codes, ...bodies].filter((one) => one.toUpperCase() === group.toUpperCase());
  if (cased.length === 1) return cased[0] as string;
  // another type's code (a "Thông báo kết luận" with "TB") is no misprinted body
  if (CODES.has(group) || AUTHORITIES.some((known) => known.test(group))) return group;
  const near = bodies.filter((one) => isOneLetterOff(group, one));
  return near.length === 1 ? (near[0] as string) : group;
}

/** One letter more, less or other; a stroke (Đ, D) or an "&" that is there or not is the author's own spelling, not a misreading. */
export function isOneLetterOff(group: string, witness: string): boolean {
  const [a, b] = [group, witness].map((one) => one.replaceAll('Đ', 'D').replaceAll('&', '')) as [
    string,
    string,
  ];
  if (a === b || witness.length < 2 || Math.abs(a.length - b.length) > 1) return false;
  let start = 0;
  while (start < a.length && a.charAt(start) === b.charAt(start)) start++;
  const [restA, restB] = [a.slice(start), b.slice(start)];
  return restA.slice(1) === restB.slice(1) || restA.slice(1) === restB || restA === restB.slice(1);
}
