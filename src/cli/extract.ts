import { availableParallelism } from 'node:os';
import { Command, InvalidArgumentError, Option } from 'commander';
import type { Workshop } from '../batch/document.ts';
import { type RunFacts, toRun } from '../batch/report.ts';
import { type BatchResult, runBatch } from '../batch/run.ts';
import { ENGINES, type EngineName } from '../read/engine.ts';
import { writeWhole } from '../write/files.ts';
import { toJson } from '../write/record.ts';
import { createProgress } from './progress.ts';
import { formatFailures, formatSummary } from './summary.ts';
import type { Terminal } from './terminal.ts';

/** A workshop with what has to be put away after the run. */
export interface OpenWorkshop extends Workshop {
  /** Name and version of the OCR engine; null as long as no page needed it. */
  engine(): string | null;
  close(): Promise<void>;
}

export interface WorkshopRequest {
  readonly pipeline: string;
  readonly engine: EngineName;
  readonly jobs: number;
  /** Folder of another tesseract model. */
  readonly tessdata?: string;
}

/** Throws UsageError where there is no such pipeline. */
export type OpenWorkshopFor = (request: WorkshopRequest) => Promise<OpenWorkshop>;

interface ExtractOptions extends WorkshopRequest {
  readonly out: string;
  readonly force?: true;
  readonly searchable?: true;
  readonly json?: true;
  readonly quiet?: true;
}

const EXAMPLES = `
Reads PDF (with a text layer or scanned), PNG, JPEG, TIFF, text and markdown. Folders are searched at every depth.
A run that was stopped goes on where it stood: documents already done are skipped.

Examples:
  saoluc extract plan.pdf
  saoluc extract scans/ 2022/*.pdf --out results --jobs 4
  saoluc extract plans/ --json --quiet > run.json
  saoluc extract plans/ --force           read again what is done already

Exit codes: 0 all documents done; 1 some failed (named on stderr and in run.json); 2 wrong usage.`;

export function extractCommand(terminal: Terminal, openWorkshop: OpenWorkshopFor): Command {
  return new Command('extract')
    .description('Extracts structured data from plans into records, tables and texts.')
    .argument('<file or folder...>', 'documents, and folders that hold some')
    .option('-o, --out <folder>', 'where the results go', 'output')
    .option('-p, --pipeline <name>', 'which pipeline of pipelines/ to run', 'plan')
    .addOption(
      new Option('-j, --jobs <number>', 'documents and pages in work at a time')
        .default(availableParallelism(), 'one a core')
        .argParser(parseJobs),
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
    .option('-f, --force', 'read documents again that are done already')
    .option('--json', 'print run.json on stdout')
    .option('-q, --quiet', 'print failures only')
    .addHelpText('after', EXAMPLES)
    .action((names: string[], options: ExtractOptions) => extract(names, options, terminal, openWorkshop));
}

function parseJobs(text: string): number {
  if (!/^[1-9]\d{0,2}$/.test(text))
    throw new InvalidArgumentError('It has to be a whole number from 1 to 999.');
  return Number(text);
}

async function extract(
  names: readonly string[],
  options: ExtractOptions,
  terminal: Terminal,
  openWorkshop: OpenWorkshopFor,
): Promise<void> {
  const { out, pipeline, jobs, engine, tessdata = null } = options;
  const { force = false, searchable = false, json = false, quiet = false } = options;
  const startedAt = new Date().toISOString();
  const workshop = await openWorkshop(options);
  const progress = createProgress(terminal, quiet, () => performance.now());
  let result: BatchResult;
  try {
    result = await runBatch({ names, out, jobs, force, searchable }, workshop, (event) =>
      progress.watch(event),
    );
  } finally {
    progress.stop();
    await workshop.close();
  }
  const facts: RunFacts = {
    startedAt,
    finishedAt: new Date().toISOString(),
    options: { inputs: [...names], out, pipeline, jobs, engine, tessdata, force, searchable },
    environment: {
      node: process.version,
      platform: `${process.platform} ${process.arch}`,
      engine: workshop.engine() ?? 'none needed',
    },
  };
  const run = toJson(toRun(result, facts));
  await writeWhole(out, 'run.json', run);
  if (json) terminal.out(run);
  if (!quiet) terminal.err(tellEngine(engine, workshop.engine()));
  if (!quiet) terminal.err(`\n${formatSummary(result, out, terminal.columns)}`);
  terminal.err(formatFailures(result));
  debugFailures(result, terminal);
  if (result.failures.length > 0) process.exitCode = 1;
}

/** Which engine `auto` has taken: the one that is found decides how fast, and a little what, is read. */
function tellEngine(asked: EngineName, used: string | null): string {
  if (used === null) return '';
  const other = asked === 'auto' && !used.startsWith('tesseract.js') ? ', found on this system' : '';
  return `\nScanned pages were read by ${used}${other}.\n`;
}

function debugFailures({ outcomes }: BatchResult, terminal: Terminal): void {
  if (!process.env.SAOLUC_DEBUG) return;
  for (const outcome of outcomes) {
    if (outcome.state === 'failed' && outcome.cause instanceof Error)
      terminal.err(`${outcome.cause.stack}\n`);
  }
}
