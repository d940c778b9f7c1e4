import { expectBlocks } from './plain-rows.ts';

expectBlocks([
  [
    'units above their duties where every line is a paragraph and only parts have empty lines above them',
    `KẾ HOẠCH
Trồng rừng phòng hộ
trên địa bàn huyện

I. MỤC ĐÍCH
1. Yêu cầu
Trồng đúng vụ, đúng kỹ thuật, sử dụng giống cây bản địa có nguồn gốc rõ ràng và phù hợp với lập địa của từng lô rừng, kết hợp chăm sóc, bảo vệ và phòng cháy, chữa cháy rừng trồng trong suốt mùa khô.

II. TỔ CHỨC
1. Hạt Kiểm lâm, Phòng Tài chính
Phối hợp với các xã cân đối kinh phí.
2. Đề nghị Huyện đoàn
Chỉ đạo các cấp bộ đoàn ra quân.`,
    [
      'KẾ HOẠCH',
      'Trồng rừng phòng hộ trên địa bàn huyện',
      'I. MỤC ĐÍCH',
      '1. Yêu cầu',
      'Trồng đúng vụ, đúng kỹ thuật, sử dụng giống cây bản địa có nguồn gốc rõ ràng và phù hợp với lập địa của từng lô rừng, kết hợp chăm sóc, bảo vệ và phòng cháy, chữa cháy rừng trồng trong suốt mùa khô.',
      'II. TỔ CHỨC',
      '1. Hạt Kiểm lâm, Phòng Tài chính',
      'Phối hợp với các xã cân đối kinh phí.',
      '2. Đề nghị Huyện đoàn',
      'Chỉ đạo các cấp bộ đoàn ra quân.',
    ],
  ],
  [
    'parts in capitals under a title and under a part in capitals',
    `KẾ HOẠCH
TRỒNG RỪNG Ở CÁC XÃ VÙNG CAO TRONG NĂM 2024 VÀ NHỮNG NĂM SAU
I. CĂN CỨ TRỒNG
RỪNG
1. Đất trống
PHẦN I. KẾT QUẢ TRỒNG RỪNG TRONG NĂM 2023
I. KẾT QUẢ
ĐẠT ĐƯỢC`,
    [
      'KẾ HOẠCH',
      'TRỒNG RỪNG Ở CÁC XÃ VÙNG CAO TRONG NĂM 2024 VÀ NHỮNG NĂM SAU',
      'I. CĂN CỨ TRỒNG RỪNG',
      '1. Đất trống',
      'PHẦN I. KẾT QUẢ TRỒNG RỪNG TRONG NĂM 2023',
      'I. KẾT QUẢ ĐẠT ĐƯỢC',
    ],
  ],
  [
    'an abbreviation that a heading ends with, a remark under a title',
    `KẾ HOẠCH
TRỒNG RỪNG PHÒNG HỘ TRÊN ĐỊA BÀN HUYỆN BẮC HÀ
(Giai đoạn: 2021-2025)
1. Công tác
PCCCR
1.1. Các xã tuần tra rừng vào mùa khô, mỗi xã một tổ; kiểm lâm địa bàn cùng đi với dân quân.`,
    [
      'KẾ HOẠCH',
      'TRỒNG RỪNG PHÒNG HỘ TRÊN ĐỊA BÀN HUYỆN BẮC HÀ',
      '(Giai đoạn: 2021-2025)',
      '1. Công tác PCCCR',
      '1.1. Các xã tuần tra rừng vào mùa khô, mỗi xã một tổ; kiểm lâm địa bàn cùng đi với dân quân.',
    ],
  ],
  [
    'a lettered part below a named one, and what a paper comes with',
    `KẾ HOẠCH
Phòng cháy rừng mùa khô
(Ban hành kèm theo Quyết định số 15/QĐ-HKL)
PHẦN II: NỘI DUNG KẾ HOẠCH
A. MỤC ĐÍCH, YÊU CẦU`,
    [
      'KẾ HOẠCH',
      'Phòng cháy rừng mùa khô',
      '(Ban hành kèm theo Quyết định số 15/QĐ-HKL)',
      'PHẦN II: NỘI DUNG KẾ HOẠCH',
      'A. MỤC ĐÍCH, YÊU CẦU',
    ],
  ],
  [
    'figures under a short heading with a label',
    `Hạt kiểm lâm hướng dẫn kỹ thuật trồng rừng cho từng hộ dân ở các bản vùng cao biên giới.
1.2. Chỉ tiêu cụ thể
100% bản có tổ đội.`,
    [
      'Hạt kiểm lâm hướng dẫn kỹ thuật trồng rừng cho từng hộ dân ở các bản vùng cao biên giới.',
      '1.2. Chỉ tiêu cụ thể',
      '100% bản có tổ đội.',
    ],
  ],
  [
    'capitals of a heading join, those of a letterhead do not',
    `ỦY BAN NHÂN DÂN
HUYỆN MÈO VẠC

I. MỤC ĐÍCH, YÊU CẦU
CHUNG

1. Trồng rừng ở các xã.

2. Giữ rừng ở các thôn.`,
    [
      'ỦY BAN NHÂN DÂN',
      'HUYỆN MÈO VẠC',
      'I. MỤC ĐÍCH, YÊU CẦU CHUNG',
      '1. Trồng rừng ở các xã.',
      '2. Giữ rừng ở các thôn.',
    ],
  ],
  [
    'a bold heading does not run into the line under it',
    '**1. Trồng rừng\nCác xã trồng.\n\n**2. Giữ rừng\nCác thôn giữ.',
    ['1. Trồng rừng', 'Các xã trồng.', '2. Giữ rừng', 'Các thôn giữ.'],
  ],
  [
    'an office behind a label, wherever its name was broken',
    ['Điều 1. Ban', 'hành quy chế giữ rừng.', 'Điều 2. Giao', 'Giám đốc Sở Nội vụ kiểm tra.'].join('\n'),
    ['Điều 1. Ban hành quy chế giữ rừng.', 'Điều 2. Giao Giám đốc Sở Nội vụ kiểm tra.'],
  ],
  [
    'a lettered heading in capitals, its year on the next line',
    ['A. NHIỆM VỤ CHỦ YẾU CỦA NGÀNH GIÁO DỤC NĂM HỌC', '2017-2018 TRÊN ĐỊA BÀN', 'I. Phương hướng'].join(
      '\n',
    ),
    ['A. NHIỆM VỤ CHỦ YẾU CỦA NGÀNH GIÁO DỤC NĂM HỌC 2017-2018 TRÊN ĐỊA BÀN', 'I. Phương hướng'],
  ],
  [
    'a labelled heading above a paragraph, in a file that wraps no line',
    [
      ...Array.from({ length: 30 }, (_, i) => `- Thôn ${i + 1} trồng rừng.`),
      '2. Phòng Kế hoạch - Nghiệp vụ, phòng Hành chính',
      'Chuẩn bị phương tiện.',
    ].join('\n'),
    [
      ...Array.from({ length: 30 }, (_, i) => `- Thôn ${i + 1} trồng rừng.`),
      '2. Phòng Kế hoạch - Nghiệp vụ, phòng Hành chính',
      'Chuẩn bị phương tiện.',
    ],
  ],
  [
    'a heading in capitals as wide as the page, above a sentence',
    [
      'KẾ HOẠCH',
      'I. BÀN GIAO HỒ SƠ VÀ ĐẤT RỪNG GIỮA HẠT KIỂM LÂM VÀ ỦY BAN NHÂN DÂN CÁC XÃ',
      'Ngày bàn giao là ngày xã nhận đủ hồ sơ, bản đồ và mốc giới của từng khoảnh rừng,',
      'kể cả những khoảnh mà các thôn đã nhận khoán từ trước và còn đang chăm sóc dở dang,',
      'và được ghi vào biên bản do hai bên cùng ký trước mặt trưởng thôn.',
    ].join('\n'),
    [
      'KẾ HOẠCH',
      'I. BÀN GIAO HỒ SƠ VÀ ĐẤT RỪNG GIỮA HẠT KIỂM LÂM VÀ ỦY BAN NHÂN DÂN CÁC XÃ',
      'Ngày bàn giao là ngày xã nhận đủ hồ sơ, bản đồ và mốc giới của từng khoảnh rừng, kể cả những khoảnh mà các thôn đã nhận khoán từ trước và còn đang chăm sóc dở dang, và được ghi vào biên bản do hai bên cùng ký trước mặt trưởng thôn.',
    ],
  ],
]);
