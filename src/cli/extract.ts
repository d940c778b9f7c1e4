import { join } from 'node:path';
import { Command } from 'commander';
import { folderStore, prepareFolderStore } from '../batch/folder-store.ts';
import { openJournal } from '../batch/journal.ts';
import { type BatchOptions, type BatchResult, runBatch } from '../batch/run.ts';
import { type RunFacts, RunLog } from '../batch/run-log.ts';
import type { Store } from '../batch/store.ts';
import { parseAddress } from '../queue/address.ts';
import type { EngineName } from '../read/engine.ts';
import { OutputError } from '../write/files.ts';
import type { Hire, Hired } from './hire.ts';
import { watchInterrupts } from './interrupt.ts';
import { type Ordering, ownOrdering, queueOrdering } from './ordering.ts';
import { createProgress, type Progress } from './progress.ts';
import { queueOption, queueWaitOption } from './queue-options.ts';
import { formatFailures, formatStop, formatSummary } from './summary.ts';
import type { Terminal } from './terminal.ts';
import { addWorkshopOptions, toRequest, type WorkshopOptions, wholeNumber } from './workshop-options.ts';

interface ExtractOptions extends WorkshopOptions {
  readonly out: string;
  readonly include: readonly string[];
  readonly exclude: readonly string[];
  readonly maxSeconds?: number;
  readonly maxOldPages: number;
  readonly queue?: string;
  readonly queueWait: number;
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
  saoluc extract archive/ --out /mnt/results --queue redis://host:6379    (see saoluc worker --help)

Exit codes: 0 all documents done; 1 some failed (named on stderr and in run.json and failures.csv); 2 wrong usage, or the
output cannot be written, or the queue is away; 130 stopped by Ctrl-C (143 by SIGTERM).`;

export function extractCommand(terminal: Terminal, hire: Hire): Command {
  const command = new Command('extract')
    .description('Extracts structured data from plans into records, tables and texts.')
    .argument('<file or folder...>', 'documents, and folders that hold some')
    .option('-o, --out <folder>', 'where the results go', 'output');
  return addWorkshopOptions(command)
    .option('--searchable', 'also make a searchable PDF of each PDF and image: <out>/searchable/<id>.pdf')
    .option('--include <glob>', 'of folders, only files that match (repeatable)', collect, [])
    .option('--exclude <glob>', 'of folders, no files and folders that match (repeatable)', collect, [])
    .option('-f, --force', 'read documents again that are done already')
    .option('--only-failed', 'read only what failed in an earlier run')
    .option(
      '--max-seconds <number>',
      'seconds of work on a document at most (default: 600, and 60 for each page)',
      wholeNumber(1_000_000),
    )
    .option(
      '--max-old-pages <megabytes>',
      'what OCR pages of other versions or engines may take in <out>/cache; the oldest go',
      wholeNumber(100_000_000),
      2000,
    )
    .addOption(queueOption('let workers on other machines do the work'))
    .addOption(queueWaitOption())
    .option('--json', 'print run.json on stdout')
    .option('--log-json', 'tell the progress as lines of JSON on stderr')
    .option('-q, --quiet', 'print failures only')
    .addHelpText('after', EXAMPLES)
    .action((names: string[], options: ExtractOptions) => extract(names, options, terminal, hire));
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
  let ordering: Ordering | null = null;
  try {
    ordering = await openOrdering(options, hired, store, progress);
    const { works } = ordering;
    const { edition, makePortions } = hired;
    const { signal } = interrupts;
    const means = { works, edition, makePortions, store, journal, log, signal, now: Date.now };
    const result = await runBatch(toBatchOptions(names, options), means, progress.watch);
    progress.stop();
    const engine = result.counts.ocrPages > 0 ? hired.edition.engine : null;
    const facts = { startedAt, inputs: names, options, engine, stopped: result.stopped };
    await finishLog(log, toFacts(facts), result);
    await report(result, engine, options, store, terminal);
    if (result.stopped !== null && !logJson) terminal.err(ordering.outlook());
    const exitCode = exitCodeOf(result, interrupts.exitCode);
    progress.end(result, exitCode);
    process.exitCode = exitCode;
  } finally {
    interrupts.stop();
    progress.stop();
    await ordering?.close();
    await hired.close();
    await log.discard().catch(() => {});
    await journal.close();
  }
}

function exitCodeOf({ failures, stopped }: BatchResult, interrupted: number): number {
  if (stopped === null) return failures > 0 ? 1 : 0;
  return stopped === 'signal' ? interrupted : 2;
}

function openOrdering(
  { queue: url, queueWait: waitSeconds, jobs, maxPages, force, onlyFailed }: ExtractOptions,
  hired: Hired,
  store: Store,
  { notice }: Progress,
): Promise<Ordering> | Ordering {
  if (url === undefined) return ownOrdering(hired, jobs);
  const afresh = force === true || onlyFailed === true;
  return queueOrdering(hired, store, { url, waitSeconds, maxPages, afresh, onNotice: notice });
}

function toBatchOptions(names: readonly string[], options: ExtractOptions): BatchOptions {
  const { out, include, exclude, force = false, onlyFailed = false, searchable = false } = options;
  const maxMs = options.maxSeconds === undefined ? null : options.maxSeconds * 1000;
  const maxOldBytes = options.maxOldPages * 1024 * 1024;
  return { names, include, exclude, out, force, onlyFailed, searchable, maxMs, maxOldBytes };
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
  const {
    queue,
    tessdata = null,
    maxSeconds = null,
    force = false,
    onlyFailed = false,
    searchable = false,
  } = asked;
  const defaults = {
    queue: queue === undefined ? null : parseAddress(queue).shown,
    tessdata,
    maxSeconds,
    force,
    onlyFailed,
    searchable,
  };
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
