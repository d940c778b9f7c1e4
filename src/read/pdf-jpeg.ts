import { inflateSync } from 'node:zlib';
import { IDENTITY, type Matrix, multiply, toMatrix } from './pdf-matrix.ts';
import {
  isDictionary,
  type PdfDictionary,
  type PdfObjects,
  type PdfReference,
  type PdfStream,
  type PdfValue,
} from './pdf-objects.ts';

/** A page that is one JPEG and nothing else. */
export interface JpegPage {
  readonly bytes: Uint8Array;
  /** Pixels, as the PDF says. */
  readonly width: number;
  readonly height: number;
  /** Unit square → user space of the page. */
  readonly placed: Matrix;
}

/**
 * The JPEG that is all a page shows, as scanners write it: the library would decode it in JavaScript before it tells that there is one, which
 * takes four times as long. null for a page of any other kind, also for one that merely might be.
 */
export function findJpegPage(objects: PdfObjects, reference: PdfReference): JpegPage | null {
  const page = objects.find(reference);
  if (!isDictionary(page) || page['/Annots'] !== undefined) return null;
  const drawn = followContents(objects, page['/Contents']);
  const resources = objects.find(page['/Resources']);
  if (!drawn || !isDictionary(resources)) return null;
  const images = objects.find(resources['/XObject']);
  const image = isDictionary(images) ? objects.stream(images[drawn.name]) : null;
  if (!image || !isPlainJpeg(image, objects)) return null;
  const { '/Width': width, '/Height': height } = image.dictionary;
  if (typeof width !== 'number' || typeof height !== 'number') return null;
  return { bytes: image.bytes, width, height, placed: drawn.placed };
}

/** What may turn samples into other colours, or hide some. */
const CHANGING = [
  '/Decode',
  '/DecodeParms',
  '/SMask',
  '/Mask',
  '/ImageMask',
  '/OC',
  '/SMaskInData',
  '/Matte',
] as const;

function isPlainJpeg({ dictionary, bytes }: PdfStream, objects: PdfObjects): boolean {
  return (
    dictionary['/Subtype'] === '/Image' &&
    only(dictionary['/Filter']) === '/DCTDecode' &&
    objects.find(dictionary['/BitsPerComponent']) === 8 &&
    CHANGING.every((name) => dictionary[name] === undefined) &&
    isPlainSpace(objects.find(dictionary['/ColorSpace']), objects) &&
    bytes[0] === 0xff &&
    bytes[1] === 0xd8
  );
}

/** Grey or red, green and blue; a profile of these moves them by less than paper does. */
function isPlainSpace(space: PdfValue | null, objects: PdfObjects): boolean {
  if (space === '/DeviceGray' || space === '/DeviceRGB') return true;
  if (!Array.isArray(space) || space[0] !== '/ICCBased') return false;
  const channels = objects.stream(space[1])?.dictionary['/N'];
  return channels === 1 || channels === 3;
}

/** A list of one is that one. */
const only = (value: PdfValue | undefined): PdfValue | undefined =>
  Array.isArray(value) && value.length === 1 ? value[0] : value;

/** Painting one image takes a line. */
const MOST_BYTES = 1024;

/** The name of the one thing that is painted, and where. */
function followContents(
  objects: PdfObjects,
  reference: PdfValue | undefined,
): { readonly name: keyof PdfDictionary; readonly placed: Matrix } | null {
  const text = readContents(objects.stream(only(reference)));
  if (text === null) return null;
  const saved: Matrix[] = [];
  let matrix = IDENTITY;
  let painted: { name: keyof PdfDictionary; placed: Matrix } | null = null;
  let operands: string[] = [];
  for (const token of text.split(/\s+/u).filter(Boolean)) {
    if (/^(?:[+-]?[\d.]+|\/[^/<>[\](){}%]+)$/u.test(token)) {
      operands.push(token);
      continue;
    }
    if (token === 'q') saved.push(matrix);
    else if (token === 'Q') matrix = saved.pop() ?? IDENTITY;
    else if (token === 'cm' && operands.length === 6)
      matrix = multiply(matrix, toMatrix(operands.map(Number)));
    else if (token === 'Do' && operands.length === 1 && painted === null)
      painted = { name: operands[0] as keyof PdfDictionary, placed: matrix };
    else return null;
    operands = [];
  }
  return operands.length === 0 ? painted : null;
}

function readContents(stream: PdfStream | null): string | null {
  if (stream === null || stream.bytes.length > MOST_BYTES || stream.dictionary['/DecodeParms'] !== undefined)
    return null;
  const filter = only(stream.dictionary['/Filter']);
  if (filter === undefined) return Buffer.from(stream.bytes).toString('latin1');
  if (filter !== '/FlateDecode') return null;
  try {
    return inflateSync(stream.bytes, { maxOutputLength: MOST_BYTES }).toString('latin1');
  } catch {
    return null;
  }
}
