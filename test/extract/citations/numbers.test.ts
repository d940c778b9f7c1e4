import { expectCitations } from './cited-rows.ts';

expectCitations('numbers of the State', [
  [
    'a telegram of the police',
    'theo «Điện số 45/HT-C07 ngày 11/3/2027» và «Điện mật số 6/HT ngày 01/4/2027», tiền điện số 7/HĐ',
    { type: 'Công điện', is: '45/HT-C07', date: '2027-03-11' },
    { type: 'Công điện', is: '6/HT', date: '2027-04-01' },
  ],
  [
    'the plan’s year behind a project’s number',
    'triển khai «Đề án 741» năm 2028; «Thông tư liên tịch 31» về rừng',
    { type: 'Đề án', is: '741', status: 'partial' },
    { type: 'Thông tư liên tịch', is: '31', status: 'partial', about: 'về rừng' },
  ],
  [
    'words with a comma between type and number',
    'Căn cứ «Chương trình trồng rừng, giữ rừng số 7-CTr/HU ngày 3/3/2020»; thực hiện kế hoạch, các xã nhận «số 9/QĐ-UBND ngày 5/5/2020»',
    { type: 'Chương trình', is: '7-CTr/HU', date: '2020-03-03' },
    { type: 'Quyết định', is: '9/QĐ-UBND', date: '2020-05-05' },
  ],
  ['a directive', 'theo «Chỉ thị số 21/CT-TTg»', { type: 'Chỉ thị', is: '21/CT-TTg' }],
  [
    'a type misread before a number with a date',
    'theo «Nghị, quyết số 21/NQ-CP ngày 03/4/2021»',
    { type: 'Nghị quyết', is: '21/NQ-CP', date: '2021-04-03' },
  ],
  [
    'a department behind a letter’s office, a day without its space',
    '«Công văn số 36/BTĐKT-V1 ngày08/10/2009» và «Luật Lâm nghiệp số 16/2017/QH 14 ngày 15/11/20 17»',
    { type: 'Công văn', is: '36/BTĐKT-V1', date: '2009-10-08' },
    { type: 'Luật', is: '16/2017/QH14', year: 2017, date: '2017-11-15' },
  ],
  [
    'a space for the hyphen, the day behind a title in quotes',
    '«Quyết định số 21/QĐ BNN ngày 03/4/2021» và «Kế hoạch số 5/KH-UBND» về việc “Giữ rừng” ngày 06/5/2021;',
    { type: 'Quyết định', is: '21/QĐ-BNN', date: '2021-04-03' },
    { type: 'Kế hoạch', is: '5/KH-UBND', date: '2021-05-06', about: 'Giữ rừng' },
  ],
  [
    'a cue that lost its vowel and its space',
    'theo «Nghị định s21/2021/NĐ-CP ngày 03/4/2021» và «Quyết định s 5/QĐ-UBND»',
    { type: 'Nghị định', is: '21/2021/NĐ-CP', year: 2021, date: '2021-04-03' },
    { type: 'Quyết định', is: '5/QĐ-UBND' },
  ],
  [
    'a line clipped before its number',
    '«ố 21/2021/NĐ-CP ngày 03/4/2021» của Chính phủ',
    { type: 'Nghị định', is: '21/2021/NĐ-CP', year: 2021, date: '2021-04-03', by: ['Chính phủ'] },
  ],
  [
    'no type before a number with a date',
    'theo «số 21/QĐ-UBND ngày 03/4/2021»',
    { type: 'Quyết định', is: '21/QĐ-UBND', date: '2021-04-03' },
  ],
  [
    'a body whose name sounds like a stop',
    '«Công văn số 34/SGTVT-VP ngày 01/6/2020» của Sở Giao thông vận tải về việc kiểm tra',
    {
      type: 'Công văn',
      is: '34/SGTVT-VP',
      date: '2020-06-01',
      by: ['Sở Giao thông vận tải'],
      about: 'về việc kiểm tra',
    },
  ],
  [
    'an abbreviated type that the symbol says again, and a law’s symbol',
    'theo «NQ 66.7/2025/NQ-CP», «QĐ số 12/QĐ-UBND ngày 03/4/2021» và «NQ 193/2025/QH15»',
    { type: 'Nghị quyết', is: '66.7/2025/NQ-CP', year: 2025 },
    { type: 'Quyết định', is: '12/QĐ-UBND', date: '2021-04-03' },
    { type: 'Nghị quyết', is: '193/2025/QH15', year: 2025 },
  ],
  ['an abbreviation that the symbol contradicts', 'theo KH 12/QĐ-UBND'],
  ['a form', 'theo mẫu số 21/BC-STP ngày 03/4/2021'],
  ['no type and no date', 'theo số 21/QĐ-UBND'],
  ['without "số"', 'theo «Chỉ thị 21/CT-TTg»', { type: 'Chỉ thị', is: '21/CT-TTg' }],
  [
    'year in the number',
    '«Nghị định số 61/2018/NĐ-CP»',
    { type: 'Nghị định', is: '61/2018/NĐ-CP', year: 2018 },
  ],
  ['letter behind the number', '«Nghị quyết số 27b/NQ-CP»', { type: 'Nghị quyết', is: '27b/NQ-CP' }],
  [
    'a code of the National Assembly',
    '«Bộ luật số 91/2015/QH13»',
    { type: 'Bộ luật', is: '91/2015/QH13', year: 2015 },
  ],
  [
    'an ordinance',
    '«Pháp lệnh số 09/2003/PL-UBTVQH11»',
    { type: 'Pháp lệnh', is: '09/2003/PL-UBTVQH11', year: 2003 },
  ],
  [
    'an ordinance named in lower case, with its day',
    'theo «Pháp lệnh phòng, chống sâu bệnh rừng ngày 20/3/1993» và chỉ thị của tỉnh',
    { type: 'Pháp lệnh', status: 'named', date: '1993-03-20' },
  ],
  [
    'the Standing Committee',
    '«Nghị quyết số 1211/2016/UBTVQH13»',
    { type: 'Nghị quyết', is: '1211/2016/UBTVQH13', year: 2016 },
  ],
  [
    'the Standing Committee, typed',
    '«Nghị quyết số 595/NQ-UBTVQH15»',
    { type: 'Nghị quyết', is: '595/NQ-UBTVQH15' },
  ],
  [
    'a joint circular',
    '«Thông tư liên tịch số 09/2014/TTLT-BNV-BTC»',
    { type: 'Thông tư liên tịch', is: '09/2014/TTLT-BNV-BTC', year: 2014 },
  ],
  [
    'a circular of three',
    '«Thông tư liên tịch số 12/2012/TTLT-BTP-BNV-BTC»',
    { type: 'Thông tư liên tịch', is: '12/2012/TTLT-BTP-BNV-BTC', year: 2012 },
  ],
  ['the Prime Minister', '«Quyết định 1847/QĐ-TTg»', { type: 'Quyết định', is: '1847/QĐ-TTg' }],
  [
    'a legal act of a province',
    '«Quyết định số 33/2019/QĐ-UBND»',
    { type: 'Quyết định', is: '33/2019/QĐ-UBND', year: 2019 },
  ],
  ['UB for UBND', '«Quyết định số 512/QĐ-UB»', { type: 'Quyết định', is: '512/QĐ-UB' }],
  ['a letter', '«Công văn số 731/SNV-CCHC»', { type: 'Công văn', is: '731/SNV-CCHC' }],
  ['a letter called văn bản', '«Văn bản số 4406/UBND-KSTT»', { type: 'Công văn', is: '4406/UBND-KSTT' }],
  ['an ampersand', '«Công văn số 208/SGDĐT-GDTX&CN»', { type: 'Công văn', is: '208/SGDĐT-GDTX&CN' }],
  [
    'a dot in the symbol',
    '«Quyết định số 64/2002/QĐ.BNV»',
    { type: 'Quyết định', is: '64/2002/QĐ.BNV', year: 2002 },
  ],
  [
    'a point behind "số"',
    '«Kế hoạch số. 03/KH-UBND ngày 21/01/2022»',
    { type: 'Kế hoạch', is: '03/KH-UBND', date: '2022-01-21' },
  ],
  [
    'a colon before the day',
    '«Pháp lệnh số 04: ngày 20/4/2007»',
    { type: 'Pháp lệnh', is: '04', date: '2007-04-20', status: 'partial' },
  ],
  [
    'a hyphen printed again',
    '«Chỉ thị số 33/CT- -TTg ngày 26/11/2021»',
    { type: 'Chỉ thị', is: '33/CT-TTg', date: '2021-11-26' },
  ],
  [
    'a lost stroke',
    '«Kế hoạch số 93KH-UBND ngày 31/8/2021»',
    { type: 'Kế hoạch', is: '93/KH-UBND', date: '2021-08-31' },
  ],
  ['spaces around the slash', '«Kế hoạch số 57 / KH-UBND»', { type: 'Kế hoạch', is: '57/KH-UBND' }],
  ['spaces around the hyphen', '«Kế hoạch số 57/KH - UBND»', { type: 'Kế hoạch', is: '57/KH-UBND' }],
  ['a long dash', '«Kế hoạch số 57/KH–UBND»', { type: 'Kế hoạch', is: '57/KH-UBND' }],
  ['a colon behind "số"', '«Kế hoạch số: 57/KH-UBND»', { type: 'Kế hoạch', is: '57/KH-UBND' }],
  ['"số" printed twice', '«Kế hoạch số số 57/KH-UBND»', { type: 'Kế hoạch', is: '57/KH-UBND' }],
  [
    'a year behind a dash',
    '«Nghị quyết 35-2016/NQ-CP»',
    { type: 'Nghị quyết', is: '35-2016/NQ-CP', year: 2016 },
  ],
  [
    'words before the number',
    '«Kế hoạch tuyên truyền pháp luật số 66/KH-STP»',
    { type: 'Kế hoạch', is: '66/KH-STP' },
  ],
  ['a number before 1997', '«Nghị định số 71/CP»', { type: 'Nghị định', is: '71/CP' }],
  ['a number of the Council of Ministers', '«Nghị định số 17-HĐBT»', { type: 'Nghị định', is: '17-HĐBT' }],
  ['TTg with a dash', '«Chỉ thị số 406-TTg»', { type: 'Chỉ thị', is: '406-TTg' }],
  ['CT with a dash', '«Quyết định số 202-CT»', { type: 'Quyết định', is: '202-CT' }],
  [
    'an interministerial circular',
    '«Thông tư liên bộ số 23/TT-LB»',
    { type: 'Thông tư liên tịch', is: '23/TT-LB' },
  ],
  [
    'issuer behind a second slash',
    '«Quyết định số 58/2003/QĐ/BNV»',
    { type: 'Quyết định', is: '58/2003/QĐ/BNV', year: 2003 },
  ],
  [
    'a letter whose day and sender are all that is said',
    'Căn cứ «Công văn ngày 10/7/2014» của Sở Nội vụ về việc trồng cây; Công văn ngày 10/7; Quyết định ngày 05/6/2024',
    {
      type: 'Công văn',
      status: 'partial',
      date: '2014-07-10',
      by: ['Sở Nội vụ'],
      about: 'về việc trồng cây',
    },
  ],
  [
    'alone, before what it is about or where it holds',
    'theo «Thông tư 31» về chấm thi, «Đề án 07» trên địa bàn huyện; Quyết định 10 hộ nghèo, Đề án 12 năm',
    { type: 'Thông tư', is: '31', status: 'partial', about: 'về chấm thi' },
    { type: 'Đề án', is: '07', status: 'partial' },
  ],
  [
    'with its year and no symbol',
    '«Thông tư 19/2017» về trại giam và «Nghị định số 83/2011» của Chính phủ; Nghị định trước tháng 3/2019',
    { type: 'Thông tư', is: '19/2017', status: 'partial', year: 2017, about: 'về trại giam' },
    { type: 'Nghị định', is: '83/2011', status: 'partial', year: 2011, by: ['Chính phủ'] },
  ],
  [
    'of a plan, where its body tells',
    '«Kế hoạch 217» của UBND tỉnh; Kế hoạch 12 của năm; Kế hoạch 217 xã',
    { type: 'Kế hoạch', is: '217', status: 'partial', by: ['UBND tỉnh'] },
  ],
  [
    'right behind the letters of its type, and behind many words',
    'theo «TT19/2018/TT-BNV»; «Chương trình công tác nuôi ong mật nhiệm kỳ mới số 7/CTr-HND»',
    { type: 'Thông tư', is: '19/2018/TT-BNV', year: 2018 },
    { type: 'Chương trình', is: '7/CTr-HND' },
  ],
  [
    'with a team behind its symbol',
    '«Kế hoạch số 61/KH-PC05(Đ2) ngày 06/7/2022»',
    { type: 'Kế hoạch', is: '61/KH-PC05', date: '2022-07-06' },
  ],
]);

