import { Redis } from 'ioredis';
import { QueueError } from '../batch/works.ts';
import { type Address, explainTrouble } from './address.ts';

/** A connection to Redis that stands a while without it. */
export interface Link {
  readonly address: Address;
  readonly client: Redis;
  /** Fires with a QueueError when Redis has been away for too long; nothing comes through any more. */
  readonly lost: AbortSignal;
  /** What a command was refused for, as a QueueError; the loss where that is the reason. */
  explain(cause: unknown): QueueError;
  close(): void;
}

export interface LinkOptions {
  /** Milliseconds that Redis may be away for. */
  readonly patienceMs: number;
  /** Is told when Redis goes away and comes back. */
  onNotice(text: string): void;
}

const CONNECT_MS = 5000;
const FIRST_TRIES = 3;
const LONGEST_PAUSE_MS = 2000;

/** Connects to Redis; some tries within a second or two. Throws QueueError. */
export async function openLink(address: Address, { patienceMs, onNotice }: LinkOptions): Promise<Link> {
  const lost = new AbortController();
  let ready = false;
  let closed = false;
  let trouble: unknown = null;
  let patience: NodeJS.Timeout | undefined;
  const client = new Redis(address.url, {
    lazyConnect: true,
    connectTimeout: CONNECT_MS,
    // a connection that is gone without a word (a cable, a firewall) shows by that
    keepAlive: 10_000,
    // commands wait for Redis to come back: how long is decided here, for all of them
    maxRetriesPerRequest: null,
    retryStrategy: (times) => {
      const isSlow = trouble instanceof Error && /ETIMEDOUT/u.test(trouble.message);
      if (closed || (!ready && (isSlow || times >= FIRST_TRIES))) return null;
      return Math.min(100 * 2 ** times, LONGEST_PAUSE_MS);
    },
  });
  const close = () => {
    closed = true;
    clearTimeout(patience);
    client.disconnect();
  };
  const explain = (cause: unknown): QueueError => {
    if (cause instanceof QueueError) return cause;
    return lost.signal.aborted ? (lost.signal.reason as QueueError) : explainTrouble(address, cause);
  };
  const giveUp = () => {
    const why = explainTrouble(address, trouble ?? 'the connection was closed').message;
    lost.abort(new QueueError(`${why} It was away for ${Math.round(patienceMs / 1000)} s.`));
    close();
  };
  client.on('error', (cause) => {
    trouble = cause;
  });
  client.on('close', () => {
    if (closed || !ready || patience !== undefined) return;
    onNotice(
      `The queue at ${address.shown} is away; waiting for it, ${Math.round(patienceMs / 1000)} s at most.`,
    );
    patience = setTimeout(giveUp, patienceMs);
  });
  client.on('ready', () => {
    if (patience !== undefined) onNotice(`The queue at ${address.shown} is back.`);
    clearTimeout(patience);
    patience = undefined;
  });
  await connect(client).catch((cause) => {
    close();
    throw explain(trouble ?? cause);
  });
  ready = true;
  return { address, client, lost: lost.signal, explain, close };
}

const FAREWELL_MS = 1000;

/** What is closed in an orderly way where Redis is there to hear it: whether it is or not, nobody waits for long. */
export async function closeSoon(...closing: readonly Promise<unknown>[]): Promise<void> {
  let timer: NodeJS.Timeout | undefined;
  const late = new Promise((resolve) => {
    timer = setTimeout(resolve, FAREWELL_MS);
  });
  await Promise.race([Promise.allSettled(closing), late]);
  clearTimeout(timer);
}

/** The client's own promise ends with the first try. */
function connect(client: Redis): Promise<void> {
  return new Promise((resolve, reject) => {
    client.once('ready', resolve);
    client.once('end', () => reject(new Error('the connection was closed')));
    client.connect().catch(() => {});
  });
}
