import { existsSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { Record } from '../../../schemas/record.ts';
import { Run } from '../../../schemas/run.ts';
import { OutputError } from '../../../src/write/files.ts';
import { toJson } from '../../../src/write/record.ts';
import { testWorkshop } from '../workshop.ts';
import { listFiles, optionsFor, plans, put, readAll, root, run, statesOf } from './test-run.ts';

test('the files of the contract', async () => {
  put('Kế hoạch.txt', 'một\nhai');
  const { outcomes, failures } = await run(optionsFor('out'));
  const id = outcomes[0]?.state === 'done' ? outcomes[0].summary.id : '';
  expect(id).toMatch(/^ke-hoach-[0-9a-f]{8}$/);
  expect(failures).toBe(0);
  const tables = [
    'addressees',
    'appendix_rows',
    'assignments',
    'back_references',
    'citations',
    'dates',
    'deadlines',
    'documents',
    'flags',
    'recipients',
    'sections',
    'signers',
  ];
  expect(listFiles(join(root, 'out'))).toEqual(
    [
      ...tables.map((table) => `${table}.csv`),
      'datapackage.json',
      'failures.csv',
      'records.jsonl',
      'run.json',
      `records/${id}.json`,
      `text/${id}.txt`,
    ].sort(),
  );
  const files = readAll('out');
  const record = Record.parse(JSON.parse(files.get(`records/${id}.json`) ?? ''));
  expect(files.get(`text/${id}.txt`)).toBe(record.text);
  expect(JSON.parse(files.get('records.jsonl') ?? '')).toEqual(record);
  expect(record.pages.map((page) => page.number)).toEqual([1, 2]);
});

test('the same bytes whatever the number of jobs and the order of the names', async () => {
  for (let i = 0; i < 7; i++)
    put(`plan-${i}.txt`, Array.from({ length: i + 1 }, (_, n) => `${i}.${n}`).join('\n'));
  const names = readdirSync(plans).map((name) => join(plans, name));
  const one = testWorkshop();
  await run(optionsFor('one', { jobs: 1 }), one);
  const two = testWorkshop();
  await run(optionsFor('two', { jobs: 2, names: names.reverse() }), two);
  expect(readAll('two')).toEqual(readAll('one'));
  expect([one.seen.atOnce, two.seen.atOnce]).toEqual([1, 2]);
});

test('searchable copies: made when asked for, made up for when they are missing, and no record is lost for one', async () => {
  put('a.txt', 'một');
  put('b.txt', 'hai');
  const asPdf = async (path: string) => {
    const opened = await testWorkshop().open(path);
    return { ...opened, source: { ...opened.source, mediaType: 'application/pdf' } };
  };
  const makeSearchable = async (path: string) => {
    if (path.endsWith('b.txt')) throw new Error('its pages are a knot');
    return Buffer.from('%PDF');
  };
  const workshop = testWorkshop({ open: asPdf, makeSearchable });
  const make = (searchable: boolean) => run(optionsFor('out', { searchable }), workshop);
  expect((await make(false)).failures).toBe(0);
  expect(listFiles(join(root, 'out')).filter((path) => path.startsWith('searchable/'))).toEqual([]);
  const again = await make(true);
  expect(statesOf(again)).toEqual(['done', 'done']);
  expect(again.shownFailures).toEqual([
    expect.objectContaining({
      code: 'not-searchable',
      message: expect.stringContaining('its pages are a knot'),
    }),
  ]);
  const files = listFiles(join(root, 'out'));
  expect(files.filter((path) => path.startsWith('searchable/'))).toEqual([
    expect.stringMatching(/^searchable\/a-[0-9a-f]{8}\.pdf$/),
  ]);
  expect(files.filter((path) => path.startsWith('records/'))).toHaveLength(2);
  expect(statesOf(await make(true))).toEqual(['skipped', 'done']);
});

test('tables hold every record of the folder, also those of earlier runs; what is no record is a failure', async () => {
  put('a.txt', 'một');
  put('b.txt', 'hai');
  await run(optionsFor('out', { names: [join(plans, 'a.txt')] }));
  writeFileSync(join(root, 'out/records/stray.json'), '{}');
  const result = await run(optionsFor('out', { names: [join(plans, 'b.txt')] }));
  expect(result.shownFailures).toMatchObject([
    { code: 'invalid-record', file: join(root, 'out/records/stray.json') },
  ]);
  expect(readFileSync(join(root, 'out/records.jsonl'), 'utf8').trimEnd().split('\n')).toHaveLength(2);
});

test('an output folder that cannot be: OutputError before anything is read', async () => {
  put('a.txt', 'một');
  writeFileSync(join(root, 'out'), 'a file');
  const workshop = testWorkshop();
  await expect(run(optionsFor('out'), workshop)).rejects.toThrow(OutputError);
  expect(workshop.seen.opened).toEqual([]);
  expect(existsSync(join(root, 'out/records'))).toBe(false);
});

test('events tell every document and page; run.json counts them', async () => {
  put('a.txt', 'một\nhai');
  put('b.txt', 'một\nhai');
  put('c.txt', '');
  const { events } = await run(optionsFor('out'));
  const count = (kind: string) => events.filter((event) => event.kind === kind).length;
  expect(events[0]).toEqual({ kind: 'found', documents: 3 });
  expect([count('opened'), count('page'), count('finished')]).toEqual([1, 2, 3]);
  const facts = Run.parse(JSON.parse(readFileSync(join(root, 'out/run.json'), 'utf8')));
  expect(facts.counts).toMatchObject({ inputs: 3, done: 1, skipped: 1, failed: 1, pages: 2, ocrPages: 0 });
  expect(facts.failures).toMatchObject([{ code: 'empty' }]);
  expect(facts.duplicates).toEqual([{ file: join(plans, 'b.txt'), of: join(plans, 'a.txt') }]);
  expect(Object.values(facts.timings)[0]).toHaveProperty('extract');
  expect(readFileSync(join(root, 'out/run.json'), 'utf8')).toBe(toJson(facts));
});
