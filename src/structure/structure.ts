import type { Document, TextDocument } from '../core/types.ts';
import { findSections } from './sections.ts';
import { findZones } from './zones.ts';

/** The text document with its zones and section tree. */
export function structure(document: TextDocument): Document {
  const zones = findZones(document);
  const { sections, flags } = findSections(document, zones);
  return Object.freeze({ ...document, zones, sections, flags: [...document.flags, ...flags] });
}
