import { expectAssignments } from './assignment-rows.ts';

expectAssignments([
  [
    'a request before the unit',
    ['II. TỔ CHỨC THỰC HIỆN', '1. Đề nghị Hội Nông dân tỉnh:', '- Vận động hội viên trồng rừng.'],
    ['II.1 | Hội Nông dân tỉnh | Vận động hội viên trồng rừng.'],
  ],
  [
    'a request under a sentence on somebody else',
    [
      'II. TỔ CHỨC THỰC HIỆN',
      '1. Các thôn gửi báo cáo trồng rừng về xã. Báo cáo nêu rõ số cây sống.',
      'Lưu ý: Nêu ngắn gọn kết quả.',
      '- Đối với báo cáo của các thôn xa: Đề nghị các đ/c Kiểm lâm viên đôn đốc.',
    ],
    [
      'II.1 | Các thôn | gửi báo cáo trồng rừng về xã. Báo cáo nêu rõ số cây sống. | Lưu ý: Nêu ngắn gọn kết quả.',
      'II.1.-1 | các đ/c Kiểm lâm viên | đôn đốc.',
    ],
  ],
  [
    'under a Party body leading is a task',
    [
      'II. TỔ CHỨC THỰC HIỆN',
      '1. Đảng uỷ Uỷ ban nhân dân xã',
      '- Lãnh đạo Uỷ ban nhân dân xã chỉ đạo trồng rừng.',
    ],
    ['II.1 | Đảng uỷ Uỷ ban nhân dân xã | Lãnh đạo Uỷ ban nhân dân xã chỉ đạo trồng rừng.'],
  ],
  [
    'leading and directing is a task, giving counsel a part of a name',
    [
      'II. TỔ CHỨC THỰC HIỆN',
      '1. Các cơ quan tham mưu, giúp việc Huyện uỷ',
      '- Lãnh đạo, chỉ đạo đảng viên trồng rừng.',
    ],
    ['II.1 | Các cơ quan tham mưu, giúp việc Huyện uỷ | Lãnh đạo, chỉ đạo đảng viên trồng rừng.'],
  ],
  [
    'a request behind the grounds, or behind what it is about',
    [
      'II. TỔ CHỨC THỰC HIỆN',
      '1. Căn cứ Kế hoạch này, đề nghị các chi bộ, cơ quan chuẩn bị cây giống.',
      '2. Căn cứ Kế hoạch của Ban Chấp hành yêu cầu các cơ quan, đơn vị được phân công chủ động trồng rừng.',
      '3. Đối với hồ sơ của các thôn: Đề nghị Hạt Kiểm lâm rà soát.',
    ],
    [
      'II.1 | các chi bộ, cơ quan | chuẩn bị cây giống.',
      'II.2 | các cơ quan, đơn vị được phân công | chủ động trồng rừng.',
      'II.3 | Hạt Kiểm lâm | rà soát.',
    ],
  ],
  [
    'a Party body leads those below it',
    ['II. TỔ CHỨC THỰC HIỆN', '1. Đảng ủy các cơ quan lãnh đạo đoàn viên trồng rừng.'],
    ['II.1 | Đảng ủy các cơ quan | lãnh đạo đoàn viên trồng rừng.'],
  ],
  [
    'work that is done with the hands; a time that opens the sentence',
    [
      'II. TỔ CHỨC THỰC HIỆN',
      '1. Sở Công Thương trang bị bình cứu hỏa cho các chốt.',
      '2. Muộn nhất ngày 15/3, Hạt Kiểm lâm giao cây giống.',
      '3. Hội đồng thi đua, khen thưởng xã chấn chỉnh việc bình bầu.',
    ],
    [
      'II.1 | Sở Công Thương | trang bị bình cứu hỏa cho các chốt.',
      'II.2 | Hạt Kiểm lâm | giao cây giống.',
      'II.3 | Hội đồng thi đua, khen thưởng xã | chấn chỉnh việc bình bầu.',
    ],
  ],
  [
    'an item’s own sentence',
    ['II. TỔ CHỨC THỰC HIỆN', '1. Hạt Kiểm lâm chủ trì, phối hợp với Công an huyện tuần tra rừng.'],
    ['II.1 | Hạt Kiểm lâm | chủ trì, phối hợp với Công an huyện tuần tra rừng.'],
  ],
  [
    'a task without its unit',
    ['II. TỔ CHỨC THỰC HIỆN', '1. Thành lập Tổ bảo vệ rừng do Trưởng bản đứng đầu.'],
    [],
  ],
  ['no unit at all', ['II. TỔ CHỨC THỰC HIỆN', '1. Kinh phí lấy từ ngân sách.'], []],
  [
    'what an item speaks of is no unit; behind its colon one may stand',
    [
      'II. TỔ CHỨC THỰC HIỆN',
      '1. Kinh phí hội trại: Trích từ quỹ Đội.',
      '2. Việc bình chọn thực hiện theo điều lệ.',
      '3. Theo quy định, hội thi được tổ chức ngoài trời.',
      '4. Biên bản nghiệm thu: Các xã gửi về Hạt Kiểm lâm.',
      '5. Đại hội chi hội làm vườn tổ chức trước tháng 3.',
      '6. Kinh phí: Văn phòng Hạt bố trí từ nguồn chi thường xuyên.',
    ],
    ['II.4 | Các xã | gửi về Hạt Kiểm lâm.', 'II.6 | Văn phòng Hạt | bố trí từ nguồn chi thường xuyên.'],
  ],
  [
    'a further sentence on another unit; one that says in which case goes on with the duty',
    [
      'II. TỔ CHỨC THỰC HIỆN',
      '1. Giao Hạt Kiểm lâm cấp phát cây giống cho hộ dân. Các xã tổ chức trồng rừng. Nếu cây chết thì trồng dặm.',
      '2. Văn phòng đôn đốc các thôn. Trong tháng 5, các thôn báo cáo. Đề nghị Hội Nông dân vận động hội viên.',
    ],
    [
      'II.1 | Hạt Kiểm lâm | cấp phát cây giống cho hộ dân.',
      'II.1 | Các xã | tổ chức trồng rừng. Nếu cây chết thì trồng dặm.',
      'II.2 | Văn phòng | đôn đốc các thôn. Trong tháng 5, các thôn báo cáo.',
      'II.2 | Hội Nông dân | vận động hội viên.',
    ],
  ],
  [
    'a sentence that leads the tasks below it, and one under which all has a unit of its own',
    [
      'II. TỔ CHỨC THỰC HIỆN',
      '1. Các hội:',
      '- Đề nghị Hội Nông dân chủ trì, phối hợp với các thôn:',
      '  + Phát động trồng cây.',
      '  + Chăm sóc cây.',
      '2. Hạt Kiểm lâm theo dõi các xã trồng rừng; báo cáo kết quả về Chi cục',
      '- Trạm Kiểm lâm tuần tra rừng.',
    ],
    [
      'II.1.-1 | Hội Nông dân | Phát động trồng cây. | Chăm sóc cây.',
      'II.2 | Hạt Kiểm lâm | theo dõi các xã trồng rừng; báo cáo kết quả về Chi cục',
      'II.2.-1 | Trạm Kiểm lâm | tuần tra rừng.',
    ],
  ],
  [
    'units behind ";" in one sentence, each with its duty; a list of partners is none',
    [
      'II. TỔ CHỨC THỰC HIỆN',
      '1. Hạt Kiểm lâm cung cấp cây giống; Các xã tổ chức trồng rừng; báo cáo kết quả.',
      '2. Sở Tài chính chủ trì, phối hợp với: Sở Nội vụ; Sở Y tế tổ chức kiểm tra.',
      '3. Các thôn:',
      '- Trưởng thôn họp dân; Công an xã tuần tra.',
    ],
    [
      'II.1 | Hạt Kiểm lâm | cung cấp cây giống;',
      'II.1 | Các xã | tổ chức trồng rừng; báo cáo kết quả.',
      'II.2 | Sở Tài chính | chủ trì, phối hợp với: Sở Nội vụ; Sở Y tế tổ chức kiểm tra.',
      'II.3.-1 | Trưởng thôn | họp dân;',
      'II.3.-1 | Công an xã | tuần tra.',
    ],
  ],
]);
