import type { GoldDocument } from '../../schemas/gold.ts';
import type { Record as PlanRecord, Section } from '../../schemas/record.ts';
import type { HeaderField } from '../core/mention.ts';

/** One value to be scored, the same shape for gold and prediction. */
export interface Item {
  /** What the document says, for the alignment. */
  readonly raw: string;
  readonly parts: { readonly [name: string]: unknown };
  /** Where it stands, for the reader of an error. */
  readonly section: string | null;
  readonly page: number | null;
  /** Of a predicted value that rests on OCR: the lowest confidence of its words. */
  readonly confidence?: number | null;
}

export const HEADER_FIELDS: readonly HeaderField[] = [
  'type',
  'number',
  'title',
  'issuer',
  'place',
  'issueDate',
  'period',
];

const LISTS = ['citations', 'dates', 'deadlines', 'signers', 'recipients', 'assignments'] as const;

/** Items by kind: `header`, `header.<field>`, `preamble`, `closing`, `sections` and the lists of a record. */
export type Items = ReadonlyMap<string, readonly Item[]>;

/** What a person found, as items. */
export function goldItems(gold: GoldDocument): Items {
  const items = new Map<string, readonly Item[]>(headerItems(gold.header));
  items.set('sections', gold.sections.map(goldSection));
  items.set('preamble', gold.preamble ? [passage('preamble', gold.preamble.begins, gold.preamble)] : []);
  items.set('closing', gold.closing ? [passage('closing', gold.closing.begins, gold.closing)] : []);
  for (const kind of LISTS) {
    items.set(
      kind,
      gold[kind].map((entry) => listItem(kind, entry)),
    );
  }
  return items;
}

/** What the program found, as items in the order of the text. */
export function recordItems(record: PlanRecord): Items {
  const items = new Map<string, readonly Item[]>(headerItems(record.header));
  items.set('sections', flat(record.sections).map(recordSection));
  for (const kind of ['preamble', 'closing'] as const) {
    const found = record[kind];
    const ends = found && edges(found.text);
    items.set(kind, found && ends ? [passage(kind, ends.begins ?? '', ends, found.page)] : []);
  }
  for (const kind of LISTS) {
    const inOrder = [...record[kind]].sort((a, b) => a.span.start - b.span.start);
    items.set(
      kind,
      inOrder.map((entry) => listItem(kind, entry)),
    );
  }
  return items;
}

/** The nodes of a section tree in the order of the text. */
export function flat(sections: readonly Section[]): Section[] {
  return sections.flatMap((section) => [section, ...flat(section.children)]);
}

type AnyHeader = {
  readonly [F in HeaderField]: {
    value: unknown;
    raw: string;
    page?: number | null;
    ocrConfidence?: number | null;
  } | null;
};

function headerItems(header: AnyHeader): [string, Item[]][] {
  const values: { [name: string]: unknown } = {};
  const kinds: [string, Item[]][] = [];
  for (const field of HEADER_FIELDS) {
    const found = header[field];
    values[field] = found?.value ?? null;
    const parts = { [field]: found?.value, raw: found?.raw };
    const item = found && {
      raw: found.raw,
      parts,
      section: 'header',
      page: found.page ?? null,
      confidence: found.ocrConfidence ?? null,
    };
    kinds.push([`header.${field}`, item ? [item] : []]);
  }
  return [...kinds, ['header', [{ raw: '', parts: values, section: 'header', page: null }]]];
}

type Edges = { readonly begins: string | null; readonly ends: string | null };

function passage(kind: string, raw: string, { begins, ends }: Edges, page: number | null = null): Item {
  return { raw, parts: { begins, ends }, section: kind, page };
}

function goldSection(section: GoldDocument['sections'][number]): Item {
  const { id, label, level, heading, begins, ends } = section;
  return {
    raw: heading ?? begins ?? '',
    parts: { id, label, level, heading, begins, ends },
    section: id,
    page: null,
  };
}

function recordSection(section: Section): Item {
  const { id, label, level, heading, page } = section;
  const own = edges(section.text);
  return {
    raw: heading ?? own.begins ?? '',
    parts: { id, label, level, heading, ...own },
    section: id,
    page,
  };
}

/** First and last five words of a text (all of it when shorter); null for none. */
function edges(text: string): Edges {
  const words = text.split(/\s+/u).filter(Boolean);
  if (words.length === 0) return { begins: null, ends: null };
  return { begins: words.slice(0, 5).join(' '), ends: words.slice(-5).join(' ') };
}

function listItem(kind: string, entry: object): Item {
  const parts = entry as { [name: string]: unknown };
  // gold of signers and assignments has no raw: their own words serve to recognise them
  const said =
    kind === 'signers' ? [parts.name, parts.position] : [parts[kind === 'assignments' ? 'unit' : 'raw']];
  return {
    raw: said.filter(Boolean).join(' '),
    parts,
    section: typeof parts.sectionId === 'string' ? parts.sectionId : null,
    page: typeof parts.page === 'number' ? parts.page : null,
    confidence: typeof parts.ocrConfidence === 'number' ? parts.ocrConfidence : null,
  };
}
