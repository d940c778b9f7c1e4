import { compileRule } from '../core/rule.ts';
import { BARE_TYPES, BEHIND_BARE_ELSE } from '../rules/citation-numbers.vi.ts';
import type { Reading } from './citation-head.ts';
import { endsNumbers, type ParsedNumber } from './citation-number.ts';
import { matchAt } from './citation-words.ts';

const BEHIND_ELSE = compileRule(BEHIND_BARE_ELSE, 'y');

interface Named {
  readonly start: number;
  readonly nameEnd: number;
  readonly type: string;
}

/**
 * Whether the numbers without symbol right behind a type's name are documents': "Chỉ thị 05 của Bộ Chính trị", but not
 * "Quyết định 2 nội dung" or "Đề án 5 năm". What is not cited so every day needs the body behind it ("Kế hoạch 345 của UBND tỉnh").
 */
export function isPlausibleBare(
  { text, folded }: Reading,
  { start, nameEnd, type }: Named,
  numbers: readonly ParsedNumber[],
): boolean {
  if (!/\p{Lu}/u.test(text.charAt(start))) return false;
  if (numbers.some(({ number }) => number === null || number.length < 2)) return false;
  const end = numbers.at(-1)?.end ?? nameEnd;
  return BARE_TYPES.has(type) ? endsNumbers(text, end) : matchAt(BEHIND_ELSE, folded, end) !== null;
}
