import { createHash } from 'node:crypto';
import { readFile, stat } from 'node:fs/promises';
import { basename } from 'node:path';
import type { Page } from '../../schemas/pages.ts';
import type { Source } from '../../schemas/record.ts';
import { openImage } from './image.ts';
import { DEFAULT_LIMITS, type Limits } from './limits.ts';
import type { OcrEngine } from './ocr.ts';
import { type Reading, readPdfPage, readPictureFile, toUnreadable } from './page.ts';
import { openPdf } from './pdf.ts';
import { describeCause, ReadError } from './read-error.ts';
import { type Sniffed, sniff } from './sniff.ts';
import { readText } from './text.ts';

export interface OpenOptions {
  /** Called when the first page needs OCR, and never before; the caller closes the engine. */
  readonly engine: () => OcrEngine | Promise<OcrEngine>;
  readonly limits?: Partial<Limits>;
  /** Read the picture of every page, whatever its text layer holds. */
  readonly forceOcr?: boolean;
}

/** A document whose pages can be read one by one, in any order. */
export interface OpenSource {
  readonly source: Source;
  readonly pageCount: number;
  /**
   * A page by its 1-based number. A page that cannot be read comes back as `unreadable` with the reason.
   * Rejects only with the caller's own abort, and with RangeError for a number that is no page.
   */
  readPage(number: number, signal?: AbortSignal): Promise<Page>;
  close(): Promise<void>;
}

/** What a format must do; page numbers are valid. */
interface Pages {
  readonly pageCount: number;
  read(number: number, signal: AbortSignal | undefined): Promise<Page>;
  close(): Promise<void>;
}

/**
 * Opens a PDF, PNG, JPEG, TIFF, text or markdown file; the type is told by the bytes, not by the name.
 * @throws ReadError for a file that cannot be read at all
 */
export async function openSource(path: string, options: OpenOptions): Promise<OpenSource> {
  const file = basename(path);
  const limits: Limits = { ...DEFAULT_LIMITS, ...options.limits };
  const bytes = await load(path, file, limits);
  const source = { file, sha256: createHash('sha256').update(bytes).digest('hex'), bytes: bytes.length };
  const sniffed = await sniff(bytes, file);
  const pages = await openPages(bytes, file, sniffed, { ...options, limits });
  if (pages.pageCount > limits.maxPages) {
    await pages.close();
    const much = `it has ${pages.pageCount} pages, more than the ${limits.maxPages} that are read`;
    throw new ReadError('too-many-pages', file, `${much}; split it.`);
  }
  return {
    source: { ...source, mediaType: sniffed.mediaType },
    pageCount: pages.pageCount,
    readPage: async (number, signal) => {
      if (!Number.isInteger(number) || number < 1 || number > pages.pageCount) {
        throw new RangeError(`${file} has no page ${number}`);
      }
      const page = await readGuarded(pages, number, signal);
      const notes = [
        ...(sniffed.misnamed ? [`the file is ${sniffed.misnamed}`] : []),
        ...(sniffed.repaired ? [sniffed.repaired] : []),
      ];
      return { ...page, reason: [page.reason, ...notes].join('; ') };
    },
    close: () => pages.close(),
  };
}

async function load(path: string, file: string, limits: Limits): Promise<Uint8Array> {
  try {
    const facts = await stat(path);
    if (facts.isDirectory()) throw new ReadError('unsupported', file, 'this is a folder; name a file.');
    if (facts.size > limits.maxBytes) {
      const most = Math.round(limits.maxBytes / 1024 / 1024);
      throw new ReadError(
        'too-large',
        file,
        `the file is larger than the ${most} MB that are read; split it.`,
      );
    }
    if (facts.size === 0) throw new ReadError('empty', file, 'the file is empty; get it again.');
    const bytes = await readFile(path);
    return new Uint8Array(bytes.buffer, bytes.byteOffset, bytes.length);
  } catch (cause) {
    if (cause instanceof ReadError) throw cause;
    if ((cause as NodeJS.ErrnoException).code === 'ENOENT') {
      throw new ReadError('missing', file, 'there is no such file; check the path.', { cause });
    }
    const why = describeCause(cause);
    throw new ReadError('unreadable', file, `the file cannot be read (${why}); check its rights.`, { cause });
  }
}

async function openPages(
  bytes: Uint8Array,
  file: string,
  { mediaType, text }: Sniffed,
  reading: Reading,
): Promise<Pages> {
  if (text !== null) {
    const kind = mediaType === 'text/markdown' ? mediaType : 'text/plain';
    return openText(text, kind, file, reading.limits);
  }
  if (mediaType === 'application/pdf') {
    const pdf = await openPdf(bytes, file);
    return {
      pageCount: pdf.pageCount,
      read: (number, signal) => readPdfPage(pdf, number, reading, signal),
      close: () => pdf.close(),
    };
  }
  const image = await openImage(bytes, reading.limits.maxPixels).catch((cause: unknown) => {
    throw toReadError(cause, file);
  });
  return {
    pageCount: image.pageCount,
    read: (number, signal) => readPictureFile(image, number, reading, signal),
    close: async () => {},
  };
}

function toReadError(cause: unknown, file: string): ReadError {
  const why = describeCause(cause);
  if (/pixel limit/.test(why)) {
    return new ReadError('too-large', file, 'the image has more pixels than are read; scale it down.', {
      cause,
    });
  }
  return new ReadError('damaged', file, `the image cannot be opened (${why}); get it again.`, { cause });
}

function openText(
  text: string,
  kind: 'text/plain' | 'text/markdown',
  file: string,
  { maxCharacters }: Limits,
): Pages {
  if (text.length > maxCharacters) {
    const [much, most] = [text.length, maxCharacters].map((count) => (count / 1e6).toFixed(1));
    const why = `the text has ${much} million characters, more than the ${most} million that are read; split it.`;
    throw new ReadError('too-large', file, why);
  }
  const pages = readText(text, kind);
  if (pages.every((page) => page.lines.length === 0)) {
    throw new ReadError('empty', file, 'the file holds no words; get it again.');
  }
  return {
    pageCount: pages.length,
    read: async (number) => pages[number - 1] as Page,
    close: async () => {},
  };
}

async function readGuarded(pages: Pages, number: number, signal: AbortSignal | undefined): Promise<Page> {
  try {
    signal?.throwIfAborted();
    return await pages.read(number, signal);
  } catch (cause) {
    signal?.throwIfAborted();
    return toUnreadable(number, cause);
  }
}
