import { compile, compileRule } from '../core/rule.ts';
import { SUBJECT_CUE, TERM } from '../rules/citations.vi.ts';
import type { Reading } from './citation-head.ts';

// lower-case words of names that the fold takes for another word: "thị xã" (thì), "Cảnh vệ" (về), "đề xuất" (để)
const NAME_WORD = compile(
  String.raw`,? (?:thị|thi|vệ|cơ|cờ|khí|khoa|đa|đá|dược|đô|độ|đề|đê|tài|tái|tải|trọng|đôi|đo|chợ|cung|đền|lá|trồng)›`,
  'exact',
  'iy',
);
const CAPITALISED = /,? \p{Lu}\p{Ll}/uy;
const PRINTED_CUE = compile(SUBJECT_CUE.pattern, 'exact', 'iy');
const TERM_HERE = compileRule(TERM, 'y');

/**
 * Where a name ends at the first stop at or behind `from`, at `limit` when there is none. Stops are found on the fold;
 * where it is ambiguous the print decides: a capital ("Bộ Tài chính", "huyện Như Thanh") or its own marks ("thị xã").
 */
export function findStop(stops: RegExp, reading: Reading, from: number, limit: number): number {
  // nothing behind the limit is looked at: a block may be as long as a book
  const folded = reading.folded.slice(0, limit);
  stops.lastIndex = from;
  for (let stop = stops.exec(folded); stop; stop = stops.exec(folded)) {
    if (!isPartOfName(reading, stop.index)) return stop.index;
    stops.lastIndex = stop.index + 1;
  }
  return limit;
}

function isPartOfName(reading: Reading, at: number): boolean {
  if (holdsAt(NAME_WORD, reading.text, at)) return true;
  if (!holdsAt(CAPITALISED, reading.text, at)) return false;
  // a subject may begin with a capital too ("Bộ Nội vụ Hướng dẫn …"), and so may a term
  return !holdsAt(PRINTED_CUE, reading.text, at) && !holdsAt(TERM_HERE, reading.folded, at);
}

function holdsAt(regex: RegExp, text: string, at: number): boolean {
  regex.lastIndex = at;
  return regex.test(text);
}

/** The match of a sticky expression at an offset. */
export function matchAt(regex: RegExp, text: string, at: number): RegExpExecArray | null {
  regex.lastIndex = at;
  return regex.exec(text);
}
