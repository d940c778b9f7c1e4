/**
 * A TrueType font of one empty glyph, half as wide as it is high: invisible text needs widths to be marked in the right
 * places, and no shapes. Made here, so that no one's font is passed on (OpenType 1.9, chapter "Font Tables"; the trick
 * is that of Tesseract's PDF renderer).
 */
const UNITS = 1000;
/** Width of every letter in thousandths of the type size. */
export const GLYPH_WIDTH = 500;
const ASCENT = 900;
const DESCENT = -250;

/** Glyph 0 stands for what is missing, glyph 1 for every letter: PDF/A forbids to show glyph 0. */
const GLYPHS = 2;

/** The font program; the same bytes every time. */
export function glyphlessFont(): Buffer {
  const tables: [name: string, data: Buffer][] = [
    ['cmap', cmap()],
    // a glyph without contours; two of them, each padded to twelve bytes
    ['glyf', Buffer.alloc(12 * GLYPHS)],
    ['head', head()],
    ['hhea', hhea()],
    ['hmtx', shorts(GLYPH_WIDTH, 0, GLYPH_WIDTH, 0)],
    // offsets are halved in the short form
    ['loca', shorts(0, 6, 12)],
    ['maxp', Buffer.concat([longs(0x10000), shorts(GLYPHS, 0, 0, 0, 0, 1, 0, 0, 0, 0, 0, 0, 0, 0)])],
    ['post', Buffer.concat([longs(0x30000, 0), shorts(-100, 50), longs(1, 0, 0, 0, 0)])],
  ];
  return assemble(tables);
}

function head(): Buffer {
  return Buffer.concat([
    // version, revision, checksum of the whole (filled in later), magic, flags, units, then both dates
    longs(0x10000, 0x10000, 0, 0x5f0f3cf5),
    shorts(0x000b, UNITS),
    longs(0, 0, 0, 0),
    // bounds, style, smallest size, direction, short offsets, glyph format
    shorts(0, 0, 0, 0, 0, 8, 2, 0, 0),
  ]);
}

function hhea(): Buffer {
  const metrics = shorts(ASCENT, DESCENT, 0, GLYPH_WIDTH, 0, 0, 0, 1, 0, 0, 0, 0, 0, 0, 0, GLYPHS);
  return Buffer.concat([longs(0x10000), metrics]);
}

/** One segment of the format 4: nothing is mapped, since a PDF names glyphs by their numbers. */
function cmap(): Buffer {
  const table = shorts(4, 24, 0, 2, 2, 0, 0, 0xffff, 0, 0xffff, 1, 0);
  return Buffer.concat([shorts(0, 1, 3, 1), longs(12), table]);
}

function assemble(tables: readonly (readonly [name: string, data: Buffer])[]): Buffer {
  const power = Math.floor(Math.log2(tables.length));
  const range = 16 * 2 ** power;
  const start = Buffer.concat([
    longs(0x10000),
    shorts(tables.length, range, power, 16 * tables.length - range),
  ]);
  let offset = start.length + 16 * tables.length;
  const directory: Buffer[] = [];
  const bodies: Buffer[] = [];
  let headAt = 0;
  for (const [name, data] of tables) {
    if (name === 'head') headAt = offset;
    directory.push(Buffer.from(name, 'latin1'), longs(checksum(data), offset, data.length));
    const padded = Buffer.concat([data, Buffer.alloc((4 - (data.length % 4)) % 4)]);
    bodies.push(padded);
    offset += padded.length;
  }
  const font = Buffer.concat([start, ...directory, ...bodies]);
  font.writeUInt32BE((0xb1b0afba - checksum(font)) >>> 0, headAt + 8);
  return font;
}

function checksum(data: Buffer): number {
  let sum = 0;
  for (let at = 0; at < data.length; at += 4) {
    for (let i = 0; i < 4; i++) sum = (sum + (data[at + i] ?? 0) * 2 ** (24 - 8 * i)) % 2 ** 32;
  }
  return sum;
}

function shorts(...values: number[]): Buffer {
  const data = Buffer.alloc(values.length * 2);
  for (const [index, value] of values.entries()) data.writeUInt16BE(value & 0xffff, index * 2);
  return data;
}

function longs(...values: number[]): Buffer {
  const data = Buffer.alloc(values.length * 4);
  for (const [index, value] of values.entries()) data.writeUInt32BE(value >>> 0, index * 4);
  return data;
}
