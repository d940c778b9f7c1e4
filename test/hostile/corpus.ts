import { mkdirSync, readFileSync, symlinkSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { crc32, deflateSync } from 'node:zlib';

/** Files that mean harm, made anew: nothing of the kind is kept in the repository. */

/** A PDF of these objects, numbered from 1; the first is the catalogue. */
function pdf(...objects: readonly string[]): Buffer {
  const places: number[] = [];
  let file = '%PDF-1.7\n';
  objects.forEach((object, index) => {
    places.push(file.length);
    file += `${index + 1} 0 obj\n${object}\nendobj\n`;
  });
  const rows = places.map((place) => `${String(place).padStart(10, '0')} 00000 n \n`).join('');
  const size = objects.length + 1;
  const table = `xref\n0 ${size}\n0000000000 65535 f \n${rows}trailer\n<< /Size ${size} /Root 1 0 R >>\n`;
  return Buffer.from(`${file}${table}startxref\n${file.length}\n%%EOF`, 'latin1');
}

const stream = (bytes: Uint8Array | string, entries = '') => {
  const content = Buffer.from(bytes as Uint8Array).toString('latin1');
  return `<< /Length ${content.length} ${entries} >>\nstream\n${content}\nendstream`;
};
const CATALOG = '<< /Type /Catalog /Pages 2 0 R >>';
const PAGES = '<< /Type /Pages /Kids [3 0 R] /Count 1 >>';
const page = (entries = '', box = '300 200') =>
  `<< /Type /Page /Parent 2 0 R /MediaBox [0 0 ${box}] /Contents 4 0 R ${entries} >>`;
const EMPTY = stream('BT ET');

function png(width: number, height: number): Buffer {
  const chunk = (type: string, data: Buffer) => {
    const body = Buffer.concat([Buffer.from(type), data]);
    const [length, sum] = [Buffer.alloc(4), Buffer.alloc(4)];
    length.writeUInt32BE(data.length);
    sum.writeUInt32BE(crc32(body));
    return Buffer.concat([length, body, sum]);
  };
  const header = Buffer.alloc(13);
  header.writeUInt32BE(width, 0);
  header.writeUInt32BE(height, 4);
  header[8] = 8;
  const signature = Buffer.from([137, 80, 78, 71, 13, 10, 26, 10]);
  const data = deflateSync(Buffer.alloc(100_000));
  return Buffer.concat([
    signature,
    chunk('IHDR', header),
    chunk('IDAT', data),
    chunk('IEND', Buffer.alloc(0)),
  ]);
}

/** 100 MB of spaces, deflated twice. */
const bomb = () => deflateSync(deflateSync(Buffer.alloc(100_000_000, 32)));

/** Name of the file → its bytes, and what has to become of it: the code of its failure, or null for a record. */
export const HOSTILE: readonly [name: string, make: () => Buffer | string, outcome: string | null][] = [
  [
    'bomb-in-content.pdf',
    () => pdf(CATALOG, PAGES, page(), stream(bomb(), '/Filter [/FlateDecode /FlateDecode]')),
    null,
  ],
  [
    'bomb-in-image.pdf',
    () =>
      pdf(
        CATALOG,
        PAGES,
        page('/Resources << /XObject << /I 5 0 R >> >>'),
        stream('300 0 0 200 0 0 cm /I Do'),
        stream(
          deflateSync(Buffer.alloc(1000)),
          '/Type /XObject /Subtype /Image /Width 100000 /Height 100000 /BitsPerComponent 8 /ColorSpace /DeviceGray /Filter /FlateDecode',
        ),
      ),
    'unreadable',
  ],
  [
    'cyclic-pages.pdf',
    () => pdf(CATALOG, '<< /Type /Pages /Kids [2 0 R 3 0 R] /Count 2 >>', page(), EMPTY),
    'unreadable',
  ],
  [
    'cyclic-form.pdf',
    () => {
      const own = '/Resources << /XObject << /F 5 0 R >> >>';
      const form = stream('/F Do', `/Type /XObject /Subtype /Form /BBox [0 0 9 9] ${own}`);
      return pdf(CATALOG, PAGES, page(own), stream('/F Do'), form);
    },
    null,
  ],
  [
    'many-pages.pdf',
    () => pdf(CATALOG, `<< /Type /Pages /Kids [${'3 0 R '.repeat(100_000)}] /Count 100000 >>`, page(), EMPTY),
    'too-many-pages',
  ],
  [
    // objects that are no objects: the library asks for all of them ahead, and hears of the first one only
    'broken-pages.pdf',
    () => {
      const broken = 'z'.repeat(200);
      return pdf(CATALOG, '<< /Type /Pages /Kids [3 0 R 4 0 R] /Count 2 >>', broken, broken);
    },
    'unreadable',
  ],
  [
    'lying-count.pdf',
    () => pdf(CATALOG, '<< /Type /Pages /Kids [3 0 R] /Count 2000000000 >>', page(), EMPTY),
    null,
  ],
  [
    'deep.pdf',
    () => pdf(CATALOG, PAGES, page(`/X ${'['.repeat(100_000)}${']'.repeat(100_000)}`), EMPTY),
    'unreadable',
  ],
  [
    'script.pdf',
    () =>
      pdf(
        '<< /Type /Catalog /Pages 2 0 R /OpenAction << /S /JavaScript /JS (app.launchURL\\("http://127.0.0.1"\\)) >> >>',
        PAGES,
        page('/AA << /O << /S /Launch /F (/bin/sh) >> >>'),
        EMPTY,
      ),
    null,
  ],
  ['giant-page.pdf', () => pdf(CATALOG, PAGES, page('', '1e9 1e9'), EMPTY), null],
  ['broken-table.pdf', () => Buffer.from('%PDF-1.7\nnothing\nstartxref\n99999\n%%EOF'), 'damaged'],
  ['cut.pdf', () => readFileSync('fixtures/004/typeset.pdf').subarray(0, 30_000), 'damaged'],
  ['page-without-width.pdf', () => pdf(CATALOG, PAGES, page('', '0.0000000001 842'), EMPTY), 'unreadable'],
  ['gigapixel.png', () => png(60_000, 60_000), 'too-large'],
  ['negative.png', () => png(0x7fffffff, 1), 'damaged'],
  ['lying.png', () => png(3000, 3000), 'unreadable'],
  ['empty.pdf', () => '', 'empty'],
  ['archive.pdf', () => Buffer.from('PK\u0003\u0004aaaa', 'latin1'), 'unsupported'],
  ['text.pdf', () => 'Kế hoạch số 5/KH-UBND', 'mislabelled'],
  ['zeros.txt', () => Buffer.alloc(100_000), 'unsupported'],
  [
    'formula.txt',
    () =>
      'KẾ HOẠCH\n=HYPERLINK("http://x")\n\nI. MỤC ĐÍCH\n1. Trồng cây.\n\nNơi nhận:\n- =cmd|x;\n- @SUM(A1);\n',
    null,
  ],
  ['two\nlines.txt', () => 'KẾ HOẠCH\nmột', null],
  ['\u001B[31mred.txt', () => 'KẾ HOẠCH\nhai', null],
  [`${'ế'.repeat(80)}.txt`, () => 'KẾ HOẠCH\nba', null],
  ['a..%2f..%2fup.txt', () => 'KẾ HOẠCH\nbốn', null],
];

/** Writes them into a folder, with links that lead out of it and round in it. */
export function writeCorpus(folder: string): void {
  mkdirSync(folder, { recursive: true });
  for (const [name, make] of HOSTILE) writeFileSync(join(folder, name), make());
  symlinkSync('/etc', join(folder, 'out'));
  symlinkSync('.', join(folder, 'round'));
}
