import type { Mention } from '../core/mention.ts';
import type { Document } from '../core/types.ts';
import { extractAssignments } from './assignments.ts';
import { extractCitations } from './citations.ts';
import { extractDates } from './dates.ts';

/** Every extractor by the name that pipelines/*.json call it. */
export const EXTRACTORS: Readonly<Record<string, (document: Document) => readonly Mention[]>> = {
  citations: extractCitations,
  dates: extractDates,
  assignments: extractAssignments,
};
