import { describe, expect, it } from 'vitest';
import { opensPage, parseHocr } from '../../src/read/hocr.ts';

/** A word as tesseract writes it: each letter with what else it was taken for. */
function hocrWord(text: string, letters: readonly string[], { first = false, bold = false } = {}): string {
  const group = (choices: string) =>
    `<span class='ocrx_cinfo' id='lstm_choices_1_1_1'>${[...choices]
      .map(
        (choice, at) => `<span class='ocrx_cinfo' id='choice_1_1_${at}' title='x_confs 9'>${choice}</span>`,
      )
      .join('\n        ')}</span>`;
  const shown = bold ? `<strong>${text}</strong>` : text;
  return `      <span class='ocrx_word' id='word_1_1' title='bbox 16 13 118 65; x_wconf 95'>${shown}\n${[
    ...(first ? [] : [' .']),
    ...letters,
  ]
    .map(group)
    .join('\n')}\n      </span>\n`;
}

describe('hOCR of a line', () => {
  it('gives words with boxes and confidence, entities as letters', () => {
    const { words } = parseHocr(hocrWord('KH&amp;ĐT', ['K', 'H', '&', 'ĐD', 'T'], { first: true }));
    expect(words).toMatchObject([{ text: 'KH&ĐT', x0: 16, y0: 13, x1: 118, y1: 65, confidence: 0.95 }]);
  });

  it.each([
    ['another mark, the likeliest first', 'đấy', ['đd', 'ấẩầ', 'yv'], ['dấy', 'đẩy', 'đầy']],
    ['other letters are no other marks', 'biếu', ['bh', 'il', 'ếểố', 'un'], ['biểu']],
    ['case stays', 'TỐ', ['Tt', 'Ốổ'], []],
    ['letters and choices that do not agree tell nothing', 'tố', ['t'], []],
  ])('%s', (_, text, letters, expected) => {
    expect(parseHocr(hocrWord(text, letters)).words[0]?.weighed).toEqual(expected);
  });

  it('sees through bold type, and no word where nothing was read', () => {
    expect(parseHocr(hocrWord('dân', ['d', 'â', 'n'], { bold: true })).words[0]?.text).toBe('dân');
    expect(parseHocr("<div class='ocr_page' id='page_1'>").words).toEqual([]);
    expect(opensPage("  <div class='ocr_page' id='page_1' title='image'>")).toBe(true);
  });
});
