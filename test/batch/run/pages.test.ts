import { readdirSync, statSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import type { Workshop } from '../../../src/batch/workshop.ts';
import { EDITION, testWorkshop } from '../workshop.ts';
import { optionsFor, put, readAll, root, run, statesOf } from './test-run.ts';

test('after a change of rules pages that were read by OCR are taken from the store; another engine reads them again', async () => {
  put('a.txt', 'một\nscan hai\nscan ba');
  const ocr = async (edition: Workshop['edition']) => {
    const workshop = testWorkshop({ edition });
    expect(statesOf(await run(optionsFor('out'), workshop))).toEqual(['done']);
    return workshop.seen.ocr;
  };
  expect(await ocr(EDITION)).toBe(2);
  const before = readAll('out');
  expect(await ocr({ ...EDITION, program: 'p2' })).toBe(0);
  expect(await ocr({ ...EDITION, program: 'p2', engine: 'stub 2' })).toBe(2);
  expect(await ocr({ ...EDITION, program: 'p3', reading: 'r2' })).toBe(2);
  expect(await ocr(EDITION)).toBe(0);
  expect(readAll('out')).toEqual(before);
});

test('of pages that other editions have read no more stay than is asked for, the newest', async () => {
  put('a.txt', 'một\nscan hai\nscan ba');
  const ocr = async (reading: string, maxOldBytes = 1e9) => {
    const workshop = testWorkshop({ edition: { ...EDITION, reading, program: reading } });
    await run(optionsFor('out', { maxOldBytes, force: true }), workshop);
    return workshop.seen.ocr;
  };
  const size = () => {
    const folder = join(root, 'out/cache/pages/index-v5');
    const names = readdirSync(folder, { recursive: true, encoding: 'utf8' });
    return names.filter((path) => statSync(join(folder, path)).isFile()).length;
  };
  expect([await ocr('r1'), await ocr('r2'), await ocr('r3')]).toEqual([2, 2, 2]);
  expect(size()).toBe(6);
  // all readers have read the same, so its content stays as long as one of them is left
  expect([await ocr('r3', 1), size()]).toEqual([0, 2]);
  expect([await ocr('r2', 500), size()]).toEqual([2, 4]);
  expect([await ocr('r3', 500), size()]).toEqual([0, 4]);
  expect([await ocr('r1', 200), size()]).toEqual([2, 3]);
});

test('a page in the store that is damaged is read again', async () => {
  put('a.txt', 'một\nscan hai');
  await run(optionsFor('out'));
  const before = readAll('out');
  const content = join(root, 'out/cache/pages/content-v2');
  for (const path of readdirSync(content, { recursive: true, encoding: 'utf8' })) {
    if (statSync(join(content, path)).isFile()) writeFileSync(join(content, path), '{"number":2}');
  }
  const workshop = testWorkshop();
  await run(optionsFor('out', { force: true }), workshop);
  expect(workshop.seen.ocr).toBe(1);
  expect(readAll('out')).toEqual(before);
});

test('pages of one document are read side by side, and the record is that of one after the other', async () => {
  put('a.txt', `một\n${Array.from({ length: 6 }, (_, i) => `scan ${i}`).join('\n')}`);
  const one = testWorkshop();
  await run(optionsFor('one', { jobs: 1 }), one);
  const three = testWorkshop();
  await run(optionsFor('three', { jobs: 3 }), three);
  expect([one.seen.atOnce, three.seen.atOnce, three.seen.ocr]).toEqual([1, 3, 6]);
  expect(readAll('three')).toEqual(readAll('one'));
});
