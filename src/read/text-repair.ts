import { decodeLegacy, findLegacyEncoding, replaceLookAlikes } from '../core/legacy-encoding.ts';

/** A text or text layer made Unicode, and what had to be done, for the record; null where nothing had. */
export interface Repaired<T> {
  readonly value: T;
  readonly how: string | null;
}

/** A text file from before Unicode, by its Latin-1 surface. */
export function repairText(text: string): Repaired<string> {
  const encoding = findLegacyEncoding(text);
  if (encoding === null) return { value: text, how: null };
  return { value: decodeLegacy(text, encoding), how: `decoded from ${encoding}` };
}

/** The words of a text layer, decoded where its fonts were TCVN3 or VNI, look-alike letters replaced. */
export function repairWords<W extends { readonly text: string }>(
  words: readonly W[],
): Repaired<W[]> & { readonly lookAlikes: number } {
  const encoding = findLegacyEncoding(words.map((word) => word.text).join(' '));
  let replaced = 0;
  const value = words.map((word) => {
    const decoded = encoding === null ? word.text : decodeLegacy(word.text, encoding);
    const text = replaceLookAlikes(decoded);
    if (text !== decoded) replaced++;
    return text === word.text ? word : { ...word, text };
  });
  const how = [
    ...(encoding === null ? [] : [`decoded from ${encoding}`]),
    ...(replaced === 0 ? [] : [`look-alike letters replaced in ${replaced} words`]),
  ];
  return { value, how: how.length === 0 ? null : how.join(', '), lookAlikes: replaced };
}
