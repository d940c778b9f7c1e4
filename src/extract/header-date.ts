import { formatDay, isPossible } from '../core/edtf.ts';
import { fold } from '../core/fold.ts';
import { blockAt } from '../core/locate.ts';
import type { FlagMention, HeaderMention } from '../core/mention.ts';
import type { Document } from '../core/types.ts';
import { DATE_LINES, NUMBERS, RECEIVED_STAMP } from '../rules/letterhead.vi.ts';
import { PROVINCES } from '../rules/provinces.vi.ts';
import { flagAt } from './header-flags.ts';
import { findAll, type Hit, holdsAny, runsOf, type Stretch, stretchOf } from './header-scan.ts';

/** Place and day of issue from the date line ("Cầu Ngang, ngày 10 tháng 3 năm 2022"), with flags for what is blank. */
export function extractPlaceAndDate(document: Document): (HeaderMention | FlagMention)[] {
  const hit = findDateLine(document);
  if (!hit) return [flagAt(document, 'missing-issue-date', 'warning', 'No date line was found.', null)];
  const found: (HeaderMention | FlagMention)[] = [];
  const place = placeBefore(document, hit);
  const value = readDate(hit);
  const shared = { kind: 'header', rule: hit.rule, certainty: 'stated' } as const;
  if (place) found.push({ ...shared, field: 'place', value: place.text, start: place.start, end: place.end });
  if (value) found.push({ ...shared, field: 'issueDate', value, start: hit.start, end: hit.end });
  if (!value || value.includes('X')) {
    const message = `The day of issue is blank or cannot be read: "${hit.text.replace('\n', ' ')}".`;
    found.push(flagAt(document, 'missing-issue-date', 'warning', message, hit));
  }
  return found;
}

/** In the letterhead; else a date line that fills its block, as some set it above the signature or under the title. */
export function findDateLine(document: Document): Hit | null {
  for (const rule of DATE_LINES) {
    const hits = runsOf(document, 'letterhead').flatMap((run) => findAll(document, [rule], run));
    const unstamped = hits.filter((hit) => !isStamp(document, hit));
    // a site's words above the letterhead may name the day too
    const own = unstamped.find((hit) => placeBefore(document, hit) !== null) ?? unstamped[0];
    if (own) return own;
  }
  for (const zone of ['title', 'signature', 'closing'] as const) {
    const hits = runsOf(document, zone).flatMap((run) => findAll(document, DATE_LINES, run));
    const own = hits.find((hit) => fillsBlock(document, hit));
    if (own) return own;
  }
  return null;
}

function isStamp(document: Document, hit: Hit): boolean {
  return holdsAny(document, RECEIVED_STAMP, { start: Math.max(0, hit.start - 30), end: hit.start });
}

function fillsBlock(document: Document, hit: Hit): boolean {
  const block = blockAt(document, hit.start);
  if (!block || hit.end > block.end || block.end - hit.end > 3) return false;
  const place = placeBefore(document, hit);
  return place !== null && place.start - block.start <= 2;
}

// the capitalised words right before "ngày" or a telegram's hour; a stamp's "Số" is no place's
const PLACE =
  /(?<![\p{L}\p{N}/])(?<place>(?!Số )(?:\p{Lu}[\p{L}\p{M}'’.]*|Quận \d+|Phường \d+)(?:(?: ?[-–] ?| )(?:\p{Lu}[\p{L}\p{M}'’.]*|\d{1,2}|phố|xã|trấn|khu))*)(?<mark> ?[,.;:]? ?(?:hồi \d{1,2} ?(?:giờ|h|g)(?: ?\d{1,2}(?: phút)?)?,? )?)$/u;

const PROVINCE = new RegExp(
  `(?<![\\p{L}\\p{N}/])(?<place>${PROVINCES.map(({ name }) => fold(name)).join('|')}),? ?$`,
  'u',
);

/** The place's words on the date's own line, after the number where both were read as one line. */
export function placeBefore(document: Document, hit: Hit): Stretch | null {
  const block = blockAt(document, hit.start);
  if (!block) return null;
  const numbers = findAll(document, NUMBERS, { start: block.start, end: hit.start });
  const from = Math.max(block.start, ...numbers.map((number) => number.end));
  // "Hà nội": of a province the words are known, whatever their case
  const match =
    PLACE.exec(document.text.slice(from, hit.start)) ?? PROVINCE.exec(document.folded.slice(from, hit.start));
  if (!match?.groups?.place) return null;
  const found = match.groups.place;
  // "TRƯỜNG CHÍNH TRỊ Hà Giang": a name in capitals beside it is a line of the other column
  const beside = /^(?:\p{Lu}{2,}(?<!^TP) |\d{1,2} )*(?=\p{Lu}\p{Ll})/u.exec(found)?.[0].length ?? 0;
  const start = from + match.index + beside;
  return stretchOf(document, start, start + found.length - beside);
}

/** EDTF; null when not even the year is there. */
function readDate(hit: Hit): string | null {
  const year = digits(hit.groups.year?.text);
  if (year === null || year.length < 3) return null;
  const parts = { year, month: numberOf(hit.groups.month?.text), day: numberOf(hit.groups.day?.text) };
  if (isPossible(parts)) return formatDay(parts);
  const dayless = { ...parts, day: null };
  return formatDay(isPossible(dayless) ? dayless : { ...dayless, month: null });
}

/** Figures, and letters that a reader takes for figures next to a true one ("l0", "2O22"); null for other strokes. */
function digits(written: string | undefined): string | null {
  const run = (written ?? '').replace(/[^\p{L}\p{N}]/gu, '');
  if (!/^[\dlIoO]+$/.test(run) || !/\d/.test(run)) return null;
  return run.replace(/[lI]/g, '1').replace(/[oO]/g, '0');
}

function numberOf(written: string | undefined): number | null {
  const run = digits(written);
  return run === null || run.length > 2 ? null : Number(run);
}
