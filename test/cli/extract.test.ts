import { mkdtempSync, readdirSync, readFileSync, rmSync, statSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { Ajv2020 } from 'ajv/dist/2020.js';
import { afterAll, beforeAll, expect, test } from 'vitest';
import type { Record } from '../../schemas/record.ts';
import { hireNobody } from '../../src/cli/hire.ts';
import { runProgram } from '../../src/cli/program.ts';
import { openPlanWorkshop } from '../../src/cli/workshop.ts';

const HIRE = hireNobody(openPlanWorkshop);

/** The whole way on real files: text, markdown, and a PDF with a text layer. */
const NAMES = ['fixtures/000/source.txt', 'fixtures/003/source.md', 'fixtures/002/typeset.pdf'];

let root: string;
let err = '';
const terminal = {
  out: () => {},
  err: (text: string) => {
    err += text;
  },
  screen: null,
  columns: 110,
};

beforeAll(async () => {
  root = mkdtempSync(join(tmpdir(), 'saoluc-extract-'));
  const extract = (out: string, jobs: string, names: string[]) =>
    runProgram(['extract', ...names, '--out', join(root, out), '--jobs', jobs], terminal, HIRE);
  expect(await extract('one', '1', NAMES)).toBe(0);
  expect(await extract('two', '2', [...NAMES].reverse())).toBe(0);
});
afterAll(() => {
  rmSync(root, { recursive: true, force: true });
  process.exitCode = 0;
});

function readAll(out: string): Map<string, string> {
  const paths = readdirSync(join(root, out), { recursive: true, encoding: 'utf8' })
    .filter(
      (path) => path !== 'run.json' && !path.startsWith('cache/') && statSync(join(root, out, path)).isFile(),
    )
    .sort();
  return new Map(paths.map((path) => [path, readFileSync(join(root, out, path), 'utf8')]));
}

test('the same bytes whatever the number of jobs and the order of the files', () => {
  expect(readAll('two')).toEqual(readAll('one'));
});

test('records are valid by the published JSON Schema, and every raw is the text at its span', () => {
  const schema = JSON.parse(readFileSync('schemas/json/record.schema.json', 'utf8'));
  const validate = new Ajv2020({ strict: false, validateFormats: false }).compile(schema);
  const records = [...readAll('one')].filter(([path]) => path.startsWith('records/'));
  expect(records).toHaveLength(3);
  for (const [path, json] of records) {
    const record = JSON.parse(json) as Record;
    expect(validate(record), `${path}: ${JSON.stringify(validate.errors)}`).toBe(true);
    const { header, citations, dates, deadlines, signers, recipients, assignments } = record;
    const lists = [citations, dates, deadlines, signers, recipients, assignments];
    for (const value of [...Object.values(header), ...lists.flat()]) {
      if (value !== null) expect(record.text.slice(value.span.start, value.span.end)).toBe(value.raw);
    }
    expect(readAll('one').get(path.replace('records/', 'text/').replace(/json$/, 'txt'))).toBe(record.text);
  }
});

test('boxes lie on the pages of the PDF', () => {
  const json = [...readAll('one')].find(([path]) => path.startsWith('records/typeset-'))?.[1] ?? '';
  const record = JSON.parse(json) as Record;
  expect(record.citations.length).toBeGreaterThan(0);
  for (const { boxes, page } of record.citations) {
    expect(boxes[0]?.page).toBe(page);
    for (const box of boxes) {
      const { width, height } = record.pages[box.page - 1] ?? { width: 0, height: 0 };
      expect([box.x0 >= 0, box.y0 >= 0, box.x1 <= (width ?? 0), box.y1 <= (height ?? 0)]).not.toContain(
        false,
      );
      expect(box.x1).toBeGreaterThan(box.x0);
    }
  }
});

test('a born-digital PDF is its own searchable copy, a text has none', async () => {
  const files = ['fixtures/000/source.txt', 'fixtures/002/typeset.pdf'];
  const out = join(root, 'searchable');
  const args = ['extract', ...files, '--out', out, '--searchable', '--engine', 'tesseract.js'];
  expect(await runProgram(args, terminal, HIRE)).toBe(0);
  const copies = readdirSync(join(out, 'searchable'));
  expect(copies).toEqual([expect.stringMatching(/^typeset-[0-9a-f]{8}\.pdf$/)]);
  const copy = readFileSync(join(out, 'searchable', copies[0] ?? ''));
  expect(copy.equals(readFileSync('fixtures/002/typeset.pdf'))).toBe(true);
});

test('a folder without a model, and a native engine that is not there, are wrong usage', async () => {
  const run = (...more: string[]) =>
    runProgram(['extract', NAMES[0] ?? '', '--out', join(root, 'none'), ...more], terminal, HIRE);
  expect(await run('--tessdata', root)).toBe(2);
  expect(err).toContain('holds no vie.traineddata');
  const path = process.env.PATH;
  process.env.PATH = root;
  expect(await run('--engine', 'native')).toBe(2);
  process.env.PATH = path;
  expect(err).toContain('The system has no tesseract 5');
});

test('the summary names each file', () => {
  for (const name of ['source.txt', 'source.md', 'typeset.pdf']) expect(err).toContain(name);
});
