import type { ReadWord } from '../../schemas/pages.ts';
import type { Box } from '../core/grid.ts';
import { isSyllable } from '../rules/syllables.vi.ts';
import type { OcrEngine, OcrWord } from './ocr.ts';
import type { PlacedImage } from './page-image.ts';
import { placeWord } from './recognize.ts';

/**
 * A sound text page may hold as an image what a person put there last: the number, the day, a name. Such places are read
 * by OCR, and only they.
 */
export interface ImageRegion extends Box {
  /** `blank`: between words that wait for a figure. */
  readonly kind: 'blank' | 'letterhead' | 'signature';
}

type PrintedWord = Box & { readonly text: string };

interface RegionEvidence {
  readonly number: number;
  readonly words: readonly PrintedWord[];
  readonly images: readonly Box[];
  readonly width: number;
  readonly height: number;
}

const MOST_REGIONS = 4;
/** A larger image is a scan or a background. */
const LARGEST = 0.25;
/** Of a line of print; seals, emblems and codes are about as high as wide. In points. */
const LINE = { width: 16, height: 6, aspect: 2 } as const;
/** An empty place for a figure is wider than a space. In points. */
const BLANK = 9;

/** Where images stand for the words of a letterhead (page 1) or a signature block; from the text's own gaps. */
export function findImageRegions(page: RegionEvidence): ImageRegion[] {
  const free = page.images.filter((image) => area(image) < LARGEST * page.width * page.height);
  const blanks = page.number === 1 ? findBlanks(page, free) : [];
  const letterhead = page.number === 1 && !isFilled(page) ? findLetterhead(page, free, blanks) : [];
  return [...blanks, ...letterhead, ...findSignature(page, free)].slice(0, MOST_REGIONS);
}

const area = (rect: Box) => (rect.x1 - rect.x0) * (rect.y1 - rect.y0);
const centre = (rect: Box) => ({ x: (rect.x0 + rect.x1) / 2, y: (rect.y0 + rect.y1) / 2 });
const meet = (a: Box, b: Box) => a.x0 < b.x1 && b.x0 < a.x1 && a.y0 < b.y1 && b.y0 < a.y1;
const holds = (rect: Box, inner: Box) => {
  const { x, y } = centre(inner);
  return x > rect.x0 && x < rect.x1 && y > rect.y0 && y < rect.y1;
};

const top = ({ words, height }: RegionEvidence) => words.filter((word) => word.y1 < height / 3);
const plain = (text: string) => text.normalize('NFC').toLowerCase();
const WAITS_FOR_FIGURE = /^(?:số:?|ngày|tháng)$/u;

/** The gaps behind "Số:", "ngày" and "tháng" that have an image in them. */
function findBlanks(page: RegionEvidence, images: readonly Box[]): ImageRegion[] {
  return top(page).flatMap((cue) => {
    if (!WAITS_FOR_FIGURE.test(plain(cue.text))) return [];
    const after = nextOnLine(page.words, cue);
    const gap = { x0: cue.x1, x1: after?.x0 ?? cue.x1 + 60, y0: cue.y0, y1: cue.y1 };
    if (gap.x1 - gap.x0 < BLANK || /^\d/.test(after?.text ?? '')) return [];
    const image = images.find((one) => meet(one, gap));
    if (!image) return [];
    // a figure put there by hand may stand over or under its line
    const y0 = Math.max(image.y0, gap.y0 - 8);
    const y1 = Math.min(image.y1, gap.y1 + 8);
    return [{ ...gap, y0: Math.min(y0, gap.y0), y1: Math.max(y1, gap.y1), kind: 'blank' as const }];
  });
}

function nextOnLine(words: readonly PrintedWord[], word: Box): PrintedWord | undefined {
  const middle = centre(word).y;
  let nearest: PrintedWord | undefined;
  for (const other of words) {
    const isBehind = other.y0 < middle && other.y1 > middle && other.x0 >= word.x1 - 1;
    if (isBehind && (!nearest || other.x0 < nearest.x0)) nearest = other;
  }
  return nearest;
}

/** Whether the letterhead has a number and a day in words: then its images are emblems. */
function isFilled(page: RegionEvidence): boolean {
  const hasFigure = (cue: RegExp) =>
    top(page).some(
      (word) => cue.test(plain(word.text)) && /\d/.test(nextOnLine(page.words, word)?.text ?? ''),
    );
  return hasFigure(/^số:?$/u) && hasFigure(/^ngày$/u);
}

function findLetterhead(page: RegionEvidence, images: readonly Box[], blanks: readonly Box[]): ImageRegion[] {
  return images
    .filter((image) => image.y1 < page.height / 3 && isLine(image))
    .filter((image) => !page.words.some((word) => holds(image, word)))
    .filter((image) => !blanks.some((blank) => meet(blank, image)))
    .map((image) => ({ ...bounds(image), kind: 'letterhead' }));
}

const bounds = ({ x0, y0, x1, y1 }: Box): Box => ({ x0, y0, x1, y1 });

function isLine(image: Box): boolean {
  const width = image.x1 - image.x0;
  const height = image.y1 - image.y0;
  return width >= LINE.width && height >= LINE.height && width >= LINE.aspect * height;
}

/** How far above an image its post stands, and below it its name. In points. */
const ABOVE = 110;
const BELOW = 45;

