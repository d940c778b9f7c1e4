import { trimEnd } from '../core/trim.ts';
import type { Document, Span } from '../core/types.ts';
import { ISSUING_VERBS } from '../rules/letterhead.vi.ts';
import { headOf } from './header-agency.ts';
import { findAll, runsOf, type Stretch, stretchOf } from './header-scan.ts';

/** "Sở Nội vụ xây dựng Kế hoạch … như sau": who issues, and the whole clause. */
export interface IssuingClause extends Span {
  readonly subject: Stretch;
  readonly rule: string;
}

/** The last clause of the preamble in which a body issues the plan; null when there is none. */
export function findIssuingClause(document: Document): IssuingClause | null {
  for (const run of runsOf(document, 'preamble')) {
    const verbs = findAll(document, ISSUING_VERBS, run);
    for (const find of [subjectAtBoundary, subjectAmid]) {
      for (const verb of [...verbs].reverse()) {
        const subject = find(document, run, verb);
        if (subject)
          return { subject, rule: verb.rule, start: subject.start, end: sentenceEnd(document, run, verb) };
      }
    }
  }
  return null;
}

const LONGEST_NAME = 140;
// adverbs between the subject and its verb
const ADVERBS = / (?:đã|sẽ|tiếp tục|kịp thời|tiến hành|chủ động|phối hợp|cùng|nay|trân trọng)$/u;

/** The subject opens a clause: after ";", ".", "," or a line's start. A comma inside the name opens none. */
function subjectAtBoundary(document: Document, run: Span, verb: Span): Stretch | null {
  const from = Math.max(run.start, verb.start - LONGEST_NAME);
  const window = document.text.slice(from, verb.start);
  let chosen: Stretch | null = null;
  for (const match of window.matchAll(
    /(?:^|[;.,:\n]\s*(?:Nay,?\s+)?|[;.,]\s+(?:nay|do đó|vì vậy),?\s+)(?=\p{Lu})/gu,
  )) {
    const start = from + match.index + match[0].length;
    // the window may cut a word or a clause in two
    if (match.index === 0 && match[0] === '' && from !== run.start) continue;
    const subject = nameAt(document, start, verb.start);
    if (!subject || /[;\n]|\.\s/.test(subject.text)) continue;
    chosen = subject;
  }
  return chosen;
}

/** The author forgot the comma: the last body named before the verb, unless it depends on a word before it. */
function subjectAmid(document: Document, run: Span, verb: Span): Stretch | null {
  const from = Math.max(run.start, verb.start - LONGEST_NAME);
  const window = document.text.slice(from, verb.start);
  const starts = [...window.matchAll(/(?<= )(?=\p{Lu})/gu)].map((match) => from + match.index).reverse();
  for (const start of starts) {
    const subject = nameAt(document, start, verb.start);
    if (!subject) continue;
    if (/[;,.\n]/.test(subject.text) || subject.text.split(' ').length > 12) return null;
    const before = document.folded.slice(Math.max(run.start, start - 12), start).trimEnd();
    if (!/(?:^| )(?:cua|giua|va|tai|cho|voi|do|theo)$/.test(before)) return subject;
  }
  return null;
}

/** A body's name from an offset up to the verb, without adverbs. */
function nameAt(document: Document, start: number, end: number): Stretch | null {
  const folded = document.folded.slice(start, end);
  // "Thủ tướng Chính phủ: số 5/QĐ-TTg ban hành Kế hoạch": a cited paper's
  if (!headOf(folded) || /(?<!\p{L})so ?:? \d/u.test(folded)) return null;
  let text = document.text.slice(start, end).trimEnd();
  for (let shorter = text.replace(ADVERBS, ''); shorter !== text; shorter = text.replace(ADVERBS, ''))
    text = shorter;
  text = trimEnd(text.replace(/\([^()]*\)$/u, ''), /[\s,]/u);
  // "(nay là Trường Cao đẳng X)": no name begins within brackets that end behind it
  if (text === '' || /^[^(]*\)/u.test(text)) return null;
  return stretchOf(document, start, start + text.length);
}

function sentenceEnd(document: Document, run: Span, verb: Span): number {
  const rest = document.text.slice(verb.end, run.end);
  const stop = rest.search(/\n|\.\s/);
  return stop < 0 ? run.end : verb.end + stop;
}
