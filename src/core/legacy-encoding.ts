import {
  CAPITAL_MISMAPS,
  LOOK_ALIKES,
  LOST_HORNS,
  MISMAPS,
  SURFACE_VARIANTS,
  TCVN3_PAIRS,
  VNI_PAIRS,
  WINDOWS_SIGNS,
} from '../rules/legacy-encodings.vi.ts';
import { isSyllable } from '../rules/syllables.vi.ts';
import { trimBoth } from './trim.ts';

/** Vietnamese from before Unicode, told by the language and not by a mark in the file: nothing else says what it is. */
export type LegacyEncoding = 'TCVN3' | 'VNI';

const VARIANTS = new Map(Object.entries(SURFACE_VARIANTS));
const TCVN3 = new Map(
  Array.from({ length: TCVN3_PAIRS.length / 2 }, (_, at) => [
    TCVN3_PAIRS.charAt(2 * at),
    TCVN3_PAIRS.charAt(2 * at + 1),
  ]),
);
for (const [variant, sign] of VARIANTS) TCVN3.set(variant, TCVN3.get(sign) ?? sign);
const VNI = new Map(VNI_PAIRS.split(' ').map((pair) => pair.split('=') as [string, string]));

// where Latin-1 has controls the texts of that time have quotation marks and dashes
const CONTROLS = /[\u0080-\u009F]/g;

/**
 * Text as its Latin-1 surface shows it → Unicode. What the table does not know stays, and so do words that hold letters
 * which only Unicode has, with the sound words beside them on their line.
 */
export function decodeLegacy(text: string, encoding: LegacyEncoding): string {
  return text
    .replace(CONTROLS, (control) => WINDOWS_SIGNS[control] ?? control)
    .normalize('NFC')
    .split('\n')
    .map((line) => decodeLine(line, encoding))
    .join('\n');
}

function decodeLine(line: string, encoding: LegacyEncoding): string {
  const parts = line.split(/(\s+)/);
  const unicode = findUnicode(parts);
  const decoded = parts.map((part, at) => (unicode.has(at) ? part : decodeWord(part, encoding)));
  return encoding === 'TCVN3' ? raiseCapitals(decoded).join('') : decoded.join('');
}

const BEYOND_LATIN1 = /(?!μ)[\u0100-\uFFFF]/u;
const LETTER = /\p{L}/u;
const isUnicode = (text: string) =>
  [...text].some((letter) => BEYOND_LATIN1.test(letter) && LETTER.test(letter));

/** Places of the words that are Unicode already: those that cannot be else, then the sound ones next to them. */
function findUnicode(parts: readonly string[]): Set<number> {
  const found = new Set(parts.flatMap((part, at) => (isUnicode(part) ? [at] : [])));
  for (const at of found) {
    for (const next of [at - 2, at + 2]) {
      const word = bare(parts[next] ?? '');
      // a set hands out what is added while it is walked: the run grows as far as it is sound
      if (word !== '' && isSyllable(word)) found.add(next);
    }
  }
  return found;
}

/** A list's sign, not the letter that has its code. */
const BULLET = /^[·∙⋅]$/;

function decodeWord(word: string, encoding: LegacyEncoding): string {
  if (encoding === 'VNI') return decodeVni(word);
  if (BULLET.test(word)) return word;
  return decodeTcvn3(word).replace(/(?:(?<![\p{L}\p{M}])[\p{L}\p{M}]+)?-[\p{L}\p{M}]*/gu, restoreHyphen);
}

/** Fonts name the soft hyphen, which is TCVN3's "ư", a hyphen: "t-ớng". It is one where it parts words: "do-hạnh". */
function restoreHyphen(joined: string): string {
  const [before = '', after = ''] = joined.split('-');
  const closed = `${before}ư${after}`;
  if (!/\p{Ll}/u.test(before + after) || !isSyllable(closed)) return joined;
  if (before === '') return !isSyllable(after) || after === 'u' ? closed : joined;
  if (after === '') return before.length > 1 && !isSyllable(before) ? closed : joined;
  return isSyllable(before) && isSyllable(after) ? joined : closed;
}

const decodeTcvn3 = (word: string) => [...word].map((sign) => TCVN3.get(sign) ?? sign).join('');

