import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { folderStore, prepareFolderStore } from '../../src/batch/folder-store.ts';
import { hashFile } from '../../src/batch/identify.ts';
import { nameStore } from '../../src/batch/store-id.ts';
import type { Works } from '../../src/batch/works.ts';
import { parseAddress } from '../../src/queue/address.ts';
import { type Link, openLink } from '../../src/queue/link.ts';
import { type OrderedWorks, openOrderedWorks } from '../../src/queue/ordered-works.ts';
import { takeStatus } from '../../src/queue/status.ts';
import { queueOf } from '../../src/queue/terms.ts';
import { HAS_REDIS, RedisServer } from './redis.ts';

describe.runIf(HAS_REDIS)('documents ordered from a queue', () => {
  let redis: RedisServer;
  let root: string;
  let link: Link;
  let works: OrderedWorks;
  const own: Works = {
    width: 1,
    rest: () => {},
    work: async ({ path }) => ({
      state: 'failed',
      path,
      failure: { file: path, code: 'empty', message: `${path}: read here` },
      stack: null,
      passing: false,
    }),
  };

  beforeAll(async () => {
    redis = await RedisServer.start();
    root = mkdtempSync(join(tmpdir(), 'saoluc-orders-'));
    writeFileSync(join(root, 'a.txt'), 'một');
    const out = join(root, 'out');
    await prepareFolderStore(out, Date.now(), { searchable: false });
    const store = folderStore(out);
    link = await openLink(parseAddress(redis.url), { patienceMs: 5000, onNotice: () => {} });
    const edition = { program: 'p', reading: 'r', engine: 'e', maxPages: 10 };
    const queue = queueOf(await nameStore(store), out, edition);
    works = await openOrderedWorks({
      link,
      queue,
      store,
      own,
      afresh: false,
      now: Date.now,
      onNotice: () => {},
    });
  });
  afterAll(async () => {
    await works?.close();
    link?.close();
    await redis?.remove();
    rmSync(root, { recursive: true, force: true });
  });

  const WISH = { searchable: false, maxMs: null };
  const taskOf = async (name: string) => {
    const path = join(root, name);
    return { path, sha256: await hashFile(path), turn: 0 };
  };
  const countWaiting = async () => (await takeStatus(link)).queues[0]?.waiting ?? 0;

  test('what cannot be read, or is gone, is told by this machine', async () => {
    const client = { signal: new AbortController().signal, onPage: () => {} };
    const absent = { ...(await taskOf('a.txt')), path: join(root, 'gone.txt') };
    for (const task of [await taskOf('gone.txt'), absent]) {
      expect(await works.work(task, WISH, client)).toMatchObject({ failure: { code: 'empty' } });
    }
    expect(await countWaiting()).toBe(0);
  });

  test('who is stopped waits no longer; what was ordered stays, what comes too late is not ordered', async () => {
    const stop = new AbortController();
    const client = { signal: stop.signal, onPage: () => {} };
    const first = works.work(await taskOf('a.txt'), WISH, client);
    first.catch(() => {});
    while ((await countWaiting()) === 0) await new Promise((resolve) => setTimeout(resolve, 10));
    stop.abort(new Error('told to'));
    await expect(first).rejects.toThrow('told to');
    writeFileSync(join(root, 'b.txt'), 'hai');
    await expect(works.work(await taskOf('b.txt'), WISH, client)).rejects.toThrow('told to');
    expect(await countWaiting()).toBe(1);
    expect(works.waiting).toBe(1);
  });
});
