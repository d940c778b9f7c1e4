import { bareWord, judgePair } from '../core/word-pairs.ts';
import { DOCUMENT_TYPES } from '../rules/document-types.vi.ts';
import { isSyllable } from '../rules/syllables.vi.ts';

/** What the language says of a word that was read: evidence between two readings, never a reason to change one. */

const CODES = new Set(DOCUMENT_TYPES.flatMap((row) => [...row.state, ...row.party]));

const LETTERS = /^\p{L}{2,}$/u;
/** 16/CT-TTg, 04/2015/NĐ-CP, 49-CT/TW: the group behind the number is a type's code or an office's. */
const NUMBER =
  /^\d{1,5}[a-zđ]?(?:\/(?:19|20)\d{2})?[/-](?<code>\p{Lu}[\p{L}]*)[/-](?<issuer>[\p{Lu}][\p{L}\d&.-]*)$/u;
const DATE = /^\d{1,2}[/.-]\d{1,2}[/.-](?:19|20)\d{2}$/u;
const CODED = /^\D*\d.*[/-]\p{Lu}|\p{Lu}\d\p{Lu}/u;

/** Between -1 and 1: how well a word fits the language and the number grammars, its neighbours counted. */
export function plausibility(word: string, before: string | undefined, after: string | undefined): number {
  const bare = bareWord(word);
  if (CODED.test(bare)) return isNumber(bare) ? 1 : -1;
  if (DATE.test(bare)) return 1;
  if (!LETTERS.test(bare)) return 0;
  const pairs = [
    before === undefined ? 'open' : judgePair(before, word),
    after === undefined ? 'open' : judgePair(word, after),
  ];
  if (pairs.includes('known')) return 1;
  if (pairs.includes('misread')) return -1;
  return isSyllable(bare) || bare === bare.toUpperCase() ? 0.3 : -0.7;
}

function isNumber(word: string): boolean {
  const code = NUMBER.exec(word)?.groups?.code;
  return code !== undefined && (CODES.has(code) || /^\p{Lu}{2,}/u.test(code)) && !/\d/.test(code);
}
