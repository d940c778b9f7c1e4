import type { Section } from '../../schemas/record.ts';
import { fold } from '../core/fold.ts';
import { ordinalOfRoman } from '../core/roman.ts';
import { compile } from '../core/rule.ts';
import type { Block, Flag, TextDocument } from '../core/types.ts';
import { EVERYBODY_CUES } from '../rules/structure.vi.ts';
import { decideHeading, partRunOn } from './headings.ts';
import { countStrokes } from './label-strokes.ts';
import {
  type BlockLabel,
  isLaterPart,
  isScanned,
  letteringOf,
  nestBelowCapitals,
  nestBracketed,
  readColonItem,
  readLabel,
  readScannedArticle,
  readScannedBullet,
  readScannedItem,
  readScannedLabel,
  readScannedPoint,
  readTypedStrokes,
} from './labels.ts';
import { placeBullets, readLostBullet } from './lost-bullets.ts';
import type { Node } from './node.ts';
import { repairHeading } from './repairs.ts';

/** A section tree, and what was repaired in it. */
export interface SectionTree {
  readonly sections: Section[];
  readonly flags: Flag[];
}

/** The section tree of the blocks given, the body's or an appendix's: every block becomes exactly one node. */
export function findSections(document: TextDocument, blocks: readonly Block[]): SectionTree {
  const roots: Node[] = [];
  let stack: Node[] = [];
  const labels = readLabels(document, blocks);
  const levels = labels.map((label) => label?.level);
  // behind the last part's last item
  const last =
    levels.lastIndexOf('part') < 0
      ? labels.length
      : Math.max(levels.lastIndexOf('part'), levels.lastIndexOf('item'));
  blocks.forEach((block, index) => {
    const text = textOf(document, block);
    const label = labels[index] ?? null;
    const open = stack[stack.length - 1];
    if (label === null && open && lacksHeading(document, open) && !block.cells && isTitle(text)) {
      open.title = open.title ? { ...open.title, end: block.end } : block;
      return;
    }
    stack = label ? parentsOf(stack, label) : parentsOfParagraph(document, stack, text, index > last);
    const parent = stack[stack.length - 1];
    const siblings = parent?.children ?? roots;
    const node: Node = { id: idOf(parent, siblings, label), label, block, title: null, children: [] };
    siblings.push(node);
    if (label) stack = [...stack, node];
  });
  const flags: Flag[] = [];
  return {
    sections: roots.map((node, at) => toSection(document, node, lastBefore(roots, at), flags)),
    flags,
  };
}

/** A named part whose label stands alone, and nothing below it yet. */
function lacksHeading(document: TextDocument, { label, block, title, children }: Node): boolean {
  const alone = label?.key === 'named part' && textOf(document, block).length <= label.length;
  const open = title === null || OPEN_TITLE.test(textOf(document, title));
  return alone && open && children.length === 0;
}

/** A title that goes on below. */
const OPEN_TITLE = /(?:,|-|–| (?:VÀ|CỦA|VỀ|CÁC|TRONG|ĐỐI VỚI|và|của|về|các|trong))$/u;
const LONGEST_TITLE = 30;
const LONGEST_IN_CAPITALS = 120;

function isTitle(text: string): boolean {
  const longest = /\p{Ll}/u.test(text) ? LONGEST_TITLE : LONGEST_IN_CAPITALS;
  return text.split(' ').length <= longest && !/[.;:]$/.test(text);
}

/** Blocks below an item that the next one is looked for in. */
const NEAR = 12;

