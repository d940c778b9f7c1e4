import { expectZones } from './zone-rows.ts';

expectZones([
  [
    'who decides, of a bank',
    [
      'title: QUYẾT ĐỊNH',
      'title: Ban hành Kế hoạch cho vay trồng rừng',
      'preamble: THỐNG ĐỐC NGÂN HÀNG NHÀ NƯỚC VIỆT NAM',
      'preamble: Căn cứ Luật Lâm nghiệp;',
      'preamble: QUYẾT ĐỊNH:',
      'body: Điều 1. Ban hành Kế hoạch cho vay trồng rừng.',
    ],
  ],
  [
    'who decides, in capitals that the typeface made',
    [
      'title: QUYẾT ĐỊNH',
      'title: về việc giao rừng',
      'preamble: chủ tịch ủy ban nhân dân huyện',
      'preamble: Căn cứ Luật Lâm nghiệp;',
      'body: Điều 1. Giao rừng.',
    ],
  ],
  [
    'a copy that breaks off in its grounds',
    [
      'title: QUYẾT ĐỊNH',
      'title: Về việc giao rừng',
      'preamble: CHỦ TỊCH ỦY BAN NHÂN DÂN HUYỆN',
      'preamble: Căn cứ Luật Lâm nghiệp;',
      'preamble: Căn cứ Nghị định số 5/2020/NĐ-CP của Chính phủ về',
    ],
  ],
  [
    'who decides, where nothing in sight has a label',
    [
      'letterhead: THỦ TƯỚNG CHÍNH PHỦ',
      'letterhead: Số: 5/QĐ-TTg',
      'title: QUYẾT ĐỊNH',
      'title: VỀ VIỆC TRỒNG RỪNG',
      'body: THỦ TƯỚNG CHÍNH PHỦ',
      'body: Căn cứ Luật Lâm nghiệp;',
      'body: Xét đề nghị của Bộ Nông nghiệp,',
    ],
  ],
  [
    'who decides stands in capitals between title and grounds',
    [
      'title: QUYẾT ĐỊNH',
      'title: Về việc phê duyệt Kế hoạch trồng rừng',
      'preamble: GIÁM ĐỐC SỞ NÔNG NGHIỆP',
      'preamble: Căn cứ Luật Lâm nghiệp;',
      'preamble: QUYẾT ĐỊNH:',
      'body: Điều 1. Phê duyệt Kế hoạch trồng rừng.',
      'body: Điều 2. Các xã thi hành Quyết định này./.',
      'signature: GIÁM ĐỐC',
      'signature: Lò Thị Mai',
    ],
  ],
]);
