import { describe, expect, it } from 'vitest';
import { judgeTextLayer, weighWords } from '../../src/read/text-layer.ts';

const words = (text: string, times = 1) =>
  Array.from({ length: times }, () => text.split(' ').map((word) => ({ text: word }))).flat();
const page = { width: 600, height: 800 };
const fullPage = [{ x0: 0, y0: 0, x1: 600, y1: 800 }];
const half = [{ x0: 0, y0: 0, x1: 600, y1: 440 }];
const SOUND = 'Thực hiện công tác dân vận của chính quyền các cấp năm 2022 số 30/KH-UBND';
const BROKEN = '6Ӣ CÔNG 7+ѬѪ1* QuyÕt ®Þnh cña Thñ t­íng ChÝnh phñ sè vÒ viÖc';
const WRONG_MARKS = 'CONG Hcok xA HQI CHiJ NGHiA VlET NAM DQc lap Tv do Hanh phuc tinh khong';

describe('judgeTextLayer', () => {
  it.each([
    [
      'sound text',
      { words: words(SOUND, 10), images: [], paths: 4 },
      'layer',
      /^text layer: \d+ words, \d+ % valid/,
    ],
    [
      'sound text under a scan',
      { words: words(SOUND, 10), images: fullPage, paths: 0 },
      'layer',
      /images on 100 %/,
    ],
    ['wrongly decoded text', { words: words(BROKEN, 10), images: [], paths: 0 }, 'picture', /^OCR: /],
    [
      'a poor OCR layer',
      { words: words(WRONG_MARKS, 10), images: fullPage, paths: 0 },
      'picture',
      /valid syllables/,
    ],
    [
      'ƣ for ư that nobody repaired',
      { words: words('đƣợc hƣớng dẫn về công tác của các sở ban ngành tỉnh', 9), images: [], paths: 0 },
      'picture',
      /letters that Vietnamese has not/,
    ],
    [
      'a stamp over a scan',
      { words: words('Người ký: Sở Nội vụ'), images: fullPage, paths: 0 },
      'picture',
      /stamp only/,
    ],
    ['a scan', { words: [], images: fullPage, paths: 0 }, 'picture', /an image covers the page/],
    ['part of a page', { words: [], images: half, paths: 0 }, 'picture', /images cover 5\d % of the page/],
    ['letters as outlines', { words: [], images: [], paths: 900 }, 'picture', /outlines/],
    [
      'a header beside letters as outlines',
      { words: words('Sở Nội vụ'), images: [], paths: 2400 },
      'picture',
      /3 words, the page is drawn as outlines/,
    ],
    ['a page of a table', { words: words(SOUND, 10), images: [], paths: 2400 }, 'layer', /valid/],
    [
      'another alphabet under a scan',
      { words: words(SOUND, 10), images: fullPage, paths: 0, lookAlikes: 2 },
      'picture',
      /another alphabet/,
    ],
    [
      'another alphabet in a text',
      { words: words(SOUND, 10), images: [], paths: 0, lookAlikes: 2 },
      'layer',
      /valid/,
    ],
    ['nothing at all', { words: [], images: [], paths: 2 }, 'nothing', /^empty page$/],
    [
      'figures alone',
      { words: words('12 34,5 100 %', 9), images: [], paths: 0 },
      'layer',
      /too few to judge/,
    ],
    [
      'private use',
      { words: words('\uE001\uE002 kế hoạch \uE003', 9), images: [], paths: 0 },
      'picture',
      /private use/,
    ],
    ['decomposed text', { words: words(SOUND.normalize('NFD'), 10), images: [], paths: 0 }, 'layer', /valid/],
    [
      'capitals',
      { words: words('ỦY BAN NHÂN DÂN TỈNH UBND HĐND QĐ', 5), images: [], paths: 0 },
      'layer',
      /100 % valid/,
    ],
  ] as const)('%s', (_, evidence, read, reason) => {
    const verdict = judgeTextLayer({ ...evidence, ...page });
    expect(verdict.read).toBe(read);
    expect(verdict.reason).toMatch(reason);
  });

  it('capital abbreviations neither help nor harm', () => {
    expect(weighWords(words('UBND HĐND VIII BCĐ'))).toMatchObject({ syllables: 0, valid: 0 });
  });
});
