import { expectTimes } from './time-rows.ts';

expectTimes('windows', [
  [
    'Hạt Kiểm lâm trực 24/24h «từ 20/01/2023 (29 Tết) đến 26/01/2023».',
    'window from-to 2023-01-20/2023-01-26 -',
  ],
  [
    '* Thời gian thực hiện: Trong khoảng thời gian «từ ngày 17/12/2025 đến 17 giờ 00, ngày 01/02/2026».',
    'window from-to 2025-12-17/2026-02-01T17:00 -',
  ],
  ['Treo cờ Tổ quốc «từ ngày 20/4 đến hết ngày 05/5/2022».', 'window from-to 2022-04-20/2022-05-05 -'],
  [
    '1. Thời gian thực hiện kể «từ 00 giờ ngày 23/4/2020 cho đến khi có lệnh mới».',
    'window from-to 2020-04-23T00:00/.. -',
  ],
  [
    '- Rà soát, lập danh sách hộ: «từ ngày 24/5 đến ngày 30/5/2024».',
    'window from-to 2024-05-24/2024-05-30 -',
  ],
  [
    'Duy trì trực «từ 17 giờ 00 ngày 28/12 đến 07 giờ 00 ngày 03/01/2025».',
    'window from-to 2024-12-28T17:00/2025-01-03T07:00 -',
  ],
  ['Số liệu báo cáo tính kể từ ngày 15/12/2023 đến ngày 14/12/2024.'],
  ['Tổ chức kiểm tra «từ tháng 3 đến tháng 5/2022».', 'window from-to 2022-03/2022-05 -'],
  [
    'Bố trí cán bộ trực «từ ngày 30/4/2020 đến hết ngày 03/5/2020».',
    'window from-to 2020-04-30/2020-05-03 -',
  ],
  ['Bố trí cán bộ trực «từ ngày 30/01/2020 đến ngày 24/4/2020».', 'window from-to 2020-01-30/2020-04-24 -'],
  ['- Thời gian: «Từ 7 giờ 30, ngày thứ Năm, 20 tháng 11 năm 2014».', 'window from-to 2014-11-20T07:30/.. -'],
  ['- Thời gian: «07h00 – 11h00 ngày 08/12/2024».', 'window from-to 2024-12-08T07:00/2024-12-08T11:00 -'],
  [
    'Xã tổ chức hội trại «từ 7 giờ 30 đến 11 giờ 00, thứ Bảy, ngày 21/12/2024».',
    'window from-to 2024-12-21T07:30/2024-12-21T11:00 -',
  ],
  ['- Thời gian: «từ ngày 02/10-15/10/2024».', 'window from-to 2024-10-02/2024-10-15 -'],
  [
    'Sẽ bắt đầu trồng cây «từ ngày 03/10/2024 đến hết ngày 15/10/2024».',
    'window from-to 2024-10-03/2024-10-15 -',
  ],
  ['2.1. Giai đoạn 1: «Từ 15/11/2021 đến 30/11/2021».', 'window from-to 2021-11-15/2021-11-30 -'],
  [
    '3. Giao nhận cây giống: 01 đợt, «từ ngày 26 tháng 02 đến ngày 28 tháng 02 năm 2018».',
    'window from-to 2018-02-26/2018-02-28 -',
  ],
  [
    'Đoàn số 1: «từ 17/3 đến 21/3/2014»; Đoàn số 2: «từ ngày 24 đến ngày 28/3/2014».',
    'window from-to 2014-03-17/2014-03-21 -',
    'window from-to 2014-03-24/2014-03-28 -',
  ],
  [
    '- Giai đoạn 1 («từ ngày 15/12/2022 đến hết ngày 31/3/2023»): trồng rừng phòng hộ.',
    'window from-to 2022-12-15/2023-03-31 -',
  ],
  [
    'TT | Nội dung | Thời gian\n1 | Đào hố | «18 - 26/9»\nII. TRỒNG CÂY\n2 | Trồng | «02/11 - 07/11/2026» (tuần 9, đầu tháng 11)\n3 | Chăm sóc | «11 - 12/2026»',
    'window from-to XXXX-09-18/XXXX-09-26 -',
    'window from-to 2026-11-02/2026-11-07 -',
    'window from-to 2026-11/2026-12 -',
  ],
  ['• Tuần 2 («từ ngày 07/9 đến 13/9/2026»): Trồng rừng.', 'window from-to 2026-09-07/2026-09-13 -'],
  ['- Thời gian thực hiện: «Quý II - Quý III/2024».', 'window from-to 2024-34/2024-35 -'],
  [
    '1. Điều tra: «Từ ngày 15/4/2022 đến ngày 30/4/2022», các trạm rà soát danh sách.',
    'window from-to 2022-04-15/2022-04-30 -',
  ],
  ['Các đơn vị gửi hồ sơ «từ ngày 10 đến ngày 15 tháng 12».', 'window from-to XXXX-12-10/XXXX-12-15 -'],
  ['Tổ chức kiểm tra «từ 15/4 đến 30/4/2024».', 'window from-to 2024-04-15/2024-04-30 -'],
  ['Hội thi tổ chức «trong ngày 15/4/2024 đến ngày 16/4/2024».', 'window from-to 2024-04-15/2024-04-16 -'],
  [
    'Các xã tổ chức hội trại trong 02 ngày «từ ngày 15/4/2024 đến ngày 16/4/2024».',
    'window from-to 2024-04-15/2024-04-16 -',
  ],
  ['- Đợt 1: «từ ngày 01/3/2024 đến ngày 15/4/2024».', 'window from-to 2024-03-01/2024-04-15 -'],
  ['- Thời gian: «Từ tháng 02 đến hết tháng 11 năm 2024».', 'window from-to 2024-02/2024-11 -'],
  [
    'Tổ chức thi «từ 8 giờ 00 ngày 05/6/2024 đến 17 giờ 00 ngày 30/6/2024».',
    'window from-to 2024-06-05T08:00/2024-06-30T17:00 -',
  ],
  [
    'Các đơn vị trực 24/24 «từ 13 giờ 00 ngày 26/7/2024 cho đến khi có thông báo mới».',
    'window from-to 2024-07-26T13:00/.. -',
  ],
  ['- Thời gian thực hiện: «Từ quý II/2024».', 'window from-to 2024-34/.. -'],
  ['2. Vòng chung kết: «ngày 25-26/3/2024».', 'window from-to 2024-03-25/2024-03-26 -'],
  [
    'Các xã tổ chức thi «từ 07 giờ sáng đến 07 giờ tối cùng ngày 23/5/2021».',
    'window from-to 2021-05-23T07:00/2021-05-23T19:00 -',
  ],
  [
    '1. Cổ động trực quan; thời gian «từ ngày 01/7 đến ngày 30/9/2023».',
    'window from-to 2023-07-01/2023-09-30 -',
  ],
  ['Phát động chiến dịch giữ rừng, bắt đầu «từ ngày 08/8/2022».', 'window from-to 2022-08-08/.. -'],
  ['Thực hiện từ ngày ký «đến hết ngày 31 tháng 12 năm 2025».', 'fixed by-end 2025-12-31 -'],
  ['2. Bước 2: Khám tuyển tại huyện: «từ 18 - 20/01/2021».', 'window from-to 2021-01-18/2021-01-20 -'],
  // a label is that of all times of its sentence; a clause of its own behind the work; to an event; what is put to use
  [
    'Thời gian gieo ươm: vụ xuân «từ 03/02/2023 đến 31/3/2023»; vụ thu «từ 05/8/2023 đến 30/9/2023».',
    'window from-to 2023-02-03/2023-03-31 -',
    'window from-to 2023-08-05/2023-09-30 -',
  ],
  [
    'Kiểm tra các chốt, chia làm 3 ca; «từ 15/10/2023 đến hết 28/02/2024».',
    'window from-to 2023-10-15/2024-02-28 -',
  ],
  ['Thời gian tập huấn: «từ ngày 20/9/2023 đến trước kỳ thi nâng ngạch».', 'window from-to 2023-09-20/.. -'],
  ['Trực ban 24/24 giờ kể «từ ngày 15/5 đến ngày 30/11/2023».', 'window from-to 2023-05-15/2023-11-30 -'],
  ['Lắp đặt 02 trạm đo, đưa vào sử dụng «từ ngày 01/7/2023».', 'window from-to 2023-07-01/.. -'],
]);
