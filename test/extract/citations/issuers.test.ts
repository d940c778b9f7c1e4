import { expectCitations } from './cited-rows.ts';

expectCitations('issuers', [
  [
    'a unit and the ministry that it is of',
    'theo «Công văn số 15/CKL-PC» của Cục Kiểm lâm - Bộ Lâm nghiệp; «Hướng dẫn số 8/HD-BTV» của Ban Tổ chức Huyện ủy và ý kiến chỉ đạo của Huyện ủy',
    { type: 'Công văn', is: '15/CKL-PC', by: ['Cục Kiểm lâm - Bộ Lâm nghiệp'] },
    { type: 'Hướng dẫn', is: '8/HD-BTV', by: ['Ban Tổ chức Huyện ủy'] },
  ],
  [
    'the Centre in short, the nation behind its assembly, a council with a comma',
    '«Quy định số 8-QĐ/TW» của Ban Bí thư TW Đảng; «Luật số 9/2029/QH16» của Quốc hội nước CHXHCN Việt Nam; «Công văn số 7/HĐPH-TP» của Hội đồng phối hợp phổ biến, giáo dục pháp luật tỉnh về hòa giải',
    { type: 'Quy định', is: '8-QĐ/TW', by: ['Ban Bí thư TW Đảng'] },
    { type: 'Luật', is: '9/2029/QH16', year: 2029, by: ['Quốc hội nước CHXHCN Việt Nam'] },
    {
      type: 'Công văn',
      is: '7/HĐPH-TP',
      by: ['Hội đồng phối hợp phổ biến, giáo dục pháp luật tỉnh'],
      about: 'về hòa giải',
    },
  ],
  [
    'a board by the regime that it is for',
    '«Kế hoạch số 4-KH/BCĐ» của Ban Chỉ đạo thực hiện Quy chế dân chủ ở cơ sở tỉnh Lào Cai về kiểm tra',
    {
      type: 'Kế hoạch',
      is: '4-KH/BCĐ',
      by: ['Ban Chỉ đạo thực hiện Quy chế dân chủ ở cơ sở tỉnh Lào Cai'],
      about: 'về kiểm tra',
    },
  ],
  [
    'whose proposal it is',
    'Xét đề nghị của Chi cục Kiểm lâm tại «Tờ trình số 12/TTr-CCKL»; theo chỉ đạo của Sở Y tế tại «Thông báo số 3/TB-VP»',
    { type: 'Tờ trình', is: '12/TTr-CCKL', by: ['Chi cục Kiểm lâm'] },
    { type: 'Thông báo', is: '3/TB-VP' },
  ],
  [
    'a board whose field has a comma',
    '«Kế hoạch số 9/KH-BCĐ389 ngày 3/3/2020» của Ban Chỉ đạo tỉnh chống buôn lậu, gian lận thương mại và hàng giả về kiểm tra chợ',
    {
      type: 'Kế hoạch',
      is: '9/KH-BCĐ389',
      date: '2020-03-03',
      by: ['Ban Chỉ đạo tỉnh chống buôn lậu, gian lận thương mại và hàng giả'],
      about: 'về kiểm tra chợ',
    },
  ],
  [
    'a plenum without of',
    'Thực hiện «Nghị quyết số 8-NQ/TW» Hội nghị lần thứ tư Ban Chấp hành Trung ương Đảng khóa X về trồng rừng; «Nghị quyết số 9-NQ/TW» Hội nghị Trung ương 6 (khóa X) về thủy lợi;',
    {
      type: 'Nghị quyết',
      is: '8-NQ/TW',
      by: ['Hội nghị lần thứ tư Ban Chấp hành Trung ương Đảng'],
      term: 'X',
      about: 'về trồng rừng',
    },
    { type: 'Nghị quyết', is: '9-NQ/TW', by: ['Hội nghị Trung ương 6'], term: 'X', about: 'về thủy lợi' },
  ],
  [
    'body and subject before the number in brackets',
    'Thực hiện Hướng dẫn của Tỉnh đoàn về trồng rừng («số 25/HD-TĐTN ngày 20/02/2024»); «Kế hoạch số 5/KH-UBND ngày 3/3/2024» của UBND xã',
    { type: 'Hướng dẫn', is: '25/HD-TĐTN', date: '2024-02-20', by: ['Tỉnh đoàn'], about: 'về trồng rừng' },
    { type: 'Kế hoạch', is: '5/KH-UBND', date: '2024-03-03', by: ['UBND xã'] },
  ],
  [
    'said once before a list of numbers',
    'Căn cứ các Nghị định của Chính phủ: «Số 15/2019/NĐ-CP ngày 01/02/2019» về rừng; «số 16/2019/NĐ-CP ngày 02/02/2019» về đất; «17/2019/NĐ-CP ngày 03/02/2019» về nước; «Chỉ thị số 5/CT-UBND ngày 04/02/2019»',
    {
      type: 'Nghị định',
      is: '15/2019/NĐ-CP',
      year: 2019,
      date: '2019-02-01',
      by: ['Chính phủ'],
      about: 'về rừng',
    },
    {
      type: 'Nghị định',
      is: '16/2019/NĐ-CP',
      year: 2019,
      date: '2019-02-02',
      by: ['Chính phủ'],
      about: 'về đất',
    },
    {
      type: 'Nghị định',
      is: '17/2019/NĐ-CP',
      year: 2019,
      date: '2019-02-03',
      by: ['Chính phủ'],
      about: 'về nước',
    },
    { type: 'Chỉ thị', is: '5/CT-UBND', date: '2019-02-04' },
  ],
  [
    'the Prime Minister',
    '«Chỉ thị số 21/CT-TTg» của Thủ tướng Chính phủ về phòng lũ quét',
    { type: 'Chỉ thị', is: '21/CT-TTg', by: ['Thủ tướng Chính phủ'], about: 'về phòng lũ quét' },
  ],
  [
    'a committee with its place',
    '«Quyết định số 300/QĐ-UBND» của Ủy ban nhân dân tỉnh Lào Cai về giao biên chế',
    {
      type: 'Quyết định',
      is: '300/QĐ-UBND',
      by: ['Ủy ban nhân dân tỉnh Lào Cai'],
      about: 'về giao biên chế',
    },
  ],
  [
    'a committee in short',
    '«Quyết định số 300/QĐ-UBND» của UBND huyện Bảo Yên.',
    { type: 'Quyết định', is: '300/QĐ-UBND', by: ['UBND huyện Bảo Yên'] },
  ],
  [
    'a name with commas',
    '«Thông tư số 05/2018/TT-BVHTTDL» của Bộ Văn hóa, Thể thao và Du lịch quy định chi tiết giải thưởng',
    {
      type: 'Thông tư',
      is: '05/2018/TT-BVHTTDL',
      year: 2018,
      by: ['Bộ Văn hóa, Thể thao và Du lịch'],
      about: 'quy định chi tiết giải thưởng',
    },
  ],
  [
    'a name with "và"',
    '«Thông tư số 28/2020/TT-BGDĐT» của Bộ Giáo dục và Đào tạo ban hành Điều lệ',
    {
      type: 'Thông tư',
      is: '28/2020/TT-BGDĐT',
      year: 2020,
      by: ['Bộ Giáo dục và Đào tạo'],
      about: 'ban hành Điều lệ',
    },
  ],
  [
    'two joined by "và"',
    '«Kế hoạch số 12/KHPH-SNV-STC» của Sở Nội vụ và Sở Tài chính về chi trả lương',
    { type: 'Kế hoạch', is: '12/KHPH-SNV-STC', by: ['Sở Nội vụ', 'Sở Tài chính'], about: 'về chi trả lương' },
  ],
  [
    'two behind "giữa"',
    '«Chương trình phối hợp số 02-CTr/BTGTU-STP» giữa Ban Tuyên giáo Tỉnh ủy và Sở Tư pháp về phổ biến pháp luật',
    {
      type: 'Chương trình phối hợp',
      is: '02-CTr/BTGTU-STP',
      by: ['Ban Tuyên giáo Tỉnh ủy', 'Sở Tư pháp'],
      about: 'về phổ biến pháp luật',
    },
  ],
  [
    'three with a comma',
    '«Quy chế số 08/QCPH-CA-SYT-SCT» giữa Công an tỉnh, Sở Y tế và Sở Công Thương về an toàn thực phẩm',
    {
      type: 'Quy chế',
      is: '08/QCPH-CA-SYT-SCT',
      by: ['Công an tỉnh', 'Sở Y tế', 'Sở Công Thương'],
      about: 'về an toàn thực phẩm',
    },
  ],
  [
    'a type that no list has, called as it is printed',
    'Căn cứ «Cam kết bảo vệ rừng số 12/CKBVR-UBND-HKL ngày 03/4/2023» giữa UBND xã và Công an xã',
    {
      type: 'Cam kết bảo vệ rừng',
      is: '12/CKBVR-UBND-HKL',
      date: '2023-04-03',
      by: ['UBND xã', 'Công an xã'],
    },
  ],
  [
    'a comma before "của"',
    '«Kế hoạch số 57/KH-UBND ngày 14/8/2022», của UBND tỉnh về trồng rừng',
    { type: 'Kế hoạch', is: '57/KH-UBND', date: '2022-08-14', by: ['UBND tỉnh'], about: 'về trồng rừng' },
  ],
  [
    'a ministry whose name folds to a stop',
    '«Thông tư số 40/2017/TT-BTC» của Bộ Tài chính quy định chế độ công tác phí',
    {
      type: 'Thông tư',
      is: '40/2017/TT-BTC',
      year: 2017,
      by: ['Bộ Tài chính'],
      about: 'quy định chế độ công tác phí',
    },
  ],
  [
    'another such ministry',
    '«Thông tư số 03/2021/TT-BKHCN» của Bộ Khoa học và Công nghệ hướng dẫn quản lý đề tài',
    {
      type: 'Thông tư',
      is: '03/2021/TT-BKHCN',
      year: 2021,
      by: ['Bộ Khoa học và Công nghệ'],
      about: 'hướng dẫn quản lý đề tài',
    },
  ],
  [
    'an office of a town',
    '«Công văn số 88/PNV» của Phòng Nội vụ thị xã Như Quỳnh về xét tuyển',
    { type: 'Công văn', is: '88/PNV', by: ['Phòng Nội vụ thị xã Như Quỳnh'], about: 'về xét tuyển' },
  ],
  [
    'an office of protection',
    '«Công văn số 91/BVTV-KT» của Chi cục Bảo vệ thực vật về rầy nâu',
    { type: 'Công văn', is: '91/BVTV-KT', by: ['Chi cục Bảo vệ thực vật'], about: 'về rầy nâu' },
  ],
  [
    'a colon and a quotation before the next document',
    '«Quyết định số 8/QĐ-UBND» về giao đất: «Quyết định số 9/QĐ-UBND» về thi hành Quy chế “giữ rừng” «Kế hoạch số 7/KH-UBND» về trồng keo.',
    { type: 'Quyết định', is: '8/QĐ-UBND', about: 'về giao đất' },
    { type: 'Quyết định', is: '9/QĐ-UBND', about: 'về thi hành Quy chế “giữ rừng”' },
    { type: 'Kế hoạch', is: '7/KH-UBND', about: 'về trồng keo' },
  ],
  [
    'a place that begins like a subject',
    '«Kế hoạch số 57/KH-UBND» của UBND huyện Giao Thủy về trồng rừng',
    { type: 'Kế hoạch', is: '57/KH-UBND', by: ['UBND huyện Giao Thủy'], about: 'về trồng rừng' },
  ],
  [
    'a subject with a capital',
    '«Nghị định số 61/2018/NĐ-CP» của Chính phủ Quy định về một cửa',
    { type: 'Nghị định', is: '61/2018/NĐ-CP', year: 2018, by: ['Chính phủ'], about: 'Quy định về một cửa' },
  ],
  [
    'a place is no issuer',
    '«Kế hoạch số 57/KH-UBND» của tỉnh về trồng rừng',
    { type: 'Kế hoạch', is: '57/KH-UBND' },
  ],
  [
    'the Party committee of a province',
    '«Nghị quyết số 09-NQ/TU» của Tỉnh ủy Hà Giang về cải tạo vườn tạp',
    { type: 'Nghị quyết', is: '09-NQ/TU', by: ['Tỉnh ủy Hà Giang'], about: 'về cải tạo vườn tạp' },
  ],
  [
    'the chairman of a committee',
    '«Chỉ thị số 04/CT-UBND» của Chủ tịch UBND tỉnh về kỷ cương',
    { type: 'Chỉ thị', is: '04/CT-UBND', by: ['Chủ tịch UBND tỉnh'], about: 'về kỷ cương' },
  ],
  [
    'the Youth Union’s secretariat',
    '«Kế hoạch số 271-KH/TWĐTN ngày 02/01/2025» của Ban Bí thư Trung ương Đoàn TNCS Hồ Chí Minh về trồng cây; «Công văn số 15-CV/TWĐTN» của Trung ương Đoàn',
    {
      type: 'Kế hoạch',
      is: '271-KH/TWĐTN',
      date: '2025-01-02',
      by: ['Ban Bí thư Trung ương Đoàn TNCS Hồ Chí Minh'],
      about: 'về trồng cây',
    },
    { type: 'Công văn', is: '15-CV/TWĐTN', by: ['Trung ương Đoàn'] },
  ],
  [
    'behind a bracket that says how it was amended; a consolidated text',
    '«Nghị quyết số 60/2018/NQ-HĐND ngày 12/7/2018» (đã được sửa đổi, bổ sung tại «Nghị quyết số 18/2020/NQ-HĐND ngày 08/12/2020») của HĐND tỉnh; «Văn bản hợp nhất số 03/VBHN-BTP ngày 10/7/2020» của Bộ Tư pháp hợp nhất quy định về hộ tịch',
    { type: 'Nghị quyết', is: '60/2018/NQ-HĐND', year: 2018, date: '2018-07-12', by: ['HĐND tỉnh'] },
    { type: 'Nghị quyết', is: '18/2020/NQ-HĐND', year: 2020, date: '2020-12-08' },
    {
      type: 'Văn bản hợp nhất',
      is: '03/VBHN-BTP',
      date: '2020-07-10',
      by: ['Bộ Tư pháp'],
      about: 'hợp nhất quy định về hộ tịch',
    },
  ],
  [
    'two bodies, and what is organised',
    '«Kết luận số 57-KL/TW ngày 04/4/2021» của Bộ Chính trị, Ban Bí thư về sắp xếp tổ chức hội nuôi ong',
    {
      type: 'Kết luận',
      is: '57-KL/TW',
      date: '2021-04-04',
      by: ['Bộ Chính trị', 'Ban Bí thư'],
      about: 'về sắp xếp tổ chức hội nuôi ong',
    },
  ],
  [
    'a city in short',
    '«Quyết định số 61-QĐ/TU» của Thành ủy TP.HCM (khóa X) về nuôi ong; «Kế hoạch số 62/KH-UBND» của UBND TP. Hồ Chí Minh về trồng hoa',
    {
      type: 'Quyết định',
      is: '61-QĐ/TU',
      by: ['Thành ủy TP.HCM'],
      term: 'X',
      about: 'về nuôi ong',
    },
    { type: 'Kế hoạch', is: '62/KH-UBND', by: ['UBND TP. Hồ Chí Minh'], about: 'về trồng hoa' },
  ],
  [
    'a comma inside a department that prevents and fights',
    '«Công văn số 63/PCTN-CS» của Cục Phòng, chống tham nhũng về kê khai',
    { type: 'Công văn', is: '63/PCTN-CS', by: ['Cục Phòng, chống tham nhũng'], about: 'về kê khai' },
  ],
]);

