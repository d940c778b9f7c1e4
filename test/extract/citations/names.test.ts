import { expectCitations } from './cited-rows.ts';

expectCitations('laws by name', [
  [
    'the day on which a law was passed',
    'Căn cứ «Luật Thủy lợi đã được Quốc hội khóa XIV, kỳ họp thứ 3 thông qua ngày 19/6/2017»;',
    { type: 'Luật', status: 'named', date: '2017-06-19' },
  ],
  ['the day from which a law holds', 'các quy định mới của Luật từ ngày 01/9/2016'],
  [
    'the law on papers of councils and committees',
    'Căn cứ «Luật Ban hành văn bản quy phạm pháp luật của Hội đồng nhân dân, Ủy ban nhân dân ngày 03/12/2004»;',
    { type: 'Luật', status: 'named', date: '2004-12-03' },
  ],
  [
    'the constitution by the nation’s name',
    'Căn cứ «Hiến pháp nước Cộng hòa xã hội chủ nghĩa Việt Nam»;',
    { type: 'Hiến pháp', status: 'named' },
  ],
  ['a known law', 'Căn cứ «Luật Thủy lợi»', { type: 'Luật', status: 'named' }],
  ['a known law in lower case', 'Căn cứ «Luật trẻ em» và các văn bản', { type: 'Luật', status: 'named' }],
  ['a name with a comma', 'Căn cứ «Luật Phòng, chống thiên tai»; xét', { type: 'Luật', status: 'named' }],
  ['with its year', 'Căn cứ «Luật Lâm nghiệp năm 2017»', { type: 'Luật', status: 'named', year: 2017 }],
  ['a bare year', 'Căn cứ «Luật Lâm nghiệp 2017»', { type: 'Luật', status: 'named', year: 2017 }],
  [
    'with its date',
    'Căn cứ «Luật Tổ chức Chính phủ ngày 19 tháng 6 năm 2015»',
    { type: 'Luật', status: 'named', date: '2015-06-19' },
  ],
  [
    'unknown laws in a list, with a year and a bracket',
    'theo «Luật Sân khấu», «Luật Xiếc năm 2031» (đã sửa đổi), «Luật Múa rối» và các văn bản',
    { type: 'Luật', status: 'named' },
    { type: 'Luật', status: 'named', year: 2031 },
    { type: 'Luật', status: 'named' },
  ],
  ['a code', 'quy định của «Bộ Luật hình sự»', { type: 'Bộ luật', status: 'named' }],
  [
    'an unknown law',
    'Căn cứ «Luật Sân khấu Việt Nam» về biểu diễn',
    { type: 'Luật', status: 'named', about: 'về biểu diễn' },
  ],
  [
    'an unknown law whose words fold to stops',
    'theo «Luật Bảo vệ sức khỏe nhân dân» và «Luật Cảnh sát cơ động»',
    { type: 'Luật', status: 'named' },
    { type: 'Luật', status: 'named' },
  ],
  [
    'behind a verb',
    'chấp hành «Luật Giao thông đường bộ», đúng «Luật Cư trú»',
    { type: 'Luật', status: 'named' },
    { type: 'Luật', status: 'named' },
  ],
  [
    'the next document’s number is not the law’s',
    'Căn cứ «Luật Viên chức» và «Nghị định số 106/2020/NĐ-CP»',
    { type: 'Luật', status: 'named' },
    { type: 'Nghị định', is: '106/2020/NĐ-CP', year: 2020 },
  ],
  [
    'a law about documents',
    '«Luật Ban hành văn bản quy phạm pháp luật số 17/2008/QH12»',
    { type: 'Luật', is: '17/2008/QH12', year: 2008 },
  ],
  [
    'two laws',
    '«Luật Trồng trọt», «Luật Chăn nuôi»',
    { type: 'Luật', status: 'named' },
    { type: 'Luật', status: 'named' },
  ],
  [
    'a number behind the name',
    '«Luật Lâm nghiệp số 16/2017/QH14»',
    { type: 'Luật', is: '16/2017/QH14', year: 2017 },
  ],
  [
    'an ordinance by name',
    '«Pháp lệnh Ưu đãi người có công với cách mạng»',
    { type: 'Pháp lệnh', status: 'named' },
  ],
  [
    'an ordinance behind a word that folds to another type',
    'Tiếp tục thực hiện «Pháp lệnh Dân quân tự vệ»;',
    { type: 'Pháp lệnh', status: 'named' },
  ],
  [
    'a number behind a name with a comma',
    'Căn cứ «Luật Phòng, chống thiên tai số 33/2013/QH13 ngày 19/6/2013»;',
    { type: 'Luật', is: '33/2013/QH13', year: 2013, date: '2013-06-19' },
  ],
  [
    'a number behind a name with bodies in it',
    'theo «Luật Hoạt động giám sát của Quốc hội và Hội đồng nhân dân số 87/2015/QH13» thì',
    { type: 'Luật', is: '87/2015/QH13', year: 2015 },
  ],
  [
    'the constitution with its year',
    '«Hiến pháp năm 2013»',
    { type: 'Hiến pháp', status: 'named', year: 2013 },
  ],
  [
    'laws whose kind is said once for a list',
    'Căn cứ các «Luật: Lâm nghiệp ngày 15/11/2017», «Bảo vệ môi trường ngày 17/11/2020» và «Đất đai năm 2013»; các luật: thuế, phí.',
    { type: 'Luật', status: 'named', date: '2017-11-15' },
    { type: 'Luật', status: 'named', date: '2020-11-17' },
    { type: 'Luật', status: 'named', year: 2013 },
  ],
  [
    'a law’s name ends with its line',
    'Thi hành «Pháp lệnh Sân khấu»\n(Kèm theo tài liệu)',
    { type: 'Pháp lệnh', status: 'named' },
  ],
  [
    'a congress of young people or workers, of a province with a long name',
    '«Nghị quyết Đại hội đại biểu Đoàn TNCS Hồ Chí Minh tỉnh Bà Rịa - Vũng Tàu lần thứ XVI», nhiệm kỳ 2022 - 2027; «Nghị quyết Đại hội IX Công đoàn tỉnh»; «Nghị quyết Đại hội đại biểu Đoàn TNCS Hồ Chí Minh tỉnh Lạng Sơn lần thứ XVI».',
    { type: 'Nghị quyết', status: 'named' },
    { type: 'Nghị quyết', status: 'named' },
    { type: 'Nghị quyết', status: 'named' },
  ],
  [
    'a law that no list knows, with its year',
    'theo «Luật Sân khấu 1982», «Luật Cảnh sát biển Việt Nam 2018»',
    { type: 'Luật', status: 'named', year: 1982 },
    { type: 'Luật', status: 'named', year: 2018 },
  ],
  [
    'a law that no list knows before another paper',
    'theo «Luật Sân khấu», «Nghị định số 16/2021/NĐ-CP» của Chính phủ',
    { type: 'Luật', status: 'named' },
    { type: 'Nghị định', is: '16/2021/NĐ-CP', year: 2021, by: ['Chính phủ'] },
  ],
]);

