import type { Page } from '../../schemas/pages.ts';
import { cer, compareReading, pageWords } from './reading.ts';

/** Share of characters in which a fresh reading may differ from the frozen one: engines round, machines differ. */
export const FROZEN_TOLERANCE = 0.005;

export interface FrozenDifference {
  readonly words: number;
  readonly characterErrorRate: number;
  readonly withinTolerance: boolean;
}

/** How far a fresh reading is from the frozen one. */
export function checkFrozen(frozen: readonly Page[], fresh: readonly Page[]): FrozenDifference {
  const text = (pages: readonly Page[]) => pages.flatMap(pageWords).join(' ');
  const { whole } = compareReading(text(frozen), text(fresh));
  const rate = cer(whole);
  return { words: whole.wordErrors, characterErrorRate: rate, withinTolerance: rate <= FROZEN_TOLERANCE };
}
