import type { Box } from '../core/grid.ts';
import { quantile } from '../core/quantile.ts';
import { crop, placeCropped } from './crop.ts';
import { DARK } from './ink-bands.ts';
import type { OcrImage, OcrWord } from './ocr.ts';
import type { Samples } from './samples.ts';
import { matchWords } from './second-reading.ts';
import { lineHeight, type Strip } from './strips.ts';
import { isSureWord } from './surer.ts';

/**
 * Lines of print that lay under a seal and a signature. With the ink off, crossings of pen and ring are left, and page segmentation
 * takes the line and them for a picture, or reads them as one; the line alone is read well.
 */

/** Between print's own level (0) and white (1): what is lighter is a rest of ink. */
const SOLID = 0.4;
/** Of a seal's breadth: how far a line that it covers goes on beside it. */
const BESIDE = 0.6;
/** Of the ink's pixels: what lies further out to one side is dust. */
const OUTSIDE = 0.02;
/** Solid pixels in a row of the letters' bodies, as a share of the fullest row's. */
const FULL = 0.3;
/** Of the usual word's height: how high those rows are together, what stands above them and what hangs below. */
const BODY = { least: 0.3, most: 1.3 };
const ABOVE = 0.6;
const BELOW = 0.4;
/** Of the same: what parts two words of a line at most, and how long a line is at least. */
const SPACE = 1.2;
const SHORTEST = 2;
/** Of a line's length: what its words cover when none is missing. */
const COVERED = 0.75;
/** A page has few seals. */
const MOST_LINES = 12;

/**
 * The words of a page without its ink; lines where the ink was are read one by one, and stand where that is surer.
 * @param bands rows of the page in which there was ink
 */
export async function readInkedLines(
  whole: Samples,
  bare: OcrImage,
  bands: readonly Strip[],
  words: readonly OcrWord[],
  readLine: (line: OcrImage) => Promise<readonly OcrWord[]>,
): Promise<OcrWord[]> {
  let current = [...words];
  for (const box of findInkedLines(whole, bare, bands, lineHeight(words)).slice(0, MOST_LINES)) {
    const before = current.filter((word) => isInside(word, box));
    if (before.every(isSureWord) && widthOf(before) > COVERED * (box.x1 - box.x0)) continue;
    const cut = crop(bare, box);
    const again = (await readLine(cut.image)).map((word) => placeCropped(word, cut));
    if (!again.some(isSureWord)) continue;
    current = [...current.filter((word) => !before.includes(word)), ...decideLine(before, again)];
  }
  return current;
}

/** The reading of a line that tells more; a word of it that the other has with better evidence ("Đỗ" for "Độ" before a name) is the other's. */
function decideLine(before: readonly OcrWord[], again: readonly OcrWord[]): OcrWord[] {
  const [better, other] = sureLetters(again) > sureLetters(before) ? [again, before] : [before, again];
  const changes = new Map(matchWords(inOrder(better), inOrder(other)));
  return better.map((word) => changes.get(word) ?? word);
}

const inOrder = (words: readonly OcrWord[]) => [...words].sort((a, b) => a.x0 - b.x0);

const sureLetters = (words: readonly OcrWord[]) =>
  words.filter(isSureWord).reduce((sum, { text, confidence }) => sum + text.length * confidence, 0);

const widthOf = (words: readonly OcrWord[]) => words.reduce((sum, { x0, x1 }) => sum + x1 - x0, 0);

function isInside(word: OcrWord, box: Box): boolean {
  const [x, y] = [(word.x0 + word.x1) / 2, (word.y0 + word.y1) / 2];
  return x > box.x0 && x < box.x1 && y > box.y0 && y < box.y1;
}

