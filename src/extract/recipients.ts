import type { FlagMention, RecipientMention } from '../core/mention.ts';
import { findMatches } from '../core/rule.ts';
import { trimEnd } from '../core/trim.ts';
import type { Document } from '../core/types.ts';
import { ARCHIVES, OPEN_PURPOSES, PURPOSES, RECIPIENTS_HEADS } from '../rules/recipients.vi.ts';
import { flagAt } from './header-flags.ts';
import { findFirst, type Stretch, stretchOf } from './header-scan.ts';
import { DASH, recipientBlocks } from './recipient-blocks.ts';

/** The entries under "Nơi nhận:", in order (annotation guide, section 7); an entry that names nobody is a flag. */
export function extractRecipients(document: Document): (RecipientMention | FlagMention)[] {
  const blocks = recipientBlocks(document).map((block) => stretchOf(document, block.start, block.end));
  const entries = joinWrapped(document, blocks).flatMap((block) => partEntries(document, block));
  const braced = entries.map((entry) => /[}⎫⎬⎭]/u.test(entry.text) || UNOPENED.test(entry.text));
  const mentions = entries.map((entry) => {
    const own = LIST_HEAD.test(entry.text) ? null : bare(document, entry);
    return own && mentionOf(document, own);
  });
  return spreadPurposes(document, entries, sharePurposes(mentions, braced)).filter(
    (mention) => mention !== null,
  );
}

/** "(để báo cáo)" on a line of its own. */
const LONE_PURPOSE = /^[\s})]*\((?<inside>[^()]{1,60})\)[\s;.,]*$/u;

/** A purpose on a line of its own is that of the entries above it, up to the last such line. */
function spreadPurposes(
  document: Document,
  entries: readonly Stretch[],
  mentions: readonly Entry[],
): readonly Entry[] {
  const spread = [...mentions];
  let from = 0;
  entries.forEach((entry, at) => {
    const inside = LONE_PURPOSE.exec(entry.text)?.groups?.inside;
    if (inside === undefined) return;
    const start = entry.start + entry.text.indexOf(inside);
    if (from === at || !findFirst(document, PURPOSES, { start, end: start + inside.length })) return;
    spread[at] = null;
    for (; from < at; from++) spread[from] = withPurpose(mentions[from] ?? null, inside);
    from = at + 1;
  });
  return spread;
}

/** "Bộ Y tế; ) (b/c)": a high bracket that holds several entries. */
const UNOPENED = /^[^(]*\)/u;
/** "Gửi bản giấy:" heads some of the entries. */
const LIST_HEAD = /^(?:Gửi )?(?:[Bb]ản|[Vv]ăn bản|[Ff]ile)(?: \p{L}+){1,3} ?:\s*$/u;

type Entry = RecipientMention | FlagMention | null;

/** Entries that a brace holds together have one purpose, printed beside one of them. */
function sharePurposes(mentions: readonly Entry[], braced: readonly boolean[]): Entry[] {
  let purpose: string | null = null;
  return mentions.map((mention, at) => {
    if (!braced[at]) purpose = null;
    else if (!braced[at - 1]) {
      const end = braced.indexOf(false, at);
      purpose = purposesOf(mentions.slice(at, end < 0 ? undefined : end))[0] ?? null;
    }
    return purpose === null ? mention : withPurpose(mention, purpose);
  });
}

/** What is said of several is said of each that says none itself. */
function withPurpose(mention: Entry, purpose: string): Entry {
  if (mention?.kind !== 'recipient' || mention.value.purpose !== null || mention.value.name === null)
    return mention;
  return { ...mention, certainty: 'inferred', value: { ...mention.value, purpose } };
}

function purposesOf(mentions: readonly Entry[]): string[] {
  return mentions.flatMap((mention) => (mention?.kind === 'recipient' ? (mention.value.purpose ?? []) : []));
}

/** In a list with dashes a line without one is the rest of the entry above it, unless that entry is closed. */
function joinWrapped(document: Document, blocks: readonly Stretch[]): Stretch[] {
  const dashed = blocks.filter((block) => DASH.test(block.text)).length > blocks.length / 2;
  const joined: Stretch[] = [];
  for (const block of blocks) {
    const above = joined[joined.length - 1];
    const wraps =
      dashed &&
      above &&
      DASH.test(above.text) &&
      !DASH.test(block.text) &&
      !(LONE_PURPOSE.test(block.text) ? /[;.,]\s*$/ : /[;.]\s*$/).test(above.text);
    if (wraps) joined[joined.length - 1] = stretchOf(document, above.start, block.end);
    else joined.push(block);
  }
  return joined;
}

/** A block is an entry; "Nơi nhận:" is none, and a list read as one line is several. */
function partEntries(document: Document, block: Stretch): Stretch[] {
  const head = findFirst(document, RECIPIENTS_HEADS, block);
  const start = head && head.start === block.start ? head.end : block.start;
  const text = document.text.slice(start, block.end);
  // on the heading's own line entries may stand without dashes
  const next = head && start > block.start ? HEADED_ENTRY : DASHED_ENTRY;
  const archive = text.search(ARCHIVE_START);
  const cuts = findMatches(head && COMMAS.test(text) ? COMMA_ENTRY : next, text)
    .map((match) => match.index + match[0].length)
    .filter((at) => archive < 0 || at <= archive)
    .map((at) => start + at);
  return [start, ...cuts].map((from, index) => stretchOf(document, from, cuts[index] ?? block.end));
}

