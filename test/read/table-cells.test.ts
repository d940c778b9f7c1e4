import { describe, expect, it } from 'vitest';
import type { Box } from '../../src/core/grid.ts';
import { withoutLines } from '../../src/read/drawn-lines.ts';
import type { OcrImage, OcrWord } from '../../src/read/ocr.ts';
import { findTables, readTables, withoutTables } from '../../src/read/table-cells.ts';

const DPI = 100;
const [WIDTH, HEIGHT] = [600, 400];

/** Draws on a white page: dark boxes. `climb` is by how much lines rise for their length. */
function draw(boxes: readonly (readonly [number, number, number, number])[], climb = 0): OcrImage {
  const grey = new Uint8Array(WIDTH * HEIGHT).fill(255);
  for (const [x0, y0, x1, y1] of boxes) {
    for (let y = y0; y < y1; y++) {
      for (let x = x0; x < x1; x++) grey[(y + Math.round(climb * x)) * WIDTH + x - Math.round(climb * y)] = 0;
    }
  }
  return { width: WIDTH, height: HEIGHT, dpi: DPI, grey };
}

type Line = readonly [number, number, number, number];
const level = (y: number, x0 = 50, x1 = 551): Line => [x0, y, x1, y + 2];
const upright = (x: number, y0 = 100, y1 = 301): Line => [x, y0, x + 2, y1];
const word = (x: number, y: number): Line => [x, y, x + 25, y + 10];

/** Three columns, two rows below a head over two columns. */
const TABLE = [
  ...[level(100), level(150), level(220), level(300)],
  ...[upright(50), upright(120), upright(400, 150), upright(550)],
];

/** Stands in for an engine: the box around the dark pixels of each band of rows is a word. */
async function readBands({ width, height, grey }: OcrImage): Promise<OcrWord[]> {
  const words: OcrWord[] = [];
  let open: Box | null = null;
  for (let y = 0; y < height; y++) {
    const row = [...grey.subarray(y * width, (y + 1) * width)];
    const [first, last] = [row.indexOf(0), row.lastIndexOf(0)];
    if (first < 0) {
      if (open) words.push({ text: 'x', confidence: 1, bold: false, ...open });
      open = null;
    } else {
      const { x0, y0, x1 }: Box = open ?? { x0: first, y0: y, x1: last + 1, y1: y };
      open = { x0: Math.min(x0, first), y0, x1: Math.max(x1, last + 1), y1: y + 1 };
    }
  }
  return words;
}

describe('tables on pictures', () => {
  it.each([
    ['borders that meet', TABLE, 0, 1],
    ['a page that is not quite level', TABLE, 0.01, 1],
    [
      'borders broken by the scanner',
      TABLE.flatMap(([x0, y0, x1, y1]): Line[] =>
        x1 - x0 > y1 - y0
          ? [
              [x0, y0, 300, y1],
              [304, y0, x1, y1],
            ]
          : [[x0, y0, x1, y1]],
      ),
      0,
      1,
    ],
    [
      'two tables',
      [
        ...TABLE.map(([x0, y0, x1, y1]): Line => [x0, y0 - 90, x1, y1 - 90]),
        level(320),
        level(380),
        upright(50, 320, 381),
        upright(300, 320, 381),
        upright(550, 320, 381),
        level(350),
      ],
      0,
      2,
    ],
    ['rules under headings', [level(100, 200, 400), level(160, 100, 500)], 0, 0],
    ['a frame', [level(100), level(300), upright(50), upright(550)], 0, 0],
    [
      'a table without lines above and below',
      TABLE.slice(1, 3)
        .concat(TABLE.slice(4))
        .map(([x0, y0, x1, y1]): Line => [x0, y0, x1 - x0 > 100 ? x0 + 100 : x1, y1]),
      0,
      0,
    ],
    [
      'strokes of a signature',
      [
        level(100, 200, 260),
        level(120, 200, 260),
        upright(210, 90, 130),
        upright(230, 90, 130),
        upright(250, 90, 130),
      ],
      0,
      0,
    ],
    ['a dark picture', [[50, 100, 550, 300] as const], 0, 0],
  ])('%s', (_, lines, climb, count) => {
    expect(findTables(draw(lines, climb), DPI)).toHaveLength(count);
  });

  it('reads the columns by themselves, and what reaches over several apart', async () => {
    const words = [
      word(70, 120),
      word(200, 120),
      word(70, 180),
      word(200, 180),
      word(450, 180),
      word(200, 250),
      word(450, 250),
    ];
    const page = draw([...TABLE, ...words]);
    const tables = findTables(page, DPI);
    const bare = {
      ...page,
      ...withoutLines(
        page,
        tables.flatMap(({ borders }) => borders),
      ),
    };
    const blocks: number[] = [];
    const read = await readTables(bare, tables, (block) => {
      blocks.push(block.width);
      return readBands(block);
    });
    const places = read.map(({ x0, y0, x1, y1 }) => [x0, y0, x1, y1]);
    expect(places.sort(([ax = 0, ay = 0], [bx = 0, by = 0]) => ay - by || ax - bx)).toEqual(words);
    // the head's second cell is over two columns; an empty column would not be read at all
    expect(blocks).toHaveLength(4);
  });

  it('leaves the rest of the page without the table', () => {
    const outside = word(70, 50);
    const page = draw([...TABLE, word(70, 180), outside]);
    const tables = findTables(page, DPI);
    const lines = tables.flatMap(({ borders }) => borders);
    const rest = withoutTables(withoutLines(page, lines), tables);
    expect(Buffer.compare(rest.grey, draw([outside]).grey)).toBe(0);
  });

  it('leaves a page without tables as it is', () => {
    const page = draw([level(100, 200, 400), word(70, 180)]);
    expect(findTables(page, DPI)).toEqual([]);
    expect(withoutTables(withoutLines(page, []), [])).toBe(page);
  });
});
