import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { blockTexts, layOutPages, plain } from '../print.ts';

describe('layOut: plain text', () => {
  it('joins a paragraph whatever the width at which it was wrapped', () => {
    const words =
      'xã thôn bản rừng cây giống đất trống hộ dân trồng chăm sóc giữ gìn suối khe nương rẫy'.split(' ');
    const sentence = fc
      .array(fc.constantFrom(...words), { minLength: 30, maxLength: 60 })
      .map((list) => `Các ${list.join(' ')}.`);
    fc.assert(
      fc.property(
        fc.array(sentence, { minLength: 3, maxLength: 6 }),
        fc.integer({ min: 50, max: 90 }),
        (texts, width) => {
          const numbered = texts.map((text, index) => `${index + 1}. ${text}`);
          const file = numbered.map((text) => wrap(text, width)).join('\n');
          expect(blockTexts(layOutPages(plain(file)))).toEqual(numbered);
        },
      ),
      { numRuns: 60 },
    );
  });
});

function wrap(text: string, width: number): string {
  const lines = [''];
  for (const word of text.split(' ')) {
    const last = lines[lines.length - 1] as string;
    if (last !== '' && last.length + word.length >= width) lines.push(word);
    else lines[lines.length - 1] = last === '' ? word : `${last} ${word}`;
  }
  return lines.join('\n');
}
