import { type ChildProcess, fork } from 'node:child_process';
import { readFileSync } from 'node:fs';
import {
  type Crew,
  CrewRefusal,
  type Job,
  type JobResult,
  type LossCode,
  LostWorker,
  type TimeLimit,
} from './crew.ts';
import type { PageEvent } from './outcome.ts';

/** What a worker process is told, and what it tells. The first message makes it ready; then it has one job at a time. */
export type ToWorker =
  | { readonly kind: 'begin'; readonly begin: object }
  | { readonly kind: 'job'; readonly job: Job };
export type FromWorker =
  | { readonly kind: 'ready' }
  | { readonly kind: 'refused'; readonly message: string }
  | { readonly kind: 'page'; readonly event: PageEvent }
  | { readonly kind: 'result'; readonly result: JobResult };

export interface ProcessCrewOptions {
  /** The module that a worker runs. */
  readonly script: string;
  /** What a worker has to know to begin. */
  readonly begin: object;
  /** Bytes that one worker may take of the machine's memory. */
  readonly maxBytes: number;
  /** Milliseconds. */
  clock(): number;
  /** Ends a process and all that it has started. */
  kill(process: ChildProcess): void;
  /** A process is no more: what it has left behind can be taken away. */
  ended(process: ChildProcess): void;
}

const START_MS = 120_000;
const LOOK_MS = 200;
/** Who has not gone by then is ended. */
const LEAVE_MS = 5000;
const MB = 1024 * 1024;
/**
 * A worker that has grown to this is replaced between two jobs: what libraries leave behind adds up. One that reads scans comes
 * near it with its first pages, so it has done some work by then that is worth the start of the next.
 */
const GROWN_BYTES = 450 * MB;
const JOBS_A_START = 20;
/** What leaves less than this of its limit to the next job would be that one's death. */
const ROOM = 0.25;

/**
 * Pages are painted with the PDF library's own fonts where a file brings none, so that they look the same on every machine; opening
 * the system's would take an eighth of a worker's start.
 */
const OWN_FONTS = { DISABLE_SYSTEM_FONTS_LOAD: '1' };

/**
 * For glibc (mallopt(3)): each thread of an image library would else keep an arena of its own, a fourth of all that a reader of
 * scans takes, and pictures that are done with would stay between what is still needed. Strips of a page are of tens of kilobytes:
 * from there on each piece is mapped by itself and goes back at once, a tenth less for two readers.
 */
const THRIFTY = {
  MALLOC_ARENA_MAX: '1',
  MALLOC_MMAP_THRESHOLD_: '32768',
  MALLOC_TRIM_THRESHOLD_: '131072',
};

/**
 * For V8. A worker has one core to itself, and so has the collection of its memory: threads of its own would take the others'
 * time. What was compiled for a closure goes when the closure is collected, and most closures live as long as their document: a
 * fourth of all work was compiling the same again. So the old are collected less often, when they have become three times as many
 * (where scans are read `recognize` says otherwise, and asks for a collection before the engine needs its room), and a function
 * must have run eight times as long before it is worth a thread's time. The young get little room, where a core's own cache holds them.
 */
const ONE_CORE = [
  '--single-threaded-gc',
  '--heap-growing-percent=200',
  '--interrupt-budget=540000',
  '--max-semi-space-size=4',
  '--expose-gc',
];

/** What the engine says last when its heap is full, or when one thing of it would be larger than any may be. */
const OUT_OF_MEMORY = /heap out of memory|allocation failed|invalid (?:[a-z]+ )?(?:size|length)/iu;

/**
 * Workers as processes of their own: one that dies, hangs or takes too much memory, in native code too, costs its job and
 * nothing else. There are as many as jobs are given at a time; they start when they are needed.
 */
export function createProcessCrew(options: ProcessCrewOptions): Crew {
  const idle: Worker[] = [];
  const all = new Set<Worker>();
  let closed = false;

  const take = async (): Promise<Worker> => {
    for (let worker = idle.pop(); worker; worker = idle.pop()) if (worker.alive) return worker;
    const worker = new Worker(options);
    all.add(worker);
    await worker.begin(options.begin);
    return worker;
  };
  const give = (worker: Worker): void => {
    const grown = worker.isGrown();
    if (worker.alive && !grown && !closed) idle.push(worker);
    else worker.dismiss();
    if (!worker.alive || grown) all.delete(worker);
  };
  const rest = (): void => {
    for (const worker of idle.splice(0)) {
      worker.dismiss();
      all.delete(worker);
    }
  };
  return {
    work: async (job, limit, onPage) => {
      if (closed) throw new LostWorker('closed', 'the run is over');
      const worker = await take();
      try {
        return await worker.work(job, limit, onPage);
      } finally {
        give(worker);
      }
    },
    rest,
    close: async () => {
      closed = true;
      rest();
      for (const worker of all) worker.end();
      all.clear();
    },
  };
}

class Worker {
  private readonly options: ProcessCrewOptions;
  private readonly child: ChildProcess;
  private said = '';
  private jobs = 0;
  alive = true;

