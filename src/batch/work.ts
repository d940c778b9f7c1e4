import { setTimeout as wait } from 'node:timers/promises';
import type { RunFailure } from '../../schemas/run.ts';
import { type Crew, type Job, type JobResult, LostWorker } from './crew.ts';
import type { Done, Failed, PageEvent, Split } from './outcome.ts';
import type { Queue } from './queue.ts';

export interface WorkOptions {
  readonly searchable: boolean;
  /** Whether pages of one document may be read side by side. */
  readonly split: boolean;
  /** Milliseconds of work that one document may take; null: by its pages. */
  readonly maxMs: number | null;
}

/** What all documents share. */
export interface Bench {
  readonly crew: Crew;
  readonly queue: Queue;
  /** Fires when no more work is to be begun. */
  readonly signal: AbortSignal;
  /** Milliseconds. */
  clock(): number;
  onPage(event: PageEvent): void;
}

export interface Task {
  readonly path: string;
  readonly sha256: string | null;
  /** The lowest comes first. */
  readonly turn: number;
}

/** How often a job is tried that kills its worker, and a file that cannot be read just now. */
const TRIES = 2;
export const PASSING_TRIES = 3;
export const PAUSE_MS = 250;
const MOST_MS = 600_000;
const MOST_MS_A_PAGE = 60_000;

/**
 * Works through one document with the crew: pages side by side, what may pass again, what kills its worker set apart. Rejects
 * only when the work is broken off (with the signal's reason).
 */
export async function workThrough(task: Task, options: WorkOptions, bench: Bench): Promise<Done | Failed> {
  for (let tries = 1; ; tries++) {
    const outcome = await tryOnce(task, options, bench);
    const again = outcome.state === 'failed' && outcome.passing && tries < PASSING_TRIES;
    if (!again) return outcome;
    await wait(PAUSE_MS * 4 ** (tries - 1), undefined, { signal: bench.signal }).catch(() =>
      bench.signal.throwIfAborted(),
    );
  }
}

async function tryOnce(task: Task, options: WorkOptions, bench: Bench): Promise<Done | Failed> {
  const { path, sha256 } = task;
  const time = new Allowance(options.maxMs);
  const ask = (split: boolean, lost: { [page: number]: string }) =>
    askFor(
      { kind: 'document', path, sha256, searchable: options.searchable, split, lost },
      task,
      time,
      bench,
    );
  try {
    const first = await ask(options.split, {});
    if (first.state !== 'split') return first;
    const lost = await readSideBySide(first, task, time, bench);
    const reading = time.spent;
    const second = await ask(false, lost);
    if (second.state === 'done') {
      const { read = 0, ...others } = second.timings;
      return { ...second, timings: { read: read + reading, ...others } };
    }
    if (second.state === 'split') throw new Error('a document was parted that was not to be');
    return second;
  } catch (cause) {
    bench.signal.throwIfAborted();
    if (!(cause instanceof LostWorker)) throw cause;
    return quarantine(path, cause);
  }
}

async function askFor(job: Job, task: Task, time: Allowance, bench: Bench): Promise<Done | Failed | Split> {
  const result = await insist(job, task, time, bench);
  if (result === null) throw new Error('a document came back without an outcome');
  return result;
}

/** Reads the pages of a document into the store; gives those that cannot be read, with the reason. */
async function readSideBySide(
  { path, pages }: Split,
  task: Task,
  time: Allowance,
  bench: Bench,
): Promise<{ [page: number]: string }> {
  time.pages = pages.length;
  const lost: { [page: number]: string } = {};
  await Promise.all(
    pages.map(async (page) => {
      try {
        // a failure of the whole file comes again, in words, when the document is asked for
        await insist({ kind: 'page', path, page }, task, time, bench);
      } catch (cause) {
        if (!(cause instanceof LostWorker) || time.isUp) throw cause;
        lost[page] = explainLostPage(page, cause.message);
      }
    }),
  );
  return lost;
}

export const explainLostPage = (page: number, why: string) => `page ${page} could not be read: ${why}`;

/** A worker may die of what came before: a job that kills two is at fault itself, and one that is slow is slow. */
export async function insist(
  job: Job,
  { turn }: Pick<Task, 'turn'>,
  time: Allowance,
  bench: Bench,
): Promise<JobResult> {
  for (let tries = 1; ; tries++) {
    try {
      return await bench.queue.run(turn, async () => {
        bench.signal.throwIfAborted();
        const start = bench.clock();
        try {
          return await bench.crew.work(job, (pages) => time.left(pages), bench.onPage);
        } finally {
          time.spent += bench.clock() - start;
        }
      });
    } catch (cause) {
      bench.signal.throwIfAborted();
      const again = cause instanceof LostWorker && cause.code === 'worker-lost' && tries < TRIES;
      if (!again) throw cause;
    }
  }
}

/** The time of one document, over all its jobs. */
export class Allowance {
  spent: number;
  pages = 0;
  private readonly most: number | null;

  /** `most` and `spent` in ms. */
  constructor(most: number | null, spent = 0) {
    this.most = most;
    this.spent = spent;
  }

  left(pages: number | null): number {
    this.pages = Math.max(this.pages, pages ?? 0);
    return Math.max(0, (this.most ?? MOST_MS + MOST_MS_A_PAGE * this.pages) - this.spent);
  }

  get isUp(): boolean {
    return this.left(null) === 0;
  }
}

export function quarantine(file: string, { code, message }: LostWorker): Failed {
  const failure: RunFailure = {
    file,
    code,
    message: `${file}: ${message}; it is set apart until it changes, or until --only-failed or --force.`,
    quarantined: true,
  };
  return { state: 'failed', path: file, failure, stack: null, passing: false };
}
