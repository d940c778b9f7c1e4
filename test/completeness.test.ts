import { describe, expect, it } from 'vitest';
import { fold } from '../src/core/fold.ts';
import { flattenSections } from '../src/core/locate.ts';
import type { Document, Zone } from '../src/core/types.ts';
import { layOut } from '../src/layout/layout.ts';
import { extractRecord } from '../src/pipeline/extract.ts';
import { structure } from '../src/structure/structure.ts';
import { CASES, PLAN, readCase } from './pipeline/cases.ts';

const READ = /^the label was read "(?<read>.*)"; by its place/u;
const wordsOf = (text: string): string[] => fold(text).match(/[\p{L}\p{M}\p{N}]+/gu) ?? [];

function blocksOf(document: Document, zone: Zone): string[] {
  return document.blocks
    .filter((_, index) => document.zones[index] === zone)
    .map(({ start, end }) => document.text.slice(start, end));
}

describe.each(CASES)('$id $variant', (fixture) => {
  const reading = readCase(fixture);
  const read = async () => {
    const { source, pages } = await reading;
    return { document: structure(layOut(source, pages)), record: extractRecord(source, pages, PLAN) };
  };

  it('has every word of the body in exactly one node', async () => {
    const { document } = await read();
    const nodes = flattenSections(document.sections);
    const body = blocksOf(document, 'body');
    expect(nodes).toHaveLength(body.length);
    nodes.forEach(({ label, heading, text, span }, index) => {
      expect(document.text.startsWith(body[index] ?? '', span.start)).toBe(true);
      const printed = wordsOf(body[index] ?? '');
      const own = wordsOf(`${heading ?? ''} ${text}`);
      // a label that was repaired is not the one printed, which a flag tells
      const repaired = document.flags.find(
        (flag) => READ.test(flag.message) && flag.span?.start === span.start,
      );
      const words = wordsOf(READ.exec(repaired?.message ?? '')?.groups?.read ?? label ?? '');
      expect(printed.slice(words.length)).toEqual(own);
    });
  });

  it('has preamble and closing whole, and nothing between them and the body', async () => {
    const { document, record } = await read();
    for (const zone of ['preamble', 'closing'] as const) {
      const blocks = blocksOf(document, zone);
      expect(record[zone]?.text ?? '').toBe(blocks.join('\n'));
    }
    const order = document.zones.filter(
      (zone) => zone === 'preamble' || zone === 'body' || zone === 'closing',
    );
    expect(order).toEqual([
      ...blocksOf(document, 'preamble').map(() => 'preamble'),
      ...blocksOf(document, 'body').map(() => 'body'),
      ...blocksOf(document, 'closing').map(() => 'closing'),
    ]);
  });

  it('has every word of the pages in the text or in the furniture', async () => {
    const { document, record } = await read();
    const { pages } = await reading;
    const letters = (texts: readonly string[]): number => texts.join('').replace(/[\s\p{M}]/gu, '').length;
    const onPages = pages.flatMap((page) => {
      if (page.origin === 'unreadable') return [];
      const list = page.origin === 'plain-text' ? page.lines : page.words;
      return list.map(({ text }) => text.normalize('NFC'));
    });
    const furniture = record.pages.flatMap((page) => page.furniture);
    expect(letters([document.text, ...furniture])).toBe(letters(onPages));
  });
});
