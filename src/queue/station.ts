import { type Job, Queue, UnrecoverableError, WaitingChildrenError, WaitingError, Worker } from 'bullmq';
import { DocumentOrder, PageOrder, PageResult, type QueueFacts } from '../../schemas/queue.ts';
import { type Crew, CrewRefusal, LostWorker } from '../batch/crew.ts';
import type { Done, Failed, PageEvent } from '../batch/outcome.ts';
import { createQueue } from '../batch/queue.ts';
import type { Store } from '../batch/store.ts';
import { type Bench, explainLostPage } from '../batch/work.ts';
import { OutputError } from '../write/files.ts';
import { handleDocument, handlePage, type LostPages, type Place } from './handling.ts';
import { closeSoon, type Link } from './link.ts';
import { PAGE_KIND, partDocument, RULES } from './orders.ts';
import { PREFIX, readPageJob } from './terms.ts';

export interface StationMeans {
  readonly link: Link;
  readonly queue: QueueFacts;
  readonly store: Store;
  readonly crew: Crew;
  readonly jobs: number;
  /** Milliseconds without a sign after which a worker is taken to be dead, and its job given to another. */
  readonly takeoverMs: number;
  /** Milliseconds without work after which the station closes; null: never. */
  readonly idleMs: number | null;
  /** Fires when no more work is to be taken. */
  readonly signal: AbortSignal;
  /** Milliseconds. */
  clock(): number;
  onEvent(event: StationEvent): void;
}

export type StationEvent =
  | PageEvent
  | { readonly kind: 'finished'; readonly outcome: Done | Failed }
  | { readonly kind: 'given-back'; readonly path: string }
  | { readonly kind: 'notice'; readonly text: string };

const NOTICE_MS = 10_000;

/**
 * Takes documents and pages from a queue until it is told to stop, there is nothing left to do, or something is wrong that is no document's fault.
 * What is in hand then is finished or given back. Throws OutputError for a store that takes nothing, QueueError for a queue that is gone.
 */
export async function runStation(means: StationMeans): Promise<void> {
  const station = new Station(means);
  try {
    await station.run();
  } finally {
    await station.close();
  }
}

class Station {
  private readonly means: StationMeans;
  private readonly queue: Queue;
  private readonly worker: Worker;
  private readonly bench: Bench;
  private readonly place: Place;
  private readonly halt = new AbortController();
  private lastWork: number;
  private noticed = { text: '', at: 0 };

  constructor(means: StationMeans) {
    const { link, queue, jobs, takeoverMs, signal, crew, clock, onEvent } = means;
    this.means = means;
    this.lastWork = clock();
    const connection = link.client;
    const both = AbortSignal.any([signal, this.halt.signal, link.lost]);
    this.bench = { crew, queue: createQueue(jobs), signal: both, clock, onPage: onEvent };
    this.place = { store: means.store, storeId: queue.store, bench: this.bench };
    this.queue = new Queue(queue.name, { connection, prefix: PREFIX });
    this.worker = new Worker(queue.name, (job, token) => this.take(job, token ?? ''), {
      connection,
      prefix: PREFIX,
      concurrency: jobs,
      lockDuration: takeoverMs,
      stalledInterval: takeoverMs / 2,
      runRetryDelay: 1000,
      ...RULES,
    });
    this.queue.on('error', () => {});
    this.worker.on('completed', (job) => this.clearAway(job));
    // what goes wrong between two jobs: the connection is watched elsewhere, a job that was taken over is no loss
    this.worker.on('error', (cause) => this.hear(cause));
  }

  async run(): Promise<void> {
    const { signal } = this.bench;
    await new Promise<void>((resolve) => {
      if (signal.aborted) resolve();
      signal.addEventListener('abort', () => resolve(), { once: true });
      if (this.means.idleMs !== null) this.watchIdleness(this.means.idleMs, resolve);
    });
  }

  private watchIdleness(mostMs: number, stop: () => void): void {
    const { clock } = this.means;
    const look = async () => {
      const {
        active = 0,
        waiting = 0,
        delayed = 0,
      } = await this.queue.getJobCounts('active', 'waiting', 'delayed');
      if (active + waiting + delayed > 0) this.lastWork = clock();
      if (clock() - this.lastWork >= mostMs || this.bench.signal.aborted) return stop();
      setTimeout(() => look().catch(() => {}), Math.min(1000, mostMs / 2));
    };
    look().catch(() => {});
  }

