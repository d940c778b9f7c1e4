import { wordsUnder } from '../core/locate.ts';
import type { Block, TextDocument, Word } from '../core/types.ts';
import { type BlockLabel, isScanned } from './labels.ts';

/**
 * A dash or another bullet that a scan lost, or that was read as something else: the paragraph's words begin where those behind the
 * bullets of the page do, and not where the bullets stand.
 */

/** As typed, a dash and a space are narrow; the text of a list set by the word processor may stand where paragraphs begin. Of the letters' height. */
const WIDEST_SPACE = 0.75;
/** Of the way from a bullet to its text. */
const SLACK = 0.4;
/** What dust is read as is short, and nothing the engine is sure of. */
const NOISE = { letters: 2, confidence: 0.3 };

/** Where a bullet stands, in points; `text` is where its text begins across the straightened page. */
interface BulletPlace {
  readonly key: string;
  readonly page: number;
  readonly y: number;
  readonly indent: number;
  readonly text: number;
}

/** The bullets of the blocks that are scans. */
export function placeBullets(
  document: TextDocument,
  blocks: readonly Block[],
  labels: readonly (BlockLabel | null)[],
): BulletPlace[] {
  return blocks.flatMap((block, at) => {
    const label = labels[at];
    if (label?.level !== 'bullet' || !isScanned(document, block)) return [];
    const [bullet, word] = firstWords(document, block);
    if (!bullet?.box || !word?.box) return [];
    const isNarrow = word.box.x0 - bullet.box.x1 < WIDEST_SPACE * (word.box.y1 - word.box.y0);
    const indent = word.box.x0 - bullet.box.x0;
    const place = { key: label.key, page: block.page, y: word.box.y0, text: acrossOf(document, word) };
    return isNarrow && indent > 0 ? [{ ...place, indent }] : [];
  });
}

/** The bullet that a paragraph of a scan has by its place, as the one `beside` it; null where it has none. */
export function readLostBullet(
  document: TextDocument,
  block: Block,
  beside: BlockLabel,
  places: readonly BulletPlace[],
): BlockLabel | null {
  const [first, second] = firstWords(document, block);
  const alike = places.filter(({ page, key }) => page === block.page && key === beside.key);
  const nearest = nearestOf(alike, first);
  if (!first || !nearest) return null;
  const isAtText = (word: Word) => Math.abs(acrossOf(document, word) - nearest.text) < nearest.indent * SLACK;
  if (isAtText(first)) return { ...beside, read: '', length: 0 };
  const read = document.text.slice(first.start, first.end);
  const isNoise = read.length <= NOISE.letters && (first.confidence ?? 1) < NOISE.confidence;
  return isNoise && second && isAtText(second)
    ? { ...beside, read, length: second.start - block.start }
    : null;
}

function acrossOf({ pages }: TextDocument, { box }: Word): number {
  const page = pages.find(({ number }) => number === box?.page);
  const skew = (page?.origin === 'ocr' ? page.skew : undefined) ?? 0;
  return box ? box.x0 + skew * box.y0 : Number.NaN;
}

function nearestOf(places: readonly BulletPlace[], word: Word | undefined): BulletPlace | null {
  const y = word?.box?.y0;
  if (y === undefined) return null;
  return places.reduce<BulletPlace | null>(
    (best, place) => (best && Math.abs(best.y - y) <= Math.abs(place.y - y) ? best : place),
    null,
  );
}

const firstWords = (document: TextDocument, { start, end }: Block): readonly Word[] =>
  wordsUnder(document, { start, end: Math.min(end, start + LONGEST_OPENING) }).slice(0, 2);
/** Characters in which two words begin. */
const LONGEST_OPENING = 40;
