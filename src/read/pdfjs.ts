import { createRequire } from 'node:module';
import { dirname, join, sep } from 'node:path';
import type { PDFDocumentProxy } from 'pdfjs-dist/legacy/build/pdf.mjs';

type Pdfjs = typeof import('pdfjs-dist/legacy/build/pdf.mjs');

/**
 * The PDF library, loaded so that it leaves the rest of the program as it was. Its build for older engines puts versions in
 * JavaScript over these functions for corner cases that nothing here touches (`push` on a frozen array, the source text of a
 * JSON number), which costs everything else a tenth of its time. The minified files are the same program; every process keeps
 * its source, 7 MB of it otherwise.
 */
const { push } = Array.prototype;
const { parse, stringify } = JSON;

export const pdfjs: Pdfjs = await import('pdfjs-dist/legacy/build/pdf.min.mjs' as string);
// else it would be loaded with the first file, and replace the functions again
await import('pdfjs-dist/legacy/build/pdf.worker.min.mjs' as string);

Array.prototype.push = push;
JSON.parse = parse;
JSON.stringify = stringify;

const packageFolder = dirname(createRequire(import.meta.url).resolve('pdfjs-dist/package.json'));
const folder = (name: string) => join(packageFolder, name) + sep;

/** A document whose words, lines and images are asked for. `bytes` may be used up. */
export function openForReading(bytes: Uint8Array): Promise<PDFDocumentProxy> {
  return open({ data: bytes, disableFontFace: false, ownerDocument: { fonts: new Set() } });
}

/** A document whose pages are painted: with the outlines of its letters. */
export function openForPainting(bytes: Uint8Array): Promise<PDFDocumentProxy> {
  return open({ data: bytes, disableFontFace: true });
}

/**
 * Stands for a browser's font: where it takes the fonts, the library does not make an outline of every letter of theirs, an
 * eighth of the work on a text layer.
 */
class UnusedFont {
  readonly loaded = Promise.resolve();
}
Object.assign(globalThis, { FontFace: UnusedFont });

async function open(own: object): Promise<PDFDocumentProxy> {
  const task = pdfjs.getDocument({
    ...own,
    cMapUrl: folder('cmaps'),
    cMapPacked: true,
    standardFontDataUrl: folder('standard_fonts'),
    wasmUrl: folder('wasm'),
    iccUrl: folder('iccs'),
    isEvalSupported: false,
    useSystemFonts: false,
    verbosity: pdfjs.VerbosityLevel.ERRORS,
  });
  try {
    return await task.promise;
  } catch (cause) {
    await task.destroy().catch(() => {});
    throw cause;
  }
}
