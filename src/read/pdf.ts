import type { PDFDocumentProxy, PDFPageProxy } from 'pdfjs-dist/legacy/build/pdf.mjs';
import { openSheet } from './canvas.ts';
import { decodeJpeg } from './image.ts';
import { expandBits, type PageImage, type PlacedImage, toGrey } from './page-image.ts';
import { followPainting, type PaintedContent, type PaintStep } from './pdf-content.ts';
import type { PaintedImage } from './pdf-images.ts';
import { findJpegPage, type JpegPage } from './pdf-jpeg.ts';
import { type Matrix, multiply, toMatrix, unitSquare } from './pdf-matrix.ts';
import { openObjects, type PdfObjects } from './pdf-objects.ts';
import type { FontFacts } from './pdf-pen.ts';
import { joinGlyphs, type LayerWord } from './pdf-words.ts';
import { openForPainting, openForReading, pdfjs } from './pdfjs.ts';
import { describeCause, ReadError } from './read-error.ts';

/** A page's own text and what else is painted on it; its picture is made only when asked for. */
export interface PdfPage {
  /** Points, upright. */
  readonly width: number;
  readonly height: number;
  /** Clockwise turn of the file's page that makes it upright. */
  readonly rotation: 0 | 90 | 180 | 270;
  readonly words: readonly LayerWord[];
  readonly painted: PaintedContent;
  /** The page as a grey picture. Rejects when it has more than `maxPixels` pixels or cannot be made. */
  picture(maxPixels: number, signal: AbortSignal): Promise<PlacedImage>;
  /** Frees what the page holds. */
  release(): void;
}

type Size = Pick<PdfPage, 'width' | 'height'>;

export interface PdfFile {
  readonly pageCount: number;
  page(number: number): Promise<PdfPage>;
  close(): Promise<void>;
}

/** Points; less is a fault of the file, and nobody's page. */
const LEAST_SIDE = 1;
const RENDER_DPI = 300;
/** An image that covers this much of a page is the page. */
export const FULL_PAGE = 0.85;

const OP_NAMES = new Map(Object.entries(pdfjs.OPS).map(([name, code]) => [code as number, name]));

/**
 * Opens a PDF held in memory; `bytes` may be used up. Nothing is fetched: fonts, character maps and decoders come
 * from the library's own package.
 * @throws ReadError encrypted, damaged or no-pages
 */
export async function openPdf(bytes: Uint8Array, file: string): Promise<PdfFile> {
  // before the library takes the bytes away
  const objects = mayHoldScans(bytes) ? openObjects(bytes.slice()) : null;
  const reader = await openForReading(bytes).catch((cause) => {
    throw toReadError(cause, file);
  });
  if (reader.numPages < 1) {
    await reader.destroy().catch(() => {});
    throw new ReadError('no-pages', file, 'the PDF has no pages; make it again from its source.');
  }
  // the document once more, for its pages' pictures: few files need any
  let painting: Promise<PDFDocumentProxy> | null = null;
  const openPainting = () => {
    painting ??= reader.getData().then(openForPainting);
    return painting;
  };
  return {
    pageCount: reader.numPages,
    page: async (number) => openPage(await reader.getPage(number), objects, openPainting),
    close: async () => {
      const painter = await painting?.catch(() => null);
      await painter?.destroy();
      await reader.destroy();
    },
  };
}

type OpenPainting = () => Promise<PDFDocumentProxy>;

/** Larger files would be kept twice at a cost. */
const MOST_KEPT_BYTES = 64 * 1024 * 1024;

function mayHoldScans(bytes: Uint8Array): boolean {
  if (bytes.length > MOST_KEPT_BYTES) return false;
  return Buffer.from(bytes.buffer, bytes.byteOffset, bytes.length).includes('/DCTDecode', 0, 'latin1');
}

function toReadError(cause: unknown, file: string): ReadError {
  const name = cause instanceof Error ? cause.name : '';
  if (name === 'PasswordException') {
    return new ReadError('encrypted', file, 'the PDF asks for a password; save a copy without one.', {
      cause,
    });
  }
  return new ReadError(
    'damaged',
    file,
    `the PDF cannot be opened (${describeCause(cause)}); get the file again or print it to a new PDF.`,
    { cause },
  );
}

