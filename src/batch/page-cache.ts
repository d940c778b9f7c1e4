import cacache from 'cacache';
import { toOutputError } from '../write/files.ts';
import type { PageCache } from './store.ts';

/** Pages in a content-addressed folder; what is read is held against its hash. */
export function createPageCache(folder: string): PageCache {
  return {
    get: async (key) => {
      try {
        return (await cacache.get(folder, key, { memoize: false })).data.toString('utf8');
      } catch {
        // absent or damaged: the page is read again
        return null;
      }
    },
    put: async (key, value, reader) => {
      try {
        await cacache.put(folder, key, value, { memoize: false, metadata: { reader } });
      } catch (cause) {
        throw toOutputError(folder, cause);
      }
    },
    trim: async (reader, maxBytes) => {
      try {
        let bytes = 0;
        for await (const { size, isOld } of listPages(folder, reader)) bytes += isOld ? size : 0;
        // of many pages each costs some memory: only where something has to go
        if (bytes > maxBytes) await removeOldest(folder, reader, bytes - maxBytes);
      } catch (cause) {
        throw toOutputError(folder, cause);
      }
    },
  };
}

interface KeptPage {
  readonly key: string;
  readonly integrity: string;
  readonly size: number;
  readonly time: number;
  /** Read by another. */
  readonly isOld: boolean;
}

async function* listPages(folder: string, reader: string): AsyncGenerator<KeptPage> {
  const entries = cacache.ls.stream(folder) as AsyncIterable<cacache.CacheObject>;
  for await (const { key, integrity, size = 0, time, metadata } of entries) {
    const isOld = (metadata as { reader?: string } | null)?.reader !== reader;
    yield { key, integrity, size, time, isOld };
  }
}

// its types know no options; without this one a line saying that it is gone stays for each
const removeEntry = cacache.rm.entry as (
  folder: string,
  key: string,
  options: { readonly removeFully: boolean },
) => Promise<unknown>;

async function removeOldest(folder: string, reader: string, bytes: number): Promise<void> {
  const old: KeptPage[] = [];
  const needed = new Set<string>();
  for await (const page of listPages(folder, reader)) {
    if (page.isOld) old.push(page);
    else needed.add(page.integrity);
  }
  old.sort((a, b) => a.time - b.time);
  let count = 0;
  for (let freed = 0; count < old.length && freed < bytes; count++) freed += old[count]?.size ?? 0;
  for (const { integrity } of old.slice(count)) needed.add(integrity);
  for (const { key, integrity } of old.slice(0, count)) {
    await removeEntry(folder, key, { removeFully: true });
    // two readers may have read the same
    if (!needed.has(integrity)) await cacache.rm.content(folder, integrity);
  }
}
