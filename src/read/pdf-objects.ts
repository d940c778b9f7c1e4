/**
 * The objects of a PDF as they stand in its bytes, for what the PDF library does not hand out: the bytes of an image. Plain files
 * alone are understood (no encryption, no object streams, no object written twice); the library reads whatever is not.
 */
export interface PdfObjects {
  /** The value of an object, or of a reference to one; null for what is not understood. */
  find(reference: PdfValue | undefined): PdfValue | null;
  /** The bytes of a stream as they are stored, and its dictionary. */
  stream(reference: PdfValue | undefined): PdfStream | null;
}

export interface PdfReference {
  readonly object: number;
  readonly generation: number;
}
export interface PdfDictionary {
  readonly [name: `/${string}`]: PdfValue | undefined;
}
/** Names keep their slash; strings are of no use here and become null. */
export type PdfValue = number | string | null | PdfReference | PdfDictionary | readonly PdfValue[];

export interface PdfStream {
  readonly dictionary: PdfDictionary;
  readonly bytes: Uint8Array;
}

/** An object that is more than this, its stream apart, is none of those looked for. */
const MOST_CHARACTERS = 4096;
/** A scanner writes three or four a page. */
const MOST_OBJECTS = 100_000;

/** null for a file of another kind than is understood. Keeps `bytes`. */
export function openObjects(bytes: Uint8Array): PdfObjects | null {
  const file = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.length);
  if (['/Encrypt', '/ObjStm'].some((word) => file.includes(word, 0, 'latin1'))) return null;
  const places = indexObjects(file);
  if (places === null) return null;
  const read = (reference: PdfValue | undefined) => {
    const place = isReference(reference)
      ? places.get(`${reference.object} ${reference.generation}`)
      : undefined;
    if (place === undefined) return null;
    const text = file.toString('latin1', place, place + MOST_CHARACTERS);
    const end = /endobj|stream(?=[\r\n])/u.exec(text);
    return (
      end && { value: parseValue(text.slice(0, end.index)), end: place + end.index, text, at: end.index }
    );
  };
  const find = (value: PdfValue | undefined): PdfValue | null =>
    isReference(value) ? (read(value)?.value ?? null) : (value ?? null);
  return {
    find,
    stream: (reference) => {
      const found = read(reference);
      const start = /^stream(?:\r\n|\n)/u.exec(found?.text.slice(found.at, found.at + 8) ?? '');
      if (!found || !start || !isDictionary(found.value)) return null;
      const from = found.end + start[0].length;
      const length = find(found.value['/Length']);
      if (typeof length !== 'number' || !(length > 0) || from + length > file.length) return null;
      const behind = file.toString('latin1', from + length, from + length + 12);
      if (!/^\s{0,2}endstream/u.test(behind)) return null;
      return { dictionary: found.value, bytes: file.subarray(from, from + length) };
    },
  };
}

/** Where objects begin, behind their "12 0 obj"; those that are written twice are left out. */
function indexObjects(file: Buffer): Map<string, number> | null {
  let most = MOST_OBJECTS;
  const places = new Map<string, number>();
  const twice = new Set<string>();
  for (let at = file.indexOf(' obj', 0, 'latin1'); at >= 0; at = file.indexOf(' obj', at + 4, 'latin1')) {
    if (most-- === 0) return null;
    const head = /(?:^|[^\d])(?<object>\d{1,10} \d{1,5})$/u.exec(
      file.toString('latin1', Math.max(0, at - 17), at),
    );
    const name = head?.groups?.object;
    if (name === undefined) continue;
    if (places.has(name)) twice.add(name);
    places.set(name, at + 4);
  }
  for (const name of twice) places.delete(name);
  return places;
}

export const isReference = (value: PdfValue | undefined): value is PdfReference =>
  isRecord(value) && typeof (value as Partial<PdfReference>).object === 'number';

export const isDictionary = (value: PdfValue | undefined): value is PdfDictionary =>
  isRecord(value) && !isReference(value);

const isRecord = (value: unknown): value is object =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

const TOKEN =
  /<<|>>|[[\]]|\/[^\s<>[\]()/%{}]*|\((?:[^()\\]|\\.)*\)|<[\dA-Fa-f\s]*>|[^\s<>[\]()/%{}]+|\s+|./gsu;

/** One value; null where there is none or more than one, or something else than values. */
export function parseValue(text: string): PdfValue | null {
  const open: { readonly dictionary: boolean; readonly values: PdfValue[] }[] = [];
  let values: PdfValue[] = [];
  for (const [token] of text.matchAll(TOKEN)) {
    if (/^\s/u.test(token)) continue;
    if (token === '<<' || token === '[') {
      open.push({ dictionary: token === '<<', values });
      values = [];
    } else if (token === '>>' || token === ']') {
      const outer = open.pop();
      if (outer === undefined || outer.dictionary !== (token === '>>')) return null;
      const inner = outer.dictionary ? toDictionary(values) : values;
      if (inner === null) return null;
      values = [...outer.values, inner];
    } else if (token === 'R') {
      const [object, generation] = values.splice(-2);
      if (typeof object !== 'number' || typeof generation !== 'number') return null;
      values.push({ object, generation });
    } else if (/^[()%{}<>]/u.test(token)) {
      if (!/^[(<].*[)>]$/su.test(token)) return null;
      values.push(null);
    } else {
      values.push(/^[+-]?(?:\d+(?:\.\d*)?|\.\d+)$/u.test(token) ? Number(token) : token);
    }
  }
  return open.length === 0 && values.length === 1 ? (values[0] ?? null) : null;
}

function toDictionary(values: readonly PdfValue[]): PdfDictionary | null {
  const entries: [string, PdfValue][] = [];
  for (let at = 0; at < values.length; at += 2) {
    const [name, value] = [values[at], values[at + 1]];
    if (typeof name !== 'string' || !name.startsWith('/') || value === undefined) return null;
    entries.push([name, value]);
  }
  return Object.fromEntries(entries);
}
