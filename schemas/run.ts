import { z } from 'zod';

/** run.json: what one run did, with the facts that differ from run to run (times, versions, machine). */
export const RunFailure = z.strictObject({
  file: z.string(),
  /** A stable word: missing, empty, unsupported, encrypted, damaged, no-pages, unreadable, write-failed … */
  code: z.string(),
  message: z.string(),
  /** It has cost a worker its life or more time than is given: later runs leave it alone until they are told otherwise. */
  quarantined: z.boolean().optional(),
});
export const Run = z.strictObject({
  generator: z.strictObject({ name: z.literal('saoluc'), version: z.string(), schemaVersion: z.string() }),
  /** "stopped": by a signal, or because the output could not be written; the same command goes on. */
  state: z.enum(['finished', 'stopped']).optional(),
  startedAt: z.iso.datetime(),
  finishedAt: z.iso.datetime(),
  options: z.record(z.string(), z.json()),
  environment: z.strictObject({ node: z.string(), platform: z.string(), engine: z.string() }),
  counts: z.strictObject({
    inputs: z.int(),
    done: z.int(),
    skipped: z.int(),
    failed: z.int(),
    pages: z.int(),
    ocrPages: z.int(),
    citations: z.int(),
    deadlines: z.int(),
    flags: z.int(),
  }),
  /** Milliseconds by document id and stage. */
  timings: z.record(z.string(), z.record(z.string(), z.number())),
  failures: z.array(RunFailure),
  /** Inputs with the same bytes as another one, which was read for both. */
  duplicates: z.array(z.strictObject({ file: z.string(), of: z.string() })),
});
export type Run = z.infer<typeof Run>;
export type RunFailure = z.infer<typeof RunFailure>;
