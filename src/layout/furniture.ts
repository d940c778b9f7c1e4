import { fold } from '../core/fold.ts';
import type { Furniture } from '../core/types.ts';
import type { DraftLine } from './draft.ts';

/** Page numbers, running heads and specks that a page carries beside its text. */

const PAGE_NUMBER = /^[-–—~|.:,'` ]*(?:trang )?\d{1,4}(?:\s?\/\s?\d{1,4})?[-–—~|.:,'` ]*$/u;
const HAS_WORD = /[\p{L}\p{N}]/u;

/** Where a line stands: the share of the page's height above it; null for plain text. */
export interface PlacedLine {
  readonly line: DraftLine;
  readonly depth: number | null;
}

/** A line in the top or bottom margin that is a number alone, or stands in that margin of other pages too. */
export function findFurniture(lines: readonly PlacedLine[], pageCount: number): Set<DraftLine> {
  const found = new Set<DraftLine>();
  const heads = countHeads(lines);
  for (const { line, depth } of lines) {
    const text = fold(line.text);
    if (!HAS_WORD.test(text)) found.add(line);
    else if (isOwnNumber(text, line.page) && nearMargin(depth)) found.add(line);
    else if (
      inMargin(depth) &&
      (PAGE_NUMBER.test(text) || (heads.get(headOf(text)) ?? 0) >= repeats(pageCount))
    ) {
      found.add(line);
    }
  }
  return found;
}

/** The page's own number may stand lower: a photographed sheet has the table around it. */
const isOwnNumber = (text: string, page: number) =>
  PAGE_NUMBER.test(text) && Number.parseInt(text.replace(/\D+/u, ''), 10) === page;

function countHeads(lines: readonly PlacedLine[]): Map<string, number> {
  const pages = new Map<string, Set<number>>();
  for (const { line, depth } of lines) {
    if (!inMargin(depth)) continue;
    const head = headOf(fold(line.text));
    pages.set(head, (pages.get(head) ?? new Set()).add(line.page));
  }
  return new Map([...pages].map(([head, set]) => [head, set.size]));
}

// three pages, or every page of a shorter document: a title may come twice
const repeats = (pageCount: number) => Math.max(3, Math.ceil(pageCount / 2));
const headOf = (text: string) => text.replace(/\d+/g, '#');
const inMargin = (depth: number | null) => depth !== null && (depth < 0.085 || depth > 0.93);
const nearMargin = (depth: number | null) => depth !== null && (depth < 0.13 || depth > 0.9);

export function toFurniture(line: DraftLine): Furniture {
  const boxes = (line.words ?? []).map((word) => word.box).filter((box) => box !== null);
  const first = boxes[0];
  const box = first
    ? {
        page: first.page,
        x0: Math.min(...boxes.map((b) => b.x0)),
        y0: Math.min(...boxes.map((b) => b.y0)),
        x1: Math.max(...boxes.map((b) => b.x1)),
        y1: Math.max(...boxes.map((b) => b.y1)),
      }
    : null;
  return { page: line.page, text: line.text, box };
}
