import { expectAssignments } from './assignment-rows.ts';

expectAssignments([
  [
    'who acts, told by what they do, up to the words that oblige',
    [
      'II. TỔ CHỨC THỰC HIỆN',
      '1. Các xã được phân công chủ trì thực hiện việc được giao tại Kế hoạch này có trách nhiệm trồng rừng.',
      '2. Mọi lực lượng tham gia thực hiện phương án phải mang áo phao.',
      '3. Hợp tác xã, hộ dân, tổ chức, cá nhân: Đăng ký diện tích trồng.',
      '4. Trách nhiệm các hạt kiểm lâm',
      '- Cấp cây giống.',
    ],
    [
      'II.1 | Các xã được phân công chủ trì thực hiện việc được giao tại Kế hoạch này | có trách nhiệm trồng rừng.',
      'II.2 | Mọi lực lượng tham gia thực hiện phương án | phải mang áo phao.',
      'II.3 | Hợp tác xã, hộ dân, tổ chức, cá nhân | Đăng ký diện tích trồng.',
      'II.4 | các hạt kiểm lâm | Cấp cây giống.',
    ],
  ],
  [
    'whom the issuer of the plan asks; difficulties without a comma behind them; a long list of bodies',
    [
      'II. TỔ CHỨC THỰC HIỆN',
      '1. Ủy ban nhân dân huyện yêu cầu Hạt Kiểm lâm, các xã tuần tra rừng.',
      '2. Trong quá trình trồng, nếu có vướng mắc các thôn, bản kịp thời báo cáo Hạt Kiểm lâm.',
      `3. Đề nghị ${Array.from({ length: 12 }, (_, n) => `Hội Làm vườn và bảo vệ rừng khu vực ${n + 1}`).join(', ')} tăng cường trồng rừng.`,
    ],
    [
      'II.1 | Hạt Kiểm lâm, các xã | tuần tra rừng.',
      'II.2 | các thôn, bản | kịp thời báo cáo Hạt Kiểm lâm.',
      `II.3 | ${Array.from({ length: 12 }, (_, n) => `Hội Làm vườn và bảo vệ rừng khu vực ${n + 1}`).join(', ')} | tăng cường trồng rừng.`,
    ],
  ],
  [
    'bodies listed behind their kind, leaders parted by ";", a time before the unit, a matter',
    [
      'II. TỔ CHỨC THỰC HIỆN',
      '1. Các Sở: Tài chính, Kế hoạch và Đầu tư phối hợp cân đối kinh phí.',
      '2. Thủ trưởng các ban, ngành; Chủ tịch Ủy ban nhân dân các xã căn cứ Kế hoạch này trồng rừng.',
      '3. Từ tháng 6/2021 đến hết năm 2021, các thôn rà soát đất trống.',
      '4. Công tác tuyên truyền được thực hiện thường xuyên.',
      '5. Các xã: Tuyên truyền, Vận động nhân dân.',
    ],
    [
      'II.1 | Các Sở: Tài chính, Kế hoạch và Đầu tư | phối hợp cân đối kinh phí.',
      'II.2 | Thủ trưởng các ban, ngành; Chủ tịch Ủy ban nhân dân các xã | căn cứ Kế hoạch này trồng rừng.',
      'II.3 | các thôn | rà soát đất trống.',
      'II.5 | Các xã | Tuyên truyền, Vận động nhân dân.',
    ],
  ],
  [
    'teachers of a subject, a ministry whose name ends like a verb',
    ['II. TỔ CHỨC THỰC HIỆN', '1. Giáo viên bộ môn:', '- Chấm bài.', '2. Bộ Ngoại giao', '- Mời các đoàn.'],
    ['II.1 | Giáo viên bộ môn | Chấm bài.', 'II.2 | Bộ Ngoại giao | Mời các đoàn.'],
  ],
  [
    'a division of an academy',
    ['II. TỔ CHỨC THỰC HIỆN', '1. Hệ Quản lý sinh viên', '- Lập danh sách sinh viên.'],
    ['II.1 | Hệ Quản lý sinh viên | Lập danh sách sinh viên.'],
  ],
  [
    'what a unit is for the work, which classes are meant, and who leads a committee',
    [
      'II. TỔ CHỨC THỰC HIỆN',
      '- Phòng Y tế: đầu mối theo dõi tiến độ.',
      '1. Giáo viên chủ nhiệm các lớp có học sinh bán trú',
      '- Chuẩn bị chỗ nghỉ.',
      '3. Khoa Kiểm soát bệnh tật',
      '- Cấp phát vắc xin.',
      '4. Các đơn vị sử dụng phối hợp nghiệm thu.',
      '2. Ban Tổ chức do Phó Giám đốc Sở làm Trưởng ban.',
    ],
    [
      'II.-1 | Phòng Y tế | đầu mối theo dõi tiến độ.',
      'II.1 | Giáo viên chủ nhiệm các lớp có học sinh bán trú | Chuẩn bị chỗ nghỉ.',
      'II.3 | Khoa Kiểm soát bệnh tật | Cấp phát vắc xin.',
      'II.4 | Các đơn vị sử dụng | phối hợp nghiệm thu.',
      'II.2 | Ban Tổ chức | do Phó Giám đốc Sở làm Trưởng ban.',
    ],
  ],
  [
    'who manages others by its name, and how soon they are to act',
    [
      'II. TỔ CHỨC THỰC HIỆN',
      '1. Các cơ quan quản lý trực tiếp trường học chỉ đạo trồng cây.',
      '2. Các trường khẩn trương rà soát đất trống.',
      '3. Trung tâm Giáo dục thường xuyên mở lớp.',
    ],
    [
      'II.1 | Các cơ quan quản lý trực tiếp trường học | chỉ đạo trồng cây.',
      'II.2 | Các trường | rà soát đất trống.',
      'II.3 | Trung tâm Giáo dục thường xuyên | mở lớp.',
    ],
  ],
  [
    'a board to which a task is given is no meeting',
    ['II. TỔ CHỨC THỰC HIỆN', '1. Giao Ban Phong trào tham mưu thành lập đội trồng rừng.'],
    ['II.1 | Ban Phong trào | tham mưu thành lập đội trồng rừng.'],
  ],
  [
    'a unit of several',
    ['II. TỔ CHỨC THỰC HIỆN', '1. Các phòng, ban, Ủy ban nhân dân các xã', '- Triển khai kế hoạch.'],
    ['II.1 | Các phòng, ban, Ủy ban nhân dân các xã | Triển khai kế hoạch.'],
  ],
  [
    'the work that an office is named after, and its duty right behind',
    [
      'II. TỔ CHỨC THỰC HIỆN',
      '1. Phòng Lâm sinh tổng hợp có trách nhiệm cấp giống.',
      '2. Phòng Quản lý tổng hợp',
      '- Cân đối kinh phí.',
    ],
    [
      'II.1 | Phòng Lâm sinh tổng hợp | có trách nhiệm cấp giống.',
      'II.2 | Phòng Quản lý tổng hợp | Cân đối kinh phí.',
    ],
  ],
  [
    'a unit whose name ends like a duty, and a duty in lower case behind the colon',
    [
      'II. TỔ CHỨC THỰC HIỆN',
      '1. Phòng Kế hoạch tổng hợp: làm đầu mối theo dõi việc giao rừng.',
      '2. Phòng Tài chính kế toán: dự trù kinh phí.',
      '3. Phòng Tài chính - Kế hoạch cân đối kinh phí.',
      '4. Bưu điện tỉnh: chuyển công văn miễn phí.',
    ],
    [
      'II.1 | Phòng Kế hoạch tổng hợp | làm đầu mối theo dõi việc giao rừng.',
      'II.2 | Phòng Tài chính kế toán | dự trù kinh phí.',
      'II.3 | Phòng Tài chính - Kế hoạch | cân đối kinh phí.',
      'II.4 | Bưu điện tỉnh | chuyển công văn miễn phí.',
    ],
  ],
  [
    'a unit that a colon parts from its duty',
    [
      'II. TỔ CHỨC THỰC HIỆN',
      '1. Công an huyện: Thẩm tra lý lịch người nhận rừng.',
      '2. Các xã, thị trấn: Công khai danh sách.',
    ],
    [
      'II.1 | Công an huyện | Thẩm tra lý lịch người nhận rừng.',
      'II.2 | Các xã, thị trấn | Công khai danh sách.',
    ],
  ],
  [
    'bodies of no one kind; what was done already is no task',
    [
      'II. TỔ CHỨC THỰC HIỆN',
      '1. Các tổ chức chính trị - xã hội:',
      '- Vận động hội viên trồng rừng.',
      '2. Hạt Kiểm lâm đã tập huấn cho các xã.',
    ],
    ['II.1 | Các tổ chức chính trị - xã hội | Vận động hội viên trồng rừng.'],
  ],
  [
    'which of the people are meant stands before the colon',
    [
      'II. GIAO NHIỆM VỤ CHO CÁC ĐƠN VỊ',
      '1. Hạt Kiểm lâm: cơ quan thường trực; tham mưu trồng rừng.',
      '2. Các tổ chức, cá nhân có đất thu hồi: phối hợp kiểm đếm.',
      '3. Các hộ trong phạm vi thực hiện dự án: bàn giao cây.',
      '4. Đề nghị Sở Tài chính sớm bố trí kinh phí.',
    ],
    [
      'II.1 | Hạt Kiểm lâm | cơ quan thường trực; tham mưu trồng rừng.',
      'II.2 | Các tổ chức, cá nhân có đất thu hồi | phối hợp kiểm đếm.',
      'II.3 | Các hộ trong phạm vi thực hiện dự án | bàn giao cây.',
      'II.4 | Sở Tài chính | bố trí kinh phí.',
    ],
  ],
  [
    'bodies named after their work, people in charge of work, more than one post',
    [
      'II. TỔ CHỨC THỰC HIỆN',
      '1. Đồng chí Trưởng ban xây dựng Đảng - Trưởng trại: Phụ trách chung.',
      '2. Giám đốc Trung tâm phục vụ hành chính công: Bố trí chỗ cắm trại.',
      '3. Cán bộ phụ trách lĩnh vực giám sát và phản biện',
      '- Lập danh sách trại sinh.',
      '4. Chuyên viên phụ trách công tác tổ chức, tổng hợp tham mưu lập ban giám khảo.',
    ],
    [
      'II.1 | Đồng chí Trưởng ban xây dựng Đảng - Trưởng trại | Phụ trách chung.',
      'II.2 | Giám đốc Trung tâm phục vụ hành chính công | Bố trí chỗ cắm trại.',
      'II.3 | Cán bộ phụ trách lĩnh vực giám sát và phản biện | Lập danh sách trại sinh.',
      'II.4 | Chuyên viên phụ trách công tác tổ chức, tổng hợp | tham mưu lập ban giám khảo.',
    ],
  ],
  [
    'who leads, takes part, or acts while at work',
    [
      'II. TỔ CHỨC THỰC HIỆN',
      '1. Chủ tịch Hội đồng Đội xã lãnh đạo, chỉ đạo trại hè.',
      '2. Các câu lạc bộ tham gia vận động trại sinh.',
      '3. Tổ trọng tài trong quá trình chấm báo cáo kịp thời.',
    ],
    [
      'II.1 | Chủ tịch Hội đồng Đội xã | lãnh đạo, chỉ đạo trại hè.',
      'II.2 | Các câu lạc bộ | tham gia vận động trại sinh.',
      'II.3 | Tổ trọng tài | trong quá trình chấm báo cáo kịp thời.',
    ],
  ],
  [
    'who heads a body, people with their work',
    [
      'II. TỔ CHỨC THỰC HIỆN',
      '1. Ban giám khảo do đồng chí Hạnh đứng đầu; chấm điểm công khai.',
      '2. Phân công:',
      '- Đồng chí Hạnh, trưởng ban, thư ký hội thi: ghi biên bản.',
      '- Ông Lò Văn Pánh: dựng rạp.',
    ],
    [
      'II.1 | Ban giám khảo | do đồng chí Hạnh đứng đầu; chấm điểm công khai.',
      'II.2.-1 | Đồng chí Hạnh, trưởng ban, thư ký hội thi | ghi biên bản.',
      'II.2.-2 | Ông Lò Văn Pánh | dựng rạp.',
    ],
  ],
  [
    'words in a name that look like verbs: "hậu cần", "viễn thông bảo đảm", "Công đoàn giám sát", a second inspectorate',
    [
      'II. TỔ CHỨC THỰC HIỆN',
      '1. Ban Hậu cần - Kỹ thuật: cấp xe chở cây giống.',
      '2. Bưu điện huyện, các doanh nghiệp viễn thông bảo đảm thông tin liên lạc.',
      '3. Ban Thường vụ:',
      '- Công đoàn giám sát việc chia cây giống.',
      '- Huyện đoàn vận động thanh niên trồng rừng.',
      '4. Thanh tra các sở, ngành; thanh tra các huyện',
      '- Rà soát kế hoạch.',
    ],
    [
      'II.1 | Ban Hậu cần - Kỹ thuật | cấp xe chở cây giống.',
      'II.2 | Bưu điện huyện, các doanh nghiệp viễn thông | bảo đảm thông tin liên lạc.',
      'II.3.-1 | Công đoàn | giám sát việc chia cây giống.',
      'II.3.-2 | Huyện đoàn | vận động thanh niên trồng rừng.',
      'II.4 | Thanh tra các sở, ngành; thanh tra các huyện | Rà soát kế hoạch.',
    ],
  ],
  [
    'within what they have charge of; a dash behind what a body is besides; people who are in charge; whom a paper appoints',
    [
      'II. TỔ CHỨC THỰC HIỆN',
      '1. Thủ trưởng các đơn vị thuộc Sở trong phạm vi chức năng, nhiệm vụ của mình có trách nhiệm giữ rừng.',
      '2. Giao Hạt Kiểm lâm - cơ quan thường trực của Ban Chỉ đạo - tham mưu trồng rừng.',
      '3. Đồng chí Lò Văn Pánh - Ủy viên, Trưởng Ban Phong trào phụ trách, chỉ đạo chung.',
      '4. Ban Tổ chức:',
      '- Phân công đ/c Hà - Phó Chủ tịch làm Trưởng ban.',
      '5. Các HTX',
      '- Ươm cây.',
    ],
    [
      'II.1 | Thủ trưởng các đơn vị thuộc Sở | trong phạm vi chức năng, nhiệm vụ của mình có trách nhiệm giữ rừng.',
      'II.2 | Hạt Kiểm lâm - cơ quan thường trực của Ban Chỉ đạo | tham mưu trồng rừng.',
      'II.3 | Đồng chí Lò Văn Pánh - Ủy viên, Trưởng Ban Phong trào | phụ trách, chỉ đạo chung.',
      'II.4.-1 | đ/c Hà - Phó Chủ tịch | làm Trưởng ban.',
      'II.5 | Các HTX | Ươm cây.',
    ],
  ],
  [
    'what a body is for the work is no unit of its own',
    [
      'II. TỔ CHỨC THỰC HIỆN',
      '1. Phòng Kinh tế',
      '- Cơ quan tham mưu, tổng hợp; báo cáo Ủy ban nhân dân xã.',
      '- Đơn vị chủ trì trồng rừng.',
    ],
    [
      'II.1 | Phòng Kinh tế | Cơ quan tham mưu, tổng hợp; báo cáo Ủy ban nhân dân xã. | Đơn vị chủ trì trồng rừng.',
    ],
  ],
  [
    'units parted by ";" before a colon, an office in charge of watching, a Front by its abbreviation',
    [
      'II. TỔ CHỨC THỰC HIỆN',
      '1. Các sở, ban ngành; UBND các xã: Căn cứ tình hình thực tế xây dựng kế hoạch trồng rừng.',
      '2. Ban Phong trào phụ trách theo dõi việc trồng rừng.',
      '3. Ban nhân dân các ấp tổ chức họp dân.',
      '4. Cán bộ tư pháp giúp Ủy ban nhân dân xã theo dõi.',
    ],
    [
      'II.1 | Các sở, ban ngành; UBND các xã | Căn cứ tình hình thực tế xây dựng kế hoạch trồng rừng.',
      'II.2 | Ban Phong trào | phụ trách theo dõi việc trồng rừng.',
      'II.3 | Ban nhân dân các ấp | tổ chức họp dân.',
      'II.4 | Cán bộ tư pháp | giúp Ủy ban nhân dân xã theo dõi.',
    ],
  ],
  [
    'people called after a verb, people of standing, boards that build, what comes first, what it is about',
    [
      'II. TỔ CHỨC THỰC HIỆN',
      '1. Đội ngũ báo cáo viên tích cực tuyên truyền.',
      '2. Trưởng thôn, già làng, người có uy tín gương mẫu trồng rừng.',
      '3. Ban QLDA đầu tư xây dựng đẩy nhanh tiến độ.',
      '4. Ngân hàng Chính sách xã hội ưu tiên cho vay trồng rừng.',
      '5. Về kinh phí, Phòng Tài chính - Kế hoạch thẩm định dự toán.',
      '6. Trách nhiệm của Hạt Kiểm lâm',
      '- Tuần tra.',
      '7. Trung tâm Y tế, các trạm y tế trực cấp cứu.',
    ],
    [
      'II.1 | Đội ngũ báo cáo viên | tích cực tuyên truyền.',
      'II.2 | Trưởng thôn, già làng, người có uy tín | gương mẫu trồng rừng.',
      'II.3 | Ban QLDA đầu tư xây dựng | đẩy nhanh tiến độ.',
      'II.4 | Ngân hàng Chính sách xã hội | ưu tiên cho vay trồng rừng.',
      'II.5 | Phòng Tài chính - Kế hoạch | thẩm định dự toán.',
      'II.6 | Hạt Kiểm lâm | Tuần tra.',
      'II.7 | Trung tâm Y tế, các trạm y tế | trực cấp cứu.',
    ],
  ],
  [
    'boards and blocks of mass work, whatever their capitals',
    [
      'II. TỔ CHỨC THỰC HIỆN',
      '1. Đề nghị ban dân vận các huyện ủy; khối dân vận các đảng ủy trực thuộc:',
      '- Trồng rừng.',
    ],
    ['II.1 | ban dân vận các huyện ủy; khối dân vận các đảng ủy trực thuộc | Trồng rừng.'],
  ],
]);
