import type { Section } from '../../schemas/record.ts';
import type { Document, Zone } from './types.ts';

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
  return sectionAt(document.sections, offset)?.id ?? zone;
}

/** The deepest section that holds an offset. */
export function sectionAt(sections: readonly Section[], offset: number): Section | null {
  for (const section of sections) {
    if (offset >= section.span.start && offset < section.span.end) {
      return sectionAt(section.children, offset) ?? section;
    }
  }
  return null;
}

/** Every node of a section tree, in document order. */
export function flattenSections(sections: readonly Section[]): Section[] {
  return sections.flatMap((section) => [section, ...flattenSections(section.children)]);
}
