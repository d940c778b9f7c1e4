import { typeOfLine } from '../core/document-type.ts';
import type { TextDocument, Zone } from '../core/types.ts';
import { LABELS } from '../rules/labels.vi.ts';
import { SURNAMES } from '../rules/signers.vi.ts';
import {
  APPENDIX_CUE,
  APPENDIX_HEAD,
  CLOSING_CUES,
  CLOSING_REQUEST,
  DECIDING_LINE,
  OFFICE_LINE,
  PREAMBLE_CUES,
  RECIPIENTS_CUE,
  SIGNATURE_CUE,
} from '../rules/structure.vi.ts';
import {
  ARTICLE,
  type BlockView,
  isNationalTitle,
  matches,
  OPENINGS,
  opensAddress,
  opensBody,
  viewBlocks,
} from './block-view.ts';
import { findTitle } from './title.ts';

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
    if (attached && attached.tail <= index && index < attached.head) return 'signature';
    if (index < bodyStart) return 'preamble';
    if (index < closingStart) return 'body';
    if (index < tailStart) return 'closing';
    return index < appendixStart ? 'signature' : 'appendix';
  });
  if (attached) markRecipients(view, zones, attached.tail, attached.head);
  markRecipients(view, zones, tailStart, appendixStart);
  markDisplacedLetterhead(view, zones);
  return zones;
}

/** Behind a decision's grounds: it tells the type where the type line was lost. */
const ENACTS = /^QUYẾT (?:ĐỊNH|NGHỊ) ?:$/u;

/** Types that put another paper into force: a decision, a resolution. */
const ISSUING_TYPES = ['QĐ', 'NQ'];

/**
 * The paper that a decision issues stands behind the decision's own signature: where that tail begins, and where the
 * attached paper's letterhead and type line stand. Null where there is none.
 */
function findAttached(
  views: readonly BlockView[],
  title: { start: number; end: number },
): { tail: number; head: number; start: number } | null {
  const enacts = views.find(({ text }) => ENACTS.test(text));
  const own = typeOfLine(views[title.start]?.text ?? '') ?? typeOfLine(enacts?.text ?? '');
  const article = views.findIndex((view, index) => index >= title.end && ARTICLE.test(view.text));
  if (own === null || !ISSUING_TYPES.includes(own.code) || article < 0) return null;
  const tail = findTailStart(views, article);
  const head = findFurtherHead(views, tail);
  const start = views.findIndex(
    (view, index) =>
      index > tail &&
      (typeOfLine(view.text) !== null ||
        (head !== null && index > head && index < head + LONGEST_HEAD && isTypeInSmall(view))),
  );
  if (start < 0) return null;
  return { tail, head: head !== null && head < start ? head : start, start };
}

/** Where the letterhead of a paper behind the signature begins, its left column read first; null where none stands there. */
function findFurtherHead(views: readonly BlockView[], tail: number): number | null {
  const nation = views.findIndex((view, index) => index > tail && isNationalTitle(view));
  if (nation < 0) return null;
  let head = nation;
  while (head > tail + 1 && views[head - 1]?.block.column === 'left') head--;
  const signed = views
    .slice(tail, head)
    .some((view) => view.block.column !== 'left' || isSignatureLine(view));
  return signed ? head : null;
}

/** Of blocks. */
const LONGEST_HEAD = 12;

/** "Chương trình" under a letterhead: the capitals of its style are lost. */
const isTypeInSmall = ({ text }: BlockView) =>
  /^\p{Lu}\p{Ll}/u.test(text) && typeOfLine(text.toUpperCase()) !== null;

