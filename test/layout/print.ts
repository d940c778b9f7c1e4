import type { Page, PlainPage, PositionedPage, ReadWord } from '../../schemas/pages.ts';
import type { TextDocument } from '../../src/core/types.ts';
import { layOut } from '../../src/layout/layout.ts';

/** Pages set by a simple typesetter, A4 in points: every letter is as wide as the others, margins as Nghị định 30 has them. */
export const WIDTH = 595;
export const HEIGHT = 842;
export const LEFT = 85;
export const RIGHT = 552;
export const MIDDLE = (LEFT + RIGHT) / 2;
export const LETTER = 6;
const SPACE = 4;
const SIZE = 13;
export const LEADING = 18;
const INDENT = 36;

/** A line at its place: left edge and foot. */
export interface PrintedLine {
  readonly x: number;
  readonly y: number;
  readonly text: string;
  readonly bold?: boolean;
}

export const widthOf = (text: string): number =>
  text.split(' ').reduce((sum, word) => sum + word.length * LETTER, 0) + (text.split(' ').length - 1) * SPACE;

export const at = (x: number, y: number, text: string, bold = false): PrintedLine => ({ x, y, text, bold });

/** A line set in the middle of a column. */
export const centred = (y: number, text: string, middle = MIDDLE, bold = false): PrintedLine =>
  at(middle - widthOf(text) / 2, y, text, bold);

/** The lines of a paragraph, its first line indented. */
export function paragraph(y: number, text: string, bold = false): PrintedLine[] {
  const lines: PrintedLine[] = [];
  let words: string[] = [];
  const flush = () => {
    const x = lines.length === 0 ? LEFT + INDENT : LEFT;
    lines.push(at(x, y + lines.length * LEADING, words.join(' '), bold));
    words = [];
  };
  for (const word of text.split(' ')) {
    const room = RIGHT - LEFT - (lines.length === 0 ? INDENT : 0);
    if (words.length > 0 && widthOf([...words, word].join(' ')) > room) flush();
    words.push(word);
  }
  flush();
  return lines;
}

export interface Print {
  readonly number?: number;
  /** Fall of the lines over their run. */
  readonly skew?: number;
  readonly origin?: PositionedPage['origin'];
  readonly confidence?: number | null;
}

/** A page of lines, its words in the order in which they are given. */
export function print(lines: readonly PrintedLine[], options: Print = {}): PositionedPage {
  const { number = 1, origin = 'text-layer', confidence = null } = options;
  return {
    number,
    reason: 'printed for a test',
    origin,
    width: WIDTH,
    height: HEIGHT,
    rotation: 0,
    engine: null,
    words: lines.flatMap((line) => wordsOf(line, options.skew ?? 0, confidence)),
  };
}

function wordsOf({ x, y, text, bold }: PrintedLine, skew: number, confidence: number | null): ReadWord[] {
  let left = x;
  return text.split(' ').map((word) => {
    const right = left + word.length * LETTER;
    const fall = left * skew;
    const placed = {
      text: word,
      x0: left,
      x1: right,
      y0: y - SIZE + fall,
      y1: y + fall,
      confidence,
      bold: bold ?? false,
    };
    left = right + SPACE;
    return placed;
  });
}

export function layOutPages(...pages: readonly Page[]): TextDocument {
  return layOut({ file: 'a.pdf', sha256: '0'.repeat(64), mediaType: 'application/pdf', bytes: 1 }, pages);
}

/** Lines of a text file: an empty one is a gap, "**" before a line makes it bold. */
export function plain(text: string, number = 1): PlainPage {
  const lines: PlainPage['lines'] = [];
  let afterGap = false;
  for (const line of text.split('\n')) {
    if (line.trim() === '') afterGap = true;
    else {
      const bold = line.startsWith('**');
      lines.push({ text: bold ? line.slice(2) : line, bold, afterGap });
      afterGap = false;
    }
  }
  return { number, reason: 'text file', origin: 'plain-text', marked: false, lines };
}

export const blockTexts = (document: TextDocument): string[] =>
  document.blocks.map((block) => document.text.slice(block.start, block.end));