/** The labels of the blocks; on a scan the figures of parts are read in their sequence. */
function readLabels(document: TextDocument, blocks: readonly Block[]): (BlockLabel | null)[] {
  // "Phần II", "Chương I" and the "I." below count for themselves
  const previous = new Map<string, number>();
  let item = 0;
  const texts = blocks.map((block) => textOf(document, block));
  // only a scan's figures are doubted
  const roman = document.pages.some(({ origin }) => origin === 'ocr') && texts.some(isLaterPart);
  const lettered = letteringOf(texts);
  const strokes = roman ? countStrokes(document, blocks) : [];
  const labels = blocks.map((block, index) => {
    // what a table's row begins with numbers the row
    if (block.cells) return null;
    const text = texts[index] as string;
    const plain = readLabel(text, lettered);
    const count = plain?.key === 'named part' ? text.slice(0, text.indexOf(' ')).toLowerCase() : '';
    const before = previous.get(count) ?? 0;
    const scanned = isScanned(document, block);
    const label = scanned
      ? (readScannedLabel(text, before, { roman, lettered, strokes: strokes[index] ?? null }) ??
        readScannedArticle(text) ??
        readScannedPoint(text) ??
        readScannedItem(text, item, texts.slice(index + 1, index + 1 + NEAR)))
      : ((lettered === null ? readTypedStrokes(text, before) : null) ?? plain ?? readColonItem(text, item));
    if (label?.level === 'part' || label?.level === 'article') item = 0;
    if (label?.key === 'item 1') item = Number(label.label);
    if (label?.level === 'part') previous.set(count, ordinalOfRoman(label.label) ?? before);
    if (label?.key === 'named part') previous.set('', 0);
    return label;
  });
  const places = placeBullets(document, blocks, labels);
  const mended = nestBracketed(nestBelowCapitals(labels, texts), texts).map((label, at) => {
    const block = blocks[at] as Block;
    const beside = [labels[at - 1], labels[at + 1]].find((near) => near?.level === 'bullet');
    if (label !== null || !beside || block.cells || !isScanned(document, block)) return label;
    return readScannedBullet(texts[at] as string, beside) ?? readLostBullet(document, block, beside, places);
  });
  if (holdsParts(mended)) return mended.map(outermost);
  return lettersPartOne(mended) ? mended.map(belowParts) : mended;
}

/** "III. PHÂN CÔNG", "A. CÔNG AN TỈNH", "B. SỞ Y TẾ", "IV. KINH PHÍ": behind the letters the parts count on, and do not begin anew. */
function lettersPartOne(labels: readonly (BlockLabel | null)[]): boolean {
  const parts = labels.filter((label) => label?.key === 'part' || label?.key === 'lettered part');
  const ordinals = parts.flatMap((part) => (part?.key === 'part' ? (ordinalOfRoman(part.label) ?? 0) : []));
  const countOn = ordinals.every((ordinal, at) => at === 0 || ordinal > (ordinals[at - 1] as number));
  return countOn && parts[0]?.key === 'part' && parts.some((part) => part?.key !== 'part');
}

const belowParts = (label: BlockLabel | null): BlockLabel | null =>
  label?.key === 'lettered part' ? { ...label, rank: 0.2 } : label;

/** "Điều 1. Phê duyệt Đề án như sau:" above "I. QUAN ĐIỂM": the parts are the article's. */
function holdsParts(labels: readonly (BlockLabel | null)[]): boolean {
  const first = labels.find((label) => label?.level === 'article' || label?.level === 'part');
  return (
    first?.level === 'article' && first.label === 'Điều 1' && labels.some((label) => label?.key === 'part')
  );
}

const outermost = (label: BlockLabel | null): BlockLabel | null =>
  label?.level === 'article' ? { ...label, rank: -3 } : label;

/** The open nodes under which a label belongs: siblings share a key, deeper ranks are closed. */
function parentsOf(stack: readonly Node[], label: BlockLabel): Node[] {
  const sibling = stack.findIndex((node) => node.label?.key === label.key);
  if (sibling >= 0) return stack.slice(0, sibling);
  // a sign not yet open below this node: a "+" under a "-" is deeper, an item under a bullet is not
  if (label.level === 'bullet') return [...stack];
  const keep = stack.findIndex((node) => (node.label?.rank ?? 0) >= label.rank);
  return keep < 0 ? [...stack] : stack.slice(0, keep);
}

const everybody = compile(EVERYBODY_CUES.pattern, EVERYBODY_CUES.on, '');

/** An unlabelled paragraph goes on with the item or point above it; after the last part's items it may be the part's. */
function parentsOfParagraph(
  document: TextDocument,
  stack: readonly Node[],
  text: string,
  isBehindItems: boolean,
): Node[] {
  const firstBullet = stack.findIndex((node) => node.label?.level === 'bullet');
  const open = firstBullet < 0 ? [...stack] : stack.slice(0, firstBullet);
  const top = open[open.length - 1];
  const complete =
    top !== undefined &&
    (top.children.length > 0 || firstBullet >= 0 || isSentence(textOf(document, top.block)));
  if (isBehindItems && complete && top.label?.level !== 'part' && everybody.test(fold(text))) {
    return open.slice(0, 1);
  }
  return open;
}

