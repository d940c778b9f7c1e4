import { execFileSync } from 'node:child_process';
import {
  existsSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { folderStore } from '../../src/batch/folder-store.ts';
import { inOrder, type MakePortions, makePortionsHere, type Portion } from '../../src/batch/portion.ts';
import { portionThreads } from '../../src/batch/portion-threads.ts';

/** The thread of the built program. */
const THREAD = resolve('dist/src/cli/portion-thread.js');

let root: string;
let keys: string[];
beforeAll(() => {
  if (!existsSync(THREAD)) execFileSync('npm', ['run', 'build'], { stdio: 'ignore' });
  root = mkdtempSync(join(tmpdir(), 'saoluc-portion-'));
  mkdirSync(join(root, 'records'));
  const records = readdirSync('fixtures').flatMap((id) => {
    const path = join('fixtures', id, 'text.snapshot.json');
    return existsSync(path) ? [readFileSync(path, 'utf8')] : [];
  });
  expect(records.length).toBeGreaterThan(0);
  keys = Array.from({ length: 9 }, (_, at) => {
    const key = `records/${at}.json`;
    writeFileSync(join(root, key), at === 4 ? '{"id":' : (records[at % records.length] ?? ''));
    return key;
  });
});
afterAll(() => rmSync(root, { recursive: true, force: true }));

async function collect(makePortions: MakePortions, batches: readonly (readonly string[])[]) {
  const portions: Portion[] = [];
  for await (const portion of makePortions(folderStore(root), batches)) portions.push(portion);
  const join = (pieces: readonly Uint8Array[]) => Buffer.concat(pieces).toString('utf8');
  return {
    lines: join(portions.map(({ lines }) => lines)),
    tables: portions[0]?.tables.map((_, at) =>
      join(portions.map(({ tables }) => tables[at] ?? new Uint8Array())),
    ),
    invalid: portions.flatMap(({ invalid }) => invalid),
  };
}

const eachAlone = () => keys.map((key) => [key]);

test.each([
  ['two threads', 2, eachAlone],
  ['more threads than batches', 20, eachAlone],
  ['too few batches to be worth it', 2, () => [keys.slice(0, 5), keys.slice(5)]],
  ['one job', 1, eachAlone],
  ['none', 2, () => []],
])('%s: the same rows in the same order', async (_, threads, batches) => {
  const here = await collect(makePortionsHere, batches());
  expect(here.invalid).toEqual(batches().length === 0 ? [] : ['records/4.json']);
  expect(await collect(portionThreads(THREAD, threads), batches())).toEqual(here);
});

test.each([
  ['leaves', 'process.exit(3)', 'ended with code 3'],
  ['breaks', "throw new Error('no such drawer')", 'no such drawer'],
])('a thread that %s is an error, not a gap', async (_, deed, message) => {
  const script = join(root, 'thread.cjs');
  writeFileSync(script, `require('node:worker_threads').parentPort.on('message', () => { ${deed}; });`);
  await expect(collect(portionThreads(script, 2), eachAlone())).rejects.toThrow(message);
});

test('results come in the order of the items, and no more are begun than may wait', async () => {
  const begun: number[] = [];
  const waiting: (() => void)[] = [];
  const work = (item: number) => {
    begun.push(item);
    return new Promise<number>((resolve) => waiting.push(() => resolve(item * 10)));
  };
  const results = inOrder([1, 2, 3, 4, 5], 2, work);
  const first = results.next();
  expect(begun).toEqual([1, 2, 3]);
  for (const finish of waiting.splice(0).reverse()) finish();
  expect(await first).toEqual({ done: false, value: 10 });
  const rest = (async () => {
    const values: number[] = [];
    for await (const value of results) values.push(value);
    return values;
  })();
  await expect.poll(() => begun).toEqual([1, 2, 3, 4, 5]);
  for (const finish of waiting.splice(0)) finish();
  expect(await rest).toEqual([20, 30, 40, 50]);
});
