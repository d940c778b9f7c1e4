import { basename, resolve } from 'node:path';
import type { RunFailure } from '../../schemas/run.ts';
import { OutputError } from '../write/files.ts';
import { documentId } from '../write/id.ts';
import { compileOutput } from './compile.ts';
import { discover, survey } from './discover.ts';
import { findDone } from './done.ts';
import { hashFile, stampOf } from './identify.ts';
import { type DoneEntry, type Journal, toDoneEntry } from './journal.ts';
import type { DocumentSummary, Outcome, PageEvent } from './outcome.ts';
import { type MakePortions, parseRecord } from './portion.ts';
import type { RunCounts, RunLog } from './run-log.ts';
import { createSelection } from './selection.ts';
import { recordKey, type Store } from './store.ts';
import { summarize } from './summarize.ts';
import { trimPages } from './trim.ts';
import { type Client, QueueError, type Works } from './works.ts';
import type { Edition } from './workshop.ts';

export interface BatchOptions {
  /** Files and folders. */
  readonly names: readonly string[];
  /** Globs of what is looked at below a folder, and of what is not. */
  readonly include: readonly string[];
  readonly exclude: readonly string[];
  /** Output folder: it is no input. */
  readonly out: string;
  /** Reads again what an earlier run has done. */
  readonly force: boolean;
  /** Reads only what an earlier run has failed at. */
  readonly onlyFailed: boolean;
  /** Makes a searchable PDF of each document as well. */
  readonly searchable: boolean;
  /** Milliseconds of work that one document may take; null: by its pages. */
  readonly maxMs: number | null;
  /** Bytes of pages that other editions have read, and that are kept. */
  readonly maxOldBytes: number;
}

/** What a run works with; the caller opens and closes it. */
export interface BatchMeans {
  readonly works: Works;
  readonly store: Store;
  readonly journal: Journal;
  readonly log: RunLog;
  readonly edition: Edition;
  /** Who makes the tables' rows. */
  readonly makePortions: MakePortions;
  /** Fires when the run is to stop. */
  readonly signal: AbortSignal;
  /** Milliseconds since 1970. */
  now(): number;
}

/** What a watcher of the run is told. */
export type BatchEvent =
  | { readonly kind: 'found'; readonly documents: number }
  | PageEvent
  | { readonly kind: 'finished'; readonly outcome: Outcome }
  | { readonly kind: 'compiling'; readonly documents: number };

export interface BatchResult {
  readonly counts: RunCounts;
  /** The first documents in the order of their paths. */
  readonly shown: readonly { readonly path: string; readonly summary: DocumentSummary }[];
  /** How many failures there are: of folders, documents, records that could not be read back. */
  readonly failures: number;
  /** The first of them. */
  readonly shownFailures: readonly RunFailure[];
  /** Why the run broke off: told to, the output could not be written, the queue is gone; null when it is complete. */
  readonly stopped: 'signal' | OutputError | QueueError | null;
}

const SHOWN = 40;

/**
 * Extracts every document that `names` stand for and compiles the output. A document that fails is a failure in the result and
 * stops no other; an output that cannot be written to stops the run. What grows with the documents is a line of the journal each.
 */
export async function runBatch(
  options: BatchOptions,
  means: BatchMeans,
  onEvent: (event: BatchEvent) => void,
): Promise<BatchResult> {
  const run = new BatchRun(options, means, onEvent);
  try {
    await run.readAll();
    await run.compile();
  } catch (cause) {
    if (!run.broken) throw cause;
  }
  return run.result();
}

interface Input {
  readonly path: string;
  readonly turn: number;
  readonly stamp: string;
  /** null where the file cannot be read, or is empty: two of those are two failures, not one document. */
  readonly sha256: string | null;
}

class BatchRun {
  private readonly options: BatchOptions;
  private readonly means: BatchMeans;
  private readonly onEvent: (event: BatchEvent) => void;
  private readonly client: Client;
  private readonly halt = new AbortController();
  /** Content → the first path that has it. */
  private readonly first = new Map<string, string>();
  private readonly shown: { path: string; id: string; turn: number }[] = [];
  private readonly shownFailures: RunFailure[] = [];
  private failures = 0;

  constructor(options: BatchOptions, means: BatchMeans, onEvent: (event: BatchEvent) => void) {
    this.options = options;
    this.means = means;
    this.onEvent = onEvent;
    this.client = { signal: AbortSignal.any([means.signal, this.halt.signal]), onPage: onEvent };
  }

  get broken(): boolean {
    return this.client.signal.aborted;
  }

  async readAll(): Promise<void> {
    const { names, out, include, exclude } = this.options;
    const selection = createSelection(include, exclude);
    const { documents, failures } = await survey(names, out, selection);
    this.onEvent({ kind: 'found', documents });
    for (const failure of failures) await this.noteFailure(failure);
    const flying = new Set<Promise<void>>();
    let turn = 0;
    for await (const found of discover(names, out, selection)) {
      if (this.broken) break;
      if (found.kind === 'failure') {
        await this.noteFailure(found.failure);
        continue;
      }
      const input = await this.identify(found.path, turn++);
      const settled = await this.settle(input);
      if (settled !== null) await this.finish(settled.outcome, input, settled.entry);
      if (settled !== null) continue;
      // one more than can be in work, so that nobody waits for the next
      while (flying.size > this.means.works.width) await Promise.race(flying);
      const flight = this.read(input).finally(() => flying.delete(flight));
      flying.add(flight);
    }
    await Promise.all(flying);
    this.client.signal.throwIfAborted();
  }

