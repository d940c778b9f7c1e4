import { z } from 'zod';

/** fixtures/manifest.json: which documents there are and which files are their variants. */
export const Manifest = z.strictObject({
  documents: z.array(
    z.strictObject({
      id: z.string(),
      description: z.string(),
      /** Variant name → file in fixtures/<id>/. */
      variants: z.record(z.string(), z.string()),
    }),
  ),
});
export type Manifest = z.infer<typeof Manifest>;
