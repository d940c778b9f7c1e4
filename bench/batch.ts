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
 * workers of one job each on this machine: what the queue costs shows beside the row of as many jobs. With `--apart` so many runs of one job at the
 * same time, each over a share of the documents: more than they do together, this machine does not give. All take turns, round by
 * round, and the best round of each counts, since other work on the machine only makes them slower.
 */

const HELP =
  'npm run bench:batch -- [--documents 1000] [--scans 100] [--jobs 1,2] [--workers 1,2] [--apart 2] [--rounds 1] [--engine auto]   (0: leave that kind out)';

const { values } = parseArgs({
  options: {
    documents: { type: 'string', default: '1000' },
    scans: { type: 'string', default: '100' },
    jobs: { type: 'string', default: '1,2' },
    workers: { type: 'string', default: '0' },
    apart: { type: 'string', default: '0' },
    rounds: { type: 'string', default: '1' },
    engine: { type: 'string', default: 'auto' },
    help: { type: 'boolean', default: false },
  },
});

const MAIN = fileURLToPath(new URL('../src/cli/main.js', import.meta.url));

/** Copies in turn of all fixtures that have the file, in so many folders. */
function generate(folders: readonly string[], file: string, count: number): void {
  const ids = readdirSync('fixtures').filter((id) => existsSync(join('fixtures', id, file)));
  for (const folder of folders) mkdirSync(folder, { recursive: true });
  for (let i = 0; i < count; i++) {
    const folder = folders[i % folders.length] ?? '';
    const path = join(folder, `${String(i).padStart(6, '0')}.pdf`);
    copyFileSync(join('fixtures', ids[i % ids.length] ?? '', file), path);
    appendFileSync(path, `\n% ${i}\n`);
  }
}

/** One run for each folder and its output, all at the same time. */
function extract(folders: readonly string[], out: string, more: readonly string[]): Promise<Measure> {
  const commands = folders.map((folder, index) => ({
    program: process.execPath,
    args: [
      MAIN,
      'extract',
      folder,
      '--out',
      outOf(out, index),
      '--engine',
      values.engine,
      '--quiet',
      ...more,
    ],
  }));
  return measure(commands, commands.length);
}

const outOf = (out: string, index: number) => (index === 0 ? out : `${out}-${index}`);

/** A way to do the same documents. */
interface Way {
  readonly name: string;
  readonly folders: readonly string[];
  readonly args: readonly string[];
  /** Who is needed for it is there before the run begins. */
  begin(out: string): Promise<void>;
  end(): Promise<void>;
}

interface Taken {
  readonly first: Measure;
  readonly again: Measure;
  readonly runs: readonly Run[];
}

async function take(way: Way, out: string): Promise<Taken> {
  await way.begin(out);
  try {
    const first = await extract(way.folders, out, way.args);
    const outs = way.folders.map((_, index) => outOf(out, index));
    const runs = outs.map((each) => Run.parse(JSON.parse(readFileSync(join(each, 'run.json'), 'utf8'))));
    const again = await extract(way.folders, out, way.args);
    for (const each of outs) rmSync(each, { recursive: true });
    return { first, again, runs };
  } finally {
    await way.end();
  }
}

/** Milliseconds of work on a document, in the first tenth and the last of those finished. */
function tenths(runs: readonly Run[]): string {
  const mean = (some: readonly number[]) => some.reduce((sum, ms) => sum + ms, 0) / some.length;
  const each = runs.map(({ timings }) =>
    Object.values(timings).map((stages) => Object.values(stages).reduce((sum, ms) => sum + ms, 0)),
  );
  const tenth = (all: readonly number[]) => Math.max(1, Math.floor(all.length / 10));
  const first = mean(each.flatMap((all) => all.slice(0, tenth(all))));
  const last = mean(each.flatMap((all) => all.slice(-tenth(all))));
  return `${first.toFixed(0)} / ${last.toFixed(0)} ms`;
}

function figures({ first, again, runs }: Taken, single: number): string[] {
  const { seconds, megabytes, processorSeconds } = first;
  const count = (what: 'done' | 'pages') => runs.reduce((sum, { counts }) => sum + counts[what], 0);
  return [
    (count('done') / seconds).toFixed(2),
    (count('pages') / seconds).toFixed(2),
    `${(single / seconds).toFixed(2)} ×`,
    processorSeconds === null ? '–' : (processorSeconds / seconds).toFixed(2),
    megabytes === null ? '–' : `${megabytes.toFixed(0)} MB`,
    tenths(runs),
    `${again.seconds.toFixed(1)} s`,
  ];
}

const listNumbers = (list: string) =>
  list
    .split(',')
    .map(Number)
    .filter((number) => number > 0);
const plural = (count: number, what: string) => `${count} ${what}${count === 1 ? '' : 's'}`;

/** `folders` hold a share of the documents each, and lie in `whole`. */
function listWays(folders: readonly string[], whole: string, machines: Machines | null): Way[] {
  const nobody = { begin: async () => {}, end: async () => {} };
  const ways: Way[] = listNumbers(values.jobs).map((jobs) => ({
    name: plural(jobs, 'job'),
    folders: [whole],
    args: ['--jobs', String(jobs)],
    ...nobody,
  }));
  if (folders.length > 1)
    ways.push({ name: `${folders.length} runs apart`, folders, args: ['--jobs', '1'], ...nobody });
  if (machines === null) return ways;
  const { url, hire, dismiss } = machines;
  for (const count of listNumbers(values.workers)) {
    ways.push({
      name: plural(count, 'worker'),
      folders: [whole],
      args: ['--queue', url],
      begin: async (out) => {
        hire(count, ['--store', out, '--engine', values.engine]);
        await wait(2000);
      },
      end: dismiss,
    });
  }
  return ways;
}

async function bench(): Promise<void> {
  const work = mkdtempSync(join(tmpdir(), 'saoluc-bench-'));
  const rows: string[][] = [
    [
      'documents',
      'at a time',
      'doc/s',
      'pages/s',
      'of 1 job',
      'processors',
      'most memory',
      'first / last tenth',
      'resume',
    ],
  ];
  const machines = listNumbers(values.workers).length > 0 ? await openMachines(MAIN) : null;
  try {
    for (const [kind, file, count] of [
      ['text layer', 'typeset.pdf', Number(values.documents)],
      ['scans', 'scan.pdf', Number(values.scans)],
    ] as const) {
      if (count === 0) continue;
      const whole = join(work, kind);
      const folders = Array.from({ length: Number(values.apart) }, (_, i) => join(whole, String(i)));
      generate(folders.length > 0 ? folders : [whole], file, count);
      const best = new Map<string, Taken>();
      const ways = listWays(folders, whole, machines);
      for (let round = 0; round < Number(values.rounds); round++) {
        for (const way of ways) {
          const taken = await take(way, join(work, 'out'));
          const before = best.get(way.name);
          if (!before || taken.first.seconds < before.first.seconds) best.set(way.name, taken);
        }
      }
      const [single] = best.values();
      for (const [name, taken] of best)
        rows.push([`${count} ${kind}`, name, ...figures(taken, single?.first.seconds ?? 0)]);
    }
  } finally {
    await machines?.close();
    rmSync(work, { recursive: true, force: true });
  }
  process.stdout.write(renderTable(rows));
}

if (values.help) process.stdout.write(`${HELP}\n`);
else await bench();
