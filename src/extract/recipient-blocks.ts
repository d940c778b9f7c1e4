import type { Block, Document } from '../core/types.ts';

/** How an entry of a list begins: a worn dash is read as another sign, or as two. */
export const DASH = /^(?:[-–—•+=~¬«»‹›]|[ˆ^~][-–—]|[-–—][.,])\s?(?=[\p{L}\d])/u;

/** "Tài liệu kèm theo:" under the recipients heads a list of its own. */
const ATTACHED =
  /^(?:Tài liệu|Hồ sơ|Văn bản|File|Các (?:tài liệu|văn bản)) (?:gửi |đính )?kèm(?: theo)? ?:$/iu;

/** Of words: no entry is as long. */
const LONGEST_ENTRY = 40;
const isParagraph = (text: string) => !DASH.test(text) && text.split(' ').length > LONGEST_ENTRY;

/**
 * The blocks of the recipients' list in their order. It stands level with the signing block: entries that were read
 * among the signatures belong to it, as do the lines in the left column on which they wrap.
 */
export function recipientBlocks(document: Document): Block[] {
  const listed = document.zones.includes('recipients');
  let inEntry = false;
  let begun = false;
  let ended = false;
  return document.blocks.filter((block, index) => {
    const zone = document.zones[index];
    const text = document.text.slice(block.start, block.end);
    if (zone !== 'recipients' && (zone !== 'signature' || !listed || block.column === 'right')) return false;
    begun ||= zone === 'recipients';
    ended ||= ATTACHED.test(text) || (begun && zone === 'signature' && isParagraph(text));
    if (ended || zone === 'recipients') return !ended;
    inEntry = DASH.test(text) ? true : inEntry && block.column === 'left';
    return inEntry;
  });
}

/** The blocks of the signing block alone. */
export function signingBlocks(document: Document): Block[] {
  const listed = new Set(recipientBlocks(document));
  return document.blocks.filter(
    (block, index) => document.zones[index] === 'signature' && !listed.has(block),
  );
}
