import type { Section } from '../core/types.ts';
import { mayNameUnit, unitOfHeading } from './unit-subjects.ts';

/** Lines of the part on execution that are a unit's name and nothing else: what stands behind them is the unit's. */

/** "Phòng Nội vụ:", "Các khoa": the name; null where the line says more. */
export function unitOfLine(text: string): string | null {
  const name = text.endsWith(':') ? text.slice(0, -1).trimEnd() : text;
  return END.test(name) ? null : unitOfHeading(name);
}
const END = /[.;:,!?]$/;

/** A part's children with what stands behind an unlabelled unit's name below it, up to the next name or label. */
export function underUnits(children: readonly Section[]): Section[] {
  const nodes: Section[] = [];
  for (const child of children) {
    const last = nodes.at(-1);
    if (last !== undefined && isUnitLine(last) && goesBelow(child)) {
      nodes[nodes.length - 1] = { ...last, children: [...last.children, child] };
    } else nodes.push(child);
  }
  return nodes;
}

/** Behind a unit's name in a line of its own: what has no label that counts, and is no such line itself. */
const goesBelow = (node: Section): boolean =>
  node.level === 'bullet' || (node.level === 'paragraph' && !isUnitLine(node));

const isUnitLine = ({ level, text }: Section): boolean => level === 'paragraph' && unitOfLine(text) !== null;

/** The unlabelled unit's name under which one of a part's children stands; null where none does. */
export function unitLineBefore(children: readonly Section[], node: Section): string | null {
  const at = children.indexOf(node) + 1;
  for (const one of children.slice(Math.max(0, at - MOST_LINES), at).reverse()) {
    if (isUnitLine(one)) return unitOfLine(one.text);
    if (!goesBelow(one)) return null;
  }
  return null;
}

/** A unit has no more under its name. */
const MOST_LINES = 40;

/** Whether headings beside one another are units' names, all but those that tell a matter. */
export function areUnits(children: readonly Section[]): boolean {
  const headings = children.flatMap(({ heading }) => heading ?? []);
  const units = headings.filter((heading) => unitOfHeading(heading) !== null).length;
  return units >= FEWEST_UNITS && units * 2 > headings.filter(mayNameUnit).length;
}
const FEWEST_UNITS = 2;
