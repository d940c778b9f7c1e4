import { CSV_LINE_END } from './csv.ts';
import type { FileFacts } from './files.ts';
import type { CellTable } from './table.ts';
import { VERSION } from './version.ts';

/** A table of the output folder with the facts of its written file. */
export interface WrittenTable {
  readonly table: CellTable;
  readonly file: FileFacts;
}

/**
 * The descriptor of the tables: Frictionless Data Package v1, profile `tabular-data-package`.
 * `documents` is the table that the others refer to by `document_id`.
 */
export function toDataPackage(tables: readonly WrittenTable[]): object {
  return {
    profile: 'tabular-data-package',
    name: 'saoluc-output',
    title: 'Administrative plans as structured data',
    description:
      `Made by saoluc ${VERSION} from the records in records/. ` +
      'A text cell that would start like a formula, or with an apostrophe, has one more apostrophe before it: take one leading apostrophe off to get the value. ' +
      'Items of a list are parted by " | "; a "|" or "\\" of an item\'s own is written "\\|" or "\\\\".',
    resources: tables.map(toResource),
  };
}

function toResource({ table, file }: WrittenTable): object {
  return {
    profile: 'tabular-data-resource',
    name: table.name,
    path: file.path,
    title: table.about,
    format: 'csv',
    mediatype: 'text/csv',
    encoding: 'utf-8',
    bytes: file.bytes,
    hash: `sha256:${file.sha256}`,
    dialect: {
      csvddfVersion: '1.2',
      delimiter: ',',
      lineTerminator: CSV_LINE_END,
      quoteChar: '"',
      doubleQuote: true,
      skipInitialSpace: false,
      header: true,
    },
    schema: {
      fields: table.columns.map((column) => ({
        name: column.name,
        type: column.type,
        description: column.about,
        ...(table.key.includes(column.name) ? { constraints: { required: true } } : {}),
      })),
      missingValues: [''],
      primaryKey: table.key,
      ...(table.name === 'documents' ? {} : { foreignKeys: [TO_DOCUMENTS] }),
    },
  };
}

const TO_DOCUMENTS = {
  fields: 'document_id',
  reference: { resource: 'documents', fields: 'document_id' },
};
