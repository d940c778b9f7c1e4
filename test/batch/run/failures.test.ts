import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parse } from 'csv-parse/sync';
import { expect, test } from 'vitest';
import type { Record } from '../../../schemas/record.ts';
import { type Crew, type Job, LostWorker } from '../../../src/batch/crew.ts';
import { testWorkshop } from '../workshop.ts';
import { optionsFor, plans, put, root, run, statesOf } from './test-run.ts';

test('documents that fail are named with their reason and stop no other', async () => {
  put('a.txt', 'tốt');
  put('b.txt', '');
  put('c.pdf', new Uint8Array([0, 1, 2]));
  put('d.txt', 'unreadable\nunreadable');
  put('e.txt', 'boom');
  put('f.txt', 'tốt\nunreadable');
  const workshop = testWorkshop();
  const options = optionsFor('out', { names: [plans, join(plans, 'gone.pdf')] });
  const result = await run(options, workshop);
  expect(statesOf(result)).toEqual(['done', 'failed', 'failed', 'failed', 'failed', 'done', 'failed']);
  const codes = result.shownFailures.map((failure) => failure.code);
  expect(codes.sort()).toEqual(['damaged', 'empty', 'failed', 'missing', 'unreadable']);
  const listed = parse(readFileSync(join(root, 'out/failures.csv')), { bom: true, columns: true }) as {
    file: string;
  }[];
  expect(listed.map(({ file }) => file).sort()).toEqual(result.shownFailures.map(({ file }) => file).sort());
  for (const failure of result.shownFailures) expect(failure.message).toContain(failure.file);
  const rows = parse(readFileSync(join(root, 'out/documents.csv')), { bom: true, columns: true }) as {
    file: string;
  }[];
  expect(rows.map((row) => row.file)).toEqual(['a.txt', 'f.txt']);
  // what was opened was closed: all but the missing, the empty and the damaged
  expect(workshop.seen.closed).toBe(4);
});

/** Loses a worker whenever a job names what is poisonous, until it was lost so often. */
function losing(code: LostWorker['code'], isPoison: (job: Job) => boolean, times = Number.POSITIVE_INFINITY) {
  let lost = 0;
  return (own: Crew): Crew => ({
    ...own,
    work: async (job, limit, onPage) => {
      if (!isPoison(job) || lost >= times) return own.work(job, limit, onPage);
      lost += 1;
      throw new LostWorker(code, 'the process that read it was ended by SIGKILL');
    },
  });
}

const named = (name: string) => (job: Job) => job.path.endsWith(name);

test('a document whose worker dies is tried once more; one that kills two is set apart until it is asked for', async () => {
  put('a.txt', 'một');
  put('b.txt', 'hai');
  expect(
    statesOf(
      await run(optionsFor('once'), testWorkshop(), { crew: losing('worker-lost', named('a.txt'), 1) }),
    ),
  ).toEqual(['done', 'done']);
  const result = await run(optionsFor('out'), testWorkshop(), {
    crew: losing('worker-lost', named('a.txt')),
  });
  expect(statesOf(result)).toEqual(['failed', 'done']);
  expect(result.shownFailures).toMatchObject([{ code: 'worker-lost', quarantined: true }]);
  const idle = testWorkshop();
  const again = await run(optionsFor('out'), idle);
  expect(statesOf(again)).toEqual(['failed', 'skipped']);
  expect(again.shownFailures).toEqual(result.shownFailures);
  expect(idle.seen.opened).toEqual([]);
  expect(statesOf(await run(optionsFor('out', { onlyFailed: true })))).toEqual(['done', 'skipped']);
  expect(statesOf(await run(optionsFor('out')))).toEqual(['skipped', 'skipped']);
});

test.each(['too-slow', 'too-much-memory'] as const)('%s is not tried twice', async (code) => {
  put('a.txt', 'một');
  const result = await run(optionsFor('out'), testWorkshop(), { crew: losing(code, named('a.txt'), 1) });
  expect(result.shownFailures).toMatchObject([{ code, quarantined: true }]);
});

test('a page whose worker dies twice is unreadable; its document stands', async () => {
  put('a.txt', 'scan một\nscan hai\nscan ba');
  const isSecond = (job: Job) => job.kind === 'page' && job.page === 2;
  const result = await run(optionsFor('out'), testWorkshop(), { crew: losing('worker-lost', isSecond) });
  expect(statesOf(result)).toEqual(['done']);
  const { pages } = JSON.parse(readFileSync(join(root, 'out/records.jsonl'), 'utf8')) as Record;
  expect(pages.map((page) => page.origin)).toEqual(['ocr', 'unreadable', 'ocr']);
  expect(pages[1]?.reason).toContain('ended by SIGKILL');
});

test('what may pass is tried again', async () => {
  put('a.txt', 'một');
  let refused = 0;
  const open = async (path: string) => {
    if (refused++ < 1) throw Object.assign(new Error('resource busy'), { code: 'EBUSY' });
    return testWorkshop().open(path);
  };
  expect(statesOf(await run(optionsFor('out'), testWorkshop({ open })))).toEqual(['done']);
});

test('--only-failed leaves alone what was never tried, and takes what has failed', async () => {
  put('a.txt', 'boom');
  await run(optionsFor('out'));
  put('b.txt', 'hai');
  const workshop = testWorkshop();
  expect(statesOf(await run(optionsFor('out', { onlyFailed: true }), workshop))).toEqual([
    'failed',
    'skipped',
  ]);
  expect(workshop.seen.opened).toEqual([join(plans, 'a.txt')]);
});
