import { isLaw, typeOfCode } from '../core/document-type.ts';
import { fold } from '../core/fold.ts';
import { firstEndingAfter } from '../core/locate.ts';
import { compile, compileRule, findMatches } from '../core/rule.ts';
import { similarity } from '../core/similarity.ts';
import {
  BARE_TYPES,
  NUMBER_CUE,
  PRINTED_TYPE,
  TYPE_NAMES,
  TYPELESS_NUMBER,
} from '../rules/citation-numbers.vi.ts';
import { DRAFT, ISSUER_HEAD, NOT_A_LAW } from '../rules/citations.vi.ts';
import { DOCUMENT_TYPES, TYPE_ALIASES } from '../rules/document-types.vi.ts';
import { findAbbreviatedHeads } from './citation-abbreviated.ts';
import { isPlausibleBare } from './citation-bare.ts';
import { bodyBefore, wordsOfDocuments } from './citation-body.ts';
import { readDate, readDayBehind } from './citation-date.ts';
import type { CitationHead, Reading } from './citation-head.ts';
import { findLetteredCodes, findListedLaws, findStandards, isListedLaw, readLaw } from './citation-names.ts';
import {
  type ParsedNumber,
  parseBareNumber,
  parseBlankNumber,
  parseNumber,
  parseNumberList,
} from './citation-number.ts';
import { findResolutions } from './citation-resolutions.ts';
import { matchAt } from './citation-words.ts';

const TYPE_BY_FOLD = new Map<string, string>([
  ...DOCUMENT_TYPES.map((row): [string, string] => [fold(row.name), row.name]),
  ...Object.entries(TYPE_ALIASES).map(([alias, name]): [string, string] => [fold(alias), name]),
]);
const TYPES = compile(`‹(?:${TYPE_NAMES.join('|')})›`, 'folded', 'g');
const CUE = compileRule(NUMBER_CUE, 'y');

/** Heads of all citations of a text, in order; overlapping readings are decided for the longer one. */
export function findHeads(reading: Reading): readonly CitationHead[] {
  const heads = known.get(reading) ?? readHeads(reading);
  known.set(reading, heads);
  return heads;
}

/** Citations and deadlines of a document both ask for them. */
const known = new WeakMap<Reading, readonly CitationHead[]>();

function readHeads(reading: Reading): CitationHead[] {
  const typed = findTypedHeads(reading);
  const typeless = findTypelessHeads(reading, typed);
  const heads = [
    ...typed,
    ...findResolutions(reading),
    ...findStandards(reading),
    ...findListedLaws(reading),
    ...findLetteredCodes(reading),
    ...typeless,
    ...findAbbreviatedHeads(reading),
  ];
  heads.sort((a, b) => a.start - b.start || b.end - a.end);
  const kept: CitationHead[] = [];
  for (const head of heads) {
    const last = kept[kept.length - 1];
    const sameList = last && last.start === head.start && last.end === head.end;
    if (!last || sameList || head.start >= last.end) kept.push(head);
  }
  return kept.filter((head) => head.kind === 'numbered' || !isDraft(reading, head));
}

const DRAFTS = compileRule(DRAFT, '');
const LONGEST_LEAD = 200;

/** "dự thảo Luật Thủy lợi (sửa đổi)": with the law that it amends, whose name it holds. */
const isDraft = ({ folded }: Reading, { start, type }: CitationHead): boolean =>
  isLaw(type) && DRAFTS.test(folded.slice(Math.max(0, start - LONGEST_LEAD), start));

function findTypedHeads(reading: Reading): CitationHead[] {
  const heads: CitationHead[] = [];
  TYPES.lastIndex = 0;
  for (let match = TYPES.exec(reading.folded); match; match = TYPES.exec(reading.folded)) {
    const type = TYPE_BY_FOLD.get(match[0]) as string;
    const found = readHead(reading, match.index, match.index + match[0].length, type);
    heads.push(...found);
    const last = found[found.length - 1];
    // "hiện Pháp" reads like "Hiến pháp", its marks lost: the next type may begin inside
    if (!last) TYPES.lastIndex = match.index + 1;
    if (last) {
      const further = followNumbers(reading, last);
      heads.push(...further);
      TYPES.lastIndex = Math.max(TYPES.lastIndex, further[further.length - 1]?.end ?? last.end);
    }
  }
  return heads;
}

const OTHER_WORD = compileRule(NOT_A_LAW, '');

/** The type's name is the end of a compound ("pháp luật"); behind a verb a capital tells a law ("chấp hành Luật Cư trú"). */
function isOtherWord(reading: Reading, start: number): boolean {
  if (!reading.folded.startsWith('luat', start)) return false;
  const before = OTHER_WORD.exec(reading.folded.slice(Math.max(0, start - 12), start))?.[0];
  const isVerb = before !== undefined && /^(?:hanh|trai|dung)/.test(before);
  const isLaw = /^L\p{Ll}/u.test(reading.text.slice(start)) || isListedLaw(reading, start + 'luật'.length);
  return before !== undefined && !(isVerb && isLaw);
}

