import { deflateSync, inflateSync } from 'node:zlib';
import type { Draw } from '../synth/draw.ts';
import { BAD_NUMBERS, type Mutation, placesOf, replaceAt, rewrite } from './mutation.ts';

/** What may befall the objects of a PDF, and what is packed in its streams. */

const STREAM = /stream\r?\n[\s\S]*?endstream/g;
const TRAILER = /trailer\s*<<[\s\S]*?>>/g;

/** The table of places made anew, so that the objects are found whatever happened to their lengths. */
export function relink(bytes: Buffer): Buffer {
  const places = new Map<number, number>();
  for (const { start } of placesOf(bytes, /(?<=[\r\n])\d+ 0 obj\b/g)) {
    places.set(Number.parseInt(bytes.toString('latin1', start, start + 10), 10), start);
  }
  const trailer = placesOf(bytes, TRAILER).at(-1);
  const table = placesOf(bytes, /xref\s+0 \d+/g)[0];
  if (trailer === undefined || table === undefined) return bytes;
  const size = Math.min(100_000, Math.max(0, ...places.keys()) + 1);
  const rows = Array.from({ length: size }, (_, id) => {
    const place = places.get(id);
    return place === undefined ? '0000000000 65535 f \n' : `${String(place).padStart(10, '0')} 00000 n \n`;
  });
  const text = bytes.toString('latin1', trailer.start, trailer.end);
  const end = `xref\n0 ${size}\n${rows.join('')}${text}\nstartxref\n${table.start}\n%%EOF\n`;
  return Buffer.concat([bytes.subarray(0, table.start), Buffer.from(end, 'latin1')]);
}

const linked =
  (apply: Mutation['apply']): Mutation['apply'] =>
  (bytes, draw, other) => {
    const changed = apply(bytes, draw, other);
    return draw.chance(0.7) ? relink(changed) : changed;
  };

/** The content of a packed stream taken out, changed and packed again. */
function unpacked(change: (content: Buffer, draw: Draw) => Buffer): Mutation['apply'] {
  return (bytes, draw) => {
    const place = draw.pick(placesOf(bytes, STREAM).concat({ start: 0, end: 0 }));
    const begin = bytes.indexOf('\n', place.start) + 1;
    const packed = bytes.subarray(begin, place.end - 'endstream'.length);
    try {
      const content = change(inflateSync(packed), draw).subarray(0, 2_000_000);
      return relink(replaceAt(bytes, { start: begin, end: begin + packed.length }, deflateSync(content)));
    } catch {
      // no stream, or one that is packed otherwise
      return bytes;
    }
  };
}

const NUMBER = /(?<![\w.+-])[-+]?\d+(?:\.\d+)?(?![\w.])/g;
const OPERATOR = /(?<=[\s\])>])[A-Za-z]{1,3}\*?(?=[\s[(<])/g;
const NAME = /\/[A-Za-z][A-Za-z0-9]*/g;

const several =
  (apply: Mutation['apply']): Mutation['apply'] =>
  (bytes, draw, other) => {
    let changed = bytes;
    for (let left = draw.pick([1, 3, 10]); left > 0; left--) changed = apply(changed, draw, other);
    return changed;
  };

const badNumber = several(rewrite(NUMBER, (_, draw) => draw.pick(BAD_NUMBERS)));
const otherWord = several(rewrite(OPERATOR, (_, draw, all) => draw.pick(all)));
const none = Buffer.alloc(0);

export const PDF_MUTATIONS: readonly Mutation[] = [
  {
    name: 'numbers',
    apply: linked(
      several(rewrite(/(?<=[ [])-?\d+(?:\.\d+)?(?=[\s\]>/])/g, (_, draw) => draw.pick(BAD_NUMBERS))),
    ),
  },
  { name: 'names', apply: linked(several(rewrite(NAME, (_, draw, all) => draw.pick(all)))) },
  // an object in another's place: circles, pages that are fonts, kids that are their own parents
  { name: 'references', apply: linked(several(rewrite(/\d+ 0 R\b/g, (_, draw, all) => draw.pick(all)))) },
  { name: 'lost-entry', apply: linked(rewrite(/\/[A-Z]\w*\s*(?:\/\w+|\d+ 0 R|\[[^\]]*\]|\d+)/g, () => '')) },
  {
    name: 'stream-length',
    apply: linked(rewrite(/\/Length \d+/g, (_, draw) => `/Length ${draw.pick(BAD_NUMBERS)}`)),
  },
  {
    name: 'filter',
    apply: linked(
      rewrite(/\/Filter ?\/\w+/g, (found, draw) =>
        draw.pick([
          '/Filter /LZWDecode',
          '/Filter /DCTDecode',
          '/Filter /JBIG2Decode',
          '/Filter /JPXDecode',
          '/Filter /CCITTFaxDecode',
          '/Filter /ASCII85Decode',
          `/Filter [${'/FlateDecode '.repeat(50)}]`,
          `/Crypt true ${found}`,
          '',
        ]),
      ),
    ),
  },
  { name: 'table', apply: several(rewrite(/\d{10} \d{5} [nf]/g, (_, draw, all) => draw.pick(all))) },
  {
    name: 'startxref',
    apply: rewrite(/startxref\s+\d+/g, (_, draw) => `startxref\n${draw.pick(BAD_NUMBERS)}`),
  },
  {
    name: 'trailer',
    apply: rewrite(TRAILER, (found, draw, all) => {
      const entry = draw.pick(['/Prev 9', '/Encrypt 1 0 R', '/XRefStm 15', '/Size -5', '/Root 1 0 R']);
      return draw.chance(0.2) ? draw.pick(all).slice(0, 9) : found.replace('<<', `<< ${entry} `);
    }),
  },
  {
    name: 'nested',
    apply: linked(
      rewrite(/\[[^\]]*\]/g, (found, draw) => {
        const depth = draw.pick([3, 300, 20_000]);
        return '['.repeat(depth) + found + ']'.repeat(depth);
      }),
    ),
  },
  { name: 'content-numbers', apply: unpacked((content, draw) => badNumber(content, draw, none)) },
  { name: 'content-words', apply: unpacked((content, draw) => otherWord(content, draw, none)) },
  {
    name: 'content-many',
    apply: unpacked((content, draw) => {
      const place = draw.pick(placesOf(content, /[^\n]+\n/g).concat({ start: 0, end: 1 }));
      const line = content.subarray(place.start, place.end);
      const times = Math.min(draw.pick([10, 1000, 30_000]), Math.ceil(1_000_000 / line.length));
      return replaceAt(content, place, Buffer.concat(Array.from({ length: times }, () => line)));
    }),
  },
  {
    name: 'content-noise',
    apply: unpacked((content, draw) => {
      const copy = Buffer.from(content);
      for (let left = draw.pick([1, 10, 200]); left > 0; left--) {
        copy[draw.int(0, copy.length - 1)] = draw.int(0, 255);
      }
      return copy;
    }),
  },
];
