import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { vi } from 'chrono-node';
import { Gold } from '../schemas/gold.ts';
import type { Record } from '../schemas/record.ts';
import { extractRecord } from '../src/pipeline/extract.ts';
import { loadPipeline } from '../src/pipeline/load.ts';
import { readText } from '../src/read/text.ts';
import { renderTable } from './table.ts';

/**
 * Text → record on one core: characters a second over the fixtures' texts, each read again and again, and over one text
 * that grows to ten megabytes; then the days found in the fixtures, beside chrono-node's Vietnamese locale.
 */

const HELP = 'npm run bench:extract -- [--rounds 40] [--largest 10000000]';

const { values } = parseArgs({
  options: {
    rounds: { type: 'string', default: '40' },
    largest: { type: 'string', default: '10000000' },
    help: { type: 'boolean', default: false },
  },
});

interface Sample {
  readonly id: string;
  readonly text: string;
  /** The days that a person read in it, ISO. */
  readonly days: readonly string[];
}

const plan = loadPipeline('plan');

function extract(text: string): Record {
  const source = { file: 'bench.txt', sha256: '0'.repeat(64), mediaType: 'text/plain', bytes: text.length };
  return extractRecord(source, readText(text, 'text/plain'), plan);
}

function readSamples(): Sample[] {
  return readdirSync('fixtures').flatMap((id) => {
    const folder = join('fixtures', id);
    const file = /^\d{3}$/u.test(id)
      ? readdirSync(folder).find((name) => name.startsWith('source.'))
      : undefined;
    if (file === undefined) return [];
    const gold = Gold.parse(JSON.parse(readFileSync(join(folder, 'gold.json'), 'utf8')));
    const days = gold.document.dates.filter(({ precision }) => precision === 'day').map(({ value }) => value);
    return [{ id, text: readFileSync(join(folder, file), 'utf8'), days }];
  });
}

/** Seconds of the fastest of `rounds` turns: other programs only make a turn longer. */
function fastest(rounds: number, work: () => void): number {
  let best = Number.POSITIVE_INFINITY;
  for (let round = 0; round < rounds; round++) {
    const start = performance.now();
    work();
    best = Math.min(best, performance.now() - start);
  }
  return best / 1000;
}

/** A plan whose body is repeated until the text is so long: head and end stay what they are. */
function grow(text: string, length: number): string {
  const start = text.search(/^I\. /mu);
  const end = text.search(/^Nơi nhận/mu);
  const [head, body, tail] = [text.slice(0, start), text.slice(start, end), text.slice(end)];
  return (
    head + body.repeat(Math.max(1, Math.ceil((length - head.length - tail.length) / body.length))) + tail
  );
}

function benchSpeed(samples: readonly Sample[], rounds: number, largest: number): string[][] {
  const all = samples.reduce((sum, { text }) => sum + text.length, 0);
  const rate = (length: number, seconds: number) => `${(length / seconds / 1e6).toFixed(2)} M`;
  const whole = fastest(rounds, () => {
    for (const { text } of samples) extract(text);
  });
  const rows = [[`${samples.length} plans, one after the other`, String(all), rate(all, whole)]];
  const growing = samples.find(({ text }) => /^I\. /mu.test(text) && /^Nơi nhận/mu.test(text));
  for (let length = 10_000; growing && length <= largest; length *= 10) {
    const text = grow(growing.text, length);
    const seconds = fastest(Math.max(1, Math.min(rounds, Math.round(2e6 / length))), () => extract(text));
    rows.push([`one plan, its body repeated`, String(text.length), rate(text.length, seconds)]);
  }
  return rows;
}

/** How many of the days wanted are among those found, each counted as often as it stands there. */
function countRight(found: readonly string[], wanted: readonly string[]): number {
  const left = [...wanted];
  return found.filter((day) => {
    const at = left.indexOf(day);
    if (at >= 0) left.splice(at, 1);
    return at >= 0;
  }).length;
}

function benchDays(samples: readonly Sample[], rounds: number): string[][] {
  const finders: [name: string, find: (text: string) => string[]][] = [
    [
      'saoluc, all of the record',
      (text) => extract(text).dates.flatMap((date) => (date.precision === 'day' ? [date.value] : [])),
    ],
    [
      'chrono-node, vi',
      (text) => vi.parse(text).flatMap(({ start }) => (start.isCertain('day') ? [toDay(start)] : [])),
    ],
  ];
  const wanted = samples.reduce((sum, { days }) => sum + days.length, 0);
  return finders.map(([name, find]) => {
    const found = samples.map(({ text }) => find(text));
    const right = found.reduce((sum, days, at) => sum + countRight(days, samples[at]?.days ?? []), 0);
    const seconds = fastest(Math.min(rounds, 10), () => {
      for (const { text } of samples) find(text);
    });
    return [
      name,
      String(wanted),
      String(found.flat().length),
      String(right),
      `${(seconds * 1000).toFixed(0)} ms`,
    ];
  });
}

/** EDTF: a year that the text does not name is not known. */
function toDay(start: ReturnType<typeof vi.parse>[number]['start']): string {
  const pad = (value: number | null, width: number) => String(value ?? 0).padStart(width, '0');
  const year = start.isCertain('year') ? pad(start.get('year'), 4) : 'XXXX';
  return `${year}-${pad(start.get('month'), 2)}-${pad(start.get('day'), 2)}`;
}

if (values.help) process.stdout.write(`${HELP}\n`);
else {
  const samples = readSamples();
  const rounds = Number(values.rounds);
  const speed = benchSpeed(samples, rounds, Number(values.largest));
  process.stdout.write(renderTable([['text → record', 'characters', 'characters/s'], ...speed]));
  const days = benchDays(samples, rounds);
  process.stdout.write(`\n${renderTable([['days', 'in the gold', 'found', 'right', 'time'], ...days])}`);
}
