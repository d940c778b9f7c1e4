import { readFile } from 'node:fs/promises';
import jsonPatch from 'fast-json-patch';
import { z } from 'zod';
import { Gold, GoldDocument } from '../../schemas/gold.ts';

/** The variant that `document` of a gold file describes; the others are patched from it. */
export const BASE_VARIANT = 'text';

/** Reads and validates one gold file. Throws an error that names the file and what is wrong in it. */
export async function loadGold(path: string): Promise<Gold> {
  const text = await readFile(path, 'utf8').catch((cause) => {
    throw new Error(`${path}: no gold there; write it to the annotation guide`, { cause });
  });
  let data: unknown;
  try {
    data = JSON.parse(text);
  } catch (cause) {
    throw new Error(`${path}: not JSON (${(cause as Error).message})`, { cause });
  }
  const gold = Gold.safeParse(data);
  if (!gold.success) throw new Error(`${path}: not gold\n${z.prettifyError(gold.error)}`);
  return gold.data;
}

/** The gold of one variant: the base document with the patches of the variant's `from` chain applied in order. */
export function goldOf(gold: Gold, variant: string): GoldDocument {
  return patched(gold, variant, []);
}

function patched(gold: Gold, variant: string, chain: readonly string[]): GoldDocument {
  if (chain.includes(variant)) {
    throw new Error(`gold ${gold.id}: variants stand in a circle (${[...chain, variant].join(' → ')})`);
  }
  if (variant === BASE_VARIANT) return gold.document;
  const step = gold.variants[variant];
  if (!step) throw new Error(`gold ${gold.id}: no variant "${variant}"`);
  const before = patched(gold, step.from, [...chain, variant]);
  const after = GoldDocument.safeParse(applied(gold.id, variant, before, step.patch));
  if (!after.success) {
    throw new Error(`gold ${gold.id}, variant ${variant}: not gold\n${z.prettifyError(after.error)}`);
  }
  return after.data;
}

function applied(
  id: string,
  variant: string,
  document: GoldDocument,
  patch: Gold['variants'][string]['patch'],
) {
  try {
    return jsonPatch.applyPatch(structuredClone(document), structuredClone(patch), true)
      .newDocument as unknown;
  } catch (cause) {
    // the library appends the whole document to its message
    const reason = (cause as Error).message.split('\n')[0];
    throw new Error(`gold ${id}, variant ${variant}: the patch does not apply (${reason})`, { cause });
  }
}
