import type { Draw } from './draw.ts';

/** Signs that a reader of bad copies takes for each other, marks aside. */
const ALIKE: { readonly [sign: string]: readonly string[] } = {
  '0': ['O', 'o'],
  '1': ['l', 'I'],
  '5': ['S'],
  '8': ['B'],
  O: ['0'],
  o: ['0'],
  l: ['1', 'I'],
  I: ['l', '1'],
  S: ['5'],
  B: ['8'],
  Đ: ['D', 'Ð'],
  đ: ['d'],
};

const TONES = ['\u0300', '\u0301', '\u0303', '\u0309', '\u0323'];
const SHAPES = /[\u0302\u0306\u031B]/u;

/** A vowel with its marks lost or one of them taken for another. */
function otherMarks(draw: Draw, letter: string): string {
  const [base = '', ...marks] = letter.normalize('NFD');
  const tone = marks.find((mark) => TONES.includes(mark)) ?? '';
  const shape = marks.find((mark) => SHAPES.test(mark)) ?? '';
  const form = draw.weighted({ tone: 5, noTone: tone ? 3 : 0, noShape: shape ? 2 : 0 });
  const parts = {
    tone: base + shape + draw.pick(TONES.filter((other) => other !== tone)),
    noTone: base + shape,
    noShape: base + tone,
  };
  return parts[form].normalize('NFC');
}

const VOWEL = /^[aeiouy]/iu;

/**
 * The text as a careless reader would have it: so many of its characters are hit, and those that have a look-alike
 * become it. Spaces and line breaks stay.
 * @param rate 0 to 1
 */
export function withNoise(draw: Draw, text: string, rate: number): string {
  return [...text.normalize('NFC')]
    .map((letter) => {
      if (/\s/u.test(letter) || !draw.chance(rate)) return letter;
      const alike = ALIKE[letter];
      const vowel = VOWEL.test(letter.normalize('NFD'));
      if (alike && !(vowel && draw.chance(0.6))) return draw.pick(alike);
      return vowel ? otherMarks(draw, letter) : letter;
    })
    .join('');
}
