/**
 * The PDF library, loaded so that it leaves the rest of the program as it was. Its build for older engines puts versions in
 * JavaScript over these functions for corner cases that nothing here touches (`push` on a frozen array, the source text of a
 * JSON number), which costs everything else a tenth of its time.
 */
const { push } = Array.prototype;
const { parse, stringify } = JSON;

export const pdfjs = await import('pdfjs-dist/legacy/build/pdf.mjs');
// else it would be loaded with the first file, and replace the functions again
await import('pdfjs-dist/legacy/build/pdf.worker.mjs' as string);

Array.prototype.push = push;
JSON.parse = parse;
JSON.stringify = stringify;
