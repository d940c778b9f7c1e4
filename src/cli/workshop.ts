import { readFile } from 'node:fs/promises';
import type { Page } from '../../schemas/pages.ts';
import type { Source } from '../../schemas/record.ts';
import type { OpenDocument, Workshop } from '../batch/workshop.ts';
import { extractRecord } from '../pipeline/extract.ts';
import { pictures } from '../read/image.ts';
import type { OcrEngine } from '../read/ocr.ts';
import { openSource } from '../read/open.ts';
import { openTools, type WorkshopRequest } from './tools.ts';

/** A workshop with what has to be put away after the run. */
export interface OpenWorkshop extends Workshop {
  close(): Promise<void>;
}

/**
 * The reading and extracting stages behind `extract`; the engine's workers start when the first page needs them. Wrong usage is
 * said before anything is read: UsageError for no such pipeline, a folder without a model, a native engine that is not there.
 */
export async function openPlanWorkshop(request: WorkshopRequest): Promise<OpenWorkshop> {
  const { maxPages, maxPixels } = request;
  const { pipeline, engine, edition } = await openTools(request);
  return {
    pipeline,
    edition,
    open: (path) => openDocument(path, engine, { maxPages, maxPixels }),
    extract: extractRecord,
    makeSearchable: copySearchable,
    clock: () => performance.now(),
    close: () => engine.close(),
  };
}

class OcrNotNow extends Error {}

async function openDocument(
  path: string,
  engine: OcrEngine,
  limits: { maxPages: number; maxPixels: number },
): Promise<OpenDocument> {
  // one page without OCR is read at a time; the engine is asked for when there is no way around it
  let unwanted: AbortController | null = null;
  const supply = () => {
    unwanted?.abort(new OcrNotNow());
    unwanted?.signal.throwIfAborted();
    return engine;
  };
  const source = await openSource(path, { engine: supply, limits });
  const readLayer = async (number: number): Promise<Page | null> => {
    unwanted = new AbortController();
    try {
      return await source.readPage(number, unwanted.signal);
    } catch (cause) {
      if (cause instanceof OcrNotNow) return null;
      throw cause;
    } finally {
      unwanted = null;
    }
  };
  return {
    source: source.source,
    pageCount: source.pageCount,
    readPage: (number, ocr) => (ocr ? source.readPage(number) : readLayer(number)),
    close: () => source.close(),
  };
}

async function copySearchable(path: string, source: Source, pages: readonly Page[]) {
  const { mediaType, sha256 } = source;
  if (mediaType.startsWith('text/')) return null;
  // a third of what a worker has to load before it begins
  const { makeSearchable } = await import('../write/searchable.ts');
  const bytes = await readFile(path);
  const isPdf = mediaType === 'application/pdf';
  const original = isPdf
    ? ({ kind: 'pdf', bytes } as const)
    : ({ kind: 'pictures', pictures: pictures(bytes) } as const);
  return makeSearchable(original, pages, sha256);
}
