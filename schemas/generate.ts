import { mkdir, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { argv } from 'node:process';
import { pathToFileURL } from 'node:url';
import { z } from 'zod';
import { Gold } from './gold.ts';
import { Manifest } from './manifest.ts';
import { FrozenPages } from './pages.ts';
import { Pipeline } from './pipeline.ts';
import { Record } from './record.ts';
import { Run } from './run.ts';

const SHAPES: readonly { readonly name: string; readonly title: string; readonly shape: z.ZodType }[] = [
  { name: 'record', title: 'A record: what is published for one document', shape: Record },
  { name: 'gold', title: 'Gold: what a person read in a document', shape: Gold },
  { name: 'pages', title: 'Frozen pages: the output of the reading stage', shape: FrozenPages },
  { name: 'pipeline', title: 'A pipeline: which extractors and resolvers run', shape: Pipeline },
  { name: 'manifest', title: 'The fixtures and the files of their variants', shape: Manifest },
  { name: 'run', title: 'A run: what it did, with its times, versions and failures', shape: Run },
];

/** File name → JSON Schema (draft 2020-12) as text, for every shape that others than this program read or write. */
export function jsonSchemas(): ReadonlyMap<string, string> {
  return new Map(
    SHAPES.map(({ name, title, shape }) => {
      const { $schema, ...rest } = z.toJSONSchema(shape, { target: 'draft-2020-12' });
      return [`${name}.schema.json`, `${JSON.stringify({ $schema, title, ...rest }, null, 2)}\n`];
    }),
  );
}

async function writeSchemas(folder: string): Promise<void> {
  await mkdir(folder, { recursive: true });
  for (const [file, text] of jsonSchemas()) await writeFile(join(folder, file), text);
}

// `node dist/schemas/generate.js schemas/json`
if (argv[1] !== undefined && import.meta.url === pathToFileURL(argv[1]).href) {
  await writeSchemas(argv[2] ?? 'schemas/json');
}
