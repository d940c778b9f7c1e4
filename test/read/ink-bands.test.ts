import { describe, expect, it } from 'vitest';
import { findInkBands } from '../../src/read/ink-bands.ts';

const [WIDTH, HEIGHT] = [200, 1000];

function page(...rows: readonly [from: number, to: number][]) {
  const grey = new Uint8Array(WIDTH * HEIGHT).fill(255);
  for (const [from, to] of rows)
    for (let y = from; y < to; y++) grey.fill(20, y * WIDTH + 50, y * WIDTH + 100);
  return { width: WIDTH, height: HEIGHT, grey };
}

describe('rows that hold ink', () => {
  it.each([
    ['none', page([100, 200]), page([100, 200]), 0, []],
    ['a seal with room around it', page([100, 200], [500, 600]), page([100, 200]), 0.5, [[488, 612]]],
    [
      'parts of one signature',
      page([100, 200], [500, 540], [550, 600]),
      page([100, 200]),
      90 / 190,
      [[488, 612]],
    ],
    [
      'a stamp above and a seal below',
      page([20, 40], [800, 830]),
      page(),
      1,
      [
        [8, 52],
        [788, 842],
      ],
    ],
    ['an empty page', page(), page(), 0, []],
  ] as const)('%s', (_, whole, bare, share, rows) => {
    const found = findInkBands(whole, bare);
    expect(found.share).toBeCloseTo(share);
    expect(found.bands.map(({ y0, y1 }) => [y0, y1])).toEqual(rows);
  });
});
