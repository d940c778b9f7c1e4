import { LABELS } from '../rules/labels.vi.ts';

/** Signs in the words of two neighbouring lines that tell whether a paragraph ends between them. */

const OPENING = new RegExp(
  `^(?:${Object.values(LABELS)
    .map((source) => source.replace(/\?<\w+>/g, '?:'))
    .join('|')})`,
  'u',
);
const LOWER_CASE = /^[\p{Ll}]/u;
const SENTENCE_END = /[.;:!?…]["”’)]*$/u;

/** The line begins with "I.", "1.", "a)", "-" …: a wrapped line may do so too, by accident. */
export function opensWithLabel(line: string): boolean {
  return OPENING.test(line);
}

/** "Căn cứ …" opens a paragraph of its own wherever a line begins with it. */
export function opensGround(line: string): boolean {
  return /^(?:Căn cứ|Xét đề nghị|Theo đề nghị)(?![\p{L}])/u.test(line);
}

/** The line reads on from the one before: it begins in lower case, and that one stops in mid-sentence. */
export function readsOn(previous: string, line: string): boolean {
  return LOWER_CASE.test(line) && !SENTENCE_END.test(previous) && !/^[a-zđ][.)] /u.test(line);
}

export function endsSentence(line: string): boolean {
  return SENTENCE_END.test(line);
}

/** Nothing but capitals: a title or a name of an office. */
export function isCapitals(line: string): boolean {
  return /\p{Lu}/u.test(line) && !/\p{Ll}/u.test(line);
}
