import type { GoldDocument } from '../schemas/gold.ts';

type Entry<K extends 'citations' | 'dates' | 'deadlines' | 'assignments'> = GoldDocument[K][number];

/** What is known of a stretch of text; `raw` is the stretch, the section is known once the text has its place. */
export type Known =
  | { readonly kind: 'citations'; readonly value: Omit<Entry<'citations'>, 'raw' | 'sectionId'> }
  | { readonly kind: 'dates'; readonly value: Omit<Entry<'dates'>, 'raw'> }
  | { readonly kind: 'deadlines'; readonly value: Omit<Entry<'deadlines'>, 'raw' | 'sectionId'> };

export type Find = Known & {
  readonly start: number;
  readonly end: number;
  /** Which form of the language it shows. */
  readonly tag: string;
};

/** Words and what is known of them. */
export interface Piece {
  readonly text: string;
  readonly finds: readonly Find[];
}

export const plain = (text: string): Piece => ({ text, finds: [] });

/** Puts pieces and words together; what is known moves with its words. */
export function say(strings: TemplateStringsArray, ...parts: readonly (Piece | string)[]): Piece {
  return join(
    strings.flatMap((text, at) => (at < parts.length ? [text, parts[at] as Piece | string] : [text])),
  );
}

export function join(parts: readonly (Piece | string)[], between = ''): Piece {
  let text = '';
  const finds: Find[] = [];
  parts.forEach((part, at) => {
    if (at > 0) text += between;
    const { text: words, finds: known } = typeof part === 'string' ? plain(part) : part;
    for (const find of known) {
      finds.push({ ...find, start: find.start + text.length, end: find.end + text.length });
    }
    text += words;
  });
  return { text, finds };
}

/** The piece, and that all of it is this. */
export function known(piece: Piece | string, what: Known, tag: string): Piece {
  const { text, finds } = typeof piece === 'string' ? plain(piece) : piece;
  // what encloses comes first
  return { text, finds: [{ ...what, start: 0, end: text.length, tag } as Find, ...finds] };
}

/** The piece with its first letter in upper case. */
export function sentence(piece: Piece | string): Piece {
  const { text, finds } = typeof piece === 'string' ? plain(piece) : piece;
  return { text: text.slice(0, 1).toUpperCase() + text.slice(1), finds };
}
