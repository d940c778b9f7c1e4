import { isLaw } from '../core/document-type.ts';
import { compile, findMatches } from '../core/rule.ts';
import { TYPE_NAMES } from '../rules/citation-numbers.vi.ts';
import { ISSUER_HEAD } from '../rules/citations.vi.ts';
import type { Reading } from './citation-head.ts';
import { matchAt } from './citation-words.ts';

/** Bodies that need no "của" before them. */
const BARE_BODY = String.raw`(?:hđnd|hội đồng nhân dân|ubnd|ủy ban nhân dân|quốc hội|chính phủ|(?:tỉnh|huyện|thành|thị|quận|đảng) ủy|liên (?:bộ|sở|ngành))›`;
const OF_BODY = compile(
  String.raw`(?<lead>(?<words>(?: [^\s,.;:()“”"\d]{1,12}){0,6}?) (?:của|giữa) | (?=${BARE_BODY}))(?<issuer>${ISSUER_HEAD.pattern}[^.;:()“”"\d\n]{0,120}?),? (?:số|s6):? ?(?=\d)`,
  'folded',
  'y',
);

/**
 * The body between type and number, and where the number begins: "Nghị quyết của Quốc hội số 25/2021/QH15", "Kế hoạch giáo
 * dục của Phòng Giáo dục số 5/KH-PGD", "Nghị quyết HĐND tỉnh số 45".
 */
export function bodyBefore(
  { text, folded }: Reading,
  nameEnd: number,
  type: string,
): { issuers: readonly string[]; end: number } | null {
  const found = matchAt(OF_BODY, folded, nameEnd);
  const { lead = '', words = '', issuer: body = '' } = found?.groups ?? {};
  if (!found || wordsOfDocuments(body).length > 0 || wordsOfDocuments(words).length > 0) return null;
  // a law's name holds bodies of its own
  if (isLaw(type) && (words !== '' || lead === ' ')) return null;
  const at = nameEnd + lead.length;
  const printed = text.slice(at, at + body.length);
  const issuers = lead.endsWith('giua ') ? partners(printed, body) : [printed];
  const isBody = /^(?:\p{Lu}|liên )/u.test(printed) && issuers.every((one) => one.length <= LONGEST);
  return isBody ? { issuers, end: nameEnd + found[0].length } : null;
}

const LONGEST = 60;
const NEXT_BODY = compile(`(?:, | và | với )(?=${ISSUER_HEAD.pattern})`, 'folded', 'g');

/** "Sở Nội vụ và Ban Dân vận": each of them; the "và" of a name stays. */
function partners(printed: string, folded: string): string[] {
  const cuts = findMatches(NEXT_BODY, folded).filter(({ 0: gap, index }) =>
    /^\p{Lu}/u.test(printed.slice(index + gap.length)),
  );
  const starts = [0, ...cuts.map(({ 0: gap, index }) => index + gap.length)];
  return starts.map((start, at) => printed.slice(start, cuts[at]?.index));
}

const COMPOUND = compile('‹(?:pháp|kỷ|quy) luật›', 'folded', 'g');
const blank = (word: string): string => '#'.repeat(word.length);
const DOCUMENTS = compile(
  `‹(?:${TYPE_NAMES.join('|')}|của|về|này|trên|theo|tại|mẫu|biểu|phụ lục|phiếu)›`,
  'folded',
  'g',
);

/** Words that speak of another document, in folded ones. */
export const wordsOfDocuments = (folded: string): RegExpMatchArray[] =>
  findMatches(DOCUMENTS, folded.replace(COMPOUND, blank));
