import { describe, expect, it } from 'vitest';
import { at, blockTexts, centred, LEFT, layOutPages, paragraph, print } from '../print.ts';
import { BODY, FIRST } from './sheet.ts';

describe('layOut: positioned pages', () => {
  it('sets a running head apart where three pages have it, figures aside', () => {
    const pages = [1, 2, 3].map((number) =>
      print([at(LEFT, 40, `Kế hoạch 2021 trang ${number}`), ...BODY], { number }),
    );
    const document = layOutPages(...pages);
    expect(document.text).not.toContain('trang');
    expect(document.furniture.map(({ text }) => text)).toEqual(
      [1, 2, 3].map((n) => `Kế hoạch 2021 trang ${n}`),
    );
  });

  it.each([
    ['1', ['1']],
    ['12', []],
  ])('below the margin sets the number %s apart where it is the page’s own', (number, furniture) => {
    const document = layOutPages(print([centred(95, number), ...BODY]));
    expect(document.furniture.map(({ text }) => text)).toEqual(furniture);
  });

  it('keeps a year or an amount inside the page', () => {
    const document = layOutPages(print([...BODY, at(LEFT + 36, 520, '2021')]));
    expect(blockTexts(document)).toContain('2021');
    expect(document.furniture).toEqual([]);
  });

  it('reads on over a footnote, which comes behind', () => {
    const lines = paragraph(320, FIRST);
    const print1 = print([...BODY.map((line) => ({ ...line, y: line.y - 200 })), ...lines.slice(0, 2)]);
    const small = print([at(LEFT, 420, '1 Theo số liệu của Hạt Kiểm lâm huyện.')]).words.map((word) => ({
      ...word,
      y0: word.y0 + 4,
    }));
    const first = { ...print1, words: [...print1.words, ...small] };
    const rest = lines.slice(2).map((line) => ({ ...line, y: 80 }));
    const blocks = blockTexts(layOutPages(first, print([...rest, ...BODY], { number: 2 })));
    expect(blocks.slice(3, 6)).toEqual([FIRST, '1 Theo số liệu của Hạt Kiểm lâm huyện.', FIRST]);
  });
});
