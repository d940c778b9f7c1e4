import type { PlainPage } from '../../schemas/pages.ts';
import { fold } from '../core/fold.ts';
import { compileRule } from '../core/rule.ts';
import { ISSUING_VERBS } from '../rules/letterhead.vi.ts';
import { CLOSING_CUES, DECIDING_LINE, RECIPIENTS_CUE, SIGNATURE_CUE } from '../rules/structure.vi.ts';
import {
  hasEndMark,
  isArchiveLine,
  isBrokenName,
  isLoneLabel,
  opensGround,
  opensHead,
  opensLetteredHeading,
  opensLetteredPart,
  opensPreamble,
  opensSentenceBelow,
  opensWithLabel,
  partsYears,
} from './breaks.ts';
import { type DraftBlock, firstWord } from './draft.ts';
import { isBrokenHead } from './head-breaks.ts';
import { normalizeLine, type PlainLine, setWidth } from './plain-line.ts';
import { partSideBySide } from './side-by-side.ts';

/** Joins the lines of a text file into paragraphs: files wrap them hard, and part lines or paragraphs by empty lines. */
export function joinPlainLines(pages: readonly PlainPage[]): DraftBlock[] {
  const lines: PlainLine[] = [];
  let above = '';
  let isGap = false;
  for (const placed of partSideBySide(pages)) {
    const line = normalizeLine({ ...placed, afterGap: placed.afterGap || isGap }, above);
    // a line of nothing but signs without width is an empty one
    isGap = line.text === '';
    if (isGap) continue;
    lines.push(line);
    above = line.text;
  }
  const habits = measureHabits(lines);
  const tail = lines.findIndex((line) => opensTail(line.text));
  const blocks: PlainLine[][] = [];
  lines.forEach((line, index) => {
    const previous = lines[index - 1];
    const open = blocks[blocks.length - 1];
    const around = {
      opening: open?.[0],
      before: blocks[blocks.length - 2]?.[0],
      next: lines[index + 1]?.text ?? '',
      isAboveTail: index < tail && tail - index <= LONGEST_CLOSING,
    };
    if (previous && open && continues(around, previous, line, habits)) open.push(line);
    else blocks.push([line]);
  });
  return blocks.map((lines) => ({ lines, centred: false }));
}

/** The first lines of the open block and of the one before it, and the line after the one that is judged. */
interface Surroundings {
  readonly opening: PlainLine | undefined;
  readonly before: PlainLine | undefined;
  readonly next: string;
  /** The recipients or the signing block stand a few lines below. */
  readonly isAboveTail: boolean;
}

/** Of lines. */
const LONGEST_CLOSING = 8;

interface Habits {
  /** Width at which the file wraps its lines, in ems of a serif face; null when it does not wrap. */
  readonly width: number | null;
  /** Width of a long line, whether or not the file wraps; in ems. */
  readonly usual: number;
  /** Empty lines part paragraphs, not every line. */
  readonly gapsTell: boolean;
  /** Lines go on in mid-sentence: the file wraps its paragraphs. */
  readonly wraps: boolean;
  /** There are empty lines enough that a line without one above may be taken for the same paragraph's. */
  readonly gapsPart: boolean;
  /** Paragraphs begin with spaces, and the lines that wrap them do not. */
  readonly indentsTell: boolean;
  /** Every paragraph has an empty line above it and no other line has: pages of the web, whose lines end anywhere. */
  readonly gapsDecide: boolean;
}

const DECIDES = compileRule(DECIDING_LINE, '');
const SIGNS = compileRule(SIGNATURE_CUE, '');
const LISTS = compileRule(RECIPIENTS_CUE, '');
const CLOSES = compileRule(CLOSING_CUES, '');
const opensTail = (line: string): boolean =>
  line.length <= LONGEST_TAIL && (LISTS.test(fold(line)) || SIGNS.test(line));
/** "Nơi nhận:" may stand beside for whom somebody signs. */
const LONGEST_TAIL = 150;
const LONGEST_WRAP = 75;
/** Of the longest line: no line that was wrapped is shorter by more than a long word. */
const LEAST_FULL = 0.9;

