import { expectSections, LONG } from './section-rows.ts';

expectSections('paragraphs', [
  [
    'under a headed item the only paragraph is its child',
    ['I. NỘI DUNG', '1. Trồng rừng:', 'Các xã trồng keo.'],
    ['I | NỘI DUNG | ', 'I.1 | Trồng rừng | ', 'I.1.¶1 |  | Các xã trồng keo.'],
  ],
  [
    'further paragraphs of an unheaded item',
    ['I. NỘI DUNG', `1. ${LONG}`, 'Các thôn nghiệm thu.', 'Các hộ nhận tiền.'],
    [
      'I | NỘI DUNG | ',
      `I.1 |  | ${LONG}`,
      'I.1.¶1 |  | Các thôn nghiệm thu.',
      'I.1.¶2 |  | Các hộ nhận tiền.',
    ],
  ],
  [
    'under a part',
    ['I. MỤC ĐÍCH', 'Phủ xanh đất trống.', 'Giữ nguồn nước.', 'II. NỘI DUNG', '1. Trồng cây.'],
    [
      'I | MỤC ĐÍCH | ',
      'I.¶1 |  | Phủ xanh đất trống.',
      'I.¶2 |  | Giữ nguồn nước.',
      'II | NỘI DUNG | ',
      'II.1 |  | Trồng cây.',
    ],
  ],
  [
    'behind bullets it goes on with the item',
    ['I. NỘI DUNG', '1. Trồng rừng', '- Keo;', '- Mỡ.', 'Nơi đất dốc thì chọn giống khác.'],
    [
      'I | NỘI DUNG | ',
      'I.1 | Trồng rừng | ',
      'I.1.-1 |  | Keo;',
      'I.1.-2 |  | Mỡ.',
      'I.1.¶1 |  | Nơi đất dốc thì chọn giống khác.',
    ],
  ],
  [
    'a duty of everybody belongs to the last part',
    [
      'I. NỘI DUNG',
      '1. Trồng cây.',
      'II. TỔ CHỨC THỰC HIỆN',
      '1. Hạt kiểm lâm',
      '- Theo dõi tiến độ.',
      '2. Các xã',
      '- Vận động hộ dân.',
      'Định kỳ 6 tháng, các đơn vị báo cáo về hạt kiểm lâm.',
    ],
    [
      'I | NỘI DUNG | ',
      'I.1 |  | Trồng cây.',
      'II | TỔ CHỨC THỰC HIỆN | ',
      'II.1 | Hạt kiểm lâm | ',
      'II.1.-1 |  | Theo dõi tiến độ.',
      'II.2 | Các xã | ',
      'II.2.-1 |  | Vận động hộ dân.',
      'II.¶1 |  | Định kỳ 6 tháng, các đơn vị báo cáo về hạt kiểm lâm.',
    ],
  ],
  [
    'a report that all are asked for belongs to the last part',
    [
      'I. TỔ CHỨC THỰC HIỆN',
      '1. Các bản',
      '- Giữ rừng.',
      'Yêu cầu các bản, các tổ báo cáo kết quả về Hạt vào chiều thứ Sáu hằng tuần.',
    ],
    [
      'I | TỔ CHỨC THỰC HIỆN | ',
      'I.1 | Các bản | ',
      'I.1.-1 |  | Giữ rừng.',
      'I.¶1 |  | Yêu cầu các bản, các tổ báo cáo kết quả về Hạt vào chiều thứ Sáu hằng tuần.',
    ],
  ],
  [
    'what all are to do by the plan belongs to the last part',
    [
      'I. TỔ CHỨC THỰC HIỆN',
      '1. Đề nghị các ban, ngành, đoàn thể huyện phối hợp tuyên truyền, vận động chủ rừng canh lửa.',
      'Các đội tuần tra, các bản căn cứ kế hoạch này lập lịch trực và gửi về Hạt.',
    ],
    [
      'I | TỔ CHỨC THỰC HIỆN | ',
      'I.1 |  | Đề nghị các ban, ngành, đoàn thể huyện phối hợp tuyên truyền, vận động chủ rừng canh lửa.',
      'I.¶1 |  | Các đội tuần tra, các bản căn cứ kế hoạch này lập lịch trực và gửi về Hạt.',
    ],
  ],
  [
    'before the last part it stays with its item',
    [
      'I. NỘI DUNG',
      '1. Trồng cây',
      '- Keo;',
      'Định kỳ làm cỏ hai lần.',
      'II. TỔ CHỨC THỰC HIỆN',
      '1. Các xã lo giống.',
    ],
    [
      'I | NỘI DUNG | ',
      'I.1 | Trồng cây | ',
      'I.1.-1 |  | Keo;',
      'I.1.¶1 |  | Định kỳ làm cỏ hai lần.',
      'II | TỔ CHỨC THỰC HIỆN | ',
      'II.1 |  | Các xã lo giống.',
    ],
  ],
  [
    'a bullet that addresses everybody stays a bullet',
    ['I. TỔ CHỨC THỰC HIỆN', '1. Các xã', '- Vận động hộ dân;', '- Định kỳ 6 tháng báo cáo về huyện.'],
    [
      'I | TỔ CHỨC THỰC HIỆN | ',
      'I.1 | Các xã | ',
      'I.1.-1 |  | Vận động hộ dân;',
      'I.1.-2 |  | Định kỳ 6 tháng báo cáo về huyện.',
    ],
  ],
  [
    'what the Front is asked for is the part’s, not the last item’s',
    [
      'I. TỔ CHỨC THỰC HIỆN',
      '1. Hạt kiểm lâm chủ trì, phối hợp với các xã theo dõi việc trồng rừng.',
      '2. Các thôn: Thành lập tổ giữ rừng từ 5 người.',
      'Đề nghị UBMTTQVN và các đoàn thể xã vận động các hộ trồng rừng.',
    ],
    [
      'I | TỔ CHỨC THỰC HIỆN | ',
      'I.1 |  | Hạt kiểm lâm chủ trì, phối hợp với các xã theo dõi việc trồng rừng.',
      'I.2 |  | Các thôn: Thành lập tổ giữ rừng từ 5 người.',
      'I.¶1 |  | Đề nghị UBMTTQVN và các đoàn thể xã vận động các hộ trồng rừng.',
    ],
  ],
  [
    'what everybody is told before the last item is the item’s',
    [
      'I. TỔ CHỨC THỰC HIỆN',
      '1. Phân công',
      'Hạt kiểm lâm chủ trì.',
      'Các đơn vị báo cáo hằng tháng.',
      '2. Kiểm tra',
      'Đoàn kiểm tra đi các xã.',
    ],
    [
      'I | TỔ CHỨC THỰC HIỆN | ',
      'I.1 | Phân công | ',
      'I.1.¶1 |  | Hạt kiểm lâm chủ trì.',
      'I.1.¶2 |  | Các đơn vị báo cáo hằng tháng.',
      'I.2 | Kiểm tra | ',
      'I.2.¶1 |  | Đoàn kiểm tra đi các xã.',
    ],
  ],
]);
