import type { GoldDocument } from '../schemas/gold.ts';
import { citation } from './citations.ts';
import type { Library } from './cited-documents.ts';
import type { Draw } from './draw.ts';
import type { Office, World } from './office.ts';
import { type PlacedFind, placed } from './outline.ts';
import type { Period } from './periods.ts';
import { join, type Piece, plain, say } from './piece.ts';
import { DRAFTERS } from './vocab/bodies.ts';
import type { Topic } from './vocab/topics.ts';

type Header = GoldDocument['header'];

/** Types of documents that are made, as printed and as coded. */
export const KINDS = {
  plan: { line: 'KẾ HOẠCH', code: 'KH', name: 'Kế hoạch' },
  directive: { line: 'CHỈ THỊ', code: 'CT', name: 'Chỉ thị' },
  report: { line: 'BÁO CÁO', code: 'BC', name: 'Báo cáo' },
  notice: { line: 'THÔNG BÁO', code: 'TB', name: 'Thông báo' },
  programme: { line: 'CHƯƠNG TRÌNH', code: 'CTr', name: 'Chương trình' },
  letter: { line: null, code: 'CV', name: 'Công văn' },
  decision: { line: 'QUYẾT ĐỊNH', code: 'QĐ', name: 'Quyết định' },
} as const;

export type Kind = keyof typeof KINDS;

const pad = (value: number): string => String(value).padStart(2, '0');

interface Printed<T> {
  readonly lines: readonly string[];
  readonly gold: T;
  readonly tag: string;
  readonly flags: readonly string[];
}

/** "Số: 12/KH-UBND" in the ways in which offices print it. */
export function drawNumber(draw: Draw, office: Office, kind: Kind): Printed<Header['number']> {
  const { code } = KINDS[kind];
  const digits = String(draw.int(1, draw.chance(0.2) ? 9000 : 400));
  const number =
    digits.length === 1 ? pad(Number(digits)) : draw.chance(0.04) ? digits.padStart(4, '0') : digits;
  const party = office.numbering === 'party';
  const issuer = kind === 'letter' && !party ? `${office.code}-${draw.pick(DRAFTERS)}` : office.code;
  const symbol = kind === 'letter' && !party ? issuer : party ? `${code}/${issuer}` : `${code}-${issuer}`;
  const between = party ? '-' : '/';
  const cue = party && draw.chance(0.8) ? 'Số' : 'Số:';
  const form = draw.weighted({ plain: 68, spaced: 8, before: 6, broken: 6, blank: 7, dots: 2, none: 3 });
  if (form === 'none' && kind !== 'letter')
    return { lines: [], gold: null, tag: 'number: none', flags: ['missing-number'] };
  if (form === 'blank' || form === 'dots') {
    const raw = `${cue}${form === 'blank' ? ' '.repeat(draw.int(3, 8)) : ' ……'}${between}${symbol}`;
    const gold = {
      value: { number: null, symbol, normalized: `${between}${symbol}` },
      raw: raw.replace(/ +/gu, ' '),
    };
    return { lines: [raw], gold, tag: 'number: blank', flags: ['missing-number'] };
  }
  const written = {
    plain: `${number}${between}${symbol}`,
    spaced: `${number} ${between} ${symbol}`,
    before: `${number} ${between}${symbol}`,
    broken: `${number}${between}${symbol}`,
    none: `${number}${between}${symbol}`,
  }[form];
  const gold = {
    value: { number, symbol, normalized: `${number}${between}${symbol}` },
    raw: `${cue} ${written}`,
  };
  const style = party ? 'Party' : kind === 'letter' ? 'letter' : 'State';
  const lines = form === 'broken' ? [cue, written] : [`${cue} ${written}`];
  return {
    lines,
    gold,
    tag: `number: ${style}${form === 'plain' || form === 'none' ? '' : `, ${form}`}`,
    flags: [],
  };
}

