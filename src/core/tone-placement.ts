// runs of vowels with their marks, decomposed: a tone may sit on either letter (hoà, hòa)
const VOWELS = /[aeiouy](?:[aeiouy]|\p{M})*/gu;
const TONE = /\u0300|\u0301|\u0303|\u0309|\u0323/gu;

/** A decomposed text (NFD, lower case) with each tone behind the vowels it belongs to: "hoà" and "hòa" become one. */
export function settleTones(decomposed: string): string {
  return decomposed.replace(VOWELS, (run) => run.replace(TONE, '') + (run.match(TONE) ?? []).join(''));
}
