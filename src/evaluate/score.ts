import type { GoldDocument } from '../../schemas/gold.ts';
import type { Record as PlanRecord } from '../../schemas/record.ts';
import { similarity } from '../core/similarity.ts';
import { align, type Pair } from './alignment.ts';
import type { Judged } from './calibration.ts';
import { type Completeness, scoreCompleteness } from './completeness.ts';
import { type Counts, NONE } from './counts.ts';
import { isAbsent, keyOf, softText } from './equality.ts';
import { EXACT_PARTS, FIELDS, type Field, IDENTITY, SINGLE_KINDS } from './fields.ts';
import { goldItems, type Item, type Items, recordItems } from './items.ts';
import { type Link, type LinkScore, scoreLinks } from './links.ts';

/** One place where gold and prediction differ; null on the side that has nothing. */
export interface Miss {
  readonly field: string;
  readonly section: string | null;
  readonly page: number | null;
  /** Which item it is, in the document's words. */
  readonly about: string;
  readonly gold: string | null;
  readonly predicted: string | null;
  /** Right but for case, tone placement, punctuation or spaces. */
  readonly forgivable: boolean;
}

export interface DocumentScore {
  readonly id: string;
  readonly variant: string;
  /** By field name. */
  readonly fields: ReadonlyMap<string, Counts>;
  readonly misses: readonly Miss[];
  /** Flag codes that gold does not have: information, no error. */
  readonly extraFlags: readonly string[];
  readonly completeness: Completeness;
  /** The values that rest on OCR, each with its confidence and whether it is right. */
  readonly judged: readonly Judged[];
  /** Every comparison of a field, for a breakdown by something that only the maker of the gold knows. */
  readonly outcomes: readonly Outcome[];
}

/** One comparison; the indices are those of the lists of gold and record, null on the side that has nothing. */
export interface Outcome {
  readonly field: string;
  readonly gold: number | null;
  readonly predicted: number | null;
  readonly right: boolean;
}

/** Names of all scored fields, in the order of the report. `flags` counts recall alone. */
export const FIELD_NAMES: readonly string[] = orderedNames();

/** One field of each kind of value: what a reader takes as one statement. */
const CALIBRATED = new Set([
  ...FIELDS.map((field) => field.name).filter((name) => name.startsWith('header.')),
  ...['citations', 'dates', 'deadlines', 'signers', 'recipients', 'assignments'],
]);

function orderedNames(): string[] {
  const names = FIELDS.map((field) => field.name);
  names.splice(names.indexOf('sections.span') + 1, 0, 'sections.complete');
  names.splice(names.indexOf('citations (all fields)'), 0, 'citations.links');
  return [...names, 'flags'];
}

/** Scores one record against the gold of the same document and variant. */
export function scoreDocument(
  id: string,
  variant: string,
  gold: GoldDocument,
  record: PlanRecord,
): DocumentScore {
  const [expected, found] = [goldItems(gold), recordItems(record)];
  const pairs = new Map([...expected.keys()].map((kind) => [kind, pairsOf(kind, expected, found)]));
  const counts = new Map<string, Counts>();
  const misses: Miss[] = [];
  const judged: Judged[] = [];
  const outcomes: Outcome[] = [];
  for (const field of FIELDS) {
    const scored = scoreField(field, expected, found, pairs.get(field.kind) ?? []);
    if (CALIBRATED.has(field.name)) judged.push(...scored.judged);
    counts.set(field.name, scored.counts);
    misses.push(...scored.misses);
    outcomes.push(...scored.outcomes);
  }
  const links = scoreLinks(expected, found, pairs.get('citations') ?? []);
  counts.set('citations.links', links.counts);
  misses.push(...linkMisses(links));
  const completeness = scoreCompleteness(record, gold.sections.length > 0);
  counts.set('sections.complete', completeness.counts);
  misses.push(...completenessMisses(completeness));
  const flags = scoreFlags(gold.flags, record);
  counts.set('flags', flags.counts);
  misses.push(...flags.misses);
  const fields = new Map(FIELD_NAMES.map((name) => [name, counts.get(name) ?? NONE]));
  return { id, variant, fields, misses, extraFlags: flags.extra, completeness, judged, outcomes };
}

function pairsOf(kind: string, gold: Items, predicted: Items): Pair[] {
  const [left, right] = [gold.get(kind) ?? [], predicted.get(kind) ?? []];
  if (SINGLE_KINDS.has(kind)) return align(left.length, right.length, () => 1);
  const identity = IDENTITY[kind] ?? [];
  return align(left.length, right.length, (g, p) => likeness(left[g] as Item, right[p] as Item, identity));
}

/** Half what the document says, half the parts that identify the item. */
function likeness(gold: Item, predicted: Item, identity: readonly string[]): number {
  const agreeing = identity.filter((part) => keyOf(gold.parts[part]) === keyOf(predicted.parts[part]));
  return (similarity(gold.raw, predicted.raw) + agreeing.length / Math.max(1, identity.length)) / 2;
}

