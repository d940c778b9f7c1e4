import { expectDuties } from './duty-rows.ts';

expectDuties('several duties', [
  [
    'Hạt Kiểm lâm tổ chức sơ kết vào năm 2025, tổng kết vào năm 2030.',
    'tổ chức sơ kết|Hạt Kiểm lâm|-',
    'tổng kết|Hạt Kiểm lâm|-',
  ],
  [
    'Hạt Kiểm lâm lập dự toán trước ngày 15/6/2021 và báo cáo Ủy ban nhân dân huyện trước ngày 30/6/2021.',
    'lập dự toán|Hạt Kiểm lâm|-',
    'báo cáo|Hạt Kiểm lâm|Ủy ban nhân dân huyện',
  ],
  [
    'Các thôn gửi báo cáo 6 tháng (trước ngày 05/6), gửi báo cáo năm (trước ngày 20/11) về Ủy ban nhân dân xã.',
    'gửi báo cáo|Các thôn|Ủy ban nhân dân xã',
    'gửi báo cáo|Các thôn|Ủy ban nhân dân xã',
  ],
  [
    'Các đoàn kiểm tra gửi báo cáo về Chi cục Kiểm lâm trước ngày 20/5/2018 để tổng hợp báo cáo Ban Chỉ đạo trước ngày 30/5/2018.',
    'gửi báo cáo|Các đoàn kiểm tra|Chi cục Kiểm lâm',
    'tổng hợp báo cáo|Các đoàn kiểm tra|Ban Chỉ đạo',
  ],
  [
    'Khởi công vườn ươm trong quý II/2025 và hoàn thành trước ngày 02/9/2025.',
    'Khởi công vườn ươm|-|-',
    'hoàn thành|-|-',
  ],
  [
    'Các xã hoàn thành việc lập danh sách trong quý I, gửi Hạt Kiểm lâm chậm nhất ngày 05/4.',
    'hoàn thành việc lập danh sách|Các xã|-',
    'gửi|Các xã|Hạt Kiểm lâm',
  ],
  [
    'Tổ chức 02 đợt kiểm tra: đợt 1 trong tháng 5, đợt 2 trong tháng 11/2025.',
    'Tổ chức 02 đợt kiểm tra|-|-',
    'Tổ chức 02 đợt kiểm tra|-|-',
  ],
  [
    'Đoàn Thanh niên xã: Ra quân trồng cây vào ngày 19/5 và 25/5/2021.',
    'Ra quân trồng cây|Đoàn Thanh niên xã|-',
    'Ra quân trồng cây|Đoàn Thanh niên xã|-',
  ],
  [
    'TT | Nội dung | Thời gian | Đơn vị | Phối hợp\n1 | Đào hố | Quý II/2019 | Các xã | Các thôn\n2 | Trồng cây | Trước 15/12/2019 | Các bản',
    'Đào hố|Các xã|-',
    'Trồng cây|Các bản|-',
  ],
  ['- Kiểm tra rừng trồng: quý II và quý III/2021.', 'Kiểm tra rừng trồng|-|-', 'Kiểm tra rừng trồng|-|-'],
  [
    '- Xây dựng kế hoạch (quý I/2021), tổ chức trồng rừng (quý II/2021).',
    'Xây dựng kế hoạch|-|-',
    'tổ chức trồng rừng|-|-',
  ],
]);

