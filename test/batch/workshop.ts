import { createHash } from 'node:crypto';
import { readFile } from 'node:fs/promises';
import { basename } from 'node:path';
import { setTimeout as wait } from 'node:timers/promises';
import type { Page } from '../../schemas/pages.ts';
import type { Pipeline } from '../../schemas/pipeline.ts';
import type { OpenDocument, Workshop } from '../../src/batch/document.ts';
import { fold } from '../../src/core/fold.ts';
import type { Document, Source } from '../../src/core/types.ts';
import { toRecord } from '../../src/write/record.ts';

export const PIPELINE: Pipeline = { name: 'plan', description: 'For tests', extractors: [], resolvers: [] };

class StubReadError extends Error {
  readonly code: string;
  constructor(code: string, file: string) {
    super(`${basename(file)}: it is ${code}; give another.`);
    this.code = code;
  }
}

/** A workshop of text files, a page a line; "unreadable" is a page that cannot be read, "boom" breaks extraction. */
export interface TestWorkshop extends Workshop {
  /** What was opened, and how many pages were in work at most. */
  readonly seen: { opened: string[]; closed: number; atOnce: number };
}

export function testWorkshop(overrides: Partial<Workshop> = {}): TestWorkshop {
  const seen = { opened: [] as string[], closed: 0, atOnce: 0 };
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
      async readPage(number) {
        seen.atOnce = Math.max(seen.atOnce, ++busy);
        // later pages come back first, so that order is nobody's luck
        await wait(lines.length - number);
        busy--;
        return toPage(number, lines[number - 1] ?? '');
      },
      async close() {
        seen.closed++;
      },
    };
  };
  const makeSearchable = async () => null;
  return { open, extract, makeSearchable, pipeline: PIPELINE, clock: () => now++, seen, ...overrides };
}

function toPage(number: number, text: string): Page {
  if (text === 'unreadable')
    return { number, reason: 'blurred', origin: 'unreadable', width: null, height: null };
  const line = { text, bold: false, afterGap: false };
  return { number, reason: 'text file', origin: 'plain-text', marked: true, lines: [line] };
}

function extract(source: Source, pages: readonly Page[], pipeline: Pipeline) {
  const texts = pages.flatMap((page) =>
    page.origin === 'plain-text' ? page.lines.map((line) => line.text) : [],
  );
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
  };
  return toRecord(document, [], pipeline.name);
}
