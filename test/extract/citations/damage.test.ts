import { expectCitations } from './cited-rows.ts';

expectCitations('damage and case', [
  ['"số" without its mark', '«Chỉ thị só 21/CT-TTg»', { type: 'Chỉ thị', is: '21/CT-TTg' }],
  ['"sô"', '«Chỉ thị sô 21/CT-TTg»', { type: 'Chỉ thị', is: '21/CT-TTg' }],
  ['the type’s marks', '«Chi thi số 21/CT-TTg»', { type: 'Chỉ thị', is: '21/CT-TTg' }],
  [
    'the date’s marks',
    '«Chỉ thị số 21/CT-TTg ngảy 14/7/2019»',
    { type: 'Chỉ thị', is: '21/CT-TTg', date: '2019-07-14' },
  ],
  [
    'a lost stroke stays as printed',
    '«Quyết định số 300/QD-UBND»',
    { type: 'Quyết định', is: '300/QD-UBND' },
  ],
  [
    'upper case',
    'THỰC HIỆN «CHỈ THỊ SỐ 21/CT-TTG NGÀY 14/7/2019» CỦA THỦ TƯỚNG CHÍNH PHỦ',
    { type: 'Chỉ thị', is: '21/CT-TTG', date: '2019-07-14', by: ['THỦ TƯỚNG CHÍNH PHỦ'] },
  ],
  [
    'who issued it, in capitals: a place, a name whose words the fold takes for others',
    'THEO «KẾ HOẠCH SỐ 12/KH-UBND NGÀY 14/7/2019» CỦA ỦY BAN NHÂN DÂN TỈNH LÀO CAI NĂM 2020\nTHEO «THÔNG TƯ SỐ 12/2019/TT-BTC» CỦA BỘ TÀI CHÍNH',
    { type: 'Kế hoạch', is: '12/KH-UBND', date: '2019-07-14', by: ['ỦY BAN NHÂN DÂN TỈNH LÀO CAI'] },
    { type: 'Thông tư', is: '12/2019/TT-BTC', year: 2019, by: ['BỘ TÀI CHÍNH'] },
  ],
  ['lower case type', 'theo «chỉ thị số 21/CT-TTg»', { type: 'Chỉ thị', is: '21/CT-TTg' }],
  [
    'tone mark on the other vowel',
    '«Kế hoạch số 57/KH-UBND» của Uỷ ban nhân dân tỉnh',
    { type: 'Kế hoạch', is: '57/KH-UBND', by: ['Uỷ ban nhân dân tỉnh'] },
  ],
]);

expectCitations('letters for digits and digits for letters', [
  [
    'a stroke behind the number',
    '«Nghị quyết số 183INQ - HĐND ngày 14/01/2007»',
    { type: 'Nghị quyết', is: '183/NQ-HĐND', date: '2007-01-14' },
  ],
  [
    'a standard’s issuer',
    'theo «tiêu chuẩn TCVN JSO 9001:2015»',
    { type: 'Tiêu chuẩn', is: 'TCVN ISO 9001:2015', year: 2015 },
  ],
  [
    'a department’s figure',
    '«Công văn số 1290/TCT-NV] ngày 25/4/2019»',
    { type: 'Công văn', is: '1290/TCT-NV1', date: '2019-04-25' },
  ],
  [
    'letters among digits',
    '«Quyết định số 23/2O12/QĐ-UBND ngày l0/I2/2012»',
    { type: 'Quyết định', is: '23/2012/QĐ-UBND', year: 2012, date: '2012-12-10' },
  ],
  [
    'a letter in a year',
    '«Nghị định số 37/201B/NĐ-CP»',
    { type: 'Nghị định', is: '37/2018/NĐ-CP', year: 2018 },
  ],
  ['a digit in a word', 'theo «Bá0 cáo số 43S/BC-SYT»', { type: 'Báo cáo', is: '435/BC-SYT' }],
  ['a digit before a word', '«Kết 1uận số 13I-KL/HU»', { type: 'Kết luận', is: '131-KL/HU' }],
  [
    'lost hyphens',
    '«Nghị quyết số 20NQ/TU ngày 25/10/2017» của Tỉnh ủy; «Nghị định số 75/2017/NĐCP ngày 20 tháng6 năm2017» của Chính phủ; «Quyết định số 8/QĐUBND»',
    { type: 'Nghị quyết', is: '20-NQ/TU', date: '2017-10-25', by: ['Tỉnh ủy'] },
    { type: 'Nghị định', is: '75/2017/NĐ-CP', year: 2017, date: '2017-06-20', by: ['Chính phủ'] },
    { type: 'Quyết định', is: '8/QĐ-UBND' },
  ],
  [
    'a hyphen where the stroke is, or none where the hyphen is',
    '«Kế hoạch số 09-KH-UBND ngày 5/5/2023»; «Kế hoạch số 07KH/UBND ngày 4/4/2023»',
    { type: 'Kế hoạch', is: '09/KH-UBND', date: '2023-05-05' },
    { type: 'Kế hoạch', is: '07-KH/UBND', date: '2023-04-04' },
  ],
]);
