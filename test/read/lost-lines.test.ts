import { describe, expect, it } from 'vitest';
import { findLostLines } from '../../src/read/lost-lines.ts';
import type { OcrWord } from '../../src/read/ocr.ts';
import { addSurer } from '../../src/read/surer.ts';

const [WIDTH, HEIGHT] = [600, 800];

/** White paper with print, 16 pixels high, where `lines` say: upright strokes three pixels apart. */
function paper(lines: readonly { y: number; x0: number; x1: number }[]) {
  const grey = Buffer.alloc(WIDTH * HEIGHT, 255);
  for (const { y, x0, x1 } of lines)
    for (let row = y; row < y + 16; row++) for (let x = x0; x < x1; x += 3) grey[row * WIDTH + x] = 0;
  return { width: WIDTH, height: HEIGHT, dpi: 100, grey };
}

const word = (text: string, x0: number, x1: number, y: number, confidence = 0.95): OcrWord => ({
  text,
  x0,
  x1,
  y0: y,
  y1: y + 16,
  confidence,
  bold: false,
});

const line = (y: number, x0 = 60, x1 = 540) => ({ y, x0, x1 });
const read = [100, 124, 172].map((y) => word('chữ', 60, 540, y));

describe('findLostLines', () => {
  it('a line of print without a word over it, and some room around it', () => {
    const [strip, ...more] = findLostLines(paper([100, 124, 148, 172].map((y) => line(y))), read);
    expect(more).toEqual([]);
    expect(strip?.y0).toBeLessThan(148);
    expect(strip?.y1).toBeGreaterThan(164);
  });

  it('half a line', () => {
    const half = [...read, word('phối hợp', 300, 540, 148)];
    expect(findLostLines(paper([100, 124, 148, 172].map((y) => line(y))), half)).toHaveLength(1);
  });

  it.each<[string, OcrWord[], { y: number; x0: number; x1: number }[]]>([
    ['what is read is not lost', [...read, word('chữ', 60, 540, 148)], [line(148)]],
    ['a mark or a number is no line', read, [line(300, 280, 320)]],
    ['the edge of the sheet is none', read, [line(4)]],
  ])('%s', (_, words, others) => {
    const page = paper([...[100, 124, 172].map((y) => line(y)), ...others]);
    expect(findLostLines(page, words)).toEqual([]);
    expect(page.grey[100 * WIDTH + 60]).toBe(0);
  });

  it('a ruled line is no print', () => {
    const page = paper([100, 124, 172].map((y) => line(y)));
    for (let row = 400; row < 403; row++) page.grey.fill(0, row * WIDTH + 60, row * WIDTH + 540);
    expect(findLostLines(page, read)).toEqual([]);
  });
});

describe('addSurer', () => {
  const texts = (words: readonly OcrWord[]) => words.map(({ text }) => text);

  it('noise gives way to words that stand for all of it', () => {
    const noise = word('Bi~', 100, 200, 50, 0.2);
    const sure = [word('Trần', 100, 145, 50), word('Văn', 150, 200, 50)];
    expect(texts(addSurer([noise], sure))).toEqual(['Trần', 'Văn']);
  });

  it('a long doubtful word does not give way to its end', () => {
    const number = word('319/QĐ-BNV', 100, 200, 50, 0.4);
    expect(texts(addSurer([number], [word('BNV', 165, 200, 50)]))).toEqual(['319/QĐ-BNV']);
  });
});