function measureHabits(lines: readonly PlainLine[]): Habits {
  const widths = new Float64Array(lines.length);
  for (const [at, line] of lines.entries()) widths[at] = line.width;
  widths.sort();
  const longest = widths[Math.floor(widths.length * 0.98)] ?? 0;
  // where most lines are short headings and items, fewer than a fifth are full
  const width = Math.max(widths[Math.floor(widths.length * 0.8)] ?? 0, longest * LEAST_FULL);
  const gaps = countGaps(lines, (_, index) => index > 0).afterGap;
  // where no line goes on in mid-sentence every line is a paragraph
  const wrapped = countGaps(lines, (line, index) => {
    const above = lines[index - 1];
    // a Party title begins in lower case under its type line
    if (above === undefined || above.isType) return false;
    // where nearly every line is a paragraph, a full one without a gap behind it was wrapped
    const full = above.width > longest * 0.85 && !above.endsSentence && !above.isCapitals;
    return line.readsOn || (gaps >= lines.length * 0.6 && full && !line.afterGap);
  });
  return {
    width: wrapped.all > 0 && longest <= LONGEST_WRAP && breaksFullLines(lines, width) ? width : null,
    usual: longest > LONGEST_WRAP ? Math.max(width, LONGEST_WRAP) : width,
    gapsTell: gaps < lines.length * 0.6 || wrapped.afterGap < wrapped.all * 0.2,
    wraps: lines.length < FEWEST_LINES || wrapped.all > 0,
    gapsPart: gaps > lines.length * 0.04,
    indentsTell: partsByIndents(lines),
    gapsDecide: partsByGaps(lines),
  };
}

/** Of the lines that are full some read on below: a title on two lines makes no wrapped file of one whose paragraphs are a line each. */
function breaksFullLines(lines: readonly PlainLine[], width: number): boolean {
  const full = lines.slice(0, -1).flatMap((line, at) => (line.width > width * LEAST_FULL ? [at] : []));
  const readsOn = (at: number) => lines[at + 1]?.readsOn || /^\p{Ll}/u.test(lines[at + 1]?.text ?? '');
  return full.length < FEWEST_FULL || full.some(readsOn);
}
const FEWEST_FULL = 4;

/** So many lines tell whether a file wraps them. */
const FEWEST_LINES = 30;
const FEWEST = 8;
function partsByGaps(lines: readonly PlainLine[]): boolean {
  const further = countGaps(lines, (line) => line.readsOn);
  if (further.all < FEWEST || further.afterGap >= further.all * 0.05) return false;
  // the recipients' dashes stand close together everywhere
  const labelled = countGaps(lines, (line) => line.column === 'full' && LETTER_LABEL.test(line.text));
  return labelled.all >= FEWEST && labelled.afterGap > labelled.all * 0.85;
}

function partsByIndents(lines: readonly PlainLine[]): boolean {
  const full = lines.filter(({ column }) => column === 'full');
  const further = full.filter(({ readsOn, isCapitals }) => readsOn && !isCapitals);
  const labelled = full.filter(({ text }) => opensWithLabel(text));
  if (further.length < FEWEST || labelled.length < FEWEST) return false;
  const shareOf = (some: readonly PlainLine[]) =>
    some.filter(({ indent }) => indent > 1).length / some.length;
  return shareOf(further) < 0.1 && shareOf(labelled) > 0.7;
}

/** How many lines are of a kind, and how many of them stand behind an empty line. */
function countGaps(
  lines: readonly PlainLine[],
  isOne: (line: PlainLine, index: number) => boolean,
): { all: number; afterGap: number } {
  const count = { all: 0, afterGap: 0 };
  lines.forEach((line, index) => {
    if (!isOne(line, index)) return;
    count.all++;
    if (line.afterGap) count.afterGap++;
  });
  return count;
}
const LETTER_LABEL = /^(?:[IVX]{1,5}|\d{1,2}(?:\.\d{1,2}){0,3}|[a-zđ])[.)]/u;

