import { randomUUID } from 'node:crypto';
import { SCHEMA_VERSION } from '../../schemas/record.ts';
import { Run, RunFailure } from '../../schemas/run.ts';
import { BYTE_ORDER_MARK, plainRows } from '../write/csv.ts';
import type { GrowingFile } from '../write/files.ts';
import { NAME, VERSION } from '../write/version.ts';
import type { DocumentSummary } from './outcome.ts';
import type { Store } from './store.ts';

/** What a run cannot know of itself: the time, the machine, what was asked for. */
export type RunFacts = Pick<Run, 'state' | 'startedAt' | 'finishedAt' | 'options' | 'environment'>;
export type RunCounts = Run['counts'];
type Numbers = Pick<DocumentSummary, 'pages' | 'ocrPages' | 'citations' | 'deadlines' | 'flags'>;

const COLUMNS = ['file', 'code', 'message', 'quarantined'];
/** Lists that grow with the documents; each has a file of its own until the run's end. */
const LISTS = ['timings', 'failures', 'duplicates'] as const;
type List = (typeof LISTS)[number];

/**
 * The facts of a run, written while they come. `finish` makes run.json and failures.csv of them. `skipped` counts the documents
 * done before and the files with the same content as another; pages, citations, deadlines and flags are those of the documents
 * done or skipped, each once.
 */
export class RunLog {
  private readonly store: Store;
  private readonly spools = new Map<List, GrowingFile>();
  private readonly lengths = new Map<List, number>();
  private readonly table: GrowingFile;
  /** Parts the lists of runs that go on at the same time. */
  private readonly run = randomUUID();
  private readonly tally: { -readonly [K in keyof RunCounts]: number } = {
    inputs: 0,
    done: 0,
    skipped: 0,
    failed: 0,
    pages: 0,
    ocrPages: 0,
    citations: 0,
    deadlines: 0,
    flags: 0,
  };

  private constructor(store: Store, table: GrowingFile) {
    this.store = store;
    this.table = table;
  }

  /** Throws OutputError. */
  static async open(store: Store): Promise<RunLog> {
    const log = new RunLog(store, await store.grow('failures.csv'));
    await log.table.append(BYTE_ORDER_MARK + plainRows([COLUMNS]));
    for (const list of LISTS) log.spools.set(list, await store.grow(log.spoolKey(list)));
    return log;
  }

  get counts(): RunCounts {
    return this.tally;
  }

  count(state: 'done' | 'skipped' | 'failed', numbers: Numbers | null): void {
    this.tally.inputs += 1;
    this.tally[state] += 1;
    if (numbers === null) return;
    for (const name of ['pages', 'ocrPages', 'citations', 'deadlines', 'flags'] as const) {
      this.tally[name] += numbers[name];
    }
  }

  async noteTimings(id: string, timings: { readonly [stage: string]: number }): Promise<void> {
    const rounded = Object.entries(timings).map(([stage, ms]) => [stage, Math.round(ms)]);
    await this.note('timings', `${JSON.stringify(id)}: ${indented(Object.fromEntries(rounded))}`);
  }

  async noteFailure(failure: RunFailure): Promise<void> {
    await this.note('failures', indented(RunFailure.parse(failure)));
    const { file, code, message, quarantined = false } = failure;
    await this.table.append(plainRows([[file, code, message, quarantined ? 'yes' : 'no']]));
  }

  async noteDuplicate(file: string, of: string): Promise<void> {
    await this.note('duplicates', indented({ file, of }));
  }

  private async note(list: List, item: string): Promise<void> {
    const length = this.lengths.get(list) ?? 0;
    this.lengths.set(list, length + 1);
    await this.spools.get(list)?.append(`${length === 0 ? '\n' : ',\n'}    ${item}`);
  }

  private spoolKey(list: List): string {
    return `cache/.run-${this.run}-${list}.part`;
  }

  /** Puts run.json and failures.csv in their places. Throws OutputError. */
  async finish(facts: RunFacts): Promise<void> {
    const head = Run.parse({
      generator: { name: NAME, version: VERSION, schemaVersion: SCHEMA_VERSION },
      ...facts,
      counts: this.tally,
      timings: {},
      failures: [],
      duplicates: [],
    });
    const { timings: _timings, failures: _failures, duplicates: _duplicates, ...plain } = head;
    const file = await this.store.grow('run.json');
    try {
      await file.append(JSON.stringify(plain, null, 2).slice(0, -2));
      for (const list of LISTS) await this.copy(list, file);
      await file.append('\n}\n');
      await file.commit();
      await this.table.commit();
    } finally {
      await file.discard();
      await this.discard();
    }
  }

  private async copy(list: List, file: GrowingFile): Promise<void> {
    await this.spools.get(list)?.commit();
    const [start, end] = list === 'timings' ? ['{', '}'] : ['[', ']'];
    await file.append(`,\n  "${list}": ${start}`);
    const decoder = new TextDecoder();
    for await (const piece of this.store.pieces(this.spoolKey(list))) {
      await file.append(decoder.decode(piece, { stream: true }));
    }
    await file.append(`${this.lengths.has(list) ? '\n  ' : ''}${end}`);
  }

  /** Takes away what is no file of the output; harmless after `finish`. */
  async discard(): Promise<void> {
    for (const spool of this.spools.values()) await spool.discard();
    await this.table.discard();
    for (const list of LISTS) await this.store.remove(this.spoolKey(list));
  }
}

/** An item of a list in a JSON of two spaces. */
const indented = (value: unknown) => JSON.stringify(value, null, 2).replaceAll('\n', '\n    ');
