import { compileRule, type Rule } from '../core/rule.ts';
import type { Block, TextDocument } from '../core/types.ts';
import { LABELS, LETTERED_PART } from '../rules/labels.vi.ts';
import { NATIONAL_TITLE, RECIPIENTS_CUE } from '../rules/structure.vi.ts';
import { isScanned, letteringOf, readLabel, readScannedLabel, readTypedStrokes } from './labels.ts';

const FIRST = { roman: true, lettered: null, strokes: null } as const;

/** A block with its words, as the rules see it. */
export interface BlockView {
  readonly block: Block;
  readonly text: string;
  readonly folded: string;
  /** Read by OCR, which misreads the figures of parts. */
  readonly scanned: boolean;
  /** "A. Mục đích", where a "B." follows; "C. NHIỆM VỤ", where the parts above it are left out. */
  readonly opensLetters: boolean;
}

export function viewBlocks(document: TextDocument): BlockView[] {
  const texts = document.blocks.map(({ start, end }) => document.text.slice(start, end));
  const folded = document.blocks.map(({ start, end }) => document.folded.slice(start, end));
  const list = folded.findIndex((text) => RECIPIENTS.test(text));
  const lettering = letteringOf(list < 0 ? texts : texts.slice(0, list));
  return document.blocks.map((block, index) => {
    // a table's row opens nothing
    const bar = block.cells ? '| ' : '';
    const text = `${bar}${texts[index]}`;
    const isLettered = (words: string) => lettering === 'capitals' && LETTERED.test(words);
    return {
      block,
      text,
      folded: `${bar}${folded[index]}`,
      scanned: isScanned(document, block),
      opensLetters: lettering === 'ordinary' ? readLabel(text, lettering)?.label === 'A' : isLettered(text),
    };
  });
}

const RECIPIENTS = compileRule(RECIPIENTS_CUE, '');

const patterns = new Map<string, RegExp>();

export function matches(view: BlockView, rule: Rule): boolean {
  const pattern = patterns.get(rule.id) ?? compileRule(rule, '');
  patterns.set(rule.id, pattern);
  return pattern.test(rule.on === 'folded' ? view.folded : view.text);
}

const PART = new RegExp(`^${LABELS.part}`, 'u');
const NAMED_PART = new RegExp(`^(?:${LABELS.namedPart}|${LABELS.division.replace(/\?<\w+>/g, '?:')})`, 'u');
const LETTERED = new RegExp(`^${LETTERED_PART}`, 'u');
const LETTERED_PART_START = new RegExp(`^(?=A)${LETTERED_PART}`, 'u');
const ITEM = new RegExp(`^${LABELS.item}`, 'u');
export const ARTICLE = /^Điều \d+[.:]/u;

const opensPart = (view: BlockView) =>
  PART.test(view.text) ||
  (view.scanned
    ? readScannedLabel(view.text, 0, FIRST)?.label === 'I'
    : readTypedStrokes(view.text, 0)?.label === 'I');
/** What a body can begin with; the first of these that a document has is its outermost level. */
export const OPENINGS = [
  (view: BlockView) =>
    opensPart(view) || view.opensLetters || NAMED_PART.test(view.text) || LETTERED_PART_START.test(view.text),
  (view: BlockView) => ARTICLE.test(view.text),
  (view: BlockView) => ITEM.test(view.text),
];
export const opensBody = (view: BlockView) => OPENINGS.some((opens) => opens(view));

export const opensAddress = (view: BlockView) => /^kinh g[uo]i(?!\p{L})/u.test(view.folded);

/** The national title and an office on one line; a paragraph that names the nation is longer. */
const LONGEST_HEAD = 24;

export function isNationalTitle(view: BlockView): boolean {
  return (
    matches(view, NATIONAL_TITLE) && view.text.split(' ').length <= LONGEST_HEAD && !/[.;:]$/.test(view.text)
  );
}
