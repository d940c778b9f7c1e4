import type { Mutation } from './mutation.ts';

/** What may befall the heads of PNG, JPEG and TIFF files: sizes and counts that are not true. */

/** Where sizes stand: PNG's header, JPEG's frame, TIFF's first directory. */
function sizePlaces(bytes: Buffer): number[] {
  if (bytes[0] === 0x89) return [16, 17, 18, 19, 20, 21, 22, 23, 24, 25, 26, 28];
  if (bytes[0] === 0xff) {
    const frame = ['c0', 'c2'].map((code) => bytes.indexOf(`ff${code}`, 0, 'hex')).find((at) => at > 0) ?? 0;
    return [2, 3, 4, 5, 6, 7, 8, 9].map((step) => frame + step);
  }
  const directory = bytes.length < 8 ? 0 : bytes.readUInt32LE(4);
  return Array.from({ length: 150 }, (_, step) => directory + step);
}

export const PICTURE_MUTATIONS: readonly Mutation[] = [
  {
    name: 'size',
    apply: (bytes, draw) => {
      const copy = Buffer.from(bytes);
      for (let left = draw.int(1, 3); left > 0; left--) {
        const at = draw.pick(sizePlaces(bytes));
        if (at < copy.length) copy[at] = draw.pick([0, 1, 0x7f, 0xff, draw.int(0, 255)]);
      }
      return copy;
    },
  },
  {
    name: 'head',
    apply: (bytes, draw) => {
      const copy = Buffer.from(bytes);
      for (let left = draw.int(1, 8); left > 0; left--)
        copy[draw.int(0, 199) % copy.length] = draw.int(0, 255);
      return copy;
    },
  },
];