expectCitations('terms', [
  [
    'in brackets',
    '«Nghị quyết số 26-NQ/TW» của Ban Chấp hành Trung ương (khóa XII) về cán bộ',
    { type: 'Nghị quyết', is: '26-NQ/TW', by: ['Ban Chấp hành Trung ương'], term: 'XII', about: 'về cán bộ' },
  ],
  [
    'without brackets',
    '«Nghị quyết số 26-NQ/TW» của Ban Chấp hành Trung ương khóa XII về cán bộ',
    { type: 'Nghị quyết', is: '26-NQ/TW', by: ['Ban Chấp hành Trung ương'], term: 'XII', about: 'về cán bộ' },
  ],
  [
    'the older tone mark',
    '«Kết luận số 62-KL/TW» của Bộ Chính trị (khoá X)',
    { type: 'Kết luận', is: '62-KL/TW', by: ['Bộ Chính trị'], term: 'X' },
  ],
  [
    'lower case',
    '«Kết luận số 62-KL/TW» của Bộ Chính trị khóa xi',
    { type: 'Kết luận', is: '62-KL/TW', by: ['Bộ Chính trị'], term: 'XI' },
  ],
  [
    'behind an issuer of no closed list, whose name ends before the bracket',
    '«Pháp lệnh số 09/2003/PL-UBTVQH11» của Ủy ban Thường vụ Quốc hội (khóa XI)',
    {
      type: 'Pháp lệnh',
      is: '09/2003/PL-UBTVQH11',
      year: 2003,
      by: ['Ủy ban Thường vụ Quốc hội'],
      term: 'XI',
    },
  ],
  [
    'a session behind the term',
    '«Nghị quyết số 41/NQ-HĐND» của HĐND tỉnh khóa XIV, kỳ họp thứ 6 về phí bến bãi',
    { type: 'Nghị quyết', is: '41/NQ-HĐND', by: ['HĐND tỉnh'], term: 'XIV', about: 'về phí bến bãi' },
  ],
]);
