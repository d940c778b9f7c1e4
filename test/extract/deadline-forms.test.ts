import { describe, expect, it } from 'vitest';
import { extractDeadlines } from '../../src/extract/deadlines.ts';
import { documentOf } from '../document.ts';

/** A sentence with «its deadlines»; of each: kind, relation, due, rrule ("-" for none). */
const FORMS: [marked: string, ...values: string[]][] = [
  // hours
  ['Gửi dự thảo về Văn phòng «trước 14 giờ 00 ngày 03/7/2023».', 'fixed before 2023-07-03T14:00 -'],
  ['Các xã gửi danh sách «trước 4 giờ chiều ngày 05/9».', 'fixed before XXXX-09-05T16:00 -'],
  ['Các trường nộp hồ sơ «chậm nhất vào lúc 11 giờ 30, ngày 12/4/2024».', 'fixed before 2024-04-12T11:30 -'],
  ['Thời gian nhận bài: «đến 17 giờ 00 ngày 30/9/2024».', 'fixed by-end 2024-09-30T17:00 -'],
  ['- Thời gian: «8 giờ 00, ngày 31/7/2024» (thứ Tư).', 'fixed on 2024-07-31T08:00 -'],
  [
    'Khai giảng «lúc 8 giờ ngày 24/8/2026»; Bế giảng «lúc 16 giờ ngày 27/8/2026».',
    'fixed on 2026-08-24T08:00 -',
    'fixed on 2026-08-27T16:00 -',
  ],
  ['Sở Nội vụ tham mưu ban hành kế hoạch «trong tháng 6/2026» nhằm kịp tiến độ.', 'fixed by-end 2026-06 -'],
  ['Nộp cây giống «đến hết 17h00 thứ Sáu, ngày 19/7/2024».', 'fixed by-end 2024-07-19T17:00 -'],
  ['- Thời gian: «14 giờ 00, thứ Sáu, ngày 17/10/2025».', 'fixed on 2025-10-17T14:00 -'],
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
  [
    'Xã tổ chức ngày hội «vào thứ Bảy và Chủ nhật, ngày 21» và «22/12/2024».',
    'fixed on 2024-12-21 -',
    'fixed on 2024-12-22 -',
  ],
  ['Các bản trồng xong cây «trước ngày Quốc khánh 02/9».', 'fixed before XXXX-09-02 -'],
  ['Dự thảo gửi trước cho các bản «ít nhất 03 ngày làm việc».', 'duration before - -'],
  ['Gửi tài liệu «trước cuộc họp ít nhất 02 ngày».', 'duration before - -'],
  ['Công bố «trong vòng 20 ngày kể từ khi kết thúc kỳ 2023.2 của trường».', 'duration within - -'],
  ['Ngày hội trồng cây (được tiến hành vào Chủ nhật ngày 15/3/2026) của bản.'],
  ['Mở lớp tại xã. Thời gian dự kiến «trong tháng 10/2025».', 'fixed by-end 2025-10 -'],
  ['Chi bộ xây dựng báo cáo kết quả trồng rừng «trong tháng 9/2025».', 'fixed by-end 2025-09 -'],
  [
    'Trường hợp đã khắc phục nhưng còn vướng mắc, báo cáo Ban Chỉ đạo «trước ngày 30/10/2026».',
    'fixed before 2026-10-30 -',
  ],
  ['Xây dựng kế hoạch 5 năm và hằng năm để giữ rừng; các công việc định kỳ khác.'],
  ['Bàn giao mặt bằng, quản lý đất đã thu hồi «trước ngày 31/8/2026».', 'fixed before 2026-08-31 -'],
  ['Gửi báo cáo «trước 15 giờ thứ 5 hằng tuần».', 'recurring before - FREQ=WEEKLY;BYDAY=TH;BYHOUR=15'],
  ['Các hạt kiểm lâm trực ban «vào thứ Ba và thứ Bảy hằng tuần».', 'recurring on - FREQ=WEEKLY;BYDAY=TU,SA'],
  ['Gửi bảng chấm công «trước 16g30 ngày 04/11/2021».', 'fixed before 2021-11-04T16:30 -'],
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
  // quarters, months and their parts
  [
    'Hạt Kiểm lâm nghiên cứu phương án giữ rừng, đề xuất Chi cục «trong quý III năm 2020».',
    'fixed by-end 2020-35 -',
  ],
  ['1. Hạt Kiểm lâm: Hoàn thành cắm mốc rừng «trong tháng 7 năm 2020».', 'fixed by-end 2020-07 -'],
  // a table's column of times
  [
    'TT | Nội dung | Đơn vị | Thời gian\n1 | Đào hố | Các xã | «Quý II/2019»\n2 | Trồng cây | Các bản | «Tháng 7/2019»',
    'fixed by-end 2019-34 -',
    'fixed by-end 2019-07 -',
  ],
  [
    'TT | Nội dung | Thời gian\n1 | Đào hố | «18 - 26/9»\nII. TRỒNG CÂY\n2 | Trồng | «02/11 - 07/11/2026» (tuần 9, đầu tháng 11)\n3 | Chăm sóc | «11 - 12/2026»',
    'window from-to XXXX-09-18/XXXX-09-26 -',
    'window from-to 2026-11-02/2026-11-07 -',
    'window from-to 2026-11/2026-12 -',
  ],
  [
    'TT | Nội dung | Đơn vị | Thời gian hoàn thành\n1 | Đào hố | Các xã | «2025»\n2 | Trồng 2024 cây | Các bản | «6/2026»',
    'fixed by-end 2025 -',
    'fixed by-end 2026-06 -',
  ],
  // stages of several years
  [
    '- «Năm 2025»: Rà soát đất trống.\n- «Năm 2026», hoàn thành giao đất.\n- Năm 2027: 90% diện tích có rừng.',
    'fixed by-end 2025 -',
    'fixed by-end 2026 -',
  ],
  // in brackets that end a sentence
  [
    'Hạt Kiểm lâm tập trung cắm mốc rừng phòng hộ («quý IV/2025», «quý I/2026» và thường xuyên).',
    'fixed by-end 2025-36 -',
    'fixed by-end 2026-33 -',
  ],
  ['Chi cục hoàn thiện hồ sơ rừng giống («trong năm 2025»).', 'fixed by-end 2025 -'],
  ['Các xã rà soát đề án đã ban hành để bổ sung, hoàn thành «trong năm 2025».', 'fixed by-end 2025 -'],
  [
    'Các xã gửi số liệu (theo mẫu đã hướng dẫn tại hội nghị) về Chi cục «trước ngày 12/7/2024».',
    'fixed before 2024-07-12 -',
  ],
  ['Chốt số liệu «ngày 25 tháng báo cáo».', 'recurring on XXXX-XX-25 FREQ=MONTHLY;BYMONTHDAY=25'],
  ['• Tuần 2 («từ ngày 07/9 đến 13/9/2026»): Trồng rừng.', 'window from-to 2026-09-07/2026-09-13 -'],
  ['Tổ chức lễ ra quân «ngày 05/9/2026» tại xã Phú Đức.', 'fixed on 2026-09-05 -'],
  [
    'Các xã báo cáo «trước ngày 05 của tháng liền kề sau kỳ báo cáo».',
    'recurring before XXXX-XX-05 FREQ=MONTHLY;BYMONTHDAY=5',
  ],
  ['- Thời gian thực hiện: «Quí IV-2025».', 'fixed by-end 2025-36 -'],
  ['- Thời gian: «Quý I», «quý II năm 2024».', 'fixed by-end 2024-33 -', 'fixed by-end 2024-34 -'],
  ['- Thời gian thực hiện: «Quý II - Quý III/2024».', 'window from-to 2024-34/2024-35 -'],
  [
    'Phòng Nội vụ tổ chức kiểm tra các xã «trong quý II», «quý III».',
    'fixed by-end XXXX-34 -',
    'fixed by-end XXXX-35 -',
  ],
  ['- Thời gian hoàn thành: «đầu quý III/2024».', 'fixed by-end 2024-35 -'],
  ['Tổ chức sơ kết «trong trung tuần tháng 5».', 'fixed by-end XXXX-05-11/XXXX-05-20 -'],
  ['Tổ chức tổng kết «vào hạ tuần tháng 11/2024».', 'fixed on 2024-11-21/2024-11-30 -'],
  ['- Thời gian tổ chức: «Tuần thứ 2 của tháng 5/2024».', 'fixed by-end 2024-05 -'],
  ['- Thời gian: dự kiến «nửa cuối tháng 8/2024».', 'fixed by-end 2024-08 -'],
  ['Gửi báo cáo «vào tháng cuối quý».', 'recurring on - FREQ=YEARLY;BYMONTH=3,6,9,12'],
  ['Ban hành văn bản hướng dẫn: «Tháng 01/2024».', 'fixed by-end 2024-01 -'],
  ['Các xã báo cáo kết quả về Phòng Nội vụ «trong tháng 12/2024».', 'fixed by-end 2024-12 -'],
  ['1. «Quý I»: Chuẩn bị hiện trường.', 'fixed by-end XXXX-33 -'],
  ['- «Tháng 4/2024»: Nghiệm thu rừng trồng.', 'fixed by-end 2024-04 -'],
  ['- «Ngày 20/6/2024»: họp sơ kết.', 'fixed on 2024-06-20 -'],
  ['- Quý I: 25 lớp, 500 học viên.'],
  ['- Năm 2024: Tổ chức trồng rừng.'],
  [
    '«Trong quý I của năm liền kề», Phòng Nội vụ tổng hợp, báo cáo Ủy ban nhân dân huyện.',
    'fixed by-end XXXX-33 -',
  ],
  // days that come back
  [
    'Các xã báo cáo kết quả «trước ngày 02/6» và «16/11 hằng năm».',
    'recurring before XXXX-06-02 FREQ=YEARLY;BYMONTH=6;BYMONTHDAY=2',
    'recurring before XXXX-11-16 FREQ=YEARLY;BYMONTH=11;BYMONTHDAY=16',
  ],
  [
    'Báo cáo định kỳ 06 tháng, năm gửi về Phòng Nội vụ «trước ngày 15/6» và «15/12».',
    'recurring before XXXX-06-15 FREQ=YEARLY;BYMONTH=6;BYMONTHDAY=15',
    'recurring before XXXX-12-15 FREQ=YEARLY;BYMONTH=12;BYMONTHDAY=15',
  ],
  [
    'Gửi báo cáo «trước ngày 20 các tháng 3, 6, 9, 12».',
    'recurring before XXXX-XX-20 FREQ=YEARLY;BYMONTH=3,6,9,12;BYMONTHDAY=20',
  ],
  [
    'Gửi báo cáo «trước ngày 10» và «25 hằng tháng».',
    'recurring before XXXX-XX-10 FREQ=MONTHLY;BYMONTHDAY=10',
    'recurring before XXXX-XX-25 FREQ=MONTHLY;BYMONTHDAY=25',
  ],
  [
    'Báo cáo tháng gửi «chậm nhất là ngày 05 của tháng kế tiếp».',
    'recurring before XXXX-XX-05 FREQ=MONTHLY;BYMONTHDAY=5',
  ],
  [
    'Báo cáo tháng gửi «trong 05 ngày đầu của tháng sau».',
    'recurring by-end XXXX-XX-05 FREQ=MONTHLY;BYMONTHDAY=5',
  ],
  [
    'Gửi báo cáo «trước ngày 15/12 của năm báo cáo».',
    'recurring before XXXX-12-15 FREQ=YEARLY;BYMONTH=12;BYMONTHDAY=15',
  ],
  [
    'Các đơn vị báo cáo «tuần (trước 16 giờ thứ Năm)», báo cáo «tháng (trước ngày 20)».',
    'recurring before - FREQ=WEEKLY;BYDAY=TH;BYHOUR=16',
    'recurring before XXXX-XX-20 FREQ=MONTHLY;BYMONTHDAY=20',
  ],
  [
    'Định kỳ «06 tháng đầu năm (trước ngày 16/6)» và cả «năm (trước ngày 16/12)» các xã báo cáo.',
    'recurring before XXXX-06-16 FREQ=YEARLY;BYMONTH=6;BYMONTHDAY=16',
    'recurring before XXXX-12-16 FREQ=YEARLY;BYMONTH=12;BYMONTHDAY=16',
  ],
  [
    'Các xã báo cáo «hằng tuần trước 15 giờ 30 thứ Năm».',
    'recurring before - FREQ=WEEKLY;BYDAY=TH;BYHOUR=15;BYMINUTE=30',
  ],
  // how often
  ['«Cuối mỗi học kỳ», tổ trưởng báo cáo.', 'recurring every - -'],
  [
    '1. Điều tra: «Từ ngày 15/4/2022 đến ngày 30/4/2022», các trạm rà soát danh sách.',
    'window from-to 2022-04-15/2022-04-30 -',
  ],
  ['Thời gian: 02 ngày 11 - 12/6/2022.'],
  ['HĐND huyện thông qua kế hoạch phát triển kinh tế - xã hội năm 2022 và nâng cao năng lực năm 2022.'],
  ['«Đến ngày 30/6/2022», tất cả các xã phải hoàn thành trồng rừng.', 'fixed by-end 2022-06-30 -'],
  ['Trường rà soát thiết bị «sau mỗi năm học».', 'recurring every - FREQ=YEARLY'],
  ['Định kỳ «3 tháng/lần» tổ chức họp giao ban.', 'recurring every - FREQ=MONTHLY;INTERVAL=3'],
  ['«Sáu tháng một lần», các xã báo cáo.', 'recurring every - FREQ=MONTHLY;INTERVAL=6'],
  ['Tổ chức đối thoại «mỗi năm hai lần».', 'recurring every - FREQ=YEARLY'],
  ['Kiểm tra «tối thiểu 02 cuộc/năm».', 'recurring every - FREQ=YEARLY'],
  [
    'Thực hiện chế độ báo cáo «tháng», «quý», «năm» theo quy định.',
    'recurring every - FREQ=MONTHLY',
    'recurring every - FREQ=MONTHLY;INTERVAL=3',
    'recurring every - FREQ=YEARLY',
  ],
  // windows
  ['Các đơn vị gửi hồ sơ «từ ngày 10 đến ngày 15 tháng 12».', 'window from-to XXXX-12-10/XXXX-12-15 -'],
  [
    '2. Giám sát: «tháng 3» và «tháng 9/2024» (mỗi trạm 01 ngày).',
    'fixed by-end 2024-03 -',
    'fixed by-end 2024-09 -',
  ],
  ['4. «Dự kiến ngày 15/4/2024»: hội thi chung kết.', 'fixed by-end 2024-04-15 -'],
  ['«Quý I hằng năm», các xã đối thoại với người dân.', 'recurring by-end XXXX-33 FREQ=YEARLY'],
  ['«Tháng 9 hằng năm», các xã báo cáo kết quả.', 'recurring by-end XXXX-09 FREQ=YEARLY;BYMONTH=9'],
  ['Các chi bộ sinh hoạt ngoài trời «mỗi quý một lần».', 'recurring every - FREQ=MONTHLY;INTERVAL=3'],
  ['Từ nay «đến hết quý II/2024», các xã hoàn thành việc cắm mốc.', 'fixed by-end 2024-34 -'],
  ['«Hằng năm», tập thể trạm xây dựng lịch trực.', 'recurring every - FREQ=YEARLY'],
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
  // one day
  ['1. Lễ phát động: «ngày 28/4/2023».', 'fixed on 2023-04-28 -'],
  ['Gửi báo cáo «trước ngày 15/01 năm sau».', 'fixed before XXXX-01-15 -'],
  ['Tổ chức hội nghị sơ kết «ngày 15/5/2024».', 'fixed on 2024-05-15 -'],
  ['Hạn nộp hồ sơ: «30/9/2024».', 'fixed on 2024-09-30 -'],
  [
    '- Thời gian thực hiện: Từ ngày ban hành Kế hoạch «đến hết ngày 31/12/2024».',
    'fixed by-end 2024-12-31 -',
  ],
  ['Gửi dự thảo về UBND thành phố Đà Nẵng «trong quý IV/2024».', 'fixed by-end 2024-36 -'],
  ['«Trong quý I/2024», Vụ Pháp chế báo cáo kết quả về Văn phòng Bộ.', 'fixed by-end 2024-33 -'],
  ['Điều 2. Giao Phòng Nội vụ tổ chức lễ phát động «trong quý III/2024».', 'fixed by-end 2024-35 -'],
  ['a/ Tổ chức lễ phát động «trong quý III/2024».', 'fixed by-end 2024-35 -'],
  [
    '- Gửi danh sách về Phòng Nội vụ «chậm nhất 05 ngày kể từ ngày nhận được văn bản».',
    'duration before - -',
  ],
  [
    '«Hằng quý», giáo viên chủ nhiệm báo cáo kết quả về Hiệu trưởng.',
    'recurring every - FREQ=MONTHLY;INTERVAL=3',
  ],
  ['«Hằng tháng», các cơ sở Hội báo cáo kết quả về Huyện Hội.', 'recurring every - FREQ=MONTHLY'],
  ['Các xã báo cáo «trước ngày 30/02/2024».', 'fixed before 2024-02-30 -'],
];

