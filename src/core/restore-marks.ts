import { fold } from './fold.ts';
import { settleTones } from './tone-placement.ts';

/**
 * A phrase of which a lexicon knows the spelling, read with other marks ("TÍNH TRÀ VINH", "PHO GIẢM ĐỐC"): the same text
 * with the lexicon's marks where its letters are one phrase of the lexicon, in the case that was read. Where the tone of a
 * word sits is the author's own ("UỶ BAN"), and before a figure there is a number, no office ("QUYẾT ĐỊNH SỐ 12").
 * `fits` says whether a phrase may stand between what is before and behind it, both in comparison form.
 */
export function restoreMarks(
  text: string,
  phrases: readonly string[],
  fits: (phrase: string, before: string, after: string) => boolean = () => true,
): string {
  const folded = fold(text);
  let restored = text;
  for (const [sought, [phrase = '', ...others]] of spellingsOf(phrases)) {
    for (let at = folded.indexOf(sought); at >= 0; at = folded.indexOf(sought, at + 1)) {
      const end = at + sought.length;
      const alone = !/[a-z0-9]/.test(`${folded.charAt(at - 1)}${folded.charAt(end)}`);
      const read = restored.slice(at, end);
      const after = folded.slice(end);
      const possible = alone && !/^ ?\d/.test(after) && fits(phrase, folded.slice(0, at), after);
      // "Thứ trưởng" and "Thủ trưởng": what was read may be either
      if (possible && others.length === 0)
        restored = restored.slice(0, at) + spelled(read, phrase) + restored.slice(end);
    }
  }
  return restored;
}

/** Lexicons are asked for every mention: their comparison forms are made once. */
const lexicons = new WeakMap<readonly string[], ReadonlyMap<string, readonly string[]>>();

/** The phrases by their comparison form; those that differ in case alone count once. */
function spellingsOf(phrases: readonly string[]): ReadonlyMap<string, readonly string[]> {
  const made = lexicons.get(phrases);
  if (made) return made;
  const spellings = new Map<string, string[]>();
  for (const phrase of phrases) {
    const known = spellings.get(fold(phrase)) ?? [];
    const others = known.filter((one) => one.toLowerCase() !== phrase.toLowerCase());
    spellings.set(fold(phrase), [...others, phrase]);
  }
  lexicons.set(phrases, spellings);
  return spellings;
}

/** What was read, with the marks of `phrase` on the words that have others. */
function spelled(read: string, phrase: string): string {
  const words = inCaseOf(read, phrase).split(' ');
  const own = read.split(' ');
  return words.map((word, at) => (isSame(own[at] as string, word) ? own[at] : word)).join(' ');
}

const isSame = (one: string, other: string): boolean => spelling(one) === spelling(other);
const spelling = (word: string): string => settleTones(word.normalize('NFD').toLowerCase());

/** The letters of `phrase` in the case of the letters of `read`, one by one. */
function inCaseOf(read: string, phrase: string): string {
  return [...phrase]
    .map((letter, index) =>
      /\p{Lu}/u.test(read.charAt(index)) ? letter.toUpperCase() : letter.toLowerCase(),
    )
    .join('');
}
