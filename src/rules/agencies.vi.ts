import type { HeaderValue } from '../core/mention.ts';

/**
 * How names of issuing bodies begin, and the level that the head tells. The vocabulary is open (each head of office
 * sets names), so a name without a known head is still a name; the longest head wins.
 */
export type Level = NonNullable<HeaderValue<'issuer'>['level']>;

/**
 * `of-place`: the level of the place it governs. `under`: an office one step below the place or the body it serves.
 * `of-parent`: the standing part of a larger body, of that body's level.
 */
export type LevelRule = Level | 'of-place' | 'under' | 'of-parent';

export interface AgencyRow {
  /** First words of the name; case and marks do not count. */
  readonly head: string;
  readonly level: LevelRule;
  /** Next words with which the head is no body's name ("PHÒNG CHỐNG", "KHOA HỌC"). */
  readonly not?: readonly string[];
  /**
   * What the head alone on its line asks of the next line. `place`: a place or a proper name, no other body.
   * `nothing`: the head alone is a whole name. Absent: whatever follows, another body's name too.
   */
  readonly asks?: 'place' | 'nothing';
}

const rows = (level: LevelRule, heads: readonly string[], asks?: AgencyRow['asks']): AgencyRow[] =>
  heads.map((head) => (asks ? { head, level, asks } : { head, level }));

