import { mkdirSync, mkdtempSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { discover } from '../../src/batch/discover.ts';

let root: string;
beforeEach(() => {
  root = mkdtempSync(join(tmpdir(), 'saoluc-discover-'));
});
afterEach(() => rmSync(root, { recursive: true, force: true }));

function put(path: string, content = path): string {
  const file = join(root, path);
  mkdirSync(dirname(file), { recursive: true });
  writeFileSync(file, content);
  return file;
}

async function namesIn(names: readonly string[], out = join(root, 'output')): Promise<string[]> {
  const { inputs } = await discover(names, out);
  return inputs.map((input) => input.path.slice(root.length + 1));
}

test('folders are searched at every depth, in the order of their paths, for the known extensions', async () => {
  for (const file of [
    'b/Hai.PDF',
    'b/a/một.tiff',
    'a.md',
    'z.txt',
    'k.jpeg',
    'gold.json',
    'x.docx',
    'pages.json.gz',
  ]) {
    put(file);
  }
  expect(await namesIn([root])).toEqual(['a.md', 'b/Hai.PDF', 'b/a/một.tiff', 'k.jpeg', 'z.txt']);
});

test('hidden files, lock files, README files and output are passed over', async () => {
  for (const file of ['.a.txt', '.git/b.txt', '~$c.txt', 'README.md', 'readme.txt', 'output/text/d.txt'])
    put(file);
  for (const file of ['old/run.json', 'old/records/e.json', 'old/text/e.txt', 'readme-first.txt']) put(file);
  expect(await namesIn([root])).toEqual(['readme-first.txt']);
});

test('a named file is taken whatever its extension, and once', async () => {
  const file = put('plan');
  put('sub/b.txt');
  expect(await namesIn([file, root, join(root, 'sub'), file])).toEqual(['plan', 'sub/b.txt']);
});

test('links to files are followed, links to folders are not', async () => {
  const file = put('sub/a.txt');
  symlinkSync(join(root, 'sub'), join(root, 'sub/loop'));
  symlinkSync(file, join(root, 'b.txt'));
  const { inputs } = await discover([root], join(root, 'output'));
  expect(inputs.map((input) => input.path)).toEqual([join(root, 'b.txt'), file]);
  expect(inputs[1]?.duplicateOf).toBe(join(root, 'b.txt'));
});

test('equal content is marked; empty and missing files are inputs of their own', async () => {
  put('a.txt', 'same');
  put('c.txt', 'same');
  put('b.txt', '');
  put('d.txt', '');
  const { inputs } = await discover([root, join(root, 'gone.pdf')], join(root, 'output'));
  expect(
    inputs.map((input) => [input.path.slice(root.length + 1), input.sha256 !== null, input.duplicateOf]),
  ).toEqual([
    ['a.txt', true, null],
    ['b.txt', false, null],
    ['c.txt', true, join(root, 'a.txt')],
    ['d.txt', false, null],
    ['gone.pdf', false, null],
  ]);
});

test('a folder without documents says so; the others go on', async () => {
  put('full/a.txt');
  put('void/gold.json');
  const { inputs, failures } = await discover([join(root, 'void'), join(root, 'full')], join(root, 'output'));
  expect(inputs).toHaveLength(1);
  expect(failures).toEqual([
    {
      file: join(root, 'void'),
      code: 'no-documents',
      message: expect.stringMatching(/holds no document; give .*\.pdf/),
    },
  ]);
});
