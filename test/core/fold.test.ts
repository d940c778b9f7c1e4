import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { fold } from '../../src/core/fold.ts';

const VOWELS = [...'aăâeêioôơuưy'];
const TONES = ['', '\u0300', '\u0301', '\u0309', '\u0303', '\u0323'];
const LETTERS = [...VOWELS.flatMap((vowel) => TONES.map((tone) => (vowel + tone).normalize('NFC'))), 'đ'];
const ALPHABET = [...LETTERS, ...LETTERS.map((letter) => letter.toUpperCase())];

const ROWS: readonly [name: string, text: string, folded: string][] = [
  ['case and marks', 'ỦY BAN Nhân Dân', 'uy ban nhan dan'],
  ['the tone on either vowel', 'uỷ ủy khoá khóa', 'uy uy khoa khoa'],
  ['đ and its look-alikes', 'đĐðÐ', 'dddd'],
  ['letters with two marks', 'ấ Ự ỡ Ẵ', 'a u o a'],
  ['figures and signs of Latin-1 stay', 'Số: 12/KH-UBND «x» §', 'so: 12/kh-ubnd «x» §'],
  ['other signs stand as in Windows-1252', '“x” – … •', '\u0093x\u0094 \u0096 \u0085 \u0095'],
  [
    'signs that it lacks, and its own codes, are one sign',
    '→ ❖ \uF0B7 \u0093',
    '\u0081 \u0081 \u0081 \u0081',
  ],
  ['other scripts stay', 'Ж λ 計 😀', 'Ж λ 計 😀'],
  ['no text', '', ''],
];

describe('fold', () => {
  it.each(ROWS)('%s', (_, text, folded) => expect(fold(text)).toBe(folded));

  it.each(ALPHABET)('%s is one unit long and loses its marks', (letter) => {
    expect(letter).toHaveLength(1);
    expect(fold(letter)).toMatch(/^[a-z]$/);
  });

  it('keeps the length, and folding twice changes no letter', () => {
    // a sign stands by a code that is a control character's, and is none when it is folded again
    const letters = (folded: string) => folded.replace(/[\u0080-\u009f]/g, '.');
    const withSigns = fc.string({
      unit: fc.oneof(
        fc.constantFrom('“', '…', '•', '₫', '\u0093'),
        fc.string({ unit: 'binary', maxLength: 1 }),
      ),
    });
    fc.assert(
      fc.property(withSigns, (text) => {
        expect(fold(text)).toHaveLength(text.length);
        expect(letters(fold(fold(text)))).toBe(letters(fold(text)));
      }),
    );
  });

  it('takes texts of any length', () => {
    const long = 'Ủy ban '.repeat(50_000);
    expect(fold(long)).toBe('uy ban '.repeat(50_000));
  });
});
