import { describe, expect, it } from 'vitest';
import { deskewAngle, rotateSamples } from '../../src/read/deskew.ts';
import type { OcrWord } from '../../src/read/ocr.ts';
import { isSideways, runsDown, turnPlacement, turnSamples } from '../../src/read/orientation.ts';
import { prepare } from '../../src/read/prepare.ts';
import type { Samples } from '../../src/read/samples.ts';
import { findSheet } from '../../src/read/sheet.ts';

/** A page of text lines: dark bars with gaps on even paper. */
function textPage(width = 800, height = 1100): Samples {
  const grey = new Uint8Array(width * height).fill(250);
  for (let top = 120; top < height - 120; top += 30) {
    for (let y = top; y < top + 12; y++) {
      for (let x = 100; x < width - 100; x++) if ((x + top * 7) % 13 < 9) grey[y * width + x] = 20;
    }
  }
  return { width, height, grey };
}

const shaded = (page: Samples): Samples => ({
  ...page,
  grey: page.grey.map((value, at) => value * (1 - 0.5 * ((at % page.width) / page.width))),
});

const speckled = (page: Samples): Samples => {
  const grey = page.grey.slice();
  for (let at = 7; at < grey.length; at += 997) grey[at] = 10;
  return { ...page, grey };
};

/** The page on a dark table, turned a little. */
function photographed(page: Samples): Samples {
  const [width, height] = [page.width + 300, page.height + 300];
  const grey = new Uint8Array(width * height).fill(60);
  for (let y = 0; y < page.height; y++) {
    for (let x = 0; x < page.width; x++)
      grey[(y + 150) * width + x + 150 + Math.round(y * 0.02)] = page.grey[y * page.width + x] as number;
  }
  return { width, height, grey };
}

/** Light that falls off to the right and an edge in the dark, as on a copier with its lid open. */
const litFromOneSide = (page: Samples): Samples => ({
  ...page,
  grey: page.grey.map((value, at) => {
    const x = (at % page.width) / page.width;
    return 0.92 * value * (1 - 0.42 * x) * (1 - 0.6 * Math.exp(-x * 23));
  }),
});

describe('prepare', () => {
  it('takes light that falls off over a page for no sheet on a table', async () => {
    expect(findSheet(litFromOneSide(textPage()))).toBeNull();
    expect((await prepare([litFromOneSide(textPage())])).steps).toContain('light evened out');
  });

  it('leaves a clean page alone, sample by sample', async () => {
    const page = textPage();
    const { pages, steps, toOriginal } = await prepare([page]);
    expect(steps).toEqual([]);
    expect(pages[0]?.grey).toBe(page.grey);
    expect(toOriginal(12, 34)).toEqual([12, 34]);
  });

  it.each([
    ['uneven light', shaded(textPage()), 'light evened out'],
    ['specks', speckled(textPage()), 'specks removed'],
    ['a skewed page', rotateSamples(textPage(), 1.5), /^turned by -1\.[45]°$/],
    ['a sheet on a table', photographed(textPage()), 'sheet cut out and straightened'],
  ])('%s', async (_, page, step) => {
    const { steps } = await prepare([page]);
    expect(steps).toEqual(expect.arrayContaining([expect.stringMatching(step)]));
  });

  it('gives all versions of a page the same treatment', async () => {
    const page = shaded(textPage());
    const { pages } = await prepare([page, { ...page, grey: page.grey.slice() }]);
    expect(pages).toHaveLength(2);
    expect(pages[1]?.grey).toEqual(pages[0]?.grey);
  });

  it('evens the light out: paper is paper again on both sides', async () => {
    const { pages } = await prepare([shaded(textPage())]);
    const grey = pages[0]?.grey ?? new Uint8Array();
    expect(Math.abs((grey[60 * 800 + 60] ?? 0) - (grey[60 * 800 + 740] ?? 0))).toBeLessThan(12);
  });

  it('leads back to the place in the picture as it came', async () => {
    const skewed = rotateSamples(textPage(), 1.5);
    const { toOriginal } = await prepare([skewed]);
    // the first line's left end, before and after it was skewed
    const expected = rotateSamples.placeBack(800, 1100, -1.5)(100, 120);
    const [x, y] = toOriginal(100, 120);
    expect(Math.hypot(x - expected[0], y - expected[1])).toBeLessThan(3);
  });
});

describe('deskewAngle', () => {
  it.each([-2, -1.5, -0.8, 0.8, 1.5, 2])('%d° is undone', (angle) => {
    expect(deskewAngle(rotateSamples(textPage(), angle))).toBeCloseTo(-angle, 0);
  });
  it('tells nothing of an empty page', () => {
    expect(deskewAngle({ width: 300, height: 300, grey: new Uint8Array(90_000).fill(255) })).toBe(0);
  });
});

describe('findSheet', () => {
  it('finds the corners of a sheet on a table', () => {
    const sheet = findSheet(photographed(textPage()));
    expect(sheet).not.toBeNull();
    const [x, y] = sheet?.toPicture(0, 0) ?? [0, 0];
    expect(Math.hypot(x - 150, y - 150)).toBeLessThan(12);
  });
  it('finds none on a page that fills its picture', () => expect(findSheet(textPage())).toBeNull());
});

describe('orientation', () => {
  it.each([
    [0, false],
    [90, true],
    [180, false],
    [270, true],
  ] as const)('turned by %d°: sideways %s', (turn, sideways) => {
    expect(isSideways(turnSamples(textPage(), turn))).toBe(sideways);
  });

  it('four quarter turns are none', () => {
    const page = textPage(60, 80);
    let turned = page;
    for (let at = 0; at < 4; at++) turned = turnSamples(turned, 90);
    expect(turned).toEqual(page);
  });

  const tall = (text: string): OcrWord => ({
    text,
    x0: 0,
    x1: 10,
    y0: 0,
    y1: 60,
    confidence: 0.9,
    bold: false,
  });
  it('words that run down', () => {
    expect(runsDown([tall('hoạch'), tall('chính'), tall('quyền')])).toBe(true);
    expect(runsDown([{ ...tall('hoạch'), x1: 60, y1: 10 }])).toBe(false);
  });

  it.each([
    [90, { x: 10, y: 0, scaleX: 2, scaleY: 1 }],
    [180, { x: 0, y: 10, scaleX: 1, scaleY: 2 }],
    [270, { x: 0, y: 0, scaleX: 2, scaleY: 1 }],
  ] as const)('the placement of a picture turned by %d°', (turn, placement) => {
    const before = { x: 0, y: 0, scaleX: 1, scaleY: 2 };
    expect(turnPlacement(before, { width: 100, height: 45 }, { width: 100, height: 100 }, turn)).toEqual(
      placement,
    );
  });
});
