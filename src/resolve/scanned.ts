import { firstEndingAfter } from '../core/locate.ts';
import type { Document, Span } from '../core/types.ts';

/** The span rests on words that an OCR engine read. */
export function isScanned({ words }: Document, span: Span): boolean {
  return words[firstEndingAfter(words, span.start)]?.confidence != null;
}