/** More than a unit's name: a duty told in the item's own line. */
function isSentence(text: string): boolean {
  if (!text.endsWith('.')) return false;
  const words = text.split(' ').length;
  return words > 14 || DUTY.test(text) || (words > 8 && !SEVERAL.test(text));
}
/** Units are named one by one, or by what they have in common. */
const SEVERAL = /^\S+ (?:Các|(?:Ủy|Uỷ) ban nhân dân|UBND)(?!\p{L})/u;
const DUTY =
  /(?: có trách nhiệm| chủ trì|,? phối hợp với| báo cáo | gửi | hoàn thành |: \p{Lu}\p{Ll}+ \p{Ll}[^,]+ )/u;

/** How many of a parent's children there are of each id and of each level: thousands of siblings are not counted anew for each. */
const counts = new WeakMap<readonly Node[], Map<string, number>>();

function countUp(siblings: readonly Node[], what: string): number {
  const own = counts.get(siblings) ?? new Map<string, number>();
  counts.set(siblings, own);
  const count = (own.get(what) ?? 0) + 1;
  own.set(what, count);
  return count;
}

function idOf(parent: Node | undefined, siblings: readonly Node[], label: BlockLabel | null): string {
  const own = ownId(parent, siblings, label);
  const id = parent ? `${parent.id}.${own}` : own;
  // a label printed twice keeps both nodes: the second is told apart by its count
  const twin = countUp(siblings, `id ${id}`);
  return twin === 1 ? id : `${id}~${twin}`;
}

function ownId(parent: Node | undefined, siblings: readonly Node[], label: BlockLabel | null): string {
  const place = countUp(siblings, `level ${label?.level}`);
  if (label === null) return `¶${place}`;
  if (label.level === 'bullet') return `-${place}`;
  if (
    label.key === 'subpoint' &&
    parent?.label?.key === 'point' &&
    label.label.startsWith(parent.label.label)
  )
    return label.label.slice(parent.label.label.length).replace('.', '');
  const prefix = parent?.label?.level === 'item' ? `${parent.label.label}.` : null;
  return prefix && label.label.startsWith(prefix) ? label.label.slice(prefix.length) : label.label;
}

function toSection(document: TextDocument, node: Node, before: readonly Node[], flags: Flag[]): Section {
  const text = textOf(document, node.block);
  const own = node.title
    ? textOf(document, node.title).replaceAll('\n', ' ')
    : text.slice(node.label?.length ?? 0).trim();
  const runOn = node.title === null ? partRunOn(node, own) : null;
  const read = runOn?.heading ?? (isOneOfSentences(document, node, before) ? null : decideHeading(node, own));
  const repairs = read !== null && node.label?.level === 'part' && isScanned(document, node.block);
  const heading = repairs ? repairHeading(read) : read;
  if (heading !== read)
    flags.push(
      repairFlag(node, 'heading-repaired', `the heading was read "${read}" and is given as "${heading}"`),
    );
  if (node.label?.read !== undefined) {
    flags.push(
      repairFlag(
        node,
        'label-repaired',
        `the label was read "${node.label.read}"; by its place it is "${node.label.label}"`,
      ),
    );
  }
  const children = node.children.map((child, at) =>
    toSection(document, child, lastBefore(node.children, at), flags),
  );
  const last = children[children.length - 1];
  return {
    id: node.id,
    label: node.label?.label ?? null,
    level: node.label?.level ?? 'paragraph',
    heading,
    text: runOn?.text ?? (heading === null ? own : ''),
    span: { start: node.block.start, end: Math.max((node.title ?? node.block).end, last?.span.end ?? 0) },
    page: node.block.page,
    children,
  };
}

/** The nodes right before one: enough to tell what it is by. */
const lastBefore = (nodes: readonly Node[], at: number) => nodes.slice(Math.max(0, at - 3), at);

/** "1. … ở cơ sở." below which a paragraph stands: the items before it are sentences, and so is it. */
function isOneOfSentences(document: TextDocument, node: Node, before: readonly Node[]): boolean {
  if (node.label?.level !== 'item' || node.children[0]?.label !== null) return false;
  const isSentenceOf = ({ block }: Node) =>
    block.end - block.start > SHORTEST_SENTENCE &&
    /[.;]\s*$/.test(document.text.slice(block.end - 3, block.end));
  const items = before.filter((one) => one.label?.key === node.label?.key);
  const alike = items.every((one) => one.children.length === 0 && isSentenceOf(one));
  return items.length > 0 && alike && isSentenceOf(node);
}

const SHORTEST_SENTENCE = 22;

function repairFlag(node: Node, code: string, message: string): Flag {
  const { start, end, page } = node.block;
  return { code, severity: 'info', message, span: { start, end }, page };
}

function textOf(document: TextDocument, block: Block): string {
  return document.text.slice(block.start, block.end);
}
