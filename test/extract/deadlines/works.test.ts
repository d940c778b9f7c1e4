import { expectTimes } from './time-rows.ts';

expectTimes('when work is done', [
  [
    'Đội báo cáo kết quả tuần tra với Ban Quản lý rừng «trong tháng 4/2026»; trả lời chủ rừng.',
    'fixed by-end 2026-04 -',
  ],
  ['- Vòng chung kết: 01 ngày («04/10/2026»).', 'fixed on 2026-10-04 -'],
  [
    '4. Đánh giá vườn ươm theo 20 tiêu chí: Lần 1 «trong tháng 6»; lần 2 «trong tháng 11 năm 2026».',
    'fixed by-end XXXX-06 -',
    'fixed by-end 2026-11 -',
  ],
  [
    '2.2. Cuộc thi ảnh "Rừng quê em": nhận bài «từ 20/4/2026 đến hết 30/7/2026»; trao giải sau.',
    'window from-to 2026-04-20/2026-07-30 -',
  ],
  ['Các bản hoàn thành việc thành lập tổ giữ rừng «trước 15 tháng 8 năm 2026».', 'fixed before 2026-08-15 -'],
  [
    'Định kỳ «hàng tuần vào chiều thứ Năm», các bản báo cáo tiến độ về Hạt.',
    'recurring on - FREQ=WEEKLY;BYDAY=TH',
  ],
  ['Tổ chức kiểm tra các vườn ươm «từ giữa tháng 6 đến cuối tháng 7».', 'window from-to XXXX-06/XXXX-07 -'],
  [
    'Trạm trưởng theo dõi mực nước, «02 giờ một lần» báo cáo Trưởng ban.',
    'recurring every - FREQ=HOURLY;INTERVAL=2',
  ],
  [
    'Hạt tổng hợp thiệt hại; «chậm nhất 12 giờ sau khi bão tan» báo cáo sơ bộ Chi cục.',
    'duration before - -',
  ],
  ['- Chủ trì nhóm thư; «mỗi tuần» đăng ít nhất 05 tin, bài về rừng.', 'recurring every - FREQ=WEEKLY'],
  [
    'Hạt kiểm tra các vườn ươm «trong các ngày 18», «19/8/2026»; thông báo kết quả.',
    'fixed on 2026-08-18 -',
    'fixed on 2026-08-19 -',
  ],
  ['3. Sau bão: khôi phục đường điện vào bản «trong vòng 12 giờ».', 'duration within - -'],
  ['2. Giám sát vệ sinh chuồng trại «hàng tuần» tại các bản.', 'recurring every - FREQ=WEEKLY'],
  ['b. Kiểm kê cây giống trong kho «hàng tháng», bổ sung kịp thời.', 'recurring every - FREQ=MONTHLY'],
  [
    '- Báo cáo kết quả trồng rừng: 6 tháng «trước ngày 10/6», cả năm «trước ngày 10/12».',
    'recurring before XXXX-06-10 FREQ=YEARLY;BYMONTH=6;BYMONTHDAY=10',
    'recurring before XXXX-12-10 FREQ=YEARLY;BYMONTH=12;BYMONTHDAY=10',
  ],
  ['- Đọc báo cáo kết quả trồng rừng (không quá 20 phút).'],
  [
    'Mở 03 lớp ghép cành, thời gian: «05/3», «06/3» và «07/3/2026», tại hội trường xã.',
    'fixed on 2026-03-05 -',
    'fixed on 2026-03-06 -',
    'fixed on 2026-03-07 -',
  ],
]);
