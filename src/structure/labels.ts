import { fold } from '../core/fold.ts';
import { ordinalOfRoman, romanOf } from '../core/roman.ts';
import type { Block, TextDocument } from '../core/types.ts';
import { HEADING_PHRASES } from '../rules/headings.vi.ts';
import {
  BARE_ITEM,
  DOUBTFUL_ARTICLE,
  DOUBTFUL_BULLET,
  DOUBTFUL_FIRST_ITEM,
  DOUBTFUL_ITEM,
  DOUBTFUL_POINT,
  JOINED_STROKES,
  LABELS,
  LETTERED_HEADING,
  LETTERED_PART,
  STROKE,
  STROKES,
} from '../rules/labels.vi.ts';
import { repairPartLabel } from './repairs.ts';

/** The label that opens a block, with the rank that says how deep it stands. */
export interface BlockLabel {
  readonly level: 'part' | 'article' | 'item' | 'point' | 'bullet';
  /** As printed, without its mark: "II", "1.2", "đ", "-". */
  readonly label: string;
  /** What was read, where the label was repaired. */
  readonly read?: string;
  /** Characters of the block before the first word after the label. */
  readonly length: number;
  /** Labels of one key are siblings: "1." and "2.", but not "1." and "1.1". */
  readonly key: string;
  /** Named parts -2, lettered -1 (below roman ones 0.2), roman 0, divisions 0.3, articles 0.5, items 1 to 4 by their dots, points 10, those below them 11, bullets 20. */
  readonly rank: number;
}

const PATTERNS = {
  part: new RegExp(`^${LABELS.part}`, 'u'),
  doubtfulPart: new RegExp(`^${LABELS.doubtfulPart}`, 'u'),
  namedPart: new RegExp(`^${LABELS.namedPart}`, 'u'),
  strokes: new RegExp(`^${STROKES}`, 'u'),
  stroke: new RegExp(`^${STROKE}`, 'u'),
  joinedStrokes: new RegExp(`^${JOINED_STROKES}`, 'u'),
  letteredPart: new RegExp(`^${LETTERED_PART}`, 'u'),
  letteredHeading: new RegExp(`^${LETTERED_HEADING}`, 'u'),
  division: new RegExp(`^${LABELS.division}`, 'u'),
  article: new RegExp(`^${LABELS.article}`, 'u'),
  item: new RegExp(`^${LABELS.item}`, 'u'),
  colonItem: new RegExp(`^${LABELS.colonItem}`, 'u'),
  dottedItem: new RegExp(`^${LABELS.dottedItem}`, 'u'),
  bareItem: new RegExp(`^${BARE_ITEM}`, 'u'),
  doubtfulFirstItem: new RegExp(`^${DOUBTFUL_FIRST_ITEM}`, 'u'),
  doubtfulItem: new RegExp(`^${DOUBTFUL_ITEM}`, 'u'),
  doubtfulArticle: new RegExp(`^${DOUBTFUL_ARTICLE}`, 'u'),
  doubtfulPoint: new RegExp(`^${DOUBTFUL_POINT}`, 'u'),
  doubtfulBullet: new RegExp(`^${DOUBTFUL_BULLET}`, 'u'),
  point: new RegExp(`^${LABELS.point}`, 'u'),
  subpoint: new RegExp(`^${LABELS.subpoint}`, 'u'),
  bullet: new RegExp(`^${LABELS.bullet}`, 'u'),
};

const HEADINGS = HEADING_PHRASES.map((phrase) => fold(phrase));

/** How a document sets its parts "A.", "B."; null where it has none. */
export type Lettering = 'capitals' | 'ordinary' | null;

export function readLabel(text: string, lettered: Lettering = null): BlockLabel | null {
  const named = PATTERNS.namedPart.exec(text);
  if (named) return make('part', named, 'named part', -2);
  const letter = lettered && (PATTERNS.letteredPart.exec(text) ?? ordinaryLetter(text, lettered));
  if (letter) return make('part', letter, 'lettered part', -1);
  const part = PATTERNS.part.exec(text);
  if (part) return make('part', part, 'part', 0);
  return readLowerLabel(text);
}

