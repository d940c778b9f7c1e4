import type { PositionedPage, ReadWord } from '../../schemas/pages.ts';
import { GLYPH_WIDTH } from './glyphless-font.ts';
import { setInLines } from './type-size.ts';

/** The part of a PDF page that is seen, in the page's own units, before any turn. */
export interface PageFrame {
  readonly x0: number;
  readonly y0: number;
  readonly x1: number;
  readonly y1: number;
}

/**
 * The content stream that shows `words` without painting them (text rendering mode 3), each as wide as its box; `font`
 * is the glyphless font's name among the page's resources, its letters two bytes of UTF-16. The page says how it was
 * turned and how wide it is once upright.
 */
export function invisibleText(
  words: readonly ReadWord[],
  page: Pick<PositionedPage, 'width' | 'rotation'>,
  frame: PageFrame,
  font: string,
): string {
  const onSide = page.rotation === 90 || page.rotation === 270;
  // a page may count in other units than points (UserUnit)
  const unit = (onSide ? frame.y1 - frame.y0 : frame.x1 - frame.x0) / page.width;
  const place = placing(page.rotation, frame, unit);
  const lines = setInLines(words).map(({ word, size, baseline, next }) => {
    const type = size * unit;
    const shown = show(word.text, (word.x1 - word.x0) * unit, type);
    // with a space of the gap's width between them, words are parted however a reader goes about it
    const gap = next !== null && next > word.x1 ? show(' ', (next - word.x1) * unit, type) : '';
    return `/${font} ${num(type)} Tf ${place(word.x0, baseline)} Tm ${shown}${gap}`;
  });
  return ['q', 'BT', '3 Tr', ...lines, 'ET', 'Q', ''].join('\n');
}

/** Text matrices for points of the upright page; PDF 1.7, 8.3.3: y goes up, /Rotate turns clockwise. */
function placing(
  rotation: PositionedPage['rotation'],
  { x0, y0, x1, y1 }: PageFrame,
  unit: number,
): (x: number, y: number) => string {
  const matrix = (turn: string, x: number, y: number) => `${turn} ${num(x)} ${num(y)}`;
  switch (rotation) {
    case 0:
      return (x, y) => matrix('1 0 0 1', x0 + x * unit, y1 - y * unit);
    case 90:
      return (x, y) => matrix('0 1 -1 0', x0 + y * unit, y0 + x * unit);
    case 180:
      return (x, y) => matrix('-1 0 0 -1', x1 - x * unit, y0 + y * unit);
    case 270:
      return (x, y) => matrix('0 -1 1 0', x1 - y * unit, y1 - x * unit);
  }
}

/** Shows `text` stretched or pressed to `width`. */
function show(text: string, width: number, type: number): string {
  const natural = (text.length * type * GLYPH_WIDTH) / 1000;
  const hex = text
    .split('')
    .map((unit) => unit.charCodeAt(0).toString(16).padStart(4, '0'))
    .join('');
  return `${num((100 * width) / natural)} Tz <${hex}> Tj `;
}

const num = (value: number) => String(Math.round(value * 1000) / 1000);
