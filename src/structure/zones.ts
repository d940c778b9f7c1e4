import { typeOfLine, typeOpening } from '../core/document-type.ts';
import { compileRule, type Rule } from '../core/rule.ts';
import type { Block, TextDocument, Zone } from '../core/types.ts';
import { LABELS, LETTERED_PART } from '../rules/labels.vi.ts';
import {
  APPENDIX_CUE,
  APPENDIX_HEAD,
  CLOSING_CUES,
  DECIDING_LINE,
  NATIONAL_TITLE,
  OFFICE_LINE,
  PREAMBLE_CUES,
  RECIPIENTS_CUE,
  SIGNATURE_CUE,
} from '../rules/structure.vi.ts';
import { isScanned, letteringOf, readLabel, readScannedLabel } from './labels.ts';

/** The zone of each block: letterhead, title, preamble, body, closing, recipients, signature, appendix. */
export function findZones(document: TextDocument): Zone[] {
  const view = viewBlocks(document);
  const title = findTitle(view);
  const attached = findAttached(view, title);
  const bodyStart = findBodyStart(view, attached?.start ?? title.end);
  const tailStart = findTailStart(view, bodyStart);
  const appendixStart = findAppendix(view, tailStart);
  const closingStart = findClosing(view, bodyStart, tailStart);
  const zones = view.map((_, index): Zone => {
    if (index < title.start) return 'letterhead';
    if (index < title.end) return 'title';
    if (attached && attached.tail <= index && index < attached.start) return 'signature';
    if (index < bodyStart) return 'preamble';
    if (index < closingStart) return 'body';
    if (index < tailStart) return 'closing';
    return index < appendixStart ? 'signature' : 'appendix';
  });
  if (attached) markRecipients(view, zones, attached.tail, attached.start);
  markRecipients(view, zones, tailStart, appendixStart);
  markDisplacedLetterhead(view, zones);
  return zones;
}

/** A block with its words, as the rules see it. */
export interface BlockView {
  readonly block: Block;
  readonly text: string;
  readonly folded: string;
  /** Read by OCR, which misreads the figures of parts. */
  readonly scanned: boolean;
  /** "A. Mục đích", where a "B." follows. */
  readonly opensLetters: boolean;
}

