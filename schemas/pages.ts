import { z } from 'zod';

/**
 * The output of the reading stage, frozen: words with boxes and confidences, no reading order yet.
 * Written beside a fixture's PDF as `pages.json`, so that extraction can be tested without OCR.
 */

export const ReadWord = z.strictObject({
  text: z.string().min(1),
  /** PDF points, origin top-left of the upright page. */
  x0: z.number(),
  y0: z.number(),
  x1: z.number(),
  y1: z.number(),
  /** 0 to 1; null where nothing was OCRed. */
  confidence: z.number().min(0).max(1).nullable(),
  bold: z.boolean(),
});

/** The box around a straight line: PDF points, origin top-left; one side is next to nothing, but for a scan's skew. */
export const Rule = z.strictObject({ x0: z.number(), y0: z.number(), x1: z.number(), y1: z.number() });

const common = {
  number: z.int().positive(),
  reason: z.string().min(1),
};

export const PositionedPage = z.strictObject({
  ...common,
  origin: z.enum(['text-layer', 'ocr']),
  width: z.number().positive(),
  height: z.number().positive(),
  /** Clockwise turn that was undone to make the page upright. */
  rotation: z.union([z.literal(0), z.literal(90), z.literal(180), z.literal(270)]),
  engine: z.string().nullable(),
  words: z.array(ReadWord),
  /** Fall of a scan's lines over their run, as its picture showed it; absent where it lay straight. */
  skew: z.number().optional(),
  /** Straight lines of the page that may be borders of tables, painted by a PDF or found on a scan; absent where there are none. */
  rules: z.array(Rule).optional(),
});

/** A page of a text or markdown file: lines in reading order, no positions. */
export const PlainPage = z.strictObject({
  ...common,
  origin: z.literal('plain-text'),
  /** False where the file has no page marks: then evidence has page null. */
  marked: z.boolean(),
  lines: z.array(
    z.strictObject({
      text: z.string(),
      bold: z.boolean(),
      /** An empty line stands before it in the file. */
      afterGap: z.boolean(),
    }),
  ),
});

/** A page that could not be read; the rest of its document stands. */
export const UnreadablePage = z.strictObject({
  ...common,
  origin: z.literal('unreadable'),
  width: z.number().positive().nullable(),
  height: z.number().positive().nullable(),
});

export const Page = z.discriminatedUnion('origin', [PositionedPage, PlainPage, UnreadablePage]);

/** Fixture file `<variant>.pages.json`. */
export const FrozenPages = z.strictObject({
  /** sha256 of the file that was read. */
  sha256: z.string(),
  mediaType: z.string(),
  bytes: z.int(),
  file: z.string(),
  pages: z.array(Page),
});

export type Rule = z.infer<typeof Rule>;
export type ReadWord = z.infer<typeof ReadWord>;
export type PositionedPage = z.infer<typeof PositionedPage>;
export type PlainPage = z.infer<typeof PlainPage>;
export type UnreadablePage = z.infer<typeof UnreadablePage>;
export type Page = z.infer<typeof Page>;
export type FrozenPages = z.infer<typeof FrozenPages>;
