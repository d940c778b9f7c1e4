import { createHash } from 'node:crypto';
import { basename, extname } from 'node:path';
import { Page } from '../../schemas/pages.ts';
import type { Record } from '../../schemas/record.ts';
import type { RunFailure } from '../../schemas/run.ts';
import { OutputError } from '../write/files.ts';
import { toJson } from '../write/record.ts';
import { toFailed } from './failure.ts';
import type { Done, Failed, PageEvent, Split } from './outcome.ts';
import { recordKey, type Store, type Stored, searchableKey, textKey } from './store.ts';
import { summarize } from './summarize.ts';
import { type OpenDocument, readerOf, type Workshop } from './workshop.ts';

/** One document to be made a record of. */
export interface DocumentJob {
  readonly path: string;
  /** Of the content that is expected; null where it is not known. */
  readonly sha256: string | null;
  /** Makes a searchable PDF as well. */
  readonly searchable: boolean;
  /** Gives the pages that need OCR back, where there are several that are not in the store yet. */
  readonly split: boolean;
  /** Pages that are not to be tried again, with the reason: reading them has killed who did it. */
  readonly lost: { readonly [page: number]: string };
}

export interface PageJob {
  readonly path: string;
  /** From 1. */
  readonly page: number;
}

/**
 * Reads one file and writes its record and text, and its searchable copy where that is asked for. Pages read by OCR are kept in
 * the store and taken from there. Repeating it is harmless. Never throws: what goes wrong is the outcome.
 */
export async function processDocument(
  job: DocumentJob,
  workshop: Workshop,
  store: Store,
  onPage: (event: PageEvent) => void,
): Promise<Done | Failed | Split> {
  const { path } = job;
  try {
    const start = workshop.clock();
    const document = await workshop.open(path);
    try {
      const { sha256 } = document.source;
      if (job.sha256 !== null && sha256 !== job.sha256) throw new ChangedDocument(path);
      onPage({ kind: 'opened', path, pages: document.pageCount });
      const pages = await readPages(job, document, workshop, store, onPage);
      if (!Array.isArray(pages)) return pages;
      if (pages.every((page) => page.origin === 'unreadable')) throw new UnreadableDocument(path, pages[0]);
      return await makeRecord(job, { document, pages, read: workshop.clock() - start }, workshop, store);
    } finally {
      await document.close();
    }
  } catch (cause) {
    return toFailed(path, cause);
  }
}

/** Reads one page and keeps it in the store if it took OCR. Null, or what went wrong. Never throws. */
export async function processPage(
  { path, page }: PageJob,
  workshop: Workshop,
  store: Store,
  onPage: (event: PageEvent) => void,
): Promise<Failed | null> {
  try {
    const document = await workshop.open(path);
    try {
      await readPage(document, page, true, workshop, store);
      onPage({ kind: 'page', path });
      return null;
    } finally {
      await document.close();
    }
  } catch (cause) {
    return toFailed(path, cause);
  }
}

async function readPages(
  job: DocumentJob,
  document: OpenDocument,
  workshop: Workshop,
  store: Store,
  onPage: (event: PageEvent) => void,
): Promise<Page[] | Split> {
  const { path, split, lost } = job;
  const { pageCount } = document;
  const pages: Page[] = [];
  for (let number = 1; number <= pageCount; number++) {
    const reason = lost[number];
    const alone = !split || number === pageCount;
    const page =
      reason === undefined
        ? await readPage(document, number, alone, workshop, store)
        : ({ number, origin: 'unreadable', width: null, height: null, reason } as const);
    if (page === null) {
      const rest = Array.from({ length: pageCount - number + 1 }, (_, index) => number + index);
      return { state: 'split', path, pageCount, pages: rest };
    }
    onPage({ kind: 'page', path });
    pages.push(page);
  }
  return pages;
}

/** From the store, or from the document; null where it needs OCR and `ocr` is not wanted. */
async function readPage(
  document: OpenDocument,
  number: number,
  ocr: boolean,
  { edition }: Workshop,
  store: Store,
): Promise<Page | null> {
  const reader = readerOf(edition);
  const key = pageKey(document, number, reader);
  const kept = parsePage(await store.pages.get(key));
  if (kept !== null) return kept;
  const page = await document.readPage(number, ocr);
  // a page that could not be read may be read the next time; one with a text layer costs next to nothing
  if (page !== null && 'engine' in page && page.engine !== null) {
    await store.pages.put(key, JSON.stringify(page), reader);
  }
  return page;
}

/** What a page depends on: the file's bytes, its extension (which may contradict them), and who reads it. */
function pageKey({ source }: OpenDocument, number: number, reader: string): string {
  const parts = [source.sha256, extname(source.file).toLowerCase(), number, reader];
  return createHash('sha256').update(parts.join('\n')).digest('hex');
}

function parsePage(text: string | null): Page | null {
  if (text === null) return null;
  try {
    const { success, data } = Page.safeParse(JSON.parse(text));
    return success ? data : null;
  } catch {
    return null;
  }
}

interface ReadDocument {
  readonly document: OpenDocument;
  readonly pages: readonly Page[];
  /** Milliseconds. */
  readonly read: number;
}

async function makeRecord(
  job: DocumentJob,
  { document, pages, read }: ReadDocument,
  workshop: Workshop,
  store: Store,
): Promise<Done> {
  const { path } = job;
  const start = workshop.clock();
  const extracted = workshop.extract(document.source, pages, workshop.pipeline);
  const generator = { ...extracted.generator, fingerprint: workshop.edition.program };
  const record: Record = { ...extracted, generator };
  const made = workshop.clock();
  const { copy, shortfall } = job.searchable
    ? await writeSearchable(path, record, pages, workshop, store)
    : { copy: null, shortfall: null };
  const text = await store.write(textKey(record.id), record.text);
  // the record comes last: where it stands, the document is done
  const stored = await store.write(recordKey(record.id), toJson(record));
  return {
    state: 'done',
    path,
    sha256: record.source.sha256,
    mediaType: record.source.mediaType,
    summary: summarize(record),
    engine: engineOf(record),
    record: stored,
    text,
    searchable: copy,
    timings: { read, extract: made - start, write: workshop.clock() - made },
    shortfall,
  };
}

/** The engine of a record's pages, as `Edition` has it; null where no page took OCR. */
export function engineOf({ pages }: Record): string | null {
  return pages.find(({ engine }) => engine !== null)?.engine ?? null;
}

/** A copy that cannot be made costs nobody the record; it is a failure of its own. */
async function writeSearchable(
  path: string,
  { id, source }: Record,
  pages: readonly Page[],
  workshop: Workshop,
  store: Store,
): Promise<{ copy: Stored | null; shortfall: RunFailure | null }> {
  try {
    const copy = await workshop.makeSearchable(path, source, pages);
    return { copy: copy === null ? null : await store.write(searchableKey(id), copy), shortfall: null };
  } catch (cause) {
    if (cause instanceof OutputError) throw cause;
    const why = cause instanceof Error ? cause.message : String(cause);
    const message = `${path}: no searchable copy could be made (${why}); its record and tables are complete.`;
    return { copy: null, shortfall: { file: path, code: 'not-searchable', message } };
  }
}

class UnreadableDocument extends Error {
  readonly code = 'unreadable';
  constructor(path: string, first: Page | undefined) {
    super(`No page of ${path} could be read (${first?.reason ?? 'it has none'}); scan it again.`);
  }
}

class ChangedDocument extends Error {
  readonly code = 'changed';
  constructor(path: string) {
    super(`${basename(path)}: the file was changed while it was being read; run again when it is at rest.`);
  }
}
