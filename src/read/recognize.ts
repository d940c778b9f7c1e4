import { setFlagsFromString } from 'node:v8';
import type { ReadWord, Rule } from '../../schemas/pages.ts';
import type { Box } from '../core/grid.ts';
import { withoutBlackSeal } from './black-seal.ts';
import { rereadDoubtful } from './doubt.ts';
import { withoutLines } from './drawn-lines.ts';
import { rereadEnds } from './ends.ts';
import { resample, sharpen, smooth } from './image.ts';
import { findInkBands } from './ink-bands.ts';
import { readInkedLines } from './inked-lines.ts';
import { findLostLines } from './lost-lines.ts';
import type { OcrEngine, OcrImage, OcrLayout, OcrWord } from './ocr.ts';
import {
  isSideways,
  runsDown,
  shareOfSyllables,
  type Turn,
  turnPlacement,
  turnSamples,
} from './orientation.ts';
import type { PlacedImage } from './page-image.ts';
import { round } from './pdf-words.ts';
import { type Prepared, prepare } from './prepare.ts';
import type { Samples } from './samples.ts';
import { readTwice } from './second-reading.ts';
import { overlaps, readStrip } from './strips.ts';
import { addSurer, isSureWord } from './surer.ts';
import { findTables, readTables, withoutTables } from './table-cells.ts';

/** The engine is trained on 300 dpi; much finer pictures cost time and gain nothing. */
const MOST_DPI = 400;
const GOOD_DPI = 300;
/** On coarser pictures marks are a pixel or two, no larger than dust. */
const LEAST_DPI = 110;

/** What was read of a picture; `turn` made it upright, `steps` made it fit for reading. */
export interface Recognized {
  readonly engine: string;
  readonly words: ReadWord[];
  /** Fall of its lines over their run. */
  readonly skew: number;
  /** Borders of tables. */
  readonly rules: Rule[];
  readonly turn: Turn;
  readonly steps: readonly string[];
}

type Read = (image: OcrImage, layout: OcrLayout) => Promise<readonly OcrWord[]>;

/**
 * Reads a page's picture, made upright and fit for reading first. Where there is coloured ink the page is read without it
 * as well, so that a seal or a signature over a name does not hide it.
 * @param size of the page on which the picture lies, in points
 */
export async function recognize(
  picture: PlacedImage,
  size: { readonly width: number; readonly height: number },
  engine: OcrEngine,
  timeoutMs: number,
  signal: AbortSignal | undefined,
): Promise<Recognized> {
  const { dpi } = picture.image;
  // the stairs of a fax's strokes are as large as the marks of letters
  const stairs = dpi <= MOST_DPI && isBilevel(picture.image);
  const factor = dpi > MOST_DPI || dpi < LEAST_DPI || (stairs && dpi < GOOD_DPI) ? GOOD_DPI / dpi : 1;
  const versions: [Samples, ...Samples[]] = stairs
    ? [await smooth(picture.image, factor)]
    : await scaledVersions(picture, factor);
  const read: Read = async (image, layout) =>
    (await engine.recognize(image, { layout, signal, timeoutMs })).words;
  const upright = await readUpright(versions, Math.round(dpi * factor), read);
  const placement = turnPlacement(picture.placement, picture.image, size, upright.turn);
  return {
    engine: `${engine.name} ${engine.version}`,
    turn: upright.turn,
    skew: upright.skew,
    steps: stairs ? ['stairs smoothed', ...upright.steps] : upright.steps,
    words: upright.words.map((word) => placeWord(word, { placement }, factor)),
    rules: upright.borders.map((box) => placeBox(box, placement, factor)),
  };
}

/** A page of black and white in which no pixel is grey. */
function isBilevel({ grey }: Samples): boolean {
  return grey.includes(0) && grey.every((sample) => sample === 0 || sample === 255);
}

async function scaledVersions({ image }: PlacedImage, factor: number): Promise<[Samples, ...Samples[]]> {
  const { width, height, grey, black } = image;
  const scale = async (samples: Uint8Array): Promise<Samples> => {
    const own = { width, height, grey: samples };
    return factor === 1 ? own : resample(own, factor);
  };
  return black === null ? [await scale(grey)] : [await scale(grey), await scale(black)];
}

