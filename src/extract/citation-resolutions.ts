import { compileRule, findMatches } from '../core/rule.ts';
import { NAMED_RESOLUTIONS } from '../rules/named-resolutions.vi.ts';
import type { CitationHead, Reading } from './citation-head.ts';

const RESOLUTIONS = NAMED_RESOLUTIONS.map((rule) => ({ id: rule.id, regex: compileRule(rule) }));

/** The resolutions and conclusions of congresses and plenums, by the name that says which one. */
export function findResolutions(reading: Reading): CitationHead[] {
  const heads = RESOLUTIONS.flatMap(({ id, regex }) =>
    findMatches(regex, reading.folded).flatMap((match) => readResolution(id, match)),
  );
  return shareTerms(
    reading,
    heads.sort((a, b) => a.start - b.start),
  );
}

/** "Nghị quyết Trung ương 4, 6 khóa XI, XII": a head for each plenum and each term, each over the whole phrase. */
function readResolution(rule: string, match: RegExpMatchArray): CitationHead[] {
  const { term, terms = '', plenums = '' } = match.groups ?? {};
  const start = match.index ?? 0;
  const head = {
    start,
    end: start + match[0].length,
    type: match[0].startsWith('ket') ? 'Kết luận' : 'Nghị quyết',
    kind: 'named' as const,
    number: null,
    date: null,
    year: null,
    rule,
  };
  const said = term === undefined ? [null] : [term, ...(terms.match(/[ivxl]+(?=\P{L}|$)/gu) ?? [])];
  const count = 1 + (plenums.match(/\d+/g)?.length ?? 0);
  return Array.from({ length: count }).flatMap(() =>
    said.map((one): CitationHead => ({ ...head, term: one?.toUpperCase() ?? null })),
  );
}

const NEXT = /^(?:,|,? và) $/u;

/** "Nghị quyết Trung ương 4, Nghị quyết Trung ương 6 khóa XII": the term said once is that of all. */
function shareTerms({ text }: Reading, heads: readonly CitationHead[]): CitationHead[] {
  const shared: CitationHead[] = [];
  for (const head of [...heads].reverse()) {
    const next = shared[0];
    const goesOn = next !== undefined && NEXT.test(text.slice(head.end, next.start));
    const takes = goesOn && head.term === null && PLENUM.test(head.rule) && PLENUM.test(next.rule);
    shared.unshift(takes ? { ...head, term: next.term } : head);
  }
  return shared;
}

const PLENUM = /^plenum/;
