import { createHash, type Hash, randomUUID } from 'node:crypto';
import type { FileHandle } from 'node:fs/promises';
import { access, constants, copyFile, link, mkdir, open, rename, rm, stat } from 'node:fs/promises';
import { dirname, isAbsolute, join, relative, resolve, sep } from 'node:path';

/** The output folder cannot be written to; the message says why and what to do. */
export class OutputError extends Error {
  override readonly name = 'OutputError';
}

/** Makes the folder if need be and sees that files can be made in it. Throws OutputError. */
export async function prepareFolder(root: string): Promise<void> {
  try {
    await makeFolder(root);
    await access(root, constants.W_OK | constants.X_OK);
  } catch (cause) {
    throw toOutputError(root, cause);
  }
}

/** Writes `data` as `<root>/<path>`, whole or not at all. Throws OutputError. */
export async function writeWhole(root: string, path: string, data: string | Uint8Array): Promise<void> {
  const target = pathInside(root, path);
  try {
    await makeFolder(dirname(target));
  } catch (cause) {
    throw toOutputError(target, cause);
  }
  await putWhole(target, data);
}

/** What a draft is called until it takes its place: hidden, so that nobody takes it for a file of the folder. */
export const isDraft = (name: string): boolean => /^\..*\.part$/u.test(name);
/** The same of a file that grows as long as a run lasts. */
export const isGrowing = (name: string): boolean => /^\..*\.growing$/u.test(name);

/**
 * Writes a file whose folder stands: beside its place, down to the disk, then into its place, so that whoever looks
 * (after a power cut too) sees the old content or the new one. Throws OutputError.
 */
export async function putWhole(target: string, data: string | Uint8Array): Promise<void> {
  const draft = draftFor(target);
  try {
    await writeDown(draft, data);
    await rename(draft, target);
  } catch (cause) {
    await rm(draft, { force: true }).catch(() => {});
    throw toOutputError(target, cause);
  }
}

/** The same where nothing stands yet; of several who do so at once, one succeeds. Throws OutputError. */
export async function putFirst(target: string, data: string): Promise<void> {
  const draft = draftFor(target);
  try {
    await writeDown(draft, data);
    // not every file system knows links
    await link(draft, target).catch(() => copyFile(draft, target, constants.COPYFILE_EXCL));
  } catch (cause) {
    if (!(await exists(target))) throw toOutputError(target, cause);
  } finally {
    await rm(draft, { force: true }).catch(() => {});
  }
}

/** A name for what is to be `target`, in the same folder. */
export const draftFor = (target: string): string => join(dirname(target), `.${randomUUID()}.part`);

async function writeDown(draft: string, data: string | Uint8Array): Promise<void> {
  const handle = await open(draft, 'wx');
  try {
    // goes on after a short write, which is how a disk that fills up begins
    await handle.writeFile(data);
    await handle.sync();
  } finally {
    await handle.close();
  }
}

async function exists(path: string): Promise<boolean> {
  return stat(path).then(
    () => true,
    () => false,
  );
}

export interface FileFacts {
  readonly path: string;
  readonly bytes: number;
  readonly sha256: string;
}

/** A file that grows piece by piece beside its place and takes the place when it is complete; small pieces are written together. */
export interface GrowingFile {
  append(piece: string | Uint8Array): Promise<void>;
  /** Puts the file in its place. */
  commit(): Promise<FileFacts>;
  /** Leaves the place as it was; harmless after `commit`. */
  discard(): Promise<void>;
}

/**
 * For files of many documents, which need not fit in memory at once (writeWhole takes its content as one piece).
 * Throws OutputError.
 */
export async function openGrowingFile(root: string, path: string): Promise<GrowingFile> {
  const target = pathInside(root, path);
  // a name of its own: another run may be at the same file
  const draft = join(dirname(target), `.${randomUUID()}.growing`);
  try {
    await makeFolder(dirname(target));
    return new Draft(path, target, draft, await open(draft, 'wx'));
  } catch (cause) {
    throw toOutputError(target, cause);
  }
}

