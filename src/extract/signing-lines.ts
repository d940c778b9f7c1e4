import { typeOfLine } from '../core/document-type.ts';
import { fold } from '../core/fold.ts';
import { firstEndingAfter } from '../core/locate.ts';
import { trimEnd } from '../core/trim.ts';
import type { Block, Document, Span } from '../core/types.ts';
import { breaksOffice } from '../core/word-pairs.ts';
import {
  AUTHORITIES,
  CONCURRENT,
  FULL_POSTS,
  INNER_STARTS,
  NAME_TITLES,
  POSTS,
  SIGNED_REMARKS,
  SIGNING_NOISE,
  SURNAMES,
} from '../rules/signers.vi.ts';
import { isSyllable } from '../rules/syllables.vi.ts';
import { headOf, opensWithPlace } from './header-agency.ts';
import { findAll, findFirst, type Hit, holdsAny, type Stretch, stretchOf } from './header-scan.ts';
import { signingBlocks } from './recipient-blocks.ts';

export type Authority = 'TM.' | 'KT.' | 'TL.' | 'TUQ.' | 'Q.';

/** A line of the signing block, by what it is. `rest` reads on from the line above. */
export type SigningLine =
  | { readonly kind: 'authority'; readonly at: Stretch; readonly authority: Authority; readonly who: Stretch }
  | PersonLine
  | { readonly kind: 'post' | 'full-post' | 'rest' | 'concurrent'; readonly at: Stretch };

export interface PersonLine {
  readonly kind: 'name';
  readonly at: Stretch;
  /** No word of the line was left out of the name. */
  readonly whole: boolean;
  /** A rank or an academic title before the name. */
  readonly title: string | null;
  /** It begins with a family name: a pen's stroke read as two words seldom does. */
  readonly family: boolean;
}

/** The signing block as columns of lines, left to right; signatures and stamps are left out. */
export function readSigningLines(document: Document): SigningLine[][] {
  const blocks = signingBlocks(document).map((block) => ({ block, lines: linesOf(document, block) }));
  const attached = blocks.findIndex(({ block, lines }) => opensAttachment(document, block, lines));
  const known: KnownLines = new Map();
  return inColumns(attached < 0 ? blocks : blocks.slice(0, attached)).map((column) => {
    const read: SigningLine[] = [];
    for (const { lines } of column) for (const line of lines) read.push(...readOnce(document, line, known));
    return read;
  });
}

type KnownLines = Map<string, { readonly start: number; readonly read: readonly SigningLine[] }>;

/** Lines of the same words read the same, wherever they stand. */
function readOnce(document: Document, { start, end }: Span, known: KnownLines): readonly SigningLine[] {
  const words = document.text.slice(start, end);
  const before = known.get(words);
  if (before !== undefined) return before.read.map((line) => moveLine(line, start - before.start));
  const read = readLine(document, start, end);
  known.set(words, { start, read });
  return read;
}

function moveLine(line: SigningLine, by: number): SigningLine {
  const at = moveStretch(line.at, by);
  return line.kind === 'authority' ? { ...line, at, who: moveStretch(line.who, by) } : { ...line, at };
}

const moveStretch = ({ start, end, text, folded }: Stretch, by: number): Stretch => ({
  start: start + by,
  end: end + by,
  text,
  folded,
});

/** A block with its lines as they stood. */
interface LinedBlock {
  readonly block: Block;
  readonly lines: readonly Span[];
}

/** The lines of a block as they stood: a text file's post and name may have been read as one paragraph. */
function linesOf(document: Document, block: Block): Span[] {
  const lines = document.lines.slice(
    firstEndingAfter(document.lines, block.start),
    firstEndingAfter(document.lines, block.end),
  );
  return lines.length > 0 ? joinPosts(document, lines) : [block];
}

/** "CHỦ" above "TỊCH", "TM. BAN THƯỜNG" above "VỤ", "TM. ỦY" above "BAN NHÂN DÂN": a post or a form of authority that a narrow cell broke. */
function joinPosts(document: Document, lines: readonly Span[]): Span[] {
  const joined: Span[] = [];
  for (const line of lines) {
    const above = joined.at(-1);
    if (above && isBroken(document, above, line)) joined.splice(-1, 1, { ...above, end: line.end });
    else joined.push(line);
  }
  return joined;
}