expectCitations('numbers of the Party', [
  ['the centre', '«Nghị quyết số 26-NQ/TW»', { type: 'Nghị quyết', is: '26-NQ/TW' }],
  ['a district', '«Quyết định số 1204-QĐ/HU»', { type: 'Quyết định', is: '1204-QĐ/HU' }],
  [
    'two bodies',
    '«Chương trình phối hợp số 02-CTr/BTGTU-BCSĐ»',
    { type: 'Chương trình phối hợp', is: '02-CTr/BTGTU-BCSĐ' },
  ],
  [
    'an action programme',
    '«Chương trình hành động số 14-CTrHĐ/TU»',
    { type: 'Chương trình hành động', is: '14-CTrHĐ/TU' },
  ],
  ['a regulation', '«Quy định số 41-QĐi/TU»', { type: 'Quy định', is: '41-QĐi/TU' }],
  ['a conclusion', '«Kết luận số 62-KL/TW»', { type: 'Kết luận', is: '62-KL/TW' }],
  ['a letter', '«Công văn số 340-CV/TU»', { type: 'Công văn', is: '340-CV/TU' }],
  ['spaces around the dash', '«Chỉ thị số 19 - CT/TW»', { type: 'Chỉ thị', is: '19-CT/TW' }],
  ['a nickname', '«Đề án 06-CP»', { type: 'Đề án', is: '06-CP' }],
]);

