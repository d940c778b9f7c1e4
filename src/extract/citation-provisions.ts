import type { CitationMention } from '../core/mention.ts';
import { compile } from '../core/rule.ts';
import type { Reading } from './citation-head.ts';

type Provision = CitationMention['value']['provisions'][number];

const NUMBER = String.raw`\d{1,3}[a-zđ]?›`;
const list = (one: string, name: string): string => `${one}(?:(?:, ?| và |, và )(?:${name} )?${one})*`;
const POINTS = `(?:các )?điểm (?<points>${list('[a-zđ]›', 'điểm')})`;
const CLAUSES = `(?:các )?khoản (?<clauses>${list(NUMBER, 'khoản')})`;
const ARTICLES = `(?:các )?điều (?<articles>${list(NUMBER, 'điều')})`;
/** Smaller before larger, as Nghị định 30/2020 annex II.V.7 has it, and larger before smaller, as older texts do. */
const ORDERS = [
  `‹(?:${POINTS},? )?(?:${CLAUSES},? )?${ARTICLES},?(?: của)? $`,
  `‹${ARTICLES}, ?${CLAUSES}(?:, ?${POINTS})?,?(?: của)? $`,
].map((pattern) => compile(pattern, 'folded', 'd'));
const LONGEST = 120;

/** Point, clause and article of the document whose citation begins at `start`: each combination that is listed. */
export function readProvisions(reading: Reading, start: number): Provision[] {
  const from = Math.max(0, start - LONGEST);
  const before = reading.folded.slice(from, start);
  if (!before.includes('dieu ')) return [];
  // of two readings the one that explains more words
  const match = ORDERS.map((order) => order.exec(before))
    .filter((found) => found !== null)
    .sort((a, b) => a.index - b.index)[0];
  if (!match) return [];
  const members = (name: string): (string | null)[] => {
    const span = match.indices?.groups?.[name];
    // the letter of a point keeps its mark ("đ"): read it off the text
    const printed = span && reading.text.slice(from + span[0], from + span[1]);
    return printed?.match(/\d+\p{L}?|(?<![\p{L}])\p{L}(?![\p{L}])/gu) ?? [null];
  };
  return members('articles').flatMap((article) =>
    members('clauses').flatMap((clause) => members('points').map((point) => ({ point, clause, article }))),
  );
}
