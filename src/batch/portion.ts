import { Record } from '../../schemas/record.ts';
import { csvRows } from '../write/csv.ts';
import { toJsonLine } from '../write/jsonl.ts';
import { TABLES } from '../write/tables.ts';
import type { Store } from './store.ts';

/** Keys of records that go through the compiling together. */
export type Batch = readonly string[];

/** What the records of a batch add to the files of an output, as UTF-8. */
export interface Portion {
  /** To records.jsonl. */
  readonly lines: Uint8Array;
  /** To each of `TABLES`. */
  readonly tables: readonly Uint8Array[];
  /** Keys of what is no record of this version, and adds nothing. */
  readonly invalid: readonly string[];
}

/** Makes portions in the order of the batches, a few at a time in memory. */
export type MakePortions = (store: Store, batches: readonly Batch[]) => AsyncIterable<Portion>;

/** Here and now, one after the other. */
export const makePortionsHere: MakePortions = async function* (store, batches) {
  for (const batch of batches) yield await makePortion(store, batch);
};

/** Records that are read while one is made into rows. */
const AHEAD = 4;

export async function makePortion(store: Store, batch: Batch): Promise<Portion> {
  const lines: string[] = [];
  const tables: string[][] = TABLES.map(() => []);
  const invalid: string[] = [];
  const load = (key: string) =>
    store
      .read(key)
      .then(parseRecord)
      .catch(() => ({ key }));
  for await (const record of inOrder(batch, AHEAD, load)) {
    if ('key' in record) {
      invalid.push(record.key);
      continue;
    }
    lines.push(toJsonLine(record));
    for (const [at, table] of TABLES.entries()) tables[at]?.push(csvRows(table, record));
  }
  const encoder = new TextEncoder();
  const encode = (pieces: readonly string[]) => encoder.encode(pieces.join(''));
  return { lines: encode(lines), tables: tables.map(encode), invalid };
}

/** Throws for what is no record of this version. */
export function parseRecord(data: Uint8Array | null): Record {
  return Record.parse(JSON.parse(Buffer.from(data ?? []).toString('utf8')));
}

/** What comes of the items, in their order; so many more are begun before it is asked for. */
export async function* inOrder<T, R>(
  items: Iterable<T>,
  ahead: number,
  work: (item: T, index: number) => Promise<R>,
): AsyncGenerator<R> {
  const coming: Promise<R>[] = [];
  let index = 0;
  for (const item of items) {
    const next = work(item, index++);
    // whoever waits for it hears of it, and nobody does once an earlier one has failed
    next.catch(() => {});
    coming.push(next);
    if (coming.length > ahead) yield coming.shift() as Promise<R>;
  }
  yield* coming;
}
