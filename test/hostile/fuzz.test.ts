import { execFileSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { expect, test } from 'vitest';
import { fuzz } from '../../fuzz/fuzz.ts';
import { makeMutant } from '../../fuzz/mutants.ts';
import { findSoundFiles, KINDS } from '../../fuzz/sound-files.ts';

/** Some of what `npm run fuzz` does with thousands. */

const MAIN = 'dist/src/cli/main.js';
const COUNT = 40;

test('the same seed makes the same mutants', async () => {
  const sound = await findSoundFiles();
  const some = Array.from({ length: 30 }, (_, number) => makeMutant(7, number, sound));
  for (const [number, { name, bytes }] of some.entries()) {
    const again = makeMutant(7, number, sound);
    expect(again.name).toBe(name);
    expect(again.bytes.equals(bytes)).toBe(true);
  }
  expect(new Set(some.map(({ kind }) => kind)).size).toBeGreaterThan(KINDS.length - 2);
});

test.skipIf(process.platform === 'win32')(
  'mutants end in a record or a named failure, and nothing else comes of them',
  async () => {
    if (!existsSync(MAIN)) execFileSync('npm', ['run', 'build'], { stdio: 'ignore' });
    const request = { main: MAIN, seed: 2014, from: 0, count: COUNT, jobs: 2, engine: 'none', slice: COUNT };
    const { fates, offences } = await fuzz(request);
    expect(offences).toEqual([]);
    expect(fates).toHaveLength(COUNT);
    const outcomes = new Set(fates.map(({ outcome }) => outcome));
    expect(outcomes.has('done') && outcomes.has('damaged')).toBe(true);
  },
  120_000,
);
