import { expectCitations } from './cited-rows.ts';

expectCitations('lists', [
  [
    'members share the symbol',
    'theo «Nghị quyết số 33, 34-NQ/TW ngày 09/6/2014»',
    { type: 'Nghị quyết', is: '33-NQ/TW', date: '2014-06-09' },
    { type: 'Nghị quyết', is: '34-NQ/TW', date: '2014-06-09' },
  ],
  [
    'members parted by "và"',
    'theo «Nghị quyết số 18 và 19-NQ/TW»',
    { type: 'Nghị quyết', is: '18-NQ/TW' },
    { type: 'Nghị quyết', is: '19-NQ/TW' },
  ],
  [
    'whole numbers with "số … và số …"',
    '«Công điện số 04/CĐ-UBND ngày 02/8/2021» và «số 05/CĐ-UBND ngày 09/8/2021»',
    { type: 'Công điện', is: '04/CĐ-UBND', date: '2021-08-02' },
    { type: 'Công điện', is: '05/CĐ-UBND', date: '2021-08-09' },
  ],
  [
    'a plural type',
    'các «Nghị định số 34/2016/NĐ-CP» và «154/2020/NĐ-CP»',
    { type: 'Nghị định', is: '34/2016/NĐ-CP', year: 2016 },
    { type: 'Nghị định', is: '154/2020/NĐ-CP', year: 2020 },
  ],
  [
    'date, issuer and term said once',
    '«Quy định số 55-QĐ/TW», «Quy định số 56-QĐ/TW ngày 04/5/2019» của Ban Bí thư (khóa XII) về “Giữ gìn đoàn kết”, “Nêu gương trong nhà trường”.',
    {
      type: 'Quy định',
      is: '55-QĐ/TW',
      date: '2019-05-04',
      by: ['Ban Bí thư'],
      term: 'XII',
      about: 'Giữ gìn đoàn kết',
    },
    {
      type: 'Quy định',
      is: '56-QĐ/TW',
      date: '2019-05-04',
      by: ['Ban Bí thư'],
      term: 'XII',
      about: 'Nêu gương trong nhà trường',
    },
  ],
  [
    'citations that stand beside each other and keep their own',
    '«Nghị định số 20/2021/NĐ-CP ngày 15/3/2021» của Chính phủ; «Thông tư số 02/2021/TT-BLĐTBXH ngày 24/6/2021» của Bộ Lao động - Thương binh và Xã hội',
    { type: 'Nghị định', is: '20/2021/NĐ-CP', year: 2021, date: '2021-03-15', by: ['Chính phủ'] },
    {
      type: 'Thông tư',
      is: '02/2021/TT-BLĐTBXH',
      year: 2021,
      date: '2021-06-24',
      by: ['Bộ Lao động - Thương binh và Xã hội'],
    },
  ],
]);
