import { isOneLetterOff, specialAbbreviation } from '../core/canonical-symbol.ts';
import { fold } from '../core/fold.ts';
import { wordsUnder } from '../core/locate.ts';
import type { CitationMention, FlagMention, HeaderMention, Mention } from '../core/mention.ts';
import type { Document } from '../core/types.ts';
import { DOCUMENT_TYPES } from '../rules/document-types.vi.ts';
import { headerOf } from './header-values.ts';
import { hasScannedWords, isScanned } from './scanned.ts';

/**
 * On a scan, a group of a document's symbol that is one letter away from what a second witness says (the type's word,
 * the issuer's name, another mention of the same number and date) is read as the witness has it: `raw` stays what was
 * read, the value is inferred, and a flag names both.
 */
export function repairSymbols(document: Document, mentions: readonly Mention[]): readonly Mention[] {
  if (!hasScannedWords(document)) return mentions;
  const citations = mentions.filter((mention): mention is CitationMention => mention.kind === 'citation');
  return mentions.flatMap((mention) => {
    if (mention.kind === 'header' && mention.field === 'number' && isScanned(document, mention))
      return repairOwnNumber(mention, mentions);
    if (mention.kind !== 'citation' || mention.value.symbol === null || !isScanned(document, mention))
      return [mention];
    const own = surenessOf(document, mention);
    const surer = citations.filter(
      (other) => surenessOf(document, other) > own || isAgreed(other, mention, citations),
    );
    const symbol = repairSymbol(mention.value, surer);
    const read = readSymbol(document, mention);
    return symbol === mention.value.symbol && read === null
      ? [mention]
      : [withSymbol(mention, symbol), flagOf(mention, read ?? mention.value.symbol, symbol)];
  });
}

const CODES = new Set(DOCUMENT_TYPES.flatMap(({ state, party }) => [...state, ...party]));

type Value = CitationMention['value'];
type NumberMention = HeaderMention & { field: 'number' };

/**
 * The document's own number: its type bears witness for the first group ("AKH"), its issuer for letters that follow one another
 * in the others ("STTT" for "STTTT"); what else an office leaves out of its symbol is its own matter.
 */
function repairOwnNumber(mention: NumberMention, mentions: readonly Mention[]): Mention[] {
  const { symbol: read, normalized } = mention.value;
  const type = headerOf(mentions, 'type')?.value.name;
  const row = DOCUMENT_TYPES.find(({ name }) => name === type);
  const issuer = headerOf(mentions, 'issuer')?.value.name;
  if (read === null || row === undefined) return [mention];
  const body = issuer === undefined ? '' : abbreviate(issuer);
  const symbol = read
    .split(/([-/])/)
    .map((group, index) => {
      if (index === 0) return repairGroup(group, [...row.state, ...row.party]);
      return body.length > 2 && differsInRepeats(group, body) ? body : group;
    })
    .join('');
  if (symbol === read) return [mention];
  const value = { ...mention.value, symbol, normalized: normalized?.replace(read, symbol) ?? null };
  return [{ ...mention, certainty: 'inferred', value }, flagOf(mention, read, symbol)];
}

const REPEATS = /(\p{L})\1*/gu;

/** "STTT" and "STTTT": the same letters, one of them more often; what an office leaves out stands first. */
function differsInRepeats(group: string, body: string): boolean {
  const runs = (text: string): readonly string[] => text.match(REPEATS) ?? [];
  const [read, meant] = [runs(group), runs(body)];
  const same = read.length === meant.length && read.every((run, at) => run[0] === meant[at]?.[0]);
  return same && /^\p{L}+$/u.test(group) && group !== body && read[0] === meant[0];
}

/** What stands on the page where the symbol was already taken for another ("KHITU" for "KH/TU"); null where it is the same. */
function readSymbol(document: Document, { value, start, end }: CitationMention): string | null {
  const [raw, symbol] = [document.text.slice(start, end), value.symbol ?? ''].map((text) =>
    text.replace(/\s+/g, '').replace(/[–—]/g, '-'),
  ) as [string, string];
  if (raw.includes(symbol)) return null;
  const found = /\d(?:\/\d{4})?[-/](?<symbol>\p{Lu}[\p{L}\d/.&|-]+)/u.exec(raw)?.groups?.symbol;
  return found !== undefined && found.length >= symbol.length ? found.slice(0, symbol.length) : null;
}

