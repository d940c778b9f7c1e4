import { tmpdir } from 'node:os';
import { join } from 'node:path';
import sharp from 'sharp';
import { describe, expect, it } from 'vitest';
import { Page } from '../../schemas/pages.ts';
import { Source } from '../../schemas/record.ts';
import { openSource } from '../../src/read/open.ts';
import { readPages } from '../../src/read/read.ts';
import { ReadError, type ReadErrorCode } from '../../src/read/read-error.ts';
import { makePdf, makeTiff, noEngine, put, stubEngine } from './files.ts';

const word = { text: 'ban', x0: 100, y0: 200, x1: 200, y1: 240, confidence: 0.9, bold: false };
const SENTENCE = 'Ban nhan dan xa Long Son bao cao tinh hinh nam nay cho so';
const emptyPdf = `%PDF-1.4
1 0 obj <</Type/Catalog/Pages 2 0 R>> endobj
2 0 obj <</Type/Pages/Kids[]/Count 0>> endobj
trailer <</Root 1 0 R/Size 3>>
%%EOF`;

async function png(width: number, height: number, colour = '#ffffff') {
  return sharp({ create: { width, height, channels: 3, background: colour } })
    .png()
    .toBuffer();
}

async function failure(path: string): Promise<ReadError> {
  const error = await openSource(path, { engine: noEngine }).then(
    () => null,
    (cause: unknown) => cause,
  );
  expect(error).toBeInstanceOf(ReadError);
  return error as ReadError;
}

describe('files that cannot be read', () => {
  const files: [string, ReadErrorCode, () => Promise<string> | string][] = [
    ['a missing file', 'missing', () => join(tmpdir(), 'saoluc-no-such-file.pdf')],
    ['a folder', 'unsupported', () => tmpdir()],
    ['an empty file', 'empty', () => put('empty.pdf', '')],
    ['a text without words', 'empty', () => put('blank.txt', ' \n\n')],
    ['text named .pdf', 'mislabelled', () => put('text.pdf', 'Kế hoạch năm 2022')],
    ['garbage named .pdf', 'damaged', () => put('garbage.pdf', Buffer.from([1, 2, 3, 0xff, 0xfe, 0, 9]))],
    ['a PDF without its end', 'damaged', () => put('short.pdf', '%PDF-1.7\n1 0 obj\n<</Type')],
    ['a PDF without pages', 'no-pages', () => put('none.pdf', emptyPdf)],
    [
      'a PDF with a password',
      'encrypted',
      async () =>
        put('locked.pdf', await makePdf((pdf) => pdf.text('x'), { userPassword: 'a', pdfVersion: '1.7' })),
    ],
    ['half a PNG', 'damaged', async () => put('half.png', (await png(40, 40)).subarray(0, 20))],
    ['an archive', 'unsupported', () => put('a.docx', Buffer.from('504b0304140000000800', 'hex'))],
    ['a kind of text that is not read', 'unsupported', () => put('a.csv', 'a,b')],
    ['8-bit text', 'unsupported', () => put('old.txt', Buffer.from([0x4b, 0xd5, 0x20]))],
  ];
  it.each(files)('%s is %s', async (_, code, make) => {
    const error = await failure(await make());
    expect(error.code).toBe(code);
    expect(error.message).toMatch(new RegExp(`^${error.file.replace('.', '\\.')}: .+; .+\\.$`));
  });

  it('more than the limits allow', async () => {
    const path = put('long.txt', 'một\fhai\fba');
    const open = (limits: object) => openSource(path, { engine: noEngine, limits });
    await expect(open({ maxBytes: 4 })).rejects.toMatchObject({ code: 'too-large' });
    await expect(open({ maxCharacters: 4 })).rejects.toMatchObject({
      code: 'too-large',
      message: expect.stringContaining('split it'),
    });
    await expect(open({ maxPages: 2 })).rejects.toMatchObject({ code: 'too-many-pages' });
  });
});

