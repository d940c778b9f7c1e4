export type ReadErrorCode =
  | 'missing'
  | 'empty'
  | 'unsupported'
  | 'mislabelled'
  | 'encrypted'
  | 'damaged'
  | 'no-pages'
  | 'too-large'
  | 'too-many-pages'
  | 'unreadable';

/**
 * A file, or one page of it, cannot be read. `message` is one sentence that names the file (and the page) and says
 * what to do; `code` is stable and goes into run.json.
 */
export class ReadError extends Error {
  readonly code: ReadErrorCode;
  readonly file: string;
  /** 1-based; undefined when the whole file cannot be read. */
  readonly page: number | undefined;

  constructor(
    code: ReadErrorCode,
    file: string,
    message: string,
    options: { page?: number; cause?: unknown } = {},
  ) {
    const where = options.page === undefined ? file : `${file}, page ${options.page}`;
    super(`${where}: ${message}`, { cause: options.cause });
    this.name = 'ReadError';
    this.code = code;
    this.file = file;
    this.page = options.page;
  }
}

/** The first line of whatever was thrown, for a message to a person. */
export function describeCause(cause: unknown): string {
  const message = cause instanceof Error ? cause.message : String(cause);
  // libraries go down into what lies in each other, and know no other end of it
  if (/call stack size/u.test(message)) return 'its parts lie in each other too deeply';
  return (message.split('\n')[0] ?? '').replace(/\.$/, '') || 'no reason given';
}