expectCitations('resolutions by name', [
  [
    'a plenum by a roman figure',
    'theo «Nghị quyết Hội nghị Trung ương V, khóa X» về báo chí và «Thông báo số 41-TB-TW ngày 11/10/2006»',
    { type: 'Nghị quyết', status: 'named', term: 'X', about: 'về báo chí' },
    { type: 'Thông báo', is: '41-TB-TW', date: '2006-10-11' },
  ],
  ['a national congress', '«Nghị quyết Đại hội XII của Đảng»', { type: 'Nghị quyết', status: 'named' }],
  [
    '"lần thứ"',
    '«Nghị quyết Đại hội đại biểu toàn quốc lần thứ XII của Đảng»',
    { type: 'Nghị quyết', status: 'named' },
  ],
  ['a province', '«Nghị quyết Đại hội Đảng bộ tỉnh lần thứ XVII»', { type: 'Nghị quyết', status: 'named' }],
  [
    'a plenum with its term',
    '«Nghị quyết Trung ương 4 (khóa XII)»',
    { type: 'Nghị quyết', status: 'named', term: 'XII' },
  ],
  [
    'a plenum with a title',
    '«Nghị quyết Trung ương 4 (khóa XII)» “Về xây dựng Đảng”',
    { type: 'Nghị quyết', status: 'named', term: 'XII', about: 'Về xây dựng Đảng' },
  ],
  [
    'one plenum of several terms',
    'theo «Nghị quyết Trung ương 5 (khóa VI, khóa VII)» về dệt cói, «Nghị quyết Trung ương 3 khóa VIII và IX»',
    { type: 'Nghị quyết', status: 'named', term: 'VI', about: 'về dệt cói' },
    { type: 'Nghị quyết', status: 'named', term: 'VII', about: 'về dệt cói' },
    { type: 'Nghị quyết', status: 'named', term: 'VIII' },
    { type: 'Nghị quyết', status: 'named', term: 'IX' },
  ],
  [
    'several plenums of one term',
    'theo «Nghị quyết Trung ương 2, 3 khóa VI»; «Nghị quyết Trung ương 5», «Nghị quyết Trung ương 6 khóa VII»',
    { type: 'Nghị quyết', status: 'named', term: 'VI' },
    { type: 'Nghị quyết', status: 'named', term: 'VI' },
    { type: 'Nghị quyết', status: 'named', term: 'VII' },
    { type: 'Nghị quyết', status: 'named', term: 'VII' },
  ],
  [
    'plenums in other words, their conclusions',
    '«Nghị quyết Hội nghị lần thứ 2 BCH Trung ương Đảng (khóa VI)»; «NQTW 3 khóa VI»; «Kết luận Trung ương 5 khóa VII» của Đảng',
    { type: 'Nghị quyết', status: 'named', term: 'VI' },
    { type: 'Nghị quyết', status: 'named', term: 'VI' },
    { type: 'Kết luận', status: 'named', term: 'VII' },
  ],
  ['a plenum in short', '«Nghị quyết TW6 khóa XIII»', { type: 'Nghị quyết', status: 'named', term: 'XIII' }],
  [
    'behind a nested resolution the subject is the outer one’s',
    '«Kế hoạch số 57-KH/TU» thực hiện «Nghị quyết Trung ương 4 (khóa XII)» về nêu gương',
    { type: 'Kế hoạch', is: '57-KH/TU', about: 'thực hiện Nghị quyết Trung ương 4 (khóa XII) về nêu gương' },
    { type: 'Nghị quyết', status: 'named', term: 'XII' },
  ],
]);

