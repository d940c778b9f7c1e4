import {
  type CalendarParts,
  daysInMonth,
  formatDay,
  formatMonth,
  formatQuarter,
  isPossible,
} from '../core/edtf.ts';
import type { DateFound } from '../core/mention.ts';
import { quarterNumber } from '../core/roman.ts';
import { compile, findMatches, type Rule } from '../core/rule.ts';
import type { Document } from '../core/types.ts';
import {
  BARE_DAYS,
  DAY_LISTS,
  FEASTS,
  SHARED_YEAR,
  SPAN_ENDS,
  THIRDS,
  YEARLY_DAYS,
} from '../rules/date-spans.vi.ts';
import { OTHER_YEARS } from '../rules/date-topics.vi.ts';
import { DAYS, MONTHS, YEARS } from '../rules/dates.vi.ts';
import { QUARTERS } from '../rules/quarters.vi.ts';

type Groups = Readonly<Record<string, string | undefined>>;
type Precision = DateFound['value']['precision'];
type Text = Pick<Document, 'text' | 'folded'>;

interface Reading {
  readonly value: string;
  readonly precision: Precision;
  readonly certainty: DateFound['certainty'];
}

interface Hit {
  readonly rule: string;
  readonly start: number;
  readonly end: number;
  readonly groups: Groups;
  readonly indices: Readonly<Record<string, [number, number] | undefined>>;
}

/** A group that holds a list, the group of one member, and how a member reads. */
const LISTS = [
  ['days', 'day', /[\divl]+(?![\p{L}\p{N}])/giu],
  ['months', 'month', /(?:thang )?[\d]+/giu],
  ['quarters', 'quarter', /(?:qu[yíý] )?[\divl]+(?![\p{L}\p{N}])/giu],
  ['years', 'year', /[\divl]+(?![\p{L}\p{N}])/giu],
  ['dayMonths', 'day', /\d{1,2} ?[/.] ?\d{1,2}/gu],
] as const;

const ROWS = [
  ...DAY_LISTS,
  ...SPAN_ENDS,
  ...DAYS,
  ...BARE_DAYS,
  ...FEASTS,
  ...YEARLY_DAYS,
  ...THIRDS,
  ...MONTHS,
  ...QUARTERS,
  ...YEARS,
].map(ready);
const OTHERS = OTHER_YEARS.map(ready);
const JOINTS = SHARED_YEAR.map(ready);
/** Days whose month and year may stand with the other end of their span. */
const SPAN_STARTS = [
  'date.day.range-start',
  'date.day.span-start',
  'date.day.cell-start',
  'date.day.bare-start',
  'date.day.words-start',
];

/** Only of a list's members the place is asked: it costs more than all else that a match says. */
function ready(rule: Rule): { rule: Rule; regex: RegExp } {
  const hasList = LISTS.some(([list]) => rule.pattern.includes(`(?<${list}>`));
  return { rule, regex: compile(rule.pattern, rule.on, hasList ? 'gd' : 'g') };
}

/**
 * Every calendar expression of a text, in its order and without overlaps. `role` is `period` where the form says
 * so (a year, a run of years), else `other`; `assignDateRoles` knows the rest. `sectionId` is empty.
 */
export function extractDates(document: Text): readonly DateFound[] {
  const dates = known.get(document) ?? findDates(document);
  known.set(document, dates);
  return dates;
}

/** Dates and deadlines of a document both ask for them. */
const known = new WeakMap<Text, readonly DateFound[]>();

function findDates(document: Text): DateFound[] {
  const hits = withoutOverlaps(ROWS.flatMap(({ rule, regex }) => hitsOf(document, rule, regex)));
  const dates = hits.flatMap((hit) => mentionsOf(hit, isOtherYear(document, hit)));
  return shareYears(document, dates);
}

function hitsOf(document: Text, rule: Rule, regex: RegExp): Hit[] {
  const subject = rule.on === 'folded' ? document.folded : document.text;
  return findMatches(regex, subject).map((match) => ({
    rule: rule.id,
    start: match.index,
    end: match.index + match[0].length,
    groups: match.groups ?? {},
    indices: match.indices?.groups ?? {},
  }));
}

