import type { PositionedPage } from '../../schemas/pages.ts';

/**
 * "•" at the beginning of a scanned line: the OCR engine's model does not have it and reads "*" or "°". A star stands high and is
 * half as high as a capital, a dot is smaller and stands in the middle.
 */
export function restoreDots(page: PositionedPage): PositionedPage {
  if (page.origin !== 'ocr') return page;
  const { words } = page;
  const mended = words.map((word, at) => {
    const next = words[at + 1];
    return READ_FOR_DOT.test(word.text) && next && isDot(word, next) ? { ...word, text: '•' } : word;
  });
  return { ...page, words: mended };
}

const READ_FOR_DOT = /^[*°]{1,2}$/u;

/** Parts of the next word's height: how high a dot may be, and how far above its foot the dot's middle. */
const HIGHEST = 0.41;
const MIDDLE = { least: 0.35, most: 0.68 };

type Word = PositionedPage['words'][number];

function isDot(sign: Word, next: Word): boolean {
  const height = next.y1 - next.y0;
  const middle = (next.y1 - (sign.y0 + sign.y1) / 2) / height;
  const beside = next.x0 >= sign.x1 && next.x0 - sign.x1 < 2 * height;
  const small = sign.y1 - sign.y0 < HIGHEST * height;
  return beside && small && middle > MIDDLE.least && middle < MIDDLE.most;
}
