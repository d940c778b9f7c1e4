import sharp from 'sharp';
import { describe, expect, it } from 'vitest';
import { openPdf } from '../../src/read/pdf.ts';
import { findJpegPage } from '../../src/read/pdf-jpeg.ts';
import { openObjects, parseValue } from '../../src/read/pdf-objects.ts';

const [WIDTH, HEIGHT] = [170, 240];

/** A page of bars, grey or with some red in it, as a JPEG. */
async function jpeg(channels: 1 | 3): Promise<Buffer> {
  const samples = Buffer.alloc(WIDTH * HEIGHT * channels, 245);
  for (let y = 20; y < HEIGHT - 20; y++) {
    if (y % 16 > 6) continue;
    for (let x = 20; x < WIDTH - 20; x++)
      samples.fill(
        30,
        (y * WIDTH + x) * channels + (x > 120 ? 1 : 0) * (channels - 1),
        (y * WIDTH + x + 1) * channels,
      );
  }
  const image = sharp(samples, { raw: { width: WIDTH, height: HEIGHT, channels } });
  return (channels === 1 ? image.toColourspace('b-w') : image)
    .jpeg({ quality: 90, chromaSubsampling: '4:4:4' })
    .toBuffer();
}

interface Parts {
  readonly image?: string;
  readonly page?: string;
  readonly contents?: string;
  readonly space?: string;
  readonly behind?: string;
}

/** A PDF of one page as scanners write it, with its parts otherwise. */
async function scan(
  channels: 1 | 3,
  { image = '', page = '', contents, space, behind = '' }: Parts = {},
): Promise<Buffer> {
  const picture = await jpeg(channels);
  const drawn = contents ?? 'q 595 0 0 842 0 0 cm /Im0 Do Q';
  const own = space ?? (channels === 1 ? '/DeviceGray' : '/DeviceRGB');
  const objects: Buffer[] = [
    Buffer.from('<</Type/Catalog/Pages 2 0 R>>'),
    Buffer.from('<</Type/Pages/Kids[3 0 R]/Count 1>>'),
    Buffer.from(
      `<</Type/Page/Parent 2 0 R/MediaBox[0 0 595 842]/Contents 4 0 R/Resources<</XObject<</Im0 5 0 R>>>>${page}>>`,
    ),
    Buffer.from(`<</Length ${drawn.length}>>\nstream\n${drawn}\nendstream`),
    Buffer.concat([
      Buffer.from(
        `<</Type/XObject/Subtype/Image/Width ${WIDTH}/Height ${HEIGHT}/BitsPerComponent 8/ColorSpace ${own}/Filter/DCTDecode/Length ${picture.length}${image}>>\nstream\n`,
      ),
      picture,
      Buffer.from('\nendstream'),
    ]),
  ];
  let file = Buffer.from('%PDF-1.4\n');
  const places = objects.map((object, at) => {
    const place = file.length;
    file = Buffer.concat([file, Buffer.from(`${at + 1} 0 obj\n`), object, Buffer.from('\nendobj\n')]);
    return `${String(place).padStart(10, '0')} 00000 n \n`;
  });
  const size = objects.length + 1;
  const table = `xref\n0 ${size}\n0000000000 65535 f \n${places.join('')}trailer\n<</Size ${size}/Root 1 0 R>>\nstartxref\n${file.length}\n%%EOF\n`;
  return Buffer.concat([file, Buffer.from(table + behind)]);
}

const PAGE = { object: 3, generation: 0 };
const find = (file: Buffer) => {
  const objects = openObjects(file);
  return objects && findJpegPage(objects, PAGE);
};

describe('a page that is one JPEG', () => {
  it.each([
    ['grey', 1, {}],
    ['in colour', 3, {}],
    ['painted line by line', 1, { contents: 'q\n595 0 0 842 0 0 cm\n/Im0 Do\nQ\n' }],
  ] as const)('is found: %s', async (_, channels, parts) => {
    expect(find(await scan(channels, parts))).toMatchObject({
      width: WIDTH,
      height: HEIGHT,
      placed: [595, 0, 0, 842, 0, 0],
    });
  });

  it.each([
    ['more is painted', { contents: 'q 595 0 0 842 0 0 cm /Im0 Do Q 0 0 9 9 re f' }],
    ['it is painted twice', { contents: '/Im0 Do /Im0 Do' }],
    ['there are annotations', { page: '/Annots[]' }],
    ['its samples mean something else', { image: '/Decode[1 0]' }],
    ['it has a mask', { image: '/SMask 5 0 R' }],
    ['it may be hidden', { image: '/OC 1 0 R' }],
    ['its colours are others', { space: '/DeviceCMYK' }],
    ['an object is written twice', { behind: '3 0 obj\n<<>>\nendobj\n' }],
    ['objects may lie in streams', { behind: '9 0 obj\n<</Type/ObjStm>>\nendobj\n' }],
    ['the file is encrypted', { behind: '<</Encrypt 9 0 R>>' }],
  ] as [string, Parts][])('is left to the library where %s', async (_, parts) => {
    expect(find(await scan(1, parts))).toBeNull();
  });

  it.each([1, 3] as const)('looks as the library shows it, in its place: %i channels', async (channels) => {
    const [own, library] = await Promise.all(
      [{}, { page: '/Annots[]' }].map(async (parts) => {
        const file = await openPdf(new Uint8Array(await scan(channels, parts)), 'scan.pdf');
        const page = await file.page(1);
        const picture = await page.picture(1e6, new AbortController().signal);
        await file.close();
        return picture;
      }),
    );
    expect({ ...own, image: null }).toEqual({ ...library, image: null });
    const pairs = [own?.image.grey, library?.image.grey].map((grey) => [...(grey ?? [])]);
    const furthest = Math.max(
      ...(pairs[0] ?? []).map((level, at) => Math.abs(level - (pairs[1]?.[at] ?? 0))),
    );
    expect(furthest).toBeLessThanOrEqual(3);
    expect(own?.image.black === null).toBe(channels === 1);
  });

  it('that is broken is shown as far as the library can', async () => {
    const file = await scan(1);
    const start = file.indexOf(Buffer.from([0xff, 0xda]));
    file.fill(0, start + 400, start + 420);
    const pdf = await openPdf(new Uint8Array(file), 'scan.pdf');
    const { image } = await (await pdf.page(1)).picture(1e6, new AbortController().signal);
    expect(image).toMatchObject({ width: WIDTH, height: HEIGHT });
    await pdf.close();
  });

  it('is refused by its size before it is decoded', async () => {
    const pdf = await openPdf(new Uint8Array(await scan(1)), 'scan.pdf');
    await expect((await pdf.page(1)).picture(1000, new AbortController().signal)).rejects.toThrow(
      /170 × 240 pixels/,
    );
    await pdf.close();
  });
});

describe('values of a PDF', () => {
  it.each([
    [
      '<</A 1/B[2 0 R -.5]/C<</D/E>>>>',
      { '/A': 1, '/B': [{ object: 2, generation: 0 }, -0.5], '/C': { '/D': '/E' } },
    ],
    ['<</A(a \\) string)/B<4142>>>', { '/A': null, '/B': null }],
    ['true', 'true'],
  ] as [string, unknown][])('%s', (text, value) => {
    expect(parseValue(text)).toEqual(value);
  });

  it.each(['', '1 2', '<</A>>', '<<', '[1', ']', '<</A(open>>', '1 R', '% remark'])(
    'none in "%s"',
    (text) => {
      expect(parseValue(text)).toBeNull();
    },
  );
});
