import { NATIONAL_TITLE, RECIPIENTS_CUE, SIGNATURE_CUE } from '../rules/structure.vi.ts';
import { fold } from './fold.ts';
import { compileRule } from './rule.ts';

const CUES = [NATIONAL_TITLE, RECIPIENTS_CUE, SIGNATURE_CUE].map((rule) => ({
  folded: rule.on === 'folded',
  regex: compileRule(rule, ''),
}));

/** Whether a text, its words parted by one space, begins like one of what stands side by side: letterhead or signing block. */
export function opensSideBlock(text: string): boolean {
  return CUES.some(({ folded, regex }) => regex.test(folded ? fold(text) : text));
}