function continues(around: Surroundings, previous: PlainLine, line: PlainLine, habits: Habits): boolean {
  const level = previous.column === line.column;
  if (level && isBrokenHead(previous, line)) return true;
  // side by side every line stands for itself, as it does in print
  if (previous.column !== 'full' || line.column !== 'full') return false;
  if (previous.isRow || line.isRow || RULE_LINE.test(line.text) || NOTE_LINE.test(line.text)) return false;
  if (previous.isHead || line.isHead || opensHead(line.opening)) return false;
  const ended = previous.endsSentence && hasEndMark(previous.text);
  if (previous.isType || ended || opensGround(line.text)) return false;
  const opens = line.indent > 1 && !line.readsOn && !line.isCapitals;
  if (opens && habits.indentsTell && !isTitle(around)) return false;
  if (line.afterGap && decidesInSmall(line.text, around.next)) return false;
  if (isArchiveLine(previous.text)) return /^\p{Ll}/u.test(line.text);
  if (isLoneLabel(previous.text) && previous === around.opening) return !line.afterGap;
  if (previous.endsSentence && around.isAboveTail && closesPlan(around, line.text)) return false;
  // "D. KINH PHÍ": a heading, however full the line above is
  if (previous.endsSentence && line.isCapitals && line.text.includes(' ')) return false;
  if (opensLetteredPart(line.text) && !/\p{Ll}/u.test(previous.text.slice(-2))) return false;
  if (opensLetteredHeading(line.text) && (previous.isCapitals || previous.endsSentence)) return false;
  if (isBrokenName(previous.text, line.text) && wasFull(previous, line, habits)) return true;
  if (TABLE_HEAD.test(line.text)) return false;
  const labelled = opensWithLabel(line.text);
  if (isFirstSyllable(previous.text) && !line.afterGap && !labelled) return /^\p{L}/u.test(line.text);
  if (habits.gapsDecide && wrapsAtNumber(around, previous, line, habits)) return true;
  if (labelled && (previous.endsSentence || /\p{Lu}/u.test(line.text.charAt(2)))) return false;
  // "V/v chính sách thuế" above "GTGT", "1. Công tác" above "PBGDPL"
  const abbreviates = !line.afterGap && !previous.endsSentence && /^\p{Lu}{2,8}$/u.test(line.text);
  if (abbreviates && (isSubject(around) || opensWithLabel(around.opening?.text ?? ''))) return true;
  // "(Giai đoạn 2021-2025)" under a title
  if (isTitle(around) && ASIDE.test(line.text)) return false;
  if (opensPreamble(line.text) && (isTitle(around) || isAddress(around))) return false;
  if (isTitle(around) && previous.isCapitals && SENTENCE_START.test(line.text))
    return goesOnInCapitals(previous.text);
  if (isTitle(around) && (opensIssuing(line.text, around.next) || LEADS_IN.test(line.text))) return false;
  const sameParagraph = habits.gapsTell && !line.afterGap;
  if (previous.isCapitals && line.isCapitals) {
    if (DECIDES.test(line.text) && (line.afterGap || decides(previous.text, around.next))) return false;
    if (isBrokenCommittee(line.text, around.next) && !goesOnInCapitals(previous.text)) return false;
    if (SIGNS.test(previous.text) && SIGNS.test(line.text)) return false;
    // "I. CĂN CỨ" under a title or under "PHẦN I. KẾT QUẢ"
    if (OPENS_PART.test(line.text) && !goesOnInCapitals(previous.text)) return false;
    return isHeading(around, labelled) && (sameParagraph || wasFull(previous, line, habits));
  }
  // "I. THỦ TỤC BÀN GIAO", however full, above a sentence
  if (previous.isCapitals && labelledOpening(around) && SENTENCE_START.test(line.text)) return false;
  if (previous.isCapitals !== line.isCapitals && !wasFull(previous, line, habits)) {
    return line.readsOn && !previous.isCapitals && previous.bold === line.bold;
  }
  const isHeaded = previous === around.opening && labelledOpening(around) && !previous.endsSentence;
  if (isHeaded && opensSentenceBelow(previous.text, line.text)) return false;
  // "1. Trạm Giống:" above "ươm cây"
  const heads = previous.text.endsWith(':') && previous === around.opening && labelledOpening(around);
  if (heads && !labelled && !line.afterGap && habits.wraps && /^\p{Ll}/u.test(line.text)) return true;
  if (line.readsOn)
    return !labelled || partsYears(previous.text, line.text) || wasFull(previous, line, habits);
  if (labelled || (line.afterGap && habits.gapsTell)) return false;
  const sameFace = previous.bold === line.bold;
  return wasFull(previous, line, habits) || (sameParagraph && sameFace && isWrapped(previous, line, habits));
}

