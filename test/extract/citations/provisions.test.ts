import { expectCitations } from './cited-rows.ts';

expectCitations('provisions', [
  [
    'an article',
    'Điều 12 «Nghị định số 61/2018/NĐ-CP»',
    { type: 'Nghị định', is: '61/2018/NĐ-CP', year: 2018, of: '//12' },
  ],
  [
    'clause and article',
    'theo khoản 2 Điều 9 của «Bộ luật Dân sự»',
    { type: 'Bộ luật', status: 'named', of: '/2/9' },
  ],
  [
    'marks of its words lost on a scan',
    'theo khoán 2, Diều 9 của «Bộ luật Dân sự»',
    { type: 'Bộ luật', status: 'named', of: '/2/9' },
  ],
  ['with a comma', 'Khoản 4, Điều 31 của «Luật Viên chức»', { type: 'Luật', status: 'named', of: '/4/31' }],
  [
    'a point',
    'điểm đ khoản 1 Điều 5 «Nghị định số 61/2018/NĐ-CP»',
    { type: 'Nghị định', is: '61/2018/NĐ-CP', year: 2018, of: 'đ/1/5' },
  ],
  [
    'points',
    'điểm a, đ khoản 2 Điều 5 «Luật Viên chức»',
    { type: 'Luật', status: 'named', of: 'a/2/5 đ/2/5' },
  ],
  [
    'clauses',
    'các khoản 1, 2 và 3 Điều 9 «Luật Viên chức»',
    { type: 'Luật', status: 'named', of: '/1/9 /2/9 /3/9' },
  ],
  [
    'articles',
    'các Điều 5, 6 và 7a của «Luật Viên chức»',
    { type: 'Luật', status: 'named', of: '//5 //6 //7a' },
  ],
  [
    'articles named one by one',
    'Điều 5, Điều 6 «Luật Viên chức»',
    { type: 'Luật', status: 'named', of: '//5 //6' },
  ],
  [
    'larger before smaller',
    'Điều 31, khoản 4, điểm b của «Luật Viên chức»',
    { type: 'Luật', status: 'named', of: 'b/4/31' },
  ],
  ['upper case', 'THEO KHOẢN 4 ĐIỀU 31 «LUẬT VIÊN CHỨC»', { type: 'Luật', status: 'named', of: '/4/31' }],
  [
    'a clause is of the article that it stands before',
    'theo khoản 2 Điều 9, Điều 10 «Luật Viên chức»',
    { type: 'Luật', status: 'named', of: '/2/9 //10' },
  ],
  [
    'clauses of several articles',
    'theo điểm a khoản 1 Điều 5, khoản 2 và khoản 3 Điều 6; Điều 8 của «Luật Viên chức»',
    { type: 'Luật', status: 'named', of: 'a/1/5 /2/6 /3/6 //8' },
  ],
  [
    'a clause, and a point of another one',
    'theo khoản 1 và điểm a, điểm đ khoản 2 Điều 5 «Luật Viên chức»',
    { type: 'Luật', status: 'named', of: '/1/5 a/2/5 đ/2/5' },
  ],
  ['some articles are none', 'sửa đổi một số điều của «Luật Viên chức»', { type: 'Luật', status: 'named' }],
  [
    'it belongs to the law it is of',
    '«Nghị định số 145/2020/NĐ-CP» quy định chi tiết Điều 64 «Bộ luật Lao động»',
    {
      type: 'Nghị định',
      is: '145/2020/NĐ-CP',
      year: 2020,
      about: 'quy định chi tiết Điều 64 Bộ luật Lao động',
    },
    { type: 'Bộ luật', status: 'named', of: '//64' },
  ],
]);