/** Whether a third mention says of the same number what this one says. */
function isAgreed(other: CitationMention, own: CitationMention, all: readonly CitationMention[]): boolean {
  const { number, symbol, type } = other.value;
  return all.some(
    ({ value }, at) =>
      all[at] !== other &&
      all[at] !== own &&
      value.number === number &&
      value.symbol === symbol &&
      value.type === type,
  );
}

/** The lowest confidence of the words under a mention. */
function surenessOf(document: Document, mention: CitationMention): number {
  return Math.min(...wordsUnder(document, mention).map((word) => word.confidence ?? 1));
}

/** The symbol with each doubtful group replaced by its witness: the first by the type's, the others by the bodies'. */
function repairSymbol(value: Value, citations: readonly CitationMention[]): string {
  const symbol = value.symbol ?? '';
  const type = DOCUMENT_TYPES.find((row) => row.name === value.type);
  const codes = type ? [...type.state, ...type.party] : [];
  const bodies = value.issuers.map(abbreviate);
  const others = citations
    .filter((other) => isSameDocument(value, other.value))
    .flatMap((other) => (other.value.symbol ?? '').split(/[-/]/));
  return (
    symbol
      .split(/([-/])/)
      // another type's code is the author's choice
      .map((group, index) =>
        repairGroup(group, [...(index > 0 ? bodies : CODES.has(group) ? [] : codes), ...others]),
      )
      .join('')
  );
}

function repairGroup(group: string, witnesses: readonly string[]): string {
  // a symbol leaves out of a body's name where it is: "STP" for "Sở Tư pháp tỉnh"
  if (group.length < 2 || witnesses.some((witness) => witness.startsWith(group))) return group;
  // "QĐĐ": a letter that was read twice
  const single = group.replace(/(\p{L})\1/u, '$1');
  if (witnesses.includes(single)) return single;
  const near = [...new Set(witnesses)].filter((witness) => isOneLetterOff(group, witness));
  return near.length === 1 ? (near[0] as string) : group;
}

function isSameDocument(own: Value, other: Value): boolean {
  return (
    own !== other &&
    own.type === other.type &&
    own.number === other.number &&
    (own.date === null
      ? own.year === other.year && isGroupApart(own.symbol ?? '', other.symbol ?? '')
      : own.date === other.date)
  );
}

/** Two symbols of as many groups that differ in one of them; without the day so much else must agree. */
function isGroupApart(one: string, other: string): boolean {
  const [own, others] = [one.split(/[-/]/), other.split(/[-/]/)];
  return (
    own.length > 1 &&
    own.length === others.length &&
    own.filter((group, at) => group !== others[at]).length === 1
  );
}

/** "Bộ Nội vụ" → "BNV": the initials, but for bodies that symbols abbreviate otherwise. */
export function abbreviate(body: string): string {
  const special = specialAbbreviation(body);
  if (special !== null) return special;
  const words = body
    .replace(/^Bộ trưởng /u, '')
    .replace(/Trung ương/u, 'T W')
    .split(/[ ,-]+/)
    .filter((word) => word.toLowerCase() !== 'và');
  return words.map((word) => initialOf(word)).join('');
}

/** Initials keep the stroke of Đ and lose every other mark. */
function initialOf(word: string): string {
  const first = word.charAt(0).toUpperCase();
  return first === 'Đ' ? first : fold(first).toUpperCase();
}

function withSymbol(mention: CitationMention, symbol: string): CitationMention {
  const { value } = mention;
  const normalized = value.normalized?.replace(value.symbol ?? '', symbol) ?? null;
  return { ...mention, certainty: 'inferred', value: { ...value, symbol, normalized } };
}

function flagOf(mention: CitationMention | NumberMention, read: string, symbol: string): FlagMention {
  const { start, end } = mention;
  const message = `the symbol was read "${read}" and is given as "${symbol}"`;
  return {
    kind: 'flag',
    value: { code: 'symbol-repaired', severity: 'info', message, span: { start, end }, page: null },
  };
}
