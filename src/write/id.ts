import { posix } from 'node:path';
import { fold } from '../core/fold.ts';
import { composeLetters } from '../core/normalize.ts';
import { trimBoth } from '../core/trim.ts';

const MAX_SLUG = 60;
const HASH_DIGITS = 8;

/**
 * A file's stem as ASCII lower case parted by "-", at most 60 characters: "Kế hoạch số 30.pdf" → "ke-hoach-so-30".
 * A name without any Latin letter or digit gives "document".
 */
export function slugOfFile(file: string): string {
  const stem = posix.parse(file.replaceAll('\\', '/')).name;
  const dashed = fold(composeLetters(stem.normalize('NFKD'))).replace(/[^a-z0-9]+/g, '-');
  const ascii = trimBoth(trimBoth(dashed, /-/).slice(0, MAX_SLUG), /-/);
  return ascii === '' ? 'document' : ascii;
}

/** The record's id: the file's slug and the first 8 hex digits of its sha256, so that equal names never meet. */
export function documentId(source: { readonly file: string; readonly sha256: string }): string {
  return `${slugOfFile(source.file)}-${source.sha256.slice(0, HASH_DIGITS)}`;
}
