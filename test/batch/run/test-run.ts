import { mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach } from 'vitest';
import { type Crew, ownCrew } from '../../../src/batch/crew.ts';
import { folderStore, prepareFolderStore } from '../../../src/batch/folder-store.ts';
import { openJournal } from '../../../src/batch/journal.ts';
import type { Outcome } from '../../../src/batch/outcome.ts';
import { makePortionsHere } from '../../../src/batch/portion.ts';
import { type BatchEvent, type BatchOptions, type BatchResult, runBatch } from '../../../src/batch/run.ts';
import { RunLog } from '../../../src/batch/run-log.ts';
import type { Store } from '../../../src/batch/store.ts';
import { crewWorks } from '../../../src/batch/works.ts';
import type { Workshop } from '../../../src/batch/workshop.ts';
import { testWorkshop } from '../workshop.ts';

/** The folder of a test, and in it the folder of its plans; both made for each test anew. */
export let root: string;
export let plans: string;
beforeEach(() => {
  root = mkdtempSync(join(tmpdir(), 'saoluc-batch-'));
  plans = join(root, 'plans');
  mkdirSync(plans);
});
afterEach(() => rmSync(root, { recursive: true, force: true }));

/** Writes a plan. */
export const put = (name: string, content: string | Uint8Array) => writeFileSync(join(plans, name), content);

interface Options extends BatchOptions {
  readonly jobs: number;
}

/** A run over the plans into a folder of the test's own. */
export const optionsFor = (out: string, changes: Partial<Options> = {}): Options => ({
  names: [plans],
  include: [],
  exclude: [],
  out: join(root, out),
  jobs: 2,
  force: false,
  onlyFailed: false,
  searchable: false,
  maxMs: null,
  maxOldBytes: 1e9,
  ...changes,
});

interface Ran extends BatchResult {
  /** In the order of their paths. */
  readonly outcomes: readonly Outcome[];
  readonly events: readonly BatchEvent[];
}

interface Means {
  readonly signal?: AbortSignal;
  crew?(own: Crew): Crew;
  store?(own: Store): Store;
}

const FACTS = {
  startedAt: '2026-01-01T00:00:00.000Z',
  finishedAt: '2026-01-01T00:00:01.000Z',
  options: { jobs: 2 },
  environment: { node: 'v20', platform: 'linux', engine: 'none' },
};

/** A whole run: journal, store and log are opened, written and closed as the command does. */
export async function run(
  options: Options,
  workshop: Workshop = testWorkshop(),
  means: Means = {},
): Promise<Ran> {
  const { out, searchable } = options;
  await prepareFolderStore(out, Date.now(), { searchable });
  const store = means.store?.(folderStore(out)) ?? folderStore(out);
  const own = ownCrew(workshop, store);
  const journal = await openJournal(join(out, 'cache/journal.jsonl'));
  const log = await RunLog.open(store);
  const events: BatchEvent[] = [];
  try {
    const result = await runBatch(
      options,
      {
        works: crewWorks(means.crew?.(own) ?? own, options.jobs, Date.now),
        store,
        journal,
        log,
        edition: workshop.edition,
        makePortions: makePortionsHere,
        signal: means.signal ?? new AbortController().signal,
        // later than the files that a test has just written
        now: () => Date.now() + 10_000,
      },
      (event) => events.push(event),
    );
    await log.finish(FACTS);
    const outcomes = events.flatMap((event) => (event.kind === 'finished' ? [event.outcome] : []));
    return { ...result, outcomes: outcomes.sort((a, b) => (a.path < b.path ? -1 : 1)), events };
  } finally {
    await log.discard();
    await journal.close();
  }
}

export const statesOf = ({ outcomes }: Ran) => outcomes.map((outcome) => outcome.state);

/** Paths in a folder of results, without the cache. */
export function listFiles(folder: string): string[] {
  return readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .filter((path) => !path.startsWith('cache/') && statSync(join(folder, path)).isFile())
    .sort();
}

/** Path → content of all results that the clock does not change. */
export function readAll(out: string): Map<string, string> {
  return new Map(
    listFiles(join(root, out))
      .filter((path) => path !== 'run.json')
      .map((path) => [path, readFileSync(join(root, out, path), 'utf8')]),
  );
}
