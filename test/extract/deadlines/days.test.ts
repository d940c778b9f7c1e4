import { describe, expect, it } from 'vitest';
import { extractDeadlines } from '../../../src/extract/deadlines.ts';
import { documentOf } from '../../document.ts';
import { expectTimes } from './time-rows.ts';

expectTimes('days', [
  // right behind the one who receives, in a list of days
  [
    'Các xã báo cáo tiến độ về Sở Nông nghiệp «ngày 15 tháng 6» và «15 tháng 12».',
    'fixed on XXXX-06-15 -',
    'fixed on XXXX-12-15 -',
  ],
  ['Các xã trả lời Sở Nông nghiệp về Công văn ngày 15 tháng 6.'],
  ['- Bước 3: Cắm mốc các lô còn lại («từ 20/02 - 31/3/2023»).', 'window from-to 2023-02-20/2023-03-31 -'],
  // a day without its "ngày" is no number of months
  ['Các xã hoàn thành trồng rừng «trước 30 tháng 9 năm 2021».', 'fixed before 2021-09-30 -'],
  ['- Thời gian: «Chiều thứ 5 ngày 28 tháng 01 năm 2021» (lúc 14 giờ 30)', 'fixed on 2021-01-28 -'],
  ['Nộp cây giống cho Hạt «chậm nhất sáng 25/01/2021».', 'fixed before 2021-01-25 -'],
  ['- Thời gian: Dự kiến «trong tuần 3 của tháng 5/2023».', 'fixed by-end 2023-05 -'],
  [
    '- «Quý I»: Xây dựng kế hoạch. «Quý II»: Tổ chức tập huấn cho chủ rừng.',
    'fixed by-end XXXX-33 -',
    'fixed by-end XXXX-34 -',
  ],
  // one day
  ['Gửi dự thảo về Sở Nội vụ «trước ngày 20.7.2020».', 'fixed before 2020-07-20 -'],
  ['Các xã báo cáo «trước ngày 05/6».', 'fixed before XXXX-06-05 -'],
  ['Báo cáo kết quả «chậm nhất ngày 25.12.2017».', 'fixed before 2017-12-25 -'],
  [
    'Nộp hồ sơ «trước ngày 01/11/2021»; bổ sung «trước ngày 15/11/2021».',
    'fixed before 2021-11-01 -',
    'fixed before 2021-11-15 -',
  ],
  ["Gửi số liệu «chậm nhất 10h00' ngày 27/4/2020».", 'fixed before 2020-04-27T10:00 -'],
  ['Gửi danh sách «trước 14h00 ngày 28/4/2020».', 'fixed before 2020-04-28T14:00 -'],
  [
    '«Trước 09 giờ 00, các ngày 02/02/2022» (mùng 02 Tết), «04/02/2022» các bệnh viện báo cáo tình hình.',
    'fixed before 2022-02-02T09:00 -',
    'fixed before 2022-02-04T09:00 -',
  ],
  ['Báo cáo nhanh «trước 14h ngày 03/5/2021».', 'fixed before 2021-05-03T14:00 -'],
  ['Ngày «chậm nhất phải hoàn thành 07/02/2021» (chủ Nhật)', 'fixed before 2021-02-07 -'],
  ['Các đơn vị gửi ý kiến «trước ngày 23/5/2019».', 'fixed before 2019-05-23 -'],
  ['Tổ chức hội nghị tổng kết «vào ngày 18/12/2020».', 'fixed on 2020-12-18 -'],
  ['Ban hành kế hoạch «trước ngày 31 tháng 12 năm 2022».', 'fixed before 2022-12-31 -'],
  ['Gửi về Sở «chậm nhất đến ngày 20/6/2022».', 'fixed before 2022-06-20 -'],
  ['Xây dựng kế hoạch, hoàn thành «trước 30/6».', 'fixed before XXXX-06-30 -'],
  ['Rà soát xong «đến ngày 30/11/2022».', 'fixed by-end 2022-11-30 -'],
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
  ['Nộp cây giống «đến hết 17h00 thứ Sáu, ngày 19/7/2024».', 'fixed by-end 2024-07-19T17:00 -'],
  ['- Thời gian: «14 giờ 00, thứ Sáu, ngày 17/10/2025».', 'fixed on 2025-10-17T14:00 -'],
  [
    'Xã tổ chức ngày hội «vào thứ Bảy và Chủ nhật, ngày 21» và «22/12/2024».',
    'fixed on 2024-12-21 -',
    'fixed on 2024-12-22 -',
  ],
  ['Các bản trồng xong cây «trước ngày Quốc khánh 02/9».', 'fixed before XXXX-09-02 -'],
  [
    'Trường hợp đã khắc phục nhưng còn vướng mắc, báo cáo Ban Chỉ đạo «trước ngày 30/10/2026».',
    'fixed before 2026-10-30 -',
  ],
  ['Bàn giao mặt bằng, quản lý đất đã thu hồi «trước ngày 31/8/2026».', 'fixed before 2026-08-31 -'],
  ['Gửi bảng chấm công «trước 16g30 ngày 04/11/2021».', 'fixed before 2021-11-04T16:30 -'],
  [
    'Các xã gửi số liệu (theo mẫu đã hướng dẫn tại hội nghị) về Chi cục «trước ngày 12/7/2024».',
    'fixed before 2024-07-12 -',
  ],
  ['Tổ chức lễ ra quân «ngày 05/9/2026» tại xã Phú Đức.', 'fixed on 2026-09-05 -'],
  ['- «Ngày 20/6/2024»: họp sơ kết.', 'fixed on 2024-06-20 -'],
  ['«Đến ngày 30/6/2022», tất cả các xã phải hoàn thành trồng rừng.', 'fixed by-end 2022-06-30 -'],
  ['4. «Dự kiến ngày 15/4/2024»: hội thi chung kết.', 'fixed on 2024-04-15 -'],
  ['1. Lễ phát động: «ngày 28/4/2023».', 'fixed on 2023-04-28 -'],
  ['Gửi báo cáo «trước ngày 15/01 năm sau».', 'fixed before XXXX-01-15 -'],
  ['Tổ chức hội nghị sơ kết «ngày 15/5/2024».', 'fixed on 2024-05-15 -'],
  ['Hạn nộp hồ sơ: «30/9/2024».', 'fixed on 2024-09-30 -'],
  [
    '- Thời gian thực hiện: Từ ngày ban hành Kế hoạch «đến hết ngày 31/12/2024».',
    'fixed by-end 2024-12-31 -',
  ],
  ['Các xã báo cáo «trước ngày 30/02/2024».', 'fixed before 2024-02-30 -'],
  // half a day, an hour in mid-sentence
  ['- Đoàn 1 kiểm tra rừng trồng: «sáng ngày 11/11/2019»;', 'fixed on 2019-11-11 -'],
  ['Tổ chức trồng cây đợt II, «8h00 ngày 22/3/2025» tại đồi Thông.', 'fixed on 2025-03-22T08:00 -'],
  ['Hội trại khai mạc «7 giờ 30 ngày 28/4/2013».', 'fixed on 2013-04-28T07:30 -'],
  ['Các xã gửi báo cáo «trễ nhất là ngày 28/5/2013».', 'fixed before 2013-05-28 -'],
  // a board is set up by a day
  ['Ban Quản lý rừng: thành lập «chậm nhất ngày 07/02/2021».', 'fixed before 2021-02-07 -'],
  // a budget is appraised, not counted
  [
    'Phòng Tài chính thẩm định dự toán trình Ủy ban nhân dân huyện phê duyệt «trong tháng 7/2014».',
    'fixed by-end 2014-07 -',
  ],
  [
    '- Thực hiện chế độ báo cáo: báo cáo đầu năm («10/9/2021»), báo cáo cuối kỳ («20/01/2022»).',
    'fixed on 2021-09-10 -',
    'fixed on 2022-01-20 -',
  ],
  [
    '3. Phong trào thi đua “Trồng rừng khéo”: phát động «trong tháng 3», đăng ký xong «trước ngày 15/4».',
    'fixed by-end XXXX-03 -',
    'fixed before XXXX-04-15 -',
  ],
  // further days in words, ten days, a week by its figure
  [
    'Gửi báo cáo «trước ngày 15 tháng 6» và «15 tháng 12 hằng năm».',
    'recurring before XXXX-06-15 FREQ=YEARLY;BYMONTH=6;BYMONTHDAY=15',
    'recurring before XXXX-12-15 FREQ=YEARLY;BYMONTH=12;BYMONTHDAY=15',
  ],
  ['Các xã gửi báo cáo «trong 10 ngày đầu tháng 4/2022».', 'fixed by-end 2022-04-01/2022-04-10 -'],
  ['Hạt Kiểm lâm tổ chức khảo nghiệm «trong tuần 2 tháng 5».', 'fixed by-end XXXX-05 -'],
  ['«Đúng 8 giờ ngày 05/9/2024», các trường đồng loạt trồng cây.', 'fixed on 2024-09-05T08:00 -'],
  // what each level holds, behind the event's name; the last of several works
  ['1. Tết trồng cây: cấp huyện tổ chức «ngày 03/02/2024».', 'fixed on 2024-02-03 -'],
  ['Tổng hợp số liệu rừng, đăng ký cây giống với Hạt «trong tháng 2/2024».', 'fixed by-end 2024-02 -'],
]);

describe('extractDeadlines: days', () => {
  it('stands lost marks in the words of time', () => {
    const [found] = extractDeadlines(documentOf('Các xã gửi báo cáo truớc ngảy 10 thảng 6 nãm 2022.'));
    expect(found?.value.due).toBe('2022-06-10');
  });
});
