import { basename, dirname, join } from 'node:path';
import type { DocumentSummary } from '../batch/outcome.ts';
import type { BatchResult } from '../batch/run.ts';
import { TABLES } from '../write/tables.ts';
import { shown } from './terminal.ts';

/** The end of a run for a person: what was found in each document, and where the files are. */
export function formatSummary(result: BatchResult, out: string, columns: number): string {
  const rows = listRows(result);
  const { done, skipped } = result.counts;
  const more = done + skipped - rows.length;
  const parts: string[] = [];
  if (rows.length > 0) parts.push(formatTable(rows, columns));
  if (rows.length > 0 && more > 0 && result.stopped === null)
    parts.push(`… and ${more} more, all of them in ${out}/documents.csv\n`);
  if (rows.length > 0 && result.stopped === null) parts.push(formatPlaces(out));
  return parts.join('\n');
}

/** Each of the first failures on a line of its own, with its reason. */
export function formatFailures({ shownFailures, failures }: BatchResult, out: string): string {
  const lines = shownFailures.map(({ message }) => `Failed: ${shown(message)}\n`);
  const more = failures - lines.length;
  if (more > 0) lines.push(`… and ${more} more failures, all of them in ${out}/failures.csv\n`);
  return lines.join('');
}

/** How a run that broke off is gone on with. */
export function formatStop({ stopped, counts }: BatchResult): string {
  if (stopped === null) return '';
  const kept = counts.done + counts.skipped;
  const records = `${kept} ${kept === 1 ? 'document is' : 'documents are'} done and ${kept === 1 ? 'stays' : 'stay'} so`;
  const why = stopped === 'signal' ? 'Stopped' : `Stopped: ${stopped.message}`;
  return `${why}${stopped === 'signal' ? ':' : ''} ${records}. The same command goes on from there and makes the tables.\n`;
}

function listRows({ shown }: BatchResult): DocumentSummary[] {
  const names = new Map<string, number>();
  for (const { path } of shown) names.set(basename(path), (names.get(basename(path)) ?? 0) + 1);
  return shown.map(({ path, summary }) => {
    // files of one name are told apart by their folders
    const isShared = (names.get(basename(path)) ?? 0) > 1;
    return isShared ? { ...summary, file: join(basename(dirname(path)), summary.file) } : summary;
  });
}

function formatPlaces(out: string): string {
  return [
    `Records    ${out}/records/, as lines in ${out}/records.jsonl`,
    `Tables     ${out}/documents.csv and ${TABLES.length - 1} more, described in ${out}/datapackage.json`,
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
