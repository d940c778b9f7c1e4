import { compileRule, findMatches } from '../core/rule.ts';
import type { Span } from '../core/types.ts';
import { RELATIONS } from '../rules/citation-relations.vi.ts';
import type { Reading } from './citation-head.ts';

type Relation = (typeof RELATIONS)[number]['relation'];

const CUES = RELATIONS.map((rule) => ({ relation: rule.relation, regex: compileRule(rule) }));
/** Most words before a citation hold no cue: one look tells. */
const ANY_CUE = new RegExp(CUES.map(({ regex }) => regex.source).join('|'), 'u');
/** A cue further back speaks of something else. */
const REACH = 160;

/** The relation that the nearest words before a citation tell, within its clause; null where none does. */
export function readRelation({ folded }: Reading, { start }: Span, block: Span): Relation | null {
  const from = Math.max(block.start, start - REACH);
  const before = folded.slice(from, start);
  const clause = before.slice(Math.max(before.lastIndexOf(';'), before.lastIndexOf('. ')) + 1);
  // "Luật Viên chức (sửa đổi năm 2019), Luật …": a bracket speaks of the one before it
  return nearestRelation(clause.replace(/\([^()]*\)/g, '')) ?? openingRelation(folded, block);
}

function nearestRelation(clause: string): Relation | null {
  if (!ANY_CUE.test(clause)) return null;
  let found: { relation: Relation; end: number } | null = null;
  for (const { relation, regex } of CUES) {
    for (const match of findMatches(regex, clause)) {
      const end = match.index + match[0].length;
      // "kèm theo" stands behind "theo" in the table, and says more
      if (found === null || end >= found.end) found = { relation, end };
    }
  }
  return found?.relation ?? null;
}

/** "Căn cứ A; B; C": what opens the paragraph holds for all of a list. */
function openingRelation(folded: string, block: Span): Relation | null {
  const opening = folded.slice(block.start, block.start + 30);
  if (!ANY_CUE.test(opening)) return null;
  const cue = CUES.find(({ regex }) => findMatches(regex, opening).some(({ index }) => index <= 2));
  return cue?.relation ?? null;
}
