import {
  appendFileSync,
  cpSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  statSync,
  symlinkSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, afterEach, beforeAll, describe, expect, test } from 'vitest';
import { QueueStatus } from '../../schemas/queue.ts';
import { Run } from '../../schemas/run.ts';
import { makePlans, makeScan, putText } from './inputs.ts';
import { buildIfNeedBe, contentOf, cutPower, type Machine, start, stopAll } from './machines.ts';
import { findPort, HAS_REDIS, RedisServer } from './redis.ts';

const MUST_RUN = process.env.SAOLUC_NEEDS_REDIS === '1';
const TEXTS = 12;
const ENGINE = ['--engine', 'tesseract.js'];

test.skipIf(HAS_REDIS || MUST_RUN)(
  'SKIPPED: no redis-server is installed, so nothing of the queue is tested',
  (context) => context.skip(),
);
test.runIf(MUST_RUN)('redis-server is installed where the tests of the queue must run', () => {
  expect(HAS_REDIS).toBe(true);
});

describe.runIf(HAS_REDIS)('with a real redis-server', () => {
  let redis: RedisServer;
  let root: string;
  let plans: string;
  /** What one machine makes of the plans. */
  let alone: Map<string, string>;

  beforeAll(async () => {
    buildIfNeedBe();
    redis = await RedisServer.start();
    root = mkdtempSync(join(tmpdir(), 'saoluc-queue-'));
    plans = join(root, 'plans');
    makePlans(plans, TEXTS);
    const out = join(root, 'alone');
    expect(await start(['extract', plans, '--out', out, '--jobs', '2', ...ENGINE]).end).toBe(1);
    alone = contentOf(out);
  }, 120_000);
  afterEach(async () => {
    await stopAll();
    await redis.start();
  });
  afterAll(async () => {
    await redis?.remove();
    rmSync(root, { recursive: true, force: true });
  });

  const order = (out: string, more: string[] = [], url = redis.url) =>
    start(['extract', plans, '--out', join(root, out), '--queue', url, ...ENGINE, ...more]);
  const hire = (out: string, more: string[] = [], url = redis.url): Machine =>
    start([
      'worker',
      '--queue',
      url,
      '--store',
      join(root, out),
      '--jobs',
      '1',
      '--takeover',
      '2',
      ...ENGINE,
      ...more,
    ]);
  const factsOf = (out: string) => Run.parse(JSON.parse(readFileSync(join(root, out, 'run.json'), 'utf8')));
  const tellOf = async (out: string) => {
    const told = start(['status', '--json', '--queue', redis.url]);
    expect(await told.end).toBe(0);
    const { queues } = QueueStatus.parse(JSON.parse(told.said()));
    return queues.find(({ place }) => place === join(root, out));
  };
  const inputsOf = (out: string) => readdirSync(join(root, out, 'cache', 'inputs'));

  test('three workers make what one machine makes, byte for byte; one that loses its power in mid-document costs nothing', async () => {
    const first = hire('three');
    const run = order('three');
    await first.until('.txt: 1 page');
    const others = [hire('three'), hire('three')];
    await cutPower(first);
    expect(await run.end).toBe(1);
    expect(contentOf(join(root, 'three'))).toEqual(alone);
    expect(factsOf('three').counts).toEqual(factsOf('alone').counts);
    expect(factsOf('three').duplicates).toEqual(factsOf('alone').duplicates);
    expect(inputsOf('three')).toEqual([]);
    expect(others.map(({ said }) => said()).join('')).toContain('.txt: 1 page');
  }, 120_000);

  test('Redis is killed and comes back: the run waits for it and misses nothing', async () => {
    const worker = hire('waits');
    const run = order('waits');
    await worker.until('.txt: 1 page');
    await redis.stop('SIGKILL');
    await run.until('is away');
    await redis.start();
    expect(await run.end).toBe(1);
    expect(run.said()).toContain('is back');
    expect(contentOf(join(root, 'waits'))).toEqual(alone);
  }, 120_000);

  test('Redis is gone for good: both say so and end with 2; with Redis again, the same command completes the run', async () => {
    const worker = hire('gone', ['--queue-wait', '1']);
    const run = order('gone', ['--queue-wait', '1']);
    await worker.until('.txt: 1 page');
    await redis.stop();
    expect(await run.end).toBe(2);
    expect(run.said()).toMatch(
      /nothing answers there .* It was away for 1 s\..* The same command goes on from there/su,
    );
    expect(await worker.end).toBe(2);
    await redis.start();
    hire('gone');
    expect(await order('gone').end).toBe(1);
    expect(contentOf(join(root, 'gone'))).toEqual(alone);
  }, 120_000);

  test('two runs of the same folder share the work, and both are complete', async () => {
    const worker = hire('both', ['--jobs', '2']);
    const runs = [order('both'), order('both')];
    for (const run of runs) expect(await run.end).toBe(1);
    expect(contentOf(join(root, 'both'))).toEqual(alone);
    const read = worker.said().match(/ pages?, [\d.]+ s$/gmu);
    expect(read).toHaveLength(TEXTS + 1);
  }, 120_000);

  test('Ctrl-C: the worker finishes or gives back what is in hand; the queue goes on without the run, which goes on where it stood', async () => {
    const worker = hire('stopped');
    const run = order('stopped');
    await run.until('.txt: 1 page');
    run.child.kill('SIGINT');
    expect(await run.end).toBe(130);
    expect(run.said()).toMatch(/The same command goes on from there.*\d+ more are in the queue/su);
    worker.child.kill('SIGTERM');
    expect(await worker.end).toBe(143);
    expect(await hire('stopped', ['--idle', '1']).end).toBe(0);
    expect(readdirSync(join(root, 'stopped', 'records'))).toHaveLength(TEXTS + 1);
    hire('stopped');
    expect(await order('stopped').end).toBe(1);
    expect(factsOf('stopped').counts).toMatchObject({ done: 0, skipped: TEXTS + 2, failed: 2 });
    expect(contentOf(join(root, 'stopped'))).toEqual(alone);
  }, 120_000);

  test('a worker of another edition leaves the work alone, everybody says why, and status tells it all', async () => {
    const older = join(root, 'older');
    for (const name of ['dist', 'pipelines', 'package.json'])
      cpSync(name, join(older, name), { recursive: true });
    symlinkSync(join(process.cwd(), 'node_modules'), join(older, 'node_modules'));
    appendFileSync(join(older, 'dist/src/extract/dates.js'), '// as it was once\n');
    const args = ['worker', '--queue', redis.url, '--store', join(root, 'mixed'), ...ENGINE];
    const run = order('mixed');
    const stranger = start(args, {}, join(older, 'dist/src/cli/main.js'));
    await run.until('leaves them alone: it has another version');
    await stranger.until('Refused: ');
    expect(await tellOf('mixed')).toMatchObject({ waiting: TEXTS + 2, active: 0, failed: 0, failures: [] });
    hire('mixed');
    expect(await run.end).toBe(1);
    expect(contentOf(join(root, 'mixed'))).toEqual(alone);
    expect(stranger.said()).not.toContain('1 page');
    const after = await tellOf('mixed');
    expect(after).toMatchObject({ waiting: 0, active: 0, failed: 1, rate: { lastMinute: TEXTS + 1 } });
    expect(after?.failures).toMatchObject([{ file: join(plans, 'sub', 'broken.pdf'), code: 'damaged' }]);
    const words = start(['status', '--queue', redis.url]);
    expect(await words.end).toBe(0);
    expect(words.said()).toMatch(/Backlog {4}0 waiting.*Workers {4}1 with 1 job.*damaged: .*broken\.pdf/su);
  }, 120_000);

  test('pages of a scan are read side by side by several workers; one that takes too long is set apart', async () => {
    const folder = join(root, 'scans');
    mkdirSync(folder);
    await makeScan(join(folder, 'scan.pdf'), 2);
    const read = (out: string, ...more: string[]) =>
      start(['extract', folder, '--out', join(root, out), '--jobs', '1', ...ENGINE, ...more]).end;
    expect(await read('scans-alone')).toBe(0);
    hire('scans-queue');
    hire('scans-queue');
    expect(await read('scans-queue', '--queue', redis.url)).toBe(0);
    expect(contentOf(join(root, 'scans-queue'))).toEqual(contentOf(join(root, 'scans-alone')));
    hire('scans-slow');
    expect(await read('scans-slow', '--queue', redis.url, '--max-seconds', '1')).toBe(1);
    const [failure] = factsOf('scans-slow').failures;
    expect(failure).toMatchObject({ file: join(folder, 'scan.pdf'), code: 'too-slow', quarantined: true });
    expect((await tellOf('scans-slow'))?.failures).toEqual([failure]);
  }, 120_000);

  test('a folder that no run has made is waited for, then said', async () => {
    const worker = hire('nothing', ['--queue-wait', '1']);
    expect(await worker.end).toBe(2);
    expect(worker.said()).toMatch(/waiting for it to be mounted.*mount it, or start that run/su);
  });
});

