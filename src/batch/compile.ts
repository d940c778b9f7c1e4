import { createHash } from 'node:crypto';
import type { RunFailure } from '../../schemas/run.ts';
import { csvHeader } from '../write/csv.ts';
import { toDataPackage } from '../write/datapackage.ts';
import type { GrowingFile } from '../write/files.ts';
import { toJson } from '../write/record.ts';
import { TABLES } from '../write/tables.ts';
import { type Batch, inOrder, type MakePortions } from './portion.ts';
import { RECORDS, type Store, type Stored } from './store.ts';

const LINES = 'records.jsonl';
const PACKAGE = 'datapackage.json';
/** What the tables were made of, and what they were then. */
const STATE = 'cache/compiled.json';
const MADE = [LINES, ...TABLES.map(({ name }) => `${name}.csv`), PACKAGE];

/** Bytes of records that go through the compiling together; what is made of them is about as large. */
const BATCH_BYTES = 1 << 19;
/** Stored things that are looked at together: each look is one question to the system. */
const LOOKS = 16;

/**
 * Makes the tables, records.jsonl and datapackage.json out of every record in the store, in the order of their ids, a few
 * records in memory at a time; nothing where they are those of these records and this `program` already. Gives the files in records/ that
 * are no record of this version. Throws OutputError.
 */
export async function compileOutput(
  store: Store,
  program: string,
  makePortions: MakePortions,
): Promise<RunFailure[]> {
  const names = (await store.list(RECORDS)).filter((name) => name.endsWith('.json'));
  const records = await lookAt(
    store,
    names.map((name) => `${RECORDS}/${name}`),
  );
  const of = `${program} ${stampOf(records)}`;
  const stampMade = async () => `${of} ${stampOf(await lookAt(store, MADE))}`;
  if ((await readState(store)) === (await stampMade())) return [];
  const failures = await makeTables(store, toBatches(records), makePortions);
  // what is wrong with a record is to be said every time
  await store.write(STATE, failures.length === 0 ? await stampMade() : '');
  return failures;
}

async function readState(store: Store): Promise<string | null> {
  const data = await store.read(STATE);
  return data === null ? null : Buffer.from(data).toString('utf8');
}

interface Looked {
  readonly key: string;
  readonly found: Stored | null;
}

async function lookAt(store: Store, keys: readonly string[]): Promise<Looked[]> {
  const looked: Looked[] = [];
  const look = async (key: string) => ({ key, found: await store.look(key) });
  for await (const each of inOrder(keys, LOOKS, look)) looked.push(each);
  return looked;
}

/** Sizes and times of stored things as one word. */
function stampOf(looked: readonly Looked[]): string {
  const hash = createHash('sha256');
  for (const { key, found } of looked) hash.update(`${key} ${found?.bytes} ${found?.stamp}\n`);
  return hash.digest('hex');
}

function toBatches(records: readonly Looked[]): Batch[] {
  const batches: Batch[] = [];
  let batch: string[] = [];
  let bytes = 0;
  for (const { key, found } of records) {
    const size = found?.bytes ?? 0;
    if (batch.length > 0 && bytes + size > BATCH_BYTES) {
      batches.push(batch);
      batch = [];
      bytes = 0;
    }
    batch.push(key);
    bytes += size;
  }
  if (batch.length > 0) batches.push(batch);
  return batches;
}

async function makeTables(
  store: Store,
  batches: readonly Batch[],
  makePortions: MakePortions,
): Promise<RunFailure[]> {
  const failures: RunFailure[] = [];
  const files: GrowingFile[] = [];
  const openFile = async (key: string) => {
    const file = await store.grow(key);
    files.push(file);
    return file;
  };
  try {
    const lines = await openFile(LINES);
    const tables = [];
    for (const table of TABLES) {
      const file = await openFile(`${table.name}.csv`);
      await file.append(csvHeader(table));
      tables.push({ table, file });
    }
    for await (const portion of makePortions(store, batches)) {
      await lines.append(portion.lines);
      for (const [at, { file }] of tables.entries()) await file.append(portion.tables[at] ?? '');
      failures.push(...portion.invalid.map((key) => explainInvalid(`${store.name}/${key}`)));
    }
    await lines.commit();
    const written = [];
    for (const { table, file } of tables) written.push({ table, file: await file.commit() });
    await store.write(PACKAGE, toJson(toDataPackage(written)));
  } finally {
    for (const file of files) await file.discard();
  }
  return failures;
}

function explainInvalid(file: string): RunFailure {
  const message = `${file} is not a record of this version, so the tables are without it; delete it and run again.`;
  return { file, code: 'invalid-record', message };
}
