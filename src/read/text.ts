import type { PlainPage } from '../../schemas/pages.ts';
import { barTables } from './gap-tables.ts';
import { readMarkdown } from './markdown.ts';
import { partRunOnLines } from './run-on.ts';
import { partSideRow } from './side-rows.ts';

export type TextKind = 'text/plain' | 'text/markdown';

/**
 * A text file → its pages (lines in reading order, no places). Form feeds part pages, and then `marked` is true.
 * A `.txt` file is taken word by word, unless it plainly is markdown.
 */
export function readText(text: string, kind: TextKind): PlainPage[] {
  const normal = unescapeBreaks(text.replace(/^\uFEFF/, '').replace(/\r\n?/g, '\n'))
    .replace(COUNTED_PART, '')
    .replace(LIST_SIGN, '$1•');
  const disguised = kind === 'text/plain' && looksLikeMarkdown(normal);
  const markdown = kind === 'text/markdown' || disguised;
  const reason = disguised ? 'text file that holds markdown' : markdown ? 'markdown file' : 'text file';
  const marked = normal.includes('\f');
  return partPages(normal).map((page, index) => ({
    number: index + 1,
    origin: 'plain-text',
    marked,
    reason,
    lines: markdown ? readMarkdown(page) : readLines(page),
  }));
}

/** "1. A.   NHIỆM VỤ": pages of the web number a part as an entry of a list. */
const COUNTED_PART =
  /^[ \t]*\d{1,2}\.[ \t]+(?=(?:[A-HĐ]|[IVX]{1,4})\.(?:[ \t]{2,6}\p{Lu}|[ \t]\p{Lu}{2}))/gmu;

/** What word processors set before the entries of a list, and the letters that fonts of pictures have in the places of such signs. */
const LIST_SIGN =
  /^([ \t]*)(?:[●○◦▪▫■□◆◇♦➢➤►▶‣⁃∙·✓✔✦❖](?=[ \t]{0,4}\p{L})|[§Øüovq](?=[ \t]{1,8}\p{Lu}\p{L}* \p{L}))/gmu;

/** "\\r\\n" written out, as exports of web pages have it where the page's source broke a line within a paragraph. */
function unescapeBreaks(text: string): string {
  const broken = text.split(/(?:\\r\\n *)+/);
  return broken.length > ENOUGH_MARKS ? broken.join(' ') : text;
}

function partPages(text: string): string[] {
  const pages = text.split('\f');
  // converters end every page with a form feed, the last one too
  if (pages.length > 1 && (pages[pages.length - 1] as string).trim() === '') pages.pop();
  return pages;
}

/** Inline marks of HTML are markdown's as well. */
const MARKDOWN_LINE = /^ {0,3}#{1,6}[ \t]+\S|\*\*\S[^*\n]*\S\*\*|<\/(?:b|i|u|em|strong|span|div|p|font)>/;
const ENOUGH_MARKS = 3;

function looksLikeMarkdown(text: string): boolean {
  if (!/#|\*\*/.test(text)) return false;
  return text.split('\n').filter((line) => MARKDOWN_LINE.test(line)).length >= ENOUGH_MARKS;
}

// a row of cells as converters of old documents draw it; they put a sign where a picture was
const CELLS = /^\s*\|(?<cells>.*)\|\s*$/;
const NO_WORDS = /^[\s|]*(?:\[pic\][\s|]*)?$/;

function readLines(page: string): PlainPage['lines'] {
  const lines: PlainPage['lines'] = [];
  let afterGap = false;
  const add = (text: string) => {
    const isGap = NO_WORDS.test(text);
    if (!isGap) lines.push({ text, bold: false, afterGap });
    afterGap = isGap;
  };
  for (const line of partRunOnLines(barTables(page.split(/[\n\v]/)))) {
    // lines without a bar are most, and are no rows
    if (!line.includes('|')) add(line);
    else for (const row of partSideRow(line)) add(withoutBars(row));
  }
  return lines;
}

function withoutBars(row: string): string {
  const cells = CELLS.exec(row)?.groups?.cells;
  return cells?.replace(/^[\s|]*\|/, '') ?? row;
}

// C1 controls occur in text of legacy encodings
const CONTROLS = /[^\P{Cc}\t\n\v\f\r\u0080-\u009F]/gu;
/** Word processors leave marks of footnotes, fields and cells in their text: so many a character at most. */
const MOST_CONTROLS = 0.01;
/** Of the same origin: a hyphen at which no line may end. */
const HELD_HYPHEN = '\u001E';

export interface DecodedText {
  readonly text: string;
  /** Control characters that were left out. */
  readonly controls: number;
}

/** The text that the bytes hold: UTF-8, or UTF-16 with its byte order mark; null when they hold no text. */
export function decodeText(bytes: Uint8Array): DecodedText | null {
  const [b0, b1] = bytes;
  const encoding =
    b0 === 0xff && b1 === 0xfe ? 'utf-16le' : b0 === 0xfe && b1 === 0xff ? 'utf-16be' : 'utf-8';
  try {
    return withoutControls(new TextDecoder(encoding, { fatal: true }).decode(bytes));
  } catch {
    return null;
  }
}

/** null for a text of which they are more than a few. */
export function withoutControls(whole: string): DecodedText | null {
  const hyphened = whole.replaceAll(HELD_HYPHEN, '-');
  const text = hyphened.replace(CONTROLS, '');
  const controls = hyphened.length - text.length;
  return controls > whole.length * MOST_CONTROLS ? null : { text, controls };
}