/** "Yêu cầu các xã thực hiện./." right above the recipients: what closes the plan is no sentence of the item above it. */
const closesPlan = ({ opening }: Surroundings, line: string): boolean =>
  CLOSES.test(fold(line)) && !CLOSES.test(fold(opening?.text ?? ''));

const labelledOpening = ({ opening }: Surroundings) => opensWithLabel(opening?.text ?? '');
const SENTENCE_START = /^\p{Lu}\p{Ll}+ \p{L}*\p{Ll}/u;

/** "[2] Kế hoạch số …": a note. */
const NOTE_LINE = /^\[\d{1,3}\](?: ?\p{Lu}|$)/u;

/** A table's first head, its cells a line each. */
const TABLE_HEAD = /^(?:STT|TT|SỐ TT|Số TT)$/u;

/** The rule under a title. */
const RULE_LINE = /^[-–—_=*¯]{5,}$/u;

/** Who decides stands right above the grounds, or a council's session, and no title that reads on above it. */
function decides(previous: string, next: string): boolean {
  const above = opensGround(next) || /^KH(?:ÓA|OÁ) [IVXL\d]{1,5},? KỲ HỌP/u.test(next);
  return above && !goesOnInCapitals(previous);
}

/** "bộ trưởng bộ tài chính" above the grounds: who decides, in capitals that were the typeface's. */
const decidesInSmall = (text: string, next: string) =>
  opensGround(next) && /^\p{Ll}[^.,;:]*$/u.test(text) && DECIDES.test(text.toUpperCase());

/** "Ban Chỉ đạo huyện xây dựng kế hoạch như sau:" right under a title: who issues, and no more of what about. */
const opensIssuing = (line: string, next: string) =>
  ISSUING_BODY.test(line) &&
  !opensPreamble(next) &&
  ISSUES.some((verb) => verb.test(fold(`${line} ${next}`)));
const ISSUING_BODY =
  /^(?:Nay,? )?(?:Ủy ban|Uỷ ban|UBND|HĐND|Thường trực|Ban|BCH|Bộ|Sở|Cục|Chi cục|Phòng|Văn phòng|Thanh tra|Trung tâm|Công an|Công ty|Bệnh viện|Viện|Trường|Nhà trường|Hội|Đoàn|Công đoàn|Liên đoàn|Đảng (?:ủy|uỷ|bộ)|Huyện (?:ủy|uỷ)|Tỉnh (?:ủy|uỷ)|Chi bộ)(?!\p{L})/u;
const ISSUES = ISSUING_VERBS.map((rule) => compileRule(rule, ''));

/** "Kế thừa kết quả năm 2020, Hạt lập kế hoạch như sau:". */
const LEADS_IN = /^\p{Lu}\p{Ll}.*(?:như sau|sau đây|cụ thể|nội dung sau) ?:$/u;

const goesOnInCapitals = (line: string) => /(?:[,–-]| (?:CỦA|VÀ|DO|VỚI|GIỮA|CHO|TẠI|BỞI|THỨ))$/u.test(line);

/** "ỦY" above "BAN NHÂN DÂN TỈNH": who decides, broken by a narrow cell. */
const isBrokenCommittee = (line: string, next: string) =>
  /^(?:ỦY|UỶ)$/u.test(line) && /^BAN NHÂN DÂN(?!\p{L})/u.test(next);

/** Lines in capitals belong together in a labelled heading and in a title; in a letterhead each is a name's. */
function isHeading(around: Surroundings, labelled: boolean): boolean {
  const underLabel = !labelled && NAMED_PART.test(around.before?.text ?? '');
  const opening = around.opening?.text ?? '';
  return isTitle(around) || underLabel || opensWithLabel(opening) || opensLetteredPart(opening);
}
const OPENS_PART = /^[IVX]{1,4}\. \p{Lu}/u;

