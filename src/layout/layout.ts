import type { Page, PlainPage, PositionedPage } from '../../schemas/pages.ts';
import type { Source } from '../../schemas/record.ts';
import { fold } from '../core/fold.ts';
import { normalizeText } from '../core/normalize.ts';
import type { Flag, TextDocument } from '../core/types.ts';
import { isSyllable } from '../rules/syllables.vi.ts';
import { restoreDots } from './bullet-dots.ts';
import { measureMargins, orderColumns } from './columns.ts';
import { composeText } from './compose.ts';
import type { DraftBlock, DraftLine } from './draft.ts';
import { findFootnotes } from './footnotes.ts';
import { findFurniture, type PlacedLine, toFurniture } from './furniture.ts';
import { settleCase } from './letter-case.ts';
import { partMergedWord } from './merged-words.ts';
import { partPageNumbers } from './page-numbers.ts';
import { joinLines, type MeasuredLine, measureLines, usualPitch } from './paragraphs.ts';
import { partPenMarks } from './pen-marks.ts';
import { joinPlainLines } from './plain.ts';
import { centreY, findRows, type Row, toRow, typicalHeight } from './rows.ts';
import { draftTable, findTables, type RuledTable } from './ruled-tables.ts';
import { closePartedWords, closeSpacedWords } from './spacing.ts';
import { partSpecks } from './specks.ts';

/** Pages as read → one text in reading order, with words, lines and paragraphs; page furniture set apart. */
export function layOut(source: Source, pages: readonly Page[]): TextDocument {
  const plain = pages.filter((page): page is PlainPage => page.origin === 'plain-text');
  const placed = pages.filter(
    (page): page is PositionedPage => page.origin === 'text-layer' || page.origin === 'ocr',
  );
  const positioned = layOutPositioned(placed);
  const numbered = partPageNumbers(plain);
  const drafts = [...positioned.blocks, ...joinPlainLines(numbered.pages)];
  const { blocks, marks } = partPenMarks(drafts);
  const composition = composeText(blocks);
  return {
    source,
    pages,
    ...composition,
    folded: fold(composition.text),
    furniture: [...positioned.furniture, ...numbered.numbers, ...marks].map(toFurniture),
    flags: pages.flatMap(unreadableFlag),
  };
}

function layOutPositioned(printed: readonly PositionedPage[]): {
  blocks: DraftBlock[];
  furniture: DraftLine[];
} {
  const swept = printed.map(partSpecks);
  const pages = swept.map(({ page }) => settleCase(restoreDots(page)));
  const parted = pages.map((page) => partPage({ ...page, words: normalizeWords(page) }));
  const measured = parted.map(({ page, rows }) => measureMargins(rows, page.width));
  const usual = measured.find((margins) => margins !== null);
  const flow = parted.flatMap(({ page, rows, tables }, index): (FlowLine | DraftBlock)[] => {
    const margins = measured[index] ?? usual ?? { left: page.width * 0.14, right: page.width * 0.91 };
    const height = typicalHeight(rows);
    return partAtTables(rows, tables).flatMap(({ rows: above, table }) => {
      const ordered = orderColumns(above, margins, height);
      const notes = page.origin === 'text-layer' ? findFootnotes(ordered, height) : new Set<Row>();
      const lines = measureLines(page, ordered, margins, height).map((line, at) => {
        const row = ordered[at] as Row;
        const depth = (row.y0 + row.y1) / 2 / page.height;
        return { line: line.draft, depth, isNote: notes.has(row), ...line };
      });
      return [...lines, ...(table ? draftTable(page.number, table) : [])];
    });
  });
  const lines = flow.filter((item) => 'draft' in item);
  const furniture = findFurniture(lines, pages.length);
  const kept = flow.filter((item) => !('draft' in item && furniture.has(item.draft)));
  return { blocks: joinFlow(kept), furniture: [...furniture, ...swept.flatMap(({ specks }) => specks)] };
}

type FlowLine = MeasuredLine & PlacedLine & { readonly isNote: boolean };

/** Lines read on as paragraphs, but not over a table; a page's footnotes come behind the paragraph that goes on over them. */
function joinFlow(flow: readonly (FlowLine | DraftBlock)[]): DraftBlock[] {
  const usual = usualPitch(flow.filter((item) => 'draft' in item));
  const blocks: DraftBlock[] = [];
  let open: FlowLine[] = [];
  const close = () => {
    blocks.push(...withNotes(open, usual));
    open = [];
  };
  for (const item of flow) {
    if ('draft' in item) open.push(item);
    else {
      close();
      blocks.push(item);
    }
  }
  close();
  return blocks;
}

function withNotes(lines: readonly FlowLine[], usual: number): DraftBlock[] {
  const blocks = joinLines(
    lines.filter(({ isNote }) => !isNote),
    usual,
  );
  const notes = lines.filter(({ isNote }) => isNote);
  if (notes.length === 0) return blocks;
  const above = new Map<DraftLine | undefined, FlowLine[]>();
  let anchor: DraftLine | undefined;
  for (const line of lines) {
    if (!line.isNote) anchor = line.draft;
    else above.set(anchor, [...(above.get(anchor) ?? []), line]);
  }
  const notesOf = (anchor: DraftLine | undefined) => joinLines(above.get(anchor) ?? [], usual);
  return [...notesOf(undefined), ...blocks.flatMap((block) => [block, ...block.lines.flatMap(notesOf)])];
}

/** The rows of a page outside of its tables, and the tables. */
function partPage(page: PositionedPage): { page: PositionedPage; rows: Row[]; tables: RuledTable[] } {
  const { tables, others } = findTables(page);
  const close = page.origin === 'ocr' ? closeReadRow : closeRow;
  return { page, rows: findRows(others, page.skew).map(close), tables };
}

/** A row whose spaced letters are words again. */
const closeRow = ({ words }: Row): Row => toRow(closeSpacedWords(words, isSyllable));
/** The same of a scan, where the reading parts words as well. */
const closeReadRow = ({ words }: Row): Row =>
  toRow(closePartedWords(closeSpacedWords(words, isSyllable), isSyllable));

/** The rows above each table, with it; those below the last alone. */
function partAtTables(
  rows: readonly Row[],
  tables: readonly RuledTable[],
): { rows: readonly Row[]; table: RuledTable | null }[] {
  let rest = rows;
  const parts = tables.map((table) => {
    const above = rest.filter((row) => centreY(row) < table.top);
    rest = rest.filter((row) => centreY(row) >= table.top);
    return { rows: above, table };
  });
  return [...parts, { rows: rest, table: null }];
}

function normalizeWords(page: PositionedPage): PositionedPage['words'] {
  const words = page.words.map(normalizeWord).filter(({ text }) => text !== '');
  return page.origin === 'ocr' ? words.flatMap(settleWord) : words;
}

type Word = PositionedPage['words'][number];

const normalizeWord = (word: Word): Word => ({ ...word, text: normalizeText(word.text).replaceAll(' ', '') });

/** A word of a scan: no Vietnamese letter has two dots (dust over a "Y"), and "ISO" begins with no figure. */
function settleWord(word: Word): Word[] {
  const text = word.text
    .replaceAll('Ÿ', 'Y')
    .replaceAll('ÿ', 'y')
    .replace(/^[1l|](?=SO$)/, 'I');
  return partMergedWord({ ...word, text }, isSyllable);
}

function unreadableFlag(page: Page): Flag[] {
  if (page.origin !== 'unreadable') return [];
  const message = `page ${page.number} could not be read: ${page.reason}`;
  return [{ code: 'unreadable-page', severity: 'error', message, span: null, page: page.number }];
}
