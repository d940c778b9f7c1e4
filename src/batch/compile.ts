import { Record } from '../../schemas/record.ts';
import type { RunFailure } from '../../schemas/run.ts';
import { csvHeader, csvRows } from '../write/csv.ts';
import { toDataPackage } from '../write/datapackage.ts';
import type { GrowingFile } from '../write/files.ts';
import { toJsonLine } from '../write/jsonl.ts';
import { toJson } from '../write/record.ts';
import { TABLES } from '../write/tables.ts';
import { RECORDS, type Store } from './store.ts';

/**
 * Makes the tables, records.jsonl and datapackage.json out of every record in the store, in the order of their ids, one record
 * in memory at a time. Gives the files in records/ that are no record of this version. Throws OutputError.
 */
export async function compileOutput(store: Store): Promise<RunFailure[]> {
  const failures: RunFailure[] = [];
  const files: GrowingFile[] = [];
  const openFile = async (key: string) => {
    const file = await store.grow(key);
    files.push(file);
    return file;
  };
  try {
    const lines = await openFile('records.jsonl');
    const tables = [];
    for (const table of TABLES) {
      const file = await openFile(`${table.name}.csv`);
      await file.append(csvHeader(table));
      tables.push({ table, file });
    }
    for (const name of await listRecords(store)) {
      const record = await loadRecord(store, name, failures);
      if (record === null) continue;
      await lines.append(toJsonLine(record));
      for (const { table, file } of tables) await file.append(csvRows(table, record));
    }
    await lines.commit();
    const written = [];
    for (const { table, file } of tables) written.push({ table, file: await file.commit() });
    await store.write('datapackage.json', toJson(toDataPackage(written)));
  } finally {
    for (const file of files) await file.discard();
  }
  return failures;
}

async function listRecords(store: Store): Promise<string[]> {
  return (await store.list(RECORDS)).filter((name) => name.endsWith('.json'));
}

async function loadRecord(store: Store, name: string, failures: RunFailure[]): Promise<Record | null> {
  const key = `${RECORDS}/${name}`;
  try {
    return parseRecord(await store.read(key));
  } catch {
    const file = `${store.name}/${key}`;
    const message = `${file} is not a record of this version, so the tables are without it; delete it and run again.`;
    failures.push({ file, code: 'invalid-record', message });
    return null;
  }
}

/** Throws for what is no record of this version. */
export function parseRecord(data: Uint8Array | null): Record {
  return Record.parse(JSON.parse(Buffer.from(data ?? []).toString('utf8')));
}
