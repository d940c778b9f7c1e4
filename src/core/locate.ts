import type { Section } from '../../schemas/record.ts';
import type { Block, Document, Span, TextDocument, Word, Zone } from './types.ts';

/** Index of the first of ordered spans that ends after an offset; their number where none does. */
export function firstEndingAfter(spans: readonly Span[], offset: number): number {
  let low = 0;
  let high = spans.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((spans[middle] as Span).end > offset) high = middle;
    else low = middle + 1;
  }
  return low;
}

/** The words that share at least one character with a span, in the order of the text. */
export function wordsUnder({ words }: Pick<TextDocument, 'words'>, span: Span): readonly Word[] {
  const first = firstEndingAfter(words, span.start);
  let last = first;
  while (last < words.length && (words[last] as Word).start < span.end) last++;
  return words.slice(first, last);
}

/** The block that holds an offset; null between blocks. */
export function blockAt({ blocks }: Pick<TextDocument, 'blocks'>, offset: number): Block | null {
  const block = blocks[firstEndingAfter(blocks, offset)];
  return block && block.start <= offset ? block : null;
}

/** Zone of the block in which an offset stands. */
export function zoneAt(document: Document, offset: number): Zone {
  return document.zones[blockIndexAt(document, offset)] ?? 'body';
}

/** Index of the block that holds an offset: the last one that starts at or before it. */
export function blockIndexAt(document: Document, offset: number): number {
  let low = 0;
  let high = document.blocks.length - 1;
  while (low < high) {
    const middle = (low + high + 1) >> 1;
    if ((document.blocks[middle]?.start ?? 0) <= offset) low = middle;
    else high = middle - 1;
  }
  return low;
}

/** Where an offset stands: the id of the deepest section that holds it, else the zone's name. */
export function placeAt(document: Document, offset: number): string {
  const zone = zoneAt(document, offset);
  if (zone !== 'body') return zone;
  return pathAt(document.sections, offset).at(-1)?.id ?? zone;
}

/** The sections that hold an offset, from the outermost to the deepest. */
export function pathAt(sections: readonly Section[], offset: number): Section[] {
  const path: Section[] = [];
  for (let section = sectionAt(sections, offset); section; section = sectionAt(section.children, offset))
    path.push(section);
  return path;
}

/** The one of sibling sections that holds an offset. */
function sectionAt(sections: readonly Section[], offset: number): Section | undefined {
  let low = 0;
  let high = sections.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((sections[middle] as Section).span.end > offset) high = middle;
    else low = middle + 1;
  }
  const section = sections[low];
  return section && section.span.start <= offset ? section : undefined;
}

/** Every node of a section tree, in document order. */
export function flattenSections(sections: readonly Section[]): Section[] {
  const all: Section[] = [];
  const add = (section: Section) => {
    all.push(section);
    section.children.forEach(add);
  };
  sections.forEach(add);
  return all;
}
