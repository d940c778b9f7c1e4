import { describe, expect, it } from 'vitest';
import { structureOf } from '../outline.ts';
import { expectZones } from './zone-rows.ts';

expectZones([
  [
    'a lettered part whose first word is one letter',
    [
      'title: KẾ HOẠCH',
      'title: Trồng rừng năm 2024',
      'body: A. Ý NGHĨA, MỤC ĐÍCH',
      'body: Phủ xanh đất trống.',
      'body: B. NỘI DUNG',
    ],
  ],
  [
    'a whole plan',
    [
      'letterhead: SỞ TƯ PHÁP',
      'letterhead: CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM',
      'letterhead: Hà Giang, ngày 08 tháng 4 năm 2021',
      'title: KẾ HOẠCH',
      'title: Phổ biến pháp luật về lâm nghiệp năm 2021',
      'preamble: Căn cứ Luật Lâm nghiệp;',
      'preamble: Sở Tư pháp ban hành Kế hoạch như sau:',
      'body: I. MỤC ĐÍCH',
      'body: 1. Nâng cao hiểu biết của người dân.',
      'body: II. TỔ CHỨC THỰC HIỆN',
      'body: 1. Văn phòng Sở theo dõi.',
      'closing: Trên đây là Kế hoạch phổ biến pháp luật của Sở Tư pháp./.',
      'recipients: Nơi nhận:',
      'recipients: - UBND tỉnh;',
      'recipients: - Lưu: VT.',
      'signature: GIÁM ĐỐC',
      'signature: Lò Thị Mai',
    ],
  ],
  [
    'a Party letter without labels: its subject is the letterhead’s, its address no section',
    [
      'letterhead: HUYỆN ỦY VỊ XUYÊN',
      'letterhead: Số 12-CV/HU',
      'letterhead: Góp ý dự thảo báo cáo trồng rừng',
      'preamble: Kính gửi:',
      'preamble: - Các chi bộ;',
      'preamble: - Ban Dân vận.',
      'body: Huyện ủy gửi kèm dự thảo báo cáo.',
      'recipients: Nơi nhận:',
      'recipients: - Như trên.',
    ],
  ],
  [
    'no title',
    [
      'letterhead: UBND HUYỆN MÈO VẠC',
      'letterhead: Số: 12/TB-UBND',
      'preamble: Thực hiện chỉ đạo của tỉnh, các xã triển khai như sau:',
      'body: 1. Rà soát đất trống.',
      'body: 2. Gửi danh sách.',
    ],
  ],
  [
    'no preamble',
    ['title: KẾ HOẠCH', 'title: Trồng rừng năm 2021', 'body: I. MỤC ĐÍCH', 'body: 1. Phủ xanh đất trống.'],
  ],
  ['nothing but text', ['body: Các xã trồng rừng theo mùa vụ.', 'body: Các hộ dân giữ rừng quanh bản.']],
  [
    'items alone',
    [
      'title: KẾ HOẠCH',
      'title: Trồng rừng',
      'preamble: Để phủ xanh đất trống:',
      'body: 1. Mục đích',
      'body: Giữ đất.',
      'body: 2. Nội dung',
    ],
  ],
  [
    'a letterhead that stands in the body',
    [
      'title: KẾ HOẠCH',
      'title: Trồng rừng',
      'preamble: Căn cứ Luật Lâm nghiệp;',
      'body: I. MỤC ĐÍCH',
      'body: 1. Phủ xanh đất trống.',
      'letterhead: SỞ NÔNG NGHIỆP TỈNH HÀ GIANG',
      'letterhead: CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM',
      'letterhead: Độc lập - Tự do - Hạnh phúc',
      'body: 2. Giữ nước.',
    ],
  ],
  [
    'parts of a Party plan',
    [
      'letterhead: HUYỆN ỦY MÈO VẠC',
      'letterhead: ĐẢNG CỘNG SẢN VIỆT NAM',
      'title: KẾ HOẠCH',
      'title: Học tập nghị quyết',
      'preamble: Thực hiện Kế hoạch của Tỉnh ủy;',
      'body: I- MỤC ĐÍCH',
      'body: 1- Nâng cao nhận thức.',
      'recipients: Nơi nhận:',
      'recipients: - Lưu Văn phòng Huyện ủy.',
      'signature: T/M BAN THƯỜNG VỤ',
      'signature: PHÓ BÍ THƯ',
    ],
  ],
  [
    'first parts that a copy numbers as items',
    [
      'title: KẾ HOẠCH',
      'title: Trồng rừng năm 2024',
      'preamble: Căn cứ Luật Lâm nghiệp;',
      'body: 1. MỤC ĐÍCH VÀ YÊU CẦU:',
      'body: - Phủ xanh đất trống.',
      'body: III. KINH PHÍ',
    ],
  ],
  [
    'lettered parts from the third on',
    [
      'title: KẾ HOẠCH',
      'title: Trồng rừng năm 2024',
      'preamble: Căn cứ Luật Lâm nghiệp;',
      'body: C. NHIỆM VỤ CHUNG',
      'body: 1. Phủ xanh đất trống.',
    ],
  ],
]);

describe('findZones', () => {
  it('names a zone for each block, and none without text', () => {
    expect(structureOf([]).zones).toEqual([]);
  });
});
