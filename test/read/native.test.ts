import { mkdtempSync, readdirSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, describe, expect, it } from 'vitest';
import { makeEngine, NoNativeEngine } from '../../src/read/engine.ts';
import { createNative, findNative, type NativeProgram } from '../../src/read/native.ts';
import type { OcrEngine } from '../../src/read/ocr.ts';
import { findModel, OcrModelError, OWN_MODEL, unpackModel } from '../../src/read/ocr-model.ts';
import { openSource } from '../../src/read/open.ts';
import { makePdf, put } from './files.ts';

const found = await findNative(process.env);
const TEXT = 'Ban 30 ngay 15';

async function smallPage(text = TEXT, index = 0): Promise<string> {
  const draw = (pdf: PDFKit.PDFDocument) => {
    pdf.font('Times-Roman').fontSize(16).text(text, 40, 60, { baseline: 'alphabetic', lineBreak: false });
  };
  return put(`native-${index}.pdf`, await makePdf(draw, { size: [250, 120] }));
}

async function readWith(engine: OcrEngine, path: string) {
  const source = await openSource(path, { engine: () => engine, forceOcr: true });
  const page = await source.readPage(1);
  await source.close();
  if (page.origin !== 'ocr') throw new Error(page.reason);
  return page;
}

it(
  found
    ? `the native engine is tested with tesseract ${found.version}`
    : 'no tesseract 5 is installed: the native engine is not tested',
  () => {
    expect(found === null || found.version !== '').toBe(true);
  },
);

describe.runIf(found)('the native engine', () => {
  const options = { jobs: 1, model: OWN_MODEL, environment: process.env };
  const kept = createNative({ ...options, program: { ...(found as NativeProgram) } });
  const single = createNative({ ...options, program: { ...(found as NativeProgram), keepable: false } });
  afterAll(() => Promise.all([kept.close(), single.close()]));

  it.each([
    ['with processes that are kept', kept],
    ['with one process a picture', single],
  ])(
    'reads a small page with boxes and confidences, also after a page that is none, %s',
    async (_, engine) => {
      const broken = { width: 4, height: 4, dpi: 300, grey: new Uint8Array(0) };
      await expect(engine.recognize(broken)).rejects.toThrow('tesseract ended with code 1');
      await expect(engine.recognize(broken, { layout: 'line' })).rejects.toThrow(
        'tesseract ended with code 1',
      );
      const page = await readWith(engine, await smallPage());
      expect(page.engine).toBe(`tesseract ${found?.version} vie 4.0.0_best_int`);
      expect(page.words.map((word) => word.text).join(' ')).toBe(TEXT);
      const [first] = page.words;
      expect(Math.abs((first?.x0 ?? 0) - 40)).toBeLessThan(2);
      expect(Math.abs((first?.y1 ?? 0) - 60)).toBeLessThan(2);
      expect(first?.confidence).toBeGreaterThan(0.5);
    },
  );

  it('keeps pages apart that are read at a time', async () => {
    const engine = await makeEngine('native', { ...options, jobs: 3 });
    const paths = await Promise.all(
      ['Ban 11', 'Ban 22', 'Ban 33'].map((text, index) => smallPage(text, index)),
    );
    const pages = await Promise.all(paths.map((path) => readWith(engine, path)));
    await engine.close();
    expect(pages.map((page) => page.words.map((word) => word.text).join(' '))).toEqual([
      'Ban 11',
      'Ban 22',
      'Ban 33',
    ]);
  });

  it('gives the same record as the embedded one on an easy page', async () => {
    const embedded = await makeEngine('tesseract.js', options);
    const path = await smallPage();
    const [a, b] = [await readWith(embedded, path), await readWith(kept, path)];
    await embedded.close();
    const round = (words: typeof a.words) =>
      words.map(({ text, x0, y0, x1, y1 }) => [text, ...[x0, y0, x1, y1].map((at) => Math.round(at))]);
    expect(round(b.words)).toEqual(round(a.words));
  });

  it('takes pictures at any resolution one after the other, in every layout', async () => {
    for (const layout of ['line', 'sparse', 'line', 'page', 'line'] as const) {
      const image = { width: 300, height: 60, dpi: 150, grey: new Uint8Array(18_000).fill(255) };
      const { words, angle } = await kept.recognize(image, { layout });
      expect([words.length <= 1, angle]).toEqual([true, 0]);
    }
  });

  it('an abort and a time that is up end the process and leave the engine usable', async () => {
    const image = { width: 600, height: 600, dpi: 300, grey: new Uint8Array(360_000).fill(255) };
    const controller = new AbortController();
    const job = kept.recognize(image, { signal: controller.signal });
    controller.abort(new Error('enough'));
    await expect(job).rejects.toThrow('enough');
    await expect(kept.recognize(image, { timeoutMs: 1 })).rejects.toThrow('longer than');
    expect((await kept.recognize(image)).words).toEqual([]);
  });

  it('reads with the model of a folder, and names it by its content', async () => {
    const folder = mkdtempSync(join(tmpdir(), 'saoluc-model-'));
    await unpackModel(OWN_MODEL, folder);
    const model = await findModel(folder);
    expect(model.name).toMatch(/^vie sha256:[0-9a-f]{8}$/);
    for (const name of ['native', 'tesseract.js'] as const) {
      const engine = await makeEngine(name, { ...options, model });
      expect((await readWith(engine, await smallPage())).words.map((word) => word.text).join(' ')).toBe(TEXT);
      expect(engine.version).toContain(model.name);
      await engine.close();
    }
  });

  it('leaves nothing in the temporary folder', async () => {
    const before = process.env.TMPDIR;
    const own = mkdtempSync(join(tmpdir(), 'saoluc-tmp-'));
    process.env.TMPDIR = own;
    const engine = await makeEngine('native', options);
    await readWith(engine, await smallPage());
    expect(readdirSync(own)).toEqual([expect.stringMatching(/^saoluc-ocr-/)]);
    await engine.close();
    expect(readdirSync(own)).toEqual([]);
    process.env.TMPDIR = before;
    if (before === undefined) delete process.env.TMPDIR;
    const image = { width: 1, height: 1, dpi: 300, grey: new Uint8Array(1) };
    await expect(engine.recognize(image)).rejects.toThrow('closed');
  });

  it('is taken by auto', async () => {
    const engine = await makeEngine('auto', options);
    expect(engine.name).toBe('tesseract');
    await engine.close();
  });
});

describe('without a native tesseract', () => {
  const nowhere = { jobs: 1, model: OWN_MODEL, environment: { PATH: '/nonexistent' } };

  it('auto takes the embedded engine, and native says what to do', async () => {
    const engine = await makeEngine('auto', nowhere);
    expect(engine.name).toBe('tesseract.js');
    await engine.close();
    await expect(makeEngine('native', nowhere)).rejects.toBeInstanceOf(NoNativeEngine);
  });

  it('a folder without a model is refused', async () => {
    await expect(findModel(tmpdir())).rejects.toBeInstanceOf(OcrModelError);
  });
});
