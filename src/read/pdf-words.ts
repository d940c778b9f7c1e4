import type { ReadWord } from '../../schemas/pages.ts';
import type { Box } from '../core/grid.ts';
import type { Glyph } from './pdf-pen.ts';

/** A gap wider than this parts words; letters of one word are often drawn one by one, touching. In ems. */
const WORD_GAP = 0.15;
/** Kerning and marks set back over their letter. */
const OVERLAP = 0.4;
const BASELINE_TOLERANCE = 0.2;
/** Words that no space parts and that come closer than this are one, whatever the order of drawing. */
const TOUCH = 0.1;
/** The same word drawn twice this close is one word made heavier. */
const DOUBLE_STRIKE = 0.12;

/** The letters of a word that one font wrote. */
export interface Run {
  readonly font: string;
  readonly text: string;
}

/** A word as its fonts wrote it; the runs together are its text. */
export interface LayerWord extends ReadWord {
  readonly runs: readonly Run[];
}

interface OpenWord {
  glyphs: Glyph[];
  /** A space was drawn before, or after. */
  spaceBefore: boolean;
  spaceAfter: boolean;
}

/**
 * Letters in drawing order → words with boxes (points, top-left). Text is kept as read. Words without extent, words
 * off the page and second strikes of a word are left out.
 */
export function joinGlyphs(glyphs: readonly Glyph[], page: { width: number; height: number }): LayerWord[] {
  const near = splitAtGaps(glyphs).filter((word) => word.glyphs.some((glyph) => isNear(glyph, page)));
  const words = joinTouching(dropDoubles(near));
  return words
    .map((word) => toLayerWord(word.glyphs))
    .filter((word) => word.text !== '' && word.x1 - word.x0 > 0.01 && word.y1 - word.y0 > 0.01)
    .filter((word) => word.x1 > 0 && word.y1 > 0 && word.x0 < page.width && word.y0 < page.height);
}

/** On the page, or so close to it that its ink may be. What lies farther out, sometimes by the ten thousand, costs nothing. */
function isNear({ from, to, up }: Glyph, page: { width: number; height: number }): boolean {
  const em = Math.hypot(up.x, up.y);
  const [x0, x1] = [Math.min(from.x, to.x), Math.max(from.x, to.x)];
  const [y0, y1] = [Math.min(from.y, to.y), Math.max(from.y, to.y)];
  return x1 > -em && y1 > -em && x0 < page.width + em && y0 < page.height + em;
}

function splitAtGaps(glyphs: readonly Glyph[]): OpenWord[] {
  const words: OpenWord[] = [];
  let open: OpenWord | null = null;
  let spaced = false;
  for (const glyph of spreadSpaces(glyphs)) {
    if (glyph.text.trim() === '') {
      if (glyph.text !== '' && open) open.spaceAfter = true;
      if (glyph.text !== '') {
        open = null;
        spaced = true;
      }
      continue;
    }
    const last = open?.glyphs[open.glyphs.length - 1];
    if (open && last && follows(last, glyph)) {
      open.glyphs.push(glyph);
    } else {
      open = { glyphs: [glyph], spaceBefore: spaced, spaceAfter: false };
      words.push(open);
    }
    spaced = false;
  }
  return words;
}

/** A glyph may stand for several characters with a space among them; its width is shared out evenly. */
function spreadSpaces(glyphs: readonly Glyph[]): readonly Glyph[] {
  if (!glyphs.some(({ text }) => text.length > 1 && /\s/.test(text.trim()))) return glyphs;
  return glyphs.flatMap((glyph) => {
    const characters = [...glyph.text];
    if (!/\s/.test(glyph.text.trim())) return [glyph];
    const at = (part: number) => ({
      x: glyph.from.x + ((glyph.to.x - glyph.from.x) * part) / characters.length,
      y: glyph.from.y + ((glyph.to.y - glyph.from.y) * part) / characters.length,
    });
    return characters.map((text, i) => ({ ...glyph, text, from: at(i), to: at(i + 1), pen: at(i + 1) }));
  });
}

/** How far `next` starts from where `last` left the pen, along the line and off it, in ems. */
function offset(last: Glyph, next: Glyph): { along: number; off: number } {
  const em = Math.hypot(last.up.x, last.up.y) || 1;
  // the line runs a quarter turn clockwise of "up"; in a page's top-left frame that is (-up.y, up.x)
  const direction = { x: -last.up.y / em, y: last.up.x / em };
  const dx = next.from.x - last.pen.x;
  const dy = next.from.y - last.pen.y;
  return {
    along: (dx * direction.x + dy * direction.y) / em,
    off: Math.abs(dx * (last.up.x / em) + dy * (last.up.y / em)) / em,
  };
}

function follows(last: Glyph, next: Glyph): boolean {
  if (!sameDirection(last, next)) return false;
  const { along, off } = offset(last, next);
  const mark = /^\p{M}+$/u.test(next.text);
  if (mark) return Math.abs(along) < 1 && off < 1;
  return off < BASELINE_TOLERANCE && along > -OVERLAP && along < WORD_GAP;
}

function sameDirection(a: Glyph, b: Glyph): boolean {
  const product = Math.hypot(a.up.x, a.up.y) * Math.hypot(b.up.x, b.up.y);
  return product > 0 && (a.up.x * b.up.x + a.up.y * b.up.y) / product > 0.98;
}

const first = (word: OpenWord) => word.glyphs[0] as Glyph;
const last = (word: OpenWord) => word.glyphs[word.glyphs.length - 1] as Glyph;
const textOf = (glyphs: readonly Glyph[]) => glyphs.map((glyph) => glyph.text).join('');