/** Whether the blocks have lettered parts: a second one in capitals, or headings A, B, C … that follow one another. */
export function letteringOf(texts: readonly string[]): Lettering {
  if (texts.some(isSecondLetter)) return 'capitals';
  const runs = lettersBelowParts(texts);
  const isRun = (letters: string) => ALPHABETS.some((order) => order.startsWith(letters));
  const inTurn = isRun(runs.join('')) || runs.every(isRun);
  return inTurn && Math.max(...runs.map((letters) => letters.length)) > 1 ? 'ordinary' : null;
}

/** The letters of headings, from each part to the next: "AB" below "PHẦN I" and "AB" below "PHẦN II". */
function lettersBelowParts(texts: readonly string[]): string[] {
  const runs = [''];
  for (const text of texts) {
    if (PATTERNS.namedPart.test(text) || PATTERNS.part.test(text)) runs.push('');
    else runs.push(`${runs.pop()}${ordinaryLetter(text, 'ordinary')?.groups?.label ?? ''}`);
  }
  return runs;
}

const ALPHABETS = ['ABCDEFGH', 'ABCDĐEGH'];
const LONGEST_HEADING = 140;

/** Answers to tick and initials are no headings: they end like sentences, or come back. */
function ordinaryLetter(text: string, lettered: Lettering): RegExpExecArray | null {
  const heading = lettered === 'ordinary' ? PATTERNS.letteredHeading.exec(text) : null;
  return /[.;,]$/.test(text) || text.length > LONGEST_HEADING ? null : heading;
}

/** A second lettered part: what tells "A. MỤC ĐÍCH" from an initial. */
function isSecondLetter(text: string): boolean {
  const label = PATTERNS.letteredPart.exec(text)?.groups?.label;
  // a "C." that a heading in capitals follows: the "B." was skipped
  return label === 'B' || (label === 'C' && text.length > 8 && text === text.toUpperCase());
}

/** What else is known of a block of a scan and its document. */
export interface Known {
  readonly roman: boolean;
  readonly lettered: Lettering;
  readonly strokes: number | null;
}

/**
 * The label of a block of a scan, where the OCR may have misread a part's figure: `previous` is the part before, of those
 * that are named like this one ("Phần II") or not.
 * `roman`: the document has parts with roman figures, so that a "1." before capitals is a misread "I.". `strokes`: how many the
 * figure has by its width.
 */
export function readScannedLabel(text: string, previous: number, known: Known): BlockLabel | null {
  const { roman, lettered, strokes } = known;
  if (lettered && PATTERNS.letteredPart.test(text)) return readLabel(text, lettered);
  const named = PATTERNS.namedPart.exec(text);
  if (named) return readNamed(named, previous);
  const part = PATTERNS.part.exec(text) ?? PATTERNS.doubtfulPart.exec(text);
  if (!part) return readStrokes(text, previous, roman) ?? readLabel(text, lettered);
  const own = make('part', part, 'part', 0);
  if (!roman && /^\d+$/.test(own.label)) return readLabel(text, lettered);
  if (strokes !== null && strokes === ordinalOfRoman(own.label)) return own;
  const inSequence = strokes === previous + 1 ? romanOf(strokes) : repairPartLabel(own.label, previous);
  const repaired =
    inSequence ?? (ordinalOfRoman(own.label) === null && strokes !== null ? romanOf(strokes) : null);
  if (repaired !== null) return { ...own, label: repaired, read: own.label };
  return ordinalOfRoman(own.label) === null ? readLabel(text, lettered) : own;
}

/**
 * "3, Ban Công tác" behind an item 2 of a scan: the comma is a point. Where there is none ("3 Ban Công tác"), one of the blocks
 * `below` has to be the item after it.
 */