/** The words right before a year say of what it is the year. */
function isOtherYear(document: Text, { rule, start, end }: Hit): boolean {
  if (!rule.startsWith('date.year') && !rule.startsWith('date.period')) return false;
  const from = Math.max(0, start - LONGEST_TOPIC);
  return OTHERS.some(({ rule, regex }) => {
    const before = (rule.on === 'folded' ? document.folded : document.text).slice(from, end);
    return findMatches(regex, before).some((match) => match.index + match[0].length === before.length);
  });
}
/** A law's name of ten words. */
const LONGEST_TOPIC = 120;

/** The leftmost, then the longest, then the earlier row. */
function withoutOverlaps(hits: readonly Hit[]): Hit[] {
  const ordered = hits.toSorted((a, b) => a.start - b.start || b.end - a.end);
  let end = 0;
  return ordered.filter((hit) => {
    if (hit.start < end) return false;
    end = hit.end;
    return true;
  });
}

function mentionsOf(hit: Hit, isOther: boolean): DateFound[] {
  const list = LISTS.find(([group]) => hit.indices[group]);
  if (list) return membersOf(hit, list, isOther);
  return [mention(hit, hit, read(hit.groups, hit.rule), isOther)];
}

/** "ngày 29, 30/6/2022": the first member keeps the word before it, the last the month and the year. */
function membersOf(hit: Hit, [list, member, pattern]: (typeof LISTS)[number], isOther: boolean): DateFound[] {
  const [offset = 0] = hit.indices[list] ?? [];
  const numbers = findMatches(pattern, hit.groups[list] ?? '');
  return numbers.map((number, i) => {
    const start = i === 0 ? hit.start : offset + number.index;
    const isLast = i === numbers.length - 1;
    const end = isLast ? hit.end : offset + number.index + number[0].length;
    const [first, month] = number[0].replace(/^\D+ /u, '').split(/ ?[/.] ?/);
    const own = { [list]: undefined, [member]: first, ...(month !== undefined && { month }) };
    const reading = read({ ...hit.groups, ...own }, hit.rule);
    const isSaid = isLast || list === 'years' || hit.groups.year === undefined;
    const certainty = isSaid ? reading.certainty : 'inferred';
    return mention(hit, { start, end }, { ...reading, certainty }, isOther);
  });
}

function mention(
  hit: Hit,
  span: { start: number; end: number },
  reading: Reading,
  isOther: boolean,
): DateFound {
  const { value, precision, certainty } = reading;
  const isPeriod =
    !isOther && hit.groups.third === undefined && (precision === 'year' || precision === 'interval');
  return {
    kind: 'date',
    start: span.start,
    end: span.end,
    rule: hit.rule,
    certainty,
    value: { value, precision, role: isPeriod ? 'period' : 'other', sectionId: '' },
  };
}

function read(groups: Groups, rule: string): Reading {
  const { from, to, open, quarter, year = null, span, third } = groups;
  if (third !== undefined) return readThird(groups, third as keyof typeof THIRD_STARTS);
  if (from !== undefined && to !== undefined) return interval(`${from}/${to}`, from <= to);
  if (span !== undefined && year !== null)
    return interval(halfYear(year, Number(span), groups.half === 'dau'), true);
  const point =
    quarter === undefined ? readPoint(groups, rule.startsWith('date.day.')) : readQuarter(year, quarter);
  return open === undefined ? point : { ...point, value: `../${point.value}`, precision: 'interval' };
}

function interval(value: string, isOrdered: boolean): Reading {
  return { value, precision: 'interval', certainty: isOrdered ? 'stated' : 'ambiguous' };
}

function halfYear(year: string, months: number, atStart: boolean): string {
  const first = atStart ? 1 : 13 - months;
  return `${formatMonth(year, first)}/${formatMonth(year, first + months - 1)}`;
}

const THIRD_STARTS = {
  'thuong tuan': 1,
  'trung tuan': 11,
  'ha tuan': 21,
  '10 ngay dau': 1,
  '10 ngay giua': 11,
  '10 ngay cuoi': 21,
};

