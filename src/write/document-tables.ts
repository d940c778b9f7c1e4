import type { Record, Section } from '../../schemas/record.ts';
import { joinList } from './cell.ts';
import { column, listTable, type Table } from './table.ts';

export const documents: Table<Record> = {
  name: 'documents',
  about: 'One row for each document: its header and what was found in it',
  key: ['document_id'],
  items: (record) => [record],
  columns: [
    column('document_id', 'string', 'Name of the record', ({ id }) => id),
    column('file', 'string', 'Name of the file that was read', ({ source }) => source.file),
    column('sha256', 'string', "The file's sha256, in hex", ({ source }) => source.sha256),
    column('media_type', 'string', "The file's media type, by its content", ({ source }) => source.mediaType),
    column('bytes', 'integer', "The file's size", ({ source }) => source.bytes),
    column(
      'type_code',
      'string',
      'Document type: code (KH)',
      ({ header }) => header.type?.value.code ?? null,
    ),
    column(
      'type_name',
      'string',
      'Document type: name (Kế hoạch)',
      ({ header }) => header.type?.value.name ?? null,
    ),
    column(
      'number',
      'string',
      "The document's own number",
      ({ header }) => header.number?.value.number ?? null,
    ),
    column(
      'symbol',
      'string',
      'Symbol after the number',
      ({ header }) => header.number?.value.symbol ?? null,
    ),
    column(
      'number_normalized',
      'string',
      'Number and symbol as one',
      ({ header }) => header.number?.value.normalized ?? null,
    ),
    column('title', 'string', 'Trích yếu', ({ header }) => header.title?.value ?? null),
    column('issuer', 'string', 'Issuing body as written', ({ header }) => header.issuer?.value.name ?? null),
    column(
      'issuer_parent',
      'string',
      'Superior body above it',
      ({ header }) => header.issuer?.value.parent ?? null,
    ),
    column(
      'issuer_level',
      'string',
      'Level of the issuing body',
      ({ header }) => header.issuer?.value.level ?? null,
    ),
    column(
      'province',
      'string',
      'Province of the issuing body',
      ({ header }) => header.issuer?.value.province ?? null,
    ),
    column(
      'issuer_evidence',
      'string',
      'letterhead, preamble or signature',
      ({ header }) => header.issuer?.value.evidence ?? null,
    ),
    column('place', 'string', 'Place of issue', ({ header }) => header.place?.value ?? null),
    column('issue_date', 'string', 'Date of issue (EDTF)', ({ header }) => header.issueDate?.value ?? null),
    column(
      'period',
      'string',
      'The time the plan is for (EDTF)',
      ({ header }) => header.period?.value ?? null,
    ),
    column('pages', 'integer', 'Number of pages', ({ pages }) => pages.length),
    column(
      'ocr_pages',
      'integer',
      'Pages that were read by OCR',
      ({ pages }) => pages.filter(({ origin }) => origin === 'ocr').length,
    ),
    column(
      'sections',
      'integer',
      'Nodes of the section tree',
      ({ sections }) => listSections(sections).length,
    ),
    column('citations', 'integer', 'Rows in citations.csv', ({ citations }) => citations.length),
    column('dates', 'integer', 'Rows in dates.csv', ({ dates }) => dates.length),
    column('deadlines', 'integer', 'Rows in deadlines.csv', ({ deadlines }) => deadlines.length),
    column('signers', 'integer', 'Rows in signers.csv', ({ signers }) => signers.length),
    column('recipients', 'integer', 'Rows in recipients.csv', ({ recipients }) => recipients.length),
    column('assignments', 'integer', 'Rows in assignments.csv', ({ assignments }) => assignments.length),
    column('flags', 'string', 'Codes of the flags, each once, parted by " | "', ({ flags }) =>
      joinList([...new Set(flags.map(({ code }) => code))]),
    ),
    column('pipeline', 'string', 'Pipeline that made the record', ({ generator }) => generator.pipeline),
    column(
      'generator_version',
      'string',
      'Version of saoluc that made the record',
      ({ generator }) => generator.version,
    ),
  ],
};

interface FlatSection {
  readonly section: Section;
  readonly parent: string | null;
}

/** Every node of the tree, a parent before its children. */
export function listSections(sections: readonly Section[], parent: string | null = null): FlatSection[] {
  return sections.flatMap((section) => [{ section, parent }, ...listSections(section.children, section.id)]);
}

export const sections = listTable<FlatSection>(
  'sections',
  'The section tree, a parent before its children',
  (record) => listSections(record.sections),
  [
    column('section_id', 'string', 'Path of the labels: II.3', ({ section }) => section.id),
    column('parent_id', 'string', 'Section it stands in; empty at the top', ({ parent }) => parent),
    column('level', 'string', 'part, item, point, bullet or paragraph', ({ section }) => section.level),
    column('label', 'string', 'Label as written', ({ section }) => section.label),
    column('heading', 'string', 'Heading without its label', ({ section }) => section.heading),
    column(
      'text',
      'string',
      "The section's own words, without its children's",
      ({ section }) => section.text,
    ),
    column(
      'page',
      'integer',
      'Page of the first word, from 1; empty without page marks',
      ({ section }) => section.page,
    ),
    column(
      'start',
      'integer',
      "Offset of the label in the record's text",
      ({ section }) => section.span.start,
    ),
    column('end', 'integer', 'Offset after its last child', ({ section }) => section.span.end),
  ],
);

interface AppendixRow {
  readonly appendix: Record['appendices'][number];
  /** From 1. */
  readonly table: number;
  readonly row: Record['appendices'][number]['tables'][number]['rows'][number];
}

function listRows({ appendices }: Record): AppendixRow[] {
  return appendices.flatMap((appendix) =>
    appendix.tables.flatMap(({ rows }, index) => rows.map((row) => ({ appendix, table: index + 1, row }))),
  );
}

export const appendixRows = listTable<AppendixRow>(
  'appendix_rows',
  "Rows of the appendices' tables",
  listRows,
  [
    column('appendix', 'string', 'Label of the appendix, as written', ({ appendix }) => appendix.label),
    column('appendix_title', 'string', 'Its title', ({ appendix }) => appendix.title),
    column('table', 'integer', 'Table within the appendix, from 1', ({ table }) => table),
    column('order', 'string', 'Number of the row as written', ({ row }) => row.order),
    column('task', 'string', 'What has to be done', ({ row }) => row.task),
    column('unit', 'string', 'Who has to do it', ({ row }) => row.unit),
    column('time', 'string', 'When', ({ row }) => row.time),
    column('cells', 'array', 'All cells of the row', ({ row }) => JSON.stringify(row.cells)),
    column('page', 'integer', 'Page, from 1; empty without page marks', ({ row }) => row.page),
    column('start', 'integer', "Offset in the record's text", ({ row }) => row.span.start),
    column('end', 'integer', 'Offset after the last character', ({ row }) => row.span.end),
  ],
);
