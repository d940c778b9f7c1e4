import { expect, test } from 'vitest';
import type { DocumentSummary } from '../../src/batch/outcome.ts';
import type { BatchResult } from '../../src/batch/run.ts';
import { formatFailures, formatStop, formatSummary } from '../../src/cli/summary.ts';
import { OutputError } from '../../src/write/files.ts';
import { SUMMARY as summary } from '../batch/summary.ts';

function resultOf(summaries: readonly DocumentSummary[], all = summaries.length): BatchResult {
  const none = {
    inputs: all,
    done: 0,
    failed: 0,
    pages: 0,
    ocrPages: 0,
    citations: 0,
    deadlines: 0,
    flags: 0,
  };
  return {
    counts: { ...none, skipped: all },
    shown: summaries.map((each) => ({ path: each.file, summary: each })),
    failures: 0,
    shownFailures: [],
    stopped: null,
  };
}

test('a row for each document, in lines that fit', () => {
  const other = {
    ...summary,
    id: 'b',
    file: 'b\n\u001b[31m.txt',
    ocrPages: 0,
    number: null,
    issuer: null,
    issueDate: null,
  };
  const lines = formatSummary(resultOf([summary, other]), 'out', 90).split('\n');
  expect(lines[0]).toMatch(
    /^File .* Pages .* Document .* Issued .* Issuer .* Sect\. {2}Cited {2}Due {2}Flags$/,
  );
  expect(lines[1]).toMatch(/^Kế.*… {2}2 OCR, 3 text {2}KH 30\/KH-.* {2}2022-03-10 {2}ỦY BAN/);
  expect(lines[2]).toMatch(/^b \[31m\.txt +5 text +KH – +– +– +41 +12 +3 +0$/);
  for (const line of lines.slice(0, 3)) expect([...line].length).toBeLessThanOrEqual(90);
});

test('files of one name are shown with their folders', () => {
  const result = resultOf([
    { ...summary, id: 'a', file: 'kh.pdf' },
    { ...summary, id: 'b', file: 'kh.pdf' },
  ]);
  const shown = result.shown.map((each, i) => ({ ...each, path: `plans/${i}/kh.pdf` }));
  expect(formatSummary({ ...result, shown }, 'out', 110)).toMatch(/^File .*\n0\/kh\.pdf .*\n1\/kh\.pdf /);
});

test('many documents: the first of them and where the others are', () => {
  const many = Array.from({ length: 40 }, (_, i) => ({ ...summary, id: `d${i}`, file: `Kế hoạch ${i}.pdf` }));
  const text = formatSummary(resultOf(many, 45), 'out', 120);
  expect(text).toContain('… and 5 more, all of them in out/documents.csv');
  expect(text.split('\n').filter((line) => line.startsWith('Kế hoạch'))).toHaveLength(40);
});

test('nothing found, nothing shown', () => {
  expect(formatSummary(resultOf([]), 'out', 100)).toBe('');
});

test('failures: the first of them and where the others are', () => {
  const failure = { file: 'a.pdf', code: 'empty', message: 'a.pdf is empty.' };
  const result = { ...resultOf([]), failures: 3, shownFailures: [failure] };
  expect(formatFailures(result, 'out')).toBe(
    'Failed: a.pdf is empty.\n… and 2 more failures, all of them in out/failures.csv\n',
  );
});

test('a run that broke off says why and how to go on', () => {
  const result = resultOf([summary]);
  expect(formatStop(result)).toBe('');
  expect(formatStop({ ...result, stopped: 'signal' })).toMatch(
    /^Stopped: 1 document is done .* same command/,
  );
  const full = new OutputError('The disk is full.');
  expect(formatStop({ ...result, stopped: full })).toMatch(/^Stopped: The disk is full\. 1 document/);
});
