import { blockAt, firstEndingAfter } from '../core/locate.ts';
import { findMatches } from '../core/rule.ts';
import type { Block, Document, Span } from '../core/types.ts';

/** Where a time or a duty stands: the clause (";" ends it) in its sentence in its block. */
export interface Place {
  readonly block: Span;
  readonly sentence: Span;
  readonly clause: Span;
  /** All clauses of the block, in their order. */
  readonly clauses: readonly Span[];
}

const SENTENCE_END = /[.!?…](?=[”"’)]? ["“(]?\p{Lu})/gu;
// a number or letter that labels, or an abbreviation ("TP.", "KT."): its point ends no sentence; four characters at most
const NO_END = /(?:^|[\s(])(?:\d{1,2}|[a-zđ]|\p{Lu}\p{L}{0,2}|Ths|ThS)$/u;

/** "của Ban Chấp hành khóa XI. Giải quyết …": a figure that counts ends the sentence. */
const ROMAN_END = /(?:[Kk]hóa|[Tt]hứ|[Qq]uý|[Hh]ạng|[Ll]oại|khu vực|[Pp]hụ lục) [IVX]{1,5}$/u;

/** "2.1." opens the block. */
function isDotted(body: string, at: number): boolean {
  return at < 12 && /^(?:\d{1,2}\.){1,3}\d{1,2}$/.test(body.slice(0, at));
}

/** The sentences of a block: parted at a full stop before a capital letter. */
function sentencesOf(text: string, block: Span): Span[] {
  const body = text.slice(block.start, block.end);
  const ends = findMatches(SENTENCE_END, body)
    .map((stop) => stop.index)
    .filter(
      (at) =>
        body[at] !== '.' ||
        ROMAN_END.test(body.slice(Math.max(0, at - 16), at)) ||
        !(NO_END.test(body.slice(Math.max(0, at - 8), at)) || isDotted(body, at)),
    )
    .map((at) => block.start + at + 1);
  return split(block, ends);
}

/** The clauses of a sentence: parted at ";" outside brackets. */
function clausesOf(text: string, sentence: Span): Span[] {
  if (!text.slice(sentence.start, sentence.end).includes(';')) return [sentence];
  const ends: number[] = [];
  let depth = 0;
  for (let at = sentence.start; at < sentence.end; at++) {
    if (text[at] === '(') depth++;
    else if (text[at] === ')') depth = Math.max(0, depth - 1);
    else if (text[at] === ';' && depth === 0) ends.push(at + 1);
  }
  return split(sentence, ends);
}

function split(span: Span, ends: readonly number[]): Span[] {
  if (ends.length === 0) return [span];
  const edges = [span.start, ...ends, span.end];
  return edges
    .slice(1)
    .map((end, i) => ({ start: edges[i] ?? span.start, end }))
    .filter((s) => s.end > s.start);
}

/** No paragraph or clause a person wrote is longer; what is (a table read as one line) is looked at piece by piece. */
const LONGEST_BLOCK = 6000;
const LONGEST_CLAUSE = 1600;

type Text = Pick<Document, 'text' | 'blocks'>;

/** Where an offset stands; null between blocks. A piece of a text is parted once for all offsets in it that are asked for one after the other. */
export function createPlaceFinder(document: Text): (at: number) => Place | null {
  let last = -1;
  let places: readonly Place[] = [];
  return (at) => {
    const whole = blockAt(document, at);
    if (whole === null) return null;
    const block = pieceAt(whole, at);
    if (block.start !== last) places = placesIn(document.text, block, cellsIn(whole, block));
    last = block.start;
    const place = places[firstEndingAfter(places[0]?.clauses ?? [], at)];
    if (place === undefined || isShort(place.clause)) return place ?? null;
    return { ...place, clause: near(place.clause, at) };
  };
}

function pieceAt(block: Span, at: number): Span {
  if (block.end - block.start <= LONGEST_BLOCK) return block;
  const start = block.start + Math.floor((at - block.start) / LONGEST_BLOCK) * LONGEST_BLOCK;
  return { start, end: Math.min(block.end, start + LONGEST_BLOCK) };
}

/** No sentence goes on over a table's cells. */
function cellsIn({ cells }: Block, piece: Span): readonly Span[] {
  const own =
    cells?.filter(({ start, end }) => start < end && start >= piece.start && end <= piece.end) ?? [];
  return own.length > 0 ? own : [piece];
}

function placesIn(text: string, block: Span, cells: readonly Span[]): Place[] {
  const places: Place[] = [];
  const clauses: Span[] = [];
  for (const cell of cells) {
    for (const sentence of sentencesOf(text, cell)) {
      for (const clause of clausesOf(text, sentence)) {
        clauses.push(clause);
        places.push({ block, sentence, clause, clauses });
      }
    }
  }
  return places;
}

const isShort = ({ start, end }: Span): boolean => end - start <= LONGEST_CLAUSE;

function near(clause: Span, at: number): Span {
  const start = Math.max(clause.start, at - LONGEST_CLAUSE / 2);
  return { start, end: Math.min(clause.end, start + LONGEST_CLAUSE) };
}
