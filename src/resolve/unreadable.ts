import { wordsUnder } from '../core/locate.ts';
import type { FlagMention, HeaderMention, Mention, SignerMention } from '../core/mention.ts';
import type { Document, Span, Word } from '../core/types.ts';
import { hasScannedWords, isScanned } from './scanned.ts';

/**
 * A number or day written by hand into a form, or lost under a stamp, comes out of the OCR as some digits it is not sure
 * of. Such digits are no value: they become blank or X, and a flag says where to look.
 */
export function dropUnreadable(document: Document, mentions: readonly Mention[]): Mention[] {
  if (!hasScannedWords(document)) return sameIssueDate(mentions);
  const changed = mentions.flatMap((mention) => {
    if (mention.kind === 'flag' || !isScanned(document, mention)) return [mention];
    const kept = keepReadable(document, mention);
    if (kept !== mention) return [kept, flagOf(document, mention)];
    const day =
      mention.kind === 'citation' && mention.value.date === null ? wornDay(document, mention.end) : null;
    return day === null ? [mention] : [mention, dayFlag(document, mention, day)];
  });
  return sameIssueDate(changed);
}

/** Printed digits of a letterhead are read with 0.8 and more, handwriting hardly ever. */
const SURE_DIGITS = 0.8;
const SURE_NAME = 0.4;

function keepReadable(document: Document, mention: Mention): Mention {
  if (mention.kind === 'signer') return readableSigner(document, mention);
  if (mention.kind !== 'header') return mention;
  if (mention.field === 'number') return readableNumber(document, mention);
  if (mention.field === 'issueDate') return readableDate(document, mention);
  return mention;
}

const isUnsure = (word: Word) => (word.confidence ?? 1) < SURE_DIGITS;

/** Words of digits alone: what stands beside the printed parts of a form. */
function digitWords(document: Document, span: Span): Word[] {
  return wordsUnder(document, span).filter((word) => /^\d+$/.test(document.text.slice(word.start, word.end)));
}

function readableNumber(document: Document, mention: HeaderMention & { field: 'number' }): Mention {
  const { number, normalized } = mention.value;
  const print = printHeight(document, mention);
  const isLost = (word: Word) => (isUnsure(word) && !isPrint(word, print)) || isByHand(word, print);
  if (number === null || !digitWords(document, mention).some(isLost)) return mention;
  const known = normalized?.startsWith(number) ? normalized.slice(number.length) : null;
  return { ...mention, value: { ...mention.value, number: null, normalized: known === '' ? null : known } };
}

/** How high the symbol beside the digits is; NaN where they are one word. */
function printHeight(document: Document, span: Span): number {
  const symbol = wordsUnder(document, span).find((word) =>
    /^\/?\p{Lu}{2}/u.test(document.text.slice(word.start, word.end)),
  );
  return symbol ? heightOf(symbol) : Number.NaN;
}

/** Digits as high as the symbol beside them, if they were read with some certainty. */
const LIKELY_PRINT = 0.7;
const isPrint = (word: Word, print: number): boolean =>
  (word.confidence ?? 1) >= LIKELY_PRINT && heightOf(word) <= print * LARGER;

function readableDate(document: Document, mention: HeaderMention & { field: 'issueDate' }): Mention {
  const { day, month, year } = dateWords(document, mention);
  const parts = mention.value.split('-');
  const print = Math.max(...year.map(heightOf));
  const isLost = (words: readonly Word[]) => words.some((word) => isUnsure(word) || isByHand(word, print));
  if (parts.length !== 3 || !(isLost(day) || isLost(month))) return mention;
  const value = [parts[0], isLost(month) ? 'XX' : parts[1], isLost(day) ? 'XX' : parts[2]].join('-');
  return value === mention.value ? mention : { ...mention, value };
}