expectCitations('partial numbers', [
  ['a blank number', '«Kế hoạch số /KH-UBND» của', { type: 'Kế hoạch', is: '/KH-UBND', status: 'partial' }],
  [
    'dots for the number',
    '«Quyết định số …/QĐ-UBND» của',
    { type: 'Quyết định', is: '/QĐ-UBND', status: 'partial' },
  ],
  [
    'a blank Party number',
    '«Kế hoạch số …-KH/HU» của',
    { type: 'Kế hoạch', is: '-KH/HU', status: 'partial' },
  ],
  ['a number alone', '«Pháp lệnh số 09» của', { type: 'Pháp lệnh', is: '09', status: 'partial' }],
  [
    'a number alone without "số"',
    '«Chỉ thị 19» của Ban Bí thư',
    { type: 'Chỉ thị', is: '19', status: 'partial', by: ['Ban Bí thư'] },
  ],
  [
    'no number but a date',
    '«Nghị định số ngày 05/3/2020»',
    { type: 'Nghị định', status: 'partial', date: '2020-03-05' },
  ],
]);

expectCitations('standards', [
  ['QCVN', 'theo «QCVN 08-MT:2015»/BTNMT', { type: 'Tiêu chuẩn', is: 'QCVN 08-MT:2015', year: 2015 }],
  ['TCVN', 'theo «tiêu chuẩn TCVN 5603:2008»', { type: 'Tiêu chuẩn', is: 'TCVN 5603:2008', year: 2008 }],
  [
    'ISO',
    'theo «Tiêu chuẩn TCVN ISO 14001:2015»',
    { type: 'Tiêu chuẩn', is: 'TCVN ISO 14001:2015', year: 2015 },
  ],
  [
    'a one for an I',
    'theo «tiêu chuẩn TCVN 1SO 14001:2015»',
    { type: 'Tiêu chuẩn', is: 'TCVN ISO 14001:2015', year: 2015 },
  ],
]);
