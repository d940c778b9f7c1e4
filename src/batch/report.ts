import { SCHEMA_VERSION } from '../../schemas/record.ts';
import { Run } from '../../schemas/run.ts';
import { NAME, VERSION } from '../write/version.ts';
import type { DocumentSummary } from './compile.ts';
import type { BatchResult } from './run.ts';

/** What a run cannot know of itself: the time, the machine, what was asked for. */
export type RunFacts = Pick<Run, 'startedAt' | 'finishedAt' | 'options' | 'environment'>;

/**
 * run.json of a finished batch. `skipped` counts the documents done before and the files with the same content as
 * another; pages, citations, deadlines and flags are those of the documents done or skipped, each once.
 */
export function toRun(result: BatchResult, facts: RunFacts): Run {
  const { outcomes, compilation, failures } = result;
  const count = (state: string) => outcomes.filter((outcome) => outcome.state === state).length;
  const ids = new Set(outcomes.flatMap((outcome) => ('id' in outcome ? [outcome.id] : [])));
  const summaries = [...compilation.summaries.values()].filter((summary) => ids.has(summary.id));
  const sum = (value: (summary: DocumentSummary) => number) =>
    summaries.reduce((total, summary) => total + value(summary), 0);
  return Run.parse({
    generator: { name: NAME, version: VERSION, schemaVersion: SCHEMA_VERSION },
    ...facts,
    counts: {
      inputs: outcomes.length,
      done: count('done'),
      skipped: count('skipped') + count('duplicate'),
      failed: count('failed'),
      pages: sum((summary) => summary.pages),
      ocrPages: sum((summary) => summary.ocrPages),
      citations: sum((summary) => summary.citations),
      deadlines: sum((summary) => summary.deadlines),
      flags: sum((summary) => summary.flags),
    },
    timings: Object.fromEntries(
      outcomes.flatMap((outcome) =>
        outcome.state === 'done' ? [[outcome.id, roundAll(outcome.timings)]] : [],
      ),
    ),
    failures,
    duplicates: outcomes.flatMap((outcome) =>
      outcome.state === 'duplicate' ? [{ file: outcome.path, of: outcome.of }] : [],
    ),
  });
}

function roundAll(timings: { readonly [stage: string]: number }): { [stage: string]: number } {
  return Object.fromEntries(Object.entries(timings).map(([stage, ms]) => [stage, Math.round(ms)]));
}
