import { readFile } from 'node:fs/promises';
import type { Page } from '../../schemas/pages.ts';
import type { Source } from '../../schemas/record.ts';
import type { OpenDocument, Workshop } from '../batch/workshop.ts';
import { extractRecord } from '../pipeline/extract.ts';
import { loadPipeline } from '../pipeline/load.ts';
import { type EngineName, makeEngine, NoNativeEngine } from '../read/engine.ts';
import { pictures } from '../read/image.ts';
import { DEFAULT_LIMITS } from '../read/limits.ts';
import type { OcrEngine } from '../read/ocr.ts';
import { findModel, OcrModelError } from '../read/ocr-model.ts';
import { openSource } from '../read/open.ts';
import { makeSearchable } from '../write/searchable.ts';
import { takeFingerprints } from './fingerprint.ts';
import { UsageError } from './terminal.ts';

/** What kind of workshop is wanted; plain data, which can be sent to another process. */
export interface WorkshopRequest {
  readonly pipeline: string;
  readonly engine: EngineName;
  /** How many pages it reads at a time. */
  readonly jobs: number;
  /** Folder of another tesseract model. */
  readonly tessdata: string | null;
  readonly maxPages: number;
  readonly maxPixels: number;
}

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
  const pipeline = findPipeline(request.pipeline);
  const engine = await openEngine(request);
  const { program, reading } = takeFingerprints(pipeline);
  // a picture of more pixels is rendered coarser
  const reader = maxPixels === DEFAULT_LIMITS.maxPixels ? reading : `${reading} ${maxPixels}`;
  return {
    pipeline,
    edition: { program, reading: reader, engine: `${engine.name} ${engine.version}` },
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
  const bytes = await readFile(path);
  const isPdf = mediaType === 'application/pdf';
  const original = isPdf
    ? ({ kind: 'pdf', bytes } as const)
    : ({ kind: 'pictures', pictures: pictures(bytes) } as const);
  return makeSearchable(original, pages, sha256);
}

/** Its workers and processes start when the first page is read. */
async function openEngine({ engine, jobs, tessdata }: WorkshopRequest): Promise<OcrEngine> {
  try {
    const model = await findModel(tessdata ?? undefined);
    return await makeEngine(engine, { jobs, model, environment: process.env });
  } catch (cause) {
    const wrong = cause instanceof OcrModelError || cause instanceof NoNativeEngine;
    throw wrong ? new UsageError(cause.message, { cause }) : cause;
  }
}

function findPipeline(name: string) {
  try {
    return loadPipeline(name);
  } catch (cause) {
    throw new UsageError(cause instanceof Error ? cause.message : String(cause), { cause });
  }
}
