import type { PlainPage } from '../../schemas/pages.ts';
import { typeOfLine, typeOfPlainLine, typeOpening } from '../core/document-type.ts';
import { toNfc } from '../core/normalize.ts';
import { compileRule, findMatches } from '../core/rule.ts';
import { opensSideBlock } from '../core/side-cues.ts';
import type { Column } from '../core/types.ts';
import { APPENDIX_CUE, SIGNATURE_CUE } from '../rules/structure.vi.ts';
import { type Beside, opensRecipients, partHead, partUnderHead } from './run-together.ts';

/** A line of a text file as it stands there, with the spaces that place its words, and its column. */
export interface PlacedText {
  readonly page: number;
  readonly column: Column;
  readonly text: string;
  readonly bold: boolean;
  readonly afterGap: boolean;
}

/** What stands side by side on a line, and where each part begins. */
interface Parts {
  readonly texts: readonly string[];
  readonly starts: readonly number[];
}

/** Four spaces, a tab or a table's bar between words. */
const GAP = /(?<=[^\s|])(?: {4,}| *\t[ \t]*| *\| *)(?=[^\s|])/g;
/** Without these there is no gap: engines find that out in a tenth of the time. */
const ANY_GAP = / {4}|[\t|]/;
/** Behind a row whose first cell has no bar before it. */
const LAST_BAR = /(?<!\s)\s*\|\s*$/;
/** The bar beside an empty cell. */
const EMPTY_CELL = /^\s*\|\s*|(?<!\s)\s*\|\s*$/g;
/** Lines of one side that stand further from the gutter than this are still of that side. */
const SLACK = 10;

/** Of lines: what may stand above the national title. */
const HIGHEST_HEAD = 4;
const NATION = /^cộng h[oò][aà] xã hội chủ nghĩa/iu;

/** A letter's addressees stand below both columns. */
const ADDRESS = /^Kính gửi/u;
const ENTRY = /^[-–+•] ?\S.{0,60}$/u;

const APPENDIX = compileRule(APPENDIX_CUE, '');
const SIGNATURE = compileRule(SIGNATURE_CUE, '');

/**
 * Letterhead and signing block that a text file sets side by side with spaces, as two columns, the left one first. A
 * region is one only where it holds the words of such a block: tables and justified lines stay whole.
 */
export function partSideBySide(pages: readonly PlainPage[]): PlacedText[] {
  const lines = placeLines(pages);
  const parted: PlacedText[] = [];
  for (let at = 0; at < lines.length; ) {
    const region = regionAt(lines, at) ?? mixedRegionAt(lines, at);
    if (region === null) {
      const line = lines[at++] as PlacedText;
      parted.push(line.text.includes('|') ? { ...line, text: line.text.replace(LAST_BAR, '') } : line);
    } else {
      for (const line of region.lines) parted.push(line);
      at = region.end;
    }
  }
  return parted;
}

function placeLines(pages: readonly PlainPage[]): PlacedText[] {
  const placed: PlacedText[] = [];
  for (const { number: page, lines } of pages) {
    for (const { text, bold, afterGap } of lines) {
      // places are counted in letters, not in the marks that follow them
      placed.push({ page, column: 'full', text: toNfc(text), bold, afterGap });
    }
  }
  return placed;
}

function regionAt(lines: readonly PlacedText[], start: number): { lines: PlacedText[]; end: number } | null {
  const seed = partsOf((lines[start] as PlacedText).text);
  if (seed === null || !seed.texts.some((text) => opensSideBlock(closed(text)))) return null;
  if (isSigned(seed.texts)) return null;
  const columns: PlacedText[][] = seed.texts.map(() => []);
  const cells = (lines[start] as PlacedText).text.includes('|');
  let gutter = seed.starts[1] as number;
  let end = start;
  for (; end < lines.length; end++) {
    const line = lines[end] as PlacedText;
    const parts = partsOf(line.text);
    const side = parts !== null ? null : cells ? cellOf(line.text) : sideOf(line.text, gutter);
    if (parts === null && side === null) break;
    // behind a signing block the next paper's letterhead begins
    if (end > start + HIGHEST_HEAD && parts?.texts.some((text) => NATION.test(closed(text)))) break;
    const own = line.text.replace(EMPTY_CELL, '');
    const alone = side === 'left' ? [own] : sideBeside(seed.starts, line.text, own);
    const placed = parts?.texts ?? alone;
    gutter = Math.min(gutter, parts?.starts[1] ?? gutter);
    placed.forEach((text, i) => {
      // a third signer's lines come behind the second's
      const column = i === 0 ? 'left' : 'right';
      if (text !== '') columns[Math.min(i, columns.length - 1)]?.push({ ...line, column, text });
    });
  }
  return { lines: columns.flat(), end };
}

/** What stands right of the gutter by itself: of three columns, in the one that begins nearest to it. */
function sideBeside(starts: readonly number[], line: string, own: string): string[] {
  const indent = line.length - line.trimStart().length;
  const [, second = 0, third = Number.POSITIVE_INFINITY] = starts;
  return indent > (second + third) / 2 ? ['', '', own] : ['', own];
}

