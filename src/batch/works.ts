import type { Crew } from './crew.ts';
import type { Done, Failed, PageEvent } from './outcome.ts';
import { createQueue } from './queue.ts';
import { type Task, workThrough } from './work.ts';

/** What is wanted of every document of a run. */
export interface Wish {
  readonly searchable: boolean;
  /** Milliseconds of work that one document may take; null: by its pages. */
  readonly maxMs: number | null;
}

/** The run that has documents worked through. */
export interface Client {
  /** Fires when no more work is to be begun. */
  readonly signal: AbortSignal;
  onPage(event: PageEvent): void;
}

/** Who works documents through: a crew of this machine, or whoever takes them from a queue. */
export interface Works {
  /** How many documents may be in their hands at a time. */
  readonly width: number;
  /** Rejects only when the work is broken off: with the signal's reason, an OutputError or a QueueError. */
  work(task: Task, wish: Wish, client: Client): Promise<Done | Failed>;
  /** No more comes for now: what memory they hold is for others. */
  rest(): void;
}

/** The queue cannot be reached, or does not take what it is given; the message says why and what to do, without credentials. */
export class QueueError extends Error {
  override readonly name = 'QueueError';
}

/** A crew with so many jobs in work at a time; `clock` in ms. */
export function crewWorks(crew: Crew, jobs: number, clock: () => number): Works {
  const queue = createQueue(jobs);
  return {
    width: jobs,
    work: (task, wish, { signal, onPage }) =>
      workThrough(task, { ...wish, split: jobs > 1 }, { crew, queue, signal, clock, onPage }),
    rest: () => crew.rest(),
  };
}
