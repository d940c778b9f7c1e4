import { describe, expect, it } from 'vitest';
import type { CitationMention } from '../../src/core/mention.ts';
import { extractCitations } from '../../src/extract/citations.ts';
import { layOut } from '../../src/layout/layout.ts';
import { readText } from '../../src/read/text.ts';
import { structure } from '../../src/structure/structure.ts';
import { documentOf } from '../document.ts';
import { structured } from './structured.ts';

/** What a row expects of one citation; what it leaves out must be null or empty. */
interface Expected {
  readonly type: string;
  /** The canonical written form. */
  readonly is?: string;
  readonly status?: 'partial' | 'named';
  readonly year?: number;
  readonly date?: string;
  readonly by?: readonly string[];
  readonly term?: string;
  readonly about?: string;
  /** "điểm/khoản/điều" of each provision, empty where not said. */
  readonly of?: string;
}

type Row = readonly [name: string, marked: string, ...expected: Expected[]];

const STATE_NUMBERS: readonly Row[] = [
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
];

const PARTY_NUMBERS: readonly Row[] = [
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
];

const PARTIAL_NUMBERS: readonly Row[] = [
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
];

const LISTS: readonly Row[] = [
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
];

const DATES: readonly Row[] = [
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
];

const ISSUERS: readonly Row[] = [
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
];

