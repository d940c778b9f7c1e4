import { basename, dirname, join } from 'node:path';
import type { DocumentSummary } from '../batch/compile.ts';
import type { BatchResult } from '../batch/run.ts';

const MAX_ROWS = 40;

/** The end of a run for a person: what was found in each document, what failed, and where the files are. */
export function formatSummary(result: BatchResult, out: string, columns: number): string {
  const rows = listRows(result);
  const parts: string[] = [];
  if (rows.length > 0) parts.push(formatTable(rows.slice(0, MAX_ROWS), columns));
  if (rows.length > MAX_ROWS) {
    parts.push(`… and ${rows.length - MAX_ROWS} more, all of them in ${out}/documents.csv\n`);
  }
  if (rows.length > 0) parts.push(formatPlaces(out));
  return parts.join('\n');
}

/** Each failure on a line of its own, with its reason. */
export function formatFailures(result: BatchResult): string {
  return result.failures.map(({ message }) => `Failed: ${message}\n`).join('');
}

function listRows({ outcomes, compilation }: BatchResult): DocumentSummary[] {
  const names = new Map<string, number>();
  for (const { path } of outcomes) names.set(basename(path), (names.get(basename(path)) ?? 0) + 1);
  return outcomes.flatMap((outcome) => {
    const summary = 'id' in outcome ? compilation.summaries.get(outcome.id) : undefined;
    if (summary === undefined) return [];
    // files of one name are told apart by their folders
    const shared = (names.get(basename(outcome.path)) ?? 0) > 1;
    return [shared ? { ...summary, file: join(basename(dirname(outcome.path)), summary.file) } : summary];
  });
}

function formatPlaces(out: string): string {
  return [
    `Records    ${out}/records/, as lines in ${out}/records.jsonl`,
    `Tables     ${out}/documents.csv and eight more, described in ${out}/datapackage.json`,
    `Texts      ${out}/text/`,
    `This run   ${out}/run.json`,
    '',
  ].join('\n');
}

interface TableColumn {
  readonly title: string;
  readonly value: (summary: DocumentSummary) => string;
  readonly right?: boolean;
  /** Narrowed, down to this many characters, when the line is too long. */
  readonly least?: number;
}

const NONE = '–';

const COLUMNS: readonly TableColumn[] = [
  { title: 'File', value: ({ file }) => file, least: 10 },
  { title: 'Pages', value: formatPages },
  { title: 'Document', value: ({ typeCode, number }) => `${typeCode ?? NONE} ${number ?? NONE}`, least: 10 },
  { title: 'Issued', value: ({ issueDate }) => issueDate ?? NONE },
  { title: 'Issuer', value: ({ issuer }) => issuer ?? NONE, least: 8 },
  { title: 'Sect.', value: ({ sections }) => String(sections), right: true },
  { title: 'Cited', value: ({ citations }) => String(citations), right: true },
  { title: 'Due', value: ({ deadlines }) => String(deadlines), right: true },
  { title: 'Flags', value: ({ flags }) => String(flags), right: true },
];

function formatPages({ pages, ocrPages }: DocumentSummary): string {
  if (ocrPages === 0) return `${pages} text`;
  return ocrPages === pages ? `${pages} OCR` : `${ocrPages} OCR, ${pages - ocrPages} text`;
}

function formatTable(summaries: readonly DocumentSummary[], columns: number): string {
  const rows = summaries.map((summary) => COLUMNS.map((column) => flatten(column.value(summary))));
  const widths = fitWidths(
    COLUMNS.map((column, i) => Math.max(column.title.length, ...rows.map((row) => width(row[i] ?? '')))),
    columns,
  );
  const line = (cells: readonly string[]) =>
    cells
      .map((cell, i) => fitCell(cell, widths[i] ?? 0, COLUMNS[i]?.right === true))
      .join('  ')
      .trimEnd();
  return [COLUMNS.map((column) => column.title), ...rows].map((row) => `${line(row)}\n`).join('');
}

// the widest of the columns that may be narrowed gives way first
function fitWidths(wanted: readonly number[], columns: number): number[] {
  const widths = [...wanted];
  const total = () => widths.reduce((sum, each) => sum + each + 2, -2);
  while (total() > columns) {
    let widest = -1;
    for (const [i, column] of COLUMNS.entries()) {
      const own = widths[i] ?? 0;
      if (column.least !== undefined && own > column.least && own > (widths[widest] ?? 0)) widest = i;
    }
    if (widest < 0) break;
    widths[widest] = (widths[widest] ?? 0) - 1;
  }
  return widths;
}

function flatten(text: string): string {
  return text.normalize('NFC').replace(/[\s\p{Cc}]+/gu, ' ');
}

function width(text: string): number {
  return [...text].length;
}

function fitCell(text: string, size: number, right: boolean): string {
  const letters = [...text];
  const cut = letters.length > size ? `${letters.slice(0, size - 1).join('')}…` : text;
  const pad = ' '.repeat(Math.max(0, size - width(cut)));
  return right ? pad + cut : cut + pad;
}
