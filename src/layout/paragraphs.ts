import type { PositionedPage } from '../../schemas/pages.ts';
import { endsSentence, isCapitals, opensWithLabel, readsOn } from './breaks.ts';
import type { ColumnLine, Margins } from './columns.ts';
import type { DraftBlock, DraftLine } from './draft.ts';
import { lineText } from './draft.ts';

/** A line with what its place on the page says. */
export interface MeasuredLine {
  readonly draft: DraftLine;
  readonly text: string;
  /** Starts right of the left margin: the first line of a paragraph (1–1.27 cm by Nghị định 30). */
  readonly indented: boolean;
  /** Ends well before the right margin: a last line. */
  readonly short: boolean;
  readonly centred: boolean;
  /** Distance from the line above on its page, as a multiple of the letters' height; null at the top of a page. */
  readonly pitch: number | null;
  readonly bold: boolean;
}

export function measureLines(
  page: PositionedPage,
  lines: readonly ColumnLine[],
  margins: Margins,
  height: number,
): MeasuredLine[] {
  return lines.map((line, index) => {
    const above = lines[index - 1];
    const draft: DraftLine = {
      page: page.number,
      column: line.column,
      words: line.words.map(({ word }) => ({
        text: word.text,
        box: { page: page.number, x0: word.x0, y0: word.y0, x1: word.x1, y1: word.y1 },
        confidence: word.confidence,
        bold: word.bold,
      })),
    };
    const leftSpace = line.x0 - margins.left;
    const rightSpace = margins.right - line.x1;
    return {
      draft,
      text: lineText(draft),
      indented: leftSpace > height * 0.8,
      short: rightSpace > Math.max(height * 2, firstWordWidth(lines[index + 1]) + height),
      centred:
        line.column === 'full' &&
        leftSpace > height * 1.2 &&
        rightSpace > height * 1.2 &&
        Math.abs(leftSpace - rightSpace) < Math.max(height * 2, (margins.right - margins.left) * 0.06),
      pitch: above && above.column === line.column ? (line.y1 - above.y1) / height : null,
      bold: line.words.filter(({ word }) => word.bold).length * 2 > line.words.length,
    };
  });
}

function firstWordWidth(line: ColumnLine | undefined): number {
  const word = line?.words[0];
  return word ? word.x1 - word.x0 : 0;
}

/** Joins lines that read on as one paragraph, also over a page's end. */
export function joinLines(lines: readonly MeasuredLine[]): DraftBlock[] {
  const usual = usualPitch(lines);
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
  if (previous.draft.column !== line.draft.column) return false;
  if (line.draft.column !== 'full') return continuesInColumn(previous, line);
  if (previous.centred && line.centred) {
    const sameKind = isCapitals(previous.text) === isCapitals(line.text) && !opensWithLabel(line.text);
    return sameKind && !/\.\/\.?$/.test(previous.text) && (line.pitch ?? 0) < usual * 1.7;
  }
  if (previous.centred !== line.centred && (previous.centred || isCapitals(line.text))) {
    return readsOn(previous.text, line.text) && !line.centred && !isCapitals(previous.text);
  }
  if (line.pitch !== null && line.pitch > usual * 1.9) return false;
  if (readsOn(previous.text, line.text) && !line.indented) return true;
  if (line.indented) return !previous.short && readsOn(previous.text, line.text);
  if (previous.short) return readsOn(previous.text, line.text);
  if (opensWithLabel(line.text) && endsSentence(previous.text)) return false;
  return true;
}

/** In a column each line stands for itself, but for the wrapped lines of a list of recipients. */
function continuesInColumn(previous: MeasuredLine, line: MeasuredLine): boolean {
  return line.draft.column === 'left' && readsOn(previous.text, line.text) && !isCapitals(previous.text);
}

/** The usual distance between the lines of a paragraph, as a multiple of the letters' height. */
function usualPitch(lines: readonly MeasuredLine[]): number {
  const pitches = lines
    .filter((line) => line.pitch !== null && line.draft.column === 'full' && line.pitch > 0)
    .map((line) => line.pitch as number)
    .sort((a, b) => a - b);
  return pitches[Math.floor(pitches.length * 0.4)] ?? 1.4;
}
