/** A stretch of the sheet, before anything is said of how it is set. */
export type Stretch =
  | { readonly kind: 'columns'; readonly left: readonly string[]; readonly right: readonly string[] }
  | { readonly kind: 'centred'; readonly lines: readonly string[] }
  | { readonly kind: 'paragraph'; readonly text: string };

export const centred = (...lines: readonly string[]): Stretch => ({ kind: 'centred', lines });
export const paragraphs = (texts: readonly string[]): Stretch[] =>
  texts.map((text): Stretch => ({ kind: 'paragraph', text }));
