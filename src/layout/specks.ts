import type { PositionedPage } from '../../schemas/pages.ts';
import type { DraftLine } from './draft.ts';

/**
 * Dust on a scan that the OCR took for a sign between two words: as small as a dot, and not surely read. It is set apart
 * from the text like other furniture. Dashes are wider, colons and quotation marks higher.
 */

/** Of the usual height of a word's box. */
const LARGEST = 0.22;
const UNSURE = 0.9;
const HAS_WORD = /[\p{L}\p{N}]/u;

type Words = PositionedPage['words'];

/** The page without its dust, and the dust. */
export function partSpecks(page: PositionedPage): { page: PositionedPage; specks: DraftLine[] } {
  if (page.origin !== 'ocr') return { page, specks: [] };
  const largest = usualHeight(page.words) * LARGEST;
  const isSpeck = ({ text, confidence, ...box }: Words[number]) =>
    !HAS_WORD.test(text) &&
    (confidence ?? 1) < UNSURE &&
    box.x1 - box.x0 < largest &&
    box.y1 - box.y0 < largest;
  const specks = page.words.filter(isSpeck);
  if (specks.length === 0) return { page, specks: [] };
  return {
    page: { ...page, words: page.words.filter((word) => !specks.includes(word)) },
    specks: specks.map(({ text, confidence, bold, ...box }) => ({
      page: page.number,
      column: 'full',
      words: [{ text, confidence, bold, box: { page: page.number, ...box } }],
    })),
  };
}

function usualHeight(words: Words): number {
  const heights = words.map((word) => word.y1 - word.y0).sort((a, b) => a - b);
  return heights[heights.length >> 1] ?? 0;
}
