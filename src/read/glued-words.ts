import { fold } from '../core/fold.ts';
import { judgePair } from '../core/word-pairs.ts';
import { isSyllable } from '../rules/syllables.vi.ts';

/** Words of a copy that lost the spaces where its source broke the lines: "kếhoạch", "địaphương". */

// no part of a symbol or an address
const WORD =
  /(?<![\p{L}\p{M}\p{N}/&@._-])\p{L}[\p{L}\p{M}]{3,27}(?![\p{L}\p{M}\p{N}/&@_]|[.-][\p{L}\p{N}])/gu;
/** "12/KH-UBNDngày": between a symbol and what goes on behind it. */
const BEHIND_SYMBOL = /(?<=[/-]\p{Lu}{2,10})(?=(?:ngày|của|về)(?!\p{L}))/gu;
const NOT_ASCII = /[^\p{ASCII}]/u;
/** So many different ones, and of them so many of common words, are no slips and no foreign names. */
const ENOUGH = 4;
const ENOUGH_COMMON = 2;

export interface Parted {
  readonly text: string;
  readonly count: number;
}

/** Parts what two syllables were glued into, in a text that has enough of it; any other text as it is. */
export function partGluedWords(text: string): Parted {
  const glued = new Map<string, string>();
  let common = 0;
  for (const [word] of text.matchAll(WORD)) {
    const nfc = word.normalize('NFC');
    if (glued.has(word) || !NOT_ASCII.test(nfc) || isSyllable(nfc)) continue;
    const pair = partWord(nfc);
    if (pair === null) continue;
    glued.set(word, pair.join(' '));
    if (judgePair(...pair) === 'known') common += 1;
  }
  if (glued.size < ENOUGH || common < ENOUGH_COMMON) return { text, count: 0 };
  let count = 0;
  const parted = text.replace(BEHIND_SYMBOL, ' ').replace(WORD, (word) => {
    const pair = glued.get(word);
    if (pair !== undefined) count += 1;
    return pair ?? word;
  });
  return { text: parted, count };
}

type Pair = readonly [first: string, second: string];
const CONSONANT = /^[^aeiouy]/;

/** The two syllables of a word; where it can be parted in several ways a common word decides, then the consonant. */
function partWord(word: string): Pair | null {
  const pairs: Pair[] = [];
  for (let at = 1; at < word.length; at++) {
    const pair = [word.slice(0, at), word.slice(at)] as const;
    if (pair.every(isSyllable)) pairs.push(pair);
  }
  const known = pairs.filter((pair) => judgePair(...pair) === 'known');
  if (known.length === 1) return known[0] ?? null;
  const whole = pairs.filter(([, second]) => second.length > 1);
  const opened = whole.filter(([, second]) => CONSONANT.test(fold(second)));
  return (whole.length === 1 ? whole[0] : opened.length === 1 ? opened[0] : undefined) ?? null;
}
