import { fold } from '../core/fold.ts';
import { compile, compileRule, findMatches } from '../core/rule.ts';
import { settleTones } from '../core/tone-placement.ts';
import { SHORTENED_NAMES } from '../rules/abbreviations.vi.ts';
import {
  AMENDING_FIELD,
  AMENDING_NAME,
  LAW_NAME_STOP,
  LAWS_LISTED,
  LETTERED_CODE,
  STANDARD,
} from '../rules/citations.vi.ts';
import { LAW_NAMES } from '../rules/law-names.vi.ts';
import { readDate, readDayBehind } from './citation-date.ts';
import type { CitationHead, Reading } from './citation-head.ts';
import { type ParsedNumber, parseNumber } from './citation-number.ts';
import { startOfProvisions } from './citation-provisions.ts';
import { findStop, matchAt } from './citation-words.ts';

/** Documents known by a name: laws, standards. */

const STANDARDS = compileRule(STANDARD);
const LISTS = compileRule(LAWS_LISTED);
const LAW_STOPS = compileRule(LAW_NAME_STOP);
/** As it is called in full, with any of its words shortened, and without its commas. */
function spellings(name: string): string[] {
  let all = [name];
  for (const { short, full } of SHORTENED_NAMES) {
    const words = new RegExp(full, 'iu');
    if (words.test(name)) all = all.flatMap((one) => [one, one.replace(words, short)]);
  }
  return [...new Set([...all, ...all.map((one) => one.replaceAll(',', ''))])];
}
const LAWS = LAW_NAMES.flatMap(spellings)
  .map((name) => ({ name, folded: fold(name) }))
  .sort((a, b) => b.folded.length - a.folded.length);
/** No name is shorter. */
const OPENING = 3;
/** By their first letters: there are hundreds, and each citation of a law asks for its own. */
const LAWS_BY_OPENING = new Map<string, typeof LAWS>();
for (const law of LAWS) {
  const opening = law.folded.slice(0, OPENING);
  LAWS_BY_OPENING.set(opening, [...(LAWS_BY_OPENING.get(opening) ?? []), law]);
}

const LONGEST_NAME = 160;

/** "Luật Tiếp cận thông tin", "Bộ Luật lao động năm 2019": a law by its name. */
export function readLaw(reading: Reading, start: number, nameEnd: number, type: string): CitationHead[] {
  if (!/\p{Lu}/u.test(reading.text.charAt(start))) return [];
  const end = type === 'Hiến pháp' ? constitutionEnd(reading, nameEnd) : lawNameEnd(reading, nameEnd);
  if (end === null) return [];
  // "Luật Đất đai (sửa đổi) số 31/2024/QH15"
  const named = end + (matchAt(AMENDED, reading.folded, end)?.[0].length ?? 0);
  const numbered = readNumberBehind(reading, start, named, type);
  if (numbered) return [numbered];
  const law = namedLaw(reading, start, named, type);
  // "Hiến pháp" alone names no document, but one of its articles is of the one in force
  const isBare = type === 'Hiến pháp' && law.end === nameEnd && startOfProvisions(reading, start) === start;
  return isBare ? [] : [law];
}

/** A law by its name, which ends at `end`, and by its day or year behind it. */
function namedLaw(reading: Reading, start: number, end: number, type: string): CitationHead {
  const date = readDate(reading, end);
  const bareYear = /^ (?:19|20)\d{2}(?![\d/])/.exec(reading.text.slice(end, end + 6));
  const finish = date?.end ?? (bareYear ? end + 5 : end);
  const year =
    date && /^\d{4}$/.test(date.value) ? Number(date.value) : bareYear ? Number(bareYear[0]) : null;
  const value = date && !/^\d{4}$/.test(date.value) ? date.value : null;
  return {
    start,
    end: finish,
    type,
    kind: 'named',
    number: null,
    date: value,
    year,
    term: null,
    rule: 'law-by-name',
  };
}

