import { HEADER_FIELDS } from './items.ts';

/** What is scored: which parts of the items of one kind must agree. */
export interface Field {
  readonly name: string;
  readonly kind: string;
  readonly parts: readonly string[];
  /** `item`: every item counts. `value`: only items in which one of the parts is given. */
  readonly counts: 'item' | 'value';
  /** `main`: items missing and too many are listed as errors here. `all`: repeats other fields, lists none. */
  readonly lists?: 'main' | 'all';
}

/** Parts that are codes: softness does not apply ("../2023" is not "2023"). */
export const EXACT_PARTS: ReadonlySet<string> = new Set([
  ...['id', 'sectionId', 'level', 'kind', 'status', 'relation', 'role', 'precision'],
  ...['date', 'value', 'due', 'rrule', 'resolved', 'year', 'issueDate', 'period'],
]);

/** Parts that tell which gold item a predicted one stands for, besides what the document says. */
export const IDENTITY: { readonly [kind: string]: readonly string[] } = {
  sections: ['id', 'level', 'begins'],
  citations: ['normalized', 'number', 'type', 'date', 'sectionId'],
  dates: ['value', 'role'],
  deadlines: ['kind', 'due', 'rrule', 'sectionId'],
  signers: ['name', 'position', 'authority'],
  recipients: ['name', 'purpose', 'archive'],
  assignments: ['unit', 'tasks', 'sectionId'],
};

/** Kinds of which a document has one at most: the two are compared, however unlike they are. */
export const SINGLE_KINDS: ReadonlySet<string> = new Set([
  'header',
  'preamble',
  'closing',
  ...HEADER_FIELDS.map((field) => `header.${field}`),
]);

const CITATION = ['type', 'number', 'symbol', 'normalized', 'date', 'status', 'sectionId'];
const DEADLINE = ['kind', 'due', 'rrule', 'sectionId'];

export const FIELDS: readonly Field[] = [
  ...HEADER_FIELDS.map(
    (field): Field => ({
      name: `header.${field}`,
      kind: `header.${field}`,
      parts: [field],
      counts: 'item',
      lists: 'main',
    }),
  ),
  { name: 'header (all fields)', kind: 'header', parts: HEADER_FIELDS, counts: 'item', lists: 'all' },
  { name: 'sections', kind: 'sections', parts: ['id', 'heading'], counts: 'item', lists: 'main' },
  { name: 'sections.label', kind: 'sections', parts: ['label', 'level'], counts: 'item' },
  { name: 'sections.span', kind: 'sections', parts: ['begins', 'ends'], counts: 'value' },
  { name: 'preamble', kind: 'preamble', parts: ['begins', 'ends'], counts: 'item', lists: 'main' },
  { name: 'closing', kind: 'closing', parts: ['begins', 'ends'], counts: 'item', lists: 'main' },
  { name: 'citations', kind: 'citations', parts: CITATION, counts: 'item', lists: 'main' },
  {
    name: 'citations.number+date',
    kind: 'citations',
    parts: ['number', 'date'],
    counts: 'value',
    lists: 'all',
  },
  { name: 'citations.issuers', kind: 'citations', parts: ['issuers'], counts: 'value' },
  { name: 'citations.subject', kind: 'citations', parts: ['subject'], counts: 'value' },
  { name: 'citations.term', kind: 'citations', parts: ['term'], counts: 'value' },
  { name: 'citations.provisions', kind: 'citations', parts: ['provisions'], counts: 'value' },
  { name: 'citations.raw', kind: 'citations', parts: ['raw'], counts: 'item' },
  {
    name: 'citations (all fields)',
    kind: 'citations',
    parts: [...CITATION, 'kind', 'year', 'term', 'issuers', 'subject', 'provisions', 'raw'],
    counts: 'item',
    lists: 'all',
  },
  { name: 'dates', kind: 'dates', parts: ['value', 'role'], counts: 'item', lists: 'main' },
  { name: 'dates.precision', kind: 'dates', parts: ['precision'], counts: 'item' },
  { name: 'dates.raw', kind: 'dates', parts: ['raw'], counts: 'item' },
  {
    name: 'deadlines',
    kind: 'deadlines',
    parts: [...DEADLINE, 'relation', 'resolved', 'action', 'responsible', 'reportTo', 'raw'],
    counts: 'item',
    lists: 'main',
  },
  { name: 'deadlines.core', kind: 'deadlines', parts: DEADLINE, counts: 'item', lists: 'all' },
  {
    name: 'signers',
    kind: 'signers',
    parts: ['name', 'position', 'authority', 'onBehalfOf', 'actingFor'],
    counts: 'item',
    lists: 'main',
  },
  { name: 'signers.name', kind: 'signers', parts: ['name'], counts: 'value', lists: 'all' },
  {
    name: 'recipients',
    kind: 'recipients',
    parts: ['name', 'purpose', 'archive'],
    counts: 'item',
    lists: 'main',
  },
  {
    name: 'assignments',
    kind: 'assignments',
    parts: ['unit', 'tasks', 'sectionId'],
    counts: 'item',
    lists: 'main',
  },
  { name: 'assignments.unit', kind: 'assignments', parts: ['unit'], counts: 'item', lists: 'all' },
];
