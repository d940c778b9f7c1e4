import { expectZones } from './zone-rows.ts';

expectZones([
  [
    'a title whose type line and whose "Căn cứ" were lost',
    [
      'letterhead: ỦY BAN NHÂN DÂN TỈNH HÀ GIANG',
      'letterhead: Số: 5/KH-UBND',
      'letterhead: Hà Giang, ngày 08 tháng 4 năm 2021',
      'title: PHÒNG, CHỐNG CHÁY RỪNG NĂM 2021',
      'preamble: - Luật Lâm nghiệp ngày 15/11/2017;',
      'body: I. MỤC ĐÍCH',
      'body: 1. Giữ rừng.',
    ],
  ],
  [
    'a title whose type line was lost',
    [
      'letterhead: ỦY BAN NHÂN DÂN TỈNH HÀ GIANG',
      'letterhead: Số: 5/KH-UBND',
      'letterhead: Hà Giang, ngày 08 tháng 4 năm 2021',
      'title: PHÒNG, CHỐNG CHÁY RỪNG NĂM 2021',
      'preamble: Căn cứ Luật Lâm nghiệp, Ủy ban nhân dân tỉnh xây dựng Kế hoạch như sau:',
      'body: Các huyện tuần tra rừng.',
      'body: - Mỗi xã có một tổ tuần tra.',
    ],
  ],
  [
    'a decision whose type line was lost',
    [
      'letterhead: ỦY BAN NHÂN DÂN',
      'letterhead: Số: 5/QĐ-UBND',
      'letterhead: Hà Giang, ngày 08 tháng 4 năm 2021',
      'title: BAN HÀNH QUY CHẾ BẢO VỆ RỪNG',
      'preamble: ỦY BAN NHÂN DÂN TỈNH HÀ GIANG',
      'preamble: Căn cứ Luật Lâm nghiệp;',
      'preamble: QUYẾT ĐỊNH:',
      'body: Điều 1. Ban hành Quy chế bảo vệ rừng.',
    ],
  ],
  [
    'a table of the paper’s data above the letterhead, a title without its type above a sentence',
    [
      ...Array.from({ length: 9 }, (_, at) => `letterhead: Thuộc tính ${at}: đang cập nhật`),
      'letterhead: SỞ TƯ PHÁP',
      'letterhead: Số: 5/HD-STP',
      'letterhead: CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM',
      'letterhead: Độc lập - Tự do - Hạnh phúc',
      'letterhead: ---------------',
      'letterhead: Hà Giang, ngày 08 tháng 4 năm 2021',
      'title: TRUYỀN THÔNG VỀ PHÁP LUẬT LÂM NGHIỆP',
      'preamble: Những năm qua người dân vùng cao đã giữ được nhiều rừng đầu nguồn, nước về ruộng quanh năm.',
      'body: I. MỤC ĐÍCH',
    ],
  ],
  [
    'a decision that lost its type and its title',
    [
      'letterhead: ỦY BAN NHÂN DÂN',
      'letterhead: Số: 5/QĐ-UBND',
      'letterhead: Hà Giang, ngày 08 tháng 4 năm 2021',
      'preamble: Căn cứ Luật Lâm nghiệp;',
      'preamble: QUYẾT ĐỊNH:',
      'body: Điều 1. Giao đất trồng rừng.',
    ],
  ],
  [
    'a decision without its letterhead, its title in the page’s heading too',
    [
      'letterhead: BAN HÀNH QUY CHẾ BẢO VỆ RỪNG ĐẦU NGUỒN',
      'title: BAN HÀNH QUY CHẾ BẢO VỆ RỪNG ĐẦU NGUỒN',
      'preamble: CHỦ TỊCH ỦY BAN NHÂN DÂN TỈNH HÀ GIANG',
      'preamble: Căn cứ Luật Lâm nghiệp;',
      'preamble: QUYẾT ĐỊNH:',
      'body: Điều 1. Ban hành Quy chế bảo vệ rừng đầu nguồn.',
    ],
  ],
  [
    'a type line that the page’s heading says too',
    [
      'letterhead: QUYẾT ĐỊNH',
      'title: QUYẾT ĐỊNH',
      'title: Ban hành Quy chế bảo vệ rừng',
      'preamble: Căn cứ Luật Lâm nghiệp;',
      'body: Điều 1. Ban hành Quy chế bảo vệ rừng.',
    ],
  ],
  [
    'a headline in the place of letterhead and title, said twice',
    [
      'letterhead: [KL] Kế hoạch tổ chức ngày hội trồng cây',
      'title: Kế hoạch tổ chức ngày hội trồng cây',
      'preamble: Căn cứ Luật Lâm nghiệp;',
      'body: I. MỤC ĐÍCH',
    ],
  ],
  [
    'a headline in capitals, its second copy on two lines, a motto below',
    [
      'letterhead: [KL] KẾ HOẠCH CÔNG TÁC TRỒNG CÂY THÁNG 10',
      'title: KẾ HOẠCH CÔNG TÁC TRỒNG CÂY',
      'title: THÁNG 10/ 2024',
      'preamble: CHỦ ĐIỂM: “RỪNG XANH”',
      'body: I. MỤC ĐÍCH',
    ],
  ],
  [
    'a type line in ordinary letters, under a headline',
    [
      'letterhead: Kế hoạch tổ chức ngày hội trồng cây',
      'letterhead: LIÊN ĐOÀN LAO ĐỘNG HUYỆN MÙ CANG CHẢI',
      'title: Kế hoạch',
      'title: Ngày hội trồng cây',
      'body: I. MỤC ĐÍCH',
    ],
  ],
]);
