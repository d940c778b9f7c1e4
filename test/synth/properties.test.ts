import { describe, expect, it } from 'vitest';
import { GoldDocument } from '../../schemas/gold.ts';
import { FIGURES, measureFigure, scoreSeeds } from '../../synth/score.ts';
import { makeVariant, type Variant } from '../../synth/variants.ts';

/** Least strict F1, in percent, over the documents of these seeds: what is reached, rounded down. */
const THRESHOLDS: readonly (readonly [
  Variant,
  rate: number,
  first: number,
  count: number,
  { [figure: string]: number },
])[] = [
  [
    'text',
    0,
    20_001,
    200,
    { citations: 99, 'header fields': 99, sections: 99, 'deadlines, core': 97, signers: 99, recipients: 99 },
  ],
  [
    'scars',
    0,
    30_001,
    100,
    {
      citations: 99,
      'header fields': 99,
      sections: 98.5,
      'deadlines, core': 97,
      signers: 99,
      recipients: 99,
    },
  ],
  ['noise', 0.01, 40_001, 100, { 'citations: number and date': 98, 'header fields': 92, sections: 93 }],
];

describe.each(THRESHOLDS)('synthetic documents: %s %s', (variant, rate, first, count, least) => {
  const seeds = Array.from({ length: count }, (_, at) => first + at);

  it('are read as well as that', () => {
    const scored = scoreSeeds(seeds, variant, rate);
    const reached = Object.keys(least).map((name) => {
      const figure = FIGURES.find((one) => one.name === name);
      return [name, figure ? 100 * measureFigure(scored, figure).f1 : 0] as const;
    });
    expect(reached.filter(([name, f1]) => f1 < (least[name] ?? 100))).toEqual([]);
  });
});

describe('the generator', () => {
  it('makes gold by the schema, the same for the same seed', () => {
    for (let seed = 1; seed <= 60; seed++) {
      const made = makeVariant(seed, 'scars');
      expect(GoldDocument.safeParse(made.gold).error).toBeUndefined();
      expect(makeVariant(seed, 'scars')).toEqual(made);
    }
  });

  it('tags every item it is true of', () => {
    for (let seed = 1; seed <= 60; seed++) {
      const { gold, tags } = makeVariant(seed, 'text');
      for (const kind of ['sections', 'citations', 'dates', 'deadlines', 'signers', 'recipients'] as const) {
        expect(tags[kind]).toHaveLength(gold[kind].length);
      }
    }
  });

  it('prints every raw value of the gold, lines joined', () => {
    for (let seed = 1; seed <= 60; seed++) {
      const { gold, text } = makeVariant(seed, 'text');
      const words = text.replace(/\s+/gu, ' ');
      for (const { raw } of [...gold.citations, ...gold.deadlines]) expect(words).toContain(raw);
    }
  });
});
