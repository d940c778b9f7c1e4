import { fold } from '../src/core/fold.ts';
import type { Block, Document, Section, Word } from '../src/core/types.ts';

/** A document of plain paragraphs, one a line, all of the body; enough for what reads text and blocks. */
export function documentOf(source: string, sections: readonly Section[] = []): Document {
  const text = source.normalize('NFC');
  const blocks = blocksOf(text);
  return {
    source: { file: 'test.txt', sha256: '0'.repeat(64), mediaType: 'text/plain', bytes: text.length },
    pages: [],
    text,
    folded: fold(text),
    words: wordsOf(text),
    lines: blocks.map(({ start, end }) => ({ start, end, page: 1, column: 'full' as const })),
    blocks,
    furniture: [],
    flags: [],
    zones: blocks.map(() => 'body' as const),
    sections,
    appendices: [],
  };
}

function blocksOf(text: string): Block[] {
  return [...text.matchAll(/[^\n]+/g)].map((line) => ({
    start: line.index,
    end: line.index + line[0].length,
    page: 1,
    column: 'full',
    bold: false,
    centred: false,
  }));
}

function wordsOf(text: string): Word[] {
  return [...text.matchAll(/\S+/g)].map((word) => ({
    start: word.index,
    end: word.index + word[0].length,
    page: 1,
    box: null,
    confidence: null,
    bold: false,
  }));
}

/** The document as an OCR engine read it; words named in `unsure` have that confidence. */
export function scanned(text: string, unsure: { readonly [word: string]: number } = {}): Document {
  const document = documentOf(text);
  const words = document.words.map((word) => ({
    ...word,
    confidence: unsure[document.text.slice(word.start, word.end)] ?? 0.95,
  }));
  return { ...document, words };
}
