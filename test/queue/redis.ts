import { type ChildProcess, spawn, spawnSync } from 'node:child_process';
import { mkdtempSync, rmSync } from 'node:fs';
import { createServer } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as wait } from 'node:timers/promises';

/** A real redis-server for the tests of the queue; null where there is none. REDIS_SERVER names another program (valkey-server). */
const PROGRAM = process.env.REDIS_SERVER ?? 'redis-server';
export const HAS_REDIS = spawnSync(PROGRAM, ['--version']).status === 0;

/** On a free port, its data in a folder of its own, written at once. */
export class RedisServer {
  readonly port: number;
  private readonly folder = mkdtempSync(join(tmpdir(), 'saoluc-redis-'));
  private readonly options: readonly string[];
  private child: ChildProcess | null = null;

  private constructor(port: number, options: readonly string[]) {
    this.port = port;
    this.options = options;
  }

  static async start(...options: string[]): Promise<RedisServer> {
    const server = new RedisServer(await findPort(), options);
    await server.start();
    return server;
  }

  get url(): string {
    return `redis://127.0.0.1:${this.port}`;
  }

  /** Harmless while it runs. */
  async start(): Promise<void> {
    if (this.child !== null) return;
    const own = ['--port', String(this.port), '--bind', '127.0.0.1', '--dir', this.folder, '--save', ''];
    const args = [...own, '--appendonly', 'yes', '--appendfsync', 'always', ...this.options];
    this.child = spawn(PROGRAM, args, { stdio: ['ignore', 'pipe', 'ignore'] });
    for await (const piece of this.child.stdout ?? []) if (String(piece).includes('Ready to accept')) return;
    throw new Error(`${PROGRAM} did not start`);
  }

  async stop(signal: NodeJS.Signals = 'SIGTERM'): Promise<void> {
    const child = this.child;
    this.child = null;
    if (child === null) return;
    const ended = new Promise((resolve) => child.once('close', resolve));
    child.stdout?.resume();
    child.kill(signal);
    await ended;
  }

  async remove(): Promise<void> {
    await this.stop('SIGKILL');
    await wait(20);
    rmSync(this.folder, { recursive: true, force: true });
  }
}

/** Nobody listens there a moment later. */
export function findPort(): Promise<number> {
  return new Promise((resolve, reject) => {
    const server = createServer();
    server.once('error', reject);
    server.listen(0, '127.0.0.1', () => {
      const address = server.address();
      server.close(() => resolve(typeof address === 'object' && address !== null ? address.port : 0));
    });
  });
}
