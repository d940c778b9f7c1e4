import { existsSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import type { Store } from '../../../src/batch/store.ts';
import type { Workshop } from '../../../src/batch/workshop.ts';
import { OutputError } from '../../../src/write/files.ts';
import { testWorkshop } from '../workshop.ts';
import { optionsFor, put, readAll, root, run } from './test-run.ts';

test('a store that is full stops the run with a word; what is done stays, and the next run completes it', async () => {
  for (let i = 0; i < 12; i++) put(`${String.fromCharCode(97 + i)}.txt`, `văn bản ${i}`);
  let written = 0;
  const full = (own: Store): Store => ({
    ...own,
    write: async (key, data) => {
      if (++written > 7) throw new OutputError('The disk is full.');
      return own.write(key, data);
    },
  });
  const result = await run(optionsFor('out'), testWorkshop(), { store: full });
  expect(result.stopped).toBeInstanceOf(OutputError);
  expect(result.counts.done).toBe(3);
  expect(existsSync(join(root, 'out/records.jsonl'))).toBe(false);
  const done = readAll('out');
  const workshop = testWorkshop();
  const second = await run(optionsFor('out'), workshop);
  expect(second.counts).toMatchObject({ done: 9, skipped: 3, failed: 0 });
  for (const [path, content] of done) {
    if (path.startsWith('records/')) expect(readAll('out').get(path)).toBe(content);
  }
});

test('an output folder that vanishes stops the run, and is not made again', async () => {
  for (let i = 0; i < 8; i++) put(`${i}.txt`, `văn bản ${i}`);
  const extract: Workshop['extract'] = (source, pages, pipeline) => {
    if (source.file === '3.txt') rmSync(join(root, 'out'), { recursive: true });
    return testWorkshop().extract(source, pages, pipeline);
  };
  await expect(run(optionsFor('out', { jobs: 1 }), testWorkshop({ extract }))).rejects.toThrow(OutputError);
  expect(existsSync(join(root, 'out/records'))).toBe(false);
});

test('a signal stops the run after what is in hand; the next one goes on', async () => {
  for (let i = 0; i < 9; i++) put(`${i}.txt`, `văn bản ${i}`);
  const controller = new AbortController();
  const extract: Workshop['extract'] = (source, pages, pipeline) => {
    if (source.file === '3.txt') controller.abort();
    return testWorkshop().extract(source, pages, pipeline);
  };
  const workshop = testWorkshop({ extract });
  const first = await run(optionsFor('out', { jobs: 1 }), workshop, { signal: controller.signal });
  expect([first.stopped, first.counts.done, first.failures]).toEqual(['signal', 4, 0]);
  const second = await run(optionsFor('out'));
  expect(second.counts).toMatchObject({ done: 5, skipped: 4 });
  expect(second.stopped).toBeNull();
});
