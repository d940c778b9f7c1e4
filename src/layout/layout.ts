import type { Page, PlainPage, PositionedPage } from '../../schemas/pages.ts';
import type { Source } from '../../schemas/record.ts';
import { fold } from '../core/fold.ts';
import { normalizeText } from '../core/normalize.ts';
import type { Flag, TextDocument } from '../core/types.ts';
import { isSyllable } from '../rules/syllables.vi.ts';
import { measureMargins, orderColumns } from './columns.ts';
import { composeText } from './compose.ts';
import type { DraftBlock, DraftLine } from './draft.ts';
import { findFurniture, type PlacedLine, toFurniture } from './furniture.ts';
import { partMergedWord } from './merged-words.ts';
import { partPageNumbers } from './page-numbers.ts';
import { joinLines, type MeasuredLine, measureLines } from './paragraphs.ts';
import { partPenMarks } from './pen-marks.ts';
import { joinPlainLines } from './plain.ts';
import { findRows, type Row, toRow, typicalHeight } from './rows.ts';
import { closeSpacedWords } from './spacing.ts';

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

function layOutPositioned(pages: readonly PositionedPage[]): {
  blocks: DraftBlock[];
  furniture: DraftLine[];
} {
  const rowsOf = pages.map((page) =>
    findRows(normalizeWords(page)).map((row): Row => toRow(closeSpacedWords(row.words, isSyllable))),
  );
  const measured = pages.map((page, index) => measureMargins(rowsOf[index] ?? [], page.width));
  const usual = measured.find((margins) => margins !== null);
  const lines: (MeasuredLine & PlacedLine)[] = pages.flatMap((page, index) => {
    const rows = rowsOf[index] ?? [];
    const margins = measured[index] ?? usual ?? { left: page.width * 0.14, right: page.width * 0.91 };
    const height = typicalHeight(rows);
    const ordered = orderColumns(rows, margins, height);
    return measureLines(page, ordered, margins, height).map((line, at) => {
      const row = ordered[at] as Row;
      return { ...line, line: line.draft, depth: (row.y0 + row.y1) / 2 / page.height };
    });
  });
  const furniture = findFurniture(lines, pages.length);
  const kept = lines.filter((line) => !furniture.has(line.draft));
  return { blocks: joinLines(kept), furniture: [...furniture] };
}

function normalizeWords(page: PositionedPage): PositionedPage['words'] {
  return page.words.flatMap((word) => {
    const text = normalizeText(word.text).replaceAll(' ', '');
    if (text === '') return [];
    return page.origin === 'ocr' ? partMergedWord({ ...word, text }, isSyllable) : [{ ...word, text }];
  });
}

function unreadableFlag(page: Page): Flag[] {
  if (page.origin !== 'unreadable') return [];
  const message = `page ${page.number} could not be read: ${page.reason}`;
  return [{ code: 'unreadable-page', severity: 'error', message, span: null, page: page.number }];
}
