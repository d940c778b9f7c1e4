import { expectAssignments } from './assignment-rows.ts';

expectAssignments([
  [
    'a paragraph behind the last item that names a unit of its own',
    [
      'II. TỔ CHỨC THỰC HIỆN',
      '1. Hạt Kiểm lâm: cấp cây giống.',
      '2. Các thôn đào hố, cắm mốc các lô đất trống; hoàn thành trước mùa mưa.',
      'Công chức Lâm nghiệp tổng hợp kết quả trồng rừng.',
    ],
    [
      'II.1 | Hạt Kiểm lâm | cấp cây giống.',
      'II.2 | Các thôn | đào hố, cắm mốc các lô đất trống; hoàn thành trước mùa mưa.',
      'II.2.¶1 | Công chức Lâm nghiệp | tổng hợp kết quả trồng rừng.',
    ],
  ],
  [
    'hamlets that do something; how often, behind the name; committees; who gives the work',
    [
      'II. TỔ CHỨC THỰC HIỆN',
      '1. Trưởng các thôn, bản tuyên truyền giữ rừng.',
      '2. Đề nghị các ngành, đoàn thể xã hằng quý báo cáo kết quả.',
      '3. Tiểu ban Nội dung, phục vụ',
      '- Trang trí hội trại.',
      '4. Tổ Thư ký dự thảo báo cáo tổng kết.',
      '5. Đảng ủy phân công các đồng chí cấp ủy viên theo dõi các chi bộ.',
      '6. Đài Truyền thanh xã dành thời lượng phát tin.',
    ],
    [
      'II.1 | Trưởng các thôn, bản | tuyên truyền giữ rừng.',
      'II.2 | các ngành, đoàn thể xã | báo cáo kết quả.',
      'II.3 | Tiểu ban Nội dung, phục vụ | Trang trí hội trại.',
      'II.4 | Tổ Thư ký | dự thảo báo cáo tổng kết.',
      'II.5 | các đồng chí cấp ủy viên | theo dõi các chi bộ.',
      'II.6 | Đài Truyền thanh xã | dành thời lượng phát tin.',
    ],
  ],
  [
    'what stands beside the part that shares out the work, in the part on execution',
    [
      'B. TỔ CHỨC THỰC HIỆN',
      'I. Phân công trách nhiệm',
      '1. Hạt Kiểm lâm: cấp cây giống.',
      'II. Chế độ báo cáo',
      'Các xã báo cáo kết quả trồng rừng về Hạt Kiểm lâm.',
    ],
    [
      'B.I.1 | Hạt Kiểm lâm | cấp cây giống.',
      'B.II.¶1 | Các xã | báo cáo kết quả trồng rừng về Hạt Kiểm lâm.',
    ],
  ],
  [
    'who is asked behind another, and beside what was said',
    [
      'II. TỔ CHỨC THỰC HIỆN',
      '1. Đề nghị Hạt Kiểm lâm hướng dẫn trồng rừng; đề nghị Đài Truyền thanh xã đưa tin.',
      '2. Các thôn: đào hố.',
      'Ngoài các việc trên, Trạm Khuyến nông làm điểm, rút kinh nghiệm.',
    ],
    [
      'II.1 | Hạt Kiểm lâm | hướng dẫn trồng rừng;',
      'II.1 | Đài Truyền thanh xã | đưa tin.',
      'II.2 | Các thôn | đào hố',
      'II.2.¶1 | Trạm Khuyến nông | làm điểm, rút kinh nghiệm.',
    ],
  ],
  [
    'behind a stop after a day or a bracket, and behind a colon that says of whom it speaks',
    [
      'II. TỔ CHỨC THỰC HIỆN',
      '1. Các bản: lập danh sách chủ rừng trước ngày 30/10/2026. Trưởng bản chịu trách nhiệm về danh sách.',
      '2. Hạt Kiểm lâm kiểm tra vườn ươm (qua Trạm Khuyến nông). Công an xã giữ trật tự.',
      '3. Các tổ chức thành viên: Hội Nông dân xã tổ chức thi ghép cành; Thị đoàn tổ chức hội trại.',
      '4. Đối với các bản xa: Trạm Khuyến nông cấp cây giống tại bản.',
      '5. Các bản: Mỗi bản lập một tổ giữ rừng.',
    ],
    [
      'II.1 | Các bản | lập danh sách chủ rừng trước ngày 30/10/2026.',
      'II.1 | Trưởng bản | chịu trách nhiệm về danh sách.',
      'II.2 | Hạt Kiểm lâm | kiểm tra vườn ươm (qua Trạm Khuyến nông).',
      'II.2 | Công an xã | giữ trật tự.',
      'II.3 | Hội Nông dân xã | tổ chức thi ghép cành;',
      'II.3 | Thị đoàn | tổ chức hội trại.',
      'II.4 | Trạm Khuyến nông | cấp cây giống tại bản.',
      'II.5 | Các bản | Mỗi bản lập một tổ giữ rừng.',
    ],
  ],
]);