function viewBlocks(document: TextDocument): BlockView[] {
  const texts = document.blocks.map(({ start, end }) => document.text.slice(start, end));
  const folded = document.blocks.map(({ start, end }) => document.folded.slice(start, end));
  const list = folded.findIndex((text) => RECIPIENTS.test(text));
  const lettering = letteringOf(list < 0 ? texts : texts.slice(0, list));
  return document.blocks.map((block, index) => {
    // a table's row opens nothing
    const bar = block.cells ? '| ' : '';
    const text = `${bar}${texts[index]}`;
    return {
      block,
      text,
      folded: `${bar}${folded[index]}`,
      scanned: isScanned(document, block),
      opensLetters: lettering === 'ordinary' && readLabel(text, lettering)?.label === 'A',
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
const NAMED_PART = new RegExp(`^${LABELS.namedPart}`, 'u');
const LETTERED_PART_START = new RegExp(`^(?=A)${LETTERED_PART}`, 'u');
const ITEM = new RegExp(`^${LABELS.item}`, 'u');
const ARTICLE = /^Điều \d+[.:]/u;

/** Types that put another paper into force: a decision, a resolution. */
const ISSUING_TYPES = ['QĐ', 'NQ'];

const opensPart = (view: BlockView) =>
  PART.test(view.text) || (view.scanned && readScannedLabel(view.text, 0, true)?.label === 'I');
/** What a body can begin with; the first of these that a document has is its outermost level. */
const OPENINGS = [
  (view: BlockView) =>
    opensPart(view) || view.opensLetters || NAMED_PART.test(view.text) || LETTERED_PART_START.test(view.text),
  (view: BlockView) => ARTICLE.test(view.text),
  (view: BlockView) => ITEM.test(view.text),
];
const opensBody = (view: BlockView) => OPENINGS.some((opens) => opens(view));

/** Blocks of the type line and the lines under it; without a type line the title is empty. */
function findTitle(views: readonly BlockView[]): { start: number; end: number } {
  const bodyStart = views.findIndex(opensBody);
  const limit = bodyStart < 0 ? Math.min(views.length, 40) : bodyStart;
  const start = views.slice(0, limit).findIndex((view) => typeOfLine(view.text) !== null);
  const enacts = start >= 0 && ENACTING.test((views[start] as BlockView).text);
  const titled = start < 0 || enacts ? findTitledLine(views, enacts ? start : limit) : null;
  if (titled && (start < 0 || titled.end > titled.start)) return titled;
  let end = start + 1;
  while (end < limit && belongsToTitle(views, start, end)) end++;
  return { start, end };
}

/** "QUYẾT ĐỊNH:" behind a decision's grounds, where the type line above them was lost. */
const ENACTING = /^QUYẾT (?:ĐỊNH|NGHỊ) ?:$/u;

/** Type and title on one line, right under the letterhead, or the title alone; without such a line the title is empty. */
function findTitledLine(views: readonly BlockView[], limit: number): { start: number; end: number } {
  const bare = findBareTitle(views, limit);
  if (bare !== null) return bare;
  const start = countLetterhead(views, limit);
  const isTitled = start < limit && typeOpening((views[start] as BlockView).text) !== null;
  let end = start;
  while (isTitled && end < limit && (end === start || goesOnTitle(views, start, end))) end++;
  return { start, end };
}

/** Capitals between a letterhead and the grounds: a title whose type line the copy has lost; null where there is none. */
function findBareTitle(views: readonly BlockView[], limit: number): { start: number; end: number } | null {
  const start = views.findLastIndex((view, at) => at < Math.min(limit, 14) && isNumberOrDateLine(view)) + 1;
  const isTitle = (view: BlockView) =>
    !/\p{Ll}|[.:;]$/u.test(view.text) &&
    /\p{Lu}{2}.* .* /u.test(view.text) &&
    !matches(view, OFFICE_LINE) &&
    !matches(view, DECIDING_LINE);
  let end = start;
  while (end < limit && isTitle(views[end] as BlockView)) end++;
  const next = views[end];
  const closed = next !== undefined && (matches(next, PREAMBLE_CUES) || matches(next, DECIDING_LINE));
  return start > 0 && end > start && closed ? { start, end } : null;
}

/** Under a line that holds type and title: the rest of the title, in the same letters. */
function goesOnTitle(views: readonly BlockView[], start: number, at: number): boolean {
  const [first, view] = [views[start] as BlockView, views[at] as BlockView];
  const isCapitals = (text: string) => text === text.toUpperCase();
  const same = isCapitals(first.text) === isCapitals(view.text) && first.block.bold === view.block.bold;
  return (
    same && view.text.split(' ').length <= 25 && !/[:.;]$/.test(view.text) && !matches(view, PREAMBLE_CUES)
  );
}

const LONGEST_TITLE_LINE = 60;

/** A line that cannot be a title's last: a preposition ends it, or the cue of a number or a date. */
const OPEN_TITLE =
  /[;,]$| (?:cua|va|ve|cac|cho|voi|tai|trong|theo|giua|so|ngay|thang|nam|thuc hien|trien khai)$/;

/** "Chủ đề: …" under a title is what the year goes by. */
const MOTTO = /^(?:Chủ đề|Phương châm|Khẩu hiệu)(?: [^:]{1,40})?: ?\S/u;

/** The first line under the type is the title, whatever it begins with; further ones must look like it. */
function belongsToTitle(views: readonly BlockView[], start: number, at: number): boolean {
  const view = views[at] as BlockView;
  const words = view.text.split(' ').length;
  const isOpen = OPEN_TITLE.test((views[at - 1] as BlockView).folded);
  const isEnded =
    /:$/.test(view.text) || (/\.$/.test(view.text) && !(at > start + 1 && isOpen && words <= 25));
  const isLong = words > LONGEST_TITLE_LINE && /\p{Ll}/u.test(view.text);
  if (isEnded || isLong || MOTTO.test(view.text)) return false;
  // "Kết quả năm 2020; / phương hướng năm 2021": only a first line goes on so
  if (/[;,]$/.test(view.text) && (at > start + 1 || matches(view, PREAMBLE_CUES))) return false;
  if (/^\(.*\)$/u.test(view.text)) return true;
  if (at > start + 1 && matches(view, DECIDING_LINE)) return false;
  if (at === start + 1) return !/^căn cứ|^kính gửi/iu.test(view.text);
  if (isOpen || /^\p{Ll}/u.test(view.text)) return true;
  const first = views[start + 1] as BlockView;
  if (matches(view, PREAMBLE_CUES) && !view.block.centred) return false;
  return view.block.centred === first.block.centred && view.block.bold === first.block.bold && words <= 25;
}

/** Leading short lines of a document without a type line (a letter, a bare text), with a letter's subject above its address. */
function countLetterhead(views: readonly BlockView[], limit: number): number {
  let end = 0;
  for (let at = 0; at < Math.min(limit, 14); at++) {
    const view = views[at] as BlockView;
    const short = view.text.split(' ').length <= 14;
    if (short && (isNationalTitle(view) || matches(view, OFFICE_LINE) || isNumberOrDateLine(view)))
      end = at + 1;
  }
  const address = views.slice(0, limit).findIndex(opensAddress);
  const isSubject = (view: BlockView) =>
    view.text.split(' ').length <= LONGEST_TITLE_LINE && !/[.;:]$/.test(view.text);
  return address > end && address <= end + 4 && views.slice(end, address).every(isSubject) ? address : end;
}

const opensAddress = (view: BlockView) => view.folded.startsWith('kinh gui');

function isNumberOrDateLine(view: BlockView): boolean {
  return (
    /^s[o0][:. ]/.test(view.folded) ||
    /(?:^|, ?)ngay .{0,12}thang .{0,8}nam( \d{2,4})?$/.test(view.folded) ||
    // a date line on two
    /^.{2,40}, ?ngay .{0,6}$|^thang .{0,8}nam( \d{2,4})?$/.test(view.folded)
  );
}

/**
 * The paper that a decision issues stands behind the decision's own signature: where that tail begins, and where the
 * attached paper's type line stands. Null where there is none.
 */
function findAttached(
  views: readonly BlockView[],
  title: { start: number; end: number },
): { tail: number; start: number } | null {
  const own = typeOfLine(views[title.start]?.text ?? '');
  const article = views.findIndex((view, index) => index >= title.end && ARTICLE.test(view.text));
  if (own === null || !ISSUING_TYPES.includes(own.code) || article < 0) return null;
  const tail = findTailStart(views, article);
  const start = views.findIndex((view, index) => index > tail && typeOfLine(view.text) !== null);
  return start < 0 ? null : { tail, start };
}

function findBodyStart(views: readonly BlockView[], from: number): number {
  for (const opens of OPENINGS) {
    const at = views.findIndex((view, index) => index >= from && opens(view));
    if (at >= 0) return at;
  }
  return endOfGrounds(views, endOfAddress(views, from));
}

/** A letter's address and the list under it, where its body has no labels. */
function endOfAddress(views: readonly BlockView[], from: number): number {
  const [address, first] = [views[from], views[from + 1]];
  if (!address || !opensAddress(address)) return from;
  let end = from + 1;
  if (address.text.endsWith(':') || (first && /^kinh gui ?: ?[-–]/.test(address.folded)))
    while (ENTRY.test(views[end]?.text ?? '')) end++;
  return end;
}

/** Behind the grounds that lead up to "… như sau:", in a paper that no label opens; where nothing does, they are its body. */
function endOfGrounds(views: readonly BlockView[], from: number): number {
  const isGround = (view: BlockView) => matches(view, PREAMBLE_CUES) && !LEADS_IN.test(view.text);
  const at = views.findIndex((view, index) => index >= from && !isGround(view));
  return LEADS_IN.test(views[at]?.text ?? '') ? at + 1 : Math.min(from, views.length);
}
const LEADS_IN = /(?:như sau|sau đây) ?:$/u;

const isSignatureLine = (view: BlockView) =>
  matches(view, SIGNATURE_CUE) && view.text.split(' ').length <= 9 && !/[.;]$/.test(view.text);

/** First block of the recipients or of the signing block, after the body's last labelled block. */
function findTailStart(views: readonly BlockView[], bodyStart: number): number {
  for (let at = bodyStart; at < views.length; at++) {
    const view = views[at] as BlockView;
    if (matches(view, RECIPIENTS_CUE) && view.text.length < 200) return at;
    if (isSignatureLine(view)) return findUnheadedList(views, bodyStart) ?? besideOf(views, bodyStart, at);
    // a paper that another one issued bears no signature
    if (at > bodyStart && matches(view, APPENDIX_HEAD)) return at;
  }
  return views.length;
}

/** Where the column beside a signature begins: a signer whose post no list has stands level with it, and is read first. */
function besideOf(views: readonly BlockView[], bodyStart: number, at: number): number {
  if (views[at]?.block.column !== 'right') return at;
  let start = at;
  while (start > bodyStart && views[start - 1]?.block.column === 'left') start--;
  return start;
}

const ENTRY = /^[-–+•*]/u;
const ARCHIVE = /^(?:[-–+•*] ?)?Lưu ?:/u;

/**
 * A list of recipients whose heading was not read (a stamp lies on it): the entries above "Lưu: VT". Null where there is a heading, or no
 * such line.
 */
function findUnheadedList(views: readonly BlockView[], bodyStart: number): number | null {
  const headed = views.some((view, index) => index >= bodyStart && matches(view, RECIPIENTS_CUE));
  const archive = views.findIndex((view, index) => index >= bodyStart && ARCHIVE.test(view.text));
  if (headed || archive < 0) return null;
  let start = archive;
  while (start > bodyStart && ENTRY.test(views[start - 1]?.text ?? '')) start--;
  return start;
}

function findAppendix(views: readonly BlockView[], tailStart: number): number {
  for (let at = tailStart; at < views.length; at++) {
    if (matches(views[at] as BlockView, APPENDIX_CUE)) return at;
  }
  return views.length;
}

/** The unlabelled paragraphs at the body's end, from the first that closes the plan. */
function findClosing(views: readonly BlockView[], bodyStart: number, tailStart: number): number {
  let at = tailStart;
  let closing = tailStart;
  while (at > bodyStart && !isLabelled(views[at - 1] as BlockView)) {
    at--;
    if (matches(views[at] as BlockView, CLOSING_CUES)) closing = at;
  }
  return closing;
}

const LABELLED = new RegExp(
  `^(?:${Object.values(LABELS)
    .map((source) => source.replace(/\?<\w+>/g, '?:'))
    .join('|')})`,
  'u',
);
const isLabelled = (view: BlockView) => LABELLED.test(view.text);

/** "Nơi nhận:" and the list under it; in two columns the list is the left one. */
function markRecipients(views: readonly BlockView[], zones: Zone[], from: number, to: number): void {
  const headed = views.findIndex(
    (view, index) => index >= from && index < to && matches(view, RECIPIENTS_CUE),
  );
  const head = headed >= 0 ? headed : (findUnheadedList(views, from) ?? to);
  if (head >= to) return;
  zones[head] = 'recipients';
  const column = (views[head] as BlockView).block.column;
  for (let at = head + 1; at < to; at++) {
    const view = views[at] as BlockView;
    if (view.block.column !== column || isSignatureLine(view)) break;
    zones[at] = 'recipients';
    if (/^[-–+•]? ?l[ưu]u/iu.test(view.text) && !/^[-–+•]/u.test(views[at + 1]?.text ?? '')) break;
  }
}

/** The national title and an office on one line; a paragraph that names the nation is longer. */
const LONGEST_HEAD = 24;

function isNationalTitle(view: BlockView): boolean {
  const isLine = view.text.split(' ').length <= LONGEST_HEAD && !/[.;:]$/.test(view.text);
  return isLine && matches(view, NATIONAL_TITLE);
}

/** A letterhead that the text layer gives after the page's body: office names in capitals amid the paragraphs. */
function markDisplacedLetterhead(views: readonly BlockView[], zones: Zone[]): void {
  const known = views.some((view, index) => zones[index] === 'letterhead' && matches(view, OFFICE_LINE));
  views.forEach((view, index) => {
    const zone = zones[index];
    if (zone !== 'body' && zone !== 'preamble' && zone !== 'closing') return;
    if (isNationalTitle(view) || (!known && matches(view, OFFICE_LINE))) zones[index] = 'letterhead';
  });
}
