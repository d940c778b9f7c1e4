import { mkdtempSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import type { DocumentOrder, PageOrder } from '../../schemas/queue.ts';
import { type Crew, type Job, type LossCode, LostWorker, ownCrew } from '../../src/batch/crew.ts';
import { folderStore, prepareFolderStore } from '../../src/batch/folder-store.ts';
import { hashFile } from '../../src/batch/identify.ts';
import { createQueue } from '../../src/batch/queue.ts';
import type { Store } from '../../src/batch/store.ts';
import { nameStore } from '../../src/batch/store-id.ts';
import { handleDocument, handlePage, type Place } from '../../src/queue/handling.ts';
import { OutputError } from '../../src/write/files.ts';
import { testWorkshop } from '../batch/workshop.ts';

let root: string;
let store: Store;
let storeId: string;
let order: DocumentOrder;
beforeEach(async () => {
  root = mkdtempSync(join(tmpdir(), 'saoluc-handling-'));
  const out = join(root, 'out');
  await prepareFolderStore(out, Date.now(), { searchable: false });
  store = folderStore(out);
  storeId = await nameStore(store);
  order = await put('một\nscan hai\nscan ba');
});
afterEach(() => rmSync(root, { recursive: true, force: true }));

async function put(text: string): Promise<DocumentOrder> {
  const path = join(root, 'a.txt');
  writeFileSync(path, text);
  const sha256 = (await hashFile(path)) ?? '';
  await store.inputs.put({ sha256, name: 'a.txt' }, path);
  return { sha256, path: 'plans/a.txt', name: 'a.txt', searchable: false, maxMs: null };
}

const place = (crew: Crew = ownCrew(testWorkshop(), store)): Place => ({
  store,
  storeId,
  bench: {
    crew,
    queue: createQueue(1),
    signal: new AbortController().signal,
    clock: () => performance.now(),
    onPage: () => {},
  },
});

/** A crew that loses its worker over some jobs. */
const losing = (code: LossCode, over: (job: Job) => boolean): Crew => {
  const own = ownCrew(testWorkshop(), store);
  const work: Crew['work'] = async (job, limit, onPage) => {
    if (over(job)) throw new LostWorker(code, 'it went away');
    return own.work(job, limit, onPage);
  };
  return { ...own, work };
};

const pageOrder = (page: number): PageOrder => {
  const { sha256, path, name } = order;
  return { sha256, path, name, page, leftMs: 60_000 };
};

test('a document is parted, its pages are read, and the second time it is put together', async () => {
  const { outcome } = await handleDocument(order, null, 0, place());
  expect(outcome).toEqual({ state: 'split', path: 'plans/a.txt', pageCount: 3, pages: [2, 3] });
  for (const page of [2, 3]) expect(await handlePage(pageOrder(page), place())).toMatchObject({ lost: null });
  const workshop = testWorkshop();
  const second = await handleDocument(order, {}, 5, place(ownCrew(workshop, store)));
  expect(second.outcome).toMatchObject({
    state: 'done',
    path: 'plans/a.txt',
    summary: { pages: 3, ocrPages: 2 },
  });
  expect(second.spentMs).toBeGreaterThanOrEqual(5);
  expect(workshop.seen.ocr).toBe(0);
});

test('a page that costs two workers is a gap with its reason', async () => {
  const crew = losing('worker-lost', (job) => job.kind === 'page');
  const { lost } = await handlePage(pageOrder(2), place(crew));
  expect(lost).toBe('page 2 could not be read: it went away');
  const { outcome } = await handleDocument(order, { 2: lost ?? '', 3: 'page 3 is lost' }, 0, place());
  expect(outcome).toMatchObject({ state: 'done', summary: { pages: 3, ocrPages: 0 } });
});

test.each(['too-slow', 'too-much-memory', 'worker-lost'] as const)(
  '%s: the document is set apart',
  async (code) => {
    const { outcome } = await handleDocument(order, null, 0, place(losing(code, () => true)));
    expect(outcome).toMatchObject({
      state: 'failed',
      passing: false,
      failure: {
        file: 'plans/a.txt',
        code,
        quarantined: true,
        message: expect.stringMatching(/^plans\/a\.txt: it went/u),
      },
    });
  },
);

test('a worker that is sent home is nobody’s fault', async () => {
  const crew = losing('closed', () => true);
  await expect(handleDocument(order, null, 0, place(crew))).rejects.toThrow(LostWorker);
  await expect(handlePage(pageOrder(2), place(crew))).rejects.toThrow(LostWorker);
});

test('a file that was exchanged on its way is found out', async () => {
  writeFileSync((await store.inputs.find(order)) ?? '', 'something else');
  const { outcome } = await handleDocument(order, null, 0, place());
  expect(outcome).toMatchObject({
    state: 'failed',
    passing: true,
    failure: { code: 'changed', file: 'plans/a.txt' },
  });
  expect(readdirSync(join(root, 'out', 'records'))).toEqual([]);
});

test('a copy that is not there may come again; a store that is gone, or is another, is the worker’s own trouble', async () => {
  await store.inputs.remove(order);
  const { outcome } = await handleDocument(order, null, 0, place());
  expect(outcome).toMatchObject({ state: 'failed', passing: true, failure: { code: 'input-absent' } });
  expect(await handlePage(pageOrder(2), place())).toEqual({ lost: null, spentMs: 0 });
  await expect(handleDocument(order, null, 0, { ...place(), storeId: 'another' })).rejects.toThrow(
    OutputError,
  );
  rmSync(join(root, 'out'), { recursive: true });
  await expect(handlePage(pageOrder(2), place())).rejects.toThrow(/is gone, or another stands in its place/u);
});
