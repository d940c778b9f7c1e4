import { formatDay, formatMonth, formatQuarter } from '../core/edtf.ts';
import type { HeaderMention } from '../core/mention.ts';
import { quarterNumber } from '../core/roman.ts';
import { compile } from '../core/rule.ts';
import type { Document, Span } from '../core/types.ts';
import { DATE_LINES } from '../rules/letterhead.vi.ts';
import { CITED_IN_TITLE, OWN_TIME_CUES, PERIODS } from '../rules/plan-periods.vi.ts';
import { findAll, findFirst, type Hit, type Stretch, stretchOf } from './header-scan.ts';

type PeriodMention = Extract<HeaderMention, { field: 'period' }>;

/**
 * The time that the plan is for: from its title, else from the issuing body's own clause in the preamble. A time that
 * belongs to a cited document is none.
 */
export function extractPeriod(
  document: Document,
  title: Span | null,
  clause: Span | null,
): PeriodMention | null {
  const hit = (title && ownTime(document, title)) ?? (clause && ownTime(document, clause));
  if (!hit) return null;
  const value = readPeriod(hit);
  return {
    kind: 'header',
    field: 'period',
    value,
    start: hit.start,
    end: hit.end,
    rule: hit.rule,
    certainty: 'stated',
  };
}

function ownTime(document: Document, span: Span): Hit | null {
  const line = onOneLine(document, span);
  const cited = findFirst(document, CITED_IN_TITLE, line);
  const days = findAll(document, DATE_LINES, span);
  const times = withoutOverlaps(findAll(document, PERIODS, line))
    .filter((hit) => !days.some((day) => day.start <= hit.start && hit.end <= day.end))
    .filter((hit) => !isTermOfOffice(document, hit, span) && !isQuoted(document, hit, span))
    .filter((hit) => !isOfLaw(document, hit, span))
    .filter(
      (hit) =>
        !cited ||
        hit.start < cited.start ||
        returnsToOwn(document, cited, hit) ||
        isLastYear(document, { start: cited.end, end: span.end }, hit),
    );
  const [first] = times;
  const last = times[times.length - 1];
  if (!first || !last) return null;
  // "thực hiện Chương trình … giai đoạn 2021-2030 năm 2023": the programme's time, then the plan's
  const programme = first.rule === 'header.period.range' && last.rule === 'header.period.year';
  return programme && followsNamedDocument(document, span, first) ? last : first;
}

/** "NĂM" above "2022": a title's lines read on. */
function onOneLine(document: Document, span: Span): Stretch {
  const { start, end, text, folded } = stretchOf(document, span.start, span.end);
  return { start, end, text: text.replaceAll('\n', ' '), folded: folded.replaceAll('\n', ' ') };
}

function withoutOverlaps(hits: readonly Hit[]): Hit[] {
  const byPlace = [...hits].sort((a, b) => a.start - b.start || b.end - a.end);
  return byPlace.filter((hit, index) => !byPlace.slice(0, index).some((other) => hit.start < other.end));
}

