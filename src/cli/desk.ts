import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

/**
 * Where worker processes lay what they need for a while (pictures on their way to the OCR program, its unpacked model): one
 * folder for all, in it one for each. Who is killed cannot clean up after itself, so others do it.
 */
export const makeDesks = (): string => mkdtempSync(join(tmpdir(), 'saoluc-'));

/** The folder of the worker that has this process id. */
export const deskOf = (desks: string, pid: number | undefined): string => join(desks, String(pid));

/** Takes a folder away with all that is in it; harmless where it is gone. */
export function clear(folder: string): void {
  try {
    rmSync(folder, { recursive: true, force: true, maxRetries: 3, retryDelay: 50 });
  } catch {
    // a process that is just being killed has written into it once more
  }
}