const JOINT: readonly Row[] = [
  [
    'a joint circular has two bodies, whatever stands behind the second',
    '«Thông tư liên tịch số 12/2014/TTLT-BNV-BTC ngày 05/5/2014» của Bộ Nội vụ, Bộ Tài chính hướng dẫn thi tuyển',
    {
      type: 'Thông tư liên tịch',
      is: '12/2014/TTLT-BNV-BTC',
      year: 2014,
      date: '2014-05-05',
      by: ['Bộ Nội vụ', 'Bộ Tài chính'],
      about: 'hướng dẫn thi tuyển',
    },
  ],
  [
    'three of them',
    '«Quy chế phối hợp số 12/QCPH-SNV-STC-STP» giữa Sở Nội vụ, Sở Tài chính và Sở Tư pháp về thi tuyển',
    {
      type: 'Quy chế phối hợp',
      is: '12/QCPH-SNV-STC-STP',
      by: ['Sở Nội vụ', 'Sở Tài chính', 'Sở Tư pháp'],
      about: 'về thi tuyển',
    },
  ],
  [
    'behind one body the clause goes on',
    'Thực hiện «Quyết định số 12/QĐ-BNV» của Bộ Nội vụ, Sở Nội vụ hướng dẫn thi tuyển như sau',
    { type: 'Quyết định', is: '12/QĐ-BNV', by: ['Bộ Nội vụ'] },
  ],
  [
    'abbreviated bodies of the Youth Union and others',
    '«Hướng dẫn số 05-HD/TWĐTN-PT» của BBT Trung ương Đoàn; «Kế hoạch số 6/KH-PGD» của PGD&ĐT huyện',
    { type: 'Hướng dẫn', is: '05-HD/TWĐTN-PT', by: ['BBT Trung ương Đoàn'] },
    { type: 'Kế hoạch', is: '6/KH-PGD', by: ['PGD&ĐT huyện'] },
  ],
  [
    'straight quotes behind a body',
    '«Chương trình phối hợp số 8/CTPH-BYT-HND» giữa Bộ Y tế và Trung ương Hội Nông dân Việt Nam "Về nước sạch";',
    {
      type: 'Chương trình phối hợp',
      is: '8/CTPH-BYT-HND',
      by: ['Bộ Y tế', 'Trung ương Hội Nông dân Việt Nam'],
      about: 'Về nước sạch',
    },
  ],
  [
    'a body named before a list of papers with their types',
    'Căn cứ các Thông tư của Bộ Quốc phòng: «Thông tư số 14/2018/TT-BQP» về tuyển quân, «Thông tư số 9/2014/TT-BQP»; «Nghị định số 5/2016/NĐ-CP»',
    { type: 'Thông tư', is: '14/2018/TT-BQP', year: 2018, by: ['Bộ Quốc phòng'], about: 'về tuyển quân' },
    { type: 'Thông tư', is: '9/2014/TT-BQP', year: 2014, by: ['Bộ Quốc phòng'] },
    { type: 'Nghị định', is: '5/2016/NĐ-CP', year: 2016 },
  ],
  [
    'papers of several types',
    'Theo các văn bản của Ban Tổ chức Trung ương: «Hướng dẫn số 31-HD/BTCTW», «Công văn số 15-CV/BTCTW»; «Kế hoạch số 7-KH/TU»',
    { type: 'Hướng dẫn', is: '31-HD/BTCTW', by: ['Ban Tổ chức Trung ương'] },
    { type: 'Công văn', is: '15-CV/BTCTW', by: ['Ban Tổ chức Trung ương'] },
    { type: 'Kế hoạch', is: '7-KH/TU' },
  ],
  [
    'each of the bodies that are joint',
    '«Thông tư liên tịch số 13/2016/TTLT-BYT-BGDĐT» của liên Bộ Y tế, Bộ Giáo dục và Đào tạo quy định về y tế trường học',
    {
      type: 'Thông tư liên tịch',
      is: '13/2016/TTLT-BYT-BGDĐT',
      year: 2016,
      by: ['Bộ Y tế', 'Bộ Giáo dục và Đào tạo'],
      about: 'quy định về y tế trường học',
    },
  ],
  [
    'the Party’s committee of a branch',
    '«Nghị quyết số 15-NQ/ĐUK» của Đảng ủy Khối các cơ quan tỉnh về nêu gương; «Nghị quyết số 2-NQ/ĐU» của Đảng ủy lãnh đạo nhiệm vụ',
    { type: 'Nghị quyết', is: '15-NQ/ĐUK', by: ['Đảng ủy Khối các cơ quan tỉnh'], about: 'về nêu gương' },
    { type: 'Nghị quyết', is: '2-NQ/ĐU', by: ['Đảng ủy'] },
  ],
  [
    'a body in abbreviation',
    '«Hướng dẫn số 8/HD-LĐLĐ» của LĐLĐ tỉnh, «Kế hoạch số 5/KH-TLĐ» của Tổng LĐLĐ Việt Nam; «Nghị quyết số 18/NQ-UBTVQH15» của UBTVQH về sắp xếp xã',
    { type: 'Hướng dẫn', is: '8/HD-LĐLĐ', by: ['LĐLĐ tỉnh'] },
    { type: 'Kế hoạch', is: '5/KH-TLĐ', by: ['Tổng LĐLĐ Việt Nam'] },
    { type: 'Nghị quyết', is: '18/NQ-UBTVQH15', by: ['UBTVQH'], about: 'về sắp xếp xã' },
  ],
  [
    'no body, but another paper in abbreviation',
    'thay cho mẫu 5, «Kế hoạch số 5/KH-UBND» của NQ 30c',
    { type: 'Kế hoạch', is: '5/KH-UBND' },
  ],
  [
    'one office’s papers of two types, its body named once',
    '«Chương trình số 16/CTr-TLĐ» và «Hướng dẫn số 8/HD-TLĐ» của Tổng Liên đoàn; «Quyết định số 7/QĐ-UBND», «Kế hoạch số 9/KH-SNV» của Sở Nội vụ',
    { type: 'Chương trình', is: '16/CTr-TLĐ', by: ['Tổng Liên đoàn'] },
    { type: 'Hướng dẫn', is: '8/HD-TLĐ', by: ['Tổng Liên đoàn'] },
    { type: 'Quyết định', is: '7/QĐ-UBND' },
    { type: 'Kế hoạch', is: '9/KH-SNV', by: ['Sở Nội vụ'] },
  ],
  [
    'of one day',
    '«Quyết định số 64/QĐ-TCT» và «Quyết định số 65/QĐ-TCT cùng ngày 01/10/2020» của Tổng cục Thuế',
    { type: 'Quyết định', is: '64/QĐ-TCT', date: '2020-10-01', by: ['Tổng cục Thuế'] },
    { type: 'Quyết định', is: '65/QĐ-TCT', date: '2020-10-01', by: ['Tổng cục Thuế'] },
  ],
  [
    'a body between type and number',
    '«Nghị quyết của Quốc hội số 25/2021/QH15 ngày 28 tháng 7 năm 2021» phê duyệt chủ trương; «Kế hoạch của UBND tỉnh số 12/KH-UBND»; Kế hoạch của Sở thực hiện «Nghị định số 15/2019/NĐ-CP»',
    {
      type: 'Nghị quyết',
      is: '25/2021/QH15',
      year: 2021,
      date: '2021-07-28',
      by: ['Quốc hội'],
      about: 'phê duyệt chủ trương',
    },
    { type: 'Kế hoạch', is: '12/KH-UBND', by: ['UBND tỉnh'] },
    { type: 'Nghị định', is: '15/2019/NĐ-CP', year: 2019 },
  ],
  [
    'a day behind the subject, of the number’s year',
    '«Thông tư 28/2020/TT-BGDĐT» ban hành Điều lệ trường tiểu học ngày 04/9/2020; «Thông tư 9/2020/TT-BNV» ban hành Quy chế thi ngày 04/9/2021',
    {
      type: 'Thông tư',
      is: '28/2020/TT-BGDĐT',
      year: 2020,
      date: '2020-09-04',
      about: 'ban hành Điều lệ trường tiểu học',
    },
    { type: 'Thông tư', is: '9/2020/TT-BNV', year: 2020, about: 'ban hành Quy chế thi ngày 04/9/2021' },
  ],
  [
    'the clause resumes behind “nay”',
    '«Công văn số 21/UBND-TH» về cải cách, nay Ủy ban nhân dân thị xã xây dựng Kế hoạch như sau',
    { type: 'Công văn', is: '21/UBND-TH', about: 'về cải cách' },
  ],
  [
    'rangers and border guards',
    '«Quy chế phối hợp số 11/QCPH-KL-BP» giữa Hạt Kiểm lâm Nam Giang và Đồn Biên phòng La Êê',
    { type: 'Quy chế phối hợp', is: '11/QCPH-KL-BP', by: ['Hạt Kiểm lâm Nam Giang', 'Đồn Biên phòng La Êê'] },
  ],
  [
    'a body before a list without “các”',
    'Căn cứ Nghị định của Chính phủ: «Số 10/2024/NĐ-CP ngày 1/2/2024» về đất; «số 12/2024/NĐ-CP ngày 2/2/2024» về giá',
    {
      type: 'Nghị định',
      is: '10/2024/NĐ-CP',
      year: 2024,
      date: '2024-02-01',
      by: ['Chính phủ'],
      about: 'về đất',
    },
    {
      type: 'Nghị định',
      is: '12/2024/NĐ-CP',
      year: 2024,
      date: '2024-02-02',
      by: ['Chính phủ'],
      about: 'về giá',
    },
  ],
  [
    'a day in brackets',
    'theo «Chỉ thị 13/CT-TTg (21/5/2024») của Thủ tướng Chính phủ và «Kế hoạch số 5/KH-UBND (ngày 02/6/2024») về rừng',
    { type: 'Chỉ thị', is: '13/CT-TTg', date: '2024-05-21', by: ['Thủ tướng Chính phủ'] },
    { type: 'Kế hoạch', is: '5/KH-UBND', date: '2024-06-02', about: 'về rừng' },
  ],
  [
    'the day before the number',
    'tại «Công điện ngày 04/3/2024 số 21/CĐ-TTg» của Thủ tướng; «Nghị quyết ngày 12 tháng 5 năm 2020, số 15-NQ/TU» về rừng',
    { type: 'Công điện', is: '21/CĐ-TTg', date: '2024-03-04', by: ['Thủ tướng'] },
    { type: 'Nghị quyết', is: '15-NQ/TU', date: '2020-05-12', about: 'về rừng' },
  ],
  [
    'a day of something else before a number',
    'Hội nghị ngày 04/3/2024 theo «Kế hoạch số 21/KH-UBND»; Thông báo ngày 05/3/2024 số lượng 12',
    { type: 'Kế hoạch', is: '21/KH-UBND' },
  ],
  [
    'what an office’s notice says',
    '«Thông báo số 99/TB-VPCP» của Văn phòng Chính phủ thông báo kết luận của Phó Thủ tướng; «Quyết định số 5/QĐ-BNV» của Bộ Nội vụ thành lập Hội',
    {
      type: 'Thông báo',
      is: '99/TB-VPCP',
      by: ['Văn phòng Chính phủ'],
      about: 'thông báo kết luận của Phó Thủ tướng',
    },
    { type: 'Quyết định', is: '5/QĐ-BNV', by: ['Bộ Nội vụ'], about: 'thành lập Hội' },
  ],
  [
    'an ordinance with commas in its name, and the one that amends it',
    '«Pháp lệnh Phòng, chống lụt, bão ngày 20 tháng 3 năm 1993» và «Pháp lệnh sửa đổi, bổ sung một số điều của Pháp lệnh Phòng, chống lụt, bão ngày 24/8/2000»; «Chỉ thị 79-CT/QUTW» của Thường vụ Quân ủy Trung ương',
    { type: 'Pháp lệnh', status: 'named', date: '1993-03-20' },
    { type: 'Pháp lệnh', status: 'named', date: '2000-08-24' },
    { type: 'Chỉ thị', is: '79-CT/QUTW', by: ['Thường vụ Quân ủy Trung ương'] },
  ],
  [
    'two bodies take the word',
    '«Chỉ thị số 03/CT-TTg» về khoáng sản, UBND tỉnh Hà Nam và UBND tỉnh Nam Định thống nhất Kế hoạch',
    { type: 'Chỉ thị', is: '03/CT-TTg', about: 'về khoáng sản' },
  ],
  [
    'a day said once is of the number of its year',
    '«Nghị định số 15/2012/NĐ-CP», «203/2013/NĐ-CP ngày 28/11/2013» của Chính phủ',
    { type: 'Nghị định', is: '15/2012/NĐ-CP', year: 2012, by: ['Chính phủ'] },
    { type: 'Nghị định', is: '203/2013/NĐ-CP', year: 2013, date: '2013-11-28', by: ['Chính phủ'] },
  ],
  [
    'an order of the army',
    '«Chỉ lệnh số 20/CL-TM ngày 05/10/2021» của Tư lệnh Quân khu 1 và «Mệnh lệnh số 05/ML-BTL»',
    { type: 'Chỉ lệnh', is: '20/CL-TM', date: '2021-10-05', by: ['Tư lệnh Quân khu 1'] },
    { type: 'Mệnh lệnh', is: '05/ML-BTL' },
  ],
];

