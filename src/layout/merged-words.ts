import type { ReadWord } from '../../schemas/pages.ts';
import { fold } from '../core/fold.ts';
import { POST_WORDS } from '../rules/office-words.vi.ts';

/** Words that the OCR ran together ("TâyNinh,ngày"): the gap was too narrow, most often in italics. */

const BEHIND_MARK = /(?<=\p{L}[,;:])(?=\p{L})/u;
const BEFORE_CAPITAL = /(?<=\p{Ll})(?=\p{Lu}\p{Ll})/u;
/** "YTẾ", "YTE": the one common word of a single letter, "Y tế" in the names of offices. */
const BEHIND_Y = /(?<=^[Yy])(?=(?:T[EÉÊẾ]|[Tt]ế)(?!\p{L}))/u;

/** "CHUTỊCH": bold capitals stand close; of two words, by what they are without the gap. */
const POSTS = new Map(
  POST_WORDS.filter((post) => post.split(' ').length === 2).map((post) => [
    fold(post).replace(' ', ''),
    post.indexOf(' '),
  ]),
);

/** The two words of a post in capitals, whatever marks were read; null where the text is none. */
function partPost(text: string): string[] | null {
  const at = /^\p{Lu}+$/u.test(text) ? POSTS.get(fold(text)) : undefined;
  return at === undefined ? null : [text.slice(0, at), text.slice(at)];
}

/**
 * Parts such a word where the spelling shows the gap: behind a comma, and before a capital when both sides are words.
 * Letters share the width of the box evenly. Codes ("SNgV", "TTg") stay.
 */
export function partMergedWord(word: ReadWord, isWord: (text: string) => boolean): ReadWord[] {
  const pieces = word.text.split(BEHIND_MARK).flatMap((piece) => {
    const halves = piece.split(BEFORE_CAPITAL);
    const parted = halves.every((half) => isWord(half.replace(/[^\p{L}]/gu, ''))) ? halves : [piece];
    return parted.flatMap((part) => partPost(part) ?? part.split(BEHIND_Y));
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
