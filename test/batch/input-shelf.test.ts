import {
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  statSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { folderStore, prepareFolderStore } from '../../src/batch/folder-store.ts';
import { createInputShelf } from '../../src/batch/input-shelf.ts';
import { nameStore, readStoreId } from '../../src/batch/store-id.ts';
import { OutputError } from '../../src/write/files.ts';

let root: string;
let file: string;
const INPUT = { sha256: 'a'.repeat(64), name: 'kế hoạch\n30.txt' };
beforeEach(() => {
  root = mkdtempSync(join(tmpdir(), 'saoluc-shelf-'));
  file = join(root, INPUT.name);
  writeFileSync(file, 'một');
});
afterEach(() => rmSync(root, { recursive: true, force: true }));

test('a file is there under its name, linked and not copied, until it is taken away', async () => {
  const shelf = createInputShelf(join(root, 'shelf'));
  expect(await shelf.find(INPUT)).toBeNull();
  await shelf.put(INPUT, file);
  await shelf.put(INPUT, file);
  const path = (await shelf.find(INPUT)) ?? '';
  expect(readFileSync(path, 'utf8')).toBe('một');
  expect(statSync(path).ino).toBe(statSync(file).ino);
  await shelf.put({ ...INPUT, name: 'another.txt' }, file);
  await shelf.remove(INPUT);
  await shelf.remove(INPUT);
  expect(readdirSync(join(root, 'shelf', INPUT.sha256))).toEqual(['another.txt']);
  await shelf.remove({ ...INPUT, name: 'another.txt' });
  expect(readdirSync(join(root, 'shelf'))).toEqual([]);
  expect(readFileSync(file, 'utf8')).toBe('một');
});

test('what a link leads to is put, and half a copy is put again', async () => {
  const shelf = createInputShelf(join(root, 'shelf'));
  symlinkSync(file, join(root, 'link.txt'));
  const half = join(root, 'shelf', INPUT.sha256);
  mkdirSync(half, { recursive: true });
  writeFileSync(join(half, INPUT.name), 'm');
  await shelf.put(INPUT, join(root, 'link.txt'));
  const path = (await shelf.find(INPUT)) ?? '';
  expect(readFileSync(path, 'utf8')).toBe('một');
  expect(readdirSync(half)).toEqual([INPUT.name]);
});

test('a file that is gone is its own trouble, a shelf that takes nothing the output’s', async () => {
  const shelf = createInputShelf(join(root, 'shelf'));
  await expect(shelf.put(INPUT, join(root, 'gone.txt'))).rejects.toMatchObject({ code: 'ENOENT' });
  writeFileSync(join(root, 'blocked'), '');
  await expect(createInputShelf(join(root, 'blocked')).put(INPUT, file)).rejects.toThrow(OutputError);
});

test('a store has one id, however many ask for it at once; a folder has none', async () => {
  const out = join(root, 'out');
  expect(await readStoreId(folderStore(out))).toBeNull();
  await prepareFolderStore(out, Date.now(), { searchable: false });
  const ids = await Promise.all(Array.from({ length: 5 }, () => nameStore(folderStore(out))));
  expect(new Set(ids).size).toBe(1);
  expect(await readStoreId(folderStore(out))).toBe(ids[0]);
});
