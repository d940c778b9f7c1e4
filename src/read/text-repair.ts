import type { ReadWord } from '../../schemas/pages.ts';
import {
  countWords,
  decodeLegacy,
  FEW_WORDS,
  findLegacyEncoding,
  type LegacyEncoding,
  mayBe,
  raiseCapitals,
  replaceCapitalMismaps,
  replaceLookAlikes,
  replaceMismaps,
  restoreLostHorns,
} from '../core/legacy-encoding.ts';
import { trimEnd } from '../core/trim.ts';
import { partGluedWords } from './glued-words.ts';
import type { LayerWord, Run } from './pdf-words.ts';

/** A text or text layer made Unicode, and what had to be done, for the record; null where nothing had. */
export interface Repaired<T> {
  readonly value: T;
  readonly how: string | null;
  /** Words in which letters of other alphabets stood for Latin ones. */
  readonly lookAlikes: number;
}

/**
 * A text file from before Unicode, by its Latin-1 surface. Paragraphs that can be judged are judged each for itself, short
 * ones go with the text.
 */
export function repairText(text: string): Repaired<string> {
  const whole = findLegacyEncoding(text);
  const decoded = new Set<LegacyEncoding>();
  const paragraphs = text.split(/(\n[^\S\n]*\n\s*)/).map((paragraph) => {
    const few = countWords(paragraph) < FEW_WORDS;
    const encoding = few
      ? whole !== null && mayBe(paragraph, whole, true)
        ? whole
        : null
      : findLegacyEncoding(paragraph);
    if (encoding === null) return paragraph;
    decoded.add(encoding);
    return decodeLegacy(paragraph, encoding);
  });
  const joined = decoded.size === 0 ? text : paragraphs.join('');
  const { text: horned, restored } = decoded.has('TCVN3')
    ? restoreLostHorns(joined)
    : { text: joined, restored: 0 };
  const words = horned.split(/(\s+)/);
  const letters = repairLetters(words);
  const parted = partGluedWords(letters.words.join(''));
  return { value: parted.text, ...describe(decoded, restored, letters, parted.count) };
}

/** The words of a text layer: decoded where their fonts are TCVN3 or VNI, mistaken letters replaced. */
export function repairWords(words: readonly LayerWord[]): Repaired<ReadWord[]> {
  const encodings = findFontEncodings(words);
  const plain = words.map((word) => decodeRuns(word.runs, encodings));
  const decoded = new Set([...encodings.values()].filter((encoding) => encoding !== null));
  const raised = decoded.has('TCVN3') ? raiseByLine(words, plain) : plain;
  // a word has no line feed, but may have a space
  const joined = raised.join('\n');
  const mended = decoded.has('TCVN3') ? restoreLostHorns(joined) : { text: joined, restored: 0 };
  const letters = repairLetters(mended.restored === 0 ? raised : mended.text.split('\n'));
  const value = words.map(({ runs: _, ...word }, at) => ({
    ...word,
    text: letters.words[at]?.trim() || word.text,
  }));
  return { value, ...describe(decoded, mended.restored, letters) };
}

/** "ABCDEF+.VnTimeH,Bold" → "VnTimeH": without the subset's tag and the style. */
function familyOf(font: string): string {
  let family = font
    .slice(0, LONGEST_NAME)
    .replace(/^[A-Z]{6}\+/, '')
    .replace(/^\./, '');
  while (STYLE.test(family)) family = trimEnd(family.replace(STYLE, ''), /[ ,_-]/);
  return family;
}

const STYLE = /(?:bold|italic|oblique|regular|normal)$/i;
/** The PDF format allows no longer name. */
const LONGEST_NAME = 127;

/** The encoding that a font's name tells: ".VnTime", ".VnArialH" and "VNI-Times". */
function namedEncoding(family: string): LegacyEncoding | null {
  if (/^VNI[-_ ]/i.test(family)) return 'VNI';
  return /^Vn[A-Z]/.test(family) ? 'TCVN3' : null;
}

/** Fonts whose small letters are drawn as capitals. */
const drawsCapitals = (family: string) => namedEncoding(family) === 'TCVN3' && family.endsWith('H');

