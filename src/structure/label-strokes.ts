import { wordsUnder } from '../core/locate.ts';
import type { Block, TextDocument } from '../core/types.ts';

/**
 * How many strokes a part's figure has, by its width: an OCR often reads "III." as "II.", and its boxes know better. Of Times and
 * Arial alike each further stroke is as wide as 0.63 of the first with its mark.
 */

const FURTHER = 0.63;
const STROKES = /^[IHlL1|!TJ]{1,5}(?<mark>[.,):/–-]?)$/u;
/** Of its height, a single stroke with its mark; two are wider than high in every type. */
const ONE = { least: 0.58, most: 0.97, withSlash: 1 };

/** For each block how many strokes its label has; null where it is more or other than strokes and a mark, or was not scanned. */
export function countStrokes(document: TextDocument, blocks: readonly Block[]): readonly (number | null)[] {
  const labels = blocks.map((block) => readFigure(document, block));
  // a speck makes a box higher: all figures of a document are of one height
  const heights = labels.flatMap((label) => label?.height ?? []).sort((a, b) => a - b);
  const height = heights[heights.length >> 1] ?? 1;
  const ones = new Map(['.', '/'].map((mark) => [mark, singleStroke(labels, mark, height)]));
  return labels.map((label) => {
    const one = label === null ? null : ones.get(label.mark);
    return !label || !one ? null : Math.round(1 + (label.width / height - one) / (FURTHER * one));
  });
}

/** The first word of a block that is nothing but strokes and a mark. */
interface Figure {
  /** Points. */
  readonly width: number;
  readonly height: number;
  /** "/", and "." for all else: it may have been lost in reading, not in the box. */
  readonly mark: string;
  /** It may be the "1." of an item. */
  readonly isArabic: boolean;
}

function readFigure(document: TextDocument, block: Block): Figure | null {
  const [word] = wordsUnder(document, { start: block.start, end: block.start + 1 });
  if (!word?.box || word.confidence === null) return null;
  const { x0, y0, x1, y1 } = word.box;
  const text = document.text.slice(word.start, word.end);
  const mark = STROKES.exec(text)?.groups?.mark;
  if (mark === undefined) return null;
  return { width: x1 - x0, height: y1 - y0, mark: mark === '/' ? '/' : '.', isArabic: text.includes('1') };
}

/** The proportion of one stroke in this document's type: the narrowest figure has one, or two or three. */
function singleStroke(labels: readonly (Figure | null)[], mark: string, height: number): number | null {
  const widths = labels.flatMap((label) => (label?.mark === mark && !label.isArabic ? label.width : []));
  const narrowest =
    widths.reduce((least, width) => Math.min(least, width), Number.POSITIVE_INFINITY) / height;
  const candidates = [1, 2, 3].map((strokes) => narrowest / (1 + FURTHER * (strokes - 1)));
  const most = mark === '/' ? ONE.withSlash : ONE.most;
  return candidates.find((one) => one > ONE.least && one < most) ?? null;
}
