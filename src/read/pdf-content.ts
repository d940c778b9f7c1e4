import type { Box } from '../core/grid.ts';
import { imagesOf, type PaintedImage } from './pdf-images.ts';
import { type Matrix, multiply, toMatrix } from './pdf-matrix.ts';
import { type FontFacts, type Glyph, Pen, type TextState } from './pdf-pen.ts';
import { rulesOf } from './pdf-rules.ts';

/** One painting step of a page: the operator's name, as the PDF library calls it, and its arguments. */
export interface PaintStep {
  readonly name: string;
  readonly args: readonly unknown[];
}

export interface PaintedContent {
  /** In drawing order. */
  readonly glyphs: readonly Glyph[];
  readonly images: readonly PaintedImage[];
  /** Filled or stroked paths: letters drawn as outlines count here. */
  readonly paths: number;
  /** Straight lines, level or upright: the borders of tables are among them. */
  readonly rules: readonly Box[];
}

/**
 * Follows the painting steps of a page and tells where its letters and images come to lie.
 * `base` is user space → points from the top-left of the upright page. Never throws on odd arguments: they are skipped.
 */
export function followPainting(
  steps: readonly PaintStep[],
  base: Matrix,
  findFont: (name: string) => FontFacts | null,
): PaintedContent {
  const pen = new Pen(findFont);
  const glyphs: Glyph[] = [];
  const images: PaintedImage[] = [];
  const saved: { matrix: Matrix; text: TextState }[] = [];
  let matrix = base;
  const rules: Box[] = [];
  let paths = 0;
  for (const { name, args } of steps) {
    if (OPENS.has(name)) saved.push({ matrix, text: pen.state });
    if (CLOSES.has(name)) {
      const before = saved.pop();
      matrix = before?.matrix ?? base;
      if (before) pen.state = before.text;
    } else if (name === 'transform') matrix = multiply(matrix, toMatrix(args));
    else if (name === 'paintFormXObjectBegin') matrix = multiply(matrix, toMatrix(args[0]));
    else if (name === 'beginAnnotation') {
      // an annotation stands on the page, whatever was in force before it
      matrix = multiply(multiply(base, toMatrix(args[2])), toMatrix(args[3]));
    } else if (name === 'showText') append(glyphs, pen.show(args[0], matrix));
    else if (name === 'constructPath') {
      // a path that only clips paints nothing
      paths += args[0] === 'endPath' ? 0 : 1;
      const room = MOST_RULES - rules.length;
      if (room > 0) append(rules, rulesOf(args[0], args[1], matrix).slice(0, room));
    } else if (name.startsWith('paint')) append(images, imagesOf(name, args, matrix));
    else pen.take(name, args);
  }
  return { glyphs, images, paths, rules };
}

/** One step may bring a million: more than a call takes as arguments. */
function append<T>(list: T[], more: readonly T[]): void {
  for (const one of more) list.push(one);
}

/** A drawing has more; a page of tables has not. */
const MOST_RULES = 4000;

const OPENS = new Set(['save', 'paintFormXObjectBegin', 'beginAnnotation']);
const CLOSES = new Set(['restore', 'paintFormXObjectEnd', 'endAnnotation']);
