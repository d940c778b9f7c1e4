import { describe, expect, it } from 'vitest';
import { countStrokes } from '../../src/structure/label-strokes.ts';
import { at, LEFT, layOutPages, print } from '../layout/print.ts';

/** A label as it was read, and how wide it was printed, of letters 10 points high. */
type Label = readonly [read: string, width: number];

function strokesOf(labels: readonly Label[], origin: 'ocr' | 'text-layer' = 'ocr') {
  const lines = labels.map(([read], index) => at(LEFT, 100 + index * 40, `${read} GIỮ RỪNG`));
  const page = print(lines, { origin, confidence: origin === 'ocr' ? 0.9 : null });
  const words = page.words.map((word) => {
    const label = labels.find(([read], index) => word.text === read && word.y1 === 100 + index * 40);
    return label ? { ...word, y0: word.y1 - 10, x1: word.x0 + label[1] } : word;
  });
  const document = layOutPages({ ...page, words });
  return countStrokes(document, document.blocks);
}

describe('countStrokes', () => {
  it.each<readonly [name: string, labels: readonly Label[], strokes: readonly (number | null)[]]>([
    [
      'Times, a stroke lost',
      [
        ['I.', 8.3],
        ['II.', 13.8],
        ['II.', 19.6],
      ],
      [1, 2, 3],
    ],
    [
      'Arial, a stroke lost',
      [
        ['I.', 6.4],
        ['II.', 10.4],
        ['II.', 13.5],
      ],
      [1, 2, 3],
    ],
    [
      'slashes',
      [
        ['II/', 15.4],
        ['II/', 20.4],
      ],
      [2, 3],
    ],
    [
      'no first figure on the page',
      [
        ['II.', 13.8],
        ['II.', 19.2],
      ],
      [2, 3],
    ],
    [
      'figures with other letters, words',
      [
        ['I.', 8.3],
        ['IV.', 17.6],
        ['GIAO', 40],
      ],
      [1, null, null],
    ],
    [
      'an item among the figures',
      [
        ['II.', 13.8],
        ['1.', 8.4],
      ],
      [2, 1],
    ],
  ])('%s', (_, labels, strokes) => expect(strokesOf(labels)).toEqual(strokes));

  it('does not measure a text layer', () =>
    expect(
      strokesOf(
        [
          ['I.', 8.3],
          ['II.', 19.6],
        ],
        'text-layer',
      ),
    ).toEqual([null, null]));
});
