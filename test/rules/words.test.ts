import { describe, expect, it } from 'vitest';
import { fold } from '../../src/core/fold.ts';
import { spellingOf } from '../../src/core/word-pairs.ts';
import { COMMON_SYLLABLES, FUNCTION_WORDS, SELDOM_WORDS } from '../../src/rules/common-syllables.vi.ts';
import { BODIES, COMPOUNDS, DEEDS } from '../../src/rules/compounds.vi.ts';
import { isSyllable } from '../../src/rules/syllables.vi.ts';

function repeated(words: readonly string[]): string[] {
  const last = new Map(words.map((word, at) => [spellingOf(word), at]));
  return words.filter((word, at) => last.get(spellingOf(word)) !== at);
}
const common = new Set(COMMON_SYLLABLES.map(spellingOf));

describe('words that bear witness', () => {
  it.each([
    ['pairs', COMPOUNDS],
    ['syllables', COMMON_SYLLABLES],
    ['seldom words', SELDOM_WORDS.map(({ seldom }) => seldom)],
  ])('%s stand once', (_, words) => {
    expect(repeated(words)).toEqual([]);
  });

  it('pairs are of two words, each an abbreviation or one that is used', () => {
    const odd = COMPOUNDS.flatMap((pair) => {
      const words = pair.split(' ');
      const isKnown = (word: string) =>
        common.has(spellingOf(word)) || !/[aeiouyàáảãạăâđèéẻẽẹêìíỉĩịòóỏõọôơùúủũụưỳýỷỹỵ]{2}/iu.test(word);
      return words.length === 2 && words.every(isKnown) ? [] : [pair];
    });
    expect(odd).toEqual([]);
  });

  it('syllables are such as the orthography allows', () => {
    expect(COMMON_SYLLABLES.filter((word) => !isSyllable(word))).toEqual([]);
  });

  it('a seldom word and the usual one differ by their marks, and the usual one is used', () => {
    const odd = SELDOM_WORDS.filter(
      ({ seldom, usual }) =>
        seldom === usual || fold(seldom) !== fold(usual) || !common.has(spellingOf(usual)),
    );
    expect(odd).toEqual([]);
  });

  it('bodies, deeds and joining words are used', () => {
    expect([...BODIES, ...DEEDS, ...FUNCTION_WORDS].filter((word) => !common.has(spellingOf(word)))).toEqual(
      [],
    );
  });
});
