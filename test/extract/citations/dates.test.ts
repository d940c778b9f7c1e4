import { expectCitations } from './cited-rows.ts';

expectCitations('dates', [
  [
    'a comma with a space before it',
    '«Chỉ thị số 21/CT-TTg , ngày 14/7/2019»',
    { type: 'Chỉ thị', is: '21/CT-TTg', date: '2019-07-14' },
  ],
  [
    'slashes',
    '«Chỉ thị số 21/CT-TTg ngày 14/7/2019»',
    { type: 'Chỉ thị', is: '21/CT-TTg', date: '2019-07-14' },
  ],
  [
    'a comma before it',
    '«Chỉ thị số 21/CT-TTg, ngày 14/7/2019»',
    { type: 'Chỉ thị', is: '21/CT-TTg', date: '2019-07-14' },
  ],
  [
    'words',
    '«Chỉ thị số 21/CT-TTg ngày 05 tháng 7 năm 2019»',
    { type: 'Chỉ thị', is: '21/CT-TTg', date: '2019-07-05' },
  ],
  [
    'hyphens',
    '«Thông tri số 06-TT/TU ngày 01-10-1997»',
    { type: 'Thông tri', is: '06-TT/TU', date: '1997-10-01' },
  ],
  [
    'points',
    '«Chỉ thị số 21/CT-TTg ngày 3.7.2019»',
    { type: 'Chỉ thị', is: '21/CT-TTg', date: '2019-07-03' },
  ],
  [
    '"ký ngày"',
    '«Chỉ thị số 21/CT-TTg ký ngày 14/7/2019»',
    { type: 'Chỉ thị', is: '21/CT-TTg', date: '2019-07-14' },
  ],
  [
    'a month',
    '«Kế hoạch số 57/KH-UBND tháng 8/2022»',
    { type: 'Kế hoạch', is: '57/KH-UBND', date: '2022-08' },
  ],
  [
    'a blank day',
    '«Kế hoạch số 57/KH-UBND ngày …/8/2022»',
    { type: 'Kế hoạch', is: '57/KH-UBND', date: '2022-08-XX' },
  ],
  [
    'a blank day in words',
    '«Kế hoạch số 57/KH-UBND ngày tháng 8 năm 2022»',
    { type: 'Kế hoạch', is: '57/KH-UBND', date: '2022-08-XX' },
  ],
  [
    'in brackets',
    '«Kế hoạch số 57/KH-UBND (ngày 14/8/2022»)',
    { type: 'Kế hoạch', is: '57/KH-UBND', date: '2022-08-14' },
  ],
  [
    'a deadline that follows is no date of it',
    'gửi theo «Công văn số 731/SNV-CCHC» trước ngày 20/6/2022',
    { type: 'Công văn', is: '731/SNV-CCHC' },
  ],
  [
    'a day behind the body',
    '«Nghị định số 30/2020/NĐ-CP» của Chính phủ ngày 05/3/2020 về công tác văn thư; «Công văn số 55/SNV-CCHC» của Sở Nội vụ ngày 12 tháng 9 năm 2022',
    {
      type: 'Nghị định',
      is: '30/2020/NĐ-CP',
      year: 2020,
      date: '2020-03-05',
      by: ['Chính phủ'],
      about: 'về công tác văn thư',
    },
    { type: 'Công văn', is: '55/SNV-CCHC', date: '2022-09-12', by: ['Sở Nội vụ'] },
  ],
  [
    'a day behind the body and a comma is the sentence’s',
    'Thực hiện «Kế hoạch số 5/KH-UBND» của Ủy ban nhân dân huyện, ngày 20/5/2024 xã trồng cây',
    { type: 'Kế hoạch', is: '5/KH-UBND', by: ['Ủy ban nhân dân huyện'] },
  ],
  [
    'the hour before the day',
    '«Công điện số 8/CĐ-UBND hồi 15 giờ ngày 15/6/2024» của Chủ tịch UBND tỉnh; «Công điện số 9/CĐ-TTg, lúc 9h30, ngày 16/6/2024»',
    { type: 'Công điện', is: '8/CĐ-UBND', date: '2024-06-15', by: ['Chủ tịch UBND tỉnh'] },
    { type: 'Công điện', is: '9/CĐ-TTg', date: '2024-06-16' },
  ],
  [
    'behind the term',
    '«Nghị quyết số 43-NQ/TW» (Khóa XI) ngày 09/6/2014 của BCH Trung ương Đảng về nuôi ong',
    {
      type: 'Nghị quyết',
      is: '43-NQ/TW',
      date: '2014-06-09',
      by: ['BCH Trung ương Đảng'],
      term: 'XI',
      about: 'về nuôi ong',
    },
  ],
]);
