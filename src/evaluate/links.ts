import type { Pair } from './alignment.ts';
import type { Counts } from './counts.ts';
import type { Item, Items } from './items.ts';

/** Two mentions, by the words that stand there. */
export type Link = readonly [string, string];

export interface LinkScore {
  readonly counts: Counts;
  /** Of one document by the gold, and not linked. */
  readonly missing: readonly Link[];
  /** Linked, and of two documents by the gold. */
  readonly wrong: readonly Link[];
}

/**
 * Pairwise agreement on which citations are of one document: a pair of mentions is right when both sides link it.
 * @param pairs the aligned citations
 */
export function scoreLinks(gold: Items, predicted: Items, pairs: readonly Pair[]): LinkScore {
  const [goldList, predictedList] = [gold.get('citations') ?? [], predicted.get('citations') ?? []];
  const [goldOf, predictedOf] = [groups(goldList, 'sameDocument'), groups(predictedList, 'canonicalId')];
  const mentions = pairs.flatMap(({ gold: g, predicted: p }) =>
    g === null || p === null
      ? []
      : [{ raw: goldList[g]?.raw ?? '', gold: goldOf[g] ?? null, predicted: predictedOf[p] ?? null }],
  );
  let right = 0;
  const [missing, wrong]: [Link[], Link[]] = [[], []];
  mentions.forEach((one, i) => {
    for (const other of mentions.slice(i + 1)) {
      const wanted = one.gold !== null && one.gold === other.gold;
      const linked = one.predicted !== null && one.predicted === other.predicted;
      if (wanted && linked) right++;
      else if (wanted) missing.push([one.raw, other.raw]);
      else if (linked) wrong.push([one.raw, other.raw]);
    }
  });
  const counts = {
    support: pairsWithin(goldOf),
    predicted: pairsWithin(predictedOf),
    strict: right,
    soft: right,
  };
  return { counts, missing, wrong };
}

function groups(citations: readonly Item[], part: string): (string | null)[] {
  return citations.map((item) =>
    typeof item.parts[part] === 'string' ? (item.parts[part] as string) : null,
  );
}

function pairsWithin(members: readonly (string | null)[]): number {
  const sizes = new Map<string, number>();
  for (const group of members) if (group !== null) sizes.set(group, (sizes.get(group) ?? 0) + 1);
  return [...sizes.values()].reduce((sum, size) => sum + (size * (size - 1)) / 2, 0);
}
