import type { Citation, Deadline, Evidence } from '../../schemas/record.ts';
import type { CitationMention, DeadlineMention, Mention } from '../core/mention.ts';

/** A mention of what a record has a list of. */
export type ListMention = Exclude<Mention, { kind: 'header' | 'flag' }>;

/**
 * A value with its evidence, in one object. Of one that more than twelve fields are added to, Node 20 makes a table, which costs
 * ten times as much to fill and twice to read: the two kinds that have so many are written out.
 */
export function entryOf(mention: ListMention, evidence: Evidence): object {
  if (mention.kind === 'citation') return citationOf(mention.value, evidence);
  if (mention.kind === 'deadline') return deadlineOf(mention.value, evidence);
  return Object.assign(evidence, mention.value);
}

function citationOf(value: CitationMention['value'], evidence: Evidence): Citation {
  return {
    kind: value.kind,
    type: value.type,
    number: value.number,
    symbol: value.symbol,
    year: value.year,
    term: value.term,
    normalized: value.normalized,
    status: value.status,
    date: value.date,
    issuers: value.issuers,
    subject: value.subject,
    provisions: value.provisions,
    sectionId: value.sectionId,
    canonicalId: value.canonicalId,
    relation: value.relation,
    urn: value.urn,
    raw: evidence.raw,
    span: evidence.span,
    page: evidence.page,
    boxes: evidence.boxes,
    certainty: evidence.certainty,
    ocrConfidence: evidence.ocrConfidence,
    rule: evidence.rule,
  };
}

function deadlineOf(value: DeadlineMention['value'], evidence: Evidence): Deadline {
  return {
    kind: value.kind,
    relation: value.relation,
    due: value.due,
    rrule: value.rrule,
    resolved: value.resolved,
    action: value.action,
    responsible: value.responsible,
    reportTo: value.reportTo,
    sectionId: value.sectionId,
    yearFrom: value.yearFrom,
    duration: value.duration,
    workingDays: value.workingDays,
    event: value.event,
    raw: evidence.raw,
    span: evidence.span,
    page: evidence.page,
    boxes: evidence.boxes,
    certainty: evidence.certainty,
    ocrConfidence: evidence.ocrConfidence,
    rule: evidence.rule,
  };
}