/** What stands behind a type's name: a number, a list of numbers, a blank, or a law's name. */
function readHead(reading: Reading, start: number, nameEnd: number, type: string): CitationHead[] {
  if (isOtherWord(reading, start)) return [];
  const numbers = readNumbers(reading, start, nameEnd, type);
  if (numbers.length > 0) {
    const numbersEnd = (numbers[numbers.length - 1] as ParsedNumber).end;
    const read = readDate(reading, numbersEnd);
    const date = isPlanYear(type, numbers, read?.value) ? null : read;
    const issuers = bodyBefore(reading, nameEnd, type)?.issuers;
    return numbers.map((number) => ({
      ...(issuers !== undefined && { issuers }),
      start,
      end: date?.end ?? numbersEnd,
      type: kindOf(reading, start, number) ?? type,
      kind: 'numbered' as const,
      number: number.rule === 'no-number' ? null : number,
      date: date?.value ?? null,
      year: number.year,
      term: null,
      rule: number.rule,
    }));
  }
  const dated = readDatedNumber(reading, start, nameEnd, type);
  if (dated) return [dated];
  const unnumbered = readUnnumbered(reading, start, nameEnd, type);
  if (unnumbered) return [unnumbered];
  const row = DOCUMENT_TYPES.find((candidate) => candidate.name === type);
  return row?.byName ? readLaw(reading, start, nameEnd, type) : [];
}

/** "Đề án 06 năm 2024": work that goes on for years is named by its number alone, and the year is the plan's. */
const isPlanYear = (type: string, numbers: readonly ParsedNumber[], day = ''): boolean =>
  type === 'Đề án' && /^\d{4}$/.test(day) && numbers.every(({ symbol }) => symbol === null);

const NUMBER_BEHIND_DATE = compile(String.raw`,? (?:số|s6):? ?(?=\d)`, 'folded', 'y');

/** "Công điện ngày 04/3/2024 số 21/CĐ-TTg": the day before the number. */
function readDatedNumber(
  reading: Reading,
  start: number,
  nameEnd: number,
  type: string,
): CitationHead | null {
  const date = readDate(reading, nameEnd);
  const cue = date && matchAt(NUMBER_BEHIND_DATE, reading.folded, date.end);
  const number = cue && parseNumber(reading.text, date.end + cue[0].length);
  if (number?.symbol == null) return null;
  const { year, rule, end } = number;
  return { start, end, type, kind: 'numbered', number, date: date?.value ?? null, year, term: null, rule };
}

/** "Công văn ngày 10/7/2014 của Sở Nội vụ": its day and whose it is tell which one it is. */
function readUnnumbered(reading: Reading, start: number, nameEnd: number, type: string): CitationHead | null {
  if (!LETTERS.has(type) || !/\p{Lu}/u.test(reading.text.charAt(start))) return null;
  const date = readDayBehind(reading, nameEnd);
  if (date === null || !matchAt(OF_SENDER, reading.folded, date.end)) return null;
  const { end, value } = date;
  return {
    start,
    end,
    type,
    kind: 'numbered',
    number: null,
    date: value,
    year: null,
    term: null,
    rule: 'no-number',
  };
}
const LETTERS = new Set(['Công văn', 'Công điện', 'Tờ trình', 'Thông báo']);
const OF_SENDER = compile(String.raw`,? của (?=${ISSUER_HEAD.pattern})`, 'folded', 'y');

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
  // "Nghị quyết: 30c/NQ-CP"
  const gap = /^:? /.exec(text.slice(nameEnd, nameEnd + 2))?.[0];
  if (gap === undefined) return readNumberAfterName(reading, nameEnd, type);
  const full = parseNumberList(text, nameEnd + gap.length);
  const isBare = full[0]?.symbol === null;
  const isPlausible = !isBare || (gap === ' ' && isPlausibleBare(reading, { start, nameEnd, type }, full));
  if (full.length > 0 && isPlausible) return full;
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

const WORDS_BETWEEN = compile(
  String.raw`(?: [^\s,.;:()“”"\d]{1,12},?){1,9}? (?:số|s6):? (?=\d)`,
  'folded',
  'y',
);

