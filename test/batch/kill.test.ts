import { type ChildProcess, execFileSync, spawn } from 'node:child_process';
import {
  appendFileSync,
  copyFileSync,
  existsSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  statfsSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setImmediate as immediately, setTimeout as wait } from 'node:timers/promises';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { Record } from '../../schemas/record.ts';

/** The built program, killed and starved. */
const MAIN = 'dist/src/cli/main.js';
const SEED = Number(process.env.SAOLUC_SEED ?? Date.now() % 100_000);
const KILLS = 20;
/** What a run costs is its start and its PDFs; one of them is enough, among texts. */
const TEXTS = 8;
const DOCUMENTS = TEXTS + 1;

let root: string;
let plans: string;
/** The system's temporary folder, as the runs see it. */
let temporary: string;
beforeAll(() => {
  if (!existsSync(MAIN)) execFileSync('npm', ['run', 'build'], { stdio: 'ignore' });
  root = mkdtempSync(join(tmpdir(), 'saoluc-kill-'));
  plans = join(root, 'plans');
  mkdirSync(plans);
  temporary = join(root, 'temporary');
  mkdirSync(temporary);
  copyFileSync('fixtures/002/typeset.pdf', join(plans, '002.pdf'));
  for (let copy = 1; copy <= TEXTS; copy++) {
    const path = join(plans, `text-${copy}.txt`);
    copyFileSync('fixtures/000/source.txt', path);
    appendFileSync(path, `\n${copy}\n`);
  }
});
afterAll(() => rmSync(root, { recursive: true, force: true }));

interface Run {
  readonly child: ChildProcess;
  readonly said: () => string;
  readonly end: Promise<{ code: number | null; signal: string | null }>;
}

function start(out: string, ...more: string[]): Run {
  const args = [MAIN, 'extract', plans, '--out', out, '--jobs', '2', '--engine', 'tesseract.js', ...more];
  const env = { ...process.env, TMPDIR: temporary };
  const child = spawn(process.execPath, args, { stdio: ['ignore', 'ignore', 'pipe'], env });
  let said = '';
  child.stderr.setEncoding('utf8').on('data', (piece: string) => {
    said += piece;
  });
  const end = new Promise<{ code: number | null; signal: string | null }>((resolve) =>
    child.once('close', (code, signal) => resolve({ code, signal })),
  );
  return { child, said: () => said, end };
}

function contentOf(out: string): Map<string, string> {
  const records = readdirSync(join(out, 'records')).filter((name) => !name.startsWith('.'));
  const paths = [
    ...records.map((name) => `records/${name}`),
    'records.jsonl',
    'documents.csv',
    'citations.csv',
  ];
  return new Map(paths.map((path) => [path, readFileSync(join(out, path), 'utf8')]));
}

/** mulberry32 */
function createRandom(seed: number): () => number {
  let state = seed;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let t = Math.imul(state ^ (state >>> 15), 1 | state);
    t = (t + Math.imul(t ^ (t >>> 7), 61 | t)) ^ t;
    return ((t ^ (t >>> 14)) >>> 0) / 2 ** 32;
  };
}

function childrenOf(pid: number): number[] {
  const told = readFileSync(`/proc/${pid}/task/${pid}/children`, 'utf8');
  return told.trim().split(' ').filter(Boolean).map(Number);
}

/** Whether a process is no more, or waits for its parent to hear of its end. */
function hasEnded(pid: number): boolean {
  try {
    return readFileSync(`/proc/${pid}/stat`, 'utf8').includes(') Z');
  } catch {
    return true;
  }
}

