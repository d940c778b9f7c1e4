import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Record as PlanRecord } from '../../schemas/record.ts';
import { flattenSections } from '../../src/core/locate.ts';
import { scoreCompleteness } from '../../src/evaluate/completeness.ts';
import { synthesize } from '../../synth/document.ts';
import { print } from '../../synth/print.ts';
import { recordOf } from '../../synth/score.ts';
import { makeVariant, VARIANTS } from '../../synth/variants.ts';

/** What holds of every record, whatever document was made and however it was worn. */

const anyDocument = fc
  .record({
    seed: fc.integer({ min: 50_000, max: 1_000_000 }),
    variant: fc.constantFrom(...VARIANTS),
    rate: fc.constantFrom(0.002, 0.01, 0.05),
  })
  .map(({ seed, variant, rate }) => makeVariant(seed, variant, rate));

/** All that a record says but how large its file was. */
const said = ({ source: _, ...record }: PlanRecord): unknown => record;

describe('a record of any document', () => {
  it('has spans that slice to what was read, and no word of the body lost or doubled', () => {
    fc.assert(
      fc.property(anyDocument, ({ text }) => {
        const record = recordOf(text);
        const { header, citations, dates, deadlines, signers, recipients, assignments } = record;
        const fields = Object.values(header).filter((field) => field !== null);
        for (const { span, raw } of [
          ...fields,
          ...citations,
          ...dates,
          ...deadlines,
          ...signers,
          ...recipients,
          ...assignments,
        ]) {
          expect(record.text.slice(span.start, span.end)).toBe(raw);
        }
        for (const { span, children } of flattenSections(record.sections)) {
          for (const child of children) {
            expect(child.span.start).toBeGreaterThanOrEqual(span.start);
            expect(child.span.end).toBeLessThanOrEqual(span.end);
          }
        }
        const { lost, doubled } = scoreCompleteness(record, record.sections.length > 0);
        expect([lost, doubled]).toEqual([[], []]);
      }),
      { numRuns: 80 },
    );
  });

  it('is the same for the same text, whatever its Unicode form, line ends and doubled spaces', () => {
    fc.assert(
      fc.property(anyDocument, fc.infiniteStream(fc.integer({ min: 0, max: 24 })), ({ text }, chance) => {
        const one = said(recordOf(text.normalize('NFC')));
        expect(said(recordOf(text.normalize('NFC')))).toEqual(one);
        expect(said(recordOf(text.normalize('NFD')))).toEqual(one);
        expect(said(recordOf(text.normalize('NFC').replace(/\r?\n/gu, '\r\n')))).toEqual(one);
        const doubled = text
          .normalize('NFC')
          .replace(/(?<=\S) (?=\S)/gu, () => (chance.next().value === 0 ? '  ' : ' '));
        expect(said(recordOf(doubled))).toEqual(one);
      }),
      { numRuns: 40 },
    );
  });
});

/** What a record says, wherever its lines end: a number that a line's end broke loses its spaces. */
function saidOf(record: PlanRecord): unknown {
  const { header, sections, preamble, closing, citations, deadlines, signers, recipients } = record;
  const parts = { header, sections, preamble, closing, citations, deadlines, signers, recipients };
  return JSON.parse(
    JSON.stringify(parts, (key, value: unknown) => {
      if (['span', 'page', 'boxes', 'urn', 'canonicalId'].includes(key)) return undefined;
      return typeof value === 'string' ? value.replace(/\s+/gu, '') : value;
    }),
  );
}

describe('the record of a document', () => {
  const setting = { width: null, airy: true, beside: false, centred: false };

  /** Where a line ends, a dash or a full stop may say one thing or another: so few documents of a hundred differ. */
  const DIFFER = 0.03;

  it('is the same at any width, and when its own text is read again', () => {
    const differ = { width: 0, again: 0 };
    const seeds = Array.from({ length: 60 }, (_, at) => 50_000 + at);
    for (const seed of seeds) {
      const { stretches } = synthesize(seed);
      const record = recordOf(print(stretches, setting));
      const said = JSON.stringify(saidOf(record));
      const wrapped = recordOf(print(stretches, { ...setting, width: 40 + ((seed * 7) % 100) }));
      if (JSON.stringify(saidOf(wrapped)) !== said) differ.width++;
      const again = recordOf(record.text);
      if (again.text !== record.text || JSON.stringify(saidOf(again)) !== said) differ.again++;
    }
    expect(differ.width).toBeLessThanOrEqual(seeds.length * DIFFER);
    expect(differ.again).toBeLessThanOrEqual(seeds.length * DIFFER);
  });
});

const SCRAPS = [
  'Số:',
  'KẾ HOẠCH',
  'I.',
  'Điều 1.',
  '- ',
  'a)',
  'ngày 31/2/2024',
  'Nơi nhận:',
  'TM.',
  'KT.',
  'Luật',
  'Căn cứ',
  '12/KH-UBND',
  '\n',
  '\n\n',
  '\f',
  '  ',
  '\t',
  '“',
  '(khóa',
  'trước ngày',
  'hằng tháng',
  'Quý',
  '¶',
  '\u0301',
  '😀',
  'Phần thứ',
  'Phụ lục',
];

describe('a heap of scraps', () => {
  it('gives a record, the same whenever it is read', () => {
    fc.assert(
      fc.property(fc.array(fc.constantFrom(...SCRAPS), { maxLength: 60 }), (scraps) => {
        const text = scraps.join(' ');
        expect(recordOf(text)).toEqual(recordOf(text));
      }),
      { numRuns: 150 },
    );
  });
});
