import { extractRecord } from '../pipeline/extract.ts';
import { loadPipeline } from '../pipeline/load.ts';
import type { OcrEngine } from '../read/ocr.ts';
import { openSource } from '../read/open.ts';
import { createTesseract } from '../read/tesseract.ts';
import type { OpenWorkshop, WorkshopRequest } from './extract.ts';
import { UsageError } from './terminal.ts';

/** The reading and extracting stages behind `extract`; OCR workers start when the first page needs them. */
export async function openPlanWorkshop({ pipeline, jobs }: WorkshopRequest): Promise<OpenWorkshop> {
  const plan = await findPipeline(pipeline);
  let engine: OcrEngine | null = null;
  const supplyEngine = () => {
    engine ??= createTesseract({ jobs });
    return engine;
  };
  return {
    pipeline: plan,
    open: (path) => openSource(path, { engine: supplyEngine }),
    extract: extractRecord,
    clock: () => performance.now(),
    engine: () => (engine === null ? null : `${engine.name} ${engine.version}`),
    close: async () => engine?.close(),
  };
}

async function findPipeline(name: string) {
  try {
    return await loadPipeline(name);
  } catch (cause) {
    throw new UsageError(cause instanceof Error ? cause.message : String(cause), { cause });
  }
}
