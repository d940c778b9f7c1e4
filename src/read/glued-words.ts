import { fold } from '../core/fold.ts';
import { judgePair } from '../core/word-pairs.ts';
import { isSyllable } from '../rules/syllables.vi.ts';

/**
 * Words of a copy that lost spaces: where its source broke the lines ("kếhoạch", "địaphương"), or behind every vowel of the fonts
 * that have the marked ones apart ("vụĐảng uỷchủtrì", "nhiệm kỳ2025").
 */

// no part of a symbol or an address
const WORD =
  /(?<![\p{L}\p{M}\p{N}/&@._-])\p{L}[\p{L}\p{M}]{3,27}(?![\p{L}\p{M}\p{N}/&@_]|[.-][\p{L}\p{N}])/gu;
/** "12/KH-UBNDngày": between a symbol and what goes on behind it. */
const BEHIND_SYMBOL = /(?<=[/-]\p{Lu}{2,10})(?=(?:ngày|của|về)(?!\p{L}))/gu;
/** "15 tháng 10 năm2004của": between a figure and the words that stand beside one. */
const BESIDE_FIGURE =
  /(?<=(?<![\p{L}\p{M}])(?:ngày|tháng|năm|quý|thứ|khóa|khoá|khoản|điều|số))(?=\d)|(?<=\d)(?=(?:ngày|tháng|năm|của|về)(?![\p{L}\p{M}]))/giu;
const NOT_ASCII = /[^\p{ASCII}]/u;
/** A vowel of Unicode's Vietnamese letters (U+1EA0 and on), behind which such copies lose the space. */
const MARKED = /[\u1EA0-\u1EF9]/;
const BEHIND_MARKED =
  /(?<=\p{Ll})(?<=[\u1EA0-\u1EF9])(?=\d{2}|\d(?:[-/.]\p{L}| (?:tháng|năm|ngày|tuần)(?!\p{L}))|[IVX]{1,4}(?!\p{L})|\p{Lu}{3})/gu;
/** So many different words, and of ten so many, are parted there in such a copy. */
const MANY_MARKED = 5;
const MOST_MARKED = 0.8;
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
  let marked = 0;
  for (const [word] of text.matchAll(WORD)) {
    const nfc = word.normalize('NFC');
    if (glued.has(word) || !NOT_ASCII.test(nfc) || isSyllable(nfc)) continue;
    const pair = partWord(nfc);
    if (pair === null) continue;
    glued.set(word, pair.join(' '));
    if (judgePair(...pair) === 'known') common += 1;
    if (MARKED.test(pair[0].slice(-1))) marked += 1;
  }
  if (glued.size < ENOUGH || common < ENOUGH_COMMON) return { text, count: 0 };
  const isMarked = marked >= MANY_MARKED && marked >= MOST_MARKED * glued.size;
  const spaced = isMarked ? text.replace(BEHIND_MARKED, ' ') : text;
  let count = 0;
  const figured = spaced.replace(BEHIND_SYMBOL, ' ').replace(BESIDE_FIGURE, ' ');
  const parted = figured.replace(WORD, (word) => {
    const parts = glued.get(word) ?? (isMarked ? partBehindMarked(word.normalize('NFC')) : null);
    if (parts !== null) count += 1;
    return parts ?? word;
  });
  return { text: parted, count };
}

/** "uỷchủtrì" → "uỷ chủ trì": syllables that end behind a marked vowel, as many as there are. */
function partBehindMarked(word: string): string | null {
  if (isSyllable(word)) return null;
  const parts: string[] = [];
  let start = 0;
  for (let at = 1; at < word.length; at++) {
    if (!MARKED.test(word[at - 1] as string) || !isSyllable(word.slice(start, at))) continue;
    const rest = word.slice(at);
    if (!CAPITAL.test(rest) && (!CONSONANT.test(fold(rest)) || STOPS.test(rest))) continue;
    parts.push(word.slice(start, at));
    start = at;
  }
  parts.push(word.slice(start));
  return parts.length > 1 && parts.every(isSyllable) ? parts.join(' ') : null;
}

/** Words that follow any other: "phủngày" is no "phủn gày". */
const LINKS: ReadonlySet<string> = new Set(['ngày', 'của', 'về', 'năm', 'tháng']);
type Pair = readonly [first: string, second: string];
const CONSONANT = /^[^aeiouy]/;
const CAPITAL = /^\p{Lu}/u;
/** A consonant that ends its syllable. */
const STOPS = /^(?:ch|nh|ng|[cmnpt])(?![\p{L}\p{M}])/u;

/** "thưn" and "guyễn" for "thư" and "nguyễn": two letters of one consonant. */
const PARTED_SOUND = /^(?:n[gh]|[ctkpg]h|tr|gi)$/;

/** The two syllables of a word; where it can be parted in several ways a common word decides, then one that follows any other, then the consonant. */
function partWord(word: string): Pair | null {
  const pairs: Pair[] = [];
  for (let at = 1; at < word.length; at++) {
    const pair = [word.slice(0, at), word.slice(at)] as const;
    if (pair.every(isSyllable)) pairs.push(pair);
  }
  const known = pairs.filter((pair) => judgePair(...pair) === 'known');
  if (known.length === 1) return known[0] ?? null;
  const common = pairs.filter(([, second]) => LINKS.has(second));
  if (common.length === 1) return common[0] ?? null;
  const whole = pairs.filter(([, second]) => second.length > 1);
  const consonant = whole.filter(([, second]) => CONSONANT.test(fold(second)));
  const sound = consonant.filter(([first, second]) => !PARTED_SOUND.test(fold(first.slice(-1) + second[0])));
  const opened = sound.length === 1 ? sound : consonant;
  return (whole.length === 1 ? whole[0] : opened.length === 1 ? opened[0] : undefined) ?? null;
}
