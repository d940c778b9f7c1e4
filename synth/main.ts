import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { Gold } from '../schemas/gold.ts';
import { reportCurve, reportScores } from './report.ts';
import { scoreSeeds } from './score.ts';
import { makeVariant, VARIANTS, type Variant } from './variants.ts';

const HELP = `npm run synth -- --seed 1 --count 10 --out DIR        writes <seed>.txt and <seed>.gold.json
npm run synth -- --seed 1 --count 2000 --report [--examples 3] [--field citations]
                                                        scores by field and by phenomenon, with examples of errors
npm run synth -- --seed 1 --count 500 --curve           scores under rising noise
  --variant text|scars|noise [--rate 0.01]
`;

const RATES = [0, 0.0025, 0.005, 0.01, 0.02, 0.04];

const { values } = parseArgs({
  options: {
    seed: { type: 'string', default: '1' },
    count: { type: 'string', default: '10' },
    out: { type: 'string' },
    variant: { type: 'string', default: 'text' },
    rate: { type: 'string', default: '0.01' },
    report: { type: 'boolean', default: false },
    curve: { type: 'boolean', default: false },
    examples: { type: 'string', default: '3' },
    field: { type: 'string', default: '' },
    help: { type: 'boolean', default: false },
  },
});

const [first, count] = [Number(values.seed), Number(values.count)];
const seeds = Array.from({ length: count }, (_, at) => first + at);
const variant = VARIANTS.find((name) => name === values.variant);

if (values.help || variant === undefined || !Number.isInteger(first) || !Number.isInteger(count)) {
  process.stdout.write(HELP);
  process.exitCode = values.help ? 0 : 2;
} else {
  const rate = variant === 'noise' ? Number(values.rate) : 0;
  if (values.out !== undefined) writeDocuments(values.out, variant, rate);
  if (values.report)
    process.stdout.write(
      reportScores(scoreSeeds(seeds, variant, rate), Number(values.examples), values.field),
    );
  if (values.curve) {
    process.stdout.write(
      reportCurve(RATES.map((each) => ({ rate: each, scored: scoreSeeds(seeds, 'noise', each) }))),
    );
  }
  if (values.out === undefined && !values.report && !values.curve) process.stdout.write(HELP);
}

/** Text and gold of each seed, in the shape of the fixtures. */
function writeDocuments(folder: string, kind: Variant, rate: number): void {
  mkdirSync(folder, { recursive: true });
  for (const seed of seeds) {
    const { text, gold } = makeVariant(seed, kind, rate);
    const id = `synth-${String(seed).padStart(6, '0')}`;
    const file: Gold = Gold.parse({
      id,
      reader: `made from seed ${seed}, variant ${kind}${kind === 'noise' ? ` at ${rate}` : ''}: true by construction`,
      notes: [],
      document: gold,
      variants: {},
    });
    writeFileSync(join(folder, `${id}.txt`), text);
    writeFileSync(join(folder, `${id}.gold.json`), `${JSON.stringify(file, null, 2)}\n`);
  }
}