const TERMS: readonly Row[] = [
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
];

const SUBJECTS: readonly Row[] = [
  [
    'ends at ";"',
    '«Chỉ thị số 21/CT-TTg» về phòng lũ quét, sạt lở; các sở',
    { type: 'Chỉ thị', is: '21/CT-TTg', about: 'về phòng lũ quét, sạt lở' },
  ],
  [
    'ends with the sentence',
    '«Chỉ thị số 21/CT-TTg» về phòng lũ quét. Các sở báo cáo',
    { type: 'Chỉ thị', is: '21/CT-TTg', about: 'về phòng lũ quét' },
  ],
  [
    'issuing words',
    '«Quyết định số 300/QĐ-UBND» ban hành Quy chế tiếp khách',
    { type: 'Quyết định', is: '300/QĐ-UBND', about: 'ban hành Quy chế tiếp khách' },
  ],
  [
    'in quotes',
    '«Kế hoạch số 57/KH-UBND» “Trồng một triệu cây xanh”',
    { type: 'Kế hoạch', is: '57/KH-UBND', about: 'Trồng một triệu cây xanh' },
  ],
  [
    'in quotes behind "về"',
    '«Kế hoạch số 57/KH-UBND» về “Trồng một triệu cây xanh” trong năm',
    { type: 'Kế hoạch', is: '57/KH-UBND', about: 'Trồng một triệu cây xanh' },
  ],
  [
    'straight quotes',
    '«Kế hoạch số 57/KH-UBND» "Trồng một triệu cây xanh"',
    { type: 'Kế hoạch', is: '57/KH-UBND', about: 'Trồng một triệu cây xanh' },
  ],
  [
    'quotes inside stay',
    '«Kế hoạch số 57/KH-UBND» về phong trào “Sạch làng tốt ruộng” ở cơ sở',
    { type: 'Kế hoạch', is: '57/KH-UBND', about: 'về phong trào “Sạch làng tốt ruộng” ở cơ sở' },
  ],
  [
    'ends before the next citation',
    '«Nghị định số 61/2018/NĐ-CP» về một cửa và «Nghị định số 107/2021/NĐ-CP» về sửa đổi một cửa',
    { type: 'Nghị định', is: '61/2018/NĐ-CP', year: 2018, about: 'về một cửa' },
    { type: 'Nghị định', is: '107/2021/NĐ-CP', year: 2021, about: 'về sửa đổi một cửa' },
  ],
  [
    'a nested citation stays inside',
    '«Kế hoạch số 57/KH-UBND» triển khai «Nghị quyết số 09-NQ/TU» về vườn tạp; các xã',
    { type: 'Kế hoạch', is: '57/KH-UBND', about: 'triển khai Nghị quyết số 09-NQ/TU về vườn tạp' },
    { type: 'Nghị quyết', is: '09-NQ/TU', about: 'về vườn tạp' },
  ],
  [
    'ends where the main clause resumes',
    'Thực hiện «Kế hoạch số 57/KH-UBND» về trồng rừng, Ủy ban nhân dân huyện ban hành Kế hoạch như sau',
    { type: 'Kế hoạch', is: '57/KH-UBND', about: 'về trồng rừng' },
  ],
  [
    'none where it stands before',
    'Chương trình trồng rừng ban hành kèm theo «Quyết định số 300/QĐ-UBND ngày 05/5/2020» của UBND tỉnh',
    { type: 'Quyết định', is: '300/QĐ-UBND', date: '2020-05-05', by: ['UBND tỉnh'] },
  ],
  [
    'words that fold to a stop go on',
    '«Kế hoạch số 57/KH-UBND» về rà soát, đề xuất cắt giảm thủ tục; các sở',
    { type: 'Kế hoạch', is: '57/KH-UBND', about: 'về rà soát, đề xuất cắt giảm thủ tục' },
  ],
  [
    'a verb is no body that takes the word',
    '«Kế hoạch số 57/KH-UBND» về chữa cháy, phòng ngừa tai nạn và tổ chức cứu nạn; các sở',
    { type: 'Kế hoạch', is: '57/KH-UBND', about: 'về chữa cháy, phòng ngừa tai nạn và tổ chức cứu nạn' },
  ],
  [
    'a verb alone is no subject',
    'theo trình tự «Nghị định số 11/2025/NĐ-CP» quy định tại Điều 9, sau khi được ban hành',
    { type: 'Nghị định', is: '11/2025/NĐ-CP', year: 2025 },
  ],
  [
    'neither is a body that something is sent to',
    'Gửi báo cáo theo «Công văn số 15/SNV-VP ngày 01/2/2024» về Sở Nội vụ trước ngày 20/3',
    { type: 'Công văn', is: '15/SNV-VP', date: '2024-02-01' },
  ],
  [
    '"về việc"',
    '«Công văn số 731/SNV-CCHC» về việc báo cáo biên chế',
    { type: 'Công văn', is: '731/SNV-CCHC', about: 'về việc báo cáo biên chế' },
  ],
];

