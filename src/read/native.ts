import { spawn } from 'node:child_process';
import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { opensPage, parseHocr } from './hocr.ts';
import { DEFAULT_LIMITS, TimeoutError, withinTime } from './limits.ts';
import { type Launch, NativeProcess } from './native-process.ts';
import type { OcrEngine, OcrImage, OcrLayout, OcrOptions, OcrPage } from './ocr.ts';
import { LANGUAGE, type OcrModel, unpackModel } from './ocr-model.ts';
import { toTiff } from './tiff.ts';
import { opensTable, parseTable } from './tsv.ts';
import { createPool } from './worker-pool.ts';

/** The system's tesseract. */
export interface NativeProgram {
  readonly version: string;
  /** Whether a process can be kept for many pictures (`stdbuf` of the GNU coreutils is there). */
  readonly keepable: boolean;
}

const LEAST_MAJOR = 5;
const PROBE_MS = 5000;
const SEGMENTATION = { page: '3', sparse: '11', block: '6', line: '7' } as const;

/** What is asked of the program, and how its answer is understood. */
interface Form {
  readonly settings: readonly string[];
  readonly opens: (line: string) => boolean;
  readonly parse: (lines: readonly string[]) => OcrPage;
}

const TABLE: Form = { settings: ['tessedit_create_tsv=1'], opens: opensTable, parse: parseTable };
const FORMS: Readonly<Record<OcrLayout, Form>> = {
  page: TABLE,
  sparse: TABLE,
  block: TABLE,
  // lines are read alone where there is a doubt: what else was weighed is told as well
  line: {
    settings: ['tessedit_create_hocr=1', 'lstm_choice_mode=2'],
    opens: opensPage,
    parse: (lines) => parseHocr(lines.join('\n')),
  },
};

type Environment = Readonly<Record<string, string | undefined>>;

/** The `tesseract` on the path of `environment`; null where there is none of version 5 or later. */
export async function findNative(environment: Environment): Promise<NativeProgram | null> {
  const told = await firstLine('tesseract', ['--version'], environment);
  const version = /^tesseract v?(?<version>(?<major>\d+)\.[\d.]+)/u.exec(told ?? '')?.groups;
  if (version === undefined || Number(version.major) < LEAST_MAJOR) return null;
  const buffer = await firstLine('stdbuf', ['--version'], environment);
  return { version: version.version ?? '', keepable: /GNU coreutils/u.test(buffer ?? '') };
}

function firstLine(program: string, args: readonly string[], env: Environment): Promise<string | null> {
  return new Promise((resolve) => {
    const child = spawn(program, args, { env, stdio: ['ignore', 'pipe', 'ignore'], timeout: PROBE_MS });
    let out = '';
    child.stdout.setEncoding('utf8').on('data', (piece: string) => {
      out += piece;
    });
    child.once('error', () => resolve(null));
    child.once('close', (code) => resolve(code === 0 ? (out.split('\n')[0] ?? '') : null));
  });
}

export interface NativeOptions {
  readonly jobs: number;
  readonly model: OcrModel;
  readonly environment: Environment;
  readonly program: NativeProgram;
}

/** What the processes of one engine share: its folder in the system's temporary one. */
interface Desk {
  readonly folder: string;
  readonly models: string;
}

/**
 * The system's tesseract, one thread a process and at most `jobs` processes at work. Pictures pass through files in a
 * temporary folder; `close` takes it away.
 */
export function createNative({ jobs, model, environment, program }: NativeOptions): OcrEngine {
  let desk: Promise<Desk> | null = null;
  let count = 0;
  const openDesk = () => {
    desk ??= layDesk(model);
    return desk;
  };
  const pool = createPool<OcrLayout, NativeProcess>({
    most: jobs,
    start: async (layout) => new NativeProcess(launch(await openDesk(), layout, environment, program)),
    end: async (worker) => worker.end(),
    // the lines read again are many and small; all else is worth a process of its own, which gives back its memory
    keeps: (layout) => isKept(layout, program),
  });
  const attempt = async (image: OcrImage, options: OcrOptions): Promise<OcrPage> => {
    const layout = options.layout ?? 'page';
    const limit = options.timeoutMs ?? DEFAULT_LIMITS.pageTimeoutMs;
    return pool.lend(layout, async (worker) => {
      count += 1;
      // made before anything is waited for: other pages count on meanwhile
      const name = `${count}.tif`;
      const path = join((await openDesk()).folder, name);
      try {
        await writeFile(path, toTiff(image));
        // when the time is up the worker is given back as unsound, and so its process is killed
        return FORMS[layout].parse(await withinTime(limit, options.signal, () => worker.read(path)));
      } finally {
        await rm(path, { force: true });
      }
    });
  };
  return {
    name: 'tesseract',
    version: `${program.version} ${model.name}`,
    recognize: async (image, options = {}) => {
      try {
        return await attempt(image, options);
      } catch (error) {
        // a process may die of what came before; a picture that kills two is at fault itself
        if (options.signal?.aborted || pool.closed || error instanceof TimeoutError) throw error;
        return await attempt(image, options);
      }
    },
    close: async () => {
      await pool.close();
      const laid = await desk?.catch(() => null);
      if (laid) await rm(laid.folder, { recursive: true, force: true });
    },
  };
}

const isKept = (layout: OcrLayout, { keepable }: NativeProgram) => keepable && layout === 'line';

async function layDesk(model: OcrModel): Promise<Desk> {
  const folder = await mkdtemp(join(tmpdir(), 'saoluc-ocr-'));
  await writeFile(
    join(folder, MARK),
    toTiff({ ...BLANK, grey: new Uint8Array(BLANK.width * BLANK.height).fill(255) }),
  );
  return { folder, models: await unpackModel(model, folder) };
}

/** An empty picture: when its row comes, the one before it is done. */
const MARK = 'mark.tif';
const BLANK = { width: 40, height: 40, dpi: 300 };

function launch(desk: Desk, layout: OcrLayout, environment: Environment, program: NativeProgram): Launch {
  const { settings: form, opens } = FORMS[layout];
  const settings = [...form, 'stream_filelist=1', 'debug_file=/dev/null'];
  const tesseract = [
    'tesseract',
    ...['-', '-', '--tessdata-dir', desk.models, '-l', LANGUAGE, '--oem', '1', '--psm', SEGMENTATION[layout]],
    ...settings.flatMap((setting) => ['-c', setting]),
  ];
  const keep = isKept(layout, program);
  const [command = '', ...args] = keep ? ['stdbuf', '-oL', ...tesseract] : tesseract;
  // more threads in one process are slower than more processes
  const env = { ...environment, OMP_THREAD_LIMIT: '1' };
  return { command, args, env, mark: keep ? join(desk.folder, MARK) : null, opens };
}
