import { z } from 'zod';
import {
  assignmentValues,
  citationValues,
  dateValues,
  deadlineValues,
  headerValues,
  recipientValues,
  SectionLevel,
  signerValues,
} from './values.ts';

/**
 * What a person read in a document, to the annotation guide. Values stand in the order of the document.
 * Gold has no spans: `raw` (verbatim, line wraps joined) and the order place a value in any variant.
 */

const raw = { raw: z.string().min(1) };
const field = <T extends z.ZodType>(value: T) => z.strictObject({ value, ...raw }).nullable();

/** One node of the section tree, flat and in document order; `id` carries the nesting. */
export const GoldSection = z.strictObject({
  id: z.string().min(1),
  label: z.string().nullable(),
  level: SectionLevel,
  heading: z.string().nullable(),
  /** First five words of the node's own text (all of it when shorter), null for a node without text of its own. */
  begins: z.string().nullable(),
  /** Last five words of the node's own text, likewise. */
  ends: z.string().nullable(),
});

export const GoldDocument = z.strictObject({
  header: z.strictObject({
    type: field(headerValues.type),
    number: field(headerValues.number),
    title: field(headerValues.title),
    issuer: field(headerValues.issuer),
    place: field(headerValues.place),
    issueDate: field(headerValues.issueDate),
    period: field(headerValues.period),
  }),
  sections: z.array(GoldSection),
  preamble: z.strictObject({ begins: z.string(), ends: z.string() }).nullable(),
  closing: z.strictObject({ begins: z.string(), ends: z.string() }).nullable(),
  citations: z.array(
    z.strictObject({
      ...citationValues,
      /** Any name; the citations of one document share it. */
      sameDocument: z.string(),
      ...raw,
    }),
  ),
  dates: z.array(z.strictObject({ ...dateValues, ...raw })),
  deadlines: z.array(z.strictObject({ ...deadlineValues, ...raw })),
  signers: z.array(z.strictObject(signerValues)),
  recipients: z.array(z.strictObject({ ...recipientValues, ...raw })),
  assignments: z.array(z.strictObject(assignmentValues)),
  /** Codes of the flags a careful reader wants to see, each once. */
  flags: z.array(z.string()),
});

/** RFC 6902 operations that turn the gold of `text` into that of another variant. */
export const GoldPatch = z.array(
  z.discriminatedUnion('op', [
    z.strictObject({ op: z.literal('add'), path: z.string(), value: z.json() }),
    z.strictObject({ op: z.literal('replace'), path: z.string(), value: z.json() }),
    z.strictObject({ op: z.literal('remove'), path: z.string() }),
  ]),
);

export const Gold = z.strictObject({
  id: z.string(),
  /** Who read the document, and when. */
  reader: z.string(),
  /** Decisions a second reader should know, each with its reason. */
  notes: z.array(z.string()),
  /** The gold of the source text. */
  document: GoldDocument,
  /** By variant ("pdf", "scan"): what differs from the source text. `from` names the variant the patch starts from. */
  variants: z.record(z.string(), z.strictObject({ from: z.string(), why: z.string(), patch: GoldPatch })),
});

export type Gold = z.infer<typeof Gold>;
export type GoldDocument = z.infer<typeof GoldDocument>;
export type GoldSection = z.infer<typeof GoldSection>;
export type GoldPatch = z.infer<typeof GoldPatch>;