const PROVISIONS: readonly Row[] = [
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
];

const LAWS: readonly Row[] = [
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
];

const RESOLUTIONS: readonly Row[] = [
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
];

const STANDARDS: readonly Row[] = [
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
];

const DAMAGED: readonly Row[] = [
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
];

const MISTAKEN: readonly Row[] = [
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
];

const LOOK_ALIKES: readonly Row[] = [
  ['a telephone number', 'Liên hệ số điện thoại 0963-812/345, số máy 02163 852 014'],
  ['round the clock', 'trực ban 24/24 giờ, 7/7 ngày'],
  ['the document itself', 'Kế hoạch này thay cho bản trước; Quyết định này có hiệu lực'],
  ['generic plurals', 'các Chỉ thị, Nghị quyết của Đảng, Nghị định của Chính phủ'],
  ['resolutions of all levels', 'Nghị quyết Đại hội Đảng các cấp'],
  ['a regime', 'thực hiện Quy chế dân chủ ở cơ sở'],
  ['a programme without a number', 'Chương trình tổng thể trồng rừng giai đoạn 2021-2030'],
  ['the law at large', 'đúng pháp luật, kỷ luật, kỷ cương; trái luật'],
  ['laws of a kind, others', 'SỬA ĐỔI CÁC LUẬT TỐ TỤNG VÀ LUẬT KHÁC CÓ LIÊN QUAN'],
  ['a lawyer', 'Hội Luật gia, Đoàn luật sư tỉnh'],
  ['a form', 'báo cáo theo Mẫu số 01, Biểu số 02 kèm theo'],
  ['a count behind a type', 'Quyết định 2 nội dung; Đề án 5 năm; ban hành 12 Kế hoạch'],
  ['a date alone', 'họp ngày 16/5/2016 tại trụ sở'],
  ['a fraction', 'ít nhất 1/2 số hộ, 2/3 thành viên'],
  ['a period', 'Kế hoạch giai đoạn 2021-2025, Nghị quyết năm 2022'],
  ['the constitution at large', 'tuân thủ Hiến pháp và pháp luật'],
  ['a newspaper', 'Báo Lao động số 45 ra hằng tuần'],
];

