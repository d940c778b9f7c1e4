import { expectBlocks } from './plain-rows.ts';

expectBlocks([
  [
    'figures in brackets count paragraphs, also in a wrapped file',
    `1. Ươm cây giống ở vườn của trạm, mỗi năm hai vụ, cây đủ tuổi mới đem đi
trồng
(1) Cây quế
(2) Cây hồi
2. Trồng rừng`,
    [
      '1. Ươm cây giống ở vườn của trạm, mỗi năm hai vụ, cây đủ tuổi mới đem đi trồng',
      '(1) Cây quế',
      '(2) Cây hồi',
      '2. Trồng rừng',
    ],
  ],
  [
    'a cited document whose number stands on the next line',
    `Trồng rừng theo Nghị quyết
30c/NQ-HĐND ngày 8/11/2011
và theo Kế hoạch số
05-KH/TU của Tỉnh ủy
1. Thực hiện Kế hoạch
2. Trồng keo`,
    [
      'Trồng rừng theo Nghị quyết 30c/NQ-HĐND ngày 8/11/2011 và theo Kế hoạch số 05-KH/TU của Tỉnh ủy',
      '1. Thực hiện Kế hoạch',
      '2. Trồng keo',
    ],
  ],
  [
    'a law or a body whose name stands on the next line',
    `Trồng rừng theo quy định của Luật
Lâm nghiệp và Kế hoạch của Ban Thường vụ
Tỉnh uỷ
1. Trách nhiệm của Chủ tịch
Chỉ đạo trồng keo`,
    [
      'Trồng rừng theo quy định của Luật Lâm nghiệp và Kế hoạch của Ban Thường vụ Tỉnh uỷ',
      '1. Trách nhiệm của Chủ tịch',
      'Chỉ đạo trồng keo',
    ],
  ],
  [
    'a date that the end of a line broke',
    `1. Quyết định số 8/QĐ-UBND ngày
12 tháng 3 năm 2022 của Ủy ban nhân dân tỉnh
2. Kế hoạch số 9/KH-UBND ngày 15 tháng
4/2022`,
    [
      '1. Quyết định số 8/QĐ-UBND ngày 12 tháng 3 năm 2022 của Ủy ban nhân dân tỉnh',
      '2. Kế hoạch số 9/KH-UBND ngày 15 tháng 4/2022',
    ],
  ],
  [
    'a file without empty lines: what is not full ends its paragraph',
    `1. Hạt Kiểm lâm hướng dẫn kỹ thuật trồng rừng cho từng hộ dân ở các bản vùng cao
biên giới, mỗi quý một lần; cùng các xã chọn hộ nhận rừng, bình xét công khai ở bản
và lập danh sách gửi Chi cục trước vụ trồng; sau vụ trồng thì nghiệm thu từng lô.
2. Trung tâm Khuyến nông và Dịch vụ nông nghiệp
Cung cấp cây giống.
3. Ủy ban nhân dân các xã
Chấm công trồng rừng cho dân.`,
    [
      '1. Hạt Kiểm lâm hướng dẫn kỹ thuật trồng rừng cho từng hộ dân ở các bản vùng cao biên giới, mỗi quý một lần; cùng các xã chọn hộ nhận rừng, bình xét công khai ở bản và lập danh sách gửi Chi cục trước vụ trồng; sau vụ trồng thì nghiệm thu từng lô.',
      '2. Trung tâm Khuyến nông và Dịch vụ nông nghiệp',
      'Cung cấp cây giống.',
      '3. Ủy ban nhân dân các xã',
      'Chấm công trồng rừng cho dân.',
    ],
  ],
  [
    'a name that a line’s end parts before its dash',
    `Các xã trồng cây keo ven đường, gửi hoá đơn về Phòng Tài chính
- Kế hoạch để thanh toán tiền giống; hạt kiểm lâm hướng dẫn kỹ
thuật.
- Hộ dân chăm sóc.`,
    [
      'Các xã trồng cây keo ven đường, gửi hoá đơn về Phòng Tài chính - Kế hoạch để thanh toán tiền giống; hạt kiểm lâm hướng dẫn kỹ thuật.',
      '- Hộ dân chăm sóc.',
    ],
  ],
  [
    'wide lines whose paragraphs are parted by gaps, most of one line',
    `1. Các xã rà soát đất trống và gửi danh sách về hạt kiểm lâm.

Hạt kiểm lâm kiểm tra cây giống, hướng dẫn kỹ thuật đào hố và chăm sóc cây
non trong ba năm đầu.

Các thôn nghiệm thu diện tích rừng trồng và thanh toán tiền công.

Đề nghị các xã thực hiện.`,
    [
      '1. Các xã rà soát đất trống và gửi danh sách về hạt kiểm lâm.',
      'Hạt kiểm lâm kiểm tra cây giống, hướng dẫn kỹ thuật đào hố và chăm sóc cây non trong ba năm đầu.',
      'Các thôn nghiệm thu diện tích rừng trồng và thanh toán tiền công.',
      'Đề nghị các xã thực hiện.',
    ],
  ],
  [
    'a table’s rows stay whole',
    `1. Cây giống      200 cây      Xã Nam Mẫu
2. Phân bón      50 bao      Xã Khang Ninh`,
    ['1. Cây giống 200 cây Xã Nam Mẫu', '2. Phân bón 50 bao Xã Khang Ninh'],
  ],
  [
    'a line a paragraph',
    'I. MỤC ĐÍCH\n1. Trồng rừng.\nCác xã rà soát đất trống, lập danh sách hộ dân tự nguyện tham gia và gửi về hạt kiểm lâm.',
    [
      'I. MỤC ĐÍCH',
      '1. Trồng rừng.',
      'Các xã rà soát đất trống, lập danh sách hộ dân tự nguyện tham gia và gửi về hạt kiểm lâm.',
    ],
  ],
  [
    'hard-wrapped lines',
    `1. Các xã rà soát đất trống, lập danh sách hộ dân tự nguyện tham
gia và gửi về hạt kiểm lâm trước mùa mưa; những hộ nghèo được ưu
tiên cấp cây giống.
2. Hạt kiểm lâm kiểm tra cây giống, hướng dẫn kỹ thuật đào hố và
chăm sóc cây non trong ba năm đầu.`,
    [
      '1. Các xã rà soát đất trống, lập danh sách hộ dân tự nguyện tham gia và gửi về hạt kiểm lâm trước mùa mưa; những hộ nghèo được ưu tiên cấp cây giống.',
      '2. Hạt kiểm lâm kiểm tra cây giống, hướng dẫn kỹ thuật đào hố và chăm sóc cây non trong ba năm đầu.',
    ],
  ],
  [
    'hard-wrapped lines, each parted from the next by an empty one',
    `1. Các xã rà soát đất trống, lập danh sách hộ dân tự nguyện tham

gia và gửi về hạt kiểm lâm trước mùa mưa; những hộ nghèo được ưu

tiên cấp cây giống.

2. Hạt kiểm lâm kiểm tra cây giống, hướng dẫn kỹ thuật đào hố và

chăm sóc cây non trong ba năm đầu.`,
    [
      '1. Các xã rà soát đất trống, lập danh sách hộ dân tự nguyện tham gia và gửi về hạt kiểm lâm trước mùa mưa; những hộ nghèo được ưu tiên cấp cây giống.',
      '2. Hạt kiểm lâm kiểm tra cây giống, hướng dẫn kỹ thuật đào hố và chăm sóc cây non trong ba năm đầu.',
    ],
  ],
  [
    'narrow-wrapped paragraphs parted by empty lines',
    `Các xã rà soát đất trống, lập
danh sách hộ dân
Hạt kiểm lâm quản lý và gửi về
huyện.

Trạm khuyến nông chọn giống cây
phù hợp với từng loại đất.`,
    [
      'Các xã rà soát đất trống, lập danh sách hộ dân Hạt kiểm lâm quản lý và gửi về huyện.',
      'Trạm khuyến nông chọn giống cây phù hợp với từng loại đất.',
    ],
  ],
  [
    'a State number broken at its hyphen',
    `Thực hiện các quy định về chi trả dịch vụ môi trường rừng tại NĐ-
CP và hướng dẫn của ngành; căn cứ tình hình thực tế của địa phương,
các xã báo cáo.`,
    [
      'Thực hiện các quy định về chi trả dịch vụ môi trường rừng tại NĐ-CP và hướng dẫn của ngành; căn cứ tình hình thực tế của địa phương, các xã báo cáo.',
    ],
  ],
  [
    'a Party number broken at its hyphen',
    `Tiếp tục triển khai Chương trình phối hợp số 03-CTr/BTGTU-
BCSĐ ngày 10/3/2021 và các văn bản hướng dẫn thi hành của hai
bên.`,
    [
      'Tiếp tục triển khai Chương trình phối hợp số 03-CTr/BTGTU-BCSĐ ngày 10/3/2021 và các văn bản hướng dẫn thi hành của hai bên.',
    ],
  ],
  [
    'a dash between words keeps its spaces',
    `Hạt kiểm lâm theo dõi tình hình phát triển rừng gắn với kinh tế -
xã hội của vùng cao và báo cáo huyện theo định kỳ đã quy định ở
trên.`,
    [
      'Hạt kiểm lâm theo dõi tình hình phát triển rừng gắn với kinh tế - xã hội của vùng cao và báo cáo huyện theo định kỳ đã quy định ở trên.',
    ],
  ],
  [
    'each ground has a paragraph of its own',
    `Căn cứ Luật Lâm nghiệp,
Căn cứ Luật Đất đai,
Xét đề nghị của hạt kiểm lâm`,
    ['Căn cứ Luật Lâm nghiệp,', 'Căn cứ Luật Đất đai,', 'Xét đề nghị của hạt kiểm lâm'],
  ],
  [
    'a line that stops at a word which cannot end it, and one that waits for its time',
    `- Các xã trồng rừng theo hướng dẫn của
Hạt kiểm lâm.
- Thời gian thực hiện: Quý
IV năm 2027 và các năm tiếp theo.
- Đến ngày
20/11/2027, các xã báo cáo.
- Nghiệm thu sau khi
Tổ kiểm tra đo đạc.
Biểu mẫu kèm theo

Kính gửi các đơn vị trực thuộc

Các xã bảo đảm công bằng

Các thôn rà soát các
1. Khu đất trống.`,
    [
      '- Các xã trồng rừng theo hướng dẫn của Hạt kiểm lâm.',
      '- Thời gian thực hiện: Quý IV năm 2027 và các năm tiếp theo.',
      '- Đến ngày 20/11/2027, các xã báo cáo.',
      '- Nghiệm thu sau khi Tổ kiểm tra đo đạc.',
      'Biểu mẫu kèm theo',
      'Kính gửi các đơn vị trực thuộc',
      'Các xã bảo đảm công bằng',
      'Các thôn rà soát các',
      '1. Khu đất trống.',
    ],
  ],
  [
    'a number at a line’s start amid a paragraph, in a file that has an empty line above every paragraph',
    [
      '1. Tuần tra',
      ...['a', 'b', 'c', 'd', 'đ', 'e', 'g', 'h', 'i', 'k', 'l', 'm'].map(
        (label) => `${label}) Tổ ${label} đi tuần trên các tuyến đường mòn của\nkhu rừng giáp ranh.`,
      ),
      'Các tổ ưu tiên những lô rừng mà bản đồ của\nhuyện xếp vào vùng cháy lớn và rất lớn, cấp\n4. Báo ngay về hạt khi thấy khói ở bất cứ lô\nnào.',
      '2. Chữa cháy',
    ].join('\n\n'),
    [
      '1. Tuần tra',
      ...['a', 'b', 'c', 'd', 'đ', 'e', 'g', 'h', 'i', 'k', 'l', 'm'].map(
        (label) => `${label}) Tổ ${label} đi tuần trên các tuyến đường mòn của khu rừng giáp ranh.`,
      ),
      'Các tổ ưu tiên những lô rừng mà bản đồ của huyện xếp vào vùng cháy lớn và rất lớn, cấp 4. Báo ngay về hạt khi thấy khói ở bất cứ lô nào.',
      '2. Chữa cháy',
    ],
  ],
  [
    'lines that end anywhere, in a file that has an empty line above every paragraph and above no other line',
    [
      '1. Hạt\nKiểm lâm Ba Bể:\n\na) Tham mưu UBND\nHuyện rà soát đất trống và giao cho các xã trồng\nrừng.',
      'b) Phối hợp với Sở Công\nThương kiểm tra cây giống trước khi giao cho\ncác xã.',
      '2. Các xã:\nKhang Ninh, Nam Mẫu:\n\n- Nhóm đầu: thôn Một;\nhai thôn vùng cao.\n\na) Giai đoạn đầu\n(hai tháng): đào hố và bón phân trên toàn bộ\ndiện tích.',
      'b) Giai đoạn sau\n(ba tháng): trồng cây và chăm sóc cây non trên\ntoàn bộ diện tích.',
      'c) Nghiệm thu\n“rừng khép tán” và lập hồ sơ chi trả tiền công\ncho các hộ.',
      '3. Kinh phí\nKế hoạch này do ngân sách huyện cấp theo tiến độ\ntrồng rừng.',
      '4. Các thôn nghiệm thu từng khoảnh rừng, gửi biên\nbản về huyện để\nthanh toán.\n\nPhó Chủ tịch\nVàng Seo Pao',
    ].join('\n\n'),
    [
      '1. Hạt Kiểm lâm Ba Bể:',
      'a) Tham mưu UBND Huyện rà soát đất trống và giao cho các xã trồng rừng.',
      'b) Phối hợp với Sở Công Thương kiểm tra cây giống trước khi giao cho các xã.',
      '2. Các xã: Khang Ninh, Nam Mẫu:',
      '- Nhóm đầu: thôn Một; hai thôn vùng cao.',
      'a) Giai đoạn đầu (hai tháng): đào hố và bón phân trên toàn bộ diện tích.',
      'b) Giai đoạn sau (ba tháng): trồng cây và chăm sóc cây non trên toàn bộ diện tích.',
      'c) Nghiệm thu “rừng khép tán” và lập hồ sơ chi trả tiền công cho các hộ.',
      '3. Kinh phí Kế hoạch này do ngân sách huyện cấp theo tiến độ trồng rừng.',
      '4. Các thôn nghiệm thu từng khoảnh rừng, gửi biên bản về huyện để thanh toán.',
      'Phó Chủ tịch',
      'Vàng Seo Pao',
    ],
  ],
  [
    'stages open paragraphs, however full the line above is',
    'Hạt Kiểm lâm trồng rừng theo hai bước, mỗi bước một vụ, vụ xuân và vụ\nthu năm nay.\nBước 1: Chọn giống cây, ươm giống và làm đất ở các đồi trọc trong xã.\nBước 2 (vụ thu): Trồng và chăm cây.',
    [
      'Hạt Kiểm lâm trồng rừng theo hai bước, mỗi bước một vụ, vụ xuân và vụ thu năm nay.',
      'Bước 1: Chọn giống cây, ươm giống và làm đất ở các đồi trọc trong xã.',
      'Bước 2 (vụ thu): Trồng và chăm cây.',
    ],
  ],
  [
    'a file of whole paragraphs, one of whose titles reads on',
    `KẾ HOẠCH
Trồng rừng phòng hộ đầu nguồn các xã vùng cao biên giới
và các xã ven hồ
1. Hạt Kiểm lâm rà soát đất trống ở các xã vùng cao, lập danh sách hộ nhận rừng.
2. Trạm Giống chuẩn bị cây giống, giao cho các hộ ở các bản vùng cao biên giới.
3. Các xã vùng cao lập danh sách hộ nhận rừng, gửi Hạt Kiểm lâm trong tháng Ba.
4. Phòng Tài chính cân đối kinh phí trồng, chăm sóc rừng cho các hộ ở vùng cao.
5. Đề nghị Hội Nông dân vận động các hộ trồng rừng, giữ rừng ở các bản làng xa.
Đoàn Thanh niên giúp các hộ neo đơn đào hố, trồng cây, làm cỏ trong hai tháng.`,
    [
      'KẾ HOẠCH',
      'Trồng rừng phòng hộ đầu nguồn các xã vùng cao biên giới và các xã ven hồ',
      '1. Hạt Kiểm lâm rà soát đất trống ở các xã vùng cao, lập danh sách hộ nhận rừng.',
      '2. Trạm Giống chuẩn bị cây giống, giao cho các hộ ở các bản vùng cao biên giới.',
      '3. Các xã vùng cao lập danh sách hộ nhận rừng, gửi Hạt Kiểm lâm trong tháng Ba.',
      '4. Phòng Tài chính cân đối kinh phí trồng, chăm sóc rừng cho các hộ ở vùng cao.',
      '5. Đề nghị Hội Nông dân vận động các hộ trồng rừng, giữ rừng ở các bản làng xa.',
      'Đoàn Thanh niên giúp các hộ neo đơn đào hố, trồng cây, làm cỏ trong hai tháng.',
    ],
  ],
]);
