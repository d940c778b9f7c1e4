import type { PositionedPage, ReadWord, Rule } from '../../schemas/pages.ts';
import { fold } from '../core/fold.ts';
import {
  type Box,
  cellsOf,
  type Field,
  fieldOf,
  type Grid,
  gridsOf,
  IN_POINTS,
  isUpright,
} from '../core/grid.ts';
import { compileRule } from '../core/rule.ts';
import { NATIONAL_TITLE, RECIPIENTS_CUE } from '../rules/structure.vi.ts';

import { type DraftBlock, type DraftLine, printLine } from './draft.ts';
import { findRows, skewOf } from './rows.ts';

/** A table with borders: the words of its cells, row by row; a cell over several rows or columns stands in its first. */
export interface RuledTable {
  readonly top: number;
  readonly bottom: number;
  readonly rows: readonly (readonly (readonly ReadWord[])[])[];
}

/** The tables that a page's borders make, and the words that stand in none; a letterhead set in borders is no table. */
export function findTables(page: PositionedPage): { tables: RuledTable[]; others: ReadWord[] } {
  if (!page.rules) return { tables: [], others: [...page.words] };
  const slope = page.origin === 'ocr' ? skewOf(page.words, page.skew) : 0;
  const rules = page.rules.map((rule) => straightenRule(rule, slope));
  let others: readonly ReadWord[] = page.words;
  const tables: RuledTable[] = [];
  for (const grid of gridsOf(rules, IN_POINTS)) {
    const findField = (word: ReadWord) => fieldOf(grid, straighten(word, slope));
    const inside = others.filter((word) => findField(word) !== null);
    const table = toTable(grid, inside, findField);
    if (table === null) continue;
    tables.push(table);
    const taken = new Set(inside);
    others = others.filter((word) => !taken.has(word));
  }
  return { tables: tables.sort((a, b) => a.top - b.top), others: [...others] };
}

/** A box in the coordinates of the straightened page, by the place of its middle. */
function straighten({ x0, y0, x1, y1 }: Box, slope: number): Box {
  const [dx, dy] = [(slope * (y0 + y1)) / 2, (slope * (x0 + x1)) / 2];
  return { x0: x0 + dx, y0: y0 - dy, x1: x1 + dx, y1: y1 - dy };
}

/** A skewed line fills its box from corner to corner; straightened it has no more than its length. */
function straightenRule(rule: Rule, slope: number): Box {
  if (slope === 0) return rule;
  const { x0, y0, x1, y1 } = straighten(rule, slope);
  const [x, y] = [(x0 + x1) / 2, (y0 + y1) / 2];
  return isUpright(rule) ? { x0: x, y0, x1: x, y1 } : { x0, y0: y, x1, y1: y };
}

/** A table's rows as blocks, the lines of each cell in their order. */
export function draftTable(page: number, table: RuledTable): DraftBlock[] {
  return table.rows.map((row) => {
    const cells = row.map((words) => linesOf(page, words));
    return { lines: cells.flat(), centred: false, cells };
  });
}

function linesOf(page: number, words: readonly ReadWord[]): DraftLine[] {
  return findRows(words).map((row) =>
    printLine(
      page,
      'full',
      row.words.map(({ word: { text, confidence, bold, ...box } }) => ({
        text,
        box: { page, ...box },
        confidence,
        bold,
      })),
    ),
  );
}

const CUES = [NATIONAL_TITLE, RECIPIENTS_CUE].map((rule) => compileRule(rule, ''));

function toTable(
  grid: Grid,
  words: readonly ReadWord[],
  findField: (word: ReadWord) => Field | null,
): RuledTable | null {
  const { xs, ys } = grid;
  const fields = ys.slice(1).map(() => xs.slice(1).map((): ReadWord[] => []));
  const cellOf = cellsOf(grid);
  for (const word of words) {
    const field = findField(word);
    const owner = field && cellOf(field);
    if (owner) fields[owner.row]?.[owner.column]?.push(word);
  }
  const texts = fields.flat().map((cell) => cell.map(({ text }) => text).join(' '));
  if (texts.some((text) => CUES.some((cue) => cue.test(fold(text))))) return null;
  const rows = fields.filter((row) => row.some((cell) => cell.length > 0));
  const isTable = rows.some((row) => row.filter((cell) => cell.length > 0).length > 1);
  return isTable ? { top: ys[0] as number, bottom: ys[ys.length - 1] as number, rows } : null;
}
