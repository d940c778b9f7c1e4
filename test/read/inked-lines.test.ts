import { describe, expect, it } from 'vitest';
import { findInkBands } from '../../src/read/ink-bands.ts';
import { findInkedLines, readInkedLines } from '../../src/read/inked-lines.ts';
import type { OcrImage, OcrWord } from '../../src/read/ocr.ts';

const [WIDTH, HEIGHT] = [400, 400];
const [PRINT, PALE, INK] = [20, 130, 100];

type Area = readonly [x0: number, y0: number, x1: number, y1: number];

type Print = readonly [grey: number, area: Area];

/** A page on which areas are filled with stripes of a grey, as letters would. */
function page(...areas: readonly Print[]): OcrImage {
  const grey = new Uint8Array(WIDTH * HEIGHT).fill(255);
  for (const [shade, [x0, y0, x1, y1]] of areas) {
    for (let y = y0; y < y1; y++) for (let x = x0; x < x1; x++) if (x % 4 < 2) grey[y * WIDTH + x] = shade;
  }
  return { width: WIDTH, height: HEIGHT, dpi: 150, grey };
}

const NAME: Area = [150, 200, 300, 214];
const SEAL: Area = [140, 120, 260, 240];
const PEN: Area = [160, 140, 280, 190];
const POST: Area = [150, 60, 300, 74];

function word(text: string, x0: number, x1: number, y0: number, confidence: number): OcrWord {
  return { text, x0, y0, x1, y1: y0 + 24, confidence, bold: false };
}

describe('lines under ink', () => {
  type FindRow = [name: string, print: Print[], boxes: number[][]];
  it.each<FindRow>([
    ['a name under a seal', [[PRINT, NAME]], [[140, 185, 310, 224]]],
    [
      'with crossings of the pen above it',
      [
        [PALE, PEN],
        [PRINT, NAME],
      ],
      [[140, 185, 310, 224]],
    ],
    ['nothing but those', [[PALE, PEN]], []],
    ['a stroke of the pen', [[PRINT, [160, 180, 280, 183]]], []],
    ['a mark too short for a line', [[PRINT, [200, 200, 220, 214]]], []],
    ['print beside the seal', [[PRINT, [10, 200, 100, 214]]], []],
    ['a post above the seal', [[PRINT, POST]], []],
  ])('%s', (_, print, boxes) => {
    const bare = page(...print);
    const whole = page([INK, SEAL], ...print);
    const found = findInkedLines(whole, bare, findInkBands(whole, bare).bands, 24);
    expect(found.map(({ x0, y0, x1, y1 }) => [x0, y0, x1, y1])).toEqual(boxes);
  });

  type ReadRow = [
    name: string,
    before: OcrWord[],
    sure: [number, number],
    expected: string[],
    family?: string,
  ];
  it.each<ReadRow>([
    ['nothing was read', [], [0.9, 0.9], ['Lò', 'Nam']],
    ['noise was read', [word('/2Z12', 150, 300, 196, 0.2)], [0.9, 0.9], ['Lò', 'Nam']],
    [
      'all was read surely',
      [word('Lò', 150, 210, 196, 0.95), word('Năm', 220, 300, 196, 0.95)],
      [0.9, 0.9],
      ['Lò', 'Năm'],
    ],
    ['half of it was', [word('Lò', 150, 210, 196, 0.95)], [0.9, 0.9], ['Lò', 'Nam']],
    ['the line is not read surely', [word('/2Z12', 150, 300, 196, 0.2)], [0.4, 0.3], ['/2Z12']],
    [
      'the other reading has the family name',
      [word('Lò', 150, 210, 196, 0.95), word('¬', 220, 300, 196, 0.2)],
      [0.9, 0.9],
      ['Lò', 'Nam'],
      'Lo',
    ],
  ])('%s', async (_, before, sure, expected, family = 'Lò') => {
    const bare = page([PRINT, NAME]);
    const whole = page([INK, SEAL], [PRINT, NAME]);
    const { bands } = findInkBands(whole, bare);
    const line = async ({ height }: OcrImage) => [
      word(family, 150 - 138, 210 - 138, height - 30, sure[0]),
      word('Nam', 220 - 138, 300 - 138, height - 30, sure[1]),
    ];
    const level = word('KẾ', 20, 60, 20, 0.95);
    const read = await readInkedLines(whole, bare, bands, [level, ...before], line);
    expect(read.map(({ text }) => text)).toEqual(['KẾ', ...expected]);
  });
});
