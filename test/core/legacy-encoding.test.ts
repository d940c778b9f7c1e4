import { describe, expect, it } from 'vitest';
import {
  decodeLegacy,
  findLegacyEncoding,
  type LegacyEncoding,
  replaceLookAlikes,
} from '../../src/core/legacy-encoding.ts';
import { repairText, repairWords } from '../../src/read/text-repair.ts';
import { TCVN3_PAIRS, VNI_PAIRS } from '../../src/rules/legacy-encodings.vi.ts';

const SENTENCE =
  'Phòng được giao xây dựng kế hoạch trồng cây xanh ở trường học, hằng năm tổng kết và khen thưởng.';

/** The Latin-1 surface of a text in an old encoding: the tables read backwards. */
function encode(text: string, encoding: LegacyEncoding): string {
  const back = new Map<string, string>();
  if (encoding === 'TCVN3') {
    for (let at = 0; at < TCVN3_PAIRS.length; at += 2)
      back.set(TCVN3_PAIRS.charAt(at + 1), TCVN3_PAIRS.charAt(at));
  } else {
    for (const pair of VNI_PAIRS.split(' ')) {
      const [sign = '', letter = ''] = pair.split('=');
      back.set(letter, sign);
    }
  }
  return [...text].map((letter) => back.get(letter) ?? letter).join('');
}

describe('texts from before Unicode', () => {
  it.each(['TCVN3', 'VNI'] as const)('%s is found and decoded', (encoding) => {
    const old = encode(SENTENCE, encoding);
    expect(old).not.toBe(SENTENCE);
    expect(findLegacyEncoding(old)).toBe(encoding);
    expect(decodeLegacy(old, encoding)).toBe(SENTENCE);
    expect(repairText(old)).toEqual({ value: SENTENCE, how: `decoded from ${encoding}` });
  });

  it.each([
    ['Unicode', SENTENCE],
    ['Unicode in capitals', SENTENCE.toUpperCase()],
    ['Unicode, decomposed', SENTENCE.normalize('NFD').normalize('NFC')],
    ['English', 'The quick brown fox jumps over the lazy dog and runs into the deep dark forest again'],
    ['a few words', encode('kế hoạch', 'TCVN3')],
  ])('%s is never decoded', (_, text) => expect(repairText(text)).toEqual({ value: text, how: null }));

  it('knows its signatures', () => {
    expect(decodeLegacy('§éc lËp - Tù do - H¹nh phóc', 'TCVN3')).toBe('Độc lập - Tự do - Hạnh phúc');
    expect(decodeLegacy('Ñoäc laäp - Töï do - Haïnh phuùc', 'VNI')).toBe('Độc lập - Tự do - Hạnh phúc');
  });
});

describe('replaceLookAlikes', () => {
  it.each([
    ['ƣ for ư', 'trƣờng', 'trường'],
    ['Cyrillic in a symbol', '24/ВСТ-ВТC', '24/BCT-BTC'],
    ['a Russian word stays', 'Москва', 'Москва'],
    ['Vietnamese stays', 'trường', 'trường'],
  ])('%s', (_, word, expected) => expect(replaceLookAlikes(word)).toBe(expected));

  it('says in how many words', () => {
    const words = ['trƣờng', 'học', 'đƣợc'].map((text) => ({ text }));
    const { value, how } = repairWords(words);
    expect(value.map((word) => word.text)).toEqual(['trường', 'học', 'được']);
    expect(how).toBe('look-alike letters replaced in 2 words');
  });
});
