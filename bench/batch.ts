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
import { fileURLToPath } from 'node:url';
import { parseArgs } from 'node:util';
import { Run } from '../schemas/run.ts';
import { type Measure, measure } from './measure.ts';
import { renderTable } from './table.ts';

/**
 * What a run of many documents costs, at one job and two: documents and pages a second, processors, memory, the time of a second
 * run over what is done, and whether the last documents cost more than the first. Documents are the fixtures' typeset plans and
 * scans, copied with a remark behind their end, so that each is another file with the same pages.
 */

const HELP =
  'npm run bench:batch -- [--documents 1000] [--scans 100] [--jobs 1,2] [--engine auto]   (0: leave that kind out)';

const { values } = parseArgs({
  options: {
    documents: { type: 'string', default: '1000' },
    scans: { type: 'string', default: '100' },
    jobs: { type: 'string', default: '1,2' },
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

function extract(folder: string, out: string, jobs: string): Promise<Measure> {
  const args = [MAIN, 'extract', folder, '--out', out, '--jobs', jobs, '--engine', values.engine, '--quiet'];
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

async function bench(): Promise<void> {
  const work = mkdtempSync(join(tmpdir(), 'saoluc-bench-'));
  const header = [
    'documents',
    'jobs',
    'doc/s',
    'pages/s',
    'of 1 job',
    'processors',
    'most memory',
    'first / last tenth',
    'resume',
  ];
  const rows: string[][] = [];
  try {
    for (const [kind, file, count] of [
      ['text layer', 'typeset.pdf', Number(values.documents)],
      ['scans', 'scan.pdf', Number(values.scans)],
    ] as const) {
      if (count === 0) continue;
      const folder = join(work, kind);
      generate(folder, file, count);
      let single = 0;
      for (const jobs of values.jobs.split(',')) {
        const out = join(work, `${kind}-${jobs}`);
        const first = await extract(folder, out, jobs);
        const run = Run.parse(JSON.parse(readFileSync(join(out, 'run.json'), 'utf8')));
        const again = await extract(folder, out, jobs);
        single ||= first.seconds;
        rows.push([`${count} ${kind}`, jobs, ...figures(run, first, again, single)]);
        rmSync(out, { recursive: true });
      }
    }
  } finally {
    rmSync(work, { recursive: true, force: true });
  }
  process.stdout.write(renderTable([header, ...rows]));
}

if (values.help) process.stdout.write(`${HELP}\n`);
else await bench();
