import type { ReadWord } from '../../schemas/pages.ts';

/** Words that the OCR ran together ("TâyNinh,ngày"): the gap was too narrow, most often in italics. */

const BEHIND_MARK = /(?<=\p{L}[,;:])(?=\p{L})/u;
const BEFORE_CAPITAL = /(?<=\p{Ll})(?=\p{Lu}\p{Ll})/u;
/** Dust in the gap: "chủ.động", "THỜI.GIAN"; no sentence ends before a small letter, and abbreviations are no words. */
const AT_DUST = /(?<=\p{Ll}{2})\.(?=\p{Ll}{2})|(?<=\p{Lu}{2})\.(?=\p{Lu}{2})/u;

/**
 * Parts such a word where the spelling shows the gap: behind a comma, and before a capital when both sides are words.
 * Letters share the width of the box evenly. Codes ("SNgV", "TTg") stay.
 */
export function partMergedWord(word: ReadWord, isWord: (text: string) => boolean): ReadWord[] {
  const pieces = word.text.split(BEHIND_MARK).flatMap((piece) => {
    const [halves, parted] = [piece.split(BEFORE_CAPITAL), piece.split(AT_DUST)];
    const areWords = (some: readonly string[]) => some.every((one) => isWord(one.replace(/[^\p{L}]/gu, '')));
    return [parted, halves].find((some) => some.length > 1 && areWords(some)) ?? [piece];
  });
  if (pieces.length === 1) return [word];
  const width = (word.x1 - word.x0) / word.text.length;
  let at = 0;
  return pieces.map((text) => {
    const x0 = word.x0 + at * width;
    at += text.length;
    return { ...word, text, x0, x1: word.x0 + at * width };
  });
}
