import { createHash } from 'node:crypto';
import { existsSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import {
  OutputError,
  openGrowingFile,
  pathInside,
  prepareFolder,
  writeWhole,
} from '../../src/write/files.ts';
import { toJsonLine } from '../../src/write/jsonl.ts';

let root: string;
beforeEach(() => {
  root = mkdtempSync(join(tmpdir(), 'saoluc-files-'));
});
afterEach(() => rmSync(root, { recursive: true, force: true }));

test('writes a file in folders that are not yet there', async () => {
  await writeWhole(root, 'records/a.json', 'tiếng Việt');
  expect(readFileSync(join(root, 'records/a.json'), 'utf8')).toBe('tiếng Việt');
  expect(readdirSync(join(root, 'records'))).toEqual(['a.json']);
});

test.each(['../x', 'a/../../x', '/etc/x', '.', '', '..'])(
  '%j leads out of the folder and is refused',
  async (path) => {
    expect(() => pathInside(root, path)).toThrow(OutputError);
    await expect(writeWhole(root, path, '')).rejects.toThrow(OutputError);
  },
);

test('a name that only starts with dots is inside', () => {
  expect(pathInside(root, '..a/b')).toBe(join(root, '..a/b'));
});

test('a file in the way of a folder: one sentence with the way out', async () => {
  writeFileSync(join(root, 'out'), '');
  await expect(prepareFolder(join(root, 'out/deep'))).rejects.toThrow(
    /^Cannot write .*out.*deep: .*; choose .*--out/,
  );
  await expect(writeWhole(join(root, 'out'), 'a.txt', '')).rejects.toThrow(OutputError);
  await expect(openGrowingFile(join(root, 'out'), 'a.txt')).rejects.toThrow(OutputError);
});

test('a growing file takes its place when it is committed', async () => {
  const file = await openGrowingFile(root, 'a.csv');
  await file.append('một\r\n');
  expect(existsSync(join(root, 'a.csv'))).toBe(false);
  await file.append('hai\r\n');
  const content = 'một\r\nhai\r\n';
  expect(await file.commit()).toEqual({
    path: 'a.csv',
    bytes: Buffer.byteLength(content),
    sha256: createHash('sha256').update(content).digest('hex'),
  });
  await file.discard();
  expect(readFileSync(join(root, 'a.csv'), 'utf8')).toBe(content);
  expect(readdirSync(root)).toEqual(['a.csv']);
});

test('a discarded file leaves what was there', async () => {
  await writeWhole(root, 'a.csv', 'before');
  const file = await openGrowingFile(root, 'a.csv');
  await file.append('half');
  await file.discard();
  expect(readFileSync(join(root, 'a.csv'), 'utf8')).toBe('before');
  expect(readdirSync(root)).toEqual(['a.csv']);
});

test('a json line is one line for every reader', () => {
  const line = toJsonLine({ text: 'a\nb\u2028c' } as never);
  expect(line.split(/\r\n|[\n\r\u2028\u2029]/)).toHaveLength(2);
  expect(JSON.parse(line)).toEqual({ text: 'a\nb\u2028c' });
});

test.skipIf(!existsSync('/proc/self'))('a place that takes no folders is an error, not a wait', async () => {
  await expect(prepareFolder('/proc/saoluc/deep')).rejects.toThrow(OutputError);
});

test('folders are made once, however many ask for them', async () => {
  await Promise.all(['a', 'b', 'c', 'd'].map((name) => writeWhole(root, `x/y/z/${name}.txt`, name)));
  expect(readdirSync(join(root, 'x/y/z'))).toEqual(['a.txt', 'b.txt', 'c.txt', 'd.txt']);
});
