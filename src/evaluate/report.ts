import { type Change, compareScores, type Scores, scoresOf } from './baseline.ts';
import { calibrate } from './calibration.ts';
import { isPerfect, measures, NONE } from './counts.ts';
import { HEADER_FIELDS } from './items.ts';
import { cer, markErrorRate, type ReadingScore, wer } from './reading.ts';
import type { Evaluation } from './run.ts';
import type { DocumentScore } from './score.ts';
import type { FieldSummary, VariantSummary } from './summary.ts';

/** A table of texts. `entries` asks for one paragraph a row where width is short. */
export interface Table {
  readonly title: string;
  readonly columns: readonly string[];
  readonly rows: readonly (readonly string[])[];
  readonly shape: 'table' | 'entries';
  /** Columns of words, set to the left; the others are figures. */
  readonly words: number;
  /** For report files; too long to print. */
  readonly detail?: true;
}

/** What an evaluation is held against. */
export interface Earlier {
  readonly baseline: Scores | null;
  readonly last: Scores | null;
}

const NOTHING = '—';

/** All of an evaluation as tables: scores by variant and field, reading, changes, errors one by one. */
export function buildReport(evaluation: Evaluation, earlier: Earlier): Table[] {
  const now = scoresOf(evaluation);
  const changes = earlier.last ? compareScores(earlier.last, now) : [];
  const tables: Table[] = [
    ...evaluation.summaries.map((summary) => variantTable(summary, earlier)),
    documentTable(evaluation.scores),
    readingTable(evaluation),
    calibrationTable(evaluation),
    readingPagesTable(evaluation),
    copyTable(evaluation),
    frozenTable(evaluation),
    changeTable('Fallen under the baseline', fallen(earlier.baseline, now)),
    { ...changeTable('Changes since the last run', changes), detail: true },
    extraFlagTable(evaluation.scores),
    missTable(evaluation.scores),
    readingErrorTable(evaluation),
    failureTable(evaluation),
  ];
  return tables.filter((table) => table.rows.length > 0);
}

/** Figures of the baseline that were not reached. */
export function fallen(baseline: Scores | null, now: Scores): Change[] {
  return baseline ? compareScores(baseline, now).filter((change) => change.fell) : [];
}

function variantTable(summary: VariantSummary, { baseline, last }: Earlier): Table {
  const { variant, documents, fields, rightDocuments } = summary;
  const before = (scores: Scores | null, { field, strict }: FieldSummary) =>
    difference(scores?.variants[variant]?.fields[field]?.strict, strict.f1);
  return {
    title: `Variant ${variant}: ${documents.length} documents, ${percent(rightDocuments)} % of them without an error`,
    columns: [
      'field',
      'gold',
      'found',
      'P',
      'R',
      'F1',
      'soft F1',
      'macro F1',
      'docs right',
      '± base',
      '± last',
    ],
    words: 1,
    shape: 'table',
    rows: fields.map((field) => [
      field.field,
      String(field.counts.support),
      String(field.counts.predicted),
      field.field === 'flags' ? NOTHING : percent(field.strict.precision),
      percent(field.strict.recall),
      percent(field.strict.f1),
      percent(field.soft.f1),
      percent(field.macro),
      percent(field.rightDocuments),
      before(baseline, field),
      before(last, field),
    ]),
  };
}

const OVERVIEW = ['sections', 'citations', 'dates', 'deadlines', 'recipients', 'assignments'];

function documentTable(scores: readonly DocumentScore[]): Table {
  return {
    title: 'Documents: errors, and F1 of the main lists',
    columns: ['document', 'variant', 'errors', 'header', ...OVERVIEW],
    words: 2,
    shape: 'table',
    rows: scores.map(({ id, variant, fields, misses }) => {
      const f1 = (field: string) => {
        const counts = fields.get(field) ?? NONE;
        return percent(measures(counts, counts.strict).f1);
      };
      const header = HEADER_FIELDS.filter((field) => isPerfect(fields.get(`header.${field}`) ?? NONE)).length;
      const ofHeader = `${header}/${HEADER_FIELDS.length}`;
      return [id, variant, String(misses.length), ofHeader, ...OVERVIEW.map(f1)];
    }),
  };
}

const READING_COLUMNS = ['characters', 'CER %', 'words', 'WER %', 'letters', 'mark errors %'];

function readingFigures(score: ReadingScore): string[] {
  return [
    String(score.characters),
    rate(cer(score)),
    String(score.words),
    rate(wer(score)),
    String(score.letters),
    rate(markErrorRate(score)),
  ];
}

function readingTable({ readings }: Evaluation): Table {
  return {
    title: 'Reading: the image against the text it was made from',
    columns: ['document', 'variant', ...READING_COLUMNS],
    words: 2,
    shape: 'table',
    rows: readings.map(({ id, variant, whole }) => [id, variant, ...readingFigures(whole)]),
  };
}

