import { Queue } from 'bullmq';
import type { QueueFacts } from '../../schemas/queue.ts';
import type { Link } from './link.ts';
import { listQueues } from './roster.ts';
import { PREFIX, tellDifference } from './terms.ts';

const LOOK_MS = 15_000;

/** Says what waits in queues of the same store that are for another edition of the program, once for each. */
export function watchOthers(link: Link, own: QueueFacts, onNotice: (text: string) => void): { stop(): void } {
  const told = new Set<string>();
  const look = async () => {
    for (const { name, store, edition } of await listQueues(link)) {
      if (store !== own.store || name === own.name || told.has(name)) continue;
      const waiting = await countWaiting(link, name);
      if (waiting === 0) continue;
      told.add(name);
      const why = tellDifference(own.edition, edition);
      onNotice(
        `Refused: ${waiting} documents or pages of this store were ordered with ${why}. This worker leaves them alone.`,
      );
    }
  };
  const timer = setInterval(() => look().catch(() => {}), LOOK_MS);
  look().catch(() => {});
  return { stop: () => clearInterval(timer) };
}

async function countWaiting({ client }: Link, name: string): Promise<number> {
  const queue = new Queue(name, { connection: client, prefix: PREFIX, skipMetasUpdate: true });
  queue.on('error', () => {});
  try {
    const counts = await queue.getJobCounts('waiting', 'delayed', 'waiting-children');
    return Object.values(counts).reduce((sum, count) => sum + count, 0);
  } finally {
    await queue.close();
  }
}
