import { expectBlocks } from './plain-rows.ts';

expectBlocks([
  [
    'who issues, a body by its first word, right under a title in the same letters',
    `KẾ HOẠCH
Giao rừng cho các bản vùng cao biên giới năm 2024
Ban Quản lý rừng phòng hộ huyện
xây dựng kế hoạch như sau:`,
    [
      'KẾ HOẠCH',
      'Giao rừng cho các bản vùng cao biên giới năm 2024',
      'Ban Quản lý rừng phòng hộ huyện xây dựng kế hoạch như sau:',
    ],
  ],
  [
    'who decides, its first word broken off below a title in capitals',
    `QUYẾT ĐỊNH
VỀ VIỆC PHÊ DUYỆT QUY HOẠCH RỪNG PHÒNG HỘ
ỦY
BAN NHÂN DÂN TỈNH LÀO CAI
Căn cứ Luật Lâm nghiệp;`,
    [
      'QUYẾT ĐỊNH',
      'VỀ VIỆC PHÊ DUYỆT QUY HOẠCH RỪNG PHÒNG HỘ',
      'ỦY BAN NHÂN DÂN TỈNH LÀO CAI',
      'Căn cứ Luật Lâm nghiệp;',
    ],
  ],
  [
    'a letter’s subject broken in its cell, a heading below its part',
    `Số: 101322/CT-TTHT
V/v
: Hoàn thuế trồng rừng cho
HTX

Phần I
TÌNH HÌNH TRỒNG RỪNG VÀ
KẾT QUẢ
I. TÌNH HÌNH
1. Các xã đã trồng rừng phủ kín đồi trọc từ năm ngoái, cây lên xanh tốt trên các sườn núi cao.`,
    [
      'Số: 101322/CT-TTHT',
      'V/v : Hoàn thuế trồng rừng cho HTX',
      'Phần I',
      'TÌNH HÌNH TRỒNG RỪNG VÀ KẾT QUẢ',
      'I. TÌNH HÌNH',
      '1. Các xã đã trồng rừng phủ kín đồi trọc từ năm ngoái, cây lên xanh tốt trên các sườn núi cao.',
    ],
  ],
  [
    'who decides, right under a title in the same letters',
    `QUYẾT ĐỊNH
VỀ VIỆC CÔNG BỐ BẢN ĐỒ RỪNG CỦA SỞ NÔNG NGHIỆP VÀ
PHÁT TRIỂN NÔNG THÔN
CHỦ TỊCH ỦY BAN NHÂN DÂN TỈNH LÀO CAI
Căn cứ Luật Lâm nghiệp;`,
    [
      'QUYẾT ĐỊNH',
      'VỀ VIỆC CÔNG BỐ BẢN ĐỒ RỪNG CỦA SỞ NÔNG NGHIỆP VÀ PHÁT TRIỂN NÔNG THÔN',
      'CHỦ TỊCH ỦY BAN NHÂN DÂN TỈNH LÀO CAI',
      'Căn cứ Luật Lâm nghiệp;',
    ],
  ],
  [
    'a council and its session under a title, a body whose first word stands alone',
    `SỞ
TÀI CHÍNH
NGHỊ QUYẾT
VỀ PHÂN BỔ KINH PHÍ TRỒNG RỪNG
HỘI ĐỒNG NHÂN DÂN TỈNH LÀO CAI
KHÓA XV KỲ HỌP THỨ 9
Căn cứ Luật Lâm nghiệp;`,
    [
      'SỞ TÀI CHÍNH',
      'NGHỊ QUYẾT',
      'VỀ PHÂN BỔ KINH PHÍ TRỒNG RỪNG',
      'HỘI ĐỒNG NHÂN DÂN TỈNH LÀO CAI',
      'KHÓA XV KỲ HỌP THỨ 9',
      'Căn cứ Luật Lâm nghiệp;',
    ],
  ],
  [
    'a title that ends with who decides elsewhere',
    `QUYẾT ĐỊNH
VỀ VIỆC BÃI BỎ CÁC QUYẾT ĐỊNH VỀ RỪNG CỦA
CHỦ TỊCH ỦY BAN NHÂN DÂN TỈNH LÀO CAI
Căn cứ Luật Lâm nghiệp;`,
    [
      'QUYẾT ĐỊNH',
      'VỀ VIỆC BÃI BỎ CÁC QUYẾT ĐỊNH VỀ RỪNG CỦA CHỦ TỊCH ỦY BAN NHÂN DÂN TỈNH LÀO CAI',
      'Căn cứ Luật Lâm nghiệp;',
    ],
  ],
  [
    'a title and a preamble that empty lines part like all others, names above them as wide as the page',
    `ỦY BAN NHÂN DÂN THÀNH PHỐ ĐÀ NẴNG

SỞ GIÁO DỤC VÀ ĐÀO TẠO THÀNH PHỐ

KẾ HOẠCH

Trồng cây xanh trong khuôn viên các trường năm 2021

Thực hiện phong trào trồng cây, Sở xây dựng kế hoạch

như sau, theo Kế hoạch của thành phố (khóa

XII), với các

D. YÊU CẦU`,
    [
      'ỦY BAN NHÂN DÂN THÀNH PHỐ ĐÀ NẴNG',
      'SỞ GIÁO DỤC VÀ ĐÀO TẠO THÀNH PHỐ',
      'KẾ HOẠCH',
      'Trồng cây xanh trong khuôn viên các trường năm 2021',
      'Thực hiện phong trào trồng cây, Sở xây dựng kế hoạch như sau, theo Kế hoạch của thành phố (khóa XII), với các',
      'D. YÊU CẦU',
    ],
  ],
  [
    'who decides, in capitals that the typeface made',
    [
      'quyết định',
      '',
      'về việc giao rừng',
      '',
      'chủ tịch ủy ban nhân dân huyện',
      '',
      'Căn cứ Luật Lâm nghiệp;',
    ].join('\n'),
    ['quyết định', 'về việc giao rừng', 'chủ tịch ủy ban nhân dân huyện', 'Căn cứ Luật Lâm nghiệp;'],
  ],
  [
    'what leads in to the parts, right under a title of its length',
    `UBND HUYỆN BA BỂ
HẠT KIỂM LÂM
KẾ HOẠCH
Trồng rừng phòng hộ vụ xuân năm 2021 ở vùng cao
Kế thừa kết quả năm 2020, Hạt lập kế hoạch như sau:
I. MỤC ĐÍCH
1. Phủ xanh đất trống.`,
    [
      'UBND HUYỆN BA BỂ',
      'HẠT KIỂM LÂM',
      'KẾ HOẠCH',
      'Trồng rừng phòng hộ vụ xuân năm 2021 ở vùng cao',
      'Kế thừa kết quả năm 2020, Hạt lập kế hoạch như sau:',
      'I. MỤC ĐÍCH',
      '1. Phủ xanh đất trống.',
    ],
  ],
  [
    'a sentence below a title in capitals, whatever it begins with',
    `BÁO CÁO
KẾT QUẢ TRỒNG RỪNG PHÒNG HỘ ĐẦU NGUỒN
VÀ CHĂM SÓC RỪNG TRÊN ĐỊA BÀN CÁC HUYỆN VÙNG CAO NĂM 2010
Tiếp nối báo cáo quý I, Chi cục tổng hợp kết quả trồng rừng phòng hộ của các
huyện vùng cao.`,
    [
      'BÁO CÁO',
      'KẾT QUẢ TRỒNG RỪNG PHÒNG HỘ ĐẦU NGUỒN VÀ CHĂM SÓC RỪNG TRÊN ĐỊA BÀN CÁC HUYỆN VÙNG CAO NĂM 2010',
      'Tiếp nối báo cáo quý I, Chi cục tổng hợp kết quả trồng rừng phòng hộ của các huyện vùng cao.',
    ],
  ],
  [
    'who issues the plan, below a ground that a semicolon ends',
    `KẾ HOẠCH
Trồng rừng phòng hộ đầu nguồn

Thực hiện Kế hoạch số 8/KH-UBND ngày 05/3/2021 của UBND huyện về việc trồng rừng phòng hộ đầu nguồn ở các xã vùng cao biên giới và các xã ven hồ thủy điện trong vụ xuân, vụ thu hằng năm;
Hội Nông dân và Đoàn Thanh niên thống nhất lập kế hoạch như sau:

I. MỤC ĐÍCH`,
    [
      'KẾ HOẠCH',
      'Trồng rừng phòng hộ đầu nguồn',
      'Thực hiện Kế hoạch số 8/KH-UBND ngày 05/3/2021 của UBND huyện về việc trồng rừng phòng hộ đầu nguồn ở các xã vùng cao biên giới và các xã ven hồ thủy điện trong vụ xuân, vụ thu hằng năm;',
      'Hội Nông dân và Đoàn Thanh niên thống nhất lập kế hoạch như sau:',
      'I. MỤC ĐÍCH',
    ],
  ],
  [
    'a title that goes on with a body’s name above whose consent the plan has',
    `KẾ HOẠCH
Tổ chức các hoạt động chào mừng 50 năm ngày thành lập
Hội Nông dân huyện (10/10/1970 - 10/10/2020)
Được sự nhất trí của Huyện ủy, Hội Nông dân huyện xây dựng kế hoạch tổ chức các
hoạt động như sau:
I. MỤC ĐÍCH`,
    [
      'KẾ HOẠCH',
      'Tổ chức các hoạt động chào mừng 50 năm ngày thành lập Hội Nông dân huyện (10/10/1970 - 10/10/2020)',
      'Được sự nhất trí của Huyện ủy, Hội Nông dân huyện xây dựng kế hoạch tổ chức các hoạt động như sau:',
      'I. MỤC ĐÍCH',
    ],
  ],
]);
