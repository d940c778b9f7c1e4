import { createHash } from 'node:crypto';
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parse } from 'csv-parse/sync';
import { Record } from '../schemas/record.ts';
import { Run } from '../schemas/run.ts';
import type { CommandEnd } from './command.ts';
import type { Mutant } from './mutants.ts';
import type { Kind } from './sound-files.ts';

/** What became of one mutant: `done`, `duplicate`, or the code of its failure. */
export interface Fate {
  readonly name: string;
  readonly kind: Kind;
  readonly outcome: string;
  readonly quarantined: boolean;
  readonly unreadablePages: number;
}

/** Something that must not be. */
export interface Offence {
  /** The mutant that is at fault; null where it is not known. */
  readonly name: string | null;
  readonly what: string;
}

export interface Verdict {
  readonly fates: readonly Fate[];
  readonly offences: readonly Offence[];
}

export interface Place {
  readonly folder: string;
  readonly out: string;
  /** Folders that have to be as empty after the run as before. */
  readonly untouched: readonly string[];
}

/** The output of a run over a folder of mutants held against what is promised of it. */
export function judge(mutants: readonly Mutant[], end: CommandEnd, place: Place): Verdict {
  const offences: Offence[] = [...judgeEnd(end, mutants, place), ...judgeSurroundings(mutants, place)];
  const accuse = (name: string | null, what: string) => offences.push({ name, what });
  const records = readRecords(place.out, accuse);
  const { failures, duplicates } = readRunFile(place.out, accuse);
  const fates: Fate[] = [];
  for (const { name, kind, bytes } of mutants) {
    const path = join(place.folder, name);
    const record = records.get(createHash('sha256').update(bytes).digest('hex'));
    const failure = failures.get(path);
    const outcome = failure?.code ?? (duplicates.has(path) ? 'duplicate' : record ? 'done' : null);
    if (outcome === null) accuse(name, 'neither in the records nor in the failures');
    if (failure && record) accuse(name, `both a record and a failure (${failure.code})`);
    // an error of the program's own that nobody has put into words
    if (outcome === 'worker-lost' || outcome === 'failed') accuse(name, `${outcome}: ${failure?.message}`);
    const unreadable = record?.pages.filter((page) => page.origin === 'unreadable') ?? [];
    for (const { reason } of unreadable) if (isUnworded(reason)) accuse(name, `unreadable page: ${reason}`);
    fates.push({
      name,
      kind,
      outcome: outcome ?? 'lost',
      quarantined: failure?.quarantined === true,
      unreadablePages: unreadable.length,
    });
  }
  return { fates, offences };
}

/** A message that the language's own errors have. */
const isUnworded = (reason: string) =>
  /undefined|is not a function|is not iterable|Invalid array length|call stack|worker|ended by/iu.test(
    reason,
  );

function judgeEnd({ code, signal, hung, said, told }: CommandEnd, mutants: readonly Mutant[], place: Place) {
  const offences: Offence[] = [];
  const open = mutants.map(({ name }) => name).filter((name) => !told.has(join(place.folder, name)));
  if (hung)
    offences.push({ name: open[0] ?? null, what: 'a hang: nothing happened for longer than its limits' });
  else if (signal !== null || (code !== 0 && code !== 1)) {
    const how = signal ?? `code ${code}`;
    offences.push({
      name: open[0] ?? null,
      what: `the run ended with ${how}: ${said.slice(-8).join(' | ')}`,
    });
  } else if (said.length > 0) offences.push({ name: null, what: `said: ${said.slice(0, 3).join(' | ')}` });
  return offences;
}

function judgeSurroundings(mutants: readonly Mutant[], { folder, untouched }: Place): Offence[] {
  const offences: Offence[] = [];
  for (const other of untouched) {
    for (const name of readdirSync(other))
      offences.push({ name: null, what: `left behind: ${other}/${name}` });
  }
  const names = new Set(readdirSync(folder));
  for (const { name, bytes } of mutants) {
    const same = names.delete(name) && readFileSync(join(folder, name)).equals(bytes);
    if (!same) offences.push({ name, what: 'the input was changed' });
  }
  for (const name of names) offences.push({ name: null, what: `written beside the inputs: ${name}` });
  return offences;
}

type Accuse = (name: string | null, what: string) => void;

/** By the hash of their sources; each has to be whole, with its text beside it and what it quotes in the text. */
function readRecords(out: string, accuse: Accuse): Map<string, Record> {
  const records = new Map<string, Record>();
  for (const file of listFolder(join(out, 'records'))) {
    try {
      const record = Record.parse(JSON.parse(readFileSync(join(out, 'records', file), 'utf8')));
      records.set(record.source.sha256, record);
      const fault = findFault(record, readFileSync(join(out, 'text', `${record.id}.txt`), 'utf8'));
      if (fault !== null) accuse(record.source.file, fault);
    } catch (cause) {
      accuse(null, `records/${file} is torn: ${String(cause).slice(0, 300)}`);
    }
  }
  const lines = existsSync(join(out, 'records.jsonl'))
    ? readFileSync(join(out, 'records.jsonl'), 'utf8')
    : '';
  const count = lines.split('\n').length - 1;
  if (count !== records.size) accuse(null, `records.jsonl has ${count} lines for ${records.size} records`);
  return records;
}

function findFault(record: Record, text: string): string | null {
  // lone surrogates cannot be written
  if (text !== Buffer.from(record.text, 'utf8').toString('utf8')) return 'its text is not that of its record';
  const { header, citations, dates, deadlines, signers, recipients, assignments } = record;
  const lists = [citations, dates, deadlines, signers, recipients, assignments];
  const values = [...Object.values(header), ...lists.flat()].filter((value) => value !== null);
  const wrong = values.find(({ span, raw }) => record.text.slice(span.start, span.end) !== raw);
  return wrong === undefined ? null : `what it quotes does not stand there: ${wrong.raw.slice(0, 80)}`;
}

function readRunFile(out: string, accuse: Accuse) {
  try {
    const run = Run.parse(JSON.parse(readFileSync(join(out, 'run.json'), 'utf8')));
    const rows: object[] = parse(readFileSync(join(out, 'failures.csv')), { bom: true, columns: true });
    if (rows.length !== run.failures.length) accuse(null, 'failures.csv and run.json do not agree');
    return {
      failures: new Map(run.failures.map((failure) => [failure.file, failure])),
      duplicates: new Set(run.duplicates.map(({ file }) => file)),
    };
  } catch (cause) {
    accuse(null, `run.json or failures.csv cannot be read: ${String(cause).slice(0, 300)}`);
    return { failures: new Map<string, never>(), duplicates: new Set<string>() };
  }
}

function listFolder(folder: string): string[] {
  return existsSync(folder) ? readdirSync(folder) : [];
}
