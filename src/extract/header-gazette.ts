import { canonicalSymbol } from '../core/canonical-symbol.ts';
import type { HeaderMention } from '../core/mention.ts';
import { compileRule } from '../core/rule.ts';
import type { Document, Span } from '../core/types.ts';
import { GAZETTE_TITLE } from '../rules/letterhead.vi.ts';
import { readDate } from './citation-date.ts';
import { parseNumber } from './citation-number.ts';
import { levelOf } from './header-agency.ts';

type Field<F extends HeaderMention['field']> = Extract<HeaderMention, { field: F }>;

/** What a gazette's title says in the place of a letterhead. */
export interface GazetteTitle {
  readonly title: Field<'title'>;
  readonly number: Field<'number'>;
  readonly date: Field<'issueDate'> | null;
  readonly issuer: Field<'issuer'> | null;
}

const PATTERN = compileRule(GAZETTE_TITLE, 'd');

/**
 * "QUYẾT ĐỊNH / CỦA BỘ TRƯỞNG BỘ TÀI CHÍNH SỐ 12/2003/QĐ-BTC NGÀY 24 THÁNG 01 NĂM 2003 VỀ …": gazettes and collections of texts reprint
 * documents without their letterhead. Null for every other title.
 */
export function readGazetteTitle(
  document: Document,
  type: string,
  title: Field<'title'>,
): GazetteTitle | null {
  const match = PATTERN.exec(document.folded.slice(title.start, title.end));
  const at = (name: string): Span | null => {
    const [from, to] = match?.indices?.groups?.[name] ?? [];
    return from === undefined || to === undefined
      ? null
      : { start: title.start + from, end: title.start + to };
  };
  const [numbered, named, issued] = [at('number'), at('title'), at('issuer')];
  const parsed = numbered && parseNumber(document.text, numbered.start);
  if (!parsed || !named || parsed.symbol === null) return null;
  const name = issued === null ? null : wordsOf(document, issued);
  const symbol = canonicalSymbol({ type, symbol: parsed.symbol, issuers: name === null ? [] : [name] });
  const normalized = parsed.normalized.replace(parsed.symbol, symbol);
  const lines = { text: document.text.slice(0, title.end), folded: document.folded.slice(0, title.end) };
  // the lines of a title are parted where its words are not
  const date = readDate(
    { text: lines.text.replaceAll('\n', ' '), folded: lines.folded.replaceAll('\n', ' ') },
    parsed.end,
  );
  const shared = { kind: 'header', rule: GAZETTE_TITLE.id, certainty: 'inferred' } as const;
  return {
    title: {
      ...title,
      ...named,
      value: withoutSignature(wordsOf(document, named), name),
      rule: GAZETTE_TITLE.id,
    },
    number: {
      ...shared,
      field: 'number',
      ...spanOf(parsed),
      value: { number: parsed.number, symbol, normalized },
    },
    date: date && { ...shared, field: 'issueDate', start: parsed.end, end: date.end, value: date.value },
    issuer:
      name === null || issued === null
        ? null
        : { ...shared, field: 'issuer', ...issued, value: issuerOf(name) },
  };
}

const spanOf = ({ start, end }: Span): Span => ({ start, end });
const wordsOf = (document: Document, { start, end }: Span) =>
  document.text.slice(start, end).replaceAll('\n', ' ');

/** Under the title a decision names its issuer once more; one that the title itself speaks of ("… CỦA …") stays. */
function withoutSignature(title: string, issuer: string | null): string {
  if (issuer === null || !title.endsWith(` ${issuer}`)) return title;
  const rest = title.slice(0, -issuer.length - 1);
  return /\scủa$/iu.test(rest) ? title : rest;
}

function issuerOf(name: string): Field<'issuer'>['value'] {
  const level = levelOf(name, { parent: null, party: false, date: null });
  return { name, parent: null, level, province: null, evidence: 'letterhead' };
}
