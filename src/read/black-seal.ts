import { WHITE } from './paper.ts';
import type { Samples } from './samples.ts';
import { findStrokes } from './strokes.ts';

/**
 * On copies without colour a seal and the signature across it are black like the print, and page segmentation takes the
 * ring for a picture or its letters for lines. Here the ring is found by its shape, also where a fax broke it into dots.
 */

/** The resolution at which rings are looked for: they are about two pixels thick there. */
const COARSE_DPI = 50;
/** Seals of the State and the Party have diameters of 2.8 to 4.2 cm; in inches with some play. */
const LEAST_RADIUS = 0.52;
const MOST_RADIUS = 0.88;
/** Places of the circle that are looked at. */
const PLACES = 36;
/** Share of them on which ink must lie; a signature or a fold may take some. */
const INKED = 0.88;
/** Most circles are seen to be none by the first eight places. */
const QUICK = 0.75;
/** Share of the places just outside that must be paper: lines of text have ink all over. */
const CLEAR = 0.8;
/** A signature's stroke is larger than any letter; inches. */
const STROKE = 0.3;
/** How far from the ring the rest of a signature may lie; inches. */
const AROUND = 0.7;

interface Ring {
  readonly x: number;
  readonly y: number;
  readonly radius: number;
}

/** The page without black seals, what stands inside them and the signatures over them; null where there is no seal. */
export function withoutBlackSeal(page: Samples, dpi: number): Uint8Array | null {
  const ring = findRing(page, dpi);
  if (ring === null) return null;
  const grey = page.grey.slice();
  const { width, height } = page;
  for (
    let y = Math.max(0, Math.ceil(ring.y - ring.radius));
    y < Math.min(height, ring.y + ring.radius);
    y++
  ) {
    const half = Math.sqrt(Math.max(0, ring.radius ** 2 - (y - ring.y) ** 2));
    const from = Math.max(0, Math.round(ring.x - half));
    grey.fill(
      WHITE,
      y * width + from,
      y * width + Math.max(from, Math.min(width, Math.round(ring.x + half))),
    );
  }
  const reach = ring.radius + AROUND * dpi;
  const area = {
    x0: Math.max(0, Math.floor(ring.x - reach)),
    y0: Math.max(0, Math.floor(ring.y - reach)),
    x1: Math.min(width, Math.ceil(ring.x + reach)),
    y1: Math.min(height, Math.ceil(ring.y + reach)),
  };
  for (const { runs, ...box } of findStrokes({ ...page, grey }, area)) {
    if (Math.max(box.x1 - box.x0, box.y1 - box.y0) < STROKE * dpi) continue;
    for (const { y, from, to } of runs) grey.fill(WHITE, y * width + from, y * width + to);
  }
  return grey;
}

/** In pixels of the page; the edge of the ring lies inside the radius. */
function findRing(page: Samples, dpi: number): Ring | null {
  const scale = dpi / COARSE_DPI;
  const ink = measureInk(page, scale);
  let best: (Ring & { readonly score: number }) | null = null;
  const most = MOST_RADIUS * COARSE_DPI;
  for (let radius = LEAST_RADIUS * COARSE_DPI; radius <= most; radius += 2) {
    const [first, circle] = [placesOf(radius, 8), placesOf(radius, PLACES)];
    const outside = placesOf(radius + 3, PLACES);
    for (let y = radius; y < ink.height - radius; y += 2) {
      for (let x = radius; x < ink.width - radius; x += 2) {
        const near = (dx: number, dy: number) => SLACK.some((k) => hasInk(ink, x + k * dx, y + k * dy));
        if (share(first, QUICK, near) < QUICK) continue;
        const inked = share(circle, INKED, near);
        if (inked < INKED) continue;
        const clear = share(outside, CLEAR, (dx, dy) => !hasInk(ink, x + dx, y + dy));
        if (clear < CLEAR || inked + clear <= (best?.score ?? 0)) continue;
        best = { x, y, radius, score: inked + clear };
      }
    }
  }
  return best && { x: best.x * scale, y: best.y * scale, radius: (best.radius + 2.5) * scale };
}

const placesOf = (radius: number, count: number): readonly (readonly [number, number])[] =>
  Array.from({ length: count }, (_, at) => {
    const angle = (at / count) * 2 * Math.PI;
    return [radius * Math.cos(angle), radius * Math.sin(angle)];
  });

/** The share of places for which something holds; stops, with less than `enough`, once it cannot be reached. */
function share(
  places: readonly (readonly [number, number])[],
  enough: number,
  holds: (dx: number, dy: number) => boolean,
): number {
  let misses = 0;
  for (const [dx, dy] of places) {
    if (!holds(dx, dy) && ++misses > (1 - enough) * places.length) return 0;
  }
  return 1 - misses / places.length;
}

/** The page's ink at the coarse resolution: how much of each pixel is dark. */
interface Ink {
  readonly width: number;
  readonly height: number;
  /** 0 to 255. */
  readonly dark: Uint8Array;
}

function measureInk({ width, height, grey }: Samples, scale: number): Ink {
  const [columns, rows] = [Math.floor(width / scale), Math.floor(height / scale)];
  const dark = new Uint8Array(columns * rows);
  for (let row = 0; row < rows; row++) {
    const [top, bottom] = [Math.floor(row * scale), Math.floor((row + 1) * scale)];
    for (let column = 0; column < columns; column++) {
      const [left, right] = [Math.floor(column * scale), Math.floor((column + 1) * scale)];
      let sum = 0;
      for (let y = top; y < bottom; y++) {
        for (let x = left; x < right; x++) sum += (grey[y * width + x] as number) < DARK ? 1 : 0;
      }
      dark[row * columns + column] = (255 * sum) / ((bottom - top) * (right - left));
    }
  }
  return { width: columns, height: rows, dark };
}

const DARK = 128;
/** A quarter of a coarse pixel. */
const SOME_INK = 64;

/** A ring is no perfect circle: ink a little inside or outside counts. */
const SLACK = [1, 0.97, 1.03];

function hasInk({ width, dark }: Ink, x: number, y: number): boolean {
  return (dark[Math.round(y) * width + Math.round(x)] ?? 0) >= SOME_INK;
}
