import type { FlagMention, SignerMention } from '../core/mention.ts';
import type { Document, Span } from '../core/types.ts';
import { POSTS } from '../rules/signers.vi.ts';
import { flagAt } from './header-flags.ts';
import { holdsAny, type Stretch } from './header-scan.ts';
import { signingBlocks } from './recipient-blocks.ts';
import { type Authority, type PersonLine, readSigningLines, type SigningLine } from './signing-lines.ts';

/** One person's lines as they are gathered. */
interface Signing {
  readonly authorities: { readonly authority: Authority; readonly who: Stretch[] }[];
  readonly posts: Stretch[];
  /** What the person is besides: the lines of each such post. */
  readonly others: Stretch[][];
  hasFullPost: boolean;
  name: PersonLine | null;
  start: number;
  end: number;
}

/**
 * Who signs, in what post and on whose behalf, one mention for each person (annotation guide, section 6). A signing
 * block without a name gives a mention with `name` null and the flag `missing-signer-name`.
 */
export function extractSigners(document: Document): (SignerMention | FlagMention)[] {
  const scanned = document.pages.some((page) => page.origin === 'ocr');
  const signings = joinHalves(readSigningLines(document).flatMap((lines) => gather(lines, scanned)));
  const mentions = signings.map((signing) => mentionOf(document, signing));
  const nameless = mentions.filter((mention) => mention.value.name === null);
  const flags = nameless.map((mention) =>
    missingName(document, 'The signing block has no name that can be read.', mention),
  );
  if (mentions.length > 0) return [...mentions, ...flags];
  const [block] = signingBlocks(document);
  return [missingName(document, 'No signing block was found.', block ?? null)];
}

function missingName(document: Document, message: string, span: Span | null): FlagMention {
  return flagAt(document, 'missing-signer-name', 'warning', message, span);
}

/** The persons of one column, from its lines in order. */
function gather(lines: readonly SigningLine[], scanned: boolean): Signing[] {
  const signings: Signing[] = [];
  const lastName = lines.findLastIndex((line) => line.kind === 'name');
  let open: Signing | null = null;
  lines.forEach((line, index) => {
    const more = index < lastName;
    if (open === null || opensNext(open, line, more)) {
      if (line.kind === 'rest' || line.kind === 'concurrent') return;
      open = {
        authorities: [],
        posts: [],
        others: [],
        hasFullPost: false,
        name: null,
        start: line.at.start,
        end: line.at.end,
      };
      signings.push(open);
    }
    add(open, line, scanned);
  });
  return signings;
}

/** A line begins another person's block: after a name an authority, a name, or a post that a name follows. */
function opensNext(open: Signing, line: SigningLine, more: boolean): boolean {
  if (open.name === null) return line.kind === 'authority' && open.posts.length > 0;
  if (line.kind === 'name') return line.family && open.name.family;
  return line.kind === 'authority' || (isPostLine(line) && more);
}

/** A post beside "Nơi nhận" and a name below the list: where each stands alone they are one person's. */
function joinHalves(signings: readonly Signing[]): readonly Signing[] {
  const [first, second] = signings;
  if (signings.length !== 2 || first === undefined || second === undefined) return signings;
  const post = [first, second].find((one) => one.name === null);
  const person = [first, second].find((one) => one.posts.length + one.authorities.length === 0);
  if (post === undefined || person?.name == null || post.posts.length === 0) return signings;
  const [start, end] = [Math.min(post.start, person.start), Math.max(post.end, person.end)];
  return [{ ...post, name: person.name, start, end }];
}

const isPostLine = (line: SigningLine): boolean => line.kind === 'post' || line.kind === 'full-post';

function add(open: Signing, line: SigningLine, scanned: boolean): void {
  const authority = open.authorities[open.authorities.length - 1];
  if (line.kind === 'name') {
    // of two lines that could be a name the one with a family name is it, and the other a pen's stroke
    if (open.name !== null && !line.family) return;
    open.name = line;
  } else if (open.name !== null && open.posts.length > 0) {
    // a second post under the name is what the person is besides: it is not in that capacity that he signs
    if (!isPostLine(line)) return;
    open.others.push([line.at]);
  } else if (isSecondPost(open, line)) open.others.push([line.at]);
  // "BỘ TRƯỞNG" / "BỘ NỘI VỤ": the rest of the second post
  else if (line.kind === 'rest' && open.others.length > 0 && line.at.text.includes(' '))
    open.others.at(-1)?.push(line.at);
  else if (line.kind === 'authority') open.authorities.push({ authority: line.authority, who: [line.who] });
  else if (line.kind !== 'rest' || isDeputy(authority, line.at)) open.posts.push(line.at);
  // on a scan a lone word under a post is a seal's
  else if (open.posts.length > 0 && (line.at.text.includes(' ') || !scanned)) open.posts.push(line.at);
  else if (open.posts.length === 0 && authority) authority.who.push(line.at);
  else return;
  open.hasFullPost ||= line.kind === 'full-post';
  open.end = Math.max(open.end, line.at.end);
}

/** "TRƯỞNG BAN", and under the signature "CHỦ TỊCH UBND HUYỆN": a whole post below a whole post, without "kiêm". */
function isSecondPost({ posts, hasFullPost }: Signing, line: SigningLine): boolean {
  return line.kind === 'full-post' && hasFullPost && !/(?:^|\s)kiêm$/iu.test(posts.at(-1)?.text ?? '');
}

/**
 * "KT. GIÁM ĐỐC" / "PH0 GIÁM ĐỐC": a line that repeats the head's post is the deputy's, however it was read; so is one that
 * repeats all but its first letters ("IÁM ĐỐC"), the rest being under a seal, and the first part of it ("PHÓ GIÁM").
 */
function isDeputy(authority: Signing['authorities'][number] | undefined, line: Stretch): boolean {
  const head = authority?.authority === 'KT.' ? authority.who[0]?.folded : undefined;
  if (head === undefined || line.folded === head) return false;
  const isPart = head.endsWith(line.folded) && head.length - line.folded.length <= 2;
  return line.folded.endsWith(head) || line.folded.startsWith('pho ') || isPart;
}

function mentionOf(document: Document, signing: Signing): SignerMention {
  const last = signing.authorities[signing.authorities.length - 1] ?? null;
  let onBehalfOf: string | null = null;
  let actingFor: string | null = null;
  for (const { authority, who } of signing.authorities) {
    const written = who.map((part) => part.text).join(' ');
    // Q. is the acting head's own post; by order or by mandate one signs for a body or for a head
    if (authority === 'Q.') continue;
    if (authority === 'KT.') actingFor = written;
    else if (authority === 'TM.' || !isPost(document, who) || signing.authorities.length > 1)
      onBehalfOf = written;
    else actingFor = written;
  }
  const acting = last?.authority === 'Q.' ? last.who : [];
  const position = [...acting, ...signing.posts].map((part) => part.text).join(' ');
  return {
    kind: 'signer',
    value: {
      name: signing.name?.at.text ?? null,
      position: position || null,
      authority: last?.authority ?? null,
      onBehalfOf,
      actingFor,
      title: signing.name?.title ?? null,
      otherPosts: signing.others.map((lines) => lines.map((line) => line.text).join(' ')),
    },
    start: signing.start,
    end: signing.end,
    rule: last ? 'signer.authority' : signing.posts.length > 0 ? 'signer.post' : 'signer.name',
    certainty: signing.name?.whole === false ? 'ambiguous' : 'stated',
  };
}

function isPost(document: Document, who: readonly Stretch[]): boolean {
  const [first] = who;
  return first !== undefined && holdsAny(document, POSTS, first);
}
