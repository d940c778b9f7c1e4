import { describe, expect, it } from 'vitest';
import { readText } from '../../../src/read/text.ts';
import { layOutPages } from '../print.ts';

/** A page of lines, numbers of pages among them. */
const PARAGRAPH = Array.from(
  { length: 16 },
  (_, at) => `${at + 1}) Các xã trồng cây keo ven đường thôn số ${at + 1}.`,
);

describe('numbers of pages in a text file', () => {
  it('are set apart where they stand amid the line', () => {
    const text = [...PARAGRAPH, `${' '.repeat(30)}1`, 'Các thôn giữ rừng.'].join('\n');
    const document = layOutPages(...readText(text, 'text/plain'));
    expect(document.furniture.map((piece) => piece.text)).toEqual(['1']);
  });

  it('are set apart where they count on, a page’s length from each other', () => {
    const text = [
      ...PARAGRAPH,
      '',
      'Các xã rà soát đất',
      '',
      '2',
      '',
      'trống.',
      ...PARAGRAPH,
      '',
      '3',
      '',
      'Hết.',
    ].join('\n');
    const document = layOutPages(...readText(text, 'text/plain'));
    expect(document.furniture.map((piece) => piece.text)).toEqual(['2', '3']);
    expect(document.text).toContain('Các xã rà soát đất trống.');
  });

  it('are set apart at the edges of pages that form feeds part', () => {
    const text = ['Các xã rà soát đất', '', '\f2', '', 'trống.', 'Hết.'].join('\n');
    const document = layOutPages(...readText(text, 'text/plain'));
    expect(document.furniture.map((piece) => piece.text)).toEqual(['2']);
    expect(document.text).toBe('Các xã rà soát đất trống.\nHết.');
  });

  it('are set apart as the mark is that a site leaves in its copies', () => {
    const text = ['Các xã trồng rừng./.', 'U0FPTFVDSU5CQVNFNjRGT1JBVEVTVA==', 'Nơi nhận:'].join('\n');
    const document = layOutPages(...readText(text, 'text/plain'));
    expect(document.furniture).toHaveLength(1);
    expect(document.text).toBe('Các xã trồng rừng./.\nNơi nhận:');
  });

  it('are not the figures of a table', () => {
    const text = ['Các xã:', '', '1', '', 'Nam Mẫu', '', '2', '', 'Khang Ninh'].join('\n');
    expect(layOutPages(...readText(text, 'text/plain')).furniture).toEqual([]);
  });
});
