import { createHash } from 'node:crypto';
import { Record } from '../../schemas/record.ts';
import type { RunFailure } from '../../schemas/run.ts';
import { csvHeader, csvRows } from '../write/csv.ts';
import { toDataPackage } from '../write/datapackage.ts';
import type { GrowingFile } from '../write/files.ts';
import { toJsonLine } from '../write/jsonl.ts';
import { toJson } from '../write/record.ts';
import { TABLES } from '../write/tables.ts';
import { RECORDS, type Store } from './store.ts';

const LINES = 'records.jsonl';
const PACKAGE = 'datapackage.json';
/** What the tables were made of, and what they were then. */
const STATE = 'cache/compiled.json';
const MADE = [LINES, ...TABLES.map(({ name }) => `${name}.csv`), PACKAGE];

/**
 * Makes the tables, records.jsonl and datapackage.json out of every record in the store, in the order of their ids, a few
 * records in memory at a time; nothing where they are those of these records and this `program` already. Gives the files in records/ that
 * are no record of this version. Throws OutputError.
 */
export async function compileOutput(store: Store, program: string): Promise<RunFailure[]> {
  const names = (await store.list(RECORDS)).filter((name) => name.endsWith('.json'));
  const recordKeys = names.map((name) => `${RECORDS}/${name}`);
  const of = `${program} ${await stampOf(store, recordKeys)}`;
  if ((await readState(store)) === `${of} ${await stampOf(store, MADE)}`) return [];
  const failures = await makeTables(store, recordKeys);
  // what is wrong with a record is to be said every time
  const state = failures.length === 0 ? `${of} ${await stampOf(store, MADE)}` : '';
  await store.write(STATE, state);
  return failures;
}

async function readState(store: Store): Promise<string | null> {
  const data = await store.read(STATE);
  return data === null ? null : Buffer.from(data).toString('utf8');
}

/** Sizes and times of stored things as one word. */
async function stampOf(store: Store, keys: readonly string[]): Promise<string> {
  const hash = createHash('sha256');
  for (const key of keys) {
    const found = await store.look(key);
    hash.update(`${key} ${found?.bytes} ${found?.stamp}\n`);
  }
  return hash.digest('hex');
}

async function makeTables(store: Store, recordKeys: readonly string[]): Promise<RunFailure[]> {
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
    for await (const record of loadRecords(store, recordKeys, failures)) {
      await lines.append(toJsonLine(record));
      for (const { table, file } of tables) await file.append(csvRows(table, record));
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

/** Records that are read while one is made into rows. */
const AHEAD = 4;

async function* loadRecords(store: Store, keys: readonly string[], failures: RunFailure[]) {
  const load = (key: string) =>
    store
      .read(key)
      .then(parseRecord)
      .catch(() => null);
  const coming = keys.slice(0, AHEAD).map(load);
  for (const [index, key] of keys.entries()) {
    const record = await coming.shift();
    const next = keys[index + AHEAD];
    if (next !== undefined) coming.push(load(next));
    if (record) yield record;
    else failures.push(explainInvalid(`${store.name}/${key}`));
  }
}

function explainInvalid(file: string): RunFailure {
  const message = `${file} is not a record of this version, so the tables are without it; delete it and run again.`;
  return { file, code: 'invalid-record', message };
}

/** Throws for what is no record of this version. */
export function parseRecord(data: Uint8Array | null): Record {
  return Record.parse(JSON.parse(Buffer.from(data ?? []).toString('utf8')));
}