const NAMES_AND_LISTS: readonly Row[] = [
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
];

const TABLES: readonly [string, readonly Row[]][] = [
  ['numbers of the State', STATE_NUMBERS],
  ['numbers of the Party', PARTY_NUMBERS],
  ['partial numbers', PARTIAL_NUMBERS],
  ['lists', LISTS],
  ['dates', DATES],
  ['issuers', ISSUERS],
  ['joint papers, armies, unions', JOINT],
  ['terms', TERMS],
  ['subjects', SUBJECTS],
  ['provisions', PROVISIONS],
  ['laws by name', LAWS],
  ['resolutions by name', RESOLUTIONS],
  ['standards', STANDARDS],
  ['damage and case', DAMAGED],
  ['letters for digits and digits for letters', MISTAKEN],
  ['look-alikes', LOOK_ALIKES],
  ['names of several laws, numbers of one type', NAMES_AND_LISTS],
];

const toCase = ([name, marked, ...expected]: Row): [string, string, Expected[]] => [name, marked, expected];

function unmark(marked: string): { text: string; raws: string[] } {
  return {
    text: marked.replace(/[«»]/g, ''),
    raws: [...marked.matchAll(/«([^»]*)»/g)].map((m) => m[1] ?? ''),
  };
}

function shown({ value }: CitationMention): Expected {
  const { type, normalized, status, year, date, issuers, term, subject, provisions } = value;
  return {
    type,
    ...(normalized !== null && { is: normalized }),
    ...(status !== 'complete' && { status }),
    ...(year !== null && { year }),
    ...(date !== null && { date }),
    ...(issuers.length > 0 && { by: issuers }),
    ...(term !== null && { term }),
    ...(subject !== null && { about: subject }),
    ...(provisions.length > 0 && {
      of: provisions.map(({ point, clause, article }) => [point, clause, article].join('/')).join(' '),
    }),
  };
}

