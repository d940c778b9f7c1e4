import { fold } from '../core/fold.ts';
import { compile, compileRule } from '../core/rule.ts';
import {
  BEFORE_DATE,
  DATE_FORMS,
  LAW_NAME_STOP,
  LAW_NAMES,
  NAMED_RESOLUTIONS,
  NOT_A_LAW,
  NUMBER_CUE,
  STANDARD,
  TYPE_NAMES,
} from '../rules/citations.vi.ts';
import { DOCUMENT_TYPES, TYPE_ALIASES } from '../rules/document-types.vi.ts';
import { type ParsedNumber, parseBlankNumber, parseNumber, parseNumberList } from './citation-number.ts';
import { findStop } from './citation-words.ts';

/** The part of a citation from its type to the end of its number or date: what becomes `raw`. */
export interface CitationHead {
  readonly start: number;
  readonly end: number;
  readonly type: string;
  readonly kind: 'numbered' | 'named';
  readonly number: ParsedNumber | null;
  readonly date: string | null;
  readonly year: number | null;
  readonly term: string | null;
  readonly rule: string;
}

/** A text in its two forms of equal length. */
export interface Reading {
  readonly text: string;
  readonly folded: string;
}

const TYPE_BY_FOLD = new Map<string, string>([
  ...DOCUMENT_TYPES.map((row): [string, string] => [fold(row.name), row.name]),
  ...Object.entries(TYPE_ALIASES).map(([alias, name]): [string, string] => [fold(alias), name]),
]);
const TYPES = compile(`‹(?:${TYPE_NAMES.join('|')})›`, 'folded', 'g');
const CUE = compileRule(NUMBER_CUE, 'y');
const DATE_GAP = compileRule(BEFORE_DATE, 'y');
const DATES = DATE_FORMS.map((form) => compileRule(form, 'y'));
const STANDARDS = compileRule(STANDARD);
const RESOLUTIONS = NAMED_RESOLUTIONS.map((rule) => ({ id: rule.id, regex: compileRule(rule) }));

/** Heads of all citations of a text, in order; overlapping readings are decided for the longer one. */
export function findHeads(reading: Reading): CitationHead[] {
  const heads = [...findTypedHeads(reading), ...findResolutions(reading), ...findStandards(reading)];
  heads.sort((a, b) => a.start - b.start || b.end - a.end);
  const kept: CitationHead[] = [];
  for (const head of heads) {
    const last = kept[kept.length - 1];
    const sameList = last && last.start === head.start && last.end === head.end;
    if (!last || sameList || head.start >= last.end) kept.push(head);
  }
  return kept;
}

function findTypedHeads(reading: Reading): CitationHead[] {
  const heads: CitationHead[] = [];
  TYPES.lastIndex = 0;
  for (let match = TYPES.exec(reading.folded); match; match = TYPES.exec(reading.folded)) {
    const type = TYPE_BY_FOLD.get(match[0]) as string;
    const found = readHead(reading, match.index, match.index + match[0].length, type);
    heads.push(...found);
    const last = found[found.length - 1];
    if (last) {
      const further = followNumbers(reading, last);
      heads.push(...further);
      TYPES.lastIndex = Math.max(TYPES.lastIndex, further[further.length - 1]?.end ?? last.end);
    }
  }
  return heads;
}

/** What stands behind a type's name: a number, a list of numbers, a blank, or a law's name. */
function readHead(reading: Reading, start: number, nameEnd: number, type: string): CitationHead[] {
  const numbers = readNumbers(reading, start, nameEnd, type);
  if (numbers.length > 0) {
    const numbersEnd = (numbers[numbers.length - 1] as ParsedNumber).end;
    const date = readDate(reading, numbersEnd);
    return numbers.map((number) => ({
      start,
      end: date?.end ?? numbersEnd,
      type,
      kind: 'numbered' as const,
      number: number.rule === 'no-number' ? null : number,
      date: date?.value ?? null,
      year: number.year,
      term: null,
      rule: number.rule,
    }));
  }
  const row = DOCUMENT_TYPES.find((candidate) => candidate.name === type);
  return row?.byName ? readLaw(reading, start, nameEnd, type) : [];
}

