import type { Span } from './types.ts';

/** What many spans cover together, asked span by span without walking through them all. */
export interface Cover {
  /** One of the spans holds all of it. */
  holds(span: Span): boolean;
  /** One of the spans shares a character with it. */
  touches(span: Span): boolean;
}

/** The cover of spans in any order; they may overlap. */
export function coverOf(spans: readonly Span[]): Cover {
  const starts: number[] = [];
  /** The furthest end among the spans up to each. */
  const ends: number[] = [];
  for (const span of spans.toSorted((a, b) => a.start - b.start)) {
    starts.push(span.start);
    ends.push(Math.max(span.end, ends.at(-1) ?? 0));
  }
  const furthest = (offset: number): number => ends[countUpTo(starts, offset) - 1] ?? -1;
  return {
    holds: ({ start, end }) => furthest(start) >= end,
    touches: ({ start, end }) => furthest(end - 1) > start,
  };
}

/** How many of ordered numbers are no greater than a limit. */
function countUpTo(ordered: readonly number[], limit: number): number {
  let low = 0;
  let high = ordered.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((ordered[middle] as number) > limit) high = middle;
    else low = middle + 1;
  }
  return low;
}