describe.runIf(HAS_REDIS)('addresses and credentials', () => {
  let guarded: RedisServer;
  let root: string;
  beforeAll(async () => {
    buildIfNeedBe();
    guarded = await RedisServer.start('--requirepass', 'bí mật/1');
    root = mkdtempSync(join(tmpdir(), 'saoluc-address-'));
    mkdirSync(join(root, 'plans'));
    putText(join(root, 'plans'), 1);
  }, 30_000);
  afterEach(stopAll);
  afterAll(async () => {
    await guarded?.remove();
    rmSync(root, { recursive: true, force: true });
  });

  const at = (user: string) => guarded.url.replace('//', `//${user}@`);
  const order = (url: string) =>
    start(['extract', join(root, 'plans'), '--out', join(root, 'out'), '--queue', url, ...ENGINE]);

  test('what is wrong with an address is said in words: exit code 2', async () => {
    const nowhere = await findPort();
    const cases: [url: string, saying: string][] = [
      ['http://127.0.0.1:80', 'has to be a URL such as redis://host:6379'],
      [
        `redis://:hunter2@127.0.0.1:${nowhere}`,
        `redis://127.0.0.1:${nowhere} cannot be used: nothing answers`,
      ],
      [guarded.url, 'it refuses user or password'],
      [at(':hunter2'), 'it refuses user or password'],
      [at(':hunter2').replace('redis:', 'rediss:'), 'whether it speaks TLS'],
    ];
    const runs = cases.map(([url]) => order(url));
    for (const [i, run] of runs.entries()) {
      expect(await run.end).toBe(2);
      expect(run.said()).toContain(cases[i]?.[1]);
      expect(run.said()).not.toContain('hunter2');
      expect(run.said().trim().split('\n')).toHaveLength(1);
    }
    const asked = start(['status', '--queue', at(':hunter2')]);
    expect(await asked.end).toBe(2);
    expect(asked.said()).not.toContain('hunter2');
  }, 120_000);

  test('the password is in nothing that is written', async () => {
    const url = at(`default:${encodeURIComponent('bí mật/1')}`);
    const environment = { SAOLUC_QUEUE: url, SAOLUC_DEBUG: '1' };
    const worker = start(['worker', '--store', join(root, 'out'), ...ENGINE], environment);
    const run = order(url);
    expect(await run.end).toBe(0);
    const told = start(['status'], environment);
    expect(await told.end).toBe(0);
    worker.child.kill('SIGINT');
    await worker.end;
    const said = [run, worker, told].map((machine) => machine.said());
    const written = readdirSync(join(root, 'out'), { recursive: true, encoding: 'utf8' })
      .map((path) => join(root, 'out', path))
      .filter((path) => statSync(path).isFile())
      .map((path) => readFileSync(path, 'utf8'));
    for (const text of [...said, ...written]) {
      expect(text).not.toContain('bí mật');
      expect(text).not.toContain(encodeURIComponent('bí mật'));
    }
    const facts = Run.parse(JSON.parse(readFileSync(join(root, 'out', 'run.json'), 'utf8')));
    expect(facts.options.queue).toBe(guarded.url);
  }, 120_000);
});