function readNumbers(reading: Reading, start: number, nameEnd: number, type: string): ParsedNumber[] {
  const { text } = reading;
  const cue = matchAt(CUE, reading.folded, nameEnd);
  if (cue) {
    const from = nameEnd + cue[0].length;
    const at = text.charAt(from) === ' ' ? from + 1 : from;
    const list = parseNumberList(text, at);
    if (list.length > 0) return list;
    const blank = parseBlankNumber(text, at) ?? parseBlankNumber(text, from);
    if (blank) return [blank];
    // "Nghị định số ngày 09/01/2015": the number is left out, its date is not
    return readDate(reading, from) ? [missingNumber(from)] : [];
  }
  if (text.charAt(nameEnd) !== ' ') return readNumberAfterName(reading, nameEnd, type);
  const full = parseNumberList(text, nameEnd + 1);
  if (full.length > 0 && (full[0]?.symbol !== null || isPlausibleBare(reading, start, full[0]))) return full;
  return readNumberAfterName(reading, nameEnd, type);
}

function missingNumber(at: number): ParsedNumber {
  return {
    number: null,
    symbol: null,
    year: null,
    normalized: '',
    grammar: null,
    rule: 'no-number',
    start: at,
    end: at,
  };
}

const BARE_TYPES = new Set([
  'Nghị quyết',
  'Chỉ thị',
  'Kết luận',
  'Quyết định',
  'Nghị định',
  'Thông tư',
  'Đề án',
  'Quy định',
  'Pháp lệnh',
]);

/** "Chỉ thị 05 của Bộ Chính trị", but not "Quyết định 2 nội dung" or "Đề án 5 năm". */
function isPlausibleBare(reading: Reading, start: number, bare: ParsedNumber | undefined): boolean {
  if (!bare?.number || bare.number.length < 2 || !/\p{Lu}/u.test(reading.text.charAt(start))) return false;
  const type = TYPE_BY_FOLD.get(reading.folded.slice(start, bare.start - 1));
  const after = reading.folded.slice(bare.end, bare.end + 8);
  return type !== undefined && BARE_TYPES.has(type) && /^(?:[,.;)]|$| cua | ngay |,? ?\(khoa|\n)/.test(after);
}

const WORDS_BETWEEN = compile(
  String.raw`(?: [^\s,.;:()“”"\d]{1,12}){1,9}? (?:số|s6):? (?=\d)`,
  'folded',
  'y',
);

/** "Kế hoạch phối hợp công tác số 12/KH-UBND", "Luật Ban hành văn bản … số 80/2015/QH13": words before the number. */
function readNumberAfterName(reading: Reading, nameEnd: number, type: string): ParsedNumber[] {
  const between = matchAt(WORDS_BETWEEN, reading.folded, nameEnd);
  if (!between) return [];
  TYPES_INSIDE.lastIndex = 0;
  const row = DOCUMENT_TYPES.find((candidate) => candidate.name === type);
  const words = between[0].trim().split(' ').length;
  if ((TYPES_INSIDE.test(between[0]) && !row?.byName) || (!row?.byName && words > 5)) return [];
  const full = parseNumber(reading.text, nameEnd + between[0].length);
  return full ? [full] : [];
}
const TYPES_INSIDE = compile(`‹(?:${TYPE_NAMES.join('|')}|của|về|này|trên)›`, 'folded', 'g');

const FURTHER = compile(String.raw`(?:,|;| và|, và)(?: số:?)? (?=\d)`, 'folded', 'y');

/** "…, số 008/CĐ-UBND và số 009/CĐ-UBND": numbers that go on with the type of the one before. */
function followNumbers(reading: Reading, first: CitationHead): CitationHead[] {
  const further: CitationHead[] = [];
  let last = first;
  for (;;) {
    if (last.number?.symbol == null) return further;
    const gap = matchAt(FURTHER, reading.folded, last.end);
    const number = gap && parseNumber(reading.text, last.end + gap[0].length);
    if (!gap || !number) return further;
    const date = readDate(reading, number.end);
    const start = last.end + gap[0].search(/số|so|$/u);
    last = {
      ...first,
      start: gap[0].includes('so') ? start : number.start,
      end: date?.end ?? number.end,
      number,
      date: date?.value ?? null,
      year: number.year,
      rule: number.rule,
    };
    further.push(last);
  }
}

/** The date right behind a number, as EDTF with unknown parts as X. */
function readDate(reading: Reading, at: number): { value: string; end: number } | null {
  const before = matchAt(DATE_GAP, reading.folded, at);
  if (!before) return null;
  const from = at + before[0].length;
  for (const form of DATES) {
    const match = matchAt(form, reading.folded, from);
    if (!match) continue;
    const { day, month, year } = match.groups ?? {};
    const pad = (part: string | undefined) => (part === undefined ? 'XX' : part.padStart(2, '0'));
    const named = match[0].startsWith('nam')
      ? year
      : match[0].startsWith('thang')
        ? `${year}-${pad(month)}`
        : null;
    return { value: named ?? `${year}-${pad(month)}-${pad(day)}`, end: from + match[0].length };
  }
  return null;
}

