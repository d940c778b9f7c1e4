import type { Terminal } from './terminal.ts';

/** Ctrl-C and SIGTERM while a run goes on. */
export interface Interrupts {
  /** Fires at the first one. */
  readonly signal: AbortSignal;
  /** What the shell is told then: 128 and the signal's number. */
  readonly exitCode: number;
  /** No longer listens. */
  stop(): void;
}

/** What is in hand may be finished for so long. */
const GRACE_MS = 10_000;
const CODES = { SIGINT: 130, SIGTERM: 143 } as const;

/** The first signal begins no more work; `abandon` breaks off what is in hand after a while, the second signal everything. */
export function watchInterrupts(terminal: Terminal, abandon: () => Promise<void>): Interrupts {
  const controller = new AbortController();
  let exitCode: number = CODES.SIGINT;
  let grace: NodeJS.Timeout | undefined;
  const onSignal = (name: NodeJS.Signals) => {
    exitCode = CODES[name as keyof typeof CODES];
    if (controller.signal.aborted) {
      void abandon();
      process.exit(exitCode);
    }
    terminal.err('\nStopping: what is in hand is finished first (10 s at most); once more stops at once.\n');
    grace = setTimeout(() => void abandon(), GRACE_MS);
    controller.abort();
  };
  process.on('SIGINT', onSignal).on('SIGTERM', onSignal);
  return {
    signal: controller.signal,
    get exitCode() {
      return exitCode;
    },
    stop: () => {
      clearTimeout(grace);
      process.off('SIGINT', onSignal).off('SIGTERM', onSignal);
    },
  };
}
