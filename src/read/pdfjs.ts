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
