import type { Page } from '../../schemas/pages.ts';
import { flattenSections } from '../../src/core/locate.ts';
import type { Document } from '../../src/core/types.ts';
import { structure } from '../../src/structure/structure.ts';
import { layOutPages } from '../layout/print.ts';

/** The document of a text whose lines are paragraphs, as read from a text file or, word by word, by OCR. */
export function structureOf(lines: readonly string[], origin: 'plain-text' | 'ocr' = 'plain-text'): Document {
  return structure(layOutPages(origin === 'ocr' ? scanned(lines) : typed(lines)));
}

// every line ends its paragraph: a file that never wraps has lines longer than any wrapped one
function typed(lines: readonly string[]): Page {
  const list = lines.map((text) => ({ text, bold: false, afterGap: true }));
  return { number: 1, reason: 'text file', origin: 'plain-text', marked: false, lines: list };
}

const LEADING = 30;

function scanned(lines: readonly string[]): Page {
  const words = lines.flatMap((line, row) =>
    line.split(' ').map((text, index) => {
      const x0 = 85 + index * 30;
      const y0 = 100 + row * LEADING;
      return { text, x0, y0, x1: x0 + 26, y1: y0 + 13, confidence: 0.9, bold: false };
    }),
  );
  return {
    number: 1,
    reason: 'a scan',
    origin: 'ocr',
    width: 595,
    height: 842,
    rotation: 0,
    engine: 'test',
    words,
  };
}

/** "zone: text" of each block. */
export const zonesOf = (document: Document): string[] =>
  document.blocks.map(
    (block, index) => `${document.zones[index]}: ${document.text.slice(block.start, block.end)}`,
  );

/** "id | heading | text" of each node; an empty heading stands for none. */
export const outlineOf = (document: Document): string[] =>
  flattenSections(document.sections).map(({ id, heading, text }) => `${id} | ${heading ?? ''} | ${text}`);
