import { BODIES, COMPOUNDS, DEEDS } from '../rules/compounds.vi.ts';
import { PROVINCES } from '../rules/provinces.vi.ts';
import { fold } from './fold.ts';
import { composeLetters } from './normalize.ts';
import { settleTones } from './tone-placement.ts';
import { trimBoth } from './trim.ts';

const KNOWN = new Set(COMPOUNDS.map(spellingOf));
const KNOWN_FOLDED = new Set(COMPOUNDS.map((word) => fold(word)));
const FIRST_WORDS = new Set([...KNOWN_FOLDED].map((pair) => pair.split(' ')[0]));
/** First words of provinces' names: before one, with its capital, "tính" is "tỉnh". */
const PLACES = new Set(PROVINCES.filter(({ city }) => !city).map(({ name }) => name.split(' ')[0]));
const EDGE_MARK = /[^\p{L}\p{N}]/u;

/** "cá nhân, tổ chức": behind a mark begins another word. */
const PARTED = /[,;:.]$/u;

/** Comparison form in which marks count and their placement does not. */
export function spellingOf(text: string): string {
  return settleTones(text.normalize('NFD').toLowerCase());
}

/** The bare word: no marks around it. */
export function bareWord(text: string): string {
  return trimBoth(composeLetters(text), EDGE_MARK);
}

const BROKEN_OFFICE =
  /(?:^|[ .])(?:BAN\n(?:THƯỜNG|CHẤP|CHỈ|NHÂN)|THƯỜNG\n(?:VỤ|TRỰC)|NHÂN\nDÂN|CHẤP\nHÀNH|CHỈ\n(?:ĐẠO|HUY)|CHỦ\nTỊCH|GIÁM\nĐỐC|BÍ\nTHƯ|(?:HIỆU|CỤC)\nTRƯỞNG$|TỔNG\n(?:CỤC|GIÁM|BIÊN|THƯ|THANH|KIỂM)|PHÓ\n(?:CHỦ|BÍ|GIÁM|TỔNG|CHI|CỤC|HIỆU|VIỆN|TRƯỞNG|CHÁNH|THỦ|TƯ))(?!\p{L})/u;

/** "TM. BAN THƯỜNG" above "VỤ": a narrow cell broke a body's or a post's name between two syllables of one word. */
export function breaksOffice(above: string, below: string): boolean {
  return BROKEN_OFFICE.test(`${above.slice(-LONGEST_SYLLABLE)}\n${below.slice(0, LONGEST_SYLLABLE)}`);
}
const LONGEST_SYLLABLE = 8;

/** Two neighbours make a known word, or would but for their marks: then one of them was misread or misprinted. */
export function judgePair(first: string, second: string): 'known' | 'misread' | 'open' {
  if (PARTED.test(first)) return 'open';
  const word = bareWord(first);
  const folded = fold(word);
  if (folded !== 'tinh' && !FIRST_WORDS.has(folded)) return 'open';
  const place = bareWord(second);
  if (folded === 'tinh' && PLACES.has(place)) return /^tỉnh$/iu.test(word) ? 'known' : 'misread';
  const pair = `${word} ${place}`.toLowerCase();
  if (!KNOWN_FOLDED.has(fold(pair))) return 'open';
  if (KNOWN.has(spellingOf(pair))) return 'known';
  return BODIES.includes(word.toLowerCase()) && DEEDS.includes(place.toLowerCase()) ? 'open' : 'misread';
}