expectCitations('names of several laws, numbers of one type', [
  [
    'an amending law with the laws it amends',
    'Căn cứ «Luật sửa đổi, bổ sung một số điều của Luật Đê điều và Luật Phòng, chống thiên tai ngày 17/6/2020»;',
    { type: 'Luật', status: 'named', date: '2020-06-17' },
  ],
  [
    'a name with bodies in it',
    'theo «Luật Hoạt động giám sát của Quốc hội và Hội đồng nhân dân năm 2015».',
    { type: 'Luật', status: 'named', year: 2015 },
  ],
  [
    'a name with "và" in it',
    'áp dụng «Luật Tiêu chuẩn và quy chuẩn kỹ thuật», bảo đảm an toàn',
    { type: 'Luật', status: 'named' },
  ],
  [
    'the constitution with the nation',
    'theo «Hiến pháp nước Cộng hòa xã hội chủ nghĩa Việt Nam năm 2013».',
    { type: 'Hiến pháp', status: 'named', year: 2013 },
  ],
  [
    'numbers behind a colon',
    'Thực hiện các «Công điện: số 011/CĐ-UBND ngày 05/9/2021», «số 012/CĐ-UBND» và «số 013/CĐ-UBND ngày 08/9/2021»',
    { type: 'Công điện', is: '011/CĐ-UBND', date: '2021-09-05' },
    { type: 'Công điện', is: '012/CĐ-UBND', date: '2021-09-08' },
    { type: 'Công điện', is: '013/CĐ-UBND', date: '2021-09-08' },
  ],
  [
    'councils in short, commas left out',
    '«Luật Bầu cử đại biểu Quốc hội và đại biểu HĐND»; «Luật Tổ chức HĐND và UBND»; «Luật Phòng chống tác hại của rượu bia» và rượu',
    { type: 'Luật', status: 'named' },
    { type: 'Luật', status: 'named' },
    { type: 'Luật', status: 'named' },
  ],
  [
    'a name with a comma before its number',
    '«Pháp lệnh Phí, lệ phí số 38/2001/PL-UBTVQH10 ngày 28/8/2001»; «Luật Hỗ trợ doanh nghiệp nhỏ và vừa ngày 12/6/2017»',
    { type: 'Pháp lệnh', is: '38/2001/PL-UBTVQH10', year: 2001, date: '2001-08-28' },
    { type: 'Luật', status: 'named', date: '2017-06-12' },
  ],
  [
    'in a title in capitals, behind a verb',
    'TRIỂN KHAI THI HÀNH «LUẬT ĐẤT ĐAI» VÀ CHẤP HÀNH LUẬT NƯỚC BẠN',
    { type: 'Luật', status: 'named' },
  ],
  [
    'plenums of committees below the centre',
    '«Kết luận Hội nghị lần thứ 9 Ban Chấp hành Đảng bộ tỉnh khóa VIII» về bến cảng; «Nghị quyết Hội nghị Huyện ủy Hòa An lần thứ năm (khóa XX)»; Nghị quyết Hội nghị Huyện ủy lần thứ năm',
    { type: 'Kết luận', status: 'named', term: 'VIII', about: 'về bến cảng' },
    { type: 'Nghị quyết', status: 'named', term: 'XX' },
  ],
  [
    'the constitution by its year or an article',
    'theo khoản 2 Điều 33 của «Hiến pháp», «Hiến pháp 1980»; Hiến pháp và pháp luật',
    { type: 'Hiến pháp', status: 'named', of: '/2/33' },
    { type: 'Hiến pháp', status: 'named', year: 1980 },
  ],
  [
    'a law in small letters with the tone on the other vowel',
    'theo «Luật tổ chức Toà án nhân dân năm 1992»',
    { type: 'Luật', status: 'named', year: 1992 },
  ],
  [
    'a law that amends many',
    'thi hành «Luật sửa đổi, bổ sung một số điều của 11 luật trong lĩnh vực nuôi ong và trồng hoa số 99/2025/QH15 ngày 11/12/2025»; «Luật sửa đổi, bổ sung một số điều của các luật có liên quan đến rừng»',
    { type: 'Luật', is: '99/2025/QH15', year: 2025, date: '2025-12-11' },
    { type: 'Luật', status: 'named' },
  ],
  [
    'a law by shortened words, or amended in brackets',
    'theo «Luật Bầu cử ĐBQH và đại biểu HĐND»; «Luật Ban hành văn bản quy phạm pháp luật của HĐND và UBND»; «Luật BHYT (sửa đổi) số 46/2014/QH13»; «Luật Thủy lợi (sửa đổi) năm 2019»',
    { type: 'Luật', status: 'named' },
    { type: 'Luật', status: 'named' },
    { type: 'Luật', is: '46/2014/QH13', year: 2014 },
    { type: 'Luật', status: 'named', year: 2019 },
  ],
  ['a congress in short', 'theo «NQ ĐH XI của Đảng», NQ ĐH các cấp', { type: 'Nghị quyết', status: 'named' }],
]);
