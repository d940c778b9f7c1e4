import { describe, expect, it } from 'vitest';
import { at, blockTexts, LEFT, LETTER, layOutPages, print } from '../print.ts';
import { BODY, FIRST, LETTERHEAD, LETTERHEAD_BLOCKS, SECOND, THIRD, TITLE, TITLE_BLOCKS } from './sheet.ts';

describe('layOut: positioned pages', () => {
  it.each([-0.02, -0.008, 0.008, 0.02])('a page that leans by %f', (skew) => {
    const page = print([...LETTERHEAD, ...TITLE, ...BODY], { skew, origin: 'ocr', confidence: 0.9 });
    expect(blockTexts(layOutPages(page))).toEqual([
      ...LETTERHEAD_BLOCKS,
      ...TITLE_BLOCKS,
      FIRST,
      SECOND,
      THIRD,
    ]);
  });

  it.each([0.03, -0.03])('a page of few words whose picture leant by %f', (skew) => {
    const lines = [
      at(85, 100, 'Nơi nhận:'),
      at(85, 116, '- Các xã;'),
      at(85, 132, '- Lưu: VT.'),
      at(350, 100, 'TM. ỦY BAN NHÂN DÂN'),
      at(400, 116, 'CHỦ TỊCH'),
    ];
    const page = { ...print(lines, { skew, origin: 'ocr', confidence: 0.9 }), skew };
    expect(blockTexts(layOutPages(page))).toEqual(lines.map(({ text }) => text));
  });

  it.each([
    ['a dot', { y0: 491, y1: 495 }, '• Giữ rừng đầu nguồn.'],
    ['a star', { y0: 486, y1: 493 }, '* Giữ rừng đầu nguồn.'],
  ])('%s that is read "*"', (_, high, expected) => {
    const page = print([...BODY, at(LEFT + 36, 500, '* Giữ rừng đầu nguồn.')], {
      origin: 'ocr',
      confidence: 0.9,
    });
    const words = page.words.map((word) => (word.text === '*' ? { ...word, ...high } : word));
    expect(blockTexts(layOutPages({ ...page, words }))).toEqual([FIRST, SECOND, THIRD, expected]);
  });

  it('parts words that the OCR ran together, and codes never', () => {
    const lines = [
      ...BODY,
      at(LEFT + 36, 500, 'TâyNinh,ngày 12 tháng 5 gửi SNgV, TTg và BộTài chính tại HàGiang'),
      at(LEFT + 36, 540, '- Chủ.động, chủ.-động báo cáo TP.HCM và THỜI.GIAN'),
      at(LEFT + 36, 580, '- Trạm Ytế, TRẠM YTẾ, bác sĩ Ÿ khoa, CHUTỊCH SNGV'),
    ];
    const document = layOutPages(print(lines, { origin: 'ocr', confidence: 0.8 }));
    expect(blockTexts(document)[3]).toBe(
      'Tây Ninh, ngày 12 tháng 5 gửi SNgV, TTg và Bộ Tài chính tại Hà Giang',
    );
    expect(blockTexts(document)[4]).toBe('- Chủ động, chủ động báo cáo TP.HCM và THỜI GIAN');
    expect(blockTexts(document)[5]).toBe('- Trạm Y tế, TRẠM Y TẾ, bác sĩ Y khoa, CHU TỊCH SNGV');
    expect(document.furniture.map(({ text }) => text)).toEqual(['.', '.-', '.']);
    const town = document.words.find((word) => document.text.slice(word.start, word.end) === 'Giang');
    expect((town?.box?.x1 ?? 0) - (town?.box?.x0 ?? 0)).toBeCloseTo(5 * LETTER);
  });

  it('keeps a line whole where a box was drawn over its neighbour or a stroke made one tall', () => {
    const page = print([...BODY, at(LEFT + 200, 520, 'Lò Thị Mẩy')], { origin: 'ocr', confidence: 0.9 });
    const words = page.words.map((word) => {
      if (word.text === 'Lò') return { ...word, x1: word.x1 + 3 * LETTER };
      return word.text === 'Mẩy' ? { ...word, y0: word.y0 - 16 } : word;
    });
    expect(layOutPages({ ...page, words }).text).toContain('Lò Thị Mẩy');
    const struck = page.words.map((word) => (word.text === 'Thị' ? { ...word, y1: word.y1 + 12 } : word));
    expect(layOutPages({ ...page, words: struck }).text).toContain('Lò Thị Mẩy');
  });

  it('takes a text layer’s words as they are', () => {
    const document = layOutPages(print([...BODY, at(LEFT + 36, 500, 'hội nghị tại HàGiang')]));
    expect(document.text).toContain('HàGiang');
  });

  it('keeps page, box, confidence of each word', () => {
    const document = layOutPages(print(BODY, { number: 4, origin: 'ocr', confidence: 0.75 }));
    const first = document.words[0];
    expect(first).toMatchObject({ start: 0, end: 3, page: 4, confidence: 0.75 });
    expect(first?.box).toEqual({ page: 4, x0: LEFT + 36, y0: 307, x1: LEFT + 36 + 3 * LETTER, y1: 320 });
  });
});
