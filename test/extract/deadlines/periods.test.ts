import { expectTimes } from './time-rows.ts';

expectTimes('months, quarters, years', [
  ['Tập huấn cho cán bộ «đến trước tháng 9.2020».', 'fixed before 2020-09 -'],
  ['Xây dựng quy chế, hoàn thành «trong quý II/2023».', 'fixed by-end 2023-34 -'],
  ['Tổ chức tổng kết «cuối tháng 12/2020».', 'fixed by-end 2020-12 -'],
  [
    '«Trong tháng 4/2022», Phòng Nội vụ trình Ủy ban nhân dân huyện kế hoạch kiểm tra.',
    'fixed by-end 2022-04 -',
  ],
  ['Hoàn thành việc rà soát thủ tục «trong năm 2022».', 'fixed by-end 2022 -'],
  ['- Thời gian hoàn thành: «Quý III/2022».', 'fixed by-end 2022-35 -'],
  [
    '- Thời gian thực hiện: «Tháng 3», «6», «9/2022».',
    'fixed by-end 2022-03 -',
    'fixed by-end 2022-06 -',
    'fixed by-end 2022-09 -',
  ],
  ['Sở Nội vụ tham mưu ban hành kế hoạch «trong tháng 6/2026» nhằm kịp tiến độ.', 'fixed by-end 2026-06 -'],
  ['Mở lớp tại xã. Thời gian dự kiến «trong tháng 10/2025».', 'fixed by-end 2025-10 -'],
  ['Chi bộ xây dựng báo cáo kết quả trồng rừng «trong tháng 9/2025».', 'fixed by-end 2025-09 -'],
  [
    'Hạt Kiểm lâm nghiên cứu phương án giữ rừng, đề xuất Chi cục «trong quý III năm 2020».',
    'fixed by-end 2020-35 -',
  ],
  ['1. Hạt Kiểm lâm: Hoàn thành cắm mốc rừng «trong tháng 7 năm 2020».', 'fixed by-end 2020-07 -'],
  ['Hạt Kiểm lâm: lập dự toán kinh phí trình Giám đốc phê duyệt «trong tháng 9».', 'fixed by-end XXXX-09 -'],
  ['Số hóa hồ sơ; hoàn thành 50% khối lượng «trong 6 tháng đầu năm 2023».', 'fixed by-end 2023-01/2023-06 -'],
  ['Trồng dặm rừng, hoàn thành «chậm nhất giữa tháng 4/2023».', 'fixed before 2023-04 -'],
  // words that only their marks part from what is done, grows or is counted
  ['Phòng Dân tộc lập danh sách hộ nghèo đa chiều «trong quý III năm 2023».', 'fixed by-end 2023-35 -'],
  ['Bệnh viện Đa khoa huyện bố trí bàn khám «trước ngày 12/5/2023».', 'fixed before 2023-05-12 -'],
  ['Tổ chức giải bóng đá nông dân «trong tháng 8/2023».', 'fixed by-end 2023-08 -'],
  ['Phòng Nông nghiệp đề xuất phương án giao đất «trong quý III năm 2023».', 'fixed by-end 2023-35 -'],
  ['Phòng Nông nghiệp đề xuất danh mục hạ tầng «trong tháng 8/2023».', 'fixed by-end 2023-08 -'],
  ['Phòng Nông nghiệp xây dựng quy chế chi tiêu nội bộ «trong tháng 02/2023».', 'fixed by-end 2023-02 -'],
  ['Hội Nông dân xã tổ chức sơ kết phong trào trồng rừng «trong tháng 8/2023».', 'fixed by-end 2023-08 -'],
  // a table's column of times
  [
    'TT | Nội dung | Đơn vị | Thời gian\n1 | Đào hố | Các xã | «Quý II/2019»\n2 | Trồng cây | Các bản | «Tháng 7/2019»',
    'fixed by-end 2019-34 -',
    'fixed by-end 2019-07 -',
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
  ['- Thời gian thực hiện: «Quí IV-2025».', 'fixed by-end 2025-36 -'],
  ['- Thời gian: «Quý I», «quý II năm 2024».', 'fixed by-end 2024-33 -', 'fixed by-end 2024-34 -'],
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
  ['Ban hành văn bản hướng dẫn: «Tháng 01/2024».', 'fixed by-end 2024-01 -'],
  ['Các xã báo cáo kết quả về Phòng Nội vụ «trong tháng 12/2024».', 'fixed by-end 2024-12 -'],
  ['1. «Quý I»: Chuẩn bị hiện trường.', 'fixed by-end XXXX-33 -'],
  ['- «Tháng 4/2024»: Nghiệm thu rừng trồng.', 'fixed by-end 2024-04 -'],
  [
    '«Trong quý I của năm liền kề», Phòng Nội vụ tổng hợp, báo cáo Ủy ban nhân dân huyện.',
    'fixed by-end XXXX-33 -',
  ],
  [
    '2. Giám sát: «tháng 3» và «tháng 9/2024» (mỗi trạm 01 ngày).',
    'fixed by-end 2024-03 -',
    'fixed by-end 2024-09 -',
  ],
  ['Từ nay «đến hết quý II/2024», các xã hoàn thành việc cắm mốc.', 'fixed by-end 2024-34 -'],
  ['Gửi dự thảo về UBND thành phố Đà Nẵng «trong quý IV/2024».', 'fixed by-end 2024-36 -'],
  ['«Trong quý I/2024», Vụ Pháp chế báo cáo kết quả về Văn phòng Bộ.', 'fixed by-end 2024-33 -'],
  ['Điều 2. Giao Phòng Nội vụ tổ chức lễ phát động «trong quý III/2024».', 'fixed by-end 2024-35 -'],
  ['a/ Tổ chức lễ phát động «trong quý III/2024».', 'fixed by-end 2024-35 -'],
]);
