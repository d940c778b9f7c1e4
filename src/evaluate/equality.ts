import { settleTones } from '../core/tone-placement.ts';

/** Two ways to call values equal: strict (Unicode form and spacing aside) and soft (what a reader would forgive). */

/** NFC, single spaces, no space at the ends. */
export function plain(text: string): string {
  return text.normalize('NFC').replace(/\s+/gu, ' ').trim();
}

/** The same for two texts that differ in case, tone placement, punctuation or spaces alone. */
export function softText(text: string): string {
  return settleTones(text.normalize('NFD').toLowerCase())
    .replace(/[^\p{L}\p{M}\p{N}]+/gu, '')
    .normalize('NFC');
}

/** A value as a string that is equal for equal values: keys in order, each text through `form`. */
export function keyOf(value: unknown, form: (text: string) => string = plain): string {
  return JSON.stringify(value, (_, part: unknown) => {
    if (typeof part === 'string') return form(part);
    if (part === null || typeof part !== 'object' || Array.isArray(part)) return part;
    return Object.fromEntries(Object.entries(part).sort(([a], [b]) => (a < b ? -1 : 1)));
  });
}

/** Nothing was said: null, undefined, an empty list or text, or an object of such values. */
export function isAbsent(value: unknown): boolean {
  if (value === null || value === undefined || value === '') return true;
  if (Array.isArray(value)) return value.length === 0;
  return typeof value === 'object' && Object.values(value).every(isAbsent);
}
