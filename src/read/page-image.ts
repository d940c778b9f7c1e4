import { BLOCK, measurePaper, type Paper } from './paper.ts';
import type { Samples } from './samples.ts';

/** One page as a picture: 8-bit grey, row by row from the top, 0 black to 255 white. */
export interface PageImage {
  readonly width: number;
  readonly height: number;
  /** Pixels an inch on the page; the same in both directions as far as OCR is concerned. */
  readonly dpi: number;
  readonly grey: Uint8Array;
  /** The same page with coloured ink (seals, pens) taken off, black print left; null when there is hardly any. */
  readonly black: Uint8Array | null;
}

/** Where a picture lies on its page: PDF points, origin top-left of the upright page. */
export interface Placement {
  readonly x: number;
  readonly y: number;
  /** Points a pixel. */
  readonly scaleX: number;
  readonly scaleY: number;
}

export interface PlacedImage {
  readonly image: PageImage;
  readonly placement: Placement;
  /** How the picture was had, in a few words. */
  readonly how: string;
}

/** On white paper a pixel is coloured when its channels are this far apart: tints and JPEG's chroma noise are below. */
const COLOURED = 72;
const WHITE_PAPER = 240;
/** A seal covers about 1 % of an A4 page. */
const COLOURED_SHARE = 0.001;
/** In whatever light, less is grey. */
const TINT = 24;

/**
 * RGB or RGBA samples → grey, and the page without its coloured ink: the brightest channel of red ink is white,
 * that of black print under it is black. What is transparent shows white paper.
 */
export function toGrey(
  samples: Uint8Array | Uint8ClampedArray,
  channels: 3 | 4,
  width: number,
  height: number,
): Pick<PageImage, 'grey' | 'black'> {
  const grey = new Uint8Array(width * height);
  let tinted = 0;
  for (let i = 0, at = 0; i < grey.length; i++, at += channels) {
    const r = samples[at] as number;
    const g = samples[at + 1] as number;
    const b = samples[at + 2] as number;
    const alpha = channels === 4 ? (samples[at + 3] as number) : 255;
    // most pixels of most scans
    if (r === g && g === b && alpha === 255) {
      grey[i] = r;
      continue;
    }
    if (alpha > 127 && Math.max(r, g, b) - Math.min(r, g, b) > TINT) tinted += 1;
    // ITU-R BT.601 luma in 1/256
    const luma = (77 * r + 150 * g + 29 * b) >> 8;
    grey[i] = alpha === 255 ? luma : 255 - Math.round(((255 - luma) * alpha) / 255);
  }
  const inked = tinted > COLOURED_SHARE * grey.length;
  return { grey, black: inked ? withoutInk(samples, channels, { width, height, grey }) : null };
}

/** In shade all channels fall alike: how much colour is ink is told by the paper around. */
function withoutInk(
  samples: Uint8Array | Uint8ClampedArray,
  channels: 3 | 4,
  page: Samples,
): Uint8Array | null {
  const { columns, levels } = brightestAround(measurePaper(page));
  const black = new Uint8Array(page.grey.length);
  let coloured = 0;
  for (let i = 0, at = 0; i < black.length; i++, at += channels) {
    const x = i % page.width;
    const paper = levels[
      Math.floor((i - x) / page.width / BLOCK) * columns + Math.floor(x / BLOCK)
    ] as number;
    const r = samples[at] as number;
    const g = samples[at + 1] as number;
    const b = samples[at + 2] as number;
    const alpha = channels === 4 ? (samples[at + 3] as number) : 255;
    const strongest = Math.max(r, g, b);
    const colour = strongest - Math.min(r, g, b);
    if (alpha > 127 && colour * WHITE_PAPER > COLOURED * paper) coloured += 1;
    // faded ink is darker than paper in every channel: its colour brightens it the rest of the way
    const most = Math.max(strongest, Math.min(paper, strongest + colour));
    black[i] = alpha === 255 ? most : 255 - Math.round(((255 - most) * alpha) / 255);
  }
  return coloured > COLOURED_SHARE * black.length ? black : null;
}

/** Blocks that a seal's star fills: the paper is next to them. */
const REACH = 2;

function brightestAround({ columns, rows, levels }: Paper): Paper {
  const around = levels.map((_, at) => {
    const [x, y] = [at % columns, Math.floor(at / columns)];
    let most = 0;
    for (let row = Math.max(0, y - REACH); row <= Math.min(rows - 1, y + REACH); row++) {
      for (let column = Math.max(0, x - REACH); column <= Math.min(columns - 1, x + REACH); column++)
        most = Math.max(most, levels[row * columns + column] as number);
    }
    return most;
  });
  return { columns, rows, levels: around };
}

/** One bit a pixel, rows padded to whole bytes, set = white → grey. */
export function expandBits(bits: Uint8Array | Uint8ClampedArray, width: number, height: number): Uint8Array {
  const grey = new Uint8Array(width * height);
  const rowBytes = (width + 7) >> 3;
  for (let y = 0; y < height; y++) {
    for (let x = 0; x < width; x++) {
      const byte = bits[y * rowBytes + (x >> 3)] as number;
      grey[y * width + x] = (byte >> (7 - (x & 7))) & 1 ? 255 : 0;
    }
  }
  return grey;
}