/** What stands behind "ngày", "tháng" and "năm", digits or not. */
function dateWords(document: Document, span: Span) {
  const slots: { [slot in 'day' | 'month' | 'year']: Word[] } = { day: [], month: [], year: [] };
  let slot: Word[] | null = null;
  for (const word of wordsUnder(document, span)) {
    const parts = CLOSE.exec(document.folded.slice(word.start, word.end))?.groups;
    const label = LABELS[(parts?.label ?? '').replace(/^th.ng$/, 'thang')];
    // digits that a label stands close to are as high as its letters: their own height is not known
    const close = { ...word, box: null };
    if (label === undefined) slot?.push(word);
    else {
      if (parts?.before) slot?.push(close);
      slot = slots[label];
      if (parts?.behind) slot.push(close);
    }
  }
  return slots;
}

/** "ngày", "26tháng", "ngày25", "thúng" */
const CLOSE = /^(?<before>\d{1,2})?(?<label>ngay|th[aou]ng|nam)(?<behind>\d{1,4})?$/u;

const LABELS: { readonly [word: string]: 'day' | 'month' | 'year' } = {
  ngay: 'day',
  thang: 'month',
  nam: 'year',
};

/** Handwriting is larger than the print beside it: printed digits are as high as the year's, to a tenth. */
const LARGER = 1.12;
const SURE_PRINT = 0.94;

const heightOf = ({ box }: Word): number => (box === null ? Number.NaN : box.y1 - box.y0);

const isByHand = (word: Word, print: number): boolean =>
  (word.confidence ?? 1) < SURE_PRINT && heightOf(word) > print * LARGER;

function readableSigner(document: Document, mention: SignerMention): Mention {
  const { name, position, authority, actingFor } = mention.value;
  // who signs for another has a post of his own: its first word lies under the stamp
  if (authority === 'KT.' && position !== null && position === actingFor) {
    return { ...mention, value: { ...mention.value, position: null } };
  }
  if (name === null) return mention;
  const start = document.text.indexOf(name, mention.start);
  if (start < 0 || start >= mention.end) return mention;
  const words = wordsUnder(document, { start, end: start + name.length });
  const unsure = words.some((word) => (word.confidence ?? 1) < SURE_NAME);
  return unsure ? { ...mention, value: { ...mention.value, name: null } } : mention;
}

/** "ngày 8/04/2 den", "ngày S/4EA 17" behind a number: a day that was not understood; null where none begins there. */
function wornDay(document: Document, from: number): Span | null {
  const worn = /^[ ,.:;]{0,2}ng\p{L}{1,2} ?(?:\d|[SBOIlZ]{1,2}\/)\S{0,12}(?: \S{1,8})?/u.exec(
    document.text.slice(from, from + 40),
  );
  return worn === null ? null : { start: from, end: from + worn[0].length };
}

function dayFlag(document: Document, { start }: Span, day: Span): FlagMention {
  const read = document.text.slice(day.start, day.end).trim();
  const message = `"${read}" was not understood as the day of what is cited before it; it is left blank`;
  const span = { start, end: day.end };
  return { kind: 'flag', value: { code: 'unreadable', severity: 'warning', message, span, page: null } };
}

/** The date of issue stands among the dates too, and says the same there. */
function sameIssueDate(mentions: readonly Mention[]): Mention[] {
  const issue = mentions.find((mention) => mention.kind === 'header' && mention.field === 'issueDate');
  if (issue?.kind !== 'header' || issue.field !== 'issueDate') return [...mentions];
  return mentions.map((mention) =>
    mention.kind === 'date' && mention.start === issue.start && mention.end === issue.end
      ? { ...mention, value: { ...mention.value, value: issue.value } }
      : mention,
  );
}

function flagOf(document: Document, mention: Exclude<Mention, FlagMention>): FlagMention {
  const { start, end } = mention;
  const read = document.text.slice(start, end).replace(/\n/g, ' / ');
  const message = `"${read}" was read without certainty (handwriting or a stamp?); the unsure part is left blank`;
  return {
    kind: 'flag',
    value: { code: 'unreadable', severity: 'warning', message, span: { start, end }, page: null },
  };
}
