import { spawn } from 'node:child_process';
import { readdirSync, readFileSync } from 'node:fs';

/** What a program took, with all the programs that it started. */
export interface Measure {
  readonly seconds: number;
  /**
   * Greatest memory of all its processes together, MB, looked up every second; null without /proc. What several processes
   * share counts once (proportional set size); their resident sets would be added up where the system does not tell.
   */
  readonly megabytes: number | null;
  /** Time of processors, of all its processes as far as they were seen; null without /proc. */
  readonly processorSeconds: number | null;
}

export interface Command {
  readonly program: string;
  readonly args: readonly string[];
  readonly env?: Readonly<Record<string, string>>;
}

/** Whether a program is there to be run. */
export function isInstalled(program: string, flag: string): Promise<boolean> {
  return new Promise((resolve) => {
    const child = spawn(program, [flag], { stdio: 'ignore' });
    child.once('error', () => resolve(false));
    child.once('close', (code) => resolve(code === 0));
  });
}

/** Looking costs time of processors as well, memory most: oftener, what fills all cores would be slowed by it. */
const LOOK_MS = 200;
const LOOKS_FOR_MEMORY = 5;

/** Runs commands, at most `atOnce` at a time, in the order given. Throws Error when one fails. */
export async function measure(commands: readonly Command[], atOnce: number): Promise<Measure> {
  let most: number | null = null;
  let looks = 0;
  const ticks = new Map<number, number>();
  const sampler = setInterval(() => {
    const below = processesBelow(process.pid, ticks);
    looks += 1;
    if (below.length === 0 || looks % LOOKS_FOR_MEMORY !== 0) return;
    const now = below.reduce((sum, pid) => sum + memoryOf(pid), 0);
    most = Math.max(most ?? 0, now);
  }, LOOK_MS);
  const start = performance.now();
  const waiting = [...commands];
  const work = async () => {
    for (let next = waiting.shift(); next; next = waiting.shift()) await run(next);
  };
  try {
    await Promise.all(Array.from({ length: atOnce }, work));
  } finally {
    clearInterval(sampler);
  }
  const used = [...ticks.values()].reduce((sum, each) => sum + each, 0) / TICKS_A_SECOND;
  const seconds = (performance.now() - start) / 1000;
  return { seconds, megabytes: most, processorSeconds: ticks.size === 0 ? null : used };
}

function run({ program, args, env }: Command): Promise<void> {
  return new Promise((resolve, reject) => {
    const child = spawn(program, args, {
      stdio: ['ignore', 'ignore', 'pipe'],
      env: { ...process.env, ...env },
    });
    let said = '';
    child.stderr.setEncoding('utf8').on('data', (piece: string) => {
      said = (said + piece).slice(-2000);
    });
    child.once('error', reject);
    child.once('close', (code) => {
      if (code === 0) resolve();
      else reject(new Error(`${program} ended with code ${code}: ${said}`));
    });
  });
}

const PAGE_BYTES = 4096;
const TICKS_A_SECOND = 100;

/** The descendants of a process, without itself; `ticks` learns what time of processors each has taken. */
function processesBelow(root: number, ticks: Map<number, number>): number[] {
  const parents = new Map<number, number>();
  const used = new Map<number, number>();
  for (const name of listProcesses()) {
    const pid = Number(name);
    try {
      // the program's name, in brackets, may hold anything
      const stat = readFileSync(`/proc/${pid}/stat`, 'latin1');
      const fields = stat.slice(stat.lastIndexOf(')') + 2).split(' ');
      parents.set(pid, Number(fields[1]));
      used.set(pid, Number(fields[11]) + Number(fields[12]));
    } catch {
      // it has just ended
    }
  }
  const isBelow = (pid: number): boolean => {
    const parent = parents.get(pid);
    return parent !== undefined && (parent === root || isBelow(parent));
  };
  const below = [...parents.keys()].filter((pid) => pid !== root && isBelow(pid));
  for (const pid of below) ticks.set(pid, used.get(pid) ?? 0);
  return below;
}

/** Megabytes; 0 for a process that has just ended. */
function memoryOf(pid: number): number {
  try {
    const kilobytes = /^Pss:\s+(?<size>\d+) kB$/mu.exec(readFileSync(`/proc/${pid}/smaps_rollup`, 'latin1'));
    return Number(kilobytes?.groups?.size ?? 0) / 1024;
  } catch {
    return residentMemory(pid);
  }
}

function residentMemory(pid: number): number {
  try {
    const pages = Number(readFileSync(`/proc/${pid}/statm`, 'latin1').split(' ')[1]);
    return (pages * PAGE_BYTES) / 1024 / 1024;
  } catch {
    return 0;
  }
}

function listProcesses(): string[] {
  try {
    return readdirSync('/proc').filter((name) => /^\d+$/u.test(name));
  } catch {
    return [];
  }
}