expectDuties('duties', [
  [
    'Bảo tàng tỉnh đăng tin giới thiệu hiện vật trước ngày 25/8/2024.',
    'đăng tin giới thiệu hiện vật|Bảo tàng tỉnh|-',
  ],
  [
    'Vườn quốc gia Xuân Lạc sửa chữa trạm gác trước ngày 25/8/2024.',
    'sửa chữa trạm gác|Vườn quốc gia Xuân Lạc|-',
  ],
  ['Ít nhất mỗi quý một lần, Tổ văn phòng dự giờ các lớp.', 'dự giờ các lớp|Tổ văn phòng|-'],
  ['Hạt Kiểm lâm phấn đấu hoàn thành trồng dặm trước ngày 25/8/2024.', 'hoàn thành trồng dặm|Hạt Kiểm lâm|-'],
  ['Các thôn thu gom cành khô vào chiều thứ sáu hằng tuần.', 'thu gom cành khô|Các thôn|-'],
  ['Các thôn rà soát, thống kê trước ngày 25/8/2024.', 'rà soát, thống kê|Các thôn|-'],
  ['Trạm trưởng họp giao ban vào chiều thứ sáu hằng tuần.', 'họp giao ban|Trạm trưởng|-'],
  ['Chủ rừng bàn giao ranh giới trước ngày 25/8/2024.', 'bàn giao ranh giới|Chủ rừng|-'],
  ['Các chi hội báo cáo Hội Nông dân xã trước ngày 25/8/2024.', 'báo cáo|Các chi hội|Hội Nông dân xã'],
  ['Tổ văn phòng báo cáo Phó Giám đốc vào cuối mỗi năm học.', 'báo cáo|Tổ văn phòng|Phó Giám đốc'],
  ['Tổ văn phòng báo cáo Phó Giám đốc vào trước ngày 25/8/2024.', 'báo cáo|Tổ văn phòng|Phó Giám đốc'],
  [
    '2. Định kỳ trước ngày 30 tháng 11 hằng năm, tổng hợp báo cáo Ủy ban nhân dân tỉnh và Bộ Nội vụ.',
    'tổng hợp báo cáo|-|Ủy ban nhân dân tỉnh và Bộ Nội vụ',
  ],
  [
    'Các Sở: Tài chính, Xây dựng gửi báo cáo trước ngày 25/6/2021.',
    'gửi báo cáo|Các Sở: Tài chính, Xây dựng|-',
  ],
  [
    '1. Phòng Nội vụ kiện toàn tổ giữ rừng; thời gian hoàn thành: trước 15/3.',
    'kiện toàn tổ giữ rừng|Phòng Nội vụ|-',
  ],
  [
    'Sau 01 ngày làm việc kể từ khi tiếp nhận, Bộ phận Một cửa chuyển hồ sơ.',
    'chuyển hồ sơ|Bộ phận Một cửa|-',
  ],
  ['Các xã kiểm tra rừng ít nhất mỗi quý một lần.', 'kiểm tra rừng|Các xã|-'],
  ['Yêu cầu hoàn thành việc chi trả xong trước ngày 10/4/2025.', 'hoàn thành việc chi trả|-|-'],
  ['Hội nghị tổng kết dự kiến tổ chức vào ngày 25/12/2025.', 'Hội nghị tổng kết|-|-'],
  [
    'Các phòng căn cứ nhiệm vụ được phân công xây dựng kế hoạch chi tiết trước ngày 28/02/2023.',
    'xây dựng kế hoạch chi tiết|Các phòng|-',
  ],
  [
    'Văn phòng định kỳ hằng tháng báo cáo lãnh đạo Ban tại hội nghị giao ban.',
    'báo cáo|Văn phòng|lãnh đạo Ban',
  ],
  ['3. Công bố danh mục: trước ngày 31/01 hàng năm.', 'Công bố danh mục|-|-'],
  [
    'a) Nâng cấp vườn ươm bảo đảm đủ cây giống; hoàn thành trước ngày 30/6/2023.',
    'Nâng cấp vườn ươm bảo đảm đủ cây giống|-|-',
  ],
  [
    '- Hạt Kiểm lâm rà soát đất trống; cơ bản hoàn thành trước ngày 30/6/2023.',
    'rà soát đất trống|Hạt Kiểm lâm|-',
  ],
  [
    '- Chậm nhất ngày 15/4/2023, trình UBND huyện phê duyệt danh mục cây giống.',
    'trình UBND huyện phê duyệt danh mục cây giống|-|UBND huyện',
  ],
  [
    'Đảng viên đăng ký nội dung phấn đấu với chi bộ trước ngày 31 tháng 01 hằng năm.',
    'đăng ký nội dung phấn đấu với chi bộ|Đảng viên|-',
  ],
  ['Chi bộ nhận xét, đánh giá định kỳ 6 tháng.', 'nhận xét, đánh giá|Chi bộ|-'],
  [
    'Kết thúc mỗi cuộc kiểm tra, Trưởng đoàn báo cáo kết quả trong vòng 15 ngày.',
    'báo cáo kết quả|Trưởng đoàn|-',
  ],
  [
    '4. Tiếp công dân: Chủ tịch UBND xã tiếp công dân vào ngày 10 hàng tháng.',
    'tiếp công dân|Chủ tịch UBND xã|-',
  ],
  [
    'a. Chủ trì xây dựng kế hoạch trình Tổng Giám đốc trước ngày 31/01/2021.',
    'Chủ trì xây dựng kế hoạch|-|Tổng Giám đốc',
  ],
  ['b. Theo dõi, báo cáo Tập đoàn trước 20/12/2021.', 'báo cáo|-|Tập đoàn'],
  ['5. Hội thao kiểm lâm: tổ chức từ ngày 22/8/2024 đến ngày 24/8/2024.', 'Hội thao kiểm lâm: tổ chức|-|-'],
  [
    'Các xã căn cứ Kế hoạch này khẩn trương xây dựng phương án giữ rừng trước ngày 10/02/2021.',
    'xây dựng phương án giữ rừng|Các xã|-',
  ],
  [
    'Thủ trưởng các đơn vị trong phạm vi chức năng, nhiệm vụ của mình có trách nhiệm gửi báo cáo về Vụ Pháp chế trước ngày 20 của tháng cuối quý.',
    'gửi báo cáo|Thủ trưởng các đơn vị|Vụ Pháp chế',
  ],
  [
    'Khi có lệnh báo cháy, lực lượng xung kích tập trung tại xã trong vòng 02 giờ.',
    'tập trung tại xã|lực lượng xung kích|-',
  ],
  [
    'Phòng Kỹ thuật nhập số liệu lên phần mềm chậm nhất ngày 25/11/2019.',
    'nhập số liệu lên phần mềm|Phòng Kỹ thuật|-',
  ],
  ['- Lễ phát động: ngày 15/6/2021.', '-|-|-'],
  [
    'Hạt Kiểm lâm hoàn thành trồng dặm trước ngày 15/6/2021 và báo cáo Ủy ban nhân dân huyện trước ngày 30/6/2021.',
    'hoàn thành trồng dặm|Hạt Kiểm lâm|-',
  ],
  [
    'Các đơn vị được giám sát gửi báo cáo về Sở Y tế trước ngày 10/4/2018.',
    'gửi báo cáo|Các đơn vị được giám sát|Sở Y tế',
  ],
  [
    'Định kỳ, 6 tháng (trước ngày 10 tháng 6), các cơ quan, đơn vị, Ủy ban nhân dân huyện, thị xã báo cáo kết quả thực hiện gửi Sở Nội vụ tổng hợp, báo cáo Ủy ban nhân dân tỉnh.',
    'báo cáo kết quả thực hiện|các cơ quan, đơn vị, Ủy ban nhân dân huyện, thị xã|Sở Nội vụ',
  ],
  [
    '1. Văn phòng Sở tổ chức triển khai, theo dõi Kế hoạch này; chủ động tham mưu và định kỳ báo cáo kết quả thực hiện thông qua Sở Nội vụ theo quy định.',
    'báo cáo kết quả thực hiện|Văn phòng Sở|Sở Nội vụ',
  ],
  [
    '- Phòng Nội vụ theo dõi việc thực hiện; thực hiện báo cáo theo quy định kỳ 6 tháng.',
    'thực hiện báo cáo|Phòng Nội vụ|-',
  ],
  ['- Theo dõi, tổng hợp. Báo cáo định kỳ về UBND huyện theo quy định.', 'Báo cáo|-|UBND huyện'],
  [
    '- Định kỳ 6 tháng các xã, thị trấn báo cáo kết quả đến Cơ quan Tổ chức - Nội vụ để tổng hợp, báo cáo Ủy ban nhân dân huyện.',
    'báo cáo kết quả|các xã, thị trấn|Cơ quan Tổ chức - Nội vụ',
  ],
  [
    '3. Ủy ban nhân dân các xã có trách nhiệm xây dựng kế hoạch. Định kỳ tổ chức sơ kết, tổng kết công tác dân vận năm 2022; xây dựng kế hoạch kiểm tra.',
    'tổ chức sơ kết, tổng kết công tác dân vận năm 2022|Ủy ban nhân dân các xã|-',
  ],
  [
    'Các phòng, ban phải gửi báo cáo về Văn phòng Huyện ủy trước ngày 15/11/2022.',
    'gửi báo cáo|Các phòng, ban|Văn phòng Huyện ủy',
  ],
  [
    'Đề nghị Ban Dân vận Tỉnh ủy chỉ đạo các huyện, báo cáo kết quả trước ngày 15/11/2022.',
    'báo cáo kết quả|Ban Dân vận Tỉnh ủy|-',
  ],
  [
    '- Tổ chức 02 lớp tập huấn cho cán bộ, hoàn thành trước ngày 30/6/2022.',
    'Tổ chức 02 lớp tập huấn cho cán bộ|-|-',
  ],
  ['- Thời gian hoàn thành: trong quý II/2023.', '-|-|-'],
  [
    '2. Các công đoàn cấp trên cơ sở xây dựng kế hoạch, gửi về LĐLĐ tỉnh trước ngày 12/4/2023.',
    'xây dựng kế hoạch|Các công đoàn cấp trên cơ sở|LĐLĐ tỉnh',
  ],
  [
    '1- Các chi bộ xây dựng kế hoạch xong trước ngày 15/3/2019; định kỳ 6 tháng báo cáo kết quả về Đảng ủy.',
    'xây dựng kế hoạch|Các chi bộ|-',
  ],
  [
    '- Phòng Đào tạo tổng hợp kết quả, báo cáo Hiệu trưởng trước ngày 20/9/2020.',
    'báo cáo|Phòng Đào tạo|Hiệu trưởng',
  ],
  [
    'Các phòng, ban định kỳ hằng quý hoặc đột xuất báo cáo Chủ tịch UBND huyện theo quy định.',
    'báo cáo|Các phòng, ban|Chủ tịch UBND huyện',
  ],
  [
    '1. Phòng Nội vụ: Chủ trì theo dõi; báo cáo kết quả về UBND huyện trước ngày 25/11/2024.',
    'báo cáo kết quả|Phòng Nội vụ|UBND huyện',
  ],
  [
    'Từ tháng 3 đến tháng 10/2024, Đoàn kiểm tra tiến hành kiểm tra tại các xã.',
    'tiến hành kiểm tra tại các xã|Đoàn kiểm tra|-',
  ],
  [
    'Sau khi kết thúc đợt kiểm tra, các trường báo cáo Phòng Giáo dục trước ngày 15 tháng 6.',
    'báo cáo|các trường|Phòng Giáo dục',
  ],
  ['Chủ tịch UBND xã tiếp công dân định kỳ vào thứ Năm hằng tuần.', 'tiếp công dân|Chủ tịch UBND xã|-'],
  ['Tổ bầu cử gửi danh sách về Ủy ban bầu cử trước ngày 10/5/2021.', 'gửi danh sách|Tổ bầu cử|Ủy ban bầu cử'],
  [
    'Sở Y tế, Sở Văn hóa, Thể thao và Du lịch tổng hợp, báo cáo Ủy ban nhân dân tỉnh trước ngày 31 tháng 12 năm 2025.',
    'tổng hợp, báo cáo|Sở Y tế, Sở Văn hóa, Thể thao và Du lịch|Ủy ban nhân dân tỉnh',
  ],
]);

