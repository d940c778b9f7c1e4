// one deep file: the package's root loads database drivers and takes seconds
import { DiceCoefficient } from 'natural/lib/natural/distance/index.js';
import { fold } from './fold.ts';

/**
 * How alike two texts are, case and marks aside: 1 for equal, 0 for nothing in common (Dice's coefficient over
 * pairs of letters). Two empty texts are equal.
 */
export function similarity(left: string, right: string): number {
  if (left === right) return 1;
  const [a, b] = [fold(left).trim(), fold(right).trim()];
  if (a === b) return 1;
  if (a === '' || b === '') return 0;
  return DiceCoefficient(a, b);
}
