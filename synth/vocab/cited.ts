/** Names by which laws and resolutions are cited: facts, not texts. */

export const LAWS: readonly string[] = [
  ...['Luật Đất đai', 'Luật Lâm nghiệp', 'Luật Thủy lợi', 'Luật Trẻ em', 'Luật Cư trú', 'Luật Viên chức'],
  ...[
    'Luật Cán bộ, công chức',
    'Luật Phòng, chống thiên tai',
    'Luật Phòng cháy và chữa cháy',
    'Luật Đầu tư công',
  ],
  ...[
    'Luật Tiếp công dân',
    'Luật Tiếp cận thông tin',
    'Luật An ninh mạng',
    'Luật Ngân sách nhà nước',
    'Luật Giáo dục',
  ],
  ...['Luật Bảo vệ môi trường', 'Luật Thanh niên', 'Luật Di sản văn hóa', 'Luật Khiếu nại', 'Luật Tố cáo'],
  ...[
    'Luật Tổ chức chính quyền địa phương',
    'Luật Mặt trận Tổ quốc Việt Nam',
    'Luật Thực hiện dân chủ ở cơ sở',
  ],
  ...[
    'Luật Ban hành văn bản quy phạm pháp luật',
    'Luật Bầu cử đại biểu Quốc hội và đại biểu Hội đồng nhân dân',
  ],
  ...['Luật Hoạt động giám sát của Quốc hội và Hội đồng nhân dân', 'Luật Phổ biến, giáo dục pháp luật'],
];

export const CODES: readonly string[] = ['Bộ luật Lao động', 'Bộ luật Dân sự', 'Bộ luật Hình sự'];

export const ORDINANCES: readonly string[] = [
  'Pháp lệnh Ưu đãi người có công với cách mạng',
  'Pháp lệnh Dân quân tự vệ',
];

/** Laws that amend others: their names hold those of the others. */
export const AMENDING_LAWS: readonly string[] = [
  'Luật sửa đổi, bổ sung một số điều của Luật Đê điều và Luật Phòng, chống thiên tai',
  'Luật sửa đổi, bổ sung một số điều của Luật Cán bộ, công chức và Luật Viên chức',
  'Luật sửa đổi, bổ sung một số điều của Luật Tổ chức Chính phủ và Luật Tổ chức chính quyền địa phương',
];

/** Resolutions that are known by the body that passed them, and the term where the name ends with it. */
export const RESOLUTIONS: readonly { readonly name: string; readonly term: string | null }[] = [
  { name: 'Nghị quyết Đại hội XIII của Đảng', term: null },
  { name: 'Nghị quyết Đại hội đại biểu toàn quốc lần thứ XII của Đảng', term: null },
  { name: 'Nghị quyết Đại hội đại biểu Đảng bộ tỉnh lần thứ XVIII', term: null },
  { name: 'Nghị quyết Đại hội Đảng bộ huyện lần thứ XXII', term: null },
  { name: 'Nghị quyết Trung ương 4 (khóa XII)', term: 'XII' },
  { name: 'Nghị quyết Trung ương 6 khóa XIII', term: 'XIII' },
  { name: 'Nghị quyết Trung ương 8 (khóa XI)', term: 'XI' },
];

export const STANDARDS: readonly {
  readonly raw: string;
  readonly symbol: string;
  readonly number: string;
  readonly year: number;
}[] = [
  { raw: 'tiêu chuẩn TCVN ISO 9001:2015', symbol: 'TCVN ISO', number: '9001', year: 2015 },
  { raw: 'Tiêu chuẩn TCVN 5603:2008', symbol: 'TCVN', number: '5603', year: 2008 },
];

export const TERMS: readonly string[] = ['IX', 'X', 'XI', 'XII', 'XIII'];

/** What looks like a citation and is none. */
export const NO_CITATIONS: readonly string[] = [
  'liên hệ số điện thoại 0963.812.345 để được hướng dẫn',
  'lập danh sách theo Mẫu số 01 và Biểu số 02 gửi kèm',
  'trực ban 24/24 giờ, bảo đảm thông tin thông suốt',
  'phổ biến các chỉ thị, nghị quyết của Đảng đến từng chi bộ',
  'chấp hành nghiêm kỷ luật, kỷ cương và pháp luật của Nhà nước',
  'thực hiện tốt Quy chế dân chủ ở cơ sở',
  'huy động ít nhất 2/3 số hộ dân tham gia',
  'thực hiện các nội dung nêu trong Kế hoạch này',
];