function readPlain(text: string) {
  const source = { file: 'a.txt', sha256: '0'.repeat(64), mediaType: 'text/plain', bytes: text.length };
  return structure(layOut(source, readText(text, 'text/plain')));
}

for (const [table, rows] of TABLES) {
  describe(`extractCitations: ${table}`, () => {
    it.each(rows.map(toCase))('%s', (_, marked, expected) => {
      const { text, raws } = unmark(marked);
      const found = extractCitations(documentOf(text));
      expect(found.map(shown)).toEqual(expected);
      // the members of an elliptic list have one raw in common
      expect([...new Set(found.map(({ start, end }) => text.slice(start, end)))]).toEqual([...new Set(raws)]);
    });

    it.each(rows.map(toCase))('%s, decomposed and with other spaces', (_, marked, expected) => {
      const { text } = unmark(marked);
      const typed = text.normalize('NFD').replaceAll(' ', '\u00A0 ');
      expect(extractCitations(readPlain(typed)).map(shown)).toEqual(expected);
    });
  });
}

const BROKEN: readonly Row[] = [
  [
    'behind a symbol’s hyphen',
    'theo Chương trình phối hợp số 03-CTr/BTGTU-⏎BCSĐ ngày 10/3/2021',
    { type: 'Chương trình phối hợp', is: '03-CTr/BTGTU-BCSĐ', date: '2021-03-10' },
  ],
  ['behind the number’s hyphen', 'theo Chỉ thị số 19-⏎CT/TW', { type: 'Chỉ thị', is: '19-CT/TW' }],
  [
    'behind the slash',
    'theo Nghị định số 61/2018/⏎NĐ-CP',
    { type: 'Nghị định', is: '61/2018/NĐ-CP', year: 2018 },
  ],
  ['between type and "số"', 'theo Chỉ thị⏎số 21/CT-TTg', { type: 'Chỉ thị', is: '21/CT-TTg' }],
  [
    'inside the date',
    'theo Chỉ thị số 21/CT-TTg ngày 05⏎tháng 7 năm 2019',
    { type: 'Chỉ thị', is: '21/CT-TTg', date: '2019-07-05' },
  ],
  [
    'inside the type',
    'theo Chương trình⏎phối hợp số 03-CTr/BTGTU',
    { type: 'Chương trình phối hợp', is: '03-CTr/BTGTU' },
  ],
  ['inside a law’s name', 'theo Bộ luật⏎lao động', { type: 'Bộ luật', status: 'named' }],
  [
    'before the issuer',
    'theo Chỉ thị số 21/CT-TTg⏎của Thủ tướng Chính phủ',
    { type: 'Chỉ thị', is: '21/CT-TTg', by: ['Thủ tướng Chính phủ'] },
  ],
];

