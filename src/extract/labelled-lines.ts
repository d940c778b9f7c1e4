import { holdingOf } from '../core/column-heads.ts';
import { pathAt } from '../core/locate.ts';
import type { Document } from '../core/types.ts';

/** Lines of one item that are labelled as a table's columns are: "- Cơ quan chủ trì: …", "- Thời gian hoàn thành: …". */

const LABELLED = /^(?<head>(?!Thành phần)[^:;.\n]{3,40}): (?<value>[^:\n]{2,200}?)[.;]?$/u;

/** The unit that the item's own line names, for the time that stands at `at` on another line of it; null where none does. */
export function unitBeside(document: Document, at: number): string | null {
  const item = pathAt(document.sections, at).at(-2);
  for (const { text } of item?.children ?? []) {
    const { head = '', value } = LABELLED.exec(text)?.groups ?? {};
    if (value !== undefined && !value.includes('. ') && holdingOf(head) === 'unit') return value;
  }
  return null;
}