async function openPage(
  page: PDFPageProxy,
  objects: PdfObjects | null,
  openPainting: OpenPainting,
): Promise<PdfPage> {
  const viewport = page.getViewport({ scale: 1 });
  const { width, height } = viewport;
  if (!(width >= LEAST_SIDE && height >= LEAST_SIDE))
    throw new Error(`the file says that it is ${width} × ${height} points large`);
  const base = toMatrix(viewport.transform);
  const follow = async () => {
    const { fnArray, argsArray } = await page.getOperatorList();
    return followPainting(toSteps(fnArray, argsArray), base, (name) => findFont(page, name));
  };
  const scan = objects && findScan(page, objects, base, { width, height });
  const painted = scan ? { ...NOTHING, images: [scan.image] } : await follow();
  return {
    width,
    height,
    rotation: (((page.rotate % 360) + 360) % 360) as PdfPage['rotation'],
    words: joinGlyphs(painted.glyphs, { width, height }),
    painted,
    picture: async (maxPixels, signal) => {
      const taken = scan && (await takeScan(scan, maxPixels));
      const shown = taken || (scan ? await follow() : painted);
      return 'image' in shown
        ? shown
        : takePicture(page, { width, height }, shown, openPainting, maxPixels, signal);
    },
    release: () => {
      page.cleanup();
    },
  };
}

const NOTHING: PaintedContent = { glyphs: [], images: [], paths: 0, rules: [] };

interface Scan {
  readonly jpeg: JpegPage;
  readonly image: PaintedImage;
}

function findScan(page: PDFPageProxy, objects: PdfObjects, base: Matrix, size: Size): Scan | null {
  const jpeg = page.ref && findJpegPage(objects, { object: page.ref.num, generation: page.ref.gen });
  if (!jpeg) return null;
  const placed = multiply(base, jpeg.placed);
  const image = { id: null, width: jpeg.width, height: jpeg.height, placed, rect: unitSquare(placed) };
  return isWholePage(image, size) ? { jpeg, image } : null;
}

/** null for a JPEG that is not quite in order: the library may still make something of it. */
async function takeScan({ jpeg, image }: Scan, maxPixels: number): Promise<PlacedImage | null> {
  refuseLarge(image, maxPixels);
  const samples = await decodeJpeg(jpeg.bytes, jpeg).catch(() => null);
  return samples && placeImage(image, image, samples);
}

function toSteps(codes: readonly number[], args: readonly unknown[]): PaintStep[] {
  return codes.map((code, index) => {
    const name = OP_NAMES.get(code) ?? '';
    const own = (args[index] ?? []) as unknown[];
    if (name !== 'constructPath') return { name, args: own };
    // a path's step carries the code of what is done with it, and its points in a list of one
    const points = Array.isArray(own[1]) ? own[1][0] : null;
    return { name, args: [OP_NAMES.get(own[0] as number), points] };
  });
}

const BOLD_NAME = /bold|black|heavy|demi/i;

function findFont(page: PDFPageProxy, name: string): FontFacts | null {
  if (!page.commonObjs.has(name)) return null;
  const font = page.commonObjs.get(name) as {
    name?: string;
    bold?: boolean;
    black?: boolean;
    ascent?: number;
    descent?: number;
    fontMatrix?: ArrayLike<number>;
  } | null;
  if (!font) return null;
  return {
    name: font.name ?? '',
    bold: BOLD_NAME.test(font.name ?? '') || font.bold === true || font.black === true,
    ascent: font.ascent ?? 0,
    descent: font.descent ?? 0,
    unit: font.fontMatrix?.[0] || 0.001,
  };
}

async function takePicture(
  page: PDFPageProxy,
  size: Size,
  painted: PaintedContent,
  openPainting: OpenPainting,
  maxPixels: number,
  signal: AbortSignal,
): Promise<PlacedImage> {
  const only = findOnlyImage(painted, size);
  if (only) {
    refuseLarge(only, maxPixels);
    const taken = await takeImage(page, only);
    if (taken) return taken;
  }
  const paintable = await (await openPainting()).getPage(page.pageNumber);
  try {
    return await render(paintable, size, maxPixels, signal);
  } finally {
    paintable.cleanup();
  }
}

