import { createHash } from 'node:crypto';
import { open, stat } from 'node:fs/promises';

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

const PIECE_BYTES = 1 << 18;

/** null for a file that cannot be read. */
export async function hashFile(path: string): Promise<string | null> {
  try {
    const handle = await open(path);
    try {
      const hash = createHash('sha256');
      const { size } = await handle.stat();
      // one piece, no larger than the file: a stream's buffers for each of thousands of files keep the collector busy
      const piece = Buffer.allocUnsafe(Math.min(size + 1, PIECE_BYTES));
      for (let read = -1; read !== 0; ) {
        read = (await handle.read(piece, 0, piece.length)).bytesRead;
        hash.update(piece.subarray(0, read));
      }
      return hash.digest('hex');
    } finally {
      await handle.close();
    }
  } catch {
    return null;
  }
}
