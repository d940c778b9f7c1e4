import { extname } from 'node:path';
import { fileTypeFromBuffer } from 'file-type';
import { ReadError } from './read-error.ts';
import { type DecodedText, decodeText, type TextKind, withoutControls } from './text.ts';
import { repairText } from './text-repair.ts';

export type MediaType = 'application/pdf' | 'image/png' | 'image/jpeg' | 'image/tiff' | TextKind;

/** What a file is by its bytes, whatever its name says. */
export interface Sniffed {
  readonly mediaType: MediaType;
  /** The decoded text of a text file. */
  readonly text: string | null;
  /** A sentence part when the name claims something else, else null. */
  readonly misnamed: string | null;
  /** What was done to a text that is not Unicode, or not text alone; else null. */
  readonly repaired: string | null;
}

const BY_EXTENSION: Readonly<Record<string, MediaType>> = {
  '.pdf': 'application/pdf',
  '.png': 'image/png',
  '.jpg': 'image/jpeg',
  '.jpeg': 'image/jpeg',
  '.jpe': 'image/jpeg',
  '.tif': 'image/tiff',
  '.tiff': 'image/tiff',
  '.txt': 'text/plain',
  '.text': 'text/plain',
  '.md': 'text/markdown',
  '.markdown': 'text/markdown',
};

const NAMES: Readonly<Record<MediaType, string>> = {
  'application/pdf': 'a PDF',
  'image/png': 'a PNG image',
  'image/jpeg': 'a JPEG image',
  'image/tiff': 'a TIFF image',
  'text/plain': 'text',
  'text/markdown': 'markdown',
};

/** The extensions that are read, for messages and for finding inputs in a folder. */
export const READABLE_EXTENSIONS: readonly string[] = Object.keys(BY_EXTENSION);

const ACCEPTED = 'PDF, PNG, JPEG, TIFF, .txt and .md are read';
// a PDF's header may stand anywhere in its first kilobyte
const PDF_HEADER_WITHIN = 1024;

/** @throws ReadError unsupported, mislabelled or damaged */
export async function sniff(bytes: Uint8Array, file: string): Promise<Sniffed> {
  const extension = extname(file).toLowerCase();
  const claimed = BY_EXTENSION[extension];
  const found = await sniffBinary(bytes);
  if (found) {
    if (!isReadable(found)) {
      throw new ReadError('unsupported', file, `this is ${found}, and only ${ACCEPTED}; convert it first.`);
    }
    const misnamed = claimed === found ? null : `${NAMES[found]}, whatever its name says`;
    return { mediaType: found, text: null, misnamed, repaired: null };
  }
  const decoded = decodeText(bytes);
  if (claimed === undefined) {
    throw new ReadError('unsupported', file, `files of this kind are not read; ${ACCEPTED}.`);
  }
  if (claimed === 'text/plain' || claimed === 'text/markdown') {
    const repaired = repairFile(bytes, decoded);
    if (repaired !== null) return { mediaType: claimed, misnamed: null, ...repaired };
    throw new ReadError(
      'unsupported',
      file,
      'the text is neither Unicode nor TCVN3 nor VNI; save it as UTF-8.',
    );
  }
  if (decoded !== null) {
    throw new ReadError(
      'mislabelled',
      file,
      `this is text and not ${NAMES[claimed]}; rename it to .txt or .md.`,
    );
  }
  throw new ReadError('damaged', file, `its bytes are not those of ${NAMES[claimed]}; get the file again.`);
}

/** null for bytes that are neither Unicode nor of an older encoding. */
function repairFile(
  bytes: Uint8Array,
  decoded: DecodedText | null,
): Pick<Sniffed, 'text' | 'repaired'> | null {
  const { value, how } = repairText(decoded?.text ?? Buffer.from(bytes).toString('latin1'));
  if (decoded !== null) return { text: value, repaired: describeRepairs(how, decoded) };
  const legacy = how === null ? null : withoutControls(value);
  return legacy && { text: legacy.text, repaired: describeRepairs(how, legacy) };
}

function describeRepairs(how: string | null, { controls }: DecodedText): string | null {
  const left = controls === 0 ? [] : [`${controls} control character${controls === 1 ? '' : 's'} left out`];
  return [how ?? [], left].flat().join(', ') || null;
}

async function sniffBinary(bytes: Uint8Array): Promise<string | null> {
  const head = Buffer.from(bytes.buffer, bytes.byteOffset, Math.min(bytes.length, PDF_HEADER_WITHIN));
  if (head.includes('%PDF-')) return 'application/pdf';
  // UTF-16's mark would be taken for the first frame of a sound
  if ((bytes[0] === 0xff && bytes[1] === 0xfe) || (bytes[0] === 0xfe && bytes[1] === 0xff)) return null;
  const type = await fileTypeFromBuffer(bytes).catch(() => undefined);
  // markup is text to us
  if (!type || type.mime.startsWith('text/') || /[/+]xml$/.test(type.mime)) return null;
  return type.mime;
}

function isReadable(mime: string): mime is MediaType {
  return mime in NAMES;
}
