import {
  typeOfHeadline,
  typeOfLine,
  typeOfPlainLine,
  typeOpening,
  typeOverLines,
} from '../core/document-type.ts';
import { compileRule } from '../core/rule.ts';
import { DECIDING_LINE, OFFICE_LINE, PREAMBLE_CUES, RECIPIENTS_CUE } from '../rules/structure.vi.ts';
import { type BlockView, isNationalTitle, matches, opensAddress, opensBody } from './block-view.ts';

/** Blocks of the type line and the lines under it; without a type line the title is empty. */
export function findTitle(views: readonly BlockView[]): { start: number; end: number } {
  const bodyStart = views.findIndex(opensBody);
  const limit = bodyStart < 0 ? Math.min(views.length, 40) : bodyStart;
  const capitals = views.slice(0, limit).findIndex((view) => typeOfLine(view.text) !== null);
  const first = capitals < 0 ? findPlainType(views, limit) : capitals;
  const start = first + (first >= 0 ? countCopies(views, first) : 0);
  const enacts = start >= 0 && ENACTING.test((views[start] as BlockView).text);
  const titled = start < 0 || enacts ? findTitledLine(views, enacts ? start : limit) : null;
  if (titled && (start < 0 || titled.end > 0)) return titled;
  const isBroken = typeOverLines(views[start]?.text ?? '', views[start + 1]?.text ?? '') !== null;
  const type = isBroken ? start + 1 : start;
  let end = type + 1;
  while (end < limit && belongsToTitle(views, type, end)) end++;
  // the rule that a title is set off with is no word of what follows
  while (start >= 0 && end < limit && LONG_RULE.test(views[end]?.text ?? '')) end++;
  return { start, end };
}

/** "Kế hoạch" in ordinary type on a line of its own, below a letterhead; -1 where there is none. */
function findPlainType(views: readonly BlockView[], limit: number): number {
  const head = views.slice(0, endOfHead(views, limit));
  const at = head.findIndex((view) => typeOfPlainLine(view.text) !== null);
  const isOf = (view: BlockView) => isNationalTitle(view) || matches(view, OFFICE_LINE);
  return at > 0 && head.slice(0, at).some(isOf) ? at : -1;
}

/** A page's heading says the paper's first line once more: how many copies of it stand above. */
const countCopies = (views: readonly BlockView[], at: number): number =>
  views[at]?.text === views[at + 1]?.text ? 1 : 0;

/** "QUYẾT ĐỊNH:" behind a decision's grounds, where the type line above them was lost. */
const ENACTING = /^QUYẾT (?:ĐỊNH|NGHỊ) ?:$/u;

/** Type and title on one line, right under the letterhead, or the title alone; without such a line the title is empty. */
function findTitledLine(views: readonly BlockView[], limit: number): { start: number; end: number } {
  const bare = findBareTitle(views, limit);
  if (bare !== null) return bare;
  const start = skipRules(views, countLetterhead(views, limit));
  const isTitled = start < limit && typeOpening((views[start] as BlockView).text) !== null;
  let end = start;
  while (isTitled && end < limit && (end === start || goesOnTitle(views, start, end))) end++;
  return isTitled ? { start, end } : (findHeadline(views, limit) ?? { start, end });
}

/** "Kế hoạch tổ chức lễ ra quân" above a paper's text on a page that left its letterhead out; null where there is a letterhead. */
function findHeadline(views: readonly BlockView[], limit: number): { start: number; end: number } | null {
  const head = views.slice(0, endOfHead(views, limit));
  const isHead = (view: BlockView) =>
    isNationalTitle(view) || isNumberOrDateLine(view) || matches(view, OFFICE_LINE);
  if (head.some(isHead)) return null;
  const first = views
    .slice(0, Math.min(limit, HIGHEST))
    .findLastIndex((view) => typeOfHeadline(view.text) !== null);
  if (first < 0) return null;
  const isCapitals = (view: BlockView | undefined) =>
    /\p{Lu}{2}/u.test(view?.text ?? '') && !/\p{Ll}/u.test(view?.text ?? '');
  let end = first + 1;
  while (end < limit && isCapitals(views[first]) && isCapitals(views[end]) && goesOnTitle(views, first, end))
    end++;
  return { start: first, end };
}
/** Of blocks: a page says its headline twice. */
const HIGHEST = 3;