function decodeVni(word: string): string {
  let decoded = '';
  for (let at = 0; at < word.length; at++) {
    const pair = VNI.get(word.slice(at, at + 2));
    decoded += pair ?? VNI.get(word.charAt(at)) ?? word.charAt(at);
    if (pair !== undefined) at++;
  }
  return decoded;
}

/**
 * TCVN3 has no capital vowels with tones: its H fonts draw them over the small ones. Without the fonts' names a word in
 * capitals with such a vowel is known by its other letters, one with a single capital by its neighbours.
 */
export function raiseCapitals(words: readonly string[]): string[] {
  const cases = words.map(caseOf);
  return words.map((word, at) => {
    if (cases[at] === 'raised') return word.toUpperCase();
    if (cases[at] !== 'open') return word;
    const beside = [nearest(cases, at, -1), nearest(cases, at, 1)].filter((one) => one !== null);
    return beside.length > 0 && beside.every((one) => one === 'raised') ? word.toUpperCase() : word;
  });
}

/** `raised`: capitals drawn over small letters; `open`: one capital and marked small letters, "Là" or "LÀ". */
type Case = 'raised' | 'small' | 'open' | 'neither';

/** Capitals that no sign of TCVN3 stands for. */
const DRAWN_CAPITAL = /(?![A-ZĂÂĐÊÔƠƯ])\p{Lu}/u;

function caseOf(word: string): Case {
  if (DRAWN_CAPITAL.test(word)) return 'raised';
  if (/[a-z]/.test(word)) return 'small';
  if (!/\p{Ll}/u.test(word)) return 'neither';
  const capitals = word.match(/\p{Lu}/gu)?.length ?? 0;
  return capitals === 0 ? 'small' : capitals > 1 ? 'raised' : 'open';
}

function nearest(cases: readonly Case[], from: number, step: 1 | -1): Case | null {
  for (let at = from + step; at >= 0 && at < cases.length; at += step) {
    if (cases[at] === 'raised' || cases[at] === 'small') return cases[at] as Case;
  }
  return null;
}

/**
 * Raw TCVN3 and VNI have about a fifth of valid syllables, sound text nearly all. Text that is Unicode must never be
 * decoded: it would stay plausible (0.87 to 0.96), and be wrong.
 */
const SUSPECT = 0.6;
const DECODED = 0.85;
/** Where a font's name already says it, names and abbreviations may be many. */
const DECODED_BY_NAME = 0.7;
export const FEW_WORDS = 8;

/**
 * The encoding in which a text was written before Unicode; null for Unicode, for a few words, and where neither table
 * makes it Vietnamese.
 * @param named by a font: the other table is not tried, and less is asked for
 */
export function findLegacyEncoding(text: string, named?: LegacyEncoding): LegacyEncoding | null {
  if (countWords(text) < FEW_WORDS || shareOfSyllables(text) > SUSPECT) return null;
  const tried = (named === undefined ? (['TCVN3', 'VNI'] as const) : [named]).map((encoding) => ({
    encoding,
    // a lost "ư" is a matter for later, not a sign of another encoding
    share: shareOfSyllables(restoreLostHorns(decodeLegacy(text, encoding)).text),
  }));
  const [best] = tried.sort((a, b) => b.share - a.share);
  const enough = named === undefined ? DECODED : DECODED_BY_NAME;
  return best && best.share >= enough ? best.encoding : null;
}

/**
 * Whether a few words, too few to be judged alone, are of an encoding that is expected of them.
 * @param amid text of that encoding: then words that would be sound as they stand ("Soá" in VNI) are decoded as well
 */
export function mayBe(text: string, encoding: LegacyEncoding, amid: boolean): boolean {
  const raw = shareOfSyllables(text);
  const sure = amid && !isUnicode(text);
  return (sure || raw <= SUSPECT) && shareOfSyllables(decodeLegacy(text, encoding)) >= raw;
}

const tokensOf = (text: string) =>
  text.split(/\s+/).filter((token) => /\p{L}/u.test(token) && !/\d/.test(token));

/** Words with a letter and without a digit. */
export const countWords = (text: string): number => tokensOf(text).length;