describe('PDF pages', () => {
  it('a text layer is read with boxes where the words were drawn', async () => {
    const path = put(
      'text-layer.pdf',
      await makePdf((pdf) => {
        pdf
          .font('Times-Bold')
          .fontSize(20)
          .text('Ban', 100, 150, { baseline: 'alphabetic', lineBreak: false });
        pdf
          .font('Times-Roman')
          .fontSize(13)
          .text(SENTENCE, 60, 300, { baseline: 'alphabetic', lineBreak: false });
      }),
    );
    const source = await openSource(path, { engine: noEngine });
    expect(Source.parse(source.source)).toMatchObject({
      file: 'text-layer.pdf',
      mediaType: 'application/pdf',
    });
    const page = Page.parse(await source.readPage(1));
    if (page.origin !== 'text-layer') throw new Error(page.reason);
    expect(page.words.map((own) => own.text).join(' ')).toBe(`Ban ${SENTENCE}`);
    const [first, second] = page.words;
    expect(first).toMatchObject({ text: 'Ban', bold: true, confidence: null });
    expect(second?.bold).toBe(false);
    expect(Math.abs((first?.x0 ?? 0) - 100)).toBeLessThan(2);
    // Times-Bold's advances of B, a, n: 667 + 500 + 556 thousandths
    expect(Math.abs((first?.x1 ?? 0) - 100 - 20 * 1.723)).toBeLessThan(2);
    expect(first?.y0).toBeLessThan(150 - 13);
    expect(first?.y1).toBeGreaterThan(150);
    expect(first?.y1).toBeLessThan(150 + 7);
    await source.close();
  });

  it('a page turned by 90° comes upright', async () => {
    const drawn = await makePdf((pdf) => {
      pdf.rotate(-90).fontSize(13).text(SENTENCE, -700, 100, { baseline: 'alphabetic', lineBreak: false });
    });
    const turned = Buffer.from(
      drawn.toString('latin1').replace('/Type /Page\n', '/Type /Page\n/Rotate 90\n'),
      'latin1',
    );
    const source = await openSource(put('turned.pdf', turned), { engine: noEngine });
    const page = await source.readPage(1);
    expect(page).toMatchObject({ origin: 'text-layer', rotation: 90, width: 841.89, height: 595.28 });
    if (page.origin !== 'text-layer') return;
    const first = page.words[0];
    expect(first?.text).toBe('Ban');
    expect(Math.abs((first?.x0 ?? 0) - (841.89 - 700))).toBeLessThan(2);
    expect(Math.abs((first?.y1 ?? 0) - 103)).toBeLessThan(2);
    await source.close();
  });

  it('a scan is handed to OCR at its own resolution and its words are put on the page', async () => {
    const scan = await png(1240, 1754);
    const path = put(
      'scan.pdf',
      await makePdf((pdf) => pdf.image(scan, 0, 0, { width: 595.28, height: 841.89 })),
    );
    const engine = stubEngine([word]);
    const source = await openSource(path, { engine: () => engine });
    const page = Page.parse(await source.readPage(1));
    expect(page).toMatchObject({
      origin: 'ocr',
      engine: 'stub 1',
      reason: expect.stringContaining('150 dpi'),
    });
    expect(engine.shown).toMatchObject([{ width: 1240, height: 1754, dpi: 150 }]);
    if (page.origin !== 'ocr') return;
    expect(page.words[0]).toMatchObject({ text: 'ban', confidence: 0.9 });
    expect(Math.abs((page.words[0]?.x0 ?? 0) - 48)).toBeLessThan(0.1);
    expect(Math.abs((page.words[0]?.y1 ?? 0) - 115.2)).toBeLessThan(0.1);
    await source.close();
  });

  it('a scan with print over it is rendered, so that nothing of it is lost', async () => {
    const scan = await png(620, 877);
    const path = put(
      'stamped.pdf',
      await makePdf((pdf) => {
        pdf.image(scan, 0, 0, { width: 595.28, height: 841.89 });
        pdf.text('Ky boi Ban', 50, 50);
      }),
    );
    const engine = stubEngine();
    const source = await openSource(path, { engine: () => engine });
    const page = await source.readPage(1);
    expect(page.reason).toMatch(/stamp only.*rendered at 300 dpi/);
    expect(engine.shown[0]).toMatchObject({ width: 2480, height: 3507, dpi: 300 });
    expect(engine.shown[0]?.grey.some((shade) => shade < 64)).toBe(true);
    await source.close();
  });

  it('an empty page is empty, and OCR can be asked for', async () => {
    const path = put('empty-page.pdf', await makePdf(() => {}));
    const source = await openSource(path, { engine: noEngine });
    expect(await source.readPage(1)).toMatchObject({ origin: 'text-layer', words: [], reason: 'empty page' });
    await expect(source.readPage(2)).rejects.toThrow(RangeError);
    await source.close();
    const forced = await openSource(path, { engine: () => stubEngine([word]), forceOcr: true });
    expect(await forced.readPage(1)).toMatchObject({ origin: 'ocr', words: [{ text: 'ban' }] });
    await forced.close();
  });

  it('a page that fails is unreadable, and the others stand', async () => {
    const scan = await png(620, 877);
    const path = put(
      'mixed.pdf',
      await makePdf((pdf) => {
        pdf.image(scan, 0, 0, { width: 595.28, height: 841.89 });
        pdf.addPage().text(SENTENCE, 50, 50);
      }),
    );
    const engine = { ...stubEngine(), recognize: () => Promise.reject(new Error('the engine broke')) };
    const source = await openSource(path, { engine: () => engine });
    const [first, second] = await readPages(source, (task) => task());
    expect(Page.parse(first)).toMatchObject({
      origin: 'unreadable',
      width: 595.28,
      reason: 'page 1 could not be read: the engine broke',
    });
    expect(second?.origin).toBe('text-layer');
    await source.close();
  });

  it('an abort is the caller’s own', async () => {
    const source = await openSource(put('abort.pdf', await makePdf((pdf) => pdf.text(SENTENCE))), {
      engine: noEngine,
    });
    await expect(source.readPage(1, AbortSignal.abort(new Error('enough')))).rejects.toThrow('enough');
    await source.close();
  });
});