export function readScannedItem(text: string, previous: number, below: readonly string[]): BlockLabel | null {
  const first = previous === 0 ? PATTERNS.doubtfulFirstItem.exec(text) : null;
  if (first && goesOnTo(2, below))
    return { ...make('item', first, 'item 1', 1), label: '1', read: first.groups?.label ?? '' };
  const bare = PATTERNS.bareItem.exec(text);
  const item = PATTERNS.doubtfulItem.exec(text) ?? bare;
  if (item === null || Number(item.groups?.label) !== previous + 1) return null;
  return item !== bare || goesOnTo(previous + 2, below) ? make('item', item, 'item 1', 1) : null;
}

const goesOnTo = (number: number, below: readonly string[]): boolean =>
  below.some((next) => NEXT_ITEM.exec(next)?.[1] === `${number}`);
const NEXT_ITEM = /^(\d{1,2})[.,)]? ?\p{Lu}/u;

/** "2: Giữ rừng" behind an item 1. */
export function readColonItem(text: string, previous: number): BlockLabel | null {
  const item = PATTERNS.colonItem.exec(text);
  return item !== null && Number(item.groups?.label) === previous + 1
    ? make('item', item, 'item 1', 1)
    : null;
}

/** "©) Trồng rừng". */
export function readScannedPoint(text: string): BlockLabel | null {
  const point = PATTERNS.doubtfulPoint.exec(text);
  if (point === null) return null;
  const own = make('point', point, 'point', 10);
  return own.label === '©' ? { ...own, label: 'c', read: '©' } : own;
}

/** "~ Trồng rừng" among the dashes of a scan; `beside` is the bullet above or below. */
export function readScannedBullet(text: string, beside: BlockLabel): BlockLabel | null {
  const bullet = PATTERNS.doubtfulBullet.exec(text);
  return bullet && { ...beside, read: bullet.groups?.label ?? '', length: bullet[0].length };
}

/** "Điều 3; Chánh Văn phòng". */
export function readScannedArticle(text: string): BlockLabel | null {
  const article = PATTERNS.doubtfulArticle.exec(text);
  return article && make('article', article, 'article', 0.5);
}

/** "Phần II" behind another "Phần II": a stroke is easily lost. */
function readNamed(named: RegExpExecArray, previous: number): BlockLabel {
  const own = make('part', named, 'named part', -2);
  const repaired = ordinalOfRoman(own.label) === null ? null : repairPartLabel(own.label, previous);
  return repaired === null ? own : { ...own, label: repaired, read: own.label };
}

/** Strokes without a mark before a heading that parts have: whatever the OCR made of the figure, the sequence tells it. */
function readStrokes(text: string, previous: number, roman: boolean): BlockLabel | null {
  const first = roman && previous === 0 ? PATTERNS.stroke.exec(text) : null;
  const joined = roman && previous > 0 ? PATTERNS.joinedStrokes.exec(text) : null;
  const strokes = PATTERNS.strokes.exec(text) ?? first ?? joined;
  const expected = romanOf(previous + 1);
  if (!strokes || expected === null) return null;
  const heading = fold(text.slice(strokes[0].length));
  if (!HEADINGS.some((phrase) => heading.startsWith(phrase))) return null;
  const own = make('part', strokes, 'part', 0);
  return own.label === expected ? own : { ...own, label: expected, read: own.label };
}

/** A second or later part, as printed or as the OCR reads it: the document numbers its parts with roman figures. */
export function isLaterPart(text: string): boolean {
  const part = PATTERNS.part.exec(text) ?? PATTERNS.doubtfulPart.exec(text);
  return /^(?:[IVX]{2,6}|V|X|H|[IlL|]{2,3})$/.test(part?.groups?.label ?? '');
}

/** The block stands on a page that was read by OCR. */
export function isScanned(document: TextDocument, block: Block): boolean {
  return document.pages.some((page) => page.number === block.page && page.origin === 'ocr');
}

