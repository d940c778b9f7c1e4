import { canonicalSymbol } from '../core/canonical-symbol.ts';
import { isLaw } from '../core/document-type.ts';
import { fold } from '../core/fold.ts';
import type { CitationMention, Mention } from '../core/mention.ts';
import type { Document } from '../core/types.ts';
import { nameOf } from './cited-names.ts';

type Value = CitationMention['value'];

/** A mention's fields with its printed name, in comparison form. */
interface Cited extends Value {
  /** Of a law without its number, day and year; of what else is named all its words. */
  readonly name: string;
}

/**
 * Gives the mentions of one cited document one id: its canonical number (or name) and date. A mention that says less is
 * linked to a fuller one only when type, number, date and issuers do not contradict, and only when there is one such.
 */
export function linkCitations(document: Document, mentions: readonly Mention[]): Mention[] {
  const cited = new Map<Mention, Cited>();
  const alike = new Map<string, Cited>();
  const named = new Map<string, number>();
  for (const mention of mentions) {
    if (mention.kind !== 'citation') continue;
    const before = mention.value.kind === 'named' ? countNamed(named, mention) : 0;
    const name = nameOf(mention.value, document.folded.slice(mention.start, mention.end), before);
    const key = keyOfWords(name, mention.value);
    const own = alike.get(key) ?? { name, ...asCanonical(mention.value) };
    alike.set(key, own);
    cited.set(mention, own);
  }
  const ids = groupDocuments(unite(cited));
  return mentions.map((mention) => {
    const own = cited.get(mention);
    if (mention.kind !== 'citation' || own === undefined) return mention;
    return { ...mention, value: { ...mention.value, canonicalId: ids.get(own) ?? null } };
  });
}

/** A law that is called by its name, with or without its number. */
const isNamedLaw = ({ type, name }: Cited): boolean => isLaw(type) && name !== fold(type);

/** "Nghị quyết Trung ương 4, 6 khóa XII": how many of this term the same phrase named before. */
function countNamed(named: Map<string, number>, { start, value }: CitationMention): number {
  const place = `${start} ${value.term}`;
  const before = named.get(place) ?? 0;
  named.set(place, before + 1);
  return before;
}

/** Mentions that say the same are told apart by nothing: one stands for all, so that a thousand of them cost a thousand steps. */
function unite(cited: Map<Mention, Cited>): Cited[] {
  const alike = new Map<string, Cited>();
  const firsts = new Map<Cited, Cited>();
  for (const own of cited.values()) {
    if (firsts.has(own)) continue;
    const key = keyOfWords(own.name, own);
    const first = alike.get(key) ?? own;
    alike.set(key, first);
    firsts.set(own, first);
  }
  for (const [mention, own] of cited) cited.set(mention, firsts.get(own) ?? own);
  return [...alike.values()];
}

const keyOfWords = (name: string, { kind, type, number, symbol, year, term, date, issuers }: Value): string =>
  JSON.stringify([kind, name, type, number, symbol, year, term, date, issuers]);

/** Two mentions of one document are one, however the second is misprinted. */
function asCanonical(value: Value): Value {
  const symbol = value.symbol === null ? null : canonicalSymbol(value);
  const normalized = value.normalized?.replace(value.symbol ?? '', symbol ?? '') ?? null;
  return { ...value, symbol, normalized };
}

/** What is known of one cited document, from all its mentions so far. */
interface Known {
  readonly first: Cited;
  readonly members: Cited[];
}

function groupDocuments(values: readonly Cited[]): Map<Cited, string> {
  const groups: Known[] = [];
  const byKey = new Map<string, Known[]>();
  // fuller mentions first: they make the documents to which poorer ones are linked
  for (const value of [...values].sort((a, b) => fullness(b) - fullness(a))) {
    const key = keyOf(value);
    // what lacks its number may be any document, and any may be what lacks its number
    const rivals = key === NUMBERLESS ? groups : [key, NUMBERLESS].flatMap((one) => byKey.get(one) ?? []);
    const candidates = rivals.filter((group) => group.members.every((member) => agree(member, value)));
    const only = candidates.length === 1 ? candidates[0] : undefined;
    if (only) only.members.push(value);
    else {
      const group = { first: value, members: [value] };
      groups.push(group);
      for (const one of keysOf(value)) byKey.set(one, [...(byKey.get(one) ?? []), group]);
    }
  }
  const ids = distinctIds(groups);
  return new Map(
    groups.flatMap(({ members }, index) => members.map((member) => [member, ids[index] as string])),
  );
}

const NUMBERLESS = 'numberless';

