import type { Block, Document } from '../core/types.ts';

/** How an entry of a list begins. */
export const DASH = /^[-–—•+]\s?(?=[\p{L}\d])/u;

/**
 * The blocks of the recipients' list in their order. It stands level with the signing block: entries that were read
 * among the signatures belong to it, as do the lines in the left column on which they wrap.
 */
export function recipientBlocks(document: Document): Block[] {
  const listed = document.zones.includes('recipients');
  let inEntry = false;
  return document.blocks.filter((block, index) => {
    const zone = document.zones[index];
    if (zone === 'recipients') return true;
    if (zone !== 'signature' || !listed) return false;
    if (block.column === 'right') return false;
    const text = document.text.slice(block.start, block.end);
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
