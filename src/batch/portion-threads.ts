import { Worker } from 'node:worker_threads';
import { type Batch, inOrder, type MakePortions, makePortion, type Portion } from './portion.ts';

/** What a thread is told when it starts: where the records are (a folder store). */
export interface ThreadBeginning {
  readonly out: string;
}

/** Fewer batches are done before a thread has started. */
const WORTH_THREADS = 4;

/**
 * By so many hands: this thread, and others that run `script` (told a `ThreadBeginning`, given batches, giving portions in their order).
 * Tables are made when all documents are done: made by one core alone, those of a hundred thousand would have all others wait for minutes.
 */
export function portionThreads(script: string, hands: number): MakePortions {
  return async function* (store, batches) {
    const others = batches.length < WORTH_THREADS ? 0 : Math.min(hands, batches.length) - 1;
    const threads = Array.from({ length: others }, () => new Thread(script, store.name));
    const make = (batch: Batch, index: number) =>
      threads[index % (others + 1)]?.ask(batch) ?? makePortion(store, batch);
    try {
      // one in work and one that waits for each
      yield* inOrder(batches, 2 * others, make);
    } finally {
      await Promise.all(threads.map((thread) => thread.close()));
    }
  };
}

class Thread {
  private readonly worker: Worker;
  private readonly asked: { resolve(portion: Portion): void; reject(cause: Error): void }[] = [];
  private broken: Error | null = null;

  constructor(script: string, out: string) {
    const workerData: ThreadBeginning = { out };
    this.worker = new Worker(script, { workerData });
    this.worker.on('message', (portion: Portion) => this.asked.shift()?.resolve(portion));
    this.worker.on('error', (cause: Error) => this.fail(cause));
    this.worker.on('exit', (code) =>
      this.fail(new Error(`a thread that makes tables ended with code ${code}`)),
    );
  }

  ask(batch: Batch): Promise<Portion> {
    return new Promise((resolve, reject) => {
      if (this.broken) return reject(this.broken);
      this.asked.push({ resolve, reject });
      this.worker.postMessage(batch);
    });
  }

  private fail(cause: Error): void {
    this.broken ??= cause;
    for (const { reject } of this.asked.splice(0)) reject(this.broken);
  }

  async close(): Promise<void> {
    await this.worker.terminate();
  }
}
