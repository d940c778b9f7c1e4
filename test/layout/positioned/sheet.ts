import { centred, LEADING, type PrintedLine, paragraph } from '../print.ts';

/** Paragraphs of a page, and what may stand above them. */
export const FIRST =
  'Tập trung trồng lại rừng phòng hộ đầu nguồn ở các xã vùng cao, bảo đảm cây giống đúng chủng loại và đúng thời vụ; phân công cán bộ kiểm lâm bám địa bàn.';
export const SECOND =
  'Giao khoán bảo vệ cho từng hộ dân có đất giáp ranh, ghi rõ diện tích và mốc giới trên sơ đồ, không để xảy ra tranh chấp giữa các thôn bản.';
export const THIRD =
  'Bố trí kinh phí mua dụng cụ chữa cháy, sửa chòi canh và đường băng cản lửa trước mùa khô, ưu tiên những khu rừng gần khu dân cư đông người ở.';
export const BODY = [
  ...paragraph(320, FIRST),
  ...paragraph(320 + 3 * LEADING, SECOND),
  ...paragraph(320 + 6 * LEADING, THIRD),
];
export const LETTERHEAD: PrintedLine[] = [
  centred(70, 'UBND TỈNH HÀ GIANG', 170),
  centred(70, 'CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM', 410, true),
  centred(88, 'SỞ TƯ PHÁP', 170, true),
  centred(88, 'Độc lập - Tự do - Hạnh phúc', 410, true),
  centred(120, 'Số: 15/KH-STP', 170),
  centred(120, 'Hà Giang, ngày 08 tháng 4 năm 2021', 410),
];
export const LETTERHEAD_BLOCKS = [
  'UBND TỈNH HÀ GIANG',
  'SỞ TƯ PHÁP',
  'Số: 15/KH-STP',
  'CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM',
  'Độc lập - Tự do - Hạnh phúc',
  'Hà Giang, ngày 08 tháng 4 năm 2021',
];
export const TITLE: PrintedLine[] = [
  centred(170, 'KẾ HOẠCH', undefined, true),
  centred(188, 'Phổ biến pháp luật về lâm nghiệp', undefined, true),
  centred(206, 'cho đồng bào vùng cao năm 2021', undefined, true),
];
export const TITLE_BLOCKS = ['KẾ HOẠCH', 'Phổ biến pháp luật về lâm nghiệp cho đồng bào vùng cao năm 2021'];
