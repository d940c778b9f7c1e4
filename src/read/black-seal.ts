import { quantile } from '../core/quantile.ts';
import { WHITE } from './paper.ts';
import type { Samples } from './samples.ts';
import { findRing, type Ring } from './seal-ring.ts';
import { findStrokes, type Stroke } from './strokes.ts';

/**
 * On copies without colour a seal and the signature across it are black like the print, and page segmentation takes the
 * ring for a picture or its letters for lines. Print is still the darker of the two, and solid where a seal's colour became a
 * cloud of dots or a grey: a name under the ring stays.
 */

/** A signature's stroke is higher than any letter, or longer than letters that touch; inches. */
const STROKE = { height: 0.25, width: 0.5 };
/** What is left of a seal is smaller than letters; a mark is as small, and near one. Inches. */
const CRUMB = 0.05;
const NEAR = 0.03;
/** Grey levels below are ink. */
const DARK = 128;
/** How far from the ring the rest of a signature may lie; inches. */
const AROUND = 0.7;
/** Print's grey edge, inches. */
const EDGE = 0.007;
/** Grey levels; print and a seal that differ less are told apart by nothing. */
const LEAST_DIFFERENCE = 20;
/** Outside of this share of its radius a seal has little but its ring. */
const RING = 0.85;

/** The page without black seals, what they print inside them and the signatures over them; null where there is no seal. */
export function withoutBlackSeal(page: Samples, dpi: number): Uint8Array | null {
  const ring = findRing(page, dpi);
  if (ring === null) return null;
  const area = areaAround(page, ring, ring.radius + AROUND * dpi);
  const grey = clearDisc(page, ring, area, Math.round(EDGE * dpi));
  const strokes = findStrokes({ ...page, grey }, area);
  const isPen = ({ x0, y0, x1, y1 }: Stroke) =>
    y1 - y0 >= STROKE.height * dpi || x1 - x0 >= STROKE.width * dpi;
  const letters = strokes.filter((stroke) => sizeOf(stroke) >= CRUMB * dpi && !isPen(stroke));
  const isCrumb = (stroke: Stroke) =>
    sizeOf(stroke) < CRUMB * dpi &&
    distance(ring, stroke.x0, stroke.y0) <= 1 &&
    !letters.some((letter) => gapBetween(letter, stroke) < NEAR * dpi);
  for (const stroke of strokes) {
    if (!isPen(stroke) && !isCrumb(stroke)) continue;
    for (const { y, from, to } of stroke.runs) grey.fill(WHITE, y * page.width + from, y * page.width + to);
  }
  return grey;
}

const sizeOf = ({ x0, y0, x1, y1 }: Stroke) => Math.max(x1 - x0, y1 - y0);

const gapBetween = (a: Stroke, b: Stroke) => Math.max(a.x0 - b.x1, b.x0 - a.x1, a.y0 - b.y1, b.y0 - a.y1);

/** Of the disc only print stays, with `edge` pixels around it, as far as it is darker than the seal. */
function clearDisc(page: Samples, ring: Ring, area: Area, edge: number): Uint8Array {
  const { width } = page;
  const disc = areaAround(page, ring, ring.radius);
  const least = darknessOfPrint(page, ring, area);
  const print = new Uint8Array(page.grey.length);
  eachPixel(disc, (x, y) => {
    if (distance(ring, x, y) > 1 || !isDark(page, x, y) || meanAround(page, x, y) > least) return;
    for (let row = y - edge; row <= y + edge; row++)
      print.fill(1, row * width + x - edge, row * width + x + edge + 1);
  });
  const grey = new Uint8Array(page.grey);
  eachPixel(disc, (x, y) => {
    if (distance(ring, x, y) <= 1 && print[y * width + x] !== 1) grey[y * width + x] = WHITE;
  });
  return grey;
}

/** The level between the print around a seal and its ring; -1, darker than anything, where they are alike or no print is near. */
function darknessOfPrint(page: Samples, ring: Ring, area: Area): number {
  const levels = { print: [] as number[], ring: [] as number[] };
  eachPixel(area, (x, y) => {
    const away = distance(ring, x, y);
    if (away >= RING && isDark(page, x, y)) levels[away > 1 ? 'print' : 'ring'].push(meanAround(page, x, y));
  });
  const print = quantile(levels.print, 0.25);
  const difference = quantile(levels.ring, 0.25) - print;
  return difference >= LEAST_DIFFERENCE ? print + difference / 4 : -1;
}

/** In radii of the ring. */
const distance = (ring: Ring, x: number, y: number) => Math.hypot(x - ring.x, y - ring.y) / ring.radius;

const isDark = ({ width, grey }: Samples, x: number, y: number) => (grey[y * width + x] as number) < DARK;

/** Grey of a pixel and the eight around it: solid ink is dark all around. */
function meanAround({ width, grey }: Samples, x: number, y: number): number {
  let sum = 0;
  for (let row = y - 1; row <= y + 1; row++)
    for (let column = x - 1; column <= x + 1; column++) sum += grey[row * width + column] as number;
  return sum / 9;
}

interface Area {
  readonly x0: number;
  readonly y0: number;
  readonly x1: number;
  readonly y1: number;
}

/** Not the outermost pixels of the page: each has others around it. */
function areaAround({ width, height }: Samples, { x, y }: Ring, reach: number): Area {
  return {
    x0: Math.max(1, Math.floor(x - reach)),
    y0: Math.max(1, Math.floor(y - reach)),
    x1: Math.min(width - 1, Math.ceil(x + reach)),
    y1: Math.min(height - 1, Math.ceil(y + reach)),
  };
}

function eachPixel({ x0, y0, x1, y1 }: Area, visit: (x: number, y: number) => void): void {
  for (let y = y0; y < y1; y++) for (let x = x0; x < x1; x++) visit(x, y);
}
