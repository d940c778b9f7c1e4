/**
 * Where a command writes: data on `out`, everything for people on `err`. No colours are used, so NO_COLOR and pipes
 * need no care.
 */
export interface Terminal {
  out(text: string): void;
  err(text: string): void;
  /** The stream of `err` where a person watches it, for a moving bar; else null. */
  readonly screen: NodeJS.WriteStream | null;
  /** Characters in a line of `err`. */
  readonly columns: number;
}

const DEFAULT_COLUMNS = 110;

export function processTerminal(): Terminal {
  const { stdout, stderr } = process;
  return {
    out: (text) => stdout.write(text),
    err: (text) => stderr.write(text),
    screen: stderr.isTTY ? stderr : null,
    columns: stderr.isTTY ? stderr.columns : DEFAULT_COLUMNS,
  };
}

/** The command was called wrongly: exit code 2, and the message says how it is called rightly. */
export class UsageError extends Error {
  override readonly name = 'UsageError';
}