expectDuties('labels behind the words, and brackets', [
  ['Kiện toàn tổ giữ rừng; thời gian thực hiện xong trước 31/12/2022.', 'Kiện toàn tổ giữ rừng|-|-'],
  [
    'Hạt Kiểm lâm kiện toàn tổ giữ rừng, thời gian hoàn thành trong tháng 12/2022.',
    'kiện toàn tổ giữ rừng|Hạt Kiểm lâm|-',
  ],
  ['Kiện toàn tổ giữ rừng (thời gian hoàn thành: 30/6/2022).', 'Kiện toàn tổ giữ rừng|-|-'],
  ['- Địa điểm, thời gian thực hiện: 30/6/2022.', '-|-|-'],
  [
    'Định kỳ 6 tháng, một năm báo cáo kết quả trồng rừng (6 tháng trước 15/6; năm trước 30/11).',
    'báo cáo kết quả trồng rừng|-|-',
    'báo cáo kết quả trồng rừng|-|-',
  ],
  [
    '1. Đăng ký giống: các địa phương, bộ, ngành gửi phiếu đăng ký trước ngày 31/5/2019 về Tổng cục.',
    'gửi phiếu đăng ký|các địa phương, bộ, ngành|Tổng cục',
  ],
  ['Báo cáo tiến độ với Hiệu trưởng vào cuối mỗi tháng.', 'Báo cáo tiến độ|-|Hiệu trưởng'],
  [
    'Văn phòng Hạt bảo đảm phương tiện; gửi lịch tuần tra cho các thôn chậm nhất 15 ngày trước ngày kiểm tra.',
    'gửi lịch tuần tra|Văn phòng Hạt|các thôn',
  ],
  // whose time, behind the colon of what all of them do
  [
    '- Tổ chức hội nghị tổng kết: cấp xã trước ngày 15/11; cấp huyện trước ngày 30/11.',
    'Tổ chức hội nghị tổng kết|cấp xã|-',
    'Tổ chức hội nghị tổng kết|cấp huyện|-',
  ],
  [
    '- Hoàn thành việc sắp xếp: Hạt Kiểm lâm trước ngày 15/11/2020.',
    'Hoàn thành việc sắp xếp|Hạt Kiểm lâm|-',
  ],
  ['Trong thời gian từ ngày 01/3 đến ngày 15/3/2020, các cơ sở kê khai thuế.', 'kê khai thuế|các cơ sở|-'],
  [
    'Kho bạc huyện kiểm soát chi, thanh toán kịp thời trong vòng 01 ngày làm việc.',
    'kiểm soát chi, thanh toán kịp thời|Kho bạc huyện|-',
  ],
  ['Ban chỉ đạo họp giao ban 1 tháng 1 lần vào ngày 25.', 'họp giao ban|Ban chỉ đạo|-'],
  [
    'Nộp bài dự thi về Ban Tổ chức từ ngày phát động đến hết ngày 20/10/2022.',
    'Nộp bài dự thi|-|Ban Tổ chức',
  ],
  [
    'Xí nghiệp Nước số 1: quan trắc và báo số liệu về Phòng Kỹ thuật trước 8 giờ hàng ngày.',
    'quan trắc và báo số liệu|Xí nghiệp Nước số 1|Phòng Kỹ thuật',
  ],
  [
    'Phòng Kỹ thuật lập phương án, trình Giám đốc duyệt trước 15/01/2016; mua 02 máy bơm trong quý I/2016.',
    'lập phương án|Phòng Kỹ thuật|Giám đốc',
    'mua 02 máy bơm|Phòng Kỹ thuật|-',
  ],
  ['Tòa án hai cấp phát động thi đua trong tháng 01/2019.', 'phát động thi đua|Tòa án hai cấp|-'],
  ['- Thời gian: trình Bộ trưởng trước ngày 30/11/2014.', 'trình|-|Bộ trưởng'],
  ['- Trình Chủ tịch trước ngày 30/11/2014.', 'Trình|-|Chủ tịch'],
  [
    'Hạt Kiểm lâm là cơ quan đầu mối, hằng tháng tổng hợp tình hình báo cáo Chi cục.',
    'tổng hợp tình hình báo cáo|Hạt Kiểm lâm|Chi cục',
  ],
  [
    'Các xã được giao nhiệm vụ chủ trì có trách nhiệm lập kế hoạch gửi Hạt Kiểm lâm trước ngày 25/7/2014.',
    'lập kế hoạch|Các xã được giao nhiệm vụ chủ trì|Hạt Kiểm lâm',
  ],
  ['Các thôn chuẩn bị báo cáo, gửi về Hạt trước buổi làm việc 02 ngày.', 'chuẩn bị báo cáo|Các thôn|Hạt'],
  ['Tổ trưởng báo cáo kết quả tuần vào 16h00 thứ Sáu.', 'báo cáo kết quả tuần|Tổ trưởng|-'],
  // several bodies parted by ";", their names behind a colon, what it is for
  [
    'Ủy ban nhân dân huyện đề nghị các cơ quan của tỉnh; các phòng, đơn vị và các hộ dân trồng cây từ ngày 10/5/2026 đến hết ngày 14/5/2026.',
    'trồng cây|các cơ quan của tỉnh; các phòng, đơn vị và các hộ dân|-',
  ],
  [
    'Giao các Sở: Công Thương, Tài chính, Tư pháp có ý kiến về giá giống trước ngày 10/5/2026 để báo cáo Chủ tịch.',
    'có ý kiến về giá giống|các Sở: Công Thương, Tài chính, Tư pháp|-',
  ],
  [
    'Tổ trồng rừng báo cáo định kỳ cuối mỗi học kỳ và báo cáo đột xuất khi có sự cố đáng kể.',
    'báo cáo|Tổ trồng rừng|-',
  ],
  [
    'Đăng ký giống gửi về Cụm trưởng trước 10/3, Cụm trưởng tổng hợp gửi Sở trước 20/3.',
    'Đăng ký giống|-|Cụm trưởng',
    'tổng hợp|Cụm trưởng|Sở',
  ],
  [
    'Chậm nhất đến 16h ngày thứ Sáu hàng tuần, các thôn cập nhật diện tích rừng.',
    'cập nhật diện tích rừng|các thôn|-',
  ],
  ['Sơ kết 01 năm vào tháng 12/2022.', 'Sơ kết 01 năm|-|-'],
  [
    'Người dân nộp phiếu đăng ký giống cho trưởng thôn trước 17h00, ngày 12/6/2022.',
    'nộp phiếu đăng ký giống|Người dân|trưởng thôn',
  ],
  [
    'Đội văn nghệ huyện biểu diễn tại các xã từ tháng 3 đến tháng 11.',
    'biểu diễn tại các xã|Đội văn nghệ huyện|-',
  ],
  ['Hội đồng chấm thi làm việc từ 7h30 ngày 12/4 đến 17h ngày 13/4/2023.', 'làm việc|Hội đồng chấm thi|-'],
  [
    'Các thôn nộp kế hoạch về Hạt Kiểm lâm trước 25/9, Hạt duyệt xong trước 05/10.',
    'nộp kế hoạch|Các thôn|Hạt Kiểm lâm',
    'duyệt|Hạt|-',
  ],
  ['Cứ vào ngày 20 hằng tháng Tổ công tác họp.', 'họp|Tổ công tác|-'],
  [
    'Các đồng chí Ủy viên dự sinh hoạt chi bộ mỗi quý ít nhất 01 lần.',
    'dự sinh hoạt chi bộ|Các đồng chí Ủy viên|-',
  ],
  [
    'Phòng Kỹ thuật: Cắm mốc, giao khối lượng cho các bản xong; nghiệm thu rừng trước ngày 15/3/2023.',
    'nghiệm thu rừng|Phòng Kỹ thuật|-',
  ],
  [
    'Trạm Khuyến nông; Hạt Kiểm lâm; Đài Truyền thanh xã: tuyên truyền phòng cháy; treo băng rôn trước ngày 20/02/2023.',
    'treo băng rôn|Trạm Khuyến nông; Hạt Kiểm lâm; Đài Truyền thanh xã|-',
  ],
  ['Trung đoàn 12 gửi báo cáo trước ngày 10/6/2023.', 'gửi báo cáo|Trung đoàn 12|-'],
  ['Tập thể Chi bộ kiểm điểm xong trước ngày 30/7/2023.', 'kiểm điểm|Tập thể Chi bộ|-'],
  [
    'Ngoài các việc trên, Hạt Kiểm lâm làm điểm, rút kinh nghiệm trước ngày 15/7/2023.',
    'làm điểm, rút kinh nghiệm|Hạt Kiểm lâm|-',
  ],
]);
