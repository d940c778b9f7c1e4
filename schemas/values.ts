import { z } from 'zod';
import { Edtf } from './evidence.ts';

/** The fields of each kind of value, without evidence: shared by records (program) and gold (a person). */

const text = z.string().min(1);

export const DocumentType = z.strictObject({ code: text, name: text });

export const DocumentNumber = z.strictObject({
  /** null when the letterhead leaves it blank ("Số:      /KH-UBND"). */
  number: text.nullable(),
  symbol: text.nullable(),
  normalized: text.nullable(),
});

export const IssuerLevel = z.enum(['trung ương', 'tỉnh', 'sở', 'huyện', 'phòng', 'xã', 'đảng', 'khác']);

export const Issuer = z.strictObject({
  name: text,
  parent: text.nullable(),
  level: IssuerLevel.nullable(),
  province: text.nullable(),
  evidence: z.enum(['letterhead', 'preamble', 'signature']),
});

export const headerValues = {
  type: DocumentType,
  number: DocumentNumber,
  title: text,
  issuer: Issuer,
  place: text,
  issueDate: Edtf,
  period: Edtf,
};

export const Provision = z.strictObject({
  point: text.nullable(),
  clause: text.nullable(),
  article: text.nullable(),
});

export const citationValues = {
  kind: z.enum(['numbered', 'named']),
  type: text,
  number: text.nullable(),
  symbol: text.nullable(),
  year: z.int().nullable(),
  term: text.nullable(),
  normalized: text.nullable(),
  status: z.enum(['complete', 'partial', 'named']),
  date: Edtf.nullable(),
  issuers: z.array(text),
  subject: text.nullable(),
  provisions: z.array(Provision),
  sectionId: text,
};

export const dateValues = {
  value: Edtf,
  precision: z.enum(['day', 'month', 'quarter', 'year', 'interval', 'yearless']),
  role: z.enum(['issue', 'citation', 'deadline', 'period', 'other']),
};

export const deadlineValues = {
  kind: z.enum(['fixed', 'recurring', 'window', 'duration', 'unspecified']),
  relation: z.enum(['before', 'on', 'by-end', 'within', 'from-to', 'every']),
  due: Edtf.nullable(),
  rrule: text.nullable(),
  resolved: z.array(Edtf),
  action: text.nullable(),
  responsible: text.nullable(),
  reportTo: text.nullable(),
  sectionId: text,
};

/** What a record says of a deadline besides; gold leaves it out, and records written before it was added lack it. */
export const deadlineDetails = {
  /** Where the year of the printed day, month or quarter stands: in the text, in the plan's period or in its date of
   * issue. Null where there is no calendar point, where it comes back, and where several years are possible. */
  yearFrom: z.enum(['text', 'period', 'issue-date']).nullable().default(null),
  /** How long, in ISO 8601: "P5D", "PT24H"; "-P10D" runs before the event. */
  duration: z
    .string()
    .regex(/^-?P(?:T?\d+[DWMH])$/)
    .nullable()
    .default(null),
  /** Whether only working days or hours count; null where there is no duration. */
  workingDays: z.boolean().nullable().default(null),
  /** Verbatim: the event from or before which a duration counts, or that ends a window. */
  event: text.nullable().default(null),
};

export const signerValues = {
  name: text.nullable(),
  position: text.nullable(),
  authority: z.enum(['TM.', 'KT.', 'TL.', 'TUQ.', 'Q.']).nullable(),
  onBehalfOf: text.nullable(),
  actingFor: text.nullable(),
};

/** What a record says of a signer besides; gold leaves it out, and records written before it was added lack it. */
export const signerDetails = {
  /** A rank or an academic title before the name: "Đại tá", "PGS.TS." */
  title: text.nullable().default(null),
  /** Posts that stand under the first one or under the name: what the signer is besides. */
  otherPosts: z.array(text).default([]),
};

export const recipientValues = {
  name: text.nullable(),
  purpose: text.nullable(),
  archive: z.array(text),
};

/** Whom a letter is for, by its "Kính gửi". */
export const addresseeValues = { name: text };

/** "Chỉ thị này", "Kế hoạch nêu trên", a programme named again without its number. */
export const backReferenceValues = {
  type: text,
  /** The document itself, one that it cites, or not to be told. */
  refersTo: z.enum(['document', 'citation']).nullable(),
  /** Of the citation that is meant. */
  canonicalId: text.nullable(),
  sectionId: text,
};

export const assignmentValues = {
  unit: text,
  tasks: z.array(text),
  sectionId: text,
};

export const SectionLevel = z.enum(['part', 'article', 'item', 'point', 'bullet', 'paragraph']);
