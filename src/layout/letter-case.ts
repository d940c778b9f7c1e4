import type { PositionedPage } from '../../schemas/pages.ts';
import { bareWord, judgePair } from '../core/word-pairs.ts';
import { isSyllable } from '../rules/syllables.vi.ts';
import { isInLine } from './stuck-specks.ts';

/**
 * "cơ SỞ" on a scan: of some letters the small and the great form differ in size alone, and the OCR takes one for the other. Between
 * words in small letters a word of such letters is in small ones too; abbreviations have no marks.
 */
export function settleCase(page: PositionedPage): PositionedPage {
  if (page.origin !== 'ocr') return page;
  const words = page.words.map((word, at) => {
    if (!looksSmall(word.text)) return word;
    const [left, right] = [page.words[at - 1], page.words[at + 1]];
    const before = left && isInLine(left, word) ? left.text : null;
    const next = right && isInLine(word, right) ? right.text : null;
    const beside = [before, next].filter((text) => text !== null);
    if (beside.length === 0 || !beside.every((text) => SMALL.test(text))) return word;
    const small = word.text.toLowerCase();
    const isWhole = before !== null && !ENDS.test(before) && isOneWord(before, small, next ?? '');
    return { ...word, text: isWhole ? small : `${word.text.charAt(0)}${small.slice(1)}` };
  });
  return { ...page, words };
}

const ALIKE = /^[CKOPSUVXZ]{2,}$/u;
/** "cơ", "Cơ", "sở." */
const SMALL = /^[^\p{L}]*\p{L}?\p{Ll}+[^\p{L}]*$/u;
const ENDS = /[.:!?]["”’)]*$/u;

function looksSmall(text: string): boolean {
  const word = bareWord(text);
  const letters = word.normalize('NFD').replace(/\p{M}/gu, '');
  return letters !== word && ALIKE.test(letters) && isSyllable(word.toLowerCase());
}

const isOneWord = (before: string, word: string, next: string): boolean =>
  judgePair(before, word) === 'known' || judgePair(word, next) === 'known';
