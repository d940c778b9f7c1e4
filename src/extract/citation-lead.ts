import { typeOfCode } from '../core/document-type.ts';
import { compile } from '../core/rule.ts';
import { TYPE_NAMES } from '../rules/citation-numbers.vi.ts';
import { ISSUER_HEAD } from '../rules/citations.vi.ts';
import type { CitationHead, Reading } from './citation-head.ts';

/**
 * "các Nghị định của Chính phủ: số 15/2019/NĐ-CP …; số 16/2019/NĐ-CP …": the body is named once, before the list. Its members
 * have their numbers alone, or their types as well.
 */
export interface Lead {
  readonly type: string;
  readonly issuer: string;
  /** What its members' symbols share. */
  readonly office: string | null;
  /** End of its last member. */
  readonly end: number;
}

const LEAD = compile(
  String.raw`‹(?<several>các )?(?:${TYPE_NAMES.join('|')})(?: sau)? của (?<issuer>${ISSUER_HEAD.pattern}[^:;,.()]{0,60}?)(?: sau)?(?<list> ?:)? ?(?:số:? ?)?$`,
  'folded',
  '',
);
const LONGEST = 120;
/** A member of the list has its number alone. */
const BARE = /^(?:số:? ?)?\d/iu;
const ENDED = /\n|\. (?=\p{Lu})/u;

/** What the words before a head say of it and of those behind it; `open` is what the heads before it left open. */
export function leadOf({ text, folded }: Reading, head: CitationHead, open: Lead | null): Lead | null {
  // a law in what one member is about ends no list
  if (head.kind !== 'numbered') return open;
  const isBare = BARE.test(text.slice(head.start, head.start + 8));
  const { type, end } = head;
  const office = officeOf(head);
  const from = Math.max(0, head.start - LONGEST);
  const found = LEAD.exec(folded.slice(from, head.start));
  const issuer = found?.groups?.issuer;
  // of one type, or of several, a colon tells that a list follows
  const isList = found?.groups?.list !== undefined || (isBare && found?.groups?.several !== undefined);
  if (found && issuer !== undefined && isList) {
    const at = from + found.index + found[0].lastIndexOf(issuer);
    return { type, office, end, issuer: text.slice(at, at + issuer.length).trim() };
  }
  // "các Quyết định của Thủ tướng Chính phủ số: 1/QĐ-TTg …; 2/QĐ-TTg …"
  const [own, ...others] = head.issuers ?? [];
  if (own !== undefined && others.length === 0 && folded.endsWith('cac ', head.start))
    return { type, office, end, issuer: own };
  if (open === null) return null;
  const between = text.slice(open.end, head.start);
  const goesOn = isBare
    ? open.type === type
    : open.office !== null && open.office === office && !ENDED.test(between);
  if (goesOn) return { ...open, end };
  // a paper in what one member is about ends no list either
  return isBare || between.includes(';') || ENDED.test(between) ? null : open;
}

const PROPOSED = compile(
  String.raw`‹(?:đề nghị|đề xuất|tham mưu) của (?<issuer>${ISSUER_HEAD.pattern}[^:;,.()]{0,90}?),? tại (?:các )?$`,
  'folded',
  '',
);
/** Papers in which something is proposed. */
const PROPOSALS = new Set(['Tờ trình', 'Công văn', 'Báo cáo']);

/** Bodies that have spoken in papers of their own. */
const SEVERAL =
  / tại |(?: và|,) (?:ý kiến|Bộ|Sở|Giám đốc|Chủ tịch|Trưởng|UBND|(?:Ủy|Uỷ) ban|Văn phòng)(?!\p{L})/u;

/** "theo đề nghị của Sở Nội vụ tại Tờ trình số …": whose proposal it is; null where nobody's is said. */
export function proposerOf({ text, folded }: Reading, { type, start }: CitationHead): string | null {
  if (!PROPOSALS.has(type)) return null;
  const from = Math.max(0, start - LONGEST);
  const found = PROPOSED.exec(folded.slice(from, start));
  const issuer = found?.groups?.issuer;
  if (!found || issuer === undefined) return null;
  const at = from + found.index + found[0].lastIndexOf(issuer);
  const printed = text.slice(at, at + issuer.length);
  return /^\p{Lu}/u.test(printed) && !SEVERAL.test(printed) ? printed : null;
}

/** "BQP" of "TT-BQP", "SNV" of "SNV-VP": whose number it is. */
export function officeOf({ number }: CitationHead): string | null {
  if (number?.symbol == null) return null;
  const [first = '', second] = number.symbol.split(/[-/]/);
  const grammar = number.grammar === 'party' ? 'party' : 'state';
  return (typeOfCode(first, grammar) === null ? first : second) ?? null;
}
