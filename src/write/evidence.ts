import type { Box } from '../../schemas/evidence.ts';
import type { Evidence } from '../../schemas/record.ts';
import { firstEndingAfter, wordsUnder } from '../core/locate.ts';
import type { Found } from '../core/mention.ts';
import type { Line, Span, TextDocument, Word } from '../core/types.ts';

/** Finds what a span of the text points at: its words, their page, their boxes, their lowest confidence. */
export interface EvidenceFinder {
  /** Evidence of a value, in the record's key order; boxes in PDF points, one a line and page. */
  evidence(found: Found): Evidence;
  /** Page (1-based) of the span's first word; null without page marks, or where the span holds no word. */
  pageOf(span: Span): number | null;
  /** One box for each line under the span; empty for plain text. */
  boxesOf(span: Span): Box[];
}

export function createEvidenceFinder(document: TextDocument): EvidenceFinder {
  const unmarked = new Set(
    document.pages.filter((page) => page.origin === 'plain-text' && !page.marked).map((page) => page.number),
  );
  const pageOfWords = ([first]: readonly Word[]): number | null =>
    first === undefined || unmarked.has(first.page) ? null : first.page;
  const pageOf = (span: Span): number | null => pageOfWords(wordsUnder(document, span));
  const evidence = ({ start, end, certainty, rule }: Found): Evidence => {
    if (start > end || end > document.text.length) {
      throw new RangeError(
        `Rule ${rule} points outside the text: ${start}–${end} of ${document.text.length}.`,
      );
    }
    const words = wordsUnder(document, { start, end });
    return {
      raw: document.text.slice(start, end),
      span: { start, end },
      page: pageOfWords(words),
      boxes: boxesByLine(words, document.lines),
      certainty,
      ocrConfidence: lowestConfidence(words),
      rule,
    };
  };
  const boxesOf = (span: Span): Box[] => boxesByLine(wordsUnder(document, span), document.lines);
  return { evidence, pageOf, boxesOf };
}

function boxesByLine(words: readonly Word[], lines: readonly Line[]): Box[] {
  // text files have no places
  if (words.every((word) => word.box === null)) return [];
  const boxes = new Map<string, Box>();
  for (const word of words) {
    if (word.box === null) continue;
    // a number rejoined over a line break is one word of two lines: its first line counts
    const key = `${firstEndingAfter(lines, word.start)} ${word.box.page}`;
    const known = boxes.get(key);
    boxes.set(key, known === undefined ? word.box : enclose(known, word.box));
  }
  return [...boxes.values()].map(roundBox);
}

function enclose(a: Box, b: Box): Box {
  return {
    page: a.page,
    x0: Math.min(a.x0, b.x0),
    y0: Math.min(a.y0, b.y0),
    x1: Math.max(a.x1, b.x1),
    y1: Math.max(a.y1, b.y1),
  };
}

function roundBox({ page, x0, y0, x1, y1 }: Box): Box {
  return { page, x0: round(x0, 100), y0: round(y0, 100), x1: round(x1, 100), y1: round(y1, 100) };
}

function lowestConfidence(words: readonly Word[]): number | null {
  let lowest: number | null = null;
  for (const { confidence } of words) {
    if (confidence !== null && (lowest === null || confidence < lowest)) lowest = confidence;
  }
  return lowest === null ? null : round(lowest, 10_000);
}

/** Figures are rounded so that a record does not change with the last bit of a platform's arithmetic. */
export function round(value: number, scale: number): number {
  return Math.round(value * scale) / scale;
}
