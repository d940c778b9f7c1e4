import { SYMBOL_AUTHORITIES } from '../rules/symbol-authorities.vi.ts';

const AUTHORITIES = SYMBOL_AUTHORITIES.map(({ pattern, authority }) => ({
  regex: new RegExp(`^(?:${pattern})$`, 'u'),
  authority,
}));

/** The one body in the country that the last group of a symbol stands for; null where several may use it. */
export function authorityOf(symbol: string | null | undefined): string | null {
  const last = symbol?.split(/[-/]/).at(-1) ?? '';
  return AUTHORITIES.find(({ regex }) => regex.test(last))?.authority ?? null;
}
