import type { Samples } from './samples.ts';

/** A seal's ring is found by its shape, also where a fax broke it into dots. */

/** The resolution at which rings are looked for: they are about two pixels thick there. */
const COARSE_DPI = 50;
/** Seals of the State and the Party have diameters of 2.8 to 4.2 cm; in inches with some play. */
const LEAST_RADIUS = 0.52;
const MOST_RADIUS = 0.88;
/** Places of the circle that are looked at. */
const PLACES = 36;
/** Share of them on which ink must lie; a signature or a fold may take some. */
const INKED = 0.8;
/** Most circles are seen to be none by the first eight places. */
const QUICK = 0.75;
/** Share of the places just outside that must be paper: lines of text have ink all over. */
const CLEAR = 0.7;

/** In pixels of the page; the edge of the ring lies inside the radius. */
export interface Ring {
  readonly x: number;
  readonly y: number;
  readonly radius: number;
}

/** The most likely ring of a page; null where there is none. */
export function findRing(page: Samples, dpi: number): Ring | null {
  const scale = dpi / COARSE_DPI;
  const ink = measureInk(page, scale);
  let best: (Ring & { readonly score: number }) | null = null;
  const most = MOST_RADIUS * COARSE_DPI;
  for (let radius = LEAST_RADIUS * COARSE_DPI; radius <= most; radius += 2) {
    const first = stepsTo(ink, radius, 8, SLACK);
    const circle = stepsTo(ink, radius, PLACES, SLACK);
    const outside = stepsTo(ink, radius + 3, PLACES, [1]);
    for (let y = radius; y < ink.height - radius; y += 2) {
      for (let x = radius; x < ink.width - radius; x += 2) {
        const middle = y * ink.width + x;
        if (shareInked(ink, middle, first, QUICK) < QUICK) continue;
        const inked = shareInked(ink, middle, circle, INKED);
        if (inked < INKED) continue;
        const clear = 1 - shareInked(ink, middle, outside, 0);
        if (clear < CLEAR || inked + clear <= (best?.score ?? 0)) continue;
        best = { x, y, radius, score: inked + clear };
      }
    }
  }
  return best && { x: best.x * scale, y: best.y * scale, radius: (best.radius + 2.5) * scale };
}

/** Places on a circle, each as the ways to it from the middle: one a slack, in pixels of the ink that are counted on. */
interface Steps {
  readonly places: number;
  readonly ways: Int32Array;
}

function stepsTo({ width }: Ink, radius: number, places: number, slack: readonly number[]): Steps {
  const ways = Array.from({ length: places }, (_, at) => {
    const angle = (at / places) * 2 * Math.PI;
    const [dx, dy] = [radius * Math.cos(angle), radius * Math.sin(angle)];
    return slack.map((factor) => Math.round(factor * dy) * width + Math.round(factor * dx));
  });
  return { places, ways: Int32Array.from(ways.flat()) };
}

/** The share of places at which ink lies; stops, with 0, once `enough` cannot be reached. */
function shareInked({ inked }: Ink, middle: number, { places, ways }: Steps, enough: number): number {
  const slack = ways.length / places;
  const most = (1 - enough) * places;
  let misses = 0;
  for (let place = 0; place < ways.length; place += slack) {
    let way = place;
    while (way < place + slack && inked[middle + (ways[way] as number)] !== 1) way++;
    if (way === place + slack && ++misses > most) return 0;
  }
  return 1 - misses / places;
}

/** Where the page has ink, at the coarse resolution. */
interface Ink {
  readonly width: number;
  readonly height: number;
  /** 1 for a pixel of which enough is dark. */
  readonly inked: Uint8Array;
}

function measureInk({ width, height, grey }: Samples, scale: number): Ink {
  const [columns, rows] = [Math.floor(width / scale), Math.floor(height / scale)];
  const edges = Array.from({ length: columns + 1 }, (_, column) => Math.floor(column * scale));
  const inked = new Uint8Array(columns * rows);
  for (let row = 0; row < rows; row++) {
    const [top, bottom] = [Math.floor(row * scale), Math.floor((row + 1) * scale)];
    for (let column = 0; column < columns; column++) {
      const [left, right] = [edges[column] as number, edges[column + 1] as number];
      let sum = 0;
      for (let y = top; y < bottom; y++) {
        // 1 for what is below, without a branch: this looks at every pixel of the page
        for (let at = y * width + left; at < y * width + right; at++)
          sum += ((grey[at] as number) - DARK) >>> 31;
      }
      if (sum >= SOME_INK * (bottom - top) * (right - left)) inked[row * columns + column] = 1;
    }
  }
  return { width: columns, height: rows, inked };
}

const DARK = 128;
/** A quarter of a coarse pixel. */
const SOME_INK = 64 / 255;

/** A ring is no perfect circle: ink a little inside or outside counts. */
const SLACK = [1, 0.97, 1.03];
