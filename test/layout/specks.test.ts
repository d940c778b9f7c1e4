import { expect, it } from 'vitest';
import type { PositionedPage, ReadWord } from '../../schemas/pages.ts';
import { at, blockTexts, LEFT, layOutPages, paragraph, print } from './print.ts';

const SENTENCE = 'Rà soát các hồ dâm bún ở thôn trước mùa mưa';

/** A page with one more word, as small as a dot or as large as is said. */
function withSign(text: string, confidence: number, width = 1, height = 1): PositionedPage {
  const page = print(paragraph(320, SENTENCE), { origin: 'ocr', confidence: 0.95 });
  const [x0, y0] = [LEFT + 400, 312];
  const sign = { text, x0, y0, x1: x0 + width, y1: y0 + height, confidence, bold: false };
  return { ...page, words: [...page.words, sign] };
}

it.each([
  ['a dot', withSign('.', 0.55), ['.']],
  ['a stroke', withSign("'", 0.2, 1, 2), ["'"]],
  ['an angle, however high,', withSign('‹', 0.89, 5, 11), ['‹']],
  ['a pair of signs', withSign(".'", 0.8, 5, 6), [".'"]],
])('%s of dust is set apart', (_, page, furniture) => {
  const document = layOutPages(page);
  expect(blockTexts(document)).toEqual([SENTENCE]);
  expect(document.furniture.map((piece) => piece.text)).toEqual(furniture);
});

it.each([
  ['.', 0.6, ['.']],
  ['~', 0.6, []],
])('%s before a line', (text, confidence, furniture) => {
  const page = print(paragraph(320, SENTENCE), { origin: 'ocr', confidence: 0.95 });
  const first = page.words[0] as ReadWord;
  const sign = { ...first, text, confidence, x0: first.x0 - 12, x1: first.x0 - 6 };
  expect(layOutPages({ ...page, words: [sign, ...page.words] }).furniture.map((piece) => piece.text)).toEqual(
    furniture,
  );
});

it('what was hardly read within a word is set apart', () => {
  const page = print(paragraph(320, SENTENCE), { origin: 'ocr', confidence: 0.95 });
  const [word] = page.words;
  const box = word && { x0: word.x0 + 5, x1: word.x0 + 9, y0: word.y0 - 3, y1: word.y0 + 3 };
  const mark = { text: 'À', x0: 0, y0: 0, x1: 0, y1: 0, ...box, confidence: 0.48, bold: false };
  const document = layOutPages({ ...page, words: [mark, ...page.words] });
  expect(blockTexts(document)).toEqual([SENTENCE]);
  expect(document.furniture.map((piece) => piece.text)).toEqual(['À']);
});

it.each([
  ['a dash', withSign('-', 0.5, 4, 1)],
  ['a colon', withSign(':', 0.5, 2, 7)],
  ['a dot that is surely read', withSign('.', 0.93)],
  ['a digit', withSign('1', 0.3, 1, 2)],
  ['a sure sign', withSign('<', 0.95, 5, 6)],
  ['a printed rule', withSign('___', 0.5, 15, 1)],
  ['a sign of a text layer', { ...withSign('.', 0.5), origin: 'text-layer' as const }],
])('%s stays', (_, page) => {
  expect(blockTexts(layOutPages(page))[0]).not.toBe(SENTENCE);
});

it.each([
  ['.mùa', 0.87, 'mùa', '.'],
  ["'MÙA", 0.9, 'MÙA', "'"],
  ['"mùa', 0.5, 'mùa', '"'],
  ['"mùa"', 0.5, '"mùa"', null],
  ['.mùa', 0.96, '.mùa', null],
  ["'mùa'", 0.9, "'mùa'", null],
])('dust that is stuck to a word is set apart: %s read with %d', (read, confidence, word, dust) => {
  const page = print(paragraph(320, SENTENCE), { origin: 'ocr', confidence: 0.95 });
  const words = page.words.map((own) => (own.text === 'mùa' ? { ...own, text: read, confidence } : own));
  const document = layOutPages({ ...page, words });
  expect(blockTexts(document)).toEqual([SENTENCE.replace('mùa', word)]);
  expect(document.furniture.map((piece) => piece.text)).toEqual(dust === null ? [] : [dust]);
});

it.each([
  ['. II. NỘI DUNG', 'II. NỘI DUNG', '.'],
  ['_.2. Giữ rừng', '2. Giữ rừng', '_.'],
  ['_1.Giữ rừng', '1.Giữ rừng', '_'],
  [':- Giữ rừng', '- Giữ rừng', ':'],
  ['.— Giữ rừng', '— Giữ rừng', '.'],
  ['-.- Giữ rừng', '- Giữ rừng', '-.'],
  ['—. Giữ rừng', '— Giữ rừng', '.'],
])('dust before a label is set apart: %s', (read, text, dust) => {
  const page = print([at(85, 320, read), ...paragraph(360, SENTENCE)], { origin: 'ocr', confidence: 0.93 });
  const document = layOutPages(page);
  expect(blockTexts(document)[0]).toBe(text);
  expect(document.furniture.map((piece) => piece.text)).toEqual([dust]);
});

