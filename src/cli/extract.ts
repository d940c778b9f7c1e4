import { availableParallelism } from 'node:os';
import { join } from 'node:path';
import { Command, InvalidArgumentError, Option } from 'commander';
import { folderStore, prepareFolderStore } from '../batch/folder-store.ts';
import { openJournal } from '../batch/journal.ts';
import { type BatchOptions, type BatchResult, runBatch } from '../batch/run.ts';
import { type RunFacts, RunLog } from '../batch/run-log.ts';
import type { Store } from '../batch/store.ts';
import { ENGINES, type EngineName } from '../read/engine.ts';
import { DEFAULT_LIMITS } from '../read/limits.ts';
import { OutputError } from '../write/files.ts';
import type { Hire, HireRequest } from './hire.ts';
import { watchInterrupts } from './interrupt.ts';
import { createProgress } from './progress.ts';
import { formatFailures, formatStop, formatSummary } from './summary.ts';
import type { Terminal } from './terminal.ts';

interface ExtractOptions {
  readonly out: string;
  readonly pipeline: string;
  readonly jobs: number;
  readonly engine: EngineName;
  readonly tessdata?: string;
  readonly include: readonly string[];
  readonly exclude: readonly string[];
  readonly maxPages: number;
  readonly maxMegapixels: number;
  readonly maxSeconds?: number;
  readonly maxMemory: number;
  readonly force?: true;
  readonly onlyFailed?: true;
  readonly searchable?: true;
  readonly json?: true;
  readonly logJson?: true;
  readonly quiet?: true;
}

const EXAMPLES = `
Reads PDF (with a text layer or scanned), PNG, JPEG, TIFF, text and markdown. Folders are searched at every depth.
A run that was stopped goes on where it stood: documents already done are skipped.

Examples:
  saoluc extract plan.pdf
  saoluc extract scans/ 2022/*.pdf --out results --jobs 4
  saoluc extract archive/ --include '*.pdf' --exclude 'drafts/**'
  saoluc extract plans/ --json --quiet > run.json
  saoluc extract plans/ --only-failed --max-seconds 3600
  saoluc extract plans/ --force           read again what is done already

Exit codes: 0 all documents done; 1 some failed (named on stderr and in run.json and failures.csv); 2 wrong usage, or the
output cannot be written; 130 stopped by Ctrl-C (143 by SIGTERM).`;

export function extractCommand(terminal: Terminal, hire: Hire): Command {
  return new Command('extract')
    .description('Extracts structured data from plans into records, tables and texts.')
    .argument('<file or folder...>', 'documents, and folders that hold some')
    .option('-o, --out <folder>', 'where the results go', 'output')
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
    .option('--searchable', 'also make a searchable PDF of each PDF and image: <out>/searchable/<id>.pdf')
    .option('--include <glob>', 'of folders, only files that match (repeatable)', collect, [])
    .option('--exclude <glob>', 'of folders, no files and folders that match (repeatable)', collect, [])
    .option('-f, --force', 'read documents again that are done already')
    .option('--only-failed', 'read only what failed in an earlier run')
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
    .option(
      '--max-seconds <number>',
      'seconds of work on a document at most (default: 600, and 60 for each page)',
      wholeNumber(1_000_000),
    )
    .option('--max-memory <megabytes>', 'memory of a worker at most', wholeNumber(1_000_000), 2048)
    .option('--json', 'print run.json on stdout')
    .option('--log-json', 'tell the progress as lines of JSON on stderr')
    .option('-q, --quiet', 'print failures only')
    .addHelpText('after', EXAMPLES)
    .action((names: string[], options: ExtractOptions) => extract(names, options, terminal, hire));
}

function wholeNumber(most: number): (text: string) => number {
  return (text) => {
    const number = /^[1-9]\d*$/.test(text) ? Number(text) : Number.NaN;
    if (number >= 1 && number <= most) return number;
    throw new InvalidArgumentError(`It has to be a whole number from 1 to ${most}.`);
  };
}

function collect(glob: string, globs: readonly string[]): string[] {
  return [...globs, glob];
}

