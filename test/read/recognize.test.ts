import { describe, expect, it } from 'vitest';
import { findDoubtful, rereadDoubtful } from '../../src/read/doubt.ts';
import type { OcrEngine, OcrWord } from '../../src/read/ocr.ts';
import { expandBits, toGrey } from '../../src/read/page-image.ts';
import { addMissing, recognize } from '../../src/read/recognize.ts';

const word = (text: string, x: number, y: number, confidence: number): OcrWord => ({
  text,
  x0: x,
  y0: y,
  x1: x + 40,
  y1: y + 20,
  confidence,
  bold: false,
});
const image = { width: 10, height: 400, dpi: 200, grey: new Uint8Array(4000) };

describe('doubtful strips', () => {
  const sound = [0, 30, 60, 90].map((y) => word('ban', 0, y, 0.95));
  const noise = [word('ZZ', 0, 250, 0.1), word('mm', 100, 270, 0.2)];

  it('a lone doubtful word is none', () => {
    expect(findDoubtful([...sound, word('ZZ', 0, 250, 0.1)])).toEqual([]);
  });

  it('several are read again, and the surer reading stands', async () => {
    const strips = findDoubtful([...sound, ...noise]);
    expect(strips).toEqual([{ y0: 210, y1: 330 }]);
    const better = await rereadDoubtful(image, [...sound, ...noise], async () => [word('GIÁM', 0, 60, 0.95)]);
    expect(better.map((own) => [own.text, own.y0]).at(-1)).toEqual(['GIÁM', 260]);
    expect(better).toHaveLength(5);
    const worse = await rereadDoubtful(image, [...sound, ...noise], async () => [word('xyzxyz', 0, 60, 0)]);
    expect(worse.map((own) => own.text)).toContain('ZZ');
  });
});

describe('addMissing', () => {
  it('adds sure words, and likely ones beside them, where nothing was read', () => {
    const base = [word('ban', 0, 0, 0.95)];
    const other = [
      word('bàn', 5, 5, 0.99),
      word('HỎA', 100, 0, 0.95),
      word('6', 150, 0, 0.6),
      word('mờ', 300, 300, 0.6),
    ];
    expect(addMissing(base, other).map((own) => own.text)).toEqual(['ban', 'HỎA', '6']);
  });
});

describe('samples', () => {
  it('coloured ink goes white, black print under it stays dark', () => {
    const pixels = [
      [255, 255, 255],
      [200, 40, 50],
      [40, 50, 160],
      [60, 20, 25],
      [20, 20, 20],
    ];
    const { grey, black } = toGrey(Uint8Array.from(pixels.flat()), 3, pixels.length, 1);
    expect([...grey].map((shade) => shade < 128)).toEqual([false, true, true, true, true]);
    expect([...(black ?? [])].map((shade) => shade < 128)).toEqual([false, false, false, true, true]);
    expect(toGrey(Uint8Array.from([10, 10, 10, 250, 250, 250]), 3, 2, 1).black).toBeNull();
  });

  it('faint ink in the shade is ink, shaded paper is not', () => {
    const side = 48;
    const pixels = Array.from({ length: side * side }, (_, at) => {
      const inSeal = at % side > 20 && at % side < 26;
      return inSeal ? [122, 74, 78] : [130, 128, 126];
    });
    const { black } = toGrey(Uint8Array.from(pixels.flat()), 3, side, side);
    expect(Math.min(...(black ?? [0]))).toBeGreaterThan(110);
    const shaded = pixels.map(() => [96, 86, 80]);
    expect(toGrey(Uint8Array.from(shaded.flat()), 3, side, side).black).toBeNull();
  });

  it('transparent pixels are paper', () => {
    expect([...toGrey(Uint8Array.from([0, 0, 0, 0]), 4, 1, 1).grey]).toEqual([255]);
  });

  it('rows of bits are padded to bytes', () => {
    expect([...expandBits(Uint8Array.from([0b10100000, 0b01000000]), 3, 2)]).toEqual([
      255, 0, 255, 0, 255, 0,
    ]);
  });
});

