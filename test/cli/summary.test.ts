import { expect, test } from 'vitest';
import type { DocumentSummary } from '../../src/batch/compile.ts';
import type { BatchResult } from '../../src/batch/run.ts';
import { formatSummary } from '../../src/cli/summary.ts';

const summary: DocumentSummary = {
  id: 'ke-hoach',
  file: 'Kế hoạch số 30 của Ủy ban nhân dân huyện.pdf',
  pages: 5,
  ocrPages: 2,
  typeCode: 'KH',
  number: '30/KH-UBND',
  issuer: 'ỦY BAN NHÂN DÂN HUYỆN CẦU NGANG',
  issueDate: '2022-03-10',
  sections: 41,
  citations: 12,
  deadlines: 3,
  flags: 0,
};

function resultOf(summaries: readonly DocumentSummary[]): BatchResult {
  return {
    outcomes: summaries.map(({ id, file }) => ({ state: 'skipped', path: file, id })),
    compilation: { summaries: new Map(summaries.map((each) => [each.id, each])), failures: [] },
    failures: [],
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
  const outcomes = result.outcomes.map((outcome, i) => ({ ...outcome, path: `plans/${i}/kh.pdf` }));
  expect(formatSummary({ ...result, outcomes }, 'out', 110)).toMatch(/^File .*\n0\/kh\.pdf .*\n1\/kh\.pdf /);
});

test('many documents: the first of them and where the others are', () => {
  const many = Array.from({ length: 45 }, (_, i) => ({ ...summary, id: `d${i}`, file: `Kế hoạch ${i}.pdf` }));
  const text = formatSummary(resultOf(many), 'out', 120);
  expect(text).toContain('… and 5 more, all of them in out/documents.csv');
  expect(text.split('\n').filter((line) => line.startsWith('Kế hoạch'))).toHaveLength(40);
});

test('nothing found, nothing shown', () => {
  expect(formatSummary(resultOf([]), 'out', 100)).toBe('');
});