const LAW_STOPS = compileRule(LAW_NAME_STOP);
const LAWS = LAW_NAMES.map((name) => ({ name, folded: fold(name) })).sort(
  (a, b) => b.folded.length - a.folded.length,
);
const OTHER_WORD = compileRule(NOT_A_LAW, '');

/** "Luật Tiếp cận thông tin", "Bộ Luật lao động năm 2019": a law by its name. */
function readLaw(reading: Reading, start: number, nameEnd: number, type: string): CitationHead[] {
  if (
    !/\p{Lu}/u.test(reading.text.charAt(start)) ||
    OTHER_WORD.test(reading.folded.slice(Math.max(0, start - 12), start))
  )
    return [];
  const end = type === 'Hiến pháp' ? nameEnd : lawNameEnd(reading, nameEnd);
  if (end === null) return [];
  const date = readDate(reading, end);
  if (type === 'Hiến pháp' && !date) return [];
  const bareYear = /^ (?:19|20)\d{2}(?![\d/])/.exec(reading.text.slice(end, end + 6));
  const finish = date?.end ?? (bareYear ? end + 5 : end);
  const year =
    date && /^\d{4}$/.test(date.value) ? Number(date.value) : bareYear ? Number(bareYear[0]) : null;
  const value = date && !/^\d{4}$/.test(date.value) ? date.value : null;
  return [
    {
      start,
      end: finish,
      type,
      kind: 'named',
      number: null,
      date: value,
      year,
      term: null,
      rule: 'law-by-name',
    },
  ];
}

/** End of a law's name: as the list of laws knows it, else up to the first word that cannot belong to it. */
function lawNameEnd(reading: Reading, nameEnd: number): number | null {
  if (reading.text.charAt(nameEnd) !== ' ') return null;
  const rest = reading.folded.slice(nameEnd + 1, nameEnd + 90);
  const capital = /\p{Lu}/u.test(reading.text.charAt(nameEnd + 1));
  const known = LAWS.find(
    ({ folded }) => rest.startsWith(folded) && !/^[\p{L}\p{N}]/u.test(rest.charAt(folded.length)),
  );
  if (known) {
    const end = nameEnd + 1 + known.folded.length;
    // without a capital the marks decide: "Luật gia" is no "Luật Giá"
    if (capital || reading.text.slice(nameEnd + 1, end).toLowerCase() === known.name.toLowerCase())
      return end;
  }
  if (!capital) return null;
  const stop = findStop(LAW_STOPS, reading, nameEnd + 1, reading.text.length);
  const words = reading.text
    .slice(nameEnd + 1, stop)
    .trim()
    .split(' ').length;
  return words >= 1 && words <= 10 ? stop : null;
}

function findResolutions(reading: Reading): CitationHead[] {
  return RESOLUTIONS.flatMap(({ id, regex }) =>
    [...reading.folded.matchAll(regex)].map((match): CitationHead => {
      const term = match.groups?.term;
      return {
        start: match.index,
        end: match.index + match[0].length,
        type: 'Nghị quyết',
        kind: 'named',
        number: null,
        date: null,
        year: null,
        term: term === undefined ? null : term.toUpperCase(),
        rule: id,
      };
    }),
  );
}

function findStandards(reading: Reading): CitationHead[] {
  return [...reading.text.matchAll(STANDARDS)].map((match): CitationHead => {
    const { symbol: printed = '', number = '', year = '' } = match.groups ?? {};
    // the OCR reads "1SO"
    const symbol = printed.replace(/[1l]SO/, 'ISO');
    const start = match.index;
    const end = start + match[0].length;
    const normalized = `${symbol} ${number}:${year}`;
    const parsed: ParsedNumber = {
      number,
      symbol,
      year: Number(year),
      normalized,
      grammar: null,
      rule: 'standard',
      start,
      end,
    };
    return {
      start,
      end,
      type: 'Tiêu chuẩn',
      kind: 'numbered',
      number: parsed,
      date: null,
      year: Number(year),
      term: null,
      rule: 'standard',
    };
  });
}

function matchAt(regex: RegExp, text: string, at: number): RegExpExecArray | null {
  regex.lastIndex = at;
  return regex.exec(text);
}
