import { placeAt } from '../core/locate.ts';
import type { Mention } from '../core/mention.ts';
import type { Document } from '../core/types.ts';

/** Says of each date and deadline in which section it stands. */
export function placeMentions(document: Document, mentions: readonly Mention[]): Mention[] {
  return mentions.map((mention) => {
    if (mention.kind === 'date') {
      return { ...mention, value: { ...mention.value, sectionId: placeAt(document, mention.start) } };
    }
    if (mention.kind === 'deadline') {
      return { ...mention, value: { ...mention.value, sectionId: placeAt(document, mention.start) } };
    }
    return mention;
  });
}
