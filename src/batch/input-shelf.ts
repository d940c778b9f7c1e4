import { constants } from 'node:fs';
import { copyFile, link, open, realpath, rename, rm, rmdir, stat, unlink } from 'node:fs/promises';
import { basename, dirname, join } from 'node:path';
import { draftFor, makeFolder, pathInside, toOutputError } from '../write/files.ts';
import type { InputName, InputShelf } from './store.ts';

/**
 * Inputs below a folder, each under its own name in a folder of its hash. A file on the same disk is linked, which costs nothing;
 * another is copied.
 */
export function createInputShelf(folder: string): InputShelf {
  const placeOf = ({ sha256, name }: InputName) => pathInside(folder, `${sha256}/${basename(name)}`);
  return {
    put: async (input, path) => {
      const target = placeOf(input);
      const source = await realpath(path);
      const { size } = await stat(source);
      if ((await sizeOf(target)) === size) return;
      try {
        await makeFolder(dirname(target));
        await take(source, target);
      } catch (cause) {
        // a file that went away is its own trouble, all else is the store's
        await stat(source);
        throw toOutputError(target, cause);
      }
    },
    find: async (input) => ((await sizeOf(placeOf(input))) === null ? null : placeOf(input)),
    remove: async (input) => {
      // who did the work has mostly taken it away already
      await unlink(placeOf(input)).catch(ignoreAbsence);
      // another name of the same content may stand there
      await rmdir(join(folder, input.sha256)).catch(() => {});
    },
  };
}

async function take(source: string, target: string): Promise<void> {
  const draft = draftFor(target);
  try {
    await link(source, draft).catch(() => copyDown(source, draft));
    await rename(draft, target);
  } finally {
    await rm(draft, { force: true });
  }
}

/** Down to the disk, as a clone where the file system knows that. */
async function copyDown(source: string, draft: string): Promise<void> {
  await copyFile(source, draft, constants.COPYFILE_FICLONE);
  const handle = await open(draft, 'r+');
  try {
    await handle.sync();
  } finally {
    await handle.close();
  }
}

function ignoreAbsence(cause: NodeJS.ErrnoException): void {
  if (cause.code !== 'ENOENT') throw cause;
}

async function sizeOf(path: string): Promise<number | null> {
  try {
    const facts = await stat(path);
    return facts.isFile() ? facts.size : null;
  } catch {
    return null;
  }
}
