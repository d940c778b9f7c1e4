import { describe, expect, it } from 'vitest';
import { parseRow, type TsvRow, toOcrPage } from '../../src/read/tsv.ts';

const rows = (text: string): TsvRow[] =>
  text.split('\n').flatMap((line) => parseRow(line.trim().replaceAll(' ', '\t')) ?? []);

describe('TSV of tesseract', () => {
  it('gives words with boxes and confidences; headings, lines and empty words are none', () => {
    const page = toOcrPage(
      rows(`level page_num block_num par_num line_num word_num left top width height conf text
        1 1 0 0 0 0 0 0 1653 2339 -1 -
        4 1 1 1 1 0 256 154 1197 42 -1 -
        5 1 1 1 1 1 256 171 96 25 75.5 Kế
        5 1 1 1 1 2 362 164 82 31 120 hoạch`),
    );
    expect(page).toEqual({
      words: [
        { text: 'Kế', x0: 256, y0: 171, x1: 352, y1: 196, confidence: 0.755, bold: false },
        { text: 'hoạch', x0: 362, y0: 164, x1: 444, y1: 195, confidence: 1, bold: false },
      ],
      angle: 0,
    });
  });

  it('a box drawn over the words behind it ends where they begin', () => {
    const { words } = toOcrPage(
      rows(`5 1 1 1 1 1 100 50 260 20 96 Phạm
        5 1 1 1 1 2 160 50 40 20 97 Thị
        5 1 1 1 1 3 210 50 50 20 97 Thư
        5 1 1 1 2 1 90 80 300 20 97 Sở`),
    );
    expect(words.map(({ x0, x1 }) => [x0, x1])).toEqual([
      [100, 160],
      [160, 200],
      [210, 260],
      [90, 390],
    ]);
  });

  it('measures the skew on lines of at least four words', () => {
    const line = [0, 100, 200, 300]
      .map((left) => `5 1 1 1 1 1 ${left} ${50 + left * 0.02} 60 20 90 từ`)
      .join('\n');
    expect(toOcrPage(rows(line)).angle).toBeCloseTo(1.146, 2);
    const short = line.split('\n').slice(1).join('\n');
    expect(toOcrPage(rows(short)).angle).toBe(0);
  });
});
