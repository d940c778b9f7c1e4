import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { parseArgs } from 'node:util';
import { renderTable } from '../bench/table.ts';
import { type FuzzResult, fuzz } from './fuzz.ts';
import type { Fate } from './judge.ts';
import { makeMutant } from './mutants.ts';
import { findSoundFiles, KINDS } from './sound-files.ts';

const HELP = `npm run fuzz -- [--seed 1] [--from 0] [--count 2000] [--jobs 2] [--keep DIR]
  Sound files made worse, through the real command. Ends with code 1 on a crash, a hang, a document that is lost, a record
  that is torn, a file outside the output, a worker that died of no limit, an error without words.
  --engine none        what reads pictures: none (a stand-in, fast), tesseract.js, native
  --slice 250          mutants a run of the command
  --make DIR           only writes the mutants there
`;

const { values } = parseArgs({
  options: {
    seed: { type: 'string', default: '1' },
    from: { type: 'string', default: '0' },
    count: { type: 'string', default: '2000' },
    jobs: { type: 'string', default: '2' },
    keep: { type: 'string' },
    engine: { type: 'string', default: 'none' },
    slice: { type: 'string', default: '250' },
    make: { type: 'string' },
    help: { type: 'boolean', default: false },
  },
});
const [seed, from, count, jobs, slice] = [
  values.seed,
  values.from,
  values.count,
  values.jobs,
  values.slice,
].map(Number) as [number, number, number, number, number];

function render({ fates }: FuzzResult): string {
  const outcomes = [...new Set(fates.map(({ outcome }) => outcome))].sort();
  const row = (title: string, count: (some: readonly Fate[]) => number) => [
    title,
    ...KINDS.map((kind) => String(count(fates.filter((fate) => fate.kind === kind)))),
    String(count(fates)),
  ];
  return renderTable([
    ['outcome', ...KINDS, 'all'],
    ...outcomes.map((one) => row(one, (some) => some.filter(({ outcome }) => outcome === one).length)),
    row('of these quarantined', (some) => some.filter(({ quarantined }) => quarantined).length),
    row('unreadable pages in records', (some) => some.reduce((sum, fate) => sum + fate.unreadablePages, 0)),
  ]);
}

async function run(): Promise<void> {
  const main = fileURLToPath(new URL('../src/cli/main.js', import.meta.url));
  const began = performance.now();
  let made = 0;
  const { keep, engine } = values;
  const result = await fuzz({ main, seed, from, count, jobs, engine, slice }, (mutants, offences) => {
    made += mutants.length;
    const seconds = ((performance.now() - began) / 1000).toFixed(0);
    process.stderr.write(
      `${made}/${count} after ${seconds} s, ${offences.length} offences in the last slice\n`,
    );
    for (const { name, what } of offences) process.stderr.write(`  ${name ?? '(no one file)'}: ${what}\n`);
    if (keep === undefined) return;
    mkdirSync(keep, { recursive: true });
    const guilty = new Set(offences.map(({ name }) => name));
    for (const { name, bytes } of mutants) if (guilty.has(name)) writeFileSync(join(keep, name), bytes);
  });
  const { fates, offences, seconds } = result;
  process.stdout.write(render(result));
  const slow = fates
    .filter(({ quarantined }) => quarantined)
    .map(({ name, outcome }) => `${outcome} ${name}\n`);
  process.stdout.write(slow.join(''));
  process.stdout.write(
    `seed ${seed}, ${fates.length} mutants, ${seconds.toFixed(0)} s, ${offences.length} offences\n`,
  );
  if (offences.length > 0) process.exitCode = 1;
}

async function make(folder: string): Promise<void> {
  const sound = await findSoundFiles();
  mkdirSync(folder, { recursive: true });
  for (let number = from; number < from + count; number++) {
    const { name, bytes } = makeMutant(seed, number, sound);
    writeFileSync(join(folder, name), bytes);
  }
}

if (values.help) process.stdout.write(HELP);
else if (values.make === undefined) await run();
else await make(values.make);