function shareOfSyllables(text: string): number {
  const judged = tokensOf(text)
    .map(bare)
    .filter((token) => token.length > 1 && !/^[A-ZĐ&-]{2,}$/.test(token));
  return judged.length === 0 ? 0 : judged.filter((token) => isSyllable(token)).length / judged.length;
}

const bare = (token: string) => trimBoth(token, /[^\p{L}\p{M}]/u);

const BARE_HORN = /[ưƯ]/u;
const HORNED_O = /[ơờớởỡợƠỜỚỞỠỢ]/u;
/** So many words that only a lost "ư" explains are no misprints. */
const ENOUGH_LOSSES = 2;

/**
 * Decoded TCVN3 whose every "ư" was dropped as a soft hyphen ("đợc", "trờng"): put back where no other syllable can be
 * meant. `restored` is 0, and nothing is changed, where the text has its "ư".
 */
export function restoreLostHorns(text: string): { text: string; restored: number } {
  if (BARE_HORN.test(text)) return { text, restored: 0 };
  const certain = (text.match(WORD) ?? []).filter((word) => withHorn(word) !== null).length;
  if (certain < ENOUGH_LOSSES) return { text, restored: 0 };
  let restored = 0;
  const mended = text.replace(WORD, (word) => {
    const whole = withHorn(word) ?? likeCase(LOST_HORNS[word.toLowerCase()], word) ?? withVowel(word);
    if (whole !== null) restored++;
    return whole ?? word;
  });
  return { text: mended, restored };
}

const WORD = /[\p{L}\p{M}]+/gu;

/** "đợc" → "được": no syllable without the letter, one with it. */
function withHorn(word: string): string | null {
  if (isSyllable(word) || !HORNED_O.test(word)) return null;
  const whole = word.replace(HORNED_O, (o) => (o === o.toLowerCase() ? 'ư' : 'Ư') + o);
  return isSyllable(whole) ? whole : null;
}

/** "nh" → "như": an onset alone, of two letters since one is a label, and small since capitals abbreviate. */
function withVowel(word: string): string | null {
  if (word.length < 2 || word.slice(1) !== word.slice(1).toLowerCase()) return null;
  return !isSyllable(word) && /^[bcdđghklmnpqrstvx]+$/iu.test(word) && isSyllable(`${word}ư`)
    ? `${word}ư`
    : null;
}

function likeCase(whole: string | undefined, word: string): string | null {
  if (whole === undefined) return null;
  if (word.length > 1 && word === word.toUpperCase()) return whole.toUpperCase();
  return word.charAt(0) === word.charAt(0).toUpperCase()
    ? whole.charAt(0).toUpperCase() + whole.slice(1)
    : whole;
}

const anyOf = (letters: Readonly<Record<string, string>>) =>
  new RegExp(`[${Object.keys(letters).join('')}]`, 'gu');
const LOOK_ALIKE = anyOf(LOOK_ALIKES);
const MISMAP = anyOf(MISMAPS);
const OTHER_ALPHABET = /[\p{Script=Cyrillic}\p{Script=Greek}]/u;
const AT_HOME = /[\p{Script=Latin}\p{N}]/u;

/**
 * Cyrillic and Greek letters of a word → the Latin ones that look the same, in a word with Latin letters or digits and in
 * one of capitals. A word that is wholly of another alphabet, or has a letter without a twin, stays.
 */
export function replaceLookAlikes(word: string): string {
  if (!OTHER_ALPHABET.test(word)) return word;
  const replaced = word.replace(LOOK_ALIKE, (letter) => LOOK_ALIKES[letter] ?? letter);
  if (OTHER_ALPHABET.test(replaced)) return word;
  return AT_HOME.test(word) || !/\p{Ll}/u.test(word) ? replaced : word;
}

/** Letters that broken character maps give for Vietnamese ones: "ƣ" for "ư". */
export function replaceMismaps(word: string): string {
  return word.replace(MISMAP, (letter) => MISMAPS[letter] ?? letter);
}

/** What the map that gives "ƣ" does to capitals, in words that mean nothing as they stand: "HÕA" for "HÒA". */
export function replaceCapitalMismaps(word: string): string {
  return word.replace(WORD, (letters) => CAPITAL_MISMAPS[letters] ?? letters);
}