/** "trung tuần tháng 5": the days 11 to 20. */
function readThird({ year, month }: Groups, third: keyof typeof THIRD_STARTS): Reading {
  const first = THIRD_STARTS[third];
  // without a year February may have 29 days: the span ends with the month
  const last = first === 21 ? daysInMonth(Number(year ?? 2000), Number(month)) : first + 9;
  const day = (day: number) => formatDay({ year: year ?? null, month: Number(month), day });
  const precision = year === undefined ? 'yearless' : 'interval';
  return { value: `${day(first)}/${day(last)}`, precision, certainty: 'stated' };
}

function readQuarter(year: string | null, quarter: string): Reading {
  const value = formatQuarter(year, quarterNumber(quarter));
  return { value, precision: year === null ? 'yearless' : 'quarter', certainty: 'stated' };
}

function readPoint(groups: Groups, isDay: boolean): Reading {
  const { digits, wasRepaired } = repair(groups);
  const { day, month, year } = digits;
  if (!isDay) {
    if (month === null) return { value: year ?? 'XXXX', precision: 'year', certainty: 'stated' };
    return {
      value: formatMonth(year, month),
      precision: year === null ? 'yearless' : 'month',
      certainty: 'stated',
    };
  }
  const certainty = wasRepaired || !isPossible(digits) ? 'ambiguous' : groups.short ? 'inferred' : 'stated';
  return { value: formatDay({ day, month, year }), precision: year === null ? 'yearless' : 'day', certainty };
}

/** Letters that an OCR sets for digits, read as digits; a year of two digits completed. */
function repair(groups: Groups): { digits: CalendarParts; wasRepaired: boolean } {
  let wasRepaired = false;
  const clean = (part: string | undefined): string | null => {
    if (part === undefined) return null;
    if (!/[lio]/.test(part)) return part;
    const digits = part.replace(/[li]/g, '1').replaceAll('o', '0');
    wasRepaired ||= digits !== part;
    return digits;
  };
  const number = (part: string | undefined): number | null =>
    part === undefined ? null : Number(clean(part));
  const short =
    groups.short === undefined ? null : `${Number(groups.short) < 50 ? '20' : '19'}${groups.short}`;
  const digits = { year: clean(groups.year) ?? short, month: number(groups.month), day: number(groups.day) };
  return { digits, wasRepaired };
}

/** "từ ngày 15/4 đến ngày 30/4/2023": the year (and the month of "từ ngày 16 đến …") stands once for both. */
function shareYears(document: Text, dates: readonly DateFound[]): DateFound[] {
  const shared: DateFound[] = [];
  for (const date of dates.toReversed()) {
    const next = shared.at(-1);
    shared.push(next ? completed(document, date, next) : date);
  }
  return shared.reverse();
}

function completed(document: Text, date: DateFound, next: DateFound): DateFound {
  const isRangeStart = SPAN_STARTS.includes(date.rule);
  if (date.value.precision !== 'yearless') return date;
  const gap = document.folded.slice(date.end, next.start);
  // "tháng 02 đến hết tháng 11/2024": the joint is the other's own
  const end = next.value.value.startsWith('../') && gap === ' ' ? next.value.value.slice(3) : null;
  if (!isRangeStart && end === null && !JOINTS.some(({ regex }) => gap.search(regex) === 0)) return date;
  const other = end ?? next.value.value;
  const parts = /^(\d{4}|XXXX)(?:-(\d\d))?/.exec(other);
  // "ngày 10/6 và năm 2022" are two things: a day shares with a day, a month with a month
  if (!parts || date.value.value.length !== other.length) return date;
  const value = date.value.value.replaceAll('XXXX', parts[1] ?? 'XXXX');
  const full = isRangeStart ? value.replace('-XX-', `-${parts[2] ?? 'XX'}-`) : value;
  if (full === date.value.value) return date;
  return {
    ...date,
    certainty: date.certainty === 'ambiguous' ? 'ambiguous' : 'inferred',
    value: { ...date.value, value: full, precision: precisionOf(full) },
  };
}

function precisionOf(value: string): Precision {
  if (value.startsWith('XXXX')) return 'yearless';
  if (value.includes('/')) return 'interval';
  if (value.length > 7) return 'day';
  return Number(value.slice(5)) > 12 ? 'quarter' : 'month';
}
