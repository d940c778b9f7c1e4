import { canonicalSymbol } from '../core/canonical-symbol.ts';
import { typeOfCode } from '../core/document-type.ts';
import { fold } from '../core/fold.ts';
import type { CitationMention, FlagMention, Mention } from '../core/mention.ts';
import type { Document } from '../core/types.ts';

type Check = (value: CitationMention['value'], raw: string) => { code: string; message: string } | null;

/** Numbers that a careful reader stumbles over: they are kept as printed. */
export function checkNumbers(document: Document, mentions: readonly Mention[]): FlagMention[] {
  return mentions.flatMap((mention) => {
    if (mention.kind !== 'citation') return [];
    const { start, end, value } = mention;
    const raw = document.text.slice(start, end);
    return CHECKS.flatMap((check) => check(value, raw) ?? []).map(({ code, message }) => ({
      kind: 'flag',
      value: { code, severity: 'warning', message, span: { start, end }, page: null },
    }));
  });
}

const checkType: Check = ({ type, symbol, normalized, issuers }, raw) => {
  if (symbol === null || GENERIC_TYPES.has(type) || /^văn bản /iu.test(raw)) return null;
  const grammar = /^\d+[a-zđ]?-/u.test(normalized ?? '') ? 'party' : 'state';
  const coded = typeOfCode(/^\p{L}+/u.exec(symbol)?.[0] ?? '', grammar);
  if (coded === null || !USUAL_CODES.has(coded.code)) return null;
  if (isKindOf(coded.name, type) || sharesCode(coded.code, type)) return null;
  // a letter's symbol begins with its office, and the inspectorate's is a submission's too
  if (type === 'Công văn' && coded.code === 'TTr' && /^Thanh tra/u.test(issuers[0] ?? '')) return null;
  return {
    code: 'type-contradicts-symbol',
    message: `"${raw}" calls itself ${type}, its symbol is that of a ${coded.name}`,
  };
};

/** Rarer codes are also the first letters of offices ("Công văn số 2345/TC-TCT", "12/PC-TH"). */
const USUAL_CODES: ReadonlySet<string> = new Set('KH NQ QĐ CT BC TTr TB HD KL CTr ĐA NĐ TT CĐ'.split(' '));

/** They name what is written, not what kind it is. */
const GENERIC_TYPES: ReadonlySet<string> = new Set(['Văn bản']);

/** "Chương trình phối hợp" is a "Chương trình", whichever of the two the symbol stands for. */
function isKindOf(a: string, b: string): boolean {
  const [x, y] = [fold(a), fold(b)];
  return x.startsWith(y) || y.startsWith(x);
}

/** The Party writes "QĐ" for a "Quy định", too, and "TT" stands for "Thông tri" and "Thông tư". */
const ONE_CODE: readonly (readonly string[])[] = [
  ['Quyết định', 'Quy định', 'Quy chế'],
  ['Thông tri', 'Thông tư'],
  ['Chỉ thị', 'Chương trình'],
  ['Hướng dẫn', 'Hướng dẫn liên ngành'],
];

function sharesCode(code: string, type: string): boolean {
  const coded = typeOfCode(code, 'state')?.name ?? '';
  return ONE_CODE.some(
    (names) => names.some((name) => isKindOf(name, coded)) && names.some((name) => isKindOf(name, type)),
  );
}

const checkMisprint: Check = (value, raw) => {
  if (value.symbol === null) return null;
  const canonical = canonicalSymbol(value);
  if (canonical === value.symbol) return null;
  return { code: 'symbol-misprinted', message: `"${raw}": by type and issuer its symbol is "${canonical}"` };
};

const checkRepeat: Check = (_value, raw) =>
  /(?<![\p{L}\p{M}])(số|ngày|tháng|năm|của|về) \1(?![\p{L}\p{M}])/iu.test(raw)
    ? { code: 'word-repeated', message: `"${raw}" has a word twice` }
    : null;

const CHECKS: readonly Check[] = [checkType, checkMisprint, checkRepeat];
