import { deskewAngle, rotateSamples } from './deskew.ts';
import { flatten, unevenness, WHITE } from './paper.ts';
import type { Samples } from './samples.ts';
import { findSheet, rectify } from './sheet.ts';

/** A page made fit for reading, and the way back: a prepared pixel's place in the picture as it came. */
export interface Prepared {
  readonly pages: readonly Samples[];
  readonly toOriginal: (x: number, y: number) => readonly [number, number];
  /** What was done, in a few words; empty for a page that was left alone. */
  readonly steps: readonly string[];
}

/**
 * Prepares a page by what is measured on it; `pages` are versions of one page (all of it, without coloured ink) that get
 * the same treatment. A clean page comes back as it is.
 */
export async function prepare(versions: readonly [Samples, ...Samples[]]): Promise<Prepared> {
  const steps: string[] = [];
  let pages: readonly [Samples, ...Samples[]] = versions;
  let toOriginal: Prepared['toOriginal'] = (x, y) => [x, y];
  const change = async (step: string, each: (page: Samples) => Samples | Promise<Samples>) => {
    pages = (await Promise.all(pages.map(each))) as unknown as readonly [Samples, ...Samples[]];
    steps.push(step);
  };
  const sheet = findSheet(pages[0]);
  if (sheet) {
    await change('sheet cut out and straightened', (page) => rectify(page, sheet));
    toOriginal = sheet.toPicture;
  }
  if (unevenness(pages[0]) > UNEVEN) await change('light evened out', flatten);
  if (speckShare(pages[0]) > SPECKLED) await change('specks removed', despeckle);
  const angle = deskewAngle(pages[0]);
  if (Math.abs(angle) >= SKEWED) {
    const { width, height } = pages[0];
    const before = toOriginal;
    const back = rotateSamples.placeBack(width, height, angle);
    await change(`turned by ${angle.toFixed(1)}°`, (page) => rotateSamples(page, angle));
    toOriginal = (x, y) => before(...back(x, y));
  }
  return { pages, toOriginal, steps };
}

/** Grey levels by which the paper's brightness may differ over a page before it is evened out. */
const UNEVEN = 34;
/** Share of dark pixels that stand alone before specks are removed. */
const SPECKLED = 0.00025;
/** Degrees; the engine bears less. */
const SKEWED = 0.9;

/** Darker than the paper around by this much is a mark. */
const MARK = 60;
/** Pixels of a speck at most: the dot under "ụ" has more, even at 150 dpi. */
const SPECK = 4;

function speckShare(page: Samples): number {
  return findSpecks(page).length / page.grey.length;
}

function despeckle(page: Samples): Samples {
  const grey = new Uint8Array(page.grey);
  for (const pixel of findSpecks(page)) grey[pixel] = WHITE;
  return { ...page, grey };
}

/** Grey levels below this are dark. */
const DARK = 255 - MARK * 1.6;

/** Pixels of the dark spots that are too small for any part of a letter. */
function findSpecks({ width, height, grey }: Samples): number[] {
  const around = [-1, 1, -width, width, -width - 1, -width + 1, width - 1, width + 1];
  const specks = new Set<number>();
  for (let y = 1; y < height - 1; y++) {
    // of the pixel before, when it is dark
    let large = false;
    for (let start = y * width + 1; start < (y + 1) * width - 1; start++) {
      if ((grey[start] as number) >= DARK) {
        large = false;
      } else if (!large && !specks.has(start)) {
        const spot = growSpot(grey, start, around);
        large = spot.length > SPECK;
        if (!large) for (const pixel of spot) specks.add(pixel);
      }
    }
  }
  return [...specks];
}

/** The dark pixels that hang together with one, up to the first that is too many for a speck. */
function growSpot(grey: Uint8Array, start: number, around: readonly number[]): number[] {
  const spot = [start];
  for (let at = 0; at < spot.length; at++) {
    for (const step of around) {
      const next = (spot[at] as number) + step;
      if (next < 0 || next >= grey.length || (grey[next] as number) >= DARK || spot.includes(next)) continue;
      spot.push(next);
      if (spot.length > SPECK) return spot;
    }
  }
  return spot;
}