/** Capitals between a letterhead and the grounds: a title whose type line the copy has lost; null where there is none. */
function findBareTitle(views: readonly BlockView[], limit: number): { start: number; end: number } | null {
  const head = views.slice(0, endOfHead(views, limit)).findLastIndex(isNumberOrDateLine) + 1;
  const below = skipRules(views, head);
  const start = below + countCopies(views, below);
  const isTitle = (view: BlockView) =>
    !/\p{Ll}|[.:;]$/u.test(view.text) &&
    /\p{Lu}{2}/u.test(view.text) &&
    view.text.split(' ').length > 2 &&
    !matches(view, OFFICE_LINE) &&
    !matches(view, DECIDING_LINE);
  let end = start;
  while (end < limit && isTitle(views[end] as BlockView)) end++;
  if (end > start && end < limit && saysAbout(views[end] as BlockView)) end++;
  while (end > start && end < limit && goesOnInSmall(views, start, end)) end++;
  const next = views[end];
  const closed =
    next !== undefined &&
    (matches(next, PREAMBLE_CUES) ||
      matches(next, DECIDING_LINE) ||
      isParagraph(next.text) ||
      LISTED_GROUND.test(next.text));
  // without a letterhead, only who decides tells that the capitals above are a title
  const known = head > 0 || (next !== undefined && matches(next, DECIDING_LINE));
  return known && end > start && closed ? { start, end } : null;
}

/** Behind the stars and rules that a letterhead draws under its date. */
function skipRules(views: readonly BlockView[], at: number): number {
  let next = at;
  while (RULE.test(views[next]?.text ?? '')) next++;
  return next;
}
const RULE = /^[-–—_=*¯•. ]+$/u;
/** More than a star, which may stand amid a title. */
const LONG_RULE = /^[-–—_=*¯]{3,}$/u;

/** "- Luật …" right under a title: a ground whose "Căn cứ" the copy has lost. */
const LISTED_GROUND = /^[-–+] ?(?:Luật|Nghị định|Nghị quyết|Quyết định|Thông tư|Chỉ thị|Kế hoạch) /u;

/** Of words: longer than a line of a letterhead. */
const SENTENCE = 12;
const isParagraph = (text: string): boolean =>
  /[.,;:]/.test(text.slice(text.search(/\p{Ll}|$/u))) && text.split(' ').length > SENTENCE;

/** Under a line that holds type and title: the rest of the title, in the same letters. */
function goesOnTitle(views: readonly BlockView[], start: number, at: number): boolean {
  const [first, view] = [views[start] as BlockView, views[at] as BlockView];
  // "KẾ HOẠCH GIÁO DỤC" above "Năm học 2025 - 2026"
  if (PERIOD_LINE.test(view.text)) return true;
  if (MOTTO.test(view.text)) return false;
  // "BÁO CÁO KẾT QUẢ KHẢO SÁT" above "Về việc đánh giá …"
  if (at === start + 1 && saysAbout(view)) return true;
  const isCapitals = (text: string) => text === text.toUpperCase();
  const same = isCapitals(first.text) === isCapitals(view.text) && first.block.bold === view.block.bold;
  // a full stop ends a sentence, in capitals a title too
  const isEnded = /[:;]$/.test(view.text) || (/\.$/.test(view.text) && /\p{Ll}/u.test(view.text));
  if (goesOnInSmall(views, start, at)) return true;
  const opensText = matches(view, PREAMBLE_CUES) && !isCapitals(view.text);
  return same && view.text.split(' ').length <= 25 && !isEnded && !opensText;
}

