import { describe, expect, it } from 'vitest';
import { extractHeader } from '../../../src/extract/header.ts';
import { fieldOf, structured } from '../structured.ts';

describe('period', () => {
  it.each([
    ['Trồng cây năm 2022', '2022'],
    ['Trồng cây giai đoạn 2022-2026', '2022/2026'],
    ['Trồng cây (Giai đoạn: 2022-2026)', '2022/2026'],
    ['Trồng cây giai đoạn từ năm 2022 đến hết năm 2025', '2022/2025'],
    ['Trồng cây đến hết năm 2023', '../2023'],
    ['Trồng cây năm 2022 và những năm tiếp theo', '2022/..'],
    ['Dạy nghề năm học 2022 - 2023', '2022/2023'],
    ['Công tác quý II/2023', '2023-34'],
    ['Công tác quý I, II năm 2016', '2016-33/2016-34'],
    ['Công tác quý III và quý IV/2023', '2023-35/2023-36'],
    ['Công tác 6 tháng cuối năm 2023', '2023-07/2023-12'],
    ['Công tác tháng 3 năm 2023', '2023-03'],
    ['Tuần tra từ tháng 3 đến tháng 12 năm 2023', '2023-03/2023-12'],
    ['Tuần tra từ tháng 9/2023 đến hết tháng 5/2024', '2023-09/2024-05'],
    ['Chiến dịch từ ngày 01/3/2022 đến ngày 31/5/2022', '2022-03-01/2022-05-31'],
    ['TRỒNG CÂY NĂM 2022', '2022'],
    ['TRỒNG CÂY NĂM\n2022', '2022'],
    ['THỰC HIỆN CHỈ THỊ SỐ\n33/CT-TTG VỀ TRỒNG CÂY NĂM 2022', null],
    ['TRỒNG CÂY GIAI ĐOẠN\n2021 - 2025', '2021/2025'],
    ['TRỒNG CÂY GIAI ĐOẠN 20212025 Ở VÙNG CAO', '2021/2025'],
    ['Phòng cháy rừng mùa khô 2024', '2024'],
    ['Hành động “Năm an toàn giao thông - 2012”', '2012'],
    ['Kiểm tra việc thực hiện Chỉ thị số 33-CT/TU của Ban Thường vụ Tỉnh ủy năm 2022', '2022'],
    ['Thực hiện Chỉ thị số 33-CT/TU của Ban Thường vụ Tỉnh ủy về trồng cây năm 2022', null],
    ['Thực hiện Nghị quyết số 33/NQ-CP ngày 05/3/2021 của Chính phủ năm 2022', null],
    ['Trồng cây trên đồi trọc 2021', '2021'],
    ['Phổ biến Bộ luật Dân sự 2015', null],
    ['Trồng cây 5 năm (2021 - 2025)', '2021/2025'],
    ['Hội thi trồng cây lần thứ X (2022 - 2023)', '2022/2023'],
    ['Tình nguyện hè 2022', '2022'],
    ['Trồng cây Xuân Nhâm Dần - 2022', '2022'],
    ['Trồng cây Tết Nguyên đán Mậu Tuất 2018', '2018'],
    ['Thực hiện Đề án “Giữ rừng giai đoạn 2021 - 2030” năm 2023', '2023'],
    ['Thực hiện Chương trình phủ xanh giai đoạn 2021-2030 năm 2023', '2023'],
    ['Thực hiện Chỉ thị số 33/CT-TTg ngày 26/11/2021 của Thủ tướng Chính phủ', null],
    ['Thực hiện Chương trình phối hợp số 05-CTr/BDVTU-BCS giai đoạn 2022 - 2026', null],
    ['Thực hiện Nghị quyết số 18-NQ/TU về tinh giản trên địa bàn huyện năm 2023', '2023'],
    ['Thực hiện Luật ngày 23 tháng 7 năm 2021 về trồng cây', null],
    ['Thi hành Luật Lâm nghiệp năm 2017', null],
    ['Thi hành Luật Lâm nghiệp trên địa bàn huyện năm 2023', '2023'],
    ['Rà soát văn bản quy phạm pháp luật năm 2019 trên địa bàn huyện', '2019'],
    ['Phổ biến, giáo dục pháp luật năm 2024', '2024'],
    ['Tập huấn Luật Ban hành văn bản quy phạm pháp luật năm 2015', null],
    ['Hoạt động của Hội Luật gia năm 2023', '2023'],
    ['Thi hành Luật Luật sư năm 2006', null],
    ['Trồng cây trong các năm 2021, 2022 và 2023', '2021/2023'],
    ['Trồng cây các năm 2021, 2022, 2023 và 2024', '2021/2024'],
    ['Giám sát bầu cử đại biểu nhiệm kỳ 2026 - 2031', null],
    ['Hoạt động của Hội nhiệm kỳ 2022 - 2027', '2022/2027'],
    ['Hoạt động năm 2023, phương hướng năm 2024', '2023'],
    ['Gieo cấy vụ Đông Xuân 2022 - 2023', '2022/2023'],
    ['Hưởng ứng Năm an toàn giao thông 2023', '2023'],
    ['Trồng cây từ nay đến cuối năm 2025', '../2025'],
    ['Phát triển cảng biển đến 2030, định hướng đến năm 2045', '../2030'],
    ['Tuần lễ nước sạch từ 25/4 đến 02/5/2023', '2023-04-25/2023-05-02'],
    ['Tuần lễ nước sạch (25/4 - 02/5/2023)', '2023-04-25/2023-05-02'],
    ['Kỷ niệm 75 năm mở cảng (27/7/1947 - 27/7/2022)', null],
  ])('%s', (title, period) => {
    expect(fieldOf(extractHeader(structured(['title', 'KẾ HOẠCH', title])), 'period')).toBe(period);
  });

  it('comes from the issuing clause when the title has none', () => {
    const document = structured(
      ['title', 'KẾ HOẠCH', 'Trồng cây'],
      [
        'preamble',
        'Thực hiện Kế hoạch số 4/KH-UBND về trồng cây năm 2020, UBND xã xây dựng Kế hoạch trồng cây năm 2022 như sau:',
      ],
    );
    expect(fieldOf(extractHeader(document), 'period')).toBe('2022');
  });
});
