import { execFileSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { discover, survey } from '../../src/batch/discover.ts';
import { createSelection } from '../../src/batch/selection.ts';

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

interface Asked {
  readonly include?: string[];
  readonly exclude?: string[];
}

async function listFound(names: readonly string[], { include = [], exclude = [] }: Asked = {}) {
  const found = [];
  const selection = createSelection(include, exclude);
  for await (const one of discover(names, join(root, 'output'), selection)) found.push(one);
  return found;
}

async function namesIn(names: readonly string[], asked: Asked = {}): Promise<string[]> {
  const found = await listFound(names, asked);
  return found.flatMap((one) => (one.kind === 'document' ? [one.path.slice(root.length + 1)] : []));
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

test('the order is that of whole paths, over several folders that lie in each other', async () => {
  for (const file of ['a/x.txt', 'a-b.txt', 'a.txt', 'a/b/c.txt', 'B.txt']) put(file);
  const order = ['B.txt', 'a-b.txt', 'a.txt', 'a/b/c.txt', 'a/x.txt'];
  expect(await namesIn([root])).toEqual(order);
  expect(await namesIn([join(root, 'a/b'), join(root, 'a'), root, join(root, 'a.txt')])).toEqual(order);
});

test.each([
  ['a name at every depth', { include: ['KH-*'] }, ['2022/KH-1.txt', 'KH-2.txt']],
  ['a path', { include: ['2022/**'] }, ['2022/KH-1.txt', '2022/nháp/b.txt']],
  ['several', { include: ['KH-*', 'b.txt'] }, ['2022/KH-1.txt', '2022/nháp/b.txt', 'KH-2.txt']],
  ['no folder', { exclude: ['2022'] }, ['KH-2.txt', 'c.txt']],
  [
    'no folder at any depth, in the other spelling',
    { exclude: ['nháp'.normalize('NFD')] },
    ['2022/KH-1.txt', 'KH-2.txt', 'c.txt'],
  ],
  ['both', { include: ['2022/**'], exclude: ['**/nháp/**'] }, ['2022/KH-1.txt']],
])('globs: %s', async (_, asked, expected) => {
  for (const file of ['2022/KH-1.txt', '2022/nháp/b.txt', 'KH-2.txt', 'c.txt']) put(file);
  expect(await namesIn([root], asked)).toEqual(expected);
});

test('links are followed to files of the same tree; what leads out of it is said, and nothing goes round', async () => {
  put('outside/secret.txt');
  put('plans/sub/a.txt');
  symlinkSync(join(root, 'plans'), join(root, 'plans/sub/loop'));
  symlinkSync(join(root, 'plans/sub/a.txt'), join(root, 'plans/b.txt'));
  symlinkSync(join(root, 'outside/secret.txt'), join(root, 'plans/c.txt'));
  symlinkSync(join(root, 'outside'), join(root, 'plans/d'));
  symlinkSync(join(root, 'plans/nowhere.txt'), join(root, 'plans/e.txt'));
  symlinkSync('/etc/passwd', join(root, 'plans/passwd'));
  const found = await listFound([join(root, 'plans')]);
  const told = found.map((one) =>
    one.kind === 'document' ? one.path : `${one.failure.code} ${one.failure.file}`,
  );
  expect(told.map((line) => line.replaceAll(`${root}/plans/`, ''))).toEqual([
    'b.txt',
    'link-outside c.txt',
    'link-outside d',
    'e.txt',
    'sub/a.txt',
  ]);
});

test.skipIf(process.platform === 'win32')('pipes and sockets are not opened', async () => {
  execFileSync('mkfifo', [join(root, 'a.pdf')]);
  put('b.pdf');
  expect(await namesIn([root])).toEqual(['b.pdf']);
});

test('a folder without documents says so; the others are counted', async () => {
  put('full/a.txt');
  put('full/b.txt');
  put('void/gold.json');
  const names = [join(root, 'void'), join(root, 'full'), join(root, 'full/a.txt')];
  const { documents, failures } = await survey(names, join(root, 'output'), createSelection([], []));
  expect(documents).toBe(2);
  expect(failures).toEqual([
    {
      file: join(root, 'void'),
      code: 'no-documents',
      message: expect.stringMatching(/holds no document; give .*\.pdf/),
    },
  ]);
});