function readLowerLabel(text: string): BlockLabel | null {
  const division = PATTERNS.division.exec(text);
  if (division) return make('part', division, 'division', 0.3);
  const article = PATTERNS.article.exec(text);
  if (article) return make('article', article, 'article', 0.5);
  const item = PATTERNS.item.exec(text) ?? PATTERNS.dottedItem.exec(text);
  if (item) {
    const depth = (item.groups?.label ?? '').split('.').length;
    return make('item', item, `item ${depth}`, depth);
  }
  const subpoint = PATTERNS.subpoint.exec(text);
  if (subpoint) return make('point', subpoint, 'subpoint', 11);
  const point = PATTERNS.point.exec(text);
  if (point) return make('point', point, 'point', 10);
  const bullet = PATTERNS.bullet.exec(text);
  if (bullet) return make('bullet', bullet, `bullet ${bulletSign(bullet.groups?.label ?? '-')}`, 20);
  return null;
}

/** "ll. NỘI DUNG" behind "l. MỤC ĐÍCH" in a text file: letters of OCR or of a typist in the places of strokes. */
export function readTypedStrokes(text: string, previous: number): BlockLabel | null {
  const part = PATTERNS.doubtfulPart.exec(text);
  const figure = part?.groups?.label ?? '';
  const repaired = part && /[lH|!]/u.test(figure) ? repairPartLabel(figure, previous) : null;
  return part === null || repaired === null
    ? null
    : { ...make('part', part, 'part', 0), label: repaired, read: figure };
}

/** "1. MỤC ĐÍCH" above "1. Trồng rừng", where no part is: headings in capitals are counted for themselves. */
export function nestBelowCapitals(
  labels: readonly (BlockLabel | null)[],
  texts: readonly string[],
): (BlockLabel | null)[] {
  const isHeading = (at: number) => {
    const words = texts[at]?.slice(labels[at]?.length ?? 0) ?? '';
    return labels[at]?.key === 'item 1' && /\p{Lu}{2} \p{Lu}/u.test(words) && !/\p{Ll}/u.test(words);
  };
  const headings = labels.flatMap((_, at) => (isHeading(at) ? [at] : []));
  const inTurn = headings.every((at, index) => labels[at]?.label === `${index + 1}`);
  const begun = labels.some(
    (label, at) =>
      at > (headings[0] ?? at) && label?.key === 'item 1' && label.label === '1' && !isHeading(at),
  );
  if (headings.length < 2 || !inTurn || !begun || labels.some((label) => label?.level === 'part'))
    return [...labels];
  return labels.map((label, at) => (label && isHeading(at) ? { ...label, key: 'item 0', rank: 0.9 } : label));
}

/** "1)" below "2.", or "1." below "2)": another mark counts anew, and on until the first mark comes back. */
export function nestBracketed(
  labels: readonly (BlockLabel | null)[],
  texts: readonly string[],
): (BlockLabel | null)[] {
  let outer = { mark: '', number: 0 };
  let inner = 0;
  return labels.map((label, at) => {
    if (label?.level === 'part' || label?.level === 'article') outer = { mark: '', number: 0 };
    if (label?.key !== 'item 1') return label;
    const mark = texts[at]?.charAt(label.label.length) === ')' ? ')' : '.';
    const number = Number(label.label);
    const isInner = outer.number > 0 && mark !== outer.mark && number === inner + 1;
    if (!isInner) outer = { mark, number };
    inner = isInner ? number : 0;
    return isInner ? { ...label, key: 'item 1 below', rank: 1.5 } : label;
  });
}

function make(level: BlockLabel['level'], match: RegExpExecArray, key: string, rank: number): BlockLabel {
  const printed = match.groups?.label ?? '';
  return {
    level,
    label: level === 'bullet' ? bulletSign(printed) : printed,
    length: match[0].length,
    key,
    rank,
  };
}

/** Dashes of all lengths are one sign. */
function bulletSign(sign: string): string {
  return /[-–—]/.test(sign) ? '-' : sign;
}
