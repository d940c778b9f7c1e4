import { availableParallelism } from 'node:os';
import { Command, InvalidArgumentError } from 'commander';
import type { Pipeline } from '../../schemas/pipeline.ts';
import { createQueue } from '../batch/queue.ts';
import type { Reading } from '../evaluate/fixtures.ts';
import { isReportFile, runSession } from '../evaluate/session.ts';
import { extractRecord } from '../pipeline/extract.ts';
import { loadPipeline } from '../pipeline/load.ts';
import type { OcrEngine } from '../read/ocr.ts';
import { openSource } from '../read/open.ts';
import { readPages } from '../read/read.ts';
import { createTesseract } from '../read/tesseract.ts';
import { UsageError } from './terminal.ts';

interface Flags {
  readonly variant?: readonly string[];
  readonly document?: readonly string[];
  readonly report?: readonly string[];
  readonly pipeline: string;
  readonly out: string;
  readonly errors: number;
  readonly updateBaseline?: true;
  readonly fresh?: true;
  readonly freeze?: true;
  readonly writeSnapshots?: true;
}

const EXAMPLES = `
Examples:
  saoluc evaluate                                  all documents and variants against fixtures/baseline.json
  saoluc evaluate --variant scan --errors 100      the scans, with up to 100 errors one by one
  saoluc evaluate --document 003 --report 003.html one document, all errors in a file for the browser
  saoluc evaluate --fresh                          read the PDFs anew and see that the frozen reading still holds
  saoluc evaluate --freeze --write-snapshots       after a change of the reading: new frozen pages and snapshots

Exit codes: 0 as good as the baseline; 1 a figure fell under it, a document could not be evaluated, or a fresh
reading differs too much from the frozen one; 2 wrong usage.`;

/** `evaluate [fixtures]`: scores predictions against gold; tables on stdout, everything else on stderr. */
export function evaluateCommand(): Command {
  return new Command('evaluate')
    .description('score the pipeline against documents that a person has read')
    .argument('[fixtures]', 'folder with manifest.json, gold and baseline.json', 'fixtures')
    .option('--variant <names>', 'variants, parted by commas: text, pdf, scan (default: all)', names)
    .option(
      '--document <ids>',
      'documents, parted by commas; no comparison with the baseline (default: all)',
      names,
    )
    .option('--report <file>', 'write the whole report to a .md or .html file (repeatable)', reportFile)
    .option('--errors <n>', 'list up to n errors on stdout', count, 20)
    .option('--update-baseline', 'make these scores the baseline, saying which fell')
    .option('--fresh', 'read the PDFs anew instead of taking their frozen pages')
    .option('--freeze', 'read the PDFs anew and write the frozen pages')
    .option('--write-snapshots', 'write each record beside its fixture')
    .option('--pipeline <name>', 'pipeline to evaluate', 'plan')
    .option('--out <folder>', 'where the scores of the last run are kept', 'output/evaluation')
    .addHelpText('after', EXAMPLES)
    .action(run);
}

async function run(fixtures: string, flags: Flags): Promise<void> {
  const { variant = [], document = [], report = [], updateBaseline = false } = flags;
  if (updateBaseline && document.length > 0) {
    throw new UsageError('The baseline is of all documents: leave --document or --update-baseline out.');
  }
  const pipeline = pipelineNamed(flags.pipeline);
  const reader = createReader(availableParallelism());
  try {
    const { exitCode, printed, messages } = await runSession(
      {
        fixtures,
        variants: variant,
        documents: document,
        reports: report,
        updateBaseline,
        fresh: flags.fresh ?? false,
        freeze: flags.freeze ?? false,
        writeSnapshots: flags.writeSnapshots ?? false,
        errors: flags.errors,
        output: flags.out,
      },
      { read: reader.read, extract: ({ source, pages }) => extractRecord(source, pages, pipeline) },
    );
    process.stdout.write(printed);
    for (const message of messages) process.stderr.write(`${message}\n`);
    process.exitCode = exitCode;
  } finally {
    await reader.close();
  }
}

function pipelineNamed(name: string): Pipeline {
  try {
    return loadPipeline(name);
  } catch (cause) {
    throw new UsageError(cause instanceof Error ? cause.message : String(cause), { cause });
  }
}

/** Reads files page by page, so many pages at a time; the OCR engine starts with the first page that needs it. */
function createReader(jobs: number) {
  let engine: OcrEngine | null = null;
  const queue = createQueue(jobs);
  return {
    read: async (path: string): Promise<Reading> => {
      const opened = await openSource(path, {
        engine: () => {
          engine ??= createTesseract({ jobs });
          return engine;
        },
      });
      try {
        return { source: opened.source, pages: await readPages(opened, (task) => queue.run(0, task)) };
      } finally {
        await opened.close();
      }
    },
    close: async () => engine?.close(),
  };
}

function names(value: string, earlier: readonly string[] = []): string[] {
  const given = value.split(',').map((name) => name.trim());
  if (given.some((name) => name === '')) throw new InvalidArgumentError('Give names parted by commas.');
  return [...earlier, ...given];
}

function reportFile(value: string, earlier: readonly string[] = []): string[] {
  if (!isReportFile(value)) throw new InvalidArgumentError('Give a file that ends in .md or .html.');
  return [...earlier, value];
}

function count(value: string): number {
  if (!/^\d+$/u.test(value)) throw new InvalidArgumentError('Give a whole number.');
  return Number(value);
}
