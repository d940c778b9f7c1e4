import { createReadStream } from 'node:fs';
import { readdir, readFile, rm, stat } from 'node:fs/promises';
import { join } from 'node:path';
import {
  isDraft,
  isGrowing,
  OutputError,
  openGrowingFile,
  pathInside,
  prepareFolder,
  putFirst,
  putWhole,
} from '../write/files.ts';
import { createInputShelf } from './input-shelf.ts';
import { createPageCache } from './page-cache.ts';
import { RECORDS, type Store, type Stored } from './store.ts';

/** Folders of an output; what is in the cache can be made again. */
const FOLDERS = [RECORDS, 'text', 'cache'];
/** A draft of that age belongs to no run that goes on; a file that grows may lie still for days. */
const STALE_MS = 3_600_000;
const STALE_GROWING_MS = 7 * 24 * 3_600_000;

/** Makes the folders of an output and takes away what killed runs have left. `now` in ms since 1970. Throws OutputError. */
export async function prepareFolderStore(
  root: string,
  now: number,
  { searchable }: { searchable: boolean },
): Promise<void> {
  await prepareFolder(root);
  await sweep(root, now);
  for (const folder of searchable ? [...FOLDERS, 'searchable'] : FOLDERS) {
    await prepareFolder(join(root, folder));
    await sweep(join(root, folder), now);
  }
}

/**
 * A folder of this machine, or one that several machines have mounted, after `prepareFolderStore`. A folder of it that is gone
 * later is a disk that went away, and is not made again.
 */
export function folderStore(root: string): Store {
  const place = (key: string) => pathInside(root, key);
  const look = (key: string) => lookAt(place(key));
  return {
    name: root,
    read: (key) => absent(readFile(place(key))),
    pieces: (key) => piecesOf(place(key)),
    write: async (key, data) => {
      await putWhole(place(key), data).catch((cause) => explainLoss(root, cause));
      return (await look(key)) ?? explainLoss(root, new OutputError(`${place(key)} was taken away.`));
    },
    writeFirst: (key, data) => putFirst(place(key), data),
    look,
    list: async (folder) => {
      const names = (await absent(readdir(place(folder)))) ?? [];
      return names.filter((name) => !name.startsWith('.')).sort();
    },
    remove: (key) => rm(place(key), { force: true }),
    grow: (key) => openGrowingFile(root, key),
    pages: createPageCache(join(root, 'cache', 'pages')),
    inputs: createInputShelf(join(root, 'cache', 'inputs')),
  };
}

async function* piecesOf(path: string): AsyncGenerator<Uint8Array> {
  if (await lookAt(path)) yield* createReadStream(path) as AsyncIterable<Uint8Array>;
}

async function lookAt(path: string): Promise<Stored | null> {
  const facts = await absent(stat(path));
  return facts?.isFile() ? { bytes: facts.size, stamp: String(facts.mtimeMs) } : null;
}

async function absent<T>(work: Promise<T>): Promise<T | null> {
  try {
    return await work;
  } catch (cause) {
    if ((cause as NodeJS.ErrnoException).code === 'ENOENT') return null;
    throw cause;
  }
}

/** What a killed run has left behind. */
async function sweep(folder: string, now: number): Promise<void> {
  for (const name of await readdir(folder)) {
    const most = isDraft(name) ? STALE_MS : isGrowing(name) ? STALE_GROWING_MS : null;
    if (most === null) continue;
    const path = join(folder, name);
    const facts = await absent(stat(path));
    if (facts !== null && now - facts.mtimeMs > most) await rm(path, { force: true });
  }
}

async function explainLoss(root: string, cause: unknown): Promise<never> {
  if (await absent(stat(join(root, RECORDS)))) throw cause;
  throw new OutputError(`The output folder ${root} is gone (moved, deleted or unmounted); bring it back.`, {
    cause,
  });
}
