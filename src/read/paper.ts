import type { Samples } from './samples.ts';

/** Side of a block, in pixels. */
export const BLOCK = 24;

export interface Paper {
  readonly columns: number;
  readonly rows: number;
  readonly levels: Float32Array;
}

/** The paper's brightness by blocks: the level that nine tenths of a block's pixels do not exceed. */
export function measurePaper({ width, height, grey }: Samples): Paper {
  const columns = Math.ceil(width / BLOCK);
  const rows = Math.ceil(height / BLOCK);
  const levels = new Float32Array(columns * rows);
  const histogram = new Uint32Array(256);
  for (let row = 0; row < rows; row++) {
    for (let column = 0; column < columns; column++) {
      histogram.fill(0);
      let count = 0;
      const bottom = Math.min(height, (row + 1) * BLOCK);
      const right = Math.min(width, (column + 1) * BLOCK);
      for (let y = row * BLOCK; y < bottom; y++) {
        for (let x = column * BLOCK; x < right; x++, count++) tally(histogram, grey[y * width + x] as number);
      }
      let level = 255;
      for (let above = 0; level > 0 && above + (histogram[level] as number) < count * 0.15; level--)
        above += histogram[level] as number;
      levels[row * columns + column] = level;
    }
  }
  return { columns, rows, levels };
}

function tally(histogram: Uint32Array, level: number): void {
  histogram[level] = (histogram[level] as number) + 1;
}

/** Grey levels between the brightest and the darkest tenth of the paper. */
export function unevenness(page: Samples): number {
  const sorted = measurePaper(page).levels.slice().sort();
  const at = (share: number) => sorted[Math.floor((sorted.length - 1) * share)] as number;
  return at(0.95) - at(0.1);
}

/** The paper's brightness once the light is even. */
export const WHITE = 248;

/** Divides each pixel by the paper's brightness at its place. */
export function flatten(page: Samples): Samples {
  const { width, height, grey } = page;
  const { columns, rows, levels } = smooth(measurePaper(page));
  const even = new Uint8Array(grey.length);
  for (let y = 0; y < height; y++) {
    const fy = Math.min(rows - 1, Math.max(0, y / BLOCK - 0.5));
    const [y0, ty] = [Math.floor(fy), fy - Math.floor(fy)];
    const y1 = Math.min(rows - 1, y0 + 1);
    for (let x = 0; x < width; x++) {
      const fx = Math.min(columns - 1, Math.max(0, x / BLOCK - 0.5));
      const x0 = fx | 0;
      const tx = fx - x0;
      const x1 = Math.min(columns - 1, x0 + 1);
      const top =
        (levels[y0 * columns + x0] as number) * (1 - tx) + (levels[y0 * columns + x1] as number) * tx;
      const foot =
        (levels[y1 * columns + x0] as number) * (1 - tx) + (levels[y1 * columns + x1] as number) * tx;
      const paper = Math.max(24, top * (1 - ty) + foot * ty);
      even[y * width + x] = Math.min(255, ((grey[y * width + x] as number) * WHITE) / paper);
    }
  }
  return { width, height, grey: even };
}

/** Blocks that print darkens take the brightness of their neighbours. */
function smooth(paper: Paper): Paper {
  const { columns, rows } = paper;
  const levels = new Float32Array(paper.levels.length);
  for (let row = 0; row < rows; row++) {
    for (let column = 0; column < columns; column++) {
      let best = 0;
      for (let dy = -1; dy <= 1; dy++) {
        for (let dx = -1; dx <= 1; dx++) {
          const at =
            Math.min(rows - 1, Math.max(0, row + dy)) * columns +
            Math.min(columns - 1, Math.max(0, column + dx));
          best = Math.max(best, paper.levels[at] as number);
        }
      }
      levels[row * columns + column] = best;
    }
  }
  return { columns, rows, levels };
}
