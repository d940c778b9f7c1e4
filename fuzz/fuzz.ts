import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { runCommand } from './command.ts';
import { type Fate, judge, type Offence } from './judge.ts';
import { type Mutant, makeMutant } from './mutants.ts';
import { findSoundFiles } from './sound-files.ts';

export interface FuzzRequest {
  /** The built program. */
  readonly main: string;
  readonly seed: number;
  /** Number of the first mutant. */
  readonly from: number;
  readonly count: number;
  readonly jobs: number;
  /** `none` stands for a program that finds the same line on every picture: reading is fast, and all around it is done. */
  readonly engine: string;
  /** Mutants a run of the command. */
  readonly slice: number;
}

export interface FuzzResult {
  readonly fates: readonly Fate[];
  readonly offences: readonly Offence[];
  /** Of the commands. */
  readonly seconds: number;
}

/** Limits of one document, so that a few that are slow or large do not cost the rest their time. */
const MAX_SECONDS = 30;
const LIMITS = [
  '--max-seconds',
  `${MAX_SECONDS}`,
  '--max-memory',
  '1024',
  '--max-pages',
  '60',
  '--max-megapixels',
  '40',
];
/** What is longest without an event: a worker that starts, a document that is tried twice, the tables. */
const PATIENCE_MS = (2 * MAX_SECONDS + 60) * 1000;

/** Mutants through the real command; `onSlice` is told of the first ones, and which of them gave offence. */
export async function fuzz(
  request: FuzzRequest,
  onSlice: (mutants: readonly Mutant[], offences: readonly Offence[]) => void = () => {},
): Promise<FuzzResult> {
  const sound = await findSoundFiles();
  const fates: Fate[] = [];
  const offences: Offence[] = [];
  let seconds = 0;
  for (let at = 0; at < request.count; at += request.slice) {
    const size = Math.min(request.slice, request.count - at);
    const numbers = Array.from({ length: size }, (_, step) => request.from + at + step);
    const mutants = numbers.map((number) => makeMutant(request.seed, number, sound));
    const found = await runSlice(mutants, request);
    fates.push(...found.fates);
    offences.push(...found.offences);
    seconds += found.seconds;
    onSlice(mutants, found.offences);
  }
  return { fates, offences, seconds };
}

async function runSlice(mutants: readonly Mutant[], request: FuzzRequest): Promise<FuzzResult> {
  const root = mkdtempSync(join(tmpdir(), 'saoluc-fuzz-'));
  const [folder, out] = [join(root, 'in'), join(root, 'out')];
  const [cwd, home, temporary, programs] = ['cwd', 'home', 'tmp', 'bin'].map((name) => join(root, name)) as [
    string,
    string,
    string,
    string,
  ];
  for (const path of [folder, cwd, home, temporary, programs]) mkdirSync(path);
  try {
    for (const { name, bytes } of mutants) writeFileSync(join(folder, name), bytes);
    const engine = request.engine === 'none' ? 'native' : request.engine;
    if (request.engine === 'none') putStandIn(programs);
    const args = ['extract', folder, '--out', out, '--jobs', `${request.jobs}`, '--engine', engine];
    const end = await runCommand({
      main: resolve(request.main),
      args: [...args, ...LIMITS, '--log-json'],
      cwd,
      env: { ...process.env, PATH: `${programs}:${process.env.PATH}`, HOME: home, TMPDIR: temporary },
      patienceMs: PATIENCE_MS,
    });
    const verdict = judge(mutants, end, { folder, out, untouched: [cwd, home, temporary] });
    return { ...verdict, seconds: end.seconds };
  } finally {
    rmSync(root, { recursive: true, force: true });
  }
}

/** An OCR program that sees one line of words on whatever picture it is given. */
function putStandIn(folder: string): void {
  const words = ['KẾ', 'HOẠCH', 'trồng', 'cây', 'năm', '2022'];
  const rows = words.map(
    (word, at) => `5\\t1\\t1\\t1\\t1\\t${at + 1}\\t${40 + 60 * at}\\t40\\t50\\t20\\t95\\t${word}\\n`,
  );
  const head = [
    '1\\t1\\t0\\t0\\t0\\t0\\t0\\t0\\t500\\t200\\t-1\\t\\n',
    '2\\t1\\t1\\t0\\t0\\t0\\t40\\t40\\t400\\t20\\t-1\\t\\n',
  ];
  const page = [...head, ...rows].map((row) => `printf '${row}'`).join('; ');
  const script = `#!/bin/sh
case "$1" in
--version) echo 'tesseract 5.0.0' ;;
*) while read -r path; do ${page}; done ;;
esac
`;
  writeFileSync(join(folder, 'tesseract'), script, { mode: 0o755 });
}
