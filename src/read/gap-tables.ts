/** Tables of text files whose cells tabs or wide gaps part: rows with bars, as other files have them. */

/** What a table's first column is headed with; most files have none. */
const HEADED = /TT(?:\t| {2})/u;
const HEAD = /^(?:STT|TT|Số TT|SỐ TT) {2}/u;
/** A row's number, and behind it its cells; "I", "A" and what a group of rows is about. */
const ROW = /^(?:\d{1,3}(?:\.\d{1,2})?|[IVX]{1,4}|[A-HĐ])[.)]? {2}/u;
const GAP = / {2,}/u;
const FEWEST_CELLS = 3;

/** The lines of a file, its tables' rows with bars: a head that begins with "STT", and numbered rows with a cell for each of its columns. */
export function barTables(lines: readonly string[]): readonly string[] {
  if (!lines.some((line) => HEADED.test(line))) return lines;
  const barred = [...lines];
  const gapped = lines.map((line) => line.trim().replaceAll('\t', '  '));
  gapped.forEach((line, at) => {
    const head = HEAD.test(line) ? cellsOf(line) : [];
    if (head.length < FEWEST_CELLS) return;
    const rows = rowsBelow(gapped, at, head.length);
    for (const row of rows.length > 0 ? [at, ...rows] : []) {
      const cells = cellsOf(gapped[row] as string);
      barred[row] = Array.from(head, (_, column) => cells[column] ?? '').join(' | ');
    }
  });
  return barred;
}

/** Where the rows stand that follow a head: empty lines may part them. */
function rowsBelow(lines: readonly string[], head: number, columns: number): number[] {
  const rows: number[] = [];
  for (let at = head + 1; at < lines.length; at++) {
    const line = lines[at] as string;
    if (line === '') continue;
    const cells = ROW.test(line) ? cellsOf(line).length : 0;
    if (cells < FEWEST_CELLS - 1 || cells > columns) break;
    rows.push(at);
  }
  return rows;
}

const cellsOf = (line: string): string[] => line.split(GAP);