export const AGENCIES: readonly AgencyRow[] = [
  // councils and committees of a province, district or commune
  ...rows(
    'of-place',
    [
      'Ủy ban nhân dân',
      'UBND',
      'UB nhân dân',
      'Hội đồng nhân dân',
      'HĐND',
      'Chủ tịch Ủy ban nhân dân',
      'Chủ tịch UBND',
    ],
    'place',
  ),
  ...rows('of-place', ['Thường trực Hội đồng nhân dân', 'Thường trực HĐND'], 'place'),
  { head: 'Đoàn đại biểu Quốc hội', level: 'tỉnh', asks: 'place' },
  // central bodies
  ...rows(
    'trung ương',
    [
      'Chính phủ',
      'Thủ tướng Chính phủ',
      'Quốc hội',
      'Ủy ban Thường vụ Quốc hội',
      'Chủ tịch nước',
      'Văn phòng Chính phủ',
    ],
    'nothing',
  ),
  ...rows(
    'trung ương',
    [
      'Văn phòng Quốc hội',
      'Văn phòng Chủ tịch nước',
      'Ủy ban Dân tộc',
      'Thanh tra Chính phủ',
      'Kiểm toán nhà nước',
    ],
    'nothing',
  ),
  ...rows(
    'trung ương',
    ['Ngân hàng Nhà nước Việt Nam', 'Bảo hiểm xã hội Việt Nam', 'Hội đồng bầu cử quốc gia'],
    'nothing',
  ),
  ...rows('trung ương', ['Tòa án nhân dân tối cao', 'Viện kiểm sát nhân dân tối cao'], 'nothing'),
  ...rows('trung ương', ['Tổng cục', 'Cục', 'Vụ']),
  { head: 'Thủ tướng', level: 'trung ương' },
  { head: 'Bộ', level: 'trung ương', not: ['đội', 'môn', 'phận', 'máy', 'luật'] },
  ...rows('khác', [
    'Cục Thuế',
    'Cục Thống kê',
    'Cục Hải quan',
    'Cục Thi hành án',
    'Cục Quản lý thị trường',
    'Bộ Tư lệnh',
  ]),
  // offices of a province or district
  { head: 'Sở', level: 'sở' },
  ...rows('sở', ['Ban Quản lý khu kinh tế', 'Ban Quản lý các khu', 'Ban Quản lý khu công nghiệp']),
  { head: 'Phòng', level: 'phòng', not: ['chống', 'thủ', 'cháy', 'ngừa', 'bệnh', 'trừ', 'không'] },
  ...rows('under', [
    'Văn phòng',
    'Thanh tra',
    'Cơ quan',
    'Ban Tiếp công dân',
    'Ban Dân tộc',
    'Ban Tôn giáo',
    'Ban Thi đua',
  ]),
  ...rows('under', ['Công an', 'Bộ Chỉ huy', 'Ban Chỉ huy', 'Ban CHQS', 'Bộ CHQS']),
  // the Party
  ...rows(
    'đảng',
    ['Tỉnh ủy', 'Thành ủy', 'Huyện ủy', 'Thị ủy', 'Quận ủy', 'Bộ Chính trị', 'Ban Bí thư'],
    'nothing',
  ),
  ...rows('đảng', [
    'Đảng bộ',
    'Đảng ủy',
    'Chi bộ',
    'Chi ủy',
    'Ban Cán sự đảng',
    'Đảng đoàn',
    'Quân ủy',
    'Ban Xây dựng Đảng',
  ]),
  ...rows('đảng', ['Ban Dân vận', 'Ban Tuyên giáo', 'Ban Nội chính', 'Ban Bảo vệ chính trị']),
  ...rows('of-parent', ['Ban Chấp hành Trung ương'], 'nothing'),
  ...rows('đảng', [
    'Ban Chấp hành Đảng bộ',
    'Ban Thường vụ Tỉnh ủy',
    'Ban Thường vụ Thành ủy',
    'Ban Thường vụ Huyện ủy',
  ]),
  ...rows('đảng', [
    'Ban Thường vụ Đảng ủy',
    'Ban Thường vụ Quận ủy',
    'Ban Thường vụ Thị ủy',
    'Thường trực Tỉnh ủy',
  ]),
  ...rows('of-parent', [
    'Ban Tổ chức',
    'Ủy ban Kiểm tra',
    'UBKT',
    'Ban Chấp hành',
    'BCH',
    'Ban Thường vụ',
    'BTV',
    'Thường trực',
  ]),
  // the Front, unions and associations
  ...rows(
    'khác',
    ['Ủy ban Mặt trận Tổ quốc Việt Nam', 'Ủy ban MTTQ Việt Nam', 'Ủy ban Mặt trận Tổ quốc', 'UBMTTQ'],
    'place',
  ),
  ...rows(
    'khác',
    ['Ủy ban MTTQ', 'UB MTTQ', 'Mặt trận Tổ quốc', 'MTTQ', 'Ủy ban Trung ương Mặt trận Tổ quốc'],
    'place',
  ),
  ...rows('of-parent', [
    'Ban Thường trực',
    'Đoàn Chủ tịch',
    'Ban Chỉ đạo',
    'BCĐ',
    'HĐ phối hợp',
    'Tổ công tác',
    'Tổ giúp việc',
    'Tiểu ban',
  ]),
  { head: 'Đoàn TNCS Hồ Chí Minh', level: 'khác', asks: 'place' },
  ...rows('khác', [
    'Đoàn Thanh niên',
    'Đoàn trường',
    'Hội đồng Đội',
    'HĐĐ',
    'Liên đoàn',
    'Liên minh',
    'Công đoàn',
  ]),
  ...rows('khác', [
    'Trung ương Hội',
    'Trung ương Đoàn',
    'Tỉnh đoàn',
    'Thành đoàn',
    'Huyện đoàn',
    'Quận đoàn',
    'Thị đoàn',
    'Xã đoàn',
    'Phường đoàn',
    'Chi đoàn',
    'Chi hội',
    'Liên đội',
    'Chi đội',
    'LĐ Trường',
    'Tổng Liên đoàn',
    'Tổng hội',
    'Liên hiệp',
    'Câu lạc bộ',
  ]),
  { head: 'Hội', level: 'khác', not: ['nghị', 'nhập', 'thi', 'thảo', 'trường'] },
  { head: 'Đoàn', level: 'khác', not: ['kết', 'thể', 'viên'] },
  // units of every other kind
  ...rows('khác', [
    'Trường',
    'Trường Đại học',
    'Trường Cao đẳng',
    'Trường Trung học',
    'Trường Tiểu học',
    'Trường Mầm non',
    'Học viện',
  ]),
  ...rows('khác', [
    'Nhà trường',
    'Ban Giám hiệu',
    'Ban Giám đốc',
    'Viện',
    'Bệnh viện',
    'Trung tâm',
    'Trạm',
    'Chi cục',
    'Chi nhánh',
  ]),
  ...rows('khác', [
    'Công ty',
    'Tổng công ty',
    'Tập đoàn',
    'Doanh nghiệp',
    'Xí nghiệp',
    'Nhà máy',
    'Hợp tác xã',
    'Ngân hàng',
    'Quỹ',
  ]),
  ...rows('khác', [
    'Kho bạc',
    'Bảo hiểm xã hội',
    'Tòa án',
    'Viện kiểm sát',
    'Hạt',
    'Đội',
    'Tạp chí',
    'Bảo tàng',
    'Thư viện',
    'Bưu điện',
  ]),
  ...rows('khác', [
    'Ban Quản lý',
    'Ban Quản trị',
    'Hội đồng',
    'Vườn quốc gia',
    'Nhà văn hóa',
    'Nhà xuất bản',
    'Văn phòng đại diện',
  ]),
  { head: 'Đại học', level: 'khác' },
  { head: 'Đài', level: 'khác' },
  { head: 'Báo', level: 'khác', not: ['chí', 'cáo'] },
  { head: 'Khoa', level: 'khác', not: ['học', 'giáo'] },
  { head: 'Tổ', level: 'khác', not: ['chức', 'quốc', 'hợp', 'trưởng'] },
  { head: 'Ban', level: 'khác', not: ['hành'] },
  { head: 'Ủy ban', level: 'khác', not: ['nhân'] },
];

/** Words that name a kind of place, and the level of what governs it; "thành phố" depends on which. */
export const PLACE_WORDS: Readonly<Record<string, 'tỉnh' | 'thành phố' | 'huyện' | 'xã'>> = {
  tỉnh: 'tỉnh',
  'thành phố': 'thành phố',
  tp: 'thành phố',
  huyện: 'huyện',
  quận: 'huyện',
  'thị xã': 'huyện',
  tx: 'huyện',
  xã: 'xã',
  phường: 'xã',
  'thị trấn': 'xã',
  'đặc khu': 'xã',
};

/** Words that make a name the Party's wherever they stand in it. */
export const PARTY_WORDS: readonly string[] = [
  'tỉnh ủy',
  'thành ủy',
  'huyện ủy',
  'thị ủy',
  'quận ủy',
  'đảng ủy',
  'đảng bộ',
  'trung ương Đảng',
];
