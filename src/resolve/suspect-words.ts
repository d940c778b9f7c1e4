import { fold } from '../core/fold.ts';
import { wordsUnder } from '../core/locate.ts';
import type { FlagMention, Mention, SignerMention } from '../core/mention.ts';
import { restoreMarks } from '../core/restore-marks.ts';
import type { Document, Word } from '../core/types.ts';
import { judgePair } from '../core/word-pairs.ts';
import { OFFICE_WORDS } from '../rules/office-words.vi.ts';
import { SURNAMES } from '../rules/signers.vi.ts';
import { hasScannedWords, isScanned } from './scanned.ts';

/** More than these and the page's quality is the matter, which its confidence tells. */
const MOST_FLAGS = 60;

/** On a scan, two words that would make a known one but for their marks ("đối mới") are flagged, never changed. */
export function flagSuspectWords(document: Document, mentions: readonly Mention[]): Mention[] {
  if (!hasScannedWords(document)) return [...mentions];
  const flags: FlagMention[] = [];
  const texts = document.words.map((word) => document.text.slice(word.start, word.end));
  // two words that belong to others ("dân chủ | trong") make no word together
  const belongs = (at: number) => at > 0 && judgePair(texts[at - 1] ?? '', texts[at] ?? '') === 'known';
  for (let at = 1; at < document.words.length && flags.length < MOST_FLAGS; at++) {
    const [first, second] = [document.words[at - 1] as Word, document.words[at] as Word];
    if (second.confidence === null || second.start !== first.end + 1) continue;
    const [one = '', two = ''] = [texts[at - 1], texts[at]];
    if (/[\p{P}\p{N}]$/u.test(one) || judgePair(one, two) !== 'misread' || belongs(at - 1) || belongs(at + 1))
      continue;
    const pair = document.text.slice(first.start, second.end);
    const message = `"${pair}" may be misread: with other marks it is a common word`;
    const span = { start: first.start, end: second.end };
    flags.push({
      kind: 'flag',
      value: { code: 'suspect-word', severity: 'info', message, span, page: null },
    });
  }
  const named = mentions.flatMap((mention) => [
    ...flagName(document, mention),
    ...flagRecipient(document, mention),
  ]);
  return [...mentions, ...named, ...flags];
}

/** "Trân Hoàng Bảo": no family name, but one with other marks; "Thị Linh", "Lan Thị": a part of a name. */
function flagName(document: Document, mention: Mention): FlagMention[] {
  if (mention.kind !== 'signer' || mention.value.name === null || !isScanned(document, mention)) return [];
  const { name, position } = mention.value;
  const doubt =
    position === null ? 'no post was read with it' : (doubtOf(name) ?? unsureness(document, mention));
  if (doubt === null) return [];
  const message = `"${mention.value.name}" may be misread: ${doubt}`;
  const span = { start: mention.start, end: mention.end };
  return [{ kind: 'flag', value: { code: 'suspect-word', severity: 'info', message, span, page: null } }];
}

/** "Công an tính", "Lưu: VI": words that lists of recipients have, with other marks or letters. */
function flagRecipient(document: Document, mention: Mention): FlagMention[] {
  if (mention.kind !== 'recipient' || !isScanned(document, mention)) return [];
  const { name, archive } = mention.value;
  const [office = ''] = archive;
  const words = name ?? archive.join(', ');
  const worn = restoreMarks(words, RECIPIENT_WORDS) !== words;
  if (!worn && !WORN_OFFICE.test(office)) return [];
  const message = worn
    ? `"${words}" may be misread: with other marks its words are an office's`
    : `"${office}" may be misread: records are kept by "VT" nearly always`;
  const span = { start: mention.start, end: mention.end };
  return [{ kind: 'flag', value: { code: 'suspect-word', severity: 'info', message, span, page: null } }];
}

// "cơ quan" is no district
const OFFICES = OFFICE_WORDS.filter((word) => word !== 'Quận');
const RECIPIENT_WORDS = [...OFFICES, 'ban', 'ngành', 'các', 'như trên', 'Huyện ủy', 'Tỉnh ủy', 'Chi cục'];
/** "VT" on a worn page. */
const WORN_OFFICE = /^V(?:[IEU1]|[ÌÍỈĨỊÈÉẺẼẸÊỀẾỂỄỆÙÚỦŨỤ])$/u;

/** A name has no second witness: below this a careful reader looks at it. */
const SURE_NAME = 0.75;

function unsureness(document: Document, { start, end, value }: SignerMention): string | null {
  const at = document.text.indexOf(value.name ?? '', start);
  if (at < 0 || at >= end) return null;
  const words = wordsUnder(document, { start: at, end: at + (value.name ?? '').length });
  return words.some(({ confidence }) => (confidence ?? 1) < SURE_NAME) ? 'it was not surely read' : null;
}

/** What speaks against a name; null for nothing. */
function doubtOf(name: string): string | null {
  const words = name.toLowerCase().split(' ');
  const [family = '', last = ''] = [words[0], words[words.length - 1]];
  if (words.slice(1, -1).some((word) => WORN_MIDDLE.test(word)))
    return 'one of its words is the middle of a name with other marks';
  if (last === 'thị') return 'its last word is the middle of a name';
  if (FAMILIES.has(family)) return null;
  if (FAMILIES_FOLDED.has(fold(family))) return 'its first word is a family name with other marks';
  if (family === 'thị' || family === 'văn') return 'its first word is the middle of a name';
  return words.length < LONGEST_BARE_NAME
    ? 'its first word is no family name that is known: a seal may hide one'
    : null;
}

/** "Văn" and "Thị" with marks that no middle of a name has; "Vân" is one. */
const WORN_MIDDLE = /^(?:v[àáảãạầấẩẫậằắẳẵặ]n|th[ìíỉĩ])$/u;
/** A name of so many words has its family's among them. */
const LONGEST_BARE_NAME = 4;

const FAMILIES = new Set(SURNAMES.map((name) => name.toLowerCase()));
const FAMILIES_FOLDED = new Set(SURNAMES.map(fold));
