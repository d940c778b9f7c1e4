import { fold } from './fold.ts';

/**
 * A phrase of which a lexicon knows the spelling, read with other marks ("TÍNH TRÀ VINH", "PHO GIẢM ĐỐC"): the same text
 * with the lexicon's marks where its letters are one phrase of the lexicon, in the case that was read.
 */
export function restoreMarks(text: string, phrases: readonly string[]): string {
  const folded = fold(text);
  const spellings = new Map<string, string[]>();
  for (const phrase of phrases) spellings.set(fold(phrase), [...(spellings.get(fold(phrase)) ?? []), phrase]);
  let restored = text;
  for (const [sought, known] of spellings) {
    const [phrase = '', ...others] = [...new Set(known)];
    for (let at = folded.indexOf(sought); at >= 0; at = folded.indexOf(sought, at + 1)) {
      const end = at + sought.length;
      const alone = !/[a-z0-9]/.test(`${folded.charAt(at - 1)}${folded.charAt(end)}`);
      // "Thứ trưởng" and "Thủ trưởng": what was read may be either
      if (alone && others.length === 0)
        restored = restored.slice(0, at) + inCaseOf(restored.slice(at, end), phrase) + restored.slice(end);
    }
  }
  return restored;
}

/** The letters of `phrase` in the case of the letters of `read`, one by one. */
function inCaseOf(read: string, phrase: string): string {
  return [...phrase]
    .map((letter, index) =>
      /\p{Lu}/u.test(read.charAt(index)) ? letter.toUpperCase() : letter.toLowerCase(),
    )
    .join('');
}
