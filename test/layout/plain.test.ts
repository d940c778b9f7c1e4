import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { readText } from '../../src/read/text.ts';
import { blockTexts, layOutPages, plain } from './print.ts';

const ROWS: readonly [name: string, file: string, blocks: readonly string[]][] = [
  [
    'bars behind the rows of a letterhead',
    `UBND XÃ Y TÝ | CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM |
Số: 8/KH-UBND | Y Tý, ngày 05 tháng 9 năm 2013 |
KẾ HOẠCH`,
    [
      'UBND XÃ Y TÝ',
      'Số: 8/KH-UBND',
      'CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM',
      'Y Tý, ngày 05 tháng 9 năm 2013',
      'KẾ HOẠCH',
    ],
  ],
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
  ['a line of signs without width', 'Trồng keo.\n\u200B\u200B\nTrồng mỡ.', ['Trồng keo.', 'Trồng mỡ.']],
  ['a bar behind a row', 'Giống |\nKeo | 5 ha |', ['Giống', 'Keo | 5 ha']],
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
    'who signs, post and name on one line',
    `Nơi nhận: - Như trên; - Lưu: VT.
TM. ỦY BAN NHÂN DÂN CHỦ TỊCH     Vàng Seo Pao`,
    ['Nơi nhận: - Như trên; - Lưu: VT.', 'TM. ỦY BAN NHÂN DÂN CHỦ TỊCH Vàng Seo Pao'],
  ],
  [
    'short names of offices in a list beside a signing block',
    `Nơi nhận: KT. GIÁM ĐỐC
- Ban Giám đốc; PHÓ GIÁM ĐỐC
- Phòng ĐT, TC, HC, QT;
- Lưu: VT. Vàng Seo Pao`,
    [
      'Nơi nhận:',
      '- Ban Giám đốc;',
      '- Phòng ĐT, TC, HC, QT;',
      '- Lưu: VT.',
      'KT. GIÁM ĐỐC',
      'PHÓ GIÁM ĐỐC',
      'Vàng Seo Pao',
    ],
  ],
  [
    'a row whose second cell is empty, amid two columns',
    `Nơi nhận: | TM. ỦY BAN NHÂN DÂN
- UBND huyện; |
- Như trên; | Vàng Seo Pao
- Lưu: VT. |`,
    ['Nơi nhận:', '- UBND huyện;', '- Như trên;', '- Lưu: VT.', 'TM. ỦY BAN NHÂN DÂN', 'Vàng Seo Pao'],
  ],
  [
    'a letterhead whose cells broke their lines',
    `ỦY
BAN NHÂN DÂN
TỈNH LÀO CAI

CỘNG
HÒA XÃ HỘI
CHỦ NGHĨA VIỆT NAM
Độc lập - Tự do - Hạnh phúc

Số: 8/KH-UBND

Lào
Cai, ngày 05 tháng 9
năm 2013

KẾ HOẠCH
TUẦN TRA RỪNG`,
    [
      'ỦY BAN NHÂN DÂN',
      'TỈNH LÀO CAI',
      'CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM',
      'Độc lập - Tự do - Hạnh phúc',
      'Số: 8/KH-UBND',
      'Lào Cai, ngày 05 tháng 9 năm 2013',
      'KẾ HOẠCH',
      'TUẦN TRA RỪNG',
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
    'a signing block whose cell broke its lines',
    `Nơi nhận:
- Lưu: VT.

TM. ỦY
BAN NHÂN DÂN
CHỦ
TỊCH

Lê Văn Hân`,
    ['Nơi nhận:', '- Lưu: VT.', 'TM. ỦY BAN NHÂN DÂN', 'CHỦ TỊCH', 'Lê Văn Hân'],
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
    'type and title on one line below a letterhead side by side',
    `CHI CỤC KIỂM LÂM LÀO CAI         CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM
HẠT KIỂM LÂM VĂN BÀN                   Độc lập - Tự do - Hạnh phúc
   Số: 8/KH-HKL                   Văn Bàn, ngày 05 tháng 9 năm 2013

KẾ HOẠCH TUẦN TRA RỪNG
1. Tuần tra hằng tháng.`,
    [
      'CHI CỤC KIỂM LÂM LÀO CAI',
      'HẠT KIỂM LÂM VĂN BÀN',
      'Số: 8/KH-HKL',
      'CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM',
      'Độc lập - Tự do - Hạnh phúc',
      'Văn Bàn, ngày 05 tháng 9 năm 2013',
      'KẾ HOẠCH TUẦN TRA RỪNG',
      '1. Tuần tra hằng tháng.',
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
    'a signing block beside the recipients',
    `Trên đây là kế hoạch trồng rừng./.

Nơi nhận:                          KT. CHỦ TỊCH
- UBND tỉnh (b/c);                PHÓ CHỦ TỊCH
- Các phòng, ban, ngành huyện, các tổ
  chức hội;
- Lưu: VT.

                                  Lò Thị Mai
PHỤ LỤC`,
    [
      'Trên đây là kế hoạch trồng rừng./.',
      'Nơi nhận:',
      '- UBND tỉnh (b/c);',
      '- Các phòng, ban, ngành huyện, các tổ',
      'chức hội;',
      '- Lưu: VT.',
      'KT. CHỦ TỊCH',
      'PHÓ CHỦ TỊCH',
      'Lò Thị Mai',
      'PHỤ LỤC',
    ],
  ],
  [
    'a letterhead of two columns',
    `UBND HUYỆN BA BỂ          CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM
PHÒNG NỘI VỤ                 Độc lập - Tự do - Hạnh phúc

Số: 12/KH-NV                Ba Bể, ngày 05 tháng 3 năm 2021

                    KẾ HOẠCH
                Trồng rừng năm 2021`,
    [
      'UBND HUYỆN BA BỂ',
      'PHÒNG NỘI VỤ',
      'Số: 12/KH-NV',
      'CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM',
      'Độc lập - Tự do - Hạnh phúc',
      'Ba Bể, ngày 05 tháng 3 năm 2021',
      'KẾ HOẠCH',
      'Trồng rừng năm 2021',
    ],
  ],
  [
    'a rule under a name beside the date line, years parted by a line’s end',
    `UBND HUYỆN BA BỂ          CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM
-------                   Ba Bể, ngày 05
Số: 12/KH-NV              tháng 3 năm 2021

KẾ HOẠCH
Trồng cây xanh giai đoạn 2021
- 2025`,
    [
      'UBND HUYỆN BA BỂ',
      '-------',
      'Số: 12/KH-NV',
      'CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM',
      'Ba Bể, ngày 05 tháng 3 năm 2021',
      'KẾ HOẠCH',
      'Trồng cây xanh giai đoạn 2021 - 2025',
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
    'a letterhead of two columns with blanks to be filled in',
    `HUYỆN ỦY BA BỂ          ĐẢNG CỘNG SẢN VIỆT NAM
*                       Ba Bể, ngày      tháng      năm 2021
Số:      /CV-HU
V/v trồng rừng

Kính gửi: Các chi bộ.`,
    [
      'HUYỆN ỦY BA BỂ',
      '*',
      'Số: /CV-HU',
      'V/v trồng rừng',
      'ĐẢNG CỘNG SẢN VIỆT NAM',
      'Ba Bể, ngày tháng năm 2021',
      'Kính gửi: Các chi bộ.',
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
    'cells of a table round a letterhead',
    `UBND HUYỆN BA BỂ | CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM
PHÒNG NỘI VỤ | Độc lập - Tự do - Hạnh phúc
Số: 12/KH-NV |

KẾ HOẠCH`,
    [
      'UBND HUYỆN BA BỂ',
      'PHÒNG NỘI VỤ',
      'Số: 12/KH-NV',
      'CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM',
      'Độc lập - Tự do - Hạnh phúc',
      'KẾ HOẠCH',
    ],
  ],
  [
    'lines of a letterhead that nothing parts',
    `SỞ Y TẾ
Độc lập - Tự do - Hạnh phúc
Số: 40/SYT-NV
V/v tiêm phòng cho
đàn chó
Bắc Kạn, ngày 5 tháng 6 năm 2022`,
    [
      'SỞ Y TẾ',
      'Độc lập - Tự do - Hạnh phúc',
      'Số: 40/SYT-NV',
      'V/v tiêm phòng cho đàn chó',
      'Bắc Kạn, ngày 5 tháng 6 năm 2022',
    ],
  ],
  [
    'recipients and signing block run together',
    `Nơi nhận: TM. ỦY BAN NHÂN DÂN
- UBND tỉnh (b/c); KT. CHỦ TỊCH
- Các phòng, ban, ngành huyện; PHÓ CHỦ TỊCH
- UBND các xã;
(Đã ký)
- Lưu: VT; HS, NL. Lò Thị Mai
PHỤ LỤC
Danh sách các xã`,
    [
      'Nơi nhận:',
      '- UBND tỉnh (b/c);',
      '- Các phòng, ban, ngành huyện;',
      '- UBND các xã;',
      '- Lưu: VT; HS, NL.',
      'TM. ỦY BAN NHÂN DÂN',
      'KT. CHỦ TỊCH',
      'PHÓ CHỦ TỊCH',
      '(Đã ký)',
      'Lò Thị Mai',
      'PHỤ LỤC',
      'Danh sách các xã',
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
    'each ground has a paragraph of its own',
    `Căn cứ Luật Lâm nghiệp,
Căn cứ Luật Đất đai,
Xét đề nghị của hạt kiểm lâm`,
    ['Căn cứ Luật Lâm nghiệp,', 'Căn cứ Luật Đất đai,', 'Xét đề nghị của hạt kiểm lâm'],
  ],
  [
    'letter-spaced words',
    'Hạt kiểm lâm  t h ố n g  k ê  diện tích.\nCác tổ A B C D E báo cáo.',
    ['Hạt kiểm lâm thống kê diện tích.', 'Các tổ A B C D E báo cáo.'],
  ],
  [
    'pen marks are set apart',
    'Trên đây là kế hoạch trồng rừng của huyện, các xã thực hiện. /aa\n\nKT. CHỦ TỊCH\n\nbb\n\nGiàng A Sáng',
    ['Trên đây là kế hoạch trồng rừng của huyện, các xã thực hiện.', 'KT. CHỦ TỊCH', 'Giàng A Sáng'],
  ],
  [
    'a bold heading does not run into the line under it',
    '**1. Trồng rừng\nCác xã trồng.\n\n**2. Giữ rừng\nCác thôn giữ.',
    ['1. Trồng rừng', 'Các xã trồng.', '2. Giữ rừng', 'Các thôn giữ.'],
  ],
  ['invisible signs and other spaces', 'Sở\u00A0Tư\u200B pháp\t họp\uFEFF', ['Sở Tư pháp họp']],
  ['nothing', '', []],
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
    'a further letterhead right under a signing block',
    [
      'Nơi nhận:                     CHỦ TỊCH',
      '- Như Điều 3;',
      '- Các xã;                    Lê Văn Hân',
      '- Đài Phát thanh;',
      '- Kho bạc;',
      '- Lưu: VT.',
      'ỦY BAN NHÂN DÂN               CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM',
      'HUYỆN SƠN TÂY                 Độc lập - Tự do - Hạnh phúc',
    ].join('\n'),
    [
      'Nơi nhận:',
      '- Như Điều 3;',
      '- Các xã;',
      '- Đài Phát thanh;',
      '- Kho bạc;',
      '- Lưu: VT.',
      'CHỦ TỊCH',
      'Lê Văn Hân',
      'ỦY BAN NHÂN DÂN',
      'HUYỆN SƠN TÂY',
      'CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM',
      'Độc lập - Tự do - Hạnh phúc',
    ],
  ],
  [
    'a number far from its cue, beside a rule',
    [
      'SỞ Y TẾ                       CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM',
      'Số:      99/KH-SYT            ------------------------',
    ].join('\n'),
    ['SỞ Y TẾ', 'Số: 99/KH-SYT', 'CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM', '------------------------'],
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
    'a place whose first word stands alone, before a long date',
    ['Số: 12/KH-UBND', 'Bà', 'Rịa – Vũng Tàu, ngày 31 tháng 05 năm 2012', 'KẾ HOẠCH'].join('\n'),
    ['Số: 12/KH-UBND', 'Bà Rịa – Vũng Tàu, ngày 31 tháng 05 năm 2012', 'KẾ HOẠCH'],
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
];

describe('layOut: plain text', () => {
  it.each(ROWS)('%s', (_, file, blocks) => expect(blockTexts(layOutPages(plain(file)))).toEqual(blocks));

  it.each(ROWS)('%s: CRLF, decomposed, double spaces', (_, file) => {
    const text = (typed: string) => layOutPages(...readText(typed, 'text/plain')).text;
    const expected = text(file);
    expect(text(file.replaceAll('\n', '\r\n'))).toBe(expected);
    expect(text(file.normalize('NFD'))).toBe(expected);
    expect(text(file.replace(/(?<=\S{2,}) (?=\S{2,})/g, '  '))).toBe(expected);
  });

  it('reads markdown lines without their marks, and knows which are bold', () => {
    const file = '# KẾ HOẠCH\n\n**I. MỤC ĐÍCH**\n\nCác xã **trồng** rừng.\n\n- Ý một\n- Ý hai\n';
    const document = layOutPages(...readText(file, 'text/markdown'));
    expect(blockTexts(document)).toEqual([
      'KẾ HOẠCH',
      'I. MỤC ĐÍCH',
      'Các xã trồng rừng.',
      '- Ý một',
      '- Ý hai',
    ]);
    expect(document.blocks.map(({ bold }) => bold)).toEqual([true, true, false, false, false]);
  });

  it('reads on over a form feed', () => {
    const file = 'Các xã rà soát đất trống và lập danh sách những hộ dân tự nguyện\ftham gia trồng rừng.';
    const document = layOutPages(...readText(file, 'text/plain'));
    expect(document.blocks).toHaveLength(1);
    expect(document.words.map(({ page }) => page)).toContain(2);
  });

  it('joins a paragraph whatever the width at which it was wrapped', () => {
    const words =
      'xã thôn bản rừng cây giống đất trống hộ dân trồng chăm sóc giữ gìn suối khe nương rẫy'.split(' ');
    const sentence = fc
      .array(fc.constantFrom(...words), { minLength: 30, maxLength: 60 })
      .map((list) => `Các ${list.join(' ')}.`);
    fc.assert(
      fc.property(
        fc.array(sentence, { minLength: 3, maxLength: 6 }),
        fc.integer({ min: 50, max: 90 }),
        (texts, width) => {
          const numbered = texts.map((text, index) => `${index + 1}. ${text}`);
          const file = numbered.map((text) => wrap(text, width)).join('\n');
          expect(blockTexts(layOutPages(plain(file)))).toEqual(numbered);
        },
      ),
      { numRuns: 60 },
    );
  });
});

function wrap(text: string, width: number): string {
  const lines = [''];
  for (const word of text.split(' ')) {
    const last = lines[lines.length - 1] as string;
    if (last !== '' && last.length + word.length >= width) lines.push(word);
    else lines[lines.length - 1] = last === '' ? word : `${last} ${word}`;
  }
  return lines.join('\n');
}

/** A page of lines, numbers of pages among them. */
const PARAGRAPH = Array.from(
  { length: 16 },
  (_, at) => `${at + 1}) Các xã trồng cây keo ven đường thôn số ${at + 1}.`,
);

describe('numbers of pages in a text file', () => {
  it('are set apart where they count on, a page’s length from each other', () => {
    const text = [
      ...PARAGRAPH,
      '',
      'Các xã rà soát đất',
      '',
      '2',
      '',
      'trống.',
      ...PARAGRAPH,
      '',
      '3',
      '',
      'Hết.',
    ].join('\n');
    const document = layOutPages(...readText(text, 'text/plain'));
    expect(document.furniture.map((piece) => piece.text)).toEqual(['2', '3']);
    expect(document.text).toContain('Các xã rà soát đất trống.');
  });

  it('are set apart at the edges of pages that form feeds part', () => {
    const text = ['Các xã rà soát đất', '', '\f2', '', 'trống.', 'Hết.'].join('\n');
    const document = layOutPages(...readText(text, 'text/plain'));
    expect(document.furniture.map((piece) => piece.text)).toEqual(['2']);
    expect(document.text).toBe('Các xã rà soát đất trống.\nHết.');
  });

  it('are set apart as the mark is that a site leaves in its copies', () => {
    const text = ['Các xã trồng rừng./.', 'U0FPTFVDSU5CQVNFNjRGT1JBVEVTVA==', 'Nơi nhận:'].join('\n');
    const document = layOutPages(...readText(text, 'text/plain'));
    expect(document.furniture).toHaveLength(1);
    expect(document.text).toBe('Các xã trồng rừng./.\nNơi nhận:');
  });

  it('are not the figures of a table', () => {
    const text = ['Các xã:', '', '1', '', 'Nam Mẫu', '', '2', '', 'Khang Ninh'].join('\n');
    expect(layOutPages(...readText(text, 'text/plain')).furniture).toEqual([]);
  });
});
