import { describe, expect, it } from 'vitest';
import { extractDates } from '../../src/extract/dates.ts';
import { assignDateRoles } from '../../src/resolve/date-roles.ts';
import { documentOf } from '../document.ts';

/** The text with «every date» marked, and what each is: value, precision and role if not "other". */
const ROWS: [name: string, marked: string, values: string[]][] = [
  ['the date line', 'Cầu Ngang, «ngày 10 tháng 3 năm 2022»', ['2022-03-10 day']],
  ['day and month left blank', 'Tây Ninh, «ngày tháng năm 2022»', ['2022-XX-XX day']],
  ['day left blank', 'Kế hoạch số /KH-UBND «ngày /3/2022» của', ['2022-03-XX day']],
  ['a pen stroke for the day', 'Hà Nội, «ngày ⁄# tháng 12 năm 2017»', ['2017-12-XX day']],
  ['slashes', 'Chỉ thị số 16/CT-TTg «ngày 16/5/2016» và «01/4/2016»', ['2016-05-16 day', '2016-04-01 day']],
  ['points and hyphens', '«ngày 20.7.2020», «ngày 01-10-1997»', ['2020-07-20 day', '1997-10-01 day']],
  ['upper case', '«NGÀY 10 THÁNG 3 NĂM 2022»', ['2022-03-10 day']],
  ['marks lost by OCR', 'trước «ngảy 05 thảng 12»', ['XXXX-12-05 yearless']],
  ['letters for digits are doubtful', '«ngày l0 tháng 3 năm 2O22»', ['2022-03-10 day ambiguous']],
  ['no such day', '«ngày 31/2/2022»', ['2022-02-31 day ambiguous']],
  ['two digits of a year', '«ngày 10/3/22»', ['2022-03-10 day inferred']],
  ['no year', '(trước «ngày 10 tháng 6»), «ngày 05/12»', ['XXXX-06-10 yearless', 'XXXX-12-05 yearless']],
  ['a month', '«tháng 3/2022» và «tháng 02 năm 2022»', ['2022-03 month', '2022-02 month']],
  ['a month without a year', 'cuối «tháng 5»', ['XXXX-05 yearless']],
  [
    'a third of a month',
    '«trung tuần tháng 5»; «hạ tuần tháng 2/2024»',
    ['XXXX-05-11/XXXX-05-20 yearless', '2024-02-21/2024-02-29 interval'],
  ],
  [
    'days with their months under one word',
    'trước «ngày 01/6» và «15/11» hằng năm; «ngày 10/3», «15/4/2024»',
    ['XXXX-06-01 yearless', 'XXXX-11-15 yearless', '2024-03-10 day inferred', '2024-04-15 day'],
  ],
  [
    'spans without their word',
    'từ «15/4» đến «30/4/2024», từ «10» đến «15/12/2024», từ «ngày 15/4» đến «30/4»',
    [
      '2024-04-15 day inferred',
      '2024-04-30 day',
      '2024-12-10 day inferred',
      '2024-12-15 day',
      'XXXX-04-15 yearless',
      'XXXX-04-30 yearless',
    ],
  ],
  [
    'days of feasts, and a first day without its word',
    'Ngày Nước thế giới («22/3»), dịp lễ «30/4» và «01/5»; hội thi «15» - «17/6/2023»; Ngày càng nhiều, đạt 2/3',
    [
      'XXXX-03-22 yearless',
      'XXXX-04-30 yearless',
      'XXXX-05-01 yearless',
      '2023-06-15 day inferred',
      '2023-06-17 day',
    ],
  ],
  [
    'days without their word, months behind a dash, weeks',
    'gửi «30/6» hằng năm; «ngày 10» - «11 tháng 5 năm 2024»; «tháng 9/2024» - «12/2024»; tuần 2 «tháng 6»',
    [
      'XXXX-06-30 yearless',
      '2024-05-10 day inferred',
      '2024-05-11 day',
      '2024-09 month',
      '2024-12 month',
      'XXXX-06 yearless',
    ],
  ],
  ['no such month', 'trước «ngày 30/13»', ['XXXX-13-30 yearless ambiguous']],
  ['months without a year', '«tháng 6» và «tháng 12» hằng năm', ['XXXX-06 yearless', 'XXXX-12 yearless']],
  ['quarters from to', '«Quý II»-«III/2024»', ['2024-34 quarter inferred', '2024-35 quarter']],
  ['parts of a whole', 'từ 1/3 đến 1/2 số hộ, từ 5 đến 7.5 triệu đồng', []],
  ['quarters', '«quý II/2023», «Quí IV-2025»', ['2023-34 quarter', '2025-36 quarter']],
  [
    'a year behind what looks like half a region',
    'kế hoạch hoạt động «năm 2026», lao động «năm 2025»',
    ['2026 year period', '2025 year period'],
  ],
  ['a year', 'dân vận chính quyền «năm 2022»', ['2022 year period']],
  [
    'periods',
    '«giai đoạn 2021-2026», «giai đoạn 2011 -2020», «nhiệm kỳ 2020 - 2025»',
    ['2021/2026 interval period', '2011/2020 interval period', '2020/2025 interval period'],
  ],
  ['until the end', 'chính quyền «đến hết năm 2023»', ['../2023 interval period']],
  [
    'until then, in other words',
    'từ nay «đến cuối năm 2023»; cảng «đến 2030», tầm nhìn «2045»; từ 1900 đến 2025, hộ',
    ['../2023 interval period', '../2030 interval period', '2045 year period'],
  ],
  [
    'a dash before a whole day',
    'Tuần lễ «25/4» - «02/5/2023»',
    ['2023-04-25 day inferred', '2023-05-02 day'],
  ],
  [
    'an outlook',
    '«giai đoạn 2019 - 2020», định hướng «đến 2025»',
    ['2019/2020 interval period', '../2025 interval period'],
  ],
  ['a vision', '«đến năm 2025», tầm nhìn «2030»', ['../2025 interval period', '2030 year period']],
  ['a school year', 'nhiệm vụ «năm học 2022 - 2023»', ['2022/2023 interval period']],
  ['half a year', 'công tác «6 tháng đầu năm 2022»', ['2022-01/2022-06 interval period']],
  ['the end of a year', '«9 tháng cuối năm 2022»', ['2022-04/2022-12 interval period']],
  [
    'a range keeps both ends',
    'từ «ngày 15/4» đến «ngày 30/4/2023»',
    ['2023-04-15 day inferred', '2023-04-30 day'],
  ],
  ['a range of months', 'từ «tháng 3» đến «tháng 5/2022»', ['2022-03 month inferred', '2022-05 month']],
  [
    'the month said once',
    'từ «ngày 16» đến «ngày 31 tháng 12» hằng năm',
    ['XXXX-12-16 yearless inferred', 'XXXX-12-31 yearless'],
  ],
  ['two days', '«ngày 29», «30/6/2022»', ['2022-06-29 day inferred', '2022-06-30 day']],
  [
    'three months',
    '«Tháng 3», «6», «9/2022»',
    ['2022-03 month inferred', '2022-06 month inferred', '2022-09 month'],
  ],
  ['two quarters', '«Quý I», «II/2022»', ['2022-33 quarter inferred', '2022-34 quarter']],
  ['years', 'các «năm 2021», «2022»', ['2021 year period', '2022 year period']],
  ['a topic of a year', 'chuyên đề «năm 2021» và những năm tiếp theo', ['2021 year']],
  ['a law of a year', 'thi hành Luật Đất đai «năm 2024»', ['2024 year']],
  ['blocks are not joined', 'ngày 10\n«tháng 6» và «năm 2022»', ['XXXX-06 yearless', '2022 year period']],
  [
    'numbers of documents',
    'Nghị định số 04/2015/NĐ-CP, Pháp lệnh số 34/2007/PL-UBTVQH11, TCVN ISO 9001:2015, Quyết định số 217-QĐ/TW',
    [],
  ],
  ['durations and periodicities', 'kỳ 6 tháng và năm; hằng năm, năm học mới, năm 2 lần, 6 tháng 1 lần', []],
  ['names', 'Mặt trận Tổ quốc Việt Nam 2021, Quảng Nam 2020, quỹ 2 tỷ', []],
  [
    'days without their word, before every mark',
    'Gieo hạt từ «01/4» đến «30/6». Tưới từ «01/4»; từ nay đến «25/6»; trồng trước «20 tháng 11» hằng năm, trước 6 tháng 10 ngày',
    [
      'XXXX-04-01 yearless',
      'XXXX-06-30 yearless',
      'XXXX-04-01 yearless',
      'XXXX-06-25 yearless',
      'XXXX-11-20 yearless',
    ],
  ],
  [
    'days in words from one to another',
    'cấm chăn thả từ «01 tháng 6» đến «30 tháng 9» và từ 1 tháng đến 3 tháng',
    ['XXXX-06-01 yearless', 'XXXX-09-30 yearless'],
  ],
  [
    'days that share month and year, in brackets and behind a colon',
    'học 02 ngày («22», «23/02/2026»); Thời gian: «5», «6» và «7/3/2026»; xã 5, 6/2 thôn',
    [
      '2026-02-22 day inferred',
      '2026-02-23 day',
      '2026-03-05 day inferred',
      '2026-03-06 day inferred',
      '2026-03-07 day',
    ],
  ],
  [
    'quarters in Arabic figures without a year',
    'xong trong «quý 2»; «Quý 3»: nghiệm thu; «quý 1» và «quý 4»; mỗi quý 2 buổi, quý 1 lần, quỹ 2 tỷ',
    ['XXXX-34 yearless', 'XXXX-35 yearless', 'XXXX-33 yearless', 'XXXX-36 yearless'],
  ],
  ['sections and telephones', '1.2.3. Nội dung; ĐT: 0276.3822.2022; mục 3.4', []],
];