/** "KẾ HOẠCH HÀNH ĐỘNG" above "thực hiện Chương trình …", or above a line of its own that grounds follow. */
function goesOnInSmall(views: readonly BlockView[], start: number, at: number): boolean {
  const text = views[at]?.text ?? '';
  const isRest =
    /^\p{Ll}/u.test(text) && !/[.:;]$/.test(text) && text.split(' ').length <= LONGEST_TITLE_LINE;
  return isRest || (at === start + 1 && isSubjectBelow(views, at));
}

/** Right below a type that only its kind is added to: what it is about, without an end mark, and grounds below. */
function isSubjectBelow(views: readonly BlockView[], at: number): boolean {
  const [type, view, next] = [views[at - 1], views[at], views[at + 1]];
  if (!type || !view || !next || !KIND_OF_PLAN.test(type.text)) return false;
  const isLine = !/[.;:,]$/.test(view.text) && view.text.split(' ').length <= 40;
  return isLine && (matches(next, PREAMBLE_CUES) || isParagraph(next.text)) && !opensBody(view);
}
const KIND_OF_PLAN =
  /^\p{Lu}+ \p{Lu}+ (?:HÀNH ĐỘNG|CÔNG TÁC|TRIỂN KHAI|CHI TIẾT|CỤ THỂ|TỔNG THỂ|THỰC HIỆN)$/u;

const saysAbout = ({ text }: BlockView): boolean => SUBJECT.test(text) && !/[:.;]$/.test(text);

const PERIOD_LINE =
  /^(?:Năm|Năm học|Giai đoạn|Quý [IV]+|Tháng \d{1,2}|Học kỳ [IV\d]+)(?:,? (?:năm(?: học)? )?\d{4}(?: ?[-–] ?\d{4})?)$/iu;

const LONGEST_TITLE_LINE = 60;

/** A line that cannot be a title's last: a preposition ends it, or the cue of a number or a date. */
const OPEN_TITLE =
  /[;,]$| (?:cua|va|ve|cac|cho|voi|tai|trong|theo|giua|so|ngay|thang|nam|thuc hien|trien khai)$/;

const ABOUT = /^(?:về|v\/v) /iu;
const SUBJECT = /^(?:về việc|v\/v):? /iu;

/** "Chủ đề: …" under a title is what the year goes by. */
const MOTTO = /^(?:Chủ đề|Chủ điểm|Phương châm|Khẩu hiệu)(?: [^:]{1,40})?: ?\S/iu;

/** "Triển khai Kế hoạch số 5/KH-UBND …" may be a ground; a title seldom says a number, a ground always. */
const NUMBERED = /\d ?[/-] ?\p{Lu}/u;

