import { expect, test } from 'vitest';
import { DocumentOrder, type Edition } from '../../schemas/queue.ts';
import type { Failed } from '../../src/batch/outcome.ts';
import {
  documentJob,
  moveOutcome,
  pageJob,
  queueOf,
  readPageJob,
  tellDifference,
} from '../../src/queue/terms.ts';

const EDITION: Edition = { program: 'p1', reading: 'r1', engine: 'tesseract 5', maxPages: 2000 };
const ORDER: DocumentOrder = {
  sha256: 'a'.repeat(64),
  path: 'plans/kế hoạch.pdf',
  name: 'kế hoạch.pdf',
  searchable: false,
  maxMs: null,
};

test('a queue is of one store and one edition', () => {
  const { name } = queueOf('store', '/out', EDITION);
  expect(queueOf('store', '/mnt/elsewhere', EDITION).name).toBe(name);
  const others = [
    queueOf('other', '/out', EDITION),
    ...Object.keys(EDITION).map((key) => queueOf('store', '/out', { ...EDITION, [key]: 'x' })),
  ];
  expect(new Set([name, ...others.map((other) => other.name)]).size).toBe(6);
});

test('a job is of content, name and kind of result, whoever orders it', () => {
  const id = documentJob(ORDER);
  expect(documentJob({ ...ORDER, path: 'elsewhere/kế hoạch.pdf', maxMs: 5 })).toBe(id);
  const others = [{ sha256: 'b'.repeat(64) }, { name: 'other.pdf' }, { searchable: true }];
  for (const other of others) expect(documentJob({ ...ORDER, ...other })).not.toBe(id);
});

test('a page job leads back to its document', () => {
  const id = documentJob(ORDER);
  expect(readPageJob(pageJob(id, 12))).toEqual({ document: id, page: 12 });
  expect(readPageJob(`saoluc:queue:${pageJob(id, 3)}`)).toEqual({ document: id, page: 3 });
  expect(readPageJob(id)).toBeNull();
});

test.each(['..', '.', '', 'a/b', '../x', 'a\0b'])('"%s" is no name in the store', (name) => {
  expect(DocumentOrder.safeParse({ ...ORDER, name }).success).toBe(false);
});
test.each(['...', 'a\nb.pdf', 'kế hoạch số 30..pdf'])('"%s" is one', (name) => {
  expect(DocumentOrder.safeParse({ ...ORDER, name }).success).toBe(true);
});

test.each([
  [{ program: 'p2', reading: 'r2' }, 'another version or pipeline of the program'],
  [{ reading: 'r1 4000000' }, 'another --max-megapixels'],
  [{ engine: 'tesseract.js 7' }, 'the OCR engine tesseract.js 7, not tesseract 5 (--engine)'],
  [{ maxPages: 10 }, '--max-pages 10, not 2000'],
])('%j differs by %s', (other, why) => {
  expect(tellDifference(EDITION, { ...EDITION, ...other })).toBe(why);
});

test("a failure is told of the file's place with who ordered it", () => {
  const path = '/mnt/store/cache/inputs/aa/plan.pdf';
  const failure = { file: path, code: 'damaged', message: `${path}: it is damaged; get another.` };
  const failed: Failed = { state: 'failed', path, failure, stack: null, passing: false };
  expect(moveOutcome(failed, 'plans/plan.pdf')).toMatchObject({
    path: 'plans/plan.pdf',
    failure: {
      file: 'plans/plan.pdf',
      code: 'damaged',
      message: 'plans/plan.pdf: it is damaged; get another.',
    },
  });
});
