import type { PositionedPage } from '../../schemas/pages.ts';
import type { DraftLine } from './draft.ts';

/**
 * Dust on a scan that the OCR took for a sign between two words: as small as a dot, and not surely read. It is set apart
 * from the text like other furniture. Dashes are wider, colons and quotation marks higher. So is what was hardly read
 * within another word's box: a mark of its letters, or the stroke of a pen through them.
 */

/** Of the usual height of a word's box. */
const LARGEST = 0.22;
const UNSURE = 0.9;
const HARDLY = 0.6;
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
  const specks = page.words.filter(
    (word) =>
      isSpeck(word) || ((word.confidence ?? 1) < HARDLY && page.words.some((own) => holds(own, word))),
  );
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

/** Whether a surer word takes all of another's width, and some of its height. */
function holds(word: Words[number], other: Words[number]): boolean {
  const wider = word.x1 - word.x0 > 1.5 * (other.x1 - other.x0);
  const within = other.x0 >= word.x0 && other.x1 <= word.x1 && other.y0 < word.y1 && other.y1 > word.y0;
  return word !== other && (word.confidence ?? 1) >= HARDLY && wider && within;
}

function usualHeight(words: Words): number {
  const heights = words.map((word) => word.y1 - word.y0).sort((a, b) => a - b);
  return heights[heights.length >> 1] ?? 0;
}
