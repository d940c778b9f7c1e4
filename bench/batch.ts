import {
  appendFileSync,
  copyFileSync,
  existsSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as wait } from 'node:timers/promises';
import { fileURLToPath } from 'node:url';
import { parseArgs } from 'node:util';
import { Run } from '../schemas/run.ts';
import { type Machines, openMachines } from './machines.ts';
import { type Measure, measure } from './measure.ts';
import { renderTable } from './table.ts';

/**
 * What a run of many documents costs, at one job and two: documents and pages a second, processors, memory, the time of a second
 * run over what is done, and whether the last documents cost more than the first. Documents are the fixtures' typeset plans and
 * scans, copied with a remark behind their end, so that each is another file with the same pages. With `--workers` the same by way of Redis, with so many
 * workers of one job each on this machine: what the queue costs shows beside the row of as many jobs.
 */

const HELP =
  'npm run bench:batch -- [--documents 1000] [--scans 100] [--jobs 1,2] [--workers 1,2] [--engine auto]   (0: leave that kind out)';

const { values } = parseArgs({
  options: {
    documents: { type: 'string', default: '1000' },
    scans: { type: 'string', default: '100' },
    jobs: { type: 'string', default: '1,2' },
    workers: { type: 'string', default: '0' },
    engine: { type: 'string', default: 'auto' },
    help: { type: 'boolean', default: false },
  },
});

const MAIN = fileURLToPath(new URL('../src/cli/main.js', import.meta.url));

/** Copies in turn of all fixtures that have the file. */
function generate(folder: string, file: string, count: number): void {
  const ids = readdirSync('fixtures').filter((id) => existsSync(join('fixtures', id, file)));
  mkdirSync(folder);
  for (let i = 0; i < count; i++) {
    const path = join(folder, `${String(i).padStart(6, '0')}.pdf`);
    copyFileSync(join('fixtures', ids[i % ids.length] ?? '', file), path);
    appendFileSync(path, `\n% ${i}\n`);
  }
}

function extract(folder: string, out: string, more: readonly string[]): Promise<Measure> {
  const args = [MAIN, 'extract', folder, '--out', out, '--engine', values.engine, '--quiet', ...more];
  return measure([{ program: process.execPath, args }], 1);
}

/** Milliseconds of work on a document, in the first tenth and the last of those finished. */
function tenths({ timings }: Run): string {
  const each = Object.values(timings).map((stages) => Object.values(stages).reduce((sum, ms) => sum + ms, 0));
  const size = Math.max(1, Math.floor(each.length / 10));
  const mean = (some: readonly number[]) => some.reduce((sum, ms) => sum + ms, 0) / some.length;
  return `${mean(each.slice(0, size)).toFixed(0)} / ${mean(each.slice(-size)).toFixed(0)} ms`;
}

function figures(run: Run, first: Measure, again: Measure, single: number): string[] {
  const { seconds, megabytes, processorSeconds } = first;
  return [
    (run.counts.done / seconds).toFixed(2),
    (run.counts.pages / seconds).toFixed(2),
    `${(single / seconds).toFixed(2)} ×`,
    processorSeconds === null ? '–' : (processorSeconds / seconds).toFixed(2),
    megabytes === null ? '–' : `${megabytes.toFixed(0)} MB`,
    tenths(run),
    `${again.seconds.toFixed(1)} s`,
  ];
}

const listNumbers = (list: string) =>
  list
    .split(',')
    .map(Number)
    .filter((number) => number > 0);
const plural = (count: number, what: string) => `${count} ${what}${count === 1 ? '' : 's'}`;

async function bench(): Promise<void> {
  const work = mkdtempSync(join(tmpdir(), 'saoluc-bench-'));
  const header = [
    'documents',
    'at a time',
    'doc/s',
    'pages/s',
    'of 1 job',
    'processors',
    'most memory',
    'first / last tenth',
    'resume',
  ];
  const rows: string[][] = [];
  let machines: Machines | null = null;
  try {
    for (const [kind, file, count] of [
      ['text layer', 'typeset.pdf', Number(values.documents)],
      ['scans', 'scan.pdf', Number(values.scans)],
    ] as const) {
      if (count === 0) continue;
      const folder = join(work, kind);
      generate(folder, file, count);
      let single = 0;
      const take = async (way: string, args: readonly string[], begin: (out: string) => Promise<void>) => {
        const out = join(work, `${kind}-${way}`);
        await begin(out);
        const first = await extract(folder, out, args);
        const run = Run.parse(JSON.parse(readFileSync(join(out, 'run.json'), 'utf8')));
        const again = await extract(folder, out, args);
        single ||= first.seconds;
        rows.push([`${count} ${kind}`, way, ...figures(run, first, again, single)]);
        rmSync(out, { recursive: true });
      };
      for (const jobs of listNumbers(values.jobs))
        await take(plural(jobs, 'job'), ['--jobs', String(jobs)], async () => {});
      for (const count of listNumbers(values.workers)) {
        machines ??= await openMachines(MAIN);
        const { url, hire, dismiss } = machines;
        await take(plural(count, 'worker'), ['--queue', url], async (out) => {
          hire(count, ['--store', out, '--engine', values.engine]);
          // they are there before the run begins
          await wait(2000);
        });
        await dismiss();
      }
    }
  } finally {
    await machines?.close();
    rmSync(work, { recursive: true, force: true });
  }
  process.stdout.write(renderTable([header, ...rows]));
}

if (values.help) process.stdout.write(`${HELP}\n`);
else await bench();
