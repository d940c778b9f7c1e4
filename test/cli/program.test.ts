import { mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { Run } from '../../schemas/run.ts';
import { hireNobody } from '../../src/cli/hire.ts';
import { runProgram } from '../../src/cli/program.ts';
import { UsageError } from '../../src/cli/terminal.ts';
import { VERSION } from '../../src/write/version.ts';
import { testWorkshop } from '../batch/workshop.ts';

let root: string;
beforeEach(() => {
  root = mkdtempSync(join(tmpdir(), 'saoluc-cli-'));
  mkdirSync(join(root, 'plans'));
});
afterEach(() => {
  rmSync(root, { recursive: true, force: true });
  process.exitCode = 0;
});

const put = (name: string, content: string) => writeFileSync(join(root, 'plans', name), content);

const hireTest = hireNobody(async ({ pipeline }) => {
  if (pipeline !== 'plan') throw new UsageError(`There is no pipeline ${pipeline}; there is plan.`);
  return { ...testWorkshop(), close: async () => {} };
});

async function run(...args: string[]): Promise<{ code: number; out: string; err: string }> {
  let [out, err] = ['', ''];
  const terminal = {
    out: (text: string) => {
      out += text;
    },
    err: (text: string) => {
      err += text;
    },
    screen: null,
    columns: 110,
  };
  const code = await runProgram(args, terminal, hireTest);
  return { code, out, err };
}

const extract = (...args: string[]) =>
  run('extract', join(root, 'plans'), '--out', join(root, 'out'), ...args);

test('all done: 0, nothing on stdout, a summary for people on stderr', async () => {
  put('kế hoạch.txt', 'một');
  const { code, out, err } = await extract();
  expect([code, out]).toEqual([0, '']);
  expect(err).toContain('[1/1]');
  expect(err).toMatch(/kế hoạch\.txt +1 text +– – /);
  expect(err).toContain(join(root, 'out/documents.csv'));
  expect(Run.parse(JSON.parse(readFileSync(join(root, 'out/run.json'), 'utf8'))).counts).toMatchObject({
    done: 1,
  });
});

test('some failed: 1, each named with its reason; the others are complete', async () => {
  put('a.txt', 'một');
  put('b.txt', '');
  const { code, err } = await extract('--quiet');
  expect(code).toBe(1);
  expect(err).toBe(`Failed: ${join(root, 'plans/b.txt')}: it is empty; give another.\n`);
  expect(readdirSync(join(root, 'out/records'))).toHaveLength(1);
});

test('--json: run.json on stdout, and nothing else', async () => {
  put('a.txt', 'một');
  const { out, err } = await extract('--json', '--quiet');
  expect(out).toBe(readFileSync(join(root, 'out/run.json'), 'utf8'));
  expect(Run.parse(JSON.parse(out)).options).toMatchObject({ pipeline: 'plan', force: false });
  expect(err).toBe('');
});

test('a second run skips and still tells what was found', async () => {
  put('a.txt', 'một');
  await extract();
  const { code, err } = await extract();
  expect(code).toBe(0);
  expect(err).toContain('done before');
  expect(err).toMatch(/a\.txt +1 text/);
});

test('a folder without documents is a failure that says so', async () => {
  const { code, err } = await extract();
  expect(code).toBe(1);
  expect(err).toContain('holds no document');
});

test.each([
  ['no command', [], /Usage: saoluc/],
  ['an unknown command', ['extrct'], /unknown command 'extrct'/],
  ['no input', ['extract'], /missing required argument/],
  ['an unknown option', ['extract', 'a', '--ot', 'b'], /unknown option '--ot'[\s\S]*--help/],
  ['jobs that are no number', ['extract', 'a', '--jobs', 'many'], /whole number from 1 to 999/],
  ['an unknown engine', ['extract', 'a', '--engine', 'x'], /Allowed choices are auto, native, tesseract\.js/],
  [
    'an unknown pipeline',
    ['extract', 'a', '--pipeline', 'x'],
    /^saoluc: There is no pipeline x; there is plan\.\n$/,
  ],
])('wrong usage, %s: 2', async (_, args, message) => {
  const { code, out, err } = await run(...args);
  expect([code, out]).toEqual([2, '']);
  expect(err).toMatch(message);
});

test('an output folder that cannot be written to: 2, one sentence, no stack', async () => {
  put('a.txt', 'một');
  writeFileSync(join(root, 'out'), 'a file');
  const { code, err } = await extract('--quiet');
  expect(code).toBe(2);
  expect(err).toMatch(/^saoluc: Cannot write .*; choose another folder with --out\.\n$/);
});

test.each([
  [['--help']],
  [['extract', '--help']],
  [['worker', '--help']],
  [['status', '--help']],
  [['evaluate', '--help']],
])('%j: examples and exit codes on stdout', async (args) => {
  const { code, out, err } = await run(...args);
  expect([code, err]).toEqual([0, '']);
  expect(out).toContain('Examples:');
  expect(out).toContain('Exit codes:');
});

test('--version', async () => {
  expect(await run('--version')).toEqual({ code: 0, out: `${VERSION}\n`, err: '' });
});
