import { access, readFile } from 'node:fs/promises';
import { basename } from 'node:path';
import type { Page } from '../../schemas/pages.ts';
import type { Pipeline } from '../../schemas/pipeline.ts';
import { Record, type Source } from '../../schemas/record.ts';
import type { RunFailure } from '../../schemas/run.ts';
import { OutputError, pathInside, writeWhole } from '../write/files.ts';
import { documentId } from '../write/id.ts';
import { toJson } from '../write/record.ts';
import { VERSION } from '../write/version.ts';
import type { Input } from './discover.ts';
import type { Queue } from './queue.ts';

/** A file whose pages can be asked for one by one; `readPage` never throws for a page that cannot be read. */
export interface OpenDocument {
  readonly source: Source;
  readonly pageCount: number;
  /** Pages count from 1. */
  readPage(number: number): Promise<Page>;
  close(): Promise<void>;
}

/** What makes records out of files; a batch is the same whatever these are. */
export interface Workshop {
  /** Throws an error with a `code` (missing, empty, damaged …) and a sentence for people. */
  open(path: string): Promise<OpenDocument>;
  extract(source: Source, pages: readonly Page[], pipeline: Pipeline): Record;
  /** The document as a PDF whose words can be searched; null for one that is text by itself. */
  makeSearchable(path: string, source: Source, pages: readonly Page[]): Promise<Uint8Array | null>;
  readonly pipeline: Pipeline;
  /** Milliseconds. */
  clock(): number;
}

/** A document's pages are known once it is open; then each is told when it is read. */
export type PageEvent =
  | { readonly kind: 'opened'; readonly path: string; readonly pages: number }
  | { readonly kind: 'page' };

export type Outcome =
  | {
      readonly state: 'done';
      readonly path: string;
      readonly id: string;
      readonly pages: number;
      readonly timings: { readonly [stage: string]: number };
      /** What could not be made beside the record. */
      readonly shortfall: RunFailure | null;
    }
  | { readonly state: 'skipped'; readonly path: string; readonly id: string }
  | { readonly state: 'duplicate'; readonly path: string; readonly of: string }
  | {
      readonly state: 'failed';
      readonly path: string;
      readonly failure: RunFailure;
      readonly cause: unknown;
    };

export const recordPath = (id: string): string => `records/${id}.json`;
export const textPath = (id: string): string => `text/${id}.txt`;
export const searchablePath = (id: string): string => `searchable/${id}.pdf`;

/**
 * The id of a record that an earlier run made of the same content, with this version and pipeline, and with a searchable
 * copy where that is asked for; else null.
 */
export async function findDone(
  input: Input,
  out: string,
  pipeline: Pipeline,
  searchable: boolean,
): Promise<string | null> {
  if (input.sha256 === null) return null;
  const id = documentId({ file: basename(input.path), sha256: input.sha256 });
  try {
    await access(pathInside(out, textPath(id)));
    const json: unknown = JSON.parse(await readFile(pathInside(out, recordPath(id)), 'utf8'));
    const record = Record.safeParse(json);
    if (!record.success) return null;
    const { source, generator } = record.data;
    if (searchable && !isText(source)) await access(pathInside(out, searchablePath(id)));
    const same =
      source.sha256 === input.sha256 && generator.version === VERSION && generator.pipeline === pipeline.name;
    return same ? id : null;
  } catch {
    // no record, or none that can be read: the document is read again
    return null;
  }
}

const isText = ({ mediaType }: Source) => mediaType.startsWith('text/');

/**
 * Reads one file and writes its record and text, and its searchable copy where that is asked for. Pages take their turns in `pageQueue`, which all documents share.
 * Never throws: what goes wrong is the outcome.
 */
export async function processDocument(
  path: string,
  turn: number,
  { out, searchable }: { out: string; searchable: boolean },
  workshop: Workshop,
  pageQueue: Queue,
  onPage: (event: PageEvent) => void,
): Promise<Outcome> {
  try {
    const { source, pages, ms: read } = await readPages(path, turn, workshop, pageQueue, onPage);
    const start = workshop.clock();
    const record = workshop.extract(source, pages, workshop.pipeline);
    const extracted = workshop.clock();
    const shortfall = searchable ? await writeSearchable(path, out, record, pages, workshop) : null;
    await writeWhole(out, textPath(record.id), record.text);
    // the record comes last: where it stands, the document is done
    await writeWhole(out, recordPath(record.id), toJson(record));
    const timings = { read, extract: extracted - start, write: workshop.clock() - extracted };
    return { state: 'done', path, id: record.id, pages: pages.length, timings, shortfall };
  } catch (cause) {
    return { state: 'failed', path, failure: toFailure(path, cause), cause };
  }
}

/** A copy that cannot be made costs nobody the record; it is a failure of its own. */
async function writeSearchable(
  path: string,
  out: string,
  { id, source }: Record,
  pages: readonly Page[],
  workshop: Workshop,
): Promise<RunFailure | null> {
  try {
    const copy = await workshop.makeSearchable(path, source, pages);
    if (copy !== null) await writeWhole(out, searchablePath(id), copy);
    return null;
  } catch (cause) {
    if (cause instanceof OutputError) throw cause;
    const why = cause instanceof Error ? cause.message : String(cause);
    const message = `${path}: no searchable copy could be made (${why}); its record and tables are complete.`;
    return { file: path, code: 'not-searchable', message };
  }
}

async function readPages(
  path: string,
  turn: number,
  workshop: Workshop,
  queue: Queue,
  onPage: (event: PageEvent) => void,
): Promise<{ source: Source; pages: Page[]; ms: number }> {
  // work is timed, not waiting: other documents' pages may stand before this one's
  let ms = 0;
  const timed = async <T>(work: () => Promise<T>): Promise<T> => {
    const start = workshop.clock();
    const result = await work();
    ms += workshop.clock() - start;
    return result;
  };
  const document = await timed(() => workshop.open(path));
  try {
    onPage({ kind: 'opened', path, pages: document.pageCount });
    const numbers = Array.from({ length: document.pageCount }, (_, index) => index + 1);
    const pages = await Promise.all(
      numbers.map((number) =>
        queue.run(turn, async () => {
          const page = await timed(() => document.readPage(number));
          onPage({ kind: 'page' });
          return page;
        }),
      ),
    );
    if (pages.every((page) => page.origin === 'unreadable')) throw new UnreadableDocument(path, pages[0]);
    return { source: document.source, pages, ms };
  } finally {
    await document.close();
  }
}

class UnreadableDocument extends Error {
  readonly code = 'unreadable';
  constructor(path: string, first: Page | undefined) {
    super(`No page of ${path} could be read (${first?.reason ?? 'it has none'}); scan it again.`);
  }
}

function toFailure(file: string, cause: unknown): RunFailure {
  const message = nameWhole(file, cause instanceof Error ? cause.message : String(cause));
  if (cause instanceof OutputError) return { file, code: 'write-failed', message };
  const code = cause instanceof Error && 'code' in cause ? String(cause.code) : '';
  // codes of our own are lower-case words; those of the system (ENOENT) say nothing to a reader
  if (/^[a-z-]+$/.test(code)) return { file, code, message };
  return { file, code: 'failed', message: `${file} could not be worked through: ${message}` };
}

// readers know a file by its name alone; in a batch only the whole path tells which it is
function nameWhole(path: string, message: string): string {
  const name = basename(path);
  return message.startsWith(name) ? path + message.slice(name.length) : message;
}
