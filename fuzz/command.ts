import { spawn } from 'node:child_process';
import { createInterface } from 'node:readline';

/** How a run of the command went. */
export interface CommandEnd {
  readonly code: number | null;
  readonly signal: string | null;
  /** It was put to death, because nothing had happened for longer than its limits allow. */
  readonly hung: boolean;
  /** What became of each input, by its path. */
  readonly told: ReadonlyMap<string, { readonly state: string; readonly code: string | null }>;
  /** Lines that are no progress: a stack, a warning. */
  readonly said: readonly string[];
  readonly seconds: number;
}

export interface CommandRequest {
  readonly main: string;
  readonly args: readonly string[];
  readonly cwd: string;
  readonly env: NodeJS.ProcessEnv;
  /** Milliseconds without an event after which it hangs. */
  readonly patienceMs: number;
}

interface DocumentEvent {
  readonly event: string;
  readonly path: string;
  readonly state: string;
  readonly code?: string;
}

/** Runs `saoluc extract … --log-json` and hears what it tells. */
export async function runCommand({ main, args, cwd, env, patienceMs }: CommandRequest): Promise<CommandEnd> {
  const began = performance.now();
  const child = spawn(process.execPath, [main, ...args], { cwd, env, stdio: ['ignore', 'ignore', 'pipe'] });
  const told = new Map<string, { state: string; code: string | null }>();
  const said: string[] = [];
  let hung = false;
  const timer = setTimeout(() => {
    hung = true;
    child.kill('SIGKILL');
  }, patienceMs);
  const hear = async () => {
    for await (const line of createInterface({ input: child.stderr })) {
      timer.refresh();
      const event = parseEvent(line);
      if (event === null) said.push(line);
      else if (event.event === 'document')
        told.set(event.path, { state: event.state, code: event.code ?? null });
    }
  };
  const ended = new Promise<{ code: number | null; signal: string | null }>((resolve) =>
    child.once('close', (code, signal) => resolve({ code, signal })),
  );
  await hear();
  const end = await ended;
  clearTimeout(timer);
  return { ...end, hung, told, said, seconds: (performance.now() - began) / 1000 };
}

function parseEvent(line: string): DocumentEvent | null {
  try {
    return JSON.parse(line) as DocumentEvent;
  } catch {
    return null;
  }
}
