import { execFileSync, spawnSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import sharp from 'sharp';
import { describe, expect, it } from 'vitest';
import { FrozenPages, type Page, type PositionedPage, type ReadWord } from '../../schemas/pages.ts';
import { pictures } from '../../src/read/image.ts';
import { openSource } from '../../src/read/open.ts';
import { openPdf, type PdfPage } from '../../src/read/pdf.ts';
import { glyphlessFont } from '../../src/write/glyphless-font.ts';
import { makeSearchable } from '../../src/write/searchable.ts';
import { makePdf, put } from '../read/files.ts';

const SHA = 'a'.repeat(64);
const pdftotext = spawnSync('pdftotext', ['-v']).status === 0;

const word = (text: string, x0: number, y0: number, x1: number, y1: number): ReadWord => ({
  text,
  ...{ x0, y0, x1, y1 },
  confidence: 0.9,
  bold: false,
});

/** A line of a page of 300 × 200 points, upright. */
const WORDS = [
  word('Kế', 30, 40, 50, 54),
  word('hoạch', 54, 42, 92, 57),
  word('số', 96, 42, 108, 54),
  word('30/KH-UBND', 112, 43, 190, 54),
  word('-', 194, 48, 198, 50),
  word('(Đắk', 202, 41, 230, 57),
  word('Lắk)', 234, 41, 258, 57),
];

const ocrPage = (changes: Partial<PositionedPage> = {}): PositionedPage => ({
  number: 1,
  origin: 'ocr',
  width: 300,
  height: 200,
  rotation: 0,
  engine: 'stub 1',
  reason: 'for a test',
  words: WORDS,
  ...changes,
});

const jpeg = await sharp({ create: { width: 600, height: 400, channels: 3, background: '#f8f4ee' } })
  .jpeg()
  .toBuffer();

/** A page that a picture fills, of a size as it lies in the file. */
const scanned = (size: [number, number], draw = (_: PDFKit.PDFDocument) => {}) =>
  makePdf(
    (pdf) => {
      pdf.image(jpeg, 0, 0, { width: size[0], height: size[1] });
      draw(pdf);
    },
    { size },
  );

/** The text layers of all pages, whatever a reader would think of them. */
async function readCopy(bytes: Uint8Array, name = 'copy.pdf') {
  const pdf = await openPdf(new Uint8Array(bytes), name);
  const pages: Pick<PdfPage, 'width' | 'height' | 'rotation' | 'words'>[] = [];
  for (let number = 1; number <= pdf.pageCount; number++) {
    const page = await pdf.page(number);
    pages.push(page);
    page.release();
  }
  await pdf.close();
  return pages;
}

const textsOf = (words: readonly { text: string }[]) => words.map(({ text }) => text);
const asText = (bytes: Uint8Array, name: string) =>
  execFileSync('pdftotext', ['-layout', put(name, bytes), '-'], { encoding: 'utf8' });

/** Words in places that differ by less than a point from left to right, and lie over the given ones in height. */
function expectSame(found: readonly ReadWord[], wanted: readonly ReadWord[]): void {
  expect(textsOf(found)).toEqual(textsOf(wanted));
  for (const [index, { x0, x1, y0, y1 }] of wanted.entries()) {
    const own = found[index] as ReadWord;
    expect(Math.abs(own.x0 - x0) + Math.abs(own.x1 - x1)).toBeLessThan(1);
    expect(own.y0 < y1 && own.y1 > y0).toBe(true);
  }
}

describe('a searchable copy of a PDF', () => {
  it.each([
    [0, [300, 200]],
    [90, [200, 300]],
    [180, [300, 200]],
    [270, [200, 300]],
  ] as const)('has the words in their places on a page that lay turned by %s°', async (rotation, size) => {
    const original = await scanned([...size]);
    const copy = await makeSearchable({ kind: 'pdf', bytes: original }, [ocrPage({ rotation })], SHA);
    const [page] = await readCopy(copy);
    expect([page?.width, page?.height, page?.rotation]).toEqual([300, 200, rotation]);
    expectSame(page?.words ?? [], WORDS);
    if (pdftotext) expect(asText(copy, 'turned.pdf').trim()).toBe('Kế hoạch số 30/KH-UBND - (Đắk Lắk)');
  });

  it('holds the picture to the byte, is hardly larger, and is the same every time', async () => {
    const original = await scanned([300, 200]);
    const copy = await makeSearchable({ kind: 'pdf', bytes: original }, [ocrPage()], SHA);
    expect(Buffer.from(copy).includes(jpeg)).toBe(true);
    expect(copy.length - original.length).toBeLessThan(8_000);
    const again = await makeSearchable({ kind: 'pdf', bytes: original }, [ocrPage()], SHA);
    expect(Buffer.compare(copy, again)).toBe(0);
  });

  it('says PDF/A-2b where a page is a picture and nothing else', async () => {
    const plain = await makeSearchable({ kind: 'pdf', bytes: await scanned([300, 200]) }, [ocrPage()], SHA);
    const text = Buffer.from(plain).toString('latin1');
    expect(text).toMatch(/<pdfaid:part>2<[\s\S]*<pdfaid:conformance>B</u);
    expect(text).toContain('/OutputIntents');
    const lettered = await scanned([300, 200], (pdf) => pdf.fontSize(8).text('a', 5, 5));
    const other = await makeSearchable({ kind: 'pdf', bytes: lettered }, [ocrPage()], SHA);
    expect(Buffer.from(other).toString('latin1')).not.toContain('pdfaid');
  });

  it('keeps a text layer that was trusted, and adds what OCR has seen beside it', async () => {
    const original = await makePdf((pdf) => pdf.fontSize(12).text('Born digital', 30, 30), {
      size: [300, 200],
    });
    const own = { ...word('Born', 30, 30, 56, 42), confidence: null };
    const page = ocrPage({ origin: 'text-layer', words: [own, word('88', 200, 100, 215, 112)] });
    const [found] = await readCopy(await makeSearchable({ kind: 'pdf', bytes: original }, [page], SHA));
    expect(textsOf(found?.words ?? []).sort()).toEqual(['88', 'Born', 'digital']);
  });

  it('leaves a file alone that needs nothing', async () => {
    const original = await makePdf((pdf) => pdf.fontSize(12).text('Born digital', 30, 30), {
      size: [300, 200],
    });
    const words = WORDS.map((own) => ({ ...own, confidence: null }));
    const page = ocrPage({ origin: 'text-layer', words });
    expect(await makeSearchable({ kind: 'pdf', bytes: original }, [page], SHA)).toBe(original);
  });

  it('takes off the invisible layer of an earlier OCR', async () => {
    const original = await scanned([300, 200], (pdf) => {
      pdf.addContent('BT /F9 12 Tf 3 Tr 1 0 0 1 30 150 Tm (gar\\)bage) Tj ET');
    });
    const [found] = await readCopy(await makeSearchable({ kind: 'pdf', bytes: original }, [ocrPage()], SHA));
    expect(textsOf(found?.words ?? [])).toEqual(textsOf(WORDS));
  });

  it.runIf(pdftotext)('gives the words as they were repaired, not as their font has them', async () => {
    const original = await makePdf((pdf) => pdf.fontSize(12).text('K~ ho^ch', 30, 30), { size: [300, 200] });
    const words = [word('Kế', 30, 30, 44, 42), word('hoạch', 48, 30, 80, 42)];
    const page = ocrPage({ origin: 'text-layer', reason: 'text layer: 2 words; decoded from TCVN3', words });
    expect(
      asText(await makeSearchable({ kind: 'pdf', bytes: original }, [page], SHA), 'old.pdf').trim(),
    ).toBe('Kế hoạch');
  });

  it('reads like the pages of a whole scan', async () => {
    const folder = 'fixtures/002';
    const { pages } = FrozenPages.parse(JSON.parse(readFileSync(`${folder}/scan.pages.json`, 'utf8')));
    const bytes = readFileSync(`${folder}/scan.pdf`);
    const copy = await makeSearchable({ kind: 'pdf', bytes }, pages, SHA);
    expect(copy.length / bytes.length).toBeLessThan(1.1);
    const found = (await readCopy(copy, 'whole.pdf')).flatMap((page) => textsOf(page.words));
    const wanted = pages.flatMap((page) => (page.origin === 'ocr' ? textsOf(page.words) : []));
    const rest = new Map<string, number>();
    for (const text of found) rest.set(text, (rest.get(text) ?? 0) + 1);
    const missing = wanted.filter((text) => {
      const left = rest.get(text) ?? 0;
      rest.set(text, left - 1);
      return left <= 0;
    });
    expect(missing.length / wanted.length).toBeLessThan(0.01);
    if (pdftotext) expect(asText(copy, 'whole-text.pdf')).toContain('CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM');
  });
});

describe('a searchable copy of an image', () => {
  const copyOf = (bytes: Uint8Array, pages: readonly Page[]) =>
    makeSearchable({ kind: 'pictures', pictures: pictures(bytes) }, pages, SHA);
  const blank = () => sharp({ create: { width: 600, height: 400, channels: 3, background: '#f8f4ee' } });

  it.each([
    ['a JPEG', async () => blank().jpeg().toBuffer()],
    ['a PNG', async () => blank().png().toBuffer()],
    ['a grey PNG', async () => blank().toColourspace('b-w').png().toBuffer()],
    ['a PNG with a palette', async () => blank().png({ palette: true }).toBuffer()],
    ['a transparent PNG', async () => blank().ensureAlpha(0.5).png().toBuffer()],
    [
      'a fax',
      async () =>
        blank().threshold().toColourspace('b-w').tiff({ compression: 'ccittfax4', bitdepth: 1 }).toBuffer(),
    ],
  ])('has the words in their places: %s', async (_, make) => {
    const copy = await copyOf(await make(), [ocrPage()]);
    const [page] = await readCopy(copy);
    expect([page?.width, page?.height]).toEqual([300, 200]);
    expectSame(page?.words ?? [], WORDS);
    expect(Buffer.from(copy).toString('latin1')).toContain('pdfaid:part');
  });

  it.each([1, 2, 3, 4, 5, 6, 7, 8])(
    'shows the picture as it is meant to be seen, EXIF orientation %s',
    async (orientation) => {
      const dark = await sharp({ create: { width: 200, height: 100, channels: 3, background: '#000' } })
        .png()
        .toBuffer();
      const upright = await blank()
        .composite([{ input: dark, left: 0, top: 0 }])
        .png()
        .toBuffer();
      // the turn and mirroring that the orientation undoes are their own inverse but for the quarter turns
      const inverse = orientation === 6 ? 8 : orientation === 8 ? 6 : orientation;
      const laid = await sharp(await sharp(upright).withMetadata({ orientation: inverse }).toBuffer())
        .autoOrient()
        .toBuffer();
      const file = await sharp(laid).jpeg({ quality: 95 }).withMetadata({ orientation }).toBuffer();
      const rotation = ([0, 0, 0, 180, 180, 90, 90, 270, 270] as const)[orientation] ?? 0;
      const copy = await copyOf(file, [ocrPage({ rotation })]);
      const shown: { width: number; height: number; grey: Uint8Array }[] = [];
      const engine = {
        ...{ name: 'stub', version: '1', close: async () => {} },
        recognize: async (image: (typeof shown)[number]) => {
          shown.push(image);
          return { words: [], angle: 0 };
        },
      };
      const source = await openSource(put(`exif-${orientation}.pdf`, copy), {
        engine: () => engine,
        forceOcr: true,
      });
      await source.readPage(1);
      await source.close();
      const { width, height, grey } = shown[0] ?? { width: 0, height: 0, grey: new Uint8Array() };
      const at = (x: number, y: number) => grey[Math.floor(y * height) * width + Math.floor(x * width)] ?? -1;
      expect([at(0.1, 0.1) < 50, at(0.9, 0.1) > 200, at(0.1, 0.9) > 200, at(0.9, 0.9) > 200]).not.toContain(
        false,
      );
    },
  );

  it('keeps a page that could not be read', async () => {
    const unreadable = {
      number: 1,
      origin: 'unreadable',
      width: null,
      height: null,
      reason: 'blurred',
    } as const;
    const copy = await copyOf(jpeg, [unreadable]);
    expect(Buffer.from(copy).includes(jpeg)).toBe(true);
  });
});

it('the font without shapes is the same every time, and its checksum is right', () => {
  const font = glyphlessFont();
  let sum = 0;
  for (let at = 0; at < font.length; at += 4) sum = (sum + font.readUInt32BE(at)) % 2 ** 32;
  expect(sum).toBe(0xb1b0afba);
  expect(createHash('sha256').update(glyphlessFont()).digest('hex')).toBe(
    createHash('sha256').update(font).digest('hex'),
  );
});

it(
  pdftotext
    ? 'pdftotext is asked as well'
    : 'there is no pdftotext here: copies are checked with pdf.js alone',
  () => {
    expect(typeof pdftotext).toBe('boolean');
  },
);
