import type { OcrImage } from './ocr.ts';

const LONG = 4;
const SHORT = 3;
const RATIONAL = 5;

/**
 * A grey TIFF without compression (TIFF 6.0, section 4): next to free to make, and unlike Netpbm it tells the
 * resolution.
 */
export function toTiff({ width, height, dpi, grey }: OcrImage): Buffer {
  const density = Math.min(2400, Math.max(70, Math.round(dpi)));
  const entries = 11;
  const resolutionAt = 8 + 2 + entries * 12 + 4;
  const pixelsAt = resolutionAt + 8;
  const fields: [tag: number, type: number, value: number][] = [
    [256, LONG, width],
    [257, LONG, height],
    [258, SHORT, 8],
    // no compression, 0 is black, one strip
    [259, SHORT, 1],
    [262, SHORT, 1],
    [273, LONG, pixelsAt],
    [277, SHORT, 1],
    [278, LONG, height],
    [279, LONG, width * height],
    [282, RATIONAL, resolutionAt],
    [283, RATIONAL, resolutionAt],
  ];
  const head = Buffer.alloc(pixelsAt);
  head.write('II*\0', 'latin1');
  head.writeUInt32LE(8, 4);
  head.writeUInt16LE(entries, 8);
  fields.forEach(([tag, type, value], index) => {
    const at = 10 + index * 12;
    head.writeUInt16LE(tag, at);
    head.writeUInt16LE(type, at + 2);
    head.writeUInt32LE(1, at + 4);
    head.writeUInt32LE(value, at + 8);
  });
  head.writeUInt32LE(density, resolutionAt);
  head.writeUInt32LE(1, resolutionAt + 4);
  return Buffer.concat([head, grey]);
}
