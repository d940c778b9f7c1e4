import type { CitationMention, FlagMention, Mention } from '../core/mention.ts';
import { ordinalOfRoman, readWornRoman } from '../core/roman.ts';
import type { Document } from '../core/types.ts';
import { hasScannedWords } from './scanned.ts';

/**
 * On a scan, a term ("khóa XHI") that is a roman figure but for its strokes is given as the figure, and one that is none
 * ("XD") is left blank; a flag names what was read.
 */
export function repairTerms(document: Document, mentions: readonly Mention[]): readonly Mention[] {
  if (!hasScannedWords(document)) return mentions;
  return mentions.flatMap((mention) => {
    const read = mention.kind === 'citation' ? mention.value.term : null;
    if (mention.kind !== 'citation' || read === null || ordinalOfRoman(read) !== null || /^\d/.test(read))
      return [mention];
    const term = readWornRoman(read);
    const value = { ...mention.value, term };
    return [{ ...mention, certainty: 'inferred' as const, value }, flagOf(mention, read, term)];
  });
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
