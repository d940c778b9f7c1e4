import { firstEndingAfter } from '../core/locate.ts';
import type { Document, Span, Word } from '../core/types.ts';

/** Most documents have no word that an OCR engine read: that is found out once, not for every mention. */
const scanned = new WeakMap<readonly Word[], boolean>();

/** An OCR engine read words of the document. */
export function hasScannedWords({ words }: Pick<Document, 'words'>): boolean {
  const known = scanned.get(words) ?? words.some(({ confidence }) => confidence !== null);
  scanned.set(words, known);
  return known;
}

/** The span rests on words that an OCR engine read. */
export function isScanned(document: Document, span: Span): boolean {
  const { words } = document;
  return hasScannedWords(document) && words[firstEndingAfter(words, span.start)]?.confidence != null;
}
