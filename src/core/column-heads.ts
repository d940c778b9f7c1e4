import { COLUMN_HEADS } from '../rules/tables.vi.ts';
import { fold } from './fold.ts';
import { compileRule } from './rule.ts';

type Holding = (typeof COLUMN_HEADS)[number]['holds'];

const HEADS = COLUMN_HEADS.map((rule) => ({ holds: rule.holds, regex: compileRule(rule, '') }));

/** What a table's column holds, by the words of its head; null where they do not say. */
export function holdingOf(head: string): Holding | null {
  const folded = fold(head);
  return HEADS.find(({ regex }) => regex.test(folded))?.holds ?? null;
}
