import { fold } from '../core/fold.ts';
import { compile, compileRule } from '../core/rule.ts';
import {
  BARE_NUMBER,
  BEHIND_BARE,
  BLANK_FORMS,
  LIST_GAP,
  NUMBER_FORMS,
  YEAR_NUMBER,
} from '../rules/citation-numbers.vi.ts';

/** A document number as the two grammars read it. */
export interface ParsedNumber {
  readonly number: string | null;
  readonly symbol: string | null;
  readonly year: number | null;
  /** Canonical written form; for a partial number its known part. */
  readonly normalized: string;
  readonly grammar: 'state' | 'party' | null;
  readonly rule: string;
  readonly start: number;
  readonly end: number;
}

const FORMS = NUMBER_FORMS.map((form) => ({ ...form, regex: compileRule(form, 'y') }));
const BLANKS = BLANK_FORMS.map((form) => ({ ...form, regex: compileRule(form, 'y') }));
const BARE = compileRule(BARE_NUMBER, 'y');
const BEHIND = compile(`^${BEHIND_BARE.pattern}`, 'folded', '');
const WITH_YEAR = compileRule(YEAR_NUMBER, 'y');
const GAP = compileRule(LIST_GAP, 'y');

/** The number with its symbol that begins at `at`, by the State's or the Party's grammar. */
export function parseNumber(text: string, at: number): ParsedNumber | null {
  return parseForms(text, at, FORMS);
}

/** A symbol whose number is blank: "/KH-UBND". */
export function parseBlankNumber(text: string, at: number): ParsedNumber | null {
  return parseForms(text, at, BLANKS);
}

/** A number alone: "34", or with its year: "17/2018". */
export function parseBareNumber(text: string, at: number): ParsedNumber | null {
  BARE.lastIndex = at;
  WITH_YEAR.lastIndex = at;
  const match = BARE.exec(text) ?? WITH_YEAR.exec(text);
  const { number, year } = match?.groups ?? {};
  if (!match || number === undefined) return null;
  return {
    number,
    symbol: null,
    year: year === undefined ? null : Number(year),
    normalized: year === undefined ? number : `${number}/${year}`,
    grammar: null,
    rule: 'bare-number',
    start: at,
    end: at + match[0].length,
  };
}

function parseForms(text: string, at: number, forms: typeof FORMS): ParsedNumber | null {
  for (const form of forms) {
    form.regex.lastIndex = at;
    const match = form.regex.exec(text);
    if (!match) continue;
    const { number, year, symbol } = match.groups ?? {};
    return {
      grammar: form.grammar,
      rule: form.id,
      start: at,
      end: at + match[0].length,
      ...normalizeNumber(number ?? null, year ?? null, symbol ?? '', form.grammar, form.id),
    };
  }
  return null;
}

function normalizeNumber(
  number: string | null,
  year: string | null,
  printed: string,
  grammar: string,
  rule: string,
) {
  const joined = rule === 'state-number-spaced' ? printed.replace(' ', '-') : printed;
  const closed = joined.replace(/\s+/g, '').replace(/[–—-]+/g, '-');
  const symbol = closed.replace(LOST_HYPHEN, '$1-$2');
  const known = number ?? '';
  const dated = rule === 'state-number-dashed-year' ? `-${year}` : year ? `/${year}` : '';
  const normalized = grammar === 'party' ? `${known}-${symbol}` : `${known}${dated}/${symbol}`;
  return { number, symbol, year: year === null ? null : Number(year), normalized };
}

/** "NĐCP": type and body of papers that everybody cites, the hyphen between them lost. */
const LOST_HYPHEN = /^(NĐ|NQ|QĐ|CT|KH|TB|CTr)(CP|TTg|UBND|HĐND|VPCP)$/u;

/**
 * The members of a list that shares one symbol: "217, 218-QĐ/TW" is two numbers with the span of the whole list. Without
 * a symbol those of two figures and more are a list ("70, 71, 72"); a number that stands alone gives a list of one.
 */
export function parseNumberList(text: string, at: number): ParsedNumber[] {
  const leading: ParsedNumber[] = [];
  let next = at;
  for (;;) {
    const full = parseNumber(text, next);
    if (full)
      return [...leading.map((bare) => withSymbolOf(bare, full)), full].map((n) => ({
        ...n,
        start: at,
        end: full.end,
      }));
    const bare = parseBareNumber(text, next);
    if (!bare) break;
    leading.push(bare);
    GAP.lastIndex = 0;
    const gap = GAP.exec(fold(text.slice(bare.end, bare.end + 12)));
    if (!gap) break;
    next = bare.end + gap[0].length;
  }
  const isList =
    leading.every(({ number }) => (number ?? '').length > 1) && endsNumbers(text, leading.at(-1)?.end ?? at);
  const list = isList ? leading : leading.slice(0, 1);
  return list.map((one) => ({ ...one, start: at, end: list.at(-1)?.end ?? one.end }));
}

/** What stands behind a number tells that it counts nothing. */
export function endsNumbers(text: string, end: number): boolean {
  return /^(?:\n|$)/.test(text.slice(end, end + 1)) || BEHIND.test(fold(text.slice(end, end + 20)));
}

function withSymbolOf(bare: ParsedNumber, full: ParsedNumber): ParsedNumber {
  const tail = full.normalized.slice((full.number ?? '').length);
  return { ...full, number: bare.number, normalized: `${bare.number}${tail}` };
}
