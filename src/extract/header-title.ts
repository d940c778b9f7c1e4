import { typeOfLine } from '../core/document-type.ts';
import { fold } from '../core/fold.ts';
import type { HeaderMention } from '../core/mention.ts';
import type { Block, Document, Span } from '../core/types.ts';
import { NUMBERS } from '../rules/letterhead.vi.ts';
import { headOf } from './header-agency.ts';
import { type NumberMention, typeOfNumber } from './header-number.ts';
import { blocksOf, findAll, stretchOf } from './header-scan.ts';

type TypeMention = Extract<HeaderMention, { field: 'type' }>;
type TitleMention = Extract<HeaderMention, { field: 'title' }>;

/** The document's type: its type line, else what the number's symbol stands for (inferred). */
export function extractType(document: Document, number: NumberMention | null): TypeMention | null {
  const line = findTypeLine(document);
  if (line) {
    const { start, end, code, name } = line;
    return {
      kind: 'header',
      field: 'type',
      value: { code, name },
      start,
      end,
      rule: 'header.type.line',
      certainty: 'stated',
    };
  }
  const value = number && typeOfNumber(number);
  if (!number || !value) return null;
  const { start, end } = number;
  return {
    kind: 'header',
    field: 'type',
    value,
    start,
    end,
    rule: 'header.type.symbol',
    certainty: 'inferred',
  };
}

interface TypeLine extends Span {
  readonly code: string;
  readonly name: string;
}

function findTypeLine(document: Document): TypeLine | null {
  const [block] = blocksOf(document, 'title');
  if (!block) return null;
  const { text } = stretchOf(document, block.start, block.end);
  const whole = typeOfLine(text);
  if (whole) return { start: block.start, end: block.end, code: whole.code, name: whole.name };
  return typeAtStart(block, text);
}

/** A type in capitals with the title after it, read as one line: "KẾ HOẠCH Tuyên truyền …". */
function typeAtStart(block: Block, text: string): TypeLine | null {
  const capitals = /^\p{Lu}+(?: \p{Lu}+)*(?= \p{Lu}\p{Ll})/u.exec(text)?.[0] ?? '';
  const words = capitals.split(' ');
  for (let count = words.length; count > 0; count--) {
    const name = words.slice(0, count).join(' ');
    const row = typeOfLine(name);
    if (row) return { start: block.start, end: block.start + name.length, code: row.code, name: row.name };
  }
  return null;
}

/** The words under the type line, from the first line to the last; lines in brackets and rules around it are none. */
export function extractTitle(document: Document): TitleMention | null {
  const type = findTypeLine(document);
  const lines = blocksOf(document, 'title')
    .map((block) =>
      type && block.start <= type.start && type.end <= block.end
        ? { start: type.end, end: block.end }
        : block,
    )
    .map((span) => withoutEdges(document, span))
    .filter((span) => span.end > span.start && !isAside(document, span));
  while (lines.length > 1 && isIssuerLine(document, lines)) lines.pop();
  const [first] = lines;
  const last = lines[lines.length - 1];
  if (!first || !last) return null;
  const value = document.text.slice(first.start, last.end).replaceAll('\n', ' ');
  const { start, end } = { start: first.start, end: last.end };
  return { kind: 'header', field: 'title', value, start, end, rule: 'header.title', certainty: 'stated' };
}

function withoutEdges(document: Document, span: Span): Span {
  const text = document.text.slice(span.start, span.end);
  const lead = /^[\s*|_\-–—.:;]*/u.exec(text)?.[0].length ?? 0;
  const kept = withoutLoneQuote(text.slice(lead).replace(/[\s*|_–—]+$|[-\s]{3,}$/u, ''));
  return { start: span.start + lead, end: span.start + lead + kept.length };
}

/** A quotation mark at the end that nothing opened: a speck of the page. */
function withoutLoneQuote(text: string): string {
  const kept = text.replace(/\s*["'‘’“”`]+$/u, '');
  return /["'‘“]/u.test(kept) ? text : kept;
}

/** A decision's issuing body in capitals under a title that is not: "ỦY BAN NHÂN DÂN TỈNH". */
function isIssuerLine(document: Document, lines: readonly Span[]): boolean {
  const [text = '', ...above] = lines.map((line) => document.text.slice(line.start, line.end)).reverse();
  const capitals = (line: string) => line === line.toUpperCase();
  return capitals(text) && !above.some(capitals) && headOf(fold(text)) !== null;
}

/** "(Kèm theo Quyết định …)", or the number set under the type. */
function isAside(document: Document, span: Span): boolean {
  const text = document.text.slice(span.start, span.end);
  if (/^\(.*\)$/su.test(text)) return true;
  return findAll(document, NUMBERS, span).some((hit) => hit.start === span.start && span.end - hit.end <= 1);
}
