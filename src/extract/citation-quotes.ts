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
    const close = text.indexOf('"', open + 1);
    return close >= 0 && close < limit ? close : -1;
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
  const open = (before.match(/“/g)?.length ?? 0) > (before.match(/”/g)?.length ?? 0);
  return open || (before.match(/"/g)?.length ?? 0) % 2 === 1;
}
