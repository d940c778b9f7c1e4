import { expectCitations } from './cited-rows.ts';

expectCitations('bodies and what stands behind them', [
  [
    'a term with a capital is no place',
    '«Nghị quyết số 16/2018/NQ-HĐND ngày 29/4/2018» của Hội đồng nhân dân tỉnh Khóa VII, Kỳ họp thứ 16 về bến cảng',
    {
      type: 'Nghị quyết',
      is: '16/2018/NQ-HĐND',
      year: 2018,
      date: '2018-04-29',
      by: ['Hội đồng nhân dân tỉnh'],
      term: 'VII',
      about: 'về bến cảng',
    },
  ],
  [
    'passed at a session, the term behind it',
    '«Nghị quyết số 6/2018/NQ-HĐND» của Hội đồng nhân dân tỉnh được thông qua tại kỳ họp thứ hai, khóa VIII về việc thông qua Đề án bến cảng; «Nghị quyết số 7/2018/NQ-HĐND» của HĐND tỉnh thông qua tại kỳ họp thứ 3 về lệ phí',
    {
      type: 'Nghị quyết',
      is: '6/2018/NQ-HĐND',
      year: 2018,
      by: ['Hội đồng nhân dân tỉnh'],
      term: 'VIII',
      about: 'về việc thông qua Đề án bến cảng',
    },
    { type: 'Nghị quyết', is: '7/2018/NQ-HĐND', year: 2018, by: ['HĐND tỉnh'], about: 'về lệ phí' },
  ],
  [
    'its abbreviation behind it is no part of the name, within it it is',
    '«Kế hoạch số 21/KH-BXD» của Bộ Xây dựng (BXD) về bến cảng; «Kế hoạch số 22/KH-LĐLĐ» của Liên đoàn Lao động (LĐLĐ) tỉnh về cảng',
    { type: 'Kế hoạch', is: '21/KH-BXD', by: ['Bộ Xây dựng'], about: 'về bến cảng' },
    { type: 'Kế hoạch', is: '22/KH-LĐLĐ', by: ['Liên đoàn Lao động (LĐLĐ) tỉnh'], about: 'về cảng' },
  ],
  [
    'what it is told to spread the word of',
    'theo «Hướng dẫn số 9-HD/BTGTU ngày 22/02/2023» của Ban Tuyên giáo Tỉnh ủy tuyên truyền kỷ niệm 50 năm mở cảng; «Hướng dẫn số 8-HD/BTT» của Ban Tuyên truyền Hội Nông dân',
    {
      type: 'Hướng dẫn',
      is: '9-HD/BTGTU',
      date: '2023-02-22',
      by: ['Ban Tuyên giáo Tỉnh ủy'],
      about: 'tuyên truyền kỷ niệm 50 năm mở cảng',
    },
    { type: 'Hướng dẫn', is: '8-HD/BTT', by: ['Ban Tuyên truyền Hội Nông dân'] },
  ],
  [
    'a task force',
    '«Công văn số 28/TCT ngày 08/9/2019» của Tổ công tác rà soát bến cảng về chuẩn bị số liệu',
    {
      type: 'Công văn',
      is: '28/TCT',
      date: '2019-09-08',
      by: ['Tổ công tác rà soát bến cảng'],
      about: 'về chuẩn bị số liệu',
    },
  ],
  [
    'without "của", where the subject follows',
    'Căn cứ «Nghị quyết số 36-NQ/TU ngày 22/10/2018» Hội nghị lần thứ tám Ban Chấp hành Đảng bộ tỉnh khóa XII về bến cảng; «Kế hoạch số 4/KH-BXD ngày 01/2/2019» Bộ Xây dựng về cầu phao; theo «Kế hoạch số 5/KH-UBND ngày 01/2/2019» UBND xã xây dựng kế hoạch',
    {
      type: 'Nghị quyết',
      is: '36-NQ/TU',
      date: '2018-10-22',
      by: ['Hội nghị lần thứ tám Ban Chấp hành Đảng bộ tỉnh'],
      term: 'XII',
      about: 'về bến cảng',
    },
    { type: 'Kế hoạch', is: '4/KH-BXD', date: '2019-02-01', by: ['Bộ Xây dựng'], about: 'về cầu phao' },
    { type: 'Kế hoạch', is: '5/KH-UBND', date: '2019-02-01' },
  ],
  [
    'a session behind a dash, years of office behind it',
    '«Nghị quyết số 9/2014/NQ-HĐND» của Hội đồng nhân dân tỉnh Hà Nam khóa XVII - kỳ họp thứ 11 về bến cảng; «Nghị quyết số 12/NQ-HĐND» của HĐND huyện khóa XX, kỳ họp thứ Tư, nhiệm kỳ 2021-2026 về lệ phí',
    {
      type: 'Nghị quyết',
      is: '9/2014/NQ-HĐND',
      year: 2014,
      by: ['Hội đồng nhân dân tỉnh Hà Nam'],
      term: 'XVII',
      about: 'về bến cảng',
    },
    { type: 'Nghị quyết', is: '12/NQ-HĐND', by: ['HĐND huyện'], term: 'XX', about: 'về lệ phí' },
  ],
  [
    'as many as the symbol of a joint paper has',
    '«Thông tư liên tịch số 14/2014/TTLT-BXD-BKHĐT-BKHCN-BTC» của Bộ Xây dựng, Bộ Kế hoạch và Đầu tư, Bộ Khoa học và Công nghệ và Bộ Tài chính về việc hướng dẫn mở cảng',
    {
      type: 'Thông tư liên tịch',
      is: '14/2014/TTLT-BXD-BKHĐT-BKHCN-BTC',
      year: 2014,
      by: ['Bộ Xây dựng', 'Bộ Kế hoạch và Đầu tư', 'Bộ Khoa học và Công nghệ', 'Bộ Tài chính'],
      about: 'về việc hướng dẫn mở cảng',
    },
  ],
]);
