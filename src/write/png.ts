/** A PNG without interlacing or transparency, whose compressed rows a PDF takes as they are (PNG filters, predictor 15). */
export interface PngRows {
  readonly width: number;
  readonly height: number;
  /** Bits of a sample. */
  readonly bits: number;
  readonly channels: 1 | 3;
  /** RGB, three bytes a colour; null where samples are grey or RGB themselves. */
  readonly palette: Uint8Array | null;
  /** One zlib stream. */
  readonly rows: Uint8Array;
}

const GREY = 0;
const RGB = 2;
const PALETTE = 3;

/** Takes a PNG apart (PNG 3rd edition, section 5). Throws Error for one that is interlaced or transparent, or none. */
export function readPng(bytes: Uint8Array): PngRows {
  const view = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.length);
  if (view.toString('latin1', 1, 4) !== 'PNG') throw new Error('the picture is no PNG');
  const chunks = new Map<string, Uint8Array[]>();
  for (let at = 8; at + 12 <= view.length; ) {
    const length = view.readUInt32BE(at);
    const name = view.toString('latin1', at + 4, at + 8);
    chunks.set(name, [...(chunks.get(name) ?? []), bytes.subarray(at + 8, at + 8 + length)]);
    at += length + 12;
  }
  const head = Buffer.from(chunks.get('IHDR')?.[0] ?? []);
  if (head.length < 13) throw new Error('the PNG has no head');
  const kind = head[9] ?? 0;
  if (![GREY, RGB, PALETTE].includes(kind) || head[12] !== 0 || chunks.has('tRNS')) {
    throw new Error('the PNG is interlaced or transparent');
  }
  return {
    width: head.readUInt32BE(0),
    height: head.readUInt32BE(4),
    bits: head[8] ?? 8,
    channels: kind === RGB ? 3 : 1,
    palette: kind === PALETTE ? (chunks.get('PLTE')?.[0] ?? new Uint8Array(3)) : null,
    rows: Buffer.concat(chunks.get('IDAT') ?? []),
  };
}
