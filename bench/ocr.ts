import {
  existsSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  writeFileSync,
} from 'node:fs';
import { availableParallelism, tmpdir } from 'node:os';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { PDFDocument } from '@cantoo/pdf-lib';
import { FrozenPages } from '../schemas/pages.ts';
import { cer, compareReading, type ReadingScore, wer } from '../src/evaluate/reading.ts';
import { extractRecord } from '../src/pipeline/extract.ts';
import { loadPipeline } from '../src/pipeline/load.ts';
import { type Contestant, findContestants, type Scan } from './contestants.ts';
import type { Measure } from './measure.ts';
import { renderTable } from './table.ts';

/**
 * Reads the same scans with each engine and with what else is installed, one after the other and round by round, so that
 * a busy minute of the machine falls on all; prints pages a second, time of processors
 * (of the best round), memory and errors side by side.
 */

const HELP = `npm run bench:ocr -- [--variant scan] [--documents 000,002] [--rounds 2] [--jobs N] [--single]   (--single: each page as a file of its own)`;

const { values } = parseArgs({
  options: {
    variant: { type: 'string', default: 'scan' },
    documents: { type: 'string', default: '' },
    rounds: { type: 'string', default: '2' },
    jobs: { type: 'string', default: String(availableParallelism()) },
    single: { type: 'boolean', default: false },
    help: { type: 'boolean', default: false },
  },
});

interface Result {
  readonly contestant: Contestant;
  readonly measures: Measure[];
  score: ReadingScore | null;
}

async function bench(): Promise<void> {
  const found = findScans(values.variant, values.documents.split(',').filter(Boolean));
  const pages = found.reduce((sum, scan) => sum + scan.pages.length, 0);
  if (pages === 0) throw new Error(`no fixture has ${values.variant}.pdf with frozen pages`);
  const work = mkdtempSync(join(tmpdir(), 'saoluc-bench-'));
  try {
    const scans = values.single
      ? (await Promise.all(found.map((scan) => partPages(scan, work)))).flat()
      : found;
    const { here, missing } = await findContestants(work);
    const jobs = Number(values.jobs);
    process.stderr.write(`${pages} pages in ${scans.length} files (${values.variant}), ${jobs} at a time\n`);
    for (const name of missing) process.stderr.write(`not installed here: ${name}\n`);
    const results = here.map((contestant): Result => ({ contestant, measures: [], score: null }));
    for (let round = 0; round < Number(values.rounds); round++) {
      for (const [index, result] of results.entries()) {
        const folder = join(work, `${round}-${index}`);
        mkdirSync(folder);
        result.measures.push(await result.contestant.run(scans, folder, jobs));
        result.score ??= scoreOf(result.contestant, scans, folder);
        rmSync(folder, { recursive: true });
        process.stderr.write('.');
      }
    }
    process.stderr.write('\n');
    process.stdout.write(render(results, pages));
  } finally {
    rmSync(work, { recursive: true, force: true });
  }
}

function findScans(variant: string, wanted: readonly string[]): Scan[] {
  const ids = readdirSync('fixtures').filter((id) => existsSync(join('fixtures', id, `${variant}.pdf`)));
  return ids
    .filter((id) => wanted.length === 0 || wanted.includes(id))
    .map((id) => {
      const { pages } = frozen(
        id,
        existsSync(join('fixtures', id, `${variant}.pages.json`)) ? variant : 'pdf',
      );
      const path = join('fixtures', id, `${variant}.pdf`);
      return { id, path, pages: pages.map((_, index) => index + 1), fixture: id };
    });
}

/** Each page as a file of its own. */
async function partPages(scan: Scan, folder: string): Promise<Scan[]> {
  const whole = await PDFDocument.load(readFileSync(scan.path));
  return Promise.all(
    scan.pages.map(async (number) => {
      const single = await PDFDocument.create();
      const [page] = await single.copyPages(whole, [number - 1]);
      if (page) single.addPage(page);
      const id = `${scan.id}-${number}`;
      const path = join(folder, `${id}.pdf`);
      writeFileSync(path, await single.save());
      return { ...scan, id, path, pages: [number] };
    }),
  );
}

function frozen(id: string, variant: string): FrozenPages {
  return FrozenPages.parse(JSON.parse(readFileSync(join('fixtures', id, `${variant}.pages.json`), 'utf8')));
}

/** Errors over all documents, each against the reading order that suits it better: columns one by one, or row by row. */
function scoreOf(contestant: Contestant, scans: readonly Scan[], folder: string): ReadingScore {
  const scores = scans.map((scan) => {
    const read = contestant.text(scan, folder);
    const tried = truthsOf(scan).map((truth) => compareReading(truth, read).whole);
    return tried.reduce((best, score) => (score.characterErrors < best.characterErrors ? score : best));
  });
  return scores.reduce((a, b) => ({
    characters: a.characters + b.characters,
    words: a.words + b.words,
    characterErrors: a.characterErrors + b.characterErrors,
    wordErrors: a.wordErrors + b.wordErrors,
    letters: a.letters + b.letters,
    markErrors: a.markErrors + b.markErrors,
  }));
}

/** The typeset document's text layer in both orders. */
function truthsOf(scan: Scan): string[] {
  const { pages: all, ...source } = frozen(scan.fixture, 'pdf');
  const pages = all.filter(({ number }) => scan.pages.includes(number));
  const byColumns = extractRecord(source, pages, loadPipeline('plan')).text;
  const byRows = pages.flatMap((page) => {
    if (page.origin !== 'text-layer') return [];
    // words of one row have one baseline
    const row = (y: number) => Math.round(y / 4);
    return [...page.words].sort((a, b) => row(a.y1) - row(b.y1) || a.x0 - b.x0).map((word) => word.text);
  });
  return [byColumns, byRows.join(' ')];
}

function render(results: readonly Result[], pages: number): string {
  const reference = results.find(({ contestant }) => contestant.name.startsWith('pdftoppm'));
  const header = [
    'reader',
    'pages/s',
    'of pdftoppm + tesseract',
    'processor s/page',
    'most memory',
    'CER',
    'WER',
  ];
  const rows = results.map(({ contestant, measures, score }) => {
    const rate = pages / middle(measures);
    const memory = measures.map(({ megabytes }) => megabytes).filter((value) => value !== null);
    const processor = measures.map((one) => one.processorSeconds).filter((value) => value !== null);
    return [
      contestant.name,
      rate.toFixed(2),
      reference ? `${(rate / (pages / middle(reference.measures))).toFixed(2)} ×` : '–',
      processor.length === 0 ? '–' : (Math.min(...processor) / pages).toFixed(2),
      memory.length === 0 ? '–' : `${Math.max(...memory).toFixed(0)} MB`,
      score ? percent(cer(score)) : '–',
      score ? percent(wer(score)) : '–',
    ];
  });
  return renderTable([header, ...rows]);
}

function middle(measures: readonly Measure[]): number {
  const seconds = measures.map((one) => one.seconds).sort((a, b) => a - b);
  return ((seconds[(seconds.length - 1) >> 1] ?? 0) + (seconds[seconds.length >> 1] ?? 0)) / 2;
}

const percent = (share: number) => `${(100 * share).toFixed(2)} %`;

if (values.help) process.stdout.write(`${HELP}\n`);
else await bench();
