import type { Document, TextDocument } from '../core/types.ts';
import { findAppendices } from './appendices.ts';
import { findSections } from './sections.ts';
import { findZones } from './zones.ts';

/** The text document with its zones, section tree and appendices. */
export function structure(document: TextDocument): Document {
  const zones = findZones(document);
  const body = document.blocks.filter((_, index) => zones[index] === 'body');
  const { sections, flags } = findSections(document, body);
  const appendices = findAppendices(document, zones);
  return Object.freeze({
    zones,
    sections,
    appendices,
    ...document,
    flags: [...document.flags, ...flags],
  });
}