function findBodyStart(views: readonly BlockView[], from: number): number {
  const list = views.findIndex((view, index) => index >= from && matches(view, RECIPIENTS_CUE));
  // the parts of an appendix behind the recipients open no body that has items of its own
  const own = views.slice(0, list < 0 ? views.length : list);
  const searched = own.some((view, index) => index >= from && opensBody(view)) ? own : views;
  const [article = -1, ...others] = [isFirstArticle, ...OPENINGS].map((opens) =>
    searched.findIndex((view, index) => index >= from && opens(view)),
  );
  const item = searched.findIndex((view, index) => index >= from && LABELLED_CAPITALS.test(view.text));
  for (const at of others) {
    // "Điều 1. Phê duyệt Đề án như sau:" holds the parts below it
    if (at >= 0 && article >= 0 && article < at) return article;
    // "1. MỤC ĐÍCH" above "III. KINH PHÍ": a site's copy numbers the first parts anew
    if (at >= 0) return item >= 0 && item < at && LATER_PART.test(searched[at]?.text ?? '') ? item : at;
  }
  return endOfGrounds(views, endOfAddress(views, from));
}

/** A letter's address and the list under it, where its body has no labels. */
function endOfAddress(views: readonly BlockView[], from: number): number {
  const at = views[from]?.text === views[from + 1]?.text ? from + 1 : from;
  const [address, first] = [views[at], views[at + 1]];
  if (!address || !opensAddress(address)) return from;
  let end = at + 1;
  if (address.text.endsWith(':') || (first && /^kinh g[uo]i ?: ?[-–]/.test(address.folded)))
    while (ENTRY.test(views[end]?.text ?? '')) end++;
  return end;
}

/** Behind the grounds that lead up to "… như sau:", in a paper that no label opens; where nothing does, they are its body. */
function endOfGrounds(views: readonly BlockView[], from: number): number {
  const isGround = (view: BlockView) => matches(view, PREAMBLE_CUES) && !LEADS_IN.test(view.text);
  const grounds = views.slice(from).filter((view) => !matches(view, DECIDING_LINE));
  // a copy that breaks off in its grounds has no body
  if (grounds.length > 1 && grounds.every((view) => isGround(view) && /^Căn cứ(?!\p{L})/u.test(view.text)))
    return views.length;
  const at = views.findIndex((view, index) => index >= from && !isGround(view));
  return LEADS_IN.test(views[at]?.text ?? '') ? at + 1 : Math.min(from, views.length);
}
const LEADS_IN = /(?:như sau|sau đây) ?:$/u;

/** "1. MỤC ĐÍCH": a part's heading under an item's label. */
const LABELLED_CAPITALS = /^\d{1,2}\. ?\p{Lu}{2}[^\p{Ll}]{3,}$/u;
/** No first part: what stands above it is the body's too. */
const LATER_PART = /^(?:II|III|IV|V|VI)[.)/ -]/u;

const isFirstArticle = (view: BlockView) => /^Điều 1[.:]/u.test(view.text);

const isSignatureLine = (view: BlockView) =>
  matches(view, SIGNATURE_CUE) &&
  !/[.;]$/.test(view.text) &&
  (view.text.split(' ').length <= 9 || WHOLE_SIGNATURE.test(view.text));

/** "TM. ỦY BAN NHÂN DÂN KT. CHỦ TỊCH PHÓ CHỦ TỊCH Lê Văn Hân": a signing block read as one line. */
const WHOLE_SIGNATURE = /^(?:TM|KT|TL|TUQ)\. ?\p{Lu}+(?:[ .,]{1,2}\p{Lu}+){3,14}(?: \p{Lu}\p{Ll}+){0,5}$/u;

