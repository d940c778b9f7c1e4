import { compile } from '../core/rule.ts';
import { TYPE_NAMES } from '../rules/citation-numbers.vi.ts';
import { ISSUER_HEAD } from '../rules/citations.vi.ts';
import type { CitationHead, Reading } from './citation-head.ts';

/** "các Nghị định của Chính phủ: số 15/2019/NĐ-CP …; số 16/2019/NĐ-CP …": the body is named once, before the list. */
export interface Lead {
  readonly type: string;
  readonly issuer: string;
}

const LEAD = compile(
  String.raw`‹các (?:${TYPE_NAMES.join('|')})(?: sau)? của (?<issuer>${ISSUER_HEAD.pattern}[^:;,.()]{0,60}?)(?: sau)? ?:? ?(?:số:? ?)?$`,
  'folded',
  '',
);
const LONGEST = 120;
/** A member of the list has its number alone. */
const BARE = /^(?:số:? ?)?\d/iu;

/** What the words before a head say of it and of those behind it; `open` is what the heads before it left open. */
export function leadOf({ text, folded }: Reading, head: CitationHead, open: Lead | null): Lead | null {
  if (head.kind !== 'numbered' || !BARE.test(text.slice(head.start, head.start + 8))) return null;
  const from = Math.max(0, head.start - LONGEST);
  const found = LEAD.exec(folded.slice(from, head.start));
  const issuer = found?.groups?.issuer;
  if (found && issuer !== undefined) {
    const at = from + found.index + found[0].lastIndexOf(issuer);
    return { type: head.type, issuer: text.slice(at, at + issuer.length).trim() };
  }
  return open?.type === head.type ? open : null;
}
