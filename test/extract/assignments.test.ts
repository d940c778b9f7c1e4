import { describe, expect, it } from 'vitest';
import { extractAssignments } from '../../src/extract/assignments.ts';
import { structureOf } from '../structure/outline.ts';

/** What stands before the lines of a last part. */
const BEFORE = ['I. MỤC ĐÍCH', '1. Phủ xanh đất trống.'];

/** Lines of the last part, and "section | unit | task | task …". */
const ROWS: readonly [name: string, lines: readonly string[], expected: readonly string[]][] = [
  [
    'an item headed by its unit',
    ['II. TỔ CHỨC THỰC HIỆN', '1. Sở Tài chính', '- Bố trí kinh phí;', '- Kiểm tra quyết toán.'],
    ['II.1 | Sở Tài chính | Bố trí kinh phí; | Kiểm tra quyết toán.'],
  ],
  [
    'a part within a part, a kind of unit that no list has',
    [
      'PHẦN II',
      'TRIỂN KHAI',
      'A. GIẢI PHÁP',
      '1. Trồng rừng.',
      'B. TỔ CHỨC THỰC HIỆN',
      '1. Các Hạt Kiểm lâm:',
      '- Tuần tra.',
    ],
    ['II.B.1 | Các Hạt Kiểm lâm | Tuần tra.'],
  ],
  [
    'roman figures below a letter: a part of one sentence, and one with a heading',
    [
      'B. GIẢI PHÁP',
      'I. Trồng rừng.',
      'C. TỔ CHỨC THỰC HIỆN',
      'I. Sở Tài chính chủ trì, phối hợp với các đơn vị bố trí kinh phí trồng rừng hằng năm theo quy định.',
      'II. Hạt Kiểm lâm',
      '1. Tuần tra.',
    ],
    [
      'C.I | Sở Tài chính | chủ trì, phối hợp với các đơn vị bố trí kinh phí trồng rừng hằng năm theo quy định.',
      'C.II | Hạt Kiểm lâm | Tuần tra.',
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
    'a bullet that is a unit’s name above its own tasks',
    [
      'II. TỔ CHỨC THỰC HIỆN',
      '1. Ban Giám hiệu:',
      '- Cô Phó Hiệu trưởng:',
      '+ Lập thời khóa biểu.',
      '+ Duyệt giáo án.',
    ],
    ['II.1.-1 | Cô Phó Hiệu trưởng | Lập thời khóa biểu. | Duyệt giáo án.'],
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
    'a part before the last that parts the work, too',
    [
      'II. PHÂN CÔNG NHIỆM VỤ',
      '1. Tổ Văn phòng',
      '- In tài liệu.',
      'III. NÂNG CAO TRÁCH NHIỆM',
      '1. Sở Nội vụ rà soát biên chế.',
      'IV. TỔ CHỨC THỰC HIỆN',
      '1. Sở Tài chính bố trí kinh phí.',
    ],
    ['II.1 | Tổ Văn phòng | In tài liệu.', 'IV.1 | Sở Tài chính | bố trí kinh phí.'],
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
  ['a last part that is not on execution', ['II. NHIỆM VỤ', '1. Tiếp tục thực hiện trồng rừng.'], []],
  [
    'a request before the unit',
    ['II. TỔ CHỨC THỰC HIỆN', '1. Đề nghị Hội Nông dân tỉnh:', '- Vận động hội viên trồng rừng.'],
    ['II.1 | Hội Nông dân tỉnh | Vận động hội viên trồng rừng.'],
  ],
  [
    'a board to which a task is given is no meeting',
    ['II. TỔ CHỨC THỰC HIỆN', '1. Giao Ban Phong trào tham mưu thành lập đội trồng rừng.'],
    ['II.1 | Ban Phong trào | tham mưu thành lập đội trồng rừng.'],
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
    'a unit of several',
    ['II. TỔ CHỨC THỰC HIỆN', '1. Các phòng, ban, Ủy ban nhân dân các xã', '- Triển khai kế hoạch.'],
    ['II.1 | Các phòng, ban, Ủy ban nhân dân các xã | Triển khai kế hoạch.'],
  ],
  [
    'a paragraph under the unit',
    ['II. TỔ CHỨC THỰC HIỆN', '1. Văn phòng Sở:', 'Tham mưu tổ chức hội nghị sơ kết.'],
    ['II.1 | Văn phòng Sở | Tham mưu tổ chức hội nghị sơ kết.'],
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
    'a task without its unit',
    ['II. TỔ CHỨC THỰC HIỆN', '1. Thành lập Tổ bảo vệ rừng do Trưởng bản đứng đầu.'],
    [],
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
    'a bullet with a subject of its own',
    [
      'II. TỔ CHỨC THỰC HIỆN',
      '1. Sở Nông nghiệp',
      '- Cấp phát cây giống;',
      '- Trung tâm Khuyến nông hướng dẫn kỹ thuật cho hộ dân.',
    ],
    [
      'II.1 | Sở Nông nghiệp | Cấp phát cây giống;',
      'II.1.-2 | Trung tâm Khuyến nông | hướng dẫn kỹ thuật cho hộ dân.',
    ],
  ],
  [
    'a duty of everybody',
    [
      'II. TỔ CHỨC THỰC HIỆN',
      '1. Sở Tài chính',
      '- Bố trí kinh phí.',
      'Định kỳ 6 tháng, các cơ quan, đơn vị báo cáo kết quả về Sở Nông nghiệp.',
    ],
    [
      'II.1 | Sở Tài chính | Bố trí kinh phí.',
      'II.¶1 | các cơ quan, đơn vị | báo cáo kết quả về Sở Nông nghiệp.',
    ],
  ],
  [
    'a part on responsibilities',
    ['II. PHÂN CÔNG TRÁCH NHIỆM', '1. Thanh tra Sở', '- Theo dõi, kiểm tra.'],
    ['II.1 | Thanh tra Sở | Theo dõi, kiểm tra.'],
  ],
  [
    'a bullet right under the part',
    ['II. TỔ CHỨC THỰC HIỆN', '- Công an huyện phối hợp kiểm soát lâm sản.'],
    ['II.-1 | Công an huyện | phối hợp kiểm soát lâm sản.'],
  ],
  [
    'an item that names no unit',
    ['II. TỔ CHỨC THỰC HIỆN', '1. Chế độ thông tin', '- Sở Tư pháp tổng hợp báo cáo.'],
    ['II.1.-1 | Sở Tư pháp | tổng hợp báo cáo.'],
  ],
  [
    'who leads what stands below, under a heading that is a unit itself',
    [
      'II. TỔ CHỨC THỰC HIỆN',
      '1. Các đơn vị thuộc Sở',
      'a) Phòng Trồng trọt chủ trì, phối hợp với các phòng liên quan:',
      '- Chọn giống;',
      '- Lập bản đồ.',
      'b) Trung tâm Giáo dục thường xuyên phối hợp thực hiện:',
      '- Mở lớp dạy nghề.',
      '2. Các cơ sở đào tạo, bồi dưỡng nghề rừng',
      '- Cập nhật giáo trình.',
    ],
    [
      'II.1.a | Phòng Trồng trọt | Chọn giống; | Lập bản đồ.',
      'II.1.b | Trung tâm Giáo dục thường xuyên | Mở lớp dạy nghề.',
      'II.2 | Các cơ sở đào tạo, bồi dưỡng nghề rừng | Cập nhật giáo trình.',
    ],
  ],
  [
    'parts of units, units to which work was given, a petition',
    [
      'II. TỔ CHỨC THỰC HIỆN',
      '- Cơ quan thường trực: Văn phòng Huyện ủy theo dõi tiến độ.',
      '- Cơ quan phối hợp: Các đoàn thể phối hợp vận động.',
      '- Các bộ phận được phân công nghiêm túc trồng rừng.',
      '- Văn phòng kính trình Thường trực Huyện ủy xem xét.',
    ],
    [
      'II.-1 | Văn phòng Huyện ủy | theo dõi tiến độ.',
      'II.-3 | Các bộ phận được phân công | nghiêm túc trồng rừng.',
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
  ['no unit at all', ['II. TỔ CHỨC THỰC HIỆN', '1. Kinh phí lấy từ ngân sách.'], []],
  [
    'what an item speaks of is no unit',
    [
      'II. TỔ CHỨC THỰC HIỆN',
      '1. Kinh phí hội trại: Trích từ quỹ Đội.',
      '2. Việc bình chọn thực hiện theo điều lệ.',
      '3. Theo quy định, hội thi được tổ chức ngoài trời.',
    ],
    [],
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
    'starred units',
    [
      'II. TỔ CHỨC THỰC HIỆN',
      '* Hội Nông dân tỉnh:',
      '- Ban Tuyên huấn: Mời trọng tài.',
      '* Hội Nông dân các xã, thị trấn:',
      '- Mang giống đến thi.',
    ],
    [
      'II.-1.-1 | Ban Tuyên huấn | Mời trọng tài.',
      'II.-2 | Hội Nông dân các xã, thị trấn | Mang giống đến thi.',
    ],
  ],
];

const show = (lines: readonly string[]): string[] =>
  extractAssignments(structureOf(lines)).map(({ value }) =>
    [value.sectionId, value.unit, ...value.tasks].join(' | '),
  );

describe('extractAssignments', () => {
  it.each(ROWS)('%s', (_, lines, expected) => expect(show([...BEFORE, ...lines])).toEqual(expected));

  it.each(ROWS)('%s, decomposed', (_, lines, expected) => {
    expect(show([...BEFORE, ...lines].map((line) => line.normalize('NFD')))).toEqual(expected);
  });

  it('points at the unit', () => {
    const document = structureOf([
      ...BEFORE,
      'II. TỔ CHỨC THỰC HIỆN',
      '1. Đề nghị Hội Nông dân tỉnh',
      '- Vận động hội viên.',
    ]);
    const [found] = extractAssignments(document);
    expect(document.text.slice(found?.start, found?.end)).toBe('Hội Nông dân tỉnh');
  });

  it('finds none in other parts', () => {
    expect(
      show([
        'I. TỔ CHỨC THỰC HIỆN',
        '1. Sở Tài chính',
        '- Bố trí kinh phí.',
        'II. MỤC ĐÍCH',
        '1. Sở Y tế',
        '- Giữ gìn.',
      ]),
    ).toEqual(['I.1 | Sở Tài chính | Bố trí kinh phí.']);
  });

  it('finds none without sections', () => expect(show(['Sở Tài chính bố trí kinh phí.'])).toEqual([]));
});
