/**
 * Provinces and cities under the central government, with the time for which each name stands. 63 until 30 June 2025,
 * 34 from 1 July 2025 (Nghị quyết 202/2025/QH15); the names that went in 1997, 2004 and 2008 stand for older papers.
 */
export interface ProvinceRow {
  /** The proper name, without "tỉnh" or "thành phố". */
  readonly name: string;
  /** Other spellings, marks and case aside. */
  readonly aliases?: readonly string[];
  /** A city under the central government, not a province. */
  readonly city?: true;
  /** First day, ISO; absent: before any paper read here. */
  readonly from?: string;
  /** First day on which it is no more, ISO. */
  readonly until?: string;
}

/** From this day there are no districts: a "thành phố" is a province. */
export const TWO_TIERS_FROM = '2025-07-01';

const merged = (name: string, ...aliases: string[]): ProvinceRow => ({
  name,
  aliases,
  until: TWO_TIERS_FROM,
});

export const PROVINCES: readonly ProvinceRow[] = [
  { name: 'Hà Nội', city: true },
  { name: 'Hải Phòng', city: true },
  { name: 'Đà Nẵng', city: true, from: '1997-01-01' },
  { name: 'Hồ Chí Minh', city: true, aliases: ['HCM'] },
  { name: 'Cần Thơ', city: true },
  { name: 'Huế', city: true, from: '2025-01-01' },
  { name: 'Thừa Thiên Huế', aliases: ['TT Huế', 'T.T Huế'], until: '2025-01-01' },
  { name: 'An Giang' },
  { name: 'Bắc Ninh' },
  { name: 'Cà Mau' },
  { name: 'Cao Bằng' },
  { name: 'Đắk Lắk', aliases: ['Đắc Lắc', 'Đắk Lăk', 'Daklak'] },
  { name: 'Điện Biên' },
  { name: 'Đồng Nai' },
  { name: 'Đồng Tháp' },
  { name: 'Gia Lai' },
  { name: 'Hà Tĩnh' },
  { name: 'Hưng Yên' },
  { name: 'Khánh Hòa' },
  { name: 'Lai Châu' },
  { name: 'Lâm Đồng' },
  { name: 'Lạng Sơn' },
  { name: 'Lào Cai' },
  { name: 'Nghệ An' },
  { name: 'Ninh Bình' },
  { name: 'Phú Thọ' },
  { name: 'Quảng Ngãi' },
  { name: 'Quảng Ninh' },
  { name: 'Quảng Trị' },
  { name: 'Sơn La' },
  { name: 'Tây Ninh' },
  { name: 'Thái Nguyên' },
  { name: 'Thanh Hóa' },
  { name: 'Tuyên Quang' },
  { name: 'Vĩnh Long' },
  merged('Bà Rịa - Vũng Tàu', 'BR-VT', 'BRVT'),
  merged('Bạc Liêu'),
  merged('Bắc Giang'),
  merged('Bắc Kạn', 'Bắc Cạn'),
  merged('Bến Tre'),
  merged('Bình Dương'),
  merged('Bình Định'),
  merged('Bình Phước'),
  merged('Bình Thuận'),
  merged('Đắk Nông', 'Đắc Nông', 'Daknong'),
  merged('Hà Giang'),
  merged('Hà Nam'),
  merged('Hải Dương'),
  merged('Hậu Giang'),
  merged('Hòa Bình'),
  merged('Kiên Giang'),
  merged('Kon Tum', 'Kontum'),
  merged('Long An'),
  merged('Nam Định'),
  merged('Ninh Thuận'),
  merged('Phú Yên'),
  merged('Quảng Bình'),
  merged('Quảng Nam'),
  merged('Sóc Trăng'),
  merged('Thái Bình'),
  merged('Tiền Giang'),
  merged('Trà Vinh'),
  merged('Vĩnh Phúc'),
  merged('Yên Bái'),
  { name: 'Hà Tây', until: '2008-08-01' },
  { name: 'Quảng Nam - Đà Nẵng', until: '1997-01-01' },
  { name: 'Sông Bé', until: '1997-01-01' },
  { name: 'Minh Hải', until: '1997-01-01' },
  { name: 'Hà Bắc', until: '1997-01-01' },
  { name: 'Hải Hưng', until: '1997-01-01' },
  { name: 'Nam Hà', until: '1997-01-01' },
  { name: 'Vĩnh Phú', until: '1997-01-01' },
  { name: 'Bắc Thái', until: '1997-01-01' },
];
