import type { CitationMention } from '../core/mention.ts';
import { compile } from '../core/rule.ts';
import type { Reading } from './citation-head.ts';

type Provision = CitationMention['value']['provisions'][number];
type Unit = keyof Provision;

const NUMBER = String.raw`\d{1,3}[a-zđ]?›`;
const POINT = `(?:các )?điểm [a-zđ]›`;
const CLAUSE = `(?:các )?khoản ${NUMBER}`;
const ARTICLE = `(?:các )?điều ${NUMBER}`;
const UNIT = `(?:${POINT}|${CLAUSE}|${ARTICLE})`;
const AND = '(?:, ?| và |, và )';
/** "điểm a, b khoản 1, khoản 2 Điều 5": units with their words, members of a list with or without. */
const LIST = compile(
  `‹${UNIT}(?:(?:${AND}|; ?| )${UNIT}|${AND}(?:${NUMBER}|[a-zđ]›))*,?(?: của)? $`,
  'folded',
  '',
);
const MEMBERS = /(?<![a-z\d])(?:(diem|khoan|dieu) )?(\d{1,3}[a-z]?|[a-z])(?![a-z\d])/g;
const UNITS: Readonly<Record<string, Unit>> = { diem: 'point', khoan: 'clause', dieu: 'article' };
const SIZES: readonly Unit[] = ['point', 'clause', 'article'];
const LONGEST = 200;

interface Member {
  readonly unit: Unit;
  readonly value: string;
}

/**
 * Point, clause and article of the document whose citation begins at `start`. Smaller stands before larger, as Nghị định
 * 30/2020 annex II.V.7 has it, and larger before smaller in older texts.
 */
export function readProvisions(reading: Reading, start: number): Provision[] {
  const from = startOfProvisions(reading, start);
  if (from === start) return [];
  const members = readMembers(reading.text.slice(from, start), reading.folded.slice(from, start));
  const isDownwards = members[0]?.unit === 'article' && members.at(-1)?.unit !== 'article';
  const ordered = isDownwards ? [...members].reverse() : members;
  const provisions = ordered.flatMap((member, at) => provisionAt(ordered, member, at) ?? []);
  return isDownwards ? provisions.reverse() : provisions;
}

/** Where the provisions right before a citation begin; its own start where there are none. */
export function startOfProvisions({ folded }: Reading, start: number): number {
  const from = Math.max(0, start - LONGEST);
  const before = folded.slice(from, start);
  const match = before.includes('dieu ') ? LIST.exec(before) : null;
  return match ? from + match.index : start;
}

/** The units' words in comparison form ("khoán", "Diều" on a scan); the letter of a point keeps its mark ("đ"). */
function readMembers(printed: string, folded: string): Member[] {
  let unit: Unit = 'article';
  return [...folded.matchAll(MEMBERS)].map(({ 0: whole, 1: word = '', 2: value = '', index }) => {
    unit = UNITS[word] ?? unit;
    const end = index + whole.length;
    return { unit, value: printed.slice(end - value.length, end) };
  });
}

/** A member with the larger units that it is of; null where the member before it is a smaller part of it. */
function provisionAt(members: readonly Member[], { unit, value }: Member, at: number): Provision | null {
  const size = SIZES.indexOf(unit);
  const before = members[at - 1];
  if (before && SIZES.indexOf(before.unit) < size) return null;
  const provision: Provision = { point: null, clause: null, article: null, [unit]: value };
  let reached = size;
  for (const other of members.slice(at + 1)) {
    const next = SIZES.indexOf(other.unit);
    if (next <= reached) continue;
    provision[other.unit] = other.value;
    reached = next;
  }
  return provision.article === null ? null : provision;
}