function refuseLarge({ width, height }: Size, maxPixels: number): void {
  if (width * height > maxPixels)
    throw new Error(`its image has ${width} × ${height} pixels, more than is read`);
}

/** The one image that is all there is to see, if it lies upright; else what the reader sees must be rendered. */
function findOnlyImage(painted: PaintedContent, size: Size): PaintedImage | null {
  const [image, ...others] = painted.images;
  if (!image || others.length > 0 || image.id === null || painted.glyphs.some(isSeen) || painted.paths > 0)
    return null;
  return isWholePage(image, size) ? image : null;
}

function isWholePage({ placed, rect }: PaintedImage, size: Size): boolean {
  const [a, b, c, d] = placed;
  const upright = a > 0 && d < 0 && Math.abs(b) < a * 1e-3 && Math.abs(c) < -d * 1e-3;
  return upright && (rect.x1 - rect.x0) * (rect.y1 - rect.y0) >= FULL_PAGE * size.width * size.height;
}

const isSeen = (glyph: { visible: boolean; text: string }) => glyph.visible && glyph.text.trim() !== '';

interface Decoded {
  readonly width: number;
  readonly height: number;
  readonly kind?: number;
  readonly data?: Uint8Array | Uint8ClampedArray;
}

async function takeImage(page: PDFPageProxy, image: PaintedImage): Promise<PlacedImage | null> {
  const id = image.id as string;
  const store = id.startsWith('g_') ? page.commonObjs : page.objs;
  const decoded = await new Promise<Decoded | null>((resolve) => store.get(id, resolve));
  const samples = decoded && decodeGrey(decoded);
  return samples && placeImage(image, decoded, samples);
}

function placeImage(
  { rect: { x0, y0, x1, y1 } }: PaintedImage,
  { width, height }: Size,
  samples: Pick<PageImage, 'grey' | 'black'>,
): PlacedImage {
  const scaleX = (x1 - x0) / width;
  const scaleY = (y1 - y0) / height;
  const dpi = Math.round((72 / scaleX + 72 / scaleY) / 2);
  return {
    image: { width, height, dpi, ...samples },
    placement: { x: x0, y: y0, scaleX, scaleY },
    how: `its image at ${dpi} dpi`,
  };
}

function decodeGrey({ width, height, kind, data }: Decoded): Pick<PageImage, 'grey' | 'black'> | null {
  if (!data) return null;
  switch (kind) {
    case pdfjs.ImageKind.GRAYSCALE_1BPP:
      return { grey: expandBits(data, width, height), black: null };
    case pdfjs.ImageKind.RGB_24BPP:
      return toGrey(data, 3, width, height);
    case pdfjs.ImageKind.RGBA_32BPP:
      return toGrey(data, 4, width, height);
    default:
      return null;
  }
}

async function render(
  page: PDFPageProxy,
  size: Size,
  maxPixels: number,
  signal: AbortSignal,
): Promise<PlacedImage> {
  const wanted = RENDER_DPI / 72;
  const scale = Math.min(wanted, Math.sqrt(maxPixels / (size.width * size.height)));
  const viewport = page.getViewport({ scale });
  const width = Math.max(1, Math.floor(viewport.width));
  const height = Math.max(1, Math.floor(viewport.height));
  const sheet = openSheet(width, height);
  const task = page.render({
    canvas: sheet.sheet,
    canvasContext: sheet.context,
    viewport,
  });
  const stop = () => task.cancel();
  signal.addEventListener('abort', stop, { once: true });
  try {
    await task.promise;
    const dpi = Math.round(scale * 72);
    return {
      image: { width, height, dpi, ...toGrey(sheet.samples(), 4, width, height) },
      placement: { x: 0, y: 0, scaleX: 1 / scale, scaleY: 1 / scale },
      how: `the page rendered at ${dpi} dpi`,
    };
  } finally {
    signal.removeEventListener('abort', stop);
    sheet.discard();
  }
}
