import type { Draw } from '../synth/draw.ts';

/** A file made worse. `other` is another file, which it may be grown together with. What cannot be done leaves it as it is. */
export interface Mutation {
  /** Part of the mutant's name. */
  readonly name: string;
  apply(bytes: Buffer, draw: Draw, other: Buffer): Buffer;
}

/** What a number in a file is replaced by. */
export const BAD_NUMBERS: readonly string[] = [
  '0',
  '-1',
  '1',
  '65536',
  '2147483647',
  '2147483648',
  '-2147483648',
  '4294967296',
  '9007199254740993',
  '99999999999999999999',
  '1e308',
  '-1e9',
  '0.0000000001',
  '1000000',
  '-7',
  '3.5',
];

/** All places that a pattern (with the flag g) has in bytes that are taken one by one. */
export function placesOf(bytes: Buffer, pattern: RegExp): { start: number; end: number }[] {
  const found = bytes.toString('latin1').matchAll(pattern);
  return [...found].map((match) => ({ start: match.index, end: match.index + match[0].length }));
}

export function replaceAt(
  bytes: Buffer,
  { start, end }: { start: number; end: number },
  by: Uint8Array,
): Buffer {
  return Buffer.concat([bytes.subarray(0, start), by, bytes.subarray(end)]);
}

/** A place that is drawn from those of a pattern, written anew. */
export function rewrite(
  pattern: RegExp,
  change: (found: string, draw: Draw, all: readonly string[]) => string,
): Mutation['apply'] {
  return (bytes, draw) => {
    const places = placesOf(bytes, pattern);
    if (places.length === 0) return bytes;
    const text = ({ start, end }: { start: number; end: number }) => bytes.toString('latin1', start, end);
    const place = draw.pick(places);
    const all = places.map(text);
    return replaceAt(bytes, place, Buffer.from(change(text(place), draw, all), 'latin1'));
  };
}
