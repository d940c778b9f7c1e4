import type { Samples } from './samples.ts';

/** What a page shows with its ink (seals, pens) and lacks without it. */
export interface InkBands {
  /** Share of the page's dark pixels that are ink. */
  readonly share: number;
  /** Rows in which there is ink, from the top. */
  readonly bands: readonly { readonly y0: number; readonly y1: number }[];
}

/** Darker than this is print, or ink. */
export const DARK = 150;
/** Fewer pixels of a row than this are noise. */
const LEAST = 3;
/** Rows without ink between two parts of one seal or signature, and room around them; as a share of the page's height. */
const GAP = 0.02;
const ROOM = 0.012;

/** Compares a page with itself without ink; both have the same size. */
export function findInkBands(whole: Samples, bare: Samples): InkBands {
  const { width, height } = whole;
  let [dark, ink] = [0, 0];
  const bands: { y0: number; y1: number }[] = [];
  for (let y = 0; y < height; y++) {
    let here = 0;
    for (let at = y * width; at < (y + 1) * width; at++) {
      if ((whole.grey[at] as number) >= DARK) continue;
      dark += 1;
      if ((bare.grey[at] as number) >= DARK) here += 1;
    }
    ink += here;
    if (here < LEAST) continue;
    const last = bands[bands.length - 1];
    if (last && y - last.y1 < GAP * height) last.y1 = y + 1;
    else bands.push({ y0: y, y1: y + 1 });
  }
  const room = Math.ceil(ROOM * height);
  return {
    share: dark === 0 ? 0 : ink / dark,
    bands: bands.map(({ y0, y1 }) => ({ y0: Math.max(0, y0 - room), y1: Math.min(height, y1 + room) })),
  };
}