/** Of the values said with so much confidence, how many are right. */
function calibrationTable({ scores }: Evaluation): Table {
  const variants = [...new Set(scores.map(({ variant }) => variant))];
  const rows = variants.flatMap((variant) => {
    const judged = scores.filter((score) => score.variant === variant).flatMap((score) => score.judged);
    return calibrate(judged)
      .filter(({ values }) => values > 0)
      .map(({ from, values, right }) => [
        variant,
        `>= ${from}`,
        String(values),
        String(right),
        ((100 * right) / values).toFixed(1),
      ]);
  });
  return {
    title: 'Values by the lowest OCR confidence of their words: how many are right',
    columns: ['variant', 'confidence', 'values', 'right', 'right %'],
    words: 2,
    shape: 'table',
    rows,
  };
}

function readingPagesTable({ readings }: Evaluation): Table {
  return {
    title: 'Reading by page',
    detail: true,
    columns: ['document', 'variant', 'page', ...READING_COLUMNS],
    words: 3,
    shape: 'table',
    rows: readings.flatMap(({ id, variant, pages }) =>
      [...pages]
        .sort(([a], [b]) => a - b)
        .map(([page, score]) => [id, variant, String(page), ...readingFigures(score)]),
    ),
  };
}

function copyTable({ copies }: Evaluation): Table {
  return {
    title: 'Words of the source text that the copy lost, and words it adds',
    columns: ['document', 'variant', 'lost', 'added', 'words lost', 'words added'],
    words: 6,
    shape: 'entries',
    rows: copies.map(({ id, variant, lost, added }) => [
      id,
      variant,
      String(lost.length),
      String(added.length),
      lost.join(' ') || NOTHING,
      added.join(' ') || NOTHING,
    ]),
  };
}

function frozenTable({ frozen }: Evaluation): Table {
  return {
    title: 'Fresh reading against the frozen one',
    columns: ['document', 'variant', 'verdict', 'words differing', 'CER %'],
    words: 3,
    shape: 'table',
    rows: frozen.map(({ id, variant, words, characterErrorRate, withinTolerance }) => [
      id,
      variant,
      withinTolerance ? 'within tolerance' : 'TOO FAR',
      String(words),
      rate(characterErrorRate),
    ]),
  };
}

function changeTable(title: string, changes: readonly Change[]): Table {
  return {
    title,
    columns: ['variant', 'figure', 'change', 'before %', 'now %'],
    words: 3,
    shape: 'table',
    rows: changes.map(({ variant, figure, before, after, fell }) => [
      variant,
      figure,
      fell ? 'loss' : 'gain',
      figureText(figure, before),
      after === null ? 'not measured' : figureText(figure, after),
    ]),
  };
}

// counts are no shares
function figureText(figure: string, value: number): string {
  return figure === 'wordsLost' ? `${value} words` : (value * 100).toFixed(3);
}

function extraFlagTable(scores: readonly DocumentScore[]): Table {
  return {
    title: 'Flags raised beyond the gold (no errors)',
    columns: ['document', 'variant', 'flags'],
    words: 3,
    shape: 'table',
    rows: scores
      .filter(({ extraFlags }) => extraFlags.length > 0)
      .map(({ id, variant, extraFlags }) => [id, variant, extraFlags.join(', ')]),
  };
}

function missTable(scores: readonly DocumentScore[]): Table {
  return {
    title: 'Errors',
    columns: ['document', 'variant', 'place', 'field', 'kind', 'item', 'gold', 'found'],
    words: 8,
    shape: 'entries',
    rows: scores.flatMap(({ id, variant, misses }) =>
      misses.map(({ section, page, field, about, gold, predicted, forgivable }) => [
        id,
        variant,
        [section, page === null ? null : `p. ${page}`].filter(Boolean).join(', ') || NOTHING,
        field,
        verdict(gold, predicted, forgivable),
        short(about),
        gold ?? NOTHING,
        predicted ?? NOTHING,
      ]),
    ),
  };
}

function verdict(gold: string | null, predicted: string | null, forgivable: boolean): string {
  if (predicted === null) return 'missing';
  if (gold === null) return 'extra';
  return forgivable ? 'wrong (soft right)' : 'wrong';
}

function short(text: string): string {
  return text.length > 60 ? `${text.slice(0, 59)}…` : text;
}

function readingErrorTable({ readings }: Evaluation): Table {
  return {
    title: 'Reading errors',
    detail: true,
    columns: ['document', 'variant', 'page', 'truth', 'read'],
    words: 5,
    shape: 'table',
    rows: readings.flatMap(({ id, variant, errors }) =>
      errors.map(({ page, truth, read }) => [id, variant, String(page), truth || NOTHING, read || NOTHING]),
    ),
  };
}

function failureTable({ failures }: Evaluation): Table {
  return {
    title: 'Could not be evaluated',
    detail: true,
    columns: ['document', 'variant', 'reason'],
    words: 3,
    shape: 'entries',
    rows: failures.map(({ id, variant, message }) => [id, variant, message]),
  };
}

/** Cut, not rounded: 99.96 is not yet 100. */
function percent(share: number): string {
  return share === 1 ? '100' : (Math.floor(share * 1000 + 1e-9) / 10).toFixed(1);
}

function rate(share: number): string {
  return (share * 100).toFixed(2);
}

function difference(before: number | undefined, now: number): string {
  if (before === undefined) return 'new';
  const points = (now - before) * 100;
  if (Math.abs(points) < 1e-7) return '';
  // a difference too small to show still is one
  return `${points > 0 ? '+' : '-'}${Math.max(0.1, Math.abs(points)).toFixed(1)}`;
}
