import type { Rule } from '../core/rule.ts';

/** A type told by its abbreviation, before a number whose symbol says it again or is a law's: "theo NQ 66.7/2025/NQ-CP". Group: code. */
export const ABBREVIATED_TYPE: Rule = {
  id: 'citation.abbreviated-type',
  on: 'exact',
  pattern: String.raw`‹(?<code>NQ|NĐ|QĐ|QyĐ|TT|TTLT|CV|KH|TB|CT|HD|KL|QC|CTr|BC|TTr|ĐA)(?:(?: [Ss]ố)?:? (?=\d{1,5}(?:\.\d{1,3})?\p{Ll}?(?:\/\d{4})? ?[-/] ?\p{Lu})|(?=\d{1,4}\/\d{4}\/\p{Lu}))`,
  match: [
    'theo «NQ »193/2025/QH15',
    '«QĐ số »1493/QĐ-TTg',
    '«KL »83-KL/TW',
    '(«CV »545/UBND-KT)',
    'theo «TT»18/2018/TT-BNV',
  ],
  reject: ['KH 15 ngày', 'TT 2/3 số hộ', 'NQ về trồng rừng', 'UBND 12/KH-UBND'],
  source: 'how tables and notes shorten what the text has cited',
};
