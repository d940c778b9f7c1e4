import type { Page, PositionedPage } from '../../schemas/pages.ts';
import {
  type Flag,
  type Header,
  type Passage,
  parseRecord,
  type Record,
  type RecordPage,
  SCHEMA_VERSION,
} from '../../schemas/record.ts';
import type { HeaderField, Mention } from '../core/mention.ts';
import type { Document, Furniture, Span, Flag as UnplacedFlag, Zone } from '../core/types.ts';
import { entryOf, type ListMention } from './entries.ts';
import { createEvidenceFinder, type EvidenceFinder, round } from './evidence.ts';
import { documentId } from './id.ts';
import { NAME, VERSION } from './version.ts';

/**
 * What is published of a document: every value with its evidence, lists in the order of the text.
 * Throws a ZodError when the result is not a record by schemas/record.ts, which is a fault of the program.
 */
export function toRecord(document: Document, mentions: readonly Mention[], pipelineName: string): Record {
  const finder = createEvidenceFinder(document);
  const list = (kind: ListMention['kind']) => listValues(mentions, kind, finder);
  return parseRecord({
    schemaVersion: SCHEMA_VERSION,
    id: documentId(document.source),
    source: document.source,
    generator: { name: NAME, version: VERSION, pipeline: pipelineName },
    pages: document.pages.map((page) => toRecordPage(page, document.furniture)),
    text: document.text,
    header: toHeader(mentions, finder),
    sections: document.sections,
    preamble: toPassage(document, 'preamble', finder),
    closing: toPassage(document, 'closing', finder),
    citations: list('citation'),
    dates: list('date'),
    deadlines: list('deadline'),
    signers: list('signer'),
    recipients: list('recipient'),
    assignments: list('assignment'),
    flags: toFlags(document.flags, mentions, finder),
    addressees: list('addressee'),
    backReferences: list('back-reference'),
    appendices: document.appendices,
  });
}

/**
 * The one written form of a record, a run or a descriptor: keys as they stand, 2 spaces, a line feed at the end.
 * Records keep their keys in schema order, so equal records are equal bytes.
 */
export function toJson(value: unknown): string {
  return `${JSON.stringify(value, null, 2)}\n`;
}

function listValues(mentions: readonly Mention[], kind: ListMention['kind'], finder: EvidenceFinder) {
  return mentions
    .filter((mention): mention is ListMention => mention.kind === kind)
    .sort(byPlace)
    .map((mention) => entryOf(mention, finder.evidence(mention)));
}

// the documents of one elliptic list ("số 217, 218-QĐ/TW") share a place and stay in the order they were found in
function byPlace(a: Span, b: Span): number {
  return a.start - b.start || a.end - b.end;
}

function toHeader(mentions: readonly Mention[], finder: EvidenceFinder): Header {
  const header: { [F in HeaderField]: unknown } = {
    type: null,
    number: null,
    title: null,
    issuer: null,
    place: null,
    issueDate: null,
    period: null,
  };
  for (const mention of mentions) {
    if (mention.kind !== 'header') continue;
    if (header[mention.field] !== null) throw new Error(`Two mentions of the header field ${mention.field}.`);
    header[mention.field] = { value: mention.value, ...finder.evidence(mention) };
  }
  return header as Header;
}

/** The blocks of one zone as a passage; a letterhead read in between, out of its place, is no part of it. */
function toPassage(document: Document, zone: Zone, finder: EvidenceFinder): Passage | null {
  const blocks = document.blocks.filter((_, index) => document.zones[index] === zone);
  const first = blocks[0];
  const last = blocks[blocks.length - 1];
  if (first === undefined || last === undefined) return null;
  return {
    text: blocks.map((block) => document.text.slice(block.start, block.end)).join('\n'),
    span: { start: first.start, end: last.end },
    page: finder.pageOf(first),
  };
}

function toRecordPage(page: Page, furniture: readonly Furniture[]): RecordPage {
  const positioned = page.origin === 'text-layer' || page.origin === 'ocr';
  return {
    number: page.number,
    width: page.origin === 'plain-text' ? null : roundSize(page.width),
    height: page.origin === 'plain-text' ? null : roundSize(page.height),
    origin: page.origin,
    reason: page.reason,
    engine: positioned ? page.engine : null,
    meanConfidence: positioned ? meanConfidence(page) : null,
    furniture: furniture.filter((piece) => piece.page === page.number).map((piece) => piece.text),
  };
}

function roundSize(points: number | null): number | null {
  return points === null ? null : round(points, 100);
}

function meanConfidence(page: PositionedPage): number | null {
  const known = page.words.flatMap((word) => (word.confidence === null ? [] : [word.confidence]));
  if (known.length === 0) return null;
  return round(known.reduce((sum, confidence) => sum + confidence, 0) / known.length, 10_000);
}

function toFlags(
  found: readonly UnplacedFlag[],
  mentions: readonly Mention[],
  finder: EvidenceFinder,
): Flag[] {
  const flags = [...found];
  for (const mention of mentions) if (mention.kind === 'flag') flags.push(mention.value);
  return flags
    .map(({ code, severity, message, span, page }) => ({
      code,
      severity,
      message,
      span,
      page: span === null ? page : finder.pageOf(span),
      boxes: span === null ? [] : finder.boxesOf(span),
    }))
    .sort(byFlagPlace);
}

// flags about the document as a whole stand first, those about a page before those inside it
function byFlagPlace(a: Flag, b: Flag): number {
  return (
    (a.page ?? 0) - (b.page ?? 0) ||
    startOf(a.span) - startOf(b.span) ||
    compareText(a.code, b.code) ||
    compareText(a.message, b.message)
  );
}

function startOf(span: Span | null): number {
  return span === null ? -1 : span.start;
}

function compareText(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}
