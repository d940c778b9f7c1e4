import type { PositionedPage } from '../../schemas/pages.ts';
import { typeOfLine } from '../core/document-type.ts';
import { quantile } from '../core/quantile.ts';
import {
  endsSentence,
  hasEndMark,
  isCapitals,
  opensGround,
  opensPreamble,
  opensWithLabel,
  readsOn,
} from './breaks.ts';
import type { ColumnLine, Margins } from './columns.ts';
import { type DraftBlock, type DraftLine, printLine } from './draft.ts';

/** A line with what its place on the page says. */
export interface MeasuredLine {
  readonly draft: DraftLine;
  readonly text: string;
  /** Starts right of the left margin: the first line of a paragraph (1–1.27 cm by Nghị định 30). */
  readonly indented: boolean;
  /** Ends well before the right margin: a last line. */
  readonly short: boolean;
  readonly centred: boolean;
  /** Foot of the line, and height of the page's usual letters, in points. */
  readonly foot: number;
  readonly height: number;
  readonly bold: boolean;
}

export function measureLines(
  page: PositionedPage,
  lines: readonly ColumnLine[],
  margins: Margins,
  height: number,
): MeasuredLine[] {
  const leftAt = leftEdge(lines, margins, height);
  const measured: MeasuredLine[] = [];
  for (const [index, line] of lines.entries()) {
    const draft = printLine(
      page.number,
      line.column,
      line.words.map(({ word }) => ({
        text: word.text,
        box: { page: page.number, x0: word.x0, y0: word.y0, x1: word.x1, y1: word.y1 },
        confidence: word.confidence,
        bold: word.bold,
      })),
    );
    const leftSpace = line.x0 - leftAt(line.y1);
    const rightSpace = margins.right - line.x1;
    measured.push({
      draft,
      text: draft.text,
      indented: leftSpace > height * 0.8,
      short: rightSpace > Math.max(height * 2, firstWordWidth(lines[index + 1]) + height),
      centred:
        line.column === 'full' &&
        (isCapitals(draft.text) || !opensWithLabel(draft.text)) &&
        isCentred(leftSpace, rightSpace, height),
      foot: line.y1,
      height,
      bold: line.words.filter(({ word }) => word.bold).length * 2 > line.words.length,
    });
  }
  return measured;
}

/** So much of the lines that stand at the margin, and so many lines at least, tell where it is. */
const AT_EDGE = 0.2;
const FEWEST_LINES = 10;

/** The left margin by height on the page: on a photographed sheet it may lean. */
function leftEdge(lines: readonly ColumnLine[], margins: Margins, height: number): (y: number) => number {
  const near = lines.filter(
    ({ column, x0 }) => column === 'full' && Math.abs(x0 - margins.left) < height * 1.6,
  );
  if (near.length < FEWEST_LINES) return () => margins.left;
  const half = near.length >> 1;
  const [upper, lower] = [near.slice(0, half), near.slice(half)].map((part) => ({
    x: quantile(
      part.map(({ x0 }) => x0),
      AT_EDGE,
    ),
    y: quantile(
      part.map(({ y1 }) => y1),
      0.5,
    ),
  }));
  if (!upper || !lower || lower.y <= upper.y) return () => margins.left;
  const lean = (lower.x - upper.x) / (lower.y - upper.y);
  return (y) => upper.x + lean * (y - upper.y);
}

/** Nearly equal space on both sides; the less space there is, the more equal it must be. */
function isCentred(left: number, right: number, height: number): boolean {
  const least = Math.min(left, right);
  return least > height * 0.8 && Math.abs(left - right) < (least > height * 2.5 ? height * 2 : height * 0.8);
}

/** Distance of a line from the one above on its page, as a multiple of the letters' height; null at a page's top. */
function pitchOf(previous: MeasuredLine | undefined, line: MeasuredLine): number | null {
  if (!previous || previous.draft.page !== line.draft.page || previous.draft.column !== line.draft.column)
    return null;
  return (line.foot - previous.foot) / line.height;
}