/** "Kế hoạch phối hợp công tác số 12/KH-UBND", "Luật Ban hành văn bản … số 80/2015/QH13": words before the number. */
function readNumberAfterName(reading: Reading, nameEnd: number, type: string): ParsedNumber[] {
  const body = bodyBefore(reading, nameEnd, type);
  const own = body && parseNumber(reading.text, body.end);
  if (own?.symbol != null && [null, type].includes(typeOfSymbol(own))) return [own];
  const bare = body && own === null && BARE_TYPES.has(type) ? parseBareNumber(reading.text, body.end) : null;
  if (bare) return [bare];
  const between = matchAt(WORDS_BETWEEN, reading.folded, nameEnd);
  if (!between) return [];
  const row = DOCUMENT_TYPES.find((candidate) => candidate.name === type);
  const words = between[0].trim().split(' ').length;
  const inside = wordsOfDocuments(between[0]);
  if (row?.byName) {
    // a law's name holds words for documents in lower case; with a capital it is the next document
    const isNext = (at: number) => at > 1 && /\p{Lu}/u.test(reading.text.charAt(nameEnd + at));
    if (inside.some((match) => isNext(match.index ?? 0))) return [];
  } else if (inside.length > 0) return [];
  const list = parseNumberList(reading.text, nameEnd + between[0].length);
  const full = list[0];
  if (full?.symbol == null) return [];
  const known = typeOfSymbol(full);
  // "Luật Thủy lợi, số 130/2020/NĐ-CP": the next of a list of decrees
  if (row?.byName && known !== null && !isLaw(known)) return [];
  // many words, or some behind a comma, may be the sentence's, but for a symbol that says the type again
  const isOne = words <= 5 && !between[0].includes(',');
  return row?.byName || isOne || known === type ? list : [];
}
const FURTHER = compile(
  String.raw`(?: \(khóa [ivx]{1,5}\))?(?:,|;| và|, và)(?: số:?)? (?=\d)`,
  'folded',
  'y',
);

interface TypeBefore {
  readonly start: number;
  readonly type: string;
}

/** Where the words begin that may have been the type's, misread; null where they are too far from it. */
function misreadTypeBefore({ text, folded }: Reading, at: number, type: string): TypeBefore | null {
  const before = folded.slice(Math.max(0, at - LONGEST_TYPE), at);
  const words = new RegExp(`(?:\\S+ ){${type.split(' ').length}}$`).exec(before);
  if (!words || /\n/.test(words[0]) || similarity(words[0].trim(), fold(type)) < SIMILAR) return null;
  const start = at - words[0].length;
  return { start: start + (/^[^\p{L}]*/u.exec(text.slice(start, at))?.[0].length ?? 0), type };
}

const LONGEST_TYPE = 40;
const SIMILAR = 0.7;

const TYPELESS = compileRule(TYPELESS_NUMBER, 'g');

/**
 * "Nghị, quyết số 17-NQ/TU ngày …": the type's word was misread, its code in the symbol was not; or no list has the type.
 * A date makes it no form's number.
 */
function findTypelessHeads(reading: Reading, typed: readonly CitationHead[]): CitationHead[] {
  const taken = [...typed].sort((a, b) => a.end - b.end);
  return findMatches(TYPELESS, reading.folded).flatMap((match) => {
    if ((taken[firstEndingAfter(taken, match.index)]?.start ?? Infinity) <= match.index) return [];
    const number = parseNumber(reading.text, match.index + match[0].length);
    const date = number && readDate(reading, number.end);
    if (!number?.symbol || !date) return [];
    const known = typeOfSymbol(number);
    const before =
      known === null
        ? printedTypeBefore(reading, match.index)
        : misreadTypeBefore(reading, match.index, known);
    const type = before?.type ?? known;
    if (type === null) return [];
    const start = before?.start ?? match.index;
    const { year, rule } = number;
    return [
      { start, end: date.end, type, kind: 'numbered', number, date: date.value, year, term: null, rule },
    ];
  });
}

const PRINTED = compileRule(PRINTED_TYPE, '');

/** "Thỏa thuận hợp tác số 12/TTHT-UBND": a type that no list has is called as it is printed; the police's "Điện" is one that has. */
function printedTypeBefore({ text }: Reading, at: number): TypeBefore | null {
  const from = Math.max(0, at - LONGEST_TYPE);
  const found = PRINTED.exec(text.slice(from, at));
  const type = found?.groups?.type;
  if (!found || !type) return null;
  const start = from + found.index + found[0].indexOf(type);
  return { start, type: /^Điện(?!\p{L})/u.test(type) ? 'Công điện' : type };
}

/** The type that a symbol's first group stands for. */
function typeOfSymbol({ symbol, grammar }: ParsedNumber): string | null {
  const code = /^\p{L}+/u.exec(symbol ?? '')?.[0] ?? '';
  return typeOfCode(code, grammar === 'party' ? 'party' : 'state')?.name ?? null;
}

const OF_NO_KIND = /van ban (?!hop nhat)/y;

/** "các văn bản số 25/TTr-SNV và số 4336/SNV-VP": a word for every kind, and which one it is the symbol tells. */
function kindOf({ folded }: Reading, start: number, number: ParsedNumber): string | null {
  return matchAt(OF_NO_KIND, folded, start) && (typeOfSymbol(number) ?? 'Công văn');
}

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
      type:
        kindOf(reading, first.start, number) ??
        (gap[0].includes(';') ? typeOfSymbol(number) : null) ??
        first.type,
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
