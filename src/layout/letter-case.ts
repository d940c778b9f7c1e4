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
    const small = word.text.toLowerCase();
    const [left, right] = [page.words[at - 1], page.words[at + 1]];
    const before = left && isInLine(left, word) ? left.text : wordAbove(word, small, page.words);
    const next = right && isInLine(word, right) ? right.text : null;
    const beside = [before, next].filter((text) => text !== null);
    if (beside.length === 0 || !beside.every((text) => SMALL.test(text))) return word;
    const isWhole = before !== null && !ENDS.test(before) && isOneWord(before, small, next ?? '');
    return { ...word, text: isWhole ? small : `${word.text.charAt(0)}${small.slice(1)}` };
  });
  return { ...page, words };
}

type Word = PositionedPage['words'][number];

/** Lines are set 1.2 to 1.8 times as far apart as letters are high. */
const PITCH = { least: 0.7, most: 2.4 };

/** The word at the end of the line above, where one that begins a line makes a known word with it. */
function wordAbove(word: Word, small: string, words: readonly Word[]): string | null {
  if (words.some((one) => isInLine(one, word))) return null;
  const height = word.y1 - word.y0;
  const above = words.filter(({ y1 }) => {
    const pitch = (word.y1 - y1) / height;
    return pitch > PITCH.least && pitch < PITCH.most;
  });
  const last = above.reduce<Word | undefined>((end, one) => (end && end.x1 > one.x1 ? end : one), undefined);
  return last && last.x0 > word.x1 && judgePair(last.text, small) === 'known' ? last.text : null;
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
