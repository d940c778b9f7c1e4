import { execFileSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { cpSync, mkdirSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { LANGUAGE, OWN_MODEL, unpackModel } from '../src/read/ocr-model.ts';
import { type Command, isInstalled, type Measure, measure } from './measure.ts';

/** A scan that all read. */
export interface Scan {
  readonly id: string;
  readonly path: string;
  /** Of the fixture, from 1. */
  readonly pages: readonly number[];
  readonly fixture: string;
}

export interface Contestant {
  readonly name: string;
  /** Reads every page of the scans, `jobs` at a time; `folder` is empty and its own. */
  run(scans: readonly Scan[], folder: string, jobs: number): Promise<Measure>;
  /** What it has read of a scan in that folder. */
  text(scan: Scan, folder: string): string;
}

/** Those who can run here, and the names of those who cannot. */
export async function findContestants(folder: string): Promise<{ here: Contestant[]; missing: string[] }> {
  const model = join(folder, 'tessdata');
  mkdirSync(model);
  const [tesseract, poppler, ocrmypdf] = await Promise.all([
    isInstalled('tesseract', '--version'),
    isInstalled('pdftoppm', '-v'),
    isInstalled('ocrmypdf', '--version'),
  ]);
  // ocrmypdf looks for more than the model there
  if (tesseract) cpSync(findTessdata(), model, { recursive: true });
  await unpackModel(OWN_MODEL, model);
  const all: [contestant: Contestant, can: boolean][] = [
    [saoluc('tesseract.js'), true],
    [saoluc('native'), tesseract],
    [pipedTesseract(model), tesseract && poppler],
    [ocrMyPdf(model, []), ocrmypdf],
    // what saoluc does to a page before it reads it
    [ocrMyPdf(model, ['--rotate-pages', '--deskew']), ocrmypdf],
    // what its manual says of folders
    [manyOcrMyPdfs(model, ['--deskew']), ocrmypdf],
  ];
  return {
    here: all.filter(([, can]) => can).map(([contestant]) => contestant),
    missing: all.filter(([, can]) => !can).map(([contestant]) => contestant.name),
  };
}

/** Where the system's models and their settings are. */
function findTessdata(): string {
  const said = execFileSync('tesseract', ['--list-langs'], { encoding: 'utf8' });
  const folder = /"(?<folder>[^"]+)"/u.exec(said)?.groups?.folder;
  if (folder === undefined) throw new Error(`tesseract does not say where its models are: ${said}`);
  return folder;
}

/** The whole command, from starting Node to the last table. */
function saoluc(engine: string): Contestant {
  const main = fileURLToPath(new URL('../src/cli/main.js', import.meta.url));
  return {
    name: `saoluc, ${engine}`,
    run: (scans, folder, jobs) => {
      const paths = scans.map(({ path }) => path);
      const options = ['--out', folder, '--engine', engine, '--jobs', String(jobs), '--quiet'];
      return measure([{ program: process.execPath, args: [main, 'extract', ...paths, ...options] }], 1);
    },
    text: (scan, folder) => {
      const records = readdirSync(join(folder, 'records')).map(
        (name) =>
          JSON.parse(readFileSync(join(folder, 'records', name), 'utf8')) as {
            source: { sha256: string };
            text: string;
          },
      );
      const sha256 = createHash('sha256').update(readFileSync(scan.path)).digest('hex');
      return records.find(({ source }) => source.sha256 === sha256)?.text ?? '';
    },
  };
}

/** What a script of two lines does: pages at 300 dpi, then the same model on each, one process a core. */
function pipedTesseract(model: string): Contestant {
  const page = (scan: Scan, number: number, folder: string) => join(folder, `${scan.id}-${number}`);
  return {
    name: 'pdftoppm -r 300, tesseract',
    run: (scans, folder, jobs) => {
      const commands = scans.flatMap((scan) =>
        scan.pages.map((_, index): Command => {
          const number = index + 1;
          const out = page(scan, number, folder);
          const script = `pdftoppm -r 300 -f ${number} -l ${number} -singlefile "$1" "$2" && tesseract "$2.ppm" "$2" --tessdata-dir "$3" -l ${LANGUAGE} --oem 1`;
          const args = ['-c', script, 'sh', scan.path, out, model];
          return { program: 'sh', args, env: { OMP_THREAD_LIMIT: '1' } };
        }),
      );
      return measure(commands, jobs);
    },
    text: (scan, folder) =>
      scan.pages.map((_, index) => readFileSync(`${page(scan, index + 1, folder)}.txt`, 'utf8')).join('\n'),
  };
}

/** One document after the other, the pages of each side by side. */
function ocrMyPdf(model: string, preparation: readonly string[]): Contestant {
  return {
    name: ['ocrmypdf', ...preparation].join(' '),
    run: (scans, folder, jobs) => {
      const options = ['--jobs', String(jobs), ...preparation];
      return measure(
        scans.map((scan) => ocrMyPdfOf(scan, model, options, folder)),
        1,
      );
    },
    text: readSidecar,
  };
}

/** So many documents side by side, each as the program does it by itself. */
function manyOcrMyPdfs(model: string, preparation: readonly string[]): Contestant {
  return {
    name: ['ocrmypdf', ...preparation, 'side by side'].join(' '),
    run: (scans, folder, jobs) =>
      measure(
        scans.map((scan) => ocrMyPdfOf(scan, model, preparation, folder)),
        jobs,
      ),
    text: readSidecar,
  };
}

function ocrMyPdfOf(scan: Scan, model: string, options: readonly string[], folder: string): Command {
  const out = join(folder, `${scan.id}.pdf`);
  return {
    program: 'ocrmypdf',
    env: { TESSDATA_PREFIX: model },
    args: ['-l', LANGUAGE, ...options, '--sidecar', sidecarOf(scan, folder), scan.path, out],
  };
}

const sidecarOf = (scan: Scan, folder: string) => join(folder, `${scan.id}.txt`);
const readSidecar = (scan: Scan, folder: string) => readFileSync(sidecarOf(scan, folder), 'utf8');
