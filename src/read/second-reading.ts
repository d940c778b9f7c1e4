import { type Crop, crop, placeCropped } from './crop.ts';
import { findLines, type Line } from './lines.ts';
import type { OcrImage, OcrWord } from './ocr.ts';
import { type Around, isUsualFor, plausibility } from './plausible.ts';

/**
 * Lines that hold a doubtful word (unsure, no Vietnamese, or at odds with its neighbour) are read once more from a
 * sharpened picture, each by itself, and what is still at odds once more with its nearest neighbours alone. Word by word
 * the reading with the better evidence stands.
 */

const UNSURE = 0.8;
/** A word that the language knows beside its neighbour is doubted only below this. */
const UNSURE_THOUGH_KNOWN = 0.5;
/** A line costs about a hundredth of a page; more than this many doubtful lines is a page for another preparation. */
const MOST_LINES = 36;

export type ReadLine = (line: OcrImage) => Promise<readonly OcrWord[]>;

/** The words of a page with those of its doubtful lines decided between two readings, the second from a crisper picture. */
export async function readTwice(
  page: OcrImage,
  sharpen: (page: OcrImage) => Promise<OcrImage>,
  words: readonly OcrWord[],
  readLine: ReadLine,
): Promise<OcrWord[]> {
  const doubtful = findLines(words)
    .map((line) => ({ line, doubt: doubtOf(line) }))
    .filter(({ doubt }) => doubt > 0)
    .sort((a, b) => b.doubt - a.doubt)
    .slice(0, MOST_LINES);
  if (doubtful.length === 0) return [...words];
  const decided = new Map<OcrWord, OcrWord>();
  const readAgain = async (part: Line) => {
    const cut = await cropSharpened(page, sharpen, part.words);
    const again = (await readLine(cut.image)).map((word) => placeCropped(word, cut));
    const current = part.words.map((word) => decided.get(word) ?? word);
    const changes = new Map(matchWords(current, again, part));
    part.words.forEach((word, at) => {
      const change = changes.get(current[at] as OcrWord);
      if (change) decided.set(word, change);
    });
  };
  for (const { line } of doubtful) {
    await readAgain(line);
    for (const part of stillAtOdds(line, decided)) await readAgain(part);
  }
  return words.map((word) => decided.get(word) ?? word);
}

/** The words around each word that the language still speaks against, without those next to another such word. */
function stillAtOdds(line: Line, decided: ReadonlyMap<OcrWord, OcrWord>): Line[] {
  const texts = line.words.map((word) => (decided.get(word) ?? word).text);
  const parts: Line[] = [];
  let reached = -1;
  texts.forEach((_, at) => {
    if (at <= reached || plausibility(texts, at, line) >= 0) return;
    reached = at + 2;
    const [start, end] = [Math.max(0, at - 2), at + 4];
    const [before = line.before, after = line.after] = [texts[start - 1], texts[end]];
    parts.push({ words: line.words.slice(start, end), before, after });
  });
  return parts;
}

/** How much there is to doubt in a line; 0 for none. */
function doubtOf(line: Line): number {
  const texts = line.words.map((word) => word.text);
  const fits = texts.map((_, at) => plausibility(texts, at, line));
  return line.words.reduce((sum, { text, confidence }, at) => {
    const fit = fits[at] as number;
    const least = fit === 1 && !/\d/u.test(text) ? UNSURE_THOUGH_KNOWN : UNSURE;
    const unsure = confidence < least && /[\p{L}\p{N}]/u.test(text) ? UNSURE - confidence + 0.1 : 0;
    return sum + Math.max(0, -fit) + unsure;
  }, 0);
}

/** As far as a pixel's surroundings count when a picture is sharpened, and some more. */
const SURROUNDINGS = 8;