describe('image files', () => {
  it('a TIFF has as many pages as it holds', async () => {
    const tiff = makeTiff([
      { width: 400, height: 600, shade: 255, dpi: 200 },
      { width: 300, height: 300, shade: 128, dpi: 150 },
    ]);
    const engine = stubEngine([word]);
    const source = await openSource(put('two.tif', tiff), { engine: () => engine });
    expect(source.pageCount).toBe(2);
    const pages = await readPages(source);
    expect(pages).toMatchObject([
      { number: 1, origin: 'ocr', width: 144, height: 216 },
      { number: 2, origin: 'ocr', width: 144, height: 144, words: [{ x0: 48, y0: 96, x1: 96, y1: 115.2 }] },
    ]);
    expect(engine.shown.map((image) => image.grey[0])).toEqual([255, 128]);
  });

  it('a JPEG is turned as its camera says, and taken for A4 without a resolution', async () => {
    const jpeg = await sharp(await png(1754, 1240))
      .withMetadata({ orientation: 6, density: 72 })
      .jpeg()
      .toBuffer();
    const engine = stubEngine([word]);
    const source = await openSource(put('photo.jpg', jpeg), { engine: () => engine });
    expect(await source.readPage(1)).toMatchObject({
      rotation: 90,
      width: 595.28,
      reason: expect.stringContaining('taken for an A4 page'),
    });
    expect(engine.shown[0]).toMatchObject({ width: 1240, height: 1754, dpi: 150 });
  });

  it('a wrong name is told', async () => {
    const source = await openSource(put('named.pdf', await png(300, 300)), { engine: () => stubEngine() });
    expect(source.source.mediaType).toBe('image/png');
    expect((await source.readPage(1)).reason).toMatch(/the file is a PNG image, whatever its name says$/);
  });

  it('too many pixels are an error, not a crash', async () => {
    const path = put('big.png', await png(300, 300));
    const open = openSource(path, { engine: () => stubEngine(), limits: { maxPixels: 1000 } });
    await expect(open).rejects.toMatchObject({ code: 'too-large' });
  });
});
