import { expectAssignments } from './assignment-rows.ts';

expectAssignments([
  [
    'a name in an unlabelled line, with and without its colon, above dashes or a paragraph',
    [
      'II. TỔ CHỨC THỰC HIỆN',
      'Hạt Kiểm lâm',
      '- Cấp cây giống.',
      '- Gửi báo cáo trước ngày 05/6/2022.',
      'Phòng Kinh tế:',
      'Bố trí kinh phí trồng rừng.',
      'Khuyến lâm viên xã báo cáo hằng tuần.',
    ],
    [
      'II.¶1 | Hạt Kiểm lâm | Cấp cây giống. | Gửi báo cáo trước ngày 05/6/2022.',
      'II.¶2 | Phòng Kinh tế | Bố trí kinh phí trồng rừng.',
      'II.¶4 | Khuyến lâm viên xã | báo cáo hằng tuần.',
    ],
  ],
  [
    'a heading among units that no word tells to be one; a matter is none',
    [
      'II. TỔ CHỨC THỰC HIỆN',
      '1. Hạt Kiểm lâm',
      '- Cấp cây giống.',
      '2. Bà con trong bản',
      '- Trồng đúng mật độ.',
      '3. Kinh phí thực hiện',
      '- Ngân sách huyện.',
      '4. Khuyến lâm viên xã',
      '- Nghiệm thu trước ngày 05/6/2022.',
    ],
    [
      'II.1 | Hạt Kiểm lâm | Cấp cây giống.',
      'II.2 | Bà con trong bản | Trồng đúng mật độ.',
      'II.4 | Khuyến lâm viên xã | Nghiệm thu trước ngày 05/6/2022.',
    ],
  ],
  [
    'who gives the work has none of it; what is to be done stands before the colon, who does it behind',
    [
      'II. TỔ CHỨC THỰC HIỆN',
      '1. Ban Thường vụ Huyện ủy giao:',
      '- Ủy ban nhân dân huyện lập kế hoạch trồng rừng.',
      '- Ban Tuyên giáo Huyện ủy tuyên truyền.',
      '2. Chọn giống: Hạt Kiểm lâm tổ chức khảo nghiệm.',
    ],
    [
      'II.1.-1 | Ủy ban nhân dân huyện | lập kế hoạch trồng rừng.',
      'II.1.-2 | Ban Tuyên giáo Huyện ủy | tuyên truyền.',
      'II.2 | Hạt Kiểm lâm | tổ chức khảo nghiệm.',
    ],
  ],
  [
    'names that hold a verb, and verbs that end a name',
    [
      'II. TỔ CHỨC THỰC HIỆN',
      '1. Cán bộ được phân công theo dõi, nghiệm thu: Lập biên bản.',
      '2. Phòng Quản lý tổng hợp gửi báo cáo về Sở.',
      '3. Sở Thông tin và Truyền thông báo cáo kết quả.',
      '4. Đồng chí Trưởng ban chỉ đạo chung, quyết định thành lập các tổ.',
      '5. Hội Làm vườn xã trồng cây thay các bụi cây mọc tự phát.',
      '6. Đoàn Thanh niên xã thông tin cảnh báo cháy rừng.',
      '7. Hội Phụ huynh động viên các em.',
      '8. Đầu tháng 7, Hạt Kiểm lâm phát quang thực bì.',
    ],
    [
      'II.1 | Cán bộ được phân công theo dõi, nghiệm thu | Lập biên bản.',
      'II.2 | Phòng Quản lý tổng hợp | gửi báo cáo về Sở.',
      'II.3 | Sở Thông tin và Truyền thông | báo cáo kết quả.',
      'II.4 | Đồng chí Trưởng ban | chỉ đạo chung, quyết định thành lập các tổ.',
      'II.5 | Hội Làm vườn xã | trồng cây thay các bụi cây mọc tự phát.',
      'II.6 | Đoàn Thanh niên xã | thông tin cảnh báo cháy rừng.',
      'II.7 | Hội Phụ huynh | động viên các em.',
      'II.8 | Hạt Kiểm lâm | phát quang thực bì.',
    ],
  ],
  [
    'a part that tells the work of each body, before a last one that does not',
    [
      'II. NHIỆM VỤ CỦA CÁC CƠ QUAN, ĐƠN VỊ',
      '1. Hạt Kiểm lâm',
      '- Cấp cây giống.',
      'III. CÔNG TÁC BẢO ĐẢM',
      '1. Kinh phí từ nguồn dự phòng.',
    ],
    ['II.1 | Hạt Kiểm lâm | Cấp cây giống.'],
  ],
]);
