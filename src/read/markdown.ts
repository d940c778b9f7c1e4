import type { PlainPage } from '../../schemas/pages.ts';
import { trimEnd } from '../core/trim.ts';
import { unfoldHtmlTables } from './html-tables.ts';
import { partSideRow } from './side-rows.ts';

type PlainLine = PlainPage['lines'][number];

/** A line with its marks of structure taken off, inline marks still in it. */
interface MarkedLine {
  readonly text: string;
  readonly heading: boolean;
  readonly afterGap: boolean;
}

const COMMENT = /<!--[\s\S]*?(?:-->|$)/g;
const HEADING = /^ {0,3}#{1,6}(?:[ \t]+|$)/;
const LIST_MARKER = /^(\s*)([*+-])(?=[ \t])/;
const DASHED = /^[ \t]*-[ \t]+\S/mu;
// a thematic break, a fence, or a lone cell border: marks without words
const BARE_MARK = /^\s*(?:(?:[-*_][ \t]*){3,}|\*[ \t]+\*[ \t]*|\|+|`{3}.*|~{3}.*)$/;
const TABLE_RULE = /^\|?(?:\s*:?-{2,}:?\s*\|)+(?:\s*:?-{2,}:?)?$/;
const TABLE_ROW = /^\s*\|.*\|\s*$/;
const HTML_TAG = /<\/?(?:[uib]|em|strong|su[bp]|span|center|div|p|font|small)(?:\s[^<>]*)?>/gi;
const HTML_BREAK = /<br\s*\/?>/gi;

/**
 * Lines of a markdown text without their marks: headings and **bold** make a line bold, *italic* leaves no trace,
 * list markers stay as "-" or "+" (a star beside dashes too), a table's row is one line with its cells parted by " | ".
 * Text is kept as read otherwise.
 */
export function readMarkdown(text: string): PlainLine[] {
  const lines: PlainLine[] = [];
  let block: MarkedLine[] = [];
  const close = () => {
    for (const line of resolveInline(block)) lines.push(line);
    block = [];
  };
  let afterGap = false;
  const plain = unfoldHtmlTables(text.replace(COMMENT, ''));
  // where dashes are a list's signs a converter's stars are not: they are the paper's own
  const star = DASHED.test(plain) ? '*' : '-';
  for (const source of plain.split('\n').flatMap(partSideRow)) {
    const line = stripStructure(source, star);
    if (line === null) {
      close();
      afterGap = true;
      continue;
    }
    // emphasis spans the lines of a paragraph, but no heading, row or list item
    if (line.alone) close();
    block.push({ text: line.text, heading: line.heading, afterGap });
    if (line.heading) close();
    afterGap = false;
  }
  close();
  return lines;
}

/** "## Mục đích ##" ends as it begins. */
function withoutClosingMarks(text: string): string {
  const kept = trimEnd(text.trimEnd(), /#/);
  return /[ \t]$/.test(kept) ? kept.trimEnd() : text;
}

function stripStructure(
  source: string,
  star: string,
): { text: string; heading: boolean; alone: boolean } | null {
  const line = source.replace(/^(?: {0,3}> ?)+/, '');
  if (line.trim() === '' || BARE_MARK.test(line) || TABLE_RULE.test(line.trim())) return null;
  if (HEADING.test(line)) {
    const text = withoutClosingMarks(line.replace(HEADING, ''));
    return text.trim() === '' ? null : { text, heading: true, alone: true };
  }
  if (TABLE_ROW.test(line)) {
    const text = joinCells(line);
    return text === null ? null : { text, heading: false, alone: true };
  }
  const marker = LIST_MARKER.exec(line);
  if (!marker) return { text: line, heading: false, alone: false };
  const sign = marker[2] === '*' ? star : marker[2];
  return { text: `${marker[1]}${sign}${line.slice(marker[0].length)}`, heading: false, alone: true };
}

/** "| a | b |" → "a | b"; null for a row of empty cells. */
function joinCells(line: string): string | null {
  const cells = line
    .trim()
    .replace(/^\||\|$/g, '')
    .split(/(?<!\\)\|/)
    .map((cell) => cell.replace(HTML_BREAK, ' ').trim());
  return cells.every((cell) => cell === '') ? null : cells.join(' | ');
}

function resolveInline(block: readonly MarkedLine[]): PlainLine[] {
  if (block.length === 0) return [];
  const runs = partLines(readInline(block.map((line) => line.text).join('\n')));
  const lines: PlainLine[] = [];
  block.forEach(({ heading, afterGap }, at) => {
    const own = runs[at] ?? [];
    // marks of weight that nothing closes are a converter's slip
    const text = own
      .map((run) => run.text)
      .join('')
      .replace(/\*{2,}/g, '');
    if (text.trim() === '') return;
    const bold = heading || countSolid(own.filter((run) => run.bold)) > countSolid(own) / 2;
    // a break inside the line is a line of its own
    text.split('\v').forEach((part, index) => {
      if (part.trim() !== '') lines.push({ text: part, bold, afterGap: afterGap && index === 0 });
    });
  });
  return lines;
}

function partLines(runs: readonly Run[]): Run[][] {
  const lines: Run[][] = [[]];
  for (const run of runs) {
    if (run.text === '\n') lines.push([]);
    else lines[lines.length - 1]?.push(run);
  }
  return lines;
}

const countSolid = (runs: readonly Run[]): number =>
  runs.reduce((sum, run) => sum + run.text.replace(/\s+/g, '').length, 0);

/** Characters of one weight; a line break is a run of its own. */
interface Run {
  readonly text: string;
  readonly bold: boolean;
}

/** A mark that may open emphasis; it is text unless something closes it. */
interface Opener {
  readonly mark: string;
  closed: boolean;
}

interface Closer {
  readonly closes: Opener;
}

type Inline = Run | Opener | Closer;

const ESCAPED = /^\\([!-/:-@[-`{-~])/;
const LINK = /^!?\[([^\]\n]*)\]\([^()\s]*(?:\s+"[^"\n]*")?\)/;
const AUTOLINK = /^<((?:https?|mailto):[^<>\s]+)>/;
const ENTITIES: Readonly<Record<string, string>> = { nbsp: '\u00A0', amp: '&', lt: '<', gt: '>', quot: '"' };
const ENTITY = /^&(nbsp|amp|lt|gt|quot);/;

/** A line break, or what stands between the characters that may begin a mark. */
const PLAIN = /\n|[^\n\\<&![*_]+/y;
/** The longest link, tag or entity that is looked for. */
const LONGEST_MARK = 400;

/** Inline marks → runs with their weight. A mark that has no partner is text and stays. */
function readInline(source: string): Run[] {
  const text = source.replace(HTML_BREAK, '\v').replace(HTML_TAG, (tag) => weightOf(tag));
  const out: Inline[] = [];
  const open: Opener[] = [];
  let at = 0;
  while (at < text.length) {
    PLAIN.lastIndex = at;
    const plain = PLAIN.exec(text)?.[0];
    if (plain !== undefined) {
      out.push({ text: plain, bold: false });
      at += plain.length;
    } else if (text[at] === '*' || text[at] === '_') {
      at = takeMarks(text, at, out, open);
    } else if (text[at] === '\\' && (text[at + 1] === '\n' || at === text.length - 1)) {
      at += 1;
    } else {
      const { words, length } = readSign(text.slice(at, at + LONGEST_MARK));
      if (words !== '') out.push({ text: words, bold: false });
      at += length;
    }
  }
  return settle(out);
}

/** An escaped character, an address, a link's words, an entity; or the first character as it stands. */
function readSign(rest: string): { readonly words: string; readonly length: number } {
  const literal = ESCAPED.exec(rest) ?? AUTOLINK.exec(rest) ?? LINK.exec(rest);
  if (literal) return { words: literal[1] ?? '', length: literal[0].length };
  const entity = ENTITY.exec(rest);
  if (entity) return { words: ENTITIES[entity[1] as string] ?? '', length: entity[0].length };
  return { words: rest.charAt(0), length: 1 };
}

const weightOf = (tag: string) => (/^<\/?(?:b|strong)[\s>]/i.test(tag) ? '**' : '');
const SPACE = /\s|^$/;
const LETTER_OR_DIGIT = /[\p{L}\p{M}\p{N}]/u;

/** Takes a run of `*` or `_`: closes what is open of its kind, opens the rest, or leaves it as text. */
function takeMarks(text: string, at: number, out: Inline[], open: Opener[]): number {
  const sign = text[at] as string;
  let end = at;
  while (text[end] === sign) end += 1;
  const before = text[at - 1] ?? '';
  const after = text[end] ?? '';
  let left = isText(sign, end - at, before, after) ? 0 : end - at;
  const plain = end - at - left;
  while (left > 0) {
    const closes = findOpener(open, sign, left, SPACE.test(before) && !endsLine(text, at, end));
    if (closes) {
      // what was opened inside and not closed there is text
      open.length = open.indexOf(closes);
      closes.closed = true;
      out.push({ closes });
      left -= closes.mark.length;
    } else if (!SPACE.test(after)) {
      const opener: Opener = { mark: left >= 2 ? sign + sign : sign, closed: false };
      open.push(opener);
      out.push(opener);
      left -= opener.mark.length;
    } else {
      break;
    }
  }
  for (let rest = plain + left; rest > 0; rest -= 1) out.push({ text: sign, bold: false });
  return end;
}

/** "snake_case", "3*4", a footnote's "(*)", a line of underscores to be filled in. */
function isText(sign: string, length: number, before: string, after: string): boolean {
  if (length > 3) return true;
  if (sign === '_' && LETTER_OR_DIGIT.test(before) && LETTER_OR_DIGIT.test(after)) return true;
  return length === 1 && ((/\d/.test(before) && /\d/.test(after)) || (before === '(' && after === ')'));
}

/** "*Căn cứ … 2025; *": behind words and a space, but nothing follows that it could open. */
function endsLine(text: string, at: number, end: number): boolean {
  return /^\S $/.test(text.slice(Math.max(0, at - 2), at)) && /^(?:\n|$)/.test(text.slice(end, end + 1));
}

/** The nearest opener that a run of `left` signs closes; converters leave a space before a closing "**". */
function findOpener(
  open: readonly Opener[],
  sign: string,
  left: number,
  afterSpace: boolean,
): Opener | undefined {
  return open.findLast(({ mark }) => {
    if (mark[0] !== sign || (afterSpace && mark.length === 1)) return false;
    return left === 3 ? true : mark.length === left;
  });
}

/** Turns closed marks into weight and open ones back into text. */
function settle(out: readonly Inline[]): Run[] {
  let weight = 0;
  return out.flatMap((item) => {
    if ('text' in item) return [{ text: item.text, bold: weight > 0 }];
    if ('closes' in item) {
      if (item.closes.mark.length === 2) weight -= 1;
      return [];
    }
    if (!item.closed) return [{ text: item.mark, bold: weight > 0 }];
    if (item.mark.length === 2) weight += 1;
    return [];
  });
}
