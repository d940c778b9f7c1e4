import { type ChildProcessWithoutNullStreams, spawn } from 'node:child_process';

export interface Launch {
  readonly command: string;
  readonly args: readonly string[];
  readonly env: Readonly<Record<string, string | undefined>>;
  /** A picture that is read after each to know that it is done; null for a process that reads one and ends. */
  readonly mark: string | null;
  /** Whether a line of the output is the first of a picture. */
  readonly opens: (line: string) => boolean;
}

interface Job {
  readonly lines: string[];
  resolve(lines: readonly string[]): void;
  reject(reason: Error): void;
}

/**
 * A tesseract process that takes the names of pictures on its input (`stream_filelist`) and gives what it read of them on
 * its output, one picture after the other.
 */
export class NativeProcess {
  private readonly child: ChildProcessWithoutNullStreams;
  private readonly mark: string | null;
  private readonly opens: Launch['opens'];
  private rest = '';
  private complaint = '';
  private job: Job | null = null;
  /** Pictures opened so far; the marks among them. */
  private opened = 0;
  private failure: Error | null = null;

  constructor({ command, args, env, mark, opens }: Launch) {
    this.mark = mark;
    this.opens = opens;
    this.child = spawn(command, args, { env, stdio: 'pipe' });
    this.child.stdout.setEncoding('utf8').on('data', (piece: string) => this.take(piece));
    this.child.stderr.setEncoding('utf8').on('data', (piece: string) => this.hear(piece));
    // a process that is gone is told by `close`; writing to it says so a second time
    this.child.stdin.on('error', () => {});
    this.child.once('error', (error) => this.fail(new Error(`tesseract did not start (${error.message})`)));
    this.child.once('close', (code, signal) => this.finish(code, signal));
  }

  /** The output's lines for one picture; one at a time. Rejects when the process fails, which is then of no more use. */
  read(path: string): Promise<readonly string[]> {
    return new Promise((resolve, reject) => {
      if (this.failure) {
        reject(this.failure);
        return;
      }
      this.job = { lines: [], resolve, reject };
      if (this.mark === null) this.child.stdin.end(`${path}\n`);
      else this.child.stdin.write(`${path}\n${this.mark}\n`);
    });
  }

  end(): void {
    this.fail(new Error('the OCR process was ended'));
    this.child.kill('SIGKILL');
  }

  private take(piece: string): void {
    const lines = (this.rest + piece).split('\n');
    this.rest = lines.pop() ?? '';
    for (const line of lines) {
      if (this.opens(line)) this.open();
      // the marks are the even ones; what is seen on them is nothing
      if (this.mark === null || this.opened % 2 === 1) this.job?.lines.push(line);
    }
  }

  private open(): void {
    this.opened += 1;
    if (this.mark !== null && this.opened % 2 === 0) this.settle();
  }

  private hear(piece: string): void {
    // the names of pictures are no complaint
    const said = piece.split('\n').filter((line) => line.trim() !== '' && !/^Page \d+ :/u.test(line));
    if (said.length > 0) this.complaint = said.join('; ').slice(0, 500);
  }

  private settle(): void {
    const { job } = this;
    this.job = null;
    job?.resolve(job.lines);
  }

  private fail(reason: Error): void {
    this.failure ??= reason;
    this.job?.reject(this.failure);
    this.job = null;
  }

  private finish(code: number | null, signal: NodeJS.Signals | null): void {
    if (this.mark === null && code === 0 && this.opened > 0) this.settle();
    const how = code === null ? `was killed by ${signal}` : `ended with code ${code}`;
    this.fail(new Error(`tesseract ${how}${this.complaint === '' ? '' : ` (${this.complaint})`}`));
  }
}