/** "TM. ỦY BAN NHÂN DÂN CHỦ TỊCH     Lê Văn Hân": a post and whose it is, read as one line. */
function isSigned([post = '', name = '', ...others]: readonly string[]): boolean {
  return (
    others.length === 0 &&
    isPost(post) &&
    NAME.test(closed(name)) &&
    closed(name) !== closed(name).toUpperCase()
  );
}
const NAME = /^\p{Lu}\p{L}+(?: \p{Lu}\p{L}*){1,4}$/u;

/** The tail of a paper whose text layer ran the recipients and the signing block together, line by line. */
function mixedRegionAt(
  lines: readonly PlacedText[],
  start: number,
): { lines: PlacedText[]; end: number } | null {
  if (!opensRecipients((lines[start] as PlacedText).text)) return null;
  // a post above a bare head: what stands beside the entries is its name
  const underPost =
    BARE_HEAD.test(closed((lines[start] as PlacedText).text)) && isPost(lines[start - 1]?.text ?? '');
  const left: PlacedText[] = [];
  const right: PlacedText[] = [];
  let end = start;
  for (; end < lines.length; end++) {
    const line = lines[end] as PlacedText;
    const words = closed(line.text);
    const head = underPost ? ([words, ''] as const) : partHead(words);
    const beside = end === start ? head : (partAtGap(line.text) ?? partUnderHead(words));
    if (beside === null || typeOfLine(words) !== null) break;
    if (beside[0] !== '') left.push({ ...line, column: 'left', text: beside[0] });
    if (beside[1] !== '') right.push({ ...line, column: 'right', text: beside[1] });
  }
  if (underPost) return right.length === 1 ? { lines: [...right, ...left], end } : null;
  return end === start ? null : { lines: [...left, ...right], end };
}

/** An entry, a gap and what stands beside it. */
function partAtGap(line: string): Beside | null {
  const [entry = '', beside = '', ...others] = partsOf(line)?.texts.map(closed) ?? [];
  return others.length === 0 && beside !== '' && ENTRY.test(entry) ? [entry, beside] : null;
}

const BARE_HEAD = /^N[ơƠ][iI] [nN][hH][ậẬ][nN] ?:?$/u;
const isPost = (line: string): boolean =>
  SIGNATURE.test(closed(line)) && closed(line) === closed(line).toUpperCase();

/** Two or three parts; more make a table's row of it. */
function partsOf(row: string): Parts | null {
  if (!ANY_GAP.test(row)) return null;
  const text = row.replace(LAST_BAR, '');
  const gaps = findMatches(GAP, text).filter((gap) => !isBlank(text, gap.index, gap.index + gap[0].length));
  if (gaps.length < 1 || gaps.length > 2) return null;
  const edges = [0, ...gaps.map((gap) => gap.index + gap[0].length)];
  const texts = edges.map((edge, i) => text.slice(edge, gaps[i]?.index ?? text.length));
  // the star under a Party letterhead and the rule under a name are lines of it
  return texts.every((part) => /[\p{L}\d]|^(?:\*|[-_–—=]{3,})$/u.test(part.trim()))
    ? { texts, starts: edges }
    : null;
}

// what a hand is to fill in: "Số:      /KH-UBND", "ngày      tháng      năm 2022"
const BLANKS: readonly (readonly [before: RegExp, behind: RegExp])[] = [
  [/(?:^|[\s,])(?:[Ss]ố|SỐ) ?:?$/u, /^(?:[/-] ?\p{Lu}|\d{1,5} ?[/-])/u],
  [/(?:^|[\s,])ngày$/u, /^tháng(?!\p{L})/u],
  [/(?:^|\s)tháng$/u, /^năm(?!\p{L})/u],
];

function isBlank(text: string, start: number, end: number): boolean {
  const [above, below] = [text.slice(Math.max(0, start - 12), start), text.slice(end, end + 8)];
  return BLANKS.some(([before, behind]) => before.test(above) && behind.test(below));
}

/** The cell of a table's row that has words; null where no table's row is. */
function cellOf(text: string): 'left' | 'right' | null {
  if (!text.includes('|')) return null;
  return /^\s*\|/.test(text) ? 'right' : 'left';
}

/** A line of one side alone; null for what belongs to neither. */
function sideOf(text: string, gutter: number): 'left' | 'right' | null {
  const words = closed(text);
  if (
    typeOfLine(words) !== null ||
    typeOfPlainLine(words) !== null ||
    typeOpening(words) !== null ||
    APPENDIX.test(words) ||
    ADDRESS.test(words)
  )
    return null;
  const indent = text.length - text.trimStart().length;
  if (indent > gutter - SLACK && indent > 0) return 'right';
  // an entry of a list may run below the gutter
  return text.trimEnd().length < gutter || ENTRY.test(words) ? 'left' : null;
}

const closed = (text: string): string => (/[^\S ]| {2}/.test(text) ? text.replace(/\s+/g, ' ') : text).trim();
