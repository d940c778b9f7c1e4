import {
  existsSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  statSync,
  utimesSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { parse } from 'csv-parse/sync';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { Record } from '../../schemas/record.ts';
import { toRun } from '../../src/batch/report.ts';
import { type BatchEvent, type BatchOptions, runBatch } from '../../src/batch/run.ts';
import { OutputError } from '../../src/write/files.ts';
import { testWorkshop } from './workshop.ts';

let root: string;
let plans: string;
beforeEach(() => {
  root = mkdtempSync(join(tmpdir(), 'saoluc-batch-'));
  plans = join(root, 'plans');
  mkdirSync(plans);
});
afterEach(() => rmSync(root, { recursive: true, force: true }));

const put = (name: string, content: string | Uint8Array) => writeFileSync(join(plans, name), content);
const optionsFor = (out: string, changes: Partial<BatchOptions> = {}): BatchOptions => ({
  names: [plans],
  out: join(root, out),
  jobs: 2,
  force: false,
  searchable: false,
  ...changes,
});

function listFiles(folder: string): string[] {
  return readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .filter((path) => statSync(join(folder, path)).isFile())
    .sort();
}

function readAll(out: string): Map<string, string> {
  return new Map(
    listFiles(join(root, out)).map((path) => [path, readFileSync(join(root, out, path), 'utf8')]),
  );
}

test('the files of the contract', async () => {
  put('Kế hoạch.txt', 'một\nhai');
  const { outcomes, failures } = await runBatch(optionsFor('out'), testWorkshop(), () => {});
  const id = outcomes[0]?.state === 'done' ? outcomes[0].id : '';
  expect(id).toMatch(/^ke-hoach-[0-9a-f]{8}$/);
  expect(failures).toEqual([]);
  const tables = [
    'assignments',
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
      'records.jsonl',
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

test('documents that fail are named with their reason and stop no other', async () => {
  put('a.txt', 'tốt');
  put('b.txt', '');
  put('c.pdf', new Uint8Array([0, 1, 2]));
  put('d.txt', 'unreadable\nunreadable');
  put('e.txt', 'boom');
  put('f.txt', 'tốt\nunreadable');
  const workshop = testWorkshop();
  const options = optionsFor('out', { names: [plans, join(plans, 'gone.pdf')] });
  const result = await runBatch(options, workshop, () => {});
  expect(result.outcomes.map((outcome) => outcome.state)).toEqual([
    'done',
    'failed',
    'failed',
    'failed',
    'failed',
    'done',
    'failed',
  ]);
  expect(result.failures.map((failure) => failure.code)).toEqual([
    'empty',
    'damaged',
    'unreadable',
    'failed',
    'missing',
  ]);
  for (const failure of result.failures) expect(failure.message).toContain(failure.file);
  const rows = parse(readFileSync(join(root, 'out/documents.csv')), { bom: true, columns: true }) as {
    file: string;
  }[];
  expect(rows.map((row) => row.file)).toEqual(['a.txt', 'f.txt']);
  // what was opened was closed: all but the missing, the empty and the damaged
  expect(workshop.seen.closed).toBe(4);
});

test('the same bytes whatever the number of jobs and the order of the names', async () => {
  for (let i = 0; i < 7; i++)
    put(`plan-${i}.txt`, Array.from({ length: i + 1 }, (_, n) => `${i}.${n}`).join('\n'));
  const names = readdirSync(plans).map((name) => join(plans, name));
  const one = testWorkshop();
  await runBatch(optionsFor('one', { jobs: 1 }), one, () => {});
  const two = testWorkshop();
  await runBatch(optionsFor('two', { jobs: 2, names: names.reverse() }), two, () => {});
  expect(readAll('two')).toEqual(readAll('one'));
  expect([one.seen.atOnce, two.seen.atOnce]).toEqual([1, 2]);
});

test('what is done is skipped, unless forced, changed, or made by another pipeline', async () => {
  put('a.txt', 'một');
  put('b.txt', 'hai');
  await runBatch(optionsFor('out'), testWorkshop(), () => {});
  const before = readAll('out');
  const states = async (changes: Partial<BatchOptions> = {}, workshop = testWorkshop()) => {
    const { outcomes } = await runBatch(optionsFor('out', changes), workshop, () => {});
    return outcomes.map((outcome) => outcome.state);
  };
  const idle = testWorkshop();
  expect(await states({}, idle)).toEqual(['skipped', 'skipped']);
  expect(idle.seen.opened).toEqual([]);
  expect(readAll('out')).toEqual(before);
  expect(await states({ force: true })).toEqual(['done', 'done']);
  put('b.txt', 'ba');
  expect(await states()).toEqual(['skipped', 'done']);
  const other = testWorkshop({ pipeline: { name: 'other', description: '', extractors: [], resolvers: [] } });
  expect(await states({}, other)).toEqual(['done', 'done']);
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
  const run = (searchable: boolean) => runBatch(optionsFor('out', { searchable }), workshop, () => {});
  expect((await run(false)).failures).toEqual([]);
  expect(listFiles(join(root, 'out')).filter((path) => path.startsWith('searchable/'))).toEqual([]);
  const { outcomes, failures } = await run(true);
  expect(outcomes.map((outcome) => outcome.state)).toEqual(['done', 'done']);
  expect(failures).toEqual([
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
  expect((await run(true)).outcomes.map((outcome) => outcome.state)).toEqual(['skipped', 'done']);
});

test('a record or text that is damaged or gone is made again', async () => {
  put('a.txt', 'một');
  await runBatch(optionsFor('out'), testWorkshop(), () => {});
  const [record] = listFiles(join(root, 'out/records'));
  const [text] = listFiles(join(root, 'out/text'));
  const before = readAll('out');
  writeFileSync(join(root, 'out/records', record ?? ''), '{"half":');
  expect((await runBatch(optionsFor('out'), testWorkshop(), () => {})).outcomes[0]?.state).toBe('done');
  rmSync(join(root, 'out/text', text ?? ''));
  expect((await runBatch(optionsFor('out'), testWorkshop(), () => {})).outcomes[0]?.state).toBe('done');
  expect(readAll('out')).toEqual(before);
});

test('tables hold every record of the folder, also those of earlier runs; what is no record is a failure', async () => {
  put('a.txt', 'một');
  put('b.txt', 'hai');
  await runBatch(optionsFor('out', { names: [join(plans, 'a.txt')] }), testWorkshop(), () => {});
  writeFileSync(join(root, 'out/records/stray.json'), '{}');
  const result = await runBatch(
    optionsFor('out', { names: [join(plans, 'b.txt')] }),
    testWorkshop(),
    () => {},
  );
  expect(result.failures).toMatchObject([
    { code: 'invalid-record', file: join(root, 'out/records/stray.json') },
  ]);
  expect(readFileSync(join(root, 'out/records.jsonl'), 'utf8').trimEnd().split('\n')).toHaveLength(2);
});

test('a run of many documents leaves records whose times it did not touch', async () => {
  put('a.txt', 'một');
  await runBatch(optionsFor('out'), testWorkshop(), () => {});
  const [name] = listFiles(join(root, 'out/records'));
  const path = join(root, 'out/records', name ?? '');
  utimesSync(path, 1000, 1000);
  await runBatch(optionsFor('out'), testWorkshop(), () => {});
  expect(statSync(path).mtimeMs).toBe(1_000_000);
});

test('an output folder that cannot be: OutputError before anything is read', async () => {
  put('a.txt', 'một');
  writeFileSync(join(root, 'out'), 'a file');
  const workshop = testWorkshop();
  await expect(runBatch(optionsFor('out'), workshop, () => {})).rejects.toThrow(OutputError);
  expect(workshop.seen.opened).toEqual([]);
  expect(existsSync(join(root, 'out/records'))).toBe(false);
});

test('events tell every document and page; run.json counts them', async () => {
  put('a.txt', 'một\nhai');
  put('b.txt', 'một\nhai');
  put('c.txt', '');
  const events: BatchEvent[] = [];
  const result = await runBatch(optionsFor('out'), testWorkshop(), (event) => events.push(event));
  const count = (kind: string) => events.filter((event) => event.kind === kind).length;
  expect(events[0]).toEqual({ kind: 'found', documents: 3 });
  expect([count('opened'), count('page'), count('finished')]).toEqual([1, 2, 3]);
  const run = toRun(result, {
    startedAt: '2026-01-01T00:00:00.000Z',
    finishedAt: '2026-01-01T00:00:01.000Z',
    options: { jobs: 2 },
    environment: { node: 'v20', platform: 'linux', engine: 'none' },
  });
  expect(run.counts).toMatchObject({ inputs: 3, done: 1, skipped: 1, failed: 1, pages: 2, ocrPages: 0 });
  expect(run.failures).toMatchObject([{ code: 'empty' }]);
  expect(Object.values(run.timings)[0]).toHaveProperty('extract');
});
