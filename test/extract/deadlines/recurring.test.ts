import { expectTimes } from './time-rows.ts';

expectTimes('what comes back', [
  // a report's name, and its one day
  [
    'Các xã gửi báo cáo 6 tháng đầu năm «trước ngày 15/6», báo cáo năm «trước ngày 15/12/2021».',
    'recurring before XXXX-06-15 FREQ=YEARLY;BYMONTH=6;BYMONTHDAY=15',
    'fixed before 2021-12-15 -',
  ],
  ['Hằng năm, các xã tổ chức trồng rừng «trong tháng 02».', 'recurring by-end XXXX-02 FREQ=YEARLY;BYMONTH=2'],
  // an hour behind the day, two limits before "hằng năm", what a bracket says of the report
  [
    'Các chốt báo cáo số người vào rừng «hằng ngày trước 16 giờ» về Hạt.',
    'recurring before - FREQ=DAILY;BYHOUR=16',
  ],
  [
    'Thời hạn gửi: «Trước ngày 15 tháng 6» và «trước ngày 15 tháng 12 hằng năm».',
    'recurring before XXXX-06-15 FREQ=YEARLY;BYMONTH=6;BYMONTHDAY=15',
    'recurring before XXXX-12-15 FREQ=YEARLY;BYMONTH=12;BYMONTHDAY=15',
  ],
  [
    'Thời gian gửi: «Trước ngày 05 tháng 12 hằng năm» (đối với báo cáo năm).',
    'recurring before XXXX-12-05 FREQ=YEARLY;BYMONTH=12;BYMONTHDAY=5',
  ],
  ['Ra quân dọn thực bì «mỗi sáng chủ nhật».', 'recurring on - FREQ=WEEKLY;BYDAY=SU'],
  ['Đánh giá, xếp loại chủ rừng: «Quý IV hằng năm».', 'recurring by-end XXXX-36 FREQ=YEARLY'],
  ['Kiểm tra hồ sơ giao rừng «4 lần/năm học».', 'recurring every - FREQ=YEARLY'],
  ['Hạt Kiểm lâm đánh giá tiến độ «vào ngày cuối cùng của tháng».', 'recurring every - FREQ=MONTHLY'],
  ['Các hạt tổ chức «ít nhất 02 hội nghị chủ rừng/tháng».', 'recurring every - FREQ=MONTHLY'],
  ['Tuyên truyền trên đài xã, «mỗi tháng» ít nhất 02 tin, bài.', 'recurring every - FREQ=MONTHLY'],
  [
    'Các hạt sơ kết 6 tháng «vào trung tuần tháng 6».',
    'recurring on XXXX-06-11/XXXX-06-20 FREQ=YEARLY;BYMONTH=6',
  ],
  [
    '6 tháng và năm báo cáo kết quả («trước ngày 10-6» và «ngày 10-12»).',
    'recurring before XXXX-06-10 FREQ=YEARLY;BYMONTH=6;BYMONTHDAY=10',
    'recurring before XXXX-12-10 FREQ=YEARLY;BYMONTH=12;BYMONTHDAY=10',
  ],
  ['Họp giao ban «vào tuần đầu của tháng cuối quý».', 'recurring on - FREQ=YEARLY;BYMONTH=3,6,9,12'],
  ['Trưởng hạt triệu tập họp «3 tháng một lần».', 'recurring every - FREQ=MONTHLY;INTERVAL=3'],
  // periodicities with their days
  [
    'Định kỳ, «6 tháng (trước ngày 10 tháng 6)», «năm (trước ngày 05 tháng 12)», các phòng gửi báo cáo về Văn phòng.',
    'recurring before XXXX-06-10 FREQ=YEARLY;BYMONTH=6;BYMONTHDAY=10',
    'recurring before XXXX-12-05 FREQ=YEARLY;BYMONTH=12;BYMONTHDAY=5',
  ],
  [
    'Định kỳ «6 tháng (ngày 10 tháng 6)», «năm (ngày 25 tháng 11)» các xã báo cáo Phòng Nội vụ.',
    'recurring on XXXX-06-10 FREQ=YEARLY;BYMONTH=6;BYMONTHDAY=10',
    'recurring on XXXX-11-25 FREQ=YEARLY;BYMONTH=11;BYMONTHDAY=25',
  ],
  [
    'Các xã báo cáo định kỳ «6 tháng (trước ngày 10/6)».',
    'recurring before XXXX-06-10 FREQ=YEARLY;BYMONTH=6;BYMONTHDAY=10',
  ],
  [
    'Các xã báo cáo «hằng tháng (trước ngày 25)», «hằng quý (trước ngày 20 tháng cuối quý)».',
    'recurring before XXXX-XX-25 FREQ=MONTHLY;BYMONTHDAY=25',
    'recurring before XXXX-XX-20 FREQ=YEARLY;BYMONTH=3,6,9,12;BYMONTHDAY=20',
  ],
  [
    'Gửi báo cáo «trước ngày 20/11 hàng năm».',
    'recurring before XXXX-11-20 FREQ=YEARLY;BYMONTH=11;BYMONTHDAY=20',
  ],
  [
    'Các sở báo cáo «trước ngày 25/11 hàng năm»;',
    'recurring before XXXX-11-25 FREQ=YEARLY;BYMONTH=11;BYMONTHDAY=25',
  ],
  ['Báo cáo tháng gửi «trước ngày 15 của tháng».', 'recurring before XXXX-XX-15 FREQ=MONTHLY;BYMONTHDAY=15'],
  [
    'Báo cáo quý gửi «trước ngày 05 tháng cuối cùng của mỗi quý».',
    'recurring before XXXX-XX-05 FREQ=YEARLY;BYMONTH=3,6,9,12;BYMONTHDAY=5',
  ],
  [
    'Báo cáo gửi «trước ngày 15 của tháng cuối quý».',
    'recurring before XXXX-XX-15 FREQ=YEARLY;BYMONTH=3,6,9,12;BYMONTHDAY=15',
  ],
  ['Gửi báo cáo «chậm nhất là ngày 20 của tháng cuối kỳ báo cáo».', 'unspecified before - -'],
  ['Cập nhật số liệu «trước 14h hàng ngày».', 'recurring before - FREQ=DAILY;BYHOUR=14'],
  [
    'Định kỳ «từ ngày 1 đến ngày 5 hằng tháng», các xã tổ chức lao động vệ sinh.',
    'recurring from-to XXXX-XX-01/XXXX-XX-05 FREQ=MONTHLY;BYMONTHDAY=1',
  ],
  [
    'Tổ chức giao ban «vào thứ Hai hằng tuần»; gửi báo cáo «trước thứ Sáu hằng tuần».',
    'recurring on - FREQ=WEEKLY;BYDAY=MO',
    'recurring before - FREQ=WEEKLY;BYDAY=FR',
  ],
  [
    'Các đơn vị tự đánh giá «từ ngày 16 đến ngày 31 tháng 12 hằng năm».',
    'recurring from-to XXXX-12-16/XXXX-12-31 FREQ=YEARLY;BYMONTH=12;BYMONTHDAY=16',
  ],
  // the periodicity and the day stand apart
  [
    'Hằng năm, các phòng báo cáo kết quả về Văn phòng «trước ngày 20/11».',
    'recurring before XXXX-11-20 FREQ=YEARLY;BYMONTH=11;BYMONTHDAY=20',
  ],
  ['Hằng tháng, các xã báo cáo «trước ngày 25».', 'recurring before XXXX-XX-25 FREQ=MONTHLY;BYMONTHDAY=25'],
  // periodicities alone
  [
    'Văn phòng thực hiện báo cáo theo quy định «kỳ 6 tháng» và «năm».',
    'recurring every - FREQ=MONTHLY;INTERVAL=6',
    'recurring every - FREQ=YEARLY',
  ],
  [
    'Kiểm tra việc thực hiện theo định kỳ «6 tháng», «hằng năm», đầu kỳ, giữa kỳ, cuối kỳ hoặc đột xuất khi cần thiết.',
    'recurring every - FREQ=MONTHLY;INTERVAL=6',
    'recurring every - FREQ=YEARLY',
  ],
  [
    'Tổ chức sơ kết «hằng năm», sơ kết giữa kỳ «vào năm 2008» và tổng kết «vào năm 2010».',
    'recurring every - FREQ=YEARLY',
    'fixed on 2008 -',
    'fixed on 2010 -',
  ],
  [
    'Báo cáo theo định kỳ «hàng tháng», «qúy», «năm».',
    'recurring every - FREQ=MONTHLY',
    'recurring every - FREQ=MONTHLY;INTERVAL=3',
    'recurring every - FREQ=YEARLY',
  ],
  ['«Hằng năm», Phòng Nội vụ tham mưu kiểm tra công tác dân vận.', 'recurring every - FREQ=YEARLY'],
  ['Tổ chức đối thoại với Nhân dân «ít nhất 01 lần/quý».', 'recurring every - FREQ=MONTHLY;INTERVAL=3'],
  ['Ban Chỉ đạo họp, kiểm tra «2 năm/lần».', 'recurring every - FREQ=YEARLY;INTERVAL=2'],
  ['Tổ chức đối thoại «mỗi năm 01 lần».', 'recurring every - FREQ=YEARLY'],
  ['Văn phòng «định kỳ» báo cáo kết quả cho Sở Nội vụ.', 'unspecified every - -'],
  ['Báo cáo «định kỳ» về UBND huyện theo quy định.', 'unspecified every - -'],
  ['Thực hiện tốt việc «định kỳ» tổ chức đối thoại.', 'unspecified every - -'],
  // days that come back
  ['Gửi báo cáo «trước 15 giờ thứ 5 hằng tuần».', 'recurring before - FREQ=WEEKLY;BYDAY=TH;BYHOUR=15'],
  ['Các hạt kiểm lâm trực ban «vào thứ Ba và thứ Bảy hằng tuần».', 'recurring on - FREQ=WEEKLY;BYDAY=TU,SA'],
  ['Chốt số liệu «ngày 25 tháng báo cáo».', 'recurring on XXXX-XX-25 FREQ=MONTHLY;BYMONTHDAY=25'],
  [
    'Các xã báo cáo «trước ngày 05 của tháng liền kề sau kỳ báo cáo».',
    'recurring before XXXX-XX-05 FREQ=MONTHLY;BYMONTHDAY=5',
  ],
  ['Gửi báo cáo «vào tháng cuối quý».', 'recurring on - FREQ=YEARLY;BYMONTH=3,6,9,12'],
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
  // a periodicity behind a semicolon is another duty's
  [
    'Thư viện kiểm kê sách «trước ngày 25/8»; thanh lý sách cũ «vào cuối mỗi năm học».',
    'fixed before XXXX-08-25 -',
    'recurring every - FREQ=YEARLY',
  ],
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
  ['«Quý I hằng năm», các xã đối thoại với người dân.', 'recurring by-end XXXX-33 FREQ=YEARLY'],
  ['«Tháng 9 hằng năm», các xã báo cáo kết quả.', 'recurring by-end XXXX-09 FREQ=YEARLY;BYMONTH=9'],
  ['Các chi bộ sinh hoạt ngoài trời «mỗi quý một lần».', 'recurring every - FREQ=MONTHLY;INTERVAL=3'],
  ['«Hằng năm», tập thể trạm xây dựng lịch trực.', 'recurring every - FREQ=YEARLY'],
  [
    '«Hằng quý», giáo viên chủ nhiệm báo cáo kết quả về Hiệu trưởng.',
    'recurring every - FREQ=MONTHLY;INTERVAL=3',
  ],
  ['«Hằng tháng», các cơ sở Hội báo cáo kết quả về Huyện Hội.', 'recurring every - FREQ=MONTHLY'],
  // a report named after its periodicity, its day behind it
  ['- Báo cáo tháng: «trước ngày 18»;', 'recurring before XXXX-XX-18 FREQ=MONTHLY;BYMONTHDAY=18'],
  [
    'Các xã báo cáo tháng «trước ngày 10», báo cáo quý «trước ngày 12 của tháng cuối quý», báo cáo năm «trước 05/12/2023».',
    'recurring before XXXX-XX-10 FREQ=MONTHLY;BYMONTHDAY=10',
    'recurring before XXXX-XX-12 FREQ=YEARLY;BYMONTH=3,6,9,12;BYMONTHDAY=12',
    'fixed before 2023-12-05 -',
  ],
  // how often a regular piece of work is done is said behind it
  ['Hạt Kiểm lâm kiểm tra định kỳ đường băng «02 lần/năm».', 'recurring every - FREQ=YEARLY'],
  ['Trạm bảo vệ kiểm tra bể nước «mỗi quý/lần».', 'recurring every - FREQ=MONTHLY;INTERVAL=3'],
  [
    'Các thôn «cứ 10 ngày» báo cáo tiến độ một lần về Ủy ban nhân dân xã.',
    'recurring every - FREQ=DAILY;INTERVAL=10',
  ],
  ['3. Phối hợp tuần tra: «mỗi tuần 02 lần».', 'recurring every - FREQ=WEEKLY'],
  ['«Mỗi năm» mở 02 đợt trồng rừng.', 'recurring every - FREQ=YEARLY'],
  ['Ban nhân dân các ấp tổ chức họp dân «mỗi quí 1 lần».', 'recurring every - FREQ=MONTHLY;INTERVAL=3'],
  [
    'Cán bộ kiểm lâm giúp xã theo dõi, tổng hợp, «6 tháng» sơ kết, «1 năm» tổng kết.',
    'recurring every - FREQ=MONTHLY;INTERVAL=6',
    'recurring every - FREQ=YEARLY',
  ],
  ['Báo tỉnh mở chuyên mục giữ rừng «02 số/tháng».', 'recurring every - FREQ=MONTHLY'],
  [
    'Các xã gửi báo cáo quý I «trước ngày 15/3», báo cáo 6 tháng «trước ngày 15/6», báo cáo 9 tháng «trước ngày 15/9» và báo cáo năm «trước ngày 15/12».',
    'fixed before XXXX-03-15 -',
    'recurring before XXXX-06-15 FREQ=YEARLY;BYMONTH=6;BYMONTHDAY=15',
    'recurring before XXXX-09-15 FREQ=YEARLY;BYMONTH=9;BYMONTHDAY=15',
    'recurring before XXXX-12-15 FREQ=YEARLY;BYMONTH=12;BYMONTHDAY=15',
  ],
  ['Công chức Văn hóa tuyên truyền trên loa «mỗi ngày 02 lần».', 'recurring every - FREQ=DAILY'],
  ['Chủ tịch xã tiếp dân định kỳ «mỗi tháng ít nhất 01 ngày».', 'recurring every - FREQ=MONTHLY'],
  ['Ban Chỉ đạo họp «1 tháng 1 lần vào ngày 25».', 'recurring on XXXX-XX-25 FREQ=MONTHLY;BYMONTHDAY=25'],
  ['Trưởng bản họp dân «vào tối 18 hàng tháng».', 'recurring on XXXX-XX-18 FREQ=MONTHLY;BYMONTHDAY=18'],
  ['Báo cáo tuần gửi «trước 15h00 thứ Năm».', 'recurring before - FREQ=WEEKLY;BYDAY=TH;BYHOUR=15'],
  ['Phúc tra rừng trồng «trong quý IV hằng năm».', 'recurring by-end XXXX-36 FREQ=YEARLY'],
  [
    'Gửi kết quả «trước 17 giờ các ngày 10» và «20 hằng tháng».',
    'recurring before XXXX-XX-10 FREQ=MONTHLY;BYMONTHDAY=10;BYHOUR=17',
    'recurring before XXXX-XX-20 FREQ=MONTHLY;BYMONTHDAY=20;BYHOUR=17',
  ],
  // the end of every month or quarter, a cell that meets
  ['Báo cáo diện tích trồng với Hạt «vào cuối mỗi tháng».', 'recurring every - FREQ=MONTHLY'],
  ['«Cuối hằng quý», các bản họp bình xét.', 'recurring every - FREQ=MONTHLY;INTERVAL=3'],
  ['Mỗi chi bộ bản sinh hoạt chuyên đề «ít nhất 01 lần/năm».', 'recurring every - FREQ=YEARLY'],
  // how often, with a verb that no list has, far from its hour, in days, at the end of a month
  [
    'Trạm Thủy văn báo cáo hằng ngày về Hạt Kiểm lâm «trước 16 giờ 30».',
    'recurring before - FREQ=DAILY;BYHOUR=16;BYMINUTE=30',
  ],
  ['Báo cáo mực nước hồ «lúc 7 giờ và 19 giờ hằng ngày».', 'recurring on - FREQ=DAILY;BYHOUR=19'],
  ['Báo cáo tiến độ «3 ngày một lần» về xã.', 'recurring every - FREQ=DAILY;INTERVAL=3'],
  [
    'Giám sát các vườn ươm «hằng quý», gửi kết quả cho chủ rừng.',
    'recurring every - FREQ=MONTHLY;INTERVAL=3',
  ],
  ['Báo cáo Hạt trưởng «vào ngày cuối tháng».', 'recurring every - FREQ=MONTHLY'],
  ['Xây dựng kế hoạch trồng rừng hằng năm.'],
  ['Thời gian kiểm tra rừng: «Hằng năm», bắt đầu từ năm 2022.', 'recurring every - FREQ=YEARLY'],
  // a weekday by its place in the month
  ['Các thôn báo cáo Hạt «vào thứ Hai đầu tiên của tháng».', 'recurring on - FREQ=MONTHLY;BYDAY=1MO'],
  ['Hạt họp giao ban «sáng thứ Sáu cuối cùng hằng tháng».', 'recurring on - FREQ=MONTHLY;BYDAY=-1FR'],
  ['Chi hội dọn vườn ươm «vào chủ nhật tuần cuối mỗi tháng».', 'recurring on - FREQ=MONTHLY;BYDAY=-1SU'],
  [
    'Các xã nộp báo cáo «trước 20 tháng 11 hàng năm».',
    'recurring before XXXX-11-20 FREQ=YEARLY;BYMONTH=11;BYMONTHDAY=20',
  ],
]);
