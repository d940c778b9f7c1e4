/** Tables that converters leave in HTML within markdown. */

const TABLE = /<table(?:\s[^<>]*)?>/i;
const TAG =
  /<(?<close>\/)?(?<name>table|tr|t[dh]|thead|tbody|tfoot|colgroup|col|caption|p|div|br)(?<facts>\s[^<>]*)?\/?>/gi;
const COLSPAN = /colspan\s*=\s*["']?(?<count>\d{1,2})/i;

/** Rows of HTML tables as rows with bars, a line each; lines within a cell are parted by "<br>". Other text stays. */
export function unfoldHtmlTables(text: string): string {
  if (!TABLE.test(text) || count(text, /<table[\s>]/gi) !== count(text, /<\/table\s*>/gi)) return text;
  const out: string[] = [];
  let row: string[] = [];
  let open = 0;
  let depth = 0;
  let from = 0;
  const take = (words: string) => {
    if (words === '') return;
    if (depth === 0 || (row.length === 0 && words.trim() !== '' && words !== '<br>')) out.push(words);
    else if (row.length > 0) row[open] += words.replaceAll('|', '\\|').replace(/\s+/g, ' ');
  };
  const closeRow = () => {
    const lead = out[out.length - 1]?.endsWith('\n') === false ? '\n' : '';
    if (row.some((cell) => cell.trim() !== '')) out.push(`${lead}| ${row.map(trimBreaks).join(' | ')} |\n`);
    row = [];
  };
  for (const tag of text.matchAll(TAG)) {
    const { close, facts = '' } = tag.groups ?? {};
    const name = (tag.groups?.name ?? '').toLowerCase();
    take(text.slice(from, tag.index));
    from = tag.index + tag[0].length;
    if (name === 'table') {
      depth = Math.max(0, depth + (close ? -1 : 1));
      closeRow();
    } else if (depth === 0) out.push(tag[0]);
    else if (name === 'tr') closeRow();
    else if (/^t[dh]$/.test(name) && !close) {
      open = row.length;
      row.push(...emptyCells(facts));
    } else if (/^(?:p|div|br)$/.test(name)) take('<br>');
  }
  take(text.slice(from));
  return out.join('');
}

/** The cell that opens, and those over which it goes on: its words stand in the first. */
function emptyCells(facts: string): string[] {
  const cells = Number(COLSPAN.exec(facts)?.groups?.count ?? 1);
  return Array.from({ length: Math.max(1, cells) }, () => '');
}

/** The lines of a cell that have words. */
const trimBreaks = (cell: string) =>
  cell
    .split('<br>')
    .map((line) => line.trim())
    .filter((line) => line !== '')
    .join('<br>');

const count = (text: string, tag: RegExp) => [...text.matchAll(tag)].length;
