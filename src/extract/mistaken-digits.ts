import { fold } from '../core/fold.ts';
import { DOCUMENT_TYPES } from '../rules/document-types.vi.ts';
import type { Reading } from './citation-head.ts';

/** Letters that a reader of bad copies takes for digits, and digits taken for letters. */
const DIGITS: Readonly<Record<string, string>> = { o: '0', O: '0', l: '1', I: '1', S: '5', B: '8' };
const LETTERS: Readonly<Record<string, string>> = { '0': 'o', '1': 'l' };

const SUSPECT = /[0-9][oOlISB]|[oOlISB][0-9]|\p{Ll}[01]|[01]\p{Ll}/u;
/** Nothing but digits and their look-alikes, between signs: "2O12", "01/I1/2013". */
const FIGURES = /(?<![\p{L}\p{M}\p{N}])[0-9oOlISB]{2,6}(?![\p{L}\p{M}\p{N}])/gu;
/** A digit inside a word: "Bá0 cáo", "Kết 1uận". */
const INSIDE =
  /(?<=\p{Ll})[01](?=\p{Ll})|(?<=\p{L}\p{Ll})0(?![\p{L}\p{N}/-])|(?<![\p{L}\p{N}])1(?=\p{Ll}{2})/gu;

/**
 * The same text with letters among digits and digits among letters as they were meant: of the same length, for finding
 * numbers; what is quoted stays what was read. A capital B behind a number may be its own ("12B/KH-UBND") and stays.
 */
export function withoutMistakenDigits(reading: Reading): Reading {
  const { text } = reading;
  if (!SUSPECT.test(text) && !GLUED.test(text)) return reading;
  const mended = mendSymbols(text)
    .replace(FIGURES, (figures, at: number) => {
      const own = /^\d{1,3}B$/.test(figures) && text.charAt(at - 1) !== '/';
      return isMostlyDigits(figures) && !own ? toDigits(figures) : figures;
    })
    .replace(INSIDE, (digit) => LETTERS[digit] ?? digit);
  return mended === text ? reading : { text: mended, folded: fold(mended) };
}

const CODES = new Set(DOCUMENT_TYPES.flatMap((row) => [...row.state, ...row.party]));
/** Party bodies behind the stroke of their numbers. */
const PARTY_BODY = String.raw`(?:TW|TU|HU|ĐU|QU|ThU|ĐUK|ĐTN|UBKT|BTG|BTC|BDV|BNC|BTGTU|BTCTU|BDVTU|UBKTTU)`;
/** "45/C1-TTg": the first group behind a number. */
const FIRST_GROUP = /(?<=\d ?[/-] ?)\p{Lu}{1,3}[1I]?\p{Lu}?(?=[-–]\p{Lu})/gu;
/** "12-KHITU": a stroke read as a letter. */
const STROKE = new RegExp(
  `(?<=\\d ?[/-] ?)(?<code>\\p{Lu}{1,4}r?)[I1l|](?<body>${PARTY_BODY})(?![\\p{L}\\d])`,
  'gu',
);
/** "183INQ-HĐND": the stroke behind the number. */
const NUMBER_STROKE = /(?<=\d)[Il|](?=(?<code>\p{Lu}{2,3}r?) ?[-–] ?\p{Lu}{2})/gu;
/** "TCVN JSO 9001": a standard's issuer. */
const STANDARD = /(?<=TCVN )[J1l|](?=SO \d)/gu;
/** "NV] ngày": a department's figure. */
const BRACKET = /(?<=\d[/-]\p{Lu}[\p{L}-]{1,14}\p{Lu})[\]|](?=,? ngày)/gu;
const GLUED = new RegExp(
  String.raw`\p{Lu}[\]|],? ngày|\d[Il|]\p{Lu}{2,3}r? ?[-–]|TCVN [J1l|]SO|\d ?[/-] ?\p{Lu}{1,4}r?[I1l|]${PARTY_BODY}|\d ?[/-] ?\p{Lu}{1,3}[1I]\p{Lu}?[-–]`,
  'u',
);

/** Codes of types whose T was read as a stroke, and strokes between a code and a Party body that were read as letters. */
function mendSymbols(text: string): string {
  return text
    .replace(FIRST_GROUP, (group) => {
      const meant = group.replace(/[1I]/, 'T');
      return !CODES.has(group) && CODES.has(meant) ? meant : group;
    })
    .replace(NUMBER_STROKE, (stroke, code: string) => (CODES.has(code) ? '/' : stroke))
    .replace(STANDARD, 'I')
    .replace(BRACKET, '1')
    .replace(STROKE, (symbol, code: string, body: string) => (CODES.has(code) ? `${code}/${body}` : symbol));
}

/** "l0" and "2O12", not "1SO". */
const isMostlyDigits = (figures: string): boolean => figures.replace(/\D/g, '').length * 2 >= figures.length;

const toDigits = (figures: string): string =>
  figures.replace(/[oOlISB]/g, (letter) => DIGITS[letter] ?? letter);
