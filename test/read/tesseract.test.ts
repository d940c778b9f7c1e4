import { afterAll, describe, expect, it } from 'vitest';
import { openSource } from '../../src/read/open.ts';
import { createTesseract } from '../../src/read/tesseract.ts';
import { makePdf, put } from './files.ts';

const engine = createTesseract({ jobs: 1 });
afterAll(() => engine.close());

describe('tesseract', () => {
  it('reads a small page with boxes and confidences, also after a page that is none', async () => {
    const broken = { width: 4, height: 4, dpi: 300, grey: new Uint8Array(0) };
    await expect(engine.recognize(broken)).rejects.toBeInstanceOf(Error);
    const draw = (pdf: PDFKit.PDFDocument) => {
      pdf
        .font('Times-Roman')
        .fontSize(16)
        .text('Ban 30 ngay 15', 40, 60, { baseline: 'alphabetic', lineBreak: false });
    };
    const path = put('ocr.pdf', await makePdf(draw, { size: [250, 120] }));
    const source = await openSource(path, { engine: () => engine, forceOcr: true });
    const page = await source.readPage(1);
    await source.close();
    if (page.origin !== 'ocr') throw new Error(page.reason);
    expect(page.engine).toMatch(/^tesseract\.js 7/);
    expect(page.words.map((word) => word.text).join(' ')).toBe('Ban 30 ngay 15');
    const [first] = page.words;
    expect(Math.abs((first?.x0 ?? 0) - 40)).toBeLessThan(2);
    expect(Math.abs((first?.y1 ?? 0) - 60)).toBeLessThan(2);
    expect(first?.confidence).toBeGreaterThan(0.5);
  });

  it('an abort ends the reading and leaves the engine usable', async () => {
    const image = { width: 600, height: 600, dpi: 300, grey: new Uint8Array(360000).fill(255) };
    const controller = new AbortController();
    const job = engine.recognize(image, { signal: controller.signal });
    controller.abort(new Error('enough'));
    await expect(job).rejects.toThrow('enough');
    expect((await engine.recognize(image)).words).toEqual([]);
  });
});
