import { z } from 'zod';
import { RunFailure } from './run.ts';

/** What stands in Redis: other versions of the program may have put it there. */

/** What all who work on one queue have to have in common. */
export const Edition = z.object({
  program: z.string(),
  reading: z.string(),
  engine: z.string(),
  maxPages: z.int(),
});
export type Edition = z.infer<typeof Edition>;

/** A document that is to be read. */
export const DocumentOrder = z.strictObject({
  sha256: z.string().regex(/^[0-9a-f]{64}$/),
  /** As the machine that ordered it sees it; for people. */
  path: z.string(),
  /** Without folders: it becomes a name in the store. */
  name: z.string().regex(/^(?!\.{1,2}$)[^/\0]+$/u),
  searchable: z.boolean(),
  /** Milliseconds of work that it may take; null: by its pages. */
  maxMs: z.number().nullable(),
  /** Once its pages are read side by side: how many there are, and what time it has taken before. */
  parted: z.strictObject({ pages: z.int(), spentMs: z.number() }).optional(),
  /** Why it was given up. */
  failure: RunFailure.optional(),
});
export type DocumentOrder = z.infer<typeof DocumentOrder>;

/** One page of it, from 1. */
export const PageOrder = DocumentOrder.pick({ sha256: true, path: true, name: true }).extend({
  page: z.int(),
  /** Milliseconds that are left for it. */
  leftMs: z.number(),
});
export type PageOrder = z.infer<typeof PageOrder>;

/** What came of a page: it is in the store, or cannot be read. */
export const PageResult = z.strictObject({ lost: z.string().nullable(), spentMs: z.number() });
export type PageResult = z.infer<typeof PageResult>;

/** A queue of a store: whoever has another edition leaves it alone. */
export const QueueFacts = z.object({
  name: z.string(),
  /** The store's id, and where it is for who made the queue. */
  store: z.string(),
  place: z.string(),
  edition: Edition,
});
export type QueueFacts = z.infer<typeof QueueFacts>;

export const WorkerFacts = QueueFacts.extend({
  id: z.string(),
  host: z.string(),
  pid: z.int(),
  jobs: z.int(),
  startedAt: z.iso.datetime(),
});
export type WorkerFacts = z.infer<typeof WorkerFacts>;

/** `saoluc status --json`. */
export const QueueStatus = z.strictObject({
  queue: z.string(),
  takenAt: z.iso.datetime(),
  queues: z.array(
    QueueFacts.extend({
      /** Documents and pages that nobody has taken yet, that are in work, that are tried again later. */
      waiting: z.int(),
      active: z.int(),
      delayed: z.int(),
      /** Documents whose pages are being read. */
      parted: z.int(),
      failed: z.int(),
      /** Documents done a minute, over the last minute and the last ten. */
      rate: z.strictObject({ lastMinute: z.number(), lastTenMinutes: z.number() }),
      /** The last of them. */
      failures: z.array(RunFailure),
    }),
  ),
  workers: z.array(WorkerFacts),
});
export type QueueStatus = z.infer<typeof QueueStatus>;