test(`kill -9 at ${KILLS} moments, each followed by a resume: nothing torn, nothing missing (seed ${SEED})`, async () => {
  const whole = join(root, 'whole');
  const began = performance.now();
  expect((await start(whole).end).code).toBe(0);
  const took = performance.now() - began;
  const random = createRandom(SEED);
  let out = join(root, 'killed-0');
  for (let kill = 0; kill < KILLS; kill++) {
    // one worker starts sooner than two, and the records have to be the same
    const run = start(out, '--jobs', kill % 2 === 0 ? '2' : '1');
    await wait(random() * took);
    run.child.kill('SIGKILL');
    await run.end;
    const folder = join(out, 'records');
    const names = existsSync(folder) ? readdirSync(folder).filter((name) => !name.startsWith('.')) : [];
    for (const name of names) Record.parse(JSON.parse(readFileSync(join(folder, name), 'utf8')));
    // resumed runs add up; a complete one makes room for a new one
    if (names.length < DOCUMENTS && kill < KILLS - 1) continue;
    expect((await start(out).end).code).toBe(0);
    expect(contentOf(out)).toEqual(contentOf(whole));
    out = join(root, `killed-${kill + 1}`);
  }
  await expectNothingLeft();
}, 180_000);

/** Workers whose run is gone go too, and leave nothing. */
const expectNothingLeft = () => expect.poll(() => readdirSync(temporary), { timeout: 10_000 }).toEqual([]);

test.skipIf(!existsSync('/proc/self/task'))(
  'kill -9 when the work is done and the first worker goes: nothing left behind',
  async () => {
    for (let kill = 0; kill < 3; kill++) {
      const run = start(join(root, `parting-${kill}`));
      const workers = new Set<number>();
      let gone = false;
      for (; !gone && run.child.exitCode === null; await immediately()) {
        for (const pid of childrenOf(run.child.pid ?? 0)) workers.add(pid);
        gone = [...workers].some((pid) => hasEnded(pid));
      }
      run.child.kill('SIGKILL');
      await run.end;
    }
    await expectNothingLeft();
  },
  60_000,
);

test.skipIf(!existsSync('/proc/self/task'))(
  'a worker that the kernel kills is replaced',
  async () => {
    const out = join(root, 'bereaved');
    const run = start(out, '--log-json');
    while (!run.said().includes('"document"')) await wait(20);
    const [victim] = childrenOf(run.child.pid ?? 0);
    process.kill(victim ?? 0, 'SIGKILL');
    expect((await run.end).code).toBe(0);
    expect(readdirSync(join(out, 'records'))).toHaveLength(DOCUMENTS);
  },
  60_000,
);

test('Ctrl-C: what is in hand is finished, 130, a word on how to go on; the next run goes on', async () => {
  const out = join(root, 'stopped');
  const run = start(out);
  while (!run.said().includes(`[1/${DOCUMENTS}]`)) await wait(20);
  run.child.kill('SIGINT');
  expect((await run.end).code).toBe(130);
  expect(run.said()).toContain('The same command goes on from there');
  const done = readdirSync(join(out, 'records')).length;
  expect(done).toBeGreaterThan(0);
  expect((await start(out).end).code).toBe(0);
  expect(contentOf(out)).toEqual(contentOf(join(root, 'whole')));
}, 60_000);

/** A file system of one megabyte; null where none may be mounted. */
function mountSmall(): string | null {
  const folder = join(root, 'small');
  mkdirSync(folder);
  try {
    execFileSync('mount', ['-t', 'tmpfs', '-o', 'size=400k', 'tmpfs', folder], { stdio: 'ignore' });
    return folder;
  } catch {
    return null;
  }
}

test('a disk that is full: stopped with the reason, records whole; with room the next run completes it', async (context) => {
  const folder = mountSmall();
  if (folder === null) return context.skip('no tmpfs may be mounted here');
  try {
    const run = start(folder);
    expect((await run.end).code).toBe(2);
    expect(run.said()).toContain('the disk is full');
    const names = readdirSync(join(folder, 'records')).filter((name) => !name.startsWith('.'));
    for (const name of names) Record.parse(JSON.parse(readFileSync(join(folder, 'records', name), 'utf8')));
    execFileSync('mount', ['-o', 'remount,size=32m', folder]);
    expect(statfsSync(folder).bavail).toBeGreaterThan(0);
    expect((await start(folder).end).code).toBe(0);
    expect(contentOf(folder)).toEqual(contentOf(join(root, 'whole')));
  } finally {
    execFileSync('umount', [folder]);
  }
}, 60_000);
