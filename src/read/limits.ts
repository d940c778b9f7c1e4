/** What one document may cost at most; beyond it the file or the page is refused with a reason. */
export interface Limits {
  readonly maxBytes: number;
  readonly maxPages: number;
  /** Of a text file. */
  readonly maxCharacters: number;
  /** Pixels of one page's image. */
  readonly maxPixels: number;
  /** For making a page's picture, and again for reading it; waiting for a free reader does not count. */
  readonly pageTimeoutMs: number;
}

export const DEFAULT_LIMITS: Limits = {
  maxBytes: 500 * 1024 * 1024,
  maxPages: 2000,
  // more than so many pages hold; what is read of it takes a gigabyte of memory
  maxCharacters: 10_000_000,
  maxPixels: 120_000_000,
  pageTimeoutMs: 120_000,
};

export class TimeoutError extends Error {}

/**
 * Settles as `work` does, or rejects when `ms` have passed or the caller aborts. The work gets a signal and should
 * stop when it fires; where it cannot, its late result is dropped.
 */
export async function withinTime<T>(
  ms: number,
  caller: AbortSignal | undefined,
  work: (signal: AbortSignal) => Promise<T>,
): Promise<T> {
  const controller = new AbortController();
  const stop = (reason: unknown) => controller.abort(reason);
  const onCallerAbort = () => stop(caller?.reason);
  const timer = setTimeout(
    () => stop(new TimeoutError(`it took longer than ${Math.round(ms / 1000)} s`)),
    ms,
  );
  const stopped = new Promise<never>((_, reject) => {
    controller.signal.addEventListener('abort', () => reject(controller.signal.reason), { once: true });
  });
  // `race` leaves the loser's rejection unhandled otherwise
  stopped.catch(() => {});
  if (caller?.aborted) onCallerAbort();
  else caller?.addEventListener('abort', onCallerAbort, { once: true });
  try {
    return await Promise.race([stopped, work(controller.signal)]);
  } finally {
    clearTimeout(timer);
    caller?.removeEventListener('abort', onCallerAbort);
  }
}
