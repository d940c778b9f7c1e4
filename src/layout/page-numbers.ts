import type { PlainPage } from '../../schemas/pages.ts';
import { type DraftLine, typeLine } from './draft.ts';

/** A figure alone on its line, plain or between dashes. */
const NUMBER = /^[-–—|. ]*(?:[Tt]rang )?(?<number>\d{1,3})(?: ?\/ ?\d{1,3})?[-–—|. ]*$/u;
/** A mark that a site leaves in its copies, in base 64: no word is that long. */
const CODE = /^[A-Za-z\d+/]{28,80}={0,2}$/;
const SHORTEST_CODE = 28;
/** So far from the margin no cell of a list stands alone. */
const CENTRED = /^[ \t\u00a0]{20}/u;
/** Fewer lines than this no page has: figures that stand closer are a table's. */
const SHORTEST_PAGE = 14;

type Line = PlainPage['lines'][number];
interface Place {
  readonly page: number;
  readonly index: number;
  readonly number: number;
  /** Lines of the file before it. */
  readonly depth: number;
}

/**
 * The numbers that a converter left amid the text of a file set apart, and the marks of sites: numbers at the edges of pages that form
 * feeds part, else where figures that count on stand a page's length from each other.
 */
export function partPageNumbers(pages: readonly PlainPage[]): { pages: PlainPage[]; numbers: DraftLine[] } {
  const found = [...(pages.length > 1 ? atEdges(pages) : countingOn(pages)), ...findCodes(pages)];
  if (found.length === 0) return { pages: [...pages], numbers: [] };
  const numbers = found.map(({ page, index }): DraftLine => {
    const { number, lines } = pages[page] as PlainPage;
    const words = (lines[index] as Line).text.trim().split(/\s+/u);
    return typeLine(number, 'full', words.join(' '));
  });
  const kept = pages.map((page, at): PlainPage => {
    const own = new Set(found.filter((place) => place.page === at).map(({ index }) => index));
    // the gap round a number is the page's, not a paragraph's
    const lines = page.lines.flatMap((line, index) =>
      own.has(index) ? [] : [own.has(index - 1) ? { ...line, afterGap: false } : line],
    );
    return { ...page, lines };
  });
  return { pages: kept, numbers };
}

const numberOf = (line: Line | undefined): number | null => {
  const written = NUMBER.exec(line?.text.trim() ?? '')?.groups?.number;
  return written === undefined ? null : Number(written);
};

function atEdges(pages: readonly PlainPage[]): Place[] {
  return pages.flatMap((page, at) => {
    const edges = [...new Set([0, page.lines.length - 1])];
    return edges.flatMap((index) => {
      const number = numberOf(page.lines[index]);
      return number === null || page.lines.length < 2 ? [] : [{ page: at, index, number, depth: 0 }];
    });
  });
}

function findCodes(pages: readonly PlainPage[]): Place[] {
  const found: Place[] = [];
  for (const [page, { lines }] of pages.entries()) {
    for (const [index, { text }] of lines.entries()) {
      if (text.length >= SHORTEST_CODE && CODE.test(text.trim()))
        found.push({ page, index, number: 0, depth: index });
    }
  }
  return found;
}

function countingOn([page]: readonly PlainPage[]): Place[] {
  const lines = page?.lines ?? [];
  const run: Place[] = [];
  lines.forEach((line, index) => {
    const isApart = line.afterGap && (lines[index + 1]?.afterGap ?? true);
    const number = isApart || CENTRED.test(line.text) ? numberOf(line) : null;
    if (number === null) return;
    const before = run[run.length - 1];
    const counts = before ? number === before.number + 1 : number === 1 || number === 2;
    if (counts && index - (before?.depth ?? 0) >= SHORTEST_PAGE)
      run.push({ page: 0, index, number, depth: index });
  });
  return run;
}
