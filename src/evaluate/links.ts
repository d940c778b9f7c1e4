import type { Pair } from './alignment.ts';
import type { Counts } from './counts.ts';
import { type Item, type Items } from './items.ts';

/**
 * Pairwise agreement on which citations are of one document: a pair of mentions is right when both sides link it.
 * @param pairs the aligned citations
 */
export function scoreLinks(gold: Items, predicted: Items, pairs: readonly Pair[]): Counts {
  const goldOf = groups(gold.get('citations') ?? [], 'sameDocument');
  const predictedOf = groups(predicted.get('citations') ?? [], 'canonicalId');
  const matched = pairs.filter((pair) => pair.gold !== null && pair.predicted !== null);
  const same = matched.map((pair) => [goldOf[pair.gold as number], predictedOf[pair.predicted as number]] as const);
  let right = 0;
  same.forEach(([goldGroup, predictedGroup], i) => {
    for (const [otherGold, otherPredicted] of same.slice(i + 1)) {
      const linked = goldGroup !== null && goldGroup === otherGold;
      if (linked && predictedGroup !== null && predictedGroup === otherPredicted) right++;
    }
  });
  return { support: pairsWithin(goldOf), predicted: pairsWithin(predictedOf), strict: right, soft: right };
}

function groups(citations: readonly Item[], part: string): (string | null)[] {
  return citations.map((item) => (typeof item.parts[part] === 'string' ? (item.parts[part] as string) : null));
}

function pairsWithin(members: readonly (string | null)[]): number {
  const sizes = new Map<string, number>();
  for (const group of members) if (group !== null) sizes.set(group, (sizes.get(group) ?? 0) + 1);
  return [...sizes.values()].reduce((sum, size) => sum + (size * (size - 1)) / 2, 0);
}
