import type { Rule } from '../core/rule.ts';

/** Bodies whose abbreviation in symbols is not made of their initials. */
export interface AbbreviationRule extends Rule {
  readonly abbreviation: string;
}

const row = (id: string, pattern: string, abbreviation: string, example: string): AbbreviationRule => ({
  id,
  abbreviation,
  on: 'folded',
  pattern,
  match: [example],
  reject: ['Sở Nội vụ'],
});

export const ABBREVIATIONS: readonly AbbreviationRule[] = [
  row('prime-minister', '^thủ tướng(?: chính phủ)?$', 'TTg', '«Thủ tướng Chính phủ»'),
  row(
    'party-centre',
    '^(?:bộ chính trị|ban bí thư|ban chấp hành trung ương)(?: trung ương)?(?: đảng)?$',
    'TW',
    '«Ban Bí thư Trung ương Đảng»',
  ),
  row('province-party', '^(?:ban thường vụ )?(?:tỉnh|thành) ủy(?: .*)?$', 'TU', '«Ban Thường vụ Tỉnh ủy»'),
  row('district-party', '^(?:ban thường vụ )?huyện ủy(?: .*)?$', 'HU', '«Huyện ủy»'),
  row('committee', '^(?:chủ tịch )?(?:ủy ban nhân dân|ubnd)(?: .*)?$', 'UBND', '«Ủy ban nhân dân tỉnh»'),
  row('council', '^(?:hội đồng nhân dân|hđnd)(?: .*)?$', 'HĐND', '«HĐND tỉnh»'),
  row('party-delegation', '^ban cán sự đảng(?: .*)?$', 'BCSĐ', '«Ban cán sự đảng UBND tỉnh»'),
];

/** Words of laws' names that authors shorten to their initials. */
export const SHORTENED_NAMES: readonly { readonly short: string; readonly full: string }[] = [
  { short: 'BLHS', full: 'Bộ luật Hình sự' },
  { short: 'BLDS', full: 'Bộ luật Dân sự' },
  { short: 'BLTTHS', full: 'Bộ luật Tố tụng hình sự' },
  { short: 'BLTTDS', full: 'Bộ luật Tố tụng dân sự' },
  { short: 'BLLĐ', full: 'Bộ luật Lao động' },
  { short: 'HĐND', full: 'Hội đồng nhân dân' },
  { short: 'UBND', full: 'Ủy ban nhân dân' },
  { short: 'ĐBQH', full: 'đại biểu Quốc hội' },
  { short: 'GTĐB', full: 'Giao thông đường bộ' },
  { short: 'VKSND', full: 'Viện kiểm sát nhân dân' },
  { short: 'TAND', full: 'Tòa án nhân dân' },
  { short: 'CQĐP', full: 'chính quyền địa phương' },
  { short: 'MTTQ', full: 'Mặt trận Tổ quốc' },
  { short: 'VBQPPL', full: 'văn bản quy phạm pháp luật' },
  { short: 'QPPL', full: 'quy phạm pháp luật' },
  { short: 'NVQS', full: 'Nghĩa vụ quân sự' },
  { short: 'DQTV', full: 'Dân quân tự vệ' },
  { short: 'NSNN', full: 'Ngân sách nhà nước' },
  { short: 'BHXH', full: 'Bảo hiểm xã hội' },
  { short: 'BHYT', full: 'Bảo hiểm y tế' },
  { short: 'BVMT', full: 'Bảo vệ môi trường' },
  { short: 'VPHC', full: 'vi phạm hành chính' },
  { short: 'PCMT', full: 'Phòng, chống ma túy' },
  { short: 'PCTN', full: 'Phòng, chống tham nhũng' },
  { short: 'PBGDPL', full: 'Phổ biến, giáo dục pháp luật' },
  { short: 'ATVSLĐ', full: 'An toàn, vệ sinh lao động' },
  { short: 'ATTP', full: 'An toàn thực phẩm' },
  { short: 'PCCC', full: 'Phòng cháy và chữa cháy' },
];
