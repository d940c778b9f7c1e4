import { type ChildProcess, execFileSync, spawn } from 'node:child_process';
import { existsSync, readdirSync, readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { setTimeout as wait } from 'node:timers/promises';

/** Runs of the built program, as on machines of their own. */
const MAIN = 'dist/src/cli/main.js';
export function buildIfNeedBe(): void {
  if (!existsSync(MAIN)) execFileSync('npm', ['run', 'build'], { stdio: 'ignore' });
}

export interface Machine {
  readonly child: ChildProcess;
  /** What it has written, to either stream. */
  readonly said: () => string;
  /** Its exit code; null when it was killed. */
  readonly end: Promise<number | null>;
  /** Until it has said something; fails when it ends before. */
  until(text: string): Promise<void>;
}

const machines: Machine[] = [];

export function start(
  args: readonly string[],
  environment: Readonly<Record<string, string>> = {},
  main = MAIN,
): Machine {
  const child = spawn(process.execPath, [main, ...args], {
    stdio: ['ignore', 'pipe', 'pipe'],
    env: { ...process.env, ...environment },
    // in a group of its own, so that it can be killed with all its processes
    detached: true,
  });
  let said = '';
  for (const stream of [child.stdout, child.stderr]) {
    stream.setEncoding('utf8').on('data', (piece: string) => {
      said += piece;
    });
  }
  let ended = false;
  const end = new Promise<number | null>((resolve) =>
    child.once('close', (code) => {
      ended = true;
      resolve(code);
    }),
  );
  const until = async (text: string) => {
    const since = performance.now();
    while (!said.includes(text)) {
      if (ended) throw new Error(`it ended without saying "${text}":\n${said}`);
      if (performance.now() - since > 60_000) throw new Error(`it does not say "${text}":\n${said}`);
      await wait(20);
    }
  };
  const machine = { child, said: () => said, end, until };
  machines.push(machine);
  return machine;
}

/** As a machine that loses its power in the middle of a job: its processes are stopped first, so that nothing is finished. */
export async function cutPower({ child }: Machine): Promise<void> {
  const { pid = 0 } = child;
  const children = readFileSync(`/proc/${pid}/task/${pid}/children`, 'utf8')
    .trim()
    .split(' ')
    .filter(Boolean);
  for (const each of children) signal(Number(each), 'SIGSTOP');
  await wait(100);
  for (const each of [pid, ...children]) signal(Number(each), 'SIGKILL');
}

function signal(pid: number, name: NodeJS.Signals): void {
  try {
    process.kill(pid, name);
  } catch {
    // it has just ended
  }
}

/** Ends what a test has left running. */
export async function stopAll(): Promise<void> {
  for (const { child, end } of machines.splice(0)) {
    if (child.exitCode === null && child.signalCode === null) child.kill('SIGINT');
    const late = setTimeout(() => child.kill('SIGKILL'), 5000);
    await end;
    clearTimeout(late);
  }
}

/** Everything that a run has made but its facts (run.json, the cache, the order in which failures came) and what a power cut has left half. */
export function contentOf(out: string): Map<string, string> {
  const paths = readdirSync(out, { recursive: true, encoding: 'utf8' })
    .filter(
      (path) => path !== 'run.json' && !/^cache|(?:^|\/)\./u.test(path) && statSync(join(out, path)).isFile(),
    )
    .sort();
  const read = (path: string) => {
    const text = readFileSync(join(out, path), 'latin1');
    return path === 'failures.csv' ? text.split('\n').sort().join('\n') : text;
  };
  return new Map(paths.map((path) => [path, read(path)]));
}