/** "các Luật: Đất đai ngày 29/11/2013, Nhà ở ngày 25/11/2014": each law of the list by its name. */
export function findListedLaws(reading: Reading): CitationHead[] {
  return findMatches(LISTS, reading.text).flatMap((match) => {
    const heads: CitationHead[] = [];
    for (let at: number | null = match.index + match[0].length; at !== null; ) {
      const end = plainNameEnd(reading, at - 1);
      if (end === null) break;
      const type = match.groups?.type ?? 'Luật';
      const start: number = heads.length === 0 ? match.index : at;
      const law: CitationHead =
        readNumberBehind(reading, start, end, type) ?? namedLaw(reading, start, end, type);
      heads.push(law);
      const gap = matchAt(FURTHER, reading.text, law.end);
      at = gap && law.end + gap[0].length;
    }
    return heads;
  });
}
const FURTHER = /(?:[,;]| và|, và) (?=\p{Lu}\p{Ll})/uy;

/** "Điều 8 BLHS", "BLTTHS năm 2015": a code by its letters, where an article or a year tells that it is cited. */
export function findLetteredCodes(reading: Reading): CitationHead[] {
  return findMatches(LETTERED, reading.text).flatMap(({ 0: letters, index }) => {
    const law = namedLaw(reading, index, index + letters.length, 'Bộ luật');
    return law.year !== null || startOfProvisions(reading, index) < index ? [law] : [];
  });
}
const LETTERED = compileRule(LETTERED_CODE);

/** "Luật Đất đai (sửa đổi) số …", "Luật Đất đai sửa đổi, bổ sung năm 2029": the one that amends it. */
const AMENDED = compile(
  String.raw` (?:\((?:đã )?sửa đổi(?:, bổ sung)?\)(?= (?:số|năm|ngày)›)|sửa đổi(?:,? bổ sung)?(?= năm \d{4}))`,
  'folded',
  'y',
);
const NUMBER_BEHIND = compile(
  String.raw` số:? ?(?=\d)|(?: năm \d{4}| \d{4})? (?<bracket>\()(?:(?:bộ )?luật |pháp lệnh )?số:? ?(?=\d)`,
  'folded',
  'y',
);

/** "Luật Cán bộ, công chức số 22/2008/QH12 ngày …", "… (Luật số 22/2008/QH12) ngày …": the number behind a name, whatever the name holds. */
function readNumberBehind(reading: Reading, start: number, end: number, type: string): CitationHead | null {
  const cue = matchAt(NUMBER_BEHIND, reading.folded, end);
  const number = cue && parseNumber(reading.text, end + cue[0].length);
  if (!number) return null;
  const inside = readDate(reading, number.end);
  const open = inside?.end ?? number.end;
  const isClosed = cue.groups?.bracket !== undefined && reading.text.charAt(open) === ')';
  const date = inside ?? (isClosed ? readDayBehind(reading, open + 1) : null);
  return {
    start,
    end: Math.max(isClosed ? open + 1 : open, date?.end ?? 0),
    type,
    kind: 'numbered',
    number,
    date: date?.value ?? null,
    year: number.year,
    term: null,
    rule: number.rule,
  };
}

const NATION = / (?:nuoc )?cong hoa xa hoi chu nghia viet nam/y;

function constitutionEnd({ folded }: Reading, nameEnd: number): number {
  return nameEnd + (matchAt(NATION, folded, nameEnd)?.[0].length ?? 0);
}

const AMENDING = compileRule(AMENDING_NAME, 'y');
const AMENDING_OF = compileRule(AMENDING_FIELD, 'y');
const FIELD_STOPS = compile(
  String.raw` (?:ngày|số|năm|được|đã|quy định|theo|nhằm|để|và (?:các|nghị|luật)|có hiệu lực)›|[,.;:()“”"…|\n]`,
  'folded',
);
const ANOTHER_LAW = /(?:,| va|, va) (?=(?:bo )?luat |phap lenh )/y;
const LAW_TYPE = /(?:bo luat|luat|phap lenh)/y;

/** End of the last of the laws that an amending law names; null where it names none. */
function amendedLawsEnd(reading: Reading, nameEnd: number): number | null {
  const field = matchAt(AMENDING_OF, reading.folded, nameEnd);
  if (field) return findStop(FIELD_STOPS, reading, nameEnd + field[0].length, nameEnd + LONGEST_NAME);
  const lead = matchAt(AMENDING, reading.folded, nameEnd);
  let from = lead && nameEnd + lead[0].length;
  let end: number | null = null;
  while (from !== null) {
    const type = matchAt(LAW_TYPE, reading.folded, from);
    const next: number | null = type && plainNameEnd(reading, from + type[0].length);
    if (next === null) return end;
    end = next;
    const gap = matchAt(ANOTHER_LAW, reading.folded, end);
    from = gap && end + gap[0].length;
  }
  return end;
}

