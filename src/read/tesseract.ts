import type { EventEmitter } from 'node:events';
import { createRequire } from 'node:module';
import { setFlagsFromString } from 'node:v8';
import { createWorker, OEM, PSM, type Worker } from 'tesseract.js';
import { parseHocr } from './hocr.ts';
import { DEFAULT_LIMITS, TimeoutError, withinTime } from './limits.ts';
import type { OcrEngine, OcrImage, OcrLayout, OcrOptions, OcrPage } from './ocr.ts';
import { LANGUAGE, type OcrModel, OWN_MODEL } from './ocr-model.ts';
import { describeCause } from './read-error.ts';
import { parseTable } from './tsv.ts';
import { createPool } from './worker-pool.ts';

const require = createRequire(import.meta.url);
const { version } = require('tesseract.js/package.json') as { version: string };

const SEGMENTATION = {
  page: PSM.AUTO,
  sparse: PSM.SPARSE_TEXT,
  block: PSM.SINGLE_BLOCK,
  line: PSM.SINGLE_LINE,
} as const;

/** A worker thread with the model loaded, and the promise of its death. */
interface Warm {
  readonly worker: Worker;
  /** Rejects when the thread dies or is ended; never resolves. */
  readonly death: Promise<never>;
  end(reason: Error): Promise<void>;
}

/**
 * tesseract.js, by default with the Vietnamese model of its npm package: nothing is fetched, nothing is written. At most
 * `jobs` worker threads run, each started when first needed and kept warm; further pages wait for a free one.
 */
export function createTesseract({ jobs, model = OWN_MODEL }: { jobs: number; model?: OcrModel }): OcrEngine {
  const pool = createPool<'any', Warm>({
    most: jobs,
    start: () => startWorker(model),
    end: (warm, reason) => warm.end(reason),
  });
  const attempt = (image: OcrImage, options: OcrOptions): Promise<OcrPage> => {
    const limit = options.timeoutMs ?? DEFAULT_LIMITS.pageTimeoutMs;
    return pool.lend('any', (warm) =>
      withinTime(limit, options.signal, () => readOn(warm, image, options.layout ?? 'page')),
    );
  };
  return {
    name: 'tesseract.js',
    version: `${version} ${model.name}`,
    recognize: async (image, options = {}) => {
      try {
        return await attempt(image, options);
      } catch (error) {
        // a worker may die of what came before; a page that kills two is at fault itself, and one that is slow is slow
        if (options.signal?.aborted || pool.closed || error instanceof TimeoutError) throw error;
        return await attempt(image, options);
      }
    },
    close: () => pool.close(),
  };
}

async function startWorker({ folder, gzip }: OcrModel): Promise<Warm> {
  // the engine's program is compiled once and well: a quick version of it first, kept beside the good one, takes 15 MB more
  setFlagsFromString('--no-liftoff');
  const options = {
    langPath: folder,
    gzip,
    cacheMethod: 'none',
    // without it a failed job throws where nobody can catch
    errorHandler: () => {},
  };
  // the engine's own remarks are of no use to a user; this can only be set at the start
  const worker = await createWorker(LANGUAGE, OEM.LSTM_ONLY, options, { debug_file: '/dev/null' } as object);
  // the thread is there, only the library's types do not say so
  const { worker: thread } = worker as unknown as { worker: EventEmitter };
  let fail: (reason: Error) => void = () => {};
  const death = new Promise<never>((_, reject) => {
    fail = reject;
  });
  death.catch(() => {});
  thread.on('error', (error: Error) => fail(new Error(`the OCR worker failed (${describeCause(error)})`)));
  thread.on('exit', () => fail(new Error('the OCR worker stopped')));
  return {
    worker,
    death,
    end: async (reason) => {
      fail(reason);
      await worker.terminate();
    },
  };
}

async function readOn(warm: Warm, image: OcrImage, layout: OcrLayout): Promise<OcrPage> {
  const options = {
    user_defined_dpi: String(Math.min(2400, Math.max(70, image.dpi))),
    tessedit_pageseg_mode: SEGMENTATION[layout],
    // lines are read alone where there is a doubt: what else was weighed is told as well
    lstm_choice_mode: layout === 'line' ? '2' : '0',
  };
  // a page comes as rows: the tree of blocks would tell each letter's alternatives too, in a megabyte
  const form = layout === 'line' ? { hocr: true } : { tsv: true };
  const job = warm.worker.recognize(toPgm(image), options as object, { text: false, ...form });
  job.catch(() => {});
  try {
    const { data } = await Promise.race([warm.death, job]);
    return layout === 'line' ? parseHocr(data.hocr ?? '') : parseTable((data.tsv ?? '').split('\n'));
  } catch (error) {
    throw asError(error);
  }
}

// the library rejects with bare strings
const asError = (reason: unknown) => (reason instanceof Error ? reason : new Error(describeCause(reason)));

/** Netpbm grey: a header and the samples, the cheapest form that the engine takes. */
function toPgm({ width, height, grey }: OcrImage): Buffer {
  return Buffer.concat([Buffer.from(`P5\n${width} ${height}\n255\n`, 'latin1'), grey]);
}
