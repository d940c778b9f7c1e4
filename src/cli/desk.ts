import { randomUUID } from 'node:crypto';
import { mkdirSync, rmdirSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

/**
 * Where worker processes lay what they need for a while (pictures on their way to the OCR program, its unpacked model): one
 * folder for all, in it one for each. Who is killed cannot clean up after itself, so others do it. The first worker makes it.
 */
export const chooseDesks = (): string => join(tmpdir(), `saoluc-${randomUUID()}`);

/** The folder of the worker that has this process id. */
const deskOf = (desks: string, pid: number | undefined): string => join(desks, String(pid));

/** Makes a worker's folder, for itself alone. */
export function sitDown(desks: string, pid: number): string {
  const desk = deskOf(desks, pid);
  mkdirSync(desk, { recursive: true, mode: 0o700 });
  return desk;
}

/** Takes a folder away with all that is in it; harmless where it is gone. */
export function clear(folder: string): void {
  try {
    rmSync(folder, { recursive: true, force: true, maxRetries: 3, retryDelay: 50 });
  } catch {
    // a process that is just being killed has written into it once more
  }
}

/**
 * What is done at a worker's end, by itself and by its run, as either may be killed: its own folder is taken away, and that of
 * all with the last one.
 */
export function leave(desks: string, pid: number | undefined): void {
  clear(deskOf(desks, pid));
  try {
    rmdirSync(desks);
  } catch {
    // others are at work
  }
}
