import { wordsUnder } from '../core/locate.ts';
import type { Block, TextDocument, Word } from '../core/types.ts';
import type { BlockLabel } from './labels.ts';

/**
 * A dash that a scan lost, or that was read as something else: the paragraph's words begin where those behind the dashes of the
 * page do, and not where the dashes stand.
 */

/** As typed, a dash and a space are narrow; the text of a list set by the word processor may stand where paragraphs begin. Of the letters' height. */
const WIDEST_SPACE = 0.75;
/** Of the way from a dash to its text. */
const SLACK = 0.4;
/** What dust is read as is short, and nothing the engine is sure of. */
const NOISE = { letters: 2, confidence: 0.3 };

/** A dash and the word behind it, in points; `text` is where that begins across the straightened page. */
interface Dash {
  readonly page: number;
  readonly y: number;
  readonly indent: number;
  readonly text: number;
}

/** The dashes that open blocks of a scan. */
export function placeDashes(document: TextDocument, blocks: readonly Block[]): Dash[] {
  return blocks.flatMap((block) => {
    const [dash, word] = firstWords(document, block);
    if (!dash?.box || !word?.box) return [];
    const isNarrow = word.box.x0 - dash.box.x1 < WIDEST_SPACE * (word.box.y1 - word.box.y0);
    const indent = word.box.x0 - dash.box.x0;
    const place = { page: block.page, y: word.box.y0, text: acrossOf(document, word) };
    return isNarrow && indent > 0 ? [{ ...place, indent }] : [];
  });
}

/** The bullet that a paragraph of a scan is by its place; null where it is none. */
export function readLostDash(
  document: TextDocument,
  block: Block,
  dashes: readonly Dash[],
): BlockLabel | null {
  const [first, second] = firstWords(document, block);
  const nearest = nearestOf(dashes, block.page, first);
  if (!first || !nearest) return null;
  const isAtText = (word: Word) => Math.abs(acrossOf(document, word) - nearest.text) < nearest.indent * SLACK;
  const label = { level: 'bullet', label: '-', key: 'bullet -', rank: 20 } as const;
  if (isAtText(first)) return { ...label, read: '', length: 0 };
  const read = document.text.slice(first.start, first.end);
  const isNoise = read.length <= NOISE.letters && (first.confidence ?? 1) < NOISE.confidence;
  return isNoise && second && isAtText(second)
    ? { ...label, read, length: second.start - block.start }
    : null;
}

function acrossOf({ pages }: TextDocument, { box }: Word): number {
  const page = pages.find(({ number }) => number === box?.page);
  const skew = (page?.origin === 'ocr' ? page.skew : undefined) ?? 0;
  return box ? box.x0 + skew * box.y0 : Number.NaN;
}

function nearestOf(dashes: readonly Dash[], page: number, word: Word | undefined): Dash | null {
  const y = word?.box?.y0;
  if (y === undefined) return null;
  const near = dashes.filter((dash) => dash.page === page);
  return near.reduce<Dash | null>(
    (best, dash) => (best && Math.abs(best.y - y) <= Math.abs(dash.y - y) ? best : dash),
    null,
  );
}

const firstWords = (document: TextDocument, { start, end }: Block): readonly Word[] =>
  wordsUnder(document, { start, end: Math.min(end, start + LONGEST_OPENING) }).slice(0, 2);
/** Characters in which two words begin. */
const LONGEST_OPENING = 40;