interface UprightReading {
  readonly skew: number;
  readonly words: readonly OcrWord[];
  readonly borders: readonly Box[];
  readonly turn: Turn;
  readonly steps: readonly string[];
}

/** Below this share of Vietnamese a page may stand on its head, or lie on its side. */
const STRANGE = 0.45;
/** From this share on there is nothing to look for. */
const SOUND = 0.8;

/** Words in pixels of the upright picture. A page that reads like no language, or from top to bottom, is turned. */
async function readUpright(
  versions: [Samples, ...Samples[]],
  dpi: number,
  read: Read,
): Promise<UprightReading> {
  const own = await readTurned(versions, 0, dpi, read);
  const vertical = runsDown(own.words);
  if (own.words.length === 0 || (!vertical && shareOfSyllables(own.words) >= STRANGE)) return own;
  const turns: Turn[] = vertical || isSideways(versions[0]) ? [90, 270] : [180];
  let best = vertical ? null : own;
  for (const turn of turns) {
    const other = await readTurned(versions, turn, dpi, read);
    if (best === null || shareOfSyllables(other.words) > shareOfSyllables(best.words) + 0.1) best = other;
    if (shareOfSyllables(best.words) >= SOUND) break;
  }
  return best ?? own;
}

/**
 * What decoding and preparing have left behind is more than the page itself, and a page takes the engine all the room there is.
 * Where text layers may leave their remains for a while (see `process-crew`), one that reads scans clears up sooner.
 */
function makeRoom(): void {
  if (globalThis.gc === undefined) return;
  setFlagsFromString('--heap-growing-percent=100');
  globalThis.gc();
}

async function readTurned(
  versions: [Samples, ...Samples[]],
  turn: Turn,
  dpi: number,
  read: Read,
): Promise<UprightReading> {
  const [whole, ...inkless] = versions.map((page) => turnSamples(page, turn));
  const prepared = await prepare([whole as Samples, ...inkless]);
  const tables = findTables(prepared.pages[0] as Samples, dpi);
  const borders = tables.flatMap((table) => table.borders);
  const pages = prepared.pages.map((page) => withoutLines(page, borders));
  const outside = pages.map((page) => withoutTables(page, tables));
  makeRoom();
  const words = [...(await readVersions(outside, dpi, read))];
  if (tables.length > 0) {
    const cells = { ...printOf(pages as [Samples, Samples?]), dpi };
    const readCells = async (block: OcrImage) => decide(block, await read(block, 'block'), read);
    words.push(...(await readTables(cells, tables, readCells)));
  }
  return {
    words: words.map((word) => ({ ...word, ...placeBack(word, prepared.toOriginal) })),
    borders: borders.map(({ box }) => placeBack(box, prepared.toOriginal)),
    skew: skewOf(words, prepared),
    turn,
    steps: prepared.steps,
  };
}

/** Fall over run, in the picture as it came, of a level line amid the words: on a photograph no two lines have the same. */
function skewOf(words: readonly OcrWord[], { pages: [page], toOriginal }: Prepared): number {
  const heights = words.map(({ y1 }) => y1).sort((a, b) => a - b);
  const middle = heights[heights.length >> 1] ?? 0;
  const [x0, y0] = toOriginal(0, middle);
  const [x1, y1] = toOriginal(page?.width ?? 1, middle);
  return (y1 - y0) / (x1 - x0);
}

/** The box around a box's corners in the picture as it came. */
function placeBack({ x0, y0, x1, y1 }: Box, toOriginal: Prepared['toOriginal']): Box {
  const corners = [toOriginal(x0, y0), toOriginal(x1, y0), toOriginal(x0, y1), toOriginal(x1, y1)];
  const [xs, ys] = [corners.map(([x]) => x), corners.map(([, y]) => y)];
  return { x0: Math.min(...xs), y0: Math.min(...ys), x1: Math.max(...xs), y1: Math.max(...ys) };
}

/** More of a page's dark pixels than this are no seals and signatures: the text itself is in colour. */
const MOST_INK = 0.4;

/** The version without ink, unless the text itself is in colour. */
function printOf([whole, bare]: readonly [Samples, Samples?]): Samples {
  return bare && findInkBands(whole, bare).share <= MOST_INK ? bare : whole;
}

