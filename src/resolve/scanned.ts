import type { Document, Span, Word } from '../core/types.ts';

/** The words of a span, in the order of the text. */
export function wordsUnder(document: Document, span: Span): Word[] {
  return document.words.filter((word) => word.start < span.end && word.end > span.start);
}

/** The span rests on words that an OCR engine read. */
export function isScanned(document: Document, span: Span): boolean {
  return document.words.find((word) => word.end > span.start)?.confidence != null;
}
