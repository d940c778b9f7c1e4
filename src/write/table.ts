import type { Evidence, Record } from '../../schemas/record.ts';
import type { Cell } from './cell.ts';

/** Types of Frictionless Table Schema; `array` is JSON text. */
export type ColumnType = 'string' | 'integer' | 'number' | 'array';

/** A row before it is written: the record it is of, its place among the document's rows (from 1) and the thing itself. */
export interface Row<T> {
  readonly record: Record;
  readonly row: number;
  readonly item: T;
}

export interface Column<T> {
  readonly name: string;
  readonly type: ColumnType;
  readonly about: string;
  readonly value: (row: Row<T>) => Cell;
}

export interface Table<T> {
  readonly name: string;
  readonly about: string;
  /** Columns that together name a row. */
  readonly key: readonly string[];
  readonly columns: readonly Column<T>[];
  readonly items: (record: Record) => readonly T[];
}

export function column<T>(
  name: string,
  type: ColumnType,
  about: string,
  value: (item: T, row: Row<T>) => Cell,
): Column<T> {
  return { name, type, about, value: (row) => value(row.item, row) };
}

/** A table of one kind of thing within a document: id and position before its own columns. */
export function listTable<T>(
  name: string,
  about: string,
  items: (record: Record) => readonly T[],
  columns: readonly Column<T>[],
): Table<T> {
  return {
    name,
    about,
    key: ['document_id', 'row'],
    items,
    columns: [
      column('document_id', 'string', 'The document, as in documents.csv', (_, { record }) => record.id),
      column('row', 'integer', 'Place within the document, from 1', (_, { row }) => row),
      ...columns,
    ],
  };
}

export function evidenceColumns<T extends Evidence>(): Column<T>[] {
  return [
    column('raw', 'string', 'The words as the document has them', ({ raw }) => raw),
    column('page', 'integer', 'Page of the first word, from 1; empty without page marks', ({ page }) => page),
    column(
      'start',
      'integer',
      "Offset of the first character in the record's text",
      ({ span }) => span.start,
    ),
    column('end', 'integer', 'Offset after the last character', ({ span }) => span.end),
    column('certainty', 'string', 'stated, inferred or ambiguous', ({ certainty }) => certainty),
    column(
      'ocr_confidence',
      'number',
      'Lowest confidence, 0 to 1, of the words; empty without OCR',
      (item) => item.ocrConfidence,
    ),
    column('rule', 'string', 'The rule that found it', ({ rule }) => rule),
    column('boxes', 'array', 'Boxes on the pages: PDF points, origin top-left', ({ boxes }) =>
      JSON.stringify(boxes),
    ),
  ];
}

/** A table whose rows are already cells: what writers need to know of it. */
export interface CellTable {
  readonly name: string;
  readonly about: string;
  readonly key: readonly string[];
  readonly columns: readonly { readonly name: string; readonly type: ColumnType; readonly about: string }[];
  /** The rows of one record, a cell for each column. */
  readonly rows: (record: Record) => Cell[][];
}

/** Forgets what the rows are made of, so that tables of different things stand in one list. */
export function toCellTable<T>({ name, about, key, columns, items }: Table<T>): CellTable {
  const rows = (record: Record) =>
    items(record).map((item, index) => {
      const place = { record, row: index + 1, item };
      return columns.map((column) => column.value(place));
    });
  return { name, about, key, columns, rows };
}
