/**
 * Words that part headings of plans are made of, as drafting habit has them. On a scan a heading that differs from them
 * in marks alone ("NỘI DỤNG") is given with theirs.
 */
export const HEADING_PHRASES: readonly string[] = [
  'MỤC ĐÍCH', 'MỤC TIÊU', 'YÊU CẦU', 'QUAN ĐIỂM', 'NỘI DUNG', 'PHẠM VI', 'ĐỐI TƯỢNG', 'NHIỆM VỤ', 'GIẢI PHÁP', 'CHỈ TIÊU', 'TRỌNG TÂM', 'CHỦ YẾU',
  'THỰC HIỆN', 'TỔ CHỨC', 'TIẾN ĐỘ', 'THỜI GIAN', 'ĐỊA ĐIỂM', 'THÀNH PHẦN', 'KINH PHÍ', 'NGUỒN LỰC', 'ĐIỀU KIỆN', 'BẢO ĐẢM', 'ĐẢM BẢO', 'PHÂN CÔNG', 'TRÁCH NHIỆM',
  'CHẾ ĐỘ', 'BÁO CÁO', 'THÔNG TIN', 'KIỂM TRA', 'GIÁM SÁT', 'ĐÁNH GIÁ', 'TÌNH HÌNH', 'KẾT QUẢ', 'PHƯƠNG HƯỚNG', 'KIẾN NGHỊ', 'ĐỀ XUẤT', 'HÌNH THỨC', 'PHƯƠNG PHÁP', 'CĂN CỨ', 'SỰ CẦN THIẾT',
  'CÔNG TÁC', 'TRIỂN KHAI', 'KẾ HOẠCH', 'HOẠT ĐỘNG', 'CỤ THỂ', 'CHUNG', 'CÁC', 'NĂM', 'GIAI ĐOẠN', 'TUYÊN TRUYỀN', 'KHEN THƯỞNG', 'QUY ĐỊNH', 'HƯỚNG DẪN', 'BIỆN PHÁP', 'DỰ TOÁN', 'LỘ TRÌNH',
];