interface DateLine extends Printed<{ place: Header['place']; issueDate: Header['issueDate'] }> {}

export function drawDateLine(draw: Draw, office: Office, world: World): DateLine {
  const { year, month, day } = world;
  const place = draw.pick(office.places);
  const m = month < 3 ? pad(month) : String(month);
  const form = draw.weighted({
    plain: 72,
    unpadded: 6,
    blankDay: 8,
    blankBoth: 4,
    dots: 3,
    broken: 5,
    none: 2,
  });
  if (form === 'none') {
    const gold = { place: null, issueDate: null };
    return { lines: [], gold, tag: 'date: none', flags: ['missing-issue-date'] };
  }
  const gap = ' '.repeat(draw.int(2, 6));
  const [raw, value] = {
    plain: [`ngày ${pad(day)} tháng ${m} năm ${year}`, `${year}-${pad(month)}-${pad(day)}`],
    unpadded: [`ngày ${day} tháng ${month} năm ${year}`, `${year}-${pad(month)}-${pad(day)}`],
    broken: [`ngày ${pad(day)} tháng ${m} năm ${year}`, `${year}-${pad(month)}-${pad(day)}`],
    blankDay: [`ngày${gap}tháng ${m} năm ${year}`, `${year}-${pad(month)}-XX`],
    blankBoth: [`ngày${gap}tháng${gap}năm ${year}`, `${year}-XX-XX`],
    dots: [`ngày … tháng ${m} năm ${year}`, `${year}-${pad(month)}-XX`],
  }[form] as [string, string];
  const gold = {
    place: { value: place, raw: place },
    issueDate: { value, raw: raw.replace(/ +/gu, ' ') },
  };
  const whole = `${place}, ${raw}`;
  const cut = whole.indexOf(' tháng');
  const lines = form === 'broken' ? [whole.slice(0, cut), whole.slice(cut + 1)] : [whole];
  const blank = value.includes('X');
  return { lines, gold, tag: `date: ${form}`, flags: blank ? ['missing-issue-date'] : [] };
}

export interface Title {
  readonly piece: Piece;
  readonly finds: readonly PlacedFind[];
  readonly tag: string;
}

/** The lines under the type; `period` stands at their end. */
export function drawTitle(
  draw: Draw,
  library: Library,
  topic: Topic,
  period: Period | null,
  kind: Kind,
  party: boolean,
): Title {
  const words = draw.pick(topic.titles);
  const cited = period === null && kind !== 'letter' && draw.chance(0.4);
  const start = cited
    ? say`Triển khai thực hiện ${citation(draw, library, false)}`
    : kind === 'decision'
      ? plain(`${draw.pick(ISSUES)} ${words.slice(0, 1).toLowerCase()}${words.slice(1)}`)
      : plain(words);
  const timed = period === null ? start : join([start, ' ', period.words]);
  const tag = cited ? 'title: with a citation' : (period?.tag ?? 'title: without a period');
  if (!cited && kind !== 'letter' && draw.chance(0.08)) {
    // upper case has the same length
    const big = { ...timed, text: timed.text.toLocaleUpperCase('vi') };
    return { piece: big, finds: placed(big, 'title'), tag: 'title: in capitals' };
  }
  const piece =
    party && !cited ? { ...timed, text: timed.text.slice(0, 1).toLowerCase() + timed.text.slice(1) } : timed;
  return { piece, finds: placed(piece, 'title'), tag };
}

const ISSUES = [
  'Về việc ban hành Kế hoạch',
  'Ban hành Kế hoạch',
  'Về việc phê duyệt Kế hoạch',
  'V/v ban hành Kế hoạch',
];

export const NATIONAL = {
  state: ['CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM', 'Độc lập - Tự do - Hạnh phúc'],
  party: ['ĐẢNG CỘNG SẢN VIỆT NAM'],
  youth: ['ĐOÀN TNCS HỒ CHÍ MINH'],
} as const;
