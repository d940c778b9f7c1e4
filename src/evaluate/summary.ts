import { add, type Counts, isPerfect, type Measures, measures, NONE } from './counts.ts';
import { type DocumentScore, FIELD_NAMES } from './score.ts';

/** One field of one variant over all its documents. */
export interface FieldSummary {
  readonly field: string;
  readonly counts: Counts;
  /** Micro: over all items of all documents. */
  readonly strict: Measures;
  readonly soft: Measures;
  /** Mean F1 of the documents that have the field or were given it. */
  readonly macro: number;
  /** Share of documents without an error in this field. */
  readonly rightDocuments: number;
}

export interface VariantSummary {
  readonly variant: string;
  readonly documents: readonly string[];
  readonly fields: readonly FieldSummary[];
  /** Share of documents without an error in any field. */
  readonly rightDocuments: number;
}

/** Sums the scores up by variant, in the order in which the variants come. */
export function summarize(scores: readonly DocumentScore[]): VariantSummary[] {
  const variants = [...new Set(scores.map((score) => score.variant))];
  return variants.map((variant) => {
    const own = scores.filter((score) => score.variant === variant);
    return {
      variant,
      documents: own.map((score) => score.id),
      fields: FIELD_NAMES.map((field) => summarizeField(field, own)),
      rightDocuments: share(own, (score) =>
        [...score.fields.entries()].every(([field, c]) => isRight(field, c)),
      ),
    };
  });
}

function summarizeField(field: string, scores: readonly DocumentScore[]): FieldSummary {
  const all = scores.map((score) => score.fields.get(field) ?? NONE);
  const counts = all.reduce(add, NONE);
  const having = all.filter(({ support, predicted }) => support + predicted > 0);
  const f1s = having.map((c) => score(field, c, c.strict).f1);
  return {
    field,
    counts,
    strict: score(field, counts, counts.strict),
    soft: score(field, counts, counts.soft),
    macro: f1s.length === 0 ? 1 : f1s.reduce((sum, f1) => sum + f1, 0) / f1s.length,
    rightDocuments: share(all, (c) => isRight(field, c)),
  };
}

/** Flags too many are no error, so their score is their recall. */
function score(field: string, counts: Counts, right: number): Measures {
  const all = measures(counts, right);
  if (field !== 'flags') return all;
  const recall = counts.support === 0 ? 1 : all.recall;
  return { precision: 1, recall, f1: recall };
}

function isRight(field: string, counts: Counts): boolean {
  return field === 'flags' ? counts.strict === counts.support : isPerfect(counts);
}

function share<T>(all: readonly T[], holds: (one: T) => boolean): number {
  return all.length === 0 ? 1 : all.filter(holds).length / all.length;
}