/** End of a law's name: as the list of laws knows it, else up to the first word that cannot belong to it. */
function lawNameEnd(reading: Reading, nameEnd: number): number | null {
  return amendedLawsEnd(reading, nameEnd) ?? plainNameEnd(reading, nameEnd);
}

/** The law of the list whose name these folded words begin with. */
const listedLaw = (words: string): (typeof LAWS)[number] | undefined =>
  LAWS_BY_OPENING.get(words.slice(0, OPENING))?.find(
    ({ folded }) => words.startsWith(folded) && !/^[\p{L}\p{N}&]/u.test(words.charAt(folded.length)),
  );

/** A law that the list knows, or one with its number, stands behind the word that ends at `nameEnd`. */
export function isListedLaw({ folded }: Reading, nameEnd: number): boolean {
  const words = folded.slice(nameEnd + 1, nameEnd + LONGEST_NAME);
  return /^so:? ?\d/.test(words) || listedLaw(words) !== undefined;
}

const marksOf = (name: string): string => settleTones(name.toLowerCase().normalize('NFD'));

function plainNameEnd(reading: Reading, nameEnd: number): number | null {
  if (reading.text.charAt(nameEnd) !== ' ') return null;
  const rest = reading.folded.slice(nameEnd + 1, nameEnd + LONGEST_NAME);
  const capital = /\p{Lu}/u.test(reading.text.charAt(nameEnd + 1));
  if (NO_NAME.test(rest)) return null;
  const known = listedLaw(rest);
  if (known) {
    const end = nameEnd + 1 + known.folded.length;
    // without a capital the marks decide: "Luật gia" is no "Luật Giá"
    if (capital || marksOf(reading.text.slice(nameEnd + 1, end)) === marksOf(known.name)) return end;
  }
  if (!capital) {
    const dated = DATED_NAME.exec(rest)?.[0].trimEnd();
    const printed = reading.text.slice(nameEnd, nameEnd + 1 + (dated?.length ?? 0));
    return dated === undefined || ANOTHER_PAPER.test(printed)
      ? null
      : nameEnd + 1 + dated.replace(/,$/, '').length;
  }
  const within = reading.text.slice(nameEnd, nameEnd + LONGEST_NAME);
  const another = within.search(NEXT_LAW);
  const limit = nameEnd + (another < 0 ? within.length : another);
  const stop = findStop(LAW_STOPS, reading, nameEnd + 1, limit);
  const name = reading.text
    .slice(nameEnd + 1, stop)
    .trimEnd()
    .replace(/ (?:19|20)\d{2}$/u, '');
  return name.split(' ').length <= 10 ? nameEnd + 1 + name.length : null;
}

/** "CÁC LUẬT TỐ TỤNG VÀ LUẬT KHÁC": no law's name. */
const NO_NAME = /^(?:khac|nay|noi tren|to tung(?! (?:hinh|dan|hanh)))(?!\p{L})/u;

/** "Luật Sân khấu, Luật Xiếc": a capital behind a comma goes on with a name, but not this one. */
const NEXT_LAW =
  /(?:,| và| hoặc) (?:Bộ [Ll]uật|Luật|Pháp lệnh|Hiến pháp|Nghị định|Nghị quyết|Thông tư|Quyết định|Chỉ thị|Kết luận|Công văn|Kế hoạch|Quy định) /u;

/** "phòng, chống lụt, bão ngày 20/3/1993": a name in lower case that the law's own day or number ends. */
const DATED_NAME =
  /^(?!nay|do|quy dinh|hien hanh)(?:(?!(?:cua|theo|duoc|ve|ban|ngay|so|nam|tu(?= ngay)|ke(?= tu))[ ,])\p{L}+,? ){1,10}(?=ngay \d{1,2}(?:[/.-]\d| thang)|so:? ?\d)/u;

/** "Luật và các nội dung tại Nghị quyết số …": the number is another paper's. */
const ANOTHER_PAPER =
  /(?:^ (?:và|tại|theo)| (?:Nghị|Quyết định|Thông tư|Chỉ thị|Kế hoạch|Kết luận|Công văn|Quy định|Hướng dẫn))(?!\p{L})/u;

export function findStandards(reading: Reading): CitationHead[] {
  return findMatches(STANDARDS, reading.text).map((match): CitationHead => {
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
