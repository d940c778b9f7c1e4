/**
 * A text without the signs at its end; `sign` is a pattern of one character. A pattern such as `[.;]+$` would look at a
 * long run of them again from each of its signs.
 */
export function trimEnd(text: string, sign: RegExp): string {
  let end = text.length;
  while (end > 0 && sign.test(text[end - 1] as string)) end--;
  return text.slice(0, end);
}

/** A text without such signs at both ends. */
export function trimBoth(text: string, sign: RegExp): string {
  const kept = trimEnd(text, sign);
  let start = 0;
  while (start < kept.length && sign.test(kept[start] as string)) start++;
  return kept.slice(start);
}
