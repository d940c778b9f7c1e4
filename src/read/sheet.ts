import { sampleAt } from './deskew.ts';
import type { Samples } from './samples.ts';

/** A sheet of paper photographed on a darker ground: its corners in the picture, and its size when straightened. */
export interface Sheet {
  readonly width: number;
  readonly height: number;
  /** From a pixel of the straightened sheet to its place in the picture. */
  readonly toPicture: (x: number, y: number) => readonly [number, number];
}

type Point = readonly [number, number];
/** Top-left, top-right, bottom-right, bottom-left. */
type Corners = readonly [Point, Point, Point, Point];

const REDUCED = 320;
/** The ground must be darker than the sheet by so many grey levels. */
const CONTRAST = 60;
const A4 = Math.SQRT2;

/** The sheet, where the picture's edge shows the ground it lies on; null for a page that fills its picture. */
export function findSheet(page: Samples): Sheet | null {
  const small = reduce(page);
  const ring = small.edge.sort((a, b) => a - b);
  const ground = ring[ring.length >> 1] as number;
  const levels = small.grey.slice().sort();
  const paper = levels[Math.floor(levels.length * 0.8)] as number;
  if (paper - ground < CONTRAST || (ring[Math.floor(ring.length * 0.85)] as number) > ground + CONTRAST)
    return null;
  // a shadow on the sheet may leave it little brighter than the ground: just above the ground's own texture
  const texture = ring[Math.floor(ring.length * 0.8)] as number;
  const bright = largestBright(small, Math.max(texture + 6, ground + (paper - ground) * 0.14));
  if (bright.length < small.grey.length * 0.3) return null;
  const corners = findCorners(bright, small.width, small.step);
  return isSheet(corners, page) ? toSheet(corners) : null;
}

/** Long side to short side of what is a sheet of paper, seen at a slant too. */
const SHAPES = { least: 1.15, most: 1.75 };
/** Sides on which the ground must show: light that falls off over a page darkens it to one side. */
const GROUND_SIDES = 2;

function isSheet([tl, tr, br, bl]: Corners, { width, height }: Samples): boolean {
  const across = (distance(tl, tr) + distance(bl, br)) / 2;
  const down = (distance(tl, bl) + distance(tr, br)) / 2;
  const shape = Math.max(across, down) / Math.min(across, down);
  if (!(shape >= SHAPES.least && shape <= SHAPES.most)) return false;
  const margin = Math.max(width, height) * 0.01;
  const shows = [
    Math.max(tl[0], bl[0]) > margin,
    Math.max(tl[1], tr[1]) > margin,
    Math.min(tr[0], br[0]) < width - margin,
    Math.min(bl[1], br[1]) < height - margin,
  ];
  return shows.filter(Boolean).length >= GROUND_SIDES;
}

function reduce({ width, height, grey }: Samples) {
  const step = Math.max(1, Math.max(width, height) / REDUCED);
  const small = { width: Math.floor(width / step), height: Math.floor(height / step) };
  const values = new Uint8Array(small.width * small.height);
  const edge: number[] = [];
  for (let y = 0; y < small.height; y++) {
    for (let x = 0; x < small.width; x++) {
      const value = brightest(
        grey,
        width,
        height,
        Math.round(x * step),
        Math.round(y * step),
        Math.ceil(step),
      );
      values[y * small.width + x] = value;
      if (x < 3 || y < 3 || x >= small.width - 3 || y >= small.height - 3) edge.push(value);
    }
  }
  return { ...small, grey: values, edge, step };
}

/** Print must not part the sheet: the brightest of a few pixels stands for them. */
function brightest(
  grey: Uint8Array,
  width: number,
  height: number,
  x: number,
  y: number,
  step: number,
): number {
  let most = 0;
  for (const [dx, dy] of [
    [0, 0],
    [step >> 1, 0],
    [0, step >> 1],
    [step >> 1, step >> 1],
  ] as const) {
    most = Math.max(most, grey[Math.min(height - 1, y + dy) * width + Math.min(width - 1, x + dx)] as number);
  }
  return most;
}

