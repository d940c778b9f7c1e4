import { describe, expect, it } from 'vitest';
import { blockIndexAt, flattenSections, pathAt, placeAt, zoneAt } from '../../src/core/locate.ts';
import type { Document, Section, Zone } from '../../src/core/types.ts';
import { documentOf } from '../document.ts';

function section(id: string, start: number, end: number, children: Section[] = []): Section {
  return {
    id,
    label: null,
    level: 'item',
    heading: null,
    text: '',
    span: { start, end },
    page: null,
    children,
  };
}

// offsets: Căn cứ 0–6, I. Một 7–13, 1. Hai 14–20, - Ba 21–25, Hết 26–29
const TEXT = 'Căn cứ\nI. Một\n1. Hai\n- Ba\nHết';
const TREE = [section('I', 7, 25, [section('I.1', 14, 25, [section('I.1.-1', 21, 25)])])];
const ZONES: Zone[] = ['preamble', 'body', 'body', 'body', 'closing'];
const document: Document = { ...documentOf(TEXT, TREE), zones: ZONES };

const ROWS: readonly [name: string, offset: number, block: number, zone: Zone, place: string][] = [
  ['the first letter', 0, 0, 'preamble', 'preamble'],
  ['the gap behind a block', 6, 0, 'preamble', 'preamble'],
  ['a part', 7, 1, 'body', 'I'],
  ['an item', 15, 2, 'body', 'I.1'],
  ['a bullet', 24, 3, 'body', 'I.1.-1'],
  ['the closing', 27, 4, 'closing', 'closing'],
  ['behind the text', 99, 4, 'closing', 'closing'],
];

describe('locate', () => {
  it.each(ROWS)('%s', (_, offset, block, zone, place) => {
    expect(blockIndexAt(document, offset)).toBe(block);
    expect(zoneAt(document, offset)).toBe(zone);
    expect(placeAt(document, offset)).toBe(place);
  });

  it('finds no section outside the tree', () => {
    expect(pathAt(TREE, 3)).toEqual([]);
    expect(pathAt([], 0)).toEqual([]);
  });

  it('names the zone where the body has no section', () => {
    expect(placeAt({ ...document, sections: [] }, 15)).toBe('body');
  });

  it('lists the nodes in document order', () => {
    expect(flattenSections(TREE).map(({ id }) => id)).toEqual(['I', 'I.1', 'I.1.-1']);
  });
});
