import { expect, it } from 'vitest';
import type { PositionedPage } from '../../schemas/pages.ts';
import { blockTexts, LEFT, layOutPages, print } from './print.ts';

/** A line of a scan; "¦" stands where the engine saw a gap that is none. */
function scannedLine(text: string): PositionedPage {
  const page = print([{ x: LEFT, y: 320, text: text.replaceAll('¦', ' ') }], {
    origin: 'ocr',
    confidence: 0.9,
  });
  let shift = 0;
  const gaps = [...text.matchAll(/[ ¦]/gu)].map(([gap]) => gap);
  const words = page.words.map((word, at) => {
    if (at > 0 && gaps[at - 1] === '¦') shift += 4;
    return { ...word, x0: word.x0 - shift, x1: word.x1 - shift };
  });
  return { ...page, words };
}

it.each([
  ['a code', 'Quyết định số 218-QĐ/T¦W của Bộ', 'Quyết định số 218-QĐ/TW của Bộ'],
  ['a code that goes on', 'Công văn số 12/U¦BND-NC ngày', 'Công văn số 12/UBND-NC ngày'],
  ['a word in capitals', 'SỞ NGOẠI V¦Ụ', 'SỞ NGOẠI VỤ'],
  ['words with a gap stay', 'của Đảng bộ A và V Ụ', 'của Đảng bộ A và V Ụ'],
  ['a number before a body stays', 'số 12/KH của UBND', 'số 12/KH của UBND'],
])('%s', (_, text, expected) => expect(blockTexts(layOutPages(scannedLine(text)))).toEqual([expected]));
