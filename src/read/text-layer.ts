import type { ReadWord } from '../../schemas/pages.ts';
import type { Box } from '../core/grid.ts';
import { isSyllable } from '../rules/syllables.vi.ts';

export interface LayerEvidence {
  readonly words: readonly Pick<ReadWord, 'text'>[];
  /** Words in which letters of other alphabets stood for Latin ones. */
  readonly lookAlikes?: number;
  /** Where images are painted, in points. */
  readonly images: readonly Box[];
  /** Filled or stroked paths. */
  readonly paths: number;
  readonly width: number;
  readonly height: number;
}

/** What to read a page from; `reason` is one sentence for the record. */
export interface LayerVerdict {
  readonly read: 'layer' | 'picture' | 'nothing';
  readonly reason: string;
}

/**
 * Sound text has 98 to 99 % valid syllables, wrongly decoded text 17 to 25 %, poor OCR layers lie between. Under a
 * scan the bar is high, since reading the scan again is the better choice there.
 */
const SOUND = 0.85;
const SOUND_OVER_SCAN = 0.93;
/** Too few to judge by: a page of figures. */
const FEW_SYLLABLES = 8;
/** A scan's own words are many; what an e-signature prints over it is short. */
const STAMP_WORDS = 60;
const SCAN_COVERS = 0.5;
const FULL_PAGE_COVERS = 0.85;
/** Letters drawn as outlines come in hundreds of paths; rules and frames in tens. */
const OUTLINES = 120;
/** With a few words beside them, as a header or a stamp has: a table's cells are fewer. */
const OUTLINES_BESIDE_WORDS = 600;
const PRIVATE_USE_SHARE = 0.05;
/** Words with letters that Vietnamese has not come of a broken character map; names of other peoples are rarer. */
const FOREIGN_SHARE = 0.03;

/** Whether a PDF page's own text is to be trusted, or its picture is to be read. */
export function judgeTextLayer(evidence: LayerEvidence): LayerVerdict {
  const { words, paths } = evidence;
  const covered = coverage(evidence);
  const percent = Math.round(covered * 100);
  if (words.length === 0) {
    if (covered >= FULL_PAGE_COVERS) return picture('no text layer, an image covers the page');
    if (evidence.images.length > 0) return picture(`no text layer, images cover ${percent} % of the page`);
    if (paths >= OUTLINES) return picture('no text layer, the page is drawn as outlines');
    return { read: 'nothing', reason: 'empty page' };
  }
  const over = covered >= FULL_PAGE_COVERS ? 'a full-page image' : `images on ${percent} % of the page`;
  if (covered >= SCAN_COVERS && words.length < STAMP_WORDS) {
    return picture(`the text layer holds ${words.length} words over ${over} (stamp only)`);
  }
  if (covered >= FULL_PAGE_COVERS && (evidence.lookAlikes ?? 0) > 0) {
    return picture('the text layer over a full-page image was read with another alphabet');
  }
  if (paths >= OUTLINES_BESIDE_WORDS && words.length < STAMP_WORDS) {
    return picture(`the text layer holds ${words.length} words, the page is drawn as outlines`);
  }
  const { syllables, valid, foreign, privateUse } = weighWords(words);
  const share = Math.floor(valid * 100);
  if (privateUse > PRIVATE_USE_SHARE) {
    return picture('the text layer holds characters without a meaning (private use)');
  }
  if (syllables < FEW_SYLLABLES) {
    if (covered >= SCAN_COVERS) return picture(`the text layer holds hardly a word over ${over}`);
    return layer(`${words.length} words, too few to judge by their syllables`);
  }
  if (foreign > FOREIGN_SHARE) {
    return picture(
      `${Math.ceil(foreign * 100)} % of the text layer's words hold letters that Vietnamese has not`,
    );
  }
  const bar = covered >= SCAN_COVERS ? SOUND_OVER_SCAN : SOUND;
  if (valid < bar)
    return picture(`only ${share} % of the text layer's ${words.length} words are valid syllables`);
  return layer(
    `${words.length} words, ${share} % valid syllables${covered >= 0.05 ? `, images on ${percent} %` : ''}`,
  );
}

const picture = (why: string): LayerVerdict => ({ read: 'picture', reason: `OCR: ${why}` });
const layer = (why: string): LayerVerdict => ({ read: 'layer', reason: `text layer: ${why}` });

const LETTERS = /[\p{L}\p{M}\p{Co}\p{N}]+/gu;
const WORD = /^[\p{L}\p{M}]{2,}$/u;
// "UBND", "QĐ", "VIII": neither for nor against
const NOT_VIETNAMESE = /[^a-zđ\p{M}]/u;
const ABBREVIATION = /^[A-ZĐ]{2,6}$/;

/** How the letter-only words do as Vietnamese; `valid` and `foreign` are 0 to 1 of `syllables`. */
export function weighWords(words: readonly { readonly text: string }[]): {
  syllables: number;
  valid: number;
  foreign: number;
  privateUse: number;
} {
  let syllables = 0;
  let valid = 0;
  let foreign = 0;
  let characters = 0;
  let privateUse = 0;
  for (const { text } of words) {
    characters += text.length;
    privateUse += (text.match(/[\p{Co}\uFFFD]/gu) ?? []).length;
    for (const token of text.normalize('NFC').match(LETTERS) ?? []) {
      if (!WORD.test(token)) continue;
      const sound = isSyllable(token);
      if (!sound && ABBREVIATION.test(token)) continue;
      syllables += 1;
      if (sound) valid += 1;
      else if (NOT_VIETNAMESE.test(token.toLowerCase().normalize('NFD'))) foreign += 1;
    }
  }
  return {
    syllables,
    valid: syllables === 0 ? 0 : valid / syllables,
    foreign: syllables === 0 ? 0 : foreign / syllables,
    privateUse: characters === 0 ? 0 : privateUse / characters,
  };
}

const GRID = 40;

/** Share of the page under images, on a coarse grid, so that overlapping strips count once. */
function coverage({ images, width, height }: LayerEvidence): number {
  if (images.length === 0) return 0;
  let hit = 0;
  for (let row = 0; row < GRID; row++) {
    for (let column = 0; column < GRID; column++) {
      const x = ((column + 0.5) / GRID) * width;
      const y = ((row + 0.5) / GRID) * height;
      if (images.some((image) => x >= image.x0 && x <= image.x1 && y >= image.y0 && y <= image.y1)) hit += 1;
    }
  }
  return hit / (GRID * GRID);
}
