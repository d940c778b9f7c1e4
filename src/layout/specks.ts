import type { PositionedPage } from '../../schemas/pages.ts';
import { fold } from '../core/fold.ts';
import { type DraftLine, printLine } from './draft.ts';
import { findRows } from './rows.ts';
import { isInLine, partStuck } from './stuck-specks.ts';

/**
 * Dust on a scan that the OCR took for a sign between two words: as small as a dot, and not surely read. It is set apart
 * from the text like other furniture. Dashes are wider, colons and quotation marks higher. So is what was hardly read
 * within another word's box (a mark of its letters, or the stroke of a pen through them) or beyond the page's print (the
 * edge of the sheet), and the lesser of two readings of one place.
 */

/** Of the usual height of a word's box. */
const LARGEST = 0.22;
/** No letter is as low as this. */
const LOWEST = 0.35;
const UNSURE = 0.9;
const HARDLY = 0.6;
const HAS_WORD = /[\p{L}\p{N}]/u;
/** Signs that no plan has alone between its words; a row of one of them is a rule that was printed. */
const NO_SIGN = /^(?!(?<sign>.)\k<sign>\k<sign>)(?=.*['`‘’~^_=|<>«»‹›¬@°⁄„¡¿])[^\p{L}\p{N}"“”()]{1,3}$/u;
const STOP = /^[.,:'`]{1,2}$/u;
/** One sign or letter that no figure is taken for. */
const NO_DIGIT = /^[^\dlIiOoSBTZ]$/u;
const DAY = /^\d{1,2}\/\d{1,2}(?:\/\d{4})?/;
const ENDED = /[\p{L}\p{N}][.,;:]$/u;

type Words = PositionedPage['words'];
type Word = Words[number];

/** The page without its dust, and the dust. */
export function partSpecks(page: PositionedPage): { page: PositionedPage; specks: DraftLine[] } {
  if (page.origin !== 'ocr') return { page, specks: [] };
  // what stands beside a word is asked of its place, not of the order in which the page was read
  const read = findRows(page.words, page.skew).flatMap((row) => row.words.map(({ word }) => word));
  const apart = findSpecks(read);
  const { words, signs } = partStuck(read.filter((word) => !apart.has(word)));
  const specks = [...apart, ...signs].map(({ text, confidence, bold, ...box }) =>
    printLine(page.number, 'full', [{ text, confidence, bold, box: { page: page.number, ...box } }]),
  );
  return { page: { ...page, words }, specks };
}

/** Words that are none. */
function findSpecks(words: Words): ReadonlySet<Word> {
  const usual = usualHeight(words);
  const print = printOf(words);
  const isOutside = (word: Word) => word.x0 > print.right + usual || word.x1 < print.left - usual;
  const isSpeck = ({ text, confidence, ...box }: Word) =>
    !HAS_WORD.test(text) &&
    (confidence ?? 1) < UNSURE &&
    box.x1 - box.x0 < usual * LARGEST &&
    box.y1 - box.y0 < usual * LARGEST;
  // where a line begins a sign may be a worn dash, and a stop is none
  const isNoSign = (word: Word) => {
    const [isStop, isSign] = [STOP.test(word.text), NO_SIGN.test(word.text)];
    if (!isStop && !isSign) return false;
    const opens = opensLine(words, word) && !isOutside(word);
    return opens ? isStop : isSign && (word.confidence ?? 1) < UNSURE;
  };
  const isSecondStop = (word: Word, at: number) => {
    const before = words[at - 1];
    return STOP.test(word.text) && before !== undefined && ENDED.test(before.text) && isInLine(before, word);
  };
  const isInDate = (word: Word, at: number) =>
    NO_DIGIT.test(word.text) &&
    fold(words[at - 1]?.text ?? '') === 'ngay' &&
    (DAY.test(words[at + 1]?.text ?? '') ||
      (/^\d{1,2}$/.test(words[at + 1]?.text ?? '') && /^th[aou]ng$/.test(fold(words[at + 2]?.text ?? ''))));
  const isBit = (word: Word) => /^\p{L}{1,2}$/u.test(word.text) && word.y1 - word.y0 < usual * LOWEST;
  const isBeyond = (word: Word) => (word.confidence ?? 1) < HARDLY && isOutside(word);
  const isHeld = (word: Word) => (word.confidence ?? 1) < HARDLY && words.some((own) => holds(own, word));
  const ghosts = findGhosts(words);
  const found = words.filter(
    (word, at) =>
      isSpeck(word) ||
      isSecondStop(word, at) ||
      isInDate(word, at) ||
      isNoSign(word) ||
      isBit(word) ||
      isBeyond(word) ||
      isHeld(word) ||
      ghosts.has(word),
  );
  return new Set(found);
}

/** Of the sure words: nearly all of them stand between these; of fewer words the page's print is not known. */
const MOST = 0.02;
const ENOUGH = 40;

/** How far to the left and right the page's print reaches. */
function printOf(words: Words): { left: number; right: number } {
  const sure = words.filter(({ confidence }) => (confidence ?? 1) >= UNSURE);
  const lefts = sure.map((word) => word.x0).sort((a, b) => a - b);
  const rights = sure.map((word) => word.x1).sort((a, b) => b - a);
  const at = sure.length < ENOUGH ? sure.length : Math.floor(sure.length * MOST);
  return { left: lefts[at] ?? Number.NEGATIVE_INFINITY, right: rights[at] ?? Number.POSITIVE_INFINITY };
}

/** Whether no word stands to the left of it at its height. */
function opensLine(words: Words, word: Word): boolean {
  const middle = (word.y0 + word.y1) / 2;
  return !words.some((other) => other.x1 <= word.x0 && other.y0 < middle && other.y1 > middle);
}

/** Whether a surer word takes all of another's width, and some of its height. */
function holds(word: Word, other: Word): boolean {
  const wider = word.x1 - word.x0 > 1.5 * (other.x1 - other.x0);
  const within = other.x0 >= word.x0 && other.x1 <= word.x1 && other.y0 < word.y1 && other.y1 > word.y0;
  return word !== other && (word.confidence ?? 1) >= HARDLY && wider && within;
}

/** Two boxes are of one place that share this much of the smaller one; their middles are nearly level. */
const SHARED = 0.6;
const LEVEL = 0.45;

/**
 * Where the engine put two words in one place, the lesser, if it is the same word or was hardly read: boxes may be drawn over
 * their neighbours. With it what was read in the same line over a word that has its letters.
 */
function findGhosts(words: Words): ReadonlySet<Word> {
  const ghosts = new Set<Word>();
  const sorted = words.filter(({ text }) => HAS_WORD.test(text)).sort((a, b) => a.x0 - b.x0);
  const touching: [Word, Word][] = [];
  sorted.forEach((word, at) => {
    for (let next = at + 1; next < sorted.length; next++) {
      const other = sorted[next] as Word;
      if (other.x0 >= word.x1) break;
      if (Math.min(word.y1, other.y1) <= Math.max(word.y0, other.y0)) continue;
      touching.push(weightOf(word) < weightOf(other) ? [word, other] : [other, word]);
    }
  });
  for (const [lesser, better] of touching) {
    const same = fold(lesser.text) === fold(better.text);
    const isLesser = (same || (lesser.confidence ?? 1) < HARDLY) && isOnePlace(lesser, better);
    if (isLesser || (same && isOneWord(lesser, better))) ghosts.add(lesser);
  }
  const lines = new Set([...ghosts].map(lineOf));
  for (const [lesser, better] of touching)
    if (!ghosts.has(better) && lines.has(lineOf(lesser)) && fold(better.text).includes(fold(lesser.text)))
      ghosts.add(lesser);
  return ghosts;
}

/** Letters that are surely read, less those that surely are not. */
const weightOf = ({ text, confidence }: Word): number => text.length * ((confidence ?? 1) - HARDLY);

/** Words that one look at a line made have its height. */
const lineOf = ({ y0, y1 }: Word): string => `${y0} ${y1}`;

function isOnePlace(one: Word, other: Word): boolean {
  const [height, width] = [one.y1 - one.y0, one.x1 - one.x0];
  const [otherHeight, otherWidth] = [other.y1 - other.y0, other.x1 - other.x0];
  const shared =
    (Math.min(one.x1, other.x1) - Math.max(one.x0, other.x0)) *
    (Math.min(one.y1, other.y1) - Math.max(one.y0, other.y0));
  const apart = Math.abs(one.y0 + one.y1 - other.y0 - other.y1) / 2;
  const smaller = Math.min(width * height, otherWidth * otherHeight);
  return shared > SHARED * smaller && apart < LEVEL * Math.min(height, otherHeight);
}

/** The same letters from edge to edge, one box over a part of the other: no two printed words stand so. */
function isOneWord(one: Word, other: Word): boolean {
  const height = Math.min(one.y1 - one.y0, other.y1 - other.y0);
  const width = Math.min(one.x1 - one.x0, other.x1 - other.x0);
  const high = Math.min(one.y1, other.y1) - Math.max(one.y0, other.y0);
  const wide = Math.min(one.x1, other.x1) - Math.max(one.x0, other.x0);
  return wide > EDGES * width && high > OVER * height;
}
const EDGES = 0.9;
const OVER = 0.3;

function usualHeight(words: Words): number {
  const heights = words.map((word) => word.y1 - word.y0).sort((a, b) => a - b);
  return heights[heights.length >> 1] ?? 0;
}
