import { describe, expect, it } from 'vitest';
import { extractDeadlines } from '../../../src/extract/deadlines.ts';
import { documentOf } from '../../document.ts';
import { expectTimes } from './time-rows.ts';

expectTimes('look-alikes', [
  ['Nhân viên bảo vệ trực cổng từ 6h30 đến 17h30 hằng ngày.'],
  ['Đối thoại với người trồng rừng 01 cuộc trong Tháng Công nhân.'],
  ['Nghiệm thu sau trồng 03 tháng.'],
  ['Hạt Kiểm lâm và Ban Quản lý rừng ký quy chế phối hợp.'],
  ['Tổ chức họp các hộ đã nhận cây ngày 12/3/2023.'],
  ['Phòng Nông nghiệp theo dõi số vụ cháy giảm trong tháng 3/2023.'],
  ['Ngày hội trồng cây (được tiến hành vào Chủ nhật ngày 15/3/2026) của bản.'],
  ['Xây dựng kế hoạch 5 năm và hằng năm để giữ rừng; các công việc định kỳ khác.'],
  ['- Quý I: 25 lớp, 500 học viên.'],
  ['Phạm vi giám sát: Từ ngày 01/01/2017 đến 31/12/2019.'],
  ['Công bố kết quả và trao giải trồng cây dịp 20/11/2023.'],
  ['- Năm 2024: Tổ chức trồng rừng.'],
  ['Bảo đảm ngày hội trồng cây được tiến hành an toàn (ngày trồng cây: Chủ nhật, ngày 23 tháng 5 năm 2021).'],
  ['Thời gian: 02 ngày 11 - 12/6/2022.'],
  ['HĐND huyện thông qua kế hoạch phát triển kinh tế - xã hội năm 2022 và nâng cao năng lực năm 2022.'],
]);

const NONE = [
  'Công tác dân vận chính quyền đến hết năm 2023.',
  'Chương trình giai đoạn 2022 - 2026, giai đoạn 2019 - 2020, định hướng đến 2025.',
  'Kết quả thực hiện công tác dân vận giai đoạn 2006 - 2010 và 6 tháng đầu năm 2016.',
  'Thường xuyên kiểm tra, kịp thời phát hiện vi phạm.',
  'Trên cơ sở báo cáo định kỳ của các cơ quan, Văn phòng tổng hợp.',
  'Thực hiện chế độ báo cáo định kỳ theo quy định.',
  'Học phí của mỗi học kỳ được tính theo tín chỉ.',
  'Số liệu báo cáo tính từ ngày 15 tháng 12 của năm trước kỳ báo cáo đến ngày 14 tháng 3 thuộc kỳ báo cáo.',
  'Số liệu báo cáo quý III tính từ ngày 15 tháng 6 đến ngày 14 tháng 9.',
  'Theo dõi, đánh giá kết quả thực hiện công tác dân vận chính quyền trong năm 2022.',
  'Quyết định này có hiệu lực sau 10 ngày kể từ ngày ký.',
  'Số văn bản bắt đầu từ số 01 vào ngày 01 tháng 01 và kết thúc vào ngày 31 tháng 12 hàng năm.',
  'Kinh phí từ ngân sách nhà nước hằng năm của các cơ quan.',
  'Giải quyết các vụ việc phát sinh trước ngày 01/7/2014.',
  'Trong năm 2021, Ủy ban nhân dân xã đã tổ chức 02 hội nghị.',
  'Đến hết năm 2025, phấn đấu đạt 90% hồ sơ trực tuyến.',
  'Tổ chức các hoạt động sau Tết Nguyên đán, dịp kỷ niệm ngày 02/9; báo cáo đột xuất khi có yêu cầu, theo tiến độ.',
  '- Thời gian thực hiện: năm 2025 và các năm tiếp theo.',
  'Từ ngày 15/11 đến ngày 20/11/2025, trên địa bàn mưa rất lớn.',
  'Khi bệnh xuất hiện tại các xã lân cận vào tháng 8 năm 2018, huyện chỉ đạo các xã phun thuốc.',
  'Hạt Kiểm lâm xây dựng báo cáo trình kỳ họp thường lệ giữa năm 2024.',
  'Hạt Kiểm lâm báo cáo tình hình cháy rừng trong quý III năm 2020.',
  'Trường tổ chức dạy học 2 buổi/ngày cho học sinh.',
  'Tuyên truyền theo kế hoạch hàng năm về giữ rừng.',
  'Bảo đảm kinh phí thực hiện hằng năm cho kiểm lâm.',
  'Các huyện rà soát từng hộ nên đến ngày 23/9/2024 mới có 12 xã gửi báo cáo.',
  'Khám sức khoẻ định kỳ cho kiểm lâm viên.',
  '3. Mốc thời gian kiểm tra: từ ngày 01/01/2020 đến ngày 31/12/2021.',
  'Ngày 28/11 hằng năm là ngày truyền thống của kiểm lâm.',
  'Tổ chức kỷ niệm 77 năm Ngày Thương binh - Liệt sĩ (27/7/1947 - 27/7/2024).',
  'Tổ chức các hoạt động chào mừng ngày 20/11.',
  'Nghỉ lễ 30/4 - 01/5; tuyên truyền kỷ niệm ngày 02/9.',
  'Cán bộ nghỉ hưu trước ngày 01/01/1995 được hưởng trợ cấp.',
  'Đối tượng là công dân sinh từ ngày 01/01/1999 đến ngày 31/12/2006.',
  'Rà soát văn bản được ban hành trước ngày 01/7/2014.',
  'Tổ chức quán triệt Quyết định ngày 05/6/2024.',
  'Thực hiện chỉ tiêu giai đoạn 2021 - 2025, năm học 2023 - 2024, nhiệm kỳ 2020 - 2025.',
  'Bố trí kinh phí từ dự toán ngân sách năm 2024.',
  'Đánh giá tình hình trong tháng 5/2024.',
  'Người từ 18 tuổi đến 60 tuổi tham gia lao động công ích.',
  'Áp dụng mức thu mới từ ngày 01/7/2024.',
  'Tính đến hết ngày 30/6/2024, toàn huyện có 12 xã đạt chuẩn.',
  '3. Thời điểm giám sát: Từ ngày 01/7/2022 đến ngày 30/6/2023.',
  'Tuy nhiên còn 02 xã tổ chức trồng rừng chậm so với kế hoạch (từ ngày 15/4 đến ngày 30/4/2023).',
];

describe('extractDeadlines: look-alikes', () => {
  it.each(NONE)('none: %s', (text) => {
    const document = documentOf(text);
    expect(extractDeadlines(document).map((d) => document.text.slice(d.start, d.end))).toEqual([]);
  });

  it('leaves dates of other documents and other zones alone', () => {
    const text = 'Các xã báo cáo theo Công văn số 12/UBND-NV trước ngày 15/11/2021.';
    expect(extractDeadlines(documentOf(text), [{ start: 20, end: text.length }])).toEqual([]);
    expect(extractDeadlines({ ...documentOf(text), zones: ['title'] })).toEqual([]);
  });
});