/** Boxes around lines of solid print where the ink was, from the top. */
export function findInkedLines(
  whole: Samples,
  bare: Samples,
  bands: readonly Strip[],
  height: number,
): Box[] {
  const level = levelOfPrint(bare);
  return bands.flatMap((band) => {
    const ink = extentOfInk(whole, bare, band);
    if (ink === null) return [];
    const reach = (ink.x1 - ink.x0) * BESIDE;
    const [x0, x1] = [Math.max(0, ink.x0 - reach), Math.min(bare.width, ink.x1 + reach)].map(Math.round);
    const area = { ...band, x0: x0 as number, x1: x1 as number };
    return findBodies(bare, area, level, height).flatMap((body) => {
      const line = extentOfLine(bare, body, level, height, ink);
      return line === null ? [] : [around({ ...body, ...line }, height)];
    });
  });
}

/** What is darker than this is solid print. */
function levelOfPrint({ grey }: Samples): number {
  const dark: number[] = [];
  for (let at = 0; at < grey.length; at += 7) if ((grey[at] as number) < DARK) dark.push(grey[at] as number);
  const print = dark.length === 0 ? 0 : quantile(dark, 0.2);
  return print + SOLID * (255 - print);
}

interface Extent {
  readonly x0: number;
  readonly x1: number;
}

/** From where to where there was ink. */
function extentOfInk(whole: Samples, bare: Samples, { y0, y1 }: Strip): Extent | null {
  const columns = new Uint32Array(whole.width);
  let ink = 0;
  for (let y = y0; y < y1; y++) {
    for (let x = 0; x < whole.width; x++) {
      const at = y * whole.width + x;
      if ((whole.grey[at] as number) >= DARK || (bare.grey[at] as number) < DARK) continue;
      columns[x] = (columns[x] as number) + 1;
      ink += 1;
    }
  }
  const columnAt = (share: number) => {
    let [x, passed] = [0, columns[0] as number];
    while (passed <= Math.floor(ink * share)) {
      x += 1;
      passed += columns[x] as number;
    }
    return x;
  };
  return ink === 0 ? null : { x0: columnAt(OUTSIDE), x1: columnAt(1 - OUTSIDE) };
}

/** Rows that hold the bodies of letters: many solid pixels each, as high as letters are. */
function findBodies(bare: Samples, area: Box, level: number, height: number): Box[] {
  const rows = Array.from({ length: area.y1 - area.y0 }, (_, row) => {
    const start = (area.y0 + row) * bare.width;
    return bare.grey
      .subarray(start + area.x0, start + area.x1)
      .reduce((sum, one) => sum + Number(one < level), 0);
  });
  const least = FULL * Math.max(...rows);
  const bodies: Box[] = [];
  for (let row = 0; row < rows.length; row++) {
    if ((rows[row] as number) < least) continue;
    const from = row;
    while (row < rows.length && (rows[row] as number) >= least) row++;
    if (row - from < BODY.least * height || row - from > BODY.most * height) continue;
    bodies.push({ ...area, y0: area.y0 + from, y1: area.y0 + row });
  }
  return bodies;
}

/** From where to where the line goes that the ink lay on; null where it is too short for one. */
function extentOfLine(bare: Samples, body: Box, level: number, height: number, ink: Extent): Extent | null {
  const pieces: { x0: number; x1: number }[] = [];
  for (let x = body.x0; x < body.x1; x++) {
    let isSolid = false;
    for (let y = body.y0; y < body.y1 && !isSolid; y++)
      isSolid = (bare.grey[y * bare.width + x] as number) < level;
    if (!isSolid) continue;
    const last = pieces[pieces.length - 1];
    if (last && x - last.x1 <= SPACE * height) last.x1 = x + 1;
    else pieces.push({ x0: x, x1: x + 1 });
  }
  const line = pieces
    .filter(({ x0, x1 }) => x0 < ink.x1 && ink.x0 < x1)
    .reduce<Extent | null>((a, b) => (a === null || b.x1 - b.x0 > a.x1 - a.x0 ? b : a), null);
  return line !== null && line.x1 - line.x0 >= SHORTEST * height ? line : null;
}

function around(body: Box, height: number): Box {
  return {
    x0: Math.floor(body.x0 - height / 2),
    y0: Math.floor(body.y0 - ABOVE * height),
    x1: Math.ceil(body.x1 + height / 2),
    y1: Math.ceil(body.y1 + BELOW * height),
  };
}
