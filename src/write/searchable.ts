import {
  decodePDFRawStream,
  PDFArray,
  PDFDict,
  PDFDocument,
  PDFHexString,
  PDFName,
  PDFNumber,
  type PDFObject,
  type PDFPage,
  PDFRawStream,
  PDFRef,
} from '@cantoo/pdf-lib';
import type { Page, PositionedPage, ReadWord } from '../../schemas/pages.ts';
import { claimArchival } from './archival.ts';
import { GLYPH_WIDTH, glyphlessFont } from './glyphless-font.ts';
import { withoutHiddenText } from './hidden-text.ts';
import { invisibleText } from './invisible-text.ts';
import { addPicturePage, type Picture } from './picture-page.ts';

/** What the pages are taken from: a PDF as it is, or the pictures of an image file in their order. */
export type Original =
  | { readonly kind: 'pdf'; readonly bytes: Uint8Array }
  | { readonly kind: 'pictures'; readonly pictures: AsyncIterable<Picture> };

/**
 * A PDF of the original pages with the words that OCR read laid over them, invisible, in their places. What the pages
 * show stays as it is, images to the byte; so do the words of a text layer that was trusted. A page that lay turned is
 * set upright. A PDF that needs none of it comes back as it is, any other
 * says that it is PDF/A-2b where that is known of every page (see `claimArchival`).
 * The same source and pages give the same bytes. Throws Error where the original cannot be taken over.
 */
export async function makeSearchable(
  original: Original,
  pages: readonly Page[],
  sha256: string,
): Promise<Uint8Array> {
  const layers = pages.flatMap((page) => toLayer(page) ?? []);
  // nothing to add: whatever else the file is, a signature's validity for one, it stays
  if (original.kind === 'pdf' && layers.length === 0) return original.bytes;
  const document =
    original.kind === 'pdf'
      ? await PDFDocument.load(original.bytes, { updateMetadata: false })
      : await bind(original.pictures, pages);
  // asked before our own font is among the others
  const archival = claimArchival(document);
  let font: PDFRef | null = null;
  for (const { page, words, anew } of layers) {
    const leaf = document.getPage(page.number - 1);
    if (anew) silence(leaf);
    font ??= addFont(document);
    addWords(leaf, page, words, font);
  }
  const identifier = PDFHexString.of(sha256.slice(0, 32));
  document.context.trailerInfo.ID = document.context.obj([identifier, identifier]);
  archival?.();
  return document.save({ addDefaultPage: false, updateFieldAppearances: false });
}

/** What is to be laid over a page. */
interface Layer {
  readonly page: PositionedPage;
  readonly words: readonly ReadWord[];
  /** In the place of what the page's own text gives. */
  readonly anew: boolean;
}

function toLayer(page: Page): Layer | null {
  if (page.origin !== 'ocr' && page.origin !== 'text-layer') return null;
  const anew = page.origin === 'ocr' || isRepaired(page);
  // words of a sound text layer need no second one; those that OCR added to it (a stamped number) do
  const words = anew ? page.words : page.words.filter((word) => word.confidence !== null);
  return words.length > 0 ? { page, words, anew } : null;
}

/** Whether the words are other ones than the file's own text layer gives; the page's reason is all that tells it. */
function isRepaired(page: PositionedPage): boolean {
  return /; (?:decoded from|look-alike letters replaced)/u.test(page.reason);
}

async function bind(pictures: AsyncIterable<Picture>, pages: readonly Page[]): Promise<PDFDocument> {
  const document = await PDFDocument.create({ updateMetadata: false });
  let index = 0;
  for await (const picture of pictures) {
    const page = pages[index];
    await addPicturePage(document, picture, page?.origin === 'ocr' ? page : null);
    index += 1;
  }
  return document;
}

function addWords(leaf: PDFPage, page: PositionedPage, words: readonly ReadWord[], font: PDFRef): void {
  const { node, doc } = leaf;
  const name = addFontName(leaf, font);
  const frame = frameOf(leaf);
  const content = addContent(leaf, invisibleText(words, page, frame, name));
  // before all else: there no transformation of the page's own can be left over
  node.set(PDFName.Contents, doc.context.obj([content, ...contentsOf(leaf)]));
  node.set(PDFName.of('Rotate'), PDFNumber.of(page.rotation));
}

/** `content` is one byte a character. */
function addContent({ doc }: PDFPage, content: string): PDFRef {
  return doc.context.register(doc.context.flateStream(Buffer.from(content, 'latin1')));
}

function contentsOf({ node }: PDFPage): readonly PDFObject[] {
  const contents = node.Contents();
  if (contents instanceof PDFArray) return contents.asArray();
  const only = node.get(PDFName.Contents);
  return contents === undefined || only === undefined ? [] : [only];
}

/**
 * Sees to it that what OCR read is not found a second time: an earlier OCR's invisible layer is taken off the page and
 * off the forms that it paints; text that is seen stays, and is said to read as nothing (ActualText, PDF 1.7, 14.9.4).
 */
