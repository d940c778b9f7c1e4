import { expectCitations } from './cited-rows.ts';

expectCitations('look-alikes', [
  ['a telephone number', 'Liên hệ số điện thoại 0963-812/345, số máy 02163 852 014'],
  ['round the clock', 'trực ban 24/24 giờ, 7/7 ngày'],
  ['the document itself', 'Kế hoạch này thay cho bản trước; Quyết định này có hiệu lực'],
  ['generic plurals', 'các Chỉ thị, Nghị quyết của Đảng, Nghị định của Chính phủ'],
  ['resolutions of all levels', 'Nghị quyết Đại hội Đảng các cấp'],
  ['a regime', 'thực hiện Quy chế dân chủ ở cơ sở'],
  ['a programme without a number', 'Chương trình tổng thể trồng rừng giai đoạn 2021-2030'],
  ['the law at large', 'đúng pháp luật, kỷ luật, kỷ cương; trái luật'],
  ['laws of a kind, others', 'SỬA ĐỔI CÁC LUẬT TỐ TỤNG VÀ LUẬT KHÁC CÓ LIÊN QUAN'],
  ['a lawyer', 'Hội Luật gia, Đoàn luật sư tỉnh'],
  ['a form', 'báo cáo theo Mẫu số 01, Biểu số 02 kèm theo'],
  ['a count behind a type', 'Quyết định 2 nội dung; Đề án 5 năm; ban hành 12 Kế hoạch'],
  ['a date alone', 'họp ngày 16/5/2016 tại trụ sở'],
  ['a fraction', 'ít nhất 1/2 số hộ, 2/3 thành viên'],
  ['a period', 'Kế hoạch giai đoạn 2021-2025, Nghị quyết năm 2022'],
  ['the constitution at large', 'tuân thủ Hiến pháp và pháp luật'],
  ['a newspaper', 'Báo Lao động số 45 ra hằng tuần'],
  ['a form behind a type', 'Báo cáo theo Mẫu số 12/BC, Kế hoạch theo biểu số 3/KH-TH'],
]);
