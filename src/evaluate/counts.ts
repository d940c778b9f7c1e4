/** How often a field was to be found, was found, and was found right. */
export interface Counts {
  readonly support: number;
  readonly predicted: number;
  readonly strict: number;
  readonly soft: number;
}

export const NONE: Counts = { support: 0, predicted: 0, strict: 0, soft: 0 };

export function add(a: Counts, b: Counts): Counts {
  return {
    support: a.support + b.support,
    predicted: a.predicted + b.predicted,
    strict: a.strict + b.strict,
    soft: a.soft + b.soft,
  };
}

export interface Measures {
  readonly precision: number;
  readonly recall: number;
  readonly f1: number;
}

/** Nothing to find and nothing found is 1. */
export function measures({ support, predicted }: Counts, right: number): Measures {
  return {
    precision: predicted === 0 ? Number(support === 0) : right / predicted,
    recall: support === 0 ? Number(predicted === 0) : right / support,
    f1: support + predicted === 0 ? 1 : (2 * right) / (support + predicted),
  };
}

/** Nothing missing, nothing too many, nothing wrong. */
export function isPerfect({ support, predicted, strict }: Counts): boolean {
  return support === strict && predicted === strict;
}
