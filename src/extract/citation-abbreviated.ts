import { typeOfCode } from '../core/document-type.ts';
import { compileRule, findMatches } from '../core/rule.ts';
import { ABBREVIATED_TYPE } from '../rules/citation-abbreviations.vi.ts';
import { readDate } from './citation-date.ts';
import type { CitationHead, Reading } from './citation-head.ts';
import { parseNumber } from './citation-number.ts';

const ABBREVIATED = compileRule(ABBREVIATED_TYPE, 'g');
/** A letter's symbol names no type, a law's is the National Assembly's. */
const LETTER = 'CV';
const LAW = /^(?:QH|UBTVQH|PL-UBTVQH)\d/;

/** "theo NQ 66.7/2025/NQ-CP": the abbreviation is the type where the symbol does not say another one. */
export function findAbbreviatedHeads(reading: Reading): CitationHead[] {
  return findMatches(ABBREVIATED, reading.text).flatMap((match) => {
    const code = match.groups?.code ?? '';
    const number = parseNumber(reading.text, match.index + match[0].length);
    if (!number?.symbol) return [];
    const isSaid = number.symbol.split(/[-/.]/)[0] === code;
    if (!isSaid && code !== LETTER && !(code === 'NQ' && LAW.test(number.symbol))) return [];
    const type = code === LETTER ? 'Công văn' : typeOfCode(code, number.grammar ?? 'state')?.name;
    if (type === undefined) return [];
    const date = readDate(reading, number.end);
    const { year, rule } = number;
    const [start, end] = [match.index, date?.end ?? number.end];
    return [
      { start, end, type, kind: 'numbered', number, date: date?.value ?? null, year, term: null, rule },
    ];
  });
}