/** The largest connected region brighter than `least`, as pixel numbers. */
function largestBright({ width, grey }: { width: number; grey: Uint8Array }, least: number): number[] {
  const seen = new Uint8Array(grey.length);
  let largest: number[] = [];
  for (let start = 0; start < grey.length; start++) {
    if (seen[start] || (grey[start] as number) <= least) continue;
    const region = [start];
    seen[start] = 1;
    for (let at = 0; at < region.length; at++) {
      const pixel = region[at] as number;
      for (const next of [pixel - 1, pixel + 1, pixel - width, pixel + width]) {
        if (next < 0 || next >= grey.length || seen[next] || (grey[next] as number) <= least) continue;
        if (Math.abs((next % width) - (pixel % width)) > 1) continue;
        seen[next] = 1;
        region.push(next);
      }
    }
    if (region.length > largest.length) largest = region;
  }
  return largest;
}

/** Top-left, top-right, bottom-right, bottom-left: the pixels that reach furthest towards the picture's corners. */
function findCorners(region: readonly number[], width: number, step: number): Corners {
  const furthest = (score: (x: number, y: number) => number): Point => {
    let best: Point = [0, 0];
    let most = Number.NEGATIVE_INFINITY;
    for (const pixel of region) {
      const [x, y] = [pixel % width, Math.floor(pixel / width)];
      if (score(x, y) > most) {
        most = score(x, y);
        best = [x * step, y * step];
      }
    }
    return best;
  };
  return [
    furthest((x, y) => -x - y),
    furthest((x, y) => x - y),
    furthest((x, y) => x + y),
    furthest((x, y) => y - x),
  ];
}

function toSheet(corners: Corners): Sheet {
  const [tl, tr, br, bl] = corners;
  const across = (distance(tl, tr) + distance(bl, br)) / 2;
  const down = (distance(tl, bl) + distance(tr, br)) / 2;
  const upright = down >= across;
  const width = Math.round(Math.max(across, upright ? down / A4 : down * A4));
  const height = Math.round(upright ? width * A4 : width / A4);
  return { width, height, toPicture: squareTo(corners, width, height) };
}

const distance = (a: Point, b: Point) => Math.hypot(a[0] - b[0], a[1] - b[1]);

/** The projective map that takes a rectangle's corners to four points (Heckbert 1989, square to quadrilateral). */
function squareTo(
  [[x0, y0], [x1, y1], [x2, y2], [x3, y3]]: Corners,
  width: number,
  height: number,
): Sheet['toPicture'] {
  const [dx1, dx2, sx] = [x1 - x2, x3 - x2, x0 - x1 + x2 - x3];
  const [dy1, dy2, sy] = [y1 - y2, y3 - y2, y0 - y1 + y2 - y3];
  const det = dx1 * dy2 - dx2 * dy1;
  const g = (sx * dy2 - dx2 * sy) / det;
  const h = (dx1 * sy - sx * dy1) / det;
  const [a, b] = [x1 - x0 + g * x1, x3 - x0 + h * x3];
  const [d, e] = [y1 - y0 + g * y1, y3 - y0 + h * y3];
  return (x, y) => {
    const [u, v] = [x / width, y / height];
    const w = g * u + h * v + 1;
    return [(a * u + b * v + x0) / w, (d * u + e * v + y0) / w];
  };
}

/** The sheet alone, as if it lay under a scanner. */
export function rectify(page: Samples, sheet: Sheet): Samples {
  const { width, height, toPicture } = sheet;
  const grey = new Uint8Array(width * height).fill(255);
  for (let y = 0; y < height; y++) {
    for (let x = 0; x < width; x++) {
      const [px, py] = toPicture(x, y);
      const value = sampleAt(page.grey, page.width, page.height, px, py);
      if (value >= 0) grey[y * width + x] = value;
    }
  }
  return { width, height, grey };
}
