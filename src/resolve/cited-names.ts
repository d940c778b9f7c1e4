import { isLaw } from '../core/document-type.ts';
import { fold } from '../core/fold.ts';
import type { CitationMention } from '../core/mention.ts';
import { ordinalOfRoman } from '../core/roman.ts';
import { SHORTENED_NAMES } from '../rules/abbreviations.vi.ts';

/** The names under which documents are cited, in a form that is the same however an author puts them. */

type Value = CitationMention['value'];

/** A cited document's name, by its folded print; `nth` of those that one phrase names ("Trung ương 4, 6 khóa XII"). */
export function nameOf(value: Value, printed: string, nth: number): string {
  if (isLaw(value.type)) return lawOf(printed);
  const resolution = value.kind === 'named' ? resolutionOf(value, printed, nth) : null;
  return resolution ?? [wordsOf(printed), ...(nth > 0 ? [nth + 1] : [])].join(' ');
}

const wordsOf = (printed: string): string => printed.replace(/[^a-z0-9]+/g, ' ').trim();

/** Where a law's name is over and its number or time begins. */
const BEHIND_NAME = / (?:so:? ?\d|ngay |thang \d|(?<!viet )nam \d|(?:19|20)\d{2}$|(?:da )?duoc )/;
const SHORT_WORDS = new Map(SHORTENED_NAMES.map(({ short, full }) => [fold(short), wordsOf(fold(full))]));

/** "luat to chuc hdnd va ubnd" by the words that the letters stand for. */
function lawOf(printed: string): string {
  const end = printed.search(BEHIND_NAME);
  const words = wordsOf(end < 0 ? printed : printed.slice(0, end)).split(' ');
  return words.map((word) => SHORT_WORDS.get(word) ?? word).join(' ');
}

/** A congress's or a plenum's resolution; null for what is called otherwise. */
function resolutionOf({ type, term: khoa }: Value, printed: string, nth: number): string | null {
  const words = ` ${wordsOf(printed).replace(/^nq ?tw/u, 'nq tw ')} `.replaceAll('  ', ' ');
  const of = fold(type);
  if (/ (?:dai hoi|dh) /.test(words)) return `${of} ${congressOf(words)}`;
  if (!/ (?:trung uong|tw) /.test(words)) return null;
  const term = words.indexOf(' khoa ');
  const plenum = plenumsOf(term < 0 ? words : words.slice(0, term + 1))[nth];
  if (plenum === undefined) return null;
  return `${of} trung uong ${plenum}${khoa === null ? '' : ` khoa ${fold(khoa)}`}`;
}

const FILLERS = / (?:nghi quyet|nq|cua|dai hoi|dh|dai bieu|lan thu|lan)(?= )/g;

/** "Đại hội đại biểu toàn quốc lần thứ XIII" and "Đại hội XIII của Đảng" are one: whose it is, then which. */
function congressOf(words: string): string {
  const plain = words.replace(FILLERS, '').trim().split(' ');
  const [which, whose] = [true, false].map((isFigure) =>
    plain.filter((word) => FIGURE.test(word) === isFigure && !ALL_OVER.has(word)).join(' '),
  );
  return `dai hoi ${whose || 'dang'} ${which}`.trim();
}
const FIGURE = /^(?:\d+|[ivx]+)$/;
/** "toàn quốc" says no more than whose it is. */
const ALL_OVER = new Set(['toan', 'quoc']);

const SPELT = ['mot', 'hai', 'ba', 'bon', 'nam', 'sau', 'bay', 'tam', 'chin', 'muoi'];
const AROUND =
  / (?:nghi quyet|nq|ket luan|cua|hoi nghi|lan thu|ban chap hanh|bch|trung uong|tw|dang|va)(?= )/g;

/** "Trung ương 4", "Hội nghị lần thứ tư Ban Chấp hành Trung ương": 4. */
function plenumsOf(words: string): string[] {
  const plain = words.replace(AROUND, '').replace(AROUND, '').trim();
  return plain.split(' ').flatMap((word, at, all) => {
    if (all[at - 1] === 'lan') return [];
    const spelt = SPELT.indexOf(word === 'tu' ? 'bon' : word) + 1;
    const number = spelt || ordinalOfRoman(word.toUpperCase()) || Number.parseInt(word, 10);
    return Number.isNaN(number) ? [] : [`${number}`];
  });
}