it('of one word read twice, a little higher, one is kept', () => {
  const page = print(paragraph(320, SENTENCE), { origin: 'ocr', confidence: 0.95 });
  const first = page.words[0] as ReadWord;
  const higher = { ...first, y0: first.y0 - 8, y1: first.y1 - 4, confidence: 0.94 };
  expect(blockTexts(layOutPages({ ...page, words: [...page.words, higher] }))).toEqual([SENTENCE]);
});

it('a stroke beyond the print is set apart, also where a line seems to begin with it', () => {
  const page = print(
    [...Array(8).keys()].flatMap((line) => paragraph(200 + line * 20, SENTENCE)),
    {
      origin: 'ocr',
      confidence: 0.95,
    },
  );
  const edge = { text: '|', x0: 588, y0: 311, x1: 590, y1: 330, confidence: 0.76, bold: false };
  const document = layOutPages({ ...page, words: [...page.words, edge] });
  expect(document.furniture.map((piece) => piece.text)).toEqual(['|']);
});

const SCANNED = { origin: 'ocr', confidence: 0.95 } as const;

it('of two readings of one place the lesser is set apart, with what was read in its line over other words', () => {
  const page = print(paragraph(320, SENTENCE), SCANNED);
  const [first, second] = page.words as [ReadWord, ReadWord];
  const line = { y0: first.y0 - 2, y1: first.y1 - 2 };
  const lesser = { ...first, ...line, text: 'Rả', confidence: 0.3 };
  const over = { ...second, ...line, x0: second.x1 - 2, x1: second.x1 + 3, text: 'T' };
  const document = layOutPages({ ...page, words: [lesser, over, ...page.words] });
  expect(blockTexts(document)).toEqual([SENTENCE]);
  expect(document.furniture.map((piece) => piece.text)).toEqual(['Rả', 'T']);
});

it.each([
  ['hardly read beyond the print', { text: 'ñ', confidence: 0.21, y1: 322 }],
  ['a letter lower than any', { text: 'ĩ', confidence: 0.82, y1: 314 }],
])('%s is set apart', (_, sign) => {
  const page = print(
    [1, 2, 3, 4, 5].flatMap((number) => paragraph(200 + 30 * number, SENTENCE)),
    SCANNED,
  );
  const x0 = Math.max(...page.words.map((word) => word.x1)) + 30;
  const dust = { x0, x1: x0 + 5, y0: 312, bold: false, ...sign };
  const document = layOutPages({ ...page, words: [...page.words, dust] });
  expect(blockTexts(document).join(' ')).not.toContain(sign.text);
  expect(document.furniture.map((piece) => piece.text)).toEqual([sign.text]);
});

const joined = (words: readonly string[]) => words.join(' ');

it.each([
  ['liên. quan', 0.97, 'liên quan', '.'],
  ['tuyến: đê', 0.97, 'tuyến: đê', null],
  ['đoàn. và', 0.9, 'đoàn và', '.'],
  ['đoàn. và', 0.97, 'đoàn. và', null],
  ['đoàn. Và', 0.9, 'đoàn. Và', null],
  ["hợp' với", 0.9, 'hợp với', "'"],
  ['tr. năm', 0.9, 'tr. năm', null],
  ['hành..', 0.97, 'hành.', '.'],
  ['sau:.', 0.97, 'sau:', '.'],
  ['hiện./..', 0.97, 'hiện./.', '.'],
  ['tre...', 0.97, 'tre...', null],
  ['vận,.động', 0.97, 'vận, động', '.'],
  ['tôm. .', 0.97, 'tôm.', '.'],
  ['12/KH-UBND- ngày', 0.97, '12/KH-UBND ngày', '-'],
  ['quyết: 12/NQ-CP', 0.97, 'quyết 12/NQ-CP', ':'],
  ['gồm: 12/NQ-CP', 0.97, 'gồm: 12/NQ-CP', null],
  ['số. 12/NQ-CP', 0.97, 'số 12/NQ-CP', '.'],
  ['ngày. 07/01/2016', 0.97, 'ngày 07/01/2016', '.'],
  ['tre. 07/01/2016', 0.97, 'tre. 07/01/2016', null],
  ['tre! xanh', 0.97, 'tre xanh', '!'],
  ['tre!', 0.97, 'tre!', null],
  ['ngày :07/01/2016', 0.5, 'ngày 07/01/2016', ':'],
  ['ngày - 07/01/2016', 0.5, 'ngày 07/01/2016', '-'],
  ['ngày . 7 tháng', 0.97, 'ngày 7 tháng', '.'],
  ['ngày Ï 07/01/2016', 0.97, 'ngày 07/01/2016', 'Ï'],
  ['ngày I 07/01/2016', 0.97, 'ngày I 07/01/2016', null],
  ['của. Ủy', 0.97, 'của Ủy', '.'],
  ['tre. Ủy', 0.97, 'tre. Ủy', null],
  ['tháng {năm', 0.5, 'tháng năm', '{'],
  ['mẫu 1SO', 0.95, 'mẫu ISO', null],
])('dust at the end of a word is set apart: %s read with %d', (read, confidence, text, dust) => {
  const words = ['Rà', 'soát', 'mọi', 'nơi', ...read.split(' ')];
  const page = print(paragraph(320, joined(words)), { origin: 'ocr', confidence });
  const document = layOutPages(page);
  expect(blockTexts(document)).toEqual([joined(['Rà', 'soát', 'mọi', 'nơi', text])]);
  expect(document.furniture.map((piece) => piece.text)).toEqual(dust === null ? [] : [dust]);
});
