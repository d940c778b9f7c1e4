import type { ReadWord } from '../../schemas/pages.ts';
import { judgePair } from '../core/word-pairs.ts';

/** Words that the OCR ran together ("TâyNinh,ngày"): the gap was too narrow, most often in italics. */

const BEHIND_MARK = /(?<=\p{L}[,;:])(?=\p{L})/u;
const BEFORE_CAPITAL = /(?<=\p{Ll})(?=\p{Lu}\p{Ll})/u;
/** "YTẾ", "YTE": the one common word of a single letter, "Y tế" in the names of offices. */
const BEHIND_Y = /(?<=^[Yy])(?=(?:T[EÉÊẾ]|[Tt]ế)(?!\p{L}))/u;

/** "CHUTỊCH": bold capitals stand close. */
const CAPITALS = /^\p{Lu}{5,12}$/u;
const SHORTEST = 2;

/** The two words of fixed spelling, whatever marks were read, that stand in capitals without a gap; null where there are none. */
function partPost(text: string, isWord: (text: string) => boolean): string[] | null {
  if (!CAPITALS.test(text) || isWord(text)) return null;
  for (let at = SHORTEST; at <= text.length - SHORTEST; at++) {
    const halves = [text.slice(0, at), text.slice(at)] as const;
    if (halves.every(isWord) && judgePair(...halves) !== 'open') return [...halves];
  }
  return null;
}

/**
 * Parts such a word where the spelling shows the gap: behind a comma, and before a capital when both sides are words.
 * Letters share the width of the box evenly. Codes ("SNgV", "TTg") stay.
 */
export function partMergedWord(word: ReadWord, isWord: (text: string) => boolean): ReadWord[] {
  const pieces = word.text.split(BEHIND_MARK).flatMap((piece) => {
    const halves = piece.split(BEFORE_CAPITAL);
    const parted = halves.every((half) => isWord(half.replace(/[^\p{L}]/gu, ''))) ? halves : [piece];
    return parted.flatMap((part) => partPost(part, isWord) ?? part.split(BEHIND_Y));
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
