import { describe, expect, it } from 'vitest';
import { followPainting, type PaintStep } from '../../src/read/pdf-content.ts';
import type { Matrix } from '../../src/read/pdf-matrix.ts';
import { joinGlyphs } from '../../src/read/pdf-words.ts';

const size = { width: 600, height: 800 };
/** User space of an upright page whose box starts at the origin. */
const UPRIGHT: Matrix = [1, 0, 0, -1, 0, 800];
const glyph = (unicode: string) => ({ unicode, width: 500, isSpace: unicode === ' ' });
/** Half an em a letter, 10 points an em; numbers move back by thousandths of an em. */
const show = (...items: (string | number)[]): PaintStep => ({
  name: 'showText',
  args: [items.flatMap((item): unknown[] => (typeof item === 'number' ? [item] : [...item].map(glyph)))],
});
const at = (x: number, y: number): PaintStep => ({ name: 'setTextMatrix', args: [[1, 0, 0, 1, x, y]] });
const step = (name: string, ...args: unknown[]): PaintStep => ({ name, args });
const font = (name = 'plain') => step('setFont', name, 10);

function read(steps: PaintStep[], base = UPRIGHT) {
  const facts = (name: string) => ({ name, bold: name === 'bold', ascent: 0.8, descent: -0.2, unit: 0.001 });
  const { glyphs } = followPainting([step('beginText'), font(), ...steps], base, facts);
  return joinGlyphs(glyphs, size).map(({ runs: _, ...word }) => word);
}
const texts = (steps: PaintStep[]) => read(steps).map((word) => word.text);

describe('joinGlyphs', () => {
  it.each<[string, PaintStep[], string[]]>([
    ['a space parts words', [at(50, 700), show('Kế hoạch')], ['Kế', 'hoạch']],
    ['a wide gap parts words', [at(50, 700), show('Kế', -300, 'hoạch')], ['Kế', 'hoạch']],
    ['kerning does not', [at(50, 700), show('K', 40, 'ế')], ['Kế']],
    [
      'touching runs are one word',
      [at(50, 700), show('Th'), at(60, 700), show('ự'), at(65, 700), show('c')],
      ['Thực'],
    ],
    ['runs drawn out of order', [at(60, 700), show('ực'), at(50, 700), show('Th')], ['Thực']],
    ['a space keeps close words apart', [at(50, 700), show('a ', 500, 'b')], ['a', 'b']],
    ['another line is another word', [at(50, 700), show('a'), at(55, 680), show('b')], ['a', 'b']],
    [
      'combining marks stay with their letter',
      [at(50, 700), show('e\u0302', 500, '\u0301', 'm')],
      ['e\u0302\u0301m'],
    ],
    ['letter-spaced words', [at(50, 700), step('setCharSpacing', 4), show('SỐ BA')], ['SỐ', 'BA']],
    ['struck twice', [at(50, 700), show('Họp'), at(50.4, 700), show('Họp')], ['Họp']],
    ['the same word elsewhere stays', [at(50, 700), show('và'), at(50, 600), show('và')], ['và', 'và']],
    ['off the page', [at(50, 900), show('xa'), at(50, 700), show('gần')], ['gần']],
    ['farther off than can be counted', [at(1e17, 700), show('xa'), at(50, 700), show('gần')], ['gần']],
    ['larger than can be counted', [step('setFont', 'plain', 1e12), at(50, 700), show('to')], ['to']],
    ['without width', [step('setHScale', 0), at(50, 700), show('a')], []],
  ])('%s', (_, steps, expected) => expect(texts(steps)).toEqual(expected));

  it('boxes are points from the top-left', () => {
    expect(read([at(100, 700), show('ab cd')])).toEqual([
      { text: 'ab', x0: 100, y0: 92, x1: 110, y1: 102, confidence: null, bold: false },
      { text: 'cd', x0: 115, y0: 92, x1: 125, y1: 102, confidence: null, bold: false },
    ]);
  });

  it('follows nested transforms, leading and rise', () => {
    const steps = [
      step('save'),
      step('transform', 2, 0, 0, 2, 10, 0),
      step('setLeading', 12),
      at(20, 300),
      step('nextLine'),
      show('a'),
      step('restore'),
    ];
    expect(read(steps)[0]).toMatchObject({ x0: 50, x1: 60, y0: 800 - 576 - 16, y1: 800 - 576 + 4 });
  });

  it('a word is bold by its font or by stroke and fill', () => {
    const steps = [
      at(50, 700),
      font('bold'),
      show('a '),
      font(),
      show('b '),
      step('setTextRenderingMode', 2),
      show('c'),
    ];
    expect(read(steps).map((word) => word.bold)).toEqual([true, false, true]);
  });

  it('a turned page is made upright', () => {
    // /Rotate 90 of a page 800 wide and 600 high
    const turned: Matrix = [0, 1, 1, 0, 0, 0];
    const [word] = read([{ name: 'setTextMatrix', args: [[0, 1, -1, 0, 100, 50]] }, show('ab')], turned);
    expect(word).toMatchObject({ text: 'ab', x0: 50, x1: 60, y0: 92, y1: 102 });
  });

  it('tells images, their place and painted paths', () => {
    const { images, paths } = followPainting(
      [
        step('transform', 300, 0, 0, 400, 0, 0),
        step('paintImageXObject', 'img_1', 30, 40),
        step('constructPath', 'endPath'),
        step('constructPath', 'fill'),
      ],
      UPRIGHT,
      () => null,
    );
    expect(images).toMatchObject([{ id: 'img_1', width: 30, rect: { x0: 0, y0: 400, x1: 300, y1: 800 } }]);
    expect(paths).toBe(1);
  });

  it.each<[string, string, number[], object[]]>([
    [
      'a thin box',
      'fill',
      [0, 10, 20, 1, 110, 20, 1, 110, 21, 1, 10, 21, 4],
      [{ y0: 779, x1: 110, y1: 780 }],
    ],
    ['a stroke', 'stroke', [0, 10, 20, 1, 10, 90], [{ x0: 10, y0: 710, x1: 10, y1: 780 }]],
    ['the four sides of a frame', 'stroke', [0, 0, 0, 1, 50, 0, 1, 50, 9, 1, 0, 9, 4], [{}, {}, {}, {}]],
    ['a filled field', 'fill', [0, 0, 0, 1, 50, 0, 1, 50, 9, 1, 0, 9, 4], []],
    ['a bend', 'stroke', [0, 0, 0, 2, 10, 0, 20, 0, 30, 0], []],
    ['a clip', 'endPath', [0, 10, 20, 1, 110, 20], []],
    ['an odd packing', 'stroke', [0, 10, 20, 9, 1, 2], []],
  ])('lines of tables: %s', (_, action, points, lines) => {
    const { rules } = followPainting([step('constructPath', action, points)], UPRIGHT, () => null);
    expect(rules).toMatchObject(lines);
    expect(rules).toHaveLength(lines.length);
  });

  it('one step that brings more than a call takes as arguments', () => {
    const many = 200_000;
    const points = Array.from({ length: many }, (_, at) => [at === 0 ? 0 : 1, 50 * (at % 2), 90]).flat();
    const corners = Array.from({ length: many }, (_, at) => [at, 7]).flat();
    const { glyphs, images, rules } = followPainting(
      [
        show('a'.repeat(many)),
        step('constructPath', 'stroke', points),
        step('constructPath', 'fill', points),
        step('paintImageXObjectRepeat', 'img_1', 1, 1, corners),
      ],
      UPRIGHT,
      () => null,
    );
    expect([glyphs.length, images.length, rules.length]).toEqual([many, many, 4000]);
  });
});