describe('extractCitations: below the signature', () => {
  const cited = (last: string) =>
    extractCitations(
      readPlain(
        [
          'KẾ HOẠCH',
          'I. MỤC ĐÍCH',
          '1. Trồng rừng.',
          'Nơi nhận:',
          '- Lưu: VT.',
          'CHỦ TỊCH',
          'Hà Văn Nam',
          last,
        ].join('\n'),
      ),
    );

  it('takes what a page’s note cites, and no other line', () => {
    expect(cited('[1] Kế hoạch số 77/KH-UBND ngày 04/02/2021 của UBND tỉnh').map(shown)).toHaveLength(1);
    expect(cited('(Sao y Kế hoạch số 77/KH-UBND ngày 04/02/2021)')).toEqual([]);
  });
});

describe('extractCitations: a line break inside', () => {
  it.each(BROKEN.map(toCase))('%s', (_, text, expected) => {
    expect(extractCitations(readPlain(text.replace('⏎', '\n'))).map(shown)).toEqual(expected);
  });
});

describe('extractCitations: a title on several lines', () => {
  it.each([
    [
      [
        'KẾ HOẠCH',
        'Thực hiện Nghị quyết số 26-NQ/TW ngày 19 tháng',
        '5 năm 2018 của',
        'Bộ Chính trị về cán bộ',
      ],
      { type: 'Nghị quyết', is: '26-NQ/TW', date: '2018-05-19', by: ['Bộ Chính trị'], about: 'về cán bộ' },
    ],
    [
      ['KẾ HOẠCH', 'Trồng rừng theo Chỉ thị số 5/CT-UBND', 'trên địa bàn huyện'],
      { type: 'Chỉ thị', is: '5/CT-UBND' },
    ],
    [['KẾ HOẠCH', 'theo Luật Lâm nghiệp', 'năm 2017'], { type: 'Luật', status: 'named', year: 2017 }],
    [['KẾ HOẠCH', 'Thi hành Luật Lâm nghiệp', 'Năm 2025'], { type: 'Luật', status: 'named' }],
  ] as [string[], Expected][])('%j', (lines, expected) => {
    const found = extractCitations(structured(['title', ...lines], ['preamble', 'Căn cứ nhiệm vụ,']));
    expect(found.map(shown)).toEqual([expected]);
    expect(found.map(({ certainty }) => certainty)).toEqual(['stated']);
  });
});

describe('extractCitations: a table read as one line', () => {
  it.each(['Luật ', 'Kế hoạch số 217, ', 'Chỉ thị số 21/CT-TTg của Bộ Tài chính, Bộ Khoa học '])(
    'takes time in proportion: %s',
    (unit) => {
      const document = documentOf(unit.repeat(40_000 / unit.length));
      const start = performance.now();
      extractCitations(document);
      expect(performance.now() - start).toBeLessThan(5000);
    },
  );
});

describe('extractCitations: relations', () => {
  it.each([
    ['Căn cứ Luật Đê điều; Luật Thủy lợi;', ['legal-basis', 'legal-basis']],
    ['Thực hiện Kế hoạch số 7/KH-UBND ngày 02/3/2021 của UBND tỉnh', ['implements']],
    ['Kế hoạch này thay thế Kế hoạch số 9/KH-UBND ngày 02/3/2020', ['replaces']],
    ['bãi bỏ Chỉ thị số 5/CT-UBND ngày 04/4/2011', ['repeals']],
    ['sửa đổi, bổ sung Quyết định số 8/QĐ-UBND ngày 05/5/2019', ['amends']],
    ['theo mẫu ban hành kèm theo Thông tư số 3/2020/TT-BNV', ['issued-with']],
    ['đã nhận Công văn số 40/SNV-TH ngày 06/6/2021', [null]],
  ])('%s', (text, relations) =>
    expect(extractCitations(documentOf(text)).map(({ value }) => value.relation)).toEqual(relations),
  );
});
