import { isJointType } from '../core/document-type.ts';
import type { FlagMention, HeaderMention } from '../core/mention.ts';
import type { Document } from '../core/types.ts';
import { extractPlaceAndDate } from './header-date.ts';
import { flagAt } from './header-flags.ts';
import { type GazetteTitle, readGazetteTitle } from './header-gazette.ts';
import { extractIssuer } from './header-issuer.ts';
import { extractNumber, type NumberMention } from './header-number.ts';
import { extractPeriod } from './header-period.ts';
import { findIssuingClause } from './header-preamble.ts';
import { extractTitle, extractType } from './header-title.ts';

/**
 * The header fields that a document states or lets infer, one mention at most for each, and flags for what is
 * missing, blank, displaced or inferred (annotation guide, sections 1 and 9). An absent field has no mention.
 */
export function extractHeader(document: Document): (HeaderMention | FlagMention)[] {
  const number = extractNumber(document);
  const dated = extractPlaceAndDate(document);
  const title = extractTitle(document);
  const type = extractType(document, number.find(isNumber) ?? null);
  const period = extractPeriod(document, title, findIssuingClause(document));
  const issuer = extractIssuer(document, {
    date: textOf(dated, 'issueDate'),
    place: textOf(dated, 'place'),
    isJoint: isJointType(type?.value.name ?? ''),
  });
  const fields = [type, title, period].flatMap((mention) => mention ?? []);
  const found = [...fields, ...number, ...dated, ...issuer, ...displacedLetterhead(document)];
  const gazette = title && readGazetteTitle(document, type?.value.name ?? '', title);
  return gazette === null ? found : withGazetteTitle(found, gazette);
}

/** The title, and what it says of a field that stands nowhere else; nothing of that is missing then. */
function withGazetteTitle(
  found: readonly (HeaderMention | FlagMention)[],
  { title, ...rest }: GazetteTitle,
): (HeaderMention | FlagMention)[] {
  const has = (field: string) =>
    found.some((mention) => mention.kind === 'header' && mention.field === field);
  const own = Object.values(rest).filter((mention) => mention !== null && !has(mention.field));
  const supplied = new Set(own.map((mention) => FLAGS_OF[mention?.field ?? '']));
  const kept = found.filter((mention) =>
    mention.kind === 'flag' ? !supplied.has(mention.value.code) : mention.field !== 'title',
  );
  return [...kept, title, ...own.flatMap((mention) => mention ?? [])];
}

const FLAGS_OF: Readonly<Record<string, string>> = {
  number: 'missing-number',
  issueDate: 'missing-issue-date',
  issuer: 'missing-letterhead',
};

const isNumber = (mention: NumberMention | FlagMention): mention is NumberMention =>
  mention.kind === 'header';

function textOf(
  mentions: readonly (HeaderMention | FlagMention)[],
  field: 'issueDate' | 'place',
): string | null {
  for (const mention of mentions) {
    if (mention.kind === 'header' && mention.field === field) return mention.value;
  }
  return null;
}

/** Letterhead lines that the text gives after the title: a text box read too late. */
function displacedLetterhead(document: Document): FlagMention[] {
  const title = document.zones.indexOf('title');
  const began = title >= 0 ? title : document.zones.indexOf('body');
  // behind a signature stands the letterhead of the paper that this one issues
  const signed = document.zones.findIndex((zone) => zone === 'recipients' || zone === 'signature');
  const late = document.blocks.filter(
    (_, index) =>
      began >= 0 && index > began && (signed < 0 || index < signed) && document.zones[index] === 'letterhead',
  );
  const [first] = late;
  const last = late[late.length - 1];
  if (!first || !last) return [];
  const words = late.map((block) => document.text.slice(block.start, block.end)).join(' / ');
  const message = `Letterhead lines stand after the title: "${words}".`;
  const contiguous = last.end - first.start <= words.length + 2 * late.length;
  const span = contiguous ? { start: first.start, end: last.end } : first;
  return [flagAt(document, 'letterhead-displaced', 'info', message, span)];
}
