import { readdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { Record } from '../../schemas/record.ts';
import type { RunFailure } from '../../schemas/run.ts';
import { csvHeader, csvRows } from '../write/csv.ts';
import { toDataPackage } from '../write/datapackage.ts';
import { listSections } from '../write/document-tables.ts';
import { type GrowingFile, openGrowingFile, writeWhole } from '../write/files.ts';
import { toJsonLine } from '../write/jsonl.ts';
import { toJson } from '../write/record.ts';
import { TABLES } from '../write/tables.ts';

/** What a person wants to know of a document at a glance. */
export interface DocumentSummary {
  readonly id: string;
  readonly file: string;
  readonly pages: number;
  readonly ocrPages: number;
  readonly typeCode: string | null;
  readonly number: string | null;
  readonly issuer: string | null;
  readonly issueDate: string | null;
  readonly sections: number;
  readonly citations: number;
  readonly deadlines: number;
  readonly flags: number;
}

export interface Compilation {
  readonly summaries: ReadonlyMap<string, DocumentSummary>;
  /** Files in records/ that are no record of this version. */
  readonly failures: readonly RunFailure[];
}

/**
 * Makes the tables, records.jsonl and datapackage.json out of every record in the output folder, in the order of
 * their ids, one record in memory at a time. Throws OutputError.
 */
export async function compileOutput(out: string): Promise<Compilation> {
  const summaries = new Map<string, DocumentSummary>();
  const failures: RunFailure[] = [];
  const files: GrowingFile[] = [];
  const openFile = async (path: string) => {
    const file = await openGrowingFile(out, path);
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
    for (const name of await listRecords(out)) {
      const record = await loadRecord(join(out, 'records', name), failures);
      if (record === null) continue;
      await lines.append(toJsonLine(record));
      for (const { table, file } of tables) await file.append(csvRows(table, record));
      summaries.set(record.id, summarize(record));
    }
    await lines.commit();
    const written = [];
    for (const { table, file } of tables) written.push({ table, file: await file.commit() });
    await writeWhole(out, 'datapackage.json', toJson(toDataPackage(written)));
  } finally {
    for (const file of files) await file.discard();
  }
  return { summaries, failures };
}

async function listRecords(out: string): Promise<string[]> {
  const names = await readdir(join(out, 'records'));
  return names.filter((name) => name.endsWith('.json') && !name.startsWith('.')).sort();
}

async function loadRecord(path: string, failures: RunFailure[]): Promise<Record | null> {
  try {
    return Record.parse(JSON.parse(await readFile(path, 'utf8')));
  } catch {
    const message = `${path} is not a record of this version, so the tables are without it; delete it and run again.`;
    failures.push({ file: path, code: 'invalid-record', message });
    return null;
  }
}

function summarize(record: Record): DocumentSummary {
  const { type, number, issuer, issueDate } = record.header;
  return {
    id: record.id,
    file: record.source.file,
    pages: record.pages.length,
    ocrPages: record.pages.filter((page) => page.origin === 'ocr').length,
    typeCode: type?.value.code ?? null,
    number: number?.value.normalized ?? null,
    issuer: issuer?.value.name ?? null,
    issueDate: issueDate?.value ?? null,
    sections: listSections(record.sections).length,
    citations: record.citations.length,
    deadlines: record.deadlines.length,
    flags: record.flags.length,
  };
}
