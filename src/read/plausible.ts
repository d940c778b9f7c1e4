import { fold } from '../core/fold.ts';
import { composeLetters } from '../core/normalize.ts';
import { bareWord, judgePair, spellingOf } from '../core/word-pairs.ts';
import { COMMON_SYLLABLES, FUNCTION_WORDS, SELDOM_WORDS } from '../rules/common-syllables.vi.ts';
import { DOCUMENT_TYPES } from '../rules/document-types.vi.ts';
import { SURNAMES } from '../rules/signers.vi.ts';
import { isSyllable } from '../rules/syllables.vi.ts';

/** What the language says of a word that was read: evidence between two readings, never a reason to change one. */

const CODES = new Set(DOCUMENT_TYPES.flatMap((row) => [...row.state, ...row.party]));

type Verdict = ReturnType<typeof judgePair>;

const LETTERS = /^\p{L}{2,}$/u;
/** 16/CT-TTg, 04/2015/NĐ-CP, 49-CT/TW: the group behind the number is a type's code or an office's. */
const NUMBER =
  /^\d{1,5}[a-zđ]?(?:\/(?:19|20)\d{2})?[/-](?<code>\p{Lu}[\p{L}]*)[/-](?<issuer>[\p{Lu}][\p{L}\d&.-]*)$/u;
const DATE = /^\d{1,2}[/.-]\d{1,2}[/.-](?:19|20)\d{2}$/u;
const CODED = /^\D*\d.*[/-]\p{Lu}|\p{Lu}\d\p{Lu}/u;

const SELDOM = new Map(SELDOM_WORDS.map((row) => [row.seldom, row]));
const COMMON = new Set(COMMON_SYLLABLES.map(spellingOf));
const COMMON_FOLDED = new Set(COMMON_SYLLABLES.map((word) => fold(word)));

/** Whether a seldom word may well be a misread common one: "đế" is "để" nearly always. */
export function isUsualFor(word: string, seldom: string): boolean {
  return SELDOM.get(lower(seldom))?.usual === lower(word);
}

function isSeldom(word: string, before = '', after = ''): boolean {
  const row = SELDOM.get(lower(word));
  if (row === undefined) return isUncommon(word);
  const pairs = [`${lower(before)} ${lower(word)}`, `${lower(word)} ${lower(after)}`];
  return !row.right.some((pair) => pairs.includes(pair));
}

/** No name, and no syllable of plans, but one of the same letters is. */
function isUncommon(word: string): boolean {
  const bare = bareWord(word);
  if (bare !== bare.toLowerCase() || !isSyllable(bare)) return false;
  return COMMON_FOLDED.has(fold(bare)) && !COMMON.has(spellingOf(bare));
}

const lower = (word: string) => bareWord(word).toLowerCase();

const FAMILIES = new Set(SURNAMES.map((name) => composeLetters(name)));
const NAME_PART = /^\p{Lu}\p{Ll}*$/u;

/** What a text goes on from and to. */
export interface Around {
  readonly before?: string | undefined;
  readonly after?: string | undefined;
}

/**
 * Between -1 and 1: how well the word at `at` fits the language and the number grammars, its neighbours counted. A line
 * that is somebody's name begins with a family name.
 */
export function plausibility(line: readonly string[], at: number, around: Around): number {
  const word = line[at] as string;
  const bare = bareWord(word);
  if (CODED.test(bare)) return isNumber(bare) ? 1 : -1;
  if (DATE.test(bare)) return 1;
  if (at === 0 && isName(line, around)) return FAMILIES.has(composeLetters(word)) ? 1 : -1;
  if (!LETTERS.test(bare)) return 0;
  if (MISPLACED_TONE.test(bare)) return -1;
  if (MONTH_LIKE.test(bare) && isBetweenDayAndMonth(line, at, around)) return isMonth(bare) ? 1 : -1;
  const [first, last] = [nextWord(line, at, -1), nextWord(line, at, 1)];
  const [before, after] = [line[first] ?? around.before, line[last] ?? around.after];
  const pairs = [
    first < 0
      ? judgeAcross(before, word)
      : judge(before, word, judge(line[nextWord(line, first, -1)] ?? around.before, before)),
    last >= line.length ? judgeAcross(word, after) : judge(word, after),
  ];
  if (pairs.includes('known')) return 1;
  if (pairs.includes('misread') || isSeldom(word, before, after)) return -1;
  return isSyllable(bare) || bare === bare.toUpperCase() ? 0.3 : -0.7;
}

/** The tone stands on the vowel that has another mark: "TÔÍ" is a misread "TỐI". */
const MISPLACED_TONE = /[âăêôơ][ìíỉĩịùúủũụỳýỷỹỵ]/iu;

const MONTH_LIKE = /^th\p{L}{1,2}ng$/iu;
const isMonth = (word: string): boolean => composeLetters(word).toLowerCase() === 'tháng';

/** "ngày 10 thúng 3": what stands there is "tháng". */
function isBetweenDayAndMonth(line: readonly string[], at: number, around: Around): boolean {
  const [day, month] = [line[at - 1] ?? around.before ?? '', line[at + 1] ?? around.after ?? ''];
  return /^(?:\d{1,2}|ngày)$/u.test(day) && /^\d{1,2}(?:\D|$)/.test(month);
}

/** Two neighbours, where the one of them makes `other` with its own other neighbour: in "dân vận để" there is no "vấn đề". */
function judge(first: string | undefined, second: string | undefined, other: Verdict = 'open'): Verdict {
  if (first === undefined || second === undefined) return 'open';
  const verdict = judgePair(first, second);
  return verdict === 'misread' && other === 'known' ? 'open' : verdict;
}

/** A sign by itself that belongs to a word's end, or to nothing: dust between two words. */
const DUST = /^[`'´’.,:;·|_~^]$/u;

/** Where the next word stands in one direction, dust passed over. */
function nextWord(line: readonly string[], at: number, step: 1 | -1): number {
  let next = at + step;
  while (DUST.test(line[next] ?? '')) next += step;
  return next;
}

/** Two words that a line's end parts: before "từ" or "về" it may well part two phrases, and so may one behind them. */
function judgeAcross(first: string | undefined, second: string | undefined): Verdict {
  const verdict = judge(first, second);
  const opens = [first, second].some((word) => word !== undefined && FUNCTION_WORDS.includes(lower(word)));
  return verdict === 'misread' && opens ? 'open' : verdict;
}

function isName(line: readonly string[], { before, after }: Around): boolean {
  if (before !== undefined || after !== undefined || line.length < 2 || line.length > 5) return false;
  return line.every((word) => NAME_PART.test(composeLetters(word)));
}

function isNumber(word: string): boolean {
  const code = NUMBER.exec(word)?.groups?.code;
  return code !== undefined && (CODES.has(code) || /^\p{Lu}{2,}/u.test(code)) && !/\d/.test(code);
}
