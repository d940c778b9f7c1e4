import { createHash } from 'node:crypto';
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { z } from 'zod';
import { Manifest } from '../../schemas/manifest.ts';
import { FrozenPages, type Page } from '../../schemas/pages.ts';
import type { Source } from '../../schemas/record.ts';
import { BASE_VARIANT } from './gold.ts';

/** One document in one variant. */
export interface FixtureCase {
  readonly id: string;
  readonly variant: string;
  /** The file that is read. */
  readonly file: string;
  readonly gold: string;
  /** Where the frozen reading lies; null for the text variant, which is read anew each time. */
  readonly frozen: string | null;
  readonly snapshot: string;
}

/** What the reading stage makes of a file. */
export interface Reading {
  readonly source: Source;
  readonly pages: readonly Page[];
}

/** Documents and variants of fixtures/manifest.json, in its order; those asked for, all where a list is empty. */
export async function listCases(
  folder: string,
  variants: readonly string[],
  documents: readonly string[],
): Promise<FixtureCase[]> {
  const path = join(folder, 'manifest.json');
  const manifest = Manifest.safeParse(await readJson(path, 'give the folder that holds the fixtures'));
  if (!manifest.success) throw new Error(`${path}: not a manifest\n${z.prettifyError(manifest.error)}`);
  const unknown = documents.filter((id) => !manifest.data.documents.some((document) => document.id === id));
  if (unknown.length > 0) throw new Error(`${path}: no document ${unknown.join(', ')}`);
  const asked = manifest.data.documents.filter(({ id }) => documents.length === 0 || documents.includes(id));
  return asked.flatMap((document) =>
    Object.entries(document.variants)
      .filter(([variant]) => variants.length === 0 || variants.includes(variant))
      .map(([variant, file]) => caseOf(folder, document.id, variant, file)),
  );
}

function caseOf(folder: string, id: string, variant: string, file: string): FixtureCase {
  const inFolder = (name: string) => join(folder, id, name);
  return {
    id,
    variant,
    file: inFolder(file),
    gold: inFolder('gold.json'),
    frozen: variant === BASE_VARIANT ? null : inFolder(`${variant}.pages.json`),
    snapshot: inFolder(`${variant}.snapshot.json`),
  };
}

/** The frozen reading of a case. Throws where there is none, or where its file has changed since. */
export async function loadFrozen(path: string, file: string): Promise<Reading> {
  const frozen = FrozenPages.safeParse(await readJson(path, 'make it with: evaluate --freeze'));
  if (!frozen.success) throw new Error(`${path}: not a frozen reading\n${z.prettifyError(frozen.error)}`);
  const { pages, ...source } = frozen.data;
  const sha256 = createHash('sha256')
    .update(await readFile(file))
    .digest('hex');
  if (source.sha256 !== sha256) throw new Error(`${path}: ${file} has changed since; run: evaluate --freeze`);
  return { source, pages };
}

/** The bytes of a frozen reading: one word a line, so that a change of one word is a change of one line. */
export function frozenJson({ source, pages }: Reading): string {
  const { file, sha256, mediaType, bytes } = source;
  const shown = pages.map((page) => {
    const { words, lines, ...rest } = page as Page & { words?: unknown[]; lines?: unknown[] };
    const list = words ? 'words' : lines ? 'lines' : null;
    if (list === null) return JSON.stringify(rest);
    const entries = (words ?? lines ?? []).map((entry) => JSON.stringify(entry)).join(',\n');
    return `${JSON.stringify(rest).slice(0, -1)},"${list}":[\n${entries}\n]}`;
  });
  return `${JSON.stringify({ file, sha256, mediaType, bytes }).slice(0, -1)},"pages":[\n${shown.join(',\n')}\n]}\n`;
}

async function readJson(path: string, wayOut: string): Promise<unknown> {
  const text = await readFile(path, 'utf8').catch((cause) => {
    throw new Error(`${path}: not there; ${wayOut}`, { cause });
  });
  try {
    return JSON.parse(text);
  } catch (cause) {
    throw new Error(`${path}: not JSON (${(cause as Error).message})`, { cause });
  }
}