/** The first line under the type is the title, whatever it begins with; further ones must look like it. */
function belongsToTitle(views: readonly BlockView[], start: number, at: number): boolean {
  const view = views[at] as BlockView;
  const words = view.text.split(' ').length;
  const isOpen = OPEN_TITLE.test((views[at - 1] as BlockView).folded);
  const isSubject = (isOpen || SUBJECT.test(view.text)) && words <= 25;
  const isSentence = /\.$/.test(view.text) && /\p{Ll}/u.test(view.text);
  const next = LONG_RULE.test(views[at + 1]?.text ?? '') ? views[at + 2] : views[at + 1];
  const grounded = at === start + 1 && /^Căn cứ(?!\p{L})/u.test(next?.text ?? '');
  // a subject may end like a sentence
  const isGround =
    matches(view, PREAMBLE_CUES) && (NUMBERED.test(view.text) || !/^(?:Thực|Triển) /u.test(view.text));
  const isWhole = grounded && !/[.;] /.test(view.text) && (view.block.centred || !isGround);
  const isEnded = /:$/.test(view.text) || (isSentence && !isWhole && !(at > start + 1 && isSubject));
  const isLong = words > LONGEST_TITLE_LINE * (grounded ? 2 : 1) && /\p{Ll}/u.test(view.text);
  // a rule under the title
  if (at > start + 1 && LONG_RULE.test(view.text)) return false;
  if (isEnded || isLong || MOTTO.test(view.text)) return false;
  // "Kết quả năm 2020; / phương hướng năm 2021": only a first line goes on so
  if (/[;,]$/.test(view.text) && (at > start + 1 || matches(view, PREAMBLE_CUES))) return false;
  if (/^\(.*\)$/u.test(view.text)) return true;
  const decides = matches(view, DECIDING_LINE) || decidesInSmall(view.text, views[at + 1]);
  // "KẾ HOẠCH HÀNH ĐỘNG CỦA" above "CHÍNH PHỦ VỀ …"
  if (at > start + 1 && decides && !isOpen) return false;
  if (at === start + 1) return !/^căn cứ|^kính g[ửở]i/iu.test(view.text);
  if (isOpen || /^\p{Ll}/u.test(view.text)) return true;
  // "KẾT LUẬN CỦA BAN THƯỜNG VỤ / Về …": a subject under whose paper it is
  if (ABOUT.test(view.text) && !/\p{Ll}/u.test((views[at - 1] as BlockView).text)) return true;
  const first = views[start + 1] as BlockView;
  if (matches(view, PREAMBLE_CUES) && !view.block.centred) return false;
  return view.block.centred === first.block.centred && view.block.bold === first.block.bold && words <= 25;
}

const DECIDES = compileRule(DECIDING_LINE, '');

/** "bộ trưởng bộ tài chính" right above the grounds: capitals that were the typeface's. */
function decidesInSmall(text: string, next: BlockView | undefined): boolean {
  const small = /^\p{Ll}[^.,;:]*$/u.test(text) && DECIDES.test(text.toUpperCase());
  return small && /^Căn cứ(?!\p{L})/u.test(next?.text ?? '');
}

/** Of blocks: a letterhead, and what stands in it below the national title. */
const LONGEST_LETTERHEAD = 14;
const BELOW_NATION = 8;
const LONGEST_MENU = 30;

/** Where a letterhead has ended at the latest: a site's menus and a table of the paper's data may stand above it. */
function endOfHead(views: readonly BlockView[], limit: number): number {
  const nation = views.slice(0, Math.min(limit, LONGEST_MENU)).findIndex(isNationalTitle);
  return Math.min(limit, Math.max(LONGEST_LETTERHEAD, nation + BELOW_NATION));
}

/** Leading short lines of a document without a type line (a letter, a bare text), with a letter's subject above its address. */
function countLetterhead(views: readonly BlockView[], limit: number): number {
  const isOf = (view: BlockView) =>
    view.text.split(' ').length <= 14 &&
    (isNationalTitle(view) || matches(view, OFFICE_LINE) || isNumberOrDateLine(view));
  const list = views.findIndex((view) => matches(view, RECIPIENTS_CUE));
  const last = Math.min(endOfHead(views, limit), list < 0 ? limit : list);
  const end = views.slice(0, last).findLastIndex(isOf) + 1;
  const address = views.slice(0, limit).findIndex(opensAddress);
  const isSubject = (view: BlockView) =>
    view.text.split(' ').length <= LONGEST_TITLE_LINE && !/[.;:]$/.test(view.text);
  return address > end && address <= end + 4 && views.slice(end, address).every(isSubject) ? address : end;
}

function isNumberOrDateLine(view: BlockView): boolean {
  return (
    /^s[o0][:. ]/.test(view.folded) ||
    /(?:^|, ?)ngay .{0,12}th[aou]ng .{0,8}nam( \d{2,4})?[^\p{L}\p{N}]{0,12}$/u.test(view.folded) ||
    // a date line on two
    /^.{2,40}, ?ngay .{0,6}$|^th[aou]ng .{0,8}nam( \d{2,4})?$/.test(view.folded)
  );
}
