import { fold } from '../core/fold.ts';
import { flattenSections } from '../core/locate.ts';
import type { CitationMention, FlagMention, Mention } from '../core/mention.ts';
import { ordinalOfRoman } from '../core/roman.ts';
import type { Document, Flag, Section, Span } from '../core/types.ts';
import { checkDays } from './day-checks.ts';
import { checkNumbers } from './number-checks.ts';
import { hasScannedWords } from './scanned.ts';

/** What a careful reader should check, from the values against each other and against the page. */
export function checkMentions(document: Document, mentions: readonly Mention[]): Mention[] {
  const citations = mentions.filter((mention): mention is CitationMention => mention.kind === 'citation');
  return [
    ...mentions,
    ...citations.flatMap((citation) => checkPartial(document, citation)),
    ...checkDatesAfterIssue(document, mentions, citations),
    ...checkDays(document, mentions),
    ...checkNumbers(document, mentions),
    ...checkSequence(document.sections),
    ...checkConfidence(document, mentions),
  ];
}

/** A flag on a stretch of the text; the writer knows its page. */
function flag(code: string, severity: Flag['severity'], message: string, span: Span): FlagMention {
  const { start, end } = span;
  return { kind: 'flag', value: { code, severity, message, span: { start, end }, page: null } };
}

function checkPartial(document: Document, citation: CitationMention): FlagMention[] {
  if (citation.value.status !== 'partial') return [];
  const raw = document.text.slice(citation.start, citation.end);
  return [
    flag('partial-citation', 'warning', `the citation "${raw}" lacks its number or its symbol`, citation),
  ];
}

/** A plan cannot cite what was not yet issued: one of the dates was misread or misprinted. */
function checkDatesAfterIssue(
  document: Document,
  mentions: readonly Mention[],
  citations: readonly CitationMention[],
): FlagMention[] {
  const issue = mentions.find((mention) => mention.kind === 'header' && mention.field === 'issueDate');
  const issued = issue?.kind === 'header' && issue.field === 'issueDate' ? issue.value : null;
  if (issued === null) return [];
  return citations.flatMap((citation) => {
    const { date } = citation.value;
    if (date === null || date.replaceAll('X', '0') <= issued.replaceAll('X', '9')) return [];
    const raw = document.text.slice(citation.start, citation.end);
    const message = `"${raw}" is dated after this document's own date, ${issued}`;
    return [flag('citation-after-issue', 'warning', message, citation)];
  });
}

const POINTS = [...'abcdđeghiklmnopqrstuvxy'];

/** Labels of siblings count on by one, articles over the chapters too; point letters run a b c d đ e. */
function checkSequence(sections: readonly Section[]): FlagMention[] {
  const flags: FlagMention[] = [];
  const all = flattenSections(sections);
  const groups = [sections, ...all.map((section) => section.children)];
  const articles = all.filter((section) => section.level === 'article');
  const continued = new Set(
    articles.filter((section, index) => {
      const before = articles[index - 1];
      return before !== undefined && ordinalOf(section) === ordinalOf(before) + 1;
    }),
  );
  for (const siblings of groups) {
    // most sections have none below them
    if (siblings.length === 0) continue;
    // "i)" above "ii)" is a figure, behind "h)" a letter
    const isRoman = siblings.some(({ level, label }) => level === 'point' && /^[ivx]{2}/.test(label ?? ''));
    for (const level of ['part', 'article', 'item', 'point'] as const) {
      let before: Section | null = null;
      let expected = 1;
      for (const section of siblings) {
        if (section.level !== level) continue;
        const ordinal = isRoman && level === 'point' ? romanOrdinal(section) : ordinalOf(section);
        const isInOrder = ordinal === expected || Number.isNaN(expected);
        if (!isInOrder && !(before === null && continued.has(section)))
          flags.push(outOfOrder(section, before));
        before = section;
        expected = ordinal + 1;
      }
    }
  }
  return flags;
}

function outOfOrder({ label, span }: Section, before: Section | null): FlagMention {
  const place = before === null ? 'the first' : `after "${before.label}"`;
  const message = `the label "${label}" is out of order (${place} of its level)`;
  return flag('section-sequence', 'warning', message, {
    start: span.start,
    end: span.start + (label?.length ?? 0),
  });
}

const romanOrdinal = ({ label }: Section): number =>
  ordinalOfRoman((label ?? '').toUpperCase()) ?? Number.NaN;

function ordinalOf(section: Section): number {
  const label = section.label ?? '';
  if (section.level === 'part') return ordinalOfPart(label);
  if (section.level === 'article') return Number(/\d+/.exec(label)?.[0]);
  if (section.level === 'point') return POINTS.indexOf(label) + 1;
  return Number(label.split('.').pop());
}

const LETTERS = 'ABCDĐEGH';
const WORDS = ['nhat', 'hai', 'ba', 'tu', 'nam', 'sau', 'bay', 'tam', 'chin', 'muoi'];

/** "II", "B" and "thứ hai" are the second; NaN for a label that does not count. */
function ordinalOfPart(label: string): number {
  const division = /^mục (?<figure>\d+|[ivx]+)$/iu.exec(label)?.groups?.figure;
  if (division) return ordinalOfRoman(division) ?? Number(division);
  const word = WORDS.indexOf(/^thu (?<word>.+)$/u.exec(fold(label))?.groups?.word ?? '') + 1;
  return ordinalOfRoman(label) ?? (word || LETTERS.indexOf(label) + 1 || Number.NaN);
}

const LOW_CONFIDENCE = 0.5;

/** Values that rest on words the OCR was unsure of. */
function checkConfidence(document: Document, mentions: readonly Mention[]): FlagMention[] {
  if (!hasScannedWords(document)) return [];
  const unsure = document.words.filter(
    (word) => word.confidence !== null && word.confidence < LOW_CONFIDENCE,
  );
  if (unsure.length === 0) return [];
  return mentions.flatMap((mention) => {
    if (mention.kind === 'flag') return [];
    const word = unsure.find((candidate) => candidate.start < mention.end && candidate.end > mention.start);
    if (!word) return [];
    const read = document.text.slice(word.start, word.end);
    const message = `a ${mention.kind} rests on "${read}", read with confidence ${(word.confidence ?? 0).toFixed(2)}`;
    return [flag('low-ocr-confidence', 'info', message, word)];
  });
}
