import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Record as PlanRecord } from '../../schemas/record.ts';
import { flattenSections } from '../../src/core/locate.ts';
import { scoreCompleteness } from '../../src/evaluate/completeness.ts';
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
      { numRuns: 120 },
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
      { numRuns: 60 },
    );
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
      { numRuns: 200 },
    );
  });
});
