import { createHash } from 'node:crypto';
import { createReadStream, type Dirent } from 'node:fs';
import { readdir, stat } from 'node:fs/promises';
import { extname, join, normalize, resolve } from 'node:path';
import { pipeline } from 'node:stream/promises';
import type { RunFailure } from '../../schemas/run.ts';

/** Extensions that a folder is searched for; a file that is named itself is judged by its content. */
export const EXTENSIONS: readonly string[] = [
  '.pdf',
  '.png',
  '.jpg',
  '.jpeg',
  '.tif',
  '.tiff',
  '.txt',
  '.md',
  '.markdown',
];

export interface Input {
  /** As named, or as found below the folder that was named. */
  readonly path: string;
  /** null where the file could not be read; opening it will say why. */
  readonly sha256: string | null;
  /** The first input with the same content, where this is a later one. */
  readonly duplicateOf: string | null;
}

export interface Discovery {
  /** In the order of their paths. */
  readonly inputs: readonly Input[];
  /** Folders that hold no document. */
  readonly failures: readonly RunFailure[];
}

/**
 * The documents that files and folders stand for: folders are searched at every depth, without hidden files, README
 * files, the output folder `out` and the output of earlier runs.
 */
export async function discover(names: readonly string[], out: string): Promise<Discovery> {
  const paths = new Map<string, string>();
  const failures: RunFailure[] = [];
  for (const name of names) {
    const found = (await isFolder(name)) ? await listFolder(name, resolve(out)) : [normalize(name)];
    if (found.length === 0) failures.push(emptyFolder(name));
    for (const path of found) {
      if (!paths.has(resolve(path))) paths.set(resolve(path), path);
    }
  }
  return { inputs: await markDuplicates([...paths.values()].sort(byCodeUnits)), failures };
}

function emptyFolder(file: string): RunFailure {
  const kinds = EXTENSIONS.join(' ');
  return {
    file,
    code: 'no-documents',
    message: `${file} holds no document; give a folder with ${kinds} files.`,
  };
}

async function isFolder(path: string): Promise<boolean> {
  try {
    return (await stat(path)).isDirectory();
  } catch {
    // a missing file is an input like others: opening it says that it is missing
    return false;
  }
}

async function listFolder(folder: string, out: string): Promise<string[]> {
  if (resolve(folder) === out) return [];
  const entries = await readdir(folder, { withFileTypes: true });
  if (isOutput(entries)) return [];
  const found: string[] = [];
  for (const entry of entries) {
    const path = join(folder, entry.name);
    if (isSetAside(entry.name)) continue;
    if (entry.isDirectory()) found.push(...(await listFolder(path, out)));
    else if (isDocument(entry.name) && !(await isFolder(path))) found.push(path);
  }
  return found;
}

function isOutput(entries: readonly Dirent[]): boolean {
  const has = (name: string, folder: boolean) =>
    entries.some((entry) => entry.name === name && entry.isDirectory() === folder);
  return has('run.json', false) && has('records', true);
}

// hidden files, and the lock files that word processors leave ("~$KH-30.pdf")
function isSetAside(name: string): boolean {
  return name.startsWith('.') || name.startsWith('~$');
}

function isDocument(name: string): boolean {
  return EXTENSIONS.includes(extname(name).toLowerCase()) && !/^readme\./iu.test(name);
}

function byCodeUnits(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}

async function markDuplicates(paths: readonly string[]): Promise<Input[]> {
  const first = new Map<string, string>();
  const inputs: Input[] = [];
  for (const path of paths) {
    const sha256 = await hashFile(path);
    const duplicateOf = sha256 === null ? null : (first.get(sha256) ?? null);
    if (sha256 !== null && duplicateOf === null) first.set(sha256, path);
    inputs.push({ path, sha256, duplicateOf });
  }
  return inputs;
}

/** null for a file that cannot be read, and for an empty one: two of those are two failures, not one document. */
async function hashFile(path: string): Promise<string | null> {
  const hash = createHash('sha256');
  try {
    if ((await stat(path)).size === 0) return null;
    await pipeline(createReadStream(path), hash);
  } catch {
    return null;
  }
  return hash.digest('hex');
}
