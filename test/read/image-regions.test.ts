import sharp from 'sharp';
import { describe, expect, it } from 'vitest';
import { Page } from '../../schemas/pages.ts';
import { findImageRegions } from '../../src/read/image-regions.ts';
import type { OcrWord } from '../../src/read/ocr.ts';
import { openSource } from '../../src/read/open.ts';
import { makePdf, noEngine, put, stubEngine } from './files.ts';

const at = (text: string, x0: number, y0: number, width = 12 * text.length) => ({
  text,
  ...{ x0, y0, x1: x0 + width, y1: y0 + 14 },
});
const image = (x0: number, y0: number, width: number, height: number) => ({
  ...{ x0, y0, x1: x0 + width, y1: y0 + height },
});
const A4 = { width: 595, height: 842 };
/** "Số: ___ /KH-UBND        Mỹ An, ngày __ tháng 3 năm 2022" */
const BLANKS = [
  at('Số:', 100, 110, 20),
  at('/KH-UBND', 160, 110, 70),
  at('ngày', 380, 110, 25),
  at('tháng', 430, 110, 30),
  at('3', 465, 110, 7),
];
const FILLED = [...BLANKS, at('30', 130, 110, 14), at('10', 408, 110, 14)];
const SIGNING = [at('CHỦ', 380, 600, 30), at('TỊCH', 415, 600, 35)];

describe('findImageRegions', () => {
  type Row = [string, number, ReturnType<typeof at>[], ReturnType<typeof image>[], string[]];
  it.each<Row>([
    ['a figure behind "Số:"', 1, BLANKS, [image(125, 105, 30, 22)], ['blank 120-160']],
    [
      'figures in both gaps',
      1,
      BLANKS,
      [image(125, 105, 30, 22), image(406, 108, 20, 16)],
      ['blank 120-160', 'blank 405-430'],
    ],
    [
      'one image over the letterhead',
      1,
      BLANKS,
      [image(90, 60, 420, 70)],
      ['blank 120-160', 'blank 405-430'],
    ],
    ['a gap that is filled', 1, FILLED, [image(90, 60, 420, 70)], []],
    ['an emblem in a whole letterhead', 1, FILLED, [image(90, 30, 90, 30)], []],
    [
      'the number and day as one line',
      1,
      [at('KẾ HOẠCH', 200, 300)],
      [image(90, 100, 120, 18)],
      ['letterhead 90-210'],
    ],
    ['a seal over the letterhead', 1, [at('KẾ HOẠCH', 200, 300)], [image(90, 60, 90, 90)], []],
    ['a background', 1, BLANKS, [image(0, 0, 595, 842)], []],
    ['another page', 2, BLANKS, [image(125, 105, 30, 22)], []],
    ['a name under its post', 3, SIGNING, [image(380, 640, 110, 40)], ['signature 380-490']],
    ['a signature over its name', 3, [...SIGNING, at('Lê Thị An', 390, 690)], [image(380, 640, 110, 40)], []],
    ['a picture in the text', 2, [at('hình', 300, 400)], [image(300, 420, 200, 120)], []],
    [
      'the block beside the recipients',
      3,
      [at('nhận:', 100, 602)],
      [image(330, 590, 200, 120)],
      ['signature 330-530'],
    ],
    ['a seal under a post', 3, SIGNING, [image(380, 620, 90, 90)], []],
  ])('%s', (_, number, words, images, expected) => {
    const regions = findImageRegions({ ...A4, number, words, images });
    expect(regions.map(({ kind, x0, x1 }) => `${kind} ${x0}-${x1}`)).toEqual(expected);
  });

  it('looks at a few places only', () => {
    const images = Array.from({ length: 12 }, (_, row) => image(90, 20 * row, 120, 12));
    expect(findImageRegions({ ...A4, number: 1, words: [], images })).toHaveLength(4);
  });
});

const SENTENCE = 'Ban nhan dan xa Long Son bao cao tinh hinh nam nay cho so';
const strip = await sharp({ create: { width: 240, height: 36, channels: 3, background: '#ccccff' } })
  .png()
  .toBuffer();
/** A page of words with an image of one line in its letterhead, at 90..210 × 100..118 points. */
const page = await makePdf((pdf) => {
  pdf.fontSize(13).text(SENTENCE, 60, 400, { baseline: 'alphabetic', lineBreak: false });
  pdf.image(strip, 90, 100, { width: 120, height: 18 });
});
/** In pixels of the region with its margin, 300 dpi. */
const seen = (text: string, x0: number, confidence = 0.95): OcrWord => ({
  text,
  ...{ x0, y0: 20, x1: x0 + 100, y1: 60, confidence, bold: false },
});

async function read(...words: OcrWord[]) {
  const engine = stubEngine(words);
  const source = await openSource(put('region.pdf', page), { engine: () => engine });
  const read = Page.parse(await source.readPage(1));
  await source.close();
  if (read.origin !== 'text-layer') throw new Error(read.reason);
  return { engine, page: read, added: read.words.slice(SENTENCE.split(' ').length) };
}

describe('reading a region', () => {
  it('shows the engine that region alone and puts its words in their place', async () => {
    const { engine, page, added } = await read(seen('Số:', 0), seen('30/KH-UBND', 120));
    expect(engine.shown).toHaveLength(1);
    expect(engine.shown[0]).toMatchObject({ width: 525, height: 100, dpi: 300 });
    expect(page.engine).toBe('stub 1');
    expect(page.reason).toMatch(/^text layer: .+; the letterhead's image was read by OCR$/);
    expect(added.map((word) => word.text)).toEqual(['Số:', '30/KH-UBND']);
    expect(added[1]).toMatchObject({ confidence: 0.95 });
    expect(Math.abs((added[1]?.x0 ?? 0) - (87 + 120 * 0.24))).toBeLessThan(0.3);
    expect(Math.abs((added[1]?.y0 ?? 0) - (97 + 20 * 0.24))).toBeLessThan(0.3);
  });

  it.each<[string, OcrWord[], string[]]>([
    ['a figure alone', [seen('1178', 0)], ['1178']],
    ['an unsure figure', [seen('1178', 0, 0.5)], []],
    ['a figure in noise', [seen('1178', 0), seen('~;%', 120)], []],
    ['a brand', [seen('SAOLUC', 0), seen('Group', 120)], []],
    ['the name of a body', [seen('SỞ', 0), seen('NỘI', 120), seen('VỤ', 240)], ['SỞ', 'NỘI', 'VỤ']],
    ['nothing', [], []],
  ])('%s', async (_, words, expected) => {
    const { added, page } = await read(...words);
    expect(added.map((word) => word.text)).toEqual(expected);
    expect(page.engine).toBe(expected.length === 0 ? null : 'stub 1');
  });

  it('a page stands when its image cannot be read', async () => {
    const engine = { ...stubEngine(), recognize: () => Promise.reject(new Error('broken')) };
    const source = await openSource(put('region.pdf', page), { engine: () => engine });
    expect(await source.readPage(1)).toMatchObject({
      origin: 'text-layer',
      reason: expect.stringMatching(/; an image on it could not be read$/),
    });
    await source.close();
  });

  it('a page without such places asks for no engine', async () => {
    const plain = await makePdf((pdf) => pdf.fontSize(13).text(SENTENCE, 60, 400, { lineBreak: false }));
    const source = await openSource(put('plain.pdf', plain), { engine: noEngine });
    expect(await source.readPage(1)).toMatchObject({ origin: 'text-layer', engine: null });
    await source.close();
  });
});
