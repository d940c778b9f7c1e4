import { mkdtempSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import PDFDocument from 'pdfkit';
import type { OcrEngine, OcrImage, OcrWord } from '../../src/read/ocr.ts';

/** Files made for the tests of reading, in a folder of their own. */
const folder = mkdtempSync(join(tmpdir(), 'saoluc-read-'));

export function put(name: string, content: string | Uint8Array): string {
  const path = join(folder, name);
  writeFileSync(path, content);
  return path;
}

type PdfOptions = ConstructorParameters<typeof PDFDocument>[0];

/** A PDF drawn by `draw`; pages are A4 unless the options say otherwise. */
export async function makePdf(
  draw: (pdf: InstanceType<typeof PDFDocument>) => void,
  options: PdfOptions = {},
): Promise<Buffer> {
  const pdf = new PDFDocument({ size: 'A4', margin: 0, ...options });
  const chunks: Buffer[] = [];
  const done = new Promise<Buffer>((resolve) => pdf.on('end', () => resolve(Buffer.concat(chunks))));
  pdf.on('data', (chunk: Buffer) => chunks.push(chunk));
  draw(pdf);
  pdf.end();
  return done;
}

/** A grey TIFF of uncompressed pages, little-endian; each page is filled with its shade. */
export function makeTiff(
  pages: readonly { width: number; height: number; shade: number; dpi: number }[],
): Buffer {
  const parts: Buffer[] = [Buffer.from([0x49, 0x49, 42, 0, 8, 0, 0, 0])];
  let at = 8;
  pages.forEach(({ width, height, shade, dpi }, index) => {
    const entries = 11;
    const directory = Buffer.alloc(2 + entries * 12 + 4);
    const resolution = at + directory.length;
    const pixels = resolution + 8;
    const next = pixels + width * height;
    directory.writeUInt16LE(entries, 0);
    const LONG = 4;
    const SHORT = 3;
    const RATIONAL = 5;
    const fields: [tag: number, type: number, value: number][] = [
      [256, LONG, width],
      [257, LONG, height],
      [258, SHORT, 8],
      [259, SHORT, 1],
      [262, SHORT, 1],
      [273, LONG, pixels],
      [277, SHORT, 1],
      [279, LONG, width * height],
      [282, RATIONAL, resolution],
      [283, RATIONAL, resolution],
      [296, SHORT, 2],
    ];
    fields.forEach(([tag, type, value], i) => {
      const offset = 2 + i * 12;
      directory.writeUInt16LE(tag, offset);
      directory.writeUInt16LE(type, offset + 2);
      directory.writeUInt32LE(1, offset + 4);
      directory.writeUInt32LE(value, offset + 8);
    });
    directory.writeUInt32LE(index === pages.length - 1 ? 0 : next, directory.length - 4);
    const rational = Buffer.alloc(8);
    rational.writeUInt32LE(dpi, 0);
    rational.writeUInt32LE(1, 4);
    parts.push(directory, rational, Buffer.alloc(width * height, shade));
    at = next;
  });
  return Buffer.concat(parts);
}

/** An engine that sees the given words on every picture, and keeps the pictures it was shown. */
export function stubEngine(words: readonly OcrWord[] = []): OcrEngine & { shown: OcrImage[] } {
  const shown: OcrImage[] = [];
  return {
    name: 'stub',
    version: '1',
    shown,
    recognize: async (image) => {
      shown.push(image);
      return { words, angle: 0 };
    },
    close: async () => {},
  };
}

export const noEngine = (): never => {
  throw new Error('no page of this file needs OCR');
};
