import type { Samples } from './samples.ts';

const RANGE = 3;
const STEP = 0.1;
const SHRINK = 3;

/** Degrees by which a page must be turned (clockwise) to set its lines level; 0 where nothing tells. */
export function deskewAngle({ width, height, grey }: Samples): number {
  const [columns, rows] = [Math.floor(width / SHRINK), Math.floor(height / SHRINK)];
  // of each mark its column, then its row
  const places = new Uint16Array(2 * columns * rows);
  let end = 0;
  for (let y = 0; y < rows; y++) {
    for (let x = 0; x < columns; x++) {
      if ((grey[y * SHRINK * width + x * SHRINK] as number) >= 140) continue;
      places[end++] = x;
      places[end++] = y;
    }
  }
  if (end < 2 * 500 || end > 2 * columns * rows * 0.3) return 0;
  const marks = places.subarray(0, end);
  let best = 0;
  let bestScore = -1;
  for (let angle = -RANGE; angle <= RANGE + 1e-9; angle += STEP) {
    const score = levelness(marks, rows, Math.tan((angle * Math.PI) / 180));
    if (score > bestScore * 1.0005) {
      bestScore = score;
      best = angle;
    }
  }
  return Math.abs(best) > RANGE - STEP ? 0 : best;
}

/** How sharply the rows of marks stand out when the page is sheared by `slope`. */
function levelness(marks: Uint16Array, rows: number, slope: number): number {
  const sums = new Uint32Array(rows * 2);
  for (let at = 0; at < marks.length; at += 2) {
    const row = Math.round((marks[at + 1] as number) + (marks[at] as number) * slope) + (rows >> 1);
    if (row >= 0 && row < sums.length) sums[row] = (sums[row] as number) + 1;
  }
  let score = 0;
  for (let row = 1; row < sums.length; row++)
    score += ((sums[row] as number) - (sums[row - 1] as number)) ** 2;
  return score;
}

/** The page turned clockwise about its middle, in a frame of the same size; what comes in from outside is white. */
export function rotateSamples({ width, height, grey }: Samples, angle: number): Samples {
  const back = placeBack(width, height, angle);
  const turned = new Uint8Array(grey.length).fill(255);
  for (let y = 0; y < height; y++) {
    const [x0, y0] = back(0, y);
    const [x1, y1] = back(1, y);
    const [dx, dy] = [x1 - x0, y1 - y0];
    for (let x = 0; x < width; x++) {
      const value = sampleAt(grey, width, height, x0 + dx * x, y0 + dy * x);
      if (value >= 0) turned[y * width + x] = value;
    }
  }
  return { width, height, grey: turned };
}

/** From a pixel of the turned page to its place in the page before. */
function placeBack(width: number, height: number, angle: number): (x: number, y: number) => [number, number] {
  const [cos, sin] = [Math.cos((angle * Math.PI) / 180), Math.sin((angle * Math.PI) / 180)];
  const [cx, cy] = [width / 2, height / 2];
  return (x, y) => [cx + (x - cx) * cos + (y - cy) * sin, cy - (x - cx) * sin + (y - cy) * cos];
}
rotateSamples.placeBack = placeBack;

/** The grey level between four pixels; -1 outside of the picture. */
export function sampleAt(grey: Uint8Array, width: number, height: number, x: number, y: number): number {
  const [x0, y0] = [Math.floor(x), Math.floor(y)];
  if (x0 < 0 || y0 < 0 || x0 >= width - 1 || y0 >= height - 1) return -1;
  const [tx, ty] = [x - x0, y - y0];
  const at = y0 * width + x0;
  const top = (grey[at] as number) * (1 - tx) + (grey[at + 1] as number) * tx;
  const foot = (grey[at + width] as number) * (1 - tx) + (grey[at + width + 1] as number) * tx;
  return top * (1 - ty) + foot * ty;
}
