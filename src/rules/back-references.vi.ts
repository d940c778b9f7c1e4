import type { Rule } from '../core/rule.ts';
import { DOCUMENT_TYPES } from './document-types.vi.ts';

const TYPES = [...DOCUMENT_TYPES]
  .map(({ name }) => name)
  .sort((a, b) => b.length - a.length)
  .join('|');

/** One of them stands in whatever the rows below match: far quicker to look for than the names of all types. */
export const POINTING_WORDS = [' này', ' trên', ' nêu'];

/** A document that is pointed at and not named. "trên" alone is too often the start of "trên địa bàn". */
export const BACK_REFERENCES: readonly Rule[] = [
  {
    id: 'back-reference.this',
    on: 'exact',
    pattern: String.raw`‹(?<type>${TYPES}) này›`,
    match: ['thực hiện «Kế hoạch này»', '«Chương trình phối hợp này»'],
    reject: ['kế hoạch này nọ', 'Kế hoạch nào', 'Kế hoạch số 5'],
  },
  {
    id: 'back-reference.above',
    on: 'exact',
    pattern: String.raw`‹(?<type>${TYPES}) (?:(?:nêu|nói|kể|đã nêu|dẫn) trên|trên đây|đã nêu)›`,
    match: ['theo «Chỉ thị nêu trên»', '«Nghị quyết nói trên»', '«Quy định trên đây»'],
    reject: ['Kế hoạch trên địa bàn', 'Chỉ thị nêu rõ'],
  },
];