function firstWordWidth(line: ColumnLine | undefined): number {
  const word = line?.words[0];
  return word ? word.x1 - word.x0 : 0;
}

/** Joins lines that read on as one paragraph, also over a page's end. */
export function joinLines(lines: readonly MeasuredLine[], usual: number): DraftBlock[] {
  const blocks: { lines: DraftLine[]; centred: boolean }[] = [];
  lines.forEach((line, index) => {
    const previous = lines[index - 1];
    const open = blocks[blocks.length - 1];
    if (previous && open && continues(previous, line, usual)) open.lines.push(line.draft);
    else blocks.push({ lines: [line.draft], centred: line.centred });
  });
  return blocks;
}

function continues(previous: MeasuredLine, line: MeasuredLine, usual: number): boolean {
  const pitch = pitchOf(previous, line);
  if (previous.draft.column !== line.draft.column || typeOfLine(previous.text) !== null) return false;
  if (opensGround(line.text)) return false;
  if (line.draft.column !== 'full') return continuesInColumn(previous, line);
  if (previous.centred && line.centred) {
    const sameKind = isCapitals(previous.text) === isCapitals(line.text) && !opensWithLabel(line.text);
    // a title in bold, and a short first line below it that looks centred by chance
    if (previous.bold && !line.bold && opensPreamble(line.text)) return false;
    return sameKind && !hasEndMark(previous.text) && (pitch ?? 0) < usual * 1.7;
  }
  // a title may begin with a full line and end with a centred one; what stands in capitals below it is who decides
  const titled = !previous.short && !previous.indented && !endsSentence(previous.text);
  if (line.centred && titled && (isCapitals(previous.text) || !isCapitals(line.text))) return true;
  if (previous.centred !== line.centred && (previous.centred || isCapitals(line.text))) {
    return readsOn(previous.text, line.text) && !line.centred && !isCapitals(previous.text);
  }
  if (pitch !== null && pitch > usual * 1.9) return false;
  if (readsOn(previous.text, line.text) && !line.indented) return true;
  if (line.indented) return !previous.short && readsOn(previous.text, line.text);
  if (previous.short) return readsOn(previous.text, line.text);
  if (endsSentence(previous.text) && /^\p{Lu}/u.test(line.text) && (pitch ?? 0) > usual * GAP) return false;
  return !opensWithLabel(line.text) || !endsSentence(previous.text);
}

/** So much more than the usual pitch is room between paragraphs, where their first lines are not indented; a scan's lines vary by less. */
const GAP = 1.3;

/** In a column each line stands for itself, but for what it has no room for: a recipient, a place and its day. */
function continuesInColumn(previous: MeasuredLine, line: MeasuredLine): boolean {
  if (DAY.test(line.text) && !previous.text.endsWith(',')) return false;
  return readsOn(previous.text, line.text) && !isCapitals(previous.text);
}
/** Below the motto: "ngày 08 tháng 4" without its place, or with one whose capital was misread. */
const DAY = /(?:^|, ?)ngày /u;

/** The usual distance between the lines of a paragraph, as a multiple of the letters' height. */
export function usualPitch(lines: readonly MeasuredLine[]): number {
  const full = lines.filter((line) => line.draft.column === 'full');
  const pairs = full.flatMap((line, index) => {
    const previous = full[index - 1];
    const pitch = pitchOf(previous, line) ?? 0;
    return previous && pitch > 0 ? [{ pitch, within: readsOn(previous.text, line.text) }] : [];
  });
  // between paragraphs there may be more room, so those that surely lie within one tell it best
  const within = pairs.filter((pair) => pair.within);
  const [told, share] = within.length >= FEWEST_PITCHES ? [within, 0.5] : [pairs, 0.4];
  if (told.length === 0) return SINGLE_SPACED;
  return quantile(
    told.map(({ pitch }) => pitch),
    share,
  );
}
const FEWEST_PITCHES = 3;
const SINGLE_SPACED = 1.4;
