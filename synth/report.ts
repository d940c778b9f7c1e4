import { renderTable } from '../bench/table.ts';
import { type ErrorOf, FIGURES, measureFigure, type Scored } from './score.ts';

const percent = (share: number): string => (100 * share).toFixed(2);

/**
 * Figures, phenomena (those with most errors first) and examples of errors.
 * @param field beginning of the names of the fields whose errors are shown
 */
export function reportScores(scored: Scored, examples: number, field: string): string {
  const figures = FIGURES.map((figure) => {
    const { precision, recall, f1, counts } = measureFigure(scored, figure);
    return [figure.name, String(counts.support), percent(precision), percent(recall), percent(f1)];
  });
  const tags = [...scored.tags].sort(
    (a, b) => b.items - b.right - (a.items - a.right) || (a.kind < b.kind ? -1 : 1),
  );
  const rows = tags.map(({ kind, tag, items, right }) => [
    kind,
    tag,
    String(items),
    String(items - right),
    percent(right / items),
  ]);
  return [
    `${scored.documents} documents\n`,
    renderTable([['strict', 'in the gold', 'precision', 'recall', 'F1'], ...figures]),
    renderTable([['what', 'phenomenon', 'items', 'wrong', 'right'], ...rows]),
    ...(examples > 0
      ? [
          listErrors(
            scored.errors.filter(({ miss }) => miss.field.startsWith(field)),
            examples,
          ),
        ]
      : []),
  ].join('\n');
}

function listErrors(errors: readonly ErrorOf[], most: number): string {
  const fields = [...new Set(errors.map(({ miss }) => miss.field))];
  return fields
    .map((field) => {
      const own = errors.filter(({ miss }) => miss.field === field);
      const shown = own
        .slice(0, most)
        .map(
          ({ seed, miss }) =>
            `  ${seed} [${miss.section ?? ''}] ${miss.about.slice(0, 100)}\n    gold ${miss.gold}\n    got  ${miss.predicted}`,
        );
      return `${field}: ${own.length} errors\n${shown.join('\n')}\n`;
    })
    .join('\n');
}

/** Scores as the noise rises: one row a figure, one column a rate. */
export function reportCurve(curve: readonly { readonly rate: number; readonly scored: Scored }[]): string {
  const head = ['strict F1 at a noise of', ...curve.map(({ rate }) => `${100 * rate} %`)];
  const rows = FIGURES.map((figure) => [
    figure.name,
    ...curve.map(({ scored }) => percent(measureFigure(scored, figure).f1)),
  ]);
  return renderTable([head, ...rows]);
}