function isBroken(document: Document, above: Span, line: Span): boolean {
  const [first, second, whole] = [
    stretchOf(document, above.start, above.end),
    stretchOf(document, line.start, line.end),
    stretchOf(document, above.start, line.end),
  ];
  if (breaksOffice(first.text, second.text)) return true;
  const rules = /^\p{Lu}+$/u.test(first.text) ? POSTS : AUTHORITIES;
  if (!/^(?:(?:T\/?M|K\/?T|T\/?L|TUQ)\. ?)?\p{Lu}*$/u.test(first.text) || !isCapitals(second.text))
    return false;
  return holdsAny(document, rules, whole) && ![first, second].some((at) => holdsAny(document, rules, at));
}

/** Signers side by side have a column each; without a left one there is one block, however its lines were placed. */
function inColumns(blocks: readonly LinedBlock[]): LinedBlock[][] {
  if (!blocks.some(({ block }) => block.column === 'left')) return [[...blocks]];
  return (['left', 'right', 'full'] as const).map((column) =>
    blocks.filter(({ block }) => block.column === column),
  );
}

const LONGEST_LINE = 16;

/** A further document's type line, what it is about, or a paragraph: what follows the signatures is no part of them. */
function opensAttachment(document: Document, block: Block, lines: readonly Span[]): boolean {
  const whole = document.text.slice(block.start, block.end);
  if (typeOfLine(whole) !== null || /^VỀ \p{Lu}{2}/u.test(whole)) return true;
  // so many words have so many letters, and spaces between them
  if (whole.length < 2 * LONGEST_LINE) return false;
  // a letter's subject that a converter read behind the text
  if (/^V\/v /u.test(whole)) return false;
  const count = (words: number, { start, end }: Span) =>
    words + document.text.slice(start, end).split(' ').length;
  return (
    lines.reduce(count, 0) > LONGEST_LINE &&
    lines.filter((line) => !holdsAny(document, SIGNING_NOISE, line)).reduce(count, 0) > LONGEST_LINE
  );
}

/** "KT. GIÁM ĐỐC PHÓ GIÁM ĐỐC Lê Văn Hân": the name behind a post in capitals, in a row of cells. */
const NAME_BEHIND = /(?<=\p{Lu}{2} )\p{Lu}\p{Ll}+(?: \p{Lu}\p{Ll}*){1,4}$/u;

/** A line, or two or three lines that were read as one ("TM. ỦY BAN NHÂN DÂN CHỦ TỊCH"). */
function readLine(document: Document, start: number, end: number): SigningLine[] {
  const whole = stretchOf(document, start, end);
  const signed = NAME_BEHIND.exec(whole.text)?.index;
  if (signed !== undefined) {
    const name = stretchOf(document, start + signed, end);
    return [
      ...readLine(document, start, start + signed - 1),
      ...read(document, name, authorityIn(document, name)),
    ];
  }
  const authority = authorityIn(document, whole);
  // a post right after an authority's form is whom it is for
  const forWhom = authority?.groups.who?.start ?? start;
  // a post that follows a post's own first word is that post's: only an authority is parted from its post
  const starts = authority ? findAll(document, INNER_STARTS, whole).map((hit) => hit.start) : [];
  const cuts = starts.filter((at) => at > forWhom);
  if (cuts.length === 0) return read(document, whole, authority);
  return [start, ...cuts].flatMap((from, index) => {
    const to = cuts[index] ?? end;
    const part = stretchOf(document, from, from + document.text.slice(from, to).trimEnd().length);
    return read(document, part, authorityIn(document, part));
  });
}

const authorityIn = (document: Document, at: Stretch): Hit | undefined =>
  findFirst(document, AUTHORITIES, at);

