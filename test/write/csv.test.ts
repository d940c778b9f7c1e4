import { parse } from 'csv-parse/sync';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { formatCell, joinList, parseCell, splitList } from '../../src/write/cell.ts';
import { csvHeader, csvRows } from '../../src/write/csv.ts';
import { toRecord } from '../../src/write/record.ts';
import type { CellTable } from '../../src/write/table.ts';
import { TABLES } from '../../src/write/tables.ts';
import { sampleDocument, sampleMentions } from './sample.ts';

const document = sampleDocument();
const record = toRecord(document, sampleMentions(document), 'plan');

function tableOf(cells: readonly string[][]): CellTable {
  const columns = (cells[0] ?? []).map((_, i) => ({ name: `c${i}`, type: 'string' as const, about: '' }));
  return { name: 'sample', about: '', key: [], columns, rows: () => cells.map((row) => [...row]) };
}

const read = (csv: string): string[][] => parse(csv, { bom: true, relax_column_count: false });

describe('formula guard', () => {
  test.each([
    ['=1+1', "'=1+1"],
    ['+84 276', "'+84 276"],
    ['-1', "'-1"],
    ['- Văn phòng', "'- Văn phòng"],
    ['@SUM(A1)', "'@SUM(A1)"],
    ['\t=1', "'\t=1"],
    ['\r=1', "'\r=1"],
    ['\n=1', "'\n=1"],
    ['\u0000=1', "'\u0000=1"],
    ['\u0085=1', "'\u0085=1"],
    ['＝1+1', "'＝1+1"],
    ["'04", "''04"],
    ["'", "''"],
    ['04', '04'],
    ['I.-1', 'I.-1'],
    [' =1', ' =1'],
    ['', ''],
  ])('%j is written %j and read back', (value, written) => {
    expect(formatCell(value)).toBe(written);
    expect(parseCell(written)).toBe(value);
  });
});

test('any cells: csv-parse and parseCell give them back', () => {
  const cell = fc.oneof(
    fc.string({ unit: 'grapheme' }),
    fc.string({
      unit: fc.constantFrom('=', '-', "'", '"', ',', '\r', '\n', '\t', 'ế', ' ', '\uFEFF', '\u2028'),
    }),
  );
  fc.assert(
    fc.property(fc.array(fc.array(cell, { minLength: 2, maxLength: 2 }), { minLength: 1 }), (cells) => {
      const table = tableOf(cells);
      const rows = read(csvHeader(table) + csvRows(table, record));
      expect(rows.slice(1).map((row) => row.map(parseCell))).toEqual(cells);
    }),
  );
});

test('any list in one cell: splitList gives its items back', () => {
  const item = fc.string({ unit: fc.constantFrom('|', '\\', ' ', 'a', 'ế'), minLength: 1 });
  fc.assert(
    fc.property(fc.array(item), (items) => {
      expect(splitList(joinList(items))).toEqual(items);
    }),
  );
});

describe('tables', () => {
  const written = new Map(TABLES.map((table) => [table.name, csvHeader(table) + csvRows(table, record)]));
  const rowsOf = (name: string) =>
    (parse(written.get(name) ?? '', { bom: true, columns: true }) as { [column: string]: string }[]).map(
      (row) => Object.fromEntries(Object.entries(row).map(([column, cell]) => [column, parseCell(cell)])),
    );

  test('are those of the contract', () => {
    expect([...written.keys()]).toEqual([
      'documents',
      'sections',
      'citations',
      'dates',
      'deadlines',
      'signers',
      'recipients',
      'assignments',
      'flags',
      'addressees',
      'back_references',
      'appendix_rows',
    ]);
  });

  test('byte order mark, CRLF, snake_case columns, document_id first', () => {
    for (const table of TABLES) {
      const csv = written.get(table.name) ?? '';
      expect(csv.startsWith('\uFEFFdocument_id,')).toBe(true);
      expect(csv.endsWith('\r\n')).toBe(true);
      expect(csv.replaceAll('\r\n', '')).not.toContain('\r');
      const names = table.columns.map((column) => column.name);
      expect(new Set(names).size).toBe(names.length);
      for (const name of names) expect(name).toMatch(/^[a-z][a-z0-9]*(_[a-z0-9]+)*$/);
      for (const key of table.key) expect(names).toContain(key);
    }
  });

  test('documents: the header as columns, counts, flags', () => {
    expect(rowsOf('documents')).toMatchObject([
      {
        document_id: 'ke-hoach-so-30-ab12cd34',
        file: 'Kế hoạch số 30.pdf',
        type_code: 'KH',
        number: '',
        issuer: 'SỞ NỘI VỤ',
        issuer_level: 'sở',
        issuer_evidence: 'letterhead',
        pages: '2',
        ocr_pages: '1',
        sections: '2',
        citations: '1',
        dates: '2',
        flags: 'missing-number | suspect-word | unreadable-page',
      },
    ]);
  });

  test('sections: parents before children', () => {
    expect(rowsOf('sections').map((row) => [row.row, row.section_id, row.parent_id, row.label])).toEqual([
      ['1', 'I', '', 'I.'],
      ['2', 'I.-1', 'I', '-'],
    ]);
  });

  test('values come back as they were, with their evidence', () => {
    const [citation] = record.citations;
    const [row] = rowsOf('citations');
    expect(row).toMatchObject({
      number: '12',
      symbol: 'KH-UBND',
      raw: citation?.raw,
      rule: 'sample',
      page: '1',
    });
    expect(JSON.parse(row?.boxes ?? '')).toEqual(citation?.boxes);
    expect(JSON.parse(row?.provisions ?? '')).toEqual(citation?.provisions);
    expect(record.text.slice(Number(row?.start), Number(row?.end))).toBe(row?.raw);
    expect(splitList(rowsOf('assignments')[0]?.tasks ?? '')).toEqual(record.assignments[0]?.tasks);
    expect(splitList(rowsOf('deadlines')[0]?.resolved ?? '')).toEqual(['2022-06-10', '2023-06-10']);
    expect(rowsOf('recipients')[0]).toMatchObject({ name: '', archive: 'VT | NV.02' });
  });
});
