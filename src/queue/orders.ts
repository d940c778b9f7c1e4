import type { Job, JobsOptions, Queue } from 'bullmq';
import type { DocumentOrder, PageOrder } from '../../schemas/queue.ts';
import type { Split } from '../batch/outcome.ts';
import { Allowance, PASSING_TRIES } from '../batch/work.ts';
import { pageJob } from './terms.ts';

export const DOCUMENT_KIND = 'document';
export const PAGE_KIND = 'page';

/** How often a job may lose its worker (a machine that is switched off, not one that the document kills): three machines are no accident. */
export const RULES = { maxStalledCount: 3 } as const;

const TRIES = {
  attempts: PASSING_TRIES,
  backoff: { type: 'exponential', delay: 1000, jitter: 0.5 },
} as const;
const DAY_SECONDS = 86_400;

/** What is done is remembered while runs may ask for it, what failed as long as a person may. */
export const DOCUMENT_RULES: JobsOptions = {
  ...TRIES,
  removeOnComplete: { age: 3600, count: 5000 },
  removeOnFail: { age: 30 * DAY_SECONDS, count: 10_000 },
};

/** A page goes before all documents; one that nobody can read is a gap in its document. */
const PAGE_RULES: JobsOptions = {
  ...TRIES,
  lifo: true,
  ignoreDependencyOnFailure: true,
  removeOnComplete: true,
  removeOnFail: true,
};

/** Puts the pages of a document into the queue, below its job. Repeating it is harmless. */
export async function partDocument(
  queue: Queue,
  job: Job,
  order: DocumentOrder,
  { pageCount, pages }: Split,
  spentMs: number,
): Promise<void> {
  const { sha256, path, name, maxMs } = order;
  const id = job.id ?? '';
  const time = new Allowance(maxMs, spentMs);
  const leftMs = time.left(pageCount);
  const parent = { id, queue: job.queueQualifiedName };
  const orders = pages.map((page) => {
    const data: PageOrder = { sha256, path, name, page, leftMs };
    return { name: PAGE_KIND, data, opts: { ...PAGE_RULES, jobId: pageJob(id, page), parent } };
  });
  // the last one is taken first
  await queue.addBulk(orders.reverse());
  // from here on the document knows that its pages are elsewhere
  await job.updateData({ ...order, parted: { pages: pageCount, spentMs } });
  await job.updateProgress({ pages: pageCount });
}
