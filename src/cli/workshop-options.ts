import { availableParallelism } from 'node:os';
import { type Command, InvalidArgumentError, Option } from 'commander';
import { ENGINES, type EngineName } from '../read/engine.ts';
import { DEFAULT_LIMITS } from '../read/limits.ts';
import type { HireRequest } from './hire.ts';

/** What decides how documents are read, the same for all commands that read some. */
export interface WorkshopOptions {
  readonly pipeline: string;
  readonly jobs: number;
  readonly engine: EngineName;
  readonly tessdata?: string;
  readonly maxPages: number;
  readonly maxMegapixels: number;
  readonly maxMemory: number;
}

export function addWorkshopOptions(command: Command): Command {
  return command
    .option('-p, --pipeline <name>', 'which pipeline of pipelines/ to run', 'plan')
    .addOption(
      new Option('-j, --jobs <number>', 'worker processes: documents and pages in work at a time')
        .default(availableParallelism(), 'one a core')
        .argParser(wholeNumber(999)),
    )
    .addOption(
      new Option(
        '--engine <name>',
        "what reads scanned pages; auto: the system's tesseract where there is one",
      )
        .choices(ENGINES)
        .default('auto'),
    )
    .option('--tessdata <folder>', "folder with another vie.traineddata than the package's")
    .option(
      '--max-pages <number>',
      'pages of a document at most',
      wholeNumber(1_000_000),
      DEFAULT_LIMITS.maxPages,
    )
    .option(
      '--max-megapixels <number>',
      "megapixels of a page's image at most",
      wholeNumber(10_000),
      DEFAULT_LIMITS.maxPixels / 1e6,
    )
    .option('--max-memory <megabytes>', 'memory of a worker process at most', wholeNumber(1_000_000), 2048);
}

export function toRequest(options: WorkshopOptions): HireRequest {
  const { pipeline, engine, jobs, tessdata = null, maxPages, maxMegapixels, maxMemory } = options;
  const limits = { maxPages, maxPixels: maxMegapixels * 1e6, maxBytes: maxMemory * 1024 * 1024 };
  return { pipeline, engine, jobs, tessdata, ...limits };
}

export function wholeNumber(most: number): (text: string) => number {
  return (text) => {
    const number = /^[1-9]\d*$/.test(text) ? Number(text) : Number.NaN;
    if (number >= 1 && number <= most) return number;
    throw new InvalidArgumentError(`It has to be a whole number from 1 to ${most}.`);
  };
}
