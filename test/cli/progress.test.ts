import { expect, test } from 'vitest';
import type { Outcome } from '../../src/batch/outcome.ts';
import { createProgress, formatDuration, Pace } from '../../src/cli/progress.ts';
import { OutputError } from '../../src/write/files.ts';
import { SUMMARY } from '../batch/summary.ts';

const done: Outcome = {
  state: 'done',
  path: 'a.pdf',
  sha256: 'x',
  mediaType: 'application/pdf',
  summary: { ...SUMMARY, id: 'a', pages: 1 },
  engine: null,
  record: { bytes: 1, stamp: '1' },
  text: { bytes: 1, stamp: '1' },
  searchable: null,
  timings: { read: 1200, extract: 300 },
  shortfall: null,
};
const failed: Outcome & { state: 'failed' } = {
  state: 'failed',
  path: 'b.pdf',
  failure: { file: 'b.pdf', code: 'empty', message: 'b.pdf is empty.' },
  stack: null,
  passing: false,
};

test.each([
  [0.4, '0 s'],
  [59.4, '59 s'],
  [75, '1 min 15 s'],
  [3600, '1 h 0 min'],
  [90_000, '25 h 0 min'],
  [-3, '0 s'],
])('%f s is %s', (seconds, words) => {
  expect(formatDuration(seconds)).toBe(words);
});

test('documents not yet open are taken to be as long as the others', () => {
  const pace = new Pace();
  pace.watch({ kind: 'found', documents: 4 });
  expect(pace.expectedPages()).toBe(4);
  expect(pace.forecast(1000)).toEqual({ rate: '–', left: '–' });
  pace.watch({ kind: 'opened', path: 'a.pdf', pages: 10 });
  expect(pace.expectedPages()).toBe(40);
  pace.watch({ kind: 'finished', outcome: failed });
  expect(pace.expectedPages()).toBe(30);
  for (let i = 0; i < 10; i++) pace.watch({ kind: 'page', path: 'a.pdf' });
  expect(pace.forecast(5000)).toEqual({ rate: '2.0', left: '10 s' });
});

test('without a screen: a line for each document; quiet: nothing', () => {
  let err = '';
  const terminal = {
    out: () => {},
    err: (text: string) => {
      err += text;
    },
    screen: null,
    columns: 80,
  };
  const progress = createProgress(terminal, { quiet: false, json: false }, () => 0);
  progress.watch({ kind: 'found', documents: 2 });
  progress.watch({ kind: 'opened', path: 'a.pdf', pages: 1 });
  progress.watch({ kind: 'finished', outcome: done });
  progress.watch({ kind: 'finished', outcome: failed });
  progress.stop();
  expect(err).toBe('[1/2] a.pdf: 1 page, 1.5 s\n[2/2] b.pdf: failed: b.pdf is empty.\n');
  err = '';
  createProgress(terminal, { quiet: true, json: false }, () => 0).watch({ kind: 'finished', outcome: done });
  expect(err).toBe('');
  createProgress(terminal, { quiet: true, json: true }, () => 7).watch({ kind: 'finished', outcome: failed });
  expect(JSON.parse(err)).toEqual({
    ms: 0,
    event: 'document',
    state: 'failed',
    path: 'b.pdf',
    ...failed.failure,
  });
});

test('pages read side by side, and then taken again, are counted once', () => {
  const pace = new Pace();
  pace.watch({ kind: 'found', documents: 1 });
  for (let round = 0; round < 2; round++) {
    pace.watch({ kind: 'opened', path: 'a.pdf', pages: 2 });
    for (let i = 0; i < 2; i++) pace.watch({ kind: 'page', path: 'a.pdf' });
  }
  expect([pace.read, pace.expectedPages()]).toEqual([2, 2]);
});

test.each([
  [null, 1, { state: 'finished', exitCode: 1 }],
  ['signal', 130, { state: 'stopped', code: 'signal', exitCode: 130 }],
  [
    new OutputError('Cannot write x: the disk is full.'),
    2,
    { state: 'stopped', code: 'write-failed', message: 'Cannot write x: the disk is full.', exitCode: 2 },
  ],
] as const)('the last line for programs says what the run came to: %s', (stopped, exitCode, told) => {
  let err = '';
  const terminal = {
    out: () => {},
    err: (text: string) => {
      err += text;
    },
    screen: null,
    columns: 80,
  };
  const numbers = { pages: 4, ocrPages: 0, citations: 0, deadlines: 0, flags: 0 };
  const counts = { inputs: 3, done: 2, skipped: 0, failed: 1, ...numbers };
  const result = { counts, shown: [], failures: 1, shownFailures: [], stopped };
  createProgress(terminal, { quiet: false, json: true }, () => 7).end(result, exitCode);
  expect(JSON.parse(err)).toEqual({ ms: 0, event: 'end', ...told, counts, failures: 1 });
  err = '';
  createProgress(terminal, { quiet: false, json: false }, () => 7).end(result, exitCode);
  expect(err).toBe('');
});
