import type { PositionedPage } from '../../schemas/pages.ts';
import { judgePair } from '../core/word-pairs.ts';
import { DOCUMENT_TYPES } from '../rules/document-types.vi.ts';
import { isSyllable } from '../rules/syllables.vi.ts';

/** Dust on a scan that the OCR took for a sign at a word's edge, or between two words that it then read as one. */

type Words = PositionedPage['words'];
type Word = Words[number];

/** A dot or a stroke that stands before a word, a day or a label without a space: ".đạo", "'SỞ", ":07/01/2016", "'5."; a quotation mark that no other closes. */
const STUCK =
  /^(?<sign>[.,'`‘"]{1,2}(?=(?:\p{L}{2,}[\p{L},.;:]*)$)|[.,:;_'`‘{-](?=\d{1,2}\/\d{1,2}\/\d{4})|\{(?=\p{L})|(?:[-–—]\.|[.,:;_'`‘"„]{1,5})(?=(?:\d{1,2}\.(?:\p{Lu}\p{L}*)?|[IVX]{1,4}\.|[-–—~+])$))/u;
/** "—.": dust behind the sign of a list. */
const BEHIND = /^(?<bullet>[-–—+])[.,]$/u;
const SURE = 0.95;
const QUOTES = /["‘']/u;
const CLOSES = /["”’'][.,;:)]*$/u;
const LONGEST_QUOTATION = 60;

/** In the gap between two words: "chủ.động", "THỜI.GIAN", "các.-phòng"; no sentence ends before a small letter, and abbreviations are no words. */
const BETWEEN =
  /^(?<first>[^.]*(?:\p{Ll}{2},?(?=\.-?\p{Ll}{2})|\p{Lu}{2}(?=\.\p{Lu}{2})))(?<sign>\.-?)(?<second>\p{L}+[^.]*[.,;:]?)$/u;

/** The words without the dust that is stuck to them or lies between them, and that dust. */
export function partStuck(read: Words): { words: Word[]; signs: Word[] } {
  const parted = read.map(
    (word, at) =>
      partBehind(word) ?? partBefore(word, at, read) ?? partBetween(word) ?? partAfter(word, at, read),
  );
  return {
    words: read.flatMap((word, at) => parted[at]?.words ?? word),
    signs: parted.flatMap((one) => one?.sign ?? []),
  };
}

interface Parted {
  readonly words: readonly Word[];
  readonly sign: Word;
}

function partBehind(word: Word): Parted | null {
  const bullet = BEHIND.exec(word.text)?.groups?.bullet;
  if (bullet === undefined) return null;
  return { words: [{ ...word, text: bullet }], sign: { ...word, text: word.text.slice(bullet.length) } };
}

function partBefore(word: Word, at: number, read: Words): Parted | null {
  const sign = STUCK.exec(word.text)?.groups?.sign;
  if (sign === undefined || (word.confidence ?? 1) >= SURE) return null;
  const behind = QUOTES.test(sign) ? read.slice(at, at + LONGEST_QUOTATION) : [];
  if (behind.some(({ text }) => CLOSES.test(text))) return null;
  return { words: [{ ...word, text: word.text.slice(sign.length) }], sign: { ...word, text: sign } };
}

function partBetween(word: Word): Parted | null {
  const { first = '', sign = '', second = '' } = BETWEEN.exec(word.text)?.groups ?? {};
  const areWords = [first, second].every((one) => isSyllable(one.replace(/[^\p{L}]/gu, '')));
  if (first === '' || !areWords) return null;
  const at = word.x0 + ((word.x1 - word.x0) * (first.length + 0.5)) / word.text.length;
  return {
    words: [
      { ...word, text: first, x1: at },
      { ...word, text: second, x0: at },
    ],
    sign: { ...word, text: sign, x0: at, x1: at },
  };
}

/** A second stop behind the first: "hành..", "sau:.", "hiện./.."; three are an ellipsis. */
const SECOND = /^(?<word>[^.]*[^.,;:](?:\.\/\.|[.,;:]))(?<sign>\.)$/u;
/** Where the sentence goes on: "liên. quan", "phối hợp' số", "phương thức! hoạt động"; "44/KH-UBND- ngày". */
const GOES_ON =
  /^(?:(?<word>\p{L}{2,})(?<sign>[.:'`‘’!])|(?<number>\d[\p{L}\d/.-]{1,30}\p{Lu})(?<mark>[-–.']))$/u;
const NUMBER = /^\d{1,5}[a-zđ]?(?:\/\d{4})?[/-]\p{Lu}/u;
/** "Số: 12/KH-UBND". */
const LETTERHEAD = /^số:$/iu;
/** "ngày. 15/7/2021". */
const DAY = /^\d{1,2}\/\d{1,2}\/\d{4}/u;
/** What a document's number stands behind: "quyết", "hoạch", "số". */
const BEFORE_NUMBER = new Set([
  'số',
  ...DOCUMENT_TYPES.map(({ name }) => name.toLowerCase().split(' ').at(-1)),
]);

/** Words that end no sentence. */
const OPEN_WORDS = new Set(['của', 'và', 'về', 'với', 'tại', 'theo', 'cho', 'bởi', 'từ', 'các', 'những']);

function partAfter(word: Word, at: number, read: Words): Parted | null {
  const second = SECOND.exec(word.text)?.groups;
  const found = second ?? (goesOn(word, at, read) ? GOES_ON.exec(word.text)?.groups : undefined);
  const text = found?.word ?? found?.number;
  const sign = found?.sign ?? found?.mark ?? '';
  return text === undefined ? null : { words: [{ ...word, text }], sign: { ...word, text: sign } };
}

/** No sentence ends before a small letter; a colon may stand there, but hardly within a word of two syllables or before a number. */
function goesOn(word: Word, at: number, read: Words): boolean {
  const { word: text = '', sign = '', number } = GOES_ON.exec(word.text)?.groups ?? {};
  const next = read[at + 1];
  if (next === undefined) return false;
  // at a line's end, where the next line has the rest of a word: "Thành." above "ủy"
  if (!isInLine(word, next))
    return sign === '.' && /^\p{Ll}/u.test(next.text) && judgePair(text, next.text) === 'known';
  if (number !== undefined) return /^\p{Ll}/u.test(next.text);
  if (NUMBER.test(next.text) && BEFORE_NUMBER.has(text.toLowerCase())) return !LETTERHEAD.test(word.text);
  if (DAY.test(next.text) && sign === '.') return text.toLowerCase() === 'ngày';
  if (sign === '.' && OPEN_WORDS.has(text)) return true;
  if (!/^\p{Ll}/u.test(next.text) || !isSyllable(text)) return false;
  // no plan exclaims
  if (sign === '!') return true;
  const isSure = (word.confidence ?? 1) >= SURE;
  if (judgePair(text, next.text) === 'known' && !(isSure && sign === ':')) return true;
  if (isSure || sign === ':') return false;
  const before = read.slice(Math.max(0, at - LONGEST_QUOTATION), at);
  return sign === '.' || !before.some(({ text }) => QUOTES.test(text));
}

/** Of the letters' height: wider is the gap between columns. */
const WIDEST_GAP = 3;

/** Whether a word stands further right at the same height, and in the same column. */
export function isInLine(word: Word, next: Word): boolean {
  const shared = Math.min(word.y1, next.y1) - Math.max(word.y0, next.y0);
  const height = Math.max(word.y1 - word.y0, next.y1 - next.y0);
  const isRight = next.x0 > word.x0 && next.x0 - word.x1 < height * WIDEST_GAP;
  return isRight && shared > Math.min(word.y1 - word.y0, next.y1 - next.y0) / 2;
}
