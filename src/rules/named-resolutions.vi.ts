import type { Rule } from '../core/rule.ts';
import { WORN_ROMAN } from './citations.vi.ts';

/** Terms behind the first ("khóa XI, XII"); a letter that is none is followed by more of its word. */
const TERMS = String.raw`(?<terms>(?:(?:,|;|,? và) ?(?:khóa )?[ivxl]{1,5}›(?= ?[,;.:)“”"]|$| (?:của|về|và|gắn|với)›)){1,3})?`;
const TERM = String.raw`(?:các )?khóa (?<term>${WORN_ROMAN}|\d{1,2})›${TERMS}\)?`;
/** A plenum's number: a figure, or where its term follows a roman one or a word. */
const WHICH = String.raw`(?<which>\d{1,2}|(?:[ivx]{1,4}|hai|ba|bốn|tư|năm|sáu|bảy|tám|chín|mười)(?=,? ?\(? ?khóa ))›`;
const CENTRE = '(?:(?:ban chấp hành|bch) )?(?:trung ương|tw)(?: đảng)?';
/** A committee below the centre, with its place. */
const PARTY_COMMITTEE = String.raw`(?:(?:ban chấp hành|bch) đảng bộ|tỉnh ủy|thành ủy|huyện ủy)(?: (?!khóa›|lần›|về›|và›)[^\s,.;:()“”"]{1,12}){0,6}`;

/** Words that no name of a Party's organisation holds: its own marks are lost ("Đà Bắc", "các cơ quan"). */
const NO_NAME = String.raw`(?!(?:lần|lân|các(?! (?:cơ quan|khu|trường|đơn vị)›)|về|đã(?= (?:đề|được|xác|thông|chỉ|ban|quyết|nêu|đặt|triển|có|tổ|thành|diễn)›)|vào|và(?= (?:nghị|các|đại|chương|kế|kết|chỉ|nhiệm|những)›)|của)›)`;

