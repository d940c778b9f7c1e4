import { resolve } from 'node:path';
import type { Store } from '../batch/store.ts';
import { crewWorks, type Works } from '../batch/works.ts';
import type { Hired } from './hire.ts';
import { makeQueueFacts } from './queue-options.ts';

export interface OrderingRequest {
  readonly url: string;
  readonly waitSeconds: number;
  readonly maxPages: number;
  readonly afresh: boolean;
  onNotice(text: string): void;
}

/** The works of a run: those of this machine, or others' through a queue. */
export interface Ordering {
  readonly works: Works;
  /** What goes on without this run, for who stops it; "" for nothing. */
  outlook(): string;
  close(): Promise<void>;
}

export function ownOrdering(hired: Hired, jobs: number): Ordering {
  return { works: crewWorks(hired.crew, jobs, Date.now), outlook: () => '', close: async () => {} };
}

/** Throws QueueError, OutputError. */
export async function queueOrdering(hired: Hired, store: Store, request: OrderingRequest): Promise<Ordering> {
  const { url, waitSeconds, maxPages, afresh, onNotice } = request;
  // Redis and its queue are loaded by who has one
  const [{ parseAddress }, { openLink }, { openOrderedWorks }] = await Promise.all([
    import('../queue/address.ts'),
    import('../queue/link.ts'),
    import('../queue/ordered-works.ts'),
  ]);
  const link = await openLink(parseAddress(url), { patienceMs: waitSeconds * 1000, onNotice });
  const facts = await makeQueueFacts(store, hired.edition, maxPages);
  const queue = { ...facts, place: resolve(store.name) };
  const own = crewWorks(hired.crew, 1, Date.now);
  const works = await openOrderedWorks({ link, queue, store, own, afresh, now: Date.now, onNotice });
  return {
    works,
    outlook: () =>
      works.waiting === 0 ? '' : `${works.waiting} more are in the queue, where workers go on with them.\n`,
    close: async () => {
      await works.close();
      link.close();
    },
  };
}