/** Cut from the page as if all of it had been sharpened. */
async function cropSharpened(
  page: OcrImage,
  sharpen: (page: OcrImage) => Promise<OcrImage>,
  line: readonly OcrWord[],
): Promise<Crop> {
  const margin = Math.round(Math.max(...line.map((word) => word.y1 - word.y0)) * 0.25);
  const x0 = Math.floor(Math.min(...line.map((word) => word.x0))) - margin;
  const x1 = Math.ceil(Math.max(...line.map((word) => word.x1))) + margin;
  const y0 = Math.floor(Math.min(...line.map((word) => word.y0))) - margin;
  const y1 = Math.ceil(Math.max(...line.map((word) => word.y1))) + margin;
  const around = SURROUNDINGS;
  const wide = crop(page, { x0: x0 - around, y0: y0 - around, x1: x1 + around, y1: y1 + around });
  const [left, top] = [Math.max(0, x0), Math.max(0, y0)];
  const box = { x0: left - wide.left, y0: top - wide.top, x1: x1 - wide.left, y1: y1 - wide.top };
  return { image: crop(await sharpen(wide.image), box).image, left, top };
}

const WORD = /[\p{L}\p{N}]/u;

/** The words of the second reading that stand in the place of one of the first and have the better evidence; what both read alike is the surer for it. */
export function matchWords(
  first: readonly OcrWord[],
  second: readonly OcrWord[],
  around: Around = {},
): [OcrWord, OcrWord][] {
  const settled = settle(second, around);
  return first.flatMap((word, at): [OcrWord, OcrWord][] => {
    const index = settled.findIndex((other) => samePlace(word, other));
    const other = settled[index];
    if (other === undefined) return [];
    if (other.text === word.text) {
      // of a sign two readings of the same dust say nothing
      const isSurer = other.confidence > word.confidence && WORD.test(word.text);
      return isSurer ? [[word, { ...word, confidence: other.confidence }]] : [];
    }
    const own = evidence(first, at, around);
    const again = evidence(settled, index, around);
    // the place was measured on the whole page: the words alone change
    return again > own + 0.1 ? [[word, { ...word, text: other.text, confidence: other.confidence }]] : [];
  });
}

/** How sure a reading is that was not the engine's first. */
const WEIGHED = 0.7;

/**
 * A line whose words at odds with their neighbours are taken as the engine weighed them next: the likeliest reading that
 * makes a known word with one of them ("đấy mạnh", seen as "đẩy" too), both halves of a word if need be, or the usual word
 * for a seldom one. What the engine did not see is never taken.
 */
function settle(words: readonly OcrWord[], around: Around): readonly OcrWord[] {
  const texts = words.map((word) => word.text);
  const odds = (at: number) => plausibility(texts, at, around);
  const weighed = (at: number) => words[at]?.weighed ?? [];
  const fits = (at: number, text: string) => {
    const seen = texts[at] as string;
    texts[at] = text;
    if (odds(at) === 1) return true;
    texts[at] = seen;
    return false;
  };
  for (const at of texts.keys()) {
    const seen = texts[at] as string;
    if (odds(at) >= 0 || weighed(at).some((text) => fits(at, text))) continue;
    texts[at] = weighed(at).find((text) => isUsualFor(text, seen)) ?? seen;
  }
  for (const at of texts.keys()) {
    const seen = texts[at] as string;
    if (odds(at) >= 0 || at + 1 >= texts.length || odds(at + 1) >= 0) continue;
    const both = weighed(at).find((text) => {
      texts[at] = text;
      return weighed(at + 1).some((next) => fits(at + 1, next));
    });
    if (both === undefined) texts[at] = seen;
  }
  return words.map((word, at) => {
    const text = texts[at] as string;
    return text === word.text ? word : { ...word, text, confidence: Math.min(WEIGHED, word.confidence) };
  });
}

function samePlace(a: OcrWord, b: OcrWord): boolean {
  const slack = Math.max(a.y1 - a.y0, 1) * 0.4;
  return Math.abs(a.x0 - b.x0) < slack && Math.abs(a.x1 - b.x1) < slack;
}

function evidence(words: readonly OcrWord[], at: number, around: Around): number {
  const texts = words.map((word) => word.text);
  return (words[at] as OcrWord).confidence + plausibility(texts, at, around);
}
