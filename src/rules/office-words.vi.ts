import { AGENCIES } from './agencies.vi.ts';

/** Words of letterheads and signing blocks whose spelling is fixed: on a scan their marks are taken from here. */

export const OFFICE_WORDS: readonly string[] = [
  ...AGENCIES.map((row) => row.head).filter((head) => head.includes(' ')),
  ...[
    'Tỉnh',
    'Thành phố',
    'Huyện',
    'Quận',
    'Thị xã',
    'Xã',
    'Phường',
    'Thị trấn',
    'Sở',
    'Phòng',
    'Nội vụ',
    'Chuyển đổi số',
    'Ngoại vụ',
    'Tài chính',
    'Tư pháp',
  ],
  ...[
    'Văn phòng',
    'Ủy ban',
    'Nhân dân',
    'Ban Chỉ đạo',
    'Ban Thường vụ',
    'Ban Chấp hành',
    'Đảng bộ',
    'Đảng ủy',
    'Chi bộ',
    'Hội đồng',
    'Phổ thông',
    'Việt Nam',
  ],
];

export const POST_WORDS: readonly string[] = [
  ...[
    'Chủ tịch',
    'Phó Chủ tịch',
    'Giám đốc',
    'Phó Giám đốc',
    'Tổng Giám đốc',
    'Phó Tổng Giám đốc',
    'Bí thư',
    'Phó Bí thư',
    'Thường trực',
  ],
  ...[
    'Trưởng ban',
    'Phó Trưởng ban',
    'Trưởng phòng',
    'Phó Trưởng phòng',
    'Chánh Văn phòng',
    'Phó Chánh Văn phòng',
    'Chánh Thanh tra',
  ],
  ...[
    'Phó Chánh Thanh tra',
    'Hiệu trưởng',
    'Phó Hiệu trưởng',
    'Bộ trưởng',
    'Thứ trưởng',
    'Cục trưởng',
    'Phó Cục trưởng',
    'Vụ trưởng',
  ],
  ...[
    'Chi cục trưởng',
    'Phó Chi cục trưởng',
    'Viện trưởng',
    'Thủ tướng',
    'Phó Thủ tướng',
    'Chủ nhiệm',
    'Phó Chủ nhiệm',
    'Thủ trưởng',
    'Phó',
  ],
];

/** Bodies that documents are cited by. */
export const CITED_BODIES: readonly string[] = [
  ...[
    'Ban Bí thư',
    'Bộ Chính trị',
    'Trung ương',
    'Trung ương Đảng',
    'Quân ủy',
    'Ban cán sự đảng',
    'Đảng đoàn',
  ],
  ...['Tỉnh ủy', 'Thành ủy', 'Huyện ủy', 'Quận ủy', 'Thị ủy', 'Ban Tổ chức', 'Ban Dân vận', 'Ban Tuyên giáo'],
  ...['Chính phủ', 'Thủ tướng', 'Quốc hội', 'Bộ trưởng', 'Chủ tịch', 'Tổng Tham mưu trưởng', 'Tổng cục'],
  ...['Tổng Liên đoàn', 'Tổng Thanh tra', 'Tổng Kiểm toán', 'Bộ Xây dựng', 'Bộ Nội vụ', 'Bộ Công an'],
  ...['Giáo dục và Đào tạo', 'Khoa học và Công nghệ', 'Tài nguyên và Môi trường', 'Giao thông vận tải'],
  ...['Kế hoạch và Đầu tư', 'Thông tin và Truyền thông', 'Văn hóa, Thể thao và Du lịch', 'Công Thương'],
  ...['Nông nghiệp và Phát triển nông thôn', 'Lao động - Thương binh và Xã hội', 'Quốc phòng'],
];

/** Words of lists of recipients. */
export const RECIPIENT_WORDS: readonly string[] = [
  ...['Các phòng', 'Các sở', 'Các ban', 'phòng, ban', 'sở, ban', 'ban, ngành', 'ngành, đoàn thể', 'đơn vị'],
  ...['Báo và', 'Cổng TTĐT', 'Cổng Thông tin', 'Thông tin điện tử', 'Phát thanh', 'Truyền hình', 'Công báo'],
  ...[
    'Công an',
    'Quân sự',
    'Mặt trận',
    'Tổ quốc',
    'Đoàn thể',
    'Thường trực',
    'Bí thư',
    'Chủ tịch',
    'Giám đốc',
  ],
  ...['Như Điều', 'Như trên', 'Như Mục', 'đồng chí', 'chi, đảng bộ', 'chi bộ, đảng bộ', 'chi ủy', 'cấp ủy'],
  ...['Các thôn', 'trên địa bàn', 'trực thuộc', 'xây dựng Đảng', 'Ủy viên', 'thành, thị', 'huyện, thị'],
  ...['Các trường MN', 'Các trường TH', 'Các trường THCS', 'Các trường THPT', 'Các trường học', 'Lãnh đạo'],
  ...[
    'Lãnh đạo phòng',
    'CV phòng',
    'chuyên viên phòng',
    'Khí tượng',
    'Thủy văn',
    'Đài Phát',
    'Đài Truyền',
    'Đài PT',
    'Đài Khí tượng',
  ],
  ...['Tổng LĐLĐ', 'Tổng Liên đoàn', 'Tổng cục', 'Tổng công ty', 'Kiểm tra', 'Thanh tra', 'Tuyên giáo'],
];
