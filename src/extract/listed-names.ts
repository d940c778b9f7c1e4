/** "Các Sở: Tài chính, Xây dựng ‹báo cáo›": behind the colon of a kind of bodies their names, up to the verb. */
export function listsNames(words: string, colon: number, verb: number): boolean {
  const names = words.slice(colon, verb);
  return colon < verb && SEVERAL_BODIES.test(words.slice(0, colon)) && /^: \p{Lu}[^:.]*, \p{Lu}/u.test(names);
}
const SEVERAL_BODIES = /^[Cc]ác [^:,]{2,20}$/u;