function unmark(marked: string): { text: string; spans: string[] } {
  return {
    text: marked.replace(/[«»]/g, ''),
    spans: [...marked.matchAll(/«([^»]*)»/g)].map((m) => m[1] ?? ''),
  };
}

describe('extractDates', () => {
  it.each(ROWS)('%s', (_, marked, values) => {
    const { text, spans } = unmark(marked);
    for (const form of [text, text.normalize('NFD')]) {
      const document = documentOf(form);
      const dates = extractDates(document);
      expect(dates.map((date) => document.text.slice(date.start, date.end))).toEqual(spans);
      const said = dates.map(({ value, certainty }) =>
        [value.value, value.precision, value.role, certainty]
          .filter((w) => w !== 'other' && w !== 'stated')
          .join(' '),
      );
      expect(said).toEqual(values);
    }
  });
});

describe('assignDateRoles', () => {
  it('gives the role of the place', () => {
    const text =
      'ngày 01/3/2022 Kế hoạch số 34 ngày 05/3/2022 giai đoạn 2021-2026 trước ngày 05/12 và năm 2022, quý I/2023, quý II/2023';
    const at = (part: string) => ({ start: text.indexOf(part), end: text.indexOf(part) + part.length });
    const dates = assignDateRoles(extractDates(documentOf(text)), {
      issue: at('ngày 01/3/2022'),
      citations: [at('Kế hoạch số 34 ngày 05/3/2022 giai đoạn 2021-2026')],
      deadlines: [at('trước ngày 05/12')],
      period: at('quý I/2023'),
    });
    expect(dates.map((date) => date.value.role)).toEqual([
      'issue',
      'citation',
      'period',
      'deadline',
      'period',
      'period',
      'other',
    ]);
  });

  it('is the cited document’s behind its body too', () => {
    const text = 'Nghị định số 5/2020/NĐ-CP của Chính phủ ngày 01/3/2020, xong ngày 02/3/2020';
    const citation = { start: 0, end: 'Nghị định số 5/2020/NĐ-CP'.length, date: '2020-03-01' };
    const dates = assignDateRoles(extractDates(documentOf(text)), { citations: [citation], deadlines: [] });
    expect(dates.map((date) => date.value.role)).toEqual(['citation', 'other']);
  });
});
