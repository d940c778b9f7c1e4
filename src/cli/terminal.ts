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

// biome-ignore lint/suspicious/noControlCharactersInRegex: they are what it looks for
const CONTROLS = /[\u0000-\u001F\u007F-\u009F\u2028\u2029\u202A-\u202E\u2066-\u2069]/g;

/** A line as a terminal may have it: a file's name can hold line feeds and commands to the screen. */
export function shown(line: string): string {
  return line.replace(CONTROLS, '\uFFFD');
}

/** The command was called wrongly: exit code 2, and the message says how it is called rightly. */
export class UsageError extends Error {
  override readonly name = 'UsageError';
}
