import { holdingOf } from '../core/column-heads.ts';
import { pathAt } from '../core/locate.ts';
import type { Document } from '../core/types.ts';

/** Lines of one item that are labelled as a table's columns are: "- Cơ quan chủ trì: …", "- Thời gian hoàn thành: …". */

const LABELLED = /^(?<head>(?!Thành phần|[^:]{1,30} được )[^:;.\n]{3,40}): (?<value>[^:\n]{2,200}?)[.;]?$/u;

/** The unit that the item's own line names, for the time that stands at `at` on another line of it; null where none does. */
export function unitBeside(document: Document, at: number): string | null {
  const beside = pathAt(document.sections, at).at(-2)?.children ?? [];
  // "b) Cơ quan thực hiện" above "- Đơn vị chủ trì: …"
  const under = beside.flatMap(({ heading, children }) => (isUnit(heading ?? '') ? children : []));
  for (const { text } of [...beside, ...under]) {
    const { head = '', value } = LABELLED.exec(text)?.groups ?? {};
    if (value !== undefined && !value.includes('. ') && isUnit(head)) return value;
  }
  return null;
}

const isUnit = (head: string): boolean => holdingOf(head) === 'unit';