/** A law may be found by its name as well as by its number. */
function keysOf(value: Cited): string[] {
  const key = keyOf(value);
  return value.kind === 'numbered' && isNamedLaw(value) ? [key, `named ${value.name}`] : [key];
}

/** Mentions of different keys are never of one document, but for those without a number, and laws. */
function keyOf({ kind, name, number }: Cited): string {
  if (kind === 'named') return `named ${name}`;
  return number === null ? NUMBERLESS : `number ${number}`;
}

/** Two offices may give one number: the second document of an id is told apart by its count. */
function distinctIds(groups: readonly Known[]): string[] {
  const seen = new Map<string, number>();
  return groups.map(({ first }) => {
    const id = idOf(first);
    const count = (seen.get(id) ?? 0) + 1;
    seen.set(id, count);
    return count === 1 ? id : `${id}~${count}`;
  });
}

function fullness(value: Value): number {
  const parts = [value.number, value.symbol, value.date, value.year, value.issuers[0]];
  const known = parts.filter((part) => part !== null && part !== undefined).length;
  // number and symbol make a document, whatever else a poorer mention says
  const complete = value.number !== null && value.symbol !== null ? parts.length : 0;
  return complete + known + (value.date === null ? 0 : value.date.includes('X') ? -0.5 : 0.1);
}

/** Two mentions can be of one document: they share what identifies it, and nothing contradicts. */
function agree(a: Cited, b: Cited): boolean {
  if (fold(a.type) !== fold(b.type)) return false;
  if (a.kind === 'named' || b.kind === 'named') {
    if (a.name !== b.name || (a.kind !== b.kind && !isNamedLaw(a))) return false;
    return sameOrUnknown(a.term, b.term) && datesAgree(a.date, b.date) && sameOrUnknown(yearOf(a), yearOf(b));
  }
  if (!datesAgree(a.date, b.date) || !sameOrUnknown(a.year, b.year)) return false;
  if (!issuersAgree(a, b)) return false;
  if (a.number !== null && b.number !== null && a.number !== b.number) return false;
  const symbols = symbolsAgree(
    a.symbol,
    b.symbol,
    a.date !== null && a.date === b.date && a.number === b.number,
  );
  return symbols && sharesIdentity(a, b);
}

const yearOf = ({ year, date }: Value): number | null =>
  year ?? (date === null ? null : Number.parseInt(date, 10));

/** The number itself, or a full date where one of them lacks its number. */
function sharesIdentity(a: Value, b: Value): boolean {
  if (a.number !== null && b.number !== null) return true;
  const dated = a.date !== null && a.date === b.date && !a.date.includes('X');
  return dated || (a.symbol !== null && a.symbol === b.symbol && a.date === b.date);
}

/** Symbols with a lost stroke (QD) are one; a longer variant (BCSĐUBND for BCSĐ) needs the same number and date. */
function symbolsAgree(a: string | null, b: string | null, sameNumberAndDate: boolean): boolean {
  if (a === null || b === null) return true;
  const [x, y] = [plainSymbol(a), plainSymbol(b)];
  return x === y || (sameNumberAndDate && (x.startsWith(y) || y.startsWith(x)));
}

const plainSymbol = (symbol: string) => symbol.replaceAll('Đ', 'D').toUpperCase();

function datesAgree(a: string | null, b: string | null): boolean {
  if (a === null || b === null) return true;
  // a month holds its days
  const shared = Math.min(a.length, b.length);
  return [...a.slice(0, shared)].every((char, at) => char === 'X' || b[at] === 'X' || char === b[at]);
}

function sameOrUnknown<T>(a: T | null, b: T | null): boolean {
  return a === null || b === null || a === b;
}

/** State numbers repeat in every office: bodies of different places are different documents. */
function issuersAgree(a: Value, b: Value): boolean {
  if (a.issuers.length === 0 || b.issuers.length === 0) return true;
  if (a.date !== null && a.date === b.date) return true;
  const [x, y] = [a, b].map((value) => value.issuers.map(plainIssuer).join('|')) as [string, string];
  return x === y || x.includes(y) || y.includes(x);
}

function plainIssuer(name: string): string {
  return fold(name)
    .replace(/uy ban nhan dan/g, 'ubnd')
    .replace(/hoi dong nhan dan/g, 'hdnd')
    .replace(/ban chap hanh/g, 'bch')
    .replace(/trung uong/g, 'tw')
    .replace(/^bo truong /, '');
}

function idOf(value: Cited): string {
  const isNamed = value.kind === 'named';
  const what = isNamed ? value.name : (value.normalized ?? '').replaceAll('Đ', 'D');
  const when = value.date ?? (isNamed ? value.year : null);
  return `${fold(value.type)}:${what}${when === null ? '' : `@${when}`}`;
}
