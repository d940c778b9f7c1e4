import { z } from 'zod';
import { cer, markErrorRate, type ReadingScore, wer } from './reading.ts';
import type { CopyResult, Evaluation, ReadingResult } from './run.ts';

const FieldScores = z.strictObject({ strict: z.number(), soft: z.number(), macro: z.number() });
const VariantScores = z.strictObject({
  documents: z.array(z.string()),
  fields: z.record(z.string(), FieldScores),
  /** Error rates and counts: less is better. */
  errors: z.record(z.string(), z.number()),
});
/** fixtures/baseline.json and output/evaluation/last.json: by variant. */
export const Scores = z.strictObject({ variants: z.record(z.string(), VariantScores) });
export type Scores = z.infer<typeof Scores>;

/** A figure that differs between two evaluations. */
export interface Change {
  readonly variant: string;
  /** "citations strict", "characterErrorRate" … */
  readonly figure: string;
  readonly before: number;
  /** null when it is no longer measured. */
  readonly after: number | null;
  readonly fell: boolean;
}

/** Smaller differences are the rounding of sums. */
const TOLERANCE = 1e-9;

/** The figures of an evaluation that later ones are held against. */
export function scoresOf(evaluation: Evaluation): Scores {
  const variants: Scores['variants'] = {};
  for (const { variant, documents, fields } of evaluation.summaries) {
    const figures = fields.map(
      ({ field, strict, soft, macro }) => [field, { strict: strict.f1, soft: soft.f1, macro }] as const,
    );
    variants[variant] = {
      documents: [...documents],
      fields: Object.fromEntries(figures),
      errors: errorsOf(
        evaluation.readings.filter((one) => one.variant === variant),
        evaluation.copies.filter((one) => one.variant === variant),
      ),
    };
  }
  return { variants };
}

function errorsOf(
  readings: readonly ReadingResult[],
  copies: readonly CopyResult[],
): { [figure: string]: number } {
  const mean = (rate: (score: ReadingScore) => number) =>
    readings.reduce((sum, { whole }) => sum + rate(whole), 0) / readings.length;
  const rates = {
    characterErrorRate: mean(cer),
    wordErrorRate: mean(wer),
    markErrorRate: mean(markErrorRate),
  };
  return {
    ...(readings.length > 0 ? rates : {}),
    ...(copies.length > 0 ? { wordsLost: copies.reduce((sum, { lost }) => sum + lost.length, 0) } : {}),
  };
}

/** Every figure of `before` that differs in `after`, for the variants that `after` has. */
export function compareScores(before: Scores, after: Scores): Change[] {
  return Object.entries(before.variants).flatMap(([variant, old]) => {
    const now = after.variants[variant];
    if (!now) return [];
    const [oldFigures, nowFigures] = [figuresOf(old), figuresOf(now)];
    return [...oldFigures].flatMap(([figure, { value, better }]) => {
      const later = nowFigures.get(figure)?.value ?? null;
      // errors of reading are measured against another variant: without it there is nothing to compare
      if (later === null && figure in old.errors) return [];
      if (later !== null && Math.abs(later - value) <= TOLERANCE) return [];
      const fell = later === null || (later - value) * better < 0;
      return [{ variant, figure, before: value, after: later, fell }];
    });
  });
}

/** `better`: 1 where more is better, -1 where less is. */
function figuresOf(scores: Scores['variants'][string]): Map<string, { value: number; better: 1 | -1 }> {
  const figures = new Map<string, { value: number; better: 1 | -1 }>();
  for (const [field, measured] of Object.entries(scores.fields)) {
    for (const [measure, value] of Object.entries(measured))
      figures.set(`${field} ${measure}`, { value, better: 1 });
  }
  for (const [name, value] of Object.entries(scores.errors)) figures.set(name, { value, better: -1 });
  return figures;
}

/** The baseline with the variants of this evaluation put in the place of the old ones. */
export function updated(baseline: Scores | null, now: Scores): Scores {
  const variants = Object.entries({ ...baseline?.variants, ...now.variants });
  return { variants: Object.fromEntries(variants.sort(([a], [b]) => (a < b ? -1 : 1))) };
}

/** Parses a scores file. Throws an error that names it when it is something else. */
export function parseScores(path: string, text: string): Scores {
  let data: unknown;
  try {
    data = JSON.parse(text);
  } catch (cause) {
    throw new Error(`${path}: not JSON (${(cause as Error).message})`, { cause });
  }
  const scores = Scores.safeParse(data);
  if (!scores.success) throw new Error(`${path}: not a file of scores\n${z.prettifyError(scores.error)}`);
  return scores.data;
}
