import { type ChildProcess, spawn } from 'node:child_process';
import { mkdtempSync, rmSync } from 'node:fs';
import { createServer } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as wait } from 'node:timers/promises';

/** A redis-server of the bench's own, and workers on this machine that stand for machines. */
export interface Machines {
  readonly url: string;
  /** Workers for a store, one job at a time each; they wait until the store is there. */
  hire(count: number, args: readonly string[]): void;
  /** Ends the workers. */
  dismiss(): Promise<void>;
  close(): Promise<void>;
}

/** `main` is the program that has the command `worker`. Throws where there is no redis-server. */
export async function openMachines(main: string): Promise<Machines> {
  const folder = mkdtempSync(join(tmpdir(), 'saoluc-redis-'));
  const port = await findPort();
  const url = `redis://127.0.0.1:${port}`;
  const args = [
    '--port',
    String(port),
    '--bind',
    '127.0.0.1',
    '--dir',
    folder,
    '--save',
    '',
    '--appendonly',
    'yes',
  ];
  const redis = spawn(process.env.REDIS_SERVER ?? 'redis-server', args, { stdio: 'ignore' });
  await new Promise((resolve, reject) => redis.once('spawn', resolve).once('error', reject));
  await wait(500);
  const workers: ChildProcess[] = [];
  const dismiss = async () => {
    for (const worker of workers.splice(0)) await end(worker);
  };
  return {
    url,
    hire: (count, more) => {
      for (let i = 0; i < count; i++) {
        const own = [main, 'worker', '--queue', url, '--jobs', '1', '--quiet', ...more];
        workers.push(spawn(process.execPath, own, { stdio: 'ignore' }));
      }
    },
    dismiss,
    close: async () => {
      await dismiss();
      await end(redis);
      rmSync(folder, { recursive: true, force: true });
    },
  };
}

async function end(child: ChildProcess): Promise<void> {
  if (child.exitCode !== null) return;
  const ended = new Promise((resolve) => child.once('exit', resolve));
  child.kill('SIGTERM');
  await ended;
}

function findPort(): Promise<number> {
  return new Promise((resolve, reject) => {
    const server = createServer();
    server.once('error', reject);
    server.listen(0, '127.0.0.1', () => {
      const address = server.address();
      server.close(() => resolve(typeof address === 'object' && address !== null ? address.port : 0));
    });
  });
}
