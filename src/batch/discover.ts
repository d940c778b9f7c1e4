import type { Dirent } from 'node:fs';
import { lstat, readdir, realpath, stat } from 'node:fs/promises';
import { extname, join, normalize, relative, resolve, sep } from 'node:path';
import type { RunFailure } from '../../schemas/run.ts';
import type { Selection } from './selection.ts';

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

/** A document to be read, or a place where something stands that is not to be read. */
export type Found =
  | { readonly kind: 'document'; readonly path: string }
  | { readonly kind: 'failure'; readonly failure: RunFailure };

/**
 * The documents that files and folders stand for, one after the other in the order of their whole paths, each once. Folders
 * are searched at every depth, without hidden files, README files, the output folder `out` and the output of earlier runs.
 * Links to files are followed where they stay below the named folder, links to folders never: what they lead to is found in
 * its own place. Only the names of one folder a level are held in memory.
 */
export async function* discover(
  names: readonly string[],
  out: string,
  selection: Selection,
): AsyncGenerator<Found> {
  let last = '';
  for await (const found of merge(await openSources(names, resolve(out), selection))) {
    const path = resolve(pathOf(found));
    // folders that lie in each other give the same file one after the other
    if (path !== last) yield found;
    last = path;
  }
}

/** How many documents there are, and the folders that hold none. */
export async function survey(
  names: readonly string[],
  out: string,
  selection: Selection,
): Promise<{ documents: number; failures: RunFailure[] }> {
  const failures: RunFailure[] = [];
  for (const name of names) {
    if (!(await isFolder(name))) continue;
    const first = await listFolder(name, resolve(out), selection).next();
    if (first.done) failures.push(emptyFolder(name));
  }
  let documents = 0;
  for await (const { kind } of discover(names, out, selection)) documents += kind === 'document' ? 1 : 0;
  return { documents, failures };
}

const pathOf = (found: Found) => (found.kind === 'document' ? found.path : found.failure.file);

function emptyFolder(file: string): RunFailure {
  const kinds = EXTENSIONS.join(' ');
  return {
    file,
    code: 'no-documents',
    message: `${file} holds no document; give a folder with ${kinds} files.`,
  };
}

type Source = AsyncIterator<Found>;

/** One stream for all files that are named, one for each folder. */
async function openSources(names: readonly string[], out: string, selection: Selection): Promise<Source[]> {
  const files: string[] = [];
  const folders: Source[] = [];
  for (const name of names) {
    if (await isFolder(name)) folders.push(listFolder(name, out, selection));
    else files.push(normalize(name));
  }
  files.sort((a, b) => byCodeUnits(resolve(a), resolve(b)));
  return [list(files), ...folders];
}

async function* list(files: readonly string[]): AsyncGenerator<Found> {
  for (const path of files) yield { kind: 'document', path };
}

/** Streams that are in order each, as one in order. */
async function* merge(sources: readonly Source[]): AsyncGenerator<Found> {
  const heads: { source: Source; found: Found; path: string }[] = [];
  const advance = async (source: Source) => {
    const { done, value } = await source.next();
    if (!done) heads.push({ source, found: value, path: resolve(pathOf(value)) });
  };
  for (const source of sources) await advance(source);
  while (heads.length > 0) {
    let first = 0;
    for (let i = 1; i < heads.length; i++) {
      if ((heads[i]?.path ?? '') < (heads[first]?.path ?? '')) first = i;
    }
    const [head] = heads.splice(first, 1);
    if (head === undefined) return;
    yield head.found;
    await advance(head.source);
  }
}

async function isFolder(path: string): Promise<boolean> {
  try {
    return (await stat(path)).isDirectory();
  } catch {
    // a missing file is an input like others: opening it says that it is missing
    return false;
  }
}

function listFolder(name: string, out: string, selection: Selection): AsyncGenerator<Found> {
  return walk(name, { root: name, out, selection });
}

interface Walk {
  readonly root: string;
  readonly out: string;
  readonly selection: Selection;
}

async function* walk(folder: string, way: Walk): AsyncGenerator<Found> {
  if (resolve(folder) === way.out) return;
  let entries: Dirent[];
  try {
    entries = await readdir(folder, { withFileTypes: true });
  } catch (cause) {
    yield unreadableFolder(folder, cause);
    return;
  }
  if (isOutput(entries)) return;
  // in the order that the whole paths have
  const key = (entry: Dirent) => (entry.isDirectory() ? `${entry.name}/` : entry.name);
  for (const entry of entries.sort((a, b) => byCodeUnits(key(a), key(b)))) {
    if (isSetAside(entry.name)) continue;
    const path = join(folder, entry.name);
    const below = relative(way.root, path).split(sep).join('/');
    if (entry.isDirectory()) {
      if (way.selection.enters(below)) yield* walk(path, way);
    } else if (way.selection.takes(below)) {
      const found = await look(path, entry, way.root);
      if (found !== null) yield found;
    }
  }
}

/** A file of a known kind, or a link to one. Pipes, sockets and devices are never opened. */
async function look(path: string, entry: Dirent, root: string): Promise<Found | null> {
  if (!entry.isSymbolicLink()) return entry.isFile() && isDocument(entry.name) ? document(path) : null;
  try {
    const target = await realpath(path);
    const facts = await lstat(target);
    const wanted = facts.isDirectory() || (facts.isFile() && isDocument(entry.name));
    if (!wanted) return null;
    const way = relative(await realpath(root), target);
    if (way === '..' || way.startsWith(`..${sep}`) || resolve(way) === way) return linkOutside(path);
    return facts.isFile() ? document(path) : null;
  } catch {
    // a link to nothing is a missing file, if it is named like a document
    return isDocument(entry.name) ? document(path) : null;
  }
}

const document = (path: string): Found => ({ kind: 'document', path });

function linkOutside(file: string): Found {
  const message = `${file} is a link that leads out of the folder; name what it leads to, to have it read.`;
  return { kind: 'failure', failure: { file, code: 'link-outside', message } };
}

function unreadableFolder(file: string, cause: unknown): Found {
  const code = cause instanceof Error && 'code' in cause ? String(cause.code) : String(cause);
  const message = `${file}: the folder cannot be read (${code}); check its rights.`;
  return { kind: 'failure', failure: { file, code: 'unreadable-folder', message } };
}

function isOutput(entries: readonly Dirent[]): boolean {
  const has = (name: string, folder: boolean) =>
    entries.some((entry) => entry.name === name && entry.isDirectory() === folder);
  // a run that was killed has written no run.json
  return has('records', true) && (has('run.json', false) || (has('text', true) && has('cache', true)));
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
