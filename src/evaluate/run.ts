import type { Record as PlanRecord } from '../../schemas/record.ts';
import type { FixtureCase, Reading } from './fixtures.ts';
import { loadFrozen } from './fixtures.ts';
import { checkFrozen, type FrozenDifference } from './frozen.ts';
import { BASE_VARIANT, goldOf, loadGold } from './gold.ts';
import { compareReading, compareWords, type PagedReading, pagesOfWords } from './reading.ts';
import { type DocumentScore, scoreDocument } from './score.ts';
import { summarize, type VariantSummary } from './summary.ts';

/** The stages that are evaluated: bytes → pages, pages → record. */
export interface Stages {
  read(file: string): Promise<Reading>;
  extract(reading: Reading): PlanRecord;
}

/** Reading of one document in a variant that has a true text beside it. */
export interface ReadingResult extends PagedReading {
  readonly id: string;
  readonly variant: string;
}

/** Words that the copy of a source text lost, and those that its letterhead adds. */
export interface CopyResult {
  readonly id: string;
  readonly variant: string;
  readonly lost: readonly string[];
  readonly added: readonly string[];
}

export interface Failure {
  readonly id: string;
  readonly variant: string;
  readonly message: string;
}

export interface Evaluation {
  readonly scores: readonly DocumentScore[];
  readonly summaries: readonly VariantSummary[];
  readonly readings: readonly ReadingResult[];
  readonly copies: readonly CopyResult[];
  /** With a fresh reading: how far it is from the frozen one. */
  readonly frozen: readonly (FrozenDifference & { readonly id: string; readonly variant: string })[];
  /** Cases that could not be evaluated. */
  readonly failures: readonly Failure[];
}

export interface Predicted extends Reading {
  readonly fixture: FixtureCase;
  readonly record: PlanRecord;
}

/**
 * Reads (or takes the frozen reading), extracts and scores each case; a case that fails does not stop the others.
 * @param onPredicted called with each prediction, for freezing and snapshots
 */
export async function evaluate(
  cases: readonly FixtureCase[],
  stages: Stages,
  options: { readonly fresh: boolean; readonly freeze: boolean },
  onPredicted: (predicted: Predicted) => Promise<void> = async () => {},
): Promise<Evaluation> {
  const predictions: Predicted[] = [];
  const scores: DocumentScore[] = [];
  const frozen: Evaluation['frozen'][number][] = [];
  const failures: Failure[] = [];
  for (const fixture of cases) {
    const { id, variant } = fixture;
    try {
      const reading = await readCase(fixture, stages, options.fresh || options.freeze);
      if (options.fresh && !options.freeze && fixture.frozen) {
        const old = await loadFrozen(fixture.frozen, fixture.file);
        frozen.push({ id, variant, ...checkFrozen(old.pages, reading.pages) });
      }
      const predicted = { fixture, ...reading, record: stages.extract(reading) };
      predictions.push(predicted);
      await onPredicted(predicted);
      scores.push(
        scoreDocument(id, variant, goldOf(await loadGold(fixture.gold), variant), predicted.record),
      );
    } catch (error) {
      failures.push({ id, variant, message: error instanceof Error ? error.message : String(error) });
    }
  }
  return {
    scores,
    summaries: summarize(byVariant(scores)),
    readings: compareReadings(predictions),
    copies: compareCopies(predictions),
    frozen,
    failures,
  };
}

async function readCase(fixture: FixtureCase, stages: Stages, anew: boolean): Promise<Reading> {
  if (anew || fixture.frozen === null) return stages.read(fixture.file);
  return loadFrozen(fixture.frozen, fixture.file);
}

function byVariant(scores: readonly DocumentScore[]): DocumentScore[] {
  const order = [...new Set([BASE_VARIANT, ...scores.map((score) => score.variant)])];
  return [...scores].sort((a, b) => order.indexOf(a.variant) - order.indexOf(b.variant));
}

/** The born-digital copy holds the true text of what its images show. */
const TRUE_VARIANT = 'pdf';

function compareReadings(predictions: readonly Predicted[]): ReadingResult[] {
  return predictions.flatMap(({ fixture: { id, variant }, record }) => {
    const truth = predictions.find((one) => one.fixture.id === id && one.fixture.variant === TRUE_VARIANT);
    if (!truth || variant === BASE_VARIANT || variant === TRUE_VARIANT) return [];
    const pages = pagesOfWords(truth.record.text, truth.pages);
    return [{ id, variant, ...compareReading(truth.record.text, record.text, pages) }];
  });
}

function compareCopies(predictions: readonly Predicted[]): CopyResult[] {
  return predictions.flatMap(({ fixture: { id, variant }, record }) => {
    const source = predictions.find((one) => one.fixture.id === id && one.fixture.variant === BASE_VARIANT);
    if (!source || variant !== TRUE_VARIANT) return [];
    return [{ id, variant, ...compareWords(source.record.text, record.text) }];
  });
}