/** Fonts of one encoding by name are judged together, others each by what it wrote, with the page where that is little. */
function findFontEncodings(words: readonly LayerWord[]): Map<string, LegacyEncoding | null> {
  const fonts = new Set(words.flatMap((word) => word.runs.map((run) => run.font)));
  const groupOf = new Map([...fonts].map((font) => [font, namedEncoding(familyOf(font)) ?? familyOf(font)]));
  const texts = new Map<string, string>();
  for (const { runs } of words) {
    const own = new Map<string, string>();
    for (const { font, text } of runs) {
      const group = groupOf.get(font) ?? '';
      own.set(group, (own.get(group) ?? '') + text);
    }
    for (const [group, text] of own) texts.set(group, `${texts.get(group) ?? ''} ${text}`);
  }
  const whole = findLegacyEncoding(words.map((word) => word.text).join(' '));
  const judge = (group: string, text: string): LegacyEncoding | null => {
    const named = group === 'TCVN3' || group === 'VNI' ? group : null;
    if (countWords(text) >= FEW_WORDS) return findLegacyEncoding(text, named ?? undefined);
    const expected = named ?? whole;
    return expected !== null && mayBe(text, expected, expected === whole) ? expected : null;
  };
  const groups = new Map([...texts].map(([group, text]) => [group, judge(group, text)]));
  return new Map([...groupOf].map(([font, group]) => [font, groups.get(group) ?? null]));
}

/** Runs of one encoding are decoded together, since two signs of a letter may come of two subsets of a font. */
function decodeRuns(runs: readonly Run[], encodings: ReadonlyMap<string, LegacyEncoding | null>): string {
  const joined: { encoding: LegacyEncoding | null; capitals: boolean; text: string }[] = [];
  for (const { font, text } of runs) {
    const encoding = encodings.get(font) ?? null;
    const capitals = encoding === 'TCVN3' && drawsCapitals(familyOf(font));
    const last = joined[joined.length - 1];
    if (last && last.encoding === encoding && last.capitals === capitals) last.text += text;
    else joined.push({ encoding, capitals, text });
  }
  return joined
    .map(({ encoding, capitals, text }) => {
      const decoded = encoding === null ? text : decodeLegacy(text, encoding);
      return capitals ? decoded.toUpperCase() : decoded;
    })
    .join('');
}

/** Neighbours speak for a word only on its own line. */
function raiseByLine(words: readonly LayerWord[], texts: readonly string[]): string[] {
  const lines: string[][] = [];
  words.forEach((word, at) => {
    const before = words[at - 1];
    const goesOn = before !== undefined && before.x0 <= word.x0 && before.y0 < word.y1 && before.y1 > word.y0;
    if (goesOn) lines[lines.length - 1]?.push(texts[at] as string);
    else lines.push([texts[at] as string]);
  });
  return lines.flatMap(raiseCapitals);
}

interface Letters {
  readonly words: readonly string[];
  readonly mismaps: number;
  readonly lookAlikes: number;
}

function repairLetters(words: readonly string[]): Letters {
  const mapped = words.map(replaceMismaps);
  const mismaps = countChanges(words, mapped);
  // the map that makes "ƣ" also mistakes capitals: without it "Õ" is what was written
  const capitals = words.some((word) => /[ƣƢ]/u.test(word)) ? mapped.map(replaceCapitalMismaps) : mapped;
  const latin = capitals.map(replaceLookAlikes);
  return {
    words: latin,
    mismaps: mismaps + countChanges(mapped, capitals),
    lookAlikes: countChanges(capitals, latin),
  };
}

const countChanges = (before: readonly string[], after: readonly string[]) =>
  before.filter((word, at) => word !== after[at]).length;

const counted = (count: number) => `${count} ${count === 1 ? 'word' : 'words'}`;

function describe(
  decoded: ReadonlySet<LegacyEncoding>,
  restored: number,
  { mismaps, lookAlikes }: Letters,
  parted = 0,
): { how: string | null; lookAlikes: number } {
  const how = [
    ...(decoded.size === 0 ? [] : [`decoded from ${[...decoded].sort().join(' and ')}`]),
    ...(restored === 0 ? [] : [`"ư", which it had lost, put back in ${counted(restored)}`]),
    ...(mismaps + lookAlikes === 0
      ? []
      : [`look-alike letters replaced in ${counted(mismaps + lookAlikes)}`]),
    ...(parted === 0 ? [] : [`spaces put back into ${counted(parted)}`]),
  ];
  return { how: how.length === 0 ? null : how.join(', '), lookAlikes };
}
