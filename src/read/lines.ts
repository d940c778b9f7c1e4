import type { OcrWord } from './ocr.ts';

/** Words of one height, from left to right, with the words that the text goes on from and to. */
export interface Line {
  readonly words: readonly OcrWord[];
  readonly before?: string | undefined;
  readonly after?: string | undefined;
}

/** Of the higher of two lines: what parts a line from the one that it goes on in. */
const NEXT = 2.5;

/** The lines of a page; where one goes on in the next in lower case, both know it. */
export function findLines(words: readonly OcrWord[]): Line[] {
  const lines = groupLines(words);
  const links = new Map(lines.map((line) => [line, nextOf(line, lines)]));
  const before = new Map([...links].flatMap(([line, next]) => (next ? [[next, last(line).text]] : [])));
  return lines.map((line) => ({
    words: line,
    before: before.get(line),
    after: links.get(line)?.[0]?.text,
  }));
}

/** Words of one height, from left to right. */
export function groupLines(words: readonly OcrWord[]): OcrWord[][] {
  const lines: OcrWord[][] = [];
  for (const word of [...words].sort((a, b) => a.x0 - b.x0)) {
    const line = lines.find((own) => isLevel(last(own), word));
    if (line) line.push(word);
    else lines.push([word]);
  }
  return lines;
}

const first = (line: readonly OcrWord[]) => line[0] as OcrWord;
const last = (line: readonly OcrWord[]) => line[line.length - 1] as OcrWord;

function isLevel(end: OcrWord, word: OcrWord): boolean {
  const height = Math.max(end.y1 - end.y0, word.y1 - word.y0);
  const gap = word.x0 - end.x1;
  return Math.abs(end.y0 + end.y1 - word.y0 - word.y1) / 2 < height * 0.4 && gap < height * 3;
}

/** The line below that begins in lower case under this one. */
function nextOf(line: readonly OcrWord[], lines: readonly (readonly OcrWord[])[]) {
  const own = first(line);
  const below = (other: readonly OcrWord[]) => (first(other).y0 + first(other).y1 - own.y0 - own.y1) / 2;
  const height = (other: readonly OcrWord[]) => Math.max(own.y1 - own.y0, first(other).y1 - first(other).y0);
  const [next] = lines
    .filter((other) => below(other) > height(other) * 0.6 && below(other) < height(other) * NEXT)
    .filter((other) => first(other).x0 < last(line).x1 && last(other).x1 > own.x0)
    .sort((a, b) => below(a) - below(b));
  return next !== undefined && /^\p{Ll}/u.test(first(next).text) ? next : undefined;
}
