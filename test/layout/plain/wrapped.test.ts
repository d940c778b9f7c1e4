import { expectBlocks } from './plain-rows.ts';

/** Files whose lines end where they are full. */
expectBlocks([
  [
    'a wrapped file, most of whose lines are short headings and items',
    `I. MỤC ĐÍCH
1. Phủ xanh đất trống đồi trọc.
2. Nâng cao thu nhập.
II. NỘI DUNG
1. Hạt Kiểm lâm rà soát đất trống ở các bản vùng cao, lập danh sách hộ nhận
rừng gửi Chi cục Kiểm lâm tổng hợp.
2. Trạm Giống chuẩn bị cây giống.
Thời gian: Tháng 4/2024.
3. Đề nghị các chủ rừng
Phối hợp trồng dặm.
III. KINH PHÍ
1. Ngân sách huyện.
2. Dân góp công.`,
    [
      'I. MỤC ĐÍCH',
      '1. Phủ xanh đất trống đồi trọc.',
      '2. Nâng cao thu nhập.',
      'II. NỘI DUNG',
      '1. Hạt Kiểm lâm rà soát đất trống ở các bản vùng cao, lập danh sách hộ nhận rừng gửi Chi cục Kiểm lâm tổng hợp.',
      '2. Trạm Giống chuẩn bị cây giống.',
      'Thời gian: Tháng 4/2024.',
      '3. Đề nghị các chủ rừng',
      'Phối hợp trồng dặm.',
      'III. KINH PHÍ',
      '1. Ngân sách huyện.',
      '2. Dân góp công.',
    ],
  ],
  [
    'a dash amid a chain of words that a line’s end parts, and dashes of a list in small letters',
    `Các xã làm xong việc ươm cây - trồng rừng, gửi kết quả đo đạc - nghiệm thu
- chi trả về hạt kiểm lâm; hạt kiểm lâm hướng dẫn các hộ chăm sóc cây
non như sau:
- làm cỏ, bón phân
- tỉa cành, tưới nước vào mùa khô, phòng cháy, dập lửa, gác rừng ngày đêm
- trồng dặm`,
    [
      'Các xã làm xong việc ươm cây - trồng rừng, gửi kết quả đo đạc - nghiệm thu - chi trả về hạt kiểm lâm; hạt kiểm lâm hướng dẫn các hộ chăm sóc cây non như sau:',
      '- làm cỏ, bón phân',
      '- tỉa cành, tưới nước vào mùa khô, phòng cháy, dập lửa, gác rừng ngày đêm',
      '- trồng dặm',
    ],
  ],
  [
    'a wrapped file: small letters behind a semicolon, and what comes with a list, read on',
    `1. Danh sách đề nghị gồm trưởng bản, phó trưởng bản; bí thư, phó bí thư;
hạt trưởng, phó hạt trưởng ở các vùng, do các xã lập rồi gửi về
huyện tổng hợp, kèm tờ khai của từng bản, từng hộ trồng rừng
(kèm theo ảnh chụp rừng, sổ theo dõi) để bình xét.
2. Hạt Kiểm lâm trao thưởng
(kèm theo Quyết định số 12/QĐ-UBND)`,
    [
      '1. Danh sách đề nghị gồm trưởng bản, phó trưởng bản; bí thư, phó bí thư; hạt trưởng, phó hạt trưởng ở các vùng, do các xã lập rồi gửi về huyện tổng hợp, kèm tờ khai của từng bản, từng hộ trồng rừng (kèm theo ảnh chụp rừng, sổ theo dõi) để bình xét.',
      '2. Hạt Kiểm lâm trao thưởng',
      '(kèm theo Quyết định số 12/QĐ-UBND)',
    ],
  ],
  [
    'when and where: lines of their own, however full the one above is',
    `1. Hạt Kiểm lâm mở lớp tập huấn về ươm cây giống cho các hộ nhận rừng ở bản.
Thời gian: Tháng 4/2024.
2. Các xã đào hố, bón lót, nhận cây giống và trồng rừng trên đất trống ở các
bản vùng cao, mỗi hộ trồng ít nhất một nghìn cây trong vụ xuân của năm nay.
Đơn vị thực hiện: Trạm Giống.
3. Trạm Giống giao cây.`,
    [
      '1. Hạt Kiểm lâm mở lớp tập huấn về ươm cây giống cho các hộ nhận rừng ở bản.',
      'Thời gian: Tháng 4/2024.',
      '2. Các xã đào hố, bón lót, nhận cây giống và trồng rừng trên đất trống ở các bản vùng cao, mỗi hộ trồng ít nhất một nghìn cây trong vụ xuân của năm nay.',
      'Đơn vị thực hiện: Trạm Giống.',
      '3. Trạm Giống giao cây.',
    ],
  ],
  [
    'small letters behind a colon that an item’s heading ends with, and a list that a colon opens',
    `1. Trạm Giống:
ươm cây, giao cây cho các hộ trồng rừng ở các bản vùng cao biên giới theo
danh sách của xã.
2. Hạt Kiểm lâm gồm:
- tổ tuần tra
- tổ trực
Hồ sơ gồm:
a) Đơn;
b) Bản đồ.`,
    [
      '1. Trạm Giống: ươm cây, giao cây cho các hộ trồng rừng ở các bản vùng cao biên giới theo danh sách của xã.',
      '2. Hạt Kiểm lâm gồm:',
      '- tổ tuần tra',
      '- tổ trực',
      'Hồ sơ gồm:',
      'a) Đơn;',
      'b) Bản đồ.',
    ],
  ],
  [
    'a wrapped file: a day alone on its line, and what closes the plan behind a full line',
    `1. Các xã ven rừng gửi danh sách hộ nhận khoán về Hạt Kiểm lâm trước ngày
25.
2. Trạm Giống giao cây cho các hộ ở bản Nà Lầu, Nà Ngoa, trước khi mưa về.
Yêu cầu các xã thực hiện nghiêm túc.
Nơi nhận:
- Lưu: VT.`,
    [
      '1. Các xã ven rừng gửi danh sách hộ nhận khoán về Hạt Kiểm lâm trước ngày 25.',
      '2. Trạm Giống giao cây cho các hộ ở bản Nà Lầu, Nà Ngoa, trước khi mưa về.',
      'Yêu cầu các xã thực hiện nghiêm túc.',
      'Nơi nhận:',
      '- Lưu: VT.',
    ],
  ],
  [
    'headings with letters in ordinary type, below capitals and below a sentence',
    `PHẦN I. TÌNH HÌNH RỪNG PHÒNG HỘ ĐẦU NGUỒN CÁC XÃ
A. Kết quả
Toàn huyện trồng được tám mươi héc ta rừng hỗn giao cây bản địa trong năm.
B. Hạn chế
Một số lô rừng trồng chưa được chăm sóc, để cỏ dại và dây leo lấn át cây
non.`,
    [
      'PHẦN I. TÌNH HÌNH RỪNG PHÒNG HỘ ĐẦU NGUỒN CÁC XÃ',
      'A. Kết quả',
      'Toàn huyện trồng được tám mươi héc ta rừng hỗn giao cây bản địa trong năm.',
      'B. Hạn chế',
      'Một số lô rừng trồng chưa được chăm sóc, để cỏ dại và dây leo lấn át cây non.',
    ],
  ],
  [
    'lines that stop before a place’s name, before an office’s, or behind a board’s first word',
    `1. Hạt Kiểm lâm rà soát đất trống trên địa bàn tỉnh
Lào Cai, phối hợp với Sở
Tài chính lập dự toán trồng rừng phòng hộ đầu nguồn, gửi Thường trực Ban
Chỉ đạo huyện.
2. Việc của tỉnh
Các sở giao đất.`,
    [
      '1. Hạt Kiểm lâm rà soát đất trống trên địa bàn tỉnh Lào Cai, phối hợp với Sở Tài chính lập dự toán trồng rừng phòng hộ đầu nguồn, gửi Thường trực Ban Chỉ đạo huyện.',
      '2. Việc của tỉnh',
      'Các sở giao đất.',
    ],
  ],
  [
    'paragraphs that begin with spaces below headings that nearly fill their lines',
    `     I. MỤC ĐÍCH
     - Trồng rừng trên đất trống của các thôn vùng cao, giữ
nước cho ruộng bậc thang ở dưới.
     - Giao rừng cho từng hộ, ký cam kết bảo vệ với thôn và
báo cáo xã.
     II. VIỆC LÀM
     1. Chọn giống cây bản địa và gieo ươm tại vườn của xã
     Trạm Giống chọn cây mẹ khỏe, hái quả chín, phơi khô và
cất giữ nơi thoáng mát.
     2. Làm đất và trồng cây theo đúng thời vụ của từng nơi
     Các thôn phát dọn thực bì, đào hố trước một tháng, bón
lót phân chuồng.
     3. Chăm sóc
     Ba năm đầu làm cỏ, vun gốc mỗi năm hai lần, trồng dặm
những cây chết.
     III. TỔ CHỨC
     1. Hạt Kiểm lâm hướng dẫn kỹ thuật, kiểm tra hiện trường và
lập biên bản.
     2. Phòng Tài chính cân đối kinh phí, tham mưu giao dự toán
cho các xã.
     3. Các xã giao rừng cho hộ, báo cáo kết quả về huyện đúng
thời hạn.`,
    [
      'I. MỤC ĐÍCH',
      '- Trồng rừng trên đất trống của các thôn vùng cao, giữ nước cho ruộng bậc thang ở dưới.',
      '- Giao rừng cho từng hộ, ký cam kết bảo vệ với thôn và báo cáo xã.',
      'II. VIỆC LÀM',
      '1. Chọn giống cây bản địa và gieo ươm tại vườn của xã',
      'Trạm Giống chọn cây mẹ khỏe, hái quả chín, phơi khô và cất giữ nơi thoáng mát.',
      '2. Làm đất và trồng cây theo đúng thời vụ của từng nơi',
      'Các thôn phát dọn thực bì, đào hố trước một tháng, bón lót phân chuồng.',
      '3. Chăm sóc',
      'Ba năm đầu làm cỏ, vun gốc mỗi năm hai lần, trồng dặm những cây chết.',
      'III. TỔ CHỨC',
      '1. Hạt Kiểm lâm hướng dẫn kỹ thuật, kiểm tra hiện trường và lập biên bản.',
      '2. Phòng Tài chính cân đối kinh phí, tham mưu giao dự toán cho các xã.',
      '3. Các xã giao rừng cho hộ, báo cáo kết quả về huyện đúng thời hạn.',
    ],
  ],
  [
    'headings that fill their lines above sentences',
    `1. Hạt Kiểm lâm huyện, Phòng Tài chính, các trạm giống
Theo chức năng, nhiệm vụ hướng dẫn các xã gieo ươm cây
giống bản địa, trồng và chăm sóc rừng trong năm đầu tiên.
2. Kinh phí trồng và chăm sóc rừng phòng hộ, giao cho Ban
Chỉ đạo huyện quản lý, sử dụng và quyết toán hằng năm.
3. Rà soát đất trống ở mười hai thôn vùng cao của các xã.
Vận động các hộ nhận rừng.`,
    [
      '1. Hạt Kiểm lâm huyện, Phòng Tài chính, các trạm giống',
      'Theo chức năng, nhiệm vụ hướng dẫn các xã gieo ươm cây giống bản địa, trồng và chăm sóc rừng trong năm đầu tiên.',
      '2. Kinh phí trồng và chăm sóc rừng phòng hộ, giao cho Ban Chỉ đạo huyện quản lý, sử dụng và quyết toán hằng năm.',
      '3. Rà soát đất trống ở mười hai thôn vùng cao của các xã. Vận động các hộ nhận rừng.',
    ],
  ],
]);
