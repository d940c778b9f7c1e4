import { compile, findMatches, type Rule } from '../core/rule.ts';
import { trimEnd } from '../core/trim.ts';
import type { Block, Document, Span, Zone } from '../core/types.ts';

/** A stretch of the text with its words in both forms. */
export interface Stretch extends Span {
  readonly text: string;
  readonly folded: string;
}

/** What a rule found: a stretch, and the stretches of its groups that took part. */
export interface Hit extends Stretch {
  readonly rule: string;
  readonly groups: Readonly<Record<string, Stretch | undefined>>;
}

const compiled = new WeakMap<Rule, RegExp>();
const NAMED_GROUP = /\(\?<[a-z]/i;

function regexOf(rule: Rule): RegExp {
  const known = compiled.get(rule);
  if (known) return known;
  // where groups stand costs more than all else that a match says
  const regex = compile(rule.pattern, rule.on, NAMED_GROUP.test(rule.pattern) ? 'gd' : 'g');
  compiled.set(rule, regex);
  return regex;
}

export function stretchOf(document: Document, start: number, end: number): Stretch {
  return { start, end, text: document.text.slice(start, end), folded: document.folded.slice(start, end) };
}

/** The words under a span, which a stretch has with it. */
function wordsOf(document: Document, span: Span | Stretch): Pick<Stretch, 'text' | 'folded'> {
  return 'folded' in span ? span : stretchOf(document, span.start, span.end);
}

/** What rules find inside a span, by row and then by place. `^` and `$` of a pattern are the span's own ends. */
export function findAll(document: Document, rules: readonly Rule[], span: Span | Stretch): Hit[] {
  const { text, folded } = wordsOf(document, span);
  const hits: Hit[] = [];
  for (const rule of rules) {
    const matches = findMatches(regexOf(rule), rule.on === 'folded' ? folded : text);
    for (const match of matches) hits.push(toHit(document, rule, span, match));
  }
  return hits;
}

/** What the first of some rules finds first. */
export function findFirst(document: Document, rules: readonly Rule[], span: Span | Stretch): Hit | undefined {
  const { text, folded } = wordsOf(document, span);
  for (const rule of rules) {
    const regex = regexOf(rule);
    regex.lastIndex = 0;
    const match = regex.exec(rule.on === 'folded' ? folded : text);
    if (match) return toHit(document, rule, span, match);
  }
  return undefined;
}

/** Whether one of some rules finds anything inside a span: asked of every line, where what it finds does not count. */
export function holdsAny(document: Document, rules: readonly Rule[], span: Span | Stretch): boolean {
  const { text, folded } = wordsOf(document, span);
  return rules.some((rule) => {
    const regex = regexOf(rule);
    regex.lastIndex = 0;
    return regex.test(rule.on === 'folded' ? folded : text);
  });
}

function toHit(document: Document, rule: Rule, span: Span, match: RegExpExecArray): Hit {
  const at = (from: number, to: number) => stretchOf(document, span.start + from, span.start + to);
  const groups: Record<string, Stretch | undefined> = {};
  for (const [name, indices] of Object.entries(match.indices?.groups ?? {})) {
    if (indices) groups[name] = at(indices[0], indices[1]);
  }
  return { rule: rule.id, groups, ...at(match.index, match.index + match[0].length) };
}

/** Blocks of a zone that follow one another, as one stretch each. */
export function runsOf(document: Document, zone: Zone): Stretch[] {
  const runs: { start: number; end: number }[] = [];
  let open = false;
  document.blocks.forEach((block, index) => {
    const belongs = document.zones[index] === zone;
    const last = belongs && open ? runs[runs.length - 1] : undefined;
    if (last) last.end = block.end;
    else if (belongs) runs.push({ start: block.start, end: block.end });
    open = belongs;
  });
  return runs.map((run) => stretchOf(document, run.start, run.end));
}

export function blocksOf(document: Document, zone: Zone): Block[] {
  return document.blocks.filter((_, index) => document.zones[index] === zone);
}

const LEAD = /^[^\p{L}\p{N}(“"'‘]+/u;
const TAIL = /[^\p{L}\p{N})”"'’.,&–-]/u;
/** Of what a rule under a name is set. */
const RULE_SIGN = /[-–—_=*.~|\s]/u;

/** The stretch without stray signs and spaces at its ends; null when nothing is left. */
export function trim(document: Document, span: Span): Stretch | null {
  const text = document.text.slice(span.start, span.end);
  const words = trimEnd(withoutRule(trimEnd(text.replace(LEAD, ''), TAIL)), TAIL);
  // "KHU PHỐ [TÊN KHU PHỐ]": the bracket that the name opens
  const kept = words.includes('[') && text.includes(`${words}]`) ? `${words}]` : words;
  if (kept === '') return null;
  const start = span.start + text.indexOf(kept);
  return stretchOf(document, start, start + kept.length);
}

/** A rule of dashes goes; one dash may join a name with its next line. */
function withoutRule(text: string): string {
  const kept = trimEnd(text, RULE_SIGN);
  return text.slice(kept.length).replace(/\s/gu, '').length > 1 ? kept : text;
}