  private async identify(path: string, turn: number): Promise<Input> {
    const { journal, now } = this.means;
    const file = resolve(path);
    const found = await stampOf(path);
    if (found === null) return { path, turn, stamp: '', sha256: null };
    const { stamp, changedAt } = found;
    const known = journal.identity(file);
    if (known?.stamp === stamp) return { path, turn, stamp, sha256: known.sha256 };
    const sha256 = await hashFile(path);
    // a file of this moment may change again within one tick of the file system's clock
    if (sha256 !== null && now() - changedAt > 2000) await journal.noteIdentity(file, { stamp, sha256 });
    return { path, turn, stamp, sha256 };
  }

  /** What becomes of an input without reading it; null where it has to be read. */
  private async settle(input: Input): Promise<{ outcome: Outcome; entry: DoneEntry | null } | null> {
    const { path, stamp, sha256 } = input;
    const { force, onlyFailed, searchable } = this.options;
    const { journal, edition, store } = this.means;
    if (sha256 !== null) {
      const of = this.first.get(sha256);
      if (of !== undefined) return { outcome: { state: 'duplicate', path, of }, entry: null };
      this.first.set(sha256, path);
    }
    const failed = journal.failed(resolve(path));
    if (onlyFailed)
      return failed === null ? { outcome: { state: 'skipped', path, id: '' }, entry: null } : null;
    if (force) return null;
    const known = failed !== null && failed.stamp === stamp && failed.program === edition.program;
    if (known && failed.failure.quarantined) {
      const failure = { ...failed.failure, file: path };
      return { outcome: { state: 'failed', path, failure, stack: null, passing: false }, entry: null };
    }
    if (sha256 === null) return null;
    const id = documentId({ file: basename(path), sha256 });
    const entry = await findDone({ id, path: resolve(path), sha256, searchable }, edition, store, journal);
    return entry === null ? null : { outcome: { state: 'skipped', path, id }, entry };
  }

  private async read(input: Input): Promise<void> {
    const { searchable, maxMs } = this.options;
    try {
      const outcome = await this.means.works.work(input, { searchable, maxMs }, this.client);
      await this.finish(outcome, input, null);
    } catch (cause) {
      // what was broken off is neither done nor failed
      if (!this.broken) this.halt.abort(cause);
    }
  }

  private async finish(outcome: Outcome, input: Input, entry: DoneEntry | null): Promise<void> {
    const { journal, log, edition } = this.means;
    const { path, turn, stamp } = input;
    if (outcome.state === 'done') {
      const made = toDoneEntry(outcome, edition.program);
      await journal.noteDone(outcome.summary.id, resolve(path), made);
      log.count('done', made);
      await log.noteTimings(outcome.summary.id, outcome.timings);
      if (outcome.shortfall) await this.noteFailure(outcome.shortfall);
    } else if (outcome.state === 'failed') {
      const { failure } = outcome;
      log.count('failed', null);
      await this.noteFailure(failure);
      if (failure.code === 'write-failed') this.halt.abort(new OutputError(failure.message));
      else await journal.noteFailed(resolve(path), { program: edition.program, stamp, failure });
    } else {
      log.count('skipped', entry);
      if (outcome.state === 'duplicate') await log.noteDuplicate(path, outcome.of);
    }
    const id = outcome.state === 'done' ? outcome.summary.id : outcome.state === 'skipped' ? outcome.id : '';
    if (id !== '' && turn < SHOWN) this.shown.push({ path, id, turn });
    this.onEvent({ kind: 'finished', outcome });
  }

  private async noteFailure(failure: RunFailure): Promise<void> {
    this.failures += 1;
    if (this.shownFailures.length < SHOWN) this.shownFailures.push(failure);
    await this.means.log.noteFailure(failure);
  }

  async compile(): Promise<void> {
    const { works, store, log, edition, makePortions } = this.means;
    works.rest();
    this.onEvent({ kind: 'compiling', documents: log.counts.done + log.counts.skipped });
    const failures = await compileOutput(store, edition.program, makePortions);
    for (const failure of failures) await this.noteFailure(failure);
    await trimPages(store, edition, this.options.maxOldBytes);
  }

  async result(): Promise<BatchResult> {
    const { store, signal, log } = this.means;
    const shown = [];
    for (const { path, id } of this.shown.sort((a, b) => a.turn - b.turn)) {
      const data = await store.read(recordKey(id)).catch(() => null);
      if (data !== null) shown.push({ path, summary: summarize(parseRecord(data)) });
    }
    const reason: unknown = this.halt.signal.reason;
    const isKnown = reason instanceof OutputError || reason instanceof QueueError;
    if (this.halt.signal.aborted && !isKnown) throw reason;
    const stopped = isKnown ? reason : signal.aborted ? 'signal' : null;
    const { failures, shownFailures } = this;
    return { counts: log.counts, shown, failures, shownFailures, stopped };
  }
}
