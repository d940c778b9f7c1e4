import { Queue } from 'bullmq';
import { DocumentOrder, type QueueFacts, type QueueStatus } from '../../schemas/queue.ts';
import type { Link } from './link.ts';
import { listQueues, listWorkers } from './roster.ts';
import { PREFIX } from './terms.ts';

const SHOWN_FAILURES = 20;

/** What is going on at a Redis: queues that hold something or have workers, and those. Throws QueueError. */
export async function takeStatus(link: Link): Promise<QueueStatus> {
  try {
    const [seconds = 0] = await link.client.time();
    const workers = await listWorkers(link);
    const queues: QueueStatus['queues'] = [];
    for (const facts of (await listQueues(link)).sort((a, b) => (a.name < b.name ? -1 : 1))) {
      const found = await lookAt(link, facts, Number(seconds) * 1000);
      const { waiting, active, delayed, parted, failed, rate } = found;
      const isLive = waiting + active + delayed + parted + failed + rate.lastTenMinutes > 0;
      if (isLive || workers.some(({ name }) => name === facts.name)) queues.push(found);
    }
    const takenAt = new Date(Number(seconds) * 1000).toISOString();
    return { queue: link.address.shown, takenAt, queues, workers };
  } catch (cause) {
    throw link.explain(cause);
  }
}

async function lookAt(link: Link, facts: QueueFacts, now: number): Promise<QueueStatus['queues'][number]> {
  const queue = new Queue(facts.name, { connection: link.client, prefix: PREFIX, skipMetasUpdate: true });
  queue.on('error', () => {});
  try {
    const counts = await queue.getJobCounts('waiting', 'active', 'delayed', 'waiting-children', 'failed');
    const { waiting = 0, active = 0, delayed = 0, failed = 0 } = counts;
    const doneSince = (ms: number) => link.client.zcount(queue.toKey('completed'), now - ms, '+inf');
    const lastTenMinutes = (await doneSince(600_000)) / 10;
    const rate = { lastMinute: await doneSince(60_000), lastTenMinutes };
    const failures = (await queue.getFailed(0, SHOWN_FAILURES - 1)).map(({ data, failedReason = '' }) => {
      const { path: file, failure } = DocumentOrder.parse(data);
      return failure ?? { file, code: 'worker-lost', message: `${file}: ${failedReason}` };
    });
    const parted = counts['waiting-children'] ?? 0;
    return { ...facts, waiting, active, delayed, parted, failed, rate, failures };
  } finally {
    await queue.close();
  }
}
