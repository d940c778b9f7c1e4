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
import { Run } from '../../schemas/run.ts';
import { type Crew, type Job, LostWorker, ownCrew } from '../../src/batch/crew.ts';
import { folderStore, prepareFolderStore } from '../../src/batch/folder-store.ts';
import { openJournal } from '../../src/batch/journal.ts';
import type { Outcome } from '../../src/batch/outcome.ts';
import { type BatchEvent, type BatchOptions, type BatchResult, runBatch } from '../../src/batch/run.ts';
import { RunLog } from '../../src/batch/run-log.ts';
import type { Store } from '../../src/batch/store.ts';
import { crewWorks } from '../../src/batch/works.ts';
import type { Workshop } from '../../src/batch/workshop.ts';
import { OutputError } from '../../src/write/files.ts';
import { toJson } from '../../src/write/record.ts';
import { EDITION, testWorkshop } from './workshop.ts';

let root: string;
let plans: string;
beforeEach(() => {
  root = mkdtempSync(join(tmpdir(), 'saoluc-batch-'));
  plans = join(root, 'plans');
  mkdirSync(plans);
});
afterEach(() => rmSync(root, { recursive: true, force: true }));

const put = (name: string, content: string | Uint8Array) => writeFileSync(join(plans, name), content);
interface Options extends BatchOptions {
  readonly jobs: number;
}
const optionsFor = (out: string, changes: Partial<Options> = {}): Options => ({
  names: [plans],
  include: [],
  exclude: [],
  out: join(root, out),
  jobs: 2,
  force: false,
  onlyFailed: false,
  searchable: false,
  maxMs: null,
  maxOldBytes: 1e9,
  ...changes,
});

interface Ran extends BatchResult {
  /** In the order of their paths. */
  readonly outcomes: readonly Outcome[];
  readonly events: readonly BatchEvent[];
}

interface Means {
  readonly signal?: AbortSignal;
  crew?(own: Crew): Crew;
  store?(own: Store): Store;
}

const FACTS = {
  startedAt: '2026-01-01T00:00:00.000Z',
  finishedAt: '2026-01-01T00:00:01.000Z',
  options: { jobs: 2 },
  environment: { node: 'v20', platform: 'linux', engine: 'none' },
};

async function run(options: Options, workshop: Workshop = testWorkshop(), means: Means = {}): Promise<Ran> {
  const { out, searchable } = options;
  await prepareFolderStore(out, Date.now(), { searchable });
  const store = means.store?.(folderStore(out)) ?? folderStore(out);
  const own = ownCrew(workshop, store);
  const journal = await openJournal(join(out, 'cache/journal.jsonl'));
  const log = await RunLog.open(store);
  const events: BatchEvent[] = [];
  try {
    const result = await runBatch(
      options,
      {
        works: crewWorks(means.crew?.(own) ?? own, options.jobs, Date.now),
        store,
        journal,
        log,
        edition: workshop.edition,
        signal: means.signal ?? new AbortController().signal,
        // later than the files that a test has just written
        now: () => Date.now() + 10_000,
      },
      (event) => events.push(event),
    );
    await log.finish(FACTS);
    const outcomes = events.flatMap((event) => (event.kind === 'finished' ? [event.outcome] : []));
    return { ...result, outcomes: outcomes.sort((a, b) => (a.path < b.path ? -1 : 1)), events };
  } finally {
    await log.discard();
    await journal.close();
  }
}

const statesOf = ({ outcomes }: Ran) => outcomes.map((outcome) => outcome.state);

function listFiles(folder: string): string[] {
  return readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .filter((path) => !path.startsWith('cache/') && statSync(join(folder, path)).isFile())
    .sort();
}

function readAll(out: string): Map<string, string> {
  return new Map(
    listFiles(join(root, out))
      .filter((path) => path !== 'run.json')
      .map((path) => [path, readFileSync(join(root, out, path), 'utf8')]),
  );
}

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

test('a run of many documents leaves records whose times it did not touch', async () => {
  put('a.txt', 'một');
  await run(optionsFor('out'));
  const [name] = listFiles(join(root, 'out/records'));
  const path = join(root, 'out/records', name ?? '');
  utimesSync(path, 1000, 1000);
  await run(optionsFor('out'));
  expect(statSync(path).mtimeMs).toBe(1_000_000);
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
