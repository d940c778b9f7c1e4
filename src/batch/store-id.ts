import { randomBytes } from 'node:crypto';
import { setTimeout as wait } from 'node:timers/promises';
import type { Store } from './store.ts';

const KEY = 'cache/store-id';
const ID = /^[0-9a-f]{16}$/u;

/** The name by which machines that see a store know that it is the same; null for what is no store. */
export async function readStoreId(store: Store): Promise<string | null> {
  const data = await store.read(KEY);
  const id = data === null ? '' : Buffer.from(data).toString('latin1').trim();
  return ID.test(id) ? id : null;
}

/** Names it if need be. Throws OutputError. */
export async function nameStore(store: Store): Promise<string> {
  await store.writeFirst(KEY, `${randomBytes(8).toString('hex')}\n`);
  for (;;) {
    const id = await readStoreId(store);
    if (id !== null) return id;
    // another is just about to write it
    await wait(20);
  }
}