function silence(leaf: PDFPage): void {
  const { node, doc } = leaf;
  const { context } = doc;
  const streams = contentsOf(leaf).map((one) => context.lookup(one));
  if (!streams.every((stream) => stream instanceof PDFRawStream)) return;
  const content = streams.map(decode).join('\n');
  const left = withoutHiddenText(content);
  if (left !== null) node.set(PDFName.Contents, context.obj([addContent(leaf, left)]));
  if (node.Resources()?.has(PDFName.of('Font'))) {
    const [start, end] = ['/Span << /ActualText <FEFF> >> BDC\n', '\nEMC\n'].map((text) =>
      addContent(leaf, text),
    );
    node.set(PDFName.Contents, context.obj([start as PDFRef, ...contentsOf(leaf), end as PDFRef]));
  }
  const objects = node.Resources()?.lookupMaybe(PDFName.of('XObject'), PDFDict);
  for (const [, ref] of objects?.entries() ?? []) {
    const form = context.lookup(ref);
    if (ref instanceof PDFRef && form instanceof PDFRawStream) dropFromForm(doc, ref, form);
  }
}

function dropFromForm({ context }: PDFDocument, ref: PDFRef, form: PDFRawStream): void {
  if (form.dict.lookup(PDFName.of('Subtype')) !== PDFName.of('Form')) return;
  const left = withoutHiddenText(decode(form));
  if (left === null) return;
  const stream = context.flateStream(Buffer.from(left, 'latin1'));
  const written = ['Length', 'Filter', 'DecodeParms'];
  for (const [key, value] of form.dict.entries()) {
    if (!written.includes(key.decodeText())) stream.dict.set(key, value);
  }
  context.assign(ref, stream);
}

const decode = (stream: PDFRawStream) => Buffer.from(decodePDFRawStream(stream).decode()).toString('latin1');

/** The name of the font among the resources of this page alone; pages may share theirs. */
function addFontName({ node, doc }: PDFPage, font: PDFRef): string {
  const resources = copyOf(node.Resources(), doc);
  const fonts = copyOf(resources.lookupMaybe(PDFName.of('Font'), PDFDict), doc);
  const names = new Set(fonts.keys().map((key) => key.decodeText()));
  let name = 'SaoLuc';
  while (names.has(name)) name += '_';
  fonts.set(PDFName.of(name), font);
  resources.set(PDFName.of('Font'), fonts);
  node.set(PDFName.Resources, resources);
  return name;
}

function copyOf(dict: PDFDict | undefined, { context }: PDFDocument): PDFDict {
  const copy = context.obj({});
  for (const [key, value] of dict?.entries() ?? []) copy.set(key, value);
  return copy;
}

/** What is seen of a page: its crop box as far as it lies in the media box. */
function frameOf(leaf: PDFPage) {
  const media = leaf.getMediaBox();
  const crop = leaf.getCropBox();
  const x0 = Math.max(media.x, crop.x);
  const y0 = Math.max(media.y, crop.y);
  const x1 = Math.min(media.x + media.width, crop.x + crop.width);
  const y1 = Math.min(media.y + media.height, crop.y + crop.height);
  const whole = { x0: media.x, y0: media.y, x1: media.x + media.width, y1: media.y + media.height };
  return x1 > x0 && y1 > y0 ? { x0, y0, x1, y1 } : whole;
}

const FONT_NAME = 'SaoLucGlyphless';

/** A composite font whose letters are UTF-16 and all show the one empty glyph; PDF 1.7, 9.7. */
function addFont({ context }: PDFDocument): PDFRef {
  const add = (object: PDFObject) => context.register(object);
  const program = glyphlessFont();
  const descriptor = add(
    context.obj({
      Type: 'FontDescriptor',
      FontName: FONT_NAME,
      // fixed width, no letters of the standard alphabet
      Flags: 5,
      FontBBox: [0, 0, GLYPH_WIDTH, 1000],
      ItalicAngle: 0,
      Ascent: 1000,
      Descent: 0,
      CapHeight: 1000,
      StemV: 80,
      FontFile2: context.register(context.flateStream(program, { Length1: program.length })),
    }),
  );
  const letters = Buffer.alloc(2 * 65536);
  for (let at = 1; at < letters.length; at += 2) letters[at] = 1;
  const descendant = add(
    context.obj({
      Type: 'Font',
      Subtype: 'CIDFontType2',
      BaseFont: FONT_NAME,
      CIDSystemInfo: {
        Registry: PDFHexString.of(hex('Adobe')),
        Ordering: PDFHexString.of(hex('Identity')),
        Supplement: 0,
      },
      FontDescriptor: descriptor,
      DW: GLYPH_WIDTH,
      CIDToGIDMap: context.register(context.flateStream(letters)),
    }),
  );
  return add(
    context.obj({
      Type: 'Font',
      Subtype: 'Type0',
      BaseFont: FONT_NAME,
      Encoding: 'Identity-H',
      DescendantFonts: [descendant],
      ToUnicode: context.register(context.flateStream(TO_UNICODE)),
    }),
  );
}

const hex = (text: string) => Buffer.from(text, 'latin1').toString('hex');

const TO_UNICODE = `/CIDInit /ProcSet findresource begin
12 dict begin
begincmap
/CIDSystemInfo << /Registry (Adobe) /Ordering (UCS) /Supplement 0 >> def
/CMapName /Adobe-Identity-UCS def
/CMapType 2 def
1 begincodespacerange
<0000> <FFFF>
endcodespacerange
1 beginbfrange
<0000> <FFFF> <0000>
endbfrange
endcmap
CMapName currentdict /CMap defineresource pop
end
end
`;
