import { readFile } from 'node:fs/promises';
import type { Page } from '../../schemas/pages.ts';
import type { Source } from '../../schemas/record.ts';
import { extractRecord } from '../pipeline/extract.ts';
import { loadPipeline } from '../pipeline/load.ts';
import { makeEngine, NoNativeEngine } from '../read/engine.ts';
import { pictures } from '../read/image.ts';
import type { OcrEngine } from '../read/ocr.ts';
import { findModel, OcrModelError } from '../read/ocr-model.ts';
import { openSource } from '../read/open.ts';
import { makeSearchable } from '../write/searchable.ts';
import type { OpenWorkshop, WorkshopRequest } from './extract.ts';
import { UsageError } from './terminal.ts';

/** The reading and extracting stages behind `extract`; OCR workers start when the first page needs them. */
export async function openPlanWorkshop(request: WorkshopRequest): Promise<OpenWorkshop> {
  const plan = await findPipeline(request.pipeline);
  const engines = await openEngines(request);
  return {
    pipeline: plan,
    open: (path) => openSource(path, { engine: engines.supply }),
    extract: extractRecord,
    makeSearchable: copySearchable,
    clock: () => performance.now(),
    engine: engines.name,
    close: engines.close,
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

interface Engines {
  supply(): Promise<OcrEngine>;
  /** null as long as no page has asked. */
  name(): string | null;
  close(): Promise<void>;
}

/** Wrong usage is said before anything is read: a folder without a model, a native engine that is not there. */
async function openEngines({ engine: name, jobs, tessdata }: WorkshopRequest): Promise<Engines> {
  const model = await findModel(tessdata).catch(explainUsage);
  const make = () => makeEngine(name, { jobs, model, environment: process.env });
  let making: Promise<OcrEngine> | null = null;
  let made: OcrEngine | null = null;
  if (name === 'native') {
    making = make();
    await making.catch(explainUsage);
  }
  return {
    supply: async () => {
      making ??= make();
      made = await making;
      return made;
    },
    name: () => (made === null ? null : `${made.name} ${made.version}`),
    close: async () => (await making?.catch(() => null))?.close(),
  };
}

function explainUsage(cause: unknown): never {
  const wrong = cause instanceof OcrModelError || cause instanceof NoNativeEngine;
  throw wrong ? new UsageError(cause.message, { cause }) : cause;
}

async function findPipeline(name: string) {
  try {
    return await loadPipeline(name);
  } catch (cause) {
    throw new UsageError(cause instanceof Error ? cause.message : String(cause), { cause });
  }
}