  private async take(job: Job, token: string): Promise<unknown> {
    try {
      return job.name === PAGE_KIND ? await this.takePage(job) : await this.takeDocument(job, token);
    } catch (cause) {
      // not the document's fault: others may be better off
      if (cause instanceof OutputError || cause instanceof CrewRefusal) this.halt.abort(cause);
      if (!this.isBrokenOff(cause)) throw cause;
      // another finishes it
      await job.moveToWait(token);
      this.means.onEvent({ kind: 'given-back', path: DocumentOrder.shape.path.parse(job.data.path) });
      throw new WaitingError();
    } finally {
      this.lastWork = this.means.clock();
    }
  }

  /** Only what is reported is done: else another gets the job, and needs its input. */
  private async clearAway({ name, data }: Job): Promise<void> {
    // what stays is taken away by the run
    if (name !== PAGE_KIND) await this.means.store.inputs.remove(DocumentOrder.parse(data)).catch(() => {});
  }

  private isBrokenOff(cause: unknown): boolean {
    const { signal } = this.bench;
    return (
      signal.aborted &&
      (cause === signal.reason || cause instanceof LostWorker || cause instanceof OutputError)
    );
  }

  private async takePage(job: Job): Promise<PageResult> {
    return handlePage(PageOrder.parse(job.data), this.place);
  }

  private async takeDocument(job: Job, token: string): Promise<Done> {
    const order = DocumentOrder.parse(job.data);
    if (order.parted && (await job.moveToWaitingChildren(token))) throw new WaitingChildrenError();
    const pages = order.parted ? await listPages(job) : null;
    const before = (order.parted?.spentMs ?? 0) + (pages?.spentMs ?? 0);
    const { outcome, spentMs } = await handleDocument(order, pages?.lost ?? null, before, this.place);
    if (outcome.state === 'split') {
      await partDocument(this.queue, job, order, outcome, spentMs);
      if (await job.moveToWaitingChildren(token)) throw new WaitingChildrenError();
      return this.takeDocument(job, token);
    }
    if (outcome.state === 'failed') return this.fail(job, order, outcome);
    const { read = 0, ...others } = outcome.timings;
    const done = { ...outcome, timings: { read: read + before, ...others } };
    this.means.onEvent({ kind: 'finished', outcome: done });
    return done;
  }

  /** What may pass is tried again by whoever takes it then; else the reason stays with the job. */
  private async fail(job: Job, order: DocumentOrder, outcome: Failed): Promise<never> {
    const { failure, passing } = outcome;
    if (passing && job.attemptsMade + 1 < (job.opts.attempts ?? 1)) throw new Error(failure.message);
    await job.updateData({ ...order, failure });
    this.means.onEvent({ kind: 'finished', outcome });
    throw new UnrecoverableError(failure.message);
  }

  private hear(cause: Error): void {
    const { link } = this.means;
    if (link.client.status !== 'ready' || this.bench.signal.aborted) return;
    if (/Missing (?:lock|key)|not in the active state|could not renew lock/iu.test(cause.message)) {
      this.notice(
        'A job is taken from this worker: the queue has not heard of it for too long, or has forgotten it. Another does it.',
      );
    } else if (cause.name === 'ReplyError' && !/LOADING|OOM|MISCONF|BUSY/u.test(cause.message)) {
      this.halt.abort(link.explain(cause));
    } else {
      this.notice(link.explain(cause).message);
    }
  }

  /** What comes many times in a row is said once. */
  private notice(text: string): void {
    const now = this.means.clock();
    const isNew = text !== this.noticed.text || now - this.noticed.at > NOTICE_MS;
    this.noticed = { text, at: now };
    if (isNew) this.means.onEvent({ kind: 'notice', text });
  }

  /** Waits for what is in hand. Throws what has made the station stop. */
  async close(): Promise<void> {
    const { link, crew } = this.means;
    if (link.lost.aborted || this.halt.signal.aborted) await crew.close();
    // what is in hand may take its time as long as there is somebody to report it to
    if (link.client.status !== 'ready') await closeSoon(this.worker.close(true), this.queue.close());
    else await this.worker.close();
    link.lost.throwIfAborted();
    this.halt.signal.throwIfAborted();
  }
}

/** What the pages of a document have come to. */
async function listPages(job: Job): Promise<{ lost: LostPages; spentMs: number }> {
  const lost: { [page: number]: string } = {};
  let spentMs = 0;
  for (const [key, value] of Object.entries(await job.getChildrenValues())) {
    const result = PageResult.parse(value);
    const page = readPageJob(key)?.page;
    if (page !== undefined && result.lost !== null) lost[page] = result.lost;
    spentMs += result.spentMs;
  }
  // those whose workers were lost each time
  for (const [key, reason] of Object.entries(await job.getIgnoredChildrenFailures())) {
    const page = readPageJob(key)?.page;
    if (page !== undefined) lost[page] = explainLostPage(page, reason);
  }
  return { lost, spentMs };
}
