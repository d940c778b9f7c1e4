import type { Table } from './report.ts';

/** Tables for a terminal of 110 columns. `limit`: how many rows of a list of entries are shown. */
export function renderText(tables: readonly Table[], limit: number): string {
  const shown = tables.filter((table) => table.shape === 'table' || limit > 0);
  return `${shown.map((table) => [table.title, ...textRows(table, limit)].join('\n')).join('\n\n')}\n`;
}

function textRows(table: Table, limit: number): string[] {
  return table.shape === 'entries' ? textEntries(table, limit) : textGrid(table);
}

function textGrid({ columns, rows, words }: Table): string[] {
  const lines = [columns, ...rows];
  const widths = columns.map((_, at) => Math.max(...lines.map((line) => (line[at] ?? '').length)));
  const rule = widths.map((width) => '-'.repeat(width));
  const pad = (cell: string, at: number) => {
    const width = widths[at] ?? 0;
    return at < words ? cell.padEnd(width) : cell.padStart(width);
  };
  return [columns, rule, ...rows].map((line) => line.map(pad).join('  ').trimEnd());
}

function textEntries({ columns, rows, words }: Table, limit: number): string[] {
  const width = Math.max(...columns.slice(-2).map((name) => name.length)) + 1;
  const entries = rows.slice(0, limit).flatMap((row) => {
    const head = row
      .slice(0, words - 2)
      .join('  ')
      .trimEnd();
    const values = row
      .slice(words - 2)
      .map((value, at) => `    ${columns.at(at - 2)?.padEnd(width)}${value}`);
    return [`- ${head}`, ...values];
  });
  const left = rows.length - limit;
  return left > 0 ? [...entries, `… and ${left} more (--errors ${rows.length}, or --report)`] : entries;
}

/** The whole report as GitHub-flavoured markdown. */
export function renderMarkdown(title: string, tables: readonly Table[]): string {
  const parts = tables.map((table) => {
    const align = table.columns.map((_, at) => (at < table.words ? ':--' : '--:'));
    const rows = [table.columns, align, ...table.rows.map((row) => row.map(escapeMarkdown))];
    return [`## ${escapeMarkdown(table.title)}`, '', ...rows.map((row) => `| ${row.join(' | ')} |`)].join(
      '\n',
    );
  });
  return `${[`# ${escapeMarkdown(title)}`, ...parts].join('\n\n')}\n`;
}

function escapeMarkdown(text: string): string {
  return text
    .replace(/[\\`*_[\]|~#]/gu, '\\$&')
    .replaceAll('&', '&amp;')
    .replaceAll('<', '&lt;')
    .replaceAll('>', '&gt;')
    .split('\n')
    .map((line) => line.trim())
    .filter((line) => line !== '')
    .join('<br>');
}

const STYLE = `
body { font: 15px/1.45 system-ui, sans-serif; margin: 2rem auto; max-width: 80rem; padding: 0 1rem; color: #222; }
table { border-collapse: collapse; margin: .5rem 0 2rem; }
th, td { border-bottom: 1px solid #ddd; padding: .25rem .6rem; text-align: right; vertical-align: top; }
th { background: #f4f4f4; position: sticky; top: 0; }
.w { text-align: left; overflow-wrap: anywhere; }
summary { cursor: pointer; font-size: 1.2rem; font-weight: 600; margin: 1rem 0; }
@media (prefers-color-scheme: dark) { body { background: #181818; color: #ddd; } th { background: #262626; }
th, td { border-color: #3a3a3a; } }
`;

/** The whole report as one HTML file that needs nothing else. */
export function renderHtml(title: string, tables: readonly Table[]): string {
  const parts = tables.map((table) => {
    const rows = table.rows.map((row) => `<tr>${htmlCells('td', row, table.words)}</tr>`).join('\n');
    const head = `<thead><tr>${htmlCells('th', table.columns, table.words)}</tr></thead>`;
    return `<details open><summary>${escapeHtml(table.title)}</summary>
<table>${head}
<tbody>
${rows}
</tbody></table></details>`;
  });
  return `<!doctype html>
<html lang="en">
<head><meta charset="utf-8"><meta name="viewport" content="width=device-width">
<title>${escapeHtml(title)}</title><style>${STYLE}</style></head>
<body><h1>${escapeHtml(title)}</h1>
${parts.join('\n')}
</body></html>
`;
}

function htmlCells(tag: 'td' | 'th', cells: readonly string[], words: number): string {
  return cells
    .map((cell, at) => `<${tag}${at < words ? ' class="w"' : ''}>${escapeHtml(cell)}</${tag}>`)
    .join('');
}

function escapeHtml(text: string): string {
  return text
    .replaceAll('&', '&amp;')
    .replaceAll('<', '&lt;')
    .replaceAll('>', '&gt;')
    .replaceAll('"', '&quot;')
    .replaceAll("'", '&#39;');
}
