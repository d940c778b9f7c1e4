import sharp, { type SharpOptions } from 'sharp';
import { type PageImage, type PlacedImage, toGrey } from './page-image.ts';

// no picture is asked for twice, and a worker has one core
sharp.cache(false);
sharp.concurrency(1);

/** An image file as pages: one, or those of a TIFF. */
export interface ImageFile {
  readonly pageCount: number;
  /** The page upright, flattened on white, as grey; `rotation` is the turn that its metadata asked for. */
  page(number: number): Promise<ImagePage>;
}

export interface ImagePage extends PlacedImage {
  /** PDF points. */
  readonly width: number;
  readonly height: number;
  readonly rotation: 0 | 90 | 180 | 270;
}

const A4_WIDTH_INCHES = 210 / 25.4;
/** Below and above these a stated density is a default of some program, not the scanner's word. */
const LEAST_DPI = 100;
const MOST_DPI = 1300;
/** Clockwise turns of EXIF orientations; the mirrored ones are undone as well. */
const TURNS: Readonly<Record<number, ImagePage['rotation']>> = {
  3: 180,
  4: 180,
  5: 90,
  6: 90,
  7: 270,
  8: 270,
};

/** @throws Error when the bytes are no whole image, or one of more than `maxPixels`. */
export async function openImage(bytes: Uint8Array, maxPixels: number): Promise<ImageFile> {
  const options = { limitInputPixels: maxPixels, failOn: 'error' } as const;
  const { pages } = await sharp(bytes, options).metadata();
  return {
    pageCount: pages ?? 1,
    page: (number) => readImage(bytes, { ...options, page: number - 1 }),
  };
}

async function readImage(bytes: Uint8Array, options: SharpOptions): Promise<ImagePage> {
  const { density, orientation, width: columns } = await sharp(bytes, options).metadata();
  const { data, info } = await sharp(bytes, options)
    .autoOrient()
    .flatten({ background: '#ffffff' })
    .toColourspace('srgb')
    .raw({ depth: 'uchar' })
    .toBuffer({ resolveWithObject: true });
  const { width, height } = info;
  const stated = density !== undefined && density >= LEAST_DPI && density <= MOST_DPI && columns > 0;
  const dpi = stated ? density : Math.min(width, height) / A4_WIDTH_INCHES;
  const samples =
    info.channels === 3
      ? toGrey(data, 3, width, height)
      : { grey: firstChannel(data, info.channels), black: null };
  const image = { width, height, dpi: Math.round(dpi), ...samples };
  return {
    image,
    placement: { x: 0, y: 0, scaleX: 72 / dpi, scaleY: 72 / dpi },
    how: stated ? `${image.dpi} dpi` : `${image.dpi} dpi, taken for an A4 page`,
    width: (width * 72) / dpi,
    height: (height * 72) / dpi,
    rotation: TURNS[orientation ?? 1] ?? 0,
  };
}

/** The samples of a JPEG as it stands, not turned. Throws Error for one that is broken, of other channels or another size than is said. */
export async function decodeJpeg(
  bytes: Uint8Array,
  { width, height }: Pick<PageImage, 'width' | 'height'>,
): Promise<Pick<PageImage, 'grey' | 'black'>> {
  const { data, info } = await sharp(bytes, { limitInputPixels: width * height, failOn: 'warning' })
    .raw({ depth: 'uchar' })
    .toBuffer({ resolveWithObject: true });
  if (info.width !== width || info.height !== height)
    throw new Error('the image has another size than is said');
  if (info.channels === 1) return { grey: data, black: null };
  if (info.channels === 3) return toGrey(data, 3, width, height);
  throw new Error(`the image has ${info.channels} channels`);
}

function firstChannel(data: Uint8Array, channels: number): Uint8Array {
  if (channels === 1) return data;
  return Uint8Array.from({ length: data.length / channels }, (_, i) => data[i * channels] as number);
}

/** Grey samples at another resolution, `factor` times the pixels in each direction. */
export async function resample(
  { width, height, grey }: Pick<PageImage, 'width' | 'height' | 'grey'>,
  factor: number,
): Promise<Pick<PageImage, 'width' | 'height' | 'grey'>> {
  const raw = { width, height, channels: 1 } as const;
  const size = {
    width: Math.max(1, Math.round(width * factor)),
    height: Math.max(1, Math.round(height * factor)),
  };
  const { data, info } = await sharp(grey, { raw, limitInputPixels: false })
    .resize({ ...size, fit: 'fill' })
    .toColourspace('b-w')
    .raw({ depth: 'uchar' })
    .toBuffer({ resolveWithObject: true });
  return { width: info.width, height: info.height, grey: firstChannel(data, info.channels) };
}

/** How far a stair's step is spread, in pixels of the larger picture. */
const SPREAD = 1.1;

/** A coarse bilevel picture at a finer resolution, its stairs made slopes. */
export async function smooth(
  { width, height, grey }: Pick<PageImage, 'width' | 'height' | 'grey'>,
  factor: number,
): Promise<Pick<PageImage, 'width' | 'height' | 'grey'>> {
  const raw = { width, height, channels: 1 } as const;
  const { data, info } = await sharp(grey, { raw, limitInputPixels: false })
    .resize({
      width: Math.round(width * factor),
      height: Math.round(height * factor),
      fit: 'fill',
      kernel: 'cubic',
    })
    .blur(SPREAD)
    .toColourspace('b-w')
    .raw({ depth: 'uchar' })
    .toBuffer({ resolveWithObject: true });
  return { width: info.width, height: info.height, grey: firstChannel(data, info.channels) };
}

/** The picture with crisper strokes: a scan at 200 dpi blurs the marks of letters into one another. */
export async function sharpen<T extends Pick<PageImage, 'width' | 'height' | 'grey'>>(image: T): Promise<T> {
  const raw = { width: image.width, height: image.height, channels: 1 } as const;
  const { data, info } = await sharp(image.grey, { raw, limitInputPixels: false })
    .sharpen({ sigma: 1 })
    .toColourspace('b-w')
    .raw({ depth: 'uchar' })
    .toBuffer({ resolveWithObject: true });
  return { ...image, grey: firstChannel(data, info.channels) };
}

/** A page of an image file in a form that other programs show: the file itself where it is a JPEG. */
export interface Picture {
  readonly format: 'jpeg' | 'png';
  readonly bytes: Uint8Array;
}

/**
 * The pages of an image file, one by one, turned as the file has them (`openImage` tells their turns), mirrored ones
 * mirrored back. What is no JPEG becomes a PNG without loss, flattened on white, bilevel where it is.
 */
export async function* pictures(bytes: Uint8Array): AsyncGenerator<Picture> {
  const facts = await sharp(bytes).metadata();
  const { pages = 1, format, orientation = 1, bitsPerSample, space, hasAlpha } = facts;
  const mirrored = [2, 4, 5, 7].includes(orientation);
  if (format === 'jpeg' && !mirrored) {
    yield { format, bytes };
    return;
  }
  const bilevel = { palette: true, colours: 2, dither: 0 };
  for (let page = 0; page < pages; page++) {
    const image = sharp(bytes, { page, limitInputPixels: false });
    if (hasAlpha) image.flatten({ background: '#ffffff' });
    if (space === 'b-w') image.toColourspace('b-w');
    // the mirrored ones that lie on their side are turned by a quarter afterwards
    if (mirrored && orientation > 4) image.flip();
    else if (mirrored) image.flop();
    const png = image.png({ compressionLevel: 9, ...(bitsPerSample === 1 ? bilevel : {}) });
    yield { format: 'png', bytes: await png.toBuffer() };
  }
}
