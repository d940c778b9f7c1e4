import {
  decodePDFRawStream,
  PDFArray,
  PDFDict,
  type PDFDocument,
  PDFName,
  type PDFPage,
  PDFRawStream,
  PDFStream,
} from '@cantoo/pdf-lib';

/**
 * PDF/A-2b (ISO 19005-2) is claimed for documents of which little has to be known to know that they keep to it: pages
 * that paint nothing but images of plain kinds, no fonts, forms, annotations, actions, layers or attachments. Of anything
 * else only a validator could tell, and a false claim is worse than none.
 */

const IMAGE_FILTERS = [
  'FlateDecode',
  'DCTDecode',
  'CCITTFaxDecode',
  'JBIG2Decode',
  'RunLengthDecode',
  'ASCII85Decode',
];
const SPACES = ['DeviceGray', 'DeviceRGB', 'CalGray', 'CalRGB', 'ICCBased', 'Indexed'];
/** Entries of a dictionary, anywhere, that the standard forbids or that would have to be looked into. */
const SUSPECT = [
  'AA',
  'OPI',
  'Alternates',
  'EF',
  'Encrypt',
  'SMask',
  'TR',
  'HTP',
  'Ref',
  'OC',
  'PresSteps',
  'F',
  'FFilter',
];
const SUSPECT_IN_CATALOG = [
  'AcroForm',
  'OpenAction',
  'OCProperties',
  'AF',
  'Collection',
  'NeedsRendering',
  'Outlines',
  'Perms',
];
/** Operators that save state, place and paint an image, or draw boxes in grey or RGB; numbers and names. */
const PLAIN_TOKEN = /^(?:[qQwJjMimlhnFSsgGW]|W\*|f|f\*|cm|Do|re|rg|RG|[-+\d.]+|\/[^/<>()[\]{}%]+)$/u;

/** What makes the document say that it is PDF/A-2b, to be called last; null where it may not say so. */
export function claimArchival(document: PDFDocument): (() => void) | null {
  const { catalog, context } = document;
  const plain =
    !document.isEncrypted &&
    !SUSPECT_IN_CATALOG.some((name) => catalog.has(PDFName.of(name))) &&
    namesPlacesOnly(catalog) &&
    context.enumerateIndirectObjects().every(([, object]) => isPlain(object)) &&
    document.getPages().every(paintsImagesOnly);
  if (!plain) return null;
  return () => {
    // what a scanner has written there may be of a kind that the standard does not know; Info, which stays, is repeated
    catalog.delete(PDFName.of('Metadata'));
    // the standard forbids to ask for smoothing
    for (const [, object] of context.enumerateIndirectObjects()) {
      if (object instanceof PDFStream) object.dict.delete(PDFName.of('Interpolate'));
    }
    document.convertToPDFA({ conformance: '2B' });
  };
}

/** Names of scripts and attachments would have to be looked into. */
function namesPlacesOnly(catalog: PDFDict): boolean {
  const names = catalog.lookupMaybe(PDFName.of('Names'), PDFDict);
  return (names?.keys() ?? []).every((key) => key.decodeText() === 'Dests');
}

function isPlain(object: unknown): boolean {
  if (object instanceof PDFStream)
    return isPlainDict(object.dict) && (!isImage(object.dict) || isPlainImage(object.dict));
  return !(object instanceof PDFDict) || isPlainDict(object);
}

function isPlainDict(dict: PDFDict): boolean {
  const type = nameOf(dict, 'Type');
  if (type === 'Font' || type === 'Annot' || type === 'Action' || type === 'ExtGState') return false;
  if (nameOf(dict, 'Subtype') === 'Form') return false;
  return !SUSPECT.some((name) => dict.has(PDFName.of(name)));
}

const isImage = (dict: PDFDict) => nameOf(dict, 'Subtype') === 'Image';

function isPlainImage(dict: PDFDict): boolean {
  const filter = dict.lookup(PDFName.of('Filter'));
  const filters = filter instanceof PDFArray ? filter.asArray() : filter === undefined ? [] : [filter];
  const known = filters.every((one) => one instanceof PDFName && IMAGE_FILTERS.includes(one.decodeText()));
  const space = dict.lookup(PDFName.of('ColorSpace'));
  const named = space instanceof PDFArray ? space.lookup(0) : space;
  const indexed = space instanceof PDFArray && named === PDFName.of('Indexed');
  const base = indexed ? space.lookup(1) : named;
  const first = base instanceof PDFArray ? base.lookup(0) : base;
  const mask = dict.lookup(PDFName.of('ImageMask'))?.toString() === 'true';
  return known && (mask || (first instanceof PDFName && SPACES.includes(first.decodeText())));
}

function paintsImagesOnly({ node }: PDFPage): boolean {
  if ((node.Annots()?.size() ?? 0) > 0 || node.has(PDFName.of('Group'))) return false;
  const contents = node.Contents();
  const streams =
    contents instanceof PDFArray ? contents.asArray().map((one) => node.context.lookup(one)) : [contents];
  return streams.every((stream) => {
    if (stream === undefined) return true;
    if (!(stream instanceof PDFRawStream)) return false;
    const content = Buffer.from(decodePDFRawStream(stream).decode()).toString('latin1');
    const tokens = content.replaceAll('/', ' /').split(/[\s\0]+/u);
    return tokens.every((token) => token === '' || PLAIN_TOKEN.test(token));
  });
}

function nameOf(dict: PDFDict, key: string): string {
  const value = dict.lookup(PDFName.of(key));
  return value instanceof PDFName ? value.decodeText() : '';
}
