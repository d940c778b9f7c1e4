import { z } from 'zod';

/** Half-open UTF-16 offsets into the record's `text`. */
export const Span = z.strictObject({ start: z.int().nonnegative(), end: z.int().nonnegative() });

/** A rectangle on a page: PDF points (1/72 inch), origin top-left. */
export const Box = z.strictObject({
  page: z.int().positive(),
  x0: z.number(),
  y0: z.number(),
  x1: z.number(),
  y1: z.number(),
});

export const Certainty = z.enum(['stated', 'inferred', 'ambiguous']);

/** What every extracted value carries beside its own fields; `raw` is always `text.slice(span.start, span.end)`. */
export const evidence = {
  raw: z.string(),
  span: Span,
  page: z.int().positive().nullable(),
  boxes: z.array(Box),
  certainty: Certainty,
  ocrConfidence: z.number().min(0).max(1).nullable(),
  rule: z.string(),
};
export const Evidence = z.strictObject(evidence);

/** A date or interval in EDTF (ISO 8601-2); unknown digits are `X`, open ends are `..`. */
export const Edtf = z
  .string()
  .regex(
    /^(?:[\dX]{4}(?:-[\dX]{2}(?:-[\dX]{2})?)?(?:T\d{2}:\d{2})?|\.\.)(?:\/(?:[\dX]{4}(?:-[\dX]{2}(?:-[\dX]{2})?)?(?:T\d{2}:\d{2})?|\.\.))?$/,
    'not an EDTF date',
  );

export type Span = z.infer<typeof Span>;
export type Box = z.infer<typeof Box>;
export type Certainty = z.infer<typeof Certainty>;
export type Evidence = z.infer<typeof Evidence>;
