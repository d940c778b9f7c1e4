import { createHash } from 'node:crypto';
import { createReadStream } from 'node:fs';
import { stat } from 'node:fs/promises';
import { pipeline } from 'node:stream/promises';

/** A file by its content, and how to see without reading that it is still the same. */
export interface Identity {
  /** Size and times. */
  readonly stamp: string;
  readonly sha256: string;
}

/** Size and times; null for what is no file with content: opening it says why. */
export async function stampOf(path: string): Promise<{ stamp: string; changedAt: number } | null> {
  try {
    const facts = await stat(path);
    if (!facts.isFile() || facts.size === 0) return null;
    return { stamp: `${facts.size} ${facts.mtimeMs} ${facts.ino}`, changedAt: facts.mtimeMs };
  } catch {
    return null;
  }
}

/** null for a file that cannot be read. */
export async function hashFile(path: string): Promise<string | null> {
  const hash = createHash('sha256');
  try {
    await pipeline(createReadStream(path, { highWaterMark: 1 << 20 }), hash);
  } catch {
    return null;
  }
  return hash.digest('hex');
}
