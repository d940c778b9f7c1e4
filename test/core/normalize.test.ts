import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { closeLetterSpacing, composeLetters, normalizeText, toNfc } from '../../src/core/normalize.ts';
import { isSyllable } from '../../src/rules/syllables.vi.ts';

const [CIRCUMFLEX, BREVE, HORN] = ['\u0302', '\u0306', '\u031B'];
const [ACUTE, DOT, TILDE] = ['\u0301', '\u0323', '\u0303'];

const LETTERS: readonly [name: string, typed: string, composed: string][] = [
  ['letter mark, then tone', `a${CIRCUMFLEX}${ACUTE}`, 'ấ'],
  ['tone, then letter mark', `a${ACUTE}${CIRCUMFLEX}`, 'ấ'],
  ['a dot below typed last', `e${CIRCUMFLEX}${DOT}`, 'ệ'],
  ['a dot below typed first', `e${DOT}${CIRCUMFLEX}`, 'ệ'],
  ['a horn behind the tone', `u${TILDE}${HORN}`, 'ữ'],
  ['a breve behind the tone', `A${ACUTE}${BREVE}`, 'Ắ'],
  ['half composed', `ê${DOT}`, 'ệ'],
  ['half composed the other way', `ẹ${CIRCUMFLEX}`, 'ệ'],
  ['nothing to compose', 'đường', 'đường'],
];

const TEXTS: readonly [name: string, read: string, known: string][] = [
  ['a no-break space', 'Sở\u00A0Y\u202Ftế', 'Sở Y tế'],
  ['a tab', 'TM.\tỦY BAN', 'TM. ỦY BAN'],
  ['a soft hyphen and a zero width space', 'kế\u00AD hoạ\u200Bch', 'kế hoạch'],
  [
    'soft hyphens that were printed',
    '20\u00ADNQ/TW, 75/2017/QĐ\u00ADUBND, nhà \u00AD đất',
    '20-NQ/TW, 75/2017/QĐ-UBND, nhà - đất',
  ],
  ['a byte order mark', '\uFEFFKẾ HOẠCH', 'KẾ HOẠCH'],
  ['line ends of three kinds', 'a\r\nb\rc\nd', 'a\nb\nc\nd'],
  ['Icelandic eth for Đ', 'QÐ-UBND', 'QĐ-UBND'],
  ['decomposed', 'Đề án'.normalize('NFD'), 'Đề án'],
];

const SPACED: readonly [name: string, read: string, closed: string][] = [
  ['a run that gives no words', 'X T H Ố N G', 'X T H Ố N G'],
  ['a word', 'báo cáo t h ố n g về Sở', 'báo cáo thống về Sở'],
  ['two words', 't h ố n g  k ê số liệu', 'thống kê số liệu'],
  ['at the line’s ends', 'T R Ồ N G  C Â Y', 'TRỒNG CÂY'],
  ['an enumeration of letters', 'các tổ A B C D E', 'các tổ A B C D E'],
  ['three letters are too few', 'v à o nhà', 'v à o nhà'],
  ['letters inside a word', 'xa b c d ef', 'xa b c d ef'],
];

describe('composeLetters', () => {
  it.each(LETTERS)('%s', (_, typed, composed) => expect(composeLetters(typed)).toBe(composed));
});

describe('normalizeText', () => {
  it.each(TEXTS)('%s', (_, read, known) => expect(normalizeText(read)).toBe(known));

  it('gives NFC, and changes nothing the second time', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme' }), (text) => {
        const once = normalizeText(text);
        expect(once).toBe(once.normalize('NFC'));
        expect(normalizeText(once)).toBe(once);
      }),
    );
  });
});

describe('toNfc', () => {
  it('composes what can be composed', () => {
    fc.assert(fc.property(fc.string({ unit: 'binary' }), (text) => toNfc(text) === text.normalize('NFC')));
  });

  it('leaves the letters and signs of plans as they are, in any order', () => {
    const plain = Array.from({ length: 0x2028 }, (_, code) => String.fromCharCode(code)).filter(isPlain);
    expect(plain.length).toBeGreaterThan(1000);
    for (const first of plain) {
      const pairs = plain.map((second) => first + second).join('');
      expect(pairs.normalize('NFC')).toBe(pairs);
    }
  });
});

/** As the program takes them without a look at each. */
const isPlain = (char: string): boolean => char < '\u0300' || /[\u1E00-\u1EFF\u2010-\u2027]/.test(char);

describe('closeLetterSpacing', () => {
  it.each(SPACED)('%s', (_, read, closed) => expect(closeLetterSpacing(read, isSyllable)).toBe(closed));
});
