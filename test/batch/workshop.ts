import { createHash } from 'node:crypto';
import { readFile } from 'node:fs/promises';
import { basename } from 'node:path';
import { setTimeout as wait } from 'node:timers/promises';
import type { Page } from '../../schemas/pages.ts';
import type { Pipeline } from '../../schemas/pipeline.ts';
import type { Edition, OpenDocument, Workshop } from '../../src/batch/workshop.ts';
import { fold } from '../../src/core/fold.ts';
import type { Document, Source } from '../../src/core/types.ts';
import { toRecord } from '../../src/write/record.ts';

export const EDITION: Edition = { program: 'p1', reading: 'r1', engine: 'stub 1' };
export const PIPELINE: Pipeline = { name: 'plan', description: 'For tests', extractors: [], resolvers: [] };

class StubReadError extends Error {
  readonly code: string;
  constructor(code: string, file: string) {
    super(`${basename(file)}: it is ${code}; give another.`);
    this.code = code;
  }
}

/**
 * A workshop of text files, a page a line; "unreadable" is a page that cannot be read, "scan …" one that needs OCR, "boom" breaks
 * extraction.
 */
export interface TestWorkshop extends Workshop {
  /** What was opened, and how many pages were in work at most. */
  readonly seen: { opened: string[]; closed: number; atOnce: number; ocr: number };
}

export function testWorkshop(overrides: Partial<Workshop> = {}): TestWorkshop {
  const seen = { opened: [] as string[], closed: 0, atOnce: 0, ocr: 0 };
  let now = 0;
  let busy = 0;
  const open = async (path: string): Promise<OpenDocument> => {
    seen.opened.push(path);
    const data = await readFile(path).catch(() => {
      throw new StubReadError('missing', path);
    });
    const text = data.toString('utf8');
    if (text === '') throw new StubReadError('empty', path);
    if (text.includes('\u0000')) throw new StubReadError('damaged', path);
    const lines = text.trimEnd().split('\n');
    const sha256 = createHash('sha256').update(data).digest('hex');
    return {
      source: { file: basename(path), sha256, mediaType: 'text/plain', bytes: data.length },
      pageCount: lines.length,
      async readPage(number, ocr) {
        const line = lines[number - 1] ?? '';
        if (line.startsWith('scan') && !ocr) return null;
        if (line.startsWith('scan')) seen.ocr++;
        seen.atOnce = Math.max(seen.atOnce, ++busy);
        // later pages come back first, so that order is nobody's luck
        await wait(lines.length - number);
        busy--;
        return toPage(number, line);
      },
      async close() {
        seen.closed++;
      },
    };
  };
  const makeSearchable = async () => null;
  const clock = () => now++;
  return { open, extract, makeSearchable, pipeline: PIPELINE, edition: EDITION, clock, seen, ...overrides };
}

function toPage(number: number, text: string): Page {
  if (text === 'unreadable')
    return { number, reason: 'blurred', origin: 'unreadable', width: null, height: null };
  if (text.startsWith('scan')) return toScan(number, text);
  const line = { text, bold: false, afterGap: false };
  return { number, reason: 'text file', origin: 'plain-text', marked: true, lines: [line] };
}

function toScan(number: number, text: string): Page {
  const word = { text, x0: 10, y0: 10, x1: 90, y1: 20, confidence: 0.9, bold: false };
  const size = { width: 100, height: 100, rotation: 0 } as const;
  return { number, origin: 'ocr', reason: 'a scan', engine: EDITION.engine, ...size, words: [word] };
}

function extract(source: Source, pages: readonly Page[], pipeline: Pipeline) {
  const texts = pages.flatMap((page) => {
    if (page.origin === 'plain-text') return page.lines.map((line) => line.text);
    return page.origin === 'ocr' ? page.words.map((word) => word.text) : [];
  });
  const text = texts.join('\n');
  if (text.includes('boom')) throw new TypeError('Cannot read properties of undefined');
  const document: Document = {
    source,
    pages,
    text,
    folded: fold(text),
    words: [],
    lines: [],
    blocks: [],
    furniture: [],
    flags: [],
    zones: [],
    sections: [],
    appendices: [],
  };
  return toRecord(document, [], pipeline.name);
}
