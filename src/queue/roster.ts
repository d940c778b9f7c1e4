import { QueueFacts, WorkerFacts } from '../../schemas/queue.ts';
import { closeSoon, type Link } from './link.ts';
import { PREFIX } from './terms.ts';

const WORKERS = `${PREFIX}:workers`;
const QUEUES = `${PREFIX}:queues`;
/** A worker gives a sign so often; who has given none for so long is gone. */
const SIGN_MS = 3000;
const GONE_SECONDS = 15;

/** Workers are listed by their last sign, by the clock of Redis. */
export async function signIn({ client }: Link, facts: WorkerFacts): Promise<{ signOut(): Promise<void> }> {
  const member = JSON.stringify(facts);
  const sign = async () => {
    const [seconds = 0] = await client.time();
    await client.zadd(WORKERS, seconds, member);
    await client.zremrangebyscore(WORKERS, 0, Number(seconds) - 3600);
  };
  await sign();
  // what cannot be told now is told the next time
  const timer = setInterval(() => sign().catch(() => {}), SIGN_MS);
  return {
    signOut: async () => {
      clearInterval(timer);
      await closeSoon(client.zrem(WORKERS, member));
    },
  };
}

/** Those who are there now. */
export async function listWorkers({ client }: Link): Promise<WorkerFacts[]> {
  const [seconds = 0] = await client.time();
  const members = await client.zrangebyscore(WORKERS, Number(seconds) - GONE_SECONDS, '+inf');
  return members.flatMap((text) => parse(WorkerFacts, text));
}

export async function noteQueue({ client }: Link, facts: QueueFacts): Promise<void> {
  await client.hset(QUEUES, facts.name, JSON.stringify(facts));
}

export async function listQueues({ client }: Link): Promise<QueueFacts[]> {
  const values = await client.hvals(QUEUES);
  return values.flatMap((text) => parse(QueueFacts, text));
}

/** Nothing for what a later version has written. */
function parse<T>(
  shape: { safeParse(value: unknown): { success: true; data: T } | { success: false } },
  text: string,
): T[] {
  const { success, ...rest } = shape.safeParse(JSON.parse(text));
  return success && 'data' in rest ? [rest.data] : [];
}
