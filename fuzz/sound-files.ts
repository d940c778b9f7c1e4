import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import sharp from 'sharp';

/** What mutants are made of: the fixtures' files, and small pictures cut out of their scans. */
export const KINDS = ['typeset', 'scan', 'text', 'markdown', 'picture'] as const;
export type Kind = (typeof KINDS)[number];

export interface SoundFile {
  readonly extension: string;
  load(): Buffer;
}

const SCANS = ['scan', 'clean', 'poor', 'fax', 'photo', 'turned'];
/** A letterhead at 200 dpi: enough to be read, and soon read. */
const CUT = { left: 150, top: 120, width: 900, height: 260 };

export async function findSoundFiles(): Promise<Readonly<Record<Kind, readonly SoundFile[]>>> {
  const ids = readdirSync('fixtures').sort();
  const all = (names: readonly string[]) =>
    ids.flatMap((id) => names.map((name) => join('fixtures', id, name)).filter((path) => existsSync(path)));
  const files = (...names: string[]) => all(names).map(toFile);
  return {
    typeset: files('typeset.pdf'),
    scan: files(...SCANS.map((name) => `${name}.pdf`)),
    text: files('source.txt'),
    markdown: files('source.md'),
    picture: await cutPictures(all(['scan.pdf'])),
  };
}

function toFile(path: string): SoundFile {
  return { extension: path.slice(path.lastIndexOf('.')), load: () => readFileSync(path) };
}

async function cutPictures(paths: readonly string[]): Promise<SoundFile[]> {
  const files: SoundFile[] = [];
  for (const path of paths) {
    const pdf = readFileSync(path);
    const start = pdf.indexOf('ffd8ff', 0, 'hex');
    const cut = sharp(pdf.subarray(start, pdf.indexOf('endstream', start))).extract(CUT);
    for (const [extension, made] of [
      ['.jpg', cut.clone().jpeg()],
      ['.png', cut.clone().png()],
      ['.tif', cut.clone().tiff({ compression: 'lzw' })],
      ['.tif', cut.clone().toColourspace('b-w').threshold().tiff({ compression: 'ccittfax4', bitdepth: 1 })],
    ] as const) {
      const bytes = await made.toBuffer();
      files.push({ extension, load: () => bytes });
    }
  }
  return files;
}
