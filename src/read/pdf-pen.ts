import { apply, IDENTITY, type Matrix, multiply, toMatrix } from './pdf-matrix.ts';

export interface FontFacts {
  /** As the file names it, with the tag of a subset; "" when it does not tell. */
  readonly name: string;
  readonly bold: boolean;
  /** Heights over the baseline in ems; descent is negative; 0 when the font does not tell. */
  readonly ascent: number;
  readonly descent: number;
  /** Glyph space to text space, usually 0.001. */
  readonly unit: number;
}

interface Point {
  readonly x: number;
  readonly y: number;
}

/** A letter as drawn, in points from the top-left of the upright page. */
export interface Glyph {
  readonly text: string;
  /** On the baseline: where it starts, where its own advance ends, where the pen stands after letter-spacing. */
  readonly from: Point;
  readonly to: Point;
  readonly pen: Point;
  /** One em upwards. */
  readonly up: Point;
  readonly font: FontFacts;
  readonly bold: boolean;
  /** False for text laid invisibly under a picture. */
  readonly visible: boolean;
}

/** The text part of the graphics state (ISO 32000-1, 9.3). */
export interface TextState {
  readonly font: FontFacts;
  readonly size: number;
  readonly charSpacing: number;
  readonly wordSpacing: number;
  readonly stretch: number;
  readonly leading: number;
  readonly rise: number;
  readonly mode: number;
}

const NO_FONT: FontFacts = { name: '', bold: false, ascent: 0, descent: 0, unit: 0.001 };
const FILL_AND_STROKE = 2;
const INVISIBLE = 3;
const CLIP_ONLY = 7;

const number = (value: unknown) => Number(value) || 0;

/** Writes letters as a PDF's text operators say; `state` is saved and restored by the owner. */
export class Pen {
  state: TextState = {
    font: NO_FONT,
    size: 1,
    charSpacing: 0,
    wordSpacing: 0,
    stretch: 1,
    leading: 0,
    rise: 0,
    mode: 0,
  };
  #findFont: (name: string) => FontFacts | null;
  #matrix: Matrix = IDENTITY;
  #line: Point = { x: 0, y: 0 };
  #at: Point = { x: 0, y: 0 };

  constructor(findFont: (name: string) => FontFacts | null) {
    this.#findFont = findFont;
  }

  /** Does one operator that sets or moves; other names are ignored. */
  take(name: string, args: readonly unknown[]): void {
    const value = number(args[0]);
    if (name === 'beginText') this.#setMatrix(IDENTITY);
    else if (name === 'setTextMatrix') this.#setMatrix(toMatrix(args.length === 6 ? args : args[0]));
    else if (name === 'moveText') this.#move(value, number(args[1]));
    else if (name === 'setLeadingMoveText') {
      this.#set({ leading: -number(args[1]) });
      this.#move(value, number(args[1]));
    } else if (name === 'nextLine') this.#move(0, -this.state.leading);
    else if (name === 'setLeading') this.#set({ leading: value });
    else if (name === 'setCharSpacing') this.#set({ charSpacing: value });
    else if (name === 'setWordSpacing') this.#set({ wordSpacing: value });
    else if (name === 'setHScale') this.#set({ stretch: value / 100 });
    else if (name === 'setTextRise') this.#set({ rise: value });
    else if (name === 'setTextRenderingMode') this.#set({ mode: value });
    else if (name === 'setFont') this.#setFont(args[0], args[1]);
    else if (name === 'setGState') this.#setGraphicsState(args[0]);
  }

  /** The letters of one showing operator; numbers among them move the pen by thousandths of an em. */
  show(items: unknown, space: Matrix): Glyph[] {
    if (!Array.isArray(items)) return [];
    const { font, charSpacing, wordSpacing, rise, mode } = this.state;
    const direction = this.state.size < 0 ? -1 : 1;
    const size = Math.abs(this.state.size);
    const stretch = this.state.stretch * direction;
    const matrix = multiply(space, this.#matrix);
    const point = (advance: number) => apply(matrix, this.#at.x + advance * stretch, this.#at.y + rise);
    const up = { x: matrix[2] * size * direction, y: matrix[3] * size * direction };
    const bold = font.bold || mode === FILL_AND_STROKE;
    const visible = mode !== INVISIBLE && mode !== CLIP_ONLY;
    const glyphs: Glyph[] = [];
    let advance = 0;
    let from = point(0);
    for (const item of items as (
      | { unicode?: unknown; width?: unknown; isSpace?: unknown }
      | number
      | null
    )[]) {
      if (typeof item === 'number') {
        advance -= (item * size) / 1000;
        from = point(advance);
      }
      if (item === null || typeof item !== 'object') continue;
      const end = advance + number(item.width) * size * font.unit;
      advance = end + (charSpacing + (item.isSpace ? wordSpacing : 0)) * direction;
      const to = point(end);
      const pen = advance === end ? to : point(advance);
      const text = typeof item.unicode === 'string' ? item.unicode : '';
      glyphs.push({ text, from, to, pen, up, font, bold, visible });
      from = pen;
    }
    this.#at = { x: this.#at.x + advance * stretch, y: this.#at.y };
    return glyphs;
  }

  #set(change: Partial<TextState>): void {
    this.state = { ...this.state, ...change };
  }

  #setMatrix(matrix: Matrix): void {
    this.#matrix = matrix;
    this.#line = { x: 0, y: 0 };
    this.#at = this.#line;
  }

  #move(x: number, y: number): void {
    this.#line = { x: this.#line.x + x, y: this.#line.y + y };
    this.#at = this.#line;
  }

  #setFont(name: unknown, size: unknown): void {
    this.#set({ font: this.#findFont(String(name)) ?? NO_FONT, size: number(size) });
  }

  #setGraphicsState(entries: unknown): void {
    if (!Array.isArray(entries)) return;
    for (const entry of entries) {
      if (Array.isArray(entry) && entry[0] === 'Font' && Array.isArray(entry[1])) {
        this.#setFont(entry[1][0], entry[1][1]);
      }
    }
  }
}
