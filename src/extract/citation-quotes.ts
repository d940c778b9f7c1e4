/** Titles in quotes behind a citation. */

/** The insides of quoted titles; several for coordinated citations ("“A”, “B”", "“A” và “B”"). */
export function readQuotes(
  text: string,
  at: number,
  limit: number,
  size: number,
): { texts: string[]; end: number } | null {
  const texts: string[] = [];
  let next = at;
  while (texts.length < Math.max(size, 1)) {
    const close = closingQuote(text, next, limit);
    if (close < 0) break;
    texts.push(text.slice(next + 1, close).trim());
    const gap = /^(?:,|,? và|;)? (?=[“"])/u.exec(text.slice(close + 1, close + 6))?.[0];
    next = close + 1;
    if (gap === undefined) break;
    next += gap.length;
  }
  if (texts.length === 0) return null;
  return { texts, end: next };
}

/** Index of the quote that closes the one at `open`; quotes inside are counted. -1 when it stays open. */
function closingQuote(text: string, open: number, limit: number): number {
  if (text.charAt(open) === '"') {
    // one of the pair may be of the other kind, by the author's hand or an OCR's
    const inside = text.slice(open + 1, limit);
    const close = inside.search(inside.includes('“') ? /"/ : /["”]/);
    return close < 0 ? -1 : open + 1 + close;
  }
  let depth = 0;
  for (let at = open; at < limit; at++) {
    if (text.charAt(at) === '“') depth++;
    else if (text.charAt(at) === '”' && --depth === 0) return at;
  }
  return -1;
}

/** Whether the quotes that open behind `start` are still open at `at`. */
export function insideQuotes(text: string, start: number, at: number): boolean {
  const before = text.slice(start, at);
  const count = (quote: string) => before.split(quote).length - 1;
  const [opened, closed, straight] = [count('“'), count('”'), count('"') % 2];
  if (straight === 0 || opened === closed) return straight === 1 || opened > closed;
  // one of another kind closed it, or opens quotes inside the others
  return opened > closed && /(?:^|[\s(])"[^"]*$/u.test(before);
}
