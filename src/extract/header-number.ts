import { typeOfCode } from '../core/document-type.ts';
import type { FlagMention, HeaderMention, HeaderValue } from '../core/mention.ts';
import { compile } from '../core/rule.ts';
import type { Document, Span } from '../core/types.ts';
import { DOCUMENT_TYPES } from '../rules/document-types.vi.ts';
import { EMPTY_NUMBER, NUMBERS, RECEIVED_STAMP } from '../rules/letterhead.vi.ts';
import { flagAt } from './header-flags.ts';
import { findAll, type Hit, holdsAny, runsOf } from './header-scan.ts';

type NumberValue = HeaderValue<'number'>;
export type NumberMention = Extract<HeaderMention, { field: 'number' }>;

/** The document's own number: from the letterhead, else from a line of its own under the type. Flags what is missing. */
export function extractNumber(document: Document): (NumberMention | FlagMention)[] {
  const hit = findNumber(document);
  if (!hit) return [missing(document)];
  const value = readNumber(hit);
  const { start, end, rule } = hit;
  const mention: NumberMention = {
    kind: 'header',
    field: 'number',
    value,
    start,
    end,
    rule,
    certainty: 'stated',
  };
  if (value.number !== null) return [mention];
  const message = `The number is blank or cannot be read: "${hit.text}".`;
  return [mention, flagAt(document, 'missing-number', 'warning', message, hit)];
}

function findNumber(document: Document): Hit | null {
  for (const zone of ['letterhead', 'title'] as const) {
    for (const rule of NUMBERS) {
      const hits = runsOf(document, zone).flatMap((run) => findAll(document, [rule], run));
      const own = hits.find(
        (hit) => isOwn(document, hit) && (zone === 'letterhead' || fillsBlock(document, hit)),
      );
      if (own) return own;
    }
  }
  return null;
}

/** Not the receiving office's stamp, and its symbol in capitals as symbols are. */
function isOwn(document: Document, hit: Hit): boolean {
  if (isCitedNumber(document, hit)) return false;
  const before = { start: Math.max(0, hit.start - 30), end: hit.start };
  if (holdsAny(document, RECEIVED_STAMP, before)) return false;
  const symbol = hit.groups.symbol?.text;
  return symbol === undefined || (/^\p{Lu}/u.test(symbol) && (symbol.match(/\p{Lu}/gu)?.length ?? 0) >= 2);
}

const TYPE_BEFORE = compile(`‹(?:${DOCUMENT_TYPES.map(({ name }) => name).join('|')}) $`, 'folded', '');

/** "Nghị quyết số: 12/2020/UBTVQH14" on a line of its own: how the National Assembly sets its numbers. */
const TYPED_LINE = /(?:^|\n)\p{Lu}\p{Ll}+(?: \p{Ll}+){0,3} $/u;

/** A body that is named after what it carries out: "ĐOÀN KIỂM TRA THEO QUYẾT ĐỊNH SỐ 5/QĐ-UBND". */
export function isCitedNumber(document: Document, { start, end }: Span): boolean {
  const before = Math.max(0, start - 30);
  if (!TYPE_BEFORE.test(document.folded.slice(before, start))) return false;
  const own =
    TYPED_LINE.test(document.text.slice(before, start)) &&
    /^(?:\n|$)/.test(document.text.slice(end, end + 1));
  return !own || !/^số ?:/iu.test(document.text.slice(start, end));
}

/** In the title only a line that is the number and nothing else: a cited document's number stands in a sentence. */
function fillsBlock(document: Document, hit: Span): boolean {
  return document.blocks.some((block) => block.start === hit.start && block.end - hit.end <= 1);
}

const isParty = (rule: string) => rule.endsWith('party');

const DIGITS = /^(\d{1,6}\p{Ll}?)(?: ?[/-] ?((?:19|20)\d{2}))?$/u;

function readNumber(hit: Hit): NumberValue {
  const written = (hit.groups.number?.text ?? '').trim();
  const [, number = null, year = null] = DIGITS.exec(written.replace(/(?<=\d) (?=\d)/g, '')) ?? [];
  const symbol =
    hit.groups.symbol?.text.replace(/\s+/g, '').replace(/[–—]/g, '-').replaceAll('⁄', '/') ?? null;
  if (symbol === null) return { number, symbol, normalized: number };
  const joint = isParty(hit.rule) ? '-' : '/';
  if (hit.rule === 'header.number.unjoined-party') return { number: null, symbol, normalized: symbol };
  const known = number === null ? '' : year === null ? number : `${number}/${year}`;
  return { number, symbol, normalized: `${known}${joint}${symbol}` };
}

function missing(document: Document): FlagMention {
  const [empty] = runsOf(document, 'letterhead').flatMap((run) => findAll(document, EMPTY_NUMBER, run));
  const message = empty ? `The number is blank: "${empty.text.trim()}".` : 'The letterhead has no number.';
  return flagAt(document, 'missing-number', 'warning', message, empty ?? null);
}

/** The type that a number's symbol names: the first group of "KH-UBND" or "KH/TU"; null for a letter's symbol. */
export function typeOfNumber(mention: NumberMention): { code: string; name: string } | null {
  const symbol = mention.value.symbol ?? '';
  const code = symbol.split(/[-/.]/)[0] ?? '';
  const grammar = isParty(mention.rule) ? 'party' : 'state';
  const row = typeOfCode(code, grammar);
  return row && { code: row.code, name: row.name };
}
