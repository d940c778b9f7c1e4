import { rmSync, statSync, utimesSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import type { BatchOptions } from '../../../src/batch/run.ts';
import { EDITION, testWorkshop } from '../workshop.ts';
import { listFiles, optionsFor, put, readAll, root, run, statesOf } from './test-run.ts';

test('what is done is skipped, unless forced, changed, or made by another pipeline', async () => {
  put('a.txt', 'một');
  put('b.txt', 'hai');
  await run(optionsFor('out'));
  const before = readAll('out');
  const states = async (changes: Partial<BatchOptions> = {}, workshop = testWorkshop()) =>
    statesOf(await run(optionsFor('out', changes), workshop));
  const idle = testWorkshop();
  expect(await states({}, idle)).toEqual(['skipped', 'skipped']);
  expect(idle.seen.opened).toEqual([]);
  expect(readAll('out')).toEqual(before);
  expect(await states({ force: true })).toEqual(['done', 'done']);
  put('b.txt', 'ba');
  expect(await states()).toEqual(['skipped', 'done']);
  const changed = { ...EDITION, program: 'p2' };
  expect(await states({}, testWorkshop({ edition: changed }))).toEqual(['done', 'done']);
  expect(await states({}, testWorkshop({ edition: changed }))).toEqual(['skipped', 'skipped']);
  // nothing was read by OCR, so another engine would change nothing
  expect(await states({}, testWorkshop({ edition: { ...changed, engine: 'stub 2' } }))).toEqual([
    'skipped',
    'skipped',
  ]);
});

test('what is done is known without the journal, from the records', async () => {
  put('a.txt', 'một');
  put('b.txt', 'hai');
  await run(optionsFor('out'));
  rmSync(join(root, 'out/cache'), { recursive: true });
  const idle = testWorkshop();
  expect(statesOf(await run(optionsFor('out'), idle))).toEqual(['skipped', 'skipped']);
  expect(idle.seen.opened).toEqual([]);
});

test('a record or text that is damaged or gone is made again', async () => {
  put('a.txt', 'một');
  await run(optionsFor('out'));
  const [record] = listFiles(join(root, 'out/records'));
  const [text] = listFiles(join(root, 'out/text'));
  const before = readAll('out');
  writeFileSync(join(root, 'out/records', record ?? ''), '{"half":');
  expect(statesOf(await run(optionsFor('out')))).toEqual(['done']);
  rmSync(join(root, 'out/text', text ?? ''));
  expect(statesOf(await run(optionsFor('out')))).toEqual(['done']);
  expect(readAll('out')).toEqual(before);
});

test('a run of many documents leaves records whose times it did not touch', async () => {
  put('a.txt', 'một');
  await run(optionsFor('out'));
  const [name] = listFiles(join(root, 'out/records'));
  const path = join(root, 'out/records', name ?? '');
  utimesSync(path, 1000, 1000);
  await run(optionsFor('out'));
  expect(statSync(path).mtimeMs).toBe(1_000_000);
});
