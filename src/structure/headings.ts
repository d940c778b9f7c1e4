import { trimEnd } from '../core/trim.ts';
import type { Node } from './node.ts';

const LONGEST_HEADING = 90;
const LONGEST_LONE_HEADING = 30;
/** An article that a stop ends and that has more words is what the paper decides. */
const LONGEST_STOPPED_ARTICLE = 8;
/** A part without anything below it that a stop ends and that has more words tells all it has to say. */
const LONGEST_STOPPED_PART = 14;
const SENTENCE_INSIDE = /[.!?]["”’)]* \p{Lu}/u;
/** Units are parted so too, but no mark ends them. */
const CLAUSE_INSIDE = /;["”’)]* \p{Lu}/u;

/**
 * The heading of a labelled node (without a final ":" or "."), or null when its words are running text.
 * A heading is short of a paragraph and stands alone: the node's children, or a new paragraph, follow it.
 */
export function decideHeading(node: Node, own: string): string | null {
  const level = node.label?.level;
  if (level === undefined || level === 'bullet' || own === '') return null;
  const title = () => trimEnd(own, /[:.]/u).trimEnd();
  const first = node.children[0];
  if (level === 'part') return first === undefined && isSentence(own) ? null : title();
  if (first === undefined) return null;
  const words = own.split(' ').length;
  if (level === 'article' && words > LONGEST_STOPPED_ARTICLE && /[.:;,]$/.test(own)) return null;
  if (first.label !== null) return words <= LONGEST_HEADING ? title() : null;
  if (LABELLED_DUTY.test(own)) return null;
  // a paragraph follows: one sentence that could be a title, not the first paragraph of several
  return words <= LONGEST_LONE_HEADING && !holdsSentences(own) && !/;$/.test(own) ? title() : null;
}

const holdsSentences = (own: string): boolean =>
  SENTENCE_INSIDE.test(own) || (CLAUSE_INSIDE.test(own) && /[.;]$/.test(own));

/** "3. Văn phòng: bố trí kinh phí trong dự toán hằng năm.": told to the end, whatever paragraph follows. */
const LABELLED_DUTY = /^[^:.;]{3,60}: \p{Ll}[^:]{15,}\.$/u;

/** "I. Sở Tài chính tham mưu … theo quy định.": a part of one paragraph, as under "C. TỔ CHỨC THỰC HIỆN". */
const isSentence = (own: string): boolean =>
  /[.;]$/.test(own) && own !== own.toUpperCase() && own.split(' ').length > LONGEST_STOPPED_PART;

/** A part's heading in capitals, behind a colon that its text runs on from. */
const RUN_ON = /^(?<heading>[^:\p{Ll}]{3,90}): ?(?<text>(?=.*\p{Ll}{2}).+)$/su;

/** A few words, and behind the colon a sentence and more; where nothing stands below it, a sentence. */
const LABELLED = /^(?<heading>[^:.;]{3,60}): (?<text>.{20,}[.;!?]["”’)]* (?:\p{Lu}|\().*)$/su;
const LABELLED_SENTENCE = /^(?<heading>\p{Lu}[^:.;]{2,39}): (?<text>[^:]{12,}[.;])$/su;

/** "IV. THỜI GIAN: Từ ngày …": the heading in capitals, or in a few words before several sentences, and what runs on from it; null for any other node. */
export function partRunOn(node: Node, own: string): { heading: string; text: string } | null {
  if (node.label?.level !== 'part') return null;
  const sentence = node.children.length === 0 ? LABELLED_SENTENCE.exec(own) : null;
  const groups = (RUN_ON.exec(own) ?? LABELLED.exec(own) ?? sentence)?.groups;
  return groups?.heading && groups.text ? { heading: groups.heading.trim(), text: groups.text } : null;
}