  constructor(options: ProcessCrewOptions) {
    this.options = options;
    // the rest is for pictures, which lie outside of it; a heap with less room ahead is also kept smaller
    const heap = Math.floor((options.maxBytes * 0.75) / MB);
    this.child = fork(options.script, [], {
      serialization: 'advanced',
      execArgv: [`--max-old-space-size=${heap}`, ...ONE_CORE],
      env: { ...process.env, ...THRIFTY, ...OWN_FONTS },
      stdio: ['ignore', 'ignore', 'pipe', 'ipc'],
      // in a group of its own: the terminal's Ctrl-C is for the run to judge
      detached: true,
    });
    this.child.stderr?.setEncoding('utf8').on('data', (piece: string) => {
      this.said = (this.said + piece).slice(-4000);
    });
    this.child.once('exit', () => {
      this.alive = false;
      options.ended(this.child);
    });
    // what goes wrong with the channel shows as the end of the process
    this.child.on('error', () => this.end());
  }

  begin(begin: object): Promise<void> {
    const job = { kind: 'begin', begin } as const;
    return this.ask(
      job,
      () => START_MS,
      (message, settle) => {
        if (message.kind === 'ready') settle.resolve(undefined);
        if (message.kind === 'refused') settle.reject(new CrewRefusal(message.message));
      },
    );
  }

  work(job: Job, limit: TimeLimit, onPage: (event: PageEvent) => void): Promise<JobResult> {
    this.jobs += 1;
    return this.ask({ kind: 'job', job }, limit, (message, settle) => {
      if (message.kind === 'result') settle.resolve(message.result);
      if (message.kind === 'page') onPage(message.event);
    });
  }

  private async ask<T>(
    message: ToWorker,
    limit: TimeLimit,
    hear: (message: FromWorker, settle: PromiseWithResolvers<T>) => void,
  ): Promise<T> {
    const settle = withResolvers<T>();
    const start = this.options.clock();
    let pages: number | null = null;
    const lose = (code: LossCode, why: string) => {
      settle.reject(new LostWorker(code, why));
      this.end();
    };
    const onMessage = (told: FromWorker) => {
      if (told.kind === 'page' && told.event.kind === 'opened') pages = told.event.pages;
      hear(told, settle);
    };
    const onExit = (code: number | null, signal: string | null) => settle.reject(this.explain(code, signal));
    const watch = () => {
      const most = limit(pages);
      if (this.options.clock() - start > most)
        lose('too-slow', `it took longer than ${Math.round(most / 1000)} s`);
      const bytes = this.bytes();
      if (bytes !== null && bytes > this.options.maxBytes) lose('too-much-memory', this.tooMuch());
    };
    const timer = setInterval(watch, LOOK_MS);
    this.child.on('message', onMessage).once('exit', onExit);
    try {
      if (this.alive) this.child.send(message, (error) => error && lose('worker-lost', error.message));
      else onExit(null, null);
      return await settle.promise;
    } finally {
      clearInterval(timer);
      this.child.off('message', onMessage).off('exit', onExit);
    }
  }

  private tooMuch(): string {
    return `it took more than ${Math.round(this.options.maxBytes / MB)} MB of memory`;
  }

  private explain(code: number | null, signal: string | null): LostWorker {
    if (OUT_OF_MEMORY.test(this.said)) return new LostWorker('too-much-memory', this.tooMuch());
    const how = signal === null ? `ended with code ${code}` : `was ended by ${signal}`;
    return new LostWorker('worker-lost', `the process that read it ${how}`);
  }

  /** Resident memory, where the system tells it: at once, as no disk has to be asked, and the next job waits for the answer. */
  bytes(): number | null {
    try {
      const told = readFileSync(`/proc/${this.child.pid}/statm`, 'latin1');
      return Number(told.split(' ')[1]) * 4096;
    } catch {
      return null;
    }
  }

  /** Whether it is better replaced before its next job. */
  isGrown(): boolean {
    const bytes = this.bytes() ?? 0;
    if (bytes > this.options.maxBytes * (1 - ROOM)) return true;
    return bytes > GROWN_BYTES && this.jobs >= JOBS_A_START;
  }

  /** Lets one that has no work in hand go: it takes its things with it, even if the run is killed this very moment. */
  dismiss(): void {
    if (!this.alive) return;
    this.alive = false;
    if (this.child.connected) this.child.disconnect();
    const late = setTimeout(() => this.options.kill(this.child), LEAVE_MS).unref();
    this.child.once('exit', () => clearTimeout(late));
  }

  end(): void {
    if (this.alive) this.options.kill(this.child);
    this.alive = false;
  }
}

interface PromiseWithResolvers<T> {
  readonly promise: Promise<T>;
  resolve(value: T): void;
  reject(reason: Error): void;
}

function withResolvers<T>(): PromiseWithResolvers<T> {
  let resolve: (value: T) => void = () => {};
  let reject: (reason: Error) => void = () => {};
  const promise = new Promise<T>((yes, no) => {
    resolve = yes;
    reject = no;
  });
  return { promise, resolve, reject };
}