function read(document: Document, at: Stretch, authority: Hit | undefined): SigningLine[] {
  const who = authority?.groups.who;
  if (authority && who) {
    const form = authorityOf(authority.groups.form?.folded ?? '');
    return [
      {
        kind: 'authority',
        at: stretchOf(document, authority.start, who.end),
        authority: form,
        who: tidy(document, who),
      },
    ];
  }
  const remark = findFirst(document, SIGNED_REMARKS, at);
  if (remark) {
    const named = findName(document, tidy(document, stretchOf(document, remark.end, at.end)));
    return named ? [named] : [];
  }
  const approver = approverIn(document, at);
  if (approver) return read(document, approver, undefined);
  if (holdsAny(document, SIGNING_NOISE, at)) return [];
  const line = withoutPen(document, tidy(document, at));
  if (holdsAny(document, CONCURRENT, line)) return [{ kind: 'concurrent', at: line }];
  // "Trương Văn Phong": its marks lost, a name that reads like "Trưởng văn phòng"
  const family = /^(?:Trương|TRƯƠNG)(?= )/u.test(line.text) ? findName(document, line) : null;
  if (family) return [family];
  if (holdsAny(document, POSTS, line)) {
    const act = APPROVAL.exec(line.folded)?.index ?? line.text.length;
    const post = stretchOf(document, line.start, line.start + act);
    return [{ kind: holdsAny(document, FULL_POSTS, post) ? 'full-post' : 'post', at: post }];
  }
  const name = findName(document, line);
  if (name) return [name];
  return isRest(document, line) ? [{ kind: 'rest', at: line }] : [];
}

/** "DUYỆT CỦA TỔ TRƯỞNG": the post of who approves; null where a body does. */
function approverIn(document: Document, at: Stretch): Stretch | null {
  const lead = /^(?:(?:ky |phe )?duyet|xac nhan) cua /.exec(at.folded)?.[0].length;
  if (lead === undefined) return null;
  const post = stretchOf(document, at.start + lead, at.end);
  return holdsAny(document, POSTS, post) ? post : null;
}

/** "HIỆU TRƯỞNG PHÊ DUYỆT": what somebody does is no part of the post. */
const APPROVAL = / (?:phe )?duyet$| xac nhan$/;

/** Capitals that are words, or a body's name with its abbreviations ("ĐOÀN TNCS …"), or a post half under a seal. */
function isRest(document: Document, line: Stretch): boolean {
  if (endsInPost(document, line)) return true;
  const letters = line.text.match(/\p{L}/gu)?.length ?? 0;
  if (letters < 3 || !isCapitals(line.text)) return false;
  return isWords(line.text) || headOf(line.folded) !== null || opensWithPlace(line.folded);
}

/** "HÓ GIÁM ĐỐC": behind one piece of a word a whole post. */
function endsInPost(document: Document, line: Stretch): boolean {
  const gap = /^\S+(?: \S)? (?=\S+ )/u.exec(line.text)?.[0].length;
  if (gap === undefined) return false;
  const post = stretchOf(document, line.start + gap, line.end);
  return isCapitals(post.text) && holdsAny(document, POSTS, post);
}

/** "ihjuc, CHỦ TỊCH", "Z;x CHỦ TỊCH": a whole post behind what a pen drew; pieces of "PHÓ" and forms like "Kt" are no pen's. */
function withoutPen(document: Document, line: Stretch): Stretch {
  const pen = /^(?<drawn>\S{2,8}) (?=\p{Lu})/u.exec(line.text);
  const letters = (pen?.groups?.drawn ?? '').replace(/[.,;:]$/u, '');
  const post = stretchOf(document, line.start + (pen?.[0].length ?? 0), line.end);
  const isPen = DRAWN.test(letters) && !isSyllable(letters) && FORMS[fold(letters)] === undefined;
  return isPen && isCapitals(post.text) && holdsAny(document, FULL_POSTS, post) ? post : line;
}

const DRAWN = /^\p{L}?\p{Ll}{2,}$|\p{L}[^\p{L}./]+\p{Ll}/u;