function scoreField(field: Field, gold: Items, predicted: Items, pairs: readonly Pair[]) {
  const total = { ...NONE };
  const misses: Miss[] = [];
  const judged: Judged[] = [];
  const outcomes: Outcome[] = [];
  for (const pair of pairs) {
    const expected = pair.gold === null ? null : (gold.get(field.kind)?.[pair.gold] ?? null);
    const found = pair.predicted === null ? null : (predicted.get(field.kind)?.[pair.predicted] ?? null);
    const wanted = expected !== null && counting(field, expected);
    const given = found !== null && counting(field, found);
    if (wanted) total.support++;
    if (given) total.predicted++;
    if (!wanted && !given) continue;
    const strict = wanted && given && agree(field, expected, found, plainKey);
    const soft = wanted && given && agree(field, expected, found, softKey);
    if (strict) total.strict++;
    if (soft) total.soft++;
    if (given && found?.confidence != null) judged.push({ confidence: found.confidence, right: strict });
    outcomes.push({
      field: field.name,
      gold: wanted ? pair.gold : null,
      predicted: given ? pair.predicted : null,
      right: strict,
    });
    const whole = expected !== null && found !== null;
    if (!strict && field.lists !== 'all' && (whole || field.lists === 'main')) {
      misses.push(missOf(field, expected, found, soft));
    }
  }
  return { counts: total as Counts, misses, judged, outcomes };
}

function counting(field: Field, item: Item): boolean {
  return field.counts === 'item' || !field.parts.every((part) => isAbsent(item.parts[part]));
}

type PartKey = (part: string, value: unknown) => string;
const plainKey: PartKey = (_, value) => keyOf(value ?? null);
const softKey: PartKey = (part, value) => keyOf(value ?? null, EXACT_PARTS.has(part) ? undefined : softText);

function agree(field: Field, gold: Item, predicted: Item, key: PartKey): boolean {
  return field.parts.every((part) => key(part, gold.parts[part]) === key(part, predicted.parts[part]));
}

function missOf(field: Field, gold: Item | null, predicted: Item | null, forgivable: boolean): Miss {
  const differing = field.parts.filter(
    (part) =>
      !gold || !predicted || plainKey(part, gold.parts[part]) !== plainKey(part, predicted.parts[part]),
  );
  const show = (item: Item | null) => item && shown(item, differing);
  return {
    field: field.name,
    section: gold?.section ?? predicted?.section ?? null,
    page: predicted?.page ?? null,
    about: gold?.raw || predicted?.raw || '',
    gold: show(gold),
    predicted: show(predicted),
    forgivable,
  };
}

function shown(item: Item, parts: readonly string[]): string {
  const given = parts.map((part) => `${part}: ${keyOf(item.parts[part] ?? null)}`);
  return given.length === 1 ? (given[0] as string).replace(/^[^:]*: /u, '') : given.join('; ');
}

function linkMisses({ missing, wrong }: LinkScore): Miss[] {
  const common = { field: 'citations.links', section: null, page: null, about: '', forgivable: false };
  const shownLink = ([one, other]: Link) => `${one} = ${other}`;
  return [
    ...missing.map((link) => ({ ...common, gold: shownLink(link), predicted: null })),
    ...wrong.map((link) => ({ ...common, gold: null, predicted: shownLink(link) })),
  ];
}

/** As many lost words as a reader needs to find the place. */
const SHOWN_WORDS = 40;

function completenessMisses({ lost, doubled }: Completeness): Miss[] {
  const common = { field: 'sections.complete', section: null, page: null, about: '', forgivable: false };
  const listed = (words: readonly string[], what: string) =>
    `${words.length} ${what}: ${words.slice(0, SHOWN_WORDS).join(' ')}${words.length > SHOWN_WORDS ? ' …' : ''}`;
  return [
    ...(lost.length > 0 ? [{ ...common, gold: listed(lost, 'lost'), predicted: null }] : []),
    ...(doubled.length > 0 ? [{ ...common, gold: null, predicted: listed(doubled, 'doubled') }] : []),
  ];
}

function scoreFlags(codes: readonly string[], record: PlanRecord) {
  const raised = new Set(record.flags.map((flag) => flag.code));
  const missing = codes.filter((code) => !raised.has(code));
  const right = codes.length - missing.length;
  const misses = missing.map(
    (code): Miss => ({
      field: 'flags',
      section: null,
      page: null,
      about: '',
      gold: code,
      predicted: null,
      forgivable: false,
    }),
  );
  const extra = [...raised].filter((code) => !codes.includes(code)).sort();
  return { counts: { support: codes.length, predicted: right, strict: right, soft: right }, misses, extra };
}
