import { readFile } from 'node:fs/promises';
import { basename, dirname, extname, join } from 'node:path';
import { writeWhole } from '../write/files.ts';
import { toJson } from '../write/record.ts';
import { compareScores, parseScores, type Scores, scoresOf, updated } from './baseline.ts';
import { frozenJson, listCases } from './fixtures.ts';
import { renderHtml, renderMarkdown, renderText } from './render.ts';
import { buildReport, fallen } from './report.ts';
import { type Evaluation, evaluate, type Predicted, type Stages } from './run.ts';

export interface SessionOptions {
  /** Folder with manifest.json and baseline.json. */
  readonly fixtures: string;
  /** Empty: all. */
  readonly variants: readonly string[];
  /** Empty: all. With some documents alone there is no comparison with the baseline or the last run. */
  readonly documents: readonly string[];
  /** Report files, .md or .html. */
  readonly reports: readonly string[];
  readonly updateBaseline: boolean;
  readonly fresh: boolean;
  readonly freeze: boolean;
  readonly writeSnapshots: boolean;
  /** How many errors the printed report lists. */
  readonly errors: number;
  /** Folder for last.json. */
  readonly output: string;
}

export interface SessionResult {
  readonly exitCode: 0 | 1;
  /** The tables, for stdout. */
  readonly printed: string;
  /** What a person should know, for stderr. */
  readonly messages: readonly string[];
}

const BASELINE = 'baseline.json';
const LAST = 'last.json';
const REPORTS: { readonly [extension: string]: typeof renderHtml } = {
  '.md': renderMarkdown,
  '.html': renderHtml,
};

/** Whether a report can be written to a file of that name. */
export function isReportFile(path: string): boolean {
  return extname(path) in REPORTS;
}

/**
 * One run of the evaluation: scores, report files, baseline and last.json. The exit code is 1 when a figure fell
 * under the baseline (and was not accepted), a case failed, or a fresh reading is too far from the frozen one.
 */
export async function runSession(options: SessionOptions, stages: Stages): Promise<SessionResult> {
  const cases = await listCases(options.fixtures, options.variants, options.documents);
  if (cases.length === 0) throw new Error(`${options.fixtures}: no document has the variants asked for`);
  const evaluation = await evaluate(cases, stages, options, (predicted) => keep(predicted, options));
  const partial = options.documents.length > 0;
  const earlier = {
    baseline: partial ? null : await loadScores(join(options.fixtures, BASELINE)),
    last: partial ? null : await loadScores(join(options.output, LAST)),
  };
  const tables = buildReport(evaluation, earlier);
  for (const path of options.reports) {
    const render = REPORTS[extname(path)] ?? renderMarkdown;
    await writeWhole(dirname(path), basename(path), render('Evaluation', tables));
  }
  const now = scoresOf(evaluation);
  const messages = [
    ...problems(evaluation),
    ...(await settleBaseline(earlier.baseline, now, evaluation, options)),
  ];
  // a run without some of its cases is no measure for the next
  if (!partial && evaluation.failures.length === 0) {
    await writeWhole(options.output, LAST, toJson(updated(earlier.last, now)));
  }
  const lost = !options.updateBaseline && fallen(earlier.baseline, now).length > 0;
  const failed = evaluation.failures.length > 0 || evaluation.frozen.some((one) => !one.withinTolerance);
  const printed = renderText(
    tables.filter((table) => !table.detail),
    options.errors,
  );
  return { exitCode: lost || failed ? 1 : 0, printed, messages };
}

async function keep({ fixture, record, source, pages }: Predicted, options: SessionOptions): Promise<void> {
  if (options.freeze && fixture.frozen) {
    await writeWhole(dirname(fixture.frozen), basename(fixture.frozen), frozenJson({ source, pages }));
  }
  if (options.writeSnapshots) {
    await writeWhole(dirname(fixture.snapshot), basename(fixture.snapshot), toJson(record));
  }
}

async function loadScores(path: string): Promise<Scores | null> {
  const text = await readFile(path, 'utf8').catch((error: NodeJS.ErrnoException) => {
    if (error.code === 'ENOENT') return null;
    throw error;
  });
  return text === null ? null : parseScores(path, text);
}

function problems({ failures, frozen }: Evaluation): string[] {
  return [
    ...failures.map(({ id, variant, message }) => `${id} ${variant}: ${message}`),
    ...frozen
      .filter((one) => !one.withinTolerance)
      .map(({ id, variant }) => `${id} ${variant}: the fresh reading is too far from the frozen one`),
  ];
}

/** Writes the baseline where that was asked for; says what fell, and never accepts a loss without saying so. */
async function settleBaseline(
  baseline: Scores | null,
  now: Scores,
  evaluation: Evaluation,
  options: SessionOptions,
): Promise<string[]> {
  const lost = fallen(baseline, now).map(
    ({ variant, figure, before, after }) => `${variant} ${figure}: ${before} → ${after ?? 'not measured'}`,
  );
  if (!options.updateBaseline) {
    const missing = baseline === null && options.documents.length === 0;
    if (missing) return ['There is no baseline yet; write it with --update-baseline.'];
    return lost.length > 0 ? [`${lost.length} figures fell under the baseline:`, ...lost] : [];
  }
  if (evaluation.failures.length > 0)
    return ['The baseline stays as it is: not every case could be evaluated.'];
  const gains = baseline ? compareScores(baseline, now).filter((change) => !change.fell).length : 0;
  await writeWhole(options.fixtures, BASELINE, toJson(updated(baseline, now)));
  const accepted = lost.length > 0 ? [`The baseline was lowered in ${lost.length} figures:`, ...lost] : [];
  return [...accepted, `The baseline is written; ${gains} figures rose.`];
}