const NONE = [
  'Khi bệnh xuất hiện tại các xã lân cận vào tháng 8 năm 2018, huyện chỉ đạo các xã phun thuốc.',
  'Hạt Kiểm lâm xây dựng báo cáo trình kỳ họp thường lệ giữa năm 2024.',
  'Hạt Kiểm lâm báo cáo tình hình cháy rừng trong quý III năm 2020.',
  'Trường tổ chức dạy học 2 buổi/ngày cho học sinh.',
  'Tuyên truyền theo kế hoạch hàng năm về giữ rừng.',
  'Bảo đảm kinh phí thực hiện hằng năm cho kiểm lâm.',
  'Các huyện rà soát từng hộ nên đến ngày 23/9/2024 mới có 12 xã gửi báo cáo.',
  'Khám sức khoẻ định kỳ cho kiểm lâm viên.',
  '3. Mốc thời gian kiểm tra: từ ngày 01/01/2020 đến ngày 31/12/2021.',
  'Ngày 28/11 hằng năm là ngày truyền thống của kiểm lâm.',
  'Tổ chức kỷ niệm 77 năm Ngày Thương binh - Liệt sĩ (27/7/1947 - 27/7/2024).',
  'Tổ chức các hoạt động chào mừng ngày 20/11.',
  'Nghỉ lễ 30/4 - 01/5; tuyên truyền kỷ niệm ngày 02/9.',
  'Cán bộ nghỉ hưu trước ngày 01/01/1995 được hưởng trợ cấp.',
  'Đối tượng là công dân sinh từ ngày 01/01/1999 đến ngày 31/12/2006.',
  'Rà soát văn bản được ban hành trước ngày 01/7/2014.',
  'Tổ chức quán triệt Quyết định ngày 05/6/2024.',
  'Thực hiện chỉ tiêu giai đoạn 2021 - 2025, năm học 2023 - 2024, nhiệm kỳ 2020 - 2025.',
  'Bố trí kinh phí từ dự toán ngân sách năm 2024.',
  'Đánh giá tình hình trong tháng 5/2024.',
  'Người từ 18 tuổi đến 60 tuổi tham gia lao động công ích.',
  'Áp dụng mức thu mới từ ngày 01/7/2024.',
  'Tính đến hết ngày 30/6/2024, toàn huyện có 12 xã đạt chuẩn.',
];

