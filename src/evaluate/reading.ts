import type { Page } from '../../schemas/pages.ts';
import { fold } from '../core/fold.ts';
import { without, wordsOf } from './completeness.ts';
import { editSteps, STEP_COST } from './edits.ts';

/** How a reading differs from the truth; rates are of the truth's length. */
export interface ReadingScore {
  readonly characters: number;
  readonly words: number;
  readonly characterErrors: number;
  readonly wordErrors: number;
  readonly letters: number;
  /** Letters read with the right base letter and a wrong tone or letter mark. */
  readonly markErrors: number;
}

export interface PagedReading {
  readonly whole: ReadingScore;
  /** By page of the truth. */
  readonly pages: ReadonlyMap<number, ReadingScore>;
  /** What was read wrong, in order. */
  readonly errors: readonly ReadingError[];
}
export interface ReadingError {
  readonly page: number;
  readonly truth: string;
  readonly read: string;
}

export const cer = (score: ReadingScore) => score.characterErrors / Math.max(1, score.characters);
export const wer = (score: ReadingScore) => score.wordErrors / Math.max(1, score.words);
export const markErrorRate = (score: ReadingScore) => score.markErrors / Math.max(1, score.letters);

type Tally = { -readonly [K in keyof ReadingScore]: number };
const empty = (): Tally => ({
  characters: 0,
  words: 0,
  characterErrors: 0,
  wordErrors: 0,
  letters: 0,
  markErrors: 0,
});

/**
 * Compares a text that was read with the true one. Spaces and line feeds count as one space between words.
 * @param pageOfWord page of each word of the truth (white space parts words); one page where not given
 */
export function compareReading(
  truth: string,
  read: string,
  pageOfWord: readonly number[] = [],
): PagedReading {
  const [left, right] = [tokens(truth), tokens(read)];
  const pages = new Map<number, Tally>();
  const tally = (page: number) => pages.get(page) ?? pages.set(page, empty()).get(page) ?? empty();
  left.forEach((word, i) => {
    const page = tally(pageOfWord[i] ?? 1);
    page.words++;
    // the space that follows belongs to the word
    page.characters += word.length + Number(i + 1 < left.length);
    page.letters += word.match(/\p{L}/gu)?.length ?? 0;
  });
  const errors: ReadingError[] = [];
  for (const region of differences(left, right)) {
    const page = pageOfWord[Math.min(region.at, left.length - 1)] ?? 1;
    const wrong = compareLetters(region.truth, region.read);
    const sum = tally(page);
    sum.wordErrors += region.words;
    sum.characterErrors += wrong.characterErrors;
    sum.markErrors += wrong.markErrors;
    errors.push({ page, truth: region.truth.join(' '), read: region.read.join(' ') });
  }
  return { whole: [...pages.values()].reduce(merge, empty()), pages, errors };
}

function tokens(text: string): string[] {
  return text.normalize('NFC').split(/\s+/u).filter(Boolean);
}

function merge(a: Tally, b: Tally): Tally {
  const sum = empty();
  for (const key of Object.keys(sum) as (keyof Tally)[]) sum[key] = a[key] + b[key];
  return sum;
}

/** Words between two places at which the readings agree. */
interface Region {
  readonly at: number;
  readonly truth: readonly string[];
  readonly read: readonly string[];
  readonly words: number;
}

function differences(left: readonly string[], right: readonly string[]): Region[] {
  const regions: { at: number; truth: string[]; read: string[]; words: number }[] = [];
  let next = 0;
  let open = false;
  for (const step of wordSteps(left, right)) {
    const [a, b] = [left[step.left], right[step.right]];
    if (step.left >= 0) next = step.left + 1;
    const same = a === b;
    if (!same && !open)
      regions.push({ at: step.left >= 0 ? step.left : next, truth: [], read: [], words: 0 });
    open = !same;
    const region = regions.at(-1);
    if (same || !region) continue;
    if (a !== undefined) region.truth.push(a);
    if (b !== undefined) region.read.push(b);
    region.words++;
  }
  return regions;
}

function wordSteps(left: readonly string[], right: readonly string[]) {
  const numbers = new Map<string, number>();
  const numbered = (words: readonly string[]) =>
    Int32Array.from(words, (word) => numbers.get(word) ?? numbers.set(word, numbers.size).size - 1);
  const [a, b] = [numbered(left), numbered(right)];
  return editSteps(a.length, b.length, (i, j) => (a[i] === b[j] ? 0 : STEP_COST));
}

/** Letters of a region in which the words differ; each word keeps the space behind it. */
function compareLetters(truth: readonly string[], read: readonly string[]) {
  const spaced = (words: readonly string[]) => words.map((word) => `${word} `).join('');
  const [left, right] = [spaced(truth), spaced(read)];
  const [leftFold, rightFold] = [fold(left), fold(right)];
  const steps = editSteps(left.length, right.length, (i, j) => {
    if (left[i] === right[j]) return 0;
    // of two equal ways, the one that keeps the base letters
    return leftFold[i] === rightFold[j] ? STEP_COST - 1 : STEP_COST;
  });
  let [characterErrors, markErrors] = [0, 0];
  for (const step of steps) {
    if (left[step.left] === right[step.right]) continue;
    characterErrors++;
    const sameBase = step.left >= 0 && step.right >= 0 && leftFold[step.left] === rightFold[step.right];
    if (sameBase && left[step.left]?.toLowerCase() !== right[step.right]?.toLowerCase()) markErrors++;
  }
  return { characterErrors, markErrors };
}

/** Page of each word of a text that was composed of these pages: the page of the read word that it is aligned with. */
export function pagesOfWords(text: string, pages: readonly Page[]): number[] {
  const words = tokens(text);
  const read = pages.flatMap((page) => pageWords(page).map((word) => ({ word, page: page.number })));
  const found = new Array<number>(words.length);
  const readWords = read.map(({ word }) => word);
  let page = read[0]?.page ?? 1;
  for (const { left, right } of wordSteps(words, readWords)) {
    if (left >= 0 && right >= 0 && words[left] === readWords[right]) page = read[right]?.page ?? page;
    if (left >= 0) found[left] = page;
  }
  return found;
}

/** Words of a page in the order in which they were read. */
export function pageWords(page: Page): string[] {
  if (page.origin === 'unreadable') return [];
  const texts =
    page.origin === 'plain-text' ? page.lines.map((line) => line.text) : page.words.map((word) => word.text);
  return texts.flatMap(tokens);
}

/** Words (letters and digits) that the source has and its copy has not, and the other way round. */
export function compareWords(source: string, copy: string): { lost: string[]; added: string[] } {
  const [left, right] = [wordsOf(source), wordsOf(copy)];
  return { lost: without(left, right), added: without(right, left) };
}
