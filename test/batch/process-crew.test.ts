import { existsSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import type { Crew, Job } from '../../src/batch/crew.ts';
import { createProcessCrew, type ProcessCrewOptions } from '../../src/batch/process-crew.ts';

/** A worker that does what the name of its file says; its result tells which process it was. */
const WORKER = `
const held = [];
const megabytes = (count) => { for (let i = 0; i < count; i++) held.push(Buffer.alloc(1048576, 1)); };
process.on('disconnect', () => process.exit());
process.on('message', ({ kind, job }) => {
  if (kind === 'begin') return process.send({ kind: 'ready' });
  const done = () => process.send({ kind: 'result', result: { state: 'done', path: String(process.pid) } });
  const doing = {
    dies: () => process.kill(process.pid, 'SIGKILL'),
    leaves: () => process.exit(3),
    says: () => { process.stderr.write('Fatal JavaScript invalid size error 169220804\\n', () => process.abort()); },
    heap: () => { const all = []; for (;;) all.push(new Array(100_000).fill(all.length)); },
    hangs: () => {},
    grows: () => { megabytes(Number(job.page)); done(); },
    eats: () => { megabytes(500); setTimeout(done, 5000); },
    works: done,
  }[job.path];
  doing();
});
`;

let folder: string;
let script: string;
beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'saoluc-crew-'));
  script = join(folder, 'worker.cjs');
  writeFileSync(script, WORKER);
});
afterAll(() => rmSync(folder, { recursive: true, force: true }));

const MB = 1024 * 1024;

async function withCrew<T>(
  work: (crew: Crew) => Promise<T>,
  changes: Partial<ProcessCrewOptions> = {},
): Promise<T> {
  const crew = createProcessCrew({
    script,
    begin: {},
    maxBytes: 350 * MB,
    clock: () => performance.now(),
    kill: (child) => child.kill('SIGKILL'),
    ended: () => {},
    ...changes,
  });
  try {
    return await work(crew);
  } finally {
    await crew.close();
  }
}

const job = (path: string, page = 1): Job => ({ kind: 'page', path, page });
const run = async (crew: Crew, path: string, ms = 30_000) =>
  (
    await crew.work(
      job(path),
      () => ms,
      () => {},
    )
  )?.path;

// memory is looked up in /proc
const here = test.skipIf(!existsSync('/proc/self/statm'));

here.each([
  ['dies', 'worker-lost', 'was ended by SIGKILL'],
  ['leaves', 'worker-lost', 'ended with code 3'],
  ['says', 'too-much-memory', 'more than 350 MB'],
  ['heap', 'too-much-memory', 'more than 350 MB'],
  ['eats', 'too-much-memory', 'more than 350 MB'],
  ['hangs', 'too-slow', 'longer than 1 s'],
])('a worker that %s: %s, and the next job has another', async (path, code, message) => {
  await withCrew(async (crew) => {
    const limit = path === 'hangs' ? 1000 : 30_000;
    await expect(run(crew, path, limit)).rejects.toMatchObject({
      code,
      message: expect.stringContaining(message),
    });
    expect(await run(crew, 'works')).toMatch(/^\d+$/);
  });
});

here('a worker is kept for the next job, and what it has left is cleared when it is gone', async () => {
  const ended: (number | undefined)[] = [];
  await withCrew(
    async (crew) => {
      const first = await run(crew, 'works');
      expect(await run(crew, 'works')).toBe(first);
      await expect(run(crew, 'dies')).rejects.toThrow();
      expect(ended.map(String)).toEqual([first]);
    },
    { ended: ({ pid }) => ended.push(pid) },
  );
});

here('who rests between two jobs is gone by itself, and the next job has another', async () => {
  const ends: (number | null)[] = [];
  await withCrew(
    async (crew) => {
      const first = await run(crew, 'works');
      crew.rest();
      await expect.poll(() => ends, { timeout: 10_000 }).toEqual([0]);
      expect(await run(crew, 'works')).not.toBe(first);
    },
    { ended: ({ exitCode }) => ends.push(exitCode) },
  );
});

here('at the end who has no work in hand goes by itself, and who has is ended', async () => {
  const ends: [number | null, string | null][] = [];
  await withCrew(
    async (crew) => {
      const hanging = run(crew, 'hangs').catch(() => {});
      await run(crew, 'works');
      await crew.close();
      await hanging;
    },
    { ended: ({ exitCode, signalCode }) => ends.push([exitCode, signalCode]) },
  );
  await expect.poll(() => ends, { timeout: 10_000 }).toHaveLength(2);
  expect(ends).toContainEqual([0, null]);
  expect(ends).toContainEqual([null, 'SIGKILL']);
});

here(
  'one that leaves the next job too little room is replaced at once; one that is large by nature is not, for a while',
  async () => {
    const grow = (crew: Crew, megabytes: number) =>
      crew.work(
        job('grows', megabytes),
        () => 30_000,
        () => {},
      );
    await withCrew(async (crew) => {
      const first = await grow(crew, 250);
      expect(await run(crew, 'works')).not.toBe(first?.path);
    });
    await withCrew(
      async (crew) => {
        const first = (await grow(crew, 460))?.path;
        const workers: (string | undefined)[] = [];
        for (let jobs = 1; jobs < 25; jobs++) workers.push(await run(crew, 'works'));
        expect(workers.lastIndexOf(first)).toBe(18);
        expect(new Set(workers).size).toBe(2);
      },
      { maxBytes: 2000 * MB },
    );
  },
);
