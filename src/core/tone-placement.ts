// runs of vowels with their marks, decomposed: a tone may sit on either letter (hoà, hòa)
const VOWELS = /[aeiouy](?:[aeiouy]|\p{M})*/gu;
const TONE = /\u0300|\u0301|\u0303|\u0309|\u0323/gu;

/** A decomposed text (NFD, lower case) with each tone behind the vowels it belongs to: "hoà" and "hòa" become one. */
export function settleTones(decomposed: string): string {
  return decomposed.replace(VOWELS, (run) => run.replace(TONE, '') + (run.match(TONE) ?? []).join(''));
}

/** The vowels of an open syllable whose tone may stand on either: "ủy" and "uỷ", but "quý" and "hoàn" only so. */
export const OPEN_PAIR = /(?:[òóỏõọ][ae]|[ùúủũụ]y|(?<!q)(?:o[àáảãạèéẻẽẹ]|u[ỳýỷỹỵ]))(?!\p{L})/giu;

/** Such a pair with its tone on the other vowel. */
export function otherPlacement(pair: string): string {
  const [first = '', second = ''] = [...pair].map((letter) => letter.normalize('NFD'));
  const tone = (pair.normalize('NFD').match(TONE) ?? []).join('');
  const isFirst = first.length > 1;
  return (
    first.replace(TONE, '') +
    (isFirst ? '' : tone) +
    second.replace(TONE, '') +
    (isFirst ? tone : '')
  ).normalize('NFC');
}
