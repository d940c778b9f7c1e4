import { describe, expect, it } from 'vitest';
import { structure } from '../../src/structure/structure.ts';
import { at, LEADING, LEFT, layOutPages, print } from '../layout/print.ts';
import { outlineOf } from './outline.ts';

/** Where dashes stand and where their text begins: a dash and a space are narrow. */
const DASH = 121;
const TEXT = 131;
/** Where the text of a list stands that the word processor set. */
const FAR = 157;

/** What stands in one row; "¦" was read as "in" with no confidence at all. */
type Row = readonly (readonly [x: number, text: string])[];
const HEAD: Row = [[DASH, '1. Các thôn, tổ dân phố']];
const NEXT: Row = [[DASH, '- Giữ nước.']];
const GOES_ON: Row = [[LEFT, 'đất, giữ nước, giữ rừng, giữ suối, giữ khe, giữ bờ, giữ bãi, giữ đồi, giữ']];

/** The nodes below the item, on a page of a scan that leans by `skew`. */
function nodesOf(rows: readonly Row[], skew = 0): string[] {
  const lines = rows.flatMap((row, index) => {
    const y = 100 + index * LEADING;
    return row.map(([x, text]) => at(x - skew * y, y, text));
  });
  const page = print(lines, { origin: 'ocr', confidence: 0.95 });
  const words = page.words.map((word) => (word.text === '¦' ? { ...word, text: 'in', confidence: 0 } : word));
  return outlineOf(structure(layOutPages({ ...page, words, skew }))).slice(1);
}

describe('a bullet that a scan lost', () => {
  it.each<readonly [name: string, rows: readonly Row[], nodes: readonly string[]]>([
    [
      'the words stand where those behind the dashes do',
      [HEAD, [[TEXT, 'Trồng cây.']], NEXT],
      ['1.-1 |  | Trồng cây.', '1.-2 |  | Giữ nước.'],
    ],
    [
      'dust was read in its place',
      [HEAD, [[DASH, '¦ Trồng cây.']], NEXT],
      ['1.-1 |  | Trồng cây.', '1.-2 |  | Giữ nước.'],
    ],
    [
      'words where the dashes stand: a paragraph',
      [HEAD, [[DASH, 'Trồng cây.']], NEXT],
      ['1.¶1 |  | Trồng cây.', '1.-1 |  | Giữ nước.'],
    ],
    [
      'no dash beside it: a paragraph',
      [HEAD, [[TEXT, 'Trồng cây.']], [[DASH, 'Giữ đất.']], NEXT],
      ['1.¶1 |  | Trồng cây.', '1.¶2 |  | Giữ đất.', '1.-1 |  | Giữ nước.'],
    ],
    [
      'the text of a list may begin where paragraphs do',
      [
        HEAD,
        [
          [DASH, '-'],
          [FAR, 'Giữ đất.'],
        ],
        [[FAR, 'Trồng cây.']],
      ],
      ['1.-1 |  | Giữ đất.', '1.¶1 |  | Trồng cây.'],
    ],
  ])('%s', (_, rows, nodes) => expect(nodesOf(rows)).toEqual(nodes));

  it('a page that leans shifts the lines', () => {
    const long = [[[TEXT, 'Trồng cây, giữ nước, giữ rừng, giữ suối, giữ khe, giữ bờ, giữ bãi, giữ']] as Row];
    const rows = [HEAD, ...long, ...Array.from({ length: 14 }, () => GOES_ON), [[LEFT, 'đất.']] as Row, NEXT];
    expect(nodesOf(rows, 0.03).map((node) => node.slice(0, 4))).toEqual(['1.-1', '1.-2']);
    expect(nodesOf(rows).map((node) => node.slice(0, 4))).toEqual(['1.-1', '1.-2']);
  });
});
