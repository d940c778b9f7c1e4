import type { RunFailure } from '../../schemas/run.ts';
import { prepareFolder } from '../write/files.ts';
import { type Compilation, compileOutput } from './compile.ts';
import { discover, type Input } from './discover.ts';
import { findDone, type Outcome, type PageEvent, processDocument, type Workshop } from './document.ts';
import { createQueue } from './queue.ts';

export interface BatchOptions {
  /** Files and folders. */
  readonly names: readonly string[];
  /** Output folder. */
  readonly out: string;
  /** How many documents, and how many pages of all of them, are in work at a time. */
  readonly jobs: number;
  /** Reads again what an earlier run has done. */
  readonly force: boolean;
  /** Makes a searchable PDF of each document as well. */
  readonly searchable: boolean;
}

/** What a watcher of the run is told. */
export type BatchEvent =
  | { readonly kind: 'found'; readonly documents: number }
  | PageEvent
  | { readonly kind: 'finished'; readonly outcome: Outcome };

export interface BatchResult {
  /** One for each input, in the order of their paths, whatever order they were finished in. */
  readonly outcomes: readonly Outcome[];
  readonly compilation: Compilation;
  /** Every failure: folders without documents, documents, records that could not be read back. */
  readonly failures: readonly RunFailure[];
}

/**
 * Extracts every document that `names` stand for and compiles the output folder. A document that fails is a
 * failure in the result and stops no other. Throws OutputError when the output folder cannot be written to.
 */
export async function runBatch(
  options: BatchOptions,
  workshop: Workshop,
  onEvent: (event: BatchEvent) => void,
): Promise<BatchResult> {
  const { out, jobs, searchable } = options;
  await prepareFolder(out);
  await prepareFolder(`${out}/records`);
  await prepareFolder(`${out}/text`);
  const { inputs, failures: folders } = await discover(options.names, out);
  onEvent({ kind: 'found', documents: inputs.length });

  const documentQueue = createQueue(jobs);
  const pageQueue = createQueue(jobs);
  const processInput = async (input: Input, turn: number): Promise<Outcome> => {
    if (input.duplicateOf !== null) return { state: 'duplicate', path: input.path, of: input.duplicateOf };
    const done = options.force ? null : await findDone(input, out, workshop.pipeline, searchable);
    if (done !== null) return { state: 'skipped', path: input.path, id: done };
    return processDocument(input.path, turn, options, workshop, pageQueue, onEvent);
  };
  const outcomes = await Promise.all(
    inputs.map((input, turn) =>
      documentQueue.run(turn, async () => {
        const outcome = await processInput(input, turn);
        onEvent({ kind: 'finished', outcome });
        return outcome;
      }),
    ),
  );

  const compilation = await compileOutput(out);
  const failed = outcomes.flatMap((outcome) => {
    if (outcome.state === 'failed') return [outcome.failure];
    return outcome.state === 'done' && outcome.shortfall ? [outcome.shortfall] : [];
  });
  return { outcomes, compilation, failures: [...folders, ...failed, ...compilation.failures] };
}
