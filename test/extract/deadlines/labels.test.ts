import { expectDuties } from './duty-rows.ts';

expectDuties('reports by their names, labels in one line', [
  [
    'Xây dựng phương án giữ rừng của xã, nộp về Hạt Kiểm lâm trước ngày 20/9.',
    'Xây dựng phương án giữ rừng của xã|-|Hạt Kiểm lâm',
  ],
  [
    'Các xã gửi phương án về Hạt Kiểm lâm 02 bản chậm nhất ngày 10/3/2024.',
    'gửi phương án|Các xã|Hạt Kiểm lâm',
  ],
  [
    'Hạt Kiểm lâm trình UBND tỉnh bổ sung biên chế trước ngày 15/9/2023.',
    'trình UBND tỉnh bổ sung biên chế|Hạt Kiểm lâm|UBND tỉnh',
  ],
  [
    'Hạt Kiểm lâm sơ kết 6 tháng vào đầu tháng 7, tổng kết năm vào đầu tháng 12.',
    'sơ kết|Hạt Kiểm lâm|-',
    'tổng kết|Hạt Kiểm lâm|-',
  ],
  [
    'Mỗi hạt lập hồ sơ, gửi về Chi cục Kiểm lâm, hạn cuối ngày 30/9/2023, đồng thời gửi bản mềm qua thư điện tử.',
    'lập hồ sơ|Mỗi hạt|Chi cục Kiểm lâm',
  ],
  [
    'Hạt Kiểm lâm gửi đề cương cho các xã được kiểm tra trước ít nhất 15 ngày.',
    'gửi đề cương|Hạt Kiểm lâm|các xã được kiểm tra',
  ],
  ['Mỗi xã lựa chọn 02 lô rừng; hoàn thành trước 31/5/2023.', 'lựa chọn 02 lô rừng|Mỗi xã|-'],
  [
    'Trồng rừng phòng hộ. Thời gian hoàn thành: tháng 3 năm 2026. Đơn vị chủ trì: Hạt Kiểm lâm.',
    'Trồng rừng phòng hộ|Hạt Kiểm lâm|-',
  ],
  ['TT | Thời gian | Nội dung | Thực hiện\n1 | 20/9/2014 | Đào hố | Các xã', 'Đào hố|Các xã|-'],
]);
