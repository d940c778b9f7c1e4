import { firstEndingAfter } from '../core/locate.ts';
import type { CitationMention, FlagMention, Mention } from '../core/mention.ts';
import { ordinalOfRoman, readWornRoman } from '../core/roman.ts';
import type { Document } from '../core/types.ts';
import { PARTY_TERMS } from '../rules/party-terms.vi.ts';
import { hasScannedWords } from './scanned.ts';

/**
 * On a scan, a term ("khóa XHI") that is a roman figure but for its strokes is given as the figure, and one that is none
 * ("XD") is left blank. Of a paper of the Party's centre its day bears witness: in 1998 "VII" has lost a stroke. A flag names
 * what was read.
 */
export function repairTerms(document: Document, mentions: readonly Mention[]): readonly Mention[] {
  if (!hasScannedWords(document)) return mentions;
  return mentions.flatMap((mention) => {
    const read = mention.kind === 'citation' ? mention.value.term : null;
    if (mention.kind !== 'citation' || read === null || /^\d/.test(read)) return [mention];
    const term = ordinalOfRoman(read) === null ? readWornRoman(read) : termByDay(document, mention, read);
    if (term === read) return [mention];
    const value = { ...mention.value, term };
    return [{ ...mention, certainty: 'inferred' as const, value }, flagOf(mention, read, term)];
  });
}

/** The term of its day, where what was hardly read lacks nothing but upright strokes of it; else what was read. */
function termByDay(document: Document, mention: CitationMention, read: string): string {
  const { date, symbol } = mention.value;
  if (date === null || !/[-/]TW$/.test(symbol ?? '') || isSure(document, mention, read)) return read;
  const own = PARTY_TERMS.findLast(({ closed }) => closed <= date);
  const next = PARTY_TERMS.find(({ closed }) => closed > date);
  if (own === undefined || (next !== undefined && next.opened <= date)) return read;
  const withoutStrokes = (term: string) => term.replaceAll('I', '');
  const isWorn =
    withoutStrokes(own.term) === withoutStrokes(read) &&
    own.term.length > read.length &&
    own.term.startsWith('I') === read.startsWith('I');
  return isWorn ? own.term : read;
}

/** Terms that have all their strokes are read with this and more, nearly always. */
const SURE = 0.9;
/** As far behind a citation's beginning as its term may stand. */
const REACH = 300;

function isSure(document: Document, { start }: CitationMention, read: string): boolean {
  const behind = document.text.slice(start, start + REACH);
  const at = behind.search(new RegExp(`(?<!\\p{L})${read}(?!\\p{L})`, 'u'));
  const word = at < 0 ? undefined : document.words[firstEndingAfter(document.words, start + at)];
  return (word?.confidence ?? 1) >= SURE;
}

function flagOf({ start, end }: CitationMention, read: string, term: string | null): FlagMention {
  const given = term === null ? 'left blank' : `given as "${term}"`;
  const value = {
    code: term === null ? 'unreadable' : 'term-repaired',
    severity: 'info' as const,
    message: `the term was read "${read}" and is ${given}`,
    span: { start, end },
    page: null,
  };
  return { kind: 'flag', value };
}
