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
    put: async (key, value) => {
      try {
        await cacache.put(folder, key, value, { memoize: false });
      } catch (cause) {
        throw toOutputError(folder, cause);
      }
    },
  };
}
