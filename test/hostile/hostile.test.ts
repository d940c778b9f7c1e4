import { execFileSync, spawnSync } from 'node:child_process';
import { existsSync, mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { basename, join } from 'node:path';
import { parse } from 'csv-parse/sync';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { Record } from '../../schemas/record.ts';
import { HOSTILE, writeCorpus } from './corpus.ts';

/** The built program over a folder of files that mean harm, each of which has to come out as it is said. */

const MAIN = 'dist/src/cli/main.js';
let root: string;
let out: string;
let run: { status: number | null; stderr: string };
let failures: Map<string, string>;
let messages: string[];
let done: Set<string>;

beforeAll(() => {
  if (!existsSync(MAIN)) execFileSync('npm', ['run', 'build'], { stdio: 'ignore' });
  root = mkdtempSync(join(tmpdir(), 'saoluc-hostile-'));
  out = join(root, 'out');
  writeCorpus(join(root, 'in'));
  const args = [MAIN, 'extract', join(root, 'in'), '--out', out, '--engine', 'tesseract.js'];
  run = spawnSync(process.execPath, args, { encoding: 'utf8', timeout: 120_000 });
  const rows: { file: string; code: string; message: string }[] = parse(
    readFileSync(join(out, 'failures.csv')),
    {
      bom: true,
      columns: true,
    },
  );
  failures = new Map(rows.map(({ file, code }) => [basename(file), code]));
  messages = rows.map(({ message }) => message);
  const records = readdirSync(join(out, 'records')).filter((name) => name.endsWith('.json'));
  done = new Set(
    records.map(
      (name) => Record.parse(JSON.parse(readFileSync(join(out, 'records', name), 'utf8'))).source.file,
    ),
  );
}, 150_000);
afterAll(() => rmSync(root, { recursive: true, force: true }));

describe('hostile files', () => {
  it.each(HOSTILE.map(([name, , outcome]) => [name, outcome] as const))('%j: %s', (name, outcome) => {
    expect(failures.get(name) ?? null).toBe(outcome);
    expect(done.has(name)).toBe(outcome === null);
  });

  it('end the run with a word for each, and with code 1', () => {
    expect(run.status).toBe(1);
    expect(failures.has('out')).toBe(true);
  });

  it('are told in words, and not in those of a stack', () => {
    expect(messages.filter((message) => /call stack|undefined|is not a/u.test(message))).toEqual([]);
  });

  it('send no commands to the terminal', () => {
    // biome-ignore lint/suspicious/noControlCharactersInRegex: they are what it looks for
    expect(run.stderr).not.toMatch(/[\u0000-\u0009\u000B-\u001F\u007F-\u009F]/u);
  });

  it('write nothing outside the output folder', () => {
    expect(readdirSync(root).sort()).toEqual(['in', 'out']);
  });

  it('make no formulas of cells', () => {
    for (const table of ['recipients.csv', 'documents.csv', 'sections.csv']) {
      const rows: string[][] = parse(readFileSync(join(out, table)), { bom: true });
      expect(rows.flat().filter((cell) => /^[=+@]/u.test(cell))).toEqual([]);
    }
  });
});
