import { compileRule } from '../core/rule.ts';
import { BEFORE_DATE, DATE_FORMS } from '../rules/citation-numbers.vi.ts';
import type { Reading } from './citation-head.ts';
import { matchAt } from './citation-words.ts';

const DATE_GAP = compileRule(BEFORE_DATE, 'y');
const DATES = DATE_FORMS.map((form) => compileRule(form, 'y'));

/** The date right behind a number, as EDTF with unknown parts as X. */
export function readDate(reading: Reading, at: number): { value: string; end: number } | null {
  const before = matchAt(DATE_GAP, reading.folded, at);
  if (!before) return null;
  const from = at + before[0].length;
  for (const form of DATES) {
    const match = matchAt(form, reading.folded, from);
    if (!match) continue;
    const { day, month } = match.groups ?? {};
    const year = match.groups?.year?.replace(' ', '');
    const pad = (part: string | undefined) => (part === undefined ? 'XX' : part.padStart(2, '0'));
    const named = match[0].startsWith('nam')
      ? year
      : match[0].startsWith('thang')
        ? `${year}-${pad(month)}`
        : null;
    return { value: named ?? `${year}-${pad(month)}-${pad(day)}`, end: from + match[0].length };
  }
  return null;
}

/** The day right behind a name ("của Chính phủ ngày 05/3/2020"), all of it said; behind a comma the day is the sentence's. */
export function readDayBehind(reading: Reading, at: number): { value: string; end: number } | null {
  const date = reading.folded.startsWith(' ngay ', at) ? readDate(reading, at) : null;
  return date !== null && /^\d{4}-\d\d-\d\d$/.test(date.value) ? date : null;
}
