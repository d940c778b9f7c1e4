import { restoreMarks } from '../core/restore-marks.ts';
import { ordinalOfRoman, romanOf, strokesOf } from '../core/roman.ts';
import { HEADING_PHRASES } from '../rules/headings.vi.ts';

/** What the OCR does to the labels and headings of parts, undone where the sequence or the lexicon leaves no doubt. */

/**
 * The label that a part must have behind `previous` (its ordinal, 0 for none), when what was read can be it: the same
 * strokes, or one stroke "I" less or more. Null when what was read stands.
 */
export function repairPartLabel(read: string, previous: number): string | null {
  const expected = romanOf(previous + 1);
  if (expected === null || read === expected) return null;
  const strokes = strokesOf(read);
  if (strokes === expected) return expected;
  const counts = (label: string) => label.replaceAll('I', '');
  const sameFrame = counts(strokes) === counts(expected) && Math.abs(strokes.length - expected.length) === 1;
  // a true figure that counts on is no misreading ("I, III": a part may be missing)
  const skips = (ordinalOfRoman(read) ?? 0) > previous + 1;
  return sameFrame && !skips ? expected : null;
}

/** A heading in capitals with the marks of the heading lexicon; the same string when nothing differs. */
export function repairHeading(heading: string): string {
  return /\p{Ll}/u.test(heading) ? heading : restoreMarks(heading, HEADING_PHRASES);
}
