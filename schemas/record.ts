import { z } from 'zod';
import { Box, type Evidence, evidence, Span } from './evidence.ts';
import {
  addresseeValues,
  assignmentValues,
  backReferenceValues,
  citationValues,
  dateValues,
  deadlineDetails,
  deadlineValues,
  headerValues,
  recipientValues,
  SectionLevel,
  signerDetails,
  signerValues,
} from './values.ts';

/** Raised when a field changes meaning or goes; adding a field keeps it. */
export const SCHEMA_VERSION = '1.0.0';

export const RecordPage = z.strictObject({
  number: z.int().positive(),
  /** PDF points; null for plain text, which has no page size. */
  width: z.number().positive().nullable(),
  height: z.number().positive().nullable(),
  origin: z.enum(['text-layer', 'ocr', 'plain-text', 'unreadable']),
  /** Why this origin was chosen, in one sentence. */
  reason: z.string().min(1),
  engine: z.string().nullable(),
  meanConfidence: z.number().min(0).max(1).nullable(),
  /** Page numbers and running heads: read, but not part of `text`. */
  furniture: z.array(z.string()),
});

/** A header field is null when absent, else its value with its evidence. */
const field = <T extends z.ZodType>(value: T) => z.strictObject({ value, ...evidence }).nullable();

export const Header = z.strictObject({
  type: field(headerValues.type),
  number: field(headerValues.number),
  title: field(headerValues.title),
  issuer: field(headerValues.issuer),
  place: field(headerValues.place),
  issueDate: field(headerValues.issueDate),
  period: field(headerValues.period),
});

export const Section = z.strictObject({
  id: z.string().min(1),
  label: z.string().nullable(),
  level: SectionLevel,
  heading: z.string().nullable(),
  /** The node's own words, without its label, its heading and its children. */
  text: z.string(),
  /** From the label to the end of the last child. */
  span: Span,
  page: z.int().positive().nullable(),
  get children() {
    return z.array(Section);
  },
});

/** Text outside the section tree (preamble, closing), as it reads. */
export const Passage = z.strictObject({ text: z.string(), span: Span, page: z.int().positive().nullable() });

export const Citation = z.strictObject({
  ...citationValues,
  /** Shared by the mentions of one document; null when nothing identifies it. */
  canonicalId: z.string().nullable(),
  /** What the document does with the cited one, by the words before it. */
  relation: z.enum(['legal-basis', 'implements', 'amends', 'replaces', 'repeals', 'issued-with']).nullable(),
  /** urn:lex:vn:… where authority, date and number are known. */
  urn: z.string().nullable(),
  ...evidence,
});
export const DateMention = z.strictObject({ ...dateValues, sectionId: z.string(), ...evidence });
export const Deadline = z.strictObject({ ...deadlineValues, ...deadlineDetails, ...evidence });
export const Signer = z.strictObject({ ...signerValues, ...signerDetails, ...evidence });
export const Recipient = z.strictObject({ ...recipientValues, ...evidence });
export const Assignment = z.strictObject({ ...assignmentValues, ...evidence });
export const Addressee = z.strictObject({ ...addresseeValues, ...evidence });
export const BackReference = z.strictObject({ ...backReferenceValues, ...evidence });

/** A row below the head of an appendix's table. */
export const TableRow = z.strictObject({
  cells: z.array(z.string()),
  /** The cells of the columns that say so in their heads; null where there is no such column or nothing in it. */
  order: z.string().nullable(),
  task: z.string().nullable(),
  unit: z.string().nullable(),
  time: z.string().nullable(),
  span: Span,
  page: z.int().positive().nullable(),
});

/** What stands behind the signing block. */
export const Appendix = z.strictObject({
  /** "PHỤ LỤC I"; null for one that has a title alone. */
  label: z.string().nullable(),
  title: z.string().nullable(),
  text: z.string(),
  span: Span,
  page: z.int().positive().nullable(),
  /** Outline of what is no table; ids begin with the appendix's own. */
  sections: z.array(Section),
  tables: z.array(z.strictObject({ columns: z.array(z.string()), rows: z.array(TableRow) })),
});

export const FlagSeverity = z.enum(['info', 'warning', 'error']);
export const Flag = z.strictObject({
  code: z.string().regex(/^[a-z]+(-[a-z]+)*$/),
  severity: FlagSeverity,
  message: z.string().min(1),
  span: Span.nullable(),
  page: z.int().positive().nullable(),
  /** Where on the page; empty for plain text and for what has no place. */
  boxes: z.array(Box),
});

export const Source = z.strictObject({
  file: z.string(),
  sha256: z.string().regex(/^[0-9a-f]{64}$/),
  mediaType: z.string(),
  bytes: z.int().nonnegative(),
});

/** A document may have ten thousands of one kind: what checks a list is made into one function. */
const list = <T extends z.ZodType>(entry: T) => z.compile(z.array(entry));

/** What is published for one document: annotation guide, sections 0 to 9. */
export const Record = z.strictObject({
  schemaVersion: z.literal(SCHEMA_VERSION),
  id: z.string().min(1),
  source: Source,
  generator: z.strictObject({
    name: z.literal('saoluc'),
    version: z.string(),
    pipeline: z.string(),
    /** Of all code, rules and packages between file and record; in records of a batch. */
    fingerprint: z.string().optional(),
  }),
  pages: z.array(RecordPage),
  text: z.string(),
  header: Header,
  sections: z.array(Section),
  preamble: Passage.nullable(),
  closing: Passage.nullable(),
  citations: list(Citation),
  dates: list(DateMention),
  deadlines: list(Deadline),
  signers: list(Signer),
  recipients: list(Recipient),
  assignments: list(Assignment),
  flags: list(Flag),
  // records written before these were added lack them
  addressees: list(Addressee).default([]),
  backReferences: list(BackReference).default([]),
  appendices: z.array(Appendix).default([]),
});

/** What holds itself cannot be made into a function, but a node can, whatever is below it. */
const SectionNode = z.compile(z.strictObject({ ...Section.shape, children: z.array(z.unknown()) }));

function parseSections(sections: readonly unknown[]): Section[] | null {
  const parsed: Section[] = [];
  for (const section of sections) {
    const { data: node } = SectionNode.safeParse(section);
    const children = node ? parseSections(node.children) : null;
    if (!node || children === null) return null;
    parsed.push(Object.assign(node, { children }));
  }
  return parsed;
}

/** A record with its keys in the order of the schema: as `Record.parse`, in a third of the time where sections are many. */
export function parseRecord(record: {
  readonly sections: readonly unknown[];
  readonly [key: string]: unknown;
}): Record {
  const sections = parseSections(record.sections);
  // the schema of the whole says what is wrong, and where
  if (sections === null) return Record.parse(record);
  return { ...Record.parse({ ...record, sections: [] }), sections };
}

export type RecordPage = z.infer<typeof RecordPage>;
export type Header = z.infer<typeof Header>;
export type Section = z.infer<typeof Section>;
export type Passage = z.infer<typeof Passage>;
export type Citation = z.infer<typeof Citation>;
export type DateMention = z.infer<typeof DateMention>;
export type Deadline = z.infer<typeof Deadline>;
export type Signer = z.infer<typeof Signer>;
export type Recipient = z.infer<typeof Recipient>;
export type Assignment = z.infer<typeof Assignment>;
export type Addressee = z.infer<typeof Addressee>;
export type BackReference = z.infer<typeof BackReference>;
export type Appendix = z.infer<typeof Appendix>;
export type Flag = z.infer<typeof Flag>;
export type Source = z.infer<typeof Source>;
export type Record = z.infer<typeof Record>;
export type { Evidence };