describe('extractDeadlines: forms', () => {
  it.each(FORMS)('%s', (marked, ...values) => {
    const text = marked.replace(/[«»]/g, '');
    const document = documentOf(text);
    const found = extractDeadlines(document);
    expect(found.map((d) => document.text.slice(d.start, d.end))).toEqual(
      [...marked.matchAll(/«([^»]*)»/g)].map((m) => m[1]),
    );
    expect(found.map(({ value: v }) => `${v.kind} ${v.relation} ${v.due ?? '-'} ${v.rrule ?? '-'}`)).toEqual(
      values,
    );
    expect(extractDeadlines(documentOf(text.normalize('NFD')))).toEqual(found);
  });

  it.each(NONE)('none: %s', (text) => {
    const document = documentOf(text);
    expect(extractDeadlines(document).map((d) => document.text.slice(d.start, d.end))).toEqual([]);
  });
});

/** How long, "working" where only working days count, and the event. */
const DURATIONS: [text: string, duration: string][] = [
  [
    'Trong thời hạn 05 ngày kể từ ngày nhận đơn, Phòng Nội vụ trả lời công dân.',
    'within P5D | ngày nhận đơn',
  ],
  [
    'Giải quyết trong thời hạn 03 ngày làm việc kể từ ngày nhận đủ hồ sơ.',
    'within P3D working | ngày nhận đủ hồ sơ',
  ],
  ['Các trạm báo cáo trong 24 giờ đầu kể từ khi có dịch.', 'within PT24H | khi có dịch'],
  ['Tổ bầu cử gửi danh sách trước ngày bầu cử 10 ngày.', 'before -P10D | ngày bầu cử'],
  ['Gửi tài liệu ít nhất 03 ngày làm việc trước khi họp.', 'before -P3D working | khi họp'],
  ['Báo cáo chậm nhất 05 ngày sau khi kết thúc đợt kiểm tra.', 'before P5D | khi kết thúc đợt kiểm tra'],
  ['Thời hạn giải quyết: 15 ngày kể từ ngày thụ lý.', 'within P15D | ngày thụ lý'],
  ['Xử lý văn bản chậm nhất là trong ngày làm việc tiếp theo.', 'within P1D working | -'],
  ['Trình phê duyệt trong vòng 02 tuần.', 'within P2W | -'],
  ['- Thời gian: Từ ngày 23/02/2024 đến ngày bầu cử.', 'from-to - | ngày bầu cử'],
];

describe('extractDeadlines: durations', () => {
  it.each(DURATIONS)('%s', (text, expected) => {
    const [found] = extractDeadlines(documentOf(text));
    const { relation, duration, workingDays, event } = found?.value ?? {};
    expect(`${relation} ${duration ?? '-'}${workingDays ? ' working' : ''} | ${event ?? '-'}`).toBe(expected);
  });
});
