import { sureness } from './doubt.ts';
import type { OcrWord } from './ocr.ts';
import { overlaps } from './strips.ts';

/** From here on a word is surely read; below the other it hardly is. */
const SURE = 0.85;
export const UNSURE = 0.5;
const WORDLIKE = /[\p{L}\p{N}]{2}/u;

/** A word, and no sign, that is surely read. */
export const isSureWord = ({ text, confidence }: OcrWord): boolean =>
  confidence >= SURE && WORDLIKE.test(text);

/** Of a doubtful word's width: what surer ones in its place have to stand for. */
const REPLACED = 0.6;

/** Sure words where there were none, with what stands beside them; where two readings meet, the surer one. */
export function addSurer(words: readonly OcrWord[], again: readonly OcrWord[]): OcrWord[] {
  const rivals = (word: OcrWord) => words.filter((own) => overlaps(own, word));
  const sure = again.filter(isSureWord);
  const better = sure.filter((word) => {
    const own = rivals(word);
    const replaces = (rival: OcrWord) => rival.confidence < UNSURE && shareUnder(rival, sure) >= REPLACED;
    return own.every(replaces) && sureness([word]) > sureness(own);
  });
  const beside = again.filter(
    (word) =>
      !better.includes(word) &&
      rivals(word).length === 0 &&
      WORDLIKE.test(word.text) &&
      better.some((own) => isNext(word, own) || isNext(own, word)),
  );
  const replaced = new Set(better.flatMap(rivals));
  return [...words.filter((word) => !replaced.has(word)), ...better, ...beside];
}

/** Of a word's width. */
function shareUnder(word: OcrWord, others: readonly OcrWord[]): number {
  const widths = others
    .filter((other) => overlaps(word, other))
    .map((other) => Math.min(word.x1, other.x1) - Math.max(word.x0, other.x0));
  return widths.reduce((sum, width) => sum + width, 0) / (word.x1 - word.x0);
}

/** Whether a word stands right of another, where a line goes on. */
export function isNext(word: OcrWord, next: OcrWord): boolean {
  const height = Math.max(word.y1 - word.y0, next.y1 - next.y0);
  return Math.abs(word.y0 - next.y0) < height && next.x0 > word.x0 && next.x0 - word.x1 < 2 * height;
}