/** One page in its versions (all of it, without ink): the reading of the print, and what only the ink shows. */
async function readVersions(pages: readonly Samples[], dpi: number, read: Read): Promise<readonly OcrWord[]> {
  const [page, inkless = withoutSeal(pages[0] as Samples, dpi)] = pages as readonly [Samples, Samples?];
  const whole = { ...page, dpi };
  if (inkless === null) return mend(whole, await read(whole, 'page'), read);
  const bare = { ...inkless, dpi };
  const { share, bands } = findInkBands(whole, bare);
  const print = await read(bare, 'page');
  if (share > MOST_INK) {
    const all = await read(whole, 'page');
    if (isInColour(all, print)) return addMissing(await mend(whole, all, read), print);
  }
  const mended = await mend(bare, print, read);
  const decided = await readInkedLines(whole, bare, bands, mended, (line) => read(line, 'line'));
  const shown: OcrWord[] = [];
  for (const band of bands) shown.push(...(await readStrip(whole, band, (strip) => read(strip, 'page'))));
  return addMissing(decided, shown);
}

/** Without its ink a page in colour has lost its words, one that has little more than a seal has them still. */
function isInColour(all: readonly OcrWord[], bare: readonly OcrWord[]): boolean {
  const countSure = (words: readonly OcrWord[]) => words.filter(isSureWord).length;
  return countSure(bare) < countSure(all) * MOST_KEPT;
}

const MOST_KEPT = 0.7;

/** The words of a page's first reading, with what further looks add or read surer. */
async function mend(image: OcrImage, words: readonly OcrWord[], read: Read): Promise<OcrWord[]> {
  const reread = await rereadDoubtful(image, words, (strip) => read(strip, 'sparse'));
  const complete = await rereadEnds(image, reread, (strip) => read(strip, 'sparse'));
  const found = await addLost(image, complete, read);
  return decide(image, found, read);
}

const decide = (image: OcrImage, words: readonly OcrWord[], read: Read): Promise<OcrWord[]> =>
  readTwice(image, sharpen, words, (line) => read(line, 'line'));

/** Words of a page, with those of the lines that the first reading dropped. */
async function addLost(image: OcrImage, words: OcrWord[], read: Read): Promise<OcrWord[]> {
  let current = words;
  for (const strip of findLostLines(image, words)) {
    const seen = await readStrip(image, strip, (part) => read(part, 'sparse'));
    current = addSurer(current, seen);
  }
  return current;
}

function withoutSeal(page: Samples, dpi: number): Samples | null {
  const grey = withoutBlackSeal(page, dpi);
  return grey && { ...page, grey };
}

const LIKELY = 0.5;

/** The words of one reading, then those that only another shows: sure ones, and likely ones in line with them. */
export function addMissing(words: readonly OcrWord[], others: readonly OcrWord[]): OcrWord[] {
  const only = others.filter((word) => !words.some((own) => overlaps(word, own)));
  const added = only.filter(isSureWord);
  const likely = only.filter((word) => !added.includes(word) && word.confidence >= LIKELY);
  // a number or a sign between words of colour
  const between = likely.filter((word) => added.some((own) => isBeside(word, own)));
  return [...words, ...added, ...between];
}

function isBeside(a: OcrWord, b: OcrWord): boolean {
  const height = Math.max(a.y1 - a.y0, b.y1 - b.y0);
  const gap = Math.max(a.x0 - b.x1, b.x0 - a.x1);
  return gap < 2 * height && Math.min(a.y1, b.y1) - Math.max(a.y0, b.y0) > height / 3;
}

/** Pixels of the picture that was read → points of the page; it has `factor` pixels for each of the picture's own. */
export function placeWord(
  word: OcrWord,
  { placement }: Pick<PlacedImage, 'placement'>,
  factor: number,
): ReadWord {
  const { text, confidence, bold } = word;
  return {
    text,
    ...placeBox(word, placement, factor),
    confidence: Math.round(confidence * 10000) / 10000,
    bold,
  };
}

function placeBox({ x0, y0, x1, y1 }: Box, placement: PlacedImage['placement'], factor: number): Rule {
  const x = (pixels: number) => round(placement.x + (pixels / factor) * placement.scaleX);
  const y = (pixels: number) => round(placement.y + (pixels / factor) * placement.scaleY);
  return { x0: x(x0), y0: y(y0), x1: x(x1), y1: y(y1) };
}
