import type { CitationMention, FlagMention, Mention } from '../core/mention.ts';
import { ordinalOfRoman, readWornRoman } from '../core/roman.ts';
import type { Document } from '../core/types.ts';
import { hasScannedWords } from './scanned.ts';

/** On a scan, a term ("khóa XHI") that is a roman figure but for its strokes is given as the figure; a flag names both. */
export function repairTerms(document: Document, mentions: readonly Mention[]): readonly Mention[] {
  if (!hasScannedWords(document)) return mentions;
  return mentions.flatMap((mention) => {
    const read = mention.kind === 'citation' ? mention.value.term : null;
    if (mention.kind !== 'citation' || read === null || /^\d/.test(read)) return [mention];
    const term = ordinalOfRoman(read) === null ? readWornRoman(read) : null;
    if (term === null) return [mention];
    return [
      { ...mention, certainty: 'inferred' as const, value: { ...mention.value, term } },
      flagOf(mention, read, term),
    ];
  });
}

function flagOf({ start, end }: CitationMention, read: string, term: string): FlagMention {
  const message = `the term was read "${read}" and is given as "${term}"`;
  return {
    kind: 'flag',
    value: { code: 'term-repaired', severity: 'info', message, span: { start, end }, page: null },
  };
}