/** "Chủ tịch" above "(Đã ký)", or above the name that a copy ends with: no list of a body reads so. */
function signsInSmall(views: readonly BlockView[], at: number): boolean {
  let next = at;
  while (SMALL_POST.test(views[next]?.text ?? '')) next++;
  const below = views[next]?.text ?? '';
  const isLast = next === views.length - 1 && FAMILIES.has(below.split(' ')[0] ?? '') && NAME.test(below);
  return next > at && (SIGNED.test(below) || isLast);
}
const SMALL_POST =
  /^(?:(?:TM|KT|TL|TUQ|Q)\. ?)?(?:Phó |Quyền )?(?:Chủ tịch|Giám đốc|Tổng Giám đốc|Bí thư|Bộ trưởng|Thứ trưởng|Thủ tướng|Hiệu trưởng|Viện trưởng|Chủ nhiệm|Chánh (?:án|văn phòng|thanh tra)|(?:Chi cục|Cục|Vụ|Tổng cục) trưởng|Trưởng (?:ban|phòng|đoàn))(?: \p{L}+){0,4}$/iu;
const SIGNED = /^\(?(?:đã ký|ký tên)[^\p{L}]*$/iu;
const NAME = /^(?:\p{Lu}\p{Ll}+ ?){2,5}$/u;

/** First block of the recipients or of the signing block, after the body's last labelled block. */
function findTailStart(views: readonly BlockView[], bodyStart: number): number {
  for (let at = bodyStart; at < views.length; at++) {
    const view = views[at] as BlockView;
    if (matches(view, RECIPIENTS_CUE) && view.text.length < 200) return at;
    // who decides stands above the grounds
    if (/^Căn cứ(?!\p{L})/u.test(views[at + 1]?.text ?? '')) continue;
    if (isSignatureLine(view) || signsInSmall(views, at))
      return (
        findUnheadedList(views, bodyStart) ?? besideOf(views, bodyStart, belowText(views, bodyStart, at))
      );
    // a paper that another one issued bears no signature
    if (at > bodyStart && matches(view, APPENDIX_HEAD)) return at;
  }
  return views.length;
}

/** "SỞ Y TẾ     HỘI NÔNG DÂN" above the posts of a joint paper: whose signers they are. */
function belowText(views: readonly BlockView[], bodyStart: number, at: number): number {
  const isBody = (view: BlockView) => matches(view, OFFICE_LINE) && !view.block.cells;
  let start = at;
  while (start > bodyStart && isBody(views[start - 1] as BlockView)) start--;
  return start;
}

/** Where the column beside a signature begins: a signer whose post no list has stands level with it, and is read first. */
function besideOf(views: readonly BlockView[], bodyStart: number, at: number): number {
  if (views[at]?.block.column !== 'right') return at;
  let start = at;
  while (start > bodyStart && views[start - 1]?.block.column === 'left') start--;
  return start;
}

const ENTRY = /^[-–—+•*]/u;
const ARCHIVE = /^(?:[-–—+•*] ?)?Lưu(?: ?:| (?=V[TP](?!\p{L})))/u;

/** "- Như trên;": no list of a body begins so. */
const FIRST_ENTRY = /^[-–—+•*] ?Như (?:[Đđ]iều \d|trên|[Kk]ính gửi)/u;

/**
 * A list of recipients whose heading was not read (a stamp lies on it): the entries above "Lưu: VT", or from "- Như trên". Null where there
 * is a heading, or no such line.
 */
function findUnheadedList(views: readonly BlockView[], bodyStart: number): number | null {
  const headed = views.some((view, index) => index >= bodyStart && matches(view, RECIPIENTS_CUE));
  const archive = views.findIndex((view, index) => index >= bodyStart && ARCHIVE.test(view.text));
  if (headed) return null;
  if (archive < 0) {
    const first = views.findIndex((view, index) => index >= bodyStart && FIRST_ENTRY.test(view.text));
    return first < 0 ? null : first;
  }
  let start = archive;
  while (start > bodyStart && ENTRY.test(views[start - 1]?.text ?? '')) start--;
  return start;
}

function findAppendix(views: readonly BlockView[], tailStart: number): number {
  let signed = false;
  for (let at = tailStart; at < views.length; at++) {
    const view = views[at] as BlockView;
    if (matches(view, APPENDIX_CUE) || (signed && opensPaper(view, views[at + 1]))) return at;
    signed ||= isSignatureLine(view);
  }
  return views.length;
}

/** A title in capitals below the signature, with numbered parts below it: a paper that comes with this one. */
function opensPaper(view: BlockView, next: BlockView | undefined): boolean {
  if (next === undefined || !FIRST_LABEL.test(next.text)) return false;
  const isTitle = !/\p{Ll}|[.:;,]$/u.test(view.text) && view.text.split(' ').length > 3;
  return isTitle && !isSignatureLine(view) && !matches(view, OFFICE_LINE);
}
const FIRST_LABEL = /^(?:I|A|1)[.)][-–]? ?\p{Lu}/u;

