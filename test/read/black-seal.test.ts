import { describe, expect, it } from 'vitest';
import { withoutBlackSeal } from '../../src/read/black-seal.ts';
import type { Samples } from '../../src/read/samples.ts';

const DPI = 200;
const SIDE = 700;

type Draw = (ink: (x: number, y: number, size?: number) => void) => void;

/** A white page on which `draw` puts square dots. */
function page(draw: Draw): Samples {
  const grey = new Uint8Array(SIDE * SIDE).fill(255);
  draw((x, y, size = 4) => {
    for (let dy = 0; dy < size; dy++) {
      const start = Math.round(y + dy) * SIDE + Math.round(x);
      grey.fill(0, start, start + size);
    }
  });
  return { width: SIDE, height: SIDE, grey };
}

const circle =
  (radius: number, every = 1): Draw =>
  (ink) => {
    for (let at = 0; at < 720; at += every) {
      const angle = (at / 360) * Math.PI;
      ink(350 + radius * Math.cos(angle), 350 + radius * Math.sin(angle), 6);
    }
  };
/** As a fax makes it of a colour. */
const cloud =
  (radius: number): Draw =>
  (ink) => {
    for (let at = 0; at < 2400; at++) {
      const angle = (at / 1200) * Math.PI;
      const away = radius + ((at * 7) % 5) - 2;
      ink(350 + away * Math.cos(angle), 350 + away * Math.sin(angle), 1);
    }
  };
/** Strokes of "letters", in the disc and beside it. */
const nameUnder: Draw = (ink) => {
  for (let x = 380; x < 520; x += 16) for (let up = 0; up < 20; up += 4) ink(x, 447 + up, 5);
};
/** Lines of "letters" as high and as far apart as print at this resolution. */
const lines: Draw = (ink) => {
  for (let y = 40; y < 660; y += 50) {
    for (let x = 40; x < 660; x += 14) for (let up = 0; up < 22; up += 3) ink(x + (up % 6), y + up);
  }
};
const star: Draw = (ink) => ink(335, 335, 30);
const name: Draw = (ink) => {
  for (let x = 300; x < 420; x += 20) for (let up = 0; up < 18; up += 4) ink(x, 520 + up);
};

const together =
  (...draws: Draw[]): Draw =>
  (ink) => {
    for (const draw of draws) draw(ink);
  };

const darkIn = ({ grey }: Pick<Samples, 'grey'>, y0: number, y1: number, x1 = SIDE) =>
  grey.subarray(y0 * SIDE, y1 * SIDE).some((sample, at) => sample < 128 && at % SIDE < x1);

describe('black seals', () => {
  it.each([
    ['a ring', circle(130)],
    ['a ring that a fax broke into dots', circle(130, 5)],
    ['a small one', circle(115)],
    ['a large one', circle(155)],
  ] as const)('are taken off with what is inside: %s', (_, ring) => {
    const own = page(together(ring, star, name));
    const grey = withoutBlackSeal(own, DPI);
    expect(grey && darkIn({ grey }, 180, 515)).toBe(false);
    expect(grey && darkIn({ grey }, 515, 545)).toBe(true);
  });

  it.each([
    ['stays where the seal is a cloud of dots', cloud(130), true],
    ['goes where the seal is as solid', circle(130), false],
  ] as const)('a name under the ring %s', (_, ring, stays) => {
    const own = page(together(ring, star, nameUnder));
    const grey = withoutBlackSeal(own, DPI);
    expect(grey && darkIn({ grey }, 445, 470, 420)).toBe(stays);
    expect(grey && darkIn({ grey }, 180, 300)).toBe(false);
  });

  it('goes where no print is near to compare it with', () => {
    const grey = withoutBlackSeal(page(cloud(130)), DPI);
    expect(grey && darkIn({ grey }, 0, SIDE)).toBe(false);
  });

  it('goes with the signature across it, not with letters beside it', () => {
    const stroke: Draw = (ink) => {
      for (let x = 400; x < 600; x++) ink(x, 350 + 30 * Math.sin(x / 15), 3);
    };
    const own = page(together(circle(130), stroke, name));
    const grey = withoutBlackSeal(own, DPI);
    expect(grey && darkIn({ grey }, 300, 400)).toBe(false);
    expect(grey && darkIn({ grey }, 515, 545)).toBe(true);
  });

  it.each([
    ['nothing', () => {}],
    ['lines of print', lines],
    ['half a ring', (ink) => circle(130)((x, y, size) => x < 350 && ink(x, y, size))],
    ['a circle of another size', circle(60)],
  ] as [string, Draw][])('are not seen in %s', (_, draw) => {
    expect(withoutBlackSeal(page(draw), DPI)).toBeNull();
  });
});
