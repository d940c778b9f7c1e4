import { z } from 'zod';

/** pipelines/<name>.json: which extractors and resolvers run, in which order. Names are those of the lists in src. */
export const Pipeline = z.strictObject({
  name: z.string().regex(/^[a-z0-9-]+$/),
  description: z.string(),
  extractors: z.array(z.string()),
  resolvers: z.array(z.string()),
});
export type Pipeline = z.infer<typeof Pipeline>;
