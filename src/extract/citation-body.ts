import { compile, findMatches } from '../core/rule.ts';
import { TYPE_NAMES } from '../rules/citation-numbers.vi.ts';
import { ISSUER_HEAD } from '../rules/citations.vi.ts';
import { DOCUMENT_TYPES } from '../rules/document-types.vi.ts';
import type { Reading } from './citation-head.ts';
import { matchAt } from './citation-words.ts';

/** Bodies that need no "của" before them. */
const BARE_BODY = String.raw`(?:hđnd|hội đồng nhân dân|ubnd|ủy ban nhân dân|quốc hội|chính phủ|(?:tỉnh|huyện|thành|thị|quận|đảng) ủy|liên (?:bộ|sở|ngành))›`;
const OF_BODY = compile(
  String.raw`(?<lead>(?<words>(?: [^\s,.;:()“”"\d]{1,12}){0,6}?) của | (?=${BARE_BODY}))(?<issuer>${ISSUER_HEAD.pattern}[^,.;:()“”"\d\n]{0,60}?),? (?:số|s6):? ?(?=\d)`,
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
): { issuer: string; end: number } | null {
  const found = matchAt(OF_BODY, folded, nameEnd);
  const { lead = '', words = '', issuer: body = '' } = found?.groups ?? {};
  if (!found || wordsOfDocuments(body).length > 0 || wordsOfDocuments(words).length > 0) return null;
  // a law's name holds bodies of its own
  if (LAWS.has(type) && (words !== '' || lead === ' ')) return null;
  const at = nameEnd + lead.length;
  const issuer = text.slice(at, at + body.length);
  return /^(?:\p{Lu}|liên )/u.test(issuer) ? { issuer, end: nameEnd + found[0].length } : null;
}

const LAWS = new Set(DOCUMENT_TYPES.filter(({ byName }) => byName).map(({ name }) => name));

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
