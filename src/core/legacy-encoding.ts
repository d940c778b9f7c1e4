import { LOOK_ALIKES, TCVN3_PAIRS, VNI_PAIRS } from '../rules/legacy-encodings.vi.ts';
import { isSyllable } from '../rules/syllables.vi.ts';

export type LegacyEncoding = 'TCVN3' | 'VNI';

const TCVN3 = new Map(
  Array.from({ length: TCVN3_PAIRS.length / 2 }, (_, at) => [
    TCVN3_PAIRS.charAt(2 * at),
    TCVN3_PAIRS.charAt(2 * at + 1),
  ]),
);
// PDF makers give the soft hyphen of ABC's "ư" as a minus sign
TCVN3.set('\u2212', 'ư');
// other programs keep the micro sign of ABC's "à" as the Greek letter
TCVN3.set('μ', TCVN3.get('µ') ?? 'à');
const VNI = new Map(VNI_PAIRS.split(' ').map((pair) => pair.split('=') as [string, string]));

/** Text as its Latin-1 surface shows it → Unicode. What the table does not know stays. */
export function decodeLegacy(text: string, encoding: LegacyEncoding): string {
  if (encoding === 'TCVN3') return [...text].map((sign) => TCVN3.get(sign) ?? sign).join('');
  let decoded = '';
  for (let at = 0; at < text.length; at++) {
    const pair = VNI.get(text.slice(at, at + 2));
    decoded += pair ?? VNI.get(text.charAt(at)) ?? text.charAt(at);
    if (pair !== undefined) at++;
  }
  return decoded;
}

/** Text that reads as Vietnamese so far is Unicode, and must never be decoded: it would stay plausible, and be wrong. */
const UNICODE = 0.85;
/** Raw TCVN3 and VNI have about a fifth of valid syllables. */
const SUSPECT = 0.6;
const DECODED = 0.85;
const FEW = 8;

/** The encoding in which a text was written before Unicode; null for Unicode, and where neither table makes it Vietnamese. */
export function findLegacyEncoding(text: string): LegacyEncoding | null {
  const tokens = text.split(/\s+/).filter((token) => /\p{L}/u.test(token) && !/\d/.test(token));
  if (tokens.length < FEW) return null;
  const raw = shareOfSyllables(tokens);
  if (raw > UNICODE || raw > SUSPECT) return null;
  const tried = (['TCVN3', 'VNI'] as const).map((encoding) => ({
    encoding,
    share: shareOfSyllables(tokens.map((token) => decodeLegacy(token, encoding))),
  }));
  const [best] = tried.sort((a, b) => b.share - a.share);
  return best && best.share >= DECODED ? best.encoding : null;
}

function shareOfSyllables(tokens: readonly string[]): number {
  const bare = tokens
    .map((token) => token.replace(/^[^\p{L}\p{M}]+|[^\p{L}\p{M}]+$/gu, ''))
    .filter((token) => token.length > 1);
  const judged = bare.filter((token) => !/^[A-ZĐ&-]{2,}$/.test(token));
  return judged.length === 0
    ? 0
    : judged.filter((token) => isSyllable(token.toLowerCase())).length / judged.length;
}

const FOREIGN = new RegExp(`[${Object.keys(LOOK_ALIKES).join('')}]`, 'gu');
const OTHER_ALPHABET = /[\p{Script=Cyrillic}\p{Script=Greek}]/u;

/** Look-alike letters of a word replaced; a word wholly of another alphabet is a foreign word and stays. */
export function replaceLookAlikes(word: string): string {
  if (!FOREIGN.test(word)) return word;
  FOREIGN.lastIndex = 0;
  const replaced = word.replace(FOREIGN, (letter) => LOOK_ALIKES[letter] ?? letter);
  return OTHER_ALPHABET.test(replaced) ? word : replaced;
}