async function extract(
  names: readonly string[],
  options: ExtractOptions,
  terminal: Terminal,
  hire: Hire,
): Promise<void> {
  const { out, quiet = false, logJson = false, searchable = false } = options;
  const startedAt = new Date().toISOString();
  await prepareFolderStore(out, Date.now(), { searchable });
  const store = folderStore(out);
  const hired = await hire(toRequest(options), store);
  const journal = await openJournal(join(out, 'cache', 'journal.jsonl'));
  const log = await RunLog.open(store);
  const progress = createProgress(terminal, { quiet, json: logJson }, () => performance.now());
  const interrupts = watchInterrupts(terminal, hired.close);
  try {
    const means = { ...hired, store, journal, log, signal: interrupts.signal, now: Date.now };
    const result = await runBatch(toBatchOptions(names, options), means, progress.watch);
    progress.stop();
    const engine = result.counts.ocrPages > 0 ? hired.edition.engine : null;
    const facts = { startedAt, inputs: names, options, engine, stopped: result.stopped };
    await finishLog(log, toFacts(facts), result);
    await report(result, engine, options, store, terminal);
    if (result.failures > 0) process.exitCode = 1;
    if (result.stopped !== null) process.exitCode = result.stopped === 'signal' ? interrupts.exitCode : 2;
  } finally {
    interrupts.stop();
    progress.stop();
    await hired.close();
    await log.discard().catch(() => {});
    await journal.close();
  }
}

function toRequest(options: ExtractOptions): HireRequest {
  const { pipeline, engine, jobs, tessdata = null, maxPages, maxMegapixels, maxMemory } = options;
  const limits = { maxPages, maxPixels: maxMegapixels * 1e6, maxBytes: maxMemory * 1024 * 1024 };
  return { pipeline, engine, jobs, tessdata, ...limits };
}

function toBatchOptions(names: readonly string[], options: ExtractOptions): BatchOptions {
  const { out, jobs, include, exclude, force = false, onlyFailed = false, searchable = false } = options;
  const maxMs = options.maxSeconds === undefined ? null : options.maxSeconds * 1000;
  return { names, include, exclude, out, jobs, force, onlyFailed, searchable, maxMs };
}

interface Facts {
  readonly startedAt: string;
  readonly inputs: readonly string[];
  readonly options: ExtractOptions;
  readonly engine: string | null;
  readonly stopped: BatchResult['stopped'];
}

function toFacts({ startedAt, inputs, options, engine, stopped }: Facts): RunFacts {
  const { json: _json, logJson: _logJson, quiet: _quiet, ...asked } = options;
  const { tessdata = null, maxSeconds = null, force = false, onlyFailed = false, searchable = false } = asked;
  const defaults = { tessdata, maxSeconds, force, onlyFailed, searchable };
  return {
    state: stopped === null ? 'finished' : 'stopped',
    startedAt,
    finishedAt: new Date().toISOString(),
    options: {
      inputs: [...inputs],
      ...asked,
      ...defaults,
      include: [...asked.include],
      exclude: [...asked.exclude],
    },
    environment: {
      node: process.version,
      platform: `${process.platform} ${process.arch}`,
      engine: engine ?? 'none needed',
    },
  };
}

/** An output that takes no more records takes no report either; the reason is told all the same. */
async function finishLog(log: RunLog, facts: RunFacts, { stopped }: BatchResult): Promise<void> {
  try {
    await log.finish(facts);
  } catch (cause) {
    if (!(stopped instanceof OutputError)) throw cause;
  }
}

async function report(
  result: BatchResult,
  engine: string | null,
  options: ExtractOptions,
  store: Store,
  terminal: Terminal,
): Promise<void> {
  const { out, json = false, quiet = false, logJson = false } = options;
  if (json) {
    const decoder = new TextDecoder();
    for await (const piece of store.pieces('run.json')) terminal.out(decoder.decode(piece, { stream: true }));
  }
  if (logJson) return;
  if (!quiet) terminal.err(tellEngine(options.engine, engine));
  if (!quiet) terminal.err(`\n${formatSummary(result, out, terminal.columns)}`);
  terminal.err(formatFailures(result, out));
  terminal.err(formatStop(result));
}

/** Which engine `auto` has taken: the one that is found decides how fast, and a little what, is read. */
function tellEngine(asked: EngineName, used: string | null): string {
  if (used === null) return '';
  const other = asked === 'auto' && !used.startsWith('tesseract.js') ? ', found on this system' : '';
  return `\nScanned pages were read by ${used}${other}.\n`;
}