const WORDS: Readonly<Record<string, Authority>> = {
  'thay mat': 'TM.',
  'ky thay': 'KT.',
  'thua lenh': 'TL.',
  'thua uy quyen': 'TUQ.',
  quyen: 'Q.',
};
const FORMS: Readonly<Record<string, Authority>> = {
  tm: 'TM.',
  tim: 'TM.',
  kt: 'KT.',
  kit: 'KT.',
  tl: 'TL.',
  tuq: 'TUQ.',
  q: 'Q.',
};

function authorityOf(form: string): Authority {
  return WORDS[form] ?? FORMS[form.replace(/[^a-z]/g, '')] ?? 'TM.';
}

function tidy(document: Document, at: Stretch): Stretch {
  const lead = /^[^\p{L}\p{N}]*/u.exec(at.text)?.[0].length ?? 0;
  const kept = trimEnd(at.text.slice(lead), /[^\p{L}\p{M}\p{N})]/u);
  return stretchOf(document, at.start + lead, at.start + lead + kept.length);
}

const isCapitals = (text: string) => text === text.toUpperCase();
const FAMILY = new Set(SURNAMES.map((name) => name.toLowerCase()));
// a seal's letters are capitals too, but seldom words
const isWords = (text: string) => text.split(/[\s,-]+/u).every((word) => word === '' || isSyllable(word));
const KNOWN = new Set(SURNAMES.map(fold));
// "H'" and "K’" are names' first words among the peoples of the Central Highlands
const NAME_WORD = /^(?:\p{Lu}[\p{L}\p{M}]*(?:['’`-]\p{L}[\p{L}\p{M}]*)*|[HK]['’`])$/u;

/** "K'Mưng": a whole name there. */
const ONE_WORD = /^[HK]['’`]\p{L}\p{Ll}+$/u;

/** A person's name in a line: without titles and ranks, and without what a pen or an OCR left beside it. */
function findName(document: Document, line: Stretch): PersonLine | null {
  const title = findFirst(document, NAME_TITLES, line);
  const start = title ? title.end : line.start;
  const words = [...document.text.slice(start, line.end).matchAll(/\S+/g)].map((word) =>
    stretchOf(document, start + word.index, start + word.index + word[0].length),
  );
  const run = longestRun(words);
  const [head, last] = [run[0], run[run.length - 1]];
  const isWhole = run.length > 1 || (words.length === 1 && ONE_WORD.test(head?.text ?? ''));
  if (!head || !last || !isWhole || run.length > 6) return null;
  const name = stretchOf(document, head.start, last.end);
  const others = words.filter((word) => !run.includes(word) && /\p{L}{2}/u.test(word.text)).length;
  if (others >= run.length || !isPerson(name, head)) return null;
  if (isCapitals(name.text) && endsInPost(document, name)) return null;
  const family = FAMILY.has(head.text.toLowerCase());
  const rank = title ? document.text.slice(title.start, title.end).trim() : null;
  return { kind: 'name', at: name, whole: others === 0, title: rank, family };
}

/** Many a family name is, marks aside, how a body's name begins (Trương: trường, Vũ: vụ, Đoàn: đoàn). */
function isPerson(name: Stretch, head: Stretch): boolean {
  const body = headOf(name.folded)?.row.head;
  if (body?.includes(' ')) return false;
  // in ordinary writing a body's name has words without a capital
  if (!isCapitals(name.text)) return true;
  if (!isWords(name.text)) return false;
  if (FAMILY.has(head.text.toLowerCase())) return true;
  return KNOWN.has(head.folded) && body === undefined && !opensWithPlace(name.folded);
}

const SEVERAL = /\p{L}\p{M}*\p{L}/u;

/** The longest run of words that a name could hold; titles ("Nguyễn Văn A") and capitals do not mix. */
function longestRun(words: readonly Stretch[]): Stretch[] {
  let best: Stretch[] = [];
  let run: Stretch[] = [];
  for (const word of words) {
    const fits = NAME_WORD.test(word.text);
    // one letter ("K'") is of either kind
    const mixes = run.some(
      (one) =>
        SEVERAL.test(one.text) && SEVERAL.test(word.text) && isCapitals(one.text) !== isCapitals(word.text),
    );
    run = fits ? (mixes ? [word] : [...run, word]) : [];
    if (run.length > best.length) best = run;
  }
  return best;
}
