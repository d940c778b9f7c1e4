import { typeOfLine } from '../core/document-type.ts';
import { fold } from '../core/fold.ts';
import { closeLetterSpacing, normalizeText } from '../core/normalize.ts';
import { isSyllable } from '../rules/syllables.vi.ts';
import { endsSentence, isCapitals, isHeadLine, isTableRow, LONGEST_HEAD_LINE, readsOn } from './breaks.ts';
import type { TypedLine } from './draft.ts';
import type { PlacedText } from './side-by-side.ts';

/** A line of a text file, normalised, with what it is by itself: both its neighbours ask for that. */
export interface PlainLine extends TypedLine {
  readonly afterGap: boolean;
  /** Folded, as far as a line of a letterhead may go. */
  readonly opening: string;
  readonly isType: boolean;
  readonly isHead: boolean;
  readonly isRow: boolean;
  readonly isCapitals: boolean;
  readonly endsSentence: boolean;
  /** From the line above. */
  readonly readsOn: boolean;
  /** In ems of a serif face. */
  readonly width: number;
  /** Of spaces before its first word, on a line over both columns. */
  readonly indent: number;
}

export function normalizeLine(
  { page, text: typed, bold, afterGap, column }: PlacedText,
  above: string,
): PlainLine {
  const text = closeSpaces(closeLetterSpacing(normalizeText(typed), isSyllable));
  const opening = fold(text.slice(0, LONGEST_HEAD_LINE));
  return {
    page,
    column,
    text,
    words: null,
    bold,
    afterGap,
    opening,
    isType: typeOfLine(text) !== null,
    isHead: isHeadLine(text, opening),
    isRow: isTableRow(text),
    isCapitals: isCapitals(text),
    endsSentence: endsSentence(text),
    readsOn: readsOn(above, text),
    width: setWidth(text),
    indent: column === 'full' ? typed.length - typed.trimStart().length : 0,
  };
}

const closeSpaces = (text: string): string =>
  (text.includes('  ') ? text.replace(/ {2,}/g, ' ') : text).trim();

/** Width of a line in ems, were it set in a serif face: files keep the line ends of the page they came from. `before`: of what stands before it. */
export function setWidth(text: string, before = 0): number {
  let width = before;
  for (let at = 0; at < text.length; at++) width += WIDTHS[text.charCodeAt(at)] ?? 0.48;
  return width;
}
const NARROW = " ijltfr.,;:'()-/";
/** By the code, as far as Vietnamese letters go. */
const WIDTHS = Float64Array.from({ length: 0x1f00 }, (_, code) => {
  const char = String.fromCharCode(code);
  const base = fold(char);
  const width = NARROW.includes(base) ? 0.28 : base === 'm' || base === 'w' ? 0.75 : 0.48;
  return width + (/\p{Lu}/u.test(char) ? 0.2 : 0);
});
