import { describe, expect, it } from 'vitest';
import { align } from '../../src/evaluate/alignment.ts';

const alike = (gold: string, predicted: string) => (g: number, p: number) => {
  const [a, b] = [gold[g] as string, predicted[p] as string];
  return a === b ? 1 : a.toLowerCase() === b.toLowerCase() ? 0.6 : 0;
};

describe('align', () => {
  it.each([
    ['equal lists', 'abc', 'abc', 'aa bb cc'],
    ['one missing does not shift the rest', 'abcd', 'acd', 'aa b- cc dd'],
    ['one too many', 'abc', 'xabc', '-x aa bb cc'],
    ['a repeated item', 'aab', 'ab', 'a- aa bb'],
    ['one wrong but alike', 'abc', 'aBc', 'aa bB cc'],
    ['a sure pair before a weak one', 'ab', 'Ba', '-B aa b-'],
    ['order is kept', 'ab', 'ba', 'a- bb -a'],
    ['no predictions', 'ab', '', 'a- b-'],
    ['no gold', '', 'ab', '-a -b'],
    ['nothing at all', '', '', ''],
    ['nothing alike', 'ab', 'xy', 'a- b- -x -y'],
  ])('%s', (_, gold, predicted, expected) => {
    const pairs = align(gold.length, predicted.length, alike(gold, predicted));
    const shown = pairs.map(
      (pair) => `${gold[pair.gold ?? -1] ?? '-'}${predicted[pair.predicted ?? -1] ?? '-'}`,
    );
    expect(shown.sort().join(' ')).toBe(expected.split(' ').filter(Boolean).sort().join(' '));
  });
});
