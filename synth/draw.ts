import { type Random, seeded } from '../fixtures/make/random.ts';

/** Choices out of one stream of chance: the same seed makes the same choices. */
export interface Draw {
  /** A whole number, both ends included. */
  int(low: number, high: number): number;
  /** True in that share of cases, 0 to 1. */
  chance(share: number): boolean;
  pick<T>(from: readonly T[]): T;
  /** Keys by their weights. */
  weighted<K extends string>(weights: { readonly [key in K]: number }): K;
  /** As many different ones as asked for, or all; in random order. */
  some<T>(from: readonly T[], count: number): T[];
}

export function drawing(seed: number): Draw {
  const random: Random = seeded(seed);
  const int = (low: number, high: number) => low + Math.floor(random() * (high - low + 1));
  const pick = <T>(from: readonly T[]): T => from[int(0, from.length - 1)] as T;
  return {
    int,
    pick,
    chance: (share) => random() < share,
    weighted: (weights) => {
      const rows = Object.entries(weights) as [keyof typeof weights, number][];
      let left = random() * rows.reduce((sum, [, weight]) => sum + weight, 0);
      for (const [key, weight] of rows) {
        left -= weight;
        if (left < 0) return key;
      }
      return (rows.at(-1) as (typeof rows)[number])[0];
    },
    some: (from, count) => {
      const rest = [...from];
      return Array.from({ length: Math.min(count, rest.length) }, () => {
        const [one] = rest.splice(int(0, rest.length - 1), 1);
        return one as (typeof rest)[number];
      });
    },
  };
}
