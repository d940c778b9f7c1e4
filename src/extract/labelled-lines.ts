import { holdingOf } from '../core/column-heads.ts';
import { fold } from '../core/fold.ts';
import { pathAt } from '../core/locate.ts';
import type { Document, Span } from '../core/types.ts';
import { opensWithVerb } from './duty-words.ts';

/** Lines of one item that are labelled as a table's columns are: "- Cơ quan chủ trì: …", "- Thời gian hoàn thành: …". */

const LABELLED = /^(?<head>(?!Thành phần|[^:]{1,30} được )[^:;.\n]{3,40}): (?<value>[^:\n]{2,200}?)[.;]?$/u;

/** The unit that the item's own line names, for the time that stands at `at` on another line of it; null where none does. */
export function unitBeside(document: Document, at: number): string | null {
  const beside = pathAt(document.sections, at).at(-2)?.children ?? [];
  // "b) Cơ quan thực hiện" above "- Đơn vị chủ trì: …"
  const under = beside.flatMap(({ heading, children }) => (isUnit(heading ?? '') ? children : []));
  return unitOfLine([...beside, ...under]);
}

/** The unit that a further sentence of the same paragraph names: "Thời gian: quý I. Đơn vị chủ trì: …". */
export function unitWithin({ text }: Document, { start, end }: Span): string | null {
  const [, ...further] = text.slice(start, end).split(/[.;] (?=\p{Lu})/u);
  return further.map(labelledUnit).find((unit) => unit !== null) ?? null;
}

/** The unit that a line under the item at `at` names for it: "b) Tuyên truyền mỗi tháng …" / "- Đơn vị chủ trì: …". */
export function unitBelow(document: Document, at: number): string | null {
  return unitOfLine(pathAt(document.sections, at).at(-1)?.children ?? []);
}

/** Of the first line that has nothing else. */
function unitOfLine(lines: readonly { readonly text: string }[]): string | null {
  const units = lines.map(({ text }) => labelledUnit(text));
  return units.find((unit) => unit !== null && !unit.includes('. ')) ?? null;
}

function labelledUnit(text: string): string | null {
  const { head = '', value = null } = LABELLED.exec(text)?.groups ?? {};
  // "Đơn vị thực hiện: Phòng Nội vụ chủ trì, phối hợp với …": partners are no units
  return isUnit(head) && value !== null ? value.replace(LEADING, '') : null;
}

/** The work whose lines "Thời gian: …", "Đơn vị chủ trì: …" are: what they stand below, where nothing else does. */
export function workAbove(document: Document, at: number): string | null {
  const above = pathAt(document.sections, at).at(-2);
  if (above === undefined || above.level === 'part') return null;
  if (!above.children.every(({ heading, text }) => heading === null && LABEL.test(text))) return null;
  const work = (above.heading ?? above.text).replace(/[.:;]$/, '');
  const isOne = work.length <= LONGEST_WORK && !/[.;] /.test(work);
  const folded = fold(work);
  return isOne && opensWithVerb({ text: work, folded }, 0, work.length) ? work : null;
}
const LONGEST_WORK = 240;
const LABEL = /^\p{Lu}[^:.;\n]{3,40}: /u;

const LEADING = /(?:,| là cơ quan)? chủ trì(?:,| và) phối hợp .*$/u;

const isUnit = (head: string): boolean => holdingOf(head) === 'unit';
