/** A gold item and the predicted item that stands for it, by index; null where one side has none. */
export interface Pair {
  readonly gold: number | null;
  readonly predicted: number | null;
}

/** Less alike than this, two items are a missing and an extra one rather than one that is wrong. */
const FLOOR = 0.3;

/**
 * Pairs the items of two lists without changing the order of either, so that the pairs together are as alike as can
 * be: an item missing or too many on one side does not shift the rest.
 * @param similarity of gold[i] and predicted[j], 0 to 1
 * @returns every index of both lists exactly once, in order
 */
export function align(
  goldCount: number,
  predictedCount: number,
  similarity: (gold: number, predicted: number) => number,
): Pair[] {
  const width = predictedCount + 1;
  const gain = new Float64Array(goldCount * predictedCount);
  const best = new Float64Array((goldCount + 1) * width);
  for (let g = goldCount - 1; g >= 0; g--) {
    for (let p = predictedCount - 1; p >= 0; p--) {
      const alike = similarity(g, p);
      // squared: one sure pair is worth more than two halves
      const here = alike >= FLOOR ? alike * alike : -1;
      gain[g * predictedCount + p] = here;
      const skip = Math.max(at(best, (g + 1) * width + p), at(best, g * width + p + 1));
      best[g * width + p] = Math.max(skip, here + at(best, (g + 1) * width + p + 1));
    }
  }
  return walk(goldCount, predictedCount, gain, best);
}

function walk(goldCount: number, predictedCount: number, gain: Float64Array, best: Float64Array): Pair[] {
  const width = predictedCount + 1;
  const pairs: Pair[] = [];
  let [g, p] = [0, 0];
  while (g < goldCount && p < predictedCount) {
    const here = at(gain, g * predictedCount + p);
    const total = at(best, g * width + p);
    if (here >= 0 && total === here + at(best, (g + 1) * width + p + 1)) {
      pairs.push({ gold: g++, predicted: p++ });
    } else if (total === at(best, (g + 1) * width + p)) {
      pairs.push({ gold: g++, predicted: null });
    } else {
      pairs.push({ gold: null, predicted: p++ });
    }
  }
  while (g < goldCount) pairs.push({ gold: g++, predicted: null });
  while (p < predictedCount) pairs.push({ gold: null, predicted: p++ });
  return pairs;
}

function at(table: Float64Array, index: number): number {
  return table[index] as number;
}
