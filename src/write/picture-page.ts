import { type PDFDocument, PDFName, PDFNumber } from '@cantoo/pdf-lib';
import type { PositionedPage } from '../../schemas/pages.ts';
import { readPng } from './png.ts';

/** A page of an image file, in a form that a PDF can hold. */
export interface Picture {
  readonly format: 'jpeg' | 'png';
  readonly bytes: Uint8Array;
}

/** For a page that could not be read, of which no size is known. */
const FALLBACK_DPI = 200;

/**
 * Adds a page that a picture fills. The picture lies as its file has it and the page is turned, so that its bytes stay
 * as they are: JPEG whole, PNG as its compressed rows.
 */
export async function addPicturePage(
  document: PDFDocument,
  picture: Picture,
  page: Pick<PositionedPage, 'width' | 'height' | 'rotation'> | null,
): Promise<void> {
  const { context } = document;
  const { width, height, image } = await (picture.format === 'jpeg' ? addJpeg : addPng)(
    document,
    picture.bytes,
  );
  const onSide = page?.rotation === 90 || page?.rotation === 270;
  const upright = page ?? { width: (width * 72) / FALLBACK_DPI, height: (height * 72) / FALLBACK_DPI };
  const size: [number, number] = onSide ? [upright.height, upright.width] : [upright.width, upright.height];
  const leaf = document.addPage(size);
  const content = `q ${size[0]} 0 0 ${size[1]} 0 0 cm /Page Do Q\n`;
  leaf.node.set(PDFName.Contents, context.register(context.flateStream(content)));
  leaf.node.set(PDFName.Resources, context.obj({ XObject: { Page: image } }));
  if (page) leaf.node.set(PDFName.of('Rotate'), PDFNumber.of(page.rotation));
}

async function addJpeg(document: PDFDocument, bytes: Uint8Array) {
  const embedded = await document.embedJpg(bytes);
  await embedded.embed();
  return { width: embedded.width, height: embedded.height, image: embedded.ref };
}

async function addPng({ context }: PDFDocument, bytes: Uint8Array) {
  const { width, height, bits, channels, palette, rows } = readPng(bytes);
  const colours =
    palette === null
      ? channels === 1
        ? 'DeviceGray'
        : 'DeviceRGB'
      : ['Indexed', 'DeviceRGB', palette.length / 3 - 1, context.register(context.flateStream(palette))];
  const stream = context.stream(rows, {
    Type: 'XObject',
    Subtype: 'Image',
    Width: width,
    Height: height,
    BitsPerComponent: bits,
    ColorSpace: colours,
    Filter: 'FlateDecode',
    DecodeParms: { Predictor: 15, Colors: channels, BitsPerComponent: bits, Columns: width },
  });
  return { width, height, image: context.register(stream) };
}