describe('resolution', () => {
  it.each([
    [70, 300],
    [150, 150],
    [600, 300],
  ])('a picture of %d dpi is read at %d, its words in their places', async (dpi, expected) => {
    const side = dpi;
    const grey = new Uint8Array(side * side).map((_, at) => 200 + (at % 7));
    const seen: number[] = [];
    const engine: OcrEngine = {
      name: 'test',
      version: '1',
      recognize: async (asked) => {
        seen.push(asked.width);
        return { words: [{ ...word('ban', 0, 0, 0.97), x1: asked.width, y1: asked.height }], angle: 0 };
      },
      close: async () => {},
    };
    const placement = { x: 0, y: 0, scaleX: 72 / dpi, scaleY: 72 / dpi };
    const picture = { image: { width: side, height: side, dpi, grey, black: null }, placement, how: 'test' };
    const read = await recognize(picture, { width: 72, height: 72 }, engine, 1000, undefined);
    expect(seen[0]).toBe(expected);
    expect(read.words[0]?.x1).toBeCloseTo(72, 0);
  });
});

describe('coloured ink on a page of little print', () => {
  const SIDE = 400;
  const PRINT = [40, 120, 200];
  const paint = (boxes: readonly (readonly [x: number, y: number, side: number])[]) => {
    const grey = new Uint8Array(SIDE * SIDE).fill(250);
    for (const [x0, y0, side] of boxes) {
      for (let y = y0; y < y0 + side; y++) grey.fill(10, y * SIDE + x0, y * SIDE + x0 + side);
    }
    return grey;
  };
  const print = PRINT.map((y) => [40, y, 20] as const);
  const seal = [60, 190, 120] as const;
  /** Sees a word in each square of print; a seal beside it spoils it. */
  const engine: OcrEngine = {
    name: 'test',
    version: '1',
    recognize: async ({ grey, width }) => {
      const isDark = (x: number, y: number) => (grey[y * width + x] ?? 255) < 128;
      const seen = PRINT.filter((y) => isDark(50, y + 10));
      return {
        words: seen.map((y) => (isDark(70, y + 10) ? word('S@', 40, y, 0.3) : word(`dòng${y}`, 40, y, 0.95))),
        angle: 0,
      };
    },
    close: async () => {},
  };
  it.each([
    [
      'a seal larger than all the print is taken off',
      paint([...print, seal]),
      paint(print),
      ['dòng40', 'dòng120', 'dòng200'],
    ],
    ['a text in colour is read as it is', paint([...print, seal]), paint([]), ['dòng40', 'dòng120', 'S@']],
  ])('%s', async (_, grey, black, expected) => {
    const picture = {
      image: { width: SIDE, height: SIDE, dpi: 200, grey, black },
      placement: { x: 0, y: 0, scaleX: 0.36, scaleY: 0.36 },
      how: 'test',
    };
    const { words } = await recognize(picture, { width: 144, height: 144 }, engine, 1000, undefined);
    expect(words.map(({ text }) => text)).toEqual(expected);
  });
});

it.each([0, 0.03, -0.03])('says by how much the lines of a picture fall: %f', async (skew) => {
  const side = 900;
  const grey = new Uint8Array(side * side).fill(240);
  for (let line = 150; line < 750; line += 30) {
    for (let x = 100; x < 800; x++) {
      const top = line + Math.round(skew * x);
      if ((x + line * 7) % 13 < 9) for (let y = top; y < top + 12; y++) grey[y * side + x] = 20;
    }
  }
  const engine: OcrEngine = {
    name: 'test',
    version: '1',
    recognize: async () => ({ words: [word('dòng', 100, 400, 0.95)], angle: 0 }),
    close: async () => {},
  };
  const placement = { x: 0, y: 0, scaleX: 0.72, scaleY: 0.72 };
  const picture = {
    image: { width: side, height: side, dpi: 200, grey, black: null },
    placement,
    how: 'test',
  };
  const read = await recognize(picture, { width: 648, height: 648 }, engine, 1000, undefined);
  expect(read.skew).toBeCloseTo(skew, 2);
});
