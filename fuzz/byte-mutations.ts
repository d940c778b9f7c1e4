import type { Draw } from '../synth/draw.ts';
import { type Mutation, replaceAt } from './mutation.ts';

/** A piece of up to `most` bytes that lies within. */
function piece(bytes: Buffer, draw: Draw, most: number): { start: number; end: number } {
  const start = draw.int(0, Math.max(0, bytes.length - 1));
  return { start, end: Math.min(bytes.length, start + draw.int(1, most)) };
}

const noise = (draw: Draw, length: number) => Buffer.from(Array.from({ length }, () => draw.int(0, 255)));

/** What may befall the bytes of any file. */
export const BYTE_MUTATIONS: readonly Mutation[] = [
  {
    name: 'bits',
    apply: (bytes, draw) => {
      const copy = Buffer.from(bytes);
      for (let left = draw.pick([1, 4, 30, 300]); left > 0; left--) {
        const at = draw.int(0, copy.length - 1);
        copy[at] = (copy[at] ?? 0) ^ (1 << draw.int(0, 7));
      }
      return copy;
    },
  },
  {
    name: 'deleted',
    apply: (bytes, draw) => replaceAt(bytes, piece(bytes, draw, 2000), Buffer.alloc(0)),
  },
  {
    name: 'doubled',
    apply: (bytes, draw) => {
      const { start, end } = piece(bytes, draw, 5000);
      return Buffer.concat([bytes.subarray(0, end), bytes.subarray(start)]);
    },
  },
  {
    name: 'swapped',
    apply: (bytes, draw) => {
      const length = draw.int(1, Math.max(1, Math.floor(bytes.length / 4)));
      const first = draw.int(0, Math.max(0, bytes.length - 2 * length));
      const second = first + length;
      const parts = [bytes.subarray(0, first), bytes.subarray(second, second + length)];
      return Buffer.concat([...parts, bytes.subarray(first, second), bytes.subarray(second + length)]);
    },
  },
  { name: 'cut', apply: (bytes, draw) => bytes.subarray(0, draw.int(1, bytes.length)) },
  { name: 'beheaded', apply: (bytes, draw) => bytes.subarray(draw.int(1, Math.min(4000, bytes.length - 1))) },
  {
    name: 'zeroed',
    apply: (bytes, draw) => {
      const { start, end } = piece(bytes, draw, 4000);
      return Buffer.from(bytes).fill(draw.pick([0, 0xff, 0x20]), start, end);
    },
  },
  {
    name: 'noise',
    apply: (bytes, draw) =>
      replaceAt(bytes, piece(bytes, draw, 200), noise(draw, draw.pick([1, 50, 1000, 20_000]))),
  },
  {
    name: 'spliced',
    apply: (bytes, draw, other) => {
      const head = bytes.subarray(0, draw.int(1, bytes.length));
      return Buffer.concat([head, other.subarray(draw.int(0, other.length - 1))]);
    },
  },
];
