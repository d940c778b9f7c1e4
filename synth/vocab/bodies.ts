/** Bodies and their abbreviations in symbols; agencies set theirs themselves, so these are some of many. */
export interface Body {
  readonly name: string;
  readonly code: string;
}

const body = (name: string, code: string): Body => ({ name, code });

/** Ministries under their names of 2007 to 2025. */
export const MINISTRIES: readonly Body[] = [
  body('Bộ Nội vụ', 'BNV'),
  body('Bộ Tài chính', 'BTC'),
  body('Bộ Y tế', 'BYT'),
  body('Bộ Công an', 'BCA'),
  body('Bộ Quốc phòng', 'BQP'),
  body('Bộ Tư pháp', 'BTP'),
  body('Bộ Xây dựng', 'BXD'),
  body('Bộ Công Thương', 'BCT'),
  body('Bộ Giáo dục và Đào tạo', 'BGDĐT'),
  body('Bộ Khoa học và Công nghệ', 'BKHCN'),
  body('Bộ Thông tin và Truyền thông', 'BTTTT'),
  body('Bộ Tài nguyên và Môi trường', 'BTNMT'),
  body('Bộ Văn hóa, Thể thao và Du lịch', 'BVHTTDL'),
  body('Bộ Lao động - Thương binh và Xã hội', 'BLĐTBXH'),
  body('Bộ Nông nghiệp và Phát triển nông thôn', 'BNNPTNT'),
];

/** Departments of a province. */
export const DEPARTMENTS: readonly Body[] = [
  body('Sở Nội vụ', 'SNV'),
  body('Sở Tài chính', 'STC'),
  body('Sở Tư pháp', 'STP'),
  body('Sở Y tế', 'SYT'),
  body('Sở Xây dựng', 'SXD'),
  body('Sở Công Thương', 'SCT'),
  body('Sở Giáo dục và Đào tạo', 'SGDĐT'),
  body('Sở Khoa học và Công nghệ', 'SKHCN'),
  body('Sở Thông tin và Truyền thông', 'STTTT'),
  body('Sở Tài nguyên và Môi trường', 'STNMT'),
  body('Sở Văn hóa, Thể thao và Du lịch', 'SVHTTDL'),
  body('Sở Lao động - Thương binh và Xã hội', 'SLĐTBXH'),
  body('Sở Nông nghiệp và Phát triển nông thôn', 'SNNPTNT'),
];

/** Offices of a district. */
export const DIVISIONS: readonly Body[] = [
  body('Phòng Nội vụ', 'PNV'),
  body('Phòng Tư pháp', 'PTP'),
  body('Phòng Tài chính - Kế hoạch', 'PTCKH'),
  body('Phòng Giáo dục và Đào tạo', 'PGDĐT'),
  body('Phòng Văn hóa và Thông tin', 'PVHTT'),
  body('Phòng Kinh tế và Hạ tầng', 'PKTHT'),
  body('Phòng Lao động - Thương binh và Xã hội', 'PLĐTBXH'),
];

/** Bodies of a province's or a district's Party committee: the name, its code before TU or HU. */
export const PARTY_BOARDS: readonly Body[] = [
  body('Ban Tổ chức', 'BTC'),
  body('Ban Tuyên giáo', 'BTG'),
  body('Ban Dân vận', 'BDV'),
  body('Ban Nội chính', 'BNC'),
  body('Văn phòng', 'VP'),
  body('Ủy ban Kiểm tra', 'UBKT'),
];

/** Who is made responsible, by the level of the document. */
export const UNITS = {
  province: [
    ...DEPARTMENTS.map(({ name }) => name),
    ...['Công an tỉnh', 'Thanh tra tỉnh', 'Bộ Chỉ huy Quân sự tỉnh', 'Văn phòng Ủy ban nhân dân tỉnh'],
    ...['Báo và Đài Phát thanh - Truyền hình tỉnh', 'Ủy ban nhân dân các huyện, thị xã, thành phố'],
  ],
  district: [
    ...DIVISIONS.map(({ name }) => name),
    ...['Công an huyện', 'Thanh tra huyện', 'Ban Chỉ huy Quân sự huyện', 'Trung tâm Y tế huyện'],
    ...['Văn phòng Hội đồng nhân dân và Ủy ban nhân dân huyện', 'Ủy ban nhân dân các xã, thị trấn'],
  ],
  commune: [
    ...['Công an xã', 'Ban Chỉ huy Quân sự xã', 'Trạm Y tế xã', 'Văn phòng Ủy ban nhân dân xã'],
    ...['Hội Nông dân xã', 'Hội Liên hiệp Phụ nữ xã', 'Đoàn Thanh niên xã', 'Ban công tác Mặt trận các thôn'],
  ],
  office: [
    ...['Văn phòng Sở', 'Phòng Tổ chức cán bộ', 'Phòng Kế hoạch - Tài chính', 'Thanh tra Sở'],
    ...['Phòng Quản lý tổng hợp', 'Các phòng, đơn vị trực thuộc', 'Trung tâm Dịch vụ hành chính'],
  ],
  central: [
    ...['Văn phòng Bộ', 'Vụ Tổ chức cán bộ', 'Vụ Kế hoạch - Tài chính', 'Thanh tra Bộ', 'Vụ Pháp chế'],
    ...['Cục Công nghệ thông tin', 'Các cơ quan, đơn vị thuộc Bộ'],
  ],
  party: [
    ...['Ban Tổ chức Tỉnh ủy', 'Ban Tuyên giáo Tỉnh ủy', 'Ban Dân vận Tỉnh ủy', 'Văn phòng Tỉnh ủy'],
    ...['Ủy ban Kiểm tra Tỉnh ủy', 'Các huyện ủy, thành ủy, đảng ủy trực thuộc Tỉnh ủy'],
  ],
  school: [
    ...['Tổ Văn phòng', 'Tổ chuyên môn', 'Đoàn Thanh niên trường', 'Công đoàn trường', 'Giáo viên chủ nhiệm'],
  ],
  union: [
    ...[
      'Ban Tổ chức',
      'Ban Tuyên giáo',
      'Văn phòng Hội',
      'Các cơ sở Hội trực thuộc',
      'Ban Chấp hành các chi hội',
    ],
  ],
} as const;

export const DRAFTERS: readonly string[] = [
  'NC',
  'TH',
  'KT',
  'VX',
  'NV',
  'CCHC',
  'KSTT',
  'XDNĐ',
  'TCCB',
  'HC',
];