/** What is quoted in a title is another document's name, with its time. */
function isQuoted(document: Document, hit: Hit, span: Span): boolean {
  // “Năm an toàn giao thông - 2012”: what the year itself is called
  if (hit.rule === 'header.period.named-year') return false;
  const before = document.text.slice(span.start, hit.start);
  const straight = (before.match(/"/g) ?? []).length % 2 === 1;
  return straight || before.lastIndexOf('“') > before.lastIndexOf('”');
}

// "pháp luật", "kỷ luật" are no law, nor are "luật gia", "luật sư"
const LAW_BEFORE = compile(
  `(?<!‹(?:pháp|kỷ|quy) )‹(?:bộ luật|luật(?! (?:gia|sư)›)|pháp lệnh|hiến pháp)(?: [^\\s;]+){0,14} $`,
  'exact',
  'i',
);

/** "thi hành Luật Lâm nghiệp năm 2017": the year tells which law. */
function isOfLaw(document: Document, hit: Hit, span: Span): boolean {
  if (hit.rule !== 'header.period.year' && hit.rule !== 'header.period.bare-year') return false;
  const before = document.text.slice(span.start, hit.start);
  const law = LAW_BEFORE.exec(before);
  // what is of the law ends where the plan's own words go on
  return law !== null && !/ (?:trên địa bàn|tại|của|trong|cho) /u.test(law[0]);
}

/** A term of office is the office holders' where a vote or a congress is what the plan is about. */
function isTermOfOffice(document: Document, hit: Hit, span: Span): boolean {
  if (hit.rule !== 'header.period.term') return false;
  return /bau cu|dai bieu|dai hoi|nghi quyet/.test(document.folded.slice(span.start, hit.start));
}

function returnsToOwn(document: Document, cited: Span, hit: Span): boolean {
  // the cue for ", năm 2022" looks at the year itself
  return findAll(document, OWN_TIME_CUES, { start: cited.end, end: hit.end }).some(
    (cue) => cue.end <= hit.start,
  );
}

/** "Kiểm tra việc thực hiện Chỉ thị số 5-CT/TW của Bộ Chính trị năm 2022": neither what the paper is about nor a day stands between. */
function isLastYear(document: Document, behind: Span, hit: Hit): boolean {
  const between = document.folded.slice(behind.start, hit.start);
  return (
    hit.rule === 'header.period.year' &&
    document.text.slice(hit.end, behind.end).trim() === '' &&
    /^ của \p{L}[^,;\d]*$/u.test(
      document.text.slice(behind.start, hit.start).replace(/\n/gu, ' ').toLowerCase(),
    ) &&
    !/(?<!\p{L})(?:ve|ban hanh|phe duyet|quy dinh|huong dan)(?!\p{L})/u.test(between)
  );
}

function followsNamedDocument(document: Document, span: Span, hit: Span): boolean {
  const before = document.folded.slice(span.start, hit.start);
  return /(?<!\p{L})(?:chuong trinh|de an|chien luoc|nghi quyet|chi thi|quyet dinh|du an)(?!\p{L})/u.test(
    before,
  );
}

const COUNTS: Readonly<Record<string, number>> = { sau: 6, ba: 3, chin: 9 };

/** EDTF of a period row's groups. */
function readPeriod(hit: Hit): string {
  const group = (name: string) => hit.groups[name]?.folded ?? null;
  const [from, to, year] = [group('from'), group('to'), group('year')];
  switch (hit.rule) {
    case 'header.period.until':
      return `../${to}`;
    case 'header.period.onward':
      return `${from ?? group('since')}/..`;
    case 'header.period.days':
    case 'header.period.days-of-year':
      return `${dayOf(from ?? to, group('fromMonth'), group('fromDay'))}/${dayOf(to, group('toMonth'), group('toDay'))}`;
    case 'header.period.months': {
      const [first, last] = [Number(group('fromMonth')), Number(group('toMonth'))];
      return `${formatMonth(from ?? group('since') ?? to, first)}/${formatMonth(to, last)}`;
    }
    case 'header.period.quarter':
      return quarterOf(year, group('quarter'));
    case 'header.period.quarters':
      return `${quarterOf(year, group('quarter'))}/${quarterOf(year, group('toQuarter'))}`;
    case 'header.period.half': {
      const count = COUNTS[group('months') ?? ''] ?? Number(group('months'));
      const first = group('half') === 'dau' ? 1 : 13 - count;
      return `${formatMonth(year, first)}/${formatMonth(year, first + count - 1)}`;
    }
    case 'header.period.month':
      return formatMonth(year, Number(group('month')));
    default:
      return year ?? `${from}/${to}`;
  }
}

function quarterOf(year: string | null, quarter: string | null): string {
  return formatQuarter(year, quarterNumber(quarter ?? ''));
}

function dayOf(year: string | null, month: string | null, day: string | null): string {
  return formatDay({ year, month: Number(month), day: Number(day) });
}
