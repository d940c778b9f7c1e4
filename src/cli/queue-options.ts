import { setTimeout as wait } from 'node:timers/promises';
import { Option } from 'commander';
import type { QueueFacts } from '../../schemas/queue.ts';
import type { Store } from '../batch/store.ts';
import { nameStore, readStoreId } from '../batch/store-id.ts';
import type { Edition } from '../batch/workshop.ts';
import { queueOf } from '../queue/terms.ts';
import { UsageError } from './terminal.ts';
import { wholeNumber } from './workshop-options.ts';

/** The URL may hold a password, which a command line shows to everybody on the machine. */
export const queueOption = (description: string) =>
  new Option('--queue <url>', `${description} (redis:// or rediss://, or in SAOLUC_QUEUE)`).env(
    'SAOLUC_QUEUE',
  );

export const queueWaitOption = () =>
  new Option('--queue-wait <seconds>', 'how long to wait for a queue that goes away')
    .default(300)
    .argParser(wholeNumber(1_000_000));

/** Whoever orders documents makes the store what it is. */
export async function makeQueueFacts(store: Store, edition: Edition, maxPages: number): Promise<QueueFacts> {
  return queueOf(await nameStore(store), store.name, { ...edition, maxPages });
}

const POLL_MS = 250;

/** How long to wait for a store, and how to say so. */
export interface Waiting {
  readonly seconds: number;
  readonly signal: AbortSignal;
  onNotice(text: string): void;
}

/**
 * The store that a run has made. A worker makes none, lest it works into a folder on which the true one is yet to be mounted. null when the signal
 * fires; throws UsageError when there is none for too long.
 */
export async function findQueueFacts(
  store: Store,
  edition: Edition,
  maxPages: number,
  { seconds, signal, onNotice }: Waiting,
): Promise<QueueFacts | null> {
  const what = `${store.name} is not the output folder of a run with --queue`;
  for (let waitedMs = 0; !signal.aborted; waitedMs += POLL_MS) {
    const id = await readStoreId(store);
    if (id !== null) return queueOf(id, store.name, { ...edition, maxPages });
    if (waitedMs === 0) onNotice(`${what}; waiting for it to be mounted, or for that run to begin.`);
    if (waitedMs >= seconds * 1000)
      throw new UsageError(`${what}; mount it, or start that run (extract … --queue … --out …).`);
    await wait(POLL_MS, undefined, { signal }).catch(() => {});
  }
  return null;
}
