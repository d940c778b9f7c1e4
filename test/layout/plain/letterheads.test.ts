import { expectBlocks } from './plain-rows.ts';

expectBlocks([
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
    'a number far from its cue, beside a rule',
    [
      'SỞ Y TẾ                       CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM',
      'Số:      99/KH-SYT            ------------------------',
    ].join('\n'),
    ['SỞ Y TẾ', 'Số: 99/KH-SYT', 'CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM', '------------------------'],
  ],
  [
    'a place whose first word stands alone, before a long date',
    ['Số: 12/KH-UBND', 'Bà', 'Rịa – Vũng Tàu, ngày 31 tháng 05 năm 2012', 'KẾ HOẠCH'].join('\n'),
    ['Số: 12/KH-UBND', 'Bà Rịa – Vũng Tàu, ngày 31 tháng 05 năm 2012', 'KẾ HOẠCH'],
  ],
  [
    'the Youth Union’s title and a committee’s name, which cells broke',
    `HUYỆN ĐOÀN BA BỂ
BAN THƯỜNG
VỤ

ĐOÀN TNCS HỒ CHÍ
MINH

Số: 8-KH/ĐTN

KẾ HOẠCH
TUẦN TRA RỪNG`,
    [
      'HUYỆN ĐOÀN BA BỂ',
      'BAN THƯỜNG VỤ',
      'ĐOÀN TNCS HỒ CHÍ MINH',
      'Số: 8-KH/ĐTN',
      'KẾ HOẠCH',
      'TUẦN TRA RỪNG',
    ],
  ],
  [
    'a company and a town whose names cells broke behind their first words',
    `TỔNG CÔNG TY GIẤY VIỆT TRÌ
CÔNG
TY LÂM NGHIỆP BA BỂ
Số: 8/KH-LNBB

Thành phố
Bắc Kạn, ngày 05 tháng 9 năm 2013

KẾ HOẠCH`,
    [
      'TỔNG CÔNG TY GIẤY VIỆT TRÌ',
      'CÔNG TY LÂM NGHIỆP BA BỂ',
      'Số: 8/KH-LNBB',
      'Thành phố Bắc Kạn, ngày 05 tháng 9 năm 2013',
      'KẾ HOẠCH',
    ],
  ],
  [
    'a town whose name a cell broke',
    ['Số: 12/KH-UBND', 'Thị xã Phổ', 'Yên, ngày 31 tháng 05 năm 2012', 'KẾ HOẠCH'].join('\n'),
    ['Số: 12/KH-UBND', 'Thị xã Phổ Yên, ngày 31 tháng 05 năm 2012', 'KẾ HOẠCH'],
  ],
  [
    'a number that a narrow cell broke behind its dash',
    `BAN TỔ CHỨC
Số: 16 -
HD/BTCHU
Ba Bể, ngày 05 tháng 3 năm 2021`,
    ['BAN TỔ CHỨC', 'Số: 16 - HD/BTCHU', 'Ba Bể, ngày 05 tháng 3 năm 2021'],
  ],
]);
