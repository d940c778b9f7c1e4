import { createReadStream } from 'node:fs';
import { type FileHandle, open } from 'node:fs/promises';
import { createInterface } from 'node:readline';
import type { RunFailure } from '../../schemas/run.ts';
import { putWhole, toOutputError } from '../write/files.ts';
import type { Identity } from './identify.ts';
import type { DocumentSummary, Done } from './outcome.ts';
import type { Stored } from './store.ts';

/** What was known of a document when its record was written. */
export interface DoneEntry
  extends Pick<DocumentSummary, 'pages' | 'ocrPages' | 'citations' | 'deadlines' | 'flags'> {
  readonly program: string;
  readonly engine: string | null;
  readonly mediaType: string;
  readonly record: Stored;
  readonly text: Stored;
  readonly searchable: Stored | null;
}

/** What an input came to grief over, and by which program. */
export interface FailedEntry {
  readonly program: string;
  readonly stamp: string;
  readonly failure: RunFailure;
}

/**
 * What earlier runs know, so that the next one need not read it again: it is believed only where sizes and times still agree, and
 * everything in it can be found anew from the records. What this run notes is for the next one, and no longer in memory.
 */
export interface Journal {
  /** What a file of that path was when it was last read. */
  identity(path: string): Identity | null;
  done(id: string): DoneEntry | null;
  failed(path: string): FailedEntry | null;
  noteIdentity(path: string, identity: Identity): Promise<void>;
  noteDone(id: string, path: string, entry: DoneEntry): Promise<void>;
  noteFailed(path: string, entry: FailedEntry): Promise<void>;
  close(): Promise<void>;
}

export function toDoneEntry(done: Done, program: string): DoneEntry {
  const { pages, ocrPages, citations, deadlines, flags } = done.summary;
  const { engine, mediaType, record, text, searchable } = done;
  return {
    program,
    engine,
    mediaType,
    record,
    text,
    searchable,
    pages,
    ocrPages,
    citations,
    deadlines,
    flags,
  };
}

type Line =
  | { readonly file: string; readonly is: Identity }
  | { readonly id: string; readonly file: string; readonly done: DoneEntry }
  | { readonly file: string; readonly failed: FailedEntry };

/** The journal in a file, a line a fact; the last line of a run that was killed may be half. Throws OutputError. */
export async function openJournal(path: string): Promise<Journal> {
  const journal = new FileJournal(path);
  await journal.load();
  return journal;
}

class FileJournal implements Journal {
  private readonly path: string;
  private readonly identities = new Map<string, Identity>();
  private readonly records = new Map<string, DoneEntry>();
  private readonly failures = new Map<string, FailedEntry>();
  private handle: FileHandle | null = null;

  constructor(path: string) {
    this.path = path;
  }

  async load(): Promise<void> {
    const lines = await this.read();
    const live = this.identities.size + this.records.size + this.failures.size;
    try {
      // what was overtaken is thrown out from time to time
      if (lines > 2 * live + 1000) await putWhole(this.path, [...this.lines()].join(''));
      this.handle = await open(this.path, 'a');
      // closes a line that was cut off
      if (lines > 0) await this.handle.appendFile('\n');
    } catch (cause) {
      throw toOutputError(this.path, cause);
    }
  }

  private async read(): Promise<number> {
    let count = 0;
    try {
      const input = createReadStream(this.path, 'utf8');
      for await (const text of createInterface({ input, crlfDelay: Number.POSITIVE_INFINITY })) {
        count += 1;
        this.learn(text);
      }
    } catch {
      // none yet, or one that cannot be read: the records themselves are asked
    }
    return count;
  }

  private learn(text: string): void {
    try {
      const line = JSON.parse(text) as Line;
      if ('is' in line) this.identities.set(line.file, line.is);
      if ('done' in line) this.learnDone(line.id, line.file, line.done);
      if ('failed' in line) this.failures.set(line.file, line.failed);
    } catch {
      // an empty or half line
    }
  }

  private learnDone(id: string, path: string, entry: DoneEntry): void {
    this.records.set(id, entry);
    this.failures.delete(path);
  }

  private *lines(): Generator<string> {
    for (const [file, is] of this.identities) yield toLine({ file, is });
    for (const [id, done] of this.records) yield toLine({ id, file: '', done });
    for (const [file, failed] of this.failures) yield toLine({ file, failed });
  }

  identity(path: string): Identity | null {
    return this.identities.get(path) ?? null;
  }

  done(id: string): DoneEntry | null {
    return this.records.get(id) ?? null;
  }

  failed(path: string): FailedEntry | null {
    return this.failures.get(path) ?? null;
  }

  async noteIdentity(file: string, is: Identity): Promise<void> {
    if (this.identities.has(file)) this.identities.set(file, is);
    await this.append({ file, is });
  }

  async noteDone(id: string, file: string, done: DoneEntry): Promise<void> {
    if (this.records.has(id)) this.records.set(id, done);
    this.failures.delete(file);
    await this.append({ id, file, done });
  }

  async noteFailed(file: string, failed: FailedEntry): Promise<void> {
    if (this.failures.has(file)) this.failures.set(file, failed);
    await this.append({ file, failed });
  }

  private async append(line: Line): Promise<void> {
    try {
      await this.handle?.appendFile(toLine(line));
    } catch (cause) {
      throw toOutputError(this.path, cause);
    }
  }

  async close(): Promise<void> {
    await this.handle?.close();
    this.handle = null;
  }
}

const toLine = (line: Line) => `${JSON.stringify(line)}\n`;
