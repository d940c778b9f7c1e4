import { appendFileSync, copyFileSync, mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { createCanvas } from '@napi-rs/canvas';
import { makePdf } from '../read/files.ts';

/** Texts, a PDF under two names, one that is broken, and an empty file. */
export function makePlans(folder: string, texts: number): void {
  mkdirSync(join(folder, 'sub'), { recursive: true });
  for (let copy = 1; copy <= texts; copy++) putText(folder, copy);
  copyFileSync('fixtures/002/typeset.pdf', join(folder, 'kế hoạch.pdf'));
  copyFileSync('fixtures/002/typeset.pdf', join(folder, 'sub', 'again.pdf'));
  writeFileSync(join(folder, 'empty.txt'), '');
  writeFileSync(join(folder, 'sub', 'broken.pdf'), '%PDF-1.4\nnothing');
}

export function putText(folder: string, copy: number): void {
  const path = join(folder, `text-${copy}.txt`);
  copyFileSync('fixtures/000/source.txt', path);
  appendFileSync(path, `\n${copy}\n`);
}

/** Small pages that are nothing but pictures of a line of print each. */
export async function makeScan(path: string, pages: number): Promise<void> {
  const pdf = await makePdf(
    (draw) => {
      for (let page = 1; page <= pages; page++) {
        if (page > 1) draw.addPage();
        draw.image(drawLine(`Page number ${page} of the plan`), 0, 0, { width: 300 });
      }
    },
    { size: [300, 100] },
  );
  writeFileSync(path, pdf);
}

function drawLine(text: string): Buffer {
  const canvas = createCanvas(1250, 416);
  const pen = canvas.getContext('2d');
  pen.fillStyle = 'white';
  pen.fillRect(0, 0, canvas.width, canvas.height);
  pen.fillStyle = 'black';
  pen.font = '60px sans-serif';
  pen.fillText(text, 100, 200);
  return canvas.toBuffer('image/png');
}
