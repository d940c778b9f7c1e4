import type { OcrPage, OcrWord } from './ocr.ts';

/**
 * A row of tesseract's TSV (Tesseract manual, "TSV output"): level, page, block, paragraph, line, word, left, top, width,
 * height, confidence, text. Level 1 opens a page, level 5 is a word.
 */
export interface TsvRow {
  readonly level: number;
  readonly page: number;
  /** Block, paragraph and line. */
  readonly line: string;
  readonly left: number;
  readonly top: number;
  readonly width: number;
  readonly height: number;
  /** 0 to 100; -1 for what is no word. */
  readonly confidence: number;
  readonly text: string;
}

/** null for the heading and for what is no row. */
export function parseRow(row: string): TsvRow | null {
  const cells = row.split('\t');
  const [level = Number.NaN, page = 0, block, paragraph, line] = cells.map(Number);
  if (cells.length < 12 || Number.isNaN(level)) return null;
  const [left = 0, top = 0, width = 0, height = 0, confidence = 0] = cells.slice(6, 11).map(Number);
  const where = `${block} ${paragraph} ${line}`;
  return { level, page, line: where, left, top, width, height, confidence, text: cells[11] ?? '' };
}

/** A line that opens a picture. */
export const opensTable = (line: string): boolean => parseRow(line)?.level === 1;

/** What the lines of one picture's table say. */
export function parseTable(lines: readonly string[]): OcrPage {
  return toOcrPage(lines.map(parseRow).filter((row) => row !== null));
}

/** The words of one page's rows in their order, and the page's skew. */
export function toOcrPage(rows: readonly TsvRow[]): OcrPage {
  const seen = rows.filter((row) => row.level === 5 && row.text.trim() !== '');
  const lines: OcrWord[][] = [];
  seen.forEach((row, at) => {
    const [word, before] = [toOcrWord(row), seen[at - 1]];
    if (before?.line === row.line) lines[lines.length - 1]?.push(word);
    else lines.push([word]);
  });
  const drawn = lines.map(endAtNext);
  return { words: drawn.flat(), angle: skewOf(drawn) };
}

/** The engine draws some words' boxes over their neighbours, as wide as the line: each ends where the next one begins. */
function endAtNext(line: readonly OcrWord[]): OcrWord[] {
  return line.map((word, at) => {
    const next = line[at + 1];
    const covers = next !== undefined && next.x0 > word.x0 && word.x1 > (next.x0 + next.x1) / 2;
    return covers ? { ...word, x1: next.x0 } : word;
  });
}

function toOcrWord({ left, top, width, height, confidence, text }: TsvRow): OcrWord {
  const sure = Math.min(1, Math.max(0, confidence / 100));
  const place = { x0: left, y0: top, x1: left + width, y1: top + height };
  return { text: text.trim(), ...place, confidence: sure, bold: false };
}

/** The middle slope of the lines of at least four words, in degrees; rows tell no baseline, middles are as good. */
function skewOf(lines: readonly (readonly OcrWord[])[]): number {
  const slopes = lines
    .filter((line) => line.length >= 4)
    .map((line) => (Math.atan(slopeOf(line)) * 180) / Math.PI)
    .sort((a, b) => a - b);
  return slopes[slopes.length >> 1] ?? 0;
}

/** Least squares through the middles of the words. */
function slopeOf(line: readonly OcrWord[]): number {
  const xs = line.map((word) => (word.x0 + word.x1) / 2);
  const ys = line.map((word) => (word.y0 + word.y1) / 2);
  const mean = (values: readonly number[]) => values.reduce((sum, value) => sum + value, 0) / values.length;
  const [middleX, middleY] = [mean(xs), mean(ys)];
  const across = xs.reduce((sum, x, at) => sum + (x - middleX) * ((ys[at] ?? 0) - middleY), 0);
  const along = xs.reduce((sum, x) => sum + (x - middleX) ** 2, 0);
  return along === 0 ? 0 : across / along;
}