const DASHED_ENTRY = /[;,.]\s*(?=[ˆ^~]?[-–•+*]\s?\p{L}|Lưu(?::| VT| VP))/gu;
const HEADED_ENTRY = /[;,.]\s*(?=[-–•+]\s?\p{L}|Lưu(?::| VT| VP))|;\s*(?=\p{L})/gu;
/** "Nơi nhận: Huyện ủy, Các chi bộ, Lưu CB": nothing but commas parts the entries. */
const COMMAS = /^[^;\n]{5,300}, Lưu \p{Lu}{2,5}\.?$/u;
const COMMA_ENTRY = /, (?=\p{Lu})/gu;
const ARCHIVE_START = /(?<![\p{L}\p{N}])Lưu(?::| VT| VP)/u;

/** Without the leading dash and the trailing ";", "." or ","; null when no letter is left. */
function bare(document: Document, entry: Stretch): Stretch | null {
  // a quotation mark that nothing closes is dust
  const lead =
    /^(?:[\s\-–—•+*.:;,_|=~^ˆ¬«»‹›]|[“"](?![^“”"]*[“”"]))*(?:\d{1,2}(?:[.)]|\/-?)\s)?/u.exec(entry.text)?.[0]
      .length ?? 0;
  const kept = trimEnd(entry.text.slice(lead), /[\s;:.,/|_*–—›»~^=¿\\-]/u);
  if (!/\p{L}/u.test(kept)) return null;
  return stretchOf(document, entry.start + lead, entry.start + lead + kept.length);
}

function mentionOf(document: Document, entry: Stretch): RecipientMention | FlagMention {
  const { start, end } = entry;
  const archive = findFirst(document, ARCHIVES, entry);
  if (archive) {
    // "Lưu" alone does not say where
    const parts = partList(archive.groups.rest?.text.replaceAll('\n', ' ') ?? '');
    const value = { name: null, purpose: null, archive: parts };
    return { kind: 'recipient', value, start, end, rule: 'recipient.archive', certainty: 'stated' };
  }
  const purpose = findPurpose(document, entry);
  const words = document.text.slice(start, purpose?.from ?? end).replaceAll('\n', ' ');
  const tidy = trimEnd(words, UNOPENED.test(words) ? /[\s;:,|{})]/u : /[\s;:,|{}]/u);
  // an abbreviation ("TP.") ends in a stop, a word does not
  const name = purpose ? tidy.replace(/(?<=\p{Ll}{2})\.$/u, '') : tidy;
  if (!/\p{L}/u.test(name)) {
    const message = `An entry of the recipients names nobody: "${entry.text}".`;
    return flagAt(document, 'recipient-unnamed', 'info', message, entry);
  }
  const value = { name, purpose: purpose?.text ?? null, archive: [] };
  return {
    kind: 'recipient',
    value,
    start,
    end,
    rule: purpose?.rule ?? 'recipient.entry',
    certainty: 'stated',
  };
}

interface Purpose {
  /** Where the name ends. */
  readonly from: number;
  readonly text: string;
  readonly rule: string;
}

function findPurpose(document: Document, entry: Stretch): Purpose | null {
  // an OCR takes one bracket for another; some authors quote
  const bracket = /[([{“"]\s*(?<inside>[^()[\]{}“”"]{1,60}?)\s*[)\]}”"]{0,2}$/u.exec(entry.text);
  const inside = bracket?.groups?.inside;
  if (bracket && inside) {
    const start = entry.start + bracket.index + bracket[0].indexOf(inside);
    const hit = findFirst(document, PURPOSES, { start, end: start + inside.length });
    return hit ? { from: entry.start + bracket.index, text: inside, rule: hit.rule } : null;
  }
  const open = findFirst(document, OPEN_PURPOSES, entry);
  return open ? { from: open.start, text: open.text, rule: open.rule } : null;
}

/** "VT. (TPT)", "VT. TH": the clerks' office is a whole entry, whatever mark is set behind it. */
const CLERKS = /^(V[TPÊỀẾỂỄỆ])\. (?:\(([^()]{1,40})\)$|(\p{Lu}{2}|\p{Lu}\d|\p{Lu}{1,2}\p{Ll}\p{Lu}))/u;

/** "VT, NC (TP, Vinh)": parted at commas and semicolons outside brackets; "(VT, LN)" is a list in brackets. */
function partList(text: string): string[] {
  return text
    .replace(/^\(([^()]{1,100})\)$/u, '$1')
    .replace(CLERKS, (_, clerks, bracketed, open) => `${clerks}, ${bracketed ?? open}`)
    .split(/[,;](?![^()]{0,200}\))/u)
    .map((part) => part.trim())
    .filter((part) => part !== '');
}