/** "Phần I" alone: its heading stands below. */
const NAMED_PART = /^(?:Phần|PHẦN|Chương|CHƯƠNG|Mục|MỤC) (?:thứ \p{L}+|THỨ \p{Lu}+|[IVX\d]{1,5})[.:]?$/u;

/** The open block stands right under the type line. */
function isTitle({ before }: Surroundings): boolean {
  return before?.isType ?? false;
}

const ASIDE = /^\((?:\p{Lu}|trình |kèm |ban hành ).*\)$/u;

/** "Điều 2. Giao" above "Giám đốc …": behind a label a syllable that is no heading by itself, whatever wrapped it. */
const isFirstSyllable = (text: string): boolean => FIRST_SYLLABLE.test(text) && opensWithLabel(text);
const FIRST_SYLLABLE =
  /^\S{1,5}(?: \d{1,3}[.:])? (?:Giao|Chánh|Giám|Phó|Trưởng|Ủy|Uỷ|Thủ|Chủ|Các|Cục|Chi|Sở|Văn|Hội|Phòng|Ban|Bộ|Đề|Yêu|Tổng|Hiệu|Công)$/u;

/** "V/v …": what a letter is about. */
const isSubject = ({ opening }: Surroundings): boolean => /^V\/v/iu.test(opening?.text ?? '');

/** "Kính gửi: …", which often has no full stop. */
function isAddress({ opening }: Surroundings): boolean {
  return opening?.text.startsWith('Kính gửi') ?? false;
}

/** A line of a paragraph that empty lines part from others: it stops in mid-sentence, wherever it was wrapped. */
function isWrapped(previous: PlainLine, line: PlainLine, habits: Habits): boolean {
  const isEntry = LIST_END.test(previous.text) && !/^\p{Ll}/u.test(line.text);
  // a list's entry or a ground that is not full, above a sentence
  if (isEntry && /;$/.test(previous.text) && SENTENCE_START.test(line.text)) return false;
  if (habits.gapsDecide && !isEntry) return !FULL_NAME.test(line.text);
  if (previous.endsSentence) return false;
  if (!habits.wraps && opensWithLabel(previous.text) && /^\p{Lu}/u.test(line.text)) return false;
  // in a file without empty lines a short line with a label is a heading of its own
  const headed =
    (!habits.gapsPart || habits.width === null) &&
    opensWithLabel(previous.text) &&
    /^\p{Lu}/u.test(line.text);
  if (headed && previous.width < habits.usual * 0.75) return false;
  // a number may stand alone on its line, but behind a short line with a label it begins what the label's heading heads
  const broken = /^\d/.test(line.text) && !opensWithLabel(previous.text);
  return broken || previous.width > habits.usual * 0.55;
}

/** "… các địa bàn cấp độ" above "1. Cấp ngay …": no label where every labelled line has an empty one above it. */
function wrapsAtNumber(
  { opening }: Surroundings,
  previous: PlainLine,
  line: PlainLine,
  { usual }: Habits,
): boolean {
  const amid = previous !== opening && !previous.endsSentence && !previous.isCapitals;
  return amid && !line.afterGap && /^\d{1,3}\. /.test(line.text) && previous.width > usual * 0.55;
}

/** The recipients' entries, which stand close together everywhere. */
const LIST_END = /(?:;|nhận ?:)$/iu;
/** "Trần Văn Hải" under "Phó Chủ tịch". */
const FULL_NAME = /^\p{Lu}\p{Ll}{1,6}(?: \p{Lu}\p{Ll}{0,6}){1,4}$/u;

/** The line was wrapped because the next word did not fit. */
function wasFull(previous: PlainLine, line: PlainLine, habits: Habits): boolean {
  if (habits.width === null) return false;
  // a line that stops in mid-sentence may have been cut short by a word or number that would not break
  const midSentence = !previous.endsSentence || (/;$/.test(previous.text) && /^\p{Ll}/u.test(line.text));
  const tolerance = midSentence ? 0.82 : 0.93;
  return setWidth(` ${firstWord(line)}`, previous.width) > habits.width * tolerance;
}
