import type { Span } from '../../schemas/evidence.ts';
import type { Record as PlanRecord, Section } from '../../schemas/record.ts';
import type { Counts } from './counts.ts';
import { flat } from './items.ts';

/** Whether the section tree holds every word of the body in exactly one node. */
export interface Completeness {
  readonly counts: Counts;
  /** In the body and in no node. */
  readonly lost: readonly string[];
  /** In a node more often than in the body. */
  readonly doubled: readonly string[];
}

/**
 * Words are runs of letters and digits: labels and headings drop their full stops and colons.
 * @param expected the document has sections: then a record without any has lost its whole text
 */
export function scoreCompleteness(record: PlanRecord, expected: boolean): Completeness {
  const none = record.sections.length === 0;
  const body = none ? (expected ? wordsOf(record.text) : []) : bodyWords(record);
  const nodes = flat(record.sections).flatMap((section) => nodeWords(record, section));
  const lost = without(body, nodes);
  const doubled = without(nodes, body);
  const right = body.length - lost.length;
  return {
    counts: { support: body.length, predicted: nodes.length, strict: right, soft: right },
    lost,
    doubled,
  };
}

export function wordsOf(text: string): string[] {
  return text.normalize('NFC').match(/[\p{L}\p{M}\p{N}]+/gu) ?? [];
}

/** What of `words` remains when each of `others` takes one equal word away. */
export function without(words: readonly string[], others: readonly string[]): string[] {
  const left = new Map<string, number>();
  for (const word of others) left.set(word, (left.get(word) ?? 0) + 1);
  return words.filter((word) => {
    const count = left.get(word) ?? 0;
    if (count > 0) left.set(word, count - 1);
    return count === 0;
  });
}

// "Phần II", "Chương I": the label is what stands behind the word
const NAMED = /^(?:phần|chương)(?= )/iu;
const LONGEST_NAME = 8;

const REPAIRS = new Set(['label-repaired', 'heading-repaired']);

/** The words of a node; where a flag says that its label or heading was repaired, those that were read. */
function nodeWords(record: PlanRecord, section: Section): string[] {
  const { label, heading, text, span, children } = section;
  const repaired = record.flags.some((flag) => REPAIRS.has(flag.code) && flag.span?.start === span.start);
  if (!repaired) {
    const [word = ''] = NAMED.exec(record.text.slice(span.start, span.start + LONGEST_NAME)) ?? [];
    return [label === null ? '' : word, label ?? '', heading ?? '', text].flatMap(wordsOf);
  }
  return wordsOf(record.text.slice(span.start, children[0]?.span.start ?? span.end));
}

/** Between preamble and closing; from the first label or to the end of the last node where one is missing. */
function bodyWords(record: PlanRecord): string[] {
  const [first = 0] = record.sections.map(({ span }) => span.start);
  const last = Math.max(first, ...record.sections.map(({ span }) => span.end));
  const body = {
    start: Math.min(first, record.preamble?.span.end ?? first),
    end: Math.max(last, record.closing?.span.start ?? last),
  };
  return cut(record.text, body, displaced(record)).flatMap(wordsOf);
}

/** A letterhead that the file put among the body's words belongs to no section. */
function displaced(record: PlanRecord): Span[] {
  const header = Object.values(record.header).flatMap((field) => (field ? [field.span] : []));
  const flags = record.flags.flatMap((flag) =>
    flag.code === 'letterhead-displaced' && flag.span ? [flag.span] : [],
  );
  return [...header, ...flags].sort((a, b) => a.start - b.start);
}

function cut(text: string, body: Span, holes: readonly Span[]): string[] {
  const pieces: string[] = [];
  let at = body.start;
  for (const hole of holes) {
    if (hole.end <= at || hole.start < body.start || hole.end > body.end) continue;
    pieces.push(text.slice(at, Math.max(at, hole.start)));
    at = hole.end;
  }
  return [...pieces, text.slice(at, body.end)];
}