/** Lines of tables are short: a call of the system for each of them would cost more than to make them. */
const PENDING_BYTES = 1 << 16;

class Draft implements GrowingFile {
  private readonly path: string;
  private readonly target: string;
  private readonly draft: string;
  private readonly handle: FileHandle;
  private readonly hash: Hash = createHash('sha256');
  private bytes = 0;
  private open = true;
  /** Not written yet. */
  private pieces: Uint8Array[] = [];
  private pending = 0;

  constructor(path: string, target: string, draft: string, handle: FileHandle) {
    this.path = path;
    this.target = target;
    this.draft = draft;
    this.handle = handle;
  }

  async append(piece: string | Uint8Array): Promise<void> {
    const data = typeof piece === 'string' ? Buffer.from(piece) : piece;
    this.hash.update(data);
    this.bytes += data.length;
    this.pieces.push(data);
    this.pending += data.length;
    if (this.pending >= PENDING_BYTES) await this.write();
  }

  private async write(): Promise<void> {
    const data = Buffer.concat(this.pieces);
    this.pieces = [];
    this.pending = 0;
    try {
      await this.handle.appendFile(data);
    } catch (cause) {
      throw toOutputError(this.target, cause);
    }
  }

  async commit(): Promise<FileFacts> {
    await this.write();
    try {
      await this.handle.sync();
      await this.handle.close();
      this.open = false;
      await rename(this.draft, this.target);
    } catch (cause) {
      throw toOutputError(this.target, cause);
    }
    return { path: this.path, bytes: this.bytes, sha256: this.hash.digest('hex') };
  }

  async discard(): Promise<void> {
    if (this.open) await this.handle.close();
    this.open = false;
    await rm(this.draft, { force: true });
  }
}

/**
 * Makes a folder and those above it. Node's own `recursive` never comes back where a parent stands but takes no
 * folders (/proc).
 */
export async function makeFolder(path: string): Promise<void> {
  try {
    await mkdir(path);
  } catch (error) {
    const code = error instanceof Error && 'code' in error ? error.code : '';
    if (code === 'EEXIST' && (await stat(path)).isDirectory()) return;
    if (code !== 'ENOENT' || dirname(path) === path) throw error;
    await makeFolder(dirname(path));
    // another document may make it at the same time
    await mkdir(path).catch((again: NodeJS.ErrnoException) => {
      if (again.code !== 'EEXIST') throw again;
    });
  }
}

/** Resolves a path given with "/" below `root`; throws OutputError when it leads out of it. */
export function pathInside(root: string, path: string): string {
  const base = resolve(root);
  const target = resolve(base, path);
  const way = relative(base, target);
  if (way === '' || way === '..' || way.startsWith(`..${sep}`) || isAbsolute(way)) {
    throw new OutputError(`${path} does not lie in the output folder ${root}.`);
  }
  return target;
}

const REASONS: { readonly [code: string]: string } = {
  EACCES: 'writing is not allowed there',
  EPERM: 'writing is not allowed there',
  EROFS: 'the file system is read-only',
  ENOSPC: 'the disk is full',
  EDQUOT: 'the disk quota is used up',
  ENOTDIR: 'a part of the path is a file, not a folder',
  EEXIST: 'a part of the path is a file, not a folder',
  EISDIR: 'a folder of that name is in the way',
  ENOENT: 'the folder is not there',
  EIO: 'the disk, or what it is mounted from, has a fault',
};

export function toOutputError(target: string, cause: unknown): OutputError {
  if (cause instanceof OutputError) return cause;
  const code = cause instanceof Error && 'code' in cause ? String(cause.code) : '';
  const reason = REASONS[code] ?? (cause instanceof Error ? cause.message : String(cause));
  return new OutputError(`Cannot write ${target}: ${reason}; choose another folder with --out.`, { cause });
}
