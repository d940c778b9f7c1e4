import { fold } from '../core/fold.ts';
import { blockAt, firstEndingAfter, placeAt, zoneAt } from '../core/locate.ts';
import type { BackReferenceMention, CitationMention, Mention } from '../core/mention.ts';
import { findMatches } from '../core/rule.ts';
import type { Document, Span } from '../core/types.ts';
import { DOCUMENT_TYPES } from '../rules/document-types.vi.ts';

/**
 * Says which document a back-reference means: the document itself where it is of the type, else the one cited document of the type
 * that stands before it in its paragraph, or in the whole text. Where several could be meant, none is said to be. Documents that are
 * named again by their title, without their number, are added.
 */
export function linkBackReferences(document: Document, found: readonly Mention[]): Mention[] {
  const mentions = replaceOwnNumber(document, found);
  const citations = mentions.filter((mention): mention is CitationMention => mention.kind === 'citation');
  const own = ownTypes(mentions);
  const cited = byType(citations);
  const linked = mentions.map((mention) =>
    mention.kind === 'back-reference' ? link(document, mention, cited, own) : mention,
  );
  // a plan that carries out a plan mostly bears its title
  const others = citations.filter((citation) => !own.includes(citation.value.type));
  return [...linked, ...findNamedAgain(document, others)];
}

/** A document that cites its own number ("Ban hành kèm theo Quyết định số …", before an appendix) points at itself. */
function replaceOwnNumber(document: Document, mentions: readonly Mention[]): readonly Mention[] {
  let own: { number: string | null; symbol: string | null; normalized: string | null } | null = null;
  let issued: string | null = null;
  for (const mention of mentions) {
    if (mention.kind !== 'header') continue;
    if (mention.field === 'number') own = mention.value;
    if (mention.field === 'issueDate') issued = mention.value;
  }
  const { number = null, symbol = null, normalized = null } = own ?? {};
  const isOwn = ({ value, start }: CitationMention): boolean =>
    (normalized !== null &&
      value.normalized === normalized &&
      (value.date === null || value.date === issued)) ||
    // a draft's appendix comes with a paper whose number is still to be given
    (symbol !== null &&
      value.symbol === symbol &&
      (number === null || value.number === null) &&
      zoneAt(document, start) === 'appendix' &&
      COMES_WITH.test(document.folded.slice(Math.max(0, start - 20), start)));
  return mentions.map((mention) => {
    if (mention.kind !== 'citation' || !isOwn(mention)) return mention;
    const { start, end, certainty } = mention;
    const { type, sectionId } = mention.value;
    const value = { type, refersTo: 'document', canonicalId: null, sectionId } as const;
    return { kind: 'back-reference', start, end, certainty, rule: 'back-reference.number', value };
  });
}

const COMES_WITH = /kem theo (?:ban )?$/;

/** The document's type; a decision that puts a plan into force calls the plan "this plan". */
function ownTypes(mentions: readonly Mention[]): readonly string[] {
  return mentions.flatMap((mention) => {
    if (mention.kind !== 'header') return [];
    if (mention.field === 'type') return [mention.value.name];
    const issued = mention.field === 'title' ? /ban hành (?<type>\p{L}+ \p{L}+)/iu.exec(mention.value) : null;
    const name = issued?.groups?.type?.toLowerCase();
    return name ? [name.charAt(0).toUpperCase() + name.slice(1)] : [];
  });
}

function link(
  document: Document,
  mention: BackReferenceMention,
  cited: ReadonlyMap<string, readonly Cited[]>,
  own: readonly string[],
): BackReferenceMention {
  const { type } = mention.value;
  if (mention.rule === 'back-reference.this' && own.includes(type)) {
    return { ...mention, value: { ...mention.value, refersTo: 'document' } };
  }
  const ofType = cited.get(type) ?? [];
  const end = firstEndingAfter(ofType, mention.start);
  const paragraph = blockAt(document, mention.start)?.start ?? 0;
  const near = ofType.slice(Math.max(firstEndingAfter(ofType, paragraph), end - MOST_NEAR), end);
  const [first] = near;
  const only = near.every(({ id }) => id === first?.id) ? first?.id : null;
  const canonicalId = first === undefined ? ofType[end - 1]?.only : only;
  if (!canonicalId) return mention;
  return {
    ...mention,
    certainty: 'inferred',
    value: { ...mention.value, refersTo: 'citation', canonicalId },
  };
}

/** Of a paragraph with more of a type, the last ones tell. */
const MOST_NEAR = 20;

/** A citation with what is to be known of all of its type up to it. */
interface Cited extends Span {
  readonly id: string | null;
  /** The one document that has been cited so far; null where there are more. */
  readonly only: string | null;
}

function byType(citations: readonly CitationMention[]): Map<string, Cited[]> {
  const types = new Map<string, Cited[]>();
  for (const { start, end, value } of [...citations].sort((a, b) => a.start - b.start)) {
    const before = types.get(value.type) ?? [];
    const last = before[before.length - 1];
    const id = value.canonicalId;
    before.push({ start, end, id, only: last === undefined || last.only === id ? id : null });
    types.set(value.type, before);
  }
  return types;
}

/** So many words of a title are no coincidence. */
const TELLING_WORDS = 6;
const QUOTES = fold('"“”');
const TYPE = new RegExp(
  `(?<![a-z0-9])(?<type>${DOCUMENT_TYPES.map(({ name }) => fold(name))
    .sort((a, b) => b.length - a.length)
    .join('|')}) (?:ve viec |ve )?[${QUOTES}]?(?=[a-z])`,
  'g',
);
const LEAD = new RegExp(`^(?:ve viec |ve )?[${QUOTES}]?`);
const TITLE = new RegExp(`(?:[a-z0-9]+ ){${TELLING_WORDS - 1}}[a-z0-9]+`, 'y');

function findNamedAgain(document: Document, citations: readonly CitationMention[]): BackReferenceMention[] {
  const first = new Map<string, CitationMention>();
  for (const citation of citations) {
    if (citation.value.kind === 'named' || citation.value.canonicalId === null) continue;
    for (const name of namesOf(citation.value)) if (!first.has(name)) first.set(name, citation);
  }
  if (first.size === 0) return [];
  return findMatches(TYPE, document.folded).flatMap((match) => {
    const type = match.groups?.type ?? '';
    TITLE.lastIndex = match.index + match[0].length;
    const title = TITLE.exec(document.folded)?.[0];
    const citation = first.get(`${type} ${title}`);
    const place = zoneAt(document, match.index);
    if (!citation || match.index < citation.end || place === 'recipients' || place === 'signature') return [];
    return [nameAgain(document, citation, { start: match.index, end: TITLE.lastIndex })];
  });
}

function nameAgain(document: Document, { value }: CitationMention, span: Span): BackReferenceMention {
  const { type, canonicalId } = value;
  return {
    kind: 'back-reference',
    start: span.start,
    end: span.end,
    rule: 'back-reference.name',
    certainty: 'inferred',
    value: { type, refersTo: 'citation', canonicalId, sectionId: placeAt(document, span.start) },
  };
}

/** The beginnings by which it may be named again: type and title, type and partners. In comparison form. */
function namesOf({ type, subject, issuers }: CitationMention['value']): string[] {
  const title = fold(subject ?? '').replace(LEAD, '');
  const partners = issuers.length > 1 ? `giua ${fold(issuers.join(' va '))}` : '';
  return [title, partners].flatMap((words) => {
    TITLE.lastIndex = 0;
    const telling = TITLE.exec(words)?.[0];
    return telling === undefined ? [] : [`${fold(type)} ${telling}`];
  });
}
