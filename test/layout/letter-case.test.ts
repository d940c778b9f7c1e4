import { expect, it } from 'vitest';
import { at, blockTexts, LEADING, LEFT, layOutPages, paragraph, print, RIGHT, widthOf } from './print.ts';

it.each([
  ['Rà soát mọi cơ SỞ nuôi tôm', 'Rà soát mọi cơ sở nuôi tôm'],
  ['ở Cơ SỞ.', 'ở Cơ sở.'],
  ['SỬ dụng hồ dâm bún', 'Sử dụng hồ dâm bún'],
  ['vật cản. SỬ dụng hồ', 'vật cản. Sử dụng hồ'],
  ['GIÁM ĐỐC SỞ NỘI VỤ', 'GIÁM ĐỐC SỞ NỘI VỤ'],
  ['theo mẫu VSV của hồ', 'theo mẫu VSV của hồ'],
  ['theo lời SỞ', 'theo lời Sở'],
  ['SỞ', 'SỞ'],
])('letters that differ in size alone are those of their neighbours: %s', (read, text) => {
  const page = (origin: 'ocr' | 'text-layer') =>
    print(paragraph(320, read), { origin, ...(origin === 'ocr' ? { confidence: 0.95 } : {}) });
  expect(blockTexts(layOutPages(page('ocr')))).toEqual([text]);
  expect(blockTexts(layOutPages(page('text-layer')))).toEqual([read]);
});

it.each([
  ['Rà soát mọi cơ', 'SỞ.', 'Rà soát mọi cơ sở.'],
  ['Rà soát mọi cơ', 'SỞ nuôi tôm.', 'Rà soát mọi cơ sở nuôi tôm.'],
  ['Rà soát mọi hồ', 'SỞ.', 'Rà soát mọi hồ SỞ.'],
])('over the end of a line: %s / %s', (above, below, text) => {
  const lines = [at(RIGHT - widthOf(above), 320, above), at(LEFT, 320 + LEADING, below)];
  const page = print(lines, { origin: 'ocr', confidence: 0.95 });
  expect(blockTexts(layOutPages(page)).join(' ')).toBe(text);
});