/** Images on the right, under a post in capitals, or beside the recipients, with no name under them. */
function findSignature({ words, images, ...page }: RegionEvidence, free: readonly Box[]): ImageRegion[] {
  return free
    .filter((image) => centre(image).x > page.width * 0.45 && image.y0 > page.height * 0.12)
    .filter((image) => image.x1 - image.x0 >= 50 && image.x1 - image.x0 > 1.2 * (image.y1 - image.y0))
    .filter((image) => !words.some((word) => holds(image, word)))
    .filter((image) => !words.some((word) => holds({ ...image, y0: image.y1, y1: image.y1 + BELOW }, word)))
    .filter((image) => {
      const above = { x0: image.x0 - 40, x1: image.x1 + 40, y0: image.y0 - ABOVE, y1: image.y0 };
      const posts = words.filter((word) => holds(above, word) && /^\p{Lu}{2,}$/u.test(word.text));
      return posts.length >= 2 || words.some((word) => isBesideRecipients(word, image));
    })
    .map((image) => ({ ...bounds(image), kind: 'signature' }));
}

function isBesideRecipients(word: PrintedWord, image: Box): boolean {
  const level = word.y0 > image.y0 - 40 && word.y0 < image.y1;
  return level && word.x1 < image.x0 && /^nhận:?$/u.test(plain(word.text));
}

/** So much of paper around a region helps the engine to see its letters. In points. */
const MARGIN = 3;

/**
 * What the picture shows in the regions, in points of the page; words that the layer has, and what does not look like a
 * number, a day or a name, are left out. Rejects as the engine does.
 */
export async function readImageRegions(
  regions: readonly ImageRegion[],
  words: readonly Box[],
  picture: PlacedImage,
  engine: OcrEngine,
  options: { readonly timeoutMs: number; readonly signal: AbortSignal | undefined },
): Promise<{ readonly region: ImageRegion; readonly words: readonly ReadWord[] }[]> {
  const read: { region: ImageRegion; words: readonly ReadWord[] }[] = [];
  for (const region of regions) {
    const crop = cut(picture, region);
    const line = region.y1 - region.y0 < 32;
    const seen = await engine.recognize(crop.image, { ...options, layout: line ? 'line' : 'sparse' });
    const placed = seen.words
      .map((word) => placeWord(moveBy(word, crop.left, crop.top), picture, 1))
      .filter((word) => !words.some((own) => meet(shrink(own), word)));
    read.push({ region, words: keepPlausible(placed, region.kind) });
  }
  return read.filter((one) => one.words.length > 0);
}

const shrink = ({ x0, y0, x1, y1 }: Box): Box => ({
  x0: x0 + 1,
  x1: x1 - 1,
  y0: y0 + (y1 - y0) / 4,
  y1: y1 - (y1 - y0) / 4,
});

const moveBy = (word: OcrWord, left: number, top: number): OcrWord => ({
  ...word,
  x0: word.x0 + left,
  x1: word.x1 + left,
  y0: word.y0 + top,
  y1: word.y1 + top,
});

function cut({ image, placement }: PlacedImage, region: Box) {
  const toX = (x: number) => Math.round((x - placement.x) / placement.scaleX);
  const toY = (y: number) => Math.round((y - placement.y) / placement.scaleY);
  const left = Math.max(0, toX(region.x0 - MARGIN));
  const right = Math.min(image.width, toX(region.x1 + MARGIN));
  const upper = Math.max(0, toY(region.y0 - MARGIN));
  const lower = Math.min(image.height, toY(region.y1 + MARGIN));
  const [width, height] = [Math.max(1, right - left), Math.max(1, lower - upper)];
  const grey = new Uint8Array(width * height);
  for (let y = 0; y < height; y++) {
    const row = (upper + y) * image.width + left;
    grey.set(image.grey.subarray(row, row + width), y * width);
  }
  return { image: { width, height, grey, dpi: image.dpi }, left, top: upper };
}

/** Handwriting comes out as noise of small confidence; a wrong figure is worse than a blank. */
const SURE = 0.8;
const FIGURE = /^\p{P}*\d{1,5}[a-zđ]?\p{P}*$/u;
const SYMBOL = /^[\d/]{0,12}[\p{Lu}\d]{2,12}(?:[/-][\p{Lu}\d]\p{L}{0,12}){1,4}$/u;
const CUE = /^\p{P}*(?:số|ngày|tháng|năm)\p{P}*$/u;

function keepPlausible(words: readonly ReadWord[], kind: ImageRegion['kind']): readonly ReadWord[] {
  const sure = words.filter((word) => (word.confidence ?? 0) >= SURE);
  if (kind === 'blank') return sure.filter((word) => FIGURE.test(word.text));
  const letters = sure.filter((word) => isSyllable(word.text.replace(/\p{P}/gu, '')));
  const figures = sure.filter((word) => FIGURE.test(word.text) || SYMBOL.test(word.text));
  const known = new Set([...letters, ...figures]);
  if (kind === 'letterhead') {
    const cues = sure.filter((word) => CUE.test(plain(word.text)));
    const wanted = figures.length > 0 && (figures.length === sure.length || cues.length > 0);
    if (wanted) return sure.filter((word) => known.has(word));
  }
  // a logo's brand or the loops of a signature are no two Vietnamese words and hardly anything else
  const capital = letters.filter((word) => /^\p{Lu}/u.test(word.text) && word.text.length > 1);
  const sound = capital.length >= 2 && known.size >= 0.8 * words.length;
  return sound ? sure.filter((word) => known.has(word)) : [];
}