/** Fake bold: the same word once more, a hair aside. The one that stays is bold. */
function dropDoubles(words: readonly OpenWord[]): OpenWord[] {
  const kept: OpenWord[] = [];
  const byText = new Map<string, OpenWord[]>();
  for (const word of words) {
    const text = textOf(word.glyphs);
    const same = byText.get(text) ?? [];
    const twin = same.find((other) => isTwin(other, word));
    if (twin) {
      twin.glyphs = twin.glyphs.map((glyph) => ({ ...glyph, bold: true }));
      continue;
    }
    same.push(word);
    byText.set(text, same);
    kept.push(word);
  }
  return kept;
}

function isTwin(a: OpenWord, b: OpenWord): boolean {
  const em = Math.hypot(first(a).up.x, first(a).up.y) || 1;
  const distance = Math.hypot(first(a).from.x - first(b).from.x, first(a).from.y - first(b).from.y);
  return distance < DOUBLE_STRIKE * em && sameDirection(first(a), first(b));
}

/** Joins words whose parts were drawn out of order. Only level text: turned text is rare and short. */
function joinTouching(words: readonly OpenWord[]): OpenWord[] {
  const level = (word: OpenWord) => first(word).up.y < 0 && Math.abs(first(word).up.x) < 0.01;
  const sorted = words
    .map((word, order) => ({ word, order }))
    .filter(({ word }) => level(word))
    .sort(
      (a, b) => first(a.word).from.y - first(b.word).from.y || first(a.word).from.x - first(b.word).from.x,
    );
  const absorbed = new Set<OpenWord>();
  const ending = new Map<number, OpenWord[]>();
  // words by where their pen stops, in cells of one point, so that a page costs no square of its words
  const cell = (x: number) => Math.round(x);
  const end = (word: OpenWord) => {
    const at = cell(last(word).pen.x);
    const others = ending.get(at);
    if (others) others.push(word);
    else ending.set(at, [word]);
  };
  for (const { word } of sorted) end(word);
  for (const { word } of sorted) {
    if (word.spaceBefore || absorbed.has(word)) continue;
    const reach = Math.ceil(TOUCH * Math.abs(first(word).up.y)) + 1;
    const before = findBefore(word, ending, cell(first(word).from.x), reach, absorbed);
    if (!before) continue;
    for (const glyph of word.glyphs) before.glyphs.push(glyph);
    before.spaceAfter = word.spaceAfter;
    absorbed.add(word);
    end(before);
  }
  return words.filter((word) => !absorbed.has(word));
}

function findBefore(
  word: OpenWord,
  ending: ReadonlyMap<number, readonly OpenWord[]>,
  x: number,
  reach: number,
  absorbed: ReadonlySet<OpenWord>,
): OpenWord | undefined {
  for (const cell of cellsAround(ending, x, reach)) {
    for (const other of cell) {
      if (other === word || absorbed.has(other) || other.spaceAfter) continue;
      if (!sameDirection(last(other), first(word))) continue;
      const { along, off } = offset(last(other), first(word));
      if (Math.abs(along) < TOUCH && off < TOUCH) return other;
    }
  }
  return undefined;
}

/** Letters may be as large, and lie as far out, as the numbers of a broken file say: the cells that there are set the cost. */
function* cellsAround(
  cells: ReadonlyMap<number, readonly OpenWord[]>,
  x: number,
  reach: number,
): Generator<readonly OpenWord[]> {
  if (!(reach < cells.size)) yield* cells.values();
  else for (let step = -reach; step <= reach; step++) yield cells.get(x + step) ?? [];
}

const share = (value: number, low: number, high: number) => Math.min(high, Math.max(low, value));

function toLayerWord(glyphs: readonly Glyph[]): LayerWord {
  const runs = toRuns(glyphs);
  const text = runs
    .map((run) => run.text)
    .join('')
    .trim();
  const letters = glyphs.filter((glyph) => glyph.text.trim() !== '');
  const bold = letters.filter((glyph) => glyph.bold).length > letters.length / 2;
  const { x0, y0, x1, y1 } = boxOf(glyphs);
  return { text, x0: round(x0), y0: round(y0), x1: round(x1), y1: round(y1), confidence: null, bold, runs };
}

function boxOf(glyphs: readonly Glyph[]): Box {
  let [x0, y0, x1, y1] = [Infinity, Infinity, -Infinity, -Infinity];
  for (const { from, to, up, font } of glyphs) {
    // fonts state odd heights; a line's boxes should look alike
    const ascent = share(font.ascent || 0.75, 0.65, 0.95);
    const descent = share(font.descent || -0.22, -0.3, -0.15);
    x0 = Math.min(x0, Math.min(from.x, to.x) + Math.min(up.x * ascent, up.x * descent));
    x1 = Math.max(x1, Math.max(from.x, to.x) + Math.max(up.x * ascent, up.x * descent));
    y0 = Math.min(y0, Math.min(from.y, to.y) + Math.min(up.y * ascent, up.y * descent));
    y1 = Math.max(y1, Math.max(from.y, to.y) + Math.max(up.y * ascent, up.y * descent));
  }
  return { x0, y0, x1, y1 };
}

function toRuns(glyphs: readonly Glyph[]): Run[] {
  const runs: { font: string; text: string }[] = [];
  for (const { font, text } of glyphs) {
    const last = runs[runs.length - 1];
    const letters = text.replace(/\p{Cc}/gu, '');
    if (last?.font === font.name) last.text += letters;
    else runs.push({ font: font.name, text: letters });
  }
  return runs;
}

/** Hundredths of a point: finer places are noise of floating arithmetic. */
export function round(value: number): number {
  return Math.round(value * 100) / 100;
}
