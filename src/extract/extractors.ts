import type { Mention } from '../core/mention.ts';
import type { Document } from '../core/types.ts';
import { extractAddressees } from './addressees.ts';
import { extractAssignments } from './assignments.ts';
import { extractBackReferences } from './back-references.ts';
import { findHeads } from './citation-heads.ts';
import { extractCitations } from './citations.ts';
import { extractDates } from './dates.ts';
import { extractDeadlines } from './deadlines.ts';
import { extractHeader } from './header.ts';
import { extractRecipients } from './recipients.ts';
import { extractSigners } from './signers.ts';

/** Every extractor by the name that pipelines/*.json call it. */
export const EXTRACTORS: Readonly<Record<string, (document: Document) => readonly Mention[]>> = {
  header: extractHeader,
  citations: extractCitations,
  dates: extractDates,
  // the dates of cited documents outnumber deadlines ten to one
  deadlines: (document) => extractDeadlines(document, findHeads(document)),
  signers: extractSigners,
  recipients: extractRecipients,
  assignments: extractAssignments,
  addressees: extractAddressees,
  'back-references': extractBackReferences,
};
