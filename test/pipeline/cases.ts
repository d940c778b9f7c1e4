import { fileURLToPath } from 'node:url';
import { type FixtureCase, listCases, loadFrozen, type Reading } from '../../src/evaluate/fixtures.ts';
import { loadPipeline } from '../../src/pipeline/load.ts';
import { openSource } from '../../src/read/open.ts';
import { readPages } from '../../src/read/read.ts';

export const PLAN = loadPipeline('plan');

/** Every document and variant of fixtures/manifest.json. */
export const CASES: readonly FixtureCase[] = await listCases(
  fileURLToPath(new URL('../../fixtures', import.meta.url)),
  [],
  [],
);

/** The frozen pages of a case, or its text file read anew; no OCR ever runs. */
export async function readCase({ frozen, file }: FixtureCase): Promise<Reading> {
  if (frozen !== null) return loadFrozen(frozen, file);
  const opened = await openSource(file, {
    engine: () => {
      throw new Error(`${file}: a text file needs no OCR`);
    },
  });
  try {
    return { source: opened.source, pages: await readPages(opened) };
  } finally {
    await opened.close();
  }
}