/** Party congresses and plenums: which one must be said. */
export const NAMED_RESOLUTIONS: readonly Rule[] = [
  {
    id: 'congress-resolution',
    on: 'folded',
    pattern: String.raw`‹(?:nghị quyết|nq) (?:của )?(?:đại hội|đh)(?: đại biểu)?(?: đảng)?(?: bộ)?(?:(?: ${NO_NAME}[^\s,.;:()“”"]{1,12}){0,7}?|(?: ${NO_NAME}[^\s,.;:()“”"]{1,12}){8,13}(?= (?:lần|lân) thứ))(?: (?:lần|lân) thứ)? (?<which>${WORN_ROMAN}|\d{1,2})›(?: (?:của )?đảng(?: bộ (?:tỉnh|huyện|thành phố|xã))?›| (?:công đoàn|hội (?:nông dân|liên hiệp phụ nữ|lhpn|cựu chiến binh|chữ thập đỏ)|mặt trận tổ quốc|mttq) (?:việt nam|tỉnh|thành phố|huyện|xã|phường)›| đoàn tncs hồ chí minh›)?`,
    match: [
      '«Nghị quyết Đại hội XII Công đoàn Việt Nam»;',
      '«Nghị quyết Đại hội XIII của Đảng» về',
      '«Nghị quyết Đại hội Đảng bộ tỉnh lần thứ XI» về',
      '«NQ đại hội Đảng bộ huyện lần thứ XI», «NQ ĐH XIII của Đảng».',
      '«Nghị quyết Đại hội Đảng bộ huyện Đà Bắc lần thứ XI» về',
      '«Nghị quyết Đại hội Đảng bộ các cơ quan tỉnh lần thứ I»;',
      '«Nghị quyết Đại hội đại biểu toàn quốc lần thứ XIII của Đảng»',
      '«Nghị quyết Đại hội đại biểu toàn quốc lần thứ XHI của Đảng»',
      '«Nghị quyết Đại hội Đảng bộ huyện lần thứ XXXH»;',
    ],
    reject: [
      'Nghị quyết Đại hội Đảng các cấp',
      'Nghị quyết Đại hội Đảng bộ các cấp, góp phần',
      'Nghị quyết Đại hội Đảng bộ và kế hoạch lần thứ 2',
    ],
  },
  {
    id: 'congress-resolution-term',
    on: 'folded',
    pattern: String.raw`‹(?:nghị quyết|nq) (?:của )?đại hội(?: đại biểu)? (?:đảng bộ|chi bộ)(?: ${NO_NAME}(?!nhiệm)[^\s,.;:()“”"]{1,12}){0,5},? nhiệm kỳ (?<which>(?:19|20)\d{2} ?[-–] ?(?:19|20)\d{2})`,
    match: ['thực hiện «Nghị quyết Đại hội Đảng bộ xã nhiệm kỳ 2025 - 2030» và'],
    reject: [
      'Đại hội Đảng bộ xã nhiệm kỳ 2025 - 2030',
      'Nghị quyết Đại hội Đảng bộ các cấp, nhiệm kỳ 2025 - 2030',
    ],
  },
  {
    id: 'plenum-resolution',
    on: 'folded',
    pattern: String.raw`‹nghị quyết (?:của )?(?:hội nghị )?(?:lần thứ [^\s,.;:()]{1,8} )?${CENTRE}(?: lần thứ)? ?${WHICH}(?<plenums>(?:(?:,|,? và) (?:(?:trung ương|tw) ?)?\d{1,2}›){1,6}(?=,? ?\(? ?khóa ))?(?: \(lần (?:\d|thứ \p{L}+|một|hai)\))?(?:,? ?\(? ?${TERM})?`,
    match: [
      '«Nghị quyết Trung ương 7 (khóa XI)» “về',
      '«Nghị quyết TW4 (khoá XII)» về',
      '«Nghị quyết Trung ương 6 (lần 2) khóa VIII» về',
      '«Nghị quyết Hội nghị Trung ương V, khóa X» về',
      '«Nghị quyết Trung ương 5 khóa XI, XII» về',
      '«Nghị quyết Trung ương 5 (khóa XI, khóa XII)», vi phạm',
      '«Nghị quyết Trung ương 5, 6 khóa XII», vi phạm',
      '«Nghị quyết Trung ương sáu (khóa IX)»',
    ],
    reject: ['Nghị quyết Trung ương về', 'Nghị quyết của Trung ương', 'Nghị quyết Trung ương vi phạm'],
  },
  {
    id: 'plenum-resolution-ordinal',
    on: 'folded',
    pattern: String.raw`‹nghị quyết (?:của )?(?:hội nghị (?:lần thứ )?|lần thứ )(?<which>[^\s,.;:()]{1,8}),? (?:của )?${CENTRE},? ?\(? ?${TERM}`,
    match: [
      '«Nghị quyết Hội nghị lần thứ tư Ban Chấp hành Trung ương Đảng khóa XII» về',
      '«Nghị quyết Hội nghị lần thứ 5 BCH Trung ương (khóa XI)» về',
      '«Nghị quyết lần thứ năm Ban Chấp hành Trung ương Đảng khóa X»',
    ],
    reject: ['Nghị quyết Hội nghị cán bộ'],
  },
  {
    id: 'plenum-resolution-short',
    on: 'folded',
    pattern: String.raw`‹nq ?(?:trung ương|tw) ?${WHICH},? ?\(? ?${TERM}`,
    match: ['«NQTW 5 khóa XI»', '«NQ TW6 (khóa XII)»'],
    reject: ['NQ/TW khóa XI', 'NQTW 5 và'],
  },
  {
    id: 'plenum-local',
    on: 'folded',
    pattern: String.raw`‹(?:nghị quyết|kết luận) (?:của )?hội nghị (?:(?:lần thứ|lần) (?<which>[^\s,.;:()]{1,8}),? (?:của )?${PARTY_COMMITTEE}|${PARTY_COMMITTEE} (?:lần thứ|lần) (?<late>[^\s,.;:()]{1,8})),? ?\(? ?${TERM}`,
    match: [
      'thực hiện «Nghị quyết Hội nghị lần thứ 9 Ban Chấp hành Đảng bộ tỉnh khóa VIII» về',
      '«Kết luận Hội nghị Huyện ủy Hòa An lần thứ năm (khóa XX)»',
    ],
    reject: ['Nghị quyết Hội nghị Ban Chấp hành Đảng bộ tỉnh', 'Kết luận Hội nghị lần thứ 9 Huyện ủy và'],
  },
  {
    id: 'plenum-conclusion',
    on: 'folded',
    // without its term a conclusion is none that a reader could find
    pattern: String.raw`‹kết luận (?:của )?(?:(?:hội nghị )?${CENTRE} ?${WHICH}|hội nghị (?:lần thứ )?(?<ordinal>[^\s,.;:()]{1,8}),? (?:của )?${CENTRE}),? ?\(? ?${TERM}`,
    match: [
      '«Kết luận Hội nghị Trung ương 5, khóa XI» về',
      '«Kết luận Trung ương 5 khóa XI»',
      '«Kết luận Hội nghị lần thứ năm Ban Chấp hành Trung ương Đảng (khóa XI)»',
    ],
    reject: ['Kết luận Hội nghị cán bộ', 'Kết luận của Trung ương'],
  },
];