/** Place and day right above the signature. */
const DATE_LINE = /^[^,]{2,40}, ?ngay .{1,6}th[aou]ng .{1,6}nam \d{4}\.?$/;

/** The unlabelled paragraphs at the body's end, from the first that closes the plan. */
function findClosing(views: readonly BlockView[], bodyStart: number, tailStart: number): number {
  let at = tailStart;
  let closing = tailStart;
  while (at > bodyStart && !isLabelled(views[at - 1] as BlockView)) {
    at--;
    const view = views[at] as BlockView;
    if (matches(view, CLOSING_CUES) || (at === tailStart - 1 && DATE_LINE.test(view.folded))) closing = at;
    else if (closing === at + 1 && closing < tailStart && matches(view, CLOSING_REQUEST)) closing = at;
  }
  // "IV. ĐIỀU KHOẢN THI HÀNH" has nothing else to head
  const heads = closing > bodyStart && LAST_HEADING.test(views[closing - 1]?.text ?? '');
  const first = views[closing]?.text ?? '';
  return heads && closing < tailStart && !/^Trên đây là/u.test(first) ? closing + 1 : closing;
}

/** A part's heading in capitals, or an item's that says it. */
const LAST_HEADING =
  /^(?:[IVX]{1,4}[./)-]+ ?\p{Lu}{2}[^\p{Ll}]*|\d{1,2}[./)-]+ ?(?:Hiệu lực(?: thi hành)?|Điều khoản thi hành|Tổ chức thực hiện))$/u;

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
  let isKept = false;
  for (let at = head + 1; at < to; at++) {
    const view = views[at] as BlockView;
    if (view.block.column !== column || isSignatureLine(view)) break;
    if (isNameBehind(views[at - 1] as BlockView, view)) break;
    zones[at] = 'recipients';
    isKept ||= /^[-–+•]? ?l[ưu]u/iu.test(view.text);
    // "- Lưu: VT," goes on below
    if (isKept && !/,$/.test(view.text) && !/^[-–+•]/u.test(views[at + 1]?.text ?? '')) break;
  }
}

/** A person's name under the last entry of a list with dashes: who signs, where the post was lost. */
function isNameBehind(above: BlockView, { text }: BlockView): boolean {
  const [family = '', ...others] = text.split(' ');
  const isName = others.length > 0 && others.length < 5 && NAME.test(text);
  return isName && FAMILIES.has(family) && ENTRY.test(above.text) && /[.;]$/.test(above.text);
}
const FAMILIES = new Set(SURNAMES);

/** A letterhead that the text layer gives after the page's body: office names in capitals amid the paragraphs. */
function markDisplacedLetterhead(views: readonly BlockView[], zones: Zone[]): void {
  const known = views.some((view, index) => zones[index] === 'letterhead' && matches(view, OFFICE_LINE));
  views.forEach((view, index) => {
    const zone = zones[index];
    if (zone !== 'body' && zone !== 'preamble' && zone !== 'closing') return;
    const decides = () => /^Căn cứ(?!\p{L})/u.test(views[index + 1]?.text ?? '');
    if (isNationalTitle(view) || (!known && matches(view, OFFICE_LINE) && !decides()))
      zones[index] = 'letterhead';
  });
}
