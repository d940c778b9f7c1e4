import type { Record as PlanRecord } from '../schemas/record.ts';
import { add, type Counts, measures, NONE } from '../src/evaluate/counts.ts';
import { type DocumentScore, type Miss, scoreDocument } from '../src/evaluate/score.ts';
import { extractRecord } from '../src/pipeline/extract.ts';
import { loadPipeline } from '../src/pipeline/load.ts';
import { readText } from '../src/read/text.ts';
import { type Made, makeVariant, type Variant } from './variants.ts';

const PLAN = loadPipeline('plan');

/** The record that the program makes of a text file. */
export function recordOf(text: string): PlanRecord {
  const source = {
    file: 'synthetic.txt',
    sha256: '0'.repeat(64),
    mediaType: 'text/plain',
    bytes: text.length,
  };
  return extractRecord(source, readText(text, 'text/plain'), PLAN);
}

/** What is reported under one name: fields of the evaluation that are counted together. */
export interface Figure {
  readonly name: string;
  readonly fields: readonly string[];
  /** Where the items' tags stand. */
  readonly kind: string;
}

const HEADER = ['type', 'number', 'title', 'issuer', 'place', 'issueDate', 'period'];

export const FIGURES: readonly Figure[] = [
  { name: 'citations', fields: ['citations'], kind: 'citations' },
  { name: 'citations: number and date', fields: ['citations.number+date'], kind: 'citations' },
  { name: 'citations: issuers', fields: ['citations.issuers'], kind: 'citations' },
  { name: 'citations: subject', fields: ['citations.subject'], kind: 'citations' },
  { name: 'citations: provisions', fields: ['citations.provisions'], kind: 'citations' },
  { name: 'header fields', fields: HEADER.map((field) => `header.${field}`), kind: 'header' },
  ...HEADER.map((field) => ({
    name: `header: ${field}`,
    fields: [`header.${field}`],
    kind: `header.${field}`,
  })),
  { name: 'sections', fields: ['sections'], kind: 'sections' },
  { name: 'sections: words', fields: ['sections.span'], kind: 'sections' },
  { name: 'sections: complete', fields: ['sections.complete'], kind: 'none' },
  { name: 'deadlines, core', fields: ['deadlines.core'], kind: 'deadlines' },
  { name: 'deadlines, all', fields: ['deadlines'], kind: 'deadlines' },
  { name: 'signers', fields: ['signers'], kind: 'signers' },
  { name: 'recipients', fields: ['recipients'], kind: 'recipients' },
  { name: 'dates', fields: ['dates'], kind: 'dates' },
  { name: 'assignments', fields: ['assignments'], kind: 'assignments' },
];

export interface TagCounts {
  readonly kind: string;
  readonly tag: string;
  readonly items: number;
  readonly right: number;
}

export interface ErrorOf {
  readonly seed: number;
  readonly miss: Miss;
}

export interface Scored {
  readonly documents: number;
  readonly counts: ReadonlyMap<string, Counts>;
  readonly tags: readonly TagCounts[];
  readonly errors: readonly ErrorOf[];
}

/** The field by which a kind's phenomena are judged. */
const MAIN: { readonly [kind: string]: string } = { deadlines: 'deadlines.core' };

/** Scores the documents of some seeds in one variant. */
export function scoreSeeds(seeds: Iterable<number>, variant: Variant, rate = 0): Scored {
  const counts = new Map<string, Counts>();
  const tags = new Map<string, TagCounts>();
  const errors: ErrorOf[] = [];
  let documents = 0;
  for (const seed of seeds) {
    const made = makeVariant(seed, variant, rate);
    const score = scoreDocument(String(seed), variant, made.gold, recordOf(made.text));
    for (const [field, count] of score.fields) counts.set(field, add(counts.get(field) ?? NONE, count));
    countTags(made, score, tags);
    errors.push(...score.misses.map((miss) => ({ seed, miss })));
    documents++;
  }
  return { documents, counts, tags: [...tags.values()], errors };
}

function countTags(made: Made, score: DocumentScore, into: Map<string, TagCounts>): void {
  for (const { field, gold, right } of score.outcomes) {
    const kind = Object.keys(made.tags).find((name) => (MAIN[name] ?? name) === field);
    if (kind === undefined || gold === null) continue;
    const tag = made.tags[kind]?.[gold] ?? '?';
    const key = `${kind}\t${tag}`;
    const before = into.get(key) ?? { kind, tag, items: 0, right: 0 };
    into.set(key, { ...before, items: before.items + 1, right: before.right + (right ? 1 : 0) });
  }
}

/** Strict precision, recall and F1 of a figure. */
export function measureFigure({ counts }: Scored, { fields }: Figure) {
  const total = fields.map((field) => counts.get(field) ?? NONE).reduce(add, NONE);
  return { ...measures(total, total.strict), counts: total };
}
