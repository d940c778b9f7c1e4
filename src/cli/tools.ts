import type { Pipeline } from '../../schemas/pipeline.ts';
import type { Edition } from '../batch/workshop.ts';
import { loadPipeline } from '../pipeline/load.ts';
import { type EngineName, makeEngine, NoNativeEngine } from '../read/engine.ts';
import { DEFAULT_LIMITS } from '../read/limits.ts';
import type { OcrEngine } from '../read/ocr.ts';
import { findModel, OcrModelError } from '../read/ocr-model.ts';
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

/** What a workshop needs before the first file; without the readers of files, which are heavy to load. */
export interface Tools {
  readonly pipeline: Pipeline;
  readonly engine: OcrEngine;
  readonly edition: Edition;
}

/** Throws UsageError for a pipeline, a model or an engine that is not there. */
export async function openTools(request: WorkshopRequest): Promise<Tools> {
  const { maxPixels } = request;
  const pipeline = findPipeline(request.pipeline);
  const engine = await openEngine(request);
  const { program, reading } = takeFingerprints(pipeline);
  // a picture of more pixels is rendered coarser
  const reader = maxPixels === DEFAULT_LIMITS.maxPixels ? reading : `${reading} ${maxPixels}`;
  return {
    pipeline,
    engine,
    edition: { program, reading: reader, engine: `${engine.name} ${engine.version}` },
  };
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
