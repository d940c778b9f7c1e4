import { describe, expect, it } from 'vitest';
import type { CitationMention } from '../../src/core/mention.ts';
import { urnOf } from '../../src/resolve/urns.ts';

const cited = (own: Partial<CitationMention['value']>): CitationMention['value'] => ({
  kind: 'numbered',
  type: 'Nghị định',
  number: '61',
  symbol: 'NĐ-CP',
  year: 2018,
  term: null,
  normalized: '61/2018/NĐ-CP',
  status: 'complete',
  date: '2018-04-23',
  issuers: [],
  subject: null,
  provisions: [],
  sectionId: 'preamble',
  canonicalId: null,
  relation: null,
  urn: null,
  ...own,
});

describe('urn:lex of a citation', () => {
  it.each([
    ['by its symbol', {}, 'urn:lex:vn:chinh.phu:nghi.dinh:2018-04-23;61.2018.nd.cp'],
    ['by its year alone', { date: null }, 'urn:lex:vn:chinh.phu:nghi.dinh:2018;61.2018.nd.cp'],
    [
      'by the body that is named',
      {
        type: 'Kế hoạch',
        number: '7',
        symbol: 'KH-UBND',
        year: null,
        normalized: '7/KH-UBND',
        issuers: ['UBND tỉnh Sơn La'],
      },
      'urn:lex:vn:ubnd.tinh.son.la:ke.hoach:2018-04-23;7.kh.ubnd',
    ],
    ['none without a body', { symbol: 'KH-UBND', normalized: '7/KH-UBND' }, null],
    ['none without a day or year', { date: '2018-XX-XX', year: null }, null],
    ['none without a number', { number: null, normalized: null }, null],
  ] as [string, Partial<CitationMention['value']>, string | null][])('%s', (_, own, urn) =>
    expect(urnOf(cited(own))).toBe(urn),
  );
});
