import type { Document, Span } from '../core/types.ts';
import type { Time } from './time.ts';

/** What stands before a clause's own words: a label, connectives, the times that introduce it. */

type Text = Pick<Document, 'text' | 'folded'>;

/** A bullet or a label at the start of a block. */
export const LABEL =
  /^(?:Điều \d{1,3}[.:]|(?:[-+*] ?)?Bước (?:\d{1,2}|[IVX]{1,4}|thứ \p{Ll}+)[.:]|[-–—+•*]|\((?:\d{1,2}|[a-zđ])\)|\d{1,2}(?:\.\d{1,2})*[-–/.)]{0,2}|[IVX]{1,5}(?:[/.)]-?|-)|[a-zđ](?:[.)/]-?| ?[-–](?= ?\p{Lu}))) ?/u;
const CONNECTIVE =
  /[\s,:]+|(?:thoi (?:gian|han)|tien do)(?: (?:thuc hien|hoan thanh|ban hanh))?: (?=(?:trinh|gui|nop|hoan thanh|ban hanh|bao cao) )|(?:va|dong thoi|ngoai ra|thu nhat|(?:mot|hai|ba|bon|nam|sau) la|ben canh do|tu nay|cu(?= vao )|trong (?:khoang )?thoi gian(?= tu )|trong khoang(?= tu )|(?:it nhat|toi thieu)(?= moi )|(?:hoac |va )?dot xuat(?: \([^()]{1,40}\))?)(?= |[,.;]|$)/y;

/** The start of a clause's own words: after labels, connectives and introducing times. */
export function skipLead(document: Text, span: Span, times: readonly Time[], isBlockStart: boolean): number {
  let at = span.start;
  if (isBlockStart) at += LABEL.exec(document.text.slice(at, span.end))?.[0].length ?? 0;
  // a run of times is passed one by one: no match is made of what only its end is asked of
  const joints = times.length < LONG_RUN ? null : jointsOf(times);
  for (let behind = indexFrom(times, at); ; ) {
    const isInRun = joints !== null && behind > 0 && times[behind - 1]?.whole.end === at;
    const joined = isInRun
      ? jointBehind(document, joints, behind - 1, at, span.end)
      : endOfConnective(document, at, span.end);
    while (behind < times.length && (times[behind] as Time).whole.start <= joined) behind++;
    const next = Math.max(joined, times[behind - 1]?.whole.end ?? 0);
    if (next === at || next >= span.end) return Math.min(next, span.end);
    at = next;
  }
}

/** Where the connective at an offset ends, if it ends before `end`; the offset itself where there is none. */
function endOfConnective({ folded }: Text, at: number, end: number): number {
  CONNECTIVE.lastIndex = at;
  return CONNECTIVE.test(folded.slice(0, end)) ? CONNECTIVE.lastIndex : at;
}

/** The same behind a time of a long run: the lead of each later time goes over it again. */
function jointBehind(document: Text, joints: number[], index: number, at: number, end: number): number {
  joints[index] ??= endOfConnective(document, at, at + LONGEST_JOINT);
  const joint = joints[index];
  return joint < at + LONGEST_JOINT && joint < end ? joint : endOfConnective(document, at, end);
}
/** None is longer, but for a run of spaces. */
const LONGEST_JOINT = 100;
const LONG_RUN = 8;

const knownJoints = new WeakMap<readonly Time[], number[]>();

/** Where the connective behind each time ends, as far as that was asked. */
function jointsOf(times: readonly Time[]): number[] {
  const known = knownJoints.get(times);
  if (known) return known;
  const none: number[] = [];
  knownJoints.set(times, none);
  return none;
}

/** Index of the first of ordered times that begins at or behind an offset; their number where none does. */
export function indexFrom(times: readonly Time[], offset: number): number {
  let low = 0;
  let high = times.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((times[middle] as Time).whole.start >= offset) high = middle;
    else low = middle + 1;
  }
  return low;
}
