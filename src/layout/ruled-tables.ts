import type { PositionedPage, ReadWord, Rule } from '../../schemas/pages.ts';
import { fold } from '../core/fold.ts';
import { compileRule } from '../core/rule.ts';
import { NATIONAL_TITLE, RECIPIENTS_CUE } from '../rules/structure.vi.ts';
import { type DraftBlock, type DraftLine, printLine } from './draft.ts';
import { findRows } from './rows.ts';

/** A table with borders: the words of its cells, row by row; a cell over several rows or columns stands in its first. */
export interface RuledTable {
  readonly top: number;
  readonly bottom: number;
  readonly rows: readonly (readonly (readonly ReadWord[])[])[];
}

interface Grid {
  /** The edges of columns and rows, ascending. */
  readonly xs: readonly number[];
  readonly ys: readonly number[];
  readonly level: readonly Rule[];
  readonly upright: readonly Rule[];
}

/** Lines that are further apart than this, in points, do not meet. */
const SLIP = 3;
/** A border may be open at a table's sides by more than this. */
const OPEN_SIDE = 15;
/** A drawing's lines make more fields than any page's table has. */
const MOST_FIELDS = 20_000;

/** The tables that a page's borders make, and the words that stand in none; a letterhead set in borders is no table. */
export function findTables(page: PositionedPage): { tables: RuledTable[]; others: ReadWord[] } {
  const grids = page.rules ? gridsOf(page.rules) : [];
  let others: readonly ReadWord[] = page.words;
  const tables: RuledTable[] = [];
  for (const grid of grids) {
    const inside = others.filter((word) => cellOf(grid, word) !== null);
    const table = toTable(grid, inside);
    if (table === null) continue;
    tables.push(table);
    const taken = new Set(inside);
    others = others.filter((word) => !taken.has(word));
  }
  return { tables: tables.sort((a, b) => a.top - b.top), others: [...others] };
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

const isUpright = ({ x0, y0, x1, y1 }: Rule) => y1 - y0 > x1 - x0;

/** Lines that meet belong to one table; it has two columns and two rows at least, or three columns in one. */
function gridsOf(rules: readonly Rule[]): Grid[] {
  return groupsOf(rules).flatMap((group) => {
    const upright = group.filter(isUpright);
    const level = group.filter((rule) => !isUpright(rule));
    const [x0, x1] = [Math.min(...level.map((rule) => rule.x0)), Math.max(...level.map((rule) => rule.x1))];
    const drawn = edges(upright.map((rule) => (rule.x0 + rule.x1) / 2));
    const xs = [
      ...((drawn[0] ?? x0) - x0 > OPEN_SIDE ? [x0] : []),
      ...drawn,
      ...(x1 - (drawn[drawn.length - 1] ?? x1) > OPEN_SIDE ? [x1] : []),
    ];
    const ys = edges(level.map((rule) => (rule.y0 + rule.y1) / 2));
    const enough = (xs.length > 2 && ys.length > 2) || (xs.length > 3 && ys.length > 1);
    return enough && xs.length * ys.length <= MOST_FIELDS ? [{ xs, ys, level, upright }] : [];
  });
}

/** Groups of lines that touch one another. */
function groupsOf(rules: readonly Rule[]): Rule[][] {
  let groups: Rule[][] = [];
  for (const rule of rules) {
    const near = groups.filter((group) => group.some((one) => touch(one, rule)));
    groups = [...groups.filter((group) => !near.includes(group)), [...near.flat(), rule]];
  }
  return groups;
}

const touch = (a: Rule, b: Rule) =>
  a.x0 < b.x1 + SLIP && b.x0 < a.x1 + SLIP && a.y0 < b.y1 + SLIP && b.y0 < a.y1 + SLIP;

/** Positions without those that say the same line again. */
function edges(positions: readonly number[]): number[] {
  const found: number[] = [];
  for (const at of [...positions].sort((a, b) => a - b)) {
    if (at - (found[found.length - 1] ?? -Infinity) > SLIP) found.push(at);
  }
  return found;
}

/** A field of a grid, counted from its top left one. */
interface Place {
  readonly column: number;
  readonly row: number;
}

/** The field in which a word's middle lies; null outside of the grid. */
function cellOf({ xs, ys }: Grid, word: ReadWord): Place | null {
  const column = fieldOf(xs, (word.x0 + word.x1) / 2);
  const row = fieldOf(ys, (word.y0 + word.y1) / 2);
  return column === null || row === null ? null : { column, row };
}

function fieldOf(positions: readonly number[], at: number): number | null {
  const next = positions.findIndex((position) => position > at);
  return next > 0 ? next - 1 : null;
}

const CUES = [NATIONAL_TITLE, RECIPIENTS_CUE].map((rule) => compileRule(rule, ''));

function toTable(grid: Grid, words: readonly ReadWord[]): RuledTable | null {
  const { xs, ys } = grid;
  const fields = ys.slice(1).map(() => xs.slice(1).map((): ReadWord[] => []));
  const owners = new Map<number, Place>();
  for (const word of words) {
    const at = cellOf(grid, word);
    const owner = at && ownerOf(grid, at, owners);
    if (owner) fields[owner.row]?.[owner.column]?.push(word);
  }
  const texts = fields.flat().map((cell) => cell.map(({ text }) => text).join(' '));
  if (texts.some((text) => CUES.some((cue) => cue.test(fold(text))))) return null;
  const rows = fields.filter((row) => row.some((cell) => cell.length > 0));
  const isTable = rows.some((row) => row.filter((cell) => cell.length > 0).length > 1);
  return isTable ? { top: ys[0] as number, bottom: ys[ys.length - 1] as number, rows } : null;
}

/** Where no border parts a field from the one to its left or above it, both are one cell. */
function ownerOf(grid: Grid, place: Place, owners: Map<number, Place>): Place {
  const { column, row } = place;
  const key = row * grid.xs.length + column;
  const known = owners.get(key);
  if (known) return known;
  const before = joinedField(grid, place);
  const owner = before ? ownerOf(grid, before, owners) : place;
  owners.set(key, owner);
  return owner;
}

/** The field to the left, or above, that no border parts from this one. */
function joinedField({ xs, ys, level, upright }: Grid, { column, row }: Place): Place | null {
  const [x, y] = [middle(xs, column), middle(ys, row)];
  const [left, over] = [xs[column] as number, ys[row] as number];
  const parted = upright.some(
    (rule) => near(rule.x0, rule.x1, left) && rule.y0 - SLIP < y && y < rule.y1 + SLIP,
  );
  if (column > 0 && !parted) return { column: column - 1, row };
  const under = level.some(
    (rule) => near(rule.y0, rule.y1, over) && rule.x0 - SLIP < x && x < rule.x1 + SLIP,
  );
  return row > 0 && !under ? { column, row: row - 1 } : null;
}

const middle = (positions: readonly number[], at: number) =>
  ((positions[at] as number) + (positions[at + 1] as number)) / 2;
const near = (from: number, to: number, at: number) => Math.abs((from + to) / 2 - at) < SLIP;
